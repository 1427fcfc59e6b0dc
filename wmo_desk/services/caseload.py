"""How much everybody carries: open files, what is late, what waits, what is to be looked at again.

Counted in the database; nothing is loaded to be counted.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import HERE, UnitOfWork
from wmo_desk.domain.caseload import Phase, overdue_steps, report_phase
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.waiting import ON_THE_LIST
from wmo_desk.models.client import Client
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Area, Municipality, Staff
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import options, reports
from wmo_desk.services.indications import running_on

SMALL: Final = 5
"""Below this number a figure about a neighbourhood can point at somebody (handbook 2.3)."""
_SHORTEST_TERM: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """What one consultant carries on a day; `consultant_id` is None for files without one."""

    consultant_id: UUID | None
    consultant: str | None
    open_files: int
    overdue: int
    waiting: int
    reviews_due: int
    phases: dict[Phase, int]


@dataclass(frozen=True, slots=True)
class AreaRow:
    """What runs in one neighbourhood or village; without names."""

    area_id: UUID | None
    area: str | None
    municipality: str
    is_priority: bool
    open_files: int
    waiting: int
    indications: int

    def shown(self, count: int) -> str:
        """The count as it may leave the team: small ones are not told."""
        return f"< {SMALL}" if 0 < count < SMALL else str(count)


def caseload_rows(session: Session, on: date) -> list[CaseloadRow]:
    """Everybody who works here or carries a file, by name; files of nobody come last."""
    open_files = _per_consultant(session, _open_on(on))
    reports_open = _open_reports(session, on)
    overdue: Counter[UUID | None] = Counter()
    phases: dict[UUID | None, Counter[Phase]] = {}
    for consultant_id, late, phase in reports_open:
        overdue[consultant_id] += late
        phases.setdefault(consultant_id, Counter())[phase] += 1
    waiting = _counted(
        session,
        select(Client.consultant_id, func.count())
        .select_from(WaitingEntry)
        .join(Client, Client.id == WaitingEntry.client_id)
        .where(WaitingEntry.status.in_(ON_THE_LIST))
        .group_by(Client.consultant_id),
    )
    review_until = on + timedelta(weeks=options.read_option(session, options.REVIEW_WARN_WEEKS))
    reviews = _counted(
        session,
        select(Client.consultant_id, func.count())
        .select_from(Indication)
        .join(Client, Client.id == Indication.client_id)
        .where(running_on(on), Indication.next_review <= review_until, _open_on(on))
        .group_by(Client.consultant_id),
    )
    names: dict[UUID | None, str | None] = {
        row.id: row.name
        for row in session.execute(
            select(Staff.id, Staff.name, Staff.left_on).order_by(Staff.name, Staff.id)
        )
        if row.left_on is None or row.left_on > on or open_files[row.id]
    }
    if open_files[None]:
        names[None] = None
    return [
        CaseloadRow(
            consultant_id=identifier,
            consultant=name,
            open_files=open_files[identifier],
            overdue=overdue[identifier],
            waiting=waiting[identifier],
            reviews_due=reviews[identifier],
            phases=dict(phases.get(identifier, {})),
        )
        for identifier, name in names.items()
    ]


def area_rows(session: Session, on: date) -> list[AreaRow]:
    """The neighbourhoods in which something runs, priority areas first, then by name."""
    clients = _counted(
        session,
        select(Client.area_id, func.count()).where(_open_on(on)).group_by(Client.area_id),
    )
    waiting = _counted(
        session,
        select(Client.area_id, func.count())
        .select_from(WaitingEntry)
        .join(Client, Client.id == WaitingEntry.client_id)
        .where(WaitingEntry.status.in_(ON_THE_LIST))
        .group_by(Client.area_id),
    )
    running = _counted(
        session,
        select(Client.area_id, func.count())
        .select_from(Indication)
        .join(Client, Client.id == Indication.client_id)
        .where(running_on(on))
        .group_by(Client.area_id),
    )
    query = (
        select(Area.id, Area.name, Municipality.name, Area.is_priority)
        .join(Municipality, Municipality.id == Area.municipality_id)
        .order_by(Area.is_priority.desc(), Municipality.name, Area.name)
    )
    rows = [
        AreaRow(
            found.id,
            found[1],
            found[2],
            found.is_priority,
            clients[found.id],
            waiting[found.id],
            running[found.id],
        )
        for found in session.execute(query)
    ]
    return [row for row in rows if row.open_files or row.waiting or row.indications]


def hand_over(unit: UnitOfWork, client_ids: Iterable[UUID], *, consultant_id: UUID) -> int:
    """Give files to another consultant; returns how many changed hands."""
    unit.require(Permission.HAND_OVER)
    unit.get(Staff, consultant_id)
    moved = 0
    for client_id in client_ids:
        client = unit.get(Client, client_id)
        if client.consultant_id != consultant_id:
            unit.change(client, {"consultant_id": consultant_id})
            unit.log(AccessAction.HANDED_OVER, Client.__tablename__, client_id)
            moved += 1
    return moved


def _open_on(on: date) -> ColumnElement[bool]:
    """Choose the files that were open on that day."""
    end_of_day = datetime.combine(on + timedelta(days=1), time(), HERE)
    return and_(
        Client.created_at < end_of_day, or_(Client.closed_on.is_(None), Client.closed_on > on)
    )


def _per_consultant(session: Session, *conditions: ColumnElement[bool]) -> Counter[UUID | None]:
    return _counted(
        session,
        select(Client.consultant_id, func.count())
        .where(*conditions)
        .group_by(Client.consultant_id),
    )


def _counted(session: Session, query: Select[Any, int]) -> Counter[UUID | None]:
    rows: Iterable[Row[Any, int]] = session.execute(query)
    return Counter({row[0]: row[1] for row in rows})


def _open_reports(session: Session, on: date) -> list[tuple[UUID | None, bool, Phase]]:
    """Per report that was open on that day: whose it is, whether it is late, its phase."""
    query = (
        reports.row_query()
        .add_columns(Client.consultant_id)
        .join(Client, Client.id == Report.client_id)
        .where(
            Report.received_on <= on,
            or_(Report.closed_on.is_(None), Report.closed_on > on),
            or_(Report.decision_on.is_(None), Report.decision_on > on),
            _open_on(on),
        )
    )
    found = []
    for row in session.execute(query):
        dates = reports.as_row(row).dates
        phase = report_phase(dates, on)
        if phase is not None:
            # No term is shorter than two weeks, so a younger report cannot be late.
            is_old = dates.received_on + _SHORTEST_TERM <= on
            found.append((row.consultant_id, is_old and bool(overdue_steps(dates, on)), phase))
    return found
