"""What is granted: in which form and extent, from when, until when or without end date."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.indications import DeliveryForm, EndCause, ExtentUnit, WithdrawalGround
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class Indication(Record):
    """A granted provision. No `end` means: without end date, and then `next_review` is set.

    `reduced_from` is what was granted before, in the same unit, which goes on until
    `transition_until` where the situation had not changed.
    """

    __tablename__ = "indication"
    __table_args__: Any = (
        Index("ix_indication_client_id_start", "client_id", "start"),
        Index("ix_indication_next_review", "next_review"),
        Index("ix_indication_end", "end"),
    )
    subject: ClassVar[Subject] = Subject.INDICATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("report.id"))
    provision_id: Mapped[UUID] = mapped_column(ForeignKey("provision.id"))
    form: Mapped[DeliveryForm] = mapped_column(by_value(DeliveryForm))
    extent: Mapped[int]
    unit: Mapped[ExtentUnit] = mapped_column(by_value(ExtentUnit))
    granted_on: Mapped[date]
    start: Mapped[date]
    end: Mapped[date | None]
    next_review: Mapped[date | None]
    target_group: Mapped[str] = mapped_column(String(300), default="")
    reason: Mapped[str] = mapped_column(default="")
    granted_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    withdrawn_from: Mapped[date | None]
    withdrawal_ground: Mapped[WithdrawalGround | None] = mapped_column(by_value(WithdrawalGround))
    withdrawal_reason: Mapped[str] = mapped_column(default="")
    end_cause: Mapped[EndCause | None] = mapped_column(by_value(EndCause))
    heard_on: Mapped[date | None]
    is_temporary: Mapped[bool] = mapped_column(default=False)
    reduced_from: Mapped[int | None]
    situation_changed: Mapped[bool | None]
    transition_until: Mapped[date | None]
    reduction_reason: Mapped[str] = mapped_column(default="")
    revision_ground: Mapped[WithdrawalGround | None] = mapped_column(by_value(WithdrawalGround))
    revision_reason: Mapped[str] = mapped_column(default="")
