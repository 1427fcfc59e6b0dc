"""What the resident answered when the conversation was read back."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

PART_LENGTH = 120


class ReadBack(Record):
    """The answer to one part: a dimension by its value, or a part of the paper by its heading.

    `words` are the resident's own and are kept as said on `said_on`.
    """

    __tablename__ = "read_back"
    __table_args__: Any = (UniqueConstraint("conversation_id", "part"),)
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    part: Mapped[str] = mapped_column(String(PART_LENGTH))
    answer: Mapped[ReadBackAnswer] = mapped_column(by_value(ReadBackAnswer))
    words: Mapped[str] = mapped_column(default="")
    said_on: Mapped[date]
