"""Buttons in the few kinds that the program has."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.styling import style_as


class ButtonKind(StrEnum):
    """How much a button asks for attention; a screen has one PRIMARY at most."""

    ORDINARY = "ordinary"
    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"


_ICON_ROLES = {
    ButtonKind.PRIMARY: IconRole.ON_ACCENT,
    ButtonKind.DANGER: IconRole.LATE,
    ButtonKind.LINK: IconRole.ACCENT,
}


class Button(QPushButton):
    """A button with a word, perhaps an icon, and perhaps its shortcut shown behind the word."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.ORDINARY,
        *,
        icon_name: str = "",
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        # Qt keeps icon and word too close together.
        gap = " " if icon_name else ""
        super().__init__(f"{gap}{text}  {shortcut}" if shortcut else gap + text, parent)
        self.setAccessibleName(text.replace("&", ""))
        self._held_keyboard = False
        style_as(self, kind=kind.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Enter presses the default button of a dialog, not whichever was added first.
        self.setAutoDefault(False)
        if shortcut:
            self.setShortcut(shortcut)
        if icon_name:
            self.setIcon(icon(icon_name, _ICON_ROLES.get(kind, IconRole.TEXT)))
        self._fit_icon()

    def hold(self) -> None:
        """Keep it from being pressed twice while what it asked for is being done."""
        self._held_keyboard = self.hasFocus()
        self.setEnabled(False)

    def release(self) -> None:
        """Let it be pressed again; the keyboard is on it as before, and not on its neighbour."""
        self.setEnabled(True)
        if self._held_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._held_keyboard = False

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        side = current_theme().px(16)
        self.setIconSize(QSize(side, side))

    def set_text(self, text: str) -> None:
        """Change the word on the button and what a screen reader says."""
        # With another text Qt forgets the shortcut.
        shortcut = self.shortcut()
        self.setText(text if self.icon().isNull() else f" {text}")
        self.setShortcut(shortcut)
        self.setAccessibleName(text.replace("&", ""))
