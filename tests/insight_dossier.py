"""A dossier with one record of every kind that belongs to a client, every field of it filled in."""

from datetime import time
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Boolean, Date, DateTime, Integer, LargeBinary, Time, inspect

from tests.factories import (
    NOW,
    TODAY,
    a_client,
    a_consultant,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
)
from wmo_desk.contents.insight_book import insight_book
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.households import Law
from wmo_desk.domain.question_sets import Audience
from wmo_desk.domain.reports import ReferralSource
from wmo_desk.domain.signals import SignalKind
from wmo_desk.models.base import Base, Record
from wmo_desk.models.client import Client, Consent
from wmo_desk.models.household import HouseholdMember
from wmo_desk.models.question_set import StoredQuestionSet
from wmo_desk.models.signal import Signal
from wmo_desk.models.types import Moment
from wmo_desk.services import norms
from wmo_desk.services.home_scans import CHECKLIST, checklist

OWN_BSN = "111222333"
SISTER_BSN = "123456782"
SISTER = "Truus Hermans"
UNSAFE = "Blauwe plek bij het linkeroog."
CONTENT = b"%PDF-1.7 onmiskenbaar"
_BOOKKEEPING = {"id", "version", "created_at", "changed_at", "client_id"}


def _chosen(point: str) -> dict[str, dict[str, Any]]:
    """What cannot be just anything."""
    return {
        "related_person": {"name": SISTER, "relation": "zus", "is_professional": False},
        "consent": {"withdrawn_on": None, "valid_until": None, "given_by": SISTER},
        "household_member": {"left_on": None},
        "other_support": {"law": Law.JEUGDWET},
        "report": {
            "referral_source": ReferralSource.NEIGHBOUR,
            "reported_by": "Sjef Pluijmen",
            "life_areas": ["home"],
            "other_laws": ["debt"],
        },
        "expert_report": {"items": ["a"]},
        "waiting_entry": {"days": ["mon"], "criteria": ["Valt vaak"], "demands": ["Rookt niet"]},
        "signal": {"kind": SignalKind.LONELINESS},
        "home_scan": {"checklist": CHECKLIST},
        "scanned_point": {"point": point},
        "read_back": {"part": Dimension.MEANINGFULNESS.value},
        "aspect_mark": {"aspect": "slaap"},
        "intake": {"values": {"need": "Wil hulp.", "life_areas": ["home"], "bsn": SISTER_BSN}},
        "addition": {"text": f"Mijn zus heeft nummer {SISTER_BSN}."},
        "norm_calculation": {
            "norms": {
                "name": "Normen",
                "edition": "2026",
                "source": "Besluit",
                "lines": [
                    {"norm": {"name": "Schoon huis"}, "count": 2, "reason": "Stof", "yearly": 90}
                ],
            }
        },
    }


def full_dossier(unit: UnitOfWork) -> UUID:
    """Make the dossier and return its client; the sister is named where her name is typed."""
    there = a_municipality(unit)
    known: dict[str, UUID] = {
        "municipality": there,
        "area": an_area(unit, there),
        "staff": a_consultant(unit, name="Mieke Vos"),
        "provision": a_provision(unit, there),
        "provider": a_provider(unit),
        "norm_set": norms.add_example(unit, there),
        "question_set": unit.add(
            StoredQuestionSet(
                name="Onderwerpen",
                edition="1",
                audience=Audience.ADULTS,
                topics={each.value: [{"key": "slaap", "text": "Slapen"}] for each in Dimension},
            )
        ).id,
    }
    client_id = known["client"] = a_client(
        unit,
        there,
        bsn=OWN_BSN,
        area_id=known["area"],
        phone="0431234567",
        consultant_id=known["staff"],
    )
    kinds = [
        mapper.class_
        for mapper in Base.registry.mappers
        if mapper.class_.__tablename__ in insight_book().kinds and mapper.class_ is not Client
    ]
    chosen = _chosen(next(iter(checklist().points)).key)
    while kinds:
        # What others refer to comes first.
        ready = next(kind for kind in kinds if _needs(kind) <= set(known))
        kinds.remove(ready)
        values = _filled(ready, known) | chosen.get(ready.__tablename__, {})
        known[ready.__tablename__] = unit.add(ready(**values)).id
    unit.add(
        Consent(
            client_id=client_id,
            topic=ConsentTopic.OTHER_LAWS,
            given_by="A. van den Berg",
            given_on=TODAY,
        )
    )
    unit.add(
        Signal(
            client_id=client_id,
            kind=SignalKind.UNSAFE,
            noted_on=TODAY,
            noticed=UNSAFE,
            due_on=TODAY,
        )
    )
    return client_id


def somebody_in_the_house(unit: UnitOfWork, client_id: UUID) -> UUID:
    """Let another client with a citizen number belong to the same household."""
    there = unit.get(Client, client_id).municipality_id
    other = a_client(
        unit, there, given_names="Joep", prefix="", family_name="Widdershoven", bsn=SISTER_BSN
    )
    household_id = (
        unit.session.query(HouseholdMember.household_id).filter_by(client_id=client_id).scalar()
    )
    unit.add(HouseholdMember(client_id=other, household_id=household_id, since=TODAY))
    return other


def _needs(kind: type[Record]) -> set[str]:
    return {
        key.column.table.name
        for column in inspect(kind).columns
        for key in column.foreign_keys
        # The text with which a letter was made is the municipality's.
        if key.column.table.name != "letter_version"
    }


def _filled(kind: type[Record], known: dict[str, UUID]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column in inspect(kind).columns:
        if column.key in _BOOKKEEPING - {"client_id"}:
            continue
        target = next((key.column.table.name for key in column.foreign_keys), "")
        values[column.key] = known.get(target) if target else _sample(column)
    return values


def _sample(column: Any) -> Any:
    kind = column.type
    choices = getattr(kind, "enum_class", None)
    if choices is not None:
        return next(iter(choices))
    match kind:
        case Moment() | DateTime():
            return NOW
        case Date():
            return TODAY
        case Time():
            return time(10, 30)
        case Boolean():
            return True
        case Integer():
            return 7
        case LargeBinary():
            return CONTENT
        case JSON():
            return []
    if column.key.endswith("_id"):
        return UUID(int=99)
    return f"Over {column.table.name} {column.key}"[: kind.length or 80]
