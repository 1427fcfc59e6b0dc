"""How much everybody carries: open files, what is late, what waits, what is to be looked at again.

Counted in the database; nothing is loaded to be counted.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.caseload import DoesNotCarryFiles, Phase, carries_files
from wmo_desk.domain.fairness import SMALL
from wmo_desk.domain.local_time import end_of_day
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Area, Municipality, Staff
from wmo_desk.models.report import Report
from wmo_desk.services import open_reports, options
from wmo_desk.services.indication_rows import running_on
from wmo_desk.services.waiting_rows import waiting_clients

_FIRST_RANKS: Final = {phase: rank for rank, phase in enumerate(open_reports.PHASES)}


@dataclass(frozen=True, slots=True)
class CaseloadRow:
    """What one consultant carries on a day; `consultant_id` is None for files without one.

    `overdue` counts files of which a statutory term or a review has passed, `reviews_due` the
    indications that Vandaag shows as to be looked at again, `phases` the files by phase; a file in
    which nothing runs yet has none. `takes_files` tells whether files can be handed over to them.
    """

    consultant_id: UUID | None
    consultant: str | None
    open_files: int = 0
    overdue: int = 0
    waiting: int = 0
    reviews_due: int = 0
    takes_files: bool = False
    phases: dict[Phase, int] = field(default_factory=dict)


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


@dataclass(frozen=True, slots=True)
class CaseloadView:
    """Everybody on a day; `room` is how many open files one consultant has room for."""

    on: date
    rows: tuple[CaseloadRow, ...]
    room: int


def caseload_view(session: Session, on: date, consultant_id: UUID | None = None) -> CaseloadView:
    """What everybody carries; with a consultant only that one."""
    return CaseloadView(
        on=on,
        rows=tuple(caseload_rows(session, on, consultant_id)),
        room=options.read_option(session, options.CONSULTANT_ROOM),
    )


def caseload_rows(
    session: Session, on: date, consultant_id: UUID | None = None
) -> list[CaseloadRow]:
    """Everybody who can carry a file or does, by name; files of nobody come last."""
    mine: list[ColumnElement[bool]] = []
    if consultant_id is not None:
        mine.append(Client.consultant_id == consultant_id)
    found_by_consultant = session.execute(_counts(on, is_near(session, on), mine))
    counts = {found.consultant_id: found for found in found_by_consultant}
    waiting = _counted(session, _waiting(session, on, Client.consultant_id).where(*mine))
    staff = select(Staff.id, Staff.name, Staff.role, Staff.left_on).order_by(Staff.name, Staff.id)
    if consultant_id is not None:
        staff = staff.where(Staff.id == consultant_id)
    rows = []
    for member in session.execute(staff):
        takes_files = carries_files(member.role, member.left_on, on)
        if takes_files or member.id in counts:
            row = _row(member.id, member.name, counts.get(member.id), waiting)
            rows.append(replace(row, takes_files=takes_files))
    if None in counts:
        rows.append(_row(None, None, counts[None], waiting))
    return rows


def _row(
    identifier: UUID | None,
    name: str | None,
    found: Row[*tuple[Any, ...]] | None,
    waiting: Counter[UUID | None],
) -> CaseloadRow:
    if found is None:
        return CaseloadRow(identifier, name)
    by_phase = {phase: getattr(found, phase.value) for phase in Phase}
    return CaseloadRow(
        consultant_id=identifier,
        consultant=name,
        open_files=found.open_files,
        overdue=found.overdue,
        waiting=waiting[identifier],
        reviews_due=found.reviews_due,
        phases={phase: count for phase, count in by_phase.items() if count},
    )


def area_rows(session: Session, on: date) -> list[AreaRow]:
    """The neighbourhoods in which something runs, priority areas first, then by name."""
    clients = _counted(
        session,
        select(Client.area_id, func.count()).where(open_on(on)).group_by(Client.area_id),
    )
    waiting = _counted(session, _waiting(session, on, Client.area_id))
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
    """Give files to another consultant; returns how many changed hands.

    The visits that the former consultant has planned go along. Raises `DoesNotCarryFiles`.
    """
    unit.require(Permission.HAND_OVER)
    taker = unit.get(Staff, consultant_id)
    if not carries_files(taker.role, taker.left_on, unit.today):
        raise DoesNotCarryFiles
    moved = 0
    for client_id in client_ids:
        client = unit.get(Client, client_id)
        if client.consultant_id == consultant_id:
            continue
        planned = select(Conversation).where(
            Conversation.client_id == client_id,
            Conversation.consultant_id == client.consultant_id,
            Conversation.held_on >= unit.today,
            Conversation.closed_at.is_(None),
        )
        for conversation in unit.session.scalars(planned):
            unit.change(conversation, {"consultant_id": consultant_id})
        unit.change(client, {"consultant_id": consultant_id})
        unit.log(AccessAction.HANDED_OVER, Client.__tablename__, client_id)
        moved += 1
    return moved


def open_on(on: date) -> ColumnElement[bool]:
    """Choose the files that were open on that day."""
    return and_(
        Client.created_at < end_of_day(on), or_(Client.closed_on.is_(None), Client.closed_on > on)
    )


def is_near(session: Session, on: date) -> ColumnElement[bool]:
    """Choose the running indications that Vandaag shows: a review or the end is near, or passed."""
    review_until = on + timedelta(weeks=options.read_option(session, options.REVIEW_WARN_WEEKS))
    ending_until = on + timedelta(weeks=options.read_option(session, options.ENDING_WARN_WEEKS))
    return or_(Indication.next_review <= review_until, Indication.end <= ending_until)


def _counts(
    on: date, near: ColumnElement[bool], mine: list[ColumnElement[bool]]
) -> Select[*tuple[Any, ...]]:
    """Count files per consultant, by phase and overdue."""
    # Who asks for one consultant does not want to wait until everything was counted.
    in_my_reports = [Report.client_id.in_(select(Client.id).where(*mine))] if mine else []
    in_my_grants = [Indication.client_id.in_(select(Client.id).where(*mine))] if mine else []
    report = (
        select(
            Report.client_id,
            func.min(open_reports.phase_rank(on)).label("rank"),
            func.max(case((open_reports.is_late(on), 1), else_=0)).label("late"),
        )
        .where(open_reports.was_open(on), *in_my_reports)
        .group_by(Report.client_id)
        .subquery()
    )
    granted = (
        select(
            Indication.client_id,
            func.sum(case((near, 1), else_=0)).label("near"),
            func.max(case((Indication.next_review < on, 1), else_=0)).label("late"),
        )
        .where(running_on(on), *in_my_grants)
        .group_by(Indication.client_id)
        .subquery()
    )
    no_report = report.c.client_id.is_(None)
    phases = {phase: report.c.rank == rank for phase, rank in _FIRST_RANKS.items()} | {
        Phase.REVIEW: and_(no_report, granted.c.near > 0),
        Phase.RUNNING: and_(no_report, granted.c.near == 0),
    }
    return (
        select(
            Client.consultant_id,
            func.count().label("open_files"),
            func.coalesce(func.sum(granted.c.near), 0).label("reviews_due"),
            _how_many(or_(report.c.late == 1, granted.c.late == 1)).label("overdue"),
            *(_how_many(is_in).label(phase.value) for phase, is_in in phases.items()),
        )
        .select_from(Client)
        .outerjoin(report, report.c.client_id == Client.id)
        .outerjoin(granted, granted.c.client_id == Client.id)
        .where(open_on(on), *mine)
        .group_by(Client.consultant_id)
    )


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((condition, literal(1)), else_=literal(0))), 0)


def _waiting(
    session: Session,
    on: date,
    by: Any,  # noqa: ANN401 - a column of any type
) -> Select[Any, int]:
    waiting = waiting_clients(session, on)
    return select(by, func.count()).where(Client.id.in_(waiting)).group_by(by)


def _counted(session: Session, query: Select[Any, int]) -> Counter[UUID | None]:
    rows: Iterable[Row[Any, int]] = session.execute(query)
    return Counter({row[0]: row[1] for row in rows})
