"""The words of the sheet on which a resident prepares a conversation, per language and form.

The six dimensions are after the ideas of Positieve Gezondheid (Institute for Positive Health,
Machteld Huber). What is asked here is the program's own, not the Institute's questions.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from wmo_desk.contents.resident_sheets import SheetForm
from wmo_desk.domain.dimensions import MAX_SCORE, MIN_SCORE, Dimension
from wmo_desk.reports.wording_en import EN as COMMON_EN
from wmo_desk.reports.wording_nl import NL as COMMON_NL


@dataclass(frozen=True, slots=True)
class SheetWording:
    """What a sheet says and asks.

    `think_of` are topics of each dimension. `prompts` and `ends` are labels with so many lines to
    write on. A sheet asks for a number (`scale`) or has boxes to tick (`feels`).
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


_NUMBERS: Final = (4 * "\N{NO-BREAK SPACE}").join(map(str, range(MIN_SCORE, MAX_SCORE + 1)))

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
    names=COMMON_NL.web.names,
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
    scale=f"Mijn cijfer:{4 * chr(160)}{_NUMBERS}",
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
        Dimension.MEANINGFULNESS: "Waar u zin in hebt",
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

_EN: Final = SheetWording(
    title="My preparation for the conversation",
    name="Name:",
    when="On *{when}* we talk with you.",
    soon="We talk with you soon.",
    intro="On this sheet you can write down what you want to tell. You do not have to. Leave out "
    "what you do not want to fill in. You may ask somebody to help you. The sheet is yours. We "
    "take it along only if you agree.",
    how="Each topic has numbers. 0 is very bad and 10 is very good. You can circle a number. It is "
    "not a mark. It helps to talk about it.",
    names=COMMON_EN.web.names,
    think_of={
        Dimension.BODILY_FUNCTIONS: "Think of how fit you are, pain, sleep, food and movement.",
        Dimension.MENTAL_WELLBEING: "Think of your mood, remembering, keeping your attention on "
        "something and making your own choices.",
        Dimension.MEANINGFULNESS: "Think of what you do it for, looking forward to the day and "
        "what you still want.",
        Dimension.QUALITY_OF_LIFE: "Think of enjoying things, feeling safe, your home and your "
        "money.",
        Dimension.PARTICIPATION: "Think of the people around you, belonging and doing something "
        "for others.",
        Dimension.DAILY_FUNCTIONING: "Think of washing, dressing, the household, money matters and "
        "asking for help.",
    },
    scale=f"My number:{4 * chr(160)}{_NUMBERS}",
    feels=(),
    prompts=(
        ("This goes well:", 2),
        ("This is hard:", 2),
        ("This I want to be different:", 1),
    ),
    talk="I want to talk about this",
    ends_heading="And also",
    ends=(
        ("This I want to discuss most:", 2),
        ("These people help me now:", 2),
        ("This I want to ask:", 2),
        ("This person comes to the conversation:", 1),
    ),
    help_heading="Help with the conversation",
)

_EN_PLAIN: Final = replace(
    _EN,
    title="What do you want to tell?",
    intro="You can write on this sheet. You do not have to. Somebody may help you. The sheet is "
    "yours.",
    how="Put a cross in a box. Write down what you want to tell.",
    names={
        Dimension.BODILY_FUNCTIONS: "Your body",
        Dimension.MENTAL_WELLBEING: "Your mind",
        Dimension.MEANINGFULNESS: "What you look forward to",
        Dimension.QUALITY_OF_LIFE: "How you live",
        Dimension.PARTICIPATION: "Other people",
        Dimension.DAILY_FUNCTIONING: "Your day",
    },
    think_of={
        Dimension.BODILY_FUNCTIONS: "Think of pain, sleeping, eating and walking.",
        Dimension.MENTAL_WELLBEING: "Think of remembering, being happy and being sad.",
        Dimension.MEANINGFULNESS: "Think of what you like and what you still want to do.",
        Dimension.QUALITY_OF_LIFE: "Think of your home, being safe and money.",
        Dimension.PARTICIPATION: "Think of family, friends and neighbours.",
        Dimension.DAILY_FUNCTIONING: "Think of washing, cooking and keeping the house clean.",
    },
    scale="",
    feels=("Good", "All right", "Not good"),
    prompts=(("This I want to tell:", 3),),
    talk="Talk with me about this",
    ends_heading="And then this",
    ends=(
        ("This matters most to me:", 2),
        ("Who helps me?", 1),
        ("What do I want to ask?", 1),
        ("Who comes along?", 1),
    ),
    help_heading="Do you need help?",
)

SHEET_WORDS: Final[Mapping[tuple[str, SheetForm], SheetWording]] = {
    ("nl", SheetForm.USUAL): _NL,
    ("nl", SheetForm.PLAIN): _NL_PLAIN,
    ("en", SheetForm.USUAL): _EN,
    ("en", SheetForm.PLAIN): _EN_PLAIN,
}
