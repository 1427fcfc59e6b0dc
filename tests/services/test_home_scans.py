from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from tests.factories import TODAY, a_client, a_municipality
from tests.fixtures import Clock
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.home_scan import (
    AgreedAlready,
    NoOpenConversation,
    NothingToAgree,
    ScanDayAhead,
    ScanFinding,
    ScanPart,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.services import conversations, home_scans
from wmo_desk.services.home_scans import ScanRow

ATTENTION = {"finding": ScanFinding.ATTENTION}


@pytest.fixture
def client(unit: UnitOfWork) -> UUID:
    return a_client(unit, a_municipality(unit))


@pytest.fixture
def scan(unit: UnitOfWork, client: UUID) -> UUID:
    """A scan in which the stairs ask for attention."""
    scan_id = uuid4()
    home_scans.record_point(unit, scan_id, "stairs", ATTENTION, client_id=client)
    return scan_id


def _rows(unit: UnitOfWork, client: UUID) -> list[ScanRow]:
    unit.flush()
    return home_scans.scan_rows(unit.session, client)


def _agreed(unit: UnitOfWork, conversation: UUID) -> list[str]:
    unit.flush()
    view = conversations.conversation_view(unit.session, conversation)
    return [agreement.what for agreement in view.agreements]


def test_the_checklist_looks_at_house_and_surroundings() -> None:
    points = home_scans.checklist().points

    assert {point.part for point in points} == set(ScanPart)
    keys = {point.key for point in points}
    assert keys >= {"stairs", "thresholds", "bathroom", "light", "floor", "kitchen", "phone"}
    assert keys >= {"shops", "transport", "meeting", "bench"}
    assert all(point.question.endswith("?") and point.agreement for point in points)


def test_the_first_point_makes_the_scan_of_today(
    unit: UnitOfWork, client: UUID, scan: UUID
) -> None:
    home_scans.record_point(unit, scan, "stairs", {"note": "Geen leuning"}, client_id=client)
    fine = {"finding": ScanFinding.FINE}
    home_scans.record_point(unit, scan, "light", fine, client_id=client)

    [row] = _rows(unit, client)
    assert (row.id, row.scanned_on, row.checklist) == (scan, TODAY, "2026-1")
    [(point, found)] = row.attention
    assert (point.name, found.note) == ("Trap", "Geen leuning")


def test_scans_are_kept_with_their_day(
    unit: UnitOfWork, client: UUID, scan: UUID, clock: Clock
) -> None:
    home_scans.change_scan(unit, scan, {"scanned_on": TODAY - timedelta(days=200)})
    again = uuid4()
    home_scans.record_point(unit, again, "bench", ATTENTION, client_id=client)

    assert [row.id for row in _rows(unit, client)] == [again, scan]
    with pytest.raises(ScanDayAhead):
        home_scans.change_scan(unit, scan, {"scanned_on": TODAY + timedelta(days=1)})


def test_a_point_becomes_an_agreement_of_the_open_conversation(
    unit: UnitOfWork, client: UUID, scan: UUID
) -> None:
    conversation = conversations.plan_conversation(unit, client, held_on=TODAY)
    note = {"note": "Buurman zet een leuning"}
    home_scans.record_point(unit, scan, "stairs", note, client_id=client)

    assert home_scans.agree_on_point(unit, scan, "stairs") == conversation

    assert _agreed(unit, conversation) == ["Trap: Buurman zet een leuning"]
    [row] = _rows(unit, client)
    assert row.points["stairs"].agreement == "Trap: Buurman zet een leuning"
    with pytest.raises(AgreedAlready):
        home_scans.agree_on_point(unit, scan, "stairs")


def test_without_a_note_the_list_proposes_what_to_agree(
    unit: UnitOfWork, client: UUID, scan: UUID
) -> None:
    conversation = conversations.plan_conversation(unit, client, held_on=TODAY)
    home_scans.agree_on_point(unit, scan, "stairs")

    assert _agreed(unit, conversation) == ["Trap: Een tweede trapleuning laten aanbrengen"]


def test_an_agreement_that_was_taken_out_can_be_made_again(
    unit: UnitOfWork, client: UUID, scan: UUID
) -> None:
    conversations.plan_conversation(unit, client, held_on=TODAY)
    home_scans.agree_on_point(unit, scan, "stairs")
    agreement = _rows(unit, client)[0].points["stairs"].agreement_id
    assert agreement is not None
    conversations.change_agreement(unit, agreement, {"removed_on": TODAY})
    assert _rows(unit, client)[0].points["stairs"].agreement_id is None

    home_scans.agree_on_point(unit, scan, "stairs")
    assert _rows(unit, client)[0].points["stairs"].agreement_id != agreement


def test_without_an_open_conversation_one_is_begun_when_asked(
    unit: UnitOfWork, client: UUID, scan: UUID
) -> None:
    closed = conversations.plan_conversation(unit, client, held_on=TODAY)
    conversations.close_conversation(unit, closed, reason="Kennisgemaakt")
    with pytest.raises(NoOpenConversation):
        home_scans.agree_on_point(unit, scan, "stairs")

    begun = home_scans.agree_on_point(unit, scan, "stairs", begins_conversation=True)

    assert begun != closed
    assert len(_agreed(unit, begun)) == 1


def test_what_was_held_comes_before_what_is_planned(unit: UnitOfWork, client: UUID) -> None:
    days = [TODAY + timedelta(days=number) for number in (30, 9)]
    later, next_one = (conversations.plan_conversation(unit, client, held_on=day) for day in days)
    unit.flush()
    assert home_scans.open_conversation(unit.session, client, TODAY) == next_one
    held = conversations.plan_conversation(unit, client, held_on=TODAY - timedelta(days=2))
    unit.flush()

    assert home_scans.open_conversation(unit.session, client, TODAY) == held != later


def test_only_what_asks_for_attention_is_agreed(unit: UnitOfWork, client: UUID, scan: UUID) -> None:
    fine = {"finding": ScanFinding.FINE}
    home_scans.record_point(unit, scan, "light", fine, client_id=client)

    with pytest.raises(NothingToAgree):
        home_scans.agree_on_point(unit, scan, "light")
    with pytest.raises(RecordMissing):
        home_scans.agree_on_point(unit, scan, "bench")
