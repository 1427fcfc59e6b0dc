"""Explicit consent: for what, by whom, until when, and what nobody reads without it.

The municipality may record data of the client, of family carers and of others around the client as
far as they are needed (art. 5.1.1 lid 1 to 3 Wmo). Data of partner, parents, children and others
who live in, and data from other laws, need explicit consent (lid 4); so do data from a care insurer
or provider (lid 5 a, art. 5.2.5). Handing data on beyond that rests on consent too (art. 5.3.3).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from wmo_desk.domain.people import fold
from wmo_desk.errors import RuleError


class ConsentTopic(StrEnum):
    """What consent is for."""

    PARTNER = "partner"
    PARENTS = "parents"
    CHILDREN = "children"
    HOUSEMATES = "housemates"
    OTHER_LAWS = "other_laws"
    CARE = "care"
    SHARING = "sharing"


ABOUT_PEOPLE: Final = frozenset(
    {
        ConsentTopic.PARTNER,
        ConsentTopic.PARENTS,
        ConsentTopic.CHILDREN,
        ConsentTopic.HOUSEMATES,
    }
)


class Kin(StrEnum):
    """What family somebody is to the client, as far as the law asks."""

    PARTNER = "partner"
    PARENT = "parent"
    CHILD = "child"
    OTHER = "other"


class Standing(StrEnum):
    """How it stands with the consent for what is recorded of somebody.

    `PREDATES` was recorded before consent was kept here: it stays readable until somebody asks.
    """

    NOT_NEEDED = "not_needed"
    GIVEN = "given"
    PREDATES = "predates"
    MISSING = "missing"
    ENDED = "ended"

    @property
    def is_readable(self) -> bool:
        """Whether what needs consent may be shown."""
        return self not in {Standing.MISSING, Standing.ENDED}


# --- Refusals -----------------------------------------------------------------------------------


class ConsentMissing(RuleError):
    """Recorded only once somebody has consented (art. 5.1.1 lid 4, 5.2.5 Wmo)."""

    def __init__(self, topic: ConsentTopic, field: str = "") -> None:
        super().__init__(f"no consent for {topic.value}")
        self.topic = topic
        self.field = field


class ConsentGiverMissing(RuleError):
    """Consent that nobody gave is none."""

    field = "given_by"


class ConsentInFuture(RuleError):
    """Consent is given, or withdrawn, on the day itself."""

    def __init__(self, day: date, field: str) -> None:
        super().__init__(f"{day} has not come")
        self.day = day
        self.field = field


class ConsentReversed(RuleError):
    """Consent would end, or be withdrawn, before it was given."""

    def __init__(self, given_on: date, field: str) -> None:
        super().__init__("ends before it begins")
        self.given_on = given_on
        self.field = field


# --- What was consented to ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody consented to; `person_id` where it is about one person around the client.

    No `valid_until` is a normal value. From the day of a withdrawal on it holds no more.
    """

    topic: ConsentTopic
    given_on: date
    valid_until: date | None = None
    withdrawn_on: date | None = None
    person_id: UUID | None = None

    def holds(self, on: date) -> bool:
        """Whether it counts on that day."""
        return (
            self.given_on <= on
            and (self.valid_until is None or on <= self.valid_until)
            and (self.withdrawn_on is None or on < self.withdrawn_on)
        )

    def is_about(self, topic: ConsentTopic, person_id: UUID | None = None) -> bool:
        """Whether it covers this topic, and this person where it is about one.

        What was given about one person stays good when the relation is written differently.
        """
        if self.person_id is not None and self.person_id != person_id:
            return False
        if self.person_id is not None and topic in ABOUT_PEOPLE:
            return self.topic in ABOUT_PEOPLE
        return self.topic is topic


def has_consent(
    consents: Iterable[Consent], topic: ConsentTopic, on: date, person_id: UUID | None = None
) -> bool:
    """Whether somebody's consent for this counts on that day."""
    return any(each.is_about(topic, person_id) and each.holds(on) for each in consents)


def check_consent(
    *,
    given_by: str,
    given_on: date,
    valid_until: date | None,
    withdrawn_on: date | None,
    today: date,
) -> None:
    """Refuse consent without a giver, of a day to come, or that ends before it begins."""
    if not given_by.strip():
        raise ConsentGiverMissing
    if given_on > today:
        raise ConsentInFuture(given_on, "given_on")
    if withdrawn_on is not None and withdrawn_on > today:
        raise ConsentInFuture(withdrawn_on, "withdrawn_on")
    for day, field in ((valid_until, "valid_until"), (withdrawn_on, "withdrawn_on")):
        if day is not None and day < given_on:
            raise ConsentReversed(given_on, field)


# --- People around the client -------------------------------------------------------------------

_REACHING: Final = frozenset({"phone", "email"})
_CONTENTS: Final = _REACHING | {"organisation", "birth_date", "note", "care_hours_per_week"}
"""What is recorded of somebody beyond the name, the relation and what the person is."""

_WORDS_OF_KIN: Final = {
    Kin.PARTNER: "partner echtgenoot echtgenote man vrouw husband wife spouse",
    Kin.PARENT: "ouder ouders moeder vader mama papa parent mother father",
    Kin.CHILD: "kind kinderen dochter zoon child daughter son",
}
_FORMER: Final = frozenset({"ex", "vroegere", "gewezen", "former"})


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What decides whether data of somebody around the client need consent."""

    id: UUID
    relation: str = ""
    kin: Kin | None = None
    is_household_member: bool = False
    is_carer: bool = False
    is_professional: bool = False
    is_representative: bool = False
    predates_consent: bool = False

    @property
    def topic(self) -> ConsentTopic | None:
        """The topic of the consent that is needed; None where none is.

        Children count also where they live elsewhere: stricter than lid 4, as the policy has it.
        """
        if self.is_professional:
            return None
        kin = self.kin or kin_of(self.relation)
        if kin is Kin.OTHER:
            return ConsentTopic.HOUSEMATES if self.is_household_member else None
        return {
            Kin.PARTNER: ConsentTopic.PARTNER,
            Kin.PARENT: ConsentTopic.PARENTS,
            Kin.CHILD: ConsentTopic.CHILDREN,
        }[kin]

    @property
    def guarded(self) -> frozenset[str]:
        """The fields that nobody reads or writes without consent.

        How to reach a family carer and what care costs in hours belong to the care (lid 2); who
        represents the client must be reached as well (art. 2.3.2 lid 1).
        """
        if self.topic is None:
            return frozenset()
        if self.is_carer:
            return _CONTENTS - _REACHING - {"care_hours_per_week"}
        if self.is_representative:
            return _CONTENTS - _REACHING
        return _CONTENTS

    def standing(self, consents: Iterable[Consent], on: date) -> Standing:
        """How it stands with the consent on that day."""
        topic = self.topic
        if topic is None:
            return Standing.NOT_NEEDED
        about = [each for each in consents if each.is_about(topic, self.id)]
        if any(each.holds(on) for each in about):
            return Standing.GIVEN
        if any(each.given_on <= on for each in about):
            return Standing.ENDED
        return Standing.PREDATES if self.predates_consent else Standing.MISSING


def kin_of(relation: str) -> Kin:
    """Read from the words of a relation what family somebody is."""
    words = set(fold(relation).replace(",", " ").replace("/", " ").split())
    if words & _FORMER:
        return Kin.OTHER
    for kin, known in _WORDS_OF_KIN.items():
        if words & set(known.split()):
            return kin
    return Kin.OTHER
