"""The people around a client, and what of them may be read on a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.consent import Consent, ConsentTopic, Kin, PersonFacts, Standing
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.client import Client, RelatedPerson
from wmo_desk.services.checked_values import checked_values
from wmo_desk.services.consents import check_person, consents_of

_PERSON_COLUMNS: Final = (
    "id",
    "name",
    "relation",
    "organisation",
    "phone",
    "email",
    "birth_date",
    "is_household_member",
    "is_carer",
    "is_professional",
    "is_representative",
    "care_hours_per_week",
    "note",
    "ended_on",
    "kin",
    "predates_consent",
)
_NOTHING: Final[Mapping[str, Any]] = {
    "organisation": "",
    "phone": "",
    "email": "",
    "birth_date": None,
    "care_hours_per_week": None,
    "note": "",
}


@dataclass(frozen=True, slots=True)
class RelatedPersonRow:
    """Somebody around a client; what may not be read without consent is empty.

    `standing` tells how it stands with that consent, `topic` what it is for, `guarded` which
    fields it is about.
    """

    id: UUID
    name: str
    relation: str
    organisation: str
    phone: str
    email: str
    birth_date: date | None
    is_household_member: bool
    is_carer: bool
    is_professional: bool
    is_representative: bool
    care_hours_per_week: int | None
    note: str
    ended_on: date | None
    kin: Kin | None
    topic: ConsentTopic | None
    standing: Standing
    guarded: frozenset[str]


def related_people(
    session: Session, client_id: UUID, *, on: date | None = None, with_ended: bool = False
) -> list[RelatedPersonRow]:
    """The people around a client, in the order in which they were entered.

    What needs consent is shown with consent for that day, and without a day not at all.
    """
    query = people_query(with_ended=with_ended).where(RelatedPerson.client_id == client_id)
    return as_people(session.execute(query), consents_of(session, client_id), on)


def as_people(
    rows: Iterable[Sequence[Any]], consents: Sequence[Consent], on: date | None
) -> list[RelatedPersonRow]:
    """Make of what `people_query` selects what may be shown on a day."""
    return [_as_person(row, consents, on) for row in rows]


def people_query(*, with_ended: bool = False) -> Select[*tuple[Any, ...]]:
    """Select what `as_people` needs, by when they were entered."""
    query = select(*(getattr(RelatedPerson, name) for name in _PERSON_COLUMNS)).order_by(
        RelatedPerson.created_at, RelatedPerson.id
    )
    return query if with_ended else query.where(RelatedPerson.ended_on.is_(None))


def add_related_person(
    unit: UnitOfWork, client_id: UUID, *, person_id: UUID | None = None, **values: Any
) -> UUID:
    """Enter somebody around the client."""
    unit.require(Permission.EDIT_CLIENT)
    unit.get(Client, client_id)
    values = checked_values(values, RelatedPerson, unit.today)
    person = RelatedPerson(id=person_id or uuid7(), client_id=client_id, **values)
    check_person(unit, person, values)
    return unit.add(person).id


def enter_related_person(
    unit: UnitOfWork,
    person_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    client_id: UUID,
) -> None:
    """Keep what was typed about somebody new: the first value makes the record."""
    if unit.session.get(RelatedPerson, person_id) is None:
        add_related_person(unit, client_id, person_id=person_id, **changes)
    else:
        change_related_person(unit, person_id, changes, base)


def change_related_person(
    unit: UnitOfWork,
    person_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change fields; `ended_on` marks somebody as no longer involved, None puts back.

    Raises `ConsentMissing` for what is recorded of partner, parents, children and others who live
    in only with their consent (art. 5.1.1 lid 4 Wmo).
    """
    unit.require(Permission.EDIT_CLIENT)
    person = unit.get(RelatedPerson, person_id)
    checked = checked_values(changes, RelatedPerson, unit.today)
    check_person(unit, person, checked)
    unit.change(person, checked, base)


def _as_person(
    row: Sequence[Any], consents: Sequence[Consent], on: date | None
) -> RelatedPersonRow:
    values = dict(zip(_PERSON_COLUMNS, row, strict=True))
    facts = PersonFacts(**{name: values[name] for name in PersonFacts.__dataclass_fields__})
    standing = _standing(facts, consents, on)
    if not standing.is_readable:
        values |= {name: _NOTHING[name] for name in facts.guarded}
    del values["predates_consent"]
    return RelatedPersonRow(**values, topic=facts.topic, standing=standing, guarded=facts.guarded)


def _standing(facts: PersonFacts, consents: Sequence[Consent], on: date | None) -> Standing:
    if on is not None:
        return facts.standing(consents, on)
    return Standing.NOT_NEEDED if facts.topic is None else Standing.MISSING
