from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from tests import factories
from tests.factories import TODAY
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.direct_support import (
    ConsentNeeded,
    DirectSupportKind,
    KindNotOffered,
    NeedNotOfPlan,
    NeedOutcome,
    NeedUnnamed,
    SupportDayTooEarly,
    SupportState,
    TrainedConsultantNeeded,
)
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import ConflictError
from wmo_desk.services import clients, conversations, direct_support, needs, options, reports
from wmo_desk.services.clients import client_details
from wmo_desk.services.direct_support import SupportRow
from wmo_desk.services.reports import ReportRow
from wmo_desk.services.today import today_view
from wmo_desk.services.today_lines import SupportLine

GENERAL = DirectSupportKind.GENERAL_SUPPORT
SCREENING = DirectSupportKind.POWERFUL_AGEING
WEEK = timedelta(weeks=1)


@pytest.fixture
def client(database: Database, kok: Actor) -> UUID:
    with database.unit(kok) as unit:
        return factories.a_client(unit, factories.a_municipality(unit))


def _row(unit: UnitOfWork, client: UUID) -> SupportRow:
    unit.flush()
    [row] = direct_support.support_rows(unit.session, client)
    return row


def _need_of_plan(unit: UnitOfWork, client: UUID, question: str) -> UUID:
    conversation_id = conversations.plan_conversation(unit, client, held_on=TODAY)
    need_id = uuid4()
    needs.record_need(unit, conversation_id, need_id, {"question": question})
    unit.flush()
    return need_id


def _lines(database: Database, who: Actor) -> list[SupportLine]:
    with database.read() as session:
        return list(today_view(session, TODAY, who.staff_id).supports)


def test_what_begins_today_is_over_in_thirteen_weeks(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        direct_support.start_support(unit, client, GENERAL)
        row = _row(unit, client)

    assert (row.start, row.until) == (TODAY, date(2027, 2, 21))
    assert (row.week(TODAY), row.state(TODAY)) == (1, SupportState.RUNNING)
    assert (row.consultant, row.has_outcome) == ("M. Kok", False)


def test_each_question_has_its_own_outcome(database: Database, kok: Actor, client: UUID) -> None:
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, GENERAL, start=TODAY - 12 * WEEK)
        day, post = uuid4(), uuid4()
        direct_support.record_need(unit, support, day, {"question": "De dag indelen"})
        direct_support.record_need(unit, support, post, {"question": "De post bijhouden"})
        outcome = {"need_outcome": NeedOutcome.OWN_SOLUTION}
        direct_support.record_need(unit, support, day, outcome)
        half = _row(unit, client)
        later = {"need_outcome": NeedOutcome.TAILOR_MADE, "outcome_on": TODAY - WEEK}
        direct_support.record_need(unit, support, post, later)
        whole = _row(unit, client)

    assert [need.question for need in whole.needs] == ["De dag indelen", "De post bijhouden"]
    assert (half.has_outcome, whole.has_outcome) == (False, True)
    assert [need.outcome_on for need in whole.needs] == [TODAY, TODAY - WEEK]


