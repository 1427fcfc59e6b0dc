from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.contents.waiting_words import Person, person_of, why
from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.waiting import Category, Explanation


def facts(**values: Any) -> Explanation:
    values = {
        "position": 1,
        "category": Category.A,
        "indication_date": date(2026, 9, 3),
        "placed_at": datetime(2026, 9, 4, tzinfo=UTC),
        "is_paused": False,
        "ranked_on": None,
        "ahead_in_category_a": 0,
        "ahead_with_earlier_date": 0,
        "ahead_with_same_date": 0,
        "ahead_by_exception": 0,
    } | values
    return Explanation(**values)


def test_the_second_place_names_who_has_an_earlier_date() -> None:
    explanation = facts(position=2, ahead_with_earlier_date=1)
    assert why(explanation, Person.SHE) == (
        "Mevrouw staat op plaats 2: categorie A, geïndiceerd op 3 september 2026. "
        "Eén inwoner in categorie A heeft een eerdere datum."
    )


def test_paper_speaks_to_the_resident() -> None:
    assert why(facts(), Person.FORMAL) == (
        "U staat op plaats 1 van de wachtlijst, in groep A. Onze beslissing was op "
        "3 september 2026. Er is niemand voor u."
    )


def test_category_b_says_that_a_goes_first() -> None:
    explanation = facts(
        position=26,
        category=Category.B,
        ahead_in_category_a=20,
        ahead_with_earlier_date=2,
        ahead_with_same_date=2,
        ahead_by_exception=1,
    )
    assert why(explanation, Person.HE) == (
        "Meneer staat op plaats 26: categorie B, geïndiceerd op 3 september 2026. "
        "20 inwoners in categorie A gaan voor. Twee inwoners in categorie B hebben een eerdere "
        "datum. Twee inwoners hebben dezelfde datum en zijn eerder op de lijst gezet. "
        "Eén inwoner gaat voor door een uitzondering."
    )


def test_an_own_exception_and_a_pause_are_said() -> None:
    explanation = facts(ranked_on=date(2026, 5, 1), is_paused=True)
    assert why(explanation, language="en") == (
        "This resident is at place 1: category A, indicated on 3 September 2026. "
        "For this resident an exception was made: the date 1 May 2026 counts in place of "
        "3 September 2026. Nobody goes first. The waiting is paused; the date stays."
    )


def test_an_indication_that_ended_is_said() -> None:
    assert why(facts(ended_on=date(2026, 10, 31)), Person.HE).endswith(
        "Niemand gaat voor. De indicatie liep tot en met 31 oktober 2026. Zonder nieuwe beslissing "
        "kan er geen aanbod komen."
    )


@pytest.mark.parametrize(
    ("gender", "person"),
    [(Gender.MALE, Person.HE), (Gender.FEMALE, Person.SHE), (Gender.UNKNOWN, Person.THIRD)],
)
def test_a_gender_has_its_voice(gender: Gender, person: Person) -> None:
    assert person_of(gender) is person


counts = st.integers(0, 40)


@given(
    groups=st.tuples(counts, counts, counts, counts),
    language=st.sampled_from(["nl", "en"]),
    person=st.sampled_from(Person),
)
def test_every_number_is_filled_in(
    groups: tuple[int, int, int, int], language: str, person: Person
) -> None:
    explanation = facts(
        position=1 + sum(groups),
        category=Category.B,
        ahead_in_category_a=groups[0],
        ahead_with_earlier_date=groups[1],
        ahead_with_same_date=groups[2],
        ahead_by_exception=groups[3],
    )
    words = why(explanation, person, language=language)
    assert str(1 + sum(groups)) in words
    assert not set(words) & set("{}")
    assert words.count(".") >= 1 + sum(1 for count in groups if count)
