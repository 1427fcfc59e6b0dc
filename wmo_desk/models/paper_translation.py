"""The translations of papers that a municipality loaded."""

from datetime import date
from typing import Any, ClassVar, Final
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record

CODE_LIMIT: Final = 35
NAME_LIMIT: Final = 80


class PaperTranslation(Record):
    """One file as it was loaded; of a language the one with the highest number counts.

    `removed_on` is set once another file took its place or it was taken out. The history tells
    which language came and went, the words stay here.
    """

    __tablename__ = "paper_translation"
    __table_args__: Any = (UniqueConstraint("municipality_id", "code", "number"),)
    subject: ClassVar[Subject] = Subject.OPTIONS
    unrecorded: ClassVar[frozenset[str]] = frozenset({"words"})

    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"))
    code: Mapped[str] = mapped_column(String(CODE_LIMIT))
    number: Mapped[int]
    name: Mapped[str] = mapped_column(String(NAME_LIMIT))
    is_right_to_left: Mapped[bool]
    words: Mapped[bytes] = mapped_column(LargeBinary)
    loaded_on: Mapped[date]
    loaded_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    removed_on: Mapped[date | None]