def test_a_question_can_be_tied_to_a_need_of_the_plan(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        of_plan = _need_of_plan(unit, client, "De dag indelen")
        support = direct_support.start_support(unit, client, GENERAL)
        direct_support.record_need(unit, support, uuid4(), {"need_id": of_plan})
        view = direct_support.direct_support_view(unit.session, client)

    ((kept,),) = [row.needs for row in view.rows]
    assert (kept.need_id, kept.question) == (of_plan, "De dag indelen")
    assert [(need.id, need.held_on) for need in view.plan_needs] == [(of_plan, TODAY)]


def test_a_question_keeps_its_own_words_when_it_is_tied(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        of_plan = _need_of_plan(unit, client, "De dag indelen")
        support, question = direct_support.start_support(unit, client, GENERAL), uuid4()
        direct_support.record_need(unit, support, question, {"question": "Op tijd opstaan"})
        direct_support.record_need(unit, support, question, {"need_id": of_plan})

        assert _row(unit, client).needs[0].question == "Op tijd opstaan"


def test_the_need_of_somebody_else_is_refused(database: Database, kok: Actor, client: UUID) -> None:
    with database.unit(kok) as unit:
        home = client_details(unit.session, client).municipality_id
        of_another = _need_of_plan(unit, factories.a_client(unit, home), "De post")
        support = direct_support.start_support(unit, client, GENERAL)

        with pytest.raises(NeedNotOfPlan):
            direct_support.record_need(unit, support, uuid4(), {"need_id": of_another})


def test_a_question_without_words_is_refused_and_makes_no_record(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, GENERAL)
        with pytest.raises(NeedUnnamed):
            direct_support.record_need(unit, support, uuid4(), {"note": "Later"})

        assert _row(unit, client).needs == ()


def test_the_first_words_of_an_outcome_are_dated(
    database: Database, kok: Actor, client: UUID, clock: Clock
) -> None:
    adviser = DirectSupportKind.ELDERLY_ADVISER
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, adviser)
        direct_support.change_support(unit, support, {"outcome": "Samen"})
    clock.move(days=3)
    with database.unit(kok) as unit:
        direct_support.change_support(unit, support, {"outcome": "Samen vooruitgekeken"})
        dated = _row(unit, client)
        direct_support.change_support(unit, support, {"outcome": ""})
        undone = _row(unit, client)

    assert (dated.outcome_on, dated.has_outcome) == (TODAY, True)
    assert (undone.outcome_on, undone.has_outcome) == (None, False)


def test_rules_are_kept_over_single_changes(database: Database, kok: Actor, client: UUID) -> None:
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, SCREENING)
        with pytest.raises(ConsentNeeded):
            direct_support.change_support(unit, support, {"referred_to": "Fysio"})
        direct_support.change_support(unit, support, {"consent_on": TODAY})
        with pytest.raises(TrainedConsultantNeeded):
            direct_support.change_support(unit, support, {"referred_to": "Fysio"})
        direct_support.change_support(unit, support, {"is_trained": True})
        direct_support.change_support(unit, support, {"referred_to": "Fysio", "result": "Trainen"})
        with pytest.raises(ConsentNeeded):
            direct_support.change_support(unit, support, {"consent_on": None})
        with pytest.raises(SupportDayTooEarly):
            direct_support.change_support(unit, support, {"finished_on": TODAY - WEEK})

        assert (_row(unit, client).referred_to, _row(unit, client).finished_on) == ("Fysio", None)


def test_somebody_elses_change_of_the_same_field_is_a_conflict(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, GENERAL, reason="Overzicht")

    with pytest.raises(ConflictError), database.unit(kok) as unit:
        direct_support.change_support(unit, support, {"reason": "Rust"}, {"reason": ""})


def test_what_began_by_mistake_goes_and_comes_back(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, GENERAL)
        direct_support.change_support(unit, support, {"removed_on": TODAY})
        unit.flush()
        assert direct_support.support_rows(unit.session, client) == []
        direct_support.change_support(unit, support, {"removed_on": None})

        assert _row(unit, client).id == support


def test_a_municipality_offers_what_it_chose(
    database: Database, actor: Actor, kok: Actor, client: UUID
) -> None:
    with database.unit(actor) as unit:
        assert direct_support.offered_kinds(unit.session) == tuple(DirectSupportKind)
        running = direct_support.start_support(unit, client, SCREENING)
        options.write_option(unit, options.DIRECT_SUPPORT_KINDS, [GENERAL.value])
    with database.unit(kok) as unit:
        assert direct_support.direct_support_view(unit.session, client).offered == (GENERAL,)
        with pytest.raises(KindNotOffered):
            direct_support.start_support(unit, client, SCREENING)
        # What runs already can still be followed.
        direct_support.change_support(unit, running, {"finished_on": TODAY})


def test_an_administrator_begins_nothing(database: Database, client: UUID) -> None:
    nobody = Actor(None, Role.ADMINISTRATOR)
    with pytest.raises(NotPermitted), database.unit(nobody) as unit:
        direct_support.start_support(unit, client, GENERAL)


