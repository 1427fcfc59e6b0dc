"""A year in the life of the list: 300 residents, 12 providers, one honest order.

While the year goes by, every week is compared with a ledger that knows only the plan; when it is
over, what the program tells of the year is compared with it as a whole.
"""

import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta
from itertools import combinations, pairwise
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from sqlalchemy import func, select

from tests.factories import A_PGB, a_client, an_indication
from tests.fixtures import DEVICE, KEY, Clock
from tests.journeys.year_ledger import WALL, Happening
from tests.journeys.year_story import LAST_DAY, REMEMBERED, Year, live, looks_right
from tests.journeys.year_town import CARER, CONSULTANT, Town
from wmo_desk.database.chain import Chain, check_chain
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.verify import verify_file
from wmo_desk.domain.fairness import Grouping
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.kinds import OfferOutcome, WaitingEventKind
from wmo_desk.domain.waiting import Category, LeavingReasonMissing, NotInKind
from wmo_desk.models.history import AccessEntry, HistoryEntry
from wmo_desk.models.waiting_list import Offer, WaitingEntry, WaitingEvent
from wmo_desk.services import waiting_list as places
from wmo_desk.services.waiting_changes import change_rows, change_words, list_change
from wmo_desk.services.waiting_rows import WaitingRow, event_rows, waiting_rows

RESIDENTS = 300
# What reads as it is now, also in the list of an earlier day.
AS_NOW = ("client", "area_id", "area", "consultant_id", "minutes_per_week", "is_running")


