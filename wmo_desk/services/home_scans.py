"""Scans of house and surroundings: walk through the checklist, agree on what asks for attention."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import and_, case, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.home_scan import (
    Checklist,
    NoOpenConversation,
    ScanFinding,
    ScanPoint,
    check_agreeing,
    check_scan_day,
    read_checklist,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Agreement, Conversation
from wmo_desk.models.home_scan import HomeScan, ScannedPoint
from wmo_desk.models.organisation import Staff
from wmo_desk.paths import resource
from wmo_desk.services import conversations

CHECKLIST: Final = "2026-1"
"""The version that a new scan walks through; older ones stay, for the scans made with them."""


@dataclass(frozen=True, slots=True)
class PointRow:
    """How one point stood; `agreement` is what was agreed on it, empty when nothing was."""

    point: str
    finding: ScanFinding | None
    note: str
    agreement_id: UUID | None
    agreement: str


@dataclass(frozen=True, slots=True)
class ScanRow:
    """A scan of one day, with the points that were looked at."""

    id: UUID
    scanned_on: date
    checklist: str
    consultant: str | None
    points: Mapping[str, PointRow]

    @property
    def attention(self) -> tuple[tuple[ScanPoint, PointRow], ...]:
        """The points that ask for attention, in the order of the list."""
        return tuple(
            (point, self.points[point.key])
            for point in checklist(self.checklist).points
            if point.key in self.points and self.points[point.key].finding is ScanFinding.ATTENTION
        )


@cache
def checklist(version: str = CHECKLIST) -> Checklist:
    """Read the checklist of a version; raises FileNotFoundError for one that never was."""
    with resource(f"home_scan/{version}.csv").open(encoding="utf-8", newline="") as lines:
        return read_checklist(version, csv.DictReader(lines))


def scan_rows(session: Session, client_id: UUID) -> list[ScanRow]:
    """The scans of a client's home, the newest first."""
    query = (
        select(HomeScan.id, HomeScan.scanned_on, HomeScan.checklist, Staff.name)
        .outerjoin(Staff, Staff.id == HomeScan.consultant_id)
        .where(HomeScan.client_id == client_id)
        .order_by(HomeScan.scanned_on.desc(), HomeScan.created_at.desc(), HomeScan.id)
    )
    points = _points_of(session, client_id)
    return [ScanRow(*row, points.get(row.id, {})) for row in session.execute(query)]


def record_point(
    unit: UnitOfWork,
    scan_id: UUID,
    point: str,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    client_id: UUID,
) -> None:
    """Keep how a point stands; the first one makes the scan, with the date of today."""
    unit.require(Permission.RECORD_CONVERSATION)
    if unit.session.get(HomeScan, scan_id) is None:
        unit.get(Client, client_id)
        unit.add(
            HomeScan(
                id=scan_id,
                client_id=client_id,
                scanned_on=unit.today,
                checklist=CHECKLIST,
                consultant_id=unit.actor.staff_id,
            )
        )
    found = _found_point(unit.session, scan_id, point)
    if found is not None:
        unit.change(found, changes, base)
        return
    unit.add(ScannedPoint(client_id=client_id, scan_id=scan_id, point=point, **changes))


def change_scan(
    unit: UnitOfWork,
    scan_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Correct the day of a scan; raises `ScanDayAhead`."""
    unit.require(Permission.RECORD_CONVERSATION)
    scan = unit.get(HomeScan, scan_id)
    check_scan_day(changes.get("scanned_on", scan.scanned_on), unit.today)
    unit.change(scan, changes, base)


def agree_on_point(
    unit: UnitOfWork, scan_id: UUID, point: str, *, begins_conversation: bool = False
) -> UUID:
    """Make a point that asks for attention an agreement of the client's open conversation.

    Without an open one it raises `NoOpenConversation`, or begins one of today when asked to.
    Returns the conversation. Raises what `check_agreeing` refuses.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    unit.flush()
    found = _found_point(unit.session, scan_id, point)
    if found is None:
        raise RecordMissing(ScannedPoint.__tablename__)
    check_agreeing(found.finding, is_agreed=_is_agreed(unit.session, found.agreement_id))
    conversation_id = open_conversation(unit.session, found.client_id, unit.today)
    if conversation_id is None:
        if not begins_conversation:
            raise NoOpenConversation
        conversation_id = conversations.plan_conversation(unit, found.client_id, held_on=unit.today)
    known = checklist(unit.get(HomeScan, scan_id).checklist).point(point)
    agreement_id = conversations.add_agreement(
        unit, conversation_id, what=f"{known.name}: {found.note.strip() or known.agreement}"
    )
    unit.change(found, {"agreement_id": agreement_id})
    return conversation_id


def open_conversation(session: Session, client_id: UUID, on: date) -> UUID | None:
    """The conversation in which one can agree: the last that was held, else the next planned."""
    is_ahead = Conversation.held_on > on
    query = (
        select(Conversation.id)
        .where(Conversation.client_id == client_id, Conversation.closed_at.is_(None))
        .order_by(
            case((is_ahead, 1), else_=0),
            case((is_ahead, Conversation.held_on)),
            Conversation.held_on.desc(),
            Conversation.created_at.desc(),
        )
        .limit(1)
    )
    return session.scalars(query).one_or_none()


def _found_point(session: Session, scan_id: UUID, point: str) -> ScannedPoint | None:
    return session.execute(
        select(ScannedPoint).where(ScannedPoint.scan_id == scan_id, ScannedPoint.point == point)
    ).scalar_one_or_none()


def _is_agreed(session: Session, agreement_id: UUID | None) -> bool:
    """Whether the agreement still stands; one that was taken out can be made again."""
    if agreement_id is None:
        return False
    query = select(Agreement.id).where(Agreement.id == agreement_id, Agreement.removed_on.is_(None))
    return session.execute(query).first() is not None


def _points_of(session: Session, client_id: UUID) -> dict[UUID, dict[str, PointRow]]:
    query = (
        select(
            ScannedPoint.scan_id,
            ScannedPoint.point,
            ScannedPoint.finding,
            ScannedPoint.note,
            Agreement.id,
            Agreement.what,
        )
        .outerjoin(
            Agreement,
            and_(Agreement.id == ScannedPoint.agreement_id, Agreement.removed_on.is_(None)),
        )
        .where(ScannedPoint.client_id == client_id)
    )
    found: dict[UUID, dict[str, PointRow]] = {}
    for scan_id, point, finding, note, agreement_id, agreement in session.execute(query):
        row = PointRow(point, finding, note, agreement_id, agreement or "")
        found.setdefault(scan_id, {})[point] = row
    return found
