"""What happens to an invented resident, from the first call to the review.

A story writes in a book and yields when it goes on; what lies after the last moment stays untold.
"""

from datetime import date, datetime, time, timedelta
from typing import Any, Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, default_end
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.reports import Route
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.services.invented.book import Book, Ref, working_day
from wmo_desk.services.invented.chance import Chance, moment
from wmo_desk.services.invented.chronicle import Chronicle, Story
from wmo_desk.services.invented.investigations import investigate
from wmo_desk.services.invented.residents import Resident
from wmo_desk.services.invented.situations import (
    CLOSING_REASONS,
    EXCEPTION_REASONS,
    HELP,
    LEAVE_REASONS,
    NO_PGB_REASONS,
    PAUSE_REASONS,
    URGENT_REASONS,
    Granting,
)
from wmo_desk.services.invented.waiting_room import Place, WaitingRoom
from wmo_desk.services.invented.words import ADDITIONS, WORDS

_VISITING_HOURS: Final = tuple(
    time(hour, minute) for hour in (9, 10, 11, 13, 14, 15) for minute in (0, 30)
)
_DOCUMENTS: Final = (
    IdentityDocument.IDENTITY_CARD,
    IdentityDocument.IDENTITY_CARD,
    IdentityDocument.PASSPORT,
    IdentityDocument.DRIVING_LICENCE,
)
_URGENT_SHARE: Final = 0.4
GONE: Final = frozenset({Status.LEFT, Status.DECLINED, Status.STARTED})
"""Who stands on the list no more."""


