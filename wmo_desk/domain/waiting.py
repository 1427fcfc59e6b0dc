"""The central waiting list for household help: who may stand on it, in which order, and why there.

Plan Meerssen 2023-2026, part 4: category A before B, within a category by indication date. "In
principle", so an exception is possible, with a reason and a name. The program shows who is first;
it never assigns.
"""

from bisect import bisect_left, insort
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple, Protocol, TypeAlias
from uuid import UUID

from wmo_desk.domain.indications import DeliveryForm, IndicationState, ProductCategory
from wmo_desk.errors import RuleError


class Category(StrEnum):
    """A: urgent by the municipality's criteria. B: able to arrange help with a pgb, declined it."""

    A = "A"
    B = "B"


class Status(StrEnum):
    """Where a place on the list stands; paused (a stay in hospital) keeps its date."""

    WAITING = "waiting"
    OFFERED = "offered"
    STARTED = "started"
    DECLINED = "declined"
    PAUSED = "paused"
    LEFT = "left"


class RefusalRule(StrEnum):
    """What a resident's refusal of an offer does; the municipality decides."""

    KEEPS = "keeps"
    TO_THE_END = "to_the_end"
    LEAVES = "leaves"


class StillNeeded(StrEnum):
    """What somebody who waits long answers when asked whether the help is still needed."""

    YES = "yes"
    NO = "no"
    OTHERWISE = "otherwise"


class Weekday(StrEnum):
    """A day on which help can come."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


ON_THE_LIST: Final = frozenset({Status.WAITING, Status.OFFERED, Status.PAUSED})
"""Who counts as standing on the list."""

# An offer that a provider declines or withdraws leads back to waiting; the client's own refusal to
# declined. From started, declined and left one can be put back, with the indication date kept.
_TRANSITIONS: Final[Mapping[Status, frozenset[Status]]] = {
    Status.WAITING: frozenset({Status.OFFERED, Status.PAUSED, Status.LEFT}),
    Status.OFFERED: frozenset(
        {Status.WAITING, Status.STARTED, Status.DECLINED, Status.PAUSED, Status.LEFT}
    ),
    Status.PAUSED: frozenset({Status.WAITING, Status.LEFT}),
    Status.STARTED: frozenset({Status.WAITING}),
    Status.DECLINED: frozenset({Status.WAITING}),
    Status.LEFT: frozenset({Status.WAITING}),
}


# --- Errors -----------------------------------------------------------------------------------


class NotHouseholdHelp(RuleError):
    """The central list is for household help alone."""

    field = "indication_id"


class IndicationOfAnother(RuleError):
    """A place rests on an indication of the client who gets it."""

    field = "indication_id"


class NotInKind(RuleError):
    """The central list is for help in natura; a pgb or Alfa is arranged without it."""

    field = "indication_id"

    def __init__(self, form: DeliveryForm) -> None:
        super().__init__(form.value)
        self.form = form


class IndicationNotRunning(RuleError):
    """Only who has a running indication waits."""

    field = "indication_id"

    def __init__(self, state: IndicationState) -> None:
        super().__init__(state.value)
        self.state = state


class AlreadyWaiting(RuleError):
    """A client stands on the list once."""


class CriterionMissing(RuleError):
    """Category A rests on at least one criterion of the municipality's list."""

    field = "criteria"


class CriterionUnknown(RuleError):
    """What does not stand on the municipality's list today is no criterion."""

    field = "criteria"

    def __init__(self, text: str) -> None:
        super().__init__("criterion unknown")
        self.text = text


class CategoryReasonMissing(RuleError):
    """Category A says in words why it is urgent."""

    field = "reason"


class PgbOfferMissing(RuleError):
    """Category B needs the day on which a pgb was offered."""

    field = "pgb_offered_on"


class PgbDeclineMissing(RuleError):
    """Category B needs the day on which the pgb was declined, not before it was offered."""

    field = "pgb_declined_on"


class PgbDateInFuture(RuleError):
    """What has not happened yet cannot put somebody in category B."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(f"{field} {day} lies in the future")
        self.field = field
        self.day = day


class ExceptionReasonMissing(RuleError):
    """An exception to the order has a reason."""

    field = "exception_reason"


class ExceptionNameMissing(RuleError):
    """An exception to the order has the name of who decided it."""

    field = "exception_by"


class StatusNotPossible(RuleError):
    """A place does not go from this status to that one."""

    field = "status"

    def __init__(self, current: Status, wanted: Status) -> None:
        super().__init__(f"{current.value} to {wanted.value}")
        self.current = current
        self.wanted = wanted


class NotOnTheList(RuleError):
    """Only a place on the list has a category, an exception or an offer that can change."""

    def __init__(self, status: Status) -> None:
        super().__init__(status.value)
        self.status = status


class LeavingReasonMissing(RuleError):
    """Nobody leaves the list without a reason."""

    field = "status_reason"


class StandsOnWaitingList(RuleError):
    """A place on the list rests on this indication, which would no longer allow it."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class StillWaiting(RuleError):
    """The file of somebody who stands on the list would be closed."""


