"""Appointments as files, read back by a library that many calendars share."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.calendars import FOLDED, Appointment, calendar_file, folded

NOW = datetime(2026, 11, 22, 13, 0, tzinfo=UTC)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
BERG = Appointment("0192", 3, "Huisbezoek Bunde", date(2026, 11, 30), time(10, 30), 90)

printable = st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(' \n;,\\:"'))


def event_of(appointment: Appointment) -> icalendar.Event:
    calendar = icalendar.Calendar.from_ical(calendar_file(appointment, NOW))
    assert calendar.errors == []
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, icalendar.Event)
    return event


@given(printable, printable)
def test_every_text_comes_back_as_it_was(subject: str, notes: str) -> None:
    event = event_of(Appointment("1", 1, subject, date(2026, 11, 30), notes=notes))

    assert str(event["SUMMARY"]) == subject
    assert str(event.get("DESCRIPTION", "")) == notes


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=400))
def test_no_line_is_too_long_and_no_character_broken(line: str) -> None:
    lines = folded(line).split("\r\n")

    assert all(len(each.encode()) <= FOLDED for each in lines)
    assert lines[0] + "".join(each[1:] for each in lines[1:]) == line
    assert all(each.startswith(" ") for each in lines[1:])


@given(st.text(max_size=200))
def test_file_has_lines_of_its_own_only(text: str) -> None:
    lines = calendar_file(Appointment("1", 1, text, date(2026, 11, 30)), NOW).decode()

    names = [each.split(":")[0] for each in lines.split("\r\n") if not each.startswith(" ")]
    assert names.count("BEGIN") == names.count("END") == 2
    assert lines.endswith("\r\n")
    assert "\n" not in lines.replace("\r\n", "")


def test_file_says_when_and_where_and_no_more() -> None:
    event = event_of(BERG)

    assert event["DTSTART"].dt == datetime(2026, 11, 30, 10, 30, tzinfo=AMSTERDAM)
    assert event["DTEND"].dt == datetime(2026, 11, 30, 12, 0, tzinfo=AMSTERDAM)
    assert (event["UID"], event["SEQUENCE"], event["DTSTAMP"].dt) == ("0192", 3, NOW)
    assert set(event) == {"UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "CLASS"}


def test_without_a_time_it_takes_the_day() -> None:
    event = event_of(Appointment("1", 1, "Huisbezoek", date(2026, 12, 31)))

    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 31), date(2027, 1, 1))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2036, 12, 31)),  # noqa: DTZ001 - of the wall clock
    st.integers(15, 240),
)
def test_clock_is_that_of_the_wall_all_year(local: datetime, minutes: int) -> None:
    local = local.replace(second=0, microsecond=0)
    appointment = Appointment("1", 1, "x", local.date(), local.time(), minutes)
    calendar = icalendar.Calendar.from_ical(calendar_file(appointment, NOW))
    (zone,) = calendar.walk("VTIMEZONE")
    (event,) = calendar.walk("VEVENT")
    assert isinstance(zone, icalendar.Timezone)

    own = zone.to_tz(lookup_tzid=False)
    begins = event["DTSTART"].dt.replace(tzinfo=None)
    day = begins.replace(hour=12)
    # The rule in the file and the rule of the system give the same clock at noon of every day.
    assert day.replace(tzinfo=own).utcoffset() == day.replace(tzinfo=AMSTERDAM).utcoffset()
    assert begins == local


@pytest.mark.parametrize(
    ("on", "ends"),
    [
        # The clock goes forward at two, and back at three.
        (date(2027, 3, 28), datetime(2027, 3, 28, 3, 30, tzinfo=AMSTERDAM)),
        (date(2027, 10, 31), datetime(2027, 10, 31, 2, 30, tzinfo=AMSTERDAM)),
    ],
)
def test_hour_is_an_hour_when_the_clock_changes(on: date, ends: datetime) -> None:
    event = event_of(Appointment("1", 1, "x", on, time(1, 30), 60))

    assert event["DTEND"].dt == ends
    length = event["DTEND"].dt.astimezone(UTC) - event["DTSTART"].dt.astimezone(UTC)
    assert length == timedelta(hours=1)
