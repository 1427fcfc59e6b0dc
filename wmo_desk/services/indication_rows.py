"""What was granted, read: of a client, of everybody on a day, and what was changed of it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.indications import DeliveryForm, EndCause, ExtentUnit, WithdrawalGround
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provision, Staff

PAGE: Final = 1_000


@dataclass(frozen=True, slots=True)
class IndicationFilter:
    """Which indications a list shows on a day."""

    only_running: bool = True
    only_open_ended: bool = False
    review_until: date | None = None
    ending_until: date | None = None
    consultant_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A field that was changed, from what to what."""

    at: datetime
    by: str | None
    field: str
    old: object
    new: object


def indications_of(session: Session, client_id: UUID) -> list[IndicationRow]:
    """Everything granted to a client, the newest first."""
    query = (
        row_query()
        .where(Indication.client_id == client_id)
        .order_by(Indication.start.desc(), Indication.created_at.desc())
    )
    return [IndicationRow(*row) for row in session.execute(query)]


def indication_row(session: Session, indication_id: UUID) -> IndicationRow:
    """One indication; raises `RecordMissing`."""
    found = session.execute(row_query().where(Indication.id == indication_id)).one_or_none()
    if found is None:
        raise RecordMissing(Indication.__tablename__)
    return IndicationRow(*found)


def indication_rows(
    session: Session,
    on: date,
    chosen: IndicationFilter = IndicationFilter(),
    *,
    limit: int = PAGE,
) -> list[IndicationRow]:
    """Indications as they stand on a day, by the next thing to do and then by name."""
    query = row_query().order_by(
        Indication.next_review.is_(None), Indication.next_review, Client.sort_name, Indication.id
    )
    if chosen.only_running:
        query = query.where(running_on(on))
    if chosen.only_open_ended:
        query = query.where(Indication.end.is_(None))
    if chosen.review_until is not None:
        query = query.where(Indication.next_review <= chosen.review_until)
    if chosen.ending_until is not None:
        query = query.where(Indication.end <= chosen.ending_until)
    if chosen.consultant_id is not None:
        query = query.where(Client.consultant_id == chosen.consultant_id)
    return [IndicationRow(*row) for row in session.execute(query.limit(limit))]


def changes_of(session: Session, indication_id: UUID) -> list[ChangeRow]:
    """What was changed of an indication since it was granted, the newest first."""
    query = (
        select(
            HistoryEntry.at,
            Staff.name,
            HistoryEntry.field,
            HistoryEntry.old,
            HistoryEntry.new,
        )
        .outerjoin(Staff, Staff.id == HistoryEntry.actor_id)
        .where(HistoryEntry.record_id == indication_id, HistoryEntry.field != "")
        .order_by(HistoryEntry.at.desc(), HistoryEntry.number.desc())
    )
    return [
        ChangeRow(row.at, row.name, row.field, _read(row.field, row.old), _read(row.field, row.new))
        for row in session.execute(query)
    ]


def running_on(on: date) -> ColumnElement[bool]:
    """Choose the indications that run on that day."""
    return and_(
        Indication.start <= on,
        or_(Indication.end.is_(None), Indication.end >= on),
        or_(Indication.withdrawn_from.is_(None), Indication.withdrawn_from > on),
    )


def row_query() -> Select[*tuple[Any, ...]]:
    """Select the columns of an `IndicationRow`, in its order."""
    return (
        select(
            Indication.id,
            Indication.client_id,
            Client.list_name,
            Indication.provision_id,
            Provision.name,
            Provision.plain_name,
            Provision.category,
            Indication.form,
            Indication.extent,
            Indication.unit,
            Indication.granted_on,
            Indication.start,
            Indication.end,
            Indication.next_review,
            Indication.target_group,
            Indication.reason,
            Staff.name,
            Indication.withdrawn_from,
            Indication.withdrawal_ground,
            Indication.withdrawal_reason,
            Provision.waits,
            Indication.report_id,
            Indication.is_temporary,
            Indication.heard_on,
            Indication.reduced_from,
            Indication.situation_changed,
            Indication.transition_until,
            Indication.reduction_reason,
            Indication.revision_ground,
            Indication.revision_reason,
            Provision.own_contribution,
            Indication.end_cause,
        )
        .select_from(Indication)
        .join(Client, Client.id == Indication.client_id)
        .join(Provision, Provision.id == Indication.provision_id)
        .outerjoin(Staff, Staff.id == Indication.granted_by)
    )


_READ: Final[Mapping[str, Callable[[Any], object]]] = {
    "form": DeliveryForm,
    "unit": ExtentUnit,
    "withdrawal_ground": WithdrawalGround,
    "end_cause": EndCause,
    "revision_ground": WithdrawalGround,
    **dict.fromkeys(
        ("start", "end", "next_review", "withdrawn_from", "heard_on", "transition_until"),
        date.fromisoformat,
    ),
}


def _read(field: str, text: str | None) -> object:
    """Read a value back from the history, as the field has it."""
    if text is None:
        return None
    value: object = json.loads(text)
    reader = _READ.get(field)
    return reader(value) if reader is not None and value is not None else value
