"""The strip with the steps that the law asks for, and where this file stands."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
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

    `hint` says more to who points at it and to a screen reader, such as the article. With a `key`
    the step can be gone to.
    """

    title: str
    detail: str
    state: StepState
    hint: str = ""
    key: str = ""


class StatusStrip(QFrame):
    """Steps beside each other, in lines of about the same length where the width asks for it.

    `step_wanted(key)` follows a click, Enter or Space; arrow keys go from one to the next.
    """

    step_wanted = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, kind="bar")
        self.setAccessibleName(name)
        # Not fixed: words that wrap need more than the height they would like to have.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(22, 8, 22, 8)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._cells: list[_StepCell] = []
        self._steps: tuple[Step, ...] = ()
        self._columns = 0

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps in place of the former; the keyboard stays on the same one."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        focused = next((i for i, cell in enumerate(self._cells) if cell.hasFocus()), None)
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
        for number, cell in enumerate(self._cells):
            cell.wanted.connect(self.step_wanted)
            cell.stepped.connect(self._step_on)
            # One stop for Tab; arrows go on from there.
            if cell.step.key:
                first = number == (focused or 0)
                cell.setFocusPolicy(
                    Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus
                )
        self._columns = 0
        self._arrange()
        if focused is not None and focused < len(self._cells):
            self._cells[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _step_on(self, step: int) -> None:
        here = self.sender()
        shown = [cell for cell in self._cells if cell.step.key]
        if not isinstance(here, _StepCell) or here not in shown:
            return
        there = shown[(shown.index(here) + step) % len(shown)]
        here.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        there.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        there.setFocus(Qt.FocusReason.TabFocusReason)

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


class _StepCell(QAbstractButton):
    wanted = Signal(str)
    stepped = Signal(int)

    def __init__(self, step: Step, state_word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if step.key:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(self._tell)
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
        detail = PlainLabel(step.detail, TextStyle.SECONDARY, colour=colour)
        for label in (title, detail):
            # The words are part of the button.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self.step.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = current_theme().tokens
        bar, ground = {
            StepState.DONE: (tokens.ok, None),
            StepState.CURRENT: (tokens.accent, tokens.accent_soft),
            StepState.LATE: (tokens.late, tokens.late_soft),
            StepState.AHEAD: (tokens.line, None),
        }[self.step.state]
        painter = QPainter(self)
        if ground is not None:
            painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(0, 0, _BAR, self.height(), QColor(bar))
