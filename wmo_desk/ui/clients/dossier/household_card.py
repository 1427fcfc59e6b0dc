"""The household: who belongs to it, who directs process and case, and what it wants to reach."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from uuid_utils.compat import uuid7

from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RuleError
from wmo_desk.services import households
from wmo_desk.services.dossier import DossierView
from wmo_desk.services.households import HouseholdView, MemberRow
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.lines import line, muted
from wmo_desk.ui.clients.dossier.member_dialog import MemberDialog
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, RecordSaver, Values
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_list

_EMPTY: Final[dict[str, Any]] = {
    "name": "",
    "goals": "",
    "process_director_id": None,
    "process_director_name": "",
    "case_director_id": None,
    "case_director_name": "",
}


class HouseholdCard(Card):
    """A household comes into being with the first thing that is entered about it."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__("")
        self.set_title(self.tr("Household: one plan, one director"))
        self._context = context
        self._view: HouseholdView | None = None
        self._people: Sequence[RelatedPersonRow] = ()
        self._new_id = uuid7()
        self.record = RecordForm(context.workspace, self, self._write)
        self._nothing = muted(
            self.tr(
                "For residents who share a household and have a plan together. It joins their "
                "files, names who directs, and shows everything that runs in one list."
            )
        )
        self.add(self._nothing)
        self._members = QVBoxLayout()
        self._members.setSpacing(4)
        self.body.addLayout(self._members)
        buttons = QWidget()
        style_as(buttons, ground="clear")
        row = FlowLayout(buttons, spacing=10)
        self.begin = Button(self.tr("Begin a household"), icon_name="plus")
        self.begin.clicked.connect(self._begin)
        row.addWidget(self.begin)
        self.join = Button(self.tr("Add a resident…"), icon_name="plus")
        self.join.clicked.connect(self._ask_member)
        row.addWidget(self.join)
        self.add(buttons)
        self._fields = self._build()
        self.add(self._fields)
        self.record.load(_EMPTY)
        self._fields.hide()
        self.join.hide()
        self._may = context.workspace.may(Permission.EDIT_CLIENT)
        buttons.setVisible(self._may)

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the fields of this card."""
        return (self.record.saver,)

    def show_household(self, view: HouseholdView, dossier: DossierView) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._view = view
        self._people = dossier.people
        self._show_staff(view)
        household = view.household
        self.record.load({name: getattr(household, name, empty) for name, empty in _EMPTY.items()})
        is_begun = household is not None or self._fields.isVisibleTo(self)
        self._nothing.setVisible(not is_begun)
        self.begin.setVisible(not is_begun)
        self.join.setVisible(is_begun)
        self._fields.setVisible(is_begun)
        self._show_members(view)

    # --- Building ---------------------------------------------------------------------------

    def _build(self) -> Form:
        form = self.record.use(Form(columns=2))
        self.record.line("name", placeholder=self.tr("for instance: family Jansen"), span=0)
        self._choices = []
        for role, told in (
            ("process", self.tr("Keeps the agreements and the cooperation going.")),
            ("case", self.tr("Is responsible for what is done, and speaks with the family.")),
        ):
            self._choices.append(self.record.choice(f"{role}_director_id", [(None, "")]))
            self.record.set_help(f"{role}_director_id", told)
            self.record.line(f"{role}_director_name", placeholder=self.tr("name, organisation"))
        self.record.text("goals", help_text=self.tr("In the words of the family."))
        return form

    def _show_staff(self, view: HouseholdView) -> None:
        household = view.household
        chosen = (
            (household.process_director_id, household.case_director_id) if household else (None,)
        )
        nobody: tuple[object, str] = (None, self.tr("Nobody of us"))
        options = [
            (row.id, row.name) for row in view.staff if row.left_on is None or row.id in chosen
        ]
        for choice in self._choices:
            choice.set_options([nobody, *options])

    # --- Members ----------------------------------------------------------------------------

    def _show_members(self, view: HouseholdView) -> None:
        empty_layout(self._members)
        for member in view.members:
            self._members.addWidget(self._member_line(member, view))
        if view.household is None:
            return
        for person in self._people:
            if person.is_household_member:
                detail = in_list((person.relation, self.tr("lives in, no file of their own")))
                self._members.addWidget(line(person.name or self.tr("Name not known yet"), detail))
        for person in self._people:
            if person.is_professional:
                detail = in_list(
                    (person.relation, person.organisation, words.phone_words(person.phone))
                )
                mark = (self.tr("professional"), Tone.NEUTRAL)
                self._members.addWidget(line(person.name, detail, mark=mark))

    def _member_line(self, member: MemberRow, view: HouseholdView) -> QWidget:
        since = self.tr("since %1").replace("%1", day_words(member.since, view.on))
        detail = in_list((format_date(member.birth_date), since))
        is_this = member.client_id == view.client_id
        mark = (self.tr("this file"), Tone.ACCENT) if is_this else None
        if not member.shares:
            detail = in_list(
                (detail, self.tr("what runs is not shown: no consent to share it, in that file"))
            )
        if is_this:
            go = (self.tr("Take out"), partial(self._take_out, member.id)) if self._may else None
        else:
            go = (self.tr("File"), partial(self._open, member.client_id))
        return line(member.name, detail, mark=mark, go=go)

    def _open(self, client_id: UUID, *_checked: object) -> None:
        self._context.navigate("dossier", client_id=client_id, section="plan")

    def _take_out(self, member_id: UUID, *_checked: object) -> None:
        self.record.saver.flush()
        self._context.workspace.perform(
            partial(households.leave_household, member_id=member_id),
            owner=self,
            then=partial(self._say_taken_out, member_id),
            refused=self._refused,
        )

    def _say_taken_out(self, member_id: UUID, _result: object) -> None:
        self._new_id = uuid7()
        self._fields.hide()
        self._context.messages.ok(
            self.tr("This resident no longer belongs to the household."),
            action=self.tr("Undo"),
            on_action=partial(self._put_back, member_id),
        )

    def _put_back(self, member_id: UUID) -> None:
        self._context.workspace.perform(
            partial(households.return_to_household, member_id=member_id),
            owner=self,
            refused=self._refused,
        )

    def _refused(self, error: RuleError) -> None:
        self._context.messages.error(sentence(error))

    # --- Entering ---------------------------------------------------------------------------

    @property
    def _household_id(self) -> UUID:
        household = None if self._view is None else self._view.household
        return self._new_id if household is None else household.id

    @Slot()
    def _begin(self) -> None:
        """Open the fields; there is a record with the first thing that is entered."""
        self._nothing.hide()
        self.begin.hide()
        self.join.show()
        self._fields.show()
        self.record.field("name").editor.setFocus()

    @Slot()
    def _ask_member(self) -> None:
        workspace, client_id = self._context.workspace, self._context.client_id
        dialog = MemberDialog(workspace, client_id, parent=self.window())
        dialog.chosen.connect(partial(self._let_join, dialog))
        dialog.open()

    def _let_join(self, dialog: MemberDialog, client_id: UUID) -> None:
        self._context.workspace.perform(
            partial(
                households.add_member,
                household_id=self._household_id,
                client_id=client_id,
                begun_by=self._context.client_id,
            ),
            owner=dialog,
            then=lambda _member: dialog.accept(),
            refused=lambda error: dialog.show_refusal(sentence(error)),
        )

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            households.enter_household,
            household_id=self._household_id,
            changes=changes,
            base=base,
            client_id=self._context.client_id,
        )
