from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from uuid_utils.compat import uuid7

from tests.factories import TODAY, a_client, a_municipality
from wmo_desk.contents.findings import Findings, FoundItem
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.completeness import CoverageItem, CoverageWay, WmoCriterion
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import ConversationPurpose, DocumentKind
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.question_sets import Audience
from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.domain.scoring import Scoring
from wmo_desk.errors import RecordMissing
from wmo_desk.services import (
    conversations,
    coverage,
    documents,
    needs,
    options,
    read_back,
    reports,
    scoring,
)
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.findings import conversation_for_findings, findings_of
from wmo_desk.services.paper_sheets import paper_sheet
from wmo_desk.services.question_sets import shipped_sets
from wmo_desk.services.reports import ReportRow

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def report_id(unit: UnitOfWork) -> UUID:
    client_id = a_client(unit, a_municipality(unit), bsn="111222333")
    return reports.take_report(unit, client_id, received_on=YESTERDAY, need="Hulp in huis")


@pytest.fixture
def conversation_id(unit: UnitOfWork, report_id: UUID) -> UUID:
    unit.flush()
    client_id = report_of(unit, report_id).client_id
    return conversations.plan_conversation(unit, client_id, held_on=TODAY, report_id=report_id)


def report_of(unit: UnitOfWork, report_id: UUID) -> ReportRow:
    unit.flush()
    return reports.report_row(unit.session, report_id)


def found(unit: UnitOfWork, conversation_id: UUID) -> Findings:
    unit.flush()
    return findings_of(unit.session, conversation_id, TODAY)


def hand_out(unit: UnitOfWork, conversation_id: UUID) -> None:
    documents.hand_out_paper(
        unit,
        PaperAbout(DocumentKind.FINDINGS, conversation_id),
        content=b"%PDF",
        pages=4,
        is_large_print=False,
    )


