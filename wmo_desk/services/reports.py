"""Reports (meldingen) and the statutory steps that follow them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, Select, exists, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.people import check_text
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.reports import (
    ReferralSource,
    ReportDates,
    Route,
    Step,
    check_dates,
    next_due,
    steps,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client, RelatedPerson
from wmo_desk.models.report import Report

REPORTED_BY_LIMIT: Final = 120
_DATE_FIELDS: Final = (
    "received_on",
    "confirmed_on",
    "client_support_on",
    "carer_support_on",
    "personal_plan_on",
    "identity_seen_on",
    "pgb_explained_on",
    "investigation_done_on",
    "findings_handed_out_on",
    "application_on",
    "decision_on",
    "closed_on",
)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report with the day of each step."""

    id: UUID
    client_id: UUID
    route: Route
    referral_source: ReferralSource
    reported_by: str
    need: str
    client_support_wanted: bool | None
    identity_document: IdentityDocument | None
    closing_reason: str
    dates: ReportDates

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


def take_report(
    unit: UnitOfWork,
    client_id: UUID,
    *,
    received_on: date,
    route: Route = Route.REGULAR,
    referral_source: ReferralSource = ReferralSource.RESIDENT,
    reported_by: str = "",
    need: str = "",
    report_id: UUID | None = None,
) -> UUID:
    """Enter what was reported (art. 2.3.2 lid 1 Wmo); raises `ReportDateInFuture`."""
    unit.require(Permission.RECORD_REPORT)
    unit.get(Client, client_id)
    check_dates(ReportDates(received_on), unit.today)
    check_text(reported_by, REPORTED_BY_LIMIT, "reported_by")
    return unit.add(
        Report(
            id=report_id or uuid7(),
            client_id=client_id,
            received_on=received_on,
            route=route,
            referral_source=referral_source,
            reported_by=reported_by,
            need=need,
        )
    ).id


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
    check_text(changes.get("reported_by", ""), REPORTED_BY_LIMIT, "reported_by")
    unit.change(report, changes, base)


def close_report(unit: UnitOfWork, report_id: UUID, *, reason: str) -> None:
    """End a report that leads no further, for instance because the client withdraws it."""
    change_report(unit, report_id, {"closed_on": unit.today, "closing_reason": reason})


def reopen_report(unit: UnitOfWork, report_id: UUID) -> None:
    """Take up a report again that was ended."""
    change_report(unit, report_id, {"closed_on": None, "closing_reason": ""})


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
        Report.need,
        Report.client_support_wanted,
        Report.identity_document,
        Report.closing_reason,
        has_carer.label("has_carer"),
        *(getattr(Report, name) for name in _DATE_FIELDS),
    )


def as_row(found: Row[*tuple[Any, ...]]) -> ReportRow:
    """Make a row of what `row_query` selects."""
    dates = ReportDates(
        has_carer=bool(found.has_carer),
        **{name: getattr(found, name) for name in _DATE_FIELDS},
    )
    row: tuple[Any, ...] = (*found[:9], dates)
    return ReportRow(*row)
