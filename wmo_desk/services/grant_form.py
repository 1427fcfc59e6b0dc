"""What the form of an indication must know beside the catalogue, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.indications import PgbRow
from wmo_desk.services import options, pgbs, reports


@dataclass(frozen=True, slots=True)
class OpenReport:
    """A report that is not decided; with an application, what is granted is its decision."""

    id: UUID
    received_on: date
    application_on: date | None


@dataclass(frozen=True, slots=True)
class GrantForm:
    """Open reports of a client (the newest first), the municipality's choices, and a known pgb."""

    reports: tuple[OpenReport, ...]
    tariffs: Mapping[bool, int]
    temporary_weeks: int
    transition_weeks: int
    pgb: PgbRow | None


def grant_form(
    session: Session, client_id: UUID, *, indication_id: UUID | None = None
) -> GrantForm:
    """Read what the form proposes; with an indication also what is known of its pgb."""
    chosen = options.read_options(session, (options.TEMPORARY_WEEKS, options.TRANSITION_WEEKS))
    return GrantForm(
        reports=tuple(
            OpenReport(row.id, row.dates.received_on, row.dates.application_on)
            for row in reports.report_rows(session, client_id)
            if row.dates.decision_on is None and row.dates.closed_on is None
        ),
        tariffs=pgbs.usual_tariffs(session),
        temporary_weeks=chosen[options.TEMPORARY_WEEKS.name],
        transition_weeks=chosen[options.TRANSITION_WEEKS.name],
        pgb=None if indication_id is None else pgbs.pgb_of(session, indication_id),
    )
