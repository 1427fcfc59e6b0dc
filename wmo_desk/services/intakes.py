"""Taking a report on the telephone: kept letter by letter, a report and perhaps a client at last.

Whose report it is may become clear last of all, and whoever calls may turn out to have a file. So
what is typed is kept as an intake, and neither a report nor a client is made before it is finished.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.history import as_json
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.intakes import ClientNeeded, IntakeFinished
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.reports import (
    ReferralSource,
    ReportDates,
    Route,
    RouteProposal,
    check_dates,
    propose_route,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client
from wmo_desk.models.intake import Intake
from wmo_desk.services import clients, options, reports
from wmo_desk.services.checked_values import checked_values
from wmo_desk.services.client_form import FormChoices, first_choices
from wmo_desk.services.clients import ClientDetails, client_details

SHOWN: Final = 20

REPORT_FIELDS: Final[tuple[str, ...]] = (
    "reported_by",
    "caller_phone",
    "referral_source",
    "received_on",
    "need",
    "cannot_wait",
    "is_known_question",
    "life_areas",
    "other_laws",
    "route",
)
CLIENT_FIELDS: Final[tuple[str, ...]] = (
    "given_names",
    "initials",
    "prefix",
    "family_name",
    "birth_date",
    "postcode",
    "house_number",
    "street",
    "city",
    "phone",
    "municipality_id",
    "area_id",
)
_NAMES: Final = ("family_name", "given_names")
# What a value of these fields is made of again; the others are kept as they are.
_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "received_on": date.fromisoformat,
    "birth_date": date.fromisoformat,
    "referral_source": ReferralSource,
    "route": Route,
    "client_id": UUID,
    "municipality_id": UUID,
    "area_id": UUID,
}


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """An intake that is not finished: when it began, and what it is about as far as is known."""

    id: UUID
    began_at: datetime
    received_on: date
    client: str
    reported_by: str
    need: str


@dataclass(frozen=True, slots=True)
class IntakeView:
    """What the page of one intake shows.

    `values` holds the fields that were filled in; `client` is whose file was chosen. `norm_hours`
    is the municipality's own norm in urgent cases.
    """

    id: UUID
    values: Mapping[str, Any]
    client: ClientDetails | None
    choices: FormChoices
    norm_hours: int
    others: tuple[IntakeRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TakenReport:
    """The report that was made, and whose."""

    report_id: UUID
    client_id: UUID
    is_new_client: bool


def intake_view(session: Session, intake_id: UUID, staff_id: UUID) -> IntakeView:
    """Read an intake, which may have no record yet; raises `IntakeFinished`."""
    found = session.get(Intake, intake_id)
    if found is not None and _is_finished(found):
        raise IntakeFinished
    values = {} if found is None else _read(found.values)
    client_id = values.get("client_id")
    return IntakeView(
        id=intake_id,
        values=values,
        client=None if client_id is None else client_details(session, client_id),
        choices=first_choices(session, staff_id),
        norm_hours=options.read_option(session, options.URGENT_NORM_HOURS),
        others=tuple(row for row in intake_rows(session, staff_id) if row.id != intake_id),
    )


def intake_rows(session: Session, staff_id: UUID | None) -> list[IntakeRow]:
    """What somebody began to take and did not finish, the latest first."""
    query = (
        select(Intake.id, Intake.created_at, Intake.received_on, Intake.values, Client.list_name)
        .outerjoin(Client, Client.id == Intake.client_id)
        .where(
            Intake.taken_by == staff_id,
            Intake.report_id.is_(None),
            Intake.discarded_on.is_(None),
        )
        .order_by(Intake.created_at.desc(), Intake.id.desc())
        .limit(SHOWN)
    )
    return [
        IntakeRow(
            id=row.id,
            began_at=row.created_at,
            received_on=row.received_on,
            client=row.list_name or _typed_name(row.values),
            reported_by=row.values.get("reported_by", ""),
            need=row.values.get("need", ""),
        )
        for row in session.execute(query)
    ]


def keep_intake(
    unit: UnitOfWork,
    intake_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Keep what was typed; the first value makes the record.

    Nobody but who takes the report types in it, so `base` clashes with nothing. Raises what a
    report or a client refuses about the same value, and `IntakeFinished`.
    """
    unit.require(Permission.RECORD_REPORT)
    checked = _checked(unit, changes)
    intake = unit.session.get(Intake, intake_id)
    if intake is None:
        intake = Intake(id=intake_id, taken_by=unit.actor.staff_id, received_on=unit.today)
        unit.add(intake)
    if _is_finished(intake):
        raise IntakeFinished
    values = {**intake.values, **_written(checked)}
    kept: dict[str, Any] = {"values": {name: value for name, value in values.items() if value}}
    if "received_on" in checked:
        kept["received_on"] = checked["received_on"]
    if "client_id" in checked:
        if checked["client_id"] is not None:
            unit.get(Client, checked["client_id"])
        kept["client_id"] = checked["client_id"]
    unit.change(intake, kept)


