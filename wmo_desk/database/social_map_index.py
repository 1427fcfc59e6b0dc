"""Find entries of the social map by any part of their words, for some dimensions, in some area.

One folded text per entry stands in `social_map_text`, with a full-text index as clients have one
(`search_index`); a server compares with LIKE. Behind the words stand signs for the dimensions and
the area, so that the index itself keeps to what was chosen and the search can stop early.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Select,
    String,
    and_,
    bindparam,
    column,
    literal_column,
    or_,
    select,
    table,
    type_coerce,
)

from wmo_desk.database.word_index import (
    LAST_CHARACTER,
    READ_AT_MOST,
    SHORTEST_INDEXED,
    Choice,
    KeptTexts,
)
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import fold
from wmo_desk.models.organisation import Area
from wmo_desk.models.social_map import SocialMapEntry, SocialMapText

INDEX_TABLE: Final = "social_map_index"
# No letters or digits, which somebody could be looking for.
_EVERYWHERE: Final = "@*@"
_HEXADECIMAL_SIGNS: Final = str.maketrans("0123456789abcdef", "!$%&()*+,-./:;<=")
_DIMENSION_SIGNS: Final = {each: f"#{number}#" for number, each in enumerate(Dimension, 1)}

_index = table(INDEX_TABLE, column("rowid"), column(INDEX_TABLE, String))
_texts: Final[Select[Any]] = select(SocialMapText.entry_id)
_indexed: Final[Select[Any]] = _texts.join(_index, _index.c.rowid == SocialMapText.number).where(
    literal_column(INDEX_TABLE).op("MATCH")(bindparam("full_text"))
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """To what a search keeps: any of some dimensions, an area, what nobody checked since a day.

    Whoever chooses an area is shown as well what is there for the whole municipality.
    """

    dimensions: tuple[Dimension, ...] = ()
    area_id: UUID | None = None
    unchecked_since: date | None = None


def words_of(typed: str) -> list[str]:
    """Take what was typed apart into folded words, without signs."""
    folded = fold(typed)
    return "".join(sign if sign.isalnum() else " " for sign in folded).split()


def choices(typed: str, chosen: Chosen, dialect: str) -> Iterator[Choice]:
    """What to take for what was typed, the best first; what finds enough makes the next needless.

    First what is called so, then where every word begins a word, then where it stands inside one:
    who looks for "eten" does not mean "ontmoeten". Nothing typed takes everything.
    """
    words = words_of(typed)
    kept, parameters = _filters(chosen)
    kept_kind = (len(chosen.dimensions), chosen.area_id is not None, bool(chosen.unchecked_since))
    if not words:
        yield Choice(("all", kept_kind), kept, parameters)
        return
    start = " ".join(words)
    yield Choice(
        ("name", kept_kind),
        lambda: and_(_called(), kept()),
        {**parameters, "name_from": start, "name_to": start + LAST_CHARACTER},
    )
    longest = max(map(len, words))
    for before in (" ", ""):
        if longest + len(before) < SHORTEST_INDEXED:
            # Shorter words would read the whole index.
            return
        among, kind, found_by = _in_text(words, before, chosen, dialect)
        yield Choice(
            ("text", kind, kept_kind),
            partial(_both, among, kept),
            {**parameters, **found_by},
        )


def _both(
    one: Callable[[], ColumnElement[bool]], other: Callable[[], ColumnElement[bool]]
) -> ColumnElement[bool]:
    return and_(one(), other())


def _filters(chosen: Chosen) -> tuple[Callable[[], ColumnElement[bool]], dict[str, Any]]:
    """Give the condition of what was chosen, on the entries themselves, and its parameters."""
    names = [f"dimension_{number}" for number in range(len(chosen.dimensions))]
    parameters: dict[str, Any] = {
        name: f"% {each.value} %" for name, each in zip(names, chosen.dimensions, strict=True)
    }
    if chosen.area_id is not None:
        parameters["of_area"] = chosen.area_id
    if chosen.unchecked_since is not None:
        parameters["unchecked_since"] = chosen.unchecked_since
    return (
        partial(
            _kept,
            names,
            with_area=chosen.area_id is not None,
            unchecked=chosen.unchecked_since is not None,
        ),
        parameters,
    )


def _kept(names: Sequence[str], *, with_area: bool, unchecked: bool) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [SocialMapEntry.removed_on.is_(None)]
    if names:
        written = type_coerce(SocialMapEntry.dimensions, String)
        conditions.append(or_(*(written.like(bindparam(name, type_=String)) for name in names)))
    if with_area:
        of_area = bindparam("of_area", type_=SocialMapEntry.area_id.type)
        conditions.append(or_(SocialMapEntry.area_id.is_(None), SocialMapEntry.area_id == of_area))
    if unchecked:
        since = bindparam("unchecked_since", type_=Date)
        conditions.append(
            or_(SocialMapEntry.checked_on.is_(None), SocialMapEntry.checked_on <= since)
        )
    return and_(*conditions)


def _called() -> ColumnElement[bool]:
    return and_(
        SocialMapEntry.sort_name >= bindparam("name_from", type_=String),
        SocialMapEntry.sort_name < bindparam("name_to", type_=String),
    )


def _in_text(
    words: Sequence[str], before: str, chosen: Chosen, dialect: str
) -> tuple[Callable[[], ColumnElement[bool]], Hashable, dict[str, Any]]:
    """Choose by the text of an entry, each word with `before` it.

    Words of a letter or two, which the index does not know, begin a word in any case.
    """
    sought = [f"{before}{word}" for word in words]
    long = [each for each in sought if len(each) >= SHORTEST_INDEXED]
    short = [f" {each.strip()}" for each in sought if len(each) < SHORTEST_INDEXED]
    names = [f"short_{number}" for number in range(len(short))]
    parameters: dict[str, Any] = {
        name: f"%{each}%" for name, each in zip(names, short, strict=True)
    }
    if dialect == "sqlite":
        parts = [_any_of([each]) for each in long]
        if chosen.dimensions:
            parts.append(_any_of([_DIMENSION_SIGNS[each] for each in chosen.dimensions]))
        if chosen.area_id is not None:
            parts.append(_any_of([_area_sign(chosen.area_id), _EVERYWHERE]))
        parameters["full_text"] = " AND ".join(parts)
        # What is also kept to a day cannot be cut off before that was looked at.
        limit = None if chosen.unchecked_since else READ_AT_MOST
        return partial(_among, _indexed.limit(limit), names), (len(names), limit), parameters
    longer = [f"word_{number}" for number in range(len(long))]
    parameters |= {name: f"%{each}%" for name, each in zip(longer, long, strict=True)}
    return partial(_among, _texts, [*names, *longer]), (len(names), len(longer)), parameters


def _among(hits: Select[Any], names: Sequence[str]) -> ColumnElement[bool]:
    for name in names:
        hits = hits.where(SocialMapText.text.like(bindparam(name, type_=String)))
    return SocialMapEntry.id.in_(hits)


def _any_of(words: Sequence[str]) -> str:
    return "(" + " OR ".join(f'"{word}"' for word in words) + ")"


def _area_sign(area_id: UUID) -> str:
    # The end of such an identifier is chance; the entry itself is looked at as well.
    return f"@{area_id.hex[-8:].translate(_HEXADECIMAL_SIGNS)}@"


# --- Keeping it -------------------------------------------------------------------------------


def text_of(entry: SocialMapEntry, area: str) -> str:
    """Write down, folded, everything this entry can be found by; nothing once it is off the map."""
    if entry.removed_on is not None:
        return ""
    words = fold(
        " ".join(
            (
                entry.name,
                entry.keywords,
                entry.description,
                entry.for_whom,
                area,
                entry.address,
                entry.phone,
            )
        )
    )
    signs = [_DIMENSION_SIGNS[each] for each in entry.dimensions]
    signs.append(_EVERYWHERE if entry.area_id is None else _area_sign(entry.area_id))
    return f" {words} {' '.join(signs)} "


_TEXTS: Final = KeptTexts(SocialMapText.number, SocialMapText.entry_id, SocialMapText.text)


def update_social_map_index(connection: Connection, entries: Sequence[SocialMapEntry]) -> None:
    """Bring the texts of these entries up to date."""
    areas = _area_names(connection, entries)
    for entry in entries:
        text = text_of(entry, "" if entry.area_id is None else areas[entry.area_id])
        _TEXTS.keep(connection, entry.id, text)


def _area_names(connection: Connection, entries: Sequence[SocialMapEntry]) -> dict[UUID, str]:
    wanted = {entry.area_id for entry in entries if entry.area_id is not None}
    if not wanted:
        return {}
    query = select(Area.id, Area.name).where(Area.id.in_(wanted))
    return {row.id: row.name for row in connection.execute(query)}
