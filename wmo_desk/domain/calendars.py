"""An appointment as a file that every calendar reads: iCalendar, RFC 5545.

Calendars stand outside the encrypted file and are often shared. What goes there is chosen by
whoever calls this; nothing is added.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from wmo_desk.domain.local_time import HERE

FOLDED: Final = 75
"""The most octets of a line, without its end (RFC 5545, 3.1)."""
_USUAL: Final = timedelta(minutes=60)
# The rule of the European Union since 1996: the clock changes at 01:00 UTC.
_TIME_ZONE: Final = (
    "BEGIN:VTIMEZONE",
    f"TZID:{HERE.key}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
)


@dataclass(frozen=True, slots=True)
class Appointment:
    """When and where; without a time it takes the whole day.

    `revision` rises with each change, so that a calendar takes the later one over.
    """

    identifier: str
    revision: int
    subject: str
    on: date
    at: time | None = None
    minutes: int | None = None
    location: str = ""
    notes: str = ""


def calendar_file(appointment: Appointment, now: datetime) -> bytes:
    """Return the file with one appointment, made at this moment."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Wmo Desk//NL",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *(_TIME_ZONE if appointment.at is not None else ()),
        "BEGIN:VEVENT",
        f"UID:{appointment.identifier}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{appointment.revision}",
        *_when(appointment),
        f"SUMMARY:{escaped(appointment.subject)}",
    ]
    for name, text in (("LOCATION", appointment.location), ("DESCRIPTION", appointment.notes)):
        if text:
            lines.append(f"{name}:{escaped(text)}")
    lines += ["CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR"]
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()


def escaped(text: str) -> str:
    """Write a text as a value (RFC 5545, 3.3.11); what no calendar can show is left out."""
    ends = text.replace("\r\n", "\n").replace("\r", "\n")
    shown = "".join(each for each in ends if each in "\n\t" or each.isprintable())
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        shown = shown.replace(plain, written)
    return shown


def folded(line: str) -> str:
    """Break a line that is too long; a character is never broken in two."""
    parts: list[str] = [""]
    room = FOLDED
    for character in line:
        size = len(character.encode())
        if size > room:
            parts.append("")
            # The line goes on behind one space.
            room = FOLDED - 1
        parts[-1] += character
        room -= size
    return "\r\n ".join(parts)


def _when(appointment: Appointment) -> tuple[str, str]:
    if appointment.at is None:
        after = appointment.on + timedelta(days=1)
        return (
            f"DTSTART;VALUE=DATE:{appointment.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{after:%Y%m%d}",
        )
    length = _USUAL if appointment.minutes is None else timedelta(minutes=appointment.minutes)
    begins = datetime.combine(appointment.on, appointment.at, HERE)
    # Counted in real time: an hour is an hour, also in the night when the clock changes.
    ends = (begins.astimezone(UTC) + length).astimezone(HERE)
    return (
        f"DTSTART;TZID={HERE.key}:{begins:%Y%m%dT%H%M%S}",
        f"DTEND;TZID={HERE.key}:{ends:%Y%m%dT%H%M%S}",
    )
