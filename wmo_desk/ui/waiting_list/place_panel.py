"""Beside the list: why this place, what its category rests on, what happened, and what to do."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.waiting import ON_THE_LIST, Category, Status
from wmo_desk.services import catalogue, providers, staff, waiting_list
from wmo_desk.services.catalogue import ListRow
from wmo_desk.services.providers import ProviderRow
from wmo_desk.services.staff import StaffRow
from wmo_desk.services.waiting_rows import PlaceDetails, WaitingRow, place_details
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.waiting_list import actions, words
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.action_card import ActionCard
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_sentence
from wmo_desk.ui.words.waiting import status_name
from wmo_desk.workspace import Workspace


class PlacePanel(QWidget):
    """Shows one place. `deed_done(Deed)`; `deciding(bool)`.

    `dossier_wanted(client_id)`, `indication_wanted(indication_id)` and
    `letter_wanted(entry_id)` ask for another page.
    """

    deed_done = Signal(object)
    dossier_wanted = Signal(object)
    indication_wanted = Signal(object)
    letter_wanted = Signal(object)
    deciding = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._row: WaitingRow | None = None
        self._details: PlaceDetails | None = None
        self._is_today = True
        self._decision: ActionCard | None = None
        self._decides_on: UUID | None = None
        self._kept: dict[UUID, ActionCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._build_why()
        self._build_ground()
        self._build_course()
        self._column.addStretch(1)
        self.clear()

    @property
    def decision(self) -> ActionCard | None:
        """The card in which something is being decided."""
        return self._decision

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self._put_aside()
        self._row = self._details = None
        self._why.set_title(self.tr("Why here?"))
        self._sentence.setText(
            self.tr("Choose somebody in the list. Here stands why they stand where they stand.")
        )
        self._ended.hide()
        self._note.hide()
        self._buttons.hide()
        self._file.hide()
        self._letter.hide()
        self._ground.hide()
        self._course.hide()

    def show_place(self, row: WaitingRow, on: date, *, exceptions: int) -> None:
        """Show a place as it stands on that day; actions are offered today only."""
        if self._row is None or self._row.id != row.id:
            self._put_aside()
        self._row = row
        self._on = on
        self._is_today = on == self._workspace.today()
        self._why.set_title(self.tr("Why place %1?").replace("%1", str(row.position)))
        self._sentence.setText(words.why_words(row))
        self._ended.setVisible(not row.is_running)
        note = self.tr("A place can change by an exception.")
        counted = self.tr("That happened %n time(s) this quarter.", "", exceptions)
        self._note.setText(f"{note} {counted}")
        self._note.show()
        announce(self, words.why_words(row))
        self._load(row.id)

    def show_left(self, entry_id: UUID) -> None:
        """Show a place that is off the list now, so that it can be put back."""
        self._put_aside()
        self._row = None
        self._is_today = True
        self._on = self._workspace.today()
        self._ended.hide()
        self._note.hide()
        self._load(entry_id)

    # --- Building ---------------------------------------------------------------------------

    def _build_why(self) -> None:
        self._why = Card(" ")
        self._file = Button(self.tr("Open the file"), ButtonKind.LINK)
        self._file.clicked.connect(self._open_dossier)
        self._letter = Button(self.tr("Letter"), ButtonKind.LINK)
        self._letter.setToolTip(self.tr("Tell the resident by letter where they stand, and why"))
        self._letter.clicked.connect(self._write_letter)
        self._why.header.addWidget(self._letter)
        self._why.header.addWidget(self._file)
        self._sentence = PlainLabel("")
        self._why.add(self._sentence)
        self._ended = PlainLabel(
            self.tr(
                "Decide again if the help is still needed: give the indication a later end. "
                "Otherwise take the resident off the list."
            ),
            colour="late",
        )
        self._why.add(self._ended)
        self._note = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self._why.add(self._note)
        self._buttons = QWidget()
        style_as(self._buttons, ground="clear")
        self._flow = FlowLayout(self._buttons)
        self._why.add(self._buttons)
        self._column.addWidget(self._why)

    def _build_ground(self) -> None:
        self._ground = Card(" ")
        self._grounds = QGridLayout()
        self._grounds.setHorizontalSpacing(8)
        self._grounds.setVerticalSpacing(2)
        self._grounds.setColumnStretch(1, 1)
        self._ground.body.addLayout(self._grounds)
        self._reason = PlainLabel("")
        self._ground.add(self._reason)
        self._particular = PlainLabel("")
        self._ground.add(self._particular)
        self._decided = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self._ground.add(self._decided)
        self._column.addWidget(self._ground)

    def _build_course(self) -> None:
        self._course = Card(self.tr("Course"))
        self._events = QWidget()
        style_as(self._events, ground="clear")
        self._lines = QGridLayout(self._events)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(1, 1)
        self._course.add(self._events)
        self._column.addWidget(self._course)

    # --- Showing ----------------------------------------------------------------------------

    def _load(self, entry_id: UUID) -> None:
        self._workspace.load(
            partial(place_details, entry_id=entry_id),
            owner=self,
            then=self._show_details,
            latest="place",
        )

    def _show_details(self, details: PlaceDetails) -> None:
        if self._row is not None and self._row.id != details.id:
            return
        self._details = details
        if self._row is None:
            self._why.set_title(self.tr("Off the list"))
            self._sentence.setText(
                self.tr("This place is “%1” now.").replace("%1", status_name(details.status))
            )
        self._show_ground(details)
        self._show_course(details)
        self._show_buttons(details)
        kept = self._kept.pop(details.id, None) if self._is_today else None
        if kept is not None:
            self._bring_up(kept, details.id)

    def _show_ground(self, details: PlaceDetails) -> None:
        category = details.category
        title = self.tr("Category %1, because")
        self._ground.set_title(title.replace("%1", category.value))
        empty_layout(self._grounds)
        if category is Category.A:
            for number, text in enumerate(details.criteria):
                mark = PlainLabel("✓", wrap=False)
                self._grounds.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
                self._grounds.addWidget(PlainLabel(text), number, 1)
        else:
            offered = self.tr("A budget (pgb) was offered on %1 and declined on %2.")
            told = offered.replace("%1", self._day(details.pgb_offered_on))
            told = told.replace("%2", self._day(details.pgb_declined_on))
            self._grounds.addWidget(PlainLabel(told), 0, 0, 1, 2)
        self._reason.setText(details.reason)
        self._reason.setVisible(bool(details.reason))
        particular = words.demands_words(details.days, details.demands)
        told = self.tr("Help reckons with: %1").replace("%1", particular)
        self._particular.setText(told)
        self._particular.setVisible(bool(particular))
        at = self._workspace.local_time(details.decided_at).date()
        by = self.tr("Decided by %1 on %2") if details.decided_by else self.tr("Decided on %2")
        self._decided.setText(
            by.replace("%1", details.decided_by or "").replace("%2", self._day(at))
        )
        self._ground.show()

    def _show_course(self, details: PlaceDetails) -> None:
        empty_layout(self._lines)
        before = None
        lines = []
        for event in details.events:
            happened = words.event_words(event, before)
            told = in_sentence((happened, event.reason)) if event.reason else happened
            lines.append((event, told))
            before = event
        # The newest first: what happened last is what one looks for.
        for number, (event, told) in enumerate(reversed(lines)):
            day = self._day(self._workspace.local_time(event.at).date())
            when = PlainLabel(day, TextStyle.SECONDARY, colour="muted", wrap=False)
            self._lines.addWidget(when, number, 0, Qt.AlignmentFlag.AlignTop)
            what = PlainLabel(f"{told} ({event.by})" if event.by else told, TextStyle.SECONDARY)
            self._lines.addWidget(what, number, 1)
        self._course.show()

    def _show_buttons(self, details: PlaceDetails) -> None:
        had_keyboard = keyboard.is_in(self._buttons)
        empty_layout(self._flow)
        may = self._workspace.may(Permission.MANAGE_WAITING_LIST) and self._is_today
        if may:
            for text, slot in self._deeds(details):
                self._add_button(text, slot)
        self._buttons.setVisible(may)
        self._file.show()
        self._letter.setVisible(self._is_today)
        if had_keyboard:
            first = self._flow.itemAt(0)
            keyboard.give_back(first.widget() if first is not None else None, otherwise=self._file)

    def _deeds(self, details: PlaceDetails) -> Sequence[tuple[str, Callable[[], None]]]:
        if details.status not in ON_THE_LIST:
            return [(self.tr("Put back on the list"), self._put_back)]
        deeds: list[tuple[str, Callable[[], None]]] = []
        is_running = self._row is None or self._row.is_running
        if not is_running:
            deeds.append((self.tr("To the indication"), self._open_indication))
        if details.status is Status.OFFERED:
            deeds += [
                (self.tr("Help begins…"), partial(self._decide, actions.TakeUpCard)),
                (
                    self.tr("Provider declines…"),
                    partial(self._decide, actions.provider_declines_card),
                ),
                *self._late_deed(),
                (
                    self.tr("Resident declines…"),
                    partial(self._decide, actions.client_declines_card),
                ),
                (
                    self.tr("Withdraw the offer…"),
                    partial(self._decide, actions.withdraw_offer_card),
                ),
            ]
        if details.status is Status.WAITING and is_running:
            deeds.append((self.tr("Offer…"), self._offer))
        if details.status is Status.PAUSED:
            deeds.append((self.tr("Wait again"), self._resume))
        else:
            deeds.append((self.tr("Pause…"), partial(self._decide, actions.pause_card)))
        deeds.append((self.tr("Still needed?…"), self._ask_again))
        deeds.append((self.tr("Days and demands…"), self._change_demands))
        deeds.append((self.tr("Category…"), self._change_category))
        if self._workspace.may(Permission.MAKE_EXCEPTION):
            if details.ranked_on is None:
                deeds.append((self.tr("Exception…"), self._make_exception))
            else:
                deeds.append(
                    (
                        self.tr("End the exception…"),
                        partial(self._decide, actions.end_exception_card),
                    )
                )
        deeds.append((self.tr("Off the list…"), partial(self._decide, actions.leave_card)))
        return deeds

    def _late_deed(self) -> Sequence[tuple[str, Callable[[], None]]]:
        last = self._row.respond_by if self._row is not None else None
        if last is None or last >= self._workspace.today():
            return []
        return [(self.tr("No answer in time…"), partial(self._decide, actions.LapseCard))]

    def _add_button(self, text: str, slot: Callable[[], None]) -> None:
        button = Button(text)
        button.clicked.connect(lambda _checked=False: slot())
        self._flow.addWidget(button)
        button.show()

    def _day(self, day: date | None) -> str:
        return day_words(day, self._on) if day is not None else "–"

    # --- Deciding ---------------------------------------------------------------------------

    def _decide(self, make: Callable[[Workspace, UUID], ActionCard]) -> None:
        if self._details is not None:
            self._open(make(self._workspace, self._details.id))

    def _change_category(self) -> None:
        details = self._details
        if details is None:
            return

        def show(rows: list[ListRow]) -> None:
            criteria = [row.text for row in rows]
            self._open_for(details, actions.CategoryCard(self._workspace, details, criteria))

        self._workspace.load(
            partial(
                catalogue.list_rows,
                municipality_id=details.municipality_id,
                kind=ListKind.CRITERION,
                on=self._workspace.today(),
            ),
            owner=self,
            then=show,
            latest="decision",
        )

    def _ask_again(self) -> None:
        self._decide(actions.StillNeededCard)

    def _change_demands(self) -> None:
        details = self._details
        if details is None:
            return

        def show(rows: list[ListRow]) -> None:
            known = [row.text for row in rows]
            self._open_for(details, actions.DemandsCard(self._workspace, details, known))

        self._workspace.load(
            partial(
                catalogue.list_rows,
                municipality_id=details.municipality_id,
                kind=ListKind.SPECIAL_DEMAND,
                on=self._workspace.today(),
            ),
            owner=self,
            then=show,
            latest="decision",
        )

    def _make_exception(self) -> None:
        details = self._details
        if details is None:
            return

        def show(colleagues: list[StaffRow]) -> None:
            self._open_for(details, actions.ExceptionCard(self._workspace, details, colleagues))

        self._workspace.load(
            partial(staff.staff_rows, on=self._workspace.today()),
            owner=self,
            then=show,
            latest="decision",
        )

    def _offer(self) -> None:
        details = self._details
        if details is None:
            return

        def show(rows: list[ProviderRow]) -> None:
            self._open_for(details, actions.OfferCard(self._workspace, details.id, rows))

        self._workspace.load(
            partial(providers.provider_rows, on=self._workspace.today()),
            owner=self,
            then=show,
            latest="decision",
        )

    def _open_for(self, details: PlaceDetails, card: ActionCard) -> None:
        if self._details is not None and self._details.id == details.id:
            self._open(card)
        else:
            card.deleteLater()

    def _open(self, card: ActionCard) -> None:
        details = self._details
        if details is None:
            return
        if self._decision is not None:
            self._close(self._decision)
        card.done.connect(partial(self._decided_now, card))
        card.closed.connect(partial(self._close, card))
        self._bring_up(card, details.id)
        proxy = card.focusProxy()
        (proxy or card).setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_up(self, card: ActionCard, entry_id: UUID) -> None:
        self._decision, self._decides_on = card, entry_id
        self._column.insertWidget(0, card)
        # A layout shows its new widgets later; the keyboard cannot go there before.
        card.show()
        self._buttons.setEnabled(False)
        self.deciding.emit(True)

    def _put_aside(self) -> None:
        """Keep what was typed about a place until it is chosen again."""
        card, entry_id = self._decision, self._decides_on
        if card is None or entry_id is None:
            return
        self._kept[entry_id] = card
        self._column.removeWidget(card)
        self._take_down(card)

    def _close(self, card: ActionCard) -> None:
        self._kept = {entry: kept for entry, kept in self._kept.items() if kept is not card}
        if card is self._decision:
            self._take_down(card)
        card.deleteLater()

    def _take_down(self, card: ActionCard) -> None:
        self._decision = self._decides_on = None
        self._buttons.setEnabled(True)
        card.give_back_keyboard()
        card.hide()
        self.deciding.emit(False)

    def _decided_now(self, card: ActionCard, _result: object) -> None:
        details = self._details
        if card is not self._decision or details is None:
            return
        name = words.called_words(self._row) if self._row is not None else ""
        told = self.tr("Noted for %1: %2.")
        sentence = told.replace("%1", name).replace("%2", card.accessibleName().lower())
        undo = None
        if isinstance(card, actions.ReasonCard) and card.takes_off_the_list:
            undo = partial(self._put_back_place, details.id)
        self.deed_done.emit(Deed(sentence, undo))

    def _resume(self) -> None:
        if self._details is None:
            return
        self._workspace.perform(
            partial(waiting_list.resume, entry_id=self._details.id),
            owner=self,
            then=lambda _none: self.deed_done.emit(
                Deed(self.tr("Waiting again, at the same place."))
            ),
        )

    def _put_back(self) -> None:
        if self._details is not None:
            self._put_back_place(self._details.id)

    def _put_back_place(self, entry_id: UUID) -> None:
        self._workspace.perform(
            partial(waiting_list.put_back, entry_id=entry_id),
            owner=self,
            then=lambda _none: self.deed_done.emit(
                Deed(self.tr("Put back on the list, with the same date."))
            ),
        )

    def _open_dossier(self) -> None:
        if self._details is not None:
            self.dossier_wanted.emit(self._details.client_id)

    def _write_letter(self) -> None:
        if self._details is not None:
            self.letter_wanted.emit(self._details.id)

    def _open_indication(self) -> None:
        if self._details is not None:
            self.indication_wanted.emit(self._details.indication_id)
