"""Find clients by any part of name, birth date, BSN, postcode, street or phone, as one types.

One folded text per client stands in `search_entry`. The encrypted file has a trigram index over
it (FTS5, made by the migration and kept by triggers); a server compares with LIKE. Names that
begin with what was typed come first, straight from the index of names, so that the usual search
reads fifty rows and stops (decision: a sorted search over every hit costs ten times as much).
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    bindparam,
    column,
    insert,
    literal_column,
    or_,
    select,
    table,
    update,
)

from wmo_desk.domain.search_words import SearchWords, words_of_person
from wmo_desk.models.client import Client
from wmo_desk.models.search_entry import SearchEntry

INDEX_TABLE: Final = "search_index"
_SHORTEST_INDEXED: Final = 3
# So many hits of the full-text index are read and sorted at most; with more, one types on.
_READ_AT_MOST: Final = 200
_LAST_CHARACTER: Final = "\U0010ffff"

_index = table(INDEX_TABLE, column("rowid"), column(INDEX_TABLE, String))
_hits: Final[Select[Any]] = select(SearchEntry.client_id)
_indexed_hits: Final[Select[Any]] = (
    _hits.join(_index, _index.c.rowid == SearchEntry.number)
    .where(literal_column(INDEX_TABLE).op("MATCH")(bindparam("full_text")))
    .limit(_READ_AT_MOST)
)

BY_NAME: Final[ColumnElement[bool]] = and_(
    Client.sort_name >= bindparam("name_from"), Client.sort_name < bindparam("name_to")
)
"""Choose clients by where their name stands in lists; takes what `name_range` gives."""


def search_text(client: Client) -> str:
    """Write down, folded, everything this client can be found by."""
    return words_of_person(
        names=(
            client.given_names,
            client.initials.replace(".", ""),
            client.prefix,
            client.family_name,
            client.partner_prefix,
            client.partner_name,
        ),
        birth_date=client.birth_date,
        address=(
            client.postcode.replace(" ", ""),
            client.street,
            client.house_number,
            client.city,
        ),
        numbers=(client.bsn or "", client.phone, client.second_phone),
    )


def name_range(start: str) -> dict[str, str]:
    """Between which names (excluding the second) everybody stands whose name begins like this."""
    return {"name_from": start, "name_to": start + _LAST_CHARACTER}


def other_name_parts(words: SearchWords) -> Iterator[tuple[str, ColumnElement[bool] | None]]:
    """Take the first and then the last word for the surname, the others for what follows it.

    Gives the beginning of the surname, and the condition that initials, given names and prefix
    meet. A name of a list holds all of them, so its index answers both.
    """
    for surname, others in _split(words.names):
        wanted = [*others, *([words.prefix] if words.prefix else [])]
        conditions = [
            or_(*(Client.sort_name.contains(f"{gap}{word}", autoescape=True) for gap in "\t "))
            for word in wanted
        ]
        yield surname, and_(*conditions) if conditions else None


def _split(names: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    if names:
        # A surname of several words, or one word.
        yield " ".join(names), ()
    if len(names) > 1:
        yield f"{names[0]}\t", names[1:]
        yield names[-1], names[:-1]


def matching(words: SearchWords, dialect: str) -> tuple[Select[Any], dict[str, str]] | None:
    """Select clients in whose text something of every group stands, with its parameters.

    None when every word is too short: one of three characters is needed in each alternative of
    some group, as shorter ones would read the whole index.
    """
    indexed = [group for group in words.groups if min(map(len, group)) >= _SHORTEST_INDEXED]
    if not indexed:
        return None
    if dialect == "sqlite":
        query = " AND ".join(f"({' OR '.join(map(_quoted, group))})" for group in indexed)
        rest = [group for group in words.groups if group not in indexed]
        hits, parameters = _indexed_hits, {"full_text": query}
    else:
        rest = list(words.groups)
        hits, parameters = _hits.limit(_READ_AT_MOST), {}
    for group in rest:
        hits = hits.where(or_(*(_begins_word(word) for word in group)))
    return hits, parameters


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _begins_word(word: str) -> ColumnElement[bool]:
    if len(word) >= _SHORTEST_INDEXED:
        return SearchEntry.text.contains(word, autoescape=True)
    return or_(
        SearchEntry.text.startswith(word, autoescape=True),
        SearchEntry.text.contains(f" {word}", autoescape=True),
    )


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
