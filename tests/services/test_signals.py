"""Signals come back until they are dealt with; one kind is read by a few people only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.signals import OutcomeMissing, SignalKind
from wmo_desk.errors import RecordMissing
from wmo_desk.services import (
    clients,
    conversations,
    exports,
    households,
    options,
    search,
    signals,
)
from wmo_desk.services.dossier import dossier
from wmo_desk.services.hand_overs import hand_over_of
from wmo_desk.services.preparations import preparation_of
from wmo_desk.services.summary_query import conversation_summary
from wmo_desk.services.timeline import timeline
from wmo_desk.services.today import today_view

SECRET = "blauwe plek bij het linkeroog"
KINDS = [kind for kind in SignalKind if kind is not SignalKind.UNSAFE]


@dataclass
class Team:
    """Who works here; `kok` has the file, `vos` directs the process, `bos` the case."""

    client_id: UUID
    other_client_id: UUID
    household_id: UUID
    kok: UUID
    vos: UUID
    bos: UUID
    lead: UUID
    stranger: UUID


@pytest.fixture
def team(database: Database, actor: Actor) -> Team:
    with database.unit(actor) as unit:
        there = a_municipality(unit)
        kok, vos, bos, stranger = (
            a_consultant(unit, name=name) for name in ("Kok", "Vos", "Bos", "Mol")
        )
        lead = a_consultant(unit, name="Lemmens", role=Role.TEAM_LEAD)
        mine = a_client(unit, there, consultant_id=kok)
        other = a_client(unit, there, consultant_id=kok)
        household = households.begin_household(
            unit, mine, process_director_id=vos, case_director_id=bos
        )
    return Team(mine, other, household, kok, vos, bos, lead, stranger)


def acting(staff_id: UUID, role: Role = Role.CONSULTANT) -> Actor:
    return Actor(staff_id, role)


def note(database: Database, client_id: UUID, by: UUID, **values: Any) -> UUID:
    values = {"kind": SignalKind.UNSAFE, "noticed": SECRET} | values
    with database.unit(acting(by)) as unit:
        return signals.note_signal(unit, client_id, **values)


def read(database: Database, client_id: UUID, reader: UUID | None) -> list[signals.SignalRow]:
    with database.read() as session:
        return signals.signal_rows(session, client_id, reader_id=reader, on=TODAY)


def lines(database: Database, reader: UUID, *, of_all: bool = False) -> list[UUID]:
    with database.read() as session:
        view = today_view(session, TODAY, None if of_all else reader, reader_id=reader)
    return [line.signal_id for line in view.signals]


# --- Following ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_signal_comes_back_until_it_is_dealt_with(
    database: Database, team: Team, kind: SignalKind
) -> None:
    noted = note(database, team.client_id, team.stranger, kind=kind)

    # To who follows it and to whose file it is.
    assert lines(database, team.stranger) == lines(database, team.kok) == [noted]
    assert lines(database, team.bos) == []
    with database.unit(acting(team.kok)) as unit:
        signals.deal_with(unit, noted, outcome="Gaat elke week naar de eettafel.")
    assert lines(database, team.kok) == []
    with database.unit(acting(team.kok)) as unit:
        signals.take_up_again(unit, noted)
    assert lines(database, team.kok) == [noted]


def test_term_is_the_municipalitys_own(database: Database, actor: Actor, team: Team) -> None:
    with database.unit(actor) as unit:
        options.write_option(unit, options.SIGNAL_DAYS, 5)
    note(database, team.client_id, team.kok, kind=SignalKind.POVERTY)

    (row,) = read(database, team.client_id, team.kok)
    assert (row.due_on, row.owner, row.noted_by) == (TODAY + timedelta(days=5), "Kok", "Kok")


def test_passed_term_asks_for_attention(database: Database, team: Team) -> None:
    note(database, team.client_id, team.kok, kind=SignalKind.NEGLECT, due_on=TODAY)
    with database.read() as session:
        assert today_view(session, TODAY, team.kok).attention == 0
        assert today_view(session, TODAY + timedelta(days=1), team.kok).attention == 1


def test_first_letter_makes_the_signal(database: Database, team: Team) -> None:
    new = UUID(int=5)
    given = {"client_id": team.client_id, "kind": SignalKind.LONELINESS}
    with database.unit(acting(team.kok)) as unit:
        signals.enter_signal(unit, new, {"noticed": "Zit"}, {"noticed": ""}, **given)
        signals.enter_signal(unit, new, {"noticed": "Zit alleen"}, {"noticed": "Zit"}, **given)

    (row,) = read(database, team.client_id, team.kok)
    assert (row.noticed, row.kind) == ("Zit alleen", SignalKind.LONELINESS)


def test_end_needs_an_outcome_and_the_kind_stays(database: Database, team: Team) -> None:
    noted = note(database, team.client_id, team.kok, kind=SignalKind.POVERTY)

    with pytest.raises(OutcomeMissing), database.unit(acting(team.kok)) as unit:
        signals.deal_with(unit, noted, outcome="")
    with pytest.raises(ValueError, match="kind"), database.unit(acting(team.kok)) as unit:
        signals.change_signal(unit, noted, {"kind": SignalKind.UNSAFE})


def test_administrator_notes_nothing(database: Database, team: Team) -> None:
    with (
        pytest.raises(NotPermitted),
        database.unit(acting(team.kok, Role.ADMINISTRATOR)) as unit,
    ):
        signals.note_signal(unit, team.client_id, kind=SignalKind.POVERTY)


# --- Unsafe at home -----------------------------------------------------------------------------


def test_only_directors_and_team_lead_read_that_somebody_is_unsafe(
    database: Database, team: Team
) -> None:
    note(database, team.client_id, team.kok)

    for reader in (team.vos, team.bos, team.lead):
        assert [row.noticed for row in read(database, team.client_id, reader)] == [SECRET]
        assert len(lines(database, reader)) == 1
    for reader in (team.kok, team.stranger, None):
        assert read(database, team.client_id, reader) == []
    assert lines(database, team.kok) == lines(database, team.stranger) == []
    assert lines(database, team.kok, of_all=True) == []
    assert len(lines(database, team.lead, of_all=True)) == 1


def test_who_noted_it_hears_who_reads_it(database: Database, team: Team) -> None:
    with database.read() as session:
        for_kok = signals.signal_readers(session, team.client_id, reader_id=team.kok, on=TODAY)
        elsewhere = signals.signal_readers(
            session, team.other_client_id, reader_id=team.vos, on=TODAY
        )

    assert (for_kok.directors, for_kok.team_leads, for_kok.am_i) == (
        ("Vos", "Bos"),
        ("Lemmens",),
        False,
    )
    assert (elsewhere.directors, elsewhere.am_i) == ((), False)


def test_director_of_another_household_reads_nothing(database: Database, team: Team) -> None:
    note(database, team.other_client_id, team.kok)

    assert read(database, team.other_client_id, team.vos) == []


def test_former_director_and_former_household_read_nothing(
    database: Database, actor: Actor, team: Team
) -> None:
    note(database, team.client_id, team.kok)
    with database.unit(actor) as unit:
        changes = {"process_director_id": team.stranger}
        households.enter_household(unit, team.household_id, changes, client_id=team.client_id)
    assert read(database, team.client_id, team.vos) == []

    with database.unit(actor) as unit:
        (member,) = households.household_view(unit.session, team.client_id, TODAY).members
        households.leave_household(unit, member.id)
    assert read(database, team.client_id, team.bos) == []


def test_others_cannot_change_it_nor_hear_that_it_is_there(database: Database, team: Team) -> None:
    noted = note(database, team.client_id, team.kok)

    for action in (
        lambda unit: signals.change_signal(unit, noted, {"noticed": ""}, {"noticed": "x"}),
        lambda unit: signals.deal_with(unit, noted, outcome="x"),
        lambda unit: signals.enter_signal(
            unit, noted, {"noticed": ""}, client_id=team.client_id, kind=SignalKind.UNSAFE
        ),
    ):
        with pytest.raises(RecordMissing), database.unit(acting(team.kok)) as unit:
            action(unit)
    with database.unit(acting(team.bos)) as unit:
        signals.deal_with(unit, noted, outcome="Veilig Thuis is gebeld.")


def _everything(database: Database, team: Team, reader: UUID) -> Iterator[str]:
    """What lists, pages, prints and exports tell this reader, in one text each."""
    with database.unit(acting(team.kok)) as unit:
        conversation = conversations.plan_conversation(unit, team.client_id, held_on=TODAY)
    with database.read() as session:
        yield repr(signals.signal_rows(session, team.client_id, reader_id=reader, on=TODAY))
        yield repr(timeline(session, team.client_id, on=TODAY, reader_id=reader))
        yield repr(dossier(session, team.client_id, TODAY))
        yield repr(today_view(session, TODAY, reader, reader_id=reader))
        yield repr(today_view(session, TODAY, None, reader_id=reader))
        yield repr(conversation_summary(session, conversation, TODAY))
        yield repr(preparation_of(session, team.client_id, TODAY))
        yield repr(hand_over_of(session, [team.client_id], TODAY))
        yield repr(clients.client_rows(session))
        yield repr(search.find_clients(session, "blauwe"))
        yield repr(search.find_clients(session, "unsafe"))
        yield repr(households.household_view(session, team.client_id, TODAY))
        for rows in (
            exports.clients_on(session, TODAY),
            exports.indications_on(session, TODAY),
            exports.access_until(session, TODAY),
        ):
            yield repr(list(rows))


@pytest.mark.parametrize("reader", ["kok", "stranger"])
def test_nothing_leaks_to_others(database: Database, team: Team, reader: str) -> None:
    told = list(_everything(database, team, getattr(team, reader)))
    assert told
    note(database, team.client_id, team.kok, action="Bel Veilig Thuis")

    for text in _everything(database, team, getattr(team, reader)):
        assert SECRET not in text
        assert "unsafe" not in text
        assert "Veilig Thuis" not in text
        assert "'signal'" not in text


@pytest.mark.parametrize("reader", ["vos", "bos", "lead"])
def test_no_list_print_or_export_names_it_to_anybody(
    database: Database, team: Team, reader: str
) -> None:
    note(database, team.client_id, team.kok)

    # The file itself and its time line are theirs to read.
    _rows, told, *others = _everything(database, team, getattr(team, reader))
    assert SECRET in told
    assert not any(SECRET in text or "unsafe" in text for text in others)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    kinds=st.lists(st.sampled_from(SignalKind), max_size=5),
    reader=st.sampled_from(("kok", "vos", "bos", "lead", "stranger")),
)
def test_readers_see_all_of_theirs_and_nothing_else(
    database: Database, team: Team, kinds: list[SignalKind], reader: str
) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        there = clients.client_details(unit.session, team.client_id).municipality_id
        client_id = a_client(unit, there)
        households.join_household(unit, team.household_id, client_id)
    for kind in kinds:
        note(database, client_id, team.kok, kind=kind)
    may = reader in {"vos", "bos", "lead"}
    expected = [kind for kind in kinds if may or kind is not SignalKind.UNSAFE]

    rows = read(database, client_id, getattr(team, reader))

    assert sorted(row.kind for row in rows) == sorted(expected)
    with database.read() as session:
        told = timeline(session, client_id, on=TODAY, reader_id=getattr(team, reader))
    seen = [each for each in told.events if each.record_type == "signal"]
    assert len(seen) == len(expected)


def test_a_household_without_director_is_not_read_by_nobody(unit: UnitOfWork) -> None:
    client_id = a_client(unit, a_municipality(unit))
    households.begin_household(unit, client_id)
    signals.note_signal(unit, client_id, kind=SignalKind.UNSAFE, noticed=SECRET)
    unit.flush()

    assert signals.signal_rows(unit.session, client_id, reader_id=None, on=TODAY) == []
