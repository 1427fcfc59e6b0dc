from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.households import (
    OTHER_LAWS,
    DirectorTwice,
    Law,
    MembershipReversed,
    Running,
    SupportKind,
    SupportReversed,
    check_directors,
    check_membership,
    check_support,
    kind_of,
    overlaps,
    topic_of,
)
from wmo_desk.domain.indications import ProductCategory

TODAY = date(2026, 11, 22)
running = st.lists(
    st.builds(
        Running,
        who=st.sampled_from(("A", "B")),
        law=st.sampled_from(Law),
        kind=st.sampled_from(SupportKind),
        what=st.just("x"),
        since=st.none() | st.just(TODAY),
        until=st.none() | st.sampled_from((TODAY, TODAY + timedelta(days=3))),
    ),
    max_size=6,
)


def guidance(who: str, law: Law = Law.WMO, **values: object) -> Running:
    return Running(who, law, SupportKind.GUIDANCE, "Begeleiding", **values)  # type: ignore[arg-type]


def test_guidance_for_two_members_is_pointed_out() -> None:
    (found,) = overlaps([guidance("Wendy"), guidance("Dion")], TODAY)

    assert [each.who for each in found.parts] == ["Wendy", "Dion"]


def test_the_same_kind_by_two_laws_is_pointed_out() -> None:
    care = [
        Running("Mia", law, SupportKind.PERSONAL_CARE, "Verzorging") for law in (Law.WMO, Law.ZVW)
    ]

    assert [each.kind for each in overlaps(care, TODAY)] == [SupportKind.PERSONAL_CARE]


def test_a_wheelchair_each_is_no_overlap() -> None:
    aids = [Running(who, Law.WMO, SupportKind.AIDS, "Rolstoel") for who in ("Mia", "Jan")]

    assert overlaps(aids, TODAY) == []


def test_what_has_ended_overlaps_no_more() -> None:
    ended = guidance("Dion", until=TODAY - timedelta(days=1))

    assert overlaps([guidance("Wendy"), ended], TODAY) == []


@given(running)
def test_every_overlap_has_two_that_run(rows: list[Running]) -> None:
    for found in overlaps(rows, TODAY):
        assert len(found.parts) > 1
        assert {each.kind for each in found.parts} == {found.kind}
        assert all(each.runs(TODAY) for each in found.parts)


@given(st.none() | st.sampled_from(ProductCategory))
def test_every_category_has_a_kind(category: ProductCategory | None) -> None:
    assert kind_of(category) in SupportKind


def test_data_of_care_insurer_and_provider_have_consent_of_their_own() -> None:
    assert {law for law in OTHER_LAWS if topic_of(law) is ConsentTopic.CARE} == {Law.ZVW, Law.WLZ}


def test_one_role_has_one_director() -> None:
    roles: dict[str, object] = {
        "process_director_id": UUID(int=1),
        "process_director_name": "",
        "case_director_id": None,
        "case_director_name": "Wijkteam",
    }
    check_directors(**roles)  # type: ignore[arg-type]

    with pytest.raises(DirectorTwice) as refused:
        check_directors(**roles | {"process_director_name": "Ans"})  # type: ignore[arg-type]
    assert refused.value.field == "process_director_name"
    with pytest.raises(DirectorTwice):
        check_directors(**roles | {"case_director_id": UUID(int=1)})  # type: ignore[arg-type]


def test_nothing_ends_before_it_begins() -> None:
    before = TODAY - timedelta(days=1)
    check_support(None, before)
    check_membership(TODAY, TODAY)

    with pytest.raises(SupportReversed):
        check_support(TODAY, before)
    with pytest.raises(MembershipReversed):
        check_membership(TODAY, before)
