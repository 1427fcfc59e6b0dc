"""A dossier as a copy of it is handed out (art. 15 AVG)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.insight import Verdict
from wmo_desk.domain.insight_records import InsightRecord


@dataclass(frozen=True, slots=True)
class Insight:
    """A dossier as it is handed out, in the order of its chapters.

    `judged` counts the items per verdict; `told` names the fields that a copy tells, per kind of
    record in the order of the book.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    printed_on: date
    edition: int
    consultant: str
    judged_by: str
    is_practice: bool
    records: tuple[InsightRecord, ...]
    judged: Mapping[Verdict, int]
    told: Mapping[str, tuple[str, ...]]
    has_earlier: bool = True


@dataclass(frozen=True, slots=True)
class InsightFile:
    """A file that goes along: what came with an expert's report, or was handed out before."""

    name: str
    content: bytes
