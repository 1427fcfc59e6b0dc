"""What a paper in two languages says of that itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class BesideWording:
    """That the Dutch text is what counts, and that some of it has no translation."""

    dutch_counts: str
    partly_dutch: str


BESIDE_WORDS: Final[Mapping[str, BesideWording]] = {
    "nl": BesideWording(
        dutch_counts="Dit papier is in twee talen. De Nederlandse tekst geldt.",
        partly_dutch="Een deel van de tekst is alleen in het Nederlands. Wij leggen u die graag "
        "uit. Bel ons daarvoor.",
    ),
    "en": BesideWording(
        dutch_counts="This paper is in two languages. The Dutch text counts.",
        partly_dutch="A part of the text is in Dutch only. We gladly explain it to you. Please "
        "call us.",
    ),
    "de": BesideWording(
        dutch_counts="Dieses Schreiben ist in zwei Sprachen. Es gilt der niederländische Text.",
        partly_dutch="Ein Teil des Textes ist nur auf Niederländisch. Wir erklären ihn Ihnen "
        "gern. Bitte rufen Sie uns an.",
    ),
}
