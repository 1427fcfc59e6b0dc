"""Anonymous advice, and the contact that somebody is still typing."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.advice import AdviceTopic
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Base, Record
from wmo_desk.models.types import by_value


class AdviceContact(Record):
    """Advice to somebody who stays unknown; nothing in it leads to a client."""

    __tablename__ = "advice_contact"
    __table_args__: Any = (Index("ix_advice_contact_held_on", "held_on"),)
    subject: ClassVar[Subject] = Subject.ADVICE_CONTACTS

    held_on: Mapped[date]
    place: Mapped[str] = mapped_column(String(120))
    area_id: Mapped[UUID | None] = mapped_column(ForeignKey("area.id"))
    topic: Mapped[AdviceTopic] = mapped_column(by_value(AdviceTopic))
    advice: Mapped[str]
    consultant_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    removed_on: Mapped[date | None]


class AdviceDraft(Base):
    """What one member of staff typed and did not log yet.

    It is no record: what is not checked for anonymity stays out of the history.
    """

    __tablename__ = "advice_draft"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    typed: Mapped[dict[str, Any]] = mapped_column(JSON)
