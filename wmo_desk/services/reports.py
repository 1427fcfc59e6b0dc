"""Reports (meldingen) and the statutory steps that follow them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, exists, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.applications import ApplicationWay
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.people import check_phone, check_text
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.reports import (
    STEP_FIELDS,
    LifeArea,
    OtherLaw,
    ReferralSource,
    ReportDates,
    Route,
    Step,
    StepKey,
    WhatWasSaid,
    check_dates,
    next_due,
    steps,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client, RelatedPerson
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.organisation import Staff
from wmo_desk.models.report import Report
from wmo_desk.services.decision_terms import follow_term

REPORTED_BY_LIMIT: Final = 120
_DATE_FIELDS: Final = tuple(each.name for each in fields(ReportDates) if each.name != "has_carer")


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report with the day of each step.

    `noted_by` names per date who noted it; it is empty where nobody asked `with_names` for it.
    """

    id: UUID
    client_id: UUID
    route: Route
    referral_source: ReferralSource
    reported_by: str
    caller_phone: str
    need: str
    cannot_wait: bool
    life_areas: list[str]
    other_laws: list[str]
    is_known_question: bool
    client_support_wanted: bool | None
    personal_plan_used: bool | None
    identity_document: IdentityDocument | None
    closing_reason: str
    application_way: ApplicationWay | None
    dates: ReportDates
    noted_by: Mapping[str, str] = field(default_factory=dict)

    @property
    def said(self) -> WhatWasSaid:
        """What the first call told about how to deal with it."""
        return what_was_said(
            cannot_wait=self.cannot_wait,
            is_known_question=self.is_known_question,
            life_areas=self.life_areas,
            other_laws=self.other_laws,
        )

    def who_noted(self, key: StepKey) -> str:
        """Who noted a step, or nothing where that is not known."""
        names = (self.noted_by.get(name, "") for name in reversed(STEP_FIELDS[key]))
        return next((name for name in names if name), "")

    def steps(self, on: date) -> tuple[Step, ...]:
        """The statutory strip on that day."""
        return steps(self.dates, on)

    def next_due(self, on: date) -> Step | None:
        """The step whose last day comes first; it may be late."""
        return next_due(self.dates, on)


def report_rows(session: Session, client_id: UUID) -> list[ReportRow]:
    """The reports for a client, the newest first."""
    query = (
        row_query()
        .where(Report.client_id == client_id)
        .order_by(Report.received_on.desc(), Report.created_at.desc())
    )
    return [as_row(found) for found in session.execute(query)]


def report_row(session: Session, report_id: UUID) -> ReportRow:
    """One report; raises `RecordMissing`."""
    found = session.execute(row_query().where(Report.id == report_id)).one_or_none()
    if found is None:
        raise RecordMissing(Report.__tablename__)
    return as_row(found)


def with_names(
    session: Session | Connection, client_id: UUID, rows: Iterable[ReportRow]
) -> list[ReportRow]:
    """The same reports of one client with who noted each step, from the history in one go."""
    rows = list(rows)
    noted: dict[UUID, dict[str, str]] = {row.id: {} for row in rows}
    entries = session.execute(_NOTES, {"client_id": client_id})
    for report_id, name, value, who in entries:
        # A new report may come with dates; later entries are about one field.
        dated = {name: value} if name else json.loads(value or "{}")
        for each in dated.keys() & _STEP_DATES:
            noted.setdefault(report_id, {})[each] = who or ""
    return [replace(row, noted_by=noted[row.id]) for row in rows]


def what_was_said(
    *,
    cannot_wait: bool = False,
    is_known_question: bool = False,
    life_areas: Iterable[str] = (),
    other_laws: Iterable[str] = (),
) -> WhatWasSaid:
    """Make of the values of a record what a route is proposed from."""
    return WhatWasSaid(
        cannot_wait=cannot_wait,
        is_known_question=is_known_question,
        life_areas=frozenset(map(LifeArea, life_areas)),
        other_laws=frozenset(map(OtherLaw, other_laws)),
    )


