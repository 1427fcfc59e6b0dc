from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event

from tests.factories import (
    CRITERION,
    TODAY,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_place,
    a_provider,
    a_provision,
    an_indication,
    somebody_waiting,
)
from tests.fixtures import Clock
from wmo_desk.contents.summaries import ClientSummary, StepKind, SummaryStep
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.pgb import PgbRefusalGround
from wmo_desk.errors import RecordMissing
from wmo_desk.reports.summary_text import summary_text
from wmo_desk.services import (
    applications,
    conversations,
    dimensions,
    indications,
    needs,
    offers,
    options,
    organisation,
    reports,
    results,
    waiting_list,
)
from wmo_desk.services.summary_query import conversation_summary

TOMORROW = TODAY + timedelta(days=1)
LAST_WEEK = TODAY - timedelta(days=7)
NEXT_MONTH = date(2026, 12, 20)


@pytest.fixture
def client_id(unit: UnitOfWork, meerssen: UUID) -> UUID:
    return a_client(unit, meerssen, bsn="111222333")


def summary(
    unit: UnitOfWork, conversation_id: UUID, on: date = TODAY, *, with_bsn: bool = False
) -> ClientSummary:
    unit.flush()
    return conversation_summary(unit.session, conversation_id, on, with_bsn=with_bsn)


def test_bsn_only_when_chosen(unit: UnitOfWork, conversation_id: UUID) -> None:
    assert summary(unit, conversation_id).resident.bsn is None
    assert summary(unit, conversation_id, with_bsn=True).resident.bsn == "111222333"


