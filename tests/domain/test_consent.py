"""No guarded field is readable on a day without valid consent."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.consent import (
    Consent,
    ConsentGiverMissing,
    ConsentInFuture,
    ConsentReversed,
    ConsentTopic,
    Kin,
    PersonFacts,
    Standing,
    check_consent,
    has_consent,
    kin_of,
)

TODAY = date(2026, 11, 22)
ELS, JAN = UUID(int=1), UUID(int=2)
days = st.dates(date(2024, 1, 1), date(2027, 12, 31))
people = st.builds(
    PersonFacts,
    id=st.just(ELS),
    relation=st.sampled_from(("", "dochter", "vader", "vrouw", "buurvrouw", "ex-man")),
    kin=st.none() | st.sampled_from(Kin),
    is_household_member=st.booleans(),
    is_carer=st.booleans(),
    is_professional=st.booleans(),
    is_representative=st.booleans(),
    predates_consent=st.booleans(),
)
consents = st.lists(
    st.builds(
        Consent,
        topic=st.sampled_from(ConsentTopic),
        given_on=days,
        valid_until=st.none() | days,
        withdrawn_on=st.none() | days,
        person_id=st.sampled_from((None, ELS, JAN)),
    ),
    max_size=4,
)


@given(people, consents, days)
def test_guarded_is_read_only_with_consent_of_that_day(
    person: PersonFacts, given_consents: list[Consent], on: date
) -> None:
    standing = person.standing(given_consents, on)

    if person.guarded and standing.is_readable and standing is not Standing.PREDATES:
        assert any(
            each.given_on <= on
            and (each.valid_until is None or each.valid_until >= on)
            and (each.withdrawn_on is None or each.withdrawn_on > on)
            and each.person_id in (None, ELS)
            for each in given_consents
        )


@given(people, consents, days)
def test_what_was_there_before_stays_readable_until_somebody_was_asked(
    person: PersonFacts, given_consents: list[Consent], on: date
) -> None:
    if person.standing(given_consents, on) is Standing.PREDATES:
        assert person.predates_consent
        assert not any(
            each.is_about(person.topic, ELS) and each.given_on <= on
            for each in given_consents
            if person.topic is not None
        )


@given(consents, st.sampled_from(ConsentTopic), days)
def test_withdrawing_everything_leaves_no_consent(
    given_consents: list[Consent], topic: ConsentTopic, on: date
) -> None:
    withdrawn = [
        Consent(each.topic, each.given_on, each.valid_until, on, each.person_id)
        for each in given_consents
    ]

    assert not has_consent(withdrawn, topic, on)
    assert not has_consent(withdrawn, topic, on + timedelta(days=1), ELS)


@pytest.mark.parametrize(
    ("relation", "kin"),
    [
        ("moeder", Kin.PARENT),
        ("Dochter en mantelzorger", Kin.CHILD),
        ("échtgenote", Kin.PARTNER),
        ("schoonzoon", Kin.OTHER),
        ("ex-partner", Kin.OTHER),
        ("buurvrouw", Kin.OTHER),
        ("", Kin.OTHER),
    ],
)
def test_kin_is_read_from_the_relation(relation: str, kin: Kin) -> None:
    assert kin_of(relation) is kin


def test_what_was_chosen_goes_before_the_words() -> None:
    assert PersonFacts(ELS, relation="dochter van de buren", kin=Kin.OTHER).topic is None


def test_carer_can_be_reached_without_consent() -> None:
    guarded = PersonFacts(ELS, relation="dochter", is_carer=True).guarded

    assert "birth_date" in guarded
    assert not guarded & {"name", "relation", "phone", "email", "care_hours_per_week"}


def test_professional_needs_no_consent() -> None:
    assert PersonFacts(ELS, relation="moeder", is_professional=True).guarded == frozenset()


def test_consent_of_one_person_is_not_that_of_another() -> None:
    consent = Consent(ConsentTopic.CHILDREN, TODAY, person_id=JAN)

    assert PersonFacts(ELS, relation="zoon").standing([consent], TODAY) is Standing.MISSING
    assert PersonFacts(JAN, relation="zoon").standing([consent], TODAY) is Standing.GIVEN


def check(**values: object) -> None:
    given_values = {
        "given_by": "Els",
        "given_on": TODAY,
        "valid_until": None,
        "withdrawn_on": None,
        "today": TODAY,
    } | values
    check_consent(**given_values)  # type: ignore[arg-type]


def test_impossible_consent_is_refused() -> None:
    with pytest.raises(ConsentGiverMissing):
        check(given_by=" ")
    with pytest.raises(ConsentInFuture):
        check(given_on=TODAY + timedelta(days=1))
    with pytest.raises(ConsentReversed):
        check(valid_until=TODAY - timedelta(days=1))
    check(valid_until=TODAY)
