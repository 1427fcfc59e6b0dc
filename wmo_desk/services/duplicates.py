"""Notice that somebody probably has a file already: a warning, never a refusal."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.domain.people import Identity, Resemblance, same_person_likely
from wmo_desk.models.client import Client
from wmo_desk.services.clients import ClientRow, row_columns

_SHOWN = 5
# People who share a birth date in one file: a few hundred in a million.
_COMPARED = 1_000


@dataclass(frozen=True, slots=True)
class LikelyDuplicate:
    """A file that is probably about the same person, and why."""

    client: ClientRow
    why: Resemblance


def likely_duplicates(
    session: Session, identity: Identity, *, except_for: UUID | None = None
) -> list[LikelyDuplicate]:
    """Files with the same BSN, or the same birth date and the same surname or address."""
    reasons = []
    if identity.bsn:
        reasons.append(Client.bsn == identity.bsn)
    if identity.birth_date is not None:
        reasons.append(Client.birth_date == identity.birth_date)
    alike: dict[UUID, Resemblance] = {}
    for reason in reasons:
        query = select(
            Client.id,
            Client.family_name,
            Client.partner_name,
            Client.birth_date,
            Client.bsn,
            Client.postcode,
            Client.house_number,
        ).where(reason)
        for found in session.execute(query.limit(_COMPARED)):
            why = same_person_likely(identity, Identity(*found[1:]))
            if why is not None and found.id != except_for:
                alike.setdefault(found.id, why)
    if not alike:
        return []
    shown = (
        row_columns()
        .where(Client.id.in_(list(alike)[:_SHOWN]))
        .order_by(Client.sort_name, Client.id)
    )
    rows = map(ClientRow._make, session.execute(shown))
    return [LikelyDuplicate(row, alike[row.id]) for row in rows]
