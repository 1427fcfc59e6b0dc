"""The words that papers about one file share, per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class FileWording:
    """Words about a resident, talks, agreements, support, people and terms.

    Codes of enumerations are keys.
    """

    born: str
    phones: str
    language: str
    interpreters: Mapping[str, str]
    at_time: str
    minutes: str
    places: Mapping[str, str]
    last: str
    wish: str
    none_before: str
    done: str
    open_since: str
    open_until: str
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
    late_agreement: str
    agreed_on: str


NL: Final = FileWording(
    born="geboren op {date}",
    phones="telefoon {phones}",
    language="taal: {language}",
    interpreters={
        "spoken": "tolk nodig",
        "sign": "gebarentolk nodig",
        "deafblind": "tolk voor doofblinden nodig",
    },
    at_time="{day} om {time} uur",
    minutes="ongeveer {minutes} minuten",
    places={
        "home": "thuis",
        "office": "op kantoor",
        "phone": "telefonisch",
        "elsewhere": "ergens anders",
    },
    last="Op *{date}*.",
    wish="De wens was toen: ",
    none_before="Er is nog geen gesprek geweest.",
    done="gedaan op {date}",
    open_since="staat nog open",
    open_until="staat open, uiterlijk {date}",
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
    late_agreement="staat open, had gemoeten op {date}",
    agreed_on="afgesproken op {date}",
)

EN: Final = FileWording(
    born="born on {date}",
    phones="phone {phones}",
    language="language: {language}",
    interpreters={
        "spoken": "needs an interpreter",
        "sign": "needs a sign language interpreter",
        "deafblind": "needs an interpreter for the deafblind",
    },
    at_time="{day} at {time}",
    minutes="about {minutes} minutes",
    places={
        "home": "at home",
        "office": "at the office",
        "phone": "by phone",
        "elsewhere": "elsewhere",
    },
    last="On *{date}*.",
    wish="The wish then was: ",
    none_before="There has been no conversation yet.",
    done="done on {date}",
    open_since="still open",
    open_until="open, by {date}",
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
    late_agreement="open, should have been done by {date}",
    agreed_on="agreed on {date}",
)

FILE_WORDS: Final[Mapping[str, FileWording]] = {"nl": NL, "en": EN}