def finish_intake(unit: UnitOfWork, intake_id: UUID) -> TakenReport:
    """Make the report, for the chosen client or for a new one; nothing stays in the intake.

    The route is the proposed one unless another was chosen. Raises `ClientNeeded`.
    """
    unit.require(Permission.RECORD_REPORT)
    intake = unit.get(Intake, intake_id)
    if _is_finished(intake):
        raise IntakeFinished
    values = _read(intake.values)
    client_id = intake.client_id
    is_new_client = client_id is None
    if client_id is None:
        client_id = _new_client(unit, values)
    reported = {name: values[name] for name in REPORT_FIELDS if name in values}
    report = {"route": proposal_of(values).route, **reported}
    report["received_on"] = intake.received_on
    report_id = reports.take_report(unit, client_id, **report)
    unit.change(intake, {"client_id": client_id, "report_id": report_id, "values": {}})
    return TakenReport(report_id, client_id, is_new_client)


def discard_intake(unit: UnitOfWork, intake_id: UUID) -> None:
    """Throw away what was typed in a call that was none after all."""
    unit.require(Permission.RECORD_REPORT)
    intake = unit.session.get(Intake, intake_id)
    if intake is None:
        raise RecordMissing(Intake.__tablename__)
    if _is_finished(intake):
        raise IntakeFinished
    unit.change(intake, {"values": {}, "discarded_on": unit.today})


def proposal_of(values: Mapping[str, Any]) -> RouteProposal:
    """Propose a route for what was said so far."""
    return propose_route(
        reports.what_was_said(
            cannot_wait=bool(values.get("cannot_wait")),
            is_known_question=bool(values.get("is_known_question")),
            life_areas=values.get("life_areas") or (),
            other_laws=values.get("other_laws") or (),
        )
    )


def _new_client(unit: UnitOfWork, values: Mapping[str, Any]) -> UUID:
    if not any(str(values.get(name, "")).strip() for name in _NAMES):
        raise ClientNeeded
    typed = {name: values[name] for name in CLIENT_FIELDS if values.get(name)}
    calls_for_self = values.get("referral_source", ReferralSource.RESIDENT)
    if calls_for_self is ReferralSource.RESIDENT and values.get("caller_phone"):
        typed.setdefault("phone", values["caller_phone"])
    if "municipality_id" not in typed:
        staff_id = unit.actor.staff_id or UUID(int=0)
        typed["municipality_id"] = first_choices(unit.session, staff_id).municipality_id
    return clients.create_client(unit, **typed)


def _checked(unit: UnitOfWork, changes: Mapping[str, Any]) -> dict[str, Any]:
    if changes.get("received_on") is not None:
        check_dates(ReportDates(changes["received_on"]), unit.today)
    checked = reports.check_report_values(changes)
    client = {name: checked[name] for name in CLIENT_FIELDS if name in checked}
    return checked | checked_values(client, Client, unit.today)


def _is_finished(intake: Intake) -> bool:
    return intake.report_id is not None or intake.discarded_on is not None


def _written(values: Mapping[str, Any]) -> dict[str, Any]:
    """Write values as they can stand in JSON."""
    written: dict[str, Any] = json.loads(as_json(dict(values)) or "{}")
    return written


def _read(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _READERS[name](value) if name in _READERS else value for name, value in values.items()
    }


def _typed_name(values: Mapping[str, Any]) -> str:
    parts = (values.get("family_name", ""), values.get("given_names", ""))
    return ", ".join(part for part in parts if part)
