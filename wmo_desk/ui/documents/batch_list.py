"""For whom letters would be made: ticked, or left out because they had one."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_batches import MOST_LETTERS, LetterBatch
from wmo_desk.services.letter_batches import BatchRow
from wmo_desk.ui.documents import batch_words as words
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import FilterChips, Segmented
from wmo_desk.ui.widgets.choosing_table import ChoosingModel, ChoosingTable
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column

_MINE: Final = "mine"


class BatchList(QWidget):
    """`batch_wanted(LetterBatch)` asks for other letters, `opened(BatchRow)` for one of them.

    `chosen_changed` follows the ticks.
    """

    batch_wanted = Signal(object)
    opened = Signal(object)
    chosen_changed = Signal()

    def __init__(
        self, today: Callable[[], date], me: UUID | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._today = today
        self._me = me
        self._batch = LetterBatch.RECEIVED_TODAY
        self._rows: Sequence[BatchRow] = ()
        self._ticked: set[UUID] = set()
        self._known: set[UUID] = set()
        self._is_showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 12, 22, 16)
        column.setSpacing(12)
        self._build_choices(column)
        self._build_table(column)
        self._below = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        column.addWidget(self._below)

    def chosen(self) -> list[BatchRow]:
        """Return who is ticked, in the order shown."""
        ticked = set(self.model.chosen)
        return [row for row in self.model.rows if row.about_id in ticked]

    def begin(self, batch: LetterBatch) -> None:
        """Show nobody until these letters are read; who can have one is ticked then."""
        self._batch = batch
        self.kinds.load(batch.kind)
        self.batches.load(batch)
        self.batches.show_only([each for each in LetterBatch if each.kind is batch.kind])
        self._ticked, self._known = set(), set()
        self.model.set_title(2, words.since_title(batch.kind))
        self.show_rows(())

    def show_rows(self, rows: Sequence[BatchRow]) -> None:
        """Show for whom letters would be made; ticks that were set or taken away stay so."""
        self._rows = rows
        self._ticked |= {
            row.about_id for row in rows if row.is_proposed and row.about_id not in self._known
        }
        self._known |= {row.about_id for row in rows}
        self._filter()

    # --- Building ---------------------------------------------------------------------------

    def _build_choices(self, column: QVBoxLayout) -> None:
        self.kinds = Segmented(
            [(kind, words.kind_title(kind)) for kind in words.FIRST_OF],
            name=self.tr("Which letters"),
        )
        self.kinds.edited.connect(self._choose_kind)
        self.batches = Segmented(
            [(batch, words.batch_name(batch)) for batch in LetterBatch],
            name=self.tr("To whom"),
        )
        self.batches.edited.connect(self._choose_batch)
        self.chips = FilterChips([(_MINE, self.tr("My clients"))], name=self.tr("Show only"))
        self.chips.changed.connect(self._filter)
        self.all_button = Button(self.tr("Choose all"), ButtonKind.LINK)
        column.addWidget(AdaptiveRow(self.kinds, self.all_button))
        column.addWidget(AdaptiveRow(self.batches, self.chips))

    def _build_table(self, column: QVBoxLayout) -> None:
        self.model: ChoosingModel[BatchRow] = ChoosingModel(
            self._columns(),
            identity=lambda row: row.about_id,
            sentence=lambda row: words.row_sentence(row, self._batch.kind, self._today()),
            choosable=lambda row: not row.is_left_out,
        )
        self.model.chosen_changed.connect(self._follow_ticks)
        self.table: ChoosingTable[BatchRow] = ChoosingTable(self.model, name=self.tr("Letters"))
        self.table.row_opened.connect(self.opened)
        self.all_button.clicked.connect(self.table.choose_all)
        self._empty = EmptyState("", icon_name="print")
        self.table.set_empty(self._empty)
        column.addWidget(framed(self.table), 1)

    def _columns(self) -> list[Column[BatchRow]]:
        return [
            Column(self.tr("Client"), lambda row: row.client, style=CellStyle.STRONG, stretch=True),
            Column(
                words.since_title(DocumentKind.CONFIRMATION),
                lambda row: words.since_words(row, self._today()),
                sort_key=lambda row: row.since,
                folded=lambda row: words.since_words(row, self._today()),
            ),
            Column(self.tr("Paper"), words.print_words, folded=words.print_words),
            Column(self.tr("To know"), words.remark, tone=words.remark_tone, folded=words.remark),
        ]

    # --- Showing ----------------------------------------------------------------------------

    @Slot()
    def _filter(self) -> None:
        is_mine_only = _MINE in self.chips.active()
        shown = [row for row in self._rows if not is_mine_only or row.consultant_id == self._me]
        if self._rows:
            self._empty.set_text(
                self.tr("None of your clients is among them"),
                self.tr("Switch the filter off to see everybody."),
            )
        else:
            self._empty.set_text(
                self.tr("There is no letter to make"), words.batch_explained(self._batch)
            )
        self._is_showing = True
        self.table.show_rows(shown)
        self.model.choose([row.about_id for row in shown if row.about_id in self._ticked])
        self._is_showing = False
        self._follow_ticks()

    @Slot()
    def _follow_ticks(self) -> None:
        if self._is_showing:
            return
        shown = {row.about_id for row in self.model.rows}
        chosen = set(self.model.chosen)
        self._ticked = self._ticked - shown | chosen
        everything = len(self.model.choosable)
        is_all = bool(everything) and len(chosen) == everything
        self.all_button.set_text(self.tr("Choose none") if is_all else self.tr("Choose all"))
        self.all_button.setEnabled(bool(everything))
        self._say_below(len(chosen))
        self.chosen_changed.emit()

    def _say_below(self, count: int) -> None:
        left_out = sum(row.is_left_out for row in self.model.rows)
        said = [self.tr("%n ticked.", "", count)]
        if left_out:
            said.append(
                self.tr(
                    "%n had this letter already and stand(s) below without a box.", "", left_out
                )
            )
        if len(self.model.choosable) >= MOST_LETTERS:
            most = self.tr("These are the first %1; the others come after them.")
            said.append(most.replace("%1", f"{MOST_LETTERS}"))
        self._below.setText(" ".join(said))

    # --- What the person does ---------------------------------------------------------------

    @Slot(object)
    def _choose_kind(self, kind: object) -> None:
        self.kinds.autosave.mark_saved()
        if isinstance(kind, DocumentKind):
            self.batch_wanted.emit(words.FIRST_OF[kind])

    @Slot(object)
    def _choose_batch(self, batch: object) -> None:
        self.batches.autosave.mark_saved()
        self.batch_wanted.emit(batch)