class Stories:
    """What a story needs beside its resident: the book, the list, and other stories' times."""

    def __init__(self, book: Book, chronicle: Chronicle, waiting_room: WaitingRoom) -> None:
        self._book = book
        self._chronicle = chronicle
        self._waiting_room = waiting_room

    def taken_over(self, chance: Chance, resident: Resident) -> Story:
        """The file of somebody who had support before the program came into use."""
        book = self._book
        client = self._enter(resident)
        granted_on = working_day(book.today - timedelta(days=chance.between(20, 700)))
        place: Place | None = None
        if resident.situation.grants:
            granting = resident.situation.grants[0]
            values = grant_values(book, chance, resident, granting, start=granted_on)
            indication = self._indicate(chance, client, None, granting, values, granted_on)
            if _waits(granting, values) and chance.happens(0.55):
                place = self._place(chance, client, indication, granted_on)
        if chance.happens(0.3):
            yield self._later(chance, 1, 200)
            yield from self._afterwards(chance, resident, client, place)

    def life(self, chance: Chance, resident: Resident) -> Story:
        """A whole story; it begins in the session of the first call."""
        book, situation = self._book, resident.situation
        client = self._enter(resident)
        received = book.today
        route = _route(chance)
        report = book.report(
            client,
            {
                "received_on": received,
                "route": route,
                "referral_source": chance.pick(situation.sources),
                "need": chance.pick(situation.needs),
            },
        )
        if chance.happens(0.9):
            steps: dict[str, Any] = {"confirmed_on": received, "client_support_on": received}
            if resident.has_carer:
                steps["carer_support_on"] = received
            book.change_report(report, steps)
        conversation: Ref | None = None
        agreements: list[Ref] = []
        if route is not Route.SIMPLE:
            held_on = working_day(received + timedelta(days=_until_visit(chance)))
            held_at = chance.pick(_VISITING_HOURS)
            participants = ", ".join(p["name"] for p in resident.people if p.get("is_carer"))
            conversation = book.conversation(client, report, held_on, held_at, participants)

            yield moment(chance, held_on, held_at)
            book.view(client)
            agreements = hold(book, chance, resident, conversation)
            book.change_report(
                report,
                {
                    "identity_seen_on": book.today,
                    "identity_document": chance.pick(_DOCUMENTS),
                    "pgb_explained_on": book.today,
                },
            )
            if chance.happens(0.08):
                yield self._later(chance, 2, 12)
            investigate(book, resident, conversation)
            book.close_conversation(conversation)

        yield self._later(chance, 3, 12)
        done = {"investigation_done_on": book.today, "findings_handed_out_on": book.today}
        place: Place | None = None
        if not situation.grants or chance.happens(0.12):
            closed = {"closed_on": book.today, "closing_reason": "Oplossing gevonden in de buurt"}
            book.change_report(report, {**done, **closed})
        else:
            book.change_report(report, {**done, "application_on": book.today})
            yield self._later(chance, 1, 12)
            book.change_report(report, {"decision_on": book.today})
            place = self._grant(chance, resident, client, report)
        if conversation is not None and chance.happens(0.05):
            book.addition(conversation, chance.pick(ADDITIONS))
        if agreements and chance.happens(0.8):
            yield self._later(chance, 5, 30)
            for agreement in agreements:
                if chance.happens(0.85):
                    book.agreement_done(agreement)
        yield from self._afterwards(chance, resident, client, place)

    def _later(self, chance: Chance, low: int, high: int) -> datetime:
        """A moment on a working day, so many days from now."""
        return moment(
            chance, working_day(self._book.today + timedelta(days=chance.between(low, high)))
        )

    def _enter(self, resident: Resident) -> Ref:
        client = self._book.client(resident.client)
        for person in resident.people:
            self._book.person(client, person)
        return client

    def _grant(self, chance: Chance, resident: Resident, client: Ref, report: Ref) -> Place | None:
        book = self._book
        grants = resident.situation.grants
        place: Place | None = None
        for granting in (grants[0], *(grant for grant in grants[1:] if chance.happens(0.35))):
            values = grant_values(book, chance, resident, granting, start=book.today)
            indication = self._indicate(chance, client, report, granting, values, book.today)
            if _waits(granting, values):
                place = self._place(chance, client, indication, book.today)
        return place

    def _indicate(
        self,
        chance: Chance,
        client: Ref,
        report: Ref | None,
        granting: Granting,
        values: dict[str, Any],
        granted_on: date,
    ) -> Ref:
        indication = self._book.grant(client, report, granting.provision, values, granted_on)
        review: date | None = values["next_review"]
        if review is not None:
            due = working_day(review - timedelta(days=chance.between(0, 40)))
            self._chronicle.also(
                max(self._later(chance, 1, 5), moment(chance, due)),
                self._review(indication, review),
            )
        return indication

    def _place(self, chance: Chance, client: Ref, indication: Ref, granted_on: date) -> Place:
        category = Category.A if chance.happens(_URGENT_SHARE) else Category.B
        place = self.wait(chance, client, indication, granted_on, category)
        if chance.happens(0.14):
            story = self._while_waiting(chance, place)
            self._chronicle.also(self._later(chance, 10, 60), story)
        return place

    def wait(
        self, chance: Chance, client: Ref, indication: Ref, granted_on: date, category: Category
    ) -> Place:
        """Place on the waiting list, with what the category rests on."""
        book = self._book
        if category is Category.A:
            known = [text for text in book.criteria(client) if text in URGENT_REASONS]
            criterion = chance.pick(known)
            reason = URGENT_REASONS[criterion]
            entry = book.place(client, indication, category, criteria=(criterion,), reason=reason)
        else:
            entry = book.place(
                client,
                indication,
                category,
                reason=chance.pick(NO_PGB_REASONS),
                pgb_offered_on=granted_on,
                pgb_declined_on=granted_on,
            )
        return self._waiting_room.add(entry, category, granted_on)

    def _review(self, indication: Ref, review: date) -> Story:
        yield from ()
        self._book.review(indication, add_months(max(review, self._book.today), 18))

    def _while_waiting(self, chance: Chance, place: Place) -> Story:
        """Somebody goes to hospital, moves away, or gets an exception."""
        if not place.is_waiting:
            return
        kind = chance.between(1, 10)
        if kind <= 4:
            self._waiting_room.pause(place, chance.pick(PAUSE_REASONS))
            yield self._later(chance, 10, 40)
            self._waiting_room.resume(place)
        elif kind <= 8:
            self._waiting_room.leave(place, chance.pick(LEAVE_REASONS))
        else:
            earlier = place.rank_date - timedelta(days=chance.between(30, 130))
            self._waiting_room.make_exception(place, earlier, chance.pick(EXCEPTION_REASONS))

    def _afterwards(
        self, chance: Chance, resident: Resident, client: Ref, place: Place | None
    ) -> Story:
        book = self._book
        if chance.happens(0.12):
            yield self._later(chance, 10, 60)
            book.change_client(client, {"phone": f"0430{chance.between(0, 999_999):06}"})
        if chance.happens(0.12):
            held_on = working_day(book.today + timedelta(days=chance.between(60, 160)))
            held_at = chance.pick(_VISITING_HOURS)
            again = book.conversation(client, None, held_on, held_at, "")
            yield moment(chance, held_on, held_at)
            book.view(client)
            hold(book, chance, resident, again)
            book.close_conversation(again)
        elif chance.happens(0.25):
            yield self._later(chance, 60, 300)
            if place is None or place.status in GONE:
                book.close_file(client, chance.pick(CLOSING_REASONS))