# --- On Vandaag ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "shown"), [(62, False), (63, True), (70, True), (91, True), (92, True), (300, True)]
)
def test_it_comes_on_vandaag_from_week_ten_until_it_ends(
    database: Database, kok: Actor, client: UUID, days: int, shown: bool
) -> None:
    start = TODAY - timedelta(days=days)
    with database.unit(kok) as unit:
        direct_support.start_support(unit, client, GENERAL, start=start)

    lines = _lines(database, kok)
    assert [line.due for line in lines] == [start + 13 * WEEK] * shown
    with database.read() as session:
        view = today_view(session, TODAY, kok.staff_id)
    assert view.attention == int(days > 91)


def test_what_ended_stays_on_vandaag_until_every_question_has_an_outcome(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, GENERAL, start=TODAY - 8 * WEEK)
        direct_support.change_support(unit, support, {"finished_on": TODAY})
    [line] = _lines(database, kok)
    assert (line.support_id, line.finished_on, line.due) == (support, TODAY, TODAY)

    need = uuid4()
    with database.unit(kok) as unit:
        direct_support.record_need(unit, support, need, {"question": "De dag indelen"})
    assert len(_lines(database, kok)) == 1
    with database.unit(kok) as unit:
        outcome = {"need_outcome": NeedOutcome.BASIC_PROVISION}
        direct_support.record_need(unit, support, need, outcome)
    assert _lines(database, kok) == []


def test_a_referral_that_ended_without_outcome_comes_on_vandaag(
    database: Database, kok: Actor, client: UUID
) -> None:
    point = DirectSupportKind.LONELINESS_POINT
    with database.unit(kok) as unit:
        support = direct_support.start_support(unit, client, point, start=TODAY - 60 * WEEK)
    assert _lines(database, kok) == []

    with database.unit(kok) as unit:
        direct_support.change_support(unit, support, {"finished_on": TODAY})
    assert [line.kind for line in _lines(database, kok)] == [point]
    with database.unit(kok) as unit:
        direct_support.change_support(unit, support, {"outcome": "Elke week een maatje"})
    assert _lines(database, kok) == []


def test_what_others_carry_or_was_taken_away_is_not_on_my_vandaag(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        smit = Actor(factories.a_consultant(unit, name="T. Smit"), Role.CONSULTANT)
        support = direct_support.start_support(unit, client, GENERAL, start=TODAY - 12 * WEEK)
    assert (len(_lines(database, kok)), _lines(database, smit)) == (1, [])

    with database.unit(kok) as unit:
        direct_support.change_support(unit, support, {"removed_on": TODAY})
    assert _lines(database, kok) == []


# --- Beside a report and an application ---------------------------------------------------------


def _run_report(database: Database, kok: Actor, client: UUID) -> ReportRow:
    """Take a report through to its decision."""
    with database.unit(kok) as unit:
        report = reports.take_report(unit, client, received_on=TODAY - 3 * WEEK, need="Hulp")
        done = dict.fromkeys(
            ("investigation_done_on", "findings_handed_out_on", "application_on", "decision_on"),
            TODAY,
        )
        reports.change_report(unit, report, done)
        unit.flush()
        return reports.report_row(unit.session, report)


@pytest.mark.parametrize(
    "screening",
    [
        {},
        {"result": "Doet niet mee", "is_trained": True, "consent_on": TODAY},
        {"finished_on": TODAY, "outcome": "Wil niet"},
    ],
)
def test_a_report_and_an_application_run_the_same_with_and_without_a_screening(
    database: Database, kok: Actor, client: UUID, screening: dict[str, object]
) -> None:
    with database.unit(kok) as unit:
        other = factories.a_client(
            unit,
            clients.client_details(unit.session, client).municipality_id,
            family_name="Zand",
        )
        direct_support.start_support(unit, client, SCREENING, **screening)

    with_screening = _run_report(database, kok, client)
    without = _run_report(database, kok, other)

    assert with_screening.dates == without.dates
    assert with_screening.steps(TODAY) == without.steps(TODAY)
    assert with_screening.next_due(TODAY) == without.next_due(TODAY)
