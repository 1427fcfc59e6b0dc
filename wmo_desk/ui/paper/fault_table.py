"""What is wrong in the text of a letter, by line; Enter or a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.letter_terms import LetterKind
from wmo_desk.domain.letters import LetterFault
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.letters import fault_words, line_words

_MOST_SHOWN = 30


class FaultTable(QWidget):
    """`line_wanted(number)` goes to a line; without faults a sentence stands in its place.

    With a `height` (at a text size of 100 %) it scrolls, otherwise it is as high as its lines.
    """

    line_wanted = Signal(int)

    def __init__(self, *, nothing: str, height: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._kind: LetterKind | None = None
        self._faults: tuple[LetterFault, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._words = PlainLabel(nothing, TextStyle.SECONDARY, colour="ok")
        self._nothing = nothing
        column.addWidget(self._words)
        model: TableModel[LetterFault] = TableModel(
            [
                Column(self.tr("Where"), line_words, style=CellStyle.STRONG, sortable=False),
                Column(self.tr("What to mend"), self._sentence, stretch=True, sortable=False),
            ],
            identity=lambda fault: fault,
        )
        name = self.tr("What to mend in the text")
        self.table = RowTable(model, name=name, header=False, fit_height=not height)
        if height:
            self.table.setFixedHeight(current_theme().px(height))
        self.table.row_opened.connect(self._go)
        self.table.hide()
        column.addWidget(self.table)

    @property
    def faults(self) -> tuple[LetterFault, ...]:
        """What is shown, and what was too much to show."""
        return self._faults

    def show_faults(self, faults: Sequence[LetterFault], kind: LetterKind) -> None:
        """Show what is wrong, the first line first."""
        self._kind = kind
        before, self._faults = self._faults, tuple(faults)
        self.table.show_rows(list(self._faults[:_MOST_SHOWN]))
        self.table.setVisible(bool(faults))
        words = self.tr("%n thing(s) to mend. Enter goes to the line.", "", len(faults))
        self._words.setText(words if faults else self._nothing)
        style_as(self._words, colour="late" if faults else "ok")
        if len(before) != len(faults):
            announce(self, self._words.text())

    def _sentence(self, fault: LetterFault) -> str:
        return "" if self._kind is None else fault_words(fault, self._kind)

    @Slot(object)
    def _go(self, fault: LetterFault) -> None:
        self.line_wanted.emit(max(1, fault.line))
