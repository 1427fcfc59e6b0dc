"""What came of many letters: how many were made, how they left, and which were not, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.letter_batches import MadeBatch
from wmo_desk.errors import UnavailableError
from wmo_desk.services.letter_batches import BatchRow
from wmo_desk.ui.documents.batch_words import letters_words
from wmo_desk.ui.documents.note import Note
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel


class Left(Enum):
    """How letters left the program."""

    NOT_YET = auto()
    PRINTED = auto()
    STOPPED_PRINTING = auto()
    PRINTER_FAILED = auto()
    SAVED = auto()


@dataclass(frozen=True, slots=True)
class _NotMade:
    """A letter that was refused, and why."""

    about_id: UUID
    client: str
    why: str


class BatchOutcome(QWidget):
    """Says what was done, and lists the letters that were refused."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(12)
        self.note = Note()
        column.addWidget(self.note)
        card = Card(self.tr("Letters"))
        self.said = PlainLabel("")
        card.add(self.said)
        column.addWidget(card)
        self._not_made = Card(self.tr("Not made"))
        model: TableModel[_NotMade] = TableModel(
            [
                Column(self.tr("Client"), lambda row: row.client, style=CellStyle.STRONG),
                Column(self.tr("Why not"), lambda row: row.why, stretch=True),
            ],
            identity=lambda row: row.about_id,
        )
        self.table: RowTable[_NotMade] = RowTable(
            model, name=self.tr("Letters that were not made"), fit_height=True
        )
        self._not_made.add(self.table)
        column.addWidget(self._not_made)
        column.addStretch(1)

    def show_outcome(
        self, made: MadeBatch, rows: Mapping[UUID, BatchRow], left: Left = Left.NOT_YET
    ) -> None:
        """Show how it ended."""
        told = self._how_it_left(left, len(made.made))
        said = self._how_many(made)
        count = len(made.made)
        kept = self.tr("%n letter(s) kept as handed out, each in its own file.", "", count)
        self.said.setText(f"{said} {kept}" if count else said)
        tone = Tone.ACCENT if left in {Left.PRINTED, Left.SAVED} and not made.left else Tone.WARN
        parts = [part for part in (self._why_it_ended(made), told if made.made else "") if part]
        self.note.say(" ".join(parts), tone)
        self.note.setVisible(bool(parts))
        self.table.show_rows(
            [
                _NotMade(about_id, rows[about_id].client, sentence(error))
                for about_id, error in made.refused
                if about_id in rows
            ]
        )
        self._not_made.setVisible(bool(made.refused))
        announce(self, f"{said} {' '.join(parts)}")

    def _how_many(self, made: MadeBatch) -> str:
        words = self.tr("%1 of %2 made.")
        said = words.replace("%1", f"{len(made.made)}").replace("%2", letters_words(made.asked))
        others = made.asked - len(made.made)
        if not others or not made.made:
            return said
        rest = self.tr("%n other(s) not made.", "", others)
        return f"{said} {rest}"

    def _why_it_ended(self, made: MadeBatch) -> str:
        if isinstance(made.error, UnavailableError):
            return sentence(made.error)
        if made.error is not None:
            return self.tr("A letter could not be made, so no others were made after it.")
        return self.tr("You stopped it.") if made.is_cancelled else ""

    def _how_it_left(self, left: Left, count: int) -> str:
        return {
            Left.NOT_YET: self.tr("Nothing was printed or saved yet."),
            Left.PRINTED: self.tr("%n letter(s) sent to the printer.", "", count),
            Left.STOPPED_PRINTING: self.tr(
                "You stopped the printing. Print again, or save as a protected archive."
            ),
            Left.PRINTER_FAILED: self.tr(
                "The printer did not take it. See whether it is on and has paper, and print again."
            ),
            Left.SAVED: self.tr("%n letter(s) saved in a protected archive.", "", count),
        }[left]
