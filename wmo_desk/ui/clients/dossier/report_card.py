"""One report: what was asked, and the day of each statutory step with what is left of its term."""

from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Slot

from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.reports import ARTICLES, ReferralSource, Route, StepKey, StepState
from wmo_desk.services import reports
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.file_state import ReasonDialog
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.dossier.strip import late_sentences
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, Values
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import CollapsibleCard
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_list

# The day of each step, in the order of the law; the carer's stands beside the client's.
_DAYS: Final = {
    "confirmed_on": StepKey.CONFIRMED,
    "client_support_on": StepKey.CLIENT_SUPPORT,
    "carer_support_on": StepKey.CLIENT_SUPPORT,
    "personal_plan_on": StepKey.PERSONAL_PLAN,
    "identity_seen_on": StepKey.IDENTITY,
    "pgb_explained_on": StepKey.PGB_EXPLAINED,
    "investigation_done_on": StepKey.INVESTIGATION,
    "findings_handed_out_on": StepKey.FINDINGS_HANDED_OUT,
    "application_on": StepKey.APPLICATION,
    "decision_on": StepKey.DECISION,
}
_EMPTY: Final[dict[str, Any]] = {
    "route": Route.REGULAR,
    "referral_source": ReferralSource.RESIDENT,
    "reported_by": "",
    "need": "",
    "client_support_wanted": None,
    "identity_document": None,
    **dict.fromkeys(_DAYS),
}


class ReportCard(CollapsibleCard):
    """Every field saves itself; days that cannot be are refused beside their field."""

    def __init__(
        self, context: DossierContext, report_id: UUID, *, is_new: bool, folded: bool
    ) -> None:
        super().__init__("", folded=folded)
        self.report_id = report_id
        self._context = context
        self._is_new = is_new
        self._row: ReportRow | None = None
        self._pill = Pill("", Tone.NEUTRAL)
        self._pill.hide()
        self.header_right.addWidget(self._pill)
        self.record = RecordForm(context.workspace, self, self._write)
        self._late = PlainLabel("", colour="late")
        self._late.hide()
        self.body.addWidget(self._late)
        self._build_request()
        self._build_steps()
        self._end = Button(self.tr("End this report…"), ButtonKind.ORDINARY)
        self._end.clicked.connect(self._end_or_reopen)
        self._end.hide()
        self.body.addWidget(self._end)
        self.set_title(self.tr("New report, received today"))
        self.record.load(_EMPTY | {"received_on": context.today()})

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever filled in in this new card."""
        return self._is_new and self._row is None and not self.record.saver.has_written

    def focus_first(self) -> None:
        """Bring the keyboard to what is asked."""
        self.set_folded(False)
        self.record.field("need").editor.setFocus()

    def show_row(self, row: ReportRow, on: date) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._row = row
        values = {name: getattr(row.dates if name in _DAYS else row, name) for name in _EMPTY}
        self.record.load(values | {"received_on": row.dates.received_on})
        title = self.tr("Report of %1").replace("%1", day_words(row.dates.received_on, on))
        self.set_title(title)
        self._show_state(row, on)
        self._show_terms(row, on)
        self.record.field("carer_support_on").setVisible(
            row.dates.has_carer or row.dates.carer_support_on is not None
        )
        may_change = self._context.workspace.may(Permission.RECORD_REPORT)
        self._end.setVisible(may_change)
        self._end.set_text(
            self.tr("End this report…")
            if row.dates.closed_on is None
            else self.tr("Take this report up again")
        )

    # --- Building ---------------------------------------------------------------------------

    def _build_request(self) -> None:
        form = self.record.use(Form(columns=3))
        self.record.text("need", help_text=self.tr("In the words of who reported."))
        self.record.day("received_on", required=True)
        self.record.choice(
            "referral_source", [(each, words.source_name(each)) for each in ReferralSource]
        )
        self.record.line("reported_by")
        self.record.choice("route", [(each, words.route_name(each)) for each in Route])
        self.body.addWidget(form)

    def _build_steps(self) -> None:
        self.body.addWidget(PlainLabel(self.tr("Steps"), TextStyle.HEADING))
        form = self.record.use(Form(columns=3))
        for name in _DAYS:
            self.record.day(name)
            if name == "carer_support_on":
                self.record.choice(
                    "client_support_wanted",
                    [
                        (None, self.tr("Not known yet")),
                        (True, self.tr("Yes")),
                        (False, self.tr("No")),
                    ],
                )
            elif name == "identity_seen_on":
                self.record.choice(
                    "identity_document",
                    [
                        (None, self.tr("Not known yet")),
                        *((each, words.document_name(each)) for each in IdentityDocument),
                    ],
                )
        self.record.field("carer_support_on").hide()
        self.body.addWidget(form)

    # --- Showing ----------------------------------------------------------------------------

    def _show_state(self, row: ReportRow, on: date) -> None:
        dates = row.dates
        if dates.closed_on is not None:
            word, tone = self.tr("ended"), Tone.NEUTRAL
        elif dates.decision_on is not None:
            word, tone = self.tr("decided"), Tone.OK
        else:
            step = row.next_due(on)
            left = days_left(step.due, on) if step is not None and step.due is not None else None
            word = self.tr("runs") if left is None else words.days_left_words(left)
            tone = Tone.LATE if left is not None and left < 0 else Tone.ACCENT
        self._pill.set(word, tone)
        self._pill.show()
        late = "\n".join(late_sentences(row, on))
        if row.dates.closed_on is not None and row.closing_reason:
            late = ""
        self._late.setText(late)
        self._late.setVisible(bool(late))

    def _show_terms(self, row: ReportRow, on: date) -> None:
        """Below each open step: until when, how much is left, and its article."""
        steps = {step.key: step for step in row.steps(on)}
        for name, key in _DAYS.items():
            step = steps[key]
            parts = [ARTICLES[key]]
            if step.due is not None and step.state in {
                StepState.OPEN,
                StepState.CURRENT,
                StepState.LATE,
            }:
                until = self.tr("until %1").replace("%1", day_words(step.due, on))
                parts = [until, words.days_left_words(days_left(step.due, on)), *parts]
            self.record.set_help(name, in_list(parts))

    # --- Writing ----------------------------------------------------------------------------

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            reports.enter_report,
            report_id=self.report_id,
            changes=changes,
            base=base,
            client_id=self._context.client_id,
        )

    @Slot()
    def _end_or_reopen(self) -> None:
        if self._row is None:
            return
        if self._row.dates.closed_on is not None:
            self._reopen()
            return
        dialog = ReasonDialog(
            self.tr("End this report"),
            self.tr("For instance because it was withdrawn. Its terms stop counting today."),
            confirm=self.tr("End the report"),
            parent=self.window(),
        )
        dialog.accepted.connect(partial(self._close, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _close(self, dialog: ReasonDialog) -> None:
        self._context.workspace.perform(
            partial(reports.close_report, report_id=self.report_id, reason=dialog.reason),
            owner=self,
            then=self._closed,
        )

    def _closed(self, _result: object) -> None:
        self._context.messages.ok(
            self.tr("The report is ended."),
            action=self.tr("Take it up again"),
            on_action=self._reopen,
        )

    def _reopen(self) -> None:
        self._context.workspace.perform(
            partial(reports.reopen_report, report_id=self.report_id), owner=self
        )
