"""What of a file somebody may not read on a day, for screens that read the history itself."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.models.client import Carer, RelatedPerson
from wmo_desk.models.signal import Signal
from wmo_desk.services import other_support
from wmo_desk.services.consents import consents_of, facts_of
from wmo_desk.services.signals import readable_by


@dataclass(frozen=True, slots=True)
class Hidden:
    """Records of which nothing is told, and fields of records whose contents are left out."""

    records: frozenset[UUID]
    fields: dict[UUID, frozenset[str]]

    def hides(self, record_id: UUID, field: str = "") -> bool:
        """Whether a record, or a field of it, is not told."""
        return record_id in self.records or field in self.fields.get(record_id, frozenset())


def hidden_from(session: Session, client_id: UUID, reader_id: UUID | None, on: date) -> Hidden:
    """What of a file stays untold to `reader_id` on a day.

    Signals that are not for this reader, support from other laws and what is recorded of people
    without consent; the history keeps all of it.
    """
    given = consents_of(session, client_id)
    records = set(
        session.scalars(
            select(Signal.id).where(Signal.client_id == client_id, ~readable_by(reader_id, on))
        )
    )
    kept = other_support.kept_rows(session, client_id, with_removed=True)
    records |= {row.id for row in kept} - {
        row.id for row in other_support.readable(kept, given, on)
    }
    fields = {}
    for person in session.scalars(
        select(RelatedPerson).where(RelatedPerson.client_id == client_id)
    ):
        facts = facts_of(person)
        if not facts.standing(given, on).is_readable:
            fields[person.id] = facts.guarded
            if not person.is_carer:
                records |= set(
                    session.scalars(select(Carer.id).where(Carer.person_id == person.id))
                )
    return Hidden(frozenset(records), fields)
