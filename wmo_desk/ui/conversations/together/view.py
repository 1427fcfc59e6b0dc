"""The whole screen, turned to the resident: read back part by part, and answered."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmo_desk.contents.summaries import SummaryDimension
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.read_back import WEB, ReadBackAnswer
from wmo_desk.reports.summary_text import paper_parts
from wmo_desk.services.read_back_file import ReadBackFile
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.conversations.together.leaf import Leaf
from wmo_desk.ui.conversations.together.leaves import DimensionLeaf, PaperLeaf, WebLeaf, web_of
from wmo_desk.ui.conversations.together.leaving import LeavingQuestion
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.cover import Cover
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as

_BESIDE_EACH_OTHER: Final = 1150
_WEB_WIDTH: Final = 560


class Together(QWidget):
    """Page Down and Page Up turn the leaves, Escape leaves; only this resident is on the screen.

    `score_given` and `mark_toggled` tell what was touched in the web, `left` that it is over.
    """

    score_given = Signal(object, object)
    mark_toggled = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget, context: PartContext, file: ReadBackFile) -> None:
        super().__init__()
        self._window = window
        self._context = context
        self._asks = file.asks_on_leaving
        self._question: LeavingQuestion | None = None
        self._state_before = window.windowState()
        style_as(self, ground="surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.leaves = self._leaves(file)
        self._build(file)
        self._add_shortcuts()
        self._cover = Cover(window)
        place = QVBoxLayout(self._cover)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self)
        self.show_leaf(0)
        window.setWindowState(self._state_before | Qt.WindowState.WindowFullScreen)

    @property
    def leaf(self) -> Leaf:
        """The part that is shown."""
        return self.leaves[self._stack.currentIndex()]

    def flush(self) -> None:
        """Write what was typed, now."""
        for leaf in self.leaves:
            leaf.flush()

    def show_leaf(self, number: int) -> None:
        """Show a part; what was typed in the one before is written."""
        if not 0 <= number < len(self.leaves):
            return
        self.leaf.flush()
        self._stack.setCurrentIndex(number)
        leaf = self.leaves[number]
        position = self.tr("%1 of %2").replace("%1", str(number + 1))
        self._position.setText(position.replace("%2", str(len(self.leaves))))
        self._back.setEnabled(number > 0)
        self._on.setEnabled(number < len(self.leaves) - 1)
        self._show_web_side()
        self._before.setVisible(isinstance(leaf, DimensionLeaf) and leaf.has_before)
        if isinstance(leaf, DimensionLeaf):
            self._show_before()
        self._show_answer()
        leaf.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, leaf.accessibleName())

    @Slot()
    def leave(self) -> None:
        """Go back to the desk, after the passphrase where the file asks for it."""
        self.flush()
        if not self._asks:
            self._go()
        elif self._question is None:
            question = self._question = LeavingQuestion(self._context.workspace)
            question.confirmed.connect(self._go)
            question.stayed.connect(self._stay)
            self._outer.insertWidget(self._outer.count() - 1, question)
            question.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Building -------------------------------------------------------------------------

    def _leaves(self, file: ReadBackFile) -> list[Leaf]:
        answers = {row.part: row for row in file.answers}
        before = {view.dimension: view for view in file.previous}
        summary = file.summary
        # What the resident wanted to talk about comes first, as in the conversation.
        told = sorted((d for d in summary.dimensions if _is_told(d)), key=lambda d: not d.is_marked)
        leaves: list[Leaf] = [WebLeaf(self._context, summary, file.previous_on, answers.get(WEB))]
        leaves += [
            DimensionLeaf(
                self._context,
                each,
                answers.get(each.dimension.value),
                before=before.get(each.dimension),
                before_on=file.previous_on,
            )
            for each in told
        ]
        leaves += [
            PaperLeaf(self._context, part, answers.get(part.heading))
            for part in paper_parts(summary)
        ]
        for leaf in leaves:
            leaf.answered.connect(self._show_answer)
            if isinstance(leaf, WebLeaf):
                leaf.web.score_changed.connect(self._take_score)
                leaf.web.mark_toggled.connect(self.mark_toggled)
        return leaves

    def _build(self, file: ReadBackFile) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._build_head())
        middle = QWidget()
        style_as(middle, ground="clear")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        self._web_side = self._build_web(file)
        row.addWidget(self._web_side)
        self._stack = QStackedWidget()
        for leaf in self.leaves:
            self._stack.addWidget(leaf)
        row.addWidget(self._stack, 1)
        outer.addWidget(middle, 1)
        outer.addWidget(self._build_foot())

    def _build_head(self) -> QWidget:
        head = QFrame()
        style_as(head, kind="bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(40, 14, 40, 14)
        row.setSpacing(16)
        row.addWidget(PlainLabel(self.tr("Is this right?"), TextStyle.TITLE, wrap=False))
        self._answer = PlainLabel("", TextStyle.TITLE, colour="accent")
        row.addWidget(self._answer, 1)
        self._position = PlainLabel("", TextStyle.TITLE, colour="muted", wrap=False)
        row.addWidget(self._position)
        done = Button(self.tr("Finish  Esc"), ButtonKind.QUIET, icon_name="close")
        done.setAccessibleName(self.tr("Finish looking together"))
        done.clicked.connect(self.leave)
        row.addWidget(done)
        return head

    def _build_web(self, file: ReadBackFile) -> QWidget:
        side = QWidget()
        style_as(side, ground="clear")
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 20, 0, 20)
        column.setSpacing(8)
        self.web = web_of(file.summary, file.previous_on)
        self.web.score_changed.connect(self._take_score)
        self.web.mark_toggled.connect(self.mark_toggled)
        column.addWidget(self.web, 1)
        return side

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        style_as(foot, kind="bar")
        row = FlowLayout(foot, spacing=16)
        row.setContentsMargins(40, 14, 40, 14)
        self.answers: dict[ReadBackAnswer, Button] = {}
        for answer, word, kind in (
            (ReadBackAnswer.RIGHT, self.tr("That is right"), ButtonKind.PRIMARY),
            (ReadBackAnswer.WRONG, self.tr("That is not right"), ButtonKind.ORDINARY),
            (ReadBackAnswer.ADDED, self.tr("Add something"), ButtonKind.ORDINARY),
        ):
            button = self.answers[answer] = _large(word, kind)
            button.clicked.connect(partial(self._give, answer))
            row.addWidget(button)
        self._before = _large(self.tr("Beside last time"))
        self._before.setCheckable(True)
        self._before.toggled.connect(self._show_before)
        row.addWidget(self._before)
        self._back = _large(self.tr("‹ Back"))
        self._back.clicked.connect(partial(self._turn, -1))
        self._on = _large(self.tr("On ›"))
        self._on.clicked.connect(partial(self._turn, 1))
        row.addWidget(self._back)
        row.addWidget(self._on)
        return foot

    def _add_shortcuts(self) -> None:
        keys: Mapping[str, Callable[[], object]] = {
            "PgDown": partial(self._turn, 1),
            "PgUp": partial(self._turn, -1),
            "Esc": self.leave,
            "F9": self.leave,
        }
        for key, slot in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # --- Turning and answering ------------------------------------------------------------

    def _turn(self, step: int, *_checked: object) -> None:
        self.show_leaf(self._stack.currentIndex() + step)

    def _give(self, answer: ReadBackAnswer, *_checked: object) -> None:
        leaf = self.leaf
        leaf.give(answer)
        self._show_answer()
        if answer is ReadBackAnswer.RIGHT and leaf is not self.leaves[-1]:
            self._turn(1)

    @Slot()
    def _show_answer(self) -> None:
        word = ""
        if self.leaf.answer is not None:
            word = {
                ReadBackAnswer.RIGHT: self.tr("You said: that is right"),
                ReadBackAnswer.WRONG: self.tr("You said: that is not right"),
                ReadBackAnswer.ADDED: self.tr("You added something"),
            }[self.leaf.answer]
        self._answer.setText(word)

    @Slot()
    def _show_before(self) -> None:
        if isinstance(self.leaf, DimensionLeaf):
            self.leaf.show_before(self._before.isChecked())

    @Slot(object, object)
    def _take_score(self, dimension: Dimension, score: float | None) -> None:
        for web in (self.web, *(leaf.web for leaf in self.leaves if isinstance(leaf, WebLeaf))):
            web.set_scores({**web.scores(), dimension: score})
        for leaf in self.leaves:
            if isinstance(leaf, DimensionLeaf) and leaf.dimension is dimension:
                leaf.show_score(score)
        self.score_given.emit(dimension, score)

    # --- Leaving --------------------------------------------------------------------------

    @Slot()
    def _stay(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.hide()
            question.deleteLater()
        self.leaf.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go(self) -> None:
        for leaf in self.leaves:
            leaf.release()
        self._cover.lift()
        self._window.setWindowState(self._state_before)
        self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_web_side()

    def _show_web_side(self) -> None:
        """Show the web beside a dimension where there is room; it has a leaf of its own."""
        theme = current_theme()
        has_room = self.width() >= theme.px(_BESIDE_EACH_OTHER)
        self._web_side.setVisible(has_room and isinstance(self.leaf, DimensionLeaf))
        self._web_side.setFixedWidth(min(theme.px(_WEB_WIDTH), self.width() * 2 // 5))


def _large(word: str, kind: ButtonKind = ButtonKind.ORDINARY) -> Button:
    button = Button(word, kind)
    style_as(button, scale="large")
    return button


def _is_told(each: SummaryDimension) -> bool:
    return each != SummaryDimension(
        each.dimension, previous_score=each.previous_score, is_marked=each.is_marked
    )
