"""The files of one consultant: where each stands, what comes next, when they last spoke.

Dates and steps alone: what was said stays in the file, where looking at it is logged.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from wmo_desk.domain.caseload import Phase, report_phase
from wmo_desk.domain.reports import Step, StepKey
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Area
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import open_reports, reports
from wmo_desk.services.caseload import is_near, open_on
from wmo_desk.services.indication_rows import running_on
from wmo_desk.services.waiting_rows import waiting_clients

SHOWN: Final = 1_000
"""No more files than a list can be worked with."""


class NextKind(StrEnum):
    """What comes next in a file."""

    STEP = "step"
    REVIEW = "review"
    END = "end"


@dataclass(frozen=True, slots=True)
class Next:
    """What comes next: a step of a report, a review of an indication, or its end."""

    kind: NextKind
    due: date
    step: StepKey | None = None


@dataclass(frozen=True, slots=True)
class FileRow:
    """One open file; `phase` is None while nothing runs in it.

    `is_overdue` tells that a statutory term or a review has passed.
    """

    client_id: UUID
    sort_name: str
    client: str
    area: str | None
    phase: Phase | None
    next: Next | None
    is_overdue: bool
    is_waiting: bool
    last_conversation: date | None


def file_rows(session: Session, on: date, consultant_id: UUID | None) -> list[FileRow]:
    """The open files of a consultant, or of nobody, in the order of Dutch lists."""
    whose = Client.consultant_id == consultant_id  # renders IS NULL for the files of nobody
    phases, steps = _reports(session, on, whose)
    granted = _granted(session, on, whose)
    waiting = set(
        session.scalars(
            waiting_clients(session, on)
            .join(Client, Client.id == WaitingEntry.client_id)
            .where(whose)
        )
    )
    last_conversation = (
        select(func.max(Conversation.held_on))
        .where(Conversation.client_id == Client.id, Conversation.held_on <= on)
        .scalar_subquery()
    )
    query: Select[*tuple[Any, ...]] = (
        select(Client.id, Client.sort_name, Client.list_name, Area.name, last_conversation)
        .outerjoin(Area, Area.id == Client.area_id)
        .where(whose, open_on(on))
        .order_by(Client.sort_name, Client.id)
        .limit(SHOWN)
    )
    rows = []
    for client_id, sort_name, list_name, area, last in session.execute(query):
        near, coming = granted.get(client_id, (False, []))
        coming = [*coming, *(_as_next(step) for step in steps[client_id])]
        runs = Phase.REVIEW if near else Phase.RUNNING
        phase = phases.get(client_id) or (runs if client_id in granted else None)
        rows.append(
            FileRow(
                client_id=client_id,
                sort_name=sort_name,
                client=list_name,
                area=area,
                phase=phase,
                next=min(coming, key=lambda one: one.due, default=None),
                is_overdue=any(one.due < on for one in coming),
                is_waiting=client_id in waiting,
                last_conversation=last,
            )
        )
    return rows


def _reports(
    session: Session, on: date, whose: ColumnElement[bool]
) -> tuple[dict[UUID, Phase], dict[UUID, list[Step]]]:
    """Per client the phase of the report that is least far, and the step each report waits for."""
    query = (
        reports.row_query()
        .join(Client, Client.id == Report.client_id)
        .where(whose, open_reports.was_open(on))
    )
    phases: dict[UUID, Phase] = {}
    steps: dict[UUID, list[Step]] = defaultdict(list)
    for found in session.execute(query):
        row = reports.as_row(found)
        phase = report_phase(row.dates, on)
        if phase is None:
            continue
        known = phases.get(row.client_id, phase)
        phases[row.client_id] = min(known, phase, key=open_reports.PHASES.index)
        step = row.next_due(on)
        if step is not None:
            steps[row.client_id].append(step)
    return phases, steps


def _as_next(step: Step) -> Next:
    # A step that waits for its day always has one.
    return Next(NextKind.STEP, step.due or date.max, step.key)


def _granted(
    session: Session, on: date, whose: ColumnElement[bool]
) -> dict[UUID, tuple[bool, list[Next]]]:
    """Per client with something that runs: whether to look again, and the days to come."""
    query: Select[*tuple[Any, ...]] = (
        select(
            Indication.client_id,
            is_near(session, on).label("near"),
            Indication.next_review,
            Indication.end,
        )
        .join(Client, Client.id == Indication.client_id)
        .where(whose, running_on(on))
    )
    granted: dict[UUID, tuple[bool, list[Next]]] = {}
    for client_id, near, next_review, end in session.execute(query):
        was_near, coming = granted.get(client_id, (False, []))
        days = ((NextKind.REVIEW, next_review), (NextKind.END, end))
        coming.extend(Next(kind, day) for kind, day in days if day is not None)
        granted[client_id] = (was_near or bool(near), coming)
    return granted
