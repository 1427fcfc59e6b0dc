"""Results that were agreed on, each with its own duration."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.results import Achievement
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

_TO_EVALUATE = text("settled_on IS NOT NULL AND evaluated_on IS NULL AND removed_on IS NULL")


class Result(Record):
    """What will be different, how we see that, from where to where, who, and by when."""

    __tablename__ = "result"
    __table_args__: Any = (
        Index(
            "ix_result_to_evaluate",
            "evaluate_on",
            sqlite_where=_TO_EVALUATE,
            postgresql_where=_TO_EVALUATE,
        ),
    )
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    what: Mapped[str] = mapped_column(default="")
    measure: Mapped[str] = mapped_column(default="")
    baseline: Mapped[str] = mapped_column(default="")
    target: Mapped[str] = mapped_column(default="")
    who: Mapped[str] = mapped_column(String(120), default="")
    by_when: Mapped[date | None]
    evaluate_on: Mapped[date | None]
    settled_on: Mapped[date | None]
    achievement: Mapped[Achievement | None] = mapped_column(by_value(Achievement))
    evaluation_reason: Mapped[str] = mapped_column(default="")
    evaluated_on: Mapped[date | None]
    removed_on: Mapped[date | None]
