"""The senior-proof scan of house and surroundings."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.home_scan import ScanFinding
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class HomeScan(Record):
    """A scan of one day; `checklist` is the version of the list that was walked through."""

    __tablename__ = "home_scan"
    __table_args__: Any = (Index("ix_home_scan_client_id_scanned_on", "client_id", "scanned_on"),)
    subject: ClassVar[Subject] = Subject.HOME_SCANS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    scanned_on: Mapped[date]
    checklist: Mapped[str] = mapped_column(String(20))
    consultant_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))


class ScannedPoint(Record):
    """How one point of the list stood, and the agreement that was made of it."""

    __tablename__ = "scanned_point"
    __table_args__: Any = (UniqueConstraint("scan_id", "point"),)
    subject: ClassVar[Subject] = Subject.HOME_SCANS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    scan_id: Mapped[UUID] = mapped_column(ForeignKey("home_scan.id"))
    point: Mapped[str] = mapped_column(String(40))
    finding: Mapped[ScanFinding | None] = mapped_column(by_value(ScanFinding))
    note: Mapped[str] = mapped_column(default="")
    agreement_id: Mapped[UUID | None] = mapped_column(ForeignKey("agreement.id"))
