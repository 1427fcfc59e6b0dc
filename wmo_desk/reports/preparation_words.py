"""The words of a preparation, per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PreparationWording:
    """All words of the preparation of a visit. Codes of enumerations are keys."""

    title: str
    own: str
    when: str
    no_visit: str
    at_time: str
    minutes: str
    places: Mapping[str, str]
    born: str
    phones: str
    language: str
    interpreters: Mapping[str, str]
    need_heading: str
    last_heading: str
    last: str
    wish: str
    none_before: str
    done: str
    open_since: str
    open_until: str
    agreements_heading: str
    support_heading: str
    no_support: str
    forms: Mapping[str, str]
    open_ended: str
    until: str
    review: str
    people_heading: str
    no_people: str
    carer: str
    representative: str
    terms_heading: str
    no_terms: str
    steps: Mapping[str, str]
    due: str
    late: str


NL: Final = PreparationWording(
    title="Voorbereiding van het gesprek",
    own="Alleen voor de consulent. Geef dit blad niet mee en laat het niet liggen.",
    when="{when} · {place}",
    no_visit="Er is nog geen afspraak gepland.",
    at_time="{day} om {time} uur",
    minutes="ongeveer {minutes} minuten",
    places={
        "home": "thuis",
        "office": "op kantoor",
        "phone": "telefonisch",
        "elsewhere": "ergens anders",
    },
    born="geboren op {date}",
    phones="telefoon {phones}",
    language="taal: {language}",
    interpreters={
        "spoken": "tolk nodig",
        "sign": "gebarentolk nodig",
        "deafblind": "tolk voor doofblinden nodig",
    },
    need_heading="Gemeld op {date}",
    last_heading="Vorig gesprek",
    last="Op *{date}*.",
    wish="De wens was toen: ",
    none_before="Er is nog geen gesprek geweest.",
    done="gedaan op {date}",
    open_since="staat nog open",
    open_until="staat open, uiterlijk {date}",
    agreements_heading="Afspraken van eerder die nog openstaan",
    support_heading="Lopende ondersteuning",
    no_support="Er loopt nu geen ondersteuning.",
    forms={"in_kind": "in natura", "pgb": "pgb", "alfa": "alfahulp", "financial": "financieel"},
    open_ended="zonder einddatum",
    until="tot en met {date}",
    review="opnieuw bekijken op {date}",
    people_heading="Wie erbij betrokken zijn",
    no_people="Er is nog niemand ingevuld.",
    carer="mantelzorger",
    representative="vertegenwoordiger",
    terms_heading="Wat nog moet",
    no_terms="Er loopt nu geen melding.",
    steps={
        "confirmed": "Ontvangst van de melding bevestigen",
        "client_support": "Wijzen op gratis cliëntondersteuning",
        "personal_plan": "Persoonlijk plan kan nog komen",
        "investigation": "Onderzoek afronden",
        "identity": "Identiteitsbewijs bekijken",
        "pgb_explained": "Uitleg geven over het pgb",
        "findings_handed_out": "Verslag uitreiken",
        "application": "Aanvraag",
    },
    due="uiterlijk {date}",
    late="had gemoeten op {date}",
)

EN: Final = PreparationWording(
    title="Preparation of the conversation",
    own="For the consultant only. Do not hand this sheet out and do not leave it behind.",
    when="{when} · {place}",
    no_visit="No appointment is planned yet.",
    at_time="{day} at {time}",
    minutes="about {minutes} minutes",
    places={
        "home": "at home",
        "office": "at the office",
        "phone": "by phone",
        "elsewhere": "elsewhere",
    },
    born="born on {date}",
    phones="phone {phones}",
    language="language: {language}",
    interpreters={
        "spoken": "needs an interpreter",
        "sign": "needs a sign language interpreter",
        "deafblind": "needs an interpreter for the deafblind",
    },
    need_heading="Reported on {date}",
    last_heading="Last conversation",
    last="On *{date}*.",
    wish="The wish then was: ",
    none_before="There has been no conversation yet.",
    done="done on {date}",
    open_since="still open",
    open_until="open, by {date}",
    agreements_heading="Earlier agreements that are still open",
    support_heading="Running support",
    no_support="No support runs now.",
    forms={"in_kind": "in kind", "pgb": "pgb", "alfa": "alfa help", "financial": "financial"},
    open_ended="without end date",
    until="until {date}",
    review="look again on {date}",
    people_heading="Who is involved",
    no_people="Nobody is entered yet.",
    carer="family carer",
    representative="representative",
    terms_heading="What is still to be done",
    no_terms="No report runs now.",
    steps={
        "confirmed": "Confirm the report",
        "client_support": "Point out free client support",
        "personal_plan": "A personal plan may still come",
        "investigation": "Finish the investigation",
        "identity": "See an identity document",
        "pgb_explained": "Explain the pgb",
        "findings_handed_out": "Hand out the findings",
        "application": "Application",
    },
    due="by {date}",
    late="should have been done by {date}",
)

PREPARATION_WORDS: Final[Mapping[str, PreparationWording]] = {"nl": NL, "en": EN}
