"""The senior-proof scan: a checklist of house and surroundings (plan Maastricht §4.4).

The list is our own and stands in a file with a version; a scan keeps the version it was made with.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from wmo_desk.errors import RuleError


class ScanPart(StrEnum):
    """Where a point of the scan is looked at."""

    HOUSE = "house"
    SURROUNDINGS = "surroundings"


class ScanFinding(StrEnum):
    """How a point stands; no finding means that it was not looked at."""

    FINE = "fine"
    ATTENTION = "attention"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class ScanPoint:
    """A point of the checklist: its name, the question, and what could be agreed on it."""

    key: str
    part: ScanPart
    name: str
    question: str
    agreement: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """The points of one version, in the order in which one walks past them."""

    version: str
    points: tuple[ScanPoint, ...]

    def of_part(self, part: ScanPart) -> tuple[ScanPoint, ...]:
        """The points inside, or around the house."""
        return tuple(point for point in self.points if point.part is part)

    def point(self, key: str) -> ScanPoint:
        """A point by its key; raises KeyError for one of another version."""
        for point in self.points:
            if point.key == key:
                return point
        raise KeyError(key)


class ScanDayAhead(RuleError):
    """A scan is noted when it has been made."""

    field = "scanned_on"

    def __init__(self, scanned_on: date) -> None:
        super().__init__("lies ahead")
        self.scanned_on = scanned_on


class NothingToAgree(RuleError):
    """Only a point that asks for attention becomes an agreement."""


class AgreedAlready(RuleError):
    """An agreement was made of the point before."""


class NoOpenConversation(RuleError):
    """An agreement belongs to a conversation, and none is open for this client."""


def read_checklist(version: str, rows: Iterable[Mapping[str, str]]) -> Checklist:
    """Make a checklist of the lines of its file; raises ValueError where a point stands twice."""
    points = tuple(
        ScanPoint(
            key=row["key"],
            part=ScanPart(row["part"]),
            name=row["name"],
            question=row["question"],
            agreement=row["agreement"],
        )
        for row in rows
    )
    if len({point.key for point in points}) < len(points):
        message = f"a point of {version} stands twice"
        raise ValueError(message)
    return Checklist(version, points)


def check_scan_day(scanned_on: date, today: date) -> None:
    """Refuse the day of a scan that is still to come."""
    if scanned_on > today:
        raise ScanDayAhead(scanned_on)


def check_agreeing(finding: ScanFinding | None, *, is_agreed: bool) -> None:
    """Refuse an agreement on a point that asks for none, or has one."""
    if is_agreed:
        raise AgreedAlready
    if finding is not ScanFinding.ATTENTION:
        raise NothingToAgree
