"""Everything that concerns others, by chapter, to be judged one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from wmo_desk.contents.insight_book import insight_book
from wmo_desk.domain.insight import Choice, Item, Verdict, not_judged
from wmo_desk.ui.documents.insight_panel import InsightPanel
from wmo_desk.ui.documents.insight_words import field_words, reason_words, state_tone, state_words
from wmo_desk.ui.documents.note import Note
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.list_and_side import ListAndSide
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.text import in_list

_PANEL_WIDTH: Final = 430
_KEYS: Final = {"1": Verdict.SHOW, "2": Verdict.LEAVE_OUT, "3": Verdict.PART}


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """An item with the chapter in which it stands, and how far it was judged.

    The first one of a chapter names it.
    """

    item: Item
    chapter: str
    choice: Choice | None
    is_done: bool
    is_first_of_chapter: bool


class InsightReview(QWidget):
    """`changed` follows every choice; in the list the keys 1, 2 and 3 judge and go on.

    `earlier_wanted(bool)` tells whether what stood in the fields before goes along.
    """

    changed = Signal()
    earlier_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._items: Sequence[Item] = ()
        self._choices: dict[str, Choice] = {}
        self.panel = InsightPanel()
        self.panel.judged.connect(self._judge)
        self.panel.next_wanted.connect(self.go_to_next)
        self.panel.rest_wanted.connect(self._judge_rest)
        model: TableModel[ReviewRow] = TableModel(
            self._columns(), identity=lambda row: row.item.key, sentence=self._sentence
        )
        self.table: RowTable[ReviewRow] = RowTable(model, name=self.tr("What concerns others"))
        self.table.row_chosen.connect(self._show)
        self.table.row_opened.connect(self._open)
        self._empty = EmptyState("", icon_name="check")
        self.table.set_empty(self._empty)
        for key, verdict in _KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(_Press(self, verdict))
        onward = QShortcut(QKeySequence("F8"), self)
        onward.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        onward.activated.connect(self.go_to_next)
        self.note = Note()
        self.hint = PlainLabel(
            self.tr(
                "Judge what may be shown to the resident. In the list: 1 shows, 2 leaves out, 3"
                " shows a part. F8 goes to the next one."
            ),
            colour="muted",
        )
        self.which = Segmented([(False, ""), (True, "")], name=self.tr("What is in the list"))
        self.which.load(False)
        self.which.edited.connect(self._choose_list)
        self.earlier = QCheckBox(self.tr("What stood there before goes along"))
        self.earlier.setChecked(True)
        self.earlier.clicked.connect(self.earlier_wanted)
        top = QWidget()
        style_as(top, ground="clear")
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.which)
        column.addWidget(self.earlier)
        column.addWidget(self.note)
        self.sides = ListAndSide(top, framed(self.table), self.panel, side_width=_PANEL_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.sides)
        self.panel.show_item(None, None)

    @property
    def choices(self) -> Mapping[str, Choice]:
        """How everything was judged so far."""
        return dict(self._choices)

    def left(self) -> int:
        """How many items are still to be judged."""
        return len(not_judged(self._items, self._choices))

    def show_reading(self) -> None:
        """Show nothing of somebody else while the file is read."""
        self._empty.set_text(self.tr("The file is being read…"), "")
        self._items, self._choices = (), {}
        self.which.load(False)
        self.earlier.setChecked(True)
        self.note.hide()
        self._show_rows()
        self.panel.show_item(None, None)

    def show_items(
        self, items: Sequence[Item], choices: Mapping[str, Choice], *, separate_signals: int
    ) -> None:
        """Show what is to be judged, and how far that was done before."""
        self._empty.set_text(
            self.tr("Nothing in this file concerns others"),
            self.tr("You can make the copy at once."),
        )
        self._items = items
        self._choices = dict(choices)
        if separate_signals:
            words = self.tr(
                "%n signal(s) about safety never stand in a copy. Decide on them apart.",
                "",
                separate_signals,
            )
            self.note.say(words, Tone.WARN, "")
            self.note.action.hide()
        else:
            self.note.hide()
        self._show_rows()
        if items and self.table.chosen_row() is None:
            self.go_to_next()
        self._show(self.table.chosen_row())

    def flush(self) -> None:
        """Take over what was typed, now."""
        self.panel.flush()

    @Slot()
    def go_to_next(self) -> None:
        """Go to the next item that is not judged, from the top again after the last."""
        keys = [item.key for item in self._listed()]
        left = [item.key for item in not_judged(self._items, self._choices)]
        row = self.table.chosen_row()
        here = keys.index(row.item.key) if row is not None and row.item.key in keys else -1
        after = [key for key in left if keys.index(key) > here]
        if not left:
            announce(self.table, self.tr("Everything is judged."))
            return
        self.table.choose((after or left)[0])
        self.sides.show_top_of_panel()

    def focus_list(self) -> None:
        """Bring the keyboard to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, verdict: Verdict) -> None:
        """Judge the chosen item and go on, or to what is still to be filled in."""
        is_done = self.panel.choose(verdict)
        if is_done and verdict is not Verdict.PART:
            self.go_to_next()
        else:
            self.panel.focus_open_field()

    # --- Showing ----------------------------------------------------------------------------

    def _columns(self) -> Sequence[Column[ReviewRow]]:
        return (
            Column(
                self.tr("Chapter"),
                lambda row: row.chapter if row.is_first_of_chapter else "",
                accessible=lambda row: row.chapter,
                folded=lambda row: row.chapter,
                style=CellStyle.MUTED,
                sortable=False,
            ),
            Column(
                self.tr("What"),
                lambda row: row.item.title,
                detail=lambda row: in_list((field_words(row.item), reason_words(row.item))),
                style=CellStyle.STRONG,
                stretch=True,
                sortable=False,
            ),
            Column(
                self.tr("Judged"),
                lambda row: state_words(row.item, row.choice, is_done=row.is_done),
                tone=lambda row: state_tone(row.item, row.choice, is_done=row.is_done),
                sortable=False,
            ),
        )

    def _sentence(self, row: ReviewRow) -> str:
        state = state_words(row.item, row.choice, is_done=row.is_done)
        what = in_list((row.chapter, row.item.title, field_words(row.item)))
        return f"{state}. {what}. {reason_words(row.item)}"

    def _show_rows(self) -> None:
        left = {item.key for item in not_judged(self._items, self._choices)}
        book = insight_book()
        rows: list[ReviewRow] = []
        for item in self._listed():
            chapter = book.parts[book.kinds[item.table].part]
            is_first = not rows or rows[-1].chapter != chapter
            choice = self._choices.get(item.key)
            rows.append(ReviewRow(item, chapter, choice, item.key not in left, is_first))
        self.table.show_rows(rows)
        required = sum(not item.is_optional for item in self._items)
        words = self.tr("What concerns others (%1)").replace("%1", f"{required}")
        self.which.set_word(False, words)
        words = self.tr("All texts (%1)").replace("%1", f"{len(self._items)}")
        self.which.set_word(True, words)
        self.which.setVisible(bool(self._items))
        self._show_rest()

    def _listed(self) -> list[Item]:
        """What stands in the list: an optional text also once somebody judged it."""
        return [
            item
            for item in self._items
            if self.which.value() or not item.is_optional or item.key in self._choices
        ]

    @Slot(object)
    def _choose_list(self, _all: object) -> None:
        self.which.autosave.mark_saved()
        self._show_rows()
        self._show(self.table.chosen_row())

    @Slot(object)
    def _show(self, row: ReviewRow | None) -> None:
        item = None if row is None else row.item
        self.panel.show_item(item, None if item is None else self._choices.get(item.key))
        self._show_rest()

    @Slot(object)
    def _open(self, _row: ReviewRow) -> None:
        self.panel.focus_open_field()

    def _show_rest(self) -> None:
        item = self.panel.item
        choice = None if item is None else self._choices.get(item.key)
        can = choice is not None and choice.verdict is not Verdict.PART
        self.panel.show_rest(len(self._rest_of(item)) if item is not None and can else 0)

    def _rest_of(self, item: Item) -> list[Item]:
        """The items of the same chapter that nobody judged yet."""
        kinds = insight_book().kinds
        part = kinds[item.table].part
        if item in not_judged(self._items, self._choices):
            return []
        return [
            each
            for each in not_judged(self._items, self._choices)
            if kinds[each.table].part is part
        ]

    # --- Judging ----------------------------------------------------------------------------

    @Slot(str, object)
    def _judge(self, key: str, choice: Choice) -> None:
        if self._choices.get(key) == choice:
            return
        self._choices[key] = choice
        self._show_rows()
        self.changed.emit()

    @Slot(str)
    def _judge_rest(self, key: str) -> None:
        item = next(each for each in self._items if each.key == key)
        choice = self._choices[key]
        for each in self._rest_of(item):
            self._choices[each.key] = choice
        self._show_rows()
        self.changed.emit()
        self.go_to_next()


class _Press:
    """Called back by a key of the list, which the list owns."""

    def __init__(self, review: InsightReview, verdict: Verdict) -> None:
        self._review = review
        self._verdict = verdict

    def __call__(self) -> None:
        self._review.press(self._verdict)
