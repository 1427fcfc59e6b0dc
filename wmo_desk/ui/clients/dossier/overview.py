"""The section Overzicht: what is going on with this resident, at one glance."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.kinds import ConversationPlace, Interpreter
from wmo_desk.domain.reports import StepKey
from wmo_desk.services.dossier import ComingDate, ComingKind, DossierView, coming_dates
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.services.waiting_rows import StandingNow, standing_of
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.lines import facts, granted_line, line, muted
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import days_left_words
from wmo_desk.ui.words.paper_languages import languages_words
from wmo_desk.ui.words.people import address_words, age_words
from wmo_desk.ui.words.places import place_name
from wmo_desk.ui.words.statutory_strip import late_sentences, step_title
from wmo_desk.ui.words.text import in_list
from wmo_desk.ui.words.waiting import status_name

_SOON_DAYS: Final = 14
_AGREEMENTS_SHOWN: Final = 6


class OverviewSection(Section):
    """Cards that are made anew from every view."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self._left, left = _column()
        self._right, right = _column()
        self.column.addWidget(AdaptiveColumns(left, right))
        self.column.addStretch(1)
        self._standing: StandingNow | None = None
        self._shown: tuple[DossierView, StandingNow | None] | None = None

    @override
    def show_view(self, view: DossierView) -> None:
        if view.waiting is None:
            self._standing = None
        else:
            # The place in the order is counted apart: the rest need not wait for it.
            self.context.workspace.load(
                partial(standing_of, client_id=view.client.id, on=view.on),
                owner=self,
                then=partial(self._show_standing, view),
                latest="standing",
            )
        self._show(view)

    def _show_standing(self, view: DossierView, standing: StandingNow | None) -> None:
        self._standing = standing
        self._show(view)

    def _show(self, view: DossierView) -> None:
        if (view, self._standing) == self._shown:
            return
        self._shown = (view, self._standing)
        # Whoever is on one of the links keeps the keyboard in the section.
        had_focus = self.focusWidget() is not None and self.focusWidget().hasFocus()
        for column, cards in (
            (self._left, self._left_cards(view)),
            (self._right, self._right_cards(view)),
        ):
            empty_layout(column)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        if had_focus:
            self.setFocus()

    # --- Left: what is going on -------------------------------------------------------------

    def _left_cards(self, view: DossierView) -> Iterable[Card]:
        yield self._coming_card(view)
        yield self._indications_card(view)
        yield self._conversation_card(view)
        if view.agreements:
            yield self._agreements_card(view)

    def _coming_card(self, view: DossierView) -> Card:
        card = Card(self.tr("What comes"))
        for report in view.reports:
            for sentence in late_sentences(report, view.on):
                card.add(PlainLabel(sentence, colour="late"))
        coming = coming_dates(view)
        for each in coming:
            card.add(self._coming_line(each, view))
        if not coming:
            card.add(muted(self.tr("No days ahead. A report or an appointment begins it.")))
        return card

    def _coming_line(self, coming: ComingDate, view: DossierView) -> QWidget:
        left = days_left(coming.on, view.on)
        tone = Tone.LATE if left < 0 else Tone.WARN if left <= _SOON_DAYS else Tone.NEUTRAL
        if coming.kind is ComingKind.CONVERSATION:
            tone = Tone.ACCENT
        title, section, word = {
            ComingKind.TERM: (self._term_title, "reports", self.tr("Report")),
            ComingKind.CONVERSATION: (self._visit_title, "conversations", self.tr("Conversation")),
            ComingKind.REVIEW: (self._review_title, "indications", self.tr("Indication")),
            ComingKind.INDICATION_END: (self._end_title, "indications", self.tr("Indication")),
        }[coming.kind]
        return line(
            title(coming.about),
            day_words(coming.on, view.on),
            pill=(days_left_words(left), tone),
            go=(word, partial(self._go, section)),
        )

    def _term_title(self, about: str) -> str:
        return step_title(StepKey(about))

    def _visit_title(self, about: str) -> str:
        place = place_name(ConversationPlace(about))
        return self.tr("Conversation: %1").replace("%1", place)

    def _review_title(self, about: str) -> str:
        return self.tr("Look again: %1").replace("%1", about)

    def _end_title(self, about: str) -> str:
        return self.tr("%1 ends").replace("%1", about)

    def _indications_card(self, view: DossierView) -> Card:
        card = Card(self.tr("What is granted"))
        for row in view.running:
            card.add(granted_line(row, view.on))
        if not view.running:
            card.add(muted(self.tr("Nothing is granted now.")))
        return card

    def _conversation_card(self, view: DossierView) -> Card:
        card = Card(self.tr("Last conversation"))
        last = view.last_conversation
        if last is None:
            card.add(muted(self.tr("There has been no conversation yet.")))
            return card
        detail = in_list((place_name(last.place), last.participants, last.consultant or ""))
        card.add(
            line(
                day_words(last.held_on, view.on),
                detail,
                mark=None if last.is_closed else (self.tr("not closed yet"), Tone.WARN),
                go=(self.tr("Open"), partial(self._open_conversation, last.id)),
            )
        )
        if last.main_wish:
            # The resident's voice stands between quotation marks.
            card.add(PlainLabel(f"“{last.main_wish}”"))
        return card

    def _agreements_card(self, view: DossierView) -> Card:
        card = Card(self.tr("Agreed and not done yet"))
        for each in view.agreements[:_AGREEMENTS_SHOWN]:
            mark = None
            if each.by_when is not None and each.by_when < view.on:
                mark = (days_left_words(days_left(each.by_when, view.on)), Tone.LATE)
            day = (
                self.tr("by %1").replace("%1", day_words(each.by_when, view.on))
                if each.by_when is not None
                else ""
            )
            card.add(line(each.what, in_list((each.who, day)), mark=mark))
        return card

    # --- Right: who -------------------------------------------------------------------------

    def _right_cards(self, view: DossierView) -> Iterable[Card]:
        if view.waiting is not None:
            yield self._waiting_card(view)
        yield self._who_card(view)
        yield self._people_card(view)

    def _waiting_card(self, view: DossierView) -> Card:
        card = Card(self.tr("Waiting list"))
        waiting = view.waiting
        if waiting is None:
            return card
        standing = self._standing
        title = (
            self.tr("Place %1").replace("%1", str(standing.explanation.ahead + 1))
            if standing is not None
            else self.tr("On the list")
        )
        since = self.tr("indicated on %1").replace(
            "%1", day_words(waiting.indication_date, view.on)
        )
        card.add(
            line(
                title,
                in_list((words.category_name(waiting.category), since)),
                mark=(status_name(waiting.status), Tone.ACCENT),
                go=(self.tr("Why"), partial(self._open_waiting_list, waiting.id)),
            )
        )
        if waiting.ranked_on is not None:
            card.add(muted(self.tr("The place was decided by an exception.")))
        return card

    def _who_card(self, view: DossierView) -> Card:
        client = view.client
        born = in_list((format_date(client.birth_date), age_words(client.birth_date, view.on)))
        needs_interpreter = client.interpreter is not Interpreter.NONE
        card = Card(self.tr("Resident"))
        card.add(
            facts(
                (
                    (self.tr("Born"), born),
                    (
                        self.tr("Address"),
                        address_words(
                            client.street, client.house_number, client.postcode, client.city
                        ),
                    ),
                    (self.tr("Neighbourhood"), client.area or ""),
                    (
                        self.tr("Phone"),
                        in_list(
                            (
                                words.phone_words(client.phone),
                                words.phone_words(client.second_phone),
                            )
                        ),
                    ),
                    (self.tr("E-mail"), client.email),
                    (self.tr("Prefers"), words.channel_name(client.preferred_channel)),
                    (self.tr("Language"), client.language),
                    (
                        self.tr("Interpreter"),
                        words.interpreter_name(client.interpreter) if needs_interpreter else "",
                    ),
                    (
                        self.tr("Paper"),
                        in_list(
                            (
                                self.tr("Large print") if client.prefers_large_print else "",
                                languages_words(client.paper_language)
                                if client.paper_language
                                else "",
                                words.paper_file_words(client.paper_file),
                            )
                        ),
                    ),
                    (self.tr("Consultant"), client.consultant or self.tr("Nobody yet")),
                )
            )
        )
        return card

    def _people_card(self, view: DossierView) -> Card:
        card = Card(self.tr("People around the resident"))
        for person in view.people:
            card.add(self._person_line(person))
        if not view.people:
            card.add(muted(self.tr("Nobody is entered yet.")))
        return card

    def _person_line(self, person: RelatedPersonRow) -> QWidget:
        roles = (
            self.tr("lives in") if person.is_household_member else "",
            self.tr("family carer") if person.is_carer else "",
            self.tr("professional") if person.is_professional else "",
            self.tr("representative") if person.is_representative else "",
        )
        detail = in_list(
            (person.relation, person.organisation, *roles, words.phone_words(person.phone))
        )
        return line(person.name or self.tr("Name not known yet"), detail)

    # --- Going on ---------------------------------------------------------------------------

    def _go(self, section: str, *_checked: object) -> None:
        self.context.show_section(section)

    def _open_conversation(self, conversation_id: object, *_checked: object) -> None:
        self.context.navigate("conversation", conversation_id=conversation_id)

    def _open_waiting_list(self, entry_id: object, *_checked: object) -> None:
        self.context.navigate("waiting_list", entry_id=entry_id)


def _column() -> tuple[QVBoxLayout, QWidget]:
    widget = QWidget()
    style_as(widget, ground="clear")
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return column, widget
