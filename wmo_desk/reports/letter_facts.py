"""What is filled in in the letters whose text is data, as their kinds name it."""

from wmo_desk.contents.invitations import Invitation
from wmo_desk.contents.letters import Confirmation, PlaceLetter, PlannedVisit
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.contents.waiting_words import Person, why
from wmo_desk.domain.kinds import ConversationPlace, ConversationPurpose, WaitingEventKind
from wmo_desk.domain.letter_filling import Facts, Value
from wmo_desk.domain.letter_kinds import CONFIRMATION, INVITATION, PLACE_LETTER
from wmo_desk.domain.waiting import Category
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter_words import VISIT_WORDS


def contact_facts(head: SummaryLetterhead, consultant: str) -> dict[str, Value]:
    """Whom to call and where to write; empty where it is not known."""
    return {
        "consulent": consultant,
        "telefoon": head.phone,
        "bereikbaar": head.phone_hours,
        "email": head.email,
        "adres": ", ".join((head.municipality, *head.address)) if head.address else "",
    }


def has_contact(head: SummaryLetterhead, consultant: str) -> bool:
    """Whether anything of it is known."""
    return bool(consultant or head.phone or head.email or head.address)


def confirmation_facts(given: Confirmation, language: str) -> Facts:
    """What the confirmation of a report fills in."""
    calendar, head = WORDINGS[language].calendar, given.letterhead
    visit = given.visit
    return CONFIRMATION.facts(
        {
            "gemeld_op": calendar.weekday(given.received_on),
            "hulpvraag": given.need.strip(),
            "gesprek_op": "" if visit is None else _visit_on(visit, language),
            **_visit_facts(visit, language),
            "onderzoek_tot": calendar.day(given.investigation_until),
            "plan_tot": calendar.day(given.plan_until),
            "plan_ontvangen_op": "" if given.plan_on is None else calendar.day(given.plan_on),
            "ondersteuner": head.client_support_name,
            "ondersteuner_telefoon": head.client_support_phone,
            **contact_facts(head, given.consultant),
        },
        zelf_gemeld=given.is_residents,
        spoed=given.is_urgent,
        **_visit_conditions(visit),
        contact=has_contact(head, given.consultant),
    )


def invitation_facts(given: Invitation, language: str) -> Facts:
    """What the invitation for an appointment fills in."""
    head, visit = given.letterhead, given.visit
    return INVITATION.facts(
        {
            "gesprek_op": _visit_on(visit, language),
            **_visit_facts(visit, language),
            "gesprek_adres": ", ".join(given.address),
            "anderen": given.participants.strip().rstrip("."),
            "ondersteuner": head.client_support_name,
            "ondersteuner_telefoon": head.client_support_phone,
            **contact_facts(head, given.consultant),
        },
        tijd_bekend=visit.held_at is not None,
        **_visit_conditions(visit),
        onderzoek=given.purpose is ConversationPurpose.INVESTIGATION,
        heronderzoek=given.purpose is ConversationPurpose.REVIEW,
        bewijs_nodig=given.asks_identity,
        blad=given.sheet is not None,
        tolk=given.needs_interpreter,
        contact=has_contact(head, given.consultant),
    )


def _visit_facts(visit: PlannedVisit | None, language: str) -> dict[str, Value]:
    """With whom and how long."""
    return {
        "gesprek_met": "" if visit is None else visit.consultant or VISIT_WORDS[language].somebody,
        "gesprek_duur": 0 if visit is None else visit.minutes or 0,
    }


def _visit_conditions(visit: PlannedVisit | None) -> dict[str, bool]:
    """Where it is."""
    place = None if visit is None else visit.place
    return {
        "gesprek_thuis": place is ConversationPlace.HOME,
        "gesprek_kantoor": place is ConversationPlace.OFFICE,
        "gesprek_telefoon": place is ConversationPlace.PHONE,
    }


def _visit_on(visit: PlannedVisit, language: str) -> str:
    day = WORDINGS[language].calendar.weekday(visit.held_on)
    if visit.held_at is None:
        return day
    return VISIT_WORDS[language].at_time.format(day=day, time=f"{visit.held_at:%H.%M}")


def place_facts(given: PlaceLetter, language: str) -> Facts:
    """What the letter about a place on the waiting list fills in."""
    day, head = WORDINGS[language].calendar.day, given.letterhead
    refused, offer, explanation = given.refused, given.offer, given.explanation
    outcome = None if refused is None else refused.outcome
    told, declined = given.pgb_offered_on, given.pgb_declined_on
    return PLACE_LETTER.facts(
        {
            "voorziening": given.provision,
            "geweigerd_op": "" if refused is None else day(refused.on),
            "geweigerde_aanbieder": "" if refused is None else refused.provider or "",
            "waarom": ""
            if explanation is None
            else why(explanation, Person.FORMAL, language=language),
            "aanbod_op": "" if offer is None else day(offer.offered_on),
            "aanbod_aan": "" if offer is None else offer.provider,
            "aanbod_tot": "" if offer is None else day(offer.respond_by),
            "begonnen_op": "" if given.started_on is None else day(given.started_on),
            "aanbieder": given.provider or "",
            "groep": given.category.value,
            "criteria": given.criteria,
            "ondertussen": given.meanwhile,
            "toelichting": given.reason,
            "pgb_verteld_op": "" if told is None or declined is None else day(told),
            "pgb_afgewezen_op": "" if told is None or declined is None else day(declined),
            **contact_facts(head, given.consultant),
        },
        houdt_plaats=outcome is WaitingEventKind.DECLINED_AND_WAITS,
        naar_achteren=outcome is WaitingEventKind.DECLINED_TO_THE_END,
        van_de_lijst=outcome is WaitingEventKind.DECLINED,
        op_de_lijst=explanation is not None,
        groep_a=given.category is Category.A,
        contact=has_contact(head, given.consultant),
    )
