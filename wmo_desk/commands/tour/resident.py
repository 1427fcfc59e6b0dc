"""Somebody invented, whose conversation the tour records."""

import random
from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Said:
    """What was said about one dimension: its score, the resident's words, what we saw."""

    score: str
    words: str
    findings: str = ""


@dataclass(frozen=True, slots=True)
class Resident:
    """What is typed; names and numbers are nobody's."""

    initials: str
    prefix: str
    family_name: str
    is_female: bool
    birth_date: date
    bsn: str
    postcode: str
    house_number: str
    street: str
    city: str
    phone: str

    @property
    def list_name(self) -> str:
        """The name as lists have it."""
        return self.family_name


# Numbers that the eleven-test accepts, from the range that is given to nobody.
_RESIDENTS: Final = (
    Resident(
        "J.M.",
        "van den",
        "Boogaertsen",
        True,
        date(1941, 3, 8),
        "999995704",
        "6211 CV",
        "14",
        "Bogaardenstraat",
        "Maastricht",
        "043 000 00 14",
    ),
    Resident(
        "H.J.",
        "",
        "Quaedackers",
        False,
        date(1938, 2, 28),
        "999993653",
        "6213 BG",
        "7a",
        "Papenweg",
        "Maastricht",
        "043 000 00 27",
    ),
    Resident(
        "A.C.",
        "de",
        "Wolfshagen",
        True,
        date(1948, 11, 30),
        "999991905",
        "6224 KL",
        "52",
        "Voltastraat",
        "Maastricht",
        "043 000 00 52",
    ),
)

NEED: Final = (
    "Sinds de val in de badkamer lukt het huishouden niet meer. De dochter helpt, maar woont ver."
)
DIMENSIONS: Final = (
    Said("5", "Mijn heup doet pijn als ik lang sta. Stofzuigen lukt niet meer.", "Loopt met stok."),
    Said("6", "Ik lig wel eens wakker, maar ik red me.", "Maakt een opgewekte indruk."),
    Said("8", "De tuin en mijn kleinkinderen, daar sta ik voor op."),
    Said("7", "Het is hier goed wonen. Alleen de trap wordt me te veel."),
    Said("4", "Ik kom te weinig buiten. De kaartclub mis ik erg.", "Vervoer is het knelpunt."),
    Said("3", "Het huis schoonhouden, dat gaat niet meer.", "Zware taken lukken niet."),
)
MARKED: Final = 5
WISH: Final = "Dat mijn huis weer schoon is, en dat ik op donderdag naar de kaartclub kan."
AGREEMENTS: Final = (
    ("Vraagt de kaartclub wie haar kan ophalen", "Dochter", 14),
    ("Belt over het vervoer", "M. Kok", 7),
)
URGENT_BECAUSE: Final = "Na de val is er niemand die het huis schoonhoudt."
QUESTION: Final = "Hoe houd ik mijn huis schoon zonder mijn dochter te veel te vragen?"
PROBLEMS: Final = "Vloeren en badkamer lukken niet meer; bukken en tillen gaan niet."
SUPPORT: Final = "Hulp bij het zware huishoudelijk werk"
EXTENT: Final = "Twee uur per week"
SOLUTIONS: Final = (
    ("Stof afnemen en afwassen", "Own strength", "Lukt zittend, verspreid over de dag."),
    ("Hulp bij het huishouden", "Tailor-made provision", "Niemand kan het zware werk doen."),
)
RESULT: Final = "Het huis is weer schoon"
FOLLOWED_BY: Final = (
    ("How we see it", "Elke week zijn vloer, keuken en badkamer gedaan."),
    ("How it is now", "Alleen de dochter, eens in de maand"),
    ("Where it should get to", "Elke week"),
    ("Who takes it on", "De hulp, samen met de bewoner"),
)
CORRECTION: Final = "De kaartclub is op donderdag, en soms ook op zondag."
LEAVES: Final = 7
"""How often a leaf is turned until the paper is read back: the dimensions and one more."""
FOUND: Final = (
    "Wil zelfstandig blijven wonen in de eigen buurt.",
    "Doet licht werk zelf; woont alleen.",
    "De dochter komt op zondag en kan niet meer doen.",
    "De dochter kent het steunpunt en heeft nu niets nodig.",
    "De huiskamer in de buurt is besproken.",
    "De wijkverpleegkundige is op de hoogte.",
    "De eigen bijdrage per maand is uitgelegd.",
)


def invented(seed: int) -> Resident:
    """Return the resident of this tour: the same for the same seed."""
    return random.Random(seed).choice(_RESIDENTS)  # noqa: S311 - no secret depends on it
