"""What runs from other laws, which is kept and read only with consent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.consent import Consent, has_consent
from wmo_desk.domain.households import Law, SupportKind, check_support, topic_of
from wmo_desk.domain.periods import Period
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client, RelatedPerson
from wmo_desk.models.household import OtherSupport
from wmo_desk.services.consents import need_consent


@dataclass(frozen=True, slots=True)
class OtherSupportRow:
    """Support from another law: for the client, or for the person that is named."""

    id: UUID
    law: Law
    kind: SupportKind
    what: str
    giver: str
    person_id: UUID | None
    person: str
    since: date | None
    until: date | None

    def runs(self, on: date) -> bool:
        """Whether it runs on that day; an unknown beginning has been."""
        return Period(self.since or date.min, self.until).contains(on)


def kept_rows(
    session: Session, client_id: UUID, *, with_removed: bool = False
) -> list[OtherSupportRow]:
    """All that is kept in a file, whether it may be read or not; show what `readable` leaves."""
    query = (
        select(
            OtherSupport.id,
            OtherSupport.law,
            OtherSupport.kind,
            OtherSupport.what,
            OtherSupport.giver,
            OtherSupport.person_id,
            RelatedPerson.name,
            OtherSupport.since,
            OtherSupport.until,
        )
        .outerjoin(RelatedPerson, RelatedPerson.id == OtherSupport.person_id)
        .where(OtherSupport.client_id == client_id)
        .order_by(OtherSupport.created_at, OtherSupport.id)
    )
    if not with_removed:
        query = query.where(OtherSupport.removed_on.is_(None))
    return [OtherSupportRow(*row[:6], row[6] or "", *row[7:]) for row in session.execute(query)]


def readable(
    rows: Iterable[OtherSupportRow], consents: Iterable[Consent], on: date
) -> list[OtherSupportRow]:
    """Leave what may be read on a day: with consent for data by that law (art. 5.1.1 lid 4)."""
    given = list(consents)
    return [row for row in rows if has_consent(given, topic_of(row.law), on, row.person_id)]


def enter_other_support(
    unit: UnitOfWork,
    support_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    client_id: UUID,
    law: Law,
) -> None:
    """Keep what was typed: the first value makes the record, under the law that was chosen.

    Raises `ConsentMissing` without consent for data by that law, and `SupportReversed`.
    """
    if unit.session.get(OtherSupport, support_id) is None:
        add_other_support(unit, client_id, support_id=support_id, **{"law": law, **changes})
    else:
        change_other_support(unit, support_id, changes, base)


def add_other_support(
    unit: UnitOfWork, client_id: UUID, *, law: Law, support_id: UUID | None = None, **values: Any
) -> UUID:
    """Record support from another law."""
    unit.require(Permission.EDIT_CLIENT)
    unit.get(Client, client_id)
    support = OtherSupport(id=support_id or uuid7(), client_id=client_id, law=law, **values)
    _check(unit, support, law, values, field=next(iter(values), "law"))
    return unit.add(support).id


def change_other_support(
    unit: UnitOfWork,
    support_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change fields; what may not be read may not be changed either."""
    unit.require(Permission.EDIT_CLIENT)
    support = unit.get(OtherSupport, support_id)
    field = next(iter(changes), "law")
    need_consent(
        unit,
        support.client_id,
        topic_of(support.law),
        field=field,
        person_id=support.person_id,
    )
    _check(unit, support, changes.get("law", support.law), changes, field=field)
    unit.change(support, changes, base)


def remove_other_support(unit: UnitOfWork, support_id: UUID) -> None:
    """Take a line out that was entered by mistake; the history keeps it."""
    unit.require(Permission.EDIT_CLIENT)
    unit.change(unit.get(OtherSupport, support_id), {"removed_on": unit.today})


def put_other_support_back(unit: UnitOfWork, support_id: UUID) -> None:
    """Put a line back that was taken out."""
    unit.require(Permission.EDIT_CLIENT)
    unit.change(unit.get(OtherSupport, support_id), {"removed_on": None})


def _check(
    unit: UnitOfWork, support: OtherSupport, law: Law, changes: Mapping[str, Any], *, field: str
) -> None:
    person_id = changes.get("person_id", support.person_id)
    if person_id is not None:
        person = unit.get(RelatedPerson, person_id)
        if person.client_id != support.client_id:
            raise RecordMissing(RelatedPerson.__tablename__)
    need_consent(unit, support.client_id, topic_of(law), field=field, person_id=person_id)
    check_support(changes.get("since", support.since), changes.get("until", support.until))
