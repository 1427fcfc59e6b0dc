"""Needs (hulpvragen) and the solutions that stand on the rungs of the ladder."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.needs import Rung
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class Need(Record):
    """A question in the resident's words, with the problems and the support that is needed."""

    __tablename__ = "need"
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    question: Mapped[str] = mapped_column(default="")
    problems: Mapped[str] = mapped_column(default="")
    support_kind: Mapped[str] = mapped_column(default="")
    support_extent: Mapped[str] = mapped_column(default="")
    removed_on: Mapped[date | None]


class Solution(Record):
    """What can meet a need; `discussed` tells with whom usual help was talked about.

    `social_map_entry_id` is the entry it was taken from, which may be gone by now.
    """

    __tablename__ = "solution"
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    need_id: Mapped[UUID] = mapped_column(ForeignKey("need.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    rung: Mapped[Rung | None] = mapped_column(by_value(Rung))
    what: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    discussed: Mapped[str] = mapped_column(default="")
    social_map_entry_id: Mapped[UUID | None]
    removed_on: Mapped[date | None]
