"""The words that letters about an appointment fill in."""

from dataclasses import dataclass
from typing import Final

from wmo_desk.contents.paper_languages import Worded


@dataclass(frozen=True, slots=True)
class VisitWording:
    """When an appointment is, and with whom where nobody is named."""

    at_time: str
    somebody: str


VISIT_WORDS: Final = Worded(
    "visit", VisitWording(at_time="{day} om {time} uur", somebody="iemand van de gemeente")
)
