"""Grant an indication or change one: what, in which form, how much, from when until when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.indications import (
    DeliveryForm,
    ExtentUnit,
    ProductCategory,
    ProvisionEnded,
    default_end,
)
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.pgb import PgbAnswers
from wmo_desk.domain.revisions import (
    ReductionUnexplained,
    is_reduction,
    temporary_end,
    transition_end,
)
from wmo_desk.errors import ConflictError, RuleError, UnavailableError
from wmo_desk.services import catalogue, clients, indications, norm_calculations
from wmo_desk.services.catalogue import ListRow, ProvisionRow
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.grant_form import GrantForm, OpenReport, grant_form
from wmo_desk.services.norm_calculations import NewCalculation
from wmo_desk.ui.indications import words
from wmo_desk.ui.indications.actions import REVIEW_MONTHS
from wmo_desk.ui.indications.change_fields import ReductionFields, RevisionFields
from wmo_desk.ui.indications.explanation import Explained
from wmo_desk.ui.indications.meaning_card import MeaningCard
from wmo_desk.ui.indications.norm_calculator import NormCalculator
from wmo_desk.ui.indications.pgb_fields import PgbFields
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.action_card import Action
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox, AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.form import ErrorSentence, Form
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.indications import form_name, unit_name
from wmo_desk.ui.words.people import called
from wmo_desk.workspace import Workspace

_MOST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Kept:
    """An indication that was granted or changed just now; some can stand on the waiting list."""

    indication_id: UUID
    client: str
    is_new: bool
    can_wait: bool = False


class GrantView(QWidget):
    """`kept(Kept)` or `cancelled`; nothing is written before the button says so."""

    kept = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._workspace = workspace
        self._client: ClientDetails | None = None
        self._row: IndicationRow | None = None
        self._provisions: Sequence[ProvisionRow] = ()
        self._calculation: NewCalculation | None = None
        self._known: GrantForm | None = None
        self._wants_temporary = False
        # What was proposed, so that only proposals are proposed anew.
        self._proposed_end: date | None = None
        self._proposed_review: date | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader(self.tr("New indication"), " ")
        outer.addWidget(self.header)
        self._meaning = MeaningCard(workspace)
        # Those of the municipality's list; a provision may have fewer of its own.
        self._groups: list[str] = []
        contents = QWidget()
        body = QVBoxLayout(contents)
        body.setContentsMargins(22, 14, 22, 16)
        body.addWidget(AdaptiveColumns(self._build_form(), self._meaning))
        body.addStretch(1)
        outer.addWidget(scrolled(contents), 1)

    def start(self, client_id: UUID, *, temporary: bool = False) -> None:
        """Begin a new indication for a client, with nothing filled in."""
        self._row = None
        self._clear()
        self._wants_temporary = temporary
        self.header.set_title(self.tr("New indication"))
        self.confirm.set_text(self.tr("Grant"))
        self._load_client(client_id)

    def change(self, row: IndicationRow) -> None:
        """Begin a change of what was granted."""
        self._row = row
        self._clear()
        self.header.set_title(self.tr("Change the indication"))
        self.confirm.set_text(self.tr("Keep the change"))
        # At once: what is typed while the rest is read must stay.
        self._show_row(row)
        self._load_client(row.client_id)

    # --- Building ---------------------------------------------------------------------------

    def _build_form(self) -> QWidget:
        card = Card()
        self.form = Form(columns=2)
        card.add(self.form)
        self._build_what()
        self._build_days()
        self._build_open_end()
        self.pgb = PgbFields(self._workspace, self.form)
        self.revision = RevisionFields(self.form)
        self.revision.changed.connect(self._fit_fields)
        self.reduction = ReductionFields(self._workspace, self.form)
        self._refusal = ErrorSentence()
        card.add(self._refusal)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.confirm = Button(self.tr("Grant"), ButtonKind.PRIMARY)
        self.confirm.clicked.connect(self._decide)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        row.addWidget(self.confirm)
        row.addWidget(cancel)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _build_what(self) -> None:
        self.provision = AutosaveChoice()
        self.provision.edited.connect(self._provision_chosen)
        self.form.add("provision_id", self.tr("Provision"), self.provision, span=0)
        # A catalogue has the forms of its own; all four stand ready and the others are hidden.
        self.delivery = Segmented(
            [(form, form_name(form)) for form in DeliveryForm], name=self.tr("Form")
        )
        self.delivery.edited.connect(self._form_chosen)
        self.form.add("form", self.tr("Form"), self.delivery, span=0)
        self.report = AutosaveChoice()
        self.report.edited.connect(self._report_chosen)
        self.form.add("report_id", self.tr("Belongs to"), self.report, span=0)
        self.temporary = AutosaveCheckBox(self.tr("Temporary"))
        self.temporary.edited.connect(self._temporary_chosen)
        self.form.add(
            "is_temporary",
            self.tr("Urgent"),
            self.temporary,
            help_text=self.tr("When it cannot wait for the investigation (art. 2.3.3 Wmo)."),
            span=0,
        )
        self.extent = NumberInput(name=self.tr("How much"), highest=_MOST)
        self.extent.valueChanged.connect(self._extent_typed)
        extent = self.form.add("extent", self.tr("How much"), self.extent)
        self.calculate = Button(self.tr("Calculate with the norms…"), ButtonKind.LINK)
        self.calculate.clicked.connect(self._open_calculator)
        self.uncalculate = Button(self.tr("Without the calculation"), ButtonKind.LINK)
        self.uncalculate.clicked.connect(self._leave_calculation)
        for button in (self.calculate, self.uncalculate):
            extent.add_below(button)
            button.hide()
        self.granted_on = DateEdit(today=self._workspace.today, required=True)
        add_day(
            self.form,
            "granted_on",
            self.tr("Date of the decision"),
            self.granted_on,
            help_text=self.tr("It counts for the order of the waiting list."),
        )

    def _build_days(self) -> None:
        self.first_day = DateEdit(today=self._workspace.today, required=True)
        add_day(self.form, "start", self.tr("From"), self.first_day)
        self.first_day.date_changed.connect(self._propose)
        self.has_end = Segmented(
            [(True, self.tr("Until a date")), (False, self.tr("Without end date"))],
            name=self.tr("End"),
        )
        self.has_end.edited.connect(self._end_chosen)
        self.form.add("has_end", self.tr("End"), self.has_end)
        # A far end is no typing error: the rule says how to grant without one.
        self.last_day = DateEdit(today=self._workspace.today, required=True, any_year=True)
        add_day(self.form, "end", self.tr("Until and including"), self.last_day)
        self.last_day.date_changed.connect(self._explain)

    def _build_open_end(self) -> None:
        self.target_group = AutosaveChoice()
        self.target_group.edited.connect(lambda _value: self.target_group.autosave.mark_saved())
        self.form.add("target_group", self.tr("Target group"), self.target_group, span=0)
        self.next_review = DateEdit(today=self._workspace.today)
        add_day(self.form, "next_review", self.tr("Look again on"), self.next_review)
        self.next_review.date_changed.connect(self._explain)
        self.reason = ReasonEdit()
        self.form.add("reason", self.tr("Reason"), self.reason, span=0)

    # --- Loading ----------------------------------------------------------------------------

    def _clear(self) -> None:
        self.form.clear_errors()
        self._refusal.set_text("")
        self.confirm.setEnabled(False)
        self._provisions = ()
        self._calculation = None
        self._proposed_end = self._proposed_review = None
        self.provision.set_options([])
        self.provision.setEnabled(self._row is None)
        self.delivery.load(None)
        self.extent.setValue(0)
        self.reason.setPlainText("")
        self.target_group.set_options([])
        self.granted_on.setEnabled(self._row is None)
        for field in (self.first_day, self.last_day, self.next_review, self.granted_on):
            field.set_date(None)
        self.has_end.load(True)
        self._known = None
        self._wants_temporary = False
        self.temporary.load(False)
        self.report.set_options([])
        self.pgb.load(PgbAnswers())
        self.revision.clear(is_change=self._row is not None)
        self.reduction.clear()
        self._fit_fields()

    def _load_client(self, client_id: UUID) -> None:
        self._workspace.load(
            partial(clients.client_details, client_id=client_id),
            owner=self,
            then=self._show_client,
            latest="client",
        )
        self._workspace.load(
            partial(
                grant_form,
                client_id=client_id,
                indication_id=None if self._row is None else self._row.id,
            ),
            owner=self,
            then=self._show_known,
            latest="known",
        )

    def _show_client(self, client: ClientDetails) -> None:
        self._client = client
        self.header.set_subtitle(self._client_name())
        today = self._workspace.today()
        self._workspace.load(
            partial(
                catalogue.list_rows,
                municipality_id=client.municipality_id,
                kind=ListKind.TARGET_GROUP,
                on=today,
            ),
            owner=self,
            then=self._show_groups,
            latest="groups",
        )
        # A changed indication keeps the line of the catalogue under which it was granted.
        on = self._row.granted_on if self._row is not None else today
        self._workspace.load(
            partial(catalogue.provision_rows, municipality_id=client.municipality_id, on=on),
            owner=self,
            then=self._show_provisions,
            latest="provisions",
        )

    def _show_known(self, known: GrantForm) -> None:
        self._known = known
        self.pgb.set_tariffs(known.tariffs)
        if known.pgb is not None and self.pgb.read() == PgbAnswers():
            self.pgb.load(known.pgb.answers)
        nothing = (None, self.tr("No report"))
        self.report.set_options([*((row.id, _report_words(row)) for row in known.reports), nothing])
        self.report.load(known.reports[0].id if known.reports else None)
        self.temporary.load(self._wants_temporary and bool(known.reports))
        self._propose()
        self._fit_fields()

    def _show_groups(self, rows: list[ListRow]) -> None:
        self._groups = [row.text for row in rows]
        self._offer_groups()
        if self._row is not None:
            self.target_group.load(self._row.target_group or None)

    def _offer_groups(self) -> None:
        """Offer the groups for which the provision may have no end; none named is every group."""
        provision = self._chosen_provision()
        named = provision.target_groups if provision is not None else ()
        groups = [group for group in self._groups if not named or group in named]
        if self._row is not None and self._row.target_group not in {"", *groups}:
            groups.append(self._row.target_group)
        self.target_group.set_options([(text, text) for text in groups])

    def _show_provisions(self, rows: list[ProvisionRow]) -> None:
        self._provisions = rows
        self.provision.set_options([(row.id, row.name) for row in rows])
        self.confirm.setEnabled(True)
        if self._row is None:
            self.first_day.set_date(self._workspace.today())
            self.granted_on.set_date(self._workspace.today())
            self.provision.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_provision_of(self._row)
        self._fit_fields()

    def _read_catalogue_anew(self) -> None:
        """Read what can be granted now, and leave everything that was filled in as it is."""
        if self._client is not None:
            self._workspace.load(
                partial(
                    catalogue.provision_rows,
                    municipality_id=self._client.municipality_id,
                    on=self._workspace.today(),
                ),
                owner=self,
                then=self._take_new_catalogue,
                latest="provisions",
            )

    def _take_new_catalogue(self, rows: list[ProvisionRow]) -> None:
        before = self._chosen_provision()
        name = before.name if before is not None else ""
        self._provisions = rows
        self.provision.set_options([(row.id, row.name) for row in rows])
        self.provision.load(next((row.id for row in rows if row.name == name), None))
        self._fit_fields()

    def _show_provision_of(self, row: IndicationRow) -> None:
        if row.provision_id not in {known.id for known in self._provisions}:
            self.provision.set_options([(row.provision_id, row.provision)])
        self.provision.load(row.provision_id)

    def _show_row(self, row: IndicationRow) -> None:
        self._show_provision_of(row)
        self.delivery.load(row.form)
        self.extent.setValue(row.extent)
        self.granted_on.set_date(row.granted_on)
        self.first_day.set_date(row.start)
        self.has_end.load(row.end is not None)
        self.last_day.set_date(row.end)
        self.next_review.set_date(row.next_review)
        self.reason.setPlainText(row.reason)
        self.delivery.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- Following --------------------------------------------------------------------------

    def _chosen_provision(self) -> ProvisionRow | None:
        chosen = self.provision.value()
        return next((row for row in self._provisions if row.id == chosen), None)

    @Slot(object)
    def _provision_chosen(self, _value: object) -> None:
        self.provision.autosave.mark_saved()
        self.form.clear_errors()
        self._calculation = None
        provision = self._chosen_provision()
        if provision is not None:
            if self.delivery.value() not in provision.forms:
                only = len(provision.forms) == 1 or DeliveryForm.IN_KIND in provision.forms
                self.delivery.load(
                    None
                    if not only
                    else DeliveryForm.IN_KIND
                    if DeliveryForm.IN_KIND in provision.forms
                    else provision.forms[0]
                )
            if not provision.is_open_ended_allowed:
                self.has_end.load(True)
        self._offer_groups()
        self._propose()
        self._fit_fields()

    @Slot(object)
    def _form_chosen(self, _value: object) -> None:
        self.delivery.autosave.mark_saved()
        self._fit_fields()

    @Slot(object)
    def _report_chosen(self, _value: object) -> None:
        self.report.autosave.mark_saved()
        self._fit_fields()

    @Slot(object)
    def _temporary_chosen(self, _value: object) -> None:
        self.temporary.autosave.mark_saved()
        self.has_end.load(True)
        self._propose()
        self._fit_fields()

    @Slot()
    def _extent_typed(self) -> None:
        self._ask_about_less()
        self._explain()

    def _ask_about_less(self) -> None:
        """Ask why there is less, as soon as there is in a decision that changes."""
        row = self._row
        if row is None or not self.revision.is_revision:
            self._show_reduction(are_shown=False)
            return
        extent = self.extent.value()
        less = extent > 0 and is_reduction(row.extent, row.unit, extent, row.unit)
        self._show_reduction(are_shown=less)

    def _show_reduction(self, *, are_shown: bool) -> None:
        weeks = self._known.transition_weeks if self._known is not None else 0
        decided = self.granted_on.value() if self._row is None else None
        proposed = transition_end(decided or self._workspace.today(), weeks)
        self.reduction.show_fields(are_shown=are_shown, proposed=proposed)

    @Slot(object)
    def _end_chosen(self, _value: object) -> None:
        self.has_end.autosave.mark_saved()
        self._propose()
        self._fit_fields()

    @Slot()
    def _propose(self) -> None:
        """Propose the end and the next review, unless other days were filled in."""
        if self._row is None:
            self._propose_end()
        self._propose_review()
        self._explain()

    def _propose_end(self) -> None:
        start, provision = self.first_day.value(), self._chosen_provision()
        is_own = self.last_day.value() != self._proposed_end
        if start is None or provision is None or is_own:
            return
        if self._is_temporary() and self._known is not None:
            self._proposed_end = temporary_end(start, self._known.temporary_weeks)
        else:
            self._proposed_end = default_end(start, provision.default_months)
        self.last_day.set_date(self._proposed_end)

    def _propose_review(self) -> None:
        start = self.first_day.value()
        if start is None or self.next_review.value() != self._proposed_review:
            return
        self._proposed_review = None
        if self._is_open_ended():
            later = max(start, self._workspace.today())
            self._proposed_review = add_months(later, REVIEW_MONTHS)
        self.next_review.set_date(self._proposed_review)

    def _is_open_ended(self) -> bool:
        return self.has_end.value() is False

    def _is_temporary(self) -> bool:
        return self._row.is_temporary if self._row is not None else self.temporary.isChecked()

    @Slot()
    def _fit_fields(self) -> None:
        """Show what belongs to this provision and this end, and nothing else."""
        provision = self._chosen_provision()
        forms = provision.forms if provision is not None else tuple(DeliveryForm)
        self.delivery.show_only(forms)
        if provision is not None:
            self.extent.setSuffix(f" {unit_name(provision.unit)}")
        self.calculate.setVisible(_is_calculated(provision))
        self.uncalculate.setVisible(self._calculation is not None)
        may_be_open = provision is not None and provision.is_open_ended_allowed
        open_ended, temporary = self._is_open_ended(), self._is_temporary()
        self.form.field("has_end").setVisible((may_be_open or open_ended) and not temporary)
        self.form.field("end").setVisible(not open_ended)
        self.form.field("target_group").setVisible(open_ended)
        reason = self.form.field("reason")
        reason.setVisible(open_ended or temporary)
        asked = self.tr("What cannot wait") if temporary else self.tr("Reason")
        reason.label.setText(asked)
        self.reason.setAccessibleName(asked)
        has_report = self._row is None and self._known is not None and bool(self._known.reports)
        self.form.field("report_id").setVisible(has_report)
        self.form.field("report_id").set_help(self._report_help())
        self.form.field("is_temporary").setVisible(has_report)
        self.pgb.show_fields(are_shown=self.delivery.value() is DeliveryForm.PGB)
        self._ask_about_less()
        review = self.form.field("next_review")
        review.setVisible(not temporary)
        review.label.setText(
            self.tr("Look again on") if open_ended else self.tr("Look again on (optional)")
        )
        self._explain()

    def _report_help(self) -> str:
        """Say what this is to the report that was chosen."""
        known = self._known.reports if self._known is not None else ()
        chosen = next((row for row in known if row.id == self.report.value()), None)
        if chosen is None:
            return ""
        if self._is_temporary():
            return self.tr("The investigation of this report goes on.")
        if chosen.application_on is None:
            return self.tr("No application was received yet.")
        words = self.tr("This is the decision on the application of %1.")
        return words.replace("%1", full_day(chosen.application_on))

    @Slot()
    def _explain(self) -> None:
        provision, start = self._chosen_provision(), self.first_day.value()
        filled = Explained(
            category=provision.category if provision is not None else None,
            unit=provision.unit if provision is not None else None,
            form=_as_form(self.delivery.value()),
            extent=self.extent.value(),
            start=start,
            end=None if self._is_open_ended() else self.last_day.value(),
            is_open_ended=self._is_open_ended(),
            next_review=self.next_review.value(),
            waits=provision is not None and provision.waits,
        )
        besides = []
        if self._calculation is not None:
            told = self.tr("The norm calculation comes to %1 minutes a week and is kept with it.")
            besides.append(told.replace("%1", str(self._calculation.accepted)))
        if self._row is not None and filled.start is not None:
            code = words.change_code(
                self._row,
                form=filled.form,
                extent=filled.extent,
                end=filled.end,
                is_correction=not self.revision.is_revision,
            )
            if code:
                sent = self.tr("The provider is told this change with code %1.")
                besides.append(sent.replace("%1", code))
        rule = None if provision is None else provision.own_contribution
        self._meaning.show_meaning(filled, rule, besides)

    # --- Calculating ------------------------------------------------------------------------

    @Slot()
    def _open_calculator(self) -> None:
        if self._client is None:
            return
        calculator = NormCalculator(
            self._workspace, self._client.municipality_id, self._calculation, self
        )
        calculator.calculated.connect(self._take_calculation)
        calculator.open()

    @Slot(object)
    def _take_calculation(self, calculation: NewCalculation) -> None:
        self._calculation = calculation
        self.form.clear_errors()
        self.extent.setValue(calculation.accepted)
        self._fit_fields()

    @Slot()
    def _leave_calculation(self) -> None:
        """Keep the minutes and let go of where they come from."""
        self._calculation = None
        self.calculate.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit_fields()

    # --- Deciding ---------------------------------------------------------------------------

    def _client_name(self) -> str:
        client = self._client
        return called(client.list_name, client.gender) if client else ""

    def _take_over(self) -> bool:
        self.form.clear_errors()
        self._refusal.set_text("")
        provision = self._chosen_provision()
        if provision is None and self._row is None:
            self.form.show_error("provision_id", self.tr("Choose what is granted."))
            return False
        if _as_form(self.delivery.value()) is None:
            self.form.show_error("form", self.tr("Choose in which form it is granted."))
            return False
        names = ["granted_on", "start", "next_review"]
        if not self._is_open_ended():
            names.append("end")
        # Each says what is wrong with it, not only the first.
        understood = [is_understood(self.form, name) for name in names]
        if self.delivery.value() is DeliveryForm.PGB:
            understood.append(self.pgb.is_understood())
        understood.append(self.reduction.is_understood())
        return all(understood)

    @Slot()
    def _decide(self) -> None:
        client, row = self._client, self._row
        if client is None or not self._take_over():
            return
        values = self._values()
        if row is None:
            provision = self._chosen_provision()
            if provision is None:
                return
            granted: dict[str, Any] = {
                "client_id": client.id,
                "provision_id": provision.id,
                "granted_on": self.granted_on.value(),
                "unit": provision.unit,
                "report_id": self._report_id(),
                "is_temporary": self._is_temporary(),
                "pgb": self._pgb(),
                "reduction": self.reduction.read(),
            } | values
            action: Action = partial(indications.grant_indication, **granted)
            if self._calculation is not None:
                action = partial(
                    norm_calculations.grant_calculated, calculation=self._calculation, **granted
                )
        else:
            changed: dict[str, Any] = {
                "indication_id": row.id,
                "changes": values,
                "base": {name: getattr(row, name) for name in values},
                "revision": self.revision.read(),
                "reduction": self.reduction.read(),
                "pgb": self._pgb(),
            }
            action = partial(indications.change_indication, **changed)
            if self._calculation is not None:
                action = partial(
                    norm_calculations.change_calculated, calculation=self._calculation, **changed
                )
        self.confirm.hold()
        self._workspace.perform(
            action,
            owner=self,
            then=self._done,
            refused=self._refuse,
            conflicted=self._refuse,
            unavailable=self._refuse,
        )

    def _values(self) -> dict[str, Any]:
        open_ended = self._is_open_ended()
        group = self.target_group.value()
        return {
            "form": _as_form(self.delivery.value()),
            "extent": self.extent.value(),
            "start": self.first_day.value(),
            "end": None if open_ended else self.last_day.value(),
            "next_review": None if self._is_temporary() else self.next_review.value(),
            "target_group": str(group) if open_ended and group else "",
            "reason": self.reason.words() if open_ended or self._is_temporary() else "",
        }

    def _report_id(self) -> UUID | None:
        chosen = self.report.value()
        return chosen if isinstance(chosen, UUID) else None

    def _pgb(self) -> PgbAnswers | None:
        """Return what was answered of a pgb; one from before this was asked may stay as it is."""
        if self.delivery.value() is not DeliveryForm.PGB:
            return None
        answers = self.pgb.read()
        row = self._row
        is_old = row is not None and row.form is DeliveryForm.PGB
        is_known = self._known is not None and self._known.pgb is not None
        return None if is_old and not is_known and answers == PgbAnswers() else answers

    def _done(self, result: object) -> None:
        row = self._row
        if row is not None:
            self.kept.emit(Kept(row.id, self._client_name(), is_new=False))
        elif isinstance(result, UUID):
            provision, start = self._chosen_provision(), self.first_day.value()
            can_wait = (
                provision is not None
                and provision.waits
                and self.delivery.value() is DeliveryForm.IN_KIND
                and start is not None
                and start <= self._workspace.today()
            )
            self.kept.emit(Kept(result, self._client_name(), is_new=True, can_wait=can_wait))

    def _refuse(self, error: RuleError | ConflictError | UnavailableError) -> None:
        self.confirm.release()
        told = sentence(error)
        if isinstance(error, ReductionUnexplained):
            self._show_reduction(are_shown=True)
        if isinstance(error, ProvisionEnded):
            self._read_catalogue_anew()
        field = error.field if isinstance(error, RuleError) else ""
        # The decision of the report is the day on which this is granted.
        field = "granted_on" if field == "decision_on" else field
        if field and self.form.show_error(field, told):
            return
        self._refusal.set_text(told)
        announce(self.confirm, told, at_once=True)


def _report_words(row: OpenReport) -> str:
    words = QCoreApplication.translate("indications", "Report of %1")
    return words.replace("%1", full_day(row.received_on))


def _as_form(value: object) -> DeliveryForm | None:
    return value if isinstance(value, DeliveryForm) else None


def _is_calculated(provision: ProvisionRow | None) -> bool:
    """Whether norms say how much of it is needed: household help, in minutes a week."""
    return (
        provision is not None
        and provision.category is ProductCategory.HOUSEHOLD_HELP
        and provision.unit is ExtentUnit.MINUTES_PER_WEEK
    )
