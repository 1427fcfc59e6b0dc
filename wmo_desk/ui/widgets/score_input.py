"""A score from 0 to 10, or not discussed, which is not the same as 0."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import MAX_SCORE, MIN_SCORE
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.scores import score_words

_ABSENT: Final = MIN_SCORE - 1
_NEXT_DIGIT_MILLISECONDS: Final = 1200
_FORGETTING_KEYS: Final = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Minus}


class ScoreTyping:
    """Turns keys into scores: a 1 and soon after it a 0 are 10, any other digit stands alone."""

    def __init__(self) -> None:
        self._since_one = QElapsedTimer()

    def digit_typed(self, digit: int) -> int:
        """Return the score that this digit makes."""
        after_one = self._since_one.isValid() and not self._since_one.hasExpired(
            _NEXT_DIGIT_MILLISECONDS
        )
        self._since_one.invalidate()
        if digit == 0 and after_one:
            return MAX_SCORE
        if digit == 1:
            self._since_one.start()
        return digit


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit of a key press without Ctrl or Alt, None for any other key."""
    text = event.text()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = held == Qt.KeyboardModifier.NoModifier
    return int(text) if plain and len(text) == 1 and text in "0123456789" else None


class ScoreInput(NumberInput):
    """Type digits, use the arrows, Delete for not discussed. `score_changed(int | None)`.

    An average that was worked out elsewhere can be shown, but not typed.
    """

    score_changed = Signal(object)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        self._average: float | None = None
        super().__init__(name=name, parent=parent)
        self._typing = ScoreTyping()
        self.setRange(_ABSENT, MAX_SCORE)
        self.setSpecialValueText(self.tr("not discussed"))
        self.setSuffix(" " + self.tr("of 10"))
        self.setValue(_ABSENT)
        self.setAccessibleDescription(self.tr("0 to 10; Delete for not discussed"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        style_as(self, kind="score")
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)
        self.valueChanged.connect(self._tell)

    def score(self) -> int | None:
        """Return the score, None when not discussed."""
        return None if self.value() == _ABSENT else self.value()

    def load(self, score: float | None) -> None:
        """Show a score without saying that it changed."""
        self._average = score if isinstance(score, float) else None
        self.blockSignals(True)
        self.setValue(_ABSENT if score is None else round(score))
        self.blockSignals(False)

    @override
    def textFromValue(self, val: int) -> str:
        return super().textFromValue(val) if self._average is None else score_words(self._average)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        digit = digit_of(event)
        if digit is not None:
            self.setValue(self._typing.digit_typed(digit))
            self.selectAll()
        elif event.key() in _FORGETTING_KEYS:
            self.setValue(_ABSENT)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        self.score_changed.emit(self.score())
