"""The neighbourhoods and villages of the municipality."""

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError
from wmo_desk.services import organisation
from wmo_desk.services.organisation import AreaRow, OwnAreas
from wmo_desk.ui.field_saver import Action
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.workspace import Workspace


class AreasSection(Section):
    """Enter on a line changes it."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._municipality_id: UUID | None = None
        self._card = Card(self.tr("Areas"))
        model: TableModel[AreaRow] = TableModel(
            [
                Column(self.tr("Name"), lambda row: row.name, style=CellStyle.STRONG, stretch=True),
                Column(
                    self.tr("District"), lambda row: row.district, folded=lambda row: row.district
                ),
                Column(
                    self.tr("CBS code"),
                    lambda row: row.cbs_code or "",
                    folded=lambda row: row.cbs_code or "",
                ),
                Column(
                    self.tr("Priority area"),
                    lambda row: self.tr("yes") if row.is_priority else "",
                    folded=lambda row: self.tr("Priority area") if row.is_priority else "",
                ),
            ],
            identity=lambda row: row.id,
        )
        self.table = RowTable(model, name=self.tr("Areas"), fit_height=True)
        self.table.row_opened.connect(self._change)
        self._card.add(self.table)
        self._add = Button(self.tr("Add an area"), ButtonKind.PRIMARY, icon_name="plus")
        self._add.clicked.connect(self._add_area)
        self._card.add(self._add)
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(organisation.own_areas, owner=self, then=self._show)

    def _show(self, areas: OwnAreas) -> None:
        self._municipality_id = areas.municipality_id
        self._card.set_title(self.tr("Areas of %1").replace("%1", areas.municipality))
        self.table.show_rows(areas.rows)
        self._add.setVisible(self.may_edit() and areas.municipality_id is not None)

    @Slot()
    def _add_area(self) -> None:
        if self._municipality_id is not None:
            AreaDialog(self.workspace, self._municipality_id, None, self).open()

    @Slot(object)
    def _change(self, row: AreaRow) -> None:
        if self._municipality_id is not None and self.may_edit():
            AreaDialog(self.workspace, self._municipality_id, row, self).open()


class AreaDialog(Dialog):
    """Add or change one area."""

    def __init__(
        self,
        workspace: Workspace,
        municipality_id: UUID,
        row: AreaRow | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self._workspace = workspace
        self._municipality_id = municipality_id
        self._row = row
        self.set_title(self.tr("Add an area") if row is None else row.name)
        self.form = Form()
        self.name = QLineEdit(row.name if row is not None else "")
        self.district = QLineEdit(row.district if row is not None else "")
        self.code = QLineEdit((row.cbs_code or "") if row is not None else "")
        self.priority = QCheckBox(self.tr("Priority area in the municipality's plan"))
        self.priority.setChecked(row is not None and row.is_priority)
        self.form.add("name", self.tr("Name"), self.name)
        self.form.add("district", self.tr("District"), self.district, optional=True)
        self.form.add("cbs_code", self.tr("CBS code"), self.code, optional=True)
        self.form.add_widget(self.priority)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Add") if row is None else self.tr("Keep"))
        self.finished.connect(self.deleteLater)
        self.name.setFocus()

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        changes = {
            "name": self.name.text(),
            "district": self.district.text().strip(),
            "cbs_code": self.code.text().strip() or None,
            "is_priority": self.priority.isChecked(),
        }
        if self._row is None:
            action: Action = partial(
                organisation.add_area, municipality_id=self._municipality_id, values=changes
            )
        else:
            base = {name: getattr(self._row, name) for name in changes}
            action = partial(
                organisation.change_area, area_id=self._row.id, changes=changes, base=base
            )
        self._workspace.perform(
            action,
            owner=self,
            then=lambda _result: self.accept(),
            refused=self._show,
            conflicted=lambda error: self.show_refusal(sentence(error)),
            unavailable=lambda error: self.show_refusal(sentence(error)),
        )

    def _show(self, error: RuleError) -> None:
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))
