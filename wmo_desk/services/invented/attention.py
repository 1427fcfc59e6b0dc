"""Residents of the practice file who ask for attention today: visits, terms, reviews, ends."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, default_end
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.reports import LifeArea, ReferralSource, Route
from wmo_desk.domain.waiting import Category
from wmo_desk.services.invented.book import Book, Ref, working_day
from wmo_desk.services.invented.chance import Chance, moment
from wmo_desk.services.invented.chronicle import Story
from wmo_desk.services.invented.investigations import investigate
from wmo_desk.services.invented.residents import Resident
from wmo_desk.services.invented.situations import EXCEPTION_REASONS, HELP, PAUSE_REASONS
from wmo_desk.services.invented.stories import Stories, grant_values, hold
from wmo_desk.services.invented.waiting_room import WaitingRoom

_CALLERS: Final = (ReferralSource.FAMILY, ReferralSource.CARER)
# What a first call is about, by where it goes less well.
_AREAS: Final = {
    Dimension.DAILY_FUNCTIONING: LifeArea.HOUSEKEEPING,
    Dimension.PARTICIPATION: LifeArea.CONTACT,
    Dimension.BODILY_FUNCTIONS: LifeArea.GETTING_ABOUT,
    Dimension.MENTAL_WELLBEING: LifeArea.MIND,
}
_SEEN: Final = {"identity_document": IdentityDocument.PASSPORT}


class Attention:
    """Tells how somebody came to stand on today's page; `now` is the moment of looking."""

    def __init__(
        self, book: Book, stories: Stories, waiting_room: WaitingRoom, now: datetime
    ) -> None:
        self._book = book
        self._stories = stories
        self._waiting_room = waiting_room
        self._now = now

    def visit_today(self, chance: Chance, resident: Resident, *, at: time) -> Story:
        """Somebody to visit today."""
        yield from ()
        client, report = self._report(chance, resident)
        plan = {"personal_plan_on": self._book.today, "personal_plan_used": True}
        self._book.change_report(report, plan)
        self._book.conversation(client, report, local_day(self._now), at, _carers(resident))

    def just_reported(self, chance: Chance, resident: Resident) -> Story:
        """A report that nobody has confirmed."""
        yield from ()
        self._report(chance, resident, confirmed=False)

    def never_visited(self, chance: Chance, resident: Resident) -> Story:
        """A report whose six weeks have passed without a conversation."""
        yield from ()
        self._report(chance, resident)

    def nearly_too_late(self, chance: Chance, resident: Resident) -> Story:
        """A conversation was held, the investigation is not finished and its term is near."""
        client, report = self._report(chance, resident)
        yield moment(chance, self._days_on(30))
        conversation, _ = self._talk(chance, resident, client, report)
        investigate(self._book, resident, conversation)
        self._book.close_conversation(conversation)

    def left_open(self, chance: Chance, resident: Resident) -> Story:
        """A conversation was held and nobody has closed it."""
        client, report = self._report(chance, resident)
        yield moment(chance, self._days_on(9))
        conversation, _ = self._talk(chance, resident, client, report)
        investigate(self._book, resident, conversation, is_finished=False)

    def decision_due(self, chance: Chance, resident: Resident) -> Story:
        """An application waits for its decision."""
        client, report = self._report(chance, resident)
        yield moment(chance, self._days_on(14))
        conversation, _ = self._talk(chance, resident, client, report)
        investigate(self._book, resident, conversation)
        self._book.close_conversation(conversation)
        yield moment(chance, self._days_on(8))
        today = self._book.today
        self._book.change_report(
            report,
            {
                "investigation_done_on": today,
                "findings_handed_out_on": today,
                "application_on": today,
            },
        )

    def review_due(self, chance: Chance, resident: Resident, *, days: int) -> Story:
        """Help without end date at which we look again so many days from now."""
        yield from ()
        review = (self._now + timedelta(days=days)).date()
        self._grant(
            resident,
            {
                "end": None,
                "next_review": review,
                "target_group": HELP.target_group,
                "reason": HELP.reason,
            },
            chance,
        )

    def support_ends(self, chance: Chance, resident: Resident, *, days: int) -> Story:
        """Help that ends so many days from now."""
        yield from ()
        self._grant(resident, {"end": (self._now + timedelta(days=days)).date()}, chance)

    def waits(
        self,
        chance: Chance,
        resident: Resident,
        *,
        category: Category,
        pause: str = "",
        exception: str = "",
    ) -> Story:
        """Help was granted that nobody can give yet."""
        book = self._book
        client, report = self._report(chance, resident)
        yield moment(chance, self._days_on(13))
        conversation, agreements = self._talk(chance, resident, client, report)
        investigate(book, resident, conversation)
        book.close_conversation(conversation)
        yield moment(chance, self._days_on(7))
        for agreement in agreements:
            book.agreement_done(agreement)
        today = book.today
        done = {"investigation_done_on": today, "findings_handed_out_on": today}
        book.change_report(report, {**done, "application_on": today, "decision_on": today})
        help_in_kind = replace(HELP, forms=(DeliveryForm.IN_KIND,))
        values = grant_values(book, chance, resident, help_in_kind, start=today)
        indication = book.grant(client, report, HELP.provision, values, today)
        place = self._stories.wait(chance, client, indication, today, category)
        if pause:
            yield moment(chance, self._days_on(15))
            self._waiting_room.pause(place, pause)
        if exception:
            yield moment(chance, self._days_on(10))
            earlier = today - timedelta(days=90)
            self._waiting_room.make_exception(place, earlier, exception)

    def _report(
        self, chance: Chance, resident: Resident, *, confirmed: bool = True
    ) -> tuple[Ref, Ref]:
        book, situation = self._book, resident.situation
        client = book.client(resident.client)
        for person in resident.people:
            book.person(client, person)
        source = chance.pick(situation.sources)
        caller = next((each for each in resident.people if source in _CALLERS), {})
        report = book.report(
            client,
            {
                "received_on": book.today,
                "route": Route.REGULAR,
                "referral_source": source,
                "need": chance.pick(situation.needs),
                "reported_by": caller.get("name", ""),
                "caller_phone": caller.get("phone", ""),
                "life_areas": [area for low, area in _AREAS.items() if low in situation.low][:1],
            },
        )
        if confirmed:
            steps: dict[str, Any] = {"confirmed_on": book.today, "client_support_on": book.today}
            if resident.has_carer:
                steps["carer_support_on"] = book.today
            book.change_report(report, steps)
        return client, report

    def _talk(
        self, chance: Chance, resident: Resident, client: Ref, report: Ref
    ) -> tuple[Ref, list[Ref]]:
        """Hold a conversation; gives it with what was agreed."""
        book = self._book
        book.view(client)
        conversation = book.conversation(
            client, report, book.today, time(10, 30), _carers(resident)
        )
        agreements = hold(book, chance, resident, conversation)
        steps = {"identity_seen_on": book.today, "pgb_explained_on": book.today}
        book.change_report(report, {**steps, **_SEEN})
        return conversation, agreements

    def _grant(self, resident: Resident, values: dict[str, Any], chance: Chance) -> None:
        book = self._book
        client = book.client(resident.client)
        for person in resident.people:
            book.person(client, person)
        known = book.provision(resident.client["municipality_id"], HELP.provision)
        start = working_day(add_months(book.today, -20))
        complete = {
            "form": DeliveryForm.PGB,
            "unit": known.unit,
            "extent": chance.pick(HELP.extents),
            "start": start,
            "end": default_end(start, known.default_months),
            **values,
        }
        book.grant(client, None, HELP.provision, complete, start)

    def _days_on(self, days: int) -> date:
        return working_day(self._book.today + timedelta(days=days), forward=False)


