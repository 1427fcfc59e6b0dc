"""What is already there for a dimension: own strength, network, professional help."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class PresentHelp(Record):
    """One line of what helps already, as it was told in a conversation."""

    __tablename__ = "present_help"
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    dimension: Mapped[Dimension] = mapped_column(by_value(Dimension))
    kind: Mapped[PresentHelpKind] = mapped_column(by_value(PresentHelpKind))
    text: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    removed_on: Mapped[date | None]
