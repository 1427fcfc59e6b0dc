"""What the written findings of a conversation say (art. 2.3.2 lid 8 Wmo)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from wmo_desk.contents.summaries import ClientSummary, SummaryLetterhead, SummaryResident
from wmo_desk.domain.completeness import CoverageItem, WmoCriterion
from wmo_desk.domain.dimensions import Dimension


@dataclass(frozen=True, slots=True)
class FoundItem:
    """What was found about one item of art. 2.3.2 lid 4.

    `experts` names who wrote the reports that it was taken from; `earlier_on` is the day of an
    earlier conversation that covers it. With nothing of it, it was not discussed.
    """

    item: CoverageItem
    text: str = ""
    is_applicable: bool = True
    experts: tuple[str, ...] = ()
    earlier_on: date | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything the written findings print: what the summary says of the conversation, and more.

    `aspects` are the numbers per topic where it was scored so. `items` is empty where the
    conversation was not to cover them and did not. `criteria` are those of the law (art. 1.1.1 and
    2.3.5 lid 3) that were confirmed by ourselves. `counts_as_application` tells that, signed, it
    is one (art. 2.3.2 lid 9); `may_apply` that the resident has not applied yet.
    """

    summary: ClientSummary
    received_on: date | None = None
    need: str = ""
    aspects: Mapping[Dimension, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    items: tuple[FoundItem, ...] = ()
    criteria: tuple[WmoCriterion, ...] = ()
    may_apply: bool = False
    counts_as_application: bool = False

    @property
    def letterhead(self) -> SummaryLetterhead:
        """Who writes."""
        return self.summary.letterhead

    @property
    def resident(self) -> SummaryResident:
        """Whom it is about."""
        return self.summary.resident

    @property
    def printed_on(self) -> date:
        """The day of the paper."""
        return self.summary.printed_on

    @property
    def edition(self) -> int:
        """Which version it is, from 1."""
        return self.summary.edition

    @property
    def is_practice(self) -> bool:
        """Whether everybody in it is invented."""
        return self.summary.is_practice
