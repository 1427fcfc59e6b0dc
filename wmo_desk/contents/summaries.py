"""What the summary of a conversation says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.house_style import ACCENT, OwnFont
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import ConversationPlace, Gender, PresentHelpKind
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.domain.results import Achievement
from wmo_desk.domain.waiting import Explanation


@dataclass(frozen=True, slots=True)
class SummaryLetterhead:
    """Who writes. `logo` is a PNG or JPEG; `accent` is #RRGGBB; `font` None is the program's own.

    `address` and `signature` are one line each; the signature stands below letters.
    """

    municipality: str
    team: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    phone_hours: str = ""
    email: str = ""
    client_support_name: str = ""
    client_support_phone: str = ""
    signature: tuple[str, ...] = ()
    reference: str = ""
    logo: bytes | None = field(default=None, repr=False)
    accent: str = ACCENT
    font: OwnFont | None = None


@dataclass(frozen=True, slots=True)
class SummaryResident:
    """Whom it is about. `bsn` is None unless it was chosen to be printed."""

    formal_name: str
    addressed_name: str
    gender: Gender = Gender.UNKNOWN
    birth_date: date | None = None
    bsn: str | None = None


@dataclass(frozen=True, slots=True)
class SummaryConversation:
    """Who spoke when. `participants` are others that were there, as typed."""

    held_on: date
    place: ConversationPlace = ConversationPlace.HOME
    participants: str = ""
    consultant: str = ""


@dataclass(frozen=True, slots=True)
class SummaryDimension:
    """One dimension: texts in the resident's voice, and apart from them the findings.

    `helps` is what is there already, by kind. A score of None means: not discussed, which is not
    zero; a float is the average of the aspects that were answered.
    """

    dimension: Dimension
    score: float | None = None
    previous_score: float | None = None
    is_marked: bool = False
    resident_words: str = ""
    going_well: str = ""
    what_is_hard: str = ""
    wants_to_change: str = ""
    first_step: str = ""
    who_helps: str = ""
    findings: str = ""
    helps: tuple[tuple[PresentHelpKind, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class SummarySolution:
    """What can meet a need, and where it comes from.

    Why it stands on that rung, and that it was discussed, only a complete paper says.
    """

    what: str
    rung: Rung | None = None
    reason: str = ""
    discussed: str = ""


@dataclass(frozen=True, slots=True)
class SummaryNeed:
    """A question in the resident's words, what is needed, and what can give it, first rung first.

    `problems` and `support` are the consultant's words.
    """

    question: str
    problems: str = ""
    support: str = ""
    solutions: tuple[SummarySolution, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryResult:
    """What will be different, from where to where, and what came of it once it was evaluated."""

    what: str
    measure: str = ""
    baseline: str = ""
    target: str = ""
    who: str = ""
    by_when: date | None = None
    evaluate_on: date | None = None
    achievement: Achievement | None = None
    evaluation_reason: str = ""
    evaluated_on: date | None = None


@dataclass(frozen=True, slots=True)
class SummaryAgreement:
    """Who does what, by when; and when it was done, where the paper tells it."""

    what: str
    who: str = ""
    by_when: date | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class SummaryIndication:
    """What was granted. No `end` means without end date; then `next_review` is known.

    `provision` is its name in plain words; `target_group` and `reason` say why it has no end.
    """

    provision: str
    form: DeliveryForm
    extent: int
    unit: ExtentUnit
    start: date
    end: date | None = None
    next_review: date | None = None
    target_group: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SummaryWaiting:
    """The place on the waiting list on the day `on`, and why it is there.

    `reason` is what was written about the category, in words that the resident may read.
    """

    provision: str
    on: date
    explanation: Explanation
    criteria: tuple[str, ...] = ()
    reason: str = ""
    pgb_declined_on: date | None = None
    exception_reason: str = ""


@dataclass(frozen=True, slots=True)
class SummaryRefusal:
    """What was asked for and not granted, and why; `is_pgb_only` where it is given in natura."""

    provision: str
    reason: str
    is_pgb_only: bool = False


class StepKind(StrEnum):
    """What happens next."""

    INVESTIGATION_DONE = "investigation_done"
    DECISION = "decision"
    SUPPORT_STARTS = "support_starts"
    SUPPORT_ENDS = "support_ends"
    REVIEW = "review"
    NEXT_VISIT = "next_visit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SummaryStep:
    """One next step and its day; `text` names the provision, or says all for StepKind.OTHER."""

    kind: StepKind
    on: date
    text: str = ""


@dataclass(frozen=True, slots=True)
class SummaryAddition:
    """What was added after the conversation was closed, for instance a correction."""

    written_on: date
    text: str
    is_residents: bool = False


@dataclass(frozen=True, slots=True)
class SummaryReadBack:
    """What the resident answered when one part was read back; `part` as `domain.read_back` has it.

    `words` are the resident's own.
    """

    part: str
    answer: ReadBackAnswer
    words: str
    said_on: date


@dataclass(frozen=True, slots=True)
class ClientSummary:
    """Everything one summary prints.

    `edition` counts the versions that were handed out. `records_language` is the language that
    residents' words and findings are typed in (BCP 47), whatever language the paper has.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    conversation: SummaryConversation
    dimensions: tuple[SummaryDimension, ...]
    printed_on: date
    reference: str = ""
    edition: int = 1
    previous_held_on: date | None = None
    main_wish: str = ""
    needs: tuple[SummaryNeed, ...] = ()
    results: tuple[SummaryResult, ...] = ()
    is_per_aspect: bool = False
    agreements: tuple[SummaryAgreement, ...] = ()
    indications: tuple[SummaryIndication, ...] = ()
    waiting: SummaryWaiting | None = None
    refusals: tuple[SummaryRefusal, ...] = ()
    steps: tuple[SummaryStep, ...] = ()
    additions: tuple[SummaryAddition, ...] = ()
    read_back: tuple[SummaryReadBack, ...] = ()
    is_practice: bool = False
    records_language: str = "nl"

    @property
    def scores(self) -> Mapping[Dimension, float | None]:
        """The scores of this conversation."""
        return {each.dimension: each.score for each in self.dimensions}

    @property
    def previous_scores(self) -> Mapping[Dimension, float | None]:
        """The scores of the conversation before; all None where there was none."""
        return {each.dimension: each.previous_score for each in self.dimensions}

    @property
    def marked(self) -> frozenset[Dimension]:
        """What the resident wanted to talk about."""
        return frozenset(each.dimension for each in self.dimensions if each.is_marked)
