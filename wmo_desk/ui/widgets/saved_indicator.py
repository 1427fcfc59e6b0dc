"""The words that say whether everything typed stands on disk."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from wmo_desk.domain.local_time import local_time
from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as


class SaveState(StrEnum):
    """Where what was typed is now."""

    SAVED = "saved"
    PENDING = "pending"
    UNSAVED = "unsaved"


class SavedIndicator(QWidget):
    """Shows "Saved 14:03", "Saving…" or "Not saved" with a way to try again."""

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SaveState | None = None
        style_as(self, ground="clear")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._mark = QLabel()
        self._words = PlainLabel("", TextStyle.BODY, wrap=False)
        self._retry = Button(self.tr("Try again"), ButtonKind.LINK)
        self._retry.clicked.connect(self.retry_wanted)
        for widget in (self._mark, self._words):
            row.addWidget(widget)
        row.addSpacing(6)
        row.addWidget(self._retry)
        self._mark.hide()
        self._retry.hide()

    def show_saved(self, moment: datetime | None = None) -> None:
        """Say that all is saved; with the moment (aware) in the time of this machine."""
        if moment is None:
            words = self.tr("Everything saved")
        else:
            words = self.tr("Saved %1").replace("%1", local_time(moment).strftime("%H:%M"))
        was_unsaved = self._state is SaveState.UNSAVED
        self._show(SaveState.SAVED, words, "check", IconRole.OK, "ok")
        if was_unsaved or moment is not None:
            announce(self, words)

    def show_pending(self) -> None:
        """Say that something typed is on its way to the disk."""
        self._show(SaveState.PENDING, self.tr("Saving…"), "edit", IconRole.MUTED, "muted")

    def show_unsaved(self) -> None:
        """Say that something could not be written; it stays in its field."""
        words = self.tr("Not saved")
        self._show(SaveState.UNSAVED, words, "warning", IconRole.WARN, "warn")
        announce(self, words, at_once=True)

    def _show(
        self, state: SaveState, words: str, icon_name: str, role: IconRole, colour: str
    ) -> None:
        self._state = state
        side = current_theme().px(14)
        self._mark.setPixmap(
            icon(icon_name, role).pixmap(QSize(side, side), self.devicePixelRatio())
        )
        self._mark.show()
        self._words.setText(words)
        self._words.set_style(TextStyle.BODY, colour)
        self._retry.setVisible(state is SaveState.UNSAVED)
