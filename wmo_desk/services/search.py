"""Find anybody, and anything that has a name, as one types."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from sqlalchemy import Integer, bindparam
from sqlalchemy.orm import Session

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.database.prepared import Prepared
from wmo_desk.database.search_index import choices
from wmo_desk.database.word_index import Choice, best_first
from wmo_desk.domain.search_words import read_search
from wmo_desk.models.client import Client
from wmo_desk.services.clients import ClientRow, row_columns
from wmo_desk.services.social_map import find_entries

BEST: Final = 50
_CLIENTS: Final = 20
_ENTRIES: Final = 8
_LEAST_OF_ENTRY: Final = 3

_ORDERED: Final = (
    row_columns().order_by(Client.sort_name, Client.id).limit(bindparam("limit", type_=Integer))
)


class Anything(NamedTuple):
    """What a search over everything finds: residents, and entries of the social map."""

    clients: Sequence[ClientRow]
    entries: Sequence[EntryRow]


def find_anything(session: Session, typed: str, *, with_clients: bool) -> Anything:
    """The best residents (for whoever may see them) and some entries of the social map.

    One or two letters are the beginning of somebody's name, and of no entry.
    """
    clients = find_clients(session, typed, limit=_CLIENTS) if with_clients else ()
    looks_further = len(typed.strip()) >= _LEAST_OF_ENTRY
    return Anything(clients, find_entries(session, typed, limit=_ENTRIES) if looks_further else ())


def find_clients(session: Session, typed: str, *, limit: int = BEST) -> list[ClientRow]:
    """The best clients for what was typed so far, at most `limit`; closed files are found too.

    Names that begin with it come first, then whoever has every word somewhere in name, birth
    date, BSN, postcode, street or phone; both in the order of Dutch lists.
    """
    words = read_search(typed)
    if not words.groups:
        return []
    connection = session.connection()

    def rows_of(choice: Choice) -> list[ClientRow]:
        parameters = {**choice.parameters, "limit": limit}
        return _query(choice).rows(connection, parameters, ClientRow._make)

    return best_first(choices(words, connection.dialect.name), rows_of, limit)


# Putting a statement together costs more than running it.
@lru_cache(maxsize=32)
def _query(choice: Choice) -> Prepared:
    return Prepared(_ORDERED.where(choice.condition()))
