"""What is filled in to grant something or to change it, and which fields belong to that."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory, default_end
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.pgb import PgbAnswers
from wmo_desk.domain.revisions import is_reduction, temporary_end, transition_end
from wmo_desk.services.catalogue import ListRow, ProvisionRow
from wmo_desk.services.grant_form import GrantForm, OpenReport
from wmo_desk.services.norm_calculations import NewCalculation
from wmo_desk.ui.indications.actions import REVIEW_MONTHS
from wmo_desk.ui.indications.change_fields import ReductionFields, RevisionFields
from wmo_desk.ui.indications.explanation import Explained
from wmo_desk.ui.indications.pgb_fields import PgbFields
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox, AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.indications import form_name, unit_name
from wmo_desk.workspace import Workspace

_MOST: Final = 100_000


class GrantFields(QObject):
    """Adds its fields to `form`; `changed` as soon as something else would be granted."""

    changed = Signal()
    calculation_wanted = Signal()

    def __init__(self, workspace: Workspace, form: Form) -> None:
        super().__init__(form)
        self._workspace = workspace
        self.form = form
        self.calculation: NewCalculation | None = None
        self._row: IndicationRow | None = None
        self._provisions: Sequence[ProvisionRow] = ()
        self._known: GrantForm | None = None
        self._wants_temporary = False
        # What was proposed, so that only proposals are proposed anew.
        self._proposed_end: date | None = None
        self._proposed_review: date | None = None
        # Those of the municipality's list; a provision may have fewer of its own.
        self._groups: list[str] = []
        self._build_what()
        self._build_days()
        self._build_open_end()
        self.pgb = PgbFields(workspace, form)
        self.revision = RevisionFields(form)
        self.revision.changed.connect(self._fit_fields)
        self.reduction = ReductionFields(workspace, form)

    # --- Showing ----------------------------------------------------------------------------

    def begin(self, row: IndicationRow | None = None, *, temporary: bool = False) -> None:
        """Begin anew: with nothing filled in, or with what was granted."""
        self._row = row
        self._provisions = ()
        self.calculation = None
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
        self._wants_temporary = temporary
        self.temporary.load(False)
        self.report.set_options([])
        self.pgb.load(PgbAnswers())
        self.revision.clear(is_change=self._row is not None)
        self.reduction.clear()
        self._fit_fields()
        if row is not None:
            self._show_row(row)

    def show_known(self, known: GrantForm) -> None:
        """Propose what is known of the client: open reports, tariffs, a pgb."""
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

    def show_groups(self, rows: list[ListRow]) -> None:
        """Offer the target groups of the municipality."""
        self._groups = [row.text for row in rows]
        self._offer_groups()
        if self._row is not None:
            self.target_group.load(self._row.target_group or None)

    def show_provisions(self, rows: list[ProvisionRow]) -> None:
        """Offer what can be granted; a change keeps what it is of."""
        self._provisions = rows
        self.provision.set_options([(row.id, row.name) for row in rows])
        if self._row is None:
            self.first_day.set_date(self._workspace.today())
            self.granted_on.set_date(self._workspace.today())
            self.provision.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_provision_of(self._row)
        self._fit_fields()

    def offer_anew(self, rows: list[ProvisionRow]) -> None:
        """Offer what can be granted now; everything that was filled in stays."""
        before = self.chosen_provision()
        name = before.name if before is not None else ""
        self._provisions = rows
        self.provision.set_options([(row.id, row.name) for row in rows])
        self.provision.load(next((row.id for row in rows if row.name == name), None))
        self._fit_fields()

    def take_calculation(self, calculation: NewCalculation) -> None:
        """Take over the minutes that a calculation came to, and keep it with them."""
        self.calculation = calculation
        self.form.clear_errors()
        self.extent.setValue(calculation.accepted)
        self._fit_fields()

    def ask_why_less(self) -> None:
        """Ask why there is less than before."""
        self._show_reduction(are_shown=True)

    # --- Reading ----------------------------------------------------------------------------

    def is_understood(self) -> bool:
        """Read what was typed, and show beside each field what is wrong with it."""
        self.form.clear_errors()
        provision = self.chosen_provision()
        if provision is None and self._row is None:
            self.form.show_error("provision_id", self.tr("Choose what is granted."))
            return False
        if self._form() is None:
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

    def chosen_provision(self) -> ProvisionRow | None:
        """Return the line of the catalogue that was chosen."""
        chosen = self.provision.value()
        return next((row for row in self._provisions if row.id == chosen), None)

    def explained(self) -> Explained:
        """Return what was filled in so far, to be told what it means."""
        provision = self.chosen_provision()
        is_open_ended = self._is_open_ended()
        return Explained(
            category=provision.category if provision is not None else None,
            unit=provision.unit if provision is not None else None,
            form=self._form(),
            extent=self.extent.value(),
            start=self.first_day.value(),
            end=None if is_open_ended else self.last_day.value(),
            is_open_ended=is_open_ended,
            next_review=self.next_review.value(),
            waits=provision is not None and provision.waits,
        )

    def granted(self, provision: ProvisionRow) -> dict[str, Any]:
        """Return what `grant_indication` is told, but for whom."""
        return {
            "provision_id": provision.id,
            "granted_on": self.granted_on.value(),
            "unit": provision.unit,
            "report_id": self._report_id(),
            "is_temporary": self._is_temporary(),
            "pgb": self._pgb(),
            "reduction": self.reduction.read(),
        } | self._values()

    def change_of(self, row: IndicationRow) -> dict[str, Any]:
        """Return what `change_indication` is told, with what the form began from."""
        values = self._values()
        return {
            "indication_id": row.id,
            "changes": values,
            "base": {name: getattr(row, name) for name in values},
            "revision": self.revision.read(),
            "reduction": self.reduction.read(),
            "pgb": self._pgb(),
        }

    def can_wait(self) -> bool:
        """Whether who gets this can stand on the waiting list from today."""
        provision, start = self.chosen_provision(), self.first_day.value()
        return (
            provision is not None
            and provision.waits
            and self.delivery.value() is DeliveryForm.IN_KIND
            and start is not None
            and start <= self._workspace.today()
        )

    # --- Building ---------------------------------------------------------------------------

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
        self.calculate.clicked.connect(self.calculation_wanted)
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
        self.last_day.date_changed.connect(self.changed)

    def _build_open_end(self) -> None:
        self.target_group = AutosaveChoice()
        self.target_group.edited.connect(lambda _value: self.target_group.autosave.mark_saved())
        self.form.add("target_group", self.tr("Target group"), self.target_group, span=0)
        self.next_review = DateEdit(today=self._workspace.today)
        add_day(self.form, "next_review", self.tr("Look again on"), self.next_review)
        self.next_review.date_changed.connect(self.changed)
        self.reason = ReasonEdit()
        self.form.add("reason", self.tr("Reason"), self.reason, span=0)

    # --- Following --------------------------------------------------------------------------

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

    def _show_provision_of(self, row: IndicationRow) -> None:
        if row.provision_id not in {known.id for known in self._provisions}:
            self.provision.set_options([(row.provision_id, row.provision)])
        self.provision.load(row.provision_id)

    def _offer_groups(self) -> None:
        """Offer the groups for which the provision may have no end; none named is every group."""
        provision = self.chosen_provision()
        named = provision.target_groups if provision is not None else ()
        groups = [group for group in self._groups if not named or group in named]
        if self._row is not None and self._row.target_group not in {"", *groups}:
            groups.append(self._row.target_group)
        self.target_group.set_options([(text, text) for text in groups])

    @Slot(object)
    def _provision_chosen(self, _value: object) -> None:
        self.provision.autosave.mark_saved()
        self.form.clear_errors()
        self.calculation = None
        provision = self.chosen_provision()
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

    @Slot(object)
    def _end_chosen(self, _value: object) -> None:
        self.has_end.autosave.mark_saved()
        self._propose()
        self._fit_fields()

    @Slot()
    def _extent_typed(self) -> None:
        self._ask_about_less()
        self.changed.emit()

    @Slot()
    def _leave_calculation(self) -> None:
        """Keep the minutes and let go of where they come from."""
        self.calculation = None
        self.calculate.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit_fields()

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

    @Slot()
    def _propose(self) -> None:
        """Propose the end and the next review, unless other days were filled in."""
        if self._row is None:
            self._propose_end()
        self._propose_review()
        self.changed.emit()

    def _propose_end(self) -> None:
        start, provision = self.first_day.value(), self.chosen_provision()
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
        provision = self.chosen_provision()
        forms = provision.forms if provision is not None else tuple(DeliveryForm)
        self.delivery.show_only(forms)
        if provision is not None:
            self.extent.setSuffix(f" {unit_name(provision.unit)}")
        self.calculate.setVisible(_is_calculated(provision))
        self.uncalculate.setVisible(self.calculation is not None)
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
        self.changed.emit()

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

    # --- What was filled in -----------------------------------------------------------------

    def _form(self) -> DeliveryForm | None:
        form = self.delivery.value()
        return form if isinstance(form, DeliveryForm) else None

    def _values(self) -> dict[str, Any]:
        open_ended = self._is_open_ended()
        group = self.target_group.value()
        return {
            "form": self._form(),
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


def _report_words(row: OpenReport) -> str:
    words = QCoreApplication.translate("indications", "Report of %1")
    return words.replace("%1", full_day(row.received_on))


def _is_calculated(provision: ProvisionRow | None) -> bool:
    """Whether norms say how much of it is needed: household help, in minutes a week."""
    return (
        provision is not None
        and provision.category is ProductCategory.HOUSEHOLD_HELP
        and provision.unit is ExtentUnit.MINUTES_PER_WEEK
    )
