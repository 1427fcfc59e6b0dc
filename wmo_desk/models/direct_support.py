"""Support without indication, and the questions that it is for."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.direct_support import DirectSupportKind, NeedOutcome
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class DirectSupport(Record):
    """Support that began without an application: from when, to whom, agreed by the resident when.

    `is_trained` and `result` belong to a Powerful Ageing screening, of which `start` is the day.
    """

    __tablename__ = "direct_support"
    __table_args__: Any = (Index("ix_direct_support_client_id_start", "client_id", "start"),)
    subject: ClassVar[Subject] = Subject.DIRECT_SUPPORT

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    kind: Mapped[DirectSupportKind] = mapped_column(by_value(DirectSupportKind))
    start: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    consent_on: Mapped[date | None]
    referred_to: Mapped[str] = mapped_column(String(200), default="")
    is_trained: Mapped[bool] = mapped_column(default=False)
    result: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    outcome_on: Mapped[date | None]
    finished_on: Mapped[date | None]
    removed_on: Mapped[date | None]
    consultant_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))


class SupportedNeed(Record):
    """A question (hulpvraag) for which support runs, and what came of it.

    `need_id` ties it to a need of the plan; `question` names it where there is none.
    """

    __tablename__ = "supported_need"
    subject: ClassVar[Subject] = Subject.DIRECT_SUPPORT

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    direct_support_id: Mapped[UUID] = mapped_column(ForeignKey("direct_support.id"), index=True)
    need_id: Mapped[UUID | None]
    position: Mapped[int] = mapped_column(default=0)
    question: Mapped[str] = mapped_column(default="")
    need_outcome: Mapped[NeedOutcome | None] = mapped_column(by_value(NeedOutcome))
    outcome_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(default="")
    removed_on: Mapped[date | None]
