"""Text snippets, of one person or of everybody."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.snippets import WORD_LIMIT
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record


class Snippet(Record):
    """A short word and what it expands to; without `staff_id` it is the municipality's."""

    __tablename__ = "snippet"
    subject: ClassVar[Subject] = Subject.OPTIONS

    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    word: Mapped[str] = mapped_column(String(WORD_LIMIT))
    text: Mapped[str]
    removed_on: Mapped[date | None]
