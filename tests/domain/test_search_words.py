from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.search_words import read_search, words_of_person


def groups(typed: str) -> tuple[tuple[str, ...], ...]:
    return read_search(typed).groups


@pytest.mark.parametrize(
    "typed",
    ["14-03-1955", "14-3-1955", "14/3/1955", "14.3.1955", "14 maart 1955", "14 mrt 1955"],
)
def test_birth_date_is_read_in_any_dutch_way(typed: str) -> None:
    assert "14 03 1955" in groups(typed)[0]


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("1955-03-14", "1955 03 14"),
        ("1955-3", "1955 03"),
        ("14031955", "14 03 1955"),
        ("14-3-55", "14 03 1955"),
        ("14-3-19", "14 03 19"),
        ("14-3", "14 03"),
        ("14 maart", "14 03"),
        ("maart 1955", "03 1955"),
    ],
)
def test_birth_date_can_be_typed_short_or_in_part(typed: str, written: str) -> None:
    assert written in groups(typed)[0]


def test_first_name_that_could_be_a_month_stays_a_name() -> None:
    assert groups("Jan 1955") == (("jan",), ("1955",))


@pytest.mark.parametrize(
    "typed", ["06 12 34 56 78", "06-12345678", "+31 6 12345678", "0031 6 12345678"]
)
def test_phone_number_loses_its_signs(typed: str) -> None:
    assert groups(typed) == (("0612345678",),)


def test_foreign_number_keeps_its_country() -> None:
    assert groups("+32 4 222 33 44") == groups("0032 4 2223344") == (("3242223344",),)


def test_bsn_loses_its_spaces_and_dots() -> None:
    assert groups("1234 56 782") == groups("1234.56.782") == (("123456782",),)


def test_day_that_is_no_date_stays_a_number() -> None:
    assert groups("99-99") == (("9999",),)


@pytest.mark.parametrize("typed", ["6231AB", "6231 AB", "6231  ab"])
def test_postcode_is_one_word(typed: str) -> None:
    assert groups(typed) == (("6231ab",),)


def test_house_number_belongs_to_its_street() -> None:
    assert groups("Brusselseweg 12 Meerssen") == (("brusselseweg 12",), ("meerssen",))


def test_year_stands_apart_from_a_name() -> None:
    assert groups("Jansen 1955") == (("jansen",), ("1955",))


def test_prefix_stands_by_its_name() -> None:
    words = read_search("van den Berg, Anna")

    assert words.prefix == "van den"
    assert words.names == ("berg", "anna")
    assert words.groups == (("van den berg",), ("anna",))


def test_number_is_no_name() -> None:
    assert read_search("12").names == ()
    assert read_search("Brusselseweg 12").names == ()


@pytest.mark.parametrize("typed", ["", "   ", "+", ".", "-"])
def test_nothing_typed_asks_nothing(typed: str) -> None:
    assert groups(typed) == ()


@given(st.text(st.characters(codec=None), max_size=40), st.integers(1, 500))
def test_anything_typed_is_read(typed: str, times: int) -> None:
    words = read_search(typed * times)

    assert all(alternative.strip() for group in words.groups for alternative in group)
    assert len(words.groups) <= 100
    for text in (*words.names, words.prefix, *(each for group in words.groups for each in group)):
        assert "\0" not in text
        assert text.encode("utf-8").decode("utf-8") == text


def test_person_is_written_down_once() -> None:
    text = words_of_person(
        names=("Zoë", "Z", "", "Müller"),
        birth_date=date(1955, 3, 14),
        address=("6231AB", "Markt", "1a", "Meerssen"),
        numbers=("", "06-12 34"),
    )

    assert text == "zoe z muller 14 03 1955 1955 03 14 6231ab markt 1a meerssen 061234"
