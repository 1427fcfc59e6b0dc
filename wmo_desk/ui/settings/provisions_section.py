"""The catalogue of the municipality: what can be granted, in which forms, from when until when."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.subjects import Subject
from wmo_desk.services import catalogue
from wmo_desk.services.catalogue import CatalogueRow, ListRow, OwnLists
from wmo_desk.ui.settings.list_section import validity_of
from wmo_desk.ui.settings.provision_dialog import ProvisionDialog
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import FilterChips
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.indications import form_name, unit_name
from wmo_desk.ui.words.text import capital
from wmo_desk.workspace import Workspace

_ENDED = "ended"


class ProvisionsSection(Section):
    """Enter on a line changes it from a day on."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._municipality_id: UUID | None = None
        self._rows: tuple[CatalogueRow, ...] = ()
        self._groups: tuple[ListRow, ...] = ()
        card = Card(self.tr("Provisions"))
        card.add(
            PlainLabel(
                self.tr(
                    "What can be granted. A change holds from a day on; what was granted before "
                    "keeps the provision as it was."
                )
            )
        )
        self._filter = FilterChips(
            [(_ENDED, self.tr("Also what can no longer be granted"))], name=self.tr("Provisions")
        )
        self._filter.changed.connect(self._fill)
        card.add(self._filter)
        self.table = self._build_table()
        card.add(self.table)
        self._add = Button(self.tr("Add a provision"), ButtonKind.PRIMARY, icon_name="plus")
        self._add.clicked.connect(self._add_provision)
        card.add(self._add)
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(catalogue.own_lists, owner=self, then=self._show)

    def _build_table(self) -> RowTable[CatalogueRow]:
        model: TableModel[CatalogueRow] = TableModel(
            [
                Column(
                    self.tr("Name"),
                    lambda row: row.name,
                    detail=lambda row: row.plain_name,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(
                    self.tr("Forms"),
                    lambda row: ", ".join(form_name(form) for form in row.forms),
                    detail=lambda row: capital(unit_name(row.unit)),
                ),
                Column(
                    self.tr("End date"),
                    self._end_of,
                    detail=lambda row: ", ".join(row.target_groups),
                    folded=self._end_and_title,
                ),
                Column(
                    self.tr("Counts"),
                    lambda row: validity_of(row.valid_from, row.valid_until),
                    folded=self._validity,
                ),
            ],
            identity=lambda row: row.id,
        )
        table = RowTable(model, name=self.tr("Provisions"), fit_height=True)
        table.row_opened.connect(self._change)
        return table

    def _validity(self, row: CatalogueRow) -> str:
        counts = self.tr("Counts")
        return f"{counts}: {validity_of(row.valid_from, row.valid_until)}"

    def _end_and_title(self, row: CatalogueRow) -> str:
        end = self.tr("End date")
        return f"{end}: {self._end_of(row)}"

    def _end_of(self, row: CatalogueRow) -> str:
        return self.tr("may be without") if row.is_open_ended_allowed else self.tr("always")

    def _show(self, lists: OwnLists) -> None:
        self._municipality_id = lists.municipality_id
        self._rows = lists.catalogue
        self._groups = lists.target_groups
        self._add.setVisible(self.may_edit() and lists.municipality_id is not None)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        today, with_ended = self.workspace.today(), _ENDED in self._filter.active()
        self.table.show_rows(
            [
                row
                for row in self._rows
                if with_ended or row.valid_until is None or row.valid_until >= today
            ]
        )

    @Slot()
    def _add_provision(self) -> None:
        if self._municipality_id is not None:
            self._open(self._municipality_id, None)

    @Slot(object)
    def _change(self, row: CatalogueRow) -> None:
        if self._municipality_id is not None and self.may_edit():
            self._open(self._municipality_id, row)

    def _open(self, municipality_id: UUID, row: CatalogueRow | None) -> None:
        today = self.workspace.today()
        groups = [
            group.text
            for group in self._groups
            if group.valid_from <= today
            and (group.valid_until is None or group.valid_until >= today)
        ]
        ProvisionDialog(self.workspace, municipality_id, row, groups, self).open()
