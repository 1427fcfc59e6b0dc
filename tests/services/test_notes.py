from datetime import date, timedelta
from uuid import UUID

import pytest

from tests.factories import TODAY, a_client, a_municipality
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.services import conversations, dimensions, reports
from wmo_desk.services.notes import Note, NoteKind, notes, search_notes

LAST_WEEK = TODAY - timedelta(days=7)


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    client_id = a_client(unit, a_municipality(unit))
    reports.take_report(unit, client_id, received_on=date(2026, 11, 2), need="Hulp in huis")
    held = conversations.plan_conversation(unit, client_id, held_on=LAST_WEEK)
    conversations.change_conversation(unit, held, {"main_wish": "Onder de mensen"})
    dimensions.record_dimension(
        unit,
        held,
        Dimension.PARTICIPATION,
        {
            "resident_words": "Ik zie bijna niemand in het café.",
            "what_is_hard": "Bellen",
            "first_step": "Koffie drinken",
            "who_helps": "Els",
            "findings": "Els komt op zondag.",
        },
    )
    conversations.close_conversation(unit, held)
    conversations.add_addition(unit, held, text="Het was maandag.", is_residents=True)
    return client_id


def kinds(found: list[Note]) -> list[NoteKind]:
    return [note.kind for note in found]


def test_newest_comes_first_and_voices_stay_apart(unit: UnitOfWork, client_id: UUID) -> None:
    found = notes(unit.session, client_id)

    assert kinds(found) == [
        NoteKind.RESIDENTS_ADDITION,
        NoteKind.MAIN_WISH,
        NoteKind.RESIDENT_WORDS,
        NoteKind.WHAT_IS_HARD,
        NoteKind.FIRST_STEP,
        NoteKind.WHO_HELPS,
        NoteKind.FINDINGS,
        NoteKind.NEED,
    ]
    assert [note.is_ours for note in found] == [False] * 6 + [True, False]
    assert found[2].dimension is Dimension.PARTICIPATION


@pytest.mark.parametrize("typed", ["cafe", "CAFÉ niemand", "bijna  cafe"])
def test_search_looks_at_no_accents(unit: UnitOfWork, client_id: UUID, typed: str) -> None:
    assert kinds(search_notes(notes(unit.session, client_id), typed)) == [NoteKind.RESIDENT_WORDS]


def test_nothing_typed_finds_everything(unit: UnitOfWork, client_id: UUID) -> None:
    found = notes(unit.session, client_id)

    assert search_notes(found, "  ") == found


def test_notes_are_those_of_one_client(unit: UnitOfWork, client_id: UUID) -> None:
    assert notes(unit.session, UUID(int=1)) == []
