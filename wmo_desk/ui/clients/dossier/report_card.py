"""One report: what was asked, and the day of each statutory step with what is left of its term."""

from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.reports import (
    ARTICLES,
    LifeArea,
    OtherLaw,
    ReferralSource,
    Route,
    StepKey,
    StepState,
    propose_route,
)
from wmo_desk.services import findings, reports
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.file_state import ReasonDialog
from wmo_desk.ui.clients.dossier.pgb_explanation import PgbExplanation
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.kept import kept_phone
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, Values
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import CollapsibleCard
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import days_left_words
from wmo_desk.ui.words.statutory_strip import document_name, late_sentences
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
    "caller_phone": "",
    "need": "",
    "cannot_wait": False,
    "is_known_question": False,
    "life_areas": [],
    "other_laws": [],
    "client_support_wanted": None,
    "personal_plan_used": None,
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
        self._conversation_id: UUID | None = None
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
        self.go_to("need")

    def go_to(self, name: str) -> None:
        """Bring the keyboard to a field."""
        self.set_folded(False)
        self.record.field(name).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_row(self, row: ReportRow, on: date) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._row = row
        values = {name: getattr(row.dates if name in _DAYS else row, name) for name in _EMPTY}
        self.record.load(values | {"received_on": row.dates.received_on})
        title = self.tr("Report of %1").replace("%1", day_words(row.dates.received_on, on))
        self.set_title(title)
        self._show_state(row, on)
        self._show_terms(row, on)
        self._show_proposal(row)
        may_view = self._context.workspace.may(Permission.VIEW_CLIENT)
        self.confirm.setVisible(may_view)
        self.explain_on_paper.setVisible(may_view)
        if may_view:
            self._context.workspace.load(
                partial(findings.conversation_for_findings, report_id=self.report_id),
                owner=self,
                then=self._show_conversation,
                latest="conversation",
            )
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
        self.record.line("caller_phone", shown=format_phone, kept=kept_phone)
        self.record.choice("route", [(each, words.route_name(each)) for each in Route])
        self.record.chips(
            "life_areas", [(each.value, words.area_of_life(each)) for each in LifeArea]
        )
        self.record.chips("other_laws", [(each.value, words.law_name(each)) for each in OtherLaw])
        self.record.check("cannot_wait", self.tr("Help is needed at once"))
        self.record.check("is_known_question", self.tr("Simple, and the resident is known"))
        self.body.addWidget(form)

    def _build_steps(self) -> None:
        heading = PlainLabel(self.tr("Steps"), TextStyle.HEADING)
        self.confirm = Button(self.tr("Confirmation letter"), icon_name="mail")
        self.confirm.clicked.connect(self._write_letter)
        self.confirm.hide()
        self.body.addWidget(AdaptiveRow(heading, self.confirm))
        form = self.record.use(Form(columns=3))
        for name in _DAYS:
            day = self.record.day(name)
            if name == "pgb_explained_on":
                self._explained_on = day
            if name == "carer_support_on":
                self.record.choice(
                    "client_support_wanted",
                    [
                        (None, self.tr("Not known yet")),
                        (True, self.tr("Yes")),
                        (False, self.tr("No")),
                    ],
                )
            elif name == "personal_plan_on":
                self.record.choice(
                    "personal_plan_used",
                    [
                        (None, self.tr("Not known yet")),
                        (True, self.tr("Yes")),
                        (False, self.tr("No")),
                    ],
                )
            elif name == "pgb_explained_on":
                self.record.field(name).add_below(self._pgb_buttons())
            elif name == "findings_handed_out_on":
                self.record.field(name).add_below(self._findings_button())
            elif name == "identity_seen_on":
                self.record.choice(
                    "identity_document",
                    [
                        (None, self.tr("Not known yet")),
                        *((each, document_name(each)) for each in IdentityDocument),
                    ],
                )
        self.record.field("carer_support_on").hide()
        self.body.addWidget(form)

    def _pgb_buttons(self) -> QWidget:
        self.explain = Button(self.tr("The explanation, to read aloud"), ButtonKind.LINK)
        self.explain.clicked.connect(self._explain_pgb)
        self.explain_on_paper = Button(self.tr("The explanation on paper"), ButtonKind.LINK)
        self.explain_on_paper.clicked.connect(self._write_explanation)
        # There is nothing to make a paper of before the report stands in the file.
        self.explain_on_paper.hide()
        both = QWidget()
        style_as(both, ground="clear")
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in (self.explain, self.explain_on_paper):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return both

    def _findings_button(self) -> QWidget:
        self.findings_on_paper = Button(self.tr("The findings on paper"), ButtonKind.LINK)
        self.findings_on_paper.clicked.connect(self._write_findings)
        # There is nothing to tell before somebody spoke with the resident.
        self.findings_on_paper.hide()
        whole = QWidget()
        style_as(whole, ground="clear")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.findings_on_paper, alignment=Qt.AlignmentFlag.AlignLeft)
        return whole

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
            word = self.tr("runs") if left is None else days_left_words(left)
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
                parts = [until, days_left_words(days_left(step.due, on)), *parts]
            self.record.set_help(name, in_list(parts))

    def _show_proposal(self, row: ReportRow) -> None:
        """Below the route: which one follows from what was said, and why."""
        proposal = propose_route(row.said)
        said = self.tr("Proposed: %1.").replace("%1", words.route_name(proposal.route))
        self.record.set_help("route", f"{said} {words.route_reason_words(proposal.reason)}")

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
    def _write_letter(self) -> None:
        self.record.saver.flush()
        self._context.navigate(
            "summary", report_id=self.report_id, client_id=self._context.client_id
        )

    @Slot()
    def _write_explanation(self) -> None:
        self.record.saver.flush()
        self._context.navigate(
            "summary", explain_pgb=self.report_id, client_id=self._context.client_id
        )

    def _show_conversation(self, conversation_id: UUID | None) -> None:
        self._conversation_id = conversation_id
        self.findings_on_paper.setVisible(conversation_id is not None)

    @Slot()
    def _write_findings(self) -> None:
        self.record.saver.flush()
        self._context.navigate(
            "summary", findings=self._conversation_id, client_id=self._context.client_id
        )

    @Slot()
    def _explain_pgb(self) -> None:
        is_noted = self._row is not None and self._row.dates.pgb_explained_on is not None
        may = self._context.workspace.may(Permission.RECORD_REPORT) and not is_noted
        dialog = PgbExplanation(may_note=may, parent=self.window())
        dialog.explained.connect(self._note_explained)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _note_explained(self) -> None:
        self._explained_on.set_date(self._context.today())

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
