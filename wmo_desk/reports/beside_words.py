"""What a paper in two languages says of that itself."""

from dataclasses import dataclass
from typing import Final

from wmo_desk.contents.paper_languages import Worded


@dataclass(frozen=True, slots=True)
class BesideWording:
    """That the Dutch text is what counts, and that some of it has no translation."""

    dutch_counts: str
    partly_dutch: str


_NL: Final = BesideWording(
    dutch_counts="Dit papier is in twee talen. De Nederlandse tekst geldt.",
    partly_dutch="Een deel van de tekst is alleen in het Nederlands. Wij leggen u die graag uit. "
    "Bel ons daarvoor.",
)

BESIDE_WORDS: Final = Worded("beside", _NL)
