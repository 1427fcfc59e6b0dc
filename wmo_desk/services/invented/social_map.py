"""The social map of a practice file: in each area thirty entries are found for each dimension."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.social_map import in_order
from wmo_desk.services.invented.around import AROUND
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.neighbourhood import LOCAL, WIDE, Pattern
from wmo_desk.services.invented.places import STREETS
from wmo_desk.services.organisation import AreaRow

PER_DIMENSION: Final = 30
_SOURCES: Final = (
    "Eigen opgave",
    "Platform Samen Vitaal",
    "Telefonisch nagevraagd",
    "Gemeentegids",
)
_FIRST_PHONE: Final = 400
# Behind the streets' own numbers; nobody lives there.
_HOUSES: Final = (1, 199)


def entries(chance: Chance, areas: Sequence[AreaRow], today: date) -> Iterator[dict[str, Any]]:
    """Give the fields of each entry; the same chance, areas and day give the same."""
    number = start = 0
    for dimension in Dimension:
        wide = WIDE[dimension]
        for pattern in wide:
            yield _entry(chance, pattern, dimension, None, number, today)
            number += 1
        count = PER_DIMENSION - len(wide)
        for pattern, area in _spread(LOCAL[dimension], areas, count, start):
            yield _entry(chance, pattern, dimension, area, number, today)
            number += 1
        # The next dimension goes on where this one stopped, or a city's last areas had nothing.
        start += count
    for dimension, patterns in AROUND.items():
        for pattern in patterns:
            yield _entry(chance, pattern, dimension, None, number, today)
            number += 1


def _spread(
    patterns: Sequence[Pattern], areas: Sequence[AreaRow], count: int, start: int
) -> Iterator[tuple[Pattern, AreaRow]]:
    """Go round the areas, in each with a pattern that it does not have yet."""
    for place in range(start, start + min(count, len(patterns) * len(areas))):
        turn, position = divmod(place, len(areas))
        yield patterns[(turn + position) % len(patterns)], areas[position]


def _entry(
    chance: Chance,
    pattern: Pattern,
    dimension: Dimension,
    area: AreaRow | None,
    number: int,
    today: date,
) -> dict[str, Any]:
    place = "" if area is None else area.name
    slug = "".join(sign for sign in pattern.name.format(area=place).lower() if sign.isascii())
    slug = "-".join("".join(sign if sign.isalnum() else " " for sign in slug).split())
    address = ""
    if "{area}" in pattern.name and "aan huis" not in pattern.name:
        address = f"{chance.pick(STREETS)} {chance.between(*_HOUSES)}, {place}"
    return {
        "name": pattern.name.format(area=place),
        "kind": pattern.kind,
        "dimensions": in_order({dimension, *pattern.also}),
        "description": pattern.description,
        "for_whom": pattern.for_whom,
        "keywords": pattern.keywords,
        "area_id": None if area is None else area.id,
        "address": address,
        "opening_hours": chance.pick(pattern.hours) if pattern.hours else "",
        "costs": pattern.costs,
        "phone": f"0430000{_FIRST_PHONE + number:03}",
        "email": f"{slug}@voorbeeld.example" if chance.happens(0.7) else "",
        "website": f"voorbeeld.example/{slug}" if chance.happens(0.5) else "",
        "source": chance.pick(_SOURCES),
        "checked_on": _checked_on(chance, today),
    }


def _checked_on(chance: Chance, today: date) -> date | None:
    """Most were checked within a year, some are due, a few were never checked."""
    if chance.happens(0.03):
        return None
    days = chance.between(370, 800) if chance.happens(0.12) else chance.between(3, 340)
    return today - timedelta(days=days)
