"""One thing that began without indication: from when, with whose consent, and what came of it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout
from uuid_utils.compat import uuid7

from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.direct_support import KINDS, DirectSupportKind, SupportState
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import direct_support
from wmo_desk.services.direct_support import NeedRow, SupportRow
from wmo_desk.services.needs import PlanNeed
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.dossier.supported_need import NeedLine
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, RecordSaver, Values
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import CollapsibleCard
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import days_left_words
from wmo_desk.ui.words.direct_support import support_name, week_words
from wmo_desk.ui.words.text import in_list

_FIELDS: Final = (
    "start",
    "reason",
    "consent_on",
    "referred_to",
    "is_trained",
    "result",
    "outcome",
    "outcome_on",
    "finished_on",
)


class SupportCard(CollapsibleCard):
    """Every field saves itself; `removed` asks for the card to go, since it began by mistake."""

    state_changed = Signal()
    removed = Signal(object)

    def __init__(
        self, context: DossierContext, row: SupportRow, plan: Sequence[PlanNeed], *, folded: bool
    ) -> None:
        super().__init__(support_name(row.kind), folded=folded)
        self.support_id = row.id
        self._context = context
        self._kind = row.kind
        self._row: SupportRow | None = None
        self._plan = plan
        self._needs: dict[UUID, NeedLine] = {}
        self._detail = PlainLabel("", colour="muted", elide=True)
        self.header_left.addWidget(self._detail)
        self._pill = Pill("", Tone.NEUTRAL)
        self.header_right.addWidget(self._pill)
        self._advice = PlainLabel("", TextStyle.BODY, colour="warn")
        self._advice.hide()
        self.body.addWidget(self._advice)
        self.record = RecordForm(context.workspace, self, self._write)
        self.record.saver.state_changed.connect(self.state_changed)
        # A referral needs the consent, and advice the training, that may be filled in after it.
        self.record.saver.written.connect(self.record.saver.retry_refused)
        self._build()
        self.show_row(row, plan)

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the fields of the support and of its questions."""
        return [self.record.saver, *(need.record.saver for need in self._needs.values())]

    def focus_first(self) -> None:
        """Bring the keyboard to where one goes on after it began."""
        self.set_folded(False)
        need = next(iter(self._needs.values()), None)
        if need is not None:
            need.focus_first()
        else:
            self.record.field("consent_on").editor.setFocus()

    def show_row(self, row: SupportRow, plan: Sequence[PlanNeed]) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        if plan != self._plan:
            self._plan = plan
            for line in self._needs.values():
                line.show_plan(plan)
        if row == self._row:
            return
        self._row = row
        self.record.load({name: getattr(row, name) for name in _FIELDS})
        self._show_needs(row.needs)
        self._show_state(row, self._context.today())

    # --- Building -----------------------------------------------------------------------------

    @property
    def _is_screening(self) -> bool:
        return self._kind is DirectSupportKind.POWERFUL_AGEING

    def _build(self) -> None:
        if self._is_screening:
            self.body.addWidget(
                PlainLabel(
                    self.tr(
                        "Voluntary. The screening stands beside the investigation: it never holds "
                        "up or stops a report or an application, whatever its result and also "
                        "when the resident does not want it."
                    )
                )
            )
        form = self.record.use(Form(columns=3))
        self._add_fields()
        if not KINDS[self._kind].answers_needs:
            self.record.text("outcome", lines=1)
            self.record.day("outcome_on", help_text=self.tr("Filled in with the outcome."))
            self.record.day("finished_on")
        self.body.addWidget(form)
        self._build_needs()
        source = self.tr("Source: %1").replace("%1", KINDS[self._kind].source)
        self.body.addWidget(PlainLabel(source, TextStyle.SECONDARY, colour="muted"))
        self._remove = Button(self.tr("Began by mistake"), icon_name="remove")
        self._remove.clicked.connect(self._ask_removal)
        self.body.addWidget(self._remove)
        self._remove.setVisible(self._may_change)

    def _add_fields(self) -> None:
        screened = self.tr("The day of the screening.") if self._is_screening else ""
        self.record.day("start", required=True, help_text=screened)
        self.record.day(
            "consent_on",
            help_text=self.tr("Before anything is passed on. Type “today” for today."),
        )
        if self._is_screening:
            self.record.check("is_trained", self.tr("Yes, trained for this screening"))
        elif KINDS[self._kind].answers_needs:
            self.record.day("finished_on")
        to_whom = self.tr("physiotherapist") if self._is_screening else self._example()
        self.record.line("referred_to", span=0, placeholder=to_whom)
        self.record.text("reason", lines=1)
        if self._is_screening:
            self.record.text("result", lines=2)

    def _example(self) -> str:
        return {
            DirectSupportKind.WELFARE_ON_PRESCRIPTION: self.tr("welfare coach"),
            DirectSupportKind.LONELINESS_POINT: self.tr("volunteer of the contact point"),
            DirectSupportKind.FAMILY_CARE_SUPPORT: self.tr("support centre for family carers"),
            DirectSupportKind.ELDERLY_ADVISER: self.tr("adviser for the elderly"),
        }.get(self._kind, self.tr("who gives the support"))

    def _build_needs(self) -> None:
        self._need_list = QVBoxLayout()
        self._need_list.setSpacing(10)
        if not KINDS[self._kind].answers_needs:
            return
        self.body.addWidget(PlainLabel(self.tr("For which questions"), TextStyle.HEADING))
        self.body.addLayout(self._need_list)
        self.add_need = Button(self.tr("Add a question"), icon_name="plus")
        self.add_need.clicked.connect(self._begin_need)
        self.body.addWidget(self.add_need)
        self.add_need.setVisible(self._may_change)

    @property
    def _may_change(self) -> bool:
        return self._context.workspace.may(Permission.RECORD_CONVERSATION)

    # --- Showing ------------------------------------------------------------------------------

    def _show_state(self, row: SupportRow, on: date) -> None:
        state = row.state(on)
        from_day = self.tr("from %1").replace("%1", day_words(row.start, on))
        week = "" if state is SupportState.ENDED else week_words(row.kind, row.start, on)
        self._detail.setText(in_list((from_day, week, row.referred_to)))
        left = 0 if row.until is None else days_left(row.until, on)
        self._pill.set(
            *{
                SupportState.COMING: (self.tr("begins later"), Tone.ACCENT),
                SupportState.RUNNING: (self.tr("runs"), Tone.OK),
                SupportState.NEARLY_OVER: (days_left_words(left), Tone.WARN),
                SupportState.OVER: (days_left_words(left), Tone.LATE),
                SupportState.ENDED: (self.tr("ended"), Tone.NEUTRAL)
                if row.has_outcome
                else (self.tr("ended, no outcome yet"), Tone.WARN),
            }[state]
        )
        advice = self._advice_words(row, state, on)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))

    def _advice_words(self, row: SupportRow, state: SupportState, on: date) -> str:
        until = "" if row.until is None else day_words(row.until, on)
        if state is SupportState.NEARLY_OVER:
            return self.tr(
                "The 13 weeks end on %1. Look together how each question goes on from then."
            ).replace("%1", until)
        if state is SupportState.OVER:
            return self.tr(
                "The 13 weeks ended on %1. Note for each question what came of it, and when the "
                "support ended."
            ).replace("%1", until)
        if state is SupportState.ENDED and not row.has_outcome:
            return self.tr("It ended. Note what came of it.")
        return ""

    def _show_needs(self, rows: Iterable[NeedRow]) -> None:
        known = {row.id: row for row in rows}
        for need_id, line in list(self._needs.items()):
            if need_id not in known and not line.is_untouched:
                self._drop(need_id)
        for row in known.values():
            line = self._needs.get(row.id) or self._add_need(row.id, is_new=False)
            line.show_row(row)
        if KINDS[self._kind].answers_needs and not self._needs and self._may_change:
            self._add_need(uuid7(), is_new=True)

    def _add_need(self, need_id: UUID, *, is_new: bool) -> NeedLine:
        line = NeedLine(self._context, self.support_id, need_id, is_new=is_new)
        line.record.saver.state_changed.connect(self.state_changed)
        line.removed.connect(self._take_out_need)
        line.show_plan(self._plan)
        self._needs[need_id] = line
        self._need_list.addWidget(line)
        return line

    def _drop(self, need_id: UUID) -> None:
        line = self._needs.pop(need_id)
        self._need_list.removeWidget(line)
        line.hide()
        line.deleteLater()

    # --- Writing ------------------------------------------------------------------------------

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            direct_support.change_support,
            support_id=self.support_id,
            changes=changes,
            base=base,
        )

    @Slot()
    def _begin_need(self) -> None:
        """Open an empty line; there is a record with the first letter."""
        line = next(self._untouched_needs(), None) or self._add_need(uuid7(), is_new=True)
        line.show()
        line.focus_first()

    def _untouched_needs(self) -> Iterator[NeedLine]:
        return (line for line in self._needs.values() if line.is_untouched)

    @Slot(object)
    def _take_out_need(self, need_id: UUID) -> None:
        line = self._needs[need_id]
        if line.is_untouched:
            self._drop(need_id)
            self.add_need.setFocus()
            return
        self._set_need_removed(need_id, self._context.today())
        self._context.messages.ok(
            self.tr("The question was taken out."),
            action=self.tr("Put back"),
            on_action=partial(self._set_need_removed, need_id, None),
        )

    def _set_need_removed(self, need_id: UUID, day: date | None) -> None:
        changes: dict[str, Any] = {"removed_on": day}
        self._context.workspace.perform(
            partial(
                direct_support.record_need,
                support_id=self.support_id,
                need_id=need_id,
                changes=changes,
            ),
            owner=self,
        )

    @Slot()
    def _ask_removal(self) -> None:
        self.removed.emit(self.support_id)
