"""Who works in the invented region: consultants and team leads, providers of household help."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from wmo_desk.services.invented.book import Ref
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.names import MEN, SURNAMES, WOMEN
from wmo_desk.services.invented.residents import LivingArea


@dataclass(frozen=True, slots=True)
class Region:
    """Where clients live (`homes` as often as people do), who carries their files, who helps."""

    homes: Sequence[LivingArea]
    consultants: Mapping[UUID, Sequence[UUID]]
    team_lead: UUID
    providers: Sequence[Ref]


OWN_MUNICIPALITY: Final = "0938"
"""Meerssen, whose plan describes the central waiting list."""

PROVIDERS: Final = (
    ("Thuishulp Geuldal", "99000011"),
    ("Schoon Huis Mergelland", "99000022"),
    ("De Handige Hand", "99000033"),
    ("Zorgzaam Bovenmaas", "99000044"),
    ("Huishulp Savelsbos", "99000055"),
    ("De Vijf Heuvelen Thuis", "99000066"),
    ("Maasdal Helpt", "99000077"),
    ("Hulp om de Hoek", "99000088"),
)
"""Invented names; codes that begin with 99 are given to nobody."""


def staff_name(chance: Chance) -> str:
    """The name of somebody who works for a municipality."""
    is_woman = chance.happens(0.7)
    given = chance.pick((WOMEN if is_woman else MEN)["middle"])
    return f"{given} {chance.pick(SURNAMES)}"
