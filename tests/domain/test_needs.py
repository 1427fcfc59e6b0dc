import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.needs import (
    LAST_RUNG,
    ExtentUnknown,
    Placed,
    Rung,
    SolutionEmpty,
    SolutionFault,
    check_need_stays_determined,
    check_solution,
    results_are_needed,
    rung_of,
    solution_faults,
)
from wmo_desk.domain.social_map import EntryKind

RUNGS = st.sampled_from(Rung)


@given(RUNGS, st.booleans())
def test_only_the_last_rung_waits_for_kind_and_extent(rung: Rung, known: bool) -> None:
    if rung is LAST_RUNG and not known:
        with pytest.raises(ExtentUnknown):
            check_solution(what="Hulp", rung=rung, is_need_determined=known)
    else:
        check_solution(what="Hulp", rung=rung, is_need_determined=known)


def test_a_solution_says_what_it_is() -> None:
    with pytest.raises(SolutionEmpty):
        check_solution(what=" ", rung=None, is_need_determined=True)


def test_what_tailor_made_rests_on_is_not_emptied() -> None:
    check_need_stays_determined(support_kind="", support_extent="", rungs=[Rung.OWN_STRENGTH])
    with pytest.raises(ExtentUnknown) as refusal:
        check_need_stays_determined(support_kind="Hulp", support_extent=" ", rungs=[LAST_RUNG])
    assert refusal.value.field == "support_extent"


@given(RUNGS, st.lists(RUNGS))
def test_tailor_made_is_what_remains_after_other_rungs(rung: Rung, others: list[Rung]) -> None:
    faults = solution_faults(Placed(rung, "reden", "besproken"), [Placed(o) for o in others])

    nothing_before = rung is LAST_RUNG and all(other is LAST_RUNG for other in others)
    assert faults == ((SolutionFault.NOTHING_BEFORE,) if nothing_before else ())


def test_usual_help_must_have_been_discussed() -> None:
    assert SolutionFault.NOT_DISCUSSED in solution_faults(Placed(Rung.USUAL_HELP, "reden"), ())


@given(st.lists(RUNGS))
def test_results_are_asked_only_for_tailor_made_support(rungs: list[Rung]) -> None:
    assert results_are_needed(rungs) == (LAST_RUNG in rungs)


def test_the_social_map_never_proposes_something_tailor_made() -> None:
    proposed = {kind: rung_of(kind) for kind in EntryKind}

    assert proposed[EntryKind.INFORMAL] is Rung.SOCIAL_NETWORK
    assert proposed[EntryKind.FORMAL] is proposed[EntryKind.GENERAL] is Rung.GENERAL_PROVISION
