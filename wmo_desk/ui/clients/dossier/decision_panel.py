"""The way of a decision in a dossier: application, term, what was refused, and what is next."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.contents.indications import IndicationRow, RefusalRow
from wmo_desk.domain.applications import decide_after_notice_until
from wmo_desk.domain.deadlines import days_left, decision_until
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import applications, catalogue, reports
from wmo_desk.services.applications import ApplicationsView, TermEventRow
from wmo_desk.services.catalogue import ListRow, ProvisionRow
from wmo_desk.services.dossier import DossierView
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.clients.dossier.decision_cards import (
    ApplicationCard,
    RefuseCard,
    TakeBackCard,
    TermCard,
)
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.action_card import ActionCard
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import days_left_words
from wmo_desk.ui.words.decisions import event_name, pgb_ground_name, way_name
from wmo_desk.ui.words.indications import extent_words, form_name
from wmo_desk.ui.words.text import in_list


class DecisionPanel(QWidget):
    """Shows one report's way to its decision; offers only what can happen now.

    Of several open ones the first is what waits for a decision; the others can be chosen.
    """

    def __init__(self, context: DossierContext) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self._context = context
        self._report: ReportRow | None = None
        self._chosen: UUID | None = None
        self._reports: list[ReportRow] = []
        self._view: ApplicationsView | None = None
        self._indications: tuple[IndicationRow, ...] = ()
        self._municipality_id: UUID | None = None
        self._decision: ActionCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._card = Card(self.tr("Application and decision"))
        self._pill = Pill("", Tone.NEUTRAL)
        self._pill.hide()
        self._card.header.addWidget(self._pill)
        self.which = AutosaveChoice()
        self.which.setAccessibleName(self.tr("Which report"))
        self.which.edited.connect(self._choose)
        self._card.add(self.which)
        self.which.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._card.body.addLayout(self._lines)
        self._buttons = QWidget()
        style_as(self._buttons, ground="clear")
        self._flow = FlowLayout(self._buttons)
        self._card.add(self._buttons)
        self._column.addWidget(self._card)
        self.hide()

    @property
    def decision(self) -> ActionCard | None:
        """The card in which something is being noted."""
        return self._decision

    def show_view(self, view: DossierView) -> None:
        """Show the report that was chosen, that waits for a decision, or that the strip shows."""
        self._reports = [
            report
            for report in view.reports
            if report.dates.closed_on is None and report.dates.decision_on is None
        ]
        waiting = [each for each in self._reports if each.dates.application_on is not None]
        chosen = [each for each in self._reports if each.id == self._chosen]
        self._report = next(iter([*chosen, *waiting]), view.current_report)
        self._show_which()
        self._municipality_id = view.client.municipality_id
        self._indications = view.indications
        self.setVisible(self._report is not None)
        if self._report is not None:
            self._context.workspace.load(
                partial(applications.applications_view, client_id=self._context.client_id),
                owner=self,
                then=self._show,
                latest="applications",
            )

    def _show_which(self) -> None:
        today = self._context.today()
        words = self.tr("Report of %1")
        self.which.set_options(
            [
                (each.id, words.replace("%1", day_words(each.dates.received_on, today)))
                for each in self._reports
            ]
        )
        if self._report is not None:
            self.which.load(self._report.id)
        self.which.setVisible(len(self._reports) > 1)

    @Slot(object)
    def _choose(self, report_id: UUID) -> None:
        self.which.autosave.mark_saved()
        self._chosen = report_id
        self._report = next((each for each in self._reports if each.id == report_id), None)
        if self._view is not None:
            self._show(self._view)

    # --- Showing ----------------------------------------------------------------------------

    def _show(self, view: ApplicationsView) -> None:
        report = self._report
        if report is None:
            return
        self._view = view
        today = self._context.today()
        empty_layout(self._lines)
        self._say(self._where_it_stands(report, view, today))
        for event in view.events_of(report.id):
            self._add_event(report, event, today)
        for row in self._granted_of(report):
            self._add_letter(self._granted_words(row, today), row.provision, decision=row.id)
        for refusal in view.refusals:
            words = self._refusal_words(refusal, today)
            self._add_letter(words, refusal.provision, refusal_id=refusal.id)
        self._show_pill(report, today)
        self._show_buttons(report)

    def _say(self, words: str) -> None:
        if words:
            self._lines.addWidget(PlainLabel(words))

    def _where_it_stands(self, report: ReportRow, view: ApplicationsView, today: date) -> str:
        dates = report.dates
        received = self.tr("Report of %1.").replace("%1", day_words(dates.received_on, today))
        if dates.application_on is None:
            without = self.tr("No application was received yet.")
            if dates.closed_on is not None:
                without = self.tr("It ended without an application.")
            return f"{received} {without}"
        applied = self.tr("Application received on %1.")
        told = [received, applied.replace("%1", day_words(dates.application_on, today))]
        if report.application_way is not None:
            told[-1] = f"{told[-1].rstrip('.')} ({way_name(report.application_way).lower()})."
        if dates.application_withdrawn_on is not None:
            words = self.tr("The applicant took it back on %1: “%2”")
            words = words.replace("%1", day_words(dates.application_withdrawn_on, today))
            told.append(words.replace("%2", report.closing_reason))
        elif dates.decision_on is not None:
            decided = self.tr("Decided on %1.")
            told.append(decided.replace("%1", day_words(dates.decision_on, today)))
        elif dates.closed_on is None:
            until = dates.decide_by or decision_until(dates.application_on)
            words = self.tr("Decide by %1 at the latest.")
            told.append(words.replace("%1", day_words(until, today)))
            if dates.default_noticed_on is not None:
                last = decide_after_notice_until(dates.default_noticed_on, view.notice_weeks)
                words = self.tr("After the notice of default: without a penalty until %1.")
                told.append(words.replace("%1", day_words(last, today)))
        return " ".join(told)

    def _add_event(self, report: ReportRow, event: TermEventRow, today: date) -> None:
        until = ""
        if event.until is not None:
            until = self.tr("until %1").replace("%1", day_words(event.until, today))
        told = in_list(
            (
                day_words(event.happened_on, today),
                event_name(event.kind),
                until,
                event.reason,
                event.by or "",
            )
        )
        label = PlainLabel(told, TextStyle.SECONDARY)
        may = self._context.workspace.may(Permission.RECORD_REPORT)
        is_open = report.dates.decision_on is None and report.dates.closed_on is None
        if not (may and is_open):
            self._lines.addWidget(label)
            return
        take_out = Button(self.tr("Take out"), ButtonKind.LINK)
        name = self.tr("Take out: %1").replace("%1", event_name(event.kind))
        take_out.setAccessibleName(name)
        take_out.clicked.connect(partial(self._remove_event, event.id))
        self._lines.addWidget(AdaptiveRow(label, take_out))

    def _granted_of(self, report: ReportRow) -> list[IndicationRow]:
        """What was granted on this report, the oldest first; a withdrawal has its own letter."""
        rows = [row for row in self._indications if row.report_id == report.id]
        return [row for row in reversed(rows) if row.withdrawn_from is None]

    def _granted_words(self, row: IndicationRow, today: date) -> str:
        words = self.tr("Temporary help from %1: %2") if row.is_temporary else ""
        words = words or self.tr("Granted on %1: %2")
        day = row.start if row.is_temporary else row.granted_on
        told = words.replace("%1", day_words(day, today)).replace("%2", row.provision)
        return in_list((told, extent_words(row.extent, row.unit), form_name(row.form)))

    def _add_letter(self, words: str, provision: str, **about: UUID) -> None:
        """Say what was decided, with the letter about it beside it."""
        label = PlainLabel(words)
        if not self._context.workspace.may(Permission.VIEW_CLIENT):
            self._lines.addWidget(label)
            return
        letter = Button(self.tr("Letter…"), ButtonKind.LINK)
        letter.setAccessibleName(self.tr("Letter about: %1").replace("%1", provision))
        letter.clicked.connect(partial(self._write_letter, about))
        self._lines.addWidget(AdaptiveRow(label, letter))

    def _write_letter(self, about: dict[str, UUID], _checked: bool = False) -> None:
        self._context.navigate("summary", client_id=self._context.client_id, **about)

    def _refusal_words(self, refusal: RefusalRow, today: date) -> str:
        if refusal.pgb_ground is not None:
            words = self.tr("Pgb refused on %1: %2")
            ground = pgb_ground_name(refusal.pgb_ground)
        else:
            words = self.tr("Refused on %1: %2")
            ground = refusal.ground
        told = words.replace("%1", day_words(refusal.refused_on, today))
        told = told.replace("%2", refusal.provision)
        return in_list((told, ground, refusal.reason, refusal.by or ""))

    def _show_pill(self, report: ReportRow, today: date) -> None:
        dates = report.dates
        if dates.application_withdrawn_on is not None:
            word, tone = self.tr("taken back"), Tone.NEUTRAL
        elif dates.decision_on is not None:
            word, tone = self.tr("decided"), Tone.OK
        elif dates.closed_on is not None:
            word, tone = self.tr("ended"), Tone.NEUTRAL
        elif dates.application_on is None:
            word, tone = self.tr("no application yet"), Tone.NEUTRAL
        else:
            left = days_left(dates.decide_by or decision_until(dates.application_on), today)
            word, tone = days_left_words(left), Tone.LATE if left < 0 else Tone.ACCENT
        self._pill.set(word, tone)
        self._pill.show()

    def _show_buttons(self, report: ReportRow) -> None:
        had_keyboard = keyboard.is_in(self._buttons)
        empty_layout(self._flow)
        dates = report.dates
        is_open = dates.decision_on is None and dates.closed_on is None
        has_application = dates.application_on is not None
        may_record = self._context.workspace.may(Permission.RECORD_REPORT)
        may_grant = self._context.workspace.may(Permission.GRANT_INDICATION)
        if is_open and not has_application and may_record:
            self._add_button(self.tr("Application received…"), self._receive)
        if is_open and has_application and may_grant:
            self._add_button(self.tr("Grant…"), self._grant)
        if has_application and dates.closed_on is None and may_grant:
            self._add_button(self.tr("Refuse…"), self._ask_grounds)
        if is_open and has_application and may_record:
            self._add_button(self.tr("The term…"), self._open_term)
            self._add_button(self.tr("The applicant takes it back…"), self._take_back)
        if is_open and may_grant:
            self._add_button(self.tr("Temporary provision…"), self._bridge)
        self._buttons.setVisible(bool(self._flow.count()))
        if had_keyboard:
            first = self._flow.itemAt(0)
            keyboard.give_back(first.widget() if first is not None else None, otherwise=self)

    def _add_button(self, text: str, slot: Callable[[], object]) -> None:
        button = Button(text)
        button.clicked.connect(lambda _checked=False: slot())
        self._flow.addWidget(button)
        button.show()

    # --- What the person does ---------------------------------------------------------------

    def _receive(self) -> None:
        if self._report is not None and self._view is not None:
            counts = self._view.signed_report_counts
            card = ApplicationCard(
                self._context.workspace, self._report, signed_report_counts=counts
            )
            self._open(card, self.tr("The application is noted."))

    def _open_term(self) -> None:
        if self._report is not None:
            card = TermCard(self._context.workspace, self._report)
            self._open(card, self.tr("The term is noted."), undo=self._remove_event)

    def _take_back(self) -> None:
        if self._report is not None:
            card = TakeBackCard(self._context.workspace, self._report)
            report_id = self._report.id
            self._open(
                card,
                self.tr("The application is taken back; the report has ended."),
                undo=lambda _none: self._reopen(report_id),
            )

    def _grant(self) -> None:
        self._context.navigate("indications", client_id=self._context.client_id, new=True)

    def _bridge(self) -> None:
        self._context.navigate(
            "indications", client_id=self._context.client_id, new=True, temporary=True
        )

    def _ask_grounds(self) -> None:
        if self._municipality_id is None:
            return
        self._context.workspace.load(
            partial(
                catalogue.list_rows,
                municipality_id=self._municipality_id,
                kind=ListKind.REFUSAL_GROUND,
                on=self._context.today(),
            ),
            owner=self,
            then=self._ask_provisions,
            latest="grounds",
        )

    def _ask_provisions(self, grounds: list[ListRow]) -> None:
        if self._municipality_id is None:
            return
        self._context.workspace.load(
            partial(
                catalogue.provision_rows,
                municipality_id=self._municipality_id,
                on=self._context.today(),
            ),
            owner=self,
            then=partial(self._refuse, grounds),
            latest="provisions",
        )

    def _refuse(self, grounds: list[ListRow], provisions: list[ProvisionRow]) -> None:
        if self._report is not None:
            card = RefuseCard(
                self._context.workspace, self._report, provisions=provisions, grounds=grounds
            )
            self._open(card, self.tr("The refusal is noted."), undo=self._remove_refusal)

    def _open(
        self, card: ActionCard, told: str, *, undo: Callable[[Any], object] | None = None
    ) -> None:
        self._close()
        self._decision = card
        self._column.insertWidget(1, card)
        # A layout shows its new widgets later; the keyboard cannot go there before.
        card.show()
        self._buttons.setEnabled(False)
        card.done.connect(partial(self._done, told, undo))
        card.closed.connect(self._close)
        (card.focusProxy() or card).setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, told: str, undo: Callable[[Any], object] | None, result: object) -> None:
        if undo is None:
            self._context.messages.ok(told)
        else:
            self._context.messages.ok(
                told, action=self.tr("Undo"), on_action=partial(_run, undo, result)
            )

    @Slot()
    def _close(self) -> None:
        card, self._decision = self._decision, None
        if card is None:
            return
        self._buttons.setEnabled(True)
        card.give_back_keyboard()
        card.hide()
        card.deleteLater()

    def _remove_event(self, event_id: UUID, _checked: bool = False) -> None:
        self._context.workspace.perform(
            partial(applications.remove_term_event, event_id=event_id), owner=self
        )

    def _remove_refusal(self, refusal_id: UUID) -> None:
        self._context.workspace.perform(
            partial(applications.remove_refusal, refusal_id=refusal_id), owner=self
        )

    def _reopen(self, report_id: UUID) -> None:
        self._context.workspace.perform(
            partial(reports.reopen_report, report_id=report_id), owner=self
        )


def _run(undo: Callable[[Any], object], result: object) -> None:
    undo(result)
