"""What a colleague must know who takes over a file."""

from dataclasses import dataclass
from datetime import date

from wmo_desk.contents.file_parts import (
    LastTalk,
    PreparedAgreement,
    PreparedPerson,
    PreparedSupport,
    PreparedTerm,
    PreparedVisit,
)
from wmo_desk.contents.letters import OpenOffer
from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.carers import CareLoad
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.kinds import Channel, Interpreter
from wmo_desk.domain.signals import SignalConsent, SignalKind
from wmo_desk.domain.waiting import Explanation


@dataclass(frozen=True, slots=True)
class RunningDirect:
    """Support that began without an indication; `until` is None where nothing sets an end."""

    kind: DirectSupportKind
    start: date
    until: date | None


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """The place on the waiting list, with the offer that waits for an answer."""

    provision: str
    explanation: Explanation
    offer: OpenOffer | None


@dataclass(frozen=True, slots=True)
class CareNoted:
    """A carer who said that the care is heavy."""

    name: str
    load: CareLoad


@dataclass(frozen=True, slots=True)
class NotedConsent:
    """Consent that counts, or that was given and ended; `person` names whom it is about."""

    topic: ConsentTopic
    person: str
    given_by: str
    given_on: date
    scope: str
    valid_until: date | None
    withdrawn_on: date | None
    holds: bool


@dataclass(frozen=True, slots=True)
class NotedSignal:
    """A signal that is followed, of a kind that every consultant reads."""

    kind: SignalKind
    noticed: str
    action: str
    consent: SignalConsent
    due_on: date
    owner: str


@dataclass(frozen=True, slots=True)
class HandOverPage:
    """One file as a colleague takes it over.

    `withheld` names the people of whom not all is told, since their consent has ended.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    address: tuple[str, ...]
    phones: tuple[str, ...]
    language: str
    interpreter: Interpreter
    channel: Channel
    prefers_large_print: bool
    paper_language: str
    consultant: str
    visit: PreparedVisit | None
    last: LastTalk | None
    last_with: str
    last_participants: str
    terms: tuple[PreparedTerm, ...]
    agreements: tuple[PreparedAgreement, ...]
    support: tuple[PreparedSupport, ...]
    direct: tuple[RunningDirect, ...]
    open_ended: tuple[PreparedSupport, ...]
    place: HeldPlace | None
    people: tuple[PreparedPerson, ...]
    process_director: str
    case_director: str
    carers: tuple[CareNoted, ...]
    consents: tuple[NotedConsent, ...]
    withheld: tuple[str, ...]
    signals: tuple[NotedSignal, ...]


@dataclass(frozen=True, slots=True)
class HandOver:
    """One file or several that go to a colleague, each on a page of its own."""

    files: tuple[HandOverPage, ...]
    printed_on: date
    is_practice: bool = False
    edition: int = 1

    @property
    def letterhead(self) -> SummaryLetterhead:
        """Who writes."""
        return self.files[0].letterhead
