"""Who may manage a file, and taking that up where nobody does."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.organisation import NoManagerNeeded, check_name
from wmo_desk.domain.permissions import Permission, Role, allows
from wmo_desk.models.organisation import Staff
from wmo_desk.services.organisation import own_municipality
from wmo_desk.services.staff import StaffRow, staff_rows


@dataclass(frozen=True, slots=True)
class StaffOverview:
    """Everybody, and who of them may manage the staff and the lists."""

    staff: tuple[StaffRow, ...]
    managers: tuple[UUID, ...]


def staff_overview(session: Session, *, on: date) -> StaffOverview:
    """Read in one go what the settings show of the staff."""
    return StaffOverview(tuple(staff_rows(session)), tuple(managers(session, on)))


def managers(session: Session, on: date) -> list[UUID]:
    """Who may manage the staff and the lists and works here on that day."""
    query = select(Staff.id, Staff.role).where(or_(Staff.left_on.is_(None), Staff.left_on > on))
    return [
        identifier
        for identifier, role in session.execute(query)
        if allows(role, Permission.MANAGE_STAFF)
    ]


def take_up_management(unit: UnitOfWork) -> None:
    """Let who works now manage the file, when nobody else does; raises `NoManagerNeeded`.

    Without this a file that a consultant made alone could never get a second member of staff.
    """
    if unit.actor.staff_id is None or managers(unit.session, unit.today):
        raise NoManagerNeeded
    unit.change(unit.get(Staff, unit.actor.staff_id), {"role": Role.TEAM_LEAD})


def enter_staff(unit: UnitOfWork, values: Mapping[str, Any]) -> UUID:
    """Enter a member of staff of the file's municipality; `values` are fields of `StaffRow`."""
    unit.require(Permission.MANAGE_STAFF)
    own = own_municipality(unit.session)
    checked = dict(values) | {"name": check_name(values["name"])}
    return unit.add(Staff(municipality_id=None if own is None else own.id, **checked)).id
