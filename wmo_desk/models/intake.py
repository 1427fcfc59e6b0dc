"""A report that is being taken on the telephone, before it is known whose it is."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record

_UNFINISHED = text("report_id IS NULL AND discarded_on IS NULL")


class Intake(Record):
    """What was typed so far, until a report is made of it; then nothing of it stays here.

    `values` holds fields of the report and of a client who has no file yet, by name, as JSON. They
    stand in the history of the report and the client, so not in that of the intake.
    """

    __tablename__ = "intake"
    __table_args__: Any = (
        Index(
            "ix_intake_unfinished",
            "taken_by",
            sqlite_where=_UNFINISHED,
            postgresql_where=_UNFINISHED,
        ),
    )
    subject: ClassVar[Subject] = Subject.REPORTS
    unrecorded: ClassVar[frozenset[str]] = frozenset({"values"})

    client_id: Mapped[UUID | None] = mapped_column(ForeignKey("client.id"))
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("report.id"))
    taken_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    received_on: Mapped[date]
    values: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    discarded_on: Mapped[date | None]
