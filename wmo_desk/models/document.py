"""What was handed out, kept exactly as it was."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column
from typing_extensions import override

from wmo_desk.domain.documents import DocumentSettled
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.client import LANGUAGE_CODE
from wmo_desk.models.types import by_value


class Document(Record):
    """A hand-out: the PDF itself, when, which version, by whom. It never changes.

    It was made of a conversation, a report, an indication …, by its kind. A letter whose
    text is the municipality's own names its version. `paper_language` is the code of the language
    beside the Dutch, empty for Dutch alone.
    """

    __tablename__ = "document"
    __table_args__: Any = (
        Index("ix_document_client_id_handed_out_on", "client_id", "handed_out_on"),
    )
    subject: ClassVar[Subject] = Subject.DOCUMENTS
    unrecorded: ClassVar[frozenset[str]] = frozenset({"content"})

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    conversation_id: Mapped[UUID | None] = mapped_column(ForeignKey("conversation.id"))
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("report.id"))
    calculation_id: Mapped[UUID | None] = mapped_column(ForeignKey("norm_calculation.id"))
    entry_id: Mapped[UUID | None] = mapped_column(ForeignKey("waiting_entry.id"))
    indication_id: Mapped[UUID | None] = mapped_column(ForeignKey("indication.id"))
    refusal_id: Mapped[UUID | None] = mapped_column(ForeignKey("refusal.id"))
    letter_version_id: Mapped[UUID | None] = mapped_column(ForeignKey("letter_version.id"))
    kind: Mapped[DocumentKind] = mapped_column(by_value(DocumentKind))
    edition: Mapped[int]
    is_large_print: Mapped[bool] = mapped_column(default=False)
    paper_language: Mapped[str] = mapped_column(String(LANGUAGE_CODE), default="")
    handed_out_on: Mapped[date]
    handed_out_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    pages: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)

    @override
    def check_change(self) -> None:
        """Refuse every change."""
        raise DocumentSettled
