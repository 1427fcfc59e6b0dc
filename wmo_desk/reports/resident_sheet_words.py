"""The words of the sheet on which a resident prepares a conversation, per form.

The six dimensions are after the ideas of Positieve Gezondheid (Institute for Positive Health,
Machteld Huber). What is asked here is the program's own, not the Institute's questions.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from wmo_desk.contents.paper_languages import Worded
from wmo_desk.contents.resident_sheets import SheetForm
from wmo_desk.domain.dimensions import Dimension


@dataclass(frozen=True, slots=True)
class SheetWording:
    """What a sheet says and asks.

    Without `names` it names the dimensions as other papers do. `think_of` are topics of each.
    `prompts` and `ends` are labels with so many lines to write on. A sheet asks for a number
    (`scale`) or has boxes to tick (`feels`).
    """

    title: str
    name: str
    when: str
    soon: str
    intro: str
    how: str
    names: Mapping[Dimension, str]
    think_of: Mapping[Dimension, str]
    scale: str
    feels: tuple[str, ...]
    prompts: tuple[tuple[str, int], ...]
    talk: str
    ends_heading: str
    ends: tuple[tuple[str, int], ...]
    help_heading: str


_NL: Final = SheetWording(
    title="Mijn voorbereiding op het gesprek",
    name="Naam:",
    when="Op *{when}* praten wij met u.",
    soon="Binnenkort praten wij met u.",
    intro="Op dit blad kunt u opschrijven wat u wilt vertellen. Het hoeft niet. Sla over wat u "
    "niet wilt invullen. U mag ook iemand vragen om u te helpen. Het blad is van u. Wij nemen het "
    "alleen mee als u dat goed vindt.",
    how="Bij elk onderwerp staan cijfers. 0 is heel slecht en 10 is heel goed. U kunt een cijfer "
    "omcirkelen. Het is geen rapportcijfer. Het helpt om erover te praten.",
    names={},
    think_of={
        Dimension.BODILY_FUNCTIONS: "Denk aan hoe fit u bent, pijn, slapen, eten en bewegen.",
        Dimension.MENTAL_WELLBEING: "Denk aan uw stemming, onthouden, uw aandacht erbij houden en "
        "zelf de keuzes maken.",
        Dimension.MEANINGFULNESS: "Denk aan waar u het voor doet, zin in de dag en wat u nog wilt.",
        Dimension.QUALITY_OF_LIFE: "Denk aan genieten, u veilig voelen, uw huis en uw geld.",
        Dimension.PARTICIPATION: "Denk aan de mensen om u heen, erbij horen en iets doen voor "
        "anderen.",
        Dimension.DAILY_FUNCTIONING: "Denk aan wassen, aankleden, het huishouden, geldzaken en "
        "hulp vragen.",
    },
    scale="Mijn cijfer:",
    feels=(),
    prompts=(("Dit gaat goed:", 2), ("Dit is lastig:", 2), ("Dit wil ik anders:", 1)),
    talk="Hier wil ik over praten",
    ends_heading="En verder",
    ends=(
        ("Dit wil ik vooral bespreken:", 2),
        ("Deze mensen helpen mij nu:", 2),
        ("Dit wil ik vragen:", 2),
        ("Deze persoon komt bij het gesprek:", 1),
    ),
    help_heading="Hulp bij het gesprek",
)

_NL_PLAIN: Final = replace(
    _NL,
    title="Wat wilt u vertellen?",
    intro="Op dit blad kunt u schrijven. Het hoeft niet. Iemand mag u helpen. Het blad is van u.",
    how="Zet een kruis in een vakje. Schrijf erbij wat u wilt vertellen.",
    names={
        Dimension.BODILY_FUNCTIONS: "Uw lichaam",
        Dimension.MENTAL_WELLBEING: "Uw hoofd",
        Dimension.MEANINGFULNESS: "Waar u zin in heeft",
        Dimension.QUALITY_OF_LIFE: "Hoe u woont en leeft",
        Dimension.PARTICIPATION: "Andere mensen",
        Dimension.DAILY_FUNCTIONING: "Uw dag",
    },
    think_of={
        Dimension.BODILY_FUNCTIONS: "Denk aan pijn, slapen, eten en lopen.",
        Dimension.MENTAL_WELLBEING: "Denk aan onthouden, blij zijn en verdriet.",
        Dimension.MEANINGFULNESS: "Denk aan wat u leuk vindt en wat u nog wilt doen.",
        Dimension.QUALITY_OF_LIFE: "Denk aan uw huis, veilig zijn en geld.",
        Dimension.PARTICIPATION: "Denk aan familie, vrienden en de buren.",
        Dimension.DAILY_FUNCTIONING: "Denk aan wassen, koken en het huis schoon houden.",
    },
    scale="",
    feels=("Goed", "Gaat wel", "Niet goed"),
    prompts=(("Dit wil ik vertellen:", 3),),
    talk="Praat hier met mij over",
    ends_heading="En dan nog dit",
    ends=(
        ("Dit is voor mij het belangrijkst:", 2),
        ("Wie helpt mij?", 1),
        ("Wat wil ik vragen?", 1),
        ("Wie komt er mee?", 1),
    ),
    help_heading="Hulp nodig?",
)

SHEET_WORDS: Final[Mapping[SheetForm, Worded[SheetWording]]] = {
    SheetForm.USUAL: Worded("sheet.usual", _NL),
    SheetForm.PLAIN: Worded(
        "sheet.plain",
        _NL_PLAIN,
        elsewhere={
            f"sheet.plain.{each}": f"sheet.usual.{each}" for each in ("name", "when", "soon")
        },
    ),
}
