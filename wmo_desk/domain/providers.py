"""Rules for providers: their code, their room, and where they work."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from wmo_desk.errors import RuleError

MOST_ROOM_MINUTES: Final = 168 * 60 * 1000
"""More than a thousand helpers day and night: a slip of the keyboard."""

_AGB_CODE: Final = re.compile(r"\d{8}")


class AgbCodeInvalid(RuleError):
    """An AGB code has eight digits (iWmo: Aanbieder)."""

    field = "agb_code"


class AgbCodeTaken(RuleError):
    """Another provider has this code."""

    field = "agb_code"

    def __init__(self, name: str) -> None:
        super().__init__("code taken")
        self.name = name


class RoomImpossible(RuleError):
    """Room is nothing at the least, and no more than a provider can have."""

    field = "room_minutes"


class ProviderStopped(RuleError):
    """A provider that stopped takes nobody on."""

    field = "provider_id"


@dataclass(frozen=True, slots=True)
class WorkingArea:
    """Where a provider works: in some areas, else in one municipality, else everywhere."""

    areas: Collection[UUID] = ()
    municipality_id: UUID | None = None

    def includes(self, *, area_id: UUID | None, municipality_id: UUID) -> bool:
        """Whether the provider works where this client lives; nobody guesses an unknown area."""
        if self.areas:
            return area_id in self.areas
        return self.municipality_id in {None, municipality_id}


def check_agb_code(code: str) -> str:
    """Return the code without spaces and dots; refuse anything but eight digits."""
    digits = re.sub(r"[\s.]", "", code)
    if not _AGB_CODE.fullmatch(digits):
        raise AgbCodeInvalid
    return digits


def check_room(minutes: int) -> None:
    """Refuse less than nothing, and more than can be."""
    if not 0 <= minutes <= MOST_ROOM_MINUTES:
        raise RoomImpossible
