"""What a form for a client lets one choose from."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.domain.permissions import Permission, allows
from wmo_desk.errors import RecordMissing
from wmo_desk.models.organisation import Municipality, Staff
from wmo_desk.services import organisation, staff
from wmo_desk.services.organisation import AreaRow, MunicipalityRow
from wmo_desk.services.staff import StaffRow


@dataclass(frozen=True, slots=True)
class FormChoices:
    """Municipalities, the areas of one of them, and whoever can be a client's consultant."""

    municipality_id: UUID
    municipalities: list[MunicipalityRow]
    areas: list[AreaRow]
    consultants: list[StaffRow]


def form_choices(session: Session, municipality_id: UUID) -> FormChoices:
    """The choices for a client of a municipality.

    Somebody who left can still be the consultant of a client, and is chosen no more.
    """
    return FormChoices(
        municipality_id=municipality_id,
        municipalities=organisation.municipality_rows(session),
        areas=organisation.area_rows(session, municipality_id),
        consultants=[
            row for row in staff.staff_rows(session) if allows(row.role, Permission.EDIT_CLIENT)
        ],
    )


def first_choices(session: Session, staff_id: UUID) -> FormChoices:
    """The choices for a new client: the municipality of who works, or else the file's own.

    Raises `RecordMissing` in a file without any municipality.
    """
    own = session.execute(
        select(Staff.municipality_id).where(Staff.id == staff_id)
    ).scalar_one_or_none()
    if own is None:
        files = organisation.own_municipality(session)
        own = files.id if files is not None else None
    if own is None:
        own = session.execute(
            select(Municipality.id).order_by(Municipality.name).limit(1)
        ).scalar_one_or_none()
    if own is None:
        raise RecordMissing(Municipality.__tablename__)
    return form_choices(session, own)
