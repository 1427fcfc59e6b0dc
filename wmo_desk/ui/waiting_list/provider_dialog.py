"""Add a provider, or change one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.errors import RuleError
from wmo_desk.services import providers
from wmo_desk.services.organisation import AreaRow, MunicipalityRow
from wmo_desk.services.providers import ProviderRow
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.waiting_list.demand_fields import DemandFields
from wmo_desk.ui.widgets.action_card import Action
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Region:
    """The municipalities, and the areas of each."""

    municipalities: Sequence[MunicipalityRow]
    areas: dict[UUID, Sequence[AreaRow]]


class ProviderDialog(Dialog):
    """Accepted when it is kept; without areas a provider works in its whole municipality."""

    def __init__(
        self,
        workspace: Workspace,
        region: Region,
        row: ProviderRow | None,
        *,
        own_municipality: UUID | None = None,
        known: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self._workspace = workspace
        self._region = region
        self._row = row
        self.set_title(self.tr("Add a provider") if row is None else row.name)
        self.form = Form(columns=2)
        self._build_names()
        self._build_areas(row.municipality_id if row is not None else own_municipality)
        # What it can meet already may have gone off the list since.
        has_now = row.demands if row is not None else ()
        self.particular = DemandFields(
            self.form,
            [*known, *(text for text in has_now if text not in known)],
            days=row.days if row is not None else (),
            asked=has_now,
            span=0,
        )
        self.add(self.form)
        self.stopped = QCheckBox(self.tr("Takes nobody on any more"))
        if row is None:
            self.stopped.hide()
        self.stopped.setChecked(row is not None and row.is_stopped(workspace.today()))
        self.add(self.stopped)
        self.add_cancel()
        self.add_accept(self.tr("Add") if row is None else self.tr("Keep"))
        self.finished.connect(self.deleteLater)

    def _build_names(self) -> None:
        row = self._row
        self.name = QLineEdit(row.name if row is not None else "")
        self.form.add("name", self.tr("Name"), self.name, span=0)
        self.agb_code = QLineEdit(row.agb_code if row is not None else "")
        self.form.add(
            "agb_code", self.tr("AGB code"), self.agb_code, help_text=self.tr("Eight digits.")
        )
        self.phone = QLineEdit(row.phone if row is not None else "")
        self.form.add("phone", self.tr("Phone"), self.phone, optional=True)

    def _build_areas(self, municipality_id: UUID | None) -> None:
        self.municipality = AutosaveChoice(
            [
                (None, self.tr("All municipalities")),
                *((row.id, row.name) for row in self._region.municipalities),
            ]
        )
        self.municipality.load(municipality_id)
        self.municipality.edited.connect(self._municipality_chosen)
        self.form.add("municipality_id", self.tr("Municipality"), self.municipality, span=0)
        self._areas = QWidget()
        style_as(self._areas, ground="clear")
        self._grid = QGridLayout(self._areas)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[UUID, QCheckBox] = {}
        self.form.add(
            "area_ids",
            self.tr("Areas"),
            self._areas,
            help_text=self.tr("Tick none where it works in the whole municipality."),
            span=0,
        )
        self._ticked = {area.id for area in self._row.areas} if self._row is not None else set()
        self._show_areas()

    @Slot(object)
    def _municipality_chosen(self, _value: object) -> None:
        self.municipality.autosave.mark_saved()
        self._ticked = set()
        self._show_areas()

    def _show_areas(self) -> None:
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.deleteLater()
        chosen = self.municipality.value()
        rows = self._region.areas.get(chosen, ()) if isinstance(chosen, UUID) else ()
        self.boxes = {}
        for number, row in enumerate(rows):
            box = QCheckBox(row.name.replace("&", "&&"))
            box.setChecked(row.id in self._ticked)
            self.boxes[row.id] = box
            self._grid.addWidget(box, number // 2, number % 2)
        self.form.field("area_ids").setVisible(bool(self.boxes))

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        self.show_refusal("")
        self._workspace.perform(
            self._action(),
            owner=self,
            then=lambda _result: self.accept(),
            refused=self._refuse,
            unavailable=lambda error: self.show_refusal(sentence(error)),
        )

    def _action(self) -> Action:
        values: dict[str, Any] = {
            "name": self.name.text(),
            "agb_code": self.agb_code.text(),
            "phone": self.phone.text().strip(),
            "municipality_id": self.municipality.value(),
            "days": [day.value for day in self.particular.days()],
            "demands": self.particular.demands(),
        }
        area_ids = [area_id for area_id, box in self.boxes.items() if box.isChecked()]
        if self._row is None:
            return partial(providers.add_provider, **values, area_ids=area_ids)
        return partial(
            providers.revise_provider,
            provider_id=self._row.id,
            values=values,
            area_ids=area_ids,
            is_stopped=self.stopped.isChecked(),
        )

    def _refuse(self, error: RuleError) -> None:
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))
