"""The kinds of letters whose text is data: what can be filled in, and what the law wants in each.

The names stand in Dutch in the texts that a municipality edits, so they are Dutch here.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_filling import Facts, Value


class TermKind(StrEnum):
    """What a name in a letter stands for."""

    TEXT = "text"
    COUNT = "count"
    # One line of a list for each.
    LIST = "list"
    CONDITION = "condition"


@dataclass(frozen=True, slots=True)
class Term:
    """A placeholder or condition: what it is, by language, and an example.

    `is_typed` marks what somebody typed in the records, which is in Dutch in every letter. Of a
    condition the example is whether it holds. `filled` is an example of what the usual example
    lacks.
    """

    name: str
    nl: str
    en: str
    example: Value | bool
    example_en: Value = ""
    kind: TermKind = TermKind.TEXT
    is_typed: bool = False
    filled: str = ""
    filled_en: str = ""

    def shown(self, language: str) -> Value | bool:
        """Give the example in a language."""
        return self.example_en if language != "nl" and self.example_en else self.example

    def otherwise(self, language: str) -> Value:
        """Give what is filled in where the example has nothing, and nothing where it has."""
        if self.example:
            return _EMPTY[self.kind]
        return self.filled_en if language != "nl" and self.filled_en else self.filled

    def described(self, language: str) -> str:
        """Say what it is."""
        return self.nl if language == "nl" else self.en


@dataclass(frozen=True, slots=True)
class RequiredPassage:
    """What must stand in a letter, and by which rule.

    `holds` are placeholders that must be in it, `when` the conditions under which alone it is
    wanted ("niet …" for one that may not hold).
    """

    name: str
    source: str
    nl: str
    en: str
    holds: tuple[str, ...] = ()
    when: tuple[str, ...] = ()

    def described(self, language: str) -> str:
        """Say what it is about."""
        return self.nl if language == "nl" else self.en


_EMPTY: Final[Mapping[TermKind, Value]] = {
    TermKind.TEXT: "",
    TermKind.COUNT: 0,
    TermKind.LIST: (),
}


@dataclass(frozen=True, slots=True)
class LetterKind:
    """A letter: its placeholders, conditions and required passages, and how long it may become."""

    document: DocumentKind
    terms: tuple[Term, ...]
    passages: tuple[RequiredPassage, ...]
    most_sheets: int = 2
    most_large_sheets: int = 5

    def term(self, name: str) -> Term | None:
        """Find a placeholder or condition."""
        return next((term for term in self.terms if term.name == name), None)

    @property
    def placeholders(self) -> tuple[Term, ...]:
        """What can be filled in."""
        return tuple(term for term in self.terms if term.kind is not TermKind.CONDITION)

    @property
    def conditions(self) -> tuple[Term, ...]:
        """What alone decides whether something is said."""
        return tuple(term for term in self.terms if term.kind is TermKind.CONDITION)

    @property
    def typed(self) -> frozenset[str]:
        """What was typed in the records."""
        return frozenset(term.name for term in self.terms if term.is_typed)

    def facts(self, values: Mapping[str, Value], **conditions: bool) -> Facts:
        """Put facts together; raises ValueError where they are not exactly those of this kind."""
        known = {term.name for term in self.placeholders}
        named = {term.name for term in self.conditions}
        if set(values) != known or set(conditions) != named:
            raise ValueError(sorted(known ^ set(values) | named ^ set(conditions)))
        true = frozenset(name for name, holds in conditions.items() if holds)
        return Facts(values, true, self.typed)

    def example(self, language: str, toggled: Collection[str] = ()) -> Facts:
        """The facts of an invented resident; what is `toggled` is the other way round.

        That is a condition that holds where it usually does not, or what is not filled in.
        """
        values: dict[str, Value] = {}
        for term in self.placeholders:
            is_usual = term.name not in toggled
            values[term.name] = term.shown(language) if is_usual else term.otherwise(language)
        true = frozenset(
            term.name
            for term in self.conditions
            if bool(term.example) is (term.name not in toggled)
        )
        return Facts(values, true, self.typed)


def _text(name: str, nl: str, en: str, example: str, example_en: str = "") -> Term:
    return Term(name, nl, en, example, example_en)


def _perhaps(name: str, nl: str, en: str, filled: str, filled_en: str = "") -> Term:
    return Term(name, nl, en, "", filled=filled, filled_en=filled_en)


def _if(name: str, nl: str, en: str, *, example: bool) -> Term:
    return Term(name, nl, en, example, kind=TermKind.CONDITION)


CONTACT: Final = (
    _text("consulent", "wie de consulent is", "who the consultant is", "Marieke Kok"),
    _text("telefoon", "het telefoonnummer uit het briefhoofd", "the phone number of the letterhead",
          "043 366 10 00"),
    _text("bereikbaar", "wanneer u bereikbaar bent", "when one can call",
          "elke werkdag van 9 tot 12 uur", "every working day from 9 to 12"),
    _text("email", "het e-mailadres uit het briefhoofd", "the e-mail address of the letterhead",
          "wmo@gemeente.voorbeeld"),
    _text("adres", "het adres uit het briefhoofd, met de gemeente ervoor",
          "the address of the letterhead, with the municipality before it",
          "Gemeente Voorbeeld, Markt 1, 6200 AA Voorbeeld"),
    _if("contact", "er is een consulent, telefoonnummer, e-mailadres of adres bekend",
        "a consultant, phone number, e-mail address or address is known", example=True),
)  # fmt: skip
"""Whom to call: in every letter that a resident gets."""

CLIENT_SUPPORT: Final = (
    _text("ondersteuner", "de organisatie voor gratis cliëntondersteuning",
          "the organisation for free client support", "Adviespunt Voorbeeld"),
    _text("ondersteuner_telefoon", "haar telefoonnummer", "its phone number", "088 010 22 22"),
)  # fmt: skip

_VISIT: Final = (
    _text("gesprek_met", "met wie het gesprek is; anders “iemand van de gemeente”",
          "who speaks; otherwise “somebody from the municipality”", "Marieke Kok"),
    Term("gesprek_duur", "hoeveel minuten het gesprek duurt",
         "how many minutes the conversation takes", 60, kind=TermKind.COUNT),
    _if("gesprek_thuis", "het gesprek is bij de inwoner thuis",
        "the conversation is at the resident's home", example=True),
    _if("gesprek_kantoor", "het gesprek is op kantoor", "the conversation is at the office",
        example=False),
    _if("gesprek_telefoon", "het gesprek is aan de telefoon", "the conversation is by phone",
        example=False),
)  # fmt: skip
"""With whom, how long and where a planned conversation is."""

CONFIRMATION: Final = LetterKind(
    DocumentKind.CONFIRMATION,
    (
        _text("gemeld_op", "de dag van de melding", "the day of the report",
              "vrijdag 20 november 2026", "Friday 20 November 2026"),
        _if("zelf_gemeld", "de inwoner deed de melding zelf", "the resident reported it",
            example=True),
        _if("spoed", "de melding heeft haast (art. 2.3.3)", "the report is urgent (art. 2.3.3)",
            example=False),
        Term("hulpvraag", "wat er is gevraagd, zoals het is opgeschreven",
             "what was asked, as it was written down",
             "Ik krijg het huis niet meer schoon en ik zie bijna niemand.", is_typed=True),
        _text("gesprek_op", "dag en tijd van het eerste gesprek, als dat gepland is",
              "day and time of the first conversation, if it is planned",
              "maandag 30 november 2026 om 10.30 uur", "Monday 30 November 2026 at 10.30"),
        *_VISIT,
        _text("onderzoek_tot", "de laatste dag van het onderzoek (zes weken)",
              "the last day of the investigation (six weeks)", "4 januari 2027", "4 January 2027"),
        _text("plan_tot", "tot wanneer een persoonlijk plan kan komen (zeven dagen)",
              "until when a personal plan may come (seven days)", "27 november 2026",
              "27 November 2026"),
        _perhaps("plan_ontvangen_op", "de dag waarop het persoonlijk plan kwam, als het er is",
                 "the day on which the personal plan came, if it did", "24 november 2026",
                 "24 November 2026"),
        *CLIENT_SUPPORT,
        *CONTACT,
    ),
    (
        RequiredPassage("ontvangst", "Wmo art. 2.3.2 lid 1",
                        "u bevestigt dat de melding is ontvangen",
                        "the receipt of the report is confirmed", ("gemeld_op",)),
        RequiredPassage("onderzoek", "Wmo art. 2.3.2 lid 1",
                        "wanneer het onderzoek uiterlijk klaar is",
                        "when the investigation is done at the latest", ("onderzoek_tot",)),
        RequiredPassage("aanvraag", "Wmo art. 2.3.2 lid 9, art. 2.3.5 lid 2",
                        "wanneer iemand kan aanvragen, en wanneer de beslissing komt",
                        "when one can apply, and when the decision comes", ("onderzoek_tot",)),
        RequiredPassage("persoonlijk_plan", "Wmo art. 2.3.2 lid 2",
                        "iemand mag binnen zeven dagen zelf een plan geven",
                        "one may give a plan of one's own within seven days", ("plan_tot",)),
        RequiredPassage("ondersteuning", "Wmo art. 2.3.2 lid 3, art. 2.2.4",
                        "gratis cliëntondersteuning",
                        "free client support", ("ondersteuner",)),
        RequiredPassage("mantelzorger", "Wmo art. 2.3.2 lid 3",
                        "gratis ondersteuning ook voor de mantelzorger",
                        "free support for the carer as well"),
        RequiredPassage("identiteit", "Wmo art. 2.3.4",
                        "welk bewijs van wie men is men laat zien",
                        "by which document one shows who one is"),
    ),
)  # fmt: skip

INVITATION: Final = LetterKind(
    DocumentKind.INVITATION,
    (
        _text("gesprek_op", "dag en tijd van de afspraak", "day and time of the appointment",
              "maandag 30 november 2026 om 10.30 uur", "Monday 30 November 2026 at 10.30"),
        _if("tijd_bekend", "de tijd van de afspraak is bekend",
            "the time of the appointment is known", example=True),
        *_VISIT,
        _perhaps("gesprek_adres", "het adres van de inwoner, als het gesprek daar is",
                 "the resident's address, if the conversation is there",
                 "Brusselseweg 12, 6231 AB Meerssen"),
        Term("anderen", "wie er ook bij is, zoals u het opschreef",
             "who else is there, as you wrote it down", "", is_typed=True, filled="uw dochter Els"),
        _if("onderzoek", "het gesprek hoort bij het onderzoek na een melding",
            "the conversation is part of the investigation after a report", example=True),
        _if("heronderzoek", "in het gesprek kijkt u of de hulp nog past",
            "the conversation is to see whether the help still fits", example=False),
        _if("bewijs_nodig", "er is nog niet bekeken wie iemand is (art. 2.3.4)",
            "nobody has seen yet who the resident is (art. 2.3.4)", example=True),
        _if("blad", "het blad om het gesprek voor te bereiden gaat mee",
            "the sheet to prepare the conversation goes along", example=False),
        _if("tolk", "er is een tolk nodig", "an interpreter is needed", example=False),
        *CLIENT_SUPPORT,
        *CONTACT,
    ),
    (
        RequiredPassage("afspraak", "Wmo art. 2.3.2 lid 1",
                        "wanneer wij met de inwoner spreken",
                        "when we speak with the resident", ("gesprek_op",)),
        RequiredPassage("erbij", "Awb art. 2:1 lid 1",
                        "er mag iemand bij het gesprek zijn",
                        "somebody may be there at the conversation"),
        RequiredPassage("ondersteuning", "Wmo art. 2.3.2 lid 3, art. 2.2.4",
                        "gratis cliëntondersteuning",
                        "free client support", ("ondersteuner",)),
        RequiredPassage("identiteit", "Wmo art. 2.3.4",
                        "welk bewijs van wie men is men laat zien",
                        "by which document one shows who one is", (), ("bewijs_nodig",)),
    ),
)  # fmt: skip

PLACE_LETTER: Final = LetterKind(
    DocumentKind.PLACE_LETTER,
    (
        _text("voorziening", "de hulp waarop iemand wacht, in gewone woorden",
              "the help that is waited for, in plain words", "hulp bij het huishouden",
              "household help"),
        _perhaps("geweigerd_op", "de dag waarop iemand hulp niet wilde, als dat het laatste was",
                 "the day on which help was not wanted, if that was the last thing",
                 "2 november 2026", "2 November 2026"),
        _perhaps("geweigerde_aanbieder", "wiens hulp iemand niet wilde",
                 "whose help was not wanted", "Zorg Dichtbij"),
        _if("houdt_plaats", "iemand wilde de hulp niet en houdt de plaats",
            "the help was not wanted and the place is kept", example=False),
        _if("naar_achteren", "iemand wilde de hulp niet en staat nu achteraan",
            "the help was not wanted and the place is now at the end", example=False),
        _if("van_de_lijst", "iemand wilde de hulp niet en is van de lijst",
            "the help was not wanted and the place is gone", example=False),
        _if("op_de_lijst", "iemand staat op de wachtlijst", "the resident is on the waiting list",
            example=True),
        _text("waarom", "waar iemand staat en waarom, in een paar zinnen",
              "where the resident stands and why, in a few sentences",
              "U staat op plaats 3 van de wachtlijst, in groep A. Onze beslissing was op "
              "3 september 2026. Twee inwoners in groep A hebben een eerdere datum.",
              "You are at place 3 of the waiting list, in group A. Our decision was on "
              "3 September 2026. Two residents in group A have an earlier date."),
        _text("aanbod_op", "de dag waarop een aanbieder is gevraagd, als er een is gevraagd",
              "the day on which a provider was asked, if one was", "20 november 2026",
              "20 November 2026"),
        _text("aanbod_aan", "welke aanbieder is gevraagd", "which provider was asked",
              "Thuis Verder"),
        _text("aanbod_tot", "tot wanneer de aanbieder kan antwoorden",
              "until when the provider may answer", "27 november 2026", "27 November 2026"),
        _perhaps("begonnen_op", "de dag waarop de hulp begint, als die er is",
                 "the day on which the help begins, if there is one", "1 december 2026",
                 "1 December 2026"),
        _perhaps("aanbieder", "welke aanbieder de hulp geeft",
                 "which provider gives the help", "Thuis Verder"),
        _text("groep", "de groep op de wachtlijst: A of B", "the group on the waiting list: A or B",
              "A"),
        _if("groep_a", "iemand staat in groep A", "the resident is in group A", example=True),
        Term("criteria", "waarom iemand in groep A staat; elk op een regel van een lijst",
             "why the resident is in group A; each in a line of a list",
             ("Thuis uit het ziekenhuis",), kind=TermKind.LIST, is_typed=True),
        Term("toelichting", "wat u bij de groep schreef", "what was noted about the group",
             "Mevrouw woont alleen en kan nog niet bukken.", is_typed=True),
        _perhaps("pgb_verteld_op", "de dag waarop over het pgb is verteld (groep B)",
                 "the day on which a pgb was offered (group B)", "1 september 2026",
                 "1 September 2026"),
        _perhaps("pgb_afgewezen_op", "de dag waarop iemand koos om te wachten (groep B)",
                 "the day on which the resident chose to wait (group B)", "2 september 2026",
                 "2 September 2026"),
        *CONTACT,
    ),
    (
        RequiredPassage("plaats", "Uitvoeringsplan Maastricht 2024-2026 §4.6",
                        "waar iemand staat en waarom",
                        "where the resident stands and why", ("waarom",), ("op_de_lijst",)),
        RequiredPassage("groep", "Uitvoeringsplan Maastricht 2024-2026 §4.6",
                        "waarom iemand in deze groep staat, en hoe de volgorde is",
                        "why the resident is in this group, and what the order is",
                        ("criteria",), ("op_de_lijst",)),
        RequiredPassage("wijzigingen", "Wmo art. 2.3.8",
                        "wat de inwoner moet laten weten", "what the resident has to tell",
                        (), ("op_de_lijst",)),
        RequiredPassage("pgb", "Wmo art. 2.3.2 lid 6",
                        "iemand kan ook een pgb vragen", "one may ask for a pgb as well",
                        (), ("op_de_lijst",)),
        RequiredPassage("niet_eens", "Uitvoeringsplan Maastricht 2024-2026 §4.6",
                        "wat iemand kan doen die het niet eens is met de plaats",
                        "what one can do who disagrees with the place", (), ("op_de_lijst",)),
    ),
)  # fmt: skip

LETTER_KINDS: Final[Mapping[DocumentKind, LetterKind]] = {
    kind.document: kind for kind in (CONFIRMATION, INVITATION, PLACE_LETTER)
}
LETTER_LANGUAGES: Final = ("nl", "en")
