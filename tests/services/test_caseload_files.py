"""The files of a consultant, and that counting by the database agrees with the rules."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests import factories
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.caseload import OpenFile, Phase, is_overdue, phase_on
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.reports import ReferralSource, ReportDates, Route, StepKey
from wmo_desk.models.indication import Indication
from wmo_desk.models.report import Report
from wmo_desk.services import caseload, conversations, options, reports
from wmo_desk.services.caseload_files import FileRow, NextKind, file_rows

TODAY = factories.TODAY
OPEN_ENDED = {"end": None, "target_group": "Chronisch ziek", "reason": "Blijft nodig"}


@pytest.fixture
def municipality(database: Database, actor: Actor) -> UUID:
    with database.unit(actor) as unit:
        return factories.a_municipality(unit)


def _files(database: Database, who: Actor, on: date = TODAY) -> dict[UUID, FileRow]:
    with database.read() as session:
        return {row.client_id: row for row in file_rows(session, on, who.staff_id)}


def test_a_new_file_has_no_phase_and_nothing_to_come(
    database: Database, kok: Actor, municipality: UUID
) -> None:
    with database.unit(kok) as unit:
        client = factories.a_client(unit, municipality)

    row = _files(database, kok)[client]
    assert (row.client, row.phase, row.next, row.is_overdue) == (
        "Berg, A. van den",
        None,
        None,
        False,
    )


def test_a_late_report_goes_before_what_runs(
    database: Database, kok: Actor, municipality: UUID
) -> None:
    with database.unit(kok) as unit:
        client = factories.a_client(unit, municipality)
        provision = factories.a_provision(unit, municipality)
        factories.an_indication(unit, client, provision)
        reports.take_report(unit, client, received_on=TODAY - timedelta(weeks=7))
        conversations.plan_conversation(unit, client, held_on=TODAY - timedelta(days=9))
        conversations.plan_conversation(unit, client, held_on=TODAY + timedelta(days=9))

    row = _files(database, kok)[client]
    assert row.phase is Phase.REPORT
    assert row.next is not None
    assert (row.next.kind, row.next.step) == (NextKind.STEP, StepKey.INVESTIGATION)
    assert row.is_overdue
    assert row.last_conversation == TODAY - timedelta(days=9)


def test_a_review_that_comes_near_is_the_phase(
    database: Database, kok: Actor, municipality: UUID
) -> None:
    with database.unit(kok) as unit:
        client = factories.a_client(unit, municipality)
        provision = factories.a_provision(unit, municipality)
        review = TODAY + timedelta(weeks=4)
        factories.an_indication(unit, client, provision, next_review=review, **OPEN_ENDED)

    row = _files(database, kok)[client]
    assert row.phase is Phase.REVIEW
    assert row.next is not None
    assert (row.next.kind, row.next.due) == (NextKind.REVIEW, review)
    assert not row.is_overdue


def test_files_of_nobody_are_found_as_well(
    database: Database, actor: Actor, municipality: UUID
) -> None:
    with database.unit(actor) as unit:
        client = factories.a_client(unit, municipality)

    assert list(_files(database, Actor(None, Role.TEAM_LEAD))) == [client]


# --- Counted by the database and by the rules ----------------------------------------------------

_STEPS = (
    "confirmed_on",
    "identity_seen_on",
    "pgb_explained_on",
    "findings_handed_out_on",
    "investigation_done_on",
    "application_on",
    "decision_on",
)


def _a_report(unit: UnitOfWork, client: UUID, chance: random.Random) -> ReportDates:
    """A report in any state, with days that need not make sense together."""
    received = TODAY - timedelta(days=chance.randint(0, 60))
    days: dict[str, Any] = {
        name: received + timedelta(days=chance.randint(0, 60))
        for name in _STEPS
        if chance.random() < 0.5
    }
    if chance.random() < 0.2:
        days["closed_on"] = received + timedelta(days=chance.randint(0, 60))
    if chance.random() < 0.8:
        days.pop("decision_on", None)
    unit.add(
        Report(
            client_id=client,
            received_on=received,
            route=Route.REGULAR,
            referral_source=ReferralSource.RESIDENT,
            **days,
        )
    )
    return replace(ReportDates(received), **days)


def _an_indication(
    unit: UnitOfWork, client: UUID, provision: UUID, chance: random.Random
) -> Indication:
    example = unit.get(Indication, factories.an_indication(unit, client, provision))
    start = TODAY - timedelta(days=chance.randint(-10, 400))
    kind = chance.choice(["end", "review", "both"])
    days: dict[str, Any] = {
        "start": start,
        "end": start + timedelta(days=chance.randint(0, 500)) if kind != "review" else None,
        "next_review": TODAY + timedelta(days=chance.randint(-60, 200)) if kind != "end" else None,
        "withdrawn_from": TODAY - timedelta(days=3) if chance.random() < 0.1 else None,
    }
    unit.change(example, days)
    return example


def _runs(indication: Indication, on: date) -> bool:
    withdrawn = indication.withdrawn_from
    return (
        indication.start <= on
        and (indication.end is None or indication.end >= on)
        and (withdrawn is None or withdrawn > on)
    )


@pytest.mark.parametrize("seed", range(4))
def test_the_database_counts_as_the_rules_do(
    database: Database, kok: Actor, municipality: UUID, clock: Clock, seed: int
) -> None:
    chance = random.Random(seed)
    received: dict[UUID, ReportDates | None] = {}
    granted: dict[UUID, Indication | None] = {}
    clock.move(days=-90)
    with database.unit(kok) as unit:
        provision = factories.a_provision(unit, municipality)
        for _ in range(25):
            client = factories.a_client(unit, municipality)
            received[client] = granted[client] = None
    clock.move(days=90)
    with database.unit(kok) as unit:
        for client in received:
            if chance.random() < 0.8:
                received[client] = _a_report(unit, client, chance)
            if chance.random() < 0.7:
                granted[client] = _an_indication(unit, client, provision, chance)

    for on in (TODAY, TODAY - timedelta(days=20), TODAY + timedelta(days=15)):
        phases: dict[UUID, Phase | None] = {}
        late: dict[UUID, bool] = {}
        for client, dates in received.items():
            indication = granted[client]
            runs = indication is not None and _runs(indication, on)
            days = (indication.next_review, indication.end) if indication and runs else ()
            file = OpenFile(
                report=dates if dates is not None and dates.received_on <= on else None,
                has_running_indication=runs,
                next_review=min((day for day in days if day), default=None),
            )
            weeks = options.REVIEW_WARN_WEEKS.default
            phases[client] = phase_on(file, on, review_warn_weeks=weeks)
            done = file.report is None or phases[client] in {None, Phase.RUNNING, Phase.REVIEW}
            late[client] = is_overdue(
                OpenFile(None, file.has_running_indication, file.next_review) if done else file, on
            )
        rows = _files(database, kok, on)
        with database.read() as session:
            [counted] = caseload.caseload_rows(session, on, kok.staff_id)
        assert {client: row.phase for client, row in rows.items()} == phases
        assert {client: row.is_overdue for client, row in rows.items()} == late
        assert counted.phases == Counter(phase for phase in phases.values() if phase)
        assert counted.overdue == sum(late.values())
        assert counted.open_files == len(received)
