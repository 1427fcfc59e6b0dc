"""The words of a preparation that no other paper has, per language."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class PreparationWording:
    """What a preparation says besides `FileWording`."""

    title: str
    own: str
    when: str
    no_visit: str
    need_heading: str
    last_heading: str
    agreements_heading: str


NL: Final = PreparationWording(
    title="Voorbereiding van het gesprek",
    own="Alleen voor de consulent. Geef dit blad niet mee en laat het niet liggen.",
    when="{when} · {place}",
    no_visit="Er is nog geen afspraak gepland.",
    need_heading="Gemeld op {date}",
    last_heading="Vorig gesprek",
    agreements_heading="Afspraken van eerder die nog openstaan",
)

EN: Final = PreparationWording(
    title="Preparation of the conversation",
    own="For the consultant only. Do not hand this sheet out and do not leave it behind.",
    when="{when} · {place}",
    no_visit="No appointment is planned yet.",
    need_heading="Reported on {date}",
    last_heading="Last conversation",
    agreements_heading="Earlier agreements that are still open",
)

PREPARATION_WORDS: Final[Mapping[str, PreparationWording]] = {"nl": NL, "en": EN}