def take_report(
    unit: UnitOfWork,
    client_id: UUID,
    *,
    received_on: date,
    report_id: UUID | None = None,
    **values: Any,
) -> UUID:
    """Enter what was reported (art. 2.3.2 lid 1 Wmo); raises `ReportDateInFuture`.

    Unless `values` say otherwise the resident reported it, and it goes the regular way.
    """
    unit.require(Permission.RECORD_REPORT)
    unit.get(Client, client_id)
    check_dates(ReportDates(received_on), unit.today)
    usual = {"route": Route.REGULAR, "referral_source": ReferralSource.RESIDENT}
    return unit.add(
        Report(
            id=report_id or uuid7(),
            client_id=client_id,
            received_on=received_on,
            **usual | check_report_values(values),
        )
    ).id


def check_report_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Bring values to the form in which they are kept; refuse what cannot be."""
    checked = dict(values)
    check_text(checked.get("reported_by", ""), REPORTED_BY_LIMIT, "reported_by")
    if checked.get("caller_phone"):
        checked["caller_phone"] = check_phone(checked["caller_phone"], "caller_phone")
    return checked


def enter_report(
    unit: UnitOfWork,
    report_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    client_id: UUID,
) -> None:
    """Keep what was typed in a new report, which came in today unless its date says otherwise.

    The first value makes the record.
    """
    if unit.session.get(Report, report_id) is None:
        first = {"received_on": unit.today} | dict(changes)
        take_report(unit, client_id, report_id=report_id, **first)
    else:
        change_report(unit, report_id, changes, base)


def change_report(
    unit: UnitOfWork,
    report_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change a report or note the day of a step; raises what `check_dates` refuses."""
    unit.require(Permission.RECORD_REPORT)
    report = unit.get(Report, report_id)
    dates = {name: changes.get(name, getattr(report, name)) for name in _DATE_FIELDS}
    check_dates(ReportDates(**dates), unit.today)
    unit.change(report, check_report_values(changes), base)
    if "application_on" in changes:
        follow_term(unit, report)


def close_report(unit: UnitOfWork, report_id: UUID, *, reason: str) -> None:
    """End a report that leads no further, for instance because the client withdraws it."""
    change_report(unit, report_id, {"closed_on": unit.today, "closing_reason": reason})


def reopen_report(unit: UnitOfWork, report_id: UUID) -> None:
    """Take up a report again that was ended."""
    nothing = {"closed_on": None, "closing_reason": "", "application_withdrawn_on": None}
    change_report(unit, report_id, nothing)


def row_query() -> Select[*tuple[Any, ...]]:
    """Select what `as_row` needs, for queries of other subjects too."""
    has_carer = exists().where(
        RelatedPerson.client_id == Report.client_id,
        RelatedPerson.is_carer,
        RelatedPerson.ended_on.is_(None),
    )
    return select(
        Report.id,
        Report.client_id,
        Report.route,
        Report.referral_source,
        Report.reported_by,
        Report.caller_phone,
        Report.need,
        Report.cannot_wait,
        Report.life_areas,
        Report.other_laws,
        Report.is_known_question,
        Report.client_support_wanted,
        Report.personal_plan_used,
        Report.identity_document,
        Report.closing_reason,
        Report.application_way,
        has_carer.label("has_carer"),
        *(getattr(Report, name) for name in _DATE_FIELDS),
    )


def as_row(found: Row[*tuple[Any, ...]]) -> ReportRow:
    """Make a row of what `row_query` selects."""
    dates = ReportDates(
        has_carer=bool(found.has_carer),
        **{name: getattr(found, name) for name in _DATE_FIELDS},
    )
    # By place: queries of other subjects add columns of the same names.
    row: tuple[Any, ...] = (*found[:16], dates)
    return ReportRow(*row)


_STEP_DATES: Final = frozenset(name for names in STEP_FIELDS.values() for name in names)
# By record and not by client: a dossier has a long history, a report a short one.
_NOTES: Final = (
    select(HistoryEntry.record_id, HistoryEntry.field, HistoryEntry.new, Staff.name)
    .outerjoin(Staff, Staff.id == HistoryEntry.actor_id)
    .where(
        HistoryEntry.record_id.in_(
            select(Report.id).where(
                Report.client_id == bindparam("client_id", type_=Report.client_id.type)
            )
        ),
        HistoryEntry.field.in_(("", *sorted(_STEP_DATES))),
    )
    .order_by(HistoryEntry.at, HistoryEntry.number)
)
