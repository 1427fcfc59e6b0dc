"""Family carers: how heavy the care weighs, wishes, a break, and where to find support."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.carers import CareLoad, Respite
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.client import Carer, Client, RelatedPerson
from wmo_desk.models.organisation import Municipality


@dataclass(frozen=True, slots=True)
class CarerRow:
    """What a family carer told us."""

    person_id: UUID
    asked_on: date | None
    load: CareLoad | None
    load_words: str
    wishes: str
    respite: Respite | None
    respite_note: str
    centre_told_on: date | None


@dataclass(frozen=True, slots=True)
class CarerCentre:
    """The support centre for carers of the client's municipality; empty where none is entered."""

    municipality: str
    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class CarersView:
    """The carers of a client, by person, and where they can find support."""

    carers: Mapping[UUID, CarerRow]
    centre: CarerCentre


def carers_view(session: Session, client_id: UUID) -> CarersView:
    """Read the carers of a client; who does not care any more is left out."""
    query = (
        select(
            Carer.person_id,
            Carer.asked_on,
            Carer.load,
            Carer.load_words,
            Carer.wishes,
            Carer.respite,
            Carer.respite_note,
            Carer.centre_told_on,
        )
        .join(RelatedPerson, RelatedPerson.id == Carer.person_id)
        .where(Carer.client_id == client_id, RelatedPerson.is_carer)
    )
    rows = (CarerRow(*row) for row in session.execute(query))
    centre = session.execute(
        select(Municipality.name, Municipality.carer_centre_name, Municipality.carer_centre_phone)
        .join(Client, Client.municipality_id == Municipality.id)
        .where(Client.id == client_id)
    ).one_or_none()
    return CarersView(
        {row.person_id: row for row in rows},
        CarerCentre("", "", "") if centre is None else CarerCentre(*centre),
    )


def enter_carer(
    unit: UnitOfWork,
    person_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Keep what a carer told us; the first value makes the record."""
    unit.require(Permission.EDIT_CLIENT)
    person = unit.get(RelatedPerson, person_id)
    carer = unit.session.scalars(select(Carer).where(Carer.person_id == person_id)).one_or_none()
    if carer is None:
        unit.add(Carer(client_id=person.client_id, person_id=person_id, **changes))
    else:
        unit.change(carer, changes, base)
