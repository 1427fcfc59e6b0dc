from datetime import UTC, date, datetime

from wmo_desk.domain.local_time import local_day, local_time


def test_the_day_begins_at_midnight_in_the_netherlands() -> None:
    assert local_day(datetime(2026, 11, 22, 23, 30, tzinfo=UTC)) == date(2026, 11, 23)


def test_summer_time_counts() -> None:
    assert local_time(datetime(2026, 7, 1, 12, 0, tzinfo=UTC)).hour == 14
