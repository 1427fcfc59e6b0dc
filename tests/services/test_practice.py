"""The practice file: what somebody who looks around for the first time finds in it."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from sqlalchemy import select

from tests.fixtures import DEVICE, KEY
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.file import inspect_file
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.consent import Standing
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.households import SupportKind
from wmo_desk.domain.people import check_bsn, check_phone
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.reports import StepState
from wmo_desk.domain.signals import SignalKind
from wmo_desk.domain.social_map import EntryKind, check_fields
from wmo_desk.domain.social_map_sheet import LIMITS
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.indication import Indication
from wmo_desk.models.investigation import Attachment, ExpertReport
from wmo_desk.services import (
    advice,
    clients,
    conversations,
    direct_support,
    home_scans,
    households,
    indication_rows,
    options,
    organisation,
    related_people,
    reports,
    signals,
    social_map,
    staff,
    today,
    waiting_rows,
)
from wmo_desk.services.invented import social_map as invented_map
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.expert_paper import paper
from wmo_desk.services.organisation import AreaRow
from wmo_desk.services.practice import fill_practice_file

pytestmark = pytest.mark.file_only

NOW = datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
TODAY = NOW.date()


def settled(path: Path) -> tuple[Database, Actor]:
    database = Database(open_engine(path, KEY), DEVICE, lambda: NOW)
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        own = organisation.seed_organisation(unit, code="0938")
        me = staff.add_staff(unit, name="M. Kok", role=Role.CONSULTANT, municipality_id=own)
        staff.start_working(unit, me)
    return database, Actor(me, Role.CONSULTANT)


@pytest.fixture(scope="module")
def filled(
    empty_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Database, Actor]]:
    path = tmp_path_factory.mktemp("practice") / "practice.wmo"
    shutil.copy(empty_file, path)
    database, actor = settled(path)
    fill_practice_file(database, actor, lambda _done, _total: None)
    yield database, actor
    database.close()


@pytest.fixture
def practice(filled: tuple[Database, Actor]) -> Database:
    return filled[0]


def everybody(database: Database) -> list[clients.ClientRow]:
    with database.read() as session:
        return clients.client_rows(session, clients.ClientFilter(with_closed=True))


def dossier_of(database: Database, given_name: str) -> Client:
    with database.read() as session:
        return session.execute(
            select(Client).where(
                Client.given_names.startswith(given_name), Client.bsn > "999990000"
            )
        ).scalar_one()


def test_it_is_marked_before_anything_else(empty_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "practice.wmo"
    shutil.copy(empty_file, path)
    database, actor = settled(path)

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        fill_practice_file(database, actor, stop)
    with database.read() as session:
        assert options.read_option(session, options.PRACTICE_FILE)
    database.close()


def test_forty_residents_the_four_of_the_plan_and_a_family(practice: Database) -> None:
    names = [row.list_name for row in everybody(practice)]
    assert len(names) == len(set(names)) == 46


def test_every_number_is_of_the_test_range(practice: Database) -> None:
    with practice.read() as session:
        numbers = list(session.scalars(select(Client.bsn)))
    assert len(set(numbers)) == 46
    for number in numbers:
        assert number is not None
        assert check_bsn(number).startswith("9999")


def test_who_works_in_the_file_stays_who_it_was(
    practice: Database, filled: tuple[Database, Actor]
) -> None:
    with practice.read() as session:
        me = staff.working_now(session)
    assert me is not None
    assert (me.id, me.name) == (filled[1].staff_id, "M. Kok")


def test_today_asks_for_attention(practice: Database, filled: tuple[Database, Actor]) -> None:
    with practice.read() as session:
        view = today.today_view(session, TODAY, filled[1].staff_id)
    assert [line.held_at.hour for line in view.visits if line.held_at] == [9, 13, 15]
    assert len(view.unfinished) == 1
    states = [line.step.state for line in view.terms]
    assert StepState.LATE in states
    assert StepState.CURRENT in states
    assert any(line.end is None for line in view.reviews)
    assert any(line.end is not None for line in view.reviews)
    assert view.agreements
    assert [line.finished_on is None for line in view.supports] == [False, True]
    assert view.offers
    assert view.recent


def test_the_waiting_list_has_both_categories_an_exception_and_a_pause(practice: Database) -> None:
    with practice.read() as session:
        rows = waiting_rows.waiting_rows(session, TODAY)
    assert len(rows) >= 8
    assert {row.category for row in rows} == set(Category)
    assert any(row.ranked_on for row in rows)
    assert {Status.WAITING, Status.OFFERED, Status.PAUSED} <= {row.status for row in rows}


def test_some_indications_have_no_end_date(practice: Database) -> None:
    with practice.read() as session:
        ends = list(session.scalars(select(Indication.end)))
    assert None in ends
    assert any(end is not None for end in ends)


@pytest.mark.parametrize(("name", "held"), [("Jorik", 2), ("Mathijs", 1), ("Luke", 2), ("Mia", 1)])
def test_the_examples_of_the_plan_are_worked_out(practice: Database, name: str, held: int) -> None:
    client = dossier_of(practice, name)
    with practice.read() as session:
        rows = conversations.conversation_rows(session, client.id)
        view = conversations.conversation_view(session, rows[0].id)
        assert reports.report_rows(session, client.id)
    assert len(rows) == held
    assert all(row.is_closed for row in rows)
    assert view.row.main_wish
    assert len(view.agreements) >= 2
    assert [found.dimension for found in view.dimensions if found.score is not None] == list(
        Dimension
    )


def test_the_second_conversation_shows_the_web_of_the_first(practice: Database) -> None:
    client = dossier_of(practice, "Jorik")
    with practice.read() as session:
        rows = conversations.conversation_rows(session, client.id)
        view = conversations.conversation_view(session, rows[0].id)
    assert view.previous_scores[Dimension.PARTICIPATION] == 2


def test_the_support_of_mia_ends_with_the_year(practice: Database) -> None:
    client = dossier_of(practice, "Mia")
    with practice.read() as session:
        (granted,) = indication_rows.indications_of(session, client.id)
    assert granted.provision == "Begeleiding individueel"
    assert (granted.end, granted.next_review) == (TODAY.replace(month=12, day=31), None)


def test_an_expert_wrote_about_somebody_whose_conversation_is_open(practice: Database) -> None:
    with practice.read() as session:
        (report,) = session.scalars(select(ExpertReport))
        (attachment,) = session.scalars(select(Attachment))
        held = session.get_one(Conversation, report.conversation_id)

    assert held.closed_at is None
    assert report.items == [CoverageItem.OWN_STRENGTH]
    assert report.consented_on is not None
    assert attachment.expert_report_id == report.id
    with pikepdf.open(BytesIO(attachment.content)) as pdf:
        assert len(pdf.pages) == 1
        assert pdf.check_pdf_syntax() == []
        assert b"Verslag van de ergotherapeut" in pdf.pages[0].Contents.read_bytes()


def test_same_paper_is_the_same_bytes() -> None:
    assert paper("Over (mij)", ["één"]) == paper("Over (mij)", ["één"])


def test_house_and_surroundings_of_mia_were_looked_at(practice: Database) -> None:
    client = dossier_of(practice, "Mia")
    with practice.read() as session:
        [scan] = home_scans.scan_rows(session, client.id)
        [support] = direct_support.support_rows(session, client.id)
    assert [point.name for point, _row in scan.attention] == ["Trap", "Licht", "Bankje onderweg"]
    assert support.consent_on == support.start


def test_advice_was_given_in_three_quarters(practice: Database) -> None:
    with practice.read() as session:
        view = advice.advice_view(session)
    assert (view.total, len(view.quarters), len(view.places)) == (14, 3, 3)


def test_the_file_is_sound(practice: Database) -> None:
    assert inspect_file(practice.engine).is_sound


@pytest.mark.parametrize(
    "now",
    [
        datetime(2027, 1, 1, 11, 0, tzinfo=UTC),
        datetime(2028, 2, 29, 6, 30, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    ],
)
def test_it_can_be_filled_on_any_day(empty_file: Path, tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "practice.wmo"
    shutil.copy(empty_file, path)
    database, actor = settled(path)
    database.clock = lambda: now
    fill_practice_file(database, actor, lambda _done, _total: None)
    assert len(everybody(database)) == 46
    database.close()


def test_each_area_finds_thirty_entries_for_every_dimension(practice: Database) -> None:
    with practice.read() as session:
        for area in organisation.own_areas(session).rows:
            for dimension in Dimension:
                found = social_map.find_entries(
                    session, "", dimension=dimension, area_id=area.id, limit=60
                )
                assert len(found) >= 30


def test_every_dimension_has_thirty_entries_on_the_map(practice: Database) -> None:
    with practice.read() as session:
        entries = social_map.all_entries(session)
        areas = organisation.own_areas(session).rows
    first = [sum(each in row.dimensions for row in entries) for each in Dimension]
    assert min(first) >= 30
    assert all(sum(row.area_id == area.id for row in entries) >= 5 for area in areas)
    assert len({(row.name, row.area_id) for row in entries}) == len(entries) == 241
    assert {row.kind for row in entries} == set(EntryKind)
    due = [row for row in entries if row.needs_check(TODAY)]
    assert 0 < len(due) < len(entries) / 4
    assert all(check_phone(row.phone).startswith("0430000") for row in entries)


@pytest.mark.parametrize("code", ["0935", "0938", "0981", "0994", "1729", "1903"])
def test_the_map_fits_each_municipality(code: str) -> None:
    rows = [
        AreaRow(UUID(int=number), known["name"], "", None, is_priority=False)
        for number, known in enumerate(organisation._lines("areas"))
        if known["municipality"] == code
    ]
    found = list(invented_map.entries(Chance(1), rows, TODAY))
    assert len(found) == 241
    assert len({(entry["name"], entry["area_id"]) for entry in found}) == 241
    assert all(sum(entry["area_id"] == area.id for entry in found) >= 3 for area in rows)
    for area in rows:
        here = [entry for entry in found if entry["area_id"] in {area.id, None}]
        for dimension in Dimension:
            assert sum(dimension in entry["dimensions"] for entry in here) >= 30
    assert list(invented_map.entries(Chance(1), rows, TODAY)) == found
    for entry in found:
        assert check_fields(entry, TODAY) == entry
        assert all(len(entry[field]) <= limit for field, limit in LIMITS.items())


def test_family_has_one_plan_that_shows_what_overlaps(
    practice: Database, filled: tuple[Database, Actor]
) -> None:
    wendy = dossier_of(practice, "Wendy").id
    me = filled[1].staff_id
    with practice.read() as session:
        view = households.household_view(session, wendy, TODAY)
        rows = signals.signal_rows(session, wendy, reader_id=me, on=TODAY)
        people = related_people.related_people(session, wendy, on=TODAY)
    assert view.household is not None
    assert len(view.members) == 2
    assert [each.kind for each in view.overlaps] == [SupportKind.GUIDANCE]
    assert {row.kind for row in rows} == {SignalKind.POVERTY, SignalKind.UNSAFE}
    assert {person.standing for person in people} >= {
        Standing.GIVEN,
        Standing.ENDED,
        Standing.PREDATES,
    }