def test_the_question_and_all_seven_items_are_there(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    record = partial(coverage.record_coverage, unit, conversation_id)
    record(CoverageItem.NEEDS, {"text": "Thuis blijven wonen."})
    record(CoverageItem.CARER, {"way": CoverageWay.NOT_APPLICABLE, "text": "Er is niemand."})
    record(CoverageItem.COOPERATION, {"way": CoverageWay.EXPERT_REPORT})
    expert = {
        "expert": "P. Bos",
        "items": [CoverageItem.COOPERATION],
        "written_on": YESTERDAY,
        "consented_on": TODAY,
    }
    coverage.record_expert_report(unit, conversation_id, uuid7(), expert)

    findings = found(unit, conversation_id)

    assert (findings.received_on, findings.need) == (YESTERDAY, "Hulp in huis")
    assert findings.items == (
        FoundItem(CoverageItem.NEEDS, "Thuis blijven wonen."),
        FoundItem(CoverageItem.OWN_STRENGTH),
        FoundItem(CoverageItem.NETWORK),
        FoundItem(CoverageItem.CARER, "Er is niemand.", is_applicable=False),
        FoundItem(CoverageItem.GENERAL_PROVISION),
        FoundItem(CoverageItem.COOPERATION, experts=("P. Bos",)),
        FoundItem(CoverageItem.CONTRIBUTION),
    )


def test_another_contact_has_no_items(unit: UnitOfWork, conversation_id: UUID) -> None:
    conversations.change_conversation(unit, conversation_id, {"purpose": ConversationPurpose.OTHER})

    assert found(unit, conversation_id).items == ()


def test_ladder_comes_with_reasons_and_agreements_with_what_was_done(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    need_id = uuid7()
    needs.record_need(unit, conversation_id, need_id, {"question": "Wie helpt mij?"})
    solution = {
        "what": "Zoon stofzuigt",
        "rung": Rung.USUAL_HELP,
        "reason": "Woont erbij.",
        "discussed": "Met hem.",
    }
    needs.record_solution(unit, conversation_id, need_id, uuid7(), solution)
    agreement_id = conversations.add_agreement(unit, conversation_id, what="Bellen")
    conversations.change_agreement(unit, agreement_id, {"done_on": TODAY})

    summary = found(unit, conversation_id).summary

    ((told,),) = [need.solutions for need in summary.needs]
    assert (told.reason, told.discussed) == ("Woont erbij.", "Met hem.")
    assert [each.done_on for each in summary.agreements] == [TODAY]


def test_numbers_per_topic_have_the_words_of_their_set(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    (adults,) = [each for each in shipped_sets() if each.audience is Audience.ADULTS]
    scoring.choose_scoring(unit, conversation_id, Scoring.PER_ASPECT, adults)
    scoring.record_aspect(unit, conversation_id, Dimension.BODILY_FUNCTIONS, "sleep", {"score": 4})

    assert found(unit, conversation_id).aspects == {
        Dimension.BODILY_FUNCTIONS: (("Uw nachtrust", 4),)
    }


def test_what_the_resident_corrected_is_there(unit: UnitOfWork, conversation_id: UUID) -> None:
    read_back.record_answer(
        unit,
        conversation_id,
        Dimension.PARTICIPATION.value,
        answer=ReadBackAnswer.WRONG,
        words="Elke week.",
    )

    (answer,) = found(unit, conversation_id).summary.read_back

    assert (answer.words, answer.said_on) == ("Elke week.", TODAY)


def test_handing_out_takes_the_step_of_the_report_once(
    unit: UnitOfWork, report_id: UUID, conversation_id: UUID
) -> None:
    hand_out(unit, conversation_id)
    assert report_of(unit, report_id).dates.findings_handed_out_on == TODAY
    reports.change_report(unit, report_id, {"findings_handed_out_on": YESTERDAY})

    hand_out(unit, conversation_id)

    assert report_of(unit, report_id).dates.findings_handed_out_on == YESTERDAY
    assert found(unit, conversation_id).edition == 3


def test_without_a_report_there_is_no_step_to_take(unit: UnitOfWork, report_id: UUID) -> None:
    client_id = report_of(unit, report_id).client_id
    conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)

    hand_out(unit, conversation_id)

    findings = found(unit, conversation_id)
    assert (findings.received_on, findings.may_apply) == (None, False)
    assert report_of(unit, report_id).dates.findings_handed_out_on is None


def test_signature_counts_where_the_municipality_says_so_and_nobody_applied(
    unit: UnitOfWork, report_id: UUID, conversation_id: UUID
) -> None:
    first = found(unit, conversation_id)
    options.write_option(unit, options.SIGNED_REPORT_COUNTS, value=True)
    second = found(unit, conversation_id)
    reports.change_report(
        unit, report_id, {"investigation_done_on": TODAY, "application_on": TODAY}
    )
    third = found(unit, conversation_id)

    assert [each.counts_as_application for each in (first, second, third)] == [False, True, False]
    assert [each.may_apply for each in (first, second, third)] == [True, True, False]


def test_sheet_tells_that_it_can_still_change(unit: UnitOfWork, conversation_id: UUID) -> None:
    unit.flush()
    about = PaperAbout(DocumentKind.FINDINGS, conversation_id)

    sheet = paper_sheet(unit.session, about, TODAY, with_bsn=True)

    assert (sheet.dated, sheet.is_settled, sheet.bears_bsn) == (TODAY, False, True)


def test_unknown_conversation_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        findings_of(unit.session, uuid4(), TODAY)


def test_criteria_that_were_confirmed_are_told_in_their_order(
    unit: UnitOfWork, conversation_id: UUID
) -> None:
    unit.flush()
    for criterion, is_confirmed in (
        (WmoCriterion.NETWORK, True),
        (WmoCriterion.RESIDENCE, True),
        (WmoCriterion.USUAL_HELP, False),
    ):
        coverage.confirm_criterion(unit, conversation_id, criterion, {"is_confirmed": is_confirmed})

    assert found(unit, conversation_id).criteria == (WmoCriterion.RESIDENCE, WmoCriterion.NETWORK)


def test_the_findings_of_a_report_are_those_of_its_last_conversation(
    unit: UnitOfWork, report_id: UUID
) -> None:
    unit.flush()
    assert conversation_for_findings(unit.session, report_id) is None
    client_id = report_of(unit, report_id).client_id
    first, last = (
        conversations.plan_conversation(unit, client_id, held_on=day, report_id=report_id)
        for day in (YESTERDAY, TODAY)
    )
    unit.flush()

    assert first != last == conversation_for_findings(unit.session, report_id)
