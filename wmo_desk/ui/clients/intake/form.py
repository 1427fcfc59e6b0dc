"""One report while it is being taken: who calls, for whom, what is asked, how to go on."""

from collections.abc import Callable
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.intakes import ClientNeeded
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.reports import LifeArea, OtherLaw, ReferralSource
from wmo_desk.errors import RuleError
from wmo_desk.services import intakes
from wmo_desk.services.clients import ClientDetails, client_details
from wmo_desk.services.intakes import IntakeRow, IntakeView, TakenReport
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.lines import line
from wmo_desk.ui.clients.intake.route_card import RouteCard
from wmo_desk.ui.clients.intake.whom import WhomCard
from wmo_desk.ui.clients.kept import kept_phone
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, Values
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import moment_words
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

_EMPTY: Final[dict[str, Any]] = {
    "reported_by": "",
    "caller_phone": "",
    "referral_source": ReferralSource.RESIDENT,
    "need": "",
    "cannot_wait": False,
    "is_known_question": False,
    "life_areas": [],
    "other_laws": [],
    "route": None,
    "family_name": "",
    "prefix": "",
    "given_names": "",
    "birth_date": None,
    "phone": "",
    "postcode": "",
    "house_number": "",
    "street": "",
    "city": "",
}
_SAID: Final = ("cannot_wait", "is_known_question", "life_areas", "other_laws")
_SHORTENED: Final = 80


