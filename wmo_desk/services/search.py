"""Find anybody as one types."""

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Integer, Select, bindparam
from sqlalchemy.orm import Session

from wmo_desk.database.search_index import BY_NAME, matching, name_range, other_name_parts
from wmo_desk.domain.search_words import SearchWords, read_search
from wmo_desk.models.client import Client
from wmo_desk.services.clients import ClientRow, row_columns

BEST: Final = 50

# Made once: putting such a statement together costs more than running it.
_ORDERED: Final = (
    row_columns().order_by(Client.sort_name, Client.id).limit(bindparam("limit", type_=Integer))
)
_BY_NAME: Final = _ORDERED.where(BY_NAME)


def find_clients(session: Session, typed: str, *, limit: int = BEST) -> list[ClientRow]:
    """The best clients for what was typed so far, at most `limit`; closed files are found too.

    Names that begin with it come first, then whoever has every word somewhere in name, birth
    date, BSN, postcode, street or phone; both in the order of Dutch lists.
    """
    words = read_search(typed)
    found: dict[UUID, ClientRow] = {}
    for query, parameters in _queries(words, session.get_bind().dialect.name, limit):
        for row in session.execute(query, parameters):
            client = ClientRow._make(row)
            found.setdefault(client.id, client)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _queries(
    words: SearchWords, dialect: str, limit: int
) -> Iterator[tuple[Select[Any], dict[str, Any]]]:
    """The questions to ask one after another, until there are enough answers."""
    for surname, others in other_name_parts(words):
        query = _BY_NAME if others is None else _BY_NAME.where(others)
        yield query, name_range(surname) | {"limit": limit}
    hits = matching(words, dialect)
    if hits is not None:
        chosen, parameters = hits
        yield _ORDERED.where(Client.id.in_(chosen)), parameters | {"limit": limit}
