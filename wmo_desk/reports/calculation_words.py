"""The words of the page with a norm calculation; in Dutch at level B1, with "u"."""

from dataclasses import dataclass
from typing import Final

from wmo_desk.contents.paper_languages import Worded


@dataclass(frozen=True, slots=True)
class CalculationWording:
    """All words of the calculation that no other paper has."""

    title: str
    intro: str
    result_heading: str
    result: str
    result_month: str
    table_heading: str
    # What, minutes a year; then the signs before them.
    heads: tuple[str, str]
    plus: str
    minus: str
    counted: str
    total: str
    floor: str
    deductions_heading: str
    deductions: str
    deduction: str
    rounding_heading: str
    rounding: str
    rounding_month: str
    exact: str
    deviation_heading: str
    deviation: str
    norms_heading: str
    norms: str
    norms_dated: str
    source: str
    made: str
    made_by: str
    wrong: str
    thousands: str
    comma: str


NL: Final = CalculationWording(
    title="Zo hebben wij uw hulp berekend",
    intro="U krijgt {provision}. Op dit blad leest u hoe wij hebben berekend hoeveel tijd daarvoor "
    "nodig is.",
    result_heading="De uitkomst",
    result="U krijgt *{minutes} minuten hulp per week*.",
    result_month="Dat is *{minutes} minuten per maand*.",
    table_heading="Wat wij hebben meegeteld",
    heads=("Wat", "Minuten per jaar"),
    plus="{minutes} erbij",
    minus="{minutes} eraf",
    counted="{name}: {count} keer",
    total="Samen per jaar",
    floor="Er ging meer af dan er nodig was. Wij tellen dan nul en niet minder.",
    deductions_heading="Wat u zelf doet of wat anderen doen",
    deductions="Daarvoor is geen hulp van ons nodig. Dit is de reden:",
    deduction="{name}: ",
    rounding_heading="Zo ronden wij af",
    rounding="Per week: de minuten per jaar gedeeld door 52 weken. Wij ronden naar boven af op een "
    "hele minuut. {yearly} gedeeld door 52 is {exact}. Dat wordt {weekly} minuten.",
    rounding_month="Per maand: de minuten per week keer 52 weken, gedeeld door 12 maanden. "
    "Ook dat ronden wij naar boven af. {accepted} keer 52 gedeeld door 12 is {exact}. "
    "Dat wordt {monthly} minuten.",
    exact="ongeveer {number}",
    deviation_heading="Waarom wij hiervan afwijken",
    deviation="Uit de berekening komt *{calculated} minuten per week*. U krijgt "
    "*{accepted} minuten per week*. Dit is de reden:",
    norms_heading="Welke normen wij gebruiken",
    norms="De minuten komen uit de normen van de gemeente: {name}, versie {edition}.",
    norms_dated="De minuten komen uit de normen van de gemeente: {name}, versie {edition}, "
    "van {date}.",
    source="Bron: {source}.",
    made="Berekend op {date}.",
    made_by="Berekend op {date} door {name}.",
    wrong="Klopt er iets niet, of heeft u een vraag? Bel ons dan.",
    thousands=".",
    comma=",",
)

CALCULATION_WORDS: Final = Worded("calculation", NL)
