"""The few pieces of the first window, made without loading the widgets of the program."""

from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget


def words(text: str, text_style: str = "body", colour: str = "") -> QLabel:
    """Return a label that wraps; never for text from records, which might be read as markup."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("textStyle", text_style)
    if colour:
        label.setProperty("colour", colour)
    return label


def button(text: str, kind: str = "ordinary") -> QPushButton:
    """Return a button as `widgets.buttons` has it, without an icon."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
