"""One household, one plan, one director: who directs, and what runs for whom at once.

Sources: Beleidskaders Wmo 2015 §2 and §4 (one family, one plan, one director; avoid stacking) and
the regional plan 2023-2026 §3.2.1 (who directs the case and who the process, kept apart).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.indications import ProductCategory
from wmo_desk.domain.periods import Period
from wmo_desk.errors import RuleError


class Law(StrEnum):
    """By which law support runs; the first is our own."""

    WMO = "wmo"
    ZVW = "zvw"
    WLZ = "wlz"
    JEUGDWET = "jeugdwet"
    PARTICIPATIEWET = "participatiewet"
    EDUCATION = "education"
    OTHER = "other"


OTHER_LAWS: Final = tuple(law for law in Law if law is not Law.WMO)


class SupportKind(StrEnum):
    """What kind of support it is, whatever the law."""

    GUIDANCE = "guidance"
    HOUSEHOLD_HELP = "household_help"
    PERSONAL_CARE = "personal_care"
    NURSING = "nursing"
    TREATMENT = "treatment"
    DAY_ACTIVITIES = "day_activities"
    RESPITE = "respite"
    SHELTERED_LIVING = "sheltered_living"
    TRANSPORT = "transport"
    AIDS = "aids"
    MONEY = "money"
    LEARNING = "learning"
    OTHER = "other"


_KINDS: Final[Mapping[ProductCategory, SupportKind]] = {
    ProductCategory.HOUSEHOLD_HELP: SupportKind.HOUSEHOLD_HELP,
    ProductCategory.SUPPORT: SupportKind.GUIDANCE,
    ProductCategory.PERSONAL_CARE: SupportKind.PERSONAL_CARE,
    ProductCategory.SHORT_STAY: SupportKind.RESPITE,
    ProductCategory.OTHER_INDIVIDUAL_SUPPORT: SupportKind.GUIDANCE,
    ProductCategory.DAY_ACTIVITIES: SupportKind.DAY_ACTIVITIES,
    ProductCategory.TRANSPORT_SERVICES: SupportKind.TRANSPORT,
    ProductCategory.TRANSPORT_AIDS: SupportKind.TRANSPORT,
    ProductCategory.WHEELCHAIRS: SupportKind.AIDS,
    ProductCategory.OTHER_AIDS: SupportKind.AIDS,
    ProductCategory.SHELTERED_HOUSING: SupportKind.SHELTERED_LIVING,
}
# By one law, two members of a household rightly have a wheelchair each; help at home and guidance
# may serve both at once.
_SHARED: Final = frozenset({SupportKind.HOUSEHOLD_HELP, SupportKind.GUIDANCE})


class DirectorTwice(RuleError):
    """One role has a member of staff and an outsider at once; it has one director."""

    def __init__(self, field: str) -> None:
        super().__init__("two directors in one role")
        self.field = field


class AlreadyInHousehold(RuleError):
    """The client belongs to a household already; `name` is how that one is called."""

    def __init__(self, name: str = "") -> None:
        super().__init__("in a household already")
        self.name = name


class SupportReversed(RuleError):
    """Support from another law would end before it began."""

    field = "until"

    def __init__(self, since: date) -> None:
        super().__init__("ends before it begins")
        self.since = since


class MembershipReversed(RuleError):
    """Somebody would leave the household before joining it."""

    field = "left_on"

    def __init__(self, since: date) -> None:
        super().__init__("leaves before joining")
        self.since = since


def kind_of(category: ProductCategory | None) -> SupportKind:
    """Return which kind of support a product category is."""
    return SupportKind.OTHER if category is None else _KINDS.get(category, SupportKind.OTHER)


def topic_of(law: Law) -> ConsentTopic:
    """Return which consent data by this law need: care insurer or provider, or another law."""
    return ConsentTopic.CARE if law in {Law.ZVW, Law.WLZ} else ConsentTopic.OTHER_LAWS


def check_support(since: date | None, until: date | None) -> None:
    """Refuse support that would end before it began."""
    if since is not None and until is not None and until < since:
        raise SupportReversed(since)


def check_membership(since: date, left_on: date | None) -> None:
    """Refuse leaving before joining."""
    if left_on is not None and left_on < since:
        raise MembershipReversed(since)


def check_directors(
    *,
    process_director_id: UUID | None,
    process_director_name: str,
    case_director_id: UUID | None,
    case_director_name: str,
) -> None:
    """Refuse two directors in one role; one person may have both roles."""
    if process_director_id is not None and process_director_name.strip():
        raise DirectorTwice("process_director_name")
    if case_director_id is not None and case_director_name.strip():
        raise DirectorTwice("case_director_name")


# --- What runs at once --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Running:
    """Something that runs for somebody in the household; `who` is the person, for the sentence."""

    who: str
    law: Law
    kind: SupportKind
    what: str
    since: date | None = None
    until: date | None = None

    def runs(self, on: date) -> bool:
        """Whether it runs on that day; an unknown beginning has been."""
        return Period(self.since or date.min, self.until).contains(on)


@dataclass(frozen=True, slots=True)
class Overlap:
    """Support of one kind that runs more than once in a household."""

    kind: SupportKind
    parts: tuple[Running, ...]


def overlaps(running: Iterable[Running], on: date) -> list[Overlap]:
    """Point out the kinds of support that run by two laws, or at home for two members, at once.

    A thing to look at, not a judgement: both may be right.
    """
    of_kind: dict[SupportKind, list[Running]] = defaultdict(list)
    for each in running:
        if each.kind is not SupportKind.OTHER and each.runs(on):
            of_kind[each.kind].append(each)
    found = []
    for kind in SupportKind:
        parts = of_kind[kind]
        by_two_laws = len({each.law for each in parts}) > 1
        for_two_members = kind in _SHARED and len({each.who for each in parts}) > 1
        if by_two_laws or for_two_members:
            found.append(Overlap(kind, tuple(parts)))
    return found
