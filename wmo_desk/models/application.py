"""What happens between an application and its decision, and what was refused."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.applications import TermEventKind
from wmo_desk.domain.pgb import PgbRefusalGround
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class TermEvent(Record):
    """What happened to the term of a decision; one that was noted by mistake has `removed_on`."""

    __tablename__ = "term_event"
    subject: ClassVar[Subject] = Subject.REPORTS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    report_id: Mapped[UUID] = mapped_column(ForeignKey("report.id"), index=True)
    kind: Mapped[TermEventKind] = mapped_column(by_value(TermEventKind))
    happened_on: Mapped[date]
    until: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")
    noted_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    removed_on: Mapped[date | None]


class Refusal(Record):
    """A provision, or of one the pgb, that was refused.

    `ground` is the line of the municipality's list as it read then; of a pgb the law has the
    grounds (`pgb_ground`). A refusal that was noted by mistake has `removed_on`.
    """

    __tablename__ = "refusal"
    subject: ClassVar[Subject] = Subject.REPORTS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    report_id: Mapped[UUID] = mapped_column(ForeignKey("report.id"), index=True)
    provision_id: Mapped[UUID] = mapped_column(ForeignKey("provision.id"))
    refused_on: Mapped[date]
    ground: Mapped[str] = mapped_column(String(300), default="")
    pgb_ground: Mapped[PgbRefusalGround | None] = mapped_column(by_value(PgbRefusalGround))
    reason: Mapped[str] = mapped_column(default="")
    refused_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    removed_on: Mapped[date | None]
