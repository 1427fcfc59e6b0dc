"""Needs, coverage, expert's reports and results, as they are kept."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select
from uuid_utils.compat import uuid7

from tests.factories import TODAY
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.attachments import (
    MOST_BYTES,
    AttachmentKind,
    AttachmentTooLarge,
    AttachmentUnknown,
)
from wmo_desk.domain.completeness import (
    CoverageItem,
    CoverageMissing,
    CoverageWay,
    CriteriaUnconfirmed,
    WmoCriterion,
)
from wmo_desk.domain.kinds import ConversationPurpose
from wmo_desk.domain.needs import ExtentUnknown, Rung
from wmo_desk.domain.results import (
    Achievement,
    AchievementUnexplained,
    ResultIncomplete,
    ResultPart,
)
from wmo_desk.models.history import HistoryEntry
from wmo_desk.services import conversations, coverage, needs, reports, results
from wmo_desk.services.coverage import CoverageView

PDF = b"%PDF-1.7 verslag"


@pytest.fixture
def report_id(unit: UnitOfWork, client_id: UUID) -> UUID:
    return reports.take_report(unit, client_id, received_on=TODAY)


def held(unit: UnitOfWork, client_id: UUID, report_id: UUID | None) -> UUID:
    identifier = conversations.plan_conversation(
        unit, client_id, held_on=TODAY, report_id=report_id
    )
    conversations.change_conversation(unit, identifier, {"main_wish": "Naar buiten"})
    unit.flush()
    return identifier


def cover(unit: UnitOfWork, conversation_id: UUID, *items: CoverageItem) -> None:
    for item in items:
        coverage.record_coverage(unit, conversation_id, item, {"text": "besproken"})
    unit.flush()


def covered(unit: UnitOfWork, conversation_id: UUID) -> CoverageView:
    unit.flush()
    return conversations.conversation_view(unit.session, conversation_id).coverage


def expert(unit: UnitOfWork, conversation_id: UUID, **values: object) -> UUID:
    identifier: UUID = uuid7()
    coverage.record_expert_report(
        unit, conversation_id, identifier, {"expert": "N. Prevoo", **values}
    )
    unit.flush()
    return identifier


def test_an_investigation_is_closed_when_every_item_is_covered(
    unit: UnitOfWork, client_id: UUID, report_id: UUID
) -> None:
    conversation_id = held(unit, client_id, report_id)
    cover(unit, conversation_id, *list(CoverageItem)[:-1])

    with pytest.raises(CoverageMissing) as refusal:
        conversations.close_conversation(unit, conversation_id)
    assert refusal.value.items == (CoverageItem.CONTRIBUTION,)

    cover(unit, conversation_id, CoverageItem.CONTRIBUTION)
    conversations.close_conversation(unit, conversation_id)


def test_an_earlier_conversation_of_the_same_report_covers(
    unit: UnitOfWork, client_id: UUID, report_id: UUID
) -> None:
    first = held(unit, client_id, report_id)
    cover(unit, first, *CoverageItem)
    conversations.close_conversation(unit, first)
    unit.flush()

    second = held(unit, client_id, report_id)

    assert covered(unit, second).earlier == dict.fromkeys(CoverageItem, TODAY)
    conversations.close_conversation(unit, second)


def test_a_broken_off_conversation_is_closed_as_other_contact(
    unit: UnitOfWork, client_id: UUID, report_id: UUID
) -> None:
    conversation_id = held(unit, client_id, report_id)

    conversations.change_conversation(unit, conversation_id, {"purpose": ConversationPurpose.OTHER})
    conversations.close_conversation(unit, conversation_id)


def test_an_expert_covers_with_consent_and_leaves_the_criteria_to_us(
    unit: UnitOfWork, client_id: UUID, report_id: UUID
) -> None:
    conversation_id = held(unit, client_id, report_id)
    cover(unit, conversation_id, *list(CoverageItem)[1:])
    way = {"way": CoverageWay.EXPERT_REPORT}
    coverage.record_coverage(unit, conversation_id, CoverageItem.NEEDS, way)
    expert_id = expert(unit, conversation_id, items=["a"])
    assert covered(unit, conversation_id).missing == (CoverageItem.NEEDS,)

    coverage.record_expert_report(unit, conversation_id, expert_id, {"consented_on": TODAY})
    assert covered(unit, conversation_id).missing == ()
    with pytest.raises(CriteriaUnconfirmed):
        conversations.close_conversation(unit, conversation_id)

    for criterion in WmoCriterion:
        coverage.confirm_criterion(unit, conversation_id, criterion, {"is_confirmed": True})
    unit.flush()
    conversations.close_conversation(unit, conversation_id)


def test_a_file_is_known_by_its_contents_and_read_again(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id = held(unit, client_id, None)
    expert_id = expert(unit, conversation_id)

    file_id = coverage.attach_file(unit, expert_id, file_name="verslag.png", content=PDF)

    (report,) = covered(unit, conversation_id).experts
    assert report.attachments[0].file_kind is AttachmentKind.PDF
    assert coverage.open_attachment(unit, file_id) == PDF
    told = unit.session.scalars(
        select(HistoryEntry.new).where(HistoryEntry.record_type == "attachment")
    ).one()
    assert "verslag.png" in told
    assert "content" not in told


@pytest.mark.parametrize(
    ("content", "refusal"),
    [(b"MZ program", AttachmentUnknown), (PDF + bytes(MOST_BYTES), AttachmentTooLarge)],
)
def test_other_files_are_refused(
    unit: UnitOfWork, client_id: UUID, content: bytes, refusal: type[Exception]
) -> None:
    expert_id = expert(unit, held(unit, client_id, None))

    with pytest.raises(refusal):
        coverage.attach_file(unit, expert_id, file_name="verslag.pdf", content=content)


def test_tailor_made_comes_after_kind_and_extent(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id = held(unit, client_id, None)
    need_id, solution_id = uuid7(), uuid7()
    needs.record_need(unit, conversation_id, need_id, {"question": "Wie helpt mij?"})
    wanted = {"what": "Hulp", "rung": Rung.TAILOR_MADE}

    with pytest.raises(ExtentUnknown):
        needs.record_solution(unit, conversation_id, need_id, solution_id, wanted)
    needs.record_need(
        unit, conversation_id, need_id, {"support_kind": "Hulp", "support_extent": "Twee uur"}
    )
    needs.record_solution(unit, conversation_id, need_id, solution_id, wanted)

    unit.flush()
    (row,) = needs.client_needs(unit.session, client_id)
    assert [solution.rung for solution in row.solutions] == [Rung.TAILOR_MADE]


def test_a_result_like_that_of_the_widow_is_not_settled(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id, result_id = held(unit, client_id, None), uuid7()
    mia = {"what": "Sociale contacten opdoen", "who": "Begeleider"}
    results.record_result(unit, conversation_id, result_id, mia)

    with pytest.raises(ResultIncomplete) as refusal:
        results.settle_result(unit, conversation_id, result_id)

    assert {ResultPart.MEASURE, ResultPart.BY_WHEN} <= set(refusal.value.parts)


def test_a_settled_result_is_evaluated_with_a_reason(unit: UnitOfWork, client_id: UUID) -> None:
    conversation_id, result_id = held(unit, client_id, None), uuid7()
    words = dict.fromkeys(("what", "measure", "baseline", "target", "who"), "woorden")
    days = {"by_when": date(2027, 2, 1), "evaluate_on": date(2027, 2, 8)}
    results.record_result(unit, conversation_id, result_id, {**words, **days})
    results.settle_result(unit, conversation_id, result_id)
    unit.flush()
    conversations.close_conversation(unit, conversation_id)

    with pytest.raises(AchievementUnexplained):
        results.evaluate_result(unit, result_id, achievement=Achievement.PARTLY)
    results.evaluate_result(unit, result_id, achievement=Achievement.PARTLY, reason="Ziek geweest")

    unit.flush()
    (row,) = results.client_results(unit.session, client_id)
    assert (row.achievement, row.evaluated_on) == (Achievement.PARTLY, TODAY)
