"""What an investigation covers: the items a to g of art. 2.3.2 lid 4 Wmo 2015."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from wmo_desk.domain.kinds import ConversationPurpose
from wmo_desk.domain.needs import Rung
from wmo_desk.errors import RuleError


class CoverageItem(StrEnum):
    """The items, in the order of the law; the value is its letter."""

    NEEDS = "a"
    OWN_STRENGTH = "b"
    NETWORK = "c"
    CARER = "d"
    GENERAL_PROVISION = "e"
    COOPERATION = "f"
    CONTRIBUTION = "g"


class CoverageWay(StrEnum):
    """How an item is covered."""

    ANSWERED = "answered"
    NOT_APPLICABLE = "not_applicable"
    EXPERT_REPORT = "expert_report"


class WmoCriterion(StrEnum):
    """What stays ours to confirm when an expert's report shortens the investigation."""

    RESIDENCE = "residence"
    LIMITATION = "limitation"
    OWN_STRENGTH = "own_strength"
    GENERALLY_USUAL = "generally_usual"
    USUAL_HELP = "usual_help"
    NETWORK = "network"
    GENERAL_PROVISION = "general_provision"
    LONG_TERM_CARE = "long_term_care"


ITEMS_OF_RUNGS: Final[Mapping[CoverageItem, frozenset[Rung]]] = {
    CoverageItem.OWN_STRENGTH: frozenset(
        {Rung.OWN_STRENGTH, Rung.GENERALLY_USUAL, Rung.USUAL_HELP}
    ),
    CoverageItem.NETWORK: frozenset({Rung.FAMILY_CARE, Rung.SOCIAL_NETWORK}),
    CoverageItem.GENERAL_PROVISION: frozenset({Rung.GENERAL_PROVISION}),
    CoverageItem.COOPERATION: frozenset({Rung.PRIOR_PROVISION}),
}
"""Which rungs of the ladder say something about which item."""


@dataclass(frozen=True, slots=True)
class ItemCover:
    """What was written about one item."""

    item: CoverageItem
    way: CoverageWay = CoverageWay.ANSWERED
    text: str = ""


class CoverageMissing(RuleError):
    """A conversation of the investigation covers each item before it is closed."""

    field = "coverage"

    def __init__(self, items: tuple[CoverageItem, ...]) -> None:
        super().__init__(f"not covered: {', '.join(items)}")
        self.items = items


class CriteriaUnconfirmed(RuleError):
    """Items were taken from an expert's report, and our own criteria were not all confirmed."""

    field = "criteria"

    def __init__(self, criteria: tuple[WmoCriterion, ...]) -> None:
        super().__init__(f"not confirmed: {', '.join(criteria)}")
        self.criteria = criteria


class UsualHelpNotDiscussed(RuleError):
    """Usual help was counted on without a note that it was discussed (CRVB:2018:3243)."""

    field = "discussed"


class ExpertUnnamed(RuleError):
    """An expert's report says who wrote it."""

    field = "expert"


class ReportDateLater(RuleError):
    """An expert's report, and the consent for it, are not of a day to come."""

    def __init__(self, field: str) -> None:
        super().__init__(f"{field} lies in the future")
        self.field = field


def asks_coverage(
    purpose: ConversationPurpose, *, has_report: bool, is_under_investigation: bool
) -> bool:
    """Whether a conversation has to cover the items before it can be closed.

    A review covers the same ones (art. 2.3.9); after the investigation a report asks nothing more.
    """
    if purpose is ConversationPurpose.REVIEW:
        return True
    if purpose is ConversationPurpose.INVESTIGATION:
        return is_under_investigation or not has_report
    return False


def is_covered(cover: ItemCover, from_experts: Collection[CoverageItem]) -> bool:
    """Whether an item is answered, explained away, or taken from an expert's report."""
    if cover.way is CoverageWay.EXPERT_REPORT:
        return cover.item in from_experts
    return bool(cover.text.strip())


def missing_items(
    covers: Iterable[ItemCover],
    *,
    from_experts: Collection[CoverageItem] = (),
    earlier: Collection[CoverageItem] = (),
) -> tuple[CoverageItem, ...]:
    """The items that nothing covers, in the order of the law.

    `from_experts` are those an expert's report with consent covers, `earlier` those that a closed
    conversation of the same report has covered.
    """
    covered = {cover.item for cover in covers if is_covered(cover, from_experts)} | set(earlier)
    return tuple(item for item in CoverageItem if item not in covered)


def unconfirmed_criteria(
    covers: Iterable[ItemCover], confirmed: Collection[WmoCriterion]
) -> tuple[WmoCriterion, ...]:
    """The criteria still to confirm; none where nothing is taken from an expert's report."""
    if not any(cover.way is CoverageWay.EXPERT_REPORT for cover in covers):
        return ()
    return tuple(criterion for criterion in WmoCriterion if criterion not in confirmed)


def check_coverage(
    missing: tuple[CoverageItem, ...],
    unconfirmed: tuple[WmoCriterion, ...],
    *,
    is_usual_help_discussed: bool,
) -> None:
    """Refuse to close what is not covered."""
    if missing:
        raise CoverageMissing(missing)
    if unconfirmed:
        raise CriteriaUnconfirmed(unconfirmed)
    if not is_usual_help_discussed:
        raise UsualHelpNotDiscussed


def check_expert_report(
    *, expert: str, written_on: date | None, consented_on: date | None, today: date
) -> None:
    """Refuse a report without a writer, or with a day that has not come."""
    if not expert.strip():
        raise ExpertUnnamed
    for field, day in (("written_on", written_on), ("consented_on", consented_on)):
        if day is not None and day > today:
            raise ReportDateLater(field)
