"""What a consultant reads before a conversation, on one page."""

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
from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.domain.kinds import Interpreter


@dataclass(frozen=True, slots=True)
class Preparation:
    """Everything one preparation prints; `need` is what was reported, in the words of then."""

    letterhead: SummaryLetterhead
    resident: SummaryResident
    address: tuple[str, ...]
    phones: tuple[str, ...]
    language: str
    interpreter: Interpreter
    visit: PreparedVisit | None
    received_on: date | None
    need: str
    last: LastTalk | None
    support: tuple[PreparedSupport, ...]
    agreements: tuple[PreparedAgreement, ...]
    people: tuple[PreparedPerson, ...]
    terms: tuple[PreparedTerm, ...]
    printed_on: date
    is_practice: bool = False
    edition: int = 1
