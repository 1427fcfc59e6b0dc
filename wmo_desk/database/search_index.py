"""Find clients by any part of name, birth date, BSN, postcode, street or phone, as one types.

One folded text per client stands in `search_entry`. The encrypted file has a trigram index over
it (FTS5, made by the migration and kept by triggers); a server compares with LIKE. Names that
begin with what was typed come first, straight from the index of names, so that the usual search
reads fifty rows and stops (decision: a sorted search over every hit costs ten times as much).
"""

from collections.abc import Collection, Iterator, Sequence
from functools import partial
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    bindparam,
    column,
    literal_column,
    or_,
    select,
    table,
)

from wmo_desk.database.word_index import (
    LAST_CHARACTER,
    READ_AT_MOST,
    SHORTEST_INDEXED,
    Choice,
    KeptTexts,
)
from wmo_desk.domain.search_words import SearchWords, words_of_person
from wmo_desk.models.client import Client
from wmo_desk.models.search_entry import SearchEntry

INDEX_TABLE: Final = "search_index"

_index = table(INDEX_TABLE, column("rowid"), column(INDEX_TABLE, String))
_hits: Final[Select[Any]] = select(SearchEntry.client_id)
_indexed_hits: Final[Select[Any]] = (
    _hits.join(_index, _index.c.rowid == SearchEntry.number)
    .where(literal_column(INDEX_TABLE).op("MATCH")(bindparam("full_text")))
    .limit(READ_AT_MOST)
)


_SEARCHED: Final = (
    *("given_names", "initials", "prefix", "family_name", "partner_prefix", "partner_name"),
    *("birth_date", "postcode", "street", "house_number", "city"),
    *("bsn", "phone", "second_phone"),
)


def is_searched(fields: Collection[str] | None) -> bool:
    """Whether a client can be found by one of these fields; None stands for a new client."""
    return fields is None or not set(_SEARCHED).isdisjoint(fields)


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


def choices(words: SearchWords, dialect: str) -> Iterator[Choice]:
    """Whom to take for what was typed, the best first; what finds enough makes the next needless.

    First whose name on a list begins with all of it, then who has one of the words as surname and
    the others in initials, given names or prefix, then in whose text something of every group
    stands.
    """
    for start, others in _name_parts(words):
        parameters = {"name_from": start, "name_to": start + LAST_CHARACTER}
        for number, other in enumerate(others):
            parameters[f"after_tab_{number}"] = _like(f"\t{other}")
            parameters[f"after_space_{number}"] = _like(f" {other}")
        count = len(others)
        yield Choice(("name", count), partial(_in_name, count), parameters)
    in_text = _in_text(words, dialect)
    if in_text is not None:
        yield in_text


def _name_parts(words: SearchWords) -> Iterator[tuple[str, Sequence[str]]]:
    """Give how the surname begins, and the words that stand behind it in the name of a list."""
    names = words.names
    prefix = (words.prefix,) if words.prefix else ()
    if names:
        # A surname of several words, or one word.
        yield " ".join(names), prefix
    if len(names) > 1:
        yield f"{names[0]}\t", (*names[1:], *prefix)
        yield names[-1], (*names[:-1], *prefix)


def _in_name(others: int) -> ColumnElement[bool]:
    """Choose by surname and, from the same index, by whatever follows it in the name."""
    return and_(
        Client.sort_name >= bindparam("name_from"),
        Client.sort_name < bindparam("name_to"),
        *(
            or_(
                Client.sort_name.like(bindparam(f"after_tab_{number}"), escape="/"),
                Client.sort_name.like(bindparam(f"after_space_{number}"), escape="/"),
            )
            for number in range(others)
        ),
    )


def _in_text(words: SearchWords, dialect: str) -> Choice | None:
    """Choose by the text of a client; None when every word is too short.

    A word of three characters is needed, as shorter ones would read the whole index.
    """
    indexed = [group for group in words.groups if min(map(len, group)) >= SHORTEST_INDEXED]
    if not indexed:
        return None
    if dialect == "sqlite":
        query = " AND ".join(f"({' OR '.join(map(_quoted, group))})" for group in indexed)
        rest = tuple(group for group in words.groups if group not in indexed)
        return Choice(
            ("text", rest), partial(_among_hits, _indexed_hits, rest), {"full_text": query}
        )
    hits = _hits.limit(READ_AT_MOST)
    return Choice(("text", words.groups), partial(_among_hits, hits, words.groups), {})


def _among_hits(
    hits: Select[*tuple[Any, ...]], rest: Sequence[Sequence[str]]
) -> ColumnElement[bool]:
    for group in rest:
        hits = hits.where(or_(*(_begins_word(word) for word in group)))
    return Client.id.in_(hits)


def _like(text: str) -> str:
    """Give the pattern for a text anywhere; the signs of a pattern stand for themselves."""
    for sign in "/%_":
        text = text.replace(sign, f"/{sign}")
    return f"%{text}%"


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _begins_word(word: str) -> ColumnElement[bool]:
    if len(word) >= SHORTEST_INDEXED:
        return SearchEntry.text.contains(word, autoescape=True)
    return or_(
        SearchEntry.text.startswith(word, autoescape=True),
        SearchEntry.text.contains(f" {word}", autoescape=True),
    )


_TEXTS: Final = KeptTexts(SearchEntry.number, SearchEntry.client_id, SearchEntry.text)


def update_search_index(connection: Connection, clients: Sequence[Client]) -> None:
    """Bring the texts of these clients up to date."""
    for client in clients:
        text = search_text(client)
        _TEXTS.keep(connection, client.id, text)
