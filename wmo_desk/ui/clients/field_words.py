"""Names of records and fields, and their values as text: for the time line and for conflicts."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.applications import ApplicationWay, TermEventKind
from wmo_desk.domain.carers import CareLoad, Respite
from wmo_desk.domain.completeness import CoverageItem, CoverageWay, WmoCriterion
from wmo_desk.domain.consent import ConsentTopic, Kin
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.direct_support import DirectSupportKind, NeedOutcome
from wmo_desk.domain.home_scan import ScanFinding
from wmo_desk.domain.households import Law, SupportKind
from wmo_desk.domain.indications import DeliveryForm, EndCause, ExtentUnit, WithdrawalGround
from wmo_desk.domain.kinds import (
    Channel,
    ConversationPlace,
    ConversationPurpose,
    DocumentKind,
    Gender,
    IdentityDocument,
    Interpreter,
    OfferOutcome,
    PaperFile,
    PresentHelpKind,
)
from wmo_desk.domain.local_time import local_time
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.people import NameUsage
from wmo_desk.domain.pgb import PgbRefusalGround, TariffUnit
from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.domain.reports import LifeArea, OtherLaw, ReferralSource, Route
from wmo_desk.domain.results import Achievement
from wmo_desk.domain.revisions import ReviewOutcome
from wmo_desk.domain.scoring import Scoring
from wmo_desk.domain.signals import SignalConsent, SignalKind
from wmo_desk.domain.waiting import Status
from wmo_desk.ui.clients import plan_words, words
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words import decisions, investigation
from wmo_desk.ui.words.direct_support import need_outcome_name, support_name
from wmo_desk.ui.words.home_scan import finding_name
from wmo_desk.ui.words.indications import end_cause_name, form_name, unit_name
from wmo_desk.ui.words.paper_languages import languages_words
from wmo_desk.ui.words.papers import paper_name
from wmo_desk.ui.words.places import place_name
from wmo_desk.ui.words.present_help import kind_name
from wmo_desk.ui.words.question_sets import scoring_name
from wmo_desk.ui.words.statutory_strip import document_name
from wmo_desk.ui.words.waiting import outcome_words, status_name

_DAY_LENGTH: Final = 10
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.]*\+00:00$")


def record_name(record_type: str) -> str:
    """Name a kind of record, by its table."""
    return {
        "client": QCoreApplication.translate("fields", "File"),
        "related_person": QCoreApplication.translate("fields", "Person"),
        "consent": QCoreApplication.translate("fields", "Consent"),
        "carer": QCoreApplication.translate("fields", "Family carer"),
        "household": QCoreApplication.translate("fields", "Household"),
        "household_member": QCoreApplication.translate("fields", "Household"),
        "other_support": QCoreApplication.translate("fields", "Support from another law"),
        "signal": QCoreApplication.translate("fields", "Signal"),
        "report": QCoreApplication.translate("fields", "Report"),
        "conversation": QCoreApplication.translate("fields", "Conversation"),
        "dimension_note": QCoreApplication.translate("fields", "Conversation"),
        "aspect_mark": QCoreApplication.translate("fields", "Conversation"),
        "present_help": QCoreApplication.translate("fields", "What is already there"),
        "agreement": QCoreApplication.translate("fields", "Agreement"),
        "addition": QCoreApplication.translate("fields", "Addition"),
        "indication": QCoreApplication.translate("fields", "Indication"),
        "term_event": QCoreApplication.translate("fields", "Term of the decision"),
        "refusal": QCoreApplication.translate("fields", "Refusal"),
        "pgb": QCoreApplication.translate("fields", "Pgb"),
        "review": QCoreApplication.translate("fields", "Looked again"),
        "waiting_entry": QCoreApplication.translate("fields", "Waiting list"),
        "waiting_event": QCoreApplication.translate("fields", "Waiting list"),
        "offer": QCoreApplication.translate("fields", "Offer"),
        "document": QCoreApplication.translate("fields", "Hand-out"),
        "letter_adaptation": QCoreApplication.translate("fields", "Adapted letter"),
        "direct_support": QCoreApplication.translate("fields", "Without indication"),
        "supported_need": QCoreApplication.translate("fields", "Question"),
        "home_scan": QCoreApplication.translate("fields", "House and surroundings"),
        "scanned_point": QCoreApplication.translate("fields", "House and surroundings"),
        "need": QCoreApplication.translate("fields", "Need"),
        "solution": QCoreApplication.translate("fields", "Solution"),
        "coverage_note": QCoreApplication.translate("fields", "Investigation"),
        "criterion_note": QCoreApplication.translate("fields", "Investigation"),
        "expert_report": QCoreApplication.translate("fields", "Expert's report"),
        "attachment": QCoreApplication.translate("fields", "File"),
        "result": QCoreApplication.translate("fields", "Result"),
        "intake": QCoreApplication.translate("fields", "Report being taken"),
        "read_back": QCoreApplication.translate("fields", "Read back"),
        "norm_calculation": QCoreApplication.translate("fields", "Norm calculation"),
    }.get(record_type, record_type)


def field_name(field: str) -> str:
    """Name a field; a field that is not listed keeps its own name."""
    return _field_names().get(field, field.replace("_", " "))


def field_order(field: str) -> int:
    """Return where a field stands among the others, so that they are told in a usual order."""
    names = list(_field_names())
    return names.index(field) if field in names else len(names)


def _field_names() -> Mapping[str, str]:
    return {
        "given_names": QCoreApplication.translate("fields", "Given names"),
        "initials": QCoreApplication.translate("fields", "Initials"),
        "prefix": QCoreApplication.translate("fields", "Prefix"),
        "family_name": QCoreApplication.translate("fields", "Family name"),
        "partner_prefix": QCoreApplication.translate("fields", "Prefix of partner's name"),
        "partner_name": QCoreApplication.translate("fields", "Partner's name"),
        "name_usage": QCoreApplication.translate("fields", "Wants to be called by"),
        "gender": QCoreApplication.translate("fields", "Form of address"),
        "birth_date": QCoreApplication.translate("fields", "Birth date"),
        "bsn": QCoreApplication.translate("fields", "BSN"),
        "street": QCoreApplication.translate("fields", "Street"),
        "house_number": QCoreApplication.translate("fields", "House number"),
        "postcode": QCoreApplication.translate("fields", "Postcode"),
        "city": QCoreApplication.translate("fields", "Place"),
        "municipality_id": QCoreApplication.translate("fields", "Municipality"),
        "area_id": QCoreApplication.translate("fields", "Neighbourhood or village"),
        "phone": QCoreApplication.translate("fields", "Phone"),
        "second_phone": QCoreApplication.translate("fields", "Second phone"),
        "email": QCoreApplication.translate("fields", "E-mail"),
        "preferred_channel": QCoreApplication.translate("fields", "Prefers to hear from us by"),
        "language": QCoreApplication.translate("fields", "Language"),
        "interpreter": QCoreApplication.translate("fields", "Interpreter"),
        "prefers_large_print": QCoreApplication.translate("fields", "Large print"),
        "paper_language": QCoreApplication.translate("fields", "Language of letters"),
        "paper_file": QCoreApplication.translate("fields", "Paper as a file"),
        "consultant_id": QCoreApplication.translate("fields", "Consultant"),
        "closed_on": QCoreApplication.translate("fields", "Closed on"),
        "closing_reason": QCoreApplication.translate("fields", "Reason for closing"),
        "name": QCoreApplication.translate("fields", "Name"),
        "relation": QCoreApplication.translate("fields", "Relation"),
        "organisation": QCoreApplication.translate("fields", "Organisation"),
        "is_household_member": QCoreApplication.translate("fields", "Lives in the household"),
        "is_carer": QCoreApplication.translate("fields", "Family carer"),
        "is_professional": QCoreApplication.translate("fields", "Professional"),
        "is_representative": QCoreApplication.translate("fields", "Representative"),
        "care_hours_per_week": QCoreApplication.translate("fields", "Hours of care a week"),
        "note": QCoreApplication.translate("fields", "Note"),
        "ended_on": QCoreApplication.translate("fields", "No longer involved since"),
        "received_on": QCoreApplication.translate("fields", "Received on"),
        "route": QCoreApplication.translate("fields", "Route"),
        "referral_source": QCoreApplication.translate("fields", "Reported by"),
        "reported_by": QCoreApplication.translate("fields", "Name of who reported"),
        "caller_phone": QCoreApplication.translate("fields", "Phone of who reported"),
        "cannot_wait": QCoreApplication.translate("fields", "Cannot wait"),
        "is_known_question": QCoreApplication.translate("fields", "Known question"),
        "life_areas": QCoreApplication.translate("fields", "What it is about"),
        "other_laws": QCoreApplication.translate("fields", "Help from other laws"),
        "personal_plan_used": QCoreApplication.translate("fields", "Plan used"),
        "minutes": QCoreApplication.translate("fields", "Minutes"),
        "need": QCoreApplication.translate("fields", "What is asked"),
        "confirmed_on": QCoreApplication.translate("fields", "Receipt confirmed on"),
        "client_support_on": QCoreApplication.translate(
            "fields", "Client support pointed out to the client on"
        ),
        "carer_support_on": QCoreApplication.translate(
            "fields", "Client support pointed out to the carer on"
        ),
        "client_support_wanted": QCoreApplication.translate("fields", "Wants client support"),
        "personal_plan_on": QCoreApplication.translate("fields", "Personal plan received on"),
        "identity_seen_on": QCoreApplication.translate("fields", "Identity established on"),
        "identity_document": QCoreApplication.translate("fields", "Document that was seen"),
        "pgb_explained_on": QCoreApplication.translate("fields", "Pgb explained on"),
        "investigation_done_on": QCoreApplication.translate("fields", "Investigation done on"),
        "findings_handed_out_on": QCoreApplication.translate(
            "fields", "Written findings handed out on"
        ),
        "application_on": QCoreApplication.translate("fields", "Application received on"),
        "decision_on": QCoreApplication.translate("fields", "Decision given on"),
        "application_way": QCoreApplication.translate("fields", "How somebody applied"),
        "application_withdrawn_on": QCoreApplication.translate(
            "fields", "Application taken back on"
        ),
        "happened_on": QCoreApplication.translate("fields", "Happened on"),
        "refused_on": QCoreApplication.translate("fields", "Refused on"),
        "refused_by": QCoreApplication.translate("fields", "Refused by"),
        "ground": QCoreApplication.translate("fields", "Ground"),
        "pgb_ground": QCoreApplication.translate("fields", "Ground to refuse the pgb"),
        "held_on": QCoreApplication.translate("fields", "Day"),
        "held_at": QCoreApplication.translate("fields", "Time"),
        "place": QCoreApplication.translate("fields", "Where"),
        "participants": QCoreApplication.translate("fields", "Also there"),
        "main_wish": QCoreApplication.translate("fields", "What would you like to change?"),
        "scoring": QCoreApplication.translate("fields", "How the marks are given"),
        "question_set_id": QCoreApplication.translate("fields", "Set of topics"),
        "closed_at": QCoreApplication.translate("fields", "Closed at"),
        "closed_by": QCoreApplication.translate("fields", "Closed by"),
        "dimension": QCoreApplication.translate("fields", "Dimension"),
        "score": QCoreApplication.translate("fields", "Number"),
        "is_marked": QCoreApplication.translate("fields", "Wants to talk about this"),
        "resident_words": QCoreApplication.translate("fields", "In the resident's words"),
        "going_well": QCoreApplication.translate("fields", "What goes well"),
        "what_is_hard": QCoreApplication.translate("fields", "What is hard"),
        "wants_to_change": QCoreApplication.translate("fields", "What should change"),
        "first_step": QCoreApplication.translate("fields", "First step"),
        "who_helps": QCoreApplication.translate("fields", "Who helps with it"),
        "findings": QCoreApplication.translate("fields", "What we saw"),
        "what": QCoreApplication.translate("fields", "What"),
        "who": QCoreApplication.translate("fields", "Who"),
        "by_when": QCoreApplication.translate("fields", "By when"),
        "done_on": QCoreApplication.translate("fields", "Done on"),
        "removed_on": QCoreApplication.translate("fields", "Taken out on"),
        "written_on": QCoreApplication.translate("fields", "Written on"),
        "is_residents": QCoreApplication.translate("fields", "The resident's own words"),
        "text": QCoreApplication.translate("fields", "Text"),
        "provision_id": QCoreApplication.translate("fields", "Provision"),
        "form": QCoreApplication.translate("fields", "Form"),
        "extent": QCoreApplication.translate("fields", "Extent"),
        "unit": QCoreApplication.translate("fields", "Counted in"),
        "granted_on": QCoreApplication.translate("fields", "Granted on"),
        "granted_by": QCoreApplication.translate("fields", "Granted by"),
        "start": QCoreApplication.translate("fields", "From"),
        "end": QCoreApplication.translate("fields", "Until"),
        "next_review": QCoreApplication.translate("fields", "Look again on"),
        "target_group": QCoreApplication.translate("fields", "Target group"),
        "reason": QCoreApplication.translate("fields", "Reason"),
        "withdrawn_from": QCoreApplication.translate("fields", "Withdrawn from"),
        "withdrawal_ground": QCoreApplication.translate("fields", "Ground for withdrawal"),
        "end_cause": QCoreApplication.translate("fields", "What ends it"),
        "withdrawal_reason": QCoreApplication.translate("fields", "Reason for withdrawal"),
        "heard_on": QCoreApplication.translate("fields", "Heard on"),
        "is_temporary": QCoreApplication.translate("fields", "Temporary"),
        "reduced_from": QCoreApplication.translate("fields", "Before"),
        "situation_changed": QCoreApplication.translate("fields", "The situation has changed"),
        "transition_until": QCoreApplication.translate("fields", "Stays as it was until"),
        "reduction_reason": QCoreApplication.translate("fields", "Why there is less"),
        "revision_ground": QCoreApplication.translate("fields", "Ground for the change"),
        "revision_reason": QCoreApplication.translate("fields", "Reason for the change"),
        "can_manage": QCoreApplication.translate("fields", "Can manage the budget"),
        "can_manage_reason": QCoreApplication.translate("fields", "How, and with whose help"),
        "is_motivated": QCoreApplication.translate("fields", "Gives reasons for a pgb"),
        "motivation": QCoreApplication.translate("fields", "The resident's reasons"),
        "is_suitable": QCoreApplication.translate("fields", "The help is suitable"),
        "suitability": QCoreApplication.translate("fields", "What shows that"),
        "plan_received_on": QCoreApplication.translate("fields", "Pgb plan received on"),
        "is_informal": QCoreApplication.translate("fields", "Informal help"),
        "tariff_cents": QCoreApplication.translate("fields", "Tariff in cents"),
        "tariff_unit": QCoreApplication.translate("fields", "Tariff for"),
        "cak_reported_on": QCoreApplication.translate("fields", "Data sent to the CAK on"),
        "reviewed_on": QCoreApplication.translate("fields", "Looked again on"),
        "reviewed_by": QCoreApplication.translate("fields", "Looked again by"),
        "informed_on": QCoreApplication.translate("fields", "Pointed out again on"),
        "review_outcome": QCoreApplication.translate("fields", "What came of it"),
        "category": QCoreApplication.translate("fields", "Category"),
        "status": QCoreApplication.translate("fields", "Status"),
        "indication_date": QCoreApplication.translate("fields", "Indication date"),
        "placed_at": QCoreApplication.translate("fields", "Placed at"),
        "criteria": QCoreApplication.translate("fields", "Criteria"),
        "pgb_offered_on": QCoreApplication.translate("fields", "Pgb offered on"),
        "pgb_declined_on": QCoreApplication.translate("fields", "Pgb declined on"),
        "ranked_on": QCoreApplication.translate("fields", "Placed as if indicated on"),
        "exception_reason": QCoreApplication.translate("fields", "Reason for the exception"),
        "exception_by": QCoreApplication.translate("fields", "Exception made by"),
        "status_reason": QCoreApplication.translate("fields", "Reason for the status"),
        "provider_id": QCoreApplication.translate("fields", "Provider"),
        "days": QCoreApplication.translate("fields", "Days on which help can come"),
        "demands": QCoreApplication.translate("fields", "Special demands"),
        "started_on": QCoreApplication.translate("fields", "Help started on"),
        "left_on": QCoreApplication.translate("fields", "Left on"),
        "offered_on": QCoreApplication.translate("fields", "Offered on"),
        "respond_by": QCoreApplication.translate("fields", "Answer expected by"),
        "outcome": QCoreApplication.translate("fields", "Outcome"),
        "outcome_on": QCoreApplication.translate("fields", "Outcome known on"),
        "kind": QCoreApplication.translate("fields", "Kind"),
        "edition": QCoreApplication.translate("fields", "Version"),
        "is_large_print": QCoreApplication.translate("fields", "Large print"),
        "handed_out_on": QCoreApplication.translate("fields", "Handed out on"),
        "original": QCoreApplication.translate("fields", "Usual text"),
        "adapted_on": QCoreApplication.translate("fields", "Adapted on"),
        "adapted_by": QCoreApplication.translate("fields", "Adapted by"),
        "handed_out_by": QCoreApplication.translate("fields", "Handed out by"),
        "pages": QCoreApplication.translate("fields", "Pages"),
        "consent_on": QCoreApplication.translate("fields", "The resident agreed on"),
        "referred_to": QCoreApplication.translate("fields", "Referred to"),
        "is_trained": QCoreApplication.translate("fields", "Consultant was trained by HRC"),
        "result": QCoreApplication.translate("fields", "Result and advice"),
        "finished_on": QCoreApplication.translate("fields", "Ended on"),
        "need_id": QCoreApplication.translate("fields", "Need of the plan it stands for"),
        "question": QCoreApplication.translate("fields", "Question in own words"),
        "need_outcome": QCoreApplication.translate("fields", "What came of it"),
        "scanned_on": QCoreApplication.translate("fields", "Looked at on"),
        "finding": QCoreApplication.translate("fields", "How it stands"),
        "purpose": QCoreApplication.translate("fields", "What the conversation is for"),
        "problems": QCoreApplication.translate("fields", "Problems"),
        "support_kind": QCoreApplication.translate("fields", "Support needed: kind"),
        "support_extent": QCoreApplication.translate("fields", "Support needed: how much"),
        "rung": QCoreApplication.translate("fields", "Rung"),
        "discussed": QCoreApplication.translate("fields", "Discussed with the housemate"),
        "item": QCoreApplication.translate("fields", "Item"),
        "way": QCoreApplication.translate("fields", "How it is covered"),
        "criterion": QCoreApplication.translate("fields", "Criterion"),
        "is_confirmed": QCoreApplication.translate("fields", "Confirmed"),
        "expert": QCoreApplication.translate("fields", "Who wrote it"),
        "role": QCoreApplication.translate("fields", "Profession"),
        "consented_on": QCoreApplication.translate("fields", "Consent given on"),
        "items": QCoreApplication.translate("fields", "Covers the items"),
        "file_name": QCoreApplication.translate("fields", "Name of the file"),
        "file_kind": QCoreApplication.translate("fields", "Kind of file"),
        "size": QCoreApplication.translate("fields", "Size in bytes"),
        "measure": QCoreApplication.translate("fields", "How we see it"),
        "baseline": QCoreApplication.translate("fields", "How it is now"),
        "target": QCoreApplication.translate("fields", "Where it should get to"),
        "evaluate_on": QCoreApplication.translate("fields", "Look at it together on"),
        "settled_on": QCoreApplication.translate("fields", "Settled on"),
        "achievement": QCoreApplication.translate("fields", "What came of it"),
        "evaluation_reason": QCoreApplication.translate("fields", "Why"),
        "evaluated_on": QCoreApplication.translate("fields", "Looked at on"),
        "fingerprint": QCoreApplication.translate("fields", "Fingerprint"),
        "kin": QCoreApplication.translate("fields", "Family"),
        "predates_consent": QCoreApplication.translate("fields", "Entered before consent was kept"),
        "topic": QCoreApplication.translate("fields", "Consent for"),
        "person_id": QCoreApplication.translate("fields", "About whom"),
        "given_by": QCoreApplication.translate("fields", "Who gave consent"),
        "given_on": QCoreApplication.translate("fields", "Given on"),
        "scope": QCoreApplication.translate("fields", "What exactly"),
        "valid_until": QCoreApplication.translate("fields", "Valid until"),
        "withdrawn_on": QCoreApplication.translate("fields", "Withdrawn on"),
        "asked_on": QCoreApplication.translate("fields", "Asked on"),
        "load": QCoreApplication.translate("fields", "How it goes, in the carer's own judgement"),
        "load_words": QCoreApplication.translate("fields", "In the carer's own words"),
        "wishes": QCoreApplication.translate("fields", "What would help the carer"),
        "respite": QCoreApplication.translate("fields", "A break from the care"),
        "respite_note": QCoreApplication.translate("fields", "What was agreed about it"),
        "centre_told_on": QCoreApplication.translate("fields", "Support centre pointed out on"),
        "goals": QCoreApplication.translate("fields", "What the household wants to reach"),
        "process_director_id": QCoreApplication.translate("fields", "Director of the process"),
        "process_director_name": QCoreApplication.translate(
            "fields", "Or somebody from outside (process)"
        ),
        "case_director_id": QCoreApplication.translate("fields", "Director of the case"),
        "case_director_name": QCoreApplication.translate(
            "fields", "Or somebody from outside (case)"
        ),
        "household_id": QCoreApplication.translate("fields", "Household"),
        "since": QCoreApplication.translate("fields", "Since"),
        "until": QCoreApplication.translate("fields", "Until"),
        "law": QCoreApplication.translate("fields", "By which law"),
        "giver": QCoreApplication.translate("fields", "Who gives it"),
        "noted_on": QCoreApplication.translate("fields", "Noted on"),
        "noted_by": QCoreApplication.translate("fields", "Noted by"),
        "noticed": QCoreApplication.translate("fields", "What was noticed"),
        "consent": QCoreApplication.translate("fields", "Does the resident agree?"),
        "action": QCoreApplication.translate("fields", "What we do"),
        "owner_id": QCoreApplication.translate("fields", "Who follows it"),
        "due_on": QCoreApplication.translate("fields", "Look again on"),
        "part": QCoreApplication.translate("fields", "Part"),
        "answer": QCoreApplication.translate("fields", "The resident says"),
        "words": QCoreApplication.translate("fields", "The resident's own words"),
        "said_on": QCoreApplication.translate("fields", "Said on"),
        "carer_centre_name": QCoreApplication.translate("fields", "Support centre for carers"),
        "carer_centre_phone": QCoreApplication.translate("fields", "Phone of the support centre"),
    }


_ENUMS: Mapping[str, type[StrEnum]] = {
    "gender": Gender,
    "name_usage": NameUsage,
    "preferred_channel": Channel,
    "paper_file": PaperFile,
    "interpreter": Interpreter,
    "route": Route,
    "referral_source": ReferralSource,
    "identity_document": IdentityDocument,
    "place": ConversationPlace,
    "dimension": Dimension,
    "form": DeliveryForm,
    "status": Status,
    "unit": ExtentUnit,
    "withdrawal_ground": WithdrawalGround,
    "end_cause": EndCause,
    "revision_ground": WithdrawalGround,
    "application_way": ApplicationWay,
    "pgb_ground": PgbRefusalGround,
    "tariff_unit": TariffUnit,
    "review_outcome": ReviewOutcome,
    "outcome": OfferOutcome,
    "need_outcome": NeedOutcome,
    "finding": ScanFinding,
    "kin": Kin,
    "topic": ConsentTopic,
    "load": CareLoad,
    "respite": Respite,
    "law": Law,
    "consent": SignalConsent,
    "purpose": ConversationPurpose,
    "rung": Rung,
    "item": CoverageItem,
    "way": CoverageWay,
    "criterion": WmoCriterion,
    "achievement": Achievement,
    "scoring": Scoring,
    "part": Dimension,
    "answer": ReadBackAnswer,
    "life_areas": LifeArea,
    "other_laws": OtherLaw,
}
# A field of this name means another thing in each kind of record; their values differ.
_KINDS: tuple[type[StrEnum], ...] = (
    DirectSupportKind,
    SupportKind,
    SignalKind,
    PresentHelpKind,
    TermEventKind,
    DocumentKind,
)


def value_words(field: str, value: object) -> str:
    """Write the value of a field, as it stands in a record or in its history."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return words.yes_or_no(value)
    if isinstance(value, list):
        return ", ".join(value_words(field, each) for each in value)
    if isinstance(value, datetime):
        return _moment_words(value)
    if isinstance(value, date):
        return format_date(value)
    text = str(value)
    if field == "kind":
        return _kind_words(text)
    if field in _ENUMS:
        return _enum_words(_ENUMS[field], text)
    if field == "paper_language":
        return languages_words(text)
    if field == "held_at":
        return text[:5]
    if field in {"phone", "second_phone", "caller_phone"}:
        return words.phone_words(text)
    return _date_words(text)