class IntakeForm(QWidget):
    """Every field saves itself in the intake; `taken(TakenReport)` follows the finished report.

    `other_wanted(intake_id)` asks for one that was left, `refused(sentence)` says why it cannot be
    finished where no field of this form is to blame.
    """

    state_changed = Signal()
    taken = Signal(object)
    other_wanted = Signal(object)
    refused = Signal(str)

    def __init__(self, workspace: Workspace, intake_id: UUID) -> None:
        super().__init__()
        style_as(self, ground="page")
        self.intake_id = intake_id
        self._workspace = workspace
        self._norm_hours = 0
        self._has_record = False
        self._is_finishing = False
        self._was_loaded = False
        self.record = RecordForm(workspace, self, self._write)
        self.record.saver.state_changed.connect(self._follow_state)
        self.record.saver.written.connect(self._note_written)
        left_side, left = _column()
        right_side, right = _column()
        for card in (self._caller_card(), self._whom_card(), self._need_card()):
            left.addWidget(card)
        left.addStretch(1)
        self.route = RouteCard()
        self.record.saver.bind(
            "route", self.route.choice.autosave, shown=self.route.shown, kept=self.route.kept
        )
        self.route.choice.edited.connect(self._show_terms)
        right.addWidget(self.route)
        self._others = Card()
        self._others.set_title(self.tr("Not finished yet"))
        self._others.hide()
        right.addWidget(self._others)
        right.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 16)
        column.addWidget(AdaptiveColumns(left_side, right_side))
        column.addStretch(1)
        self.record.load(_EMPTY | {"received_on": workspace.today()})
        self._propose()

    @property
    def state(self) -> SaveState:
        """Whether everything that was typed stands on disk."""
        return self.record.saver.state

    @property
    def has_record(self) -> bool:
        """Whether anything was ever typed here."""
        return self._has_record or self.record.saver.has_written

    def load(self, view: IntakeView) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._norm_hours = view.norm_hours
        self._has_record = self._has_record or bool(view.values)
        self.whom.offer(view.choices)
        place = {"municipality_id": view.choices.municipality_id}
        day = {"received_on": self._workspace.today()}
        self.record.load(_EMPTY | place | day | dict(view.values))
        if not self._was_loaded:
            self._was_loaded = True
            if view.client is not None:
                self.whom.show_client(view.client, on=self._workspace.today())
            has_name = any(view.values.get(name) for name in ("family_name", "given_names"))
            self.whom.show_new(has_name=has_name)
        self._show_others(view.others)
        self._propose()

    def choose_client(self, client_id: UUID) -> None:
        """Take the report for somebody who has a file."""
        self._chose(client_id)

    def focus_first(self) -> None:
        """Bring the keyboard to who calls."""
        self.record.field("referral_source").editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Write what was typed, now."""
        self.record.saver.flush()

    @Slot()
    def finish(self) -> None:
        """Make the report of it, as soon as everything that was typed is kept."""
        self._is_finishing = True
        self.flush()
        self._go_on_finishing()

    # --- Building ---------------------------------------------------------------------------

    def _caller_card(self) -> Card:
        card = Card()
        card.set_title(self.tr("Who calls?"))
        form = self.record.use(Form(columns=4, narrowest=160))
        self.record.choice(
            "referral_source", [(each, words.source_name(each)) for each in ReferralSource]
        )
        self.record.line("reported_by")
        self.record.line("caller_phone", shown=format_phone, kept=kept_phone)
        self.record.day("received_on", required=True)
        card.add(form)
        return card

    def _whom_card(self) -> Card:
        self.whom = WhomCard(self._workspace, self.record)
        self.whom.chosen.connect(self._chose)
        return self.whom

    def _need_card(self) -> Card:
        card = Card()
        card.set_title(self.tr("What is asked?"))
        form = self.record.use(Form(columns=2))
        self.record.text("need", lines=2, help_text=self.tr("In their own words."))
        self.checks: dict[str, AutosaveCheckBox] = {}
        holder = QWidget()
        style_as(holder, ground="clear")
        row = FlowLayout(holder, spacing=20)
        for name, text in (
            ("cannot_wait", self.tr("Help is needed at once")),
            ("is_known_question", self.tr("Simple, and the resident is known")),
        ):
            self.checks[name] = self.record.loose_check(name, text)
            row.addWidget(self.checks[name])
        form.add_widget(holder)
        self.record.chips(
            "life_areas", [(each.value, words.area_of_life(each)) for each in LifeArea]
        )
        self.record.chips("other_laws", [(each.value, words.law_name(each)) for each in OtherLaw])
        card.add(form)
        return card

    # --- Showing ----------------------------------------------------------------------------

    @Slot()
    def _propose(self) -> None:
        """Propose a route for what was said so far, unless another was chosen."""
        values = self.record.saver.values()
        self.route.propose(intakes.proposal_of({name: values[name] for name in _SAID}))
        if values["route"] is None:
            self.record.load({"route": None})
        self._show_terms()

    @Slot()
    def _show_terms(self) -> None:
        received_on = self.record.saver.values()["received_on"] or self._workspace.today()
        self.route.show_terms(received_on, now=self._workspace.clock(), norm_hours=self._norm_hours)

    def _show_others(self, rows: tuple[IntakeRow, ...]) -> None:
        empty_layout(self._others.body)
        for row in rows:
            when = moment_words(self._workspace.local_time(row.began_at), self._workspace.today())
            need = " ".join(row.need.split())
            short = need if len(need) <= _SHORTENED else f"{need[:_SHORTENED]}…"
            self._others.add(
                line(
                    row.client or row.reported_by or self.tr("Name not known yet"),
                    in_list((when, f"“{short}”" if short else "")),
                    go=(self.tr("Go on"), partial(self._want_other, row.id)),
                )
            )
        self._others.setVisible(bool(rows))

    def _want_other(self, intake_id: UUID, *_checked: object) -> None:
        self.other_wanted.emit(intake_id)

    @Slot(object)
    def _chose(self, client_id: UUID | None) -> None:
        if client_id is None:
            self.whom.show_client(None, on=self._workspace.today())
        else:
            self._workspace.load(
                partial(client_details, client_id=client_id),
                owner=self,
                then=self._show_client,
                latest="client",
            )
        if self.has_record:
            self._keep_client(client_id)

    def _show_client(self, client: ClientDetails) -> None:
        self.whom.show_client(client, on=self._workspace.today())
        self.record.field("need").editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Writing ----------------------------------------------------------------------------

    def _write(self, changes: Values, base: Values) -> Action:
        # Choosing somebody is no keystroke; the first one keeps the choice along.
        kept = dict(changes) if self.has_record else {**changes, **self._whose()}
        return partial(intakes.keep_intake, intake_id=self.intake_id, changes=kept, base=base)

    def _whose(self) -> dict[str, Any]:
        client_id = self.whom.client_id
        return {} if client_id is None else {"client_id": client_id}

    def _keep_client(
        self, client_id: UUID | None, then: Callable[[object], object] | None = None
    ) -> None:
        self._workspace.perform(
            partial(
                intakes.keep_intake, intake_id=self.intake_id, changes={"client_id": client_id}
            ),
            owner=self,
            then=then,
        )

    @Slot()
    def _note_written(self) -> None:
        self._propose()
        self.whom.look_for_duplicates()

    @Slot(object)
    def _follow_state(self, _state: object) -> None:
        self.state_changed.emit()
        if self._is_finishing:
            self._go_on_finishing()

    def _go_on_finishing(self) -> None:
        if self.state is SaveState.PENDING:
            return
        self._is_finishing = False
        if self.state is SaveState.UNSAVED:
            self.refused.emit(self.tr("Correct first what is refused below; the rest is kept."))
            return
        if self.has_record:
            self._finish()
        elif self.whom.client_id is not None:
            self._keep_client(self.whom.client_id, then=self._finish)
        else:
            self.whom.say_needed(sentence(ClientNeeded()))

    def _finish(self, _result: object = None) -> None:
        self._workspace.perform(
            partial(intakes.finish_intake, intake_id=self.intake_id),
            owner=self,
            then=self._finished,
            refused=self._not_finished,
        )

    def _finished(self, taken: TakenReport) -> None:
        self.taken.emit(taken)

    def _not_finished(self, error: RuleError) -> None:
        if isinstance(error, ClientNeeded):
            self.whom.say_needed(sentence(error))
        else:
            self.refused.emit(sentence(error))


def _column() -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    style_as(widget, ground="clear")
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return widget, column
