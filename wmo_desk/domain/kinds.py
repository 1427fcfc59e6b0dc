"""Kinds of things that carry no rule of their own."""

from enum import StrEnum


class Gender(StrEnum):
    """How a letter addresses somebody (iWmo COD046: 0, 1, 2)."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"


class Channel(StrEnum):
    """How a resident prefers to hear from us (plan Maastricht §4.4: not everybody is digital)."""

    PHONE = "phone"
    LETTER = "letter"
    EMAIL = "email"
    VISIT = "visit"


class PaperFile(StrEnum):
    """As what a resident gets paper that is sent as a file (promise 14: readable for everybody)."""

    PDF = "pdf"
    WEB_PAGE = "web_page"
    TEXT = "text"


class Interpreter(StrEnum):
    """Which interpreter a conversation needs (iWmo COD747)."""

    NONE = "none"
    SPOKEN = "spoken"
    SIGN = "sign"
    DEAFBLIND = "deafblind"


class ConversationPlace(StrEnum):
    """Where a conversation is held."""

    HOME = "home"
    OFFICE = "office"
    PHONE = "phone"
    ELSEWHERE = "elsewhere"


class ConversationPurpose(StrEnum):
    """What a conversation is for; only the first two ask for the items of art. 2.3.2 lid 4 Wmo."""

    INVESTIGATION = "investigation"
    REVIEW = "review"
    OTHER = "other"


class PresentHelpKind(StrEnum):
    """What is already there, side by side in this order."""

    OWN_STRENGTH = "own_strength"
    NETWORK = "network"
    PROFESSIONAL = "professional"


class IdentityDocument(StrEnum):
    """Kind of document that was seen (art. 2.3.4 Wmo); its number is never kept."""

    PASSPORT = "passport"
    IDENTITY_CARD = "identity_card"
    DRIVING_LICENCE = "driving_licence"
    RESIDENCE_PERMIT = "residence_permit"


class ContributionRule(StrEnum):
    """Whether a resident pays an own contribution for a provision (art. 2.1.4 to 2.1.4b Wmo).

    What the municipality has not said is told as such; the CAK decides and collects.
    """

    NOT_SAID = "not_said"
    ASKED = "asked"
    NOT_ASKED = "not_asked"


class ListKind(StrEnum):
    """Lists that a municipality keeps itself, with dates of validity."""

    CRITERION = "criterion"
    TARGET_GROUP = "target_group"
    SPECIAL_DEMAND = "special_demand"
    REFUSAL_GROUND = "refusal_ground"
    OWN_CONTRIBUTION = "own_contribution"


class DocumentKind(StrEnum):
    """What paper it is; `domain.documents` tells which are never handed out."""

    SUMMARY = "summary"
    CONFIRMATION = "confirmation"
    INVITATION = "invitation"
    RESIDENT_SHEET = "resident_sheet"
    FINDINGS = "findings"
    PLAN = "plan"
    PREPARATION = "preparation"
    NORM_CALCULATION = "norm_calculation"
    PLACE_LETTER = "place_letter"
    DECISION_LETTER = "decision_letter"
    WITHDRAWAL_LETTER = "withdrawal_letter"
    REFUSAL_LETTER = "refusal_letter"
    PGB_LETTER = "pgb_letter"
    PROVIDER_SHEET = "provider_sheet"
    HAND_OVER = "hand_over"
    CASELOAD = "caseload"
    WAITING_FIGURES = "waiting_figures"
    INSIGHT = "insight"


class WaitingEventKind(StrEnum):
    """What happened to a place on the waiting list."""

    PLACED = "placed"
    CATEGORY_CHANGED = "category_changed"
    EXCEPTION_MADE = "exception_made"
    EXCEPTION_ENDED = "exception_ended"
    OFFERED = "offered"
    OFFER_WITHDRAWN = "offer_withdrawn"
    OFFER_DECLINED = "offer_declined"
    OFFER_LAPSED = "offer_lapsed"
    STARTED = "started"
    DECLINED = "declined"
    DECLINED_AND_WAITS = "declined_and_waits"
    DECLINED_TO_THE_END = "declined_to_the_end"
    PASSED_OVER = "passed_over"
    PASSED_FOR_DAYS = "passed_for_days"
    PASSED_FOR_DEMANDS = "passed_for_demands"
    PASSED_FOR_HOURS = "passed_for_hours"
    DEMANDS_CHANGED = "demands_changed"
    STILL_NEEDED = "still_needed"
    NEEDED_OTHERWISE = "needed_otherwise"
    PAUSED = "paused"
    RESUMED = "resumed"
    LEFT = "left"
    PUT_BACK = "put_back"


class OfferOutcome(StrEnum):
    """How an offer to a provider ended; `DECLINED` is the provider's answer."""

    OPEN = "open"
    TAKEN_UP = "taken_up"
    DECLINED = "declined"
    DECLINED_BY_CLIENT = "declined_by_client"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