def _answer_words(answer: ReadBackAnswer) -> str:
    return {
        ReadBackAnswer.RIGHT: QCoreApplication.translate("fields", "That is right"),
        ReadBackAnswer.WRONG: QCoreApplication.translate("fields", "That is not right"),
        ReadBackAnswer.ADDED: QCoreApplication.translate("fields", "Adds something"),
    }[answer]


def _date_words(text: str) -> str:
    """Write a day or a moment of the history, which has them as ISO 8601, as people do."""
    try:
        if len(text) == _DAY_LENGTH:
            return format_date(date.fromisoformat(text))
        return _moment_words(datetime.fromisoformat(text)) if _MOMENT.match(text) else text
    except ValueError:
        return text


def _moment_words(moment: datetime) -> str:
    here = moment if moment.tzinfo is None else local_time(moment)
    return f"{format_date(here.date())} {here:%H:%M}"


def _kind_words(text: str) -> str:
    for kind in _KINDS:
        if text in list(kind):
            return _enum_words(kind, text)
    return text


def _enum_words(kind: type[StrEnum], text: str) -> str:
    names: Mapping[type[StrEnum], Any] = {
        Gender: words.gender_name,
        Scoring: scoring_name,
        PresentHelpKind: kind_name,
        DocumentKind: paper_name,
        NameUsage: words.usage_name,
        Channel: words.channel_name,
        PaperFile: words.paper_file_name,
        Interpreter: words.interpreter_name,
        Route: words.route_name,
        ReferralSource: words.source_name,
        IdentityDocument: document_name,
        ConversationPlace: place_name,
        Dimension: dimension_name,
        DeliveryForm: form_name,
        Status: status_name,
        ExtentUnit: unit_name,
        WithdrawalGround: words.ground_name,
        EndCause: end_cause_name,
        ApplicationWay: decisions.way_name,
        PgbRefusalGround: decisions.pgb_ground_name,
        TariffUnit: decisions.tariff_unit_name,
        ReviewOutcome: decisions.review_outcome_name,
        TermEventKind: decisions.event_name,
        OfferOutcome: outcome_words,
        DirectSupportKind: support_name,
        NeedOutcome: need_outcome_name,
        ScanFinding: finding_name,
        Kin: plan_words.kin_name,
        ConsentTopic: plan_words.topic_name,
        CareLoad: plan_words.load_name,
        Respite: plan_words.respite_name,
        Law: plan_words.law_name,
        SupportKind: plan_words.support_name,
        SignalKind: plan_words.signal_name,
        SignalConsent: plan_words.signal_consent_name,
        ConversationPurpose: investigation.purpose_name,
        Rung: investigation.rung_name,
        CoverageItem: investigation.lettered,
        CoverageWay: investigation.way_name,
        WmoCriterion: investigation.criterion_name,
        Achievement: investigation.achievement_name,
        LifeArea: words.area_of_life,
        OtherLaw: words.law_name,
        ReadBackAnswer: _answer_words,
    }
    try:
        return str(names[kind](kind(text)))
    except ValueError:
        return text
