"""Question sets that are or were used in this file, and the marks that were given per aspect."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.question_sets import EDITION_LIMIT, KEY_LIMIT, NAME_LIMIT, Audience
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class StoredQuestionSet(Record):
    """A set as it was loaded, or as the program had it when it was first used; never changed.

    `edition` is the version that its makers gave it; `version` counts writes of the record.
    """

    __tablename__ = "question_set"
    __table_args__: Any = (UniqueConstraint("name", "edition"),)
    subject: ClassVar[Subject] = Subject.OPTIONS

    name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    edition: Mapped[str] = mapped_column(String(EDITION_LIMIT))
    audience: Mapped[Audience] = mapped_column(by_value(Audience))
    licence: Mapped[str] = mapped_column(default="")
    topics: Mapped[dict[str, Any]] = mapped_column(JSON)
    removed_on: Mapped[date | None]


class AspectMark(Record):
    """The resident's mark for one aspect. No score means: not answered, which is not zero."""

    __tablename__ = "aspect_mark"
    __table_args__: Any = (
        UniqueConstraint("conversation_id", "question_set_id", "dimension", "aspect"),
    )
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    dimension: Mapped[Dimension] = mapped_column(by_value(Dimension))
    question_set_id: Mapped[UUID] = mapped_column(ForeignKey("question_set.id"))
    aspect: Mapped[str] = mapped_column(String(KEY_LIMIT))
    score: Mapped[int | None]