class OutsideProviderArea(RuleError):
    """The provider does not work where this client lives."""

    field = "provider_id"


class OfferReasonMissing(RuleError):
    """Somebody else is first for this provider; passing over people has a reason."""

    field = "offer_reason"


class DeclineReasonMissing(RuleError):
    """A provider that declines says why; the next in line is shown because of it."""

    field = "reason"


class TermStillRuns(RuleError):
    """The provider may still answer until the end of this day."""

    def __init__(self, respond_by: date) -> None:
        super().__init__(str(respond_by))
        self.respond_by = respond_by


class TakenUpAlready(RuleError):
    """Another was first: this provider took the client on already."""

    def __init__(self, provider: str, started_on: date | None) -> None:
        super().__init__("taken up already")
        self.provider = provider
        self.started_on = started_on


class DemandUnknown(RuleError):
    """What does not stand on the municipality's list today is no special demand."""

    field = "demands"

    def __init__(self, text: str) -> None:
        super().__init__("demand unknown")
        self.text = text


class OtherNeedMissing(RuleError):
    """Who needs something else says what."""

    field = "status_reason"


# --- Checks -----------------------------------------------------------------------------------


def check_placement(
    *,
    product_category: ProductCategory | None,
    form: DeliveryForm,
    state: IndicationState,
    is_waiting: bool,
) -> None:
    """Refuse a place for anything but a running indication for household help in natura.

    `state` is the indication's on the day of placing, `is_waiting` whether the client stands on
    the list already.
    """
    if product_category is not ProductCategory.HOUSEHOLD_HELP:
        raise NotHouseholdHelp
    if form is not DeliveryForm.IN_KIND:
        raise NotInKind(form)
    if state is not IndicationState.RUNNING:
        raise IndicationNotRunning(state)
    if is_waiting:
        raise AlreadyWaiting


def check_category(
    category: Category,
    *,
    criteria: Collection[str],
    reason: str,
    pgb_offered_on: date | None,
    pgb_declined_on: date | None,
    today: date,
) -> None:
    """Refuse a category without what it rests on; also when a category changes."""
    if category is Category.A:
        if not criteria:
            raise CriterionMissing
        if not reason.strip():
            raise CategoryReasonMissing
        return
    if pgb_offered_on is None:
        raise PgbOfferMissing
    if pgb_offered_on > today:
        raise PgbDateInFuture("pgb_offered_on", pgb_offered_on)
    if pgb_declined_on is None or pgb_declined_on < pgb_offered_on:
        raise PgbDeclineMissing
    if pgb_declined_on > today:
        raise PgbDateInFuture("pgb_declined_on", pgb_declined_on)


def check_criteria(criteria: Collection[str], *, allowed: Collection[str]) -> None:
    """Refuse a criterion that the municipality does not have."""
    for text in criteria:
        if text not in allowed:
            raise CriterionUnknown(text)


def check_exception(*, reason: str, decided_by: UUID | str | None) -> None:
    """Refuse an exception without a reason and the name of who decided it."""
    if not reason.strip():
        raise ExceptionReasonMissing
    if not decided_by:
        raise ExceptionNameMissing


def check_on_the_list(status: Status) -> None:
    """Refuse who does not stand on the list (any more)."""
    if status not in ON_THE_LIST:
        raise NotOnTheList(status)


def check_status(current: Status, wanted: Status, *, reason: str = "") -> None:
    """Refuse a change that does not exist; leaving the list needs a reason."""
    if wanted not in _TRANSITIONS[current]:
        raise StatusNotPossible(current, wanted)
    if wanted is Status.LEFT and not reason.strip():
        raise LeavingReasonMissing


def check_demands(demands: Collection[str], *, allowed: Collection[str]) -> None:
    """Refuse a special demand that the municipality does not have."""
    for text in demands:
        if text not in allowed:
            raise DemandUnknown(text)


def check_decline(reason: str) -> None:
    """Refuse a provider's no without its reason."""
    if not reason.strip():
        raise DeclineReasonMissing


def check_lapse(respond_by: date, today: date) -> None:
    """Refuse to let an offer lapse on its last day or before."""
    if today <= respond_by:
        raise TermStillRuns(respond_by)


def end_of_category(ranked: Iterable[date], today: date) -> date:
    """The date that puts somebody behind all who stand in the category with these dates."""
    last = max(ranked, default=date.min)
    return today if last < today else last + timedelta(days=1)


def check_offer(*, serves: bool, is_first: bool, reason: str) -> None:
    """Refuse an offer outside the provider's area, or out of turn without a reason.

    "In principle" the order decides; who stands before may need more hours than there are.
    """
    if not serves:
        raise OutsideProviderArea
    if not is_first and not reason.strip():
        raise OfferReasonMissing


