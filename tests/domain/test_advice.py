from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.advice import (
    AdviceDayAhead,
    AdviceEmpty,
    AdviceNotAnonymous,
    AdvicePlaceNeeded,
    AdviceTopic,
    AdviceTopicNeeded,
    Quarter,
    check_advice,
    holds_bsn,
)
from wmo_desk.errors import RuleError

TODAY = date(2026, 11, 22)
COMPLETE = {
    "held_on": TODAY,
    "place": "Bibliotheek Meerssen",
    "topic": AdviceTopic.HOUSEHOLD,
    "advice": "Verwezen naar de boodschappendienst.",
}


def test_a_complete_contact_passes() -> None:
    check_advice(**COMPLETE, today=TODAY)


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"held_on": TODAY + timedelta(days=1)}, AdviceDayAhead),
        ({"place": " "}, AdvicePlaceNeeded),
        ({"topic": None}, AdviceTopicNeeded),
        ({"advice": "\n"}, AdviceEmpty),
        ({"advice": "Mevrouw heeft 123456789 als nummer"}, AdviceNotAnonymous),
        ({"place": "Thuis bij 111222333"}, AdviceNotAnonymous),
    ],
)
def test_what_is_missing_or_gives_somebody_away_is_refused(
    values: dict[str, Any], refusal: type[RuleError]
) -> None:
    with pytest.raises(refusal) as refused:
        check_advice(**(COMPLETE | values), today=TODAY)

    assert refused.value.field in values


@pytest.mark.parametrize(
    "text",
    ["111222333", "BSN:111222333.", "1112.22.333", "1112 22 333", "111-222-333", "(111 222 333)"],
)
def test_a_bsn_is_found_however_it_is_written(text: str) -> None:
    assert holds_bsn(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bel 043 350 40 40 of 0433504040.",
        "Op 12-11-2026 om 10.30 uur, of 12-11-2026 3",
        "Rekening NL91 ABNA 0417 1643 00",
        "6231 AB 12, € 21,80 per maand",
        "112 223 334",
        "",
    ],
)
def test_other_numbers_are_no_bsn(text: str) -> None:
    assert not holds_bsn(text)


@given(
    before=st.text(st.characters(categories=["L", "Zs", "P"]), max_size=12).map(
        lambda text: text.rstrip(".-")
    ),
    number=st.integers(0, 999_999_999),
)
def test_nine_digits_in_a_row_are_never_let_through(before: str, number: int) -> None:
    assert holds_bsn(f"{before}{number:09}")


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 12, 31)))
def test_a_day_lies_in_its_quarter_and_in_no_other(day: date) -> None:
    quarter = Quarter.of(day)

    assert quarter.first_day <= day <= quarter.last_day
    assert Quarter.of(quarter.first_day) == Quarter.of(quarter.last_day) == quarter
    assert Quarter.of(quarter.last_day + timedelta(days=1)) > quarter
    assert 89 < (quarter.last_day - quarter.first_day).days + 1 < 93
