"""What a provider is told of the waiting list, and above all what not."""

from dataclasses import fields, replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.kinds import Interpreter
from wmo_desk.domain.provider_sheet import (
    DAYS_TO_BEGIN,
    LeftOut,
    ListedPlace,
    NothingToHandOver,
    TakenUp,
    WaitingLine,
    check_anybody,
    lines_for,
    why_left_out,
)
from wmo_desk.domain.providers import WorkingArea
from wmo_desk.domain.waiting import ON_THE_LIST, Status

TODAY = date(2026, 11, 28)
MEERSSEN, MAASTRICHT, BUNDE, GEULLE, MINE, OTHER = (UUID(int=number) for number in range(1, 7))
PLACE = ListedPlace(
    entry_id=UUID(int=100),
    number=3,
    area_id=BUNDE,
    area="Bunde",
    municipality_id=MEERSSEN,
    municipality="Meerssen",
    minutes_per_week=150,
    days=("mon",),
    demands=("huisdieren",),
    status=Status.WAITING,
    is_running=True,
)
BEGINS = TakenUp(
    entry_id=UUID(int=200),
    provider_id=MINE,
    status=Status.STARTED,
    started_on=TODAY,
    name="A. van den Berg",
    address=("Brusselseweg 12", "6231 AB Meerssen"),
    phones=("0431234567",),
    language="",
    interpreter=Interpreter.NONE,
    minutes_per_week=120,
    days=(),
    demands=(),
)
IN_BUNDE = WorkingArea([BUNDE], MEERSSEN)


def why(place: ListedPlace, works_in: WorkingArea = IN_BUNDE) -> LeftOut | None:
    return why_left_out(place, provider_id=MINE, works_in=works_in)


def test_who_waits_where_the_provider_works_is_told() -> None:
    lines = lines_for(MINE, IN_BUNDE, places=[PLACE], taken_up=[], on=TODAY)
    assert lines.waiting == (
        WaitingLine(PLACE.entry_id, 3, "Meerssen", "Bunde", 150, ("mon",), ("huisdieren",), None),
    )
    assert (lines.beginning, lines.left_out) == ((), {})


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": Status.PAUSED}, LeftOut.PAUSED),
        ({"is_running": False}, LeftOut.NOT_RUNNING),
        ({"area_id": GEULLE, "area": "Geulle"}, LeftOut.OTHER_AREA),
        ({"area_id": None, "area": None}, LeftOut.AREA_UNKNOWN),
        ({"status": Status.OFFERED, "offered_to": OTHER}, LeftOut.OFFERED_ELSEWHERE),
        ({"status": Status.OFFERED, "offered_to": MINE}, None),
    ],
)
def test_who_is_left_out_and_why(changes: dict[str, object], reason: LeftOut | None) -> None:
    assert why(replace(PLACE, **changes)) is reason  # type: ignore[arg-type]


def test_without_areas_a_provider_is_told_of_its_municipality() -> None:
    nowhere = replace(PLACE, area_id=None, area=None)
    assert why(nowhere, WorkingArea((), MEERSSEN)) is None
    assert why(nowhere, WorkingArea((), MAASTRICHT)) is LeftOut.AREA_UNKNOWN
    assert why(PLACE, WorkingArea()) is None


def test_the_answer_that_is_waited_for_is_told_to_who_was_asked() -> None:
    asked = replace(PLACE, status=Status.OFFERED, offered_to=MINE, respond_by=TODAY)
    stale = replace(PLACE, respond_by=TODAY)
    lines = lines_for(MINE, IN_BUNDE, places=[asked, stale], taken_up=[], on=TODAY)
    assert [line.respond_by for line in lines.waiting] == [TODAY, None]


