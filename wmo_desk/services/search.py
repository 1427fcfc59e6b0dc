"""Find anybody as one types."""

from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.database.search_index import matching, name_range, words_of
from wmo_desk.models.client import Client
from wmo_desk.services.clients import ClientRow, row_columns

BEST = 50


def find_clients(session: Session, typed: str, *, limit: int = BEST) -> list[ClientRow]:
    """The best clients for what was typed so far, at most `limit`; closed files are found too.

    Names that begin with it come first, then whoever has every word somewhere in name, birth
    date, BSN, postcode, street or phone; both in the order of Dutch lists.
    """
    words = words_of(typed)
    if not words:
        return []
    ordered = row_columns().order_by(Client.sort_name, Client.id)
    rows = [
        ClientRow(*row) for row in session.execute(ordered.where(name_range(words)).limit(limit))
    ]
    if len(rows) == limit:
        return rows
    hits = matching(words, session.get_bind().dialect.name)
    if hits is None:
        return rows
    known: set[UUID] = {row.id for row in rows}
    query = ordered.where(Client.id.in_(hits)).limit(limit)
    rows.extend(
        row
        for row in (ClientRow(*found) for found in session.execute(query))
        if row.id not in known
    )
    return rows[:limit]
