"""The texts of letters as a municipality words them, and what was adapted in one letter."""

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, inspect
from sqlalchemy.orm import Mapped, mapped_column
from typing_extensions import override

from wmo_desk.domain.documents import DocumentSettled
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class LetterVersion(Record):
    """The text of one kind of letter in one language; it never changes once it was accepted.

    Before that it is the draft of the municipality, without `number`.
    """

    __tablename__ = "letter_version"
    __table_args__: Any = (UniqueConstraint("municipality_id", "kind", "language", "number"),)
    subject: ClassVar[Subject] = Subject.OPTIONS

    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"))
    kind: Mapped[DocumentKind] = mapped_column(by_value(DocumentKind))
    language: Mapped[str] = mapped_column(String(2))
    number: Mapped[int | None]
    text: Mapped[str]
    valid_from: Mapped[date | None]
    accepted_on: Mapped[date | None]
    accepted_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))

    @override
    def check_change(self) -> None:
        """Refuse to change what was accepted: letters may have been made with it."""
        if _was_there(self, "accepted_on"):
            raise DocumentSettled


class LetterAdaptation(Record):
    """One letter that was adapted before it was handed out; `original` is its text before.

    `about_id` is what the letter is made of, as for its document. It is settled with the document.
    """

    __tablename__ = "letter_adaptation"
    __table_args__: Any = (
        UniqueConstraint("about_id", "kind", "edition", "language"),
        Index("ix_letter_adaptation_client_id", "client_id"),
        Index("ix_letter_adaptation_document_id", "document_id"),
    )
    subject: ClassVar[Subject] = Subject.DOCUMENTS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    about_id: Mapped[UUID]
    kind: Mapped[DocumentKind] = mapped_column(by_value(DocumentKind))
    edition: Mapped[int]
    language: Mapped[str] = mapped_column(String(2))
    original: Mapped[str]
    text: Mapped[str]
    adapted_on: Mapped[date]
    adapted_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    removed_on: Mapped[date | None]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("document.id"))

    @override
    def check_change(self) -> None:
        """Refuse to change what was handed out."""
        if _was_there(self, "document_id"):
            raise DocumentSettled


def _was_there(record: Record, name: str) -> bool:
    """Whether a field was filled in before what is being written now."""
    history = inspect(record).attrs[name].history
    before: Sequence[object] = history.deleted or history.unchanged
    return any(value is not None for value in before)