@pytest.fixture(scope="module")
def year(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    path = shutil.copy(empty_file, tmp_path_factory.mktemp("year") / "year.wmo")
    engine = open_engine(Path(path), KEY)
    clock = Clock()
    town = Town(Database(engine, DEVICE, clock), clock, Random(2026))
    lived = Year(town, engine)
    live(lived)
    yield lived
    engine.dispose()


def test_everything_that_should_happen_did(year: Year) -> None:
    kinds = Counter(happened.kind for happened in year.town.ledger.happenings)
    assert set(kinds) == {kind.value for kind in WaitingEventKind}
    assert kinds["placed"] == RESIDENTS
    assert len(year.town.firms) == 12
    assert tuple(year.kept) == REMEMBERED


def test_nobody_vanishes(year: Year) -> None:
    """Everybody who was placed waits, or is off the list with a reason."""
    ledger = year.town.ledger
    entries = year.read(lambda session: session.scalars(select(WaitingEntry)).all())
    by_id = {entry.id: entry for entry in entries}
    assert by_id.keys() == ledger.residents.keys()
    assert len(ledger.standing()) + len(ledger.ended()) == len(entries) == RESIDENTS
    for one in ledger.ended():
        entry = by_id[one.place_id]
        assert (entry.status.value, entry.started_on) == (one.status, one.started_on)
        assert one.ended_by
        if one.status == "started":
            assert one.firm is not None
            assert entry.provider_id == one.firm.id
        else:
            assert entry.status_reason == one.ended_by
            assert entry.left_on is not None


def test_a_place_keeps_the_words_of_a_criterion_that_was_withdrawn(year: Year) -> None:
    entries = year.read(lambda session: session.scalars(select(WaitingEntry)).all())
    for entry in entries:
        one = year.town.ledger.residents[entry.id]
        assert entry.criteria == [one.criterion] * bool(one.criterion)
    assert Counter(entry.criteria[0] for entry in entries if entry.criteria)[CARER] > 10


def test_nobody_is_taken_up_twice(year: Year) -> None:
    query = select(Offer.entry_id).where(Offer.outcome == OfferOutcome.TAKEN_UP)
    taken_up = Counter(year.read(lambda session: session.scalars(query).all()))
    kinds = Counter((each.place_id, each.kind) for each in year.town.ledger.happenings)
    for place_id, times in taken_up.items():
        assert times == kinds[place_id, "started"] <= 1 + kinds[place_id, "put_back"]


def test_the_course_of_each_place_says_what_happened_and_who_did_it(year: Year) -> None:
    """Whoever was passed over reads the reason there; nobody was without one."""
    course: dict[UUID, list[Happening]] = defaultdict(list)
    for happened in year.town.ledger.happenings:
        course[happened.place_id].append(happened)
    with year.town.database.read() as session:
        for place_id, happenings in course.items():
            events = event_rows(session, place_id)
            assert [
                (event.kind.value, event.by, event.provider, event.reason) for event in events
            ] == [(each.kind, each.by, each.firm, each.reason) for each in happenings]
            for event, each in zip(events, happenings, strict=True):
                assert timedelta() <= event.at - each.at < timedelta(milliseconds=1)
    passed = [each for each in year.town.ledger.happenings if each.kind == "passed_over"]
    assert passed
    assert all(each.reason for each in passed)


def test_an_earlier_day_reads_as_it_was(year: Year) -> None:
    for day, rows in year.kept.items():
        then = year.read(waiting_rows, day)
        assert [as_then(row) for row in then] == [as_then(row) for row in rows]
        assert len(rows) == year.town.ledger.count_on(day)


def as_then(row: WaitingRow) -> dict[str, object]:
    values = row._asdict() | {"explanation": row.explanation._replace(ended_on=None)}
    return {name: value for name, value in values.items() if name not in AS_NOW}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_changed_between_two_days_adds_up(year: Year, language: str) -> None:
    days = [*year.kept, LAST_DAY]
    for earlier, later in combinations(days, 2):
        change = year.read(list_change, earlier, later)
        before, after = (year.town.ledger.count_on(day) for day in (earlier, later))
        numbers = numbers_of(change_words(change, language=language))
        assert (numbers["waiting"], numbers["now"]) == (before, after)
        assert before + numbers["new"] - numbers["ended"] == after
        assert numbers["new"] == len(change.new)


def test_what_happened_between_two_days_is_told_line_by_line(year: Year) -> None:
    days = [*year.kept, LAST_DAY]
    for earlier, later in pairwise(days):
        rows = year.read(change_rows, earlier, later)
        happened = [
            (each.place_id, each.kind, each.by)
            for each in year.town.ledger.happenings
            if earlier < each.at.astimezone(WALL).date() <= later
        ]
        assert Counter((row.entry_id, row.event.kind.value, row.event.by) for row in rows) == (
            Counter(happened)
        )


def test_figures_agree_with_a_sum_of_ones_own(year: Year) -> None:
    for figures, own in year.figures:
        by_category = {
            row.name: (tuple(row.now), tuple(row.begun))
            for row in figures.waited
            if row.grouping in {Grouping.ALL, Grouping.CATEGORY}
        }
        assert by_category == own["waited"]
        assert (
            sorted((row.entry_id, row.reason, row.is_exception) for row in figures.out_of_turn)
            == own["out_of_turn"]
        )
        assert all(row.by for row in figures.out_of_turn)
        assert (figures.asked, figures.room) == (own["asked"], own["room"])
    assert {is_exception for *_, is_exception in year.figures[-1][1]["out_of_turn"]} == {
        False,
        True,
    }


def test_what_may_come_says_how_far_it_was_off(year: Year) -> None:
    for figures, own in year.figures:
        outlook = figures.outlook
        assert [tuple(point) for point in outlook.ahead] == own["ahead"]
        assert (outlook.usually_off, outlook.most_off) == (own["usually_off"], own["most_off"])
        assert outlook.tried == own["tried"] > 0
        for point in outlook.history:
            assert point.people == year.town.ledger.count_on(point.day)


def test_every_change_says_who_made_it(year: Year) -> None:
    staff = set(year.town.staff.values())
    set_up_at = year.town.set_up_at
    with year.town.database.read() as session:
        made = select(HistoryEntry.actor_id, func.count()).where(HistoryEntry.at > set_up_at)
        by = {row[0]: row[1] for row in session.execute(made.group_by(HistoryEntry.actor_id))}
        events = set(session.scalars(select(WaitingEvent.by)))
        looked = set(session.scalars(select(AccessEntry.actor_id)))
    assert by.keys() == events == staff
    assert looked == {year.town.staff[CONSULTANT]}
    assert sum(by.values()) > 5_000


def test_the_file_is_sound(year: Year) -> None:
    assert verify_file(year.engine).is_sound
    with year.engine.connect() as connection:
        for chain in Chain:
            assert check_chain(connection, chain) == []


def test_what_the_list_does_not_take(year: Year) -> None:
    """A pgb is arranged without the list; nobody goes off it without a reason."""
    town = year.town
    with town.unit() as unit:
        client_id = a_client(unit, town.meerssen)
        pgb = an_indication(
            unit, client_id, town.provision, form=DeliveryForm.PGB, start=town.today, pgb=A_PGB
        )
        declined = {"pgb_offered_on": town.today, "pgb_declined_on": town.today}
        with pytest.raises(NotInKind):
            places.place_on_waiting_list(unit, client_id, pgb, category=Category.B, **declined)
    with pytest.raises(LeavingReasonMissing), town.unit() as unit:
        places.leave(unit, town.ids()[0], reason=" ")
    looks_right(year)


WORDS = {
    "nl": "één twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "en": "one two three four five six seven eight nine ten eleven twelve",
}
NUMBER = {word: number for words in WORDS.values() for number, word in enumerate(words.split(), 1)}
NEW = r"(\S+) (?:nieuw|new)"
ENDED = (
    r"(\S+) (?:begonnen|heeft de hulp|hebben de hulp|van de lijst af|started|declined the|off the)"
)


def numbers_of(words: str) -> Counter[str]:
    """Read the numbers back from the sentences."""
    words = words.lower().replace("eén", "één")
    changes, total = words.removesuffix(".").split(". ")
    waiting = re.search(r"(?:wachtten? (\S+)|(\S+) residents?) .*(?:nu|now) (\S+)", total)
    assert waiting is not None
    return Counter(
        new=sum(map(as_number, re.findall(NEW, changes))),
        ended=sum(map(as_number, re.findall(ENDED, changes))),
        waiting=as_number(waiting[1] or waiting[2]),
        now=as_number(waiting[3]),
    )


def as_number(word: str) -> int:
    return NUMBER[word] if word in NUMBER else int(word)
