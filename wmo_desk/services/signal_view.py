"""What the section with signals shows, read in one go."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.domain.permissions import Permission, allows
from wmo_desk.services.signals import SignalReaders, SignalRow, signal_readers, signal_rows
from wmo_desk.services.staff import StaffRow, staff_rows


@dataclass(frozen=True, slots=True)
class SignalsView:
    """The signals that `reader_id` may read, who reads the restricted kind, who can follow one."""

    on: date
    signals: tuple[SignalRow, ...]
    readers: SignalReaders
    staff: tuple[StaffRow, ...]


def signals_view(
    session: Session, client_id: UUID, *, reader_id: UUID | None, on: date
) -> SignalsView:
    """Read the signals of a file for somebody."""
    return SignalsView(
        on,
        tuple(signal_rows(session, client_id, reader_id=reader_id, on=on)),
        signal_readers(session, client_id, reader_id=reader_id, on=on),
        tuple(row for row in staff_rows(session) if allows(row.role, Permission.EDIT_CLIENT)),
    )
