"""Who is first for a provider and why nobody earlier; the offer, and its answer."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import WmoDeskError
from wmo_desk.services import offers
from wmo_desk.services.offers import EarlierAnswer, PassedOver, ProviderTurn
from wmo_desk.services.waiting_rows import WaitingRow
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.waiting_list import actions, words
from wmo_desk.ui.widgets.action_card import Action, ActionCard
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_list, in_sentence
from wmo_desk.ui.words.waiting import outcome_words
from wmo_desk.workspace import Workspace


class TurnCard(QWidget):
    """`deed_done(Deed)` after an offer or an answer; `place_wanted(entry_id)` shows a place."""

    deed_done = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._turn: ProviderTurn | None = None
        self._decision: ActionCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._build_first()
        self._passed = Card(self.tr("Why nobody earlier"))
        self._passed_words = PlainLabel("")
        self._passed.add(self._passed_words)
        self._column.addWidget(self._passed)
        self._build_others()
        self._offered = Card(self.tr("Offered to this provider"))
        self._offered_lines = QVBoxLayout()
        self._offered_lines.setSpacing(10)
        self._offered.body.addLayout(self._offered_lines)
        self._column.addWidget(self._offered)
        self._column.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Show that no provider is chosen."""
        self._turn = None
        self._close_decision()
        self._first.set_title(self.tr("Who is first"))
        self._first_words.setText(self.tr("Choose a provider."))
        for widget in (self._why, self._answer, self._offer_row, self._passed, self._offered):
            widget.hide()
        self._others.hide()

    def show_turn(self, turn: ProviderTurn) -> None:
        """Show whose turn it is for this provider."""
        if self._turn is None or self._turn.provider.id != turn.provider.id:
            self._close_decision()
        self._turn = turn
        self._refusal.set_text("")
        may = self._workspace.may(Permission.MANAGE_WAITING_LIST)
        stopped = turn.provider.is_stopped(self._workspace.today())
        self._first.set_title(self.tr("First for %1").replace("%1", turn.provider.name))
        self._offer_row.setVisible(turn.first is not None and may and not stopped)
        if turn.first is None:
            nobody = self.tr("Nobody waits whom this provider could help.")
            no_room = self.tr("This provider reported no room. Note the room first.")
            self._first_words.setText(nobody if turn.has_room else no_room)
            self._why.hide()
            self._answer.hide()
        else:
            self._show_first(turn, turn.first)
        self._show_passed(turn)
        self._show_others(turn, may=may and not stopped)
        self._show_offered(turn, may=may)

    # --- Building ---------------------------------------------------------------------------

    def _build_first(self) -> None:
        self._first = Card(" ")
        self._first_words = PlainLabel("", TextStyle.STRONG)
        self._first.add(self._first_words)
        self._why = PlainLabel("")
        self._first.add(self._why)
        self._answer = PlainLabel("", TextStyle.SECONDARY, colour="warn")
        self._first.add(self._answer)
        self._refusal = ErrorSentence()
        self._first.add(self._refusal)
        self._offer_row = QWidget()
        style_as(self._offer_row, ground="clear")
        row = FlowLayout(self._offer_row)
        self.offer = Button("", ButtonKind.PRIMARY)
        self.offer.clicked.connect(self._offer_first)
        row.addWidget(self.offer)
        look = Button(self.tr("Show the place"))
        look.clicked.connect(self._look_at_first)
        row.addWidget(look)
        self._first.add(self._offer_row)
        self._column.addWidget(self._first)

    def _build_others(self) -> None:
        self._others = Card(self.tr("Somebody else instead"))
        self._others.add(
            PlainLabel(
                self.tr(
                    "The first goes first. When something else does not fit, another resident can "
                    "be offered, with the reason."
                ),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        row = QHBoxLayout()
        self._choose = AutosaveChoice()
        self._choose.setAccessibleName(self.tr("Somebody else instead"))
        self._instead = Button(self.tr("Offer…"))
        self._instead.clicked.connect(self._offer_instead)
        self._choose.edited.connect(self._somebody_chosen)
        row.addWidget(self._choose, 1)
        row.addWidget(self._instead)
        self._others.body.addLayout(row)
        self._column.addWidget(self._others)

    # --- Showing ----------------------------------------------------------------------------

    def _show_first(self, turn: ProviderTurn, row: WaitingRow) -> None:
        self._first_words.setText(self._line(row))
        self._why.setText(words.why_words(row))
        self._why.show()
        answer = turn.answers.get(row.id)
        self._answer.setText(self._answer_words(answer) if answer is not None else "")
        self._answer.setVisible(answer is not None)
        name = words.called_words(row)
        words_on_it = self.tr("Offer %1").replace("%1", name.replace("&", "&&"))
        self.offer.set_text(words_on_it)
        room = turn.provider.room_minutes
        if row.minutes_per_week is not None and row.minutes_per_week > room:
            more = self.tr("%1 was granted and the room is %2. You judge whether it fits.")
            fits = more.replace("%1", words.hours_words(row.minutes_per_week)).replace(
                "%2", words.hours_words(room)
            )
            self._answer.setText("\n".join(part for part in (self._answer.text(), fits) if part))
            self._answer.show()

    def _answer_words(self, answer: EarlierAnswer) -> str:
        told = self.tr("On %1: %2.")
        day = day_words(answer.on, self._workspace.today())
        said = in_sentence((outcome_words(answer.outcome), answer.reason))
        return told.replace("%1", day).replace("%2", said)

    def _show_passed(self, turn: ProviderTurn) -> None:
        lines = [
            f"{row.position}  {words.client_words(row)}: {self._reason_words(turn, row, reason)}"
            for row, reason in turn.passed_over[:12]
        ]
        more = len(turn.passed_over) - len(lines)
        if more > 0:
            lines.append(self.tr("and %n more", "", more))
        if turn.first is not None and not lines:
            lines = [self.tr("Nobody stands before.")]
        self._passed_words.setText("\n".join(lines))
        self._passed.setVisible(bool(lines))

    def _reason_words(self, turn: ProviderTurn, row: WaitingRow, reason: PassedOver) -> str:
        said = words.passed_over_words(reason)
        asked = turn.demands.get(row.id)
        if reason is PassedOver.HOURS:
            return f"{said} ({words.hours_words(row.minutes_per_week)})"
        if reason is PassedOver.ANSWERED and row.id in turn.answers:
            answer = turn.answers[row.id]
            return in_sentence((said, outcome_words(answer.outcome), answer.reason))
        if asked is None or reason not in {PassedOver.DAYS, PassedOver.DEMANDS}:
            return said
        if reason is PassedOver.DAYS:
            return f"{said} ({words.demands_words(asked.days, ())})"
        unmet = [text for text in asked.demands if text not in turn.provider.demands]
        return f"{said} ({', '.join(unmet)})"

    def _show_others(self, turn: ProviderTurn, *, may: bool) -> None:
        self._choose.set_options([(row.id, self._line(row)) for row in turn.next_ones])
        self._instead.setEnabled(self._choose.value() is not None)
        self._others.setVisible(may and bool(turn.next_ones))

    def _show_offered(self, turn: ProviderTurn, *, may: bool) -> None:
        empty_layout(self._offered_lines)
        for row in turn.offered:
            self._offered_lines.addWidget(self._offered_line(row, may=may))
        self._offered.setVisible(bool(turn.offered))

    def _offered_line(self, row: WaitingRow, *, may: bool) -> QWidget:
        line = QWidget()
        style_as(line, ground="clear")
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        until = self.tr("answer by %1")
        day = day_words(row.respond_by, self._workspace.today()) if row.respond_by else "–"
        column.addWidget(PlainLabel(in_list((self._line(row), until.replace("%1", day)))))
        if may:
            buttons = QWidget()
            style_as(buttons, ground="clear")
            flow = FlowLayout(buttons)
            for text, make in (
                (self.tr("Help begins…"), actions.TakeUpCard),
                (self.tr("Provider declines…"), actions.provider_declines_card),
                *(
                    [(self.tr("No answer in time…"), actions.LapseCard)]
                    if row.respond_by and row.respond_by < self._workspace.today()
                    else []
                ),
                (self.tr("Resident declines…"), actions.client_declines_card),
                (self.tr("Withdraw the offer…"), actions.withdraw_offer_card),
            ):
                button = Button(text)
                button.clicked.connect(partial(self._decide, make, row.id))
                flow.addWidget(button)
            column.addWidget(buttons)
        return line

    def _line(self, row: WaitingRow) -> str:
        place = self.tr("Place %1").replace("%1", str(row.position))
        return in_list(
            (
                words.client_words(row),
                place,
                row.category.value,
                words.hours_words(row.minutes_per_week),
                row.area or row.municipality,
            )
        )

    # --- Deciding ---------------------------------------------------------------------------

    @Slot()
    def _offer_first(self) -> None:
        turn = self._turn
        if turn is None or turn.first is None:
            return
        row = turn.first
        self.offer.hold()
        self._workspace.perform(
            partial(offers.offer_place, entry_id=row.id, provider_id=turn.provider.id),
            owner=self,
            then=lambda _id: self._offered_now(words.called_words(row), turn.provider.name),
            refused=self._refuse,
            unavailable=self._refuse,
        )

    @Slot()
    def _look_at_first(self) -> None:
        if self._turn is not None and self._turn.first is not None:
            self.place_wanted.emit(self._turn.first.id)

    def _offered_now(self, client: str, provider: str) -> None:
        self.offer.release()
        told = self.tr("%1 was offered to %2.")
        self.deed_done.emit(Deed(told.replace("%1", client).replace("%2", provider)))

    def _refuse(self, error: WmoDeskError) -> None:
        self.offer.release()
        self._refusal.set_text(sentence(error))
        announce(self.offer, sentence(error), at_once=True)

    @Slot(object)
    def _somebody_chosen(self, value: object) -> None:
        self._choose.autosave.mark_saved()
        self._instead.setEnabled(value is not None)

    @Slot()
    def _offer_instead(self) -> None:
        turn, entry_id = self._turn, self._choose.value()
        if turn is None or not isinstance(entry_id, UUID):
            return
        row = next(row for row in turn.next_ones if row.id == entry_id)
        self._open(InsteadCard(self._workspace, row, turn.provider.id, turn.provider.name))

    def _decide(
        self,
        make: Callable[..., ActionCard],
        entry_id: UUID,
        _checked: bool = False,
    ) -> None:
        self._open(make(self._workspace, entry_id))

    def _open(self, card: ActionCard) -> None:
        self._close_decision()
        self._decision = card
        self._column.insertWidget(0, card)
        # A layout shows its new widgets later; the keyboard cannot go there before.
        card.show()
        style_as(self.offer, kind=ButtonKind.ORDINARY.value)
        card.done.connect(self._decided)
        card.closed.connect(self._close_decision)
        (card.focusProxy() or card).setFocus()

    @Slot(object)
    def _decided(self, _result: object) -> None:
        card = self._decision
        if card is not None:
            self.deed_done.emit(Deed(self.tr("Noted: %1.").replace("%1", card.accessibleName())))

    @Slot()
    def _close_decision(self) -> None:
        card, self._decision = self._decision, None
        if card is not None:
            card.give_back_keyboard()
            card.hide()
            card.deleteLater()
            style_as(self.offer, kind=ButtonKind.PRIMARY.value)


class InsteadCard(ActionCard):
    """Offer somebody who is not first; the reason is needed and stays."""

    def __init__(
        self, workspace: Workspace, row: WaitingRow, provider_id: UUID, provider: str
    ) -> None:
        super().__init__(workspace, " ", confirm=" ")
        title = self.tr("Offer %1 to %2")
        self.set_title(title.replace("%1", words.called_words(row)).replace("%2", provider))
        self.confirm.set_text(self.tr("Offer"))
        self._entry_id = row.id
        self._provider_id = provider_id
        self.reason = ReasonEdit()
        self.form.add("offer_reason", self.tr("Why not the first"), self.reason)
        self.setFocusProxy(self.reason)

    def action(self) -> Action:
        """Offer with the reason."""
        return partial(
            offers.offer_place,
            entry_id=self._entry_id,
            provider_id=self._provider_id,
            offer_reason=self.reason.words(),
        )
