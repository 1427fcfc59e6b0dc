"""How a family carer is doing: load in own words, wishes, a break, and where to find support."""

from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.carers import CareLoad, Respite
from wmo_desk.services import carers
from wmo_desk.services.carers import CarerCentre, CarerRow
from wmo_desk.ui.clients import plan_words, words
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, Values
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.text import in_list

_EMPTY: Final[dict[str, Any]] = {
    "asked_on": None,
    "load": None,
    "load_words": "",
    "wishes": "",
    "respite": None,
    "respite_note": "",
    "centre_told_on": None,
}


class CarerPart(QWidget):
    """Fields of a carer, below those of the person; the first value makes the record."""

    def __init__(self, context: DossierContext, person_id: UUID, window: QWidget) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self._person_id = person_id
        self.record = RecordForm(context.workspace, window, self._write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("The family carer"), TextStyle.HEADING))
        form = self.record.use(Form(columns=3))
        self.record.text("load_words", help_text=self.tr("What the carer says, quoted."))
        unknown = (None, self.tr("Not asked yet"))
        self.record.choice(
            "load", [unknown, *((each, plan_words.load_name(each)) for each in CareLoad)]
        )
        self.record.choice(
            "respite", [unknown, *((each, plan_words.respite_name(each)) for each in Respite)]
        )
        self.record.line("respite_note")
        self.record.text("wishes")
        self.record.day("asked_on", in_the_past=True)
        self.record.day("centre_told_on", in_the_past=True)
        column.addWidget(form)
        self.record.load(_EMPTY)

    def show_row(self, row: CarerRow | None, centre: CarerCentre) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self.record.load({name: getattr(row, name, empty) for name, empty in _EMPTY.items()})
        self.record.set_help("centre_told_on", self._where(centre))

    def _where(self, centre: CarerCentre) -> str:
        if not centre.name:
            return self.tr(
                "No support centre is entered yet; that is done in Settings, under Letterhead."
            )
        return in_list((centre.name, words.phone_words(centre.phone)))

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(carers.enter_carer, person_id=self._person_id, changes=changes, base=base)
