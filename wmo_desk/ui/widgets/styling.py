"""Small helpers that every widget uses to say how it wants to look."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from wmo_desk.ui.theme.theme import TextStyle


def style_as(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet selects on, also after the widget was shown."""
    changed = False
    for name, value in properties.items():
        text = ("true" if value else "false") if isinstance(value, bool) else value
        if widget.property(name) != text:
            widget.setProperty(name, text)
            changed = True
    # Before the first polish there is nothing to repeat, and polishing early costs start-up time.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def set_text_style(widget: QWidget, style: TextStyle, colour: str = "") -> None:
    """Choose the step of the type scale and a colour: muted, accent, ok, warn, late or none."""
    style_as(widget, textStyle=style.value, colour=colour)


def announce(widget: QWidget, sentence: str, *, at_once: bool = False) -> None:
    """Let a screen reader say a sentence; `at_once` interrupts what it is saying."""
    if not sentence or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(
        QAccessible.AnnouncementPoliteness.Assertive
        if at_once
        else QAccessible.AnnouncementPoliteness.Polite
    )
    QAccessible.updateAccessibility(event)
