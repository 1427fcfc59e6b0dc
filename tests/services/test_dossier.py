from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from tests.factories import TODAY, a_client, a_consultant, a_municipality
from wmo_desk.contents.indications import IndicationRow
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.permissions import Role
from wmo_desk.errors import RecordMissing
from wmo_desk.services import clients, conversations, related_people, reports
from wmo_desk.services.dossier import ComingDate, ComingKind, DossierView, coming_dates, dossier

LAST_WEEK = TODAY - timedelta(days=7)
NEXT_WEEK = TODAY + timedelta(days=7)


def view(unit: UnitOfWork, client_id: UUID) -> DossierView:
    unit.flush()
    return dossier(unit.session, client_id, TODAY)


def test_details_are_those_of_the_client(unit: UnitOfWork, client_id: UUID) -> None:
    assert view(unit, client_id).client == clients.client_details(unit.session, client_id)


def test_people_are_those_involved_now(unit: UnitOfWork, client_id: UUID) -> None:
    related_people.add_related_person(unit, client_id, name="Els", is_carer=True)
    left = related_people.add_related_person(unit, client_id, name="Jan")
    related_people.change_related_person(unit, left, {"ended_on": TODAY})

    assert [person.name for person in view(unit, client_id).people] == ["Els"]


def test_strip_shows_the_newest_open_report(unit: UnitOfWork, client_id: UUID) -> None:
    assert view(unit, client_id).current_report is None

    older = reports.take_report(unit, client_id, received_on=date(2026, 10, 1))
    newer = reports.take_report(unit, client_id, received_on=LAST_WEEK)
    assert _current(unit, client_id) == newer

    reports.close_report(unit, newer, reason="Ingetrokken")
    assert _current(unit, client_id) == older

    reports.close_report(unit, older, reason="Ingetrokken")
    assert _current(unit, client_id) == newer


def _current(unit: UnitOfWork, client_id: UUID) -> UUID | None:
    report = view(unit, client_id).current_report
    return None if report is None else report.id


def test_conversations_before_and_ahead(unit: UnitOfWork, client_id: UUID) -> None:
    found = view(unit, client_id)
    assert (found.last_conversation, found.next_conversation) == (None, None)

    held = conversations.plan_conversation(unit, client_id, held_on=LAST_WEEK)
    conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK)
    soon = conversations.plan_conversation(unit, client_id, held_on=TODAY)

    found = view(unit, client_id)
    assert found.last_conversation is not None
    assert found.next_conversation is not None
    assert (found.last_conversation.id, found.next_conversation.id) == (held, soon)


def test_open_agreements_stand_by_their_day(unit: UnitOfWork, client_id: UUID) -> None:
    held = conversations.plan_conversation(unit, client_id, held_on=LAST_WEEK)
    unit.flush()
    conversations.add_agreement(unit, held, what="Later", by_when=NEXT_WEEK)
    unit.flush()
    conversations.add_agreement(unit, held, what="Ooit")
    unit.flush()
    conversations.add_agreement(unit, held, what="Nu", by_when=TODAY)
    unit.flush()
    done = conversations.add_agreement(unit, held, what="Gedaan", by_when=TODAY)
    unit.flush()
    conversations.change_agreement(unit, done, {"done_on": TODAY})

    assert [each.what for each in view(unit, client_id).agreements] == ["Nu", "Later", "Ooit"]


def test_nobody_waits_at_first(unit: UnitOfWork, client_id: UUID) -> None:
    assert view(unit, client_id).waiting is None


def test_unknown_client_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        dossier(unit.session, UUID(int=1), TODAY)


def test_statements_do_not_grow_with_the_dossier(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        client_id = a_client(unit, a_municipality(unit))
        me = Actor(a_consultant(unit), Role.CONSULTANT)
    few = _statements(database, client_id)
    with database.unit(me) as unit:
        for _ in range(5):
            related_people.add_related_person(unit, client_id, name="Els")
            reports.take_report(unit, client_id, received_on=TODAY)
            conversations.plan_conversation(unit, client_id, held_on=TODAY)

    assert _statements(database, client_id) == few <= 9


def _statements(database: Database, client_id: UUID) -> int:
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    with database.read() as session:
        dossier(session, client_id, TODAY)
    event.remove(database.engine, "before_cursor_execute", note)
    return len(seen)


def test_coming_days_are_in_order(unit: UnitOfWork, client_id: UUID) -> None:
    reports.take_report(unit, client_id, received_on=date(2026, 11, 9))
    conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK)
    conversations.plan_conversation(unit, client_id, held_on=LAST_WEEK)

    assert coming_dates(view(unit, client_id)) == [
        ComingDate(ComingKind.CONVERSATION, NEXT_WEEK, "home"),
        ComingDate(ComingKind.TERM, date(2026, 12, 21), "investigation"),
    ]


def test_late_term_comes_first(unit: UnitOfWork, client_id: UUID) -> None:
    reports.take_report(unit, client_id, received_on=date(2026, 9, 1))
    conversations.plan_conversation(unit, client_id, held_on=TODAY)

    first = coming_dates(view(unit, client_id))[0]

    assert (first.kind, first.on) == (ComingKind.TERM, date(2026, 10, 13))


def test_review_and_end_of_what_runs(unit: UnitOfWork, client_id: UUID) -> None:
    shown = view(unit, client_id)
    ends = _granted("Vervoer", start=LAST_WEEK, end=NEXT_WEEK)
    stays = _granted("Hulp", start=LAST_WEEK, next_review=date(2027, 11, 1))
    over = _granted("Rolstoel", start=date(2025, 1, 1), end=date(2025, 12, 31))

    coming = coming_dates(replace(shown, indications=(ends, stays, over)))

    assert coming == [
        ComingDate(ComingKind.INDICATION_END, NEXT_WEEK, "Vervoer"),
        ComingDate(ComingKind.REVIEW, date(2027, 11, 1), "Hulp"),
    ]


def _granted(
    provision: str, *, start: date, end: date | None = None, next_review: date | None = None
) -> IndicationRow:
    return IndicationRow(
        id=UUID(int=1),
        client_id=UUID(int=2),
        client="",
        provision_id=UUID(int=3),
        provision=provision,
        plain_name="",
        category=None,
        form=DeliveryForm.IN_KIND,
        extent=60,
        unit=ExtentUnit.MINUTES_PER_WEEK,
        granted_on=start,
        start=start,
        end=end,
        next_review=next_review,
        target_group="",
        reason="",
        granted_by=None,
        withdrawn_from=None,
        withdrawal_ground=None,
        withdrawal_reason="",
        waits=False,
    )
