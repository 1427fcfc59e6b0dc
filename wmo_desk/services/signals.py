"""Signals: note, follow, deal with; and who may read the kind that is not for everybody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, false, or_, select
from sqlalchemy.orm import Session, aliased
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Permission, Role
from wmo_desk.domain.signals import RESTRICTED, SignalConsent, SignalKind, check_signal
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client
from wmo_desk.models.household import Household, HouseholdMember
from wmo_desk.models.organisation import Staff
from wmo_desk.models.signal import Signal
from wmo_desk.services import options
from wmo_desk.services.households import belongs_on


@dataclass(frozen=True, slots=True)
class SignalRow:
    """A signal in full, for somebody who may read it."""

    id: UUID
    kind: SignalKind
    noted_on: date
    noted_by: str | None
    noticed: str
    consent: SignalConsent
    action: str
    owner_id: UUID | None
    owner: str | None
    due_on: date
    done_on: date | None
    outcome: str


@dataclass(frozen=True, slots=True)
class SignalReaders:
    """Who reads a signal of the restricted kind: the directors and whoever leads the team."""

    directors: tuple[str, ...]
    team_leads: tuple[str, ...]
    am_i: bool


def readable_by(reader_id: UUID | None, on: date) -> ColumnElement[bool]:
    """Choose the signals that somebody may read on a day.

    Everybody reads the ordinary kinds. The restricted one is read by a team lead and by the
    directors of the household to which the client belongs on that day, also not by who noted it.
    """
    return or_(
        Signal.kind.not_in(RESTRICTED),
        _leads_team(reader_id),
        _directs(reader_id, on),
    )


def comes_back_to(consultant_id: UUID, on: date) -> ColumnElement[bool]:
    """Choose the signals that ask for this person's attention, of those the person may read.

    They are the ones this person follows and those in the person's own files; the restricted kind
    comes back to everybody who may read it, since whoever noted it cannot follow it.
    """
    return or_(
        Signal.owner_id == consultant_id,
        Client.consultant_id == consultant_id,
        Signal.kind.in_(RESTRICTED) & readable_by(consultant_id, on),
    )


def signal_rows(
    session: Session, client_id: UUID, *, reader_id: UUID | None, on: date
) -> list[SignalRow]:
    """The signals in a file that `reader_id` may read: open ones by their day, then the others."""
    noted, owner = aliased(Staff), aliased(Staff)
    query: Select[*tuple[Any, ...]] = (
        select(
            Signal.id,
            Signal.kind,
            Signal.noted_on,
            noted.name,
            Signal.noticed,
            Signal.consent,
            Signal.action,
            Signal.owner_id,
            owner.name,
            Signal.due_on,
            Signal.done_on,
            Signal.outcome,
        )
        .outerjoin(noted, noted.id == Signal.noted_by)
        .outerjoin(owner, owner.id == Signal.owner_id)
        .where(Signal.client_id == client_id, readable_by(reader_id, on))
        .order_by(
            Signal.done_on.is_not(None), Signal.done_on.desc(), Signal.due_on, Signal.created_at
        )
    )
    return [SignalRow(*row) for row in session.execute(query)]


def signal_readers(
    session: Session, client_id: UUID, *, reader_id: UUID | None, on: date
) -> SignalReaders:
    """Who reads a signal of the restricted kind in this file, by name."""
    of_process, of_case = aliased(Staff), aliased(Staff)
    query = (
        select(
            of_process.id,
            of_process.name,
            Household.process_director_name,
            of_case.id,
            of_case.name,
            Household.case_director_name,
        )
        .select_from(Household)
        .join(HouseholdMember, HouseholdMember.household_id == Household.id)
        .outerjoin(of_process, of_process.id == Household.process_director_id)
        .outerjoin(of_case, of_case.id == Household.case_director_id)
        .where(HouseholdMember.client_id == client_id, belongs_on(on))
    )
    directors: dict[UUID, str] = {}
    for row in session.execute(query):
        # An outsider is named in the plan, and does not work in this file.
        directors |= {key: name for key, name in (row[0:2], row[3:5]) if key is not None}
    leads = session.execute(
        select(Staff.id, Staff.name)
        .where(Staff.role == Role.TEAM_LEAD, or_(Staff.left_on.is_(None), Staff.left_on > on))
        .order_by(Staff.name)
    )
    team_leads = {row.id: row.name for row in leads}
    return SignalReaders(
        tuple(directors.values()),
        tuple(team_leads.values()),
        reader_id in directors or reader_id in team_leads,
    )


def note_signal(
    unit: UnitOfWork,
    client_id: UUID,
    *,
    kind: SignalKind,
    signal_id: UUID | None = None,
    **values: Any,
) -> UUID:
    """Note a signal; who notes it follows it, until the day that the municipality keeps for it.

    Anybody may note the restricted kind, and does not read it afterwards unless entitled.
    """
    unit.require(Permission.EDIT_CLIENT)
    unit.get(Client, client_id)
    noted_on = values.pop("noted_on", unit.today)
    days = options.read_option(unit.session, options.SIGNAL_DAYS)
    defaults = {"due_on": noted_on + timedelta(days=days), "owner_id": _first_owner(unit, kind)}
    values = defaults | values
    check_signal(
        noted_on=noted_on,
        done_on=values.get("done_on"),
        outcome=values.get("outcome", ""),
        today=unit.today,
    )
    return unit.add(
        Signal(
            id=signal_id or uuid7(),
            client_id=client_id,
            kind=kind,
            noted_on=noted_on,
            noted_by=unit.actor.staff_id,
            **values,
        )
    ).id


def enter_signal(
    unit: UnitOfWork,
    signal_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    client_id: UUID,
    kind: SignalKind,
) -> None:
    """Keep what was typed about a signal: the first value makes the record."""
    if unit.session.get(Signal, signal_id) is None:
        note_signal(unit, client_id, kind=kind, signal_id=signal_id, **changes)
    else:
        change_signal(unit, signal_id, changes, base)


def change_signal(
    unit: UnitOfWork,
    signal_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change fields of a signal, except its kind.

    Raises `RecordMissing` for somebody who may not read it: also that it is there is not told.
    """
    unit.require(Permission.EDIT_CLIENT)
    if "kind" in changes:
        message = "a signal keeps its kind"
        raise ValueError(message)
    signal = _readable(unit, signal_id)
    values = {
        name: changes.get(name, getattr(signal, name))
        for name in ("noted_on", "done_on", "outcome")
    }
    check_signal(**values, today=unit.today)
    unit.change(signal, changes, base)