def _carers(resident: Resident) -> str:
    return ", ".join(person["name"] for person in resident.people if person.get("is_carer"))


Telling = Callable[[Attention, Chance, Resident], Story]

ASKING: Final[tuple[tuple[int, Telling], ...]] = (
    (13, lambda tell, *who: tell.visit_today(*who, at=time(9, 30))),
    (16, lambda tell, *who: tell.visit_today(*who, at=time(13, 30))),
    (11, lambda tell, *who: tell.visit_today(*who, at=time(15, 30))),
    (1, Attention.just_reported),
    (48, Attention.never_visited),
    (39, Attention.nearly_too_late),
    (14, Attention.left_open),
    (34, Attention.decision_due),
    (140, lambda tell, *who: tell.review_due(*who, days=11)),
    (150, lambda tell, *who: tell.support_ends(*who, days=36)),
    (58, lambda tell, *who: tell.waits(*who, category=Category.A)),
    (45, lambda tell, *who: tell.waits(*who, category=Category.A)),
    (30, lambda tell, *who: tell.waits(*who, category=Category.A)),
    (170, lambda tell, *who: tell.waits(*who, category=Category.B)),
    (131, lambda tell, *who: tell.waits(*who, category=Category.B)),
    (92, lambda tell, *who: tell.waits(*who, category=Category.B, pause=PAUSE_REASONS[0])),
    (66, lambda tell, *who: tell.waits(*who, category=Category.B)),
    (51, lambda tell, *who: tell.waits(*who, category=Category.B, exception=EXCEPTION_REASONS[1])),
)
"""Eighteen residents: how many days ago it begins, and what is told."""