def hold(book: Book, chance: Chance, resident: Resident, conversation: Ref) -> list[Ref]:
    """Fill a conversation: the wish, what was said per dimension, what was agreed."""
    situation = resident.situation
    book.change_conversation(conversation, {"main_wish": chance.pick(situation.wishes)})
    for dimension in Dimension:
        values = _said(chance, dimension, is_low=dimension in situation.low)
        if values:
            book.dimension(conversation, dimension, values)
    agreements: list[Ref] = []
    for what, who in situation.agreements:
        if len(agreements) < 2 and chance.happens(0.4):
            days = chance.between(7, 45)
            agreements.append(
                book.agreement(
                    conversation,
                    {"what": what, "who": who, "by_when": book.today + timedelta(days=days)},
                )
            )
    return agreements


def _route(chance: Chance) -> Route:
    """Half of the questions are known and simple: they need no visit (Beleidskaders 2015, §4)."""
    if chance.happens(0.5):
        return Route.SIMPLE
    return Route.URGENT if chance.happens(0.05) else Route.REGULAR


def _until_visit(chance: Chance) -> int:
    """Days from the call to the visit: usually in time, sometimes too late for the six weeks."""
    if chance.happens(0.72):
        return chance.between(6, 24)
    return chance.between(25, 36) if chance.happens(0.8) else chance.between(37, 60)


def _said(chance: Chance, dimension: Dimension, *, is_low: bool) -> dict[str, Any]:
    if not is_low and chance.happens(0.5):
        return {}
    score = chance.between(1, 5) if is_low else chance.between(4, 9)
    words = WORDS[dimension]
    values: dict[str, Any] = {"score": score, "is_marked": is_low and chance.happens(0.6)}
    values["resident_words"] = chance.pick(words.said(score))
    values["going_well"] = chance.pick(words.going_well)
    if is_low:
        values["wants_to_change"] = chance.pick(words.wants_to_change)
    if is_low or chance.happens(0.4):
        values["findings"] = chance.pick(words.findings)
    return {name: value for name, value in values.items() if value != ""}


def grant_values(
    book: Book, chance: Chance, resident: Resident, granting: Granting, *, start: date
) -> dict[str, Any]:
    """The fields of an indication from that day on, with or without end date."""
    known = book.provision(resident.client["municipality_id"], granting.provision)
    values: dict[str, Any] = {
        "form": chance.pick(granting.forms),
        "unit": known.unit,
        "extent": chance.pick(granting.extents),
        "start": start,
        "end": default_end(start, known.default_months),
        "next_review": None,
    }
    if chance.happens(granting.open_ended):
        values |= {
            "end": None,
            "next_review": add_months(book.today, chance.between(4, 23)),
            "target_group": granting.target_group,
            "reason": granting.reason,
        }
    return values


def _waits(granting: Granting, values: dict[str, Any]) -> bool:
    return granting.provision == HELP.provision and values["form"] is DeliveryForm.IN_KIND
