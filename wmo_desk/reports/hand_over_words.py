"""The words of a hand-over page that no other paper has, per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from wmo_desk.domain.carers import CareLoad
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.kinds import Channel
from wmo_desk.domain.signals import SignalKind


@dataclass(frozen=True, slots=True)
class HandOverWording:
    """What a hand-over page says besides `FileWording`."""

    title: str
    own: str
    consultant: str
    nobody: str
    know_heading: str
    speaks: str
    interpreters: Mapping[str, str]
    channels: Mapping[Channel, str]
    large_print: str
    paper_language: str
    carer: str
    loads: Mapping[CareLoad, str]
    signal: str
    signals: Mapping[SignalKind, str]
    signal_due: str
    signal_owner: str
    signal_refused: str
    consent: str
    consent_about: str
    consent_until: str
    withdrawn: str
    ended: str
    topics: Mapping[ConsentTopic, str]
    withheld: str
    not_on_paper: str
    visit: str
    no_visit: str
    last_heading: str
    last_with: str
    last_participants: str
    agreements_heading: str
    no_agreements: str
    direct: str
    direct_until: str
    kinds: Mapping[DirectSupportKind, str]
    open_ended_heading: str
    only_open_ended: str
    no_open_ended: str
    no_review: str
    waiting_heading: str
    not_waiting: str
    waiting_for: str
    offered: str
    process_director: str
    case_director: str


NL: Final = HandOverWording(
    title="Overdrachtsblad",
    own="Alleen voor de collega die dit dossier overneemt. "
    "Geef dit blad niet mee en laat het niet liggen.",
    consultant="Consulent van dit dossier: *{name}*.",
    nobody="Dit dossier heeft nu geen consulent.",
    know_heading="Goed om te weten vóór het bezoek",
    speaks="Spreekt {language}.",
    interpreters={
        "spoken": "Er is een tolk nodig.",
        "sign": "Er is een gebarentolk nodig.",
        "deafblind": "Er is een tolk voor doofblinden nodig.",
    },
    channels={
        Channel.PHONE: "Hoort het liefst van ons per telefoon.",
        Channel.LETTER: "Hoort het liefst van ons per brief.",
        Channel.EMAIL: "Hoort het liefst van ons per e-mail.",
        Channel.VISIT: "Hoort het liefst van ons bij een bezoek.",
    },
    large_print="Leest grote letters: geef brieven in grote letters.",
    paper_language="Naast het Nederlands staat op papier: {language}.",
    carer="{name} ({carer}) zei over de zorg: {load}",
    loads={
        CareLoad.WELL: "ik houd dit goed vol.",
        CareLoad.SOMETIMES_HEAVY: "soms is het zwaar.",
        CareLoad.OFTEN_HEAVY: "het is vaak zwaar.",
        CareLoad.TOO_HEAVY: "ik houd dit niet langer vol.",
    },
    signal="Signaal: {kind}",
    signals={
        SignalKind.LONELINESS: "eenzaamheid",
        SignalKind.POVERTY: "armoede",
        SignalKind.OVERBURDENED_CARER: "overbelaste mantelzorger",
        SignalKind.NEGLECT: "verwaarlozing",
    },
    signal_due="komt terug op {date}",
    signal_owner="{name} volgt het",
    signal_refused="de inwoner wil niet dat wij er iets mee doen",
    consent="Toestemming voor {topic}, gegeven door {name} op {date}",
    consent_about="{topic} ({person})",
    consent_until="tot en met {date}",
    withdrawn="Toestemming voor {topic} is ingetrokken op {date}.",
    ended="Toestemming voor {topic} is afgelopen op {date}.",
    topics={
        ConsentTopic.PARTNER: "gegevens van de partner",
        ConsentTopic.PARENTS: "gegevens van de ouders",
        ConsentTopic.CHILDREN: "gegevens van de kinderen",
        ConsentTopic.HOUSEMATES: "gegevens van huisgenoten",
        ConsentTopic.OTHER_LAWS: "gegevens uit andere wetten",
        ConsentTopic.CARE: "gegevens van zorgverzekeraar of zorgaanbieder",
        ConsentTopic.SHARING: "delen binnen het huishouden",
    },
    withheld="Van {names} staat hier niet alles: de toestemming daarvoor is afgelopen.",
    not_on_paper="Niet elk signaal komt op papier. "
    "Kijk vóór het bezoek ook zelf in het dossier, bij Signalen.",
    visit="Volgende afspraak: {when} · {place}",
    no_visit="Er is nog geen afspraak gepland.",
    last_heading="Laatste gesprek",
    last_with=" Met consulent {name}.",
    last_participants=" Ook erbij: {who}.",
    agreements_heading="Afspraken die nog openstaan",
    no_agreements="Er staan geen afspraken open.",
    direct="zonder indicatie, sinds {date}",
    direct_until="uiterlijk tot en met {date}",
    kinds={
        DirectSupportKind.GENERAL_SUPPORT: "Algemene voorziening begeleiding",
        DirectSupportKind.WELFARE_ON_PRESCRIPTION: "Welzijn op recept",
        DirectSupportKind.LONELINESS_POINT: "Signaalpunt Eenzaamheid",
        DirectSupportKind.FAMILY_CARE_SUPPORT: "Mantelzorgondersteuning",
        DirectSupportKind.ELDERLY_ADVISER: "Ouderenadviseur",
        DirectSupportKind.POWERFUL_AGEING: "Screening Powerful Ageing",
    },
    open_ended_heading="Indicaties zonder einddatum",
    only_open_ended="Er loopt alleen ondersteuning zonder einddatum.",
    no_open_ended="Er loopt niets zonder einddatum.",
    no_review="nog geen dag om opnieuw te bekijken",
    waiting_heading="Wachtlijst",
    not_waiting="Staat niet op de wachtlijst.",
    waiting_for="Wacht op *{provision}*.",
    offered="Op {date} is {provider} gevraagd; antwoord uiterlijk *{until}*.",
    process_director="procesregisseur",
    case_director="casusregisseur",
)

EN: Final = HandOverWording(
    title="Hand-over page",
    own="Only for the colleague who takes over this file. "
    "Do not hand this sheet out and do not leave it behind.",
    consultant="Consultant of this file: *{name}*.",
    nobody="This file has no consultant now.",
    know_heading="Good to know before the visit",
    speaks="Speaks {language}.",
    interpreters={
        "spoken": "An interpreter is needed.",
        "sign": "A sign language interpreter is needed.",
        "deafblind": "An interpreter for the deafblind is needed.",
    },
    channels={
        Channel.PHONE: "Prefers to hear from us by phone.",
        Channel.LETTER: "Prefers to hear from us by letter.",
        Channel.EMAIL: "Prefers to hear from us by e-mail.",
        Channel.VISIT: "Prefers to hear from us on a visit.",
    },
    large_print="Reads large print: give letters in large print.",
    paper_language="Beside the Dutch stands on paper: {language}.",
    carer="{name} ({carer}) said of the care: {load}",
    loads={
        CareLoad.WELL: "I can keep this up well.",
        CareLoad.SOMETIMES_HEAVY: "sometimes it is heavy.",
        CareLoad.OFTEN_HEAVY: "it is often heavy.",
        CareLoad.TOO_HEAVY: "I cannot keep this up any longer.",
    },
    signal="Signal: {kind}",
    signals={
        SignalKind.LONELINESS: "loneliness",
        SignalKind.POVERTY: "poverty",
        SignalKind.OVERBURDENED_CARER: "overburdened carer",
        SignalKind.NEGLECT: "neglect",
    },
    signal_due="comes back on {date}",
    signal_owner="{name} follows it",
    signal_refused="the resident does not want us to do something with it",
    consent="Consent for {topic}, given by {name} on {date}",
    consent_about="{topic} ({person})",
    consent_until="until {date}",
    withdrawn="Consent for {topic} was withdrawn on {date}.",
    ended="Consent for {topic} ended on {date}.",
    topics={
        ConsentTopic.PARTNER: "data of the partner",
        ConsentTopic.PARENTS: "data of the parents",
        ConsentTopic.CHILDREN: "data of the children",
        ConsentTopic.HOUSEMATES: "data of housemates",
        ConsentTopic.OTHER_LAWS: "data from other laws",
        ConsentTopic.CARE: "data of a care insurer or provider",
        ConsentTopic.SHARING: "sharing within the household",
    },
    withheld="Not all of {names} is told here: the consent for it has ended.",
    not_on_paper="Not every signal comes on paper. "
    "Before the visit look in the file yourself too, under Signals.",
    visit="Next appointment: {when} · {place}",
    no_visit="No appointment is planned yet.",
    last_heading="Last conversation",
    last_with=" With consultant {name}.",
    last_participants=" Also there: {who}.",
    agreements_heading="Agreements that are still open",
    no_agreements="No agreements are open.",
    direct="without indication, since {date}",
    direct_until="until {date} at the latest",
    kinds={
        DirectSupportKind.GENERAL_SUPPORT: "General support",
        DirectSupportKind.WELFARE_ON_PRESCRIPTION: "Welfare on prescription",
        DirectSupportKind.LONELINESS_POINT: "Contact point for loneliness",
        DirectSupportKind.FAMILY_CARE_SUPPORT: "Support for family carers",
        DirectSupportKind.ELDERLY_ADVISER: "Adviser for the elderly",
        DirectSupportKind.POWERFUL_AGEING: "Powerful Ageing screening",
    },
    open_ended_heading="Indications without end date",
    only_open_ended="Only support without end date runs.",
    no_open_ended="Nothing runs without end date.",
    no_review="no day yet to look again",
    waiting_heading="Waiting list",
    not_waiting="Is not on the waiting list.",
    waiting_for="Waits for *{provision}*.",
    offered="On {date} {provider} was asked; answer by *{until}*.",
    process_director="process director",
    case_director="case director",
)

HAND_OVER_WORDS: Final[Mapping[str, HandOverWording]] = {"nl": NL, "en": EN}
