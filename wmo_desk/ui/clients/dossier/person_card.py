"""One person around the resident: what is known, and whether somebody is still involved."""

from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.consent import Kin, Standing
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import related_people
from wmo_desk.services.carers import CarersView
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.ui.clients import plan_words, words
from wmo_desk.ui.clients.dossier.carer_part import CarerPart
from wmo_desk.ui.clients.dossier.consents_card import ask_for_consent
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.kept import kept_number, kept_phone, or_empty
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, RecordSaver, Values
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import CollapsibleCard
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.text import in_list

_EMPTY: Final[dict[str, Any]] = {
    "name": "",
    "relation": "",
    "organisation": "",
    "phone": "",
    "email": "",
    "birth_date": None,
    "is_household_member": False,
    "is_carer": False,
    "is_professional": False,
    "is_representative": False,
    "care_hours_per_week": None,
    "note": "",
    "kin": None,
}
_GUARDED: Final = (
    "organisation",
    "phone",
    "email",
    "birth_date",
    "care_hours_per_week",
    "note",
)


class PersonCard(CollapsibleCard):
    """Folded it names the person and what the person is; open it has every field.

    A new person has a record with the first letter that is typed.
    """

    def __init__(self, context: DossierContext, person_id: UUID, *, is_new: bool) -> None:
        super().__init__("", folded=not is_new)
        self.person_id = person_id
        self._context = context
        self._is_new = is_new
        self._row: RelatedPersonRow | None = None
        self._detail = PlainLabel("", colour="muted")
        self.header_left.addWidget(self._detail, 1)
        pills = QWidget()
        style_as(pills, ground="clear")
        self._pills = FlowLayout(pills, spacing=6)
        self.header_right.addWidget(pills)
        self.record = RecordForm(context.workspace, self, self._write)
        self.carer = CarerPart(context, person_id, self)
        self._build()
        self.record.load(_EMPTY)
        self.set_title(self.tr("Somebody new"))

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever typed in this new card."""
        return self._is_new and self._row is None and not self.record.saver.has_written

    @property
    def savers(self) -> tuple[RecordSaver, ...]:
        """What writes the fields of this card."""
        return self.record.saver, self.carer.record.saver

    def focus_name(self) -> None:
        """Bring the keyboard to the name."""
        self.set_folded(False)
        self.record.field("name").editor.setFocus()

    def show_carer(self, view: CarersView) -> None:
        """Show what a family carer told us."""
        self.carer.show_row(view.carers.get(self.person_id), view.centre)

    def show_row(self, row: RelatedPersonRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        if row == self._row:
            return
        self._row = row
        self.record.load({name: getattr(row, name) for name in _EMPTY})
        self.set_title(row.name or self.tr("Name not known yet"))
        ended = self.tr("until %1").replace("%1", format_date(row.ended_on))
        self._detail.setText(
            in_list(
                (
                    row.relation,
                    row.organisation,
                    words.phone_words(row.phone),
                    ended if row.ended_on else "",
                )
            )
        )
        empty_layout(self._pills)
        for word, is_so in (
            (self.tr("lives in"), row.is_household_member),
            (self.tr("family carer"), row.is_carer),
            (self.tr("professional"), row.is_professional),
            (self.tr("representative"), row.is_representative),
        ):
            if is_so:
                self._pills.addWidget(Pill(word, Tone.NEUTRAL))
        self.carer.setVisible(row.is_carer)
        self._show_consent(row)
        self._end.setVisible(True)
        self._end.set_text(
            self.tr("No longer involved") if row.ended_on is None else self.tr("Put back")
        )

    def _build(self) -> None:
        form = self.record.use(Form(columns=3))
        self.record.line("name")
        self.record.line("relation", placeholder=self.tr("daughter, neighbour, nurse"))
        self.record.choice(
            "kin",
            [
                (None, self.tr("As the relation says")),
                *((each, plan_words.kin_name(each)) for each in Kin),
            ],
        )
        roles = QWidget()
        style_as(roles, ground="clear")
        row = FlowLayout(roles, spacing=16)
        for name, text in (
            ("is_household_member", self.tr("Lives in the household")),
            ("is_carer", self.tr("Family carer")),
            ("is_professional", self.tr("Professional")),
            ("is_representative", self.tr("Representative")),
        ):
            row.addWidget(self.record.loose_check(name, text))
        form.add_widget(roles)
        # What may be hidden comes last, so that no gap is left.
        self.record.line("phone", shown=format_phone, kept=kept_phone)
        self.record.line("email")
        hours = self.record.line("care_hours_per_week", shown=or_empty, kept=kept_number)
        hours.setValidator(QIntValidator(0, 168, hours))
        self.record.day("birth_date", in_the_past=True)
        self.record.line("organisation")
        self.record.text("note")
        self.body.addWidget(form)
        self._consent = QWidget()
        style_as(self._consent, ground="clear")
        asking = QVBoxLayout(self._consent)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(6)
        self._consent_words = PlainLabel("", colour="muted")
        asking.addWidget(self._consent_words)
        self.ask = Button(self.tr("Record consent…"))
        self.ask.clicked.connect(self._ask_consent)
        asking.addWidget(self.ask)
        self._consent.hide()
        self.body.insertWidget(0, self._consent)
        self.carer.hide()
        self.body.addWidget(self.carer)
        self._end = Button("", ButtonKind.ORDINARY)
        self._end.clicked.connect(self._end_or_put_back)
        self._end.hide()
        self.body.addWidget(self._end)
        if not self._context.workspace.may(Permission.EDIT_CLIENT):
            self._end.setEnabled(False)
            self.ask.hide()

    def _show_consent(self, row: RelatedPersonRow) -> None:
        """Hide what may not be read, and say what it takes; what was refused stays to be seen."""
        is_readable = row.standing.is_readable
        for name in _GUARDED:
            is_hidden = not is_readable and name in row.guarded
            self.record.field(name).setVisible(
                not is_hidden or not self.record.saver.is_saved(name)
            )
        words_of = {
            Standing.MISSING: self.tr(
                "What does not stand here is kept with consent only: %1 (%2)."
            ),
            Standing.ENDED: self.tr("The consent has ended, so what was kept is hidden: %1 (%2)."),
            Standing.PREDATES: self.tr(
                "Entered before consent was kept here. Ask for it at the next contact: %1 (%2)."
            ),
        }
        if row.topic is not None and row.standing in words_of:
            topic = plan_words.topic_name(row.topic)
            told = words_of[row.standing].replace("%1", topic[:1].lower() + topic[1:])
            self._consent_words.setText(told.replace("%2", plan_words.topic_articles(row.topic)))
            self._consent.show()
        else:
            self._consent.hide()
        if row.standing is Standing.PREDATES:
            self._pills.addWidget(Pill(self.tr("consent still to be recorded"), Tone.WARN))
        elif row.standing is Standing.ENDED:
            self._pills.addWidget(Pill(self.tr("consent ended"), Tone.WARN))
        if is_readable and self.record.saver.state is SaveState.UNSAVED:
            # What was refused for want of consent can be written now.
            self.record.saver.flush()

    @Slot()
    def _ask_consent(self) -> None:
        row = self._row
        if row is not None and row.topic is not None:
            ask_for_consent(self._context, self, (row.topic,), person_id=row.id, about=row.name)

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            related_people.enter_related_person,
            person_id=self.person_id,
            changes=changes,
            base=base,
            client_id=self._context.client_id,
        )

    @Slot()
    def _end_or_put_back(self) -> None:
        row = self._row
        if row is None:
            return
        self.record.saver.flush()
        ended = None if row.ended_on is not None else self._context.today()
        self._context.workspace.perform(
            partial(
                related_people.change_related_person,
                person_id=self.person_id,
                changes={"ended_on": ended},
            ),
            owner=self,
            then=partial(self._ended, is_involved=ended is None),
        )

    def _ended(self, _result: object, *, is_involved: bool) -> None:
        if is_involved:
            return
        self.set_folded(True)
        self._context.messages.ok(
            self.tr("No longer involved."),
            action=self.tr("Put back"),
            on_action=self._end_or_put_back,
        )
