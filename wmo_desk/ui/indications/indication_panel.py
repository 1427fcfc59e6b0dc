"""Beside the list: one indication in words, what can be done with it, and its history."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wmo_desk.contents.indications import Contribution, IndicationRow, PgbRow
from wmo_desk.contents.norm_calculations import CalculationRow
from wmo_desk.domain.indications import DeliveryForm, EndCause, IndicationState, ProductCategory
from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.pgb import REASON_OF, PgbCondition
from wmo_desk.domain.revisions import ReviewOutcome
from wmo_desk.errors import RuleError
from wmo_desk.services import indications
from wmo_desk.services.contributions import contribution_of
from wmo_desk.services.indication_rows import ChangeRow, changes_of
from wmo_desk.services.norm_calculations import calculations_of
from wmo_desk.services.pgbs import pgb_of
from wmo_desk.services.reviews import ReviewRow, reviews_of
from wmo_desk.services.waiting_rows import StandingNow, standing_of
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.indications import words
from wmo_desk.ui.indications.actions import CakCard, ReviewCard, WithdrawCard
from wmo_desk.ui.indications.meaning_card import contribution_words
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.action_card import ActionCard
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.money_input import money_words
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words, full_day
from wmo_desk.ui.words.decisions import (
    condition_reason,
    helper_name,
    review_outcome_name,
    tariff_unit_name,
)
from wmo_desk.ui.words.indications import end_cause_name, extent_words, form_name
from wmo_desk.ui.words.people import called, name_or_unknown
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace


class IndicationPanel(QWidget):
    """Shows one indication; asks its page for what happens elsewhere."""

    deed_done = Signal(object)
    change_wanted = Signal(object)
    placement_wanted = Signal(object)
    place_wanted = Signal(object)
    dossier_wanted = Signal(object)
    calculation_wanted = Signal(object)
    letter_wanted = Signal(object)
    deciding = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._row: IndicationRow | None = None
        self._standing: StandingNow | None = None
        self._calculations: list[CalculationRow] = []
        self._decision: ActionCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._pgb: PgbRow | None = None
        self._build_facts()
        self._build_contribution()
        self._build_pgb()
        self._build_reviews()
        self._build_history()
        self._column.addStretch(1)
        self.clear()

    @property
    def decision(self) -> ActionCard | None:
        """The card in which something is being decided."""
        return self._decision

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._row = None
        self._close_decision()
        self._facts.set_title(self.tr("What is granted"))
        empty_layout(self._lines)
        self._lines.addWidget(
            PlainLabel(self.tr("Choose an indication in the list."), colour="muted"), 0, 0, 1, 2
        )
        for widget in (
            self._pill,
            self._file,
            self._buttons,
            self._contribution_card,
            self._pgb_card,
            self._reviews,
            self._history,
        ):
            widget.hide()

    def show_row(self, row: IndicationRow) -> None:
        """Show an indication with what can be done with it."""
        if self._row is None or self._row.id != row.id:
            self._close_decision()
        self._row = row
        self._standing = None
        self._calculations = []
        self._pgb = None
        self._refusal.set_text("")
        self._facts.set_title(row.provision)
        self._show_facts(row)
        self._show_buttons(row)
        self._workspace.load(
            partial(changes_of, indication_id=row.id),
            owner=self,
            then=partial(self._show_history, row),
            latest="history",
        )
        if row.category is ProductCategory.HOUSEHOLD_HELP:
            self._workspace.load(
                partial(calculations_of, indication_id=row.id),
                owner=self,
                then=partial(self._show_calculations, row),
                latest="calculations",
            )
        self._workspace.load(
            partial(reviews_of, indication_id=row.id),
            owner=self,
            then=partial(self._show_reviews, row),
            latest="reviews",
        )
        self._workspace.load(
            partial(contribution_of, row=row, on=self._workspace.today()),
            owner=self,
            then=partial(self._show_contribution, row),
            latest="contribution",
        )
        self._pgb_card.hide()
        if row.form is DeliveryForm.PGB:
            self._workspace.load(
                partial(pgb_of, indication_id=row.id),
                owner=self,
                then=partial(self._show_pgb, row),
                latest="pgb",
            )
        if row.waits:
            self._workspace.load(
                partial(standing_of, client_id=row.client_id, on=self._workspace.today()),
                owner=self,
                then=partial(self._show_standing, row),
                latest="standing",
            )

    # --- Building ---------------------------------------------------------------------------

    def _build_facts(self) -> None:
        self._facts = Card(" ")
        self._file = Button(self.tr("Open the file"), ButtonKind.LINK)
        self._file.clicked.connect(self._open_dossier)
        self._facts.header.addWidget(self._file)
        self._pill = Pill()
        self._facts.add(self._pill)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(1, 1)
        self._facts.body.addLayout(self._lines)
        self._refusal = ErrorSentence()
        self._facts.add(self._refusal)
        self._buttons = QWidget()
        style_as(self._buttons, ground="clear")
        self._flow = FlowLayout(self._buttons)
        self._facts.add(self._buttons)
        self._column.addWidget(self._facts)

    def _build_contribution(self) -> None:
        self._contribution_card = Card(self.tr("Own contribution"))
        self._contribution = PlainLabel("", TextStyle.SECONDARY)
        self._contribution_card.add(self._contribution)
        self._column.addWidget(self._contribution_card)

    def _build_pgb(self) -> None:
        self._pgb_card = Card(self.tr("Pgb"))
        self._pgb_lines = _grid(self._pgb_card)
        self._column.addWidget(self._pgb_card)

    def _build_reviews(self) -> None:
        self._reviews = Card(self.tr("Looked again"))
        self._review_lines = _grid(self._reviews)
        self._column.addWidget(self._reviews)

    def _build_history(self) -> None:
        self._history = Card(self.tr("History"))
        self._changes = QGridLayout()
        self._changes.setHorizontalSpacing(12)
        self._changes.setVerticalSpacing(6)
        self._changes.setColumnStretch(1, 1)
        self._history.body.addLayout(self._changes)
        self._column.addWidget(self._history)

    # --- Showing ----------------------------------------------------------------------------

    def _show_facts(self, row: IndicationRow) -> None:
        today = self._workspace.today()
        tone = words.state_tone(row, today)
        self._pill.set(words.state_words(row, today), tone or Tone.OK)
        self._pill.show()
        self._file.setVisible(self._workspace.may(Permission.VIEW_CLIENT))
        facts = [
            (self.tr("Client"), name_or_unknown(row.client)),
            (
                self.tr("Temporary"),
                self.tr("until the decision (art. 2.3.3 Wmo)") if row.is_temporary else "",
            ),
            (
                self.tr("Extent"),
                words.extent_sentence(row.extent, row.unit, row.category).rstrip("."),
            ),
            (self.tr("Form"), form_name(row.form)),
            (
                self.tr("In messages"),
                words.message_words(row.extent, row.unit, row.form, row.start, row.end),
            ),
            (self.tr("From"), full_day(row.start)),
            (
                self.tr("Until"),
                full_day(row.end) if row.end else words.without_end_date(),
            ),
            (self.tr("Look again"), full_day(row.next_review) if row.next_review else ""),
            (self.tr("Target group"), row.target_group),
            (self.tr("Reason"), row.reason),
            (self.tr("Decided on"), self._decided(row)),
            (self.tr("Before"), _before_words(row)),
            (self.tr("Why less"), row.reduction_reason),
            (
                self.tr("Changed on ground"),
                words.ground_name(row.revision_ground) if row.revision_ground else "",
            ),
            (self.tr("Why changed"), row.revision_reason),
            (
                self.tr("Withdrawn from"),
                full_day(row.withdrawn_from) if row.withdrawn_from else "",
            ),
            (
                self.tr("Ground"),
                words.ground_name(row.withdrawal_ground) if row.withdrawal_ground else "",
            ),
            (self.tr("Why withdrawn"), row.withdrawal_reason),
            (
                self.tr("What ends it"),
                end_cause_name(row.end_cause) if row.end_cause else "",
            ),
            (self.tr("Code in messages"), words.ending_code(row)),
            (self.tr("Heard on"), full_day(row.heard_on) if row.heard_on else ""),
        ]
        _fill(self._lines, facts)

    def _show_contribution(self, row: IndicationRow, contribution: Contribution) -> None:
        if self._row is None or self._row.id != row.id:
            return
        told = contribution_words(contribution.rule, contribution.lines)
        as_of = self.tr("As it is on %1.").replace("%1", full_day(contribution.on))
        self._contribution.setText(f"{told}\n{as_of}")
        self._contribution_card.show()

    def _show_pgb(self, row: IndicationRow, pgb: PgbRow | None) -> None:
        if self._row is None or self._row.id != row.id or pgb is None:
            return
        self._pgb = pgb
        answers = pgb.answers
        if pgb.cak_reported_on is not None:
            cak = self.tr("sent on %1").replace("%1", full_day(pgb.cak_reported_on))
        else:
            cak = self.tr("to be sent by %1").replace("%1", full_day(pgb.cak_until))
        tariff = f"€ {money_words(answers.tariff_cents)} {tariff_unit_name(answers.tariff_unit)}"
        facts = [
            *(
                (condition_reason(each), str(getattr(answers, REASON_OF[each])))
                for each in PgbCondition
            ),
            (
                self.tr("Pgb plan received on"),
                full_day(answers.plan_received_on) if answers.plan_received_on else "",
            ),
            (self.tr("Who is paid"), helper_name(is_informal=bool(answers.is_informal))),
            (self.tr("Tariff"), tariff),
            (self.tr("Data for the CAK"), cak),
        ]
        _fill(self._pgb_lines, facts, stacked=True)
        self._pgb_card.show()
        self._show_buttons(row)

    def _show_reviews(self, row: IndicationRow, found: Sequence[ReviewRow]) -> None:
        if self._row is None or self._row.id != row.id:
            return
        told = [
            (
                full_day(review.reviewed_on),
                in_list((review_outcome_name(review.outcome), review.by or "", review.finding)),
            )
            for review in found
        ]
        _fill(self._review_lines, told)
        self._reviews.setVisible(bool(told))

    def _decided(self, row: IndicationRow) -> str:
        day = full_day(row.granted_on)
        if row.granted_by is None:
            return day
        return self.tr("%1, by %2").replace("%1", day).replace("%2", row.granted_by)

    def _show_history(self, row: IndicationRow, changes: list[ChangeRow]) -> None:
        if self._row is None or self._row.id != row.id:
            return
        empty_layout(self._changes)
        today = self._workspace.today()
        for number, change in enumerate(changes):
            day = day_words(self._workspace.local_time(change.at).date(), today)
            when = PlainLabel(day, TextStyle.SECONDARY, colour="muted", wrap=False)
            self._changes.addWidget(when, number, 0, Qt.AlignmentFlag.AlignTop)
            told = words.change_words(change)
            if change.by:
                told = f"{told} ({change.by})"
            self._changes.addWidget(PlainLabel(told, TextStyle.SECONDARY), number, 1)
        if not changes:
            nothing = self.tr("Nothing was changed since it was granted.")
            self._changes.addWidget(
                PlainLabel(nothing, TextStyle.SECONDARY, colour="muted"), 0, 0, 1, 2
            )
        self._history.show()

    def _show_standing(self, row: IndicationRow, standing: StandingNow | None) -> None:
        if self._row is not None and self._row.id == row.id:
            self._standing = standing
            self._show_buttons(row)

    def _show_calculations(self, row: IndicationRow, found: list[CalculationRow]) -> None:
        if self._row is not None and self._row.id == row.id:
            self._calculations = found
            self._show_buttons(row)

    def _show_buttons(self, row: IndicationRow) -> None:
        had_keyboard = keyboard.is_in(self._buttons)
        empty_layout(self._flow)
        may = self._workspace.may(Permission.GRANT_INDICATION)
        today = self._workspace.today()
        runs = row.state(today) is IndicationState.RUNNING
        is_withdrawn = row.withdrawn_from is not None
        standing = self._standing
        if standing is not None and standing.indication_id == row.id:
            place = self.tr("Place %1 on the waiting list")
            self._add_button(
                place.replace("%1", str(standing.explanation.position)),
                lambda: self.place_wanted.emit(row.client_id),
            )
        elif (
            runs
            and row.waits
            and row.form is DeliveryForm.IN_KIND
            and standing is None
            and self._workspace.may(Permission.MANAGE_WAITING_LIST)
        ):
            self._add_button(
                self.tr("Put on the waiting list"), lambda: self.placement_wanted.emit(row.id)
            )
        self._add_letters(row)
        for made in self._calculations:
            shown = self.tr("Norm calculation of %1")
            self._add_button(
                shown.replace("%1", format_date(made.calculated_on)),
                partial(self.calculation_wanted.emit, made.id),
            )
        if may and not is_withdrawn:
            if runs:
                self._add_button(self.tr("Looked again…"), lambda: self._open(ReviewCard))
            self._add_button(self.tr("Change…"), lambda: self.change_wanted.emit(row))
            if row.state(today) is not IndicationState.ENDED:
                self._add_button(self.tr("Withdraw…"), lambda: self._open(WithdrawCard))
            if self._pgb is not None and self._pgb.cak_reported_on is None:
                self._add_button(self.tr("Told the CAK…"), lambda: self._open(CakCard))
        if may and is_withdrawn:
            self._add_button(self.tr("Undo the withdrawal"), self._undo)
        self._buttons.setVisible(bool(self._flow.count()))
        if had_keyboard:
            first = self._flow.itemAt(0)
            keyboard.give_back(first.widget() if first is not None else None, otherwise=self._file)

    def _add_letters(self, row: IndicationRow) -> None:
        """Offer the letters about the indication; who died is written none about its end."""
        if not self._workspace.may(Permission.VIEW_CLIENT):
            return
        if row.withdrawn_from is None:
            self._add_button(
                self.tr("Decision letter…"), lambda: self.letter_wanted.emit({"decision": row.id})
            )
        elif row.end_cause is not EndCause.DIED:
            self._add_button(
                self.tr("Letter about the withdrawal…"),
                lambda: self.letter_wanted.emit({"withdrawal": row.id}),
            )
        if row.form is DeliveryForm.PGB and row.withdrawn_from is None:
            self._add_button(
                self.tr("Explanation of the pgb…"),
                lambda: self.letter_wanted.emit({"explain_pgb": row.id}),
            )

    def _add_button(self, text: str, slot: Callable[[], object]) -> None:
        button = Button(text)
        button.clicked.connect(lambda _checked=False: slot())
        self._flow.addWidget(button)
        button.show()

    # --- Deciding ---------------------------------------------------------------------------

    def _open(self, make: Callable[[Workspace, IndicationRow], ActionCard]) -> None:
        row = self._row
        if row is None:
            return
        self._close_decision()
        card = make(self._workspace, row)
        self._decision = card
        self._column.insertWidget(0, card)
        # A layout shows its new widgets later; the keyboard cannot go there before.
        card.show()
        self._buttons.setEnabled(False)
        card.done.connect(self._decided_now)
        card.closed.connect(self._close_decision)
        (card.focusProxy() or card).setFocus(Qt.FocusReason.OtherFocusReason)
        self.deciding.emit(True)

    @Slot()
    def _close_decision(self) -> None:
        card, self._decision = self._decision, None
        if card is None:
            return
        self._buttons.setEnabled(True)
        card.give_back_keyboard()
        card.hide()
        card.deleteLater()
        self.deciding.emit(False)

    @Slot(object)
    def _decided_now(self, _result: object) -> None:
        card, row = self._decision, self._row
        if card is None or row is None:
            return
        undo = None
        if isinstance(card, WithdrawCard):
            undo = partial(self._undo_of, row.id)
        told = self.tr("Noted for %1: %2.").replace("%1", called(row.client, Gender.UNKNOWN))
        self.deed_done.emit(Deed(told.replace("%2", card.accessibleName().lower()), undo))
        if isinstance(card, ReviewCard):
            self._go_on(card.outcome, row)

    def _go_on(self, outcome: ReviewOutcome, row: IndicationRow) -> None:
        """Go on, after a review, to what it leads to."""
        if outcome is ReviewOutcome.CHANGED:
            self.change_wanted.emit(row)
        elif outcome is ReviewOutcome.ENDED:
            self._open(WithdrawCard)

    def _undo(self) -> None:
        if self._row is not None:
            self._undo_of(self._row.id)

    def _undo_of(self, indication_id: UUID) -> None:
        self._workspace.perform(
            partial(indications.undo_withdrawal, indication_id=indication_id),
            owner=self,
            then=lambda _none: self.deed_done.emit(Deed(self.tr("The indication runs again."))),
            refused=self._refuse,
        )

    def _refuse(self, error: RuleError) -> None:
        self._refusal.set_text(sentence(error))

    @Slot()
    def _open_dossier(self) -> None:
        if self._row is not None:
            self.dossier_wanted.emit(self._row.client_id)


def _grid(card: Card) -> QGridLayout:
    lines = QGridLayout()
    lines.setHorizontalSpacing(12)
    lines.setVerticalSpacing(6)
    lines.setColumnStretch(1, 1)
    card.body.addLayout(lines)
    return lines


def _fill(lines: QGridLayout, facts: Iterable[tuple[str, str]], *, stacked: bool = False) -> None:
    """Show what is known; `stacked` puts long names above what they are about."""
    empty_layout(lines)
    for number, (name, told) in enumerate((name, told) for name, told in facts if told):
        label = PlainLabel(name, TextStyle.SECONDARY, colour="muted", wrap=stacked)
        if stacked:
            lines.addWidget(label, 2 * number, 0, 1, 2)
            lines.addWidget(PlainLabel(told), 2 * number + 1, 0, 1, 2)
        else:
            lines.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            lines.addWidget(PlainLabel(told), number, 1)


def _before_words(row: IndicationRow) -> str:
    """Say how much there was before there was less, and until when that goes on."""
    if row.reduced_from is None:
        return ""
    before = extent_words(row.reduced_from, row.unit)
    if row.transition_until is None:
        return before
    until = QCoreApplication.translate("indications", "%1, goes on until %2")
    return until.replace("%1", before).replace("%2", full_day(row.transition_until))
