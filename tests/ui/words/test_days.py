"""Days and how far off they are."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.words.days import day_title, day_words, full_day, short_day
from wmo_desk.ui.words.deadlines import until_words

TODAY = date(2026, 11, 22)


def test_the_year_is_said_where_it_is_another(qtbot: QtBot) -> None:
    assert day_words(date(2026, 9, 3), TODAY) == "3 September"
    assert day_words(date(2025, 9, 3), TODAY) == "3 September 2025"
    assert short_day(date(2026, 10, 3), TODAY) == "3 Oct"
    assert short_day(date(2027, 10, 3), TODAY) == "3 Oct 2027"


def test_a_full_day_has_its_year_and_a_missing_one_is_a_dash(qtbot: QtBot) -> None:
    assert full_day(TODAY) == "22 November 2026"
    assert full_day(None) == "–"


def test_a_title_names_the_day_of_the_week(qtbot: QtBot) -> None:
    assert day_title(TODAY) == "Sunday 22 November"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (-2, ("2 days past", Tone.LATE)),
        (-1, ("1 day past", Tone.LATE)),
        (0, ("today", Tone.WARN)),
        (1, ("tomorrow", Tone.WARN)),
        (6, ("6 days left", Tone.WARN)),
        (7, ("7 days left", Tone.NEUTRAL)),
    ],
)
def test_a_day_gets_a_colour_within_a_week(qtbot: QtBot, days: int, said: tuple[str, Tone]) -> None:
    assert until_words(TODAY + timedelta(days=days), TODAY) == said
