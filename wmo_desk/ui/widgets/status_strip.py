"""The strip with the steps that the law asks for, and where this file stands."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.plain_label import PlainLabel, as_plain_hint
from wmo_desk.ui.widgets.styling import style_as

_NARROWEST_STEP = 150
_BAR = 3


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    CURRENT = "current"
    LATE = "late"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is, what is known about it, and how far it is.

    `hint` says more to who points at it and to a screen reader, such as the article.
    """

    title: str
    detail: str
    state: StepState
    hint: str = ""


class StatusStrip(QFrame):
    """Steps beside each other, in more lines where the width asks for it."""

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, kind="bar")
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(22, 8, 22, 8)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._cells: list[_StepCell] = []
        self._columns = 0

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps in place of the former."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        words = {
            StepState.DONE: self.tr("done"),
            StepState.CURRENT: self.tr("now"),
            StepState.LATE: self.tr("late"),
            StepState.AHEAD: self.tr("later"),
        }
        self._cells = [_StepCell(step, words[step.state], self) for step in steps]
        self._columns = 0
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fitting = max(1, self.width() // current_theme().px(_NARROWEST_STEP))
        # Lines of about the same length, rather than one or two steps left over in the last.
        lines = math.ceil(len(self._cells) / fitting)
        columns = math.ceil(len(self._cells) / max(1, lines)) or 1
        if columns == self._columns:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        for number, cell in enumerate(self._cells):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)


class _StepCell(QWidget):
    def __init__(self, step: Step, state_word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = step.state
        self.setAccessibleName(f"{step.title}, {step.detail}, {state_word}")
        self.setAccessibleDescription(step.hint)
        self.setToolTip(as_plain_hint(step.hint))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 2, 6, 2)
        column.setSpacing(0)
        colour = {StepState.AHEAD: "muted", StepState.LATE: "late"}.get(step.state, "")
        title = PlainLabel(step.title, TextStyle.SECONDARY, colour=colour)
        if step.state in {StepState.CURRENT, StepState.LATE}:
            style_as(title, weight="strong")
        column.addWidget(title)
        column.addWidget(PlainLabel(step.detail, TextStyle.SECONDARY, colour=colour))
        column.addStretch(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_theme().tokens
        bar, ground = {
            StepState.DONE: (tokens.ok, None),
            StepState.CURRENT: (tokens.accent, tokens.accent_soft),
            StepState.LATE: (tokens.late, tokens.late_soft),
            StepState.AHEAD: (tokens.line, None),
        }[self._state]
        painter = QPainter(self)
        if ground is not None:
            painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(0, 0, _BAR, self.height(), QColor(bar))
