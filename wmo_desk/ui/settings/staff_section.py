"""Who works with this file: who does now, and the list of everybody."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.organisation import check_name
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.permissions import Permission, Role
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError
from wmo_desk.services import staff, team
from wmo_desk.services.staff import StaffRow
from wmo_desk.services.team import StaffOverview
from wmo_desk.ui.field_saver import Action
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.workspace import Workspace


def role_name(role: Role) -> str:
    """Return the word for a role."""
    return {
        Role.CONSULTANT: QCoreApplication.translate("StaffSection", "Consultant"),
        Role.TEAM_LEAD: QCoreApplication.translate("StaffSection", "Team lead"),
        Role.ADMINISTRATOR: QCoreApplication.translate("StaffSection", "Administrator"),
    }[role]


class StaffSection(Section):
    """Whoever manages the file adds people; everybody can say who works now."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.STAFF})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._rows: Sequence[StaffRow] = ()
        now = Card(self.tr("Who works now"))
        form = Form()
        self._who = AutosaveChoice()
        self._who.edited.connect(self._start_working)
        form.add(
            "who",
            self.tr("On this computer works"),
            self._who,
            help_text=self.tr("What is recorded and looked at stands under this name."),
        )
        now.add(form)
        self.column.addWidget(now)
        card = Card(self.tr("Everybody"))
        self.table = self._build_table()
        card.add(self.table)
        self._add = Button(self.tr("Add somebody"), ButtonKind.PRIMARY, icon_name="plus")
        self._add.clicked.connect(self._add_somebody)
        card.add(self._add)
        self._nobody = PlainLabel(
            self.tr("Nobody manages this file. Whoever does adds people and changes the lists.")
        )
        card.add(self._nobody)
        self._take_up = Button(self.tr("I manage this file"))
        self._take_up.clicked.connect(self._take_up_management)
        card.add(self._take_up)
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        today = self.workspace.today()
        self.workspace.load(partial(team.staff_overview, on=today), owner=self, then=self._show)

    def _build_table(self) -> RowTable[StaffRow]:
        model: TableModel[StaffRow] = TableModel(
            [
                Column(self.tr("Name"), lambda row: row.name, style=CellStyle.STRONG, stretch=True),
                Column(self.tr("Role"), lambda row: role_name(row.role)),
                Column(self.tr("Phone"), lambda row: format_phone(row.phone)),
                Column(
                    self.tr("Left on"),
                    lambda row: format_date(row.left_on),
                    sort_key=lambda row: row.left_on,
                ),
            ],
            identity=lambda row: row.id,
        )
        table = RowTable(model, name=self.tr("Everybody"), fit_height=True)
        table.row_opened.connect(self._change)
        return table

    def _show(self, overview: StaffOverview) -> None:
        self._rows = overview.staff
        may = self.workspace.may(Permission.MANAGE_STAFF)
        today = self.workspace.today()
        here = [row for row in overview.staff if row.left_on is None or row.left_on > today]
        self._who.set_options([(row.id, f"{row.name}, {role_name(row.role)}") for row in here])
        self._who.load(self.workspace.me.id)
        self.table.show_rows(overview.staff)
        self._add.setVisible(may)
        self._nobody.setVisible(not overview.managers)
        self._take_up.setVisible(not overview.managers)
        # A role that was changed holds at once.
        mine = next((row for row in overview.staff if row.id == self.workspace.me.id), None)
        if mine is not None and mine != self.workspace.me:
            self.workspace.me = mine
            self._add.setVisible(self.workspace.may(Permission.MANAGE_STAFF))

    @Slot(object)
    def _start_working(self, staff_id: object) -> None:
        chosen = next((row for row in self._rows if row.id == staff_id), None)
        if chosen is None:
            return

        def done(_nothing: object) -> None:
            self._who.autosave.mark_saved()
            self.workspace.me = chosen
            self.reload()

        self.workspace.perform(
            partial(staff.start_working, staff_id=chosen.id), owner=self, then=done
        )

    @Slot()
    def _take_up_management(self) -> None:
        self.workspace.perform(
            team.take_up_management, owner=self, then=lambda _nothing: self.reload()
        )

    @Slot()
    def _add_somebody(self) -> None:
        StaffDialog(self.workspace, None, self).open()

    @Slot(object)
    def _change(self, row: StaffRow) -> None:
        if self.workspace.may(Permission.MANAGE_STAFF):
            StaffDialog(self.workspace, row, self).open()


class StaffDialog(Dialog):
    """Add somebody, or change role, phone and the day somebody left."""

    def __init__(
        self, workspace: Workspace, row: StaffRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._workspace = workspace
        self._row = row
        self.set_title(self.tr("Add somebody") if row is None else row.name)
        self.form = Form()
        self.name = QLineEdit(row.name if row is not None else "")
        self.role = QComboBox()
        for role in Role:
            self.role.addItem(role_name(role), role)
        self.email = QLineEdit(row.email if row is not None else "")
        self.phone = QLineEdit(row.phone if row is not None else "")
        self.left_on = DateEdit(today=workspace.today)
        self.form.add("name", self.tr("Name"), self.name)
        self.form.add("role", self.tr("Role"), self.role)
        self.form.add("email", self.tr("E-mail"), self.email, optional=True)
        self.form.add("phone", self.tr("Phone"), self.phone, optional=True)
        if row is not None:
            self.role.setCurrentIndex(list(Role).index(row.role))
            field = self.form.add("left_on", self.tr("Left on"), self.left_on, optional=True)
            self.left_on.set_date(row.left_on)
            self.left_on.refused.connect(field.set_error)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Add") if row is None else self.tr("Keep"))
        self.finished.connect(self.deleteLater)
        self.name.setFocus()

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        try:
            name = check_name(self.name.text())
        except RuleError as error:
            self._show(error)
            return
        if not self.left_on.take_over():
            return
        row, role = self._row, Role(self.role.currentData())
        values = {
            "name": name,
            "role": role,
            "email": self.email.text().strip(),
            "phone": self.phone.text().strip(),
        }
        if row is None:
            action: Action = partial(team.enter_staff, values=values)
        else:
            changes = values | {"left_on": self.left_on.value()}
            base = {field: getattr(row, field) for field in changes}
            action = partial(staff.change_staff, staff_id=row.id, changes=changes, base=base)
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
