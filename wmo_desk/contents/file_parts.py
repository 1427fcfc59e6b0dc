"""What several papers for colleagues say of a file."""

from dataclasses import dataclass
from datetime import date, time

from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.domain.reports import StepKey


@dataclass(frozen=True, slots=True)
class PreparedVisit:
    """An appointment that is ahead."""

    held_on: date
    held_at: time | None
    minutes: int | None
    place: ConversationPlace
    participants: str


@dataclass(frozen=True, slots=True)
class PreparedAgreement:
    """What was agreed, by whom, by when, and when it was done; None while it is open.

    `agreed_on` is the day of its conversation, where the paper tells it.
    """

    what: str
    who: str
    by_when: date | None
    done_on: date | None = None
    agreed_on: date | None = None


@dataclass(frozen=True, slots=True)
class LastTalk:
    """The last conversation: when, the wish, and what became of the agreements."""

    held_on: date
    main_wish: str
    agreements: tuple[PreparedAgreement, ...]


@dataclass(frozen=True, slots=True)
class PreparedSupport:
    """Support that runs or is granted from a later day on."""

    provision: str
    form: DeliveryForm
    extent: int
    unit: ExtentUnit
    start: date
    end: date | None
    next_review: date | None


@dataclass(frozen=True, slots=True)
class PreparedPerson:
    """Somebody around the resident."""

    name: str
    relation: str
    organisation: str
    phone: str
    is_carer: bool
    is_representative: bool


@dataclass(frozen=True, slots=True)
class PreparedTerm:
    """A step of the report that is still to be taken, with its last day where the law sets one."""

    key: StepKey
    due: date | None
    is_late: bool
