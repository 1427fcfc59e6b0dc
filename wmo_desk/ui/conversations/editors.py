"""Editors of a conversation that save themselves: a score, the mark, a time of the day."""

import re
from datetime import time
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.ui.widgets.autosave import QUIET_MILLISECONDS, Autosaver
from wmo_desk.ui.widgets.score_input import ScoreInput
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import time_words

_TIME: Final = re.compile(r"(\d{1,2})(?:\s*[:.,uh]\s*(\d{2})?|(\d{2}))?")


class ScoreField(ScoreInput):
    """A score that is kept after a second, so that a 1 on the way to 10 is not.

    `shown_anew` says that it is another one without a key having been pressed here.
    """

    shown_anew = Signal()

    def __init__(self, *, name: str, absent: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        if absent:
            self.setSpecialValueText(absent)
        self.autosave = Autosaver(self, self.score, self._show_score, delay=QUIET_MILLISECONDS)
        self.score_changed.connect(self.autosave.touch)

    def give(self, score: int | None) -> None:
        """Take over a score that was given elsewhere, as if it were typed here."""
        self._show_score(score)
        self.score_changed.emit(score)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.autosave.flush()

    def _show_score(self, value: object) -> None:
        before = self.score()
        score = value if isinstance(value, int) else None
        ScoreInput.load(self, score)
        if score != before:
            self.shown_anew.emit()


class MarkButton(QPushButton):
    """The resident's mark "I want to talk about this"; saves as soon as it is given."""

    def __init__(self, *, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("I want to talk about this"))
        self.setAccessibleName(f"{about}: {self.text()}")
        self.setToolTip(self.tr("Alt+M"))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        style_as(self, kind="chip")
        self.autosave = Autosaver(self, self.isChecked, self._show, delay=0)
        self.clicked.connect(self.autosave.flush)

    def _show(self, value: object) -> None:
        self.setChecked(bool(value))


class TimeEdit(QLineEdit):
    """A time of the day as people type it: 14, 14:00, 14.30, 1430; or none.

    `refused(sentence)` says what is wrong with what was typed, empty that it is right again.
    """

    edited = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time: time | None = None
        self.setPlaceholderText(self.tr("hh:mm"))
        self.autosave = Autosaver(self, self.value, self._show, delay=0)
        self.autosave.edited.connect(self.edited)
        self.editingFinished.connect(self.take_over)

    def value(self) -> time | None:
        """Return the time last understood."""
        return self._time

    @Slot()
    def take_over(self) -> bool:
        """Read what was typed; False when it is refused, and then it stays to be corrected."""
        try:
            moment = parse_time(self.text())
        except ValueError:
            style_as(self, invalid=True)
            self.refused.emit(self.tr("Type a time as hours and minutes, such as 14:30."))
            return False
        style_as(self, invalid=False)
        self.refused.emit("")
        self._show(moment)
        self.autosave.flush()
        return True

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.take_over()

    def _show(self, value: object) -> None:
        self._time = value if isinstance(value, time) else None
        self.setText("" if self._time is None else time_words(self._time))


def parse_time(text: str) -> time | None:
    """Read a time as typed, None when empty; raises ValueError."""
    words = text.casefold().strip().removesuffix("uur").strip()
    if not words:
        return None
    found = _TIME.fullmatch(words)
    if found is None:
        raise ValueError(text)
    return time(int(found[1]), int(found[2] or found[3] or 0))