def deal_with(unit: UnitOfWork, signal_id: UUID, *, outcome: str) -> None:
    """Note that a signal was dealt with today, and what came of it."""
    change_signal(unit, signal_id, {"done_on": unit.today, "outcome": outcome})


def take_up_again(unit: UnitOfWork, signal_id: UUID) -> None:
    """Follow a signal again; what came of it so far stays written down."""
    change_signal(unit, signal_id, {"done_on": None})


def _readable(unit: UnitOfWork, signal_id: UUID) -> Signal:
    signal = unit.get(Signal, signal_id)
    if signal.kind not in RESTRICTED or unit.actor.role is Role.TEAM_LEAD:
        return signal
    condition = _directs(unit.actor.staff_id, unit.today)
    if unit.session.execute(select(Signal.id).where(Signal.id == signal_id, condition)).first():
        return signal
    raise RecordMissing(Signal.__tablename__)


def _first_owner(unit: UnitOfWork, kind: SignalKind) -> UUID | None:
    """Who notes a signal follows it, except where that person will not read it."""
    return None if kind in RESTRICTED else unit.actor.staff_id


def _leads_team(reader_id: UUID | None) -> ColumnElement[bool]:
    return exists().where(Staff.id == reader_id, Staff.role == Role.TEAM_LEAD)


def _directs(reader_id: UUID | None, on: date) -> ColumnElement[bool]:
    if reader_id is None:
        # A household without director is not directed by nobody: that compares as IS NULL.
        return false()
    return (
        exists()
        .where(HouseholdMember.client_id == Signal.client_id)
        .where(HouseholdMember.household_id == Household.id)
        .where(belongs_on(on))
        .where(
            or_(Household.process_director_id == reader_id, Household.case_director_id == reader_id)
        )
    )
