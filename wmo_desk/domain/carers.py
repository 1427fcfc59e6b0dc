"""The family carer: how heavy the care weighs, and a break from it (art. 2.3.2 lid 4 d Wmo)."""

from enum import StrEnum


class CareLoad(StrEnum):
    """How carers themselves say it goes; words to talk about, not a score."""

    WELL = "well"
    SOMETIMES_HEAVY = "sometimes_heavy"
    OFTEN_HEAVY = "often_heavy"
    TOO_HEAVY = "too_heavy"


class Respite(StrEnum):
    """Whether somebody takes the care over now and then (respijtzorg)."""

    NOT_WANTED = "not_wanted"
    WANTED = "wanted"
    ARRANGED = "arranged"
