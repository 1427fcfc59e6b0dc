"""The social map as one types, beside a bare full-text query on the same file."""

from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from wmo_desk.bench.figures import Figure, Limit
from wmo_desk.bench.files import PASSPHRASE
from wmo_desk.bench.queries import Measured, measured
from wmo_desk.bench.statements import Statement, repeat
from wmo_desk.bench.stopwatch import in_turns
from wmo_desk.database.attempts import unlock_by_passphrase
from wmo_desk.database.unit_of_work import Actor, utc_now
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import Role
from wmo_desk.services.invented.chance import Chance
from wmo_desk.services.invented.social_map import entries
from wmo_desk.services.make_data import DATA_DAY, make_data
from wmo_desk.services.organisation import AreaRow, area_rows, municipality_rows
from wmo_desk.services.social_map import add_entries, all_entries, find_entries
from wmo_desk.ui.start.application import FILE_NAME

ENTRIES: Final = 10_000
"""As many lines as a list may have that is brought in."""

_MUNICIPALITY: Final = "Meerssen"
_AT_ONCE: Final = 500
_TYPED: Final = ("wandelen", "gezelschap", "huiskamer bunde", "formulieren", "samen eten")
_SHORTEST: Final = 3

# What one would write first: the same columns of every hit, sorted by name, the first fifty.
_BARE: Final = """
    SELECT entry.id, entry.name, entry.kind, entry.dimensions, entry.description, entry.for_whom,
           entry.keywords, entry.area_id, area.name, entry.address, entry.opening_hours,
           entry.costs, entry.phone, entry.email, entry.website, entry.source, entry.checked_on,
           entry.removed_on
    FROM social_map_index
    JOIN social_map_text ON social_map_text.number = social_map_index.rowid
    JOIN social_map_entry AS entry ON entry.id = social_map_text.entry_id
    LEFT JOIN area ON area.id = entry.area_id
    WHERE social_map_index MATCH ? AND entry.dimensions LIKE ?
      AND (? IS NULL OR entry.area_id IS NULL OR entry.area_id = ?)
    ORDER BY entry.sort_name, entry.id LIMIT 50
"""


class Question(NamedTuple):
    """What was typed so far, and to what it is kept."""

    typed: str
    dimension: Dimension | None
    area_id: UUID | None

    @property
    def bare(self) -> Statement:
        """The same as a bare query."""
        words = " AND ".join(f'"{word}"' for word in self.typed.split() if len(word) >= _SHORTEST)
        dimension = "%" if self.dimension is None else f"% {self.dimension.value} %"
        area = None if self.area_id is None else self.area_id.bytes
        return _BARE, (words, dimension, area, area)


def social_map_figure(folder: Path, say: Callable[[str], object]) -> Figure:
    """Measure in a file of its own, made in `folder` unless it stands there."""
    path = folder / f"{ENTRIES}-entries" / FILE_NAME
    if not path.exists():
        say(f"making {path} with {ENTRIES:,} entries of the social map")
        make_data(path, PASSPHRASE, clients=1)
    with measured(path, unlock_by_passphrase(path, PASSPHRASE, utc_now()), 1) as file:
        return searching_map(file, ENTRIES)


def searching_map(file: Measured, number: int) -> Figure:
    """Search keystroke by keystroke: everywhere, for one dimension, in one area."""
    areas = _fill(file, number)
    values, floors = in_turns(
        lambda question: _find(file, question),
        lambda question: repeat(file.bare, [question.bare]),
        list(_questions(areas)),
        rounds=4,
    )
    return Figure(
        f"social map: search as one types, {number:,} entries",
        None,
        values,
        floors,
        Limit(times=2),
        "a bare full-text query on the same file",
    )


def _find(file: Measured, question: Question) -> None:
    file.read(
        lambda session: find_entries(session, question.typed, question.dimension, question.area_id)
    )


def _questions(areas: list[AreaRow]) -> Iterator[Question]:
    for text in _TYPED:
        for length in range(_SHORTEST, len(text) + 1):
            typed = text[:length].strip()
            yield Question(typed, None, None)
            yield Question(typed, Dimension.PARTICIPATION, None)
            yield Question(typed, None, areas[0].id)


def _fill(file: Measured, number: int) -> list[AreaRow]:
    """Put invented entries on the map, unless they stand there; returns the areas."""
    with file.database.read() as session:
        own = next(row for row in municipality_rows(session) if row.name == _MUNICIPALITY)
        areas = area_rows(session, own.id)
        if all_entries(session):
            return areas
    with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        waiting = islice(_invented(areas), number)
        while part := list(islice(waiting, _AT_ONCE)):
            add_entries(unit, part)
    return areas


def _invented(areas: list[AreaRow]) -> Iterator[dict[str, Any]]:
    for turn in count(1):
        for entry in entries(Chance(turn), areas, DATA_DAY):
            yield entry | {"name": f"{entry['name']} {turn}"}
