"""Type one cell of a sheet anew, with what is wrong with it beside."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wmo_desk.domain.sheets import Fault
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.plain_label import PlainLabel


class MendCard(Card):
    """Emits `mended(fault, typed)`; the file itself stays as it is."""

    mended = Signal(object, str)

    def __init__(self, field_name: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._field_name = field_name
        self.set_title(self.tr("Mend this line"))
        self._fault: Fault | None = None
        self._where = PlainLabel("")
        self.add(self._where)
        self.cell = QLineEdit()
        self.cell.returnPressed.connect(self._mend)
        self._field = FormField(self.tr("What stands there"), self.cell)
        self.add(self._field)
        self.use = Button(self.tr("Use this"))
        self.use.clicked.connect(self._mend)
        self.add(self.use)
        note = self.tr("Only what is brought in changes; the file on the disk stays as it is.")
        self.add(PlainLabel(note, colour="muted"))

    def show_fault(self, fault: Fault) -> None:
        """Show what is wrong; what is being typed for the same cell stays."""
        if self._fault is None or _cell_of(self._fault) != _cell_of(fault):
            self.cell.setText(fault.typed)
        self._fault = fault
        where = self.tr("Line %1, %2").replace("%1", str(fault.line))
        self._where.setText(where.replace("%2", self._field_name(fault.field)))
        self.cell.setAccessibleName(self._field_name(fault.field))
        self._field.set_error(sentence(fault.error))

    def take_keyboard(self) -> None:
        """Bring the keyboard to the cell."""
        self.cell.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cell.selectAll()

    @Slot()
    def _mend(self) -> None:
        if self._fault is not None:
            self.mended.emit(self._fault, self.cell.text())


def _cell_of(fault: Fault) -> tuple[int, str]:
    return fault.line, fault.field
