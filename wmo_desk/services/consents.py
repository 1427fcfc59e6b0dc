"""Explicit consent: record, withdraw, and what it lets be read on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain import consent as rules
from wmo_desk.domain.consent import (
    ConsentMissing,
    ConsentTopic,
    PersonFacts,
    check_consent,
    has_consent,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client, Consent, RelatedPerson

_CHECKED: Final = ("given_by", "given_on", "valid_until", "withdrawn_on")


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """What somebody consented to; `person` names whom it is about, where it is about one."""

    id: UUID
    topic: ConsentTopic
    person_id: UUID | None
    person: str
    given_by: str
    given_on: date
    scope: str
    valid_until: date | None
    withdrawn_on: date | None

    def holds(self, on: date) -> bool:
        """Whether it counts on that day."""
        return rules.Consent(
            self.topic, self.given_on, self.valid_until, self.withdrawn_on, self.person_id
        ).holds(on)


def consent_rows(session: Session, client_id: UUID) -> list[ConsentRow]:
    """Everything consented to in a file, the newest first; what was withdrawn too."""
    query = (
        select(
            Consent.id,
            Consent.topic,
            Consent.person_id,
            RelatedPerson.name,
            Consent.given_by,
            Consent.given_on,
            Consent.scope,
            Consent.valid_until,
            Consent.withdrawn_on,
        )
        .outerjoin(RelatedPerson, RelatedPerson.id == Consent.person_id)
        .where(Consent.client_id == client_id)
        .order_by(Consent.given_on.desc(), Consent.created_at.desc(), Consent.id)
    )
    return [
        ConsentRow(row[0], row[1], row[2], row[3] or "", *row[4:]) for row in session.execute(query)
    ]


def consents_query() -> Select[*tuple[Any, ...]]:
    """Select what `domain.consent.Consent` is made of, in its order."""
    return select(
        Consent.topic,
        Consent.given_on,
        Consent.valid_until,
        Consent.withdrawn_on,
        Consent.person_id,
    )


def consents_of(session: Session, client_id: UUID) -> list[rules.Consent]:
    """What was consented to in a file, as the rules ask for it."""
    query = consents_query().where(Consent.client_id == client_id)
    return [rules.Consent(*row) for row in session.execute(query)]


def consents_of_many(
    session: Session, client_ids: Iterable[UUID]
) -> dict[UUID, list[rules.Consent]]:
    """The same for several files at once."""
    found: dict[UUID, list[rules.Consent]] = {client_id: [] for client_id in client_ids}
    query = consents_query().add_columns(Consent.client_id).where(Consent.client_id.in_(found))
    for *values, client_id in session.execute(query):
        found[client_id].append(rules.Consent(*values))
    return found


def record_consent(
    unit: UnitOfWork,
    client_id: UUID,
    *,
    topic: ConsentTopic,
    given_by: str,
    given_on: date | None = None,
    person_id: UUID | None = None,
    scope: str = "",
    valid_until: date | None = None,
    consent_id: UUID | None = None,
) -> UUID:
    """Record that somebody consented; with `person_id`, about that person alone."""
    unit.require(Permission.EDIT_CLIENT)
    unit.get(Client, client_id)
    if person_id is not None and unit.get(RelatedPerson, person_id).client_id != client_id:
        raise RecordMissing(RelatedPerson.__tablename__)
    given_on = given_on or unit.today
    check_consent(
        given_by=given_by,
        given_on=given_on,
        valid_until=valid_until,
        withdrawn_on=None,
        today=unit.today,
    )
    return unit.add(
        Consent(
            id=consent_id or uuid7(),
            client_id=client_id,
            topic=topic,
            person_id=person_id,
            given_by=given_by.strip(),
            given_on=given_on,
            scope=scope.strip(),
            valid_until=valid_until,
        )
    ).id


def change_consent(
    unit: UnitOfWork,
    consent_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Correct who gave it, when, for what or until when."""
    unit.require(Permission.EDIT_CLIENT)
    consent = unit.get(Consent, consent_id)
    values = {name: changes.get(name, getattr(consent, name)) for name in _CHECKED}
    check_consent(**values, today=unit.today)
    unit.change(consent, changes, base)


def withdraw_consent(unit: UnitOfWork, consent_id: UUID, *, on: date | None = None) -> None:
    """Note that consent was withdrawn; what rested on it is hidden from that day on."""
    change_consent(unit, consent_id, {"withdrawn_on": on or unit.today})


def undo_withdrawal(unit: UnitOfWork, consent_id: UUID) -> None:
    """Let consent count again that was withdrawn by mistake."""
    change_consent(unit, consent_id, {"withdrawn_on": None})


def need_consent(
    unit: UnitOfWork,
    client_id: UUID,
    topic: ConsentTopic,
    *,
    field: str,
    person_id: UUID | None = None,
) -> None:
    """Refuse with `ConsentMissing` unless consent for this counts today."""
    if not has_consent(consents_of(unit.session, client_id), topic, unit.today, person_id):
        raise ConsentMissing(topic, field)


def facts_of(person: RelatedPerson, changes: Mapping[str, Any] | None = None) -> PersonFacts:
    """What decides about the consent for a person, as it is or as it would become."""
    values = {
        name: (changes or {}).get(name, getattr(person, name))
        for name in PersonFacts.__dataclass_fields__
    }
    return PersonFacts(**values)


def check_person(unit: UnitOfWork, person: RelatedPerson, changes: Mapping[str, Any]) -> None:
    """Refuse what would be recorded of somebody without the consent that it needs.

    That is a field that is guarded, and a relation that makes fields guarded that are filled.
    What was recorded before consent was kept can be emptied, and nothing can be added to it.
    """
    facts = facts_of(person, changes)
    topic = facts.topic
    if topic is None:
        return
    standing = facts.standing(consents_of(unit.session, person.client_id), unit.today)
    if standing in {rules.Standing.GIVEN, rules.Standing.NOT_NEEDED}:
        return
    written = facts.guarded & changes.keys()
    if standing is rules.Standing.ENDED and written:
        # It is hidden, so nobody can know what would be written over.
        raise ConsentMissing(topic, min(written))
    filled = sorted(name for name in written if changes[name])
    if filled:
        raise ConsentMissing(topic, filled[0])
    newly = facts.guarded - facts_of(person).guarded - changes.keys()
    if standing is not rules.Standing.ENDED and any(getattr(person, name) for name in newly):
        raise ConsentMissing(topic, next(iter(changes), ""))
