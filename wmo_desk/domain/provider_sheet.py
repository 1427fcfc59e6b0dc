"""What a provider is told of the central waiting list: as little as it needs to take somebody up.

Plan Meerssen 2023-2026, part 4: a provider with room looks at the list and takes up who comes
first. Art. 5.2.1 lid 2 Wmo allows to tell a provider what it needs for its work: of those who wait
that is where, how much and what to reckon with, never who; name and address come with taking up.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from wmo_desk.domain.kinds import Interpreter
from wmo_desk.domain.providers import WorkingArea
from wmo_desk.domain.waiting import ON_THE_LIST, Status
from wmo_desk.errors import RuleError

DAYS_TO_BEGIN: Final = 28
"""So long after the first day of help a provider is still told with whom it begins."""


class LeftOut(StrEnum):
    """Why somebody who stands on the list is not told to this provider."""

    PAUSED = "paused"
    OFFERED_ELSEWHERE = "offered_elsewhere"
    NOT_RUNNING = "not_running"
    OTHER_AREA = "other_area"
    AREA_UNKNOWN = "area_unknown"


class NothingToHandOver(RuleError):
    """Nobody waits where this provider works, and it begins with nobody."""

    field = "provider_id"

    def __init__(self, provider: str) -> None:
        super().__init__("nothing to hand over")
        self.provider = provider


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """A place on the list, without whose it is.

    `number` is the place on the whole list, from 1; `days` are those on which help can come (none:
    every day). `offered_to` and `respond_by` belong to an offer that is out.
    """

    entry_id: UUID
    number: int
    area_id: UUID | None
    area: str | None
    municipality_id: UUID
    municipality: str
    minutes_per_week: int | None
    days: tuple[str, ...]
    demands: tuple[str, ...]
    status: Status
    is_running: bool
    offered_to: UUID | None = None
    respond_by: date | None = None


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """What a provider is told of somebody who waits; `entry_id` stays in the program.

    `respond_by` is there when this provider was asked, and may answer until that day.
    """

    entry_id: UUID
    number: int
    municipality: str
    area: str | None
    minutes_per_week: int | None
    days: tuple[str, ...]
    demands: tuple[str, ...]
    respond_by: date | None


@dataclass(frozen=True, slots=True)
class TakenUp:
    """Somebody who was taken up, by `provider_id`, with what is needed to begin."""

    entry_id: UUID
    provider_id: UUID | None
    status: Status
    started_on: date | None
    name: str
    address: tuple[str, ...]
    phones: tuple[str, ...]
    language: str
    interpreter: Interpreter
    minutes_per_week: int | None
    days: tuple[str, ...]
    demands: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetLines:
    """What one provider is told: who waits, in list order, and with whom it begins.

    `left_out` counts who stands on the list and is not told, by why.
    """

    waiting: tuple[WaitingLine, ...]
    beginning: tuple[TakenUp, ...]
    left_out: Mapping[LeftOut, int]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.waiting or self.beginning)


def why_left_out(place: ListedPlace, *, provider_id: UUID, works_in: WorkingArea) -> LeftOut | None:
    """Why a provider is not told of a place; None when it is.

    Days and demands leave nobody out: whether it can meet them is for the provider to say.
    """
    if place.status is Status.PAUSED:
        return LeftOut.PAUSED
    if not place.is_running:
        return LeftOut.NOT_RUNNING
    if not works_in.includes(area_id=place.area_id, municipality_id=place.municipality_id):
        return LeftOut.AREA_UNKNOWN if place.area_id is None else LeftOut.OTHER_AREA
    if place.status is Status.OFFERED and place.offered_to != provider_id:
        return LeftOut.OFFERED_ELSEWHERE
    return None


def may_know(taken_up: TakenUp, *, provider_id: UUID, on: date) -> bool:
    """Whether a provider is told who somebody is: taken up by itself, and about to begin."""
    return (
        taken_up.status is Status.STARTED
        and taken_up.provider_id == provider_id
        and taken_up.started_on is not None
        and taken_up.started_on >= begins_from(on)
    )


def begins_from(on: date) -> date:
    """The earliest first day of help of which a provider is told on this day."""
    return on - timedelta(days=DAYS_TO_BEGIN)


def lines_for(
    provider_id: UUID,
    works_in: WorkingArea,
    *,
    places: Iterable[ListedPlace],
    taken_up: Iterable[TakenUp],
    on: date,
) -> SheetLines:
    """What a provider is told of a list that is in order; who begins first comes first."""
    waiting: list[WaitingLine] = []
    left_out: dict[LeftOut, int] = {}
    for place in places:
        if place.status not in ON_THE_LIST:
            continue
        why = why_left_out(place, provider_id=provider_id, works_in=works_in)
        if why is None:
            waiting.append(_line(place))
        else:
            left_out[why] = left_out.get(why, 0) + 1
    known = [each for each in taken_up if may_know(each, provider_id=provider_id, on=on)]
    known.sort(key=lambda each: (each.started_on or on, each.name, each.entry_id))
    counted = {why: left_out[why] for why in LeftOut if why in left_out}
    return SheetLines(tuple(waiting), tuple(known), counted)


def check_anybody(lines: SheetLines, provider: str) -> None:
    """Refuse a sheet on which nobody would stand."""
    if lines.is_empty:
        raise NothingToHandOver(provider)


def _line(place: ListedPlace) -> WaitingLine:
    return WaitingLine(
        entry_id=place.entry_id,
        number=place.number,
        municipality=place.municipality,
        area=place.area,
        minutes_per_week=place.minutes_per_week,
        days=place.days,
        demands=place.demands,
        respond_by=place.respond_by if place.status is Status.OFFERED else None,
    )
