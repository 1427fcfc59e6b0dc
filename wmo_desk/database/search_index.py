"""Find clients by any part of name, birth date, BSN, postcode, street or phone, as one types.

One folded text per client stands in `search_entry`. The encrypted file has a trigram index over
it (FTS5, made by the migration and kept by triggers); a server compares with LIKE. Names that
begin with what was typed come first, straight from the index of names, so that the usual search
reads fifty rows and stops (decision: a sorted search over every hit costs ten times as much).
"""

import re
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    column,
    insert,
    literal_column,
    select,
    table,
    update,
)

from wmo_desk.domain.people import fold
from wmo_desk.models.client import Client
from wmo_desk.models.search_entry import SearchEntry

INDEX_TABLE: Final = "search_index"
_SHORTEST_INDEXED: Final = 3
# So many hits of the full-text index are read and sorted at most; with more, one types on.
_READ_AT_MOST: Final = 200

_index = table(INDEX_TABLE, column("rowid"), column(INDEX_TABLE, String))
_DATE = re.compile(r"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$")
_DIGITS = re.compile(r"^[\d\s+()\-]{4,}$")


def search_text(client: Client) -> str:
    """Write down, folded, everything this client can be found by."""
    born = client.birth_date
    parts = (
        client.given_names,
        client.initials.replace(".", ""),
        client.prefix,
        client.family_name,
        client.partner_prefix,
        client.partner_name,
        f"{born:%d-%m-%Y} {born.isoformat()}" if born else "",
        client.bsn or "",
        client.postcode.replace(" ", ""),
        client.street,
        client.house_number,
        client.city,
        _digits(client.phone),
        _digits(client.second_phone),
    )
    return fold(" ".join(part for part in parts if part))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def words_of(typed: str) -> list[str]:
    """Split what was typed into folded words, each of which a client must match.

    A date is brought to the form it stands in, a number loses the spaces it was typed with.
    """
    typed = typed.strip()
    if match := _DATE.match(typed):
        day, month, year = match.groups()
        return [f"{day:0>2} {month:0>2} {year}"]
    if _DIGITS.match(typed) and not re.match(r"^\d{4}-\d", typed):
        return [_digits(typed)] if _digits(typed) else []
    return [word for word in fold(typed).replace(".", " ").split() if word]


def name_range(words: Sequence[str]) -> ColumnElement[bool]:
    """Choose the clients whose name, as lists sort it, begins with the words."""
    start = " ".join(words)
    return and_(Client.sort_name >= start, Client.sort_name < start + "\U0010ffff")


def matching(words: Sequence[str], dialect: str) -> Select[Any] | None:
    """Select identifiers of clients in whose text every word stands, or None when too short.

    At least one word must have three characters: shorter ones would read the whole index.
    """
    if not any(len(word) >= _SHORTEST_INDEXED for word in words):
        return None
    hits = select(SearchEntry.client_id)
    if dialect == "sqlite":
        long = [word for word in words if len(word) >= _SHORTEST_INDEXED]
        query = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
        hits = hits.join(_index, _index.c.rowid == SearchEntry.number).where(
            literal_column(INDEX_TABLE).op("MATCH")(query)
        )
        rest = [word for word in words if len(word) < _SHORTEST_INDEXED]
    else:
        rest = list(words)
    for word in rest:
        hits = hits.where(SearchEntry.text.contains(word, autoescape=True))
    return hits.limit(_READ_AT_MOST)


def update_search_index(connection: Connection, clients: Sequence[Client]) -> None:
    """Bring the texts of these clients up to date."""
    for client in clients:
        text = search_text(client)
        known = connection.execute(
            select(SearchEntry.number, SearchEntry.text).where(SearchEntry.client_id == client.id)
        ).one_or_none()
        if known is None:
            connection.execute(insert(SearchEntry), [{"client_id": client.id, "text": text}])
        elif known.text != text:
            connection.execute(
                update(SearchEntry).where(SearchEntry.number == known.number).values(text=text)
            )
