from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import PhoneInvalid
from wmo_desk.domain.social_map import (
    CheckedTooLate,
    DimensionNeeded,
    EmailInvalid,
    EntryNameNeeded,
    WebsiteInvalid,
    check_fields,
    in_order,
    needs_check,
    same_entry,
)
from wmo_desk.errors import RuleError

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("checked_on", "needed"),
    [
        (None, True),
        (date(2025, 11, 22), True),
        (date(2025, 11, 23), False),
        (TODAY, False),
    ],
)
def test_what_nobody_checked_for_a_year_is_marked(checked_on: date | None, needed: bool) -> None:
    assert needs_check(checked_on, TODAY) is needed


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)))
def test_a_check_holds_for_a_year_from_any_day(day: date) -> None:
    assert not needs_check(day, day + timedelta(days=364))
    assert needs_check(day, day + timedelta(days=366))


@pytest.mark.parametrize(
    ("field", "typed", "refusal"),
    [
        ("name", " \n ", EntryNameNeeded),
        ("dimensions", (), DimensionNeeded),
        ("phone", "bel ons", PhoneInvalid),
        ("email", "info at huis", EmailInvalid),
        ("email", "a@b", EmailInvalid),
        ("website", "geen site", WebsiteInvalid),
        ("checked_on", date(2026, 11, 23), CheckedTooLate),
    ],
)
def test_what_cannot_be_kept_is_refused_beside_its_field(
    field: str, typed: object, refusal: type[RuleError]
) -> None:
    with pytest.raises(refusal) as refused:
        check_fields({field: typed}, TODAY)
    assert refused.value.field == field


def test_what_is_kept_has_one_form() -> None:
    assert check_fields(
        {
            "name": "  Huiskamer\n Bunde ",
            "phone": "043 - 000 01 21",
            "email": " info@voorbeeld.example ",
            "website": "www.voorbeeld.example/bunde?dag=1",
            "costs": " gratis ",
        },
        TODAY,
    ) == {
        "name": "Huiskamer Bunde",
        "phone": "0430000121",
        "email": "info@voorbeeld.example",
        "website": "www.voorbeeld.example/bunde?dag=1",
        "costs": " gratis ",
    }
    assert check_fields({"phone": "", "email": "", "website": ""}, TODAY) == {
        "phone": "",
        "email": "",
        "website": "",
    }


@given(st.lists(st.sampled_from(Dimension)))
def test_dimensions_stand_in_their_order_once(found: list[Dimension]) -> None:
    assert set(in_order(found)) == set(found)
    assert list(in_order(found)) == sorted(set(found), key=list(Dimension).index)


def test_an_accent_makes_no_other_entry() -> None:
    assert same_entry("Café De Brug", None) == same_entry("cafe de-brug", None)
    assert same_entry("Café De Brug", 1) != same_entry("Café De Brug", None)
