"""Consultants, team leads and administrators, and who is working now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Permission, Role
from wmo_desk.models.organisation import Municipality, Staff
from wmo_desk.services import options


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One member of staff."""

    id: UUID
    name: str
    role: Role
    email: str
    phone: str
    municipality_id: UUID | None
    left_on: date | None


def staff_rows(session: Session, *, on: date | None = None) -> list[StaffRow]:
    """Everybody by name; with `on`, only who works here on that day."""
    query = _rows().order_by(Staff.name, Staff.id)
    if on is not None:
        query = query.where(or_(Staff.left_on.is_(None), Staff.left_on > on))
    return [StaffRow(*row) for row in session.execute(query)]


def working_now(session: Session) -> StaffRow | None:
    """Who was chosen as working now; without a choice, whoever was entered first."""
    chosen = options.read_option(session, options.WORKING_NOW)
    if chosen is not None:
        row = session.execute(_rows().where(Staff.id == UUID(chosen))).one_or_none()
        if row is not None:
            return StaffRow(*row)
    row = session.execute(_rows().order_by(Staff.created_at, Staff.id).limit(1)).one_or_none()
    return None if row is None else StaffRow(*row)


def start_working(unit: UnitOfWork, staff_id: UUID) -> None:
    """Note who works from now on; the access log says so."""
    unit.get(Staff, staff_id)
    options.write_option(unit, options.WORKING_NOW, str(staff_id))
    unit.log(AccessAction.STARTED_WORKING, Staff.__tablename__, staff_id)


def add_staff(
    unit: UnitOfWork, *, name: str, role: Role, municipality_id: UUID | None = None
) -> UUID:
    """Enter a new member of staff."""
    unit.require(Permission.MANAGE_STAFF)
    return unit.add(Staff(name=name.strip(), role=role, municipality_id=municipality_id)).id


def change_staff(
    unit: UnitOfWork,
    staff_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change name, role, e-mail, phone or the day somebody left."""
    unit.require(Permission.MANAGE_STAFF)
    unit.change(unit.get(Staff, staff_id), changes, base)


def municipality_code_of(session: Session, staff_id: UUID) -> str | None:
    """The four digits of the municipality somebody works for."""
    return session.execute(
        select(Municipality.code)
        .join(Staff, Staff.municipality_id == Municipality.id)
        .where(Staff.id == staff_id)
    ).scalar_one_or_none()


def _rows() -> Select[*tuple[Any, ...]]:
    return select(
        Staff.id,
        Staff.name,
        Staff.role,
        Staff.email,
        Staff.phone,
        Staff.municipality_id,
        Staff.left_on,
    )