@pytest.mark.parametrize(
    ("changes", "is_told"),
    [
        ({}, True),
        ({"provider_id": OTHER}, False),
        ({"provider_id": None}, False),
        ({"status": Status.LEFT}, False),
        ({"status": Status.OFFERED}, False),
        ({"started_on": None}, False),
        ({"started_on": TODAY + timedelta(days=30)}, True),
        ({"started_on": TODAY - timedelta(days=DAYS_TO_BEGIN)}, True),
        ({"started_on": TODAY - timedelta(days=DAYS_TO_BEGIN + 1)}, False),
    ],
)
def test_a_name_comes_with_taking_up(changes: dict[str, object], is_told: bool) -> None:
    one = replace(BEGINS, **changes)  # type: ignore[arg-type]
    lines = lines_for(MINE, IN_BUNDE, places=[], taken_up=[one], on=TODAY)
    assert lines.beginning == ((one,) if is_told else ())


def test_a_sheet_without_anybody_is_refused() -> None:
    lines = lines_for(MINE, IN_BUNDE, places=[], taken_up=[], on=TODAY)
    with pytest.raises(NothingToHandOver) as refused:
        check_anybody(lines, "Zorg A")
    assert refused.value.provider == "Zorg A"
    check_anybody(lines_for(MINE, IN_BUNDE, places=[], taken_up=[BEGINS], on=TODAY), "Zorg A")


def test_a_line_of_who_waits_has_no_room_for_more() -> None:
    """Whoever adds a field here tells providers more of people whom they do not help yet."""
    assert {field.name for field in fields(WaitingLine)} == {
        *("entry_id", "number", "municipality", "area"),
        *("minutes_per_week", "days", "demands", "respond_by"),
    }
    assert not {"name", "bsn", "client_id"} & {field.name for field in fields(ListedPlace)}


providers = st.sampled_from([MINE, OTHER, None])
some_area = st.sampled_from([BUNDE, GEULLE, None])
places = st.lists(
    st.builds(
        replace,
        st.just(PLACE),
        entry_id=st.uuids(),
        area_id=some_area,
        municipality_id=st.sampled_from([MEERSSEN, MAASTRICHT]),
        status=st.sampled_from(Status),
        is_running=st.booleans(),
        offered_to=providers,
        respond_by=st.none() | st.just(TODAY),
    ),
    max_size=20,
).map(lambda found: [replace(one, number=number) for number, one in enumerate(found, 1)])
everybody_taken_up = st.lists(
    st.builds(
        replace,
        st.just(BEGINS),
        entry_id=st.uuids(),
        provider_id=providers,
        status=st.sampled_from(Status),
        started_on=st.none() | st.dates(TODAY - timedelta(days=90), TODAY + timedelta(days=90)),
        name=st.uuids().map(str),
    ),
    max_size=10,
)
areas = st.builds(
    WorkingArea,
    st.sets(st.sampled_from([BUNDE, GEULLE])).map(frozenset),
    st.sampled_from([MEERSSEN, MAASTRICHT, None]),
)


@given(places=places, taken_up=everybody_taken_up, works_in=areas)
def test_whatever_the_list_nobody_is_named_too_early(
    places: list[ListedPlace], taken_up: list[TakenUp], works_in: WorkingArea
) -> None:
    lines = lines_for(MINE, works_in, places=places, taken_up=taken_up, on=TODAY)

    told = repr(lines)
    for one in taken_up:
        if one.provider_id != MINE or one.status is not Status.STARTED:
            assert one.name not in told
    by_id = {place.entry_id: place for place in places}
    for line in lines.waiting:
        place = by_id[line.entry_id]
        assert works_in.includes(area_id=place.area_id, municipality_id=place.municipality_id)
        assert place.status is Status.WAITING or place.offered_to == MINE


@given(places=places, works_in=areas)
def test_everybody_on_the_list_is_told_or_counted_in_order(
    places: list[ListedPlace], works_in: WorkingArea
) -> None:
    lines = lines_for(MINE, works_in, places=places, taken_up=[], on=TODAY)

    standing = [place for place in places if place.status in ON_THE_LIST]
    assert len(lines.waiting) + sum(lines.left_out.values()) == len(standing)
    numbers = [line.number for line in lines.waiting]
    assert numbers == sorted(numbers)
