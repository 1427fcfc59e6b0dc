import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.completeness import (
    CoverageItem,
    CoverageMissing,
    CoverageWay,
    CriteriaUnconfirmed,
    ItemCover,
    UsualHelpNotDiscussed,
    WmoCriterion,
    asks_coverage,
    check_coverage,
    missing_items,
    unconfirmed_criteria,
)
from wmo_desk.domain.kinds import ConversationPurpose

ITEMS = st.sets(st.sampled_from(CoverageItem))


@given(ITEMS, ITEMS, ITEMS)
def test_each_item_is_covered_in_one_way_or_missing(
    written: set[CoverageItem], expert: set[CoverageItem], earlier: set[CoverageItem]
) -> None:
    covers = [ItemCover(item, text="besproken") for item in written]
    covers += [ItemCover(item, CoverageWay.EXPERT_REPORT) for item in expert - written]

    missing = missing_items(covers, from_experts=expert, earlier=earlier)

    assert set(missing) == set(CoverageItem) - written - expert - earlier
    assert list(missing) == sorted(missing)


def test_an_item_without_words_or_without_a_report_is_missing() -> None:
    covers = (
        ItemCover(CoverageItem.CARER, CoverageWay.NOT_APPLICABLE, " "),
        ItemCover(CoverageItem.NETWORK, CoverageWay.EXPERT_REPORT, "woorden"),
    )
    assert missing_items(covers) == tuple(CoverageItem)


@given(st.sets(st.sampled_from(WmoCriterion)))
def test_criteria_are_confirmed_where_an_expert_is_followed(confirmed: set[WmoCriterion]) -> None:
    own = [ItemCover(CoverageItem.NEEDS, text="besproken")]
    expert = [ItemCover(CoverageItem.NEEDS, CoverageWay.EXPERT_REPORT)]

    assert unconfirmed_criteria(own, confirmed) == ()
    assert set(unconfirmed_criteria(expert, confirmed)) == set(WmoCriterion) - confirmed


@pytest.mark.parametrize(
    ("purpose", "has_report", "under_investigation", "asked"),
    [
        (ConversationPurpose.INVESTIGATION, True, True, True),
        (ConversationPurpose.INVESTIGATION, True, False, False),
        (ConversationPurpose.REVIEW, False, False, True),
        (ConversationPurpose.OTHER, True, True, False),
    ],
)
def test_who_has_to_cover_the_items(
    purpose: ConversationPurpose, has_report: bool, under_investigation: bool, asked: bool
) -> None:
    found = asks_coverage(
        purpose, has_report=has_report, is_under_investigation=under_investigation
    )
    assert found is asked


def test_closing_names_what_is_missing() -> None:
    check_coverage((), (), is_usual_help_discussed=True)
    with pytest.raises(CoverageMissing) as refusal:
        check_coverage((CoverageItem.CARER,), (), is_usual_help_discussed=True)
    assert refusal.value.items == (CoverageItem.CARER,)
    with pytest.raises(CriteriaUnconfirmed):
        check_coverage((), (WmoCriterion.RESIDENCE,), is_usual_help_discussed=True)
    with pytest.raises(UsualHelpNotDiscussed):
        check_coverage((), (), is_usual_help_discussed=False)