def possible_statuses(current: Status) -> tuple[Status, ...]:
    """To what this status can change, in a fixed order."""
    return tuple(status for status in Status if status in _TRANSITIONS[current])


# --- Order ------------------------------------------------------------------------------------

OrderKey: TypeAlias = tuple[Category, date, datetime, UUID]


@dataclass(frozen=True, slots=True)
class Place:
    """One place on the list, as far as its order goes.

    `ranked_on` is the date of an exception; it takes the place of the indication date.
    """

    id: UUID
    category: Category
    indication_date: date
    placed_at: datetime
    status: Status = Status.WAITING
    ranked_on: date | None = None
    area_id: UUID | None = None

    @property
    def rank_date(self) -> date:
        """The date that counts for the order."""
        return self.indication_date if self.ranked_on is None else self.ranked_on

    @property
    def is_exception(self) -> bool:
        """Whether the place was given by exception."""
        return self.ranked_on is not None

    @property
    def order_key(self) -> OrderKey:
        """Category, date, moment of placing, identity: total, and the same on every machine."""
        return (self.category, self.rank_date, self.placed_at, self.id)


def in_order(places: Iterable[Place]) -> list[Place]:
    """Who stands on the list, the first one first."""
    return sorted(
        (place for place in places if place.status in ON_THE_LIST),
        key=lambda place: place.order_key,
    )


def first_for(ordered: Iterable[Place], areas: Collection[UUID] | None = None) -> Place | None:
    """Who is first for a provider that works in these areas; None means in all of them.

    Passed over are only those who cannot be offered anything now (paused, offered to another).
    Whether the provider's hours suffice is for people to judge, so nobody is skipped for that.
    """
    for place in ordered:
        if place.status is Status.WAITING and (areas is None or place.area_id in areas):
            return place
    return None


# --- "Waarom sta ik hier?" --------------------------------------------------------------------


# A tuple: a list of twenty thousand places is explained in a third of a dataclass's time.
class Explanation(NamedTuple):
    """The facts for one honest sentence on why somebody stands where they stand.

    The four numbers of people ahead add up to `position - 1`. Those ahead by exception are people
    of the same category who would not stand before without it; they count in no other number.
    `ended_on` is the last day of the indication once that has passed: the place stays, but nothing
    can be offered.
    """

    position: int
    category: Category
    indication_date: date
    placed_at: datetime
    is_paused: bool
    ranked_on: date | None
    ahead_in_category_a: int
    ahead_with_earlier_date: int
    ahead_with_same_date: int
    ahead_by_exception: int
    ended_on: date | None = None

    @property
    def ahead(self) -> int:
        """How many people stand before."""
        return self.position - 1


class Standing(Protocol):
    """What an explanation needs to know of a place: a `Place`, or a row of a query like it."""

    @property
    def category(self) -> Category:
        """Which category it is in."""

    @property
    def indication_date(self) -> date:
        """The date of the decision on the indication."""

    @property
    def placed_at(self) -> datetime:
        """When it came on the list."""

    @property
    def status(self) -> Status:
        """Where it stands."""

    @property
    def ranked_on(self) -> date | None:
        """The date of an exception."""


def explain_all(ordered: Iterable[Standing]) -> Iterator[Explanation]:
    """Explain every place of a list that is in order, in one pass."""
    in_earlier_category = 0
    category: Category | None = None
    group: date | None = None
    earlier = same = 0
    # What those ahead with an exception would be ranked by without it, in order.
    own_keys: list[tuple[date, datetime]] = []
    for index, place in enumerate(ordered):
        ranked_on = place.ranked_on
        rank_date = place.indication_date if ranked_on is None else ranked_on
        if place.category is not category:
            category, in_earlier_category = place.category, index
            group = rank_date
            earlier = same = 0
            own_keys = []
        elif rank_date != group:
            group = rank_date
            earlier, same = earlier + same, 0
        earlier_anyway = before_anyway = 0
        if own_keys:
            earlier_anyway = bisect_left(own_keys, (rank_date,))
            before_anyway = bisect_left(own_keys, (rank_date, place.placed_at))
        yield Explanation(
            index + 1,
            category,
            place.indication_date,
            place.placed_at,
            place.status is Status.PAUSED,
            ranked_on,
            in_earlier_category,
            earlier + earlier_anyway,
            same + before_anyway - earlier_anyway,
            len(own_keys) - before_anyway,
        )
        if ranked_on is None:
            same += 1
        else:
            insort(own_keys, (place.indication_date, place.placed_at))


def explain(place: Place, ahead: Iterable[Place]) -> Explanation:
    """Explain one place, given those who stand before it in order (others are ignored)."""
    key = place.order_key
    *_, explanation = explain_all([*(one for one in ahead if one.order_key < key), place])
    return explanation
