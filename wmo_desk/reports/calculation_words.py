"""The words of the page with a norm calculation; in Dutch at level B1, with "u"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


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
    rounding: tuple[str, ...]
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
    rounding=(
        "Per week: de minuten per jaar gedeeld door 52 weken. Wij ronden naar boven af op een "
        "hele minuut. {yearly} gedeeld door 52 is {exact}. Dat wordt {weekly} minuten.",
    ),
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

EN: Final = CalculationWording(
    title="How we calculated your help",
    intro="You get {provision}. This sheet says how we calculated how much time is needed.",
    result_heading="The outcome",
    result="You get *{minutes} minutes of help a week*.",
    result_month="That is *{minutes} minutes a month*.",
    table_heading="What we counted",
    heads=("What", "Minutes a year"),
    plus="{minutes} added",
    minus="{minutes} taken off",
    counted="{name}: {count} times",
    total="Together in a year",
    floor="More was taken off than was needed. We then count nothing and not less.",
    deductions_heading="What you or others do",
    deductions="No help of ours is needed for that. This is the reason:",
    deduction="{name}: ",
    rounding_heading="How we round",
    rounding=(
        "A week: the minutes a year divided by 52 weeks, rounded up to a whole minute. "
        "{yearly} divided by 52 is {exact}. That becomes {weekly} minutes.",
    ),
    rounding_month="A month: the minutes a week times 52 weeks, divided by 12 months, rounded up "
    "as well. {accepted} times 52 divided by 12 is {exact}. That becomes {monthly} minutes.",
    exact="about {number}",
    deviation_heading="Why we differ from this",
    deviation="The calculation comes to *{calculated} minutes a week*. You get "
    "*{accepted} minutes a week*. This is the reason:",
    norms_heading="Which norms we use",
    norms="The minutes come from the norms of the municipality: {name}, version {edition}.",
    norms_dated="The minutes come from the norms of the municipality: {name}, version {edition}, "
    "of {date}.",
    source="Source: {source}.",
    made="Calculated on {date}.",
    made_by="Calculated on {date} by {name}.",
    wrong="Is something wrong, or do you have a question? Call us.",
    thousands=",",
    comma=".",
)

CALCULATION_WORDS: Final[Mapping[str, CalculationWording]] = {"nl": NL, "en": EN}