def test_unknown_conversation_is_refused(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        summary(unit, UUID(int=1))


def test_letterhead_is_that_of_the_municipality(
    unit: UnitOfWork, meerssen: UUID, conversation_id: UUID
) -> None:
    organisation.change_municipality(
        unit, meerssen, {"phone": "14 043", "address": "Markt 50\n\n6231 LS Meerssen"}
    )

    letterhead = summary(unit, conversation_id).letterhead

    assert letterhead.municipality == "Gemeente Meerssen"
    assert letterhead.phone == "14 043"
    assert letterhead.address == ("Markt 50", "6231 LS Meerssen")


def test_previous_scores_stand_beside_those_of_now(unit: UnitOfWork, client_id: UUID) -> None:
    for held_on, score in ((LAST_WEEK, 4), (TODAY, 6)):
        latest = conversations.plan_conversation(unit, client_id, held_on=held_on)
        dimensions.record_dimension(
            unit, latest, Dimension.PARTICIPATION, {"score": score, "is_marked": True}
        )
        unit.flush()
        if held_on == LAST_WEEK:
            conversations.close_conversation(unit, latest)

    told = summary(unit, latest)

    assert told.scores[Dimension.PARTICIPATION] == 6
    assert told.previous_scores[Dimension.PARTICIPATION] == 4
    assert told.scores[Dimension.MEANINGFULNESS] is None
    assert told.previous_held_on == LAST_WEEK
    assert told.marked == {Dimension.PARTICIPATION}


def test_agreement_that_was_taken_out_is_not_printed(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    conversations.add_agreement(unit, conversation_id, what="Bellen", who="de consulent")
    gone = conversations.add_agreement(unit, conversation_id, what="Schrijven")
    conversations.change_agreement(unit, gone, {"removed_on": TODAY})

    assert [each.what for each in summary(unit, conversation_id).agreements] == ["Bellen"]


def test_practice_file_says_so(unit: UnitOfWork, conversation_id: UUID) -> None:
    assert not summary(unit, conversation_id).is_practice

    options.write_option(unit, options.PRACTICE_FILE, value=True)

    assert summary(unit, conversation_id).is_practice


# --- What was granted --------------------------------------------------------------------------


def test_granted_today_and_not_what_ended(
    unit: UnitOfWork, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    yesterday = TODAY - timedelta(days=1)
    an_indication(unit, client_id, help_at_home, end=yesterday)
    an_indication(
        unit,
        client_id,
        help_at_home,
        start=TOMORROW,
        end=None,
        granted_on=TODAY,
        next_review=date(2027, 11, 22),
        target_group="Ouderen",
        reason="Blijvend.",
    )

    (granted,) = summary(unit, conversation_id).indications

    assert granted.provision == "hulp bij het huishouden"
    assert (granted.start, granted.end) == (TOMORROW, None)
    assert granted.next_review == date(2027, 11, 22)
    assert granted.target_group == "Ouderen"


def test_decision_of_a_later_day_is_not_told(
    unit: UnitOfWork, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    an_indication(unit, client_id, help_at_home, granted_on=TODAY, start=TODAY)

    assert summary(unit, conversation_id, LAST_WEEK).indications == ()


def test_withdrawn_help_ends_the_day_before_with_its_reason(
    unit: UnitOfWork, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    indication_id = an_indication(
        unit,
        client_id,
        help_at_home,
        end=None,
        next_review=date(2027, 9, 3),
        target_group="Ouderen",
        reason="Blijvend.",
    )
    indications.withdraw_indication(
        unit,
        indication_id,
        withdrawn_from=date(2026, 12, 1),
        ground=WithdrawalGround.NO_LONGER_NEEDED,
        reason="Uw zoon woont nu bij u.",
    )

    (granted,) = summary(unit, conversation_id).indications

    assert granted.end == date(2026, 11, 30)
    assert granted.next_review is None
    assert granted.target_group == ""
    assert granted.reason == "Uw zoon woont nu bij u."


def test_withdrawn_from_today_is_not_granted_any_more(
    unit: UnitOfWork, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    indications.withdraw_indication(
        unit,
        an_indication(unit, client_id, help_at_home),
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NOT_USED,
        reason="Verhuisd.",
    )

    assert summary(unit, conversation_id).indications == ()


# --- The waiting list --------------------------------------------------------------------------


def test_place_and_why_are_those_of_today(
    unit: UnitOfWork, meerssen: UUID, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    somebody_waiting(unit, meerssen, help_at_home, granted_on=date(2026, 8, 1), name="Eerder")
    a_place(unit, client_id, an_indication(unit, client_id, help_at_home))

    waiting = summary(unit, conversation_id).waiting

    assert waiting is not None
    assert waiting.provision == "hulp bij het huishouden"
    assert (waiting.on, waiting.explanation.position) == (TODAY, 2)
    assert waiting.explanation.ahead_with_earlier_date == 1
    assert waiting.criteria == (CRITERION,)
    assert waiting.reason == "Valt vaak."


def test_who_does_not_wait_reads_nothing_of_it(
    unit: UnitOfWork, meerssen: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    somebody_waiting(unit, meerssen, help_at_home)

    assert summary(unit, conversation_id).waiting is None


def test_place_of_an_earlier_day(database: Database, clock: Clock, actor: Actor) -> None:
    with database.unit(actor) as unit:
        meerssen = a_municipality(unit)
        a_criterion(unit, meerssen)
        provision = a_provision(unit, meerssen)
        client_id = a_client(unit, meerssen)
        entry = a_place(unit, client_id, an_indication(unit, client_id, provision))
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    clock.move(days=3)
    with database.unit(actor) as unit:
        somebody_waiting(unit, meerssen, provision, granted_on=date(2026, 8, 1), name="Eerder")
        waiting_list.pause(unit, entry, reason="Ziekenhuis")

    with database.read() as session:
        then = conversation_summary(session, conversation_id, TODAY).waiting
        now = conversation_summary(session, conversation_id, TODAY + timedelta(days=3)).waiting
        before = conversation_summary(session, conversation_id, LAST_WEEK).waiting

    assert then is not None
    assert (then.explanation.position, then.explanation.is_paused) == (1, False)
    assert now is not None
    assert (now.explanation.position, now.explanation.is_paused) == (2, True)
    assert before is None


def test_exception_prints_its_reason_until_it_ends(
    unit: UnitOfWork, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    entry = a_place(unit, client_id, an_indication(unit, client_id, help_at_home))
    waiting_list.make_exception(
        unit,
        entry,
        ranked_on=date(2026, 1, 1),
        reason="Uit het ziekenhuis.",
        decided_by=a_consultant(unit),
    )
    waiting = summary(unit, conversation_id).waiting
    assert waiting is not None
    assert waiting.exception_reason == "Uit het ziekenhuis."

    waiting_list.end_exception(unit, entry)

    waiting = summary(unit, conversation_id).waiting
    assert waiting is not None
    assert waiting.exception_reason == ""


# --- What happens now --------------------------------------------------------------------------


def test_investigation_then_decision(
    unit: UnitOfWork, client_id: UUID, conversation_id: UUID
) -> None:
    report_id = reports.take_report(unit, client_id, received_on=date(2026, 11, 2))
    assert summary(unit, conversation_id).steps == (
        SummaryStep(StepKind.INVESTIGATION_DONE, date(2026, 12, 14)),
    )

    reports.change_report(
        unit,
        report_id,
        {"investigation_done_on": date(2026, 11, 20), "application_on": date(2026, 11, 20)},
    )
    assert summary(unit, conversation_id).steps == (
        SummaryStep(StepKind.DECISION, date(2026, 12, 4)),
    )

    reports.change_report(unit, report_id, {"decision_on": TODAY})
    assert summary(unit, conversation_id).steps == ()


def test_term_that_has_passed_is_no_promise(
    unit: UnitOfWork, client_id: UUID, conversation_id: UUID
) -> None:
    reports.take_report(unit, client_id, received_on=date(2026, 9, 1))

    assert summary(unit, conversation_id).steps == ()


def test_two_reports_of_one_day_give_one_step(
    unit: UnitOfWork, client_id: UUID, conversation_id: UUID
) -> None:
    for _ in range(2):
        reports.take_report(unit, client_id, received_on=TODAY)

    assert len(summary(unit, conversation_id).steps) == 1


def test_next_visit_is_another_open_conversation(
    unit: UnitOfWork, client_id: UUID, conversation_id: UUID
) -> None:
    for day in (NEXT_MONTH, NEXT_MONTH + timedelta(days=7)):
        conversations.plan_conversation(unit, client_id, held_on=day)
    planned = conversations.plan_conversation(unit, client_id, held_on=TOMORROW)

    assert summary(unit, conversation_id).steps == (SummaryStep(StepKind.NEXT_VISIT, TOMORROW),)
    assert summary(unit, planned).steps == (SummaryStep(StepKind.NEXT_VISIT, NEXT_MONTH),)


def test_day_on_which_a_provider_begins(
    unit: UnitOfWork, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    entry = a_place(unit, client_id, an_indication(unit, client_id, help_at_home))
    offers.offer_place(unit, entry, a_provider(unit))
    offers.take_up(unit, entry, started_on=TOMORROW)

    told = summary(unit, conversation_id)

    assert told.waiting is None
    assert told.steps == (
        SummaryStep(StepKind.SUPPORT_STARTS, TOMORROW, "hulp bij het huishouden"),
    )
    assert summary(unit, conversation_id, NEXT_MONTH).steps == ()


def test_days_of_an_indication_stand_in_its_own_paragraph_only(
    unit: UnitOfWork, client_id: UUID, help_at_home: UUID, conversation_id: UUID
) -> None:
    an_indication(unit, client_id, help_at_home, next_review=date(2027, 3, 1), start=TOMORROW)

    assert summary(unit, conversation_id).steps == ()


def test_the_plan_stands_in_the_order_of_the_ladder(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id = conversations.plan_conversation(unit, client_id, held_on=LAST_WEEK)
    need_id, result_id = uuid4(), uuid4()
    asked = {"question": "Wie helpt?", "support_kind": "Poetsen", "support_extent": "2 uur"}
    needs.record_need(unit, conversation_id, need_id, asked)
    for what, rung in (
        ("Buurvrouw", None),
        ("Hulp", Rung.TAILOR_MADE),
        ("Zelf", Rung.OWN_STRENGTH),
    ):
        changes = {"what": what, "rung": rung}
        needs.record_solution(unit, conversation_id, need_id, uuid4(), changes)
        unit.flush()
    results.record_result(unit, conversation_id, result_id, {"what": "Een schoon huis"})
    unit.flush()

    summary = conversation_summary(unit.session, conversation_id, TODAY)

    (need,) = summary.needs
    assert [each.what for each in need.solutions] == ["Zelf", "Hulp", "Buurvrouw"]
    assert need.support == "Poetsen, 2 uur"
    assert [each.what for each in summary.results] == ["Een schoon huis"]


def test_what_was_refused_after_the_conversation_is_told(unit: UnitOfWork) -> None:
    meerssen = a_municipality(unit)
    provision = a_provision(unit, meerssen)
    client_id = a_client(unit, meerssen)
    report_id = reports.take_report(unit, client_id, received_on=date(2026, 10, 1))
    done = ("identity_seen_on", "pgb_explained_on", "investigation_done_on")
    handed_out = (*done, "findings_handed_out_on")
    reports.change_report(unit, report_id, dict.fromkeys(handed_out, date(2026, 11, 2)))
    applications.receive_application(unit, report_id, application_on=date(2026, 11, 2))
    talk = conversations.plan_conversation(unit, client_id, held_on=date(2026, 11, 1))
    later = conversations.plan_conversation(unit, client_id, held_on=TODAY + timedelta(days=1))

    def refuse(**how: object) -> UUID:
        return applications.refuse_application(
            unit,
            report_id,
            provision_id=provision,
            refused_on=TODAY,
            **how,  # type: ignore[arg-type]
        )

    refuse(ground="Op eigen kracht mogelijk", reason="Uw zoon kan stofzuigen.")
    refuse(pgb_ground=PgbRefusalGround.EXTRA_COST, reason="Het kost meer.")
    applications.remove_refusal(unit, refuse(ground="Vergissing", reason="Vergist."))

    refused = conversation_summary(unit.session, talk, TODAY).refusals
    assert [(each.reason, each.is_pgb_only) for each in refused] == [
        ("Uw zoon kan stofzuigen.", False),
        ("Het kost meer.", True),
    ]
    told = " ".join(
        part.text for part in summary_text(conversation_summary(unit.session, talk, TODAY))
    )
    assert "Wat u niet krijgt" in told
    assert "Dat geld krijgt u niet. De reden: Het kost meer." in told
    assert conversation_summary(unit.session, later, TODAY).refusals == ()


# --- Cost --------------------------------------------------------------------------------------


def test_statements_do_not_grow_with_the_dossier(database: Database, actor: Actor) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        meerssen = a_municipality(unit)
        a_criterion(unit, meerssen)
        provision = a_provision(unit, meerssen)
        client_id = a_client(unit, meerssen)
        a_place(unit, client_id, an_indication(unit, client_id, provision))
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
    few = _statements(database, conversation_id)
    with database.unit(actor) as unit:
        for number in range(6):
            conversations.add_agreement(unit, conversation_id, what=f"Afspraak {number}")
            reports.take_report(unit, client_id, received_on=TODAY)
            conversations.plan_conversation(unit, client_id, held_on=TODAY + timedelta(days=number))
            somebody_waiting(unit, meerssen, provision, name=f"Naam {number}")

    assert _statements(database, conversation_id) == few <= 26


def _statements(database: Database, conversation_id: UUID) -> int:
    count = 0

    def note(*_arguments: object) -> None:
        nonlocal count
        count += 1

    event.listen(database.engine, "before_cursor_execute", note)
    with database.read() as session:
        conversation_summary(session, conversation_id, TODAY)
    event.remove(database.engine, "before_cursor_execute", note)
    return count
