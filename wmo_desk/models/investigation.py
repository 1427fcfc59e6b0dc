"""What an investigation covers, and the expert's reports that shorten it."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.attachments import AttachmentKind
from wmo_desk.domain.completeness import CoverageItem, CoverageWay, WmoCriterion
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class CoverageNote(Record):
    """What was found about one item of art. 2.3.2 lid 4 Wmo, or why it does not apply."""

    __tablename__ = "coverage_note"
    __table_args__: Any = (UniqueConstraint("conversation_id", "item"),)
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    item: Mapped[CoverageItem] = mapped_column(by_value(CoverageItem))
    way: Mapped[CoverageWay] = mapped_column(by_value(CoverageWay), default=CoverageWay.ANSWERED)
    text: Mapped[str] = mapped_column(default="")


class CriterionNote(Record):
    """Whether a criterion of the Wmo was confirmed by ourselves."""

    __tablename__ = "criterion_note"
    __table_args__: Any = (UniqueConstraint("conversation_id", "criterion"),)
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    criterion: Mapped[WmoCriterion] = mapped_column(by_value(WmoCriterion))
    is_confirmed: Mapped[bool] = mapped_column(default=False)


class ExpertReport(Record):
    """What an expert wrote (deskundigenverslag), and which items it covers; only with consent."""

    __tablename__ = "expert_report"
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    expert: Mapped[str] = mapped_column(String(120), default="")
    role: Mapped[str] = mapped_column(String(120), default="")
    organisation: Mapped[str] = mapped_column(String(120), default="")
    written_on: Mapped[date | None]
    consented_on: Mapped[date | None]
    items: Mapped[list[str]] = mapped_column(JSON, default=list)
    removed_on: Mapped[date | None]


class Attachment(Record):
    """A file that came with an expert's report, exactly as it was."""

    __tablename__ = "attachment"
    subject: ClassVar[Subject] = Subject.CONVERSATIONS
    unrecorded: ClassVar[frozenset[str]] = frozenset({"content"})

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    expert_report_id: Mapped[UUID] = mapped_column(ForeignKey("expert_report.id"), index=True)
    file_name: Mapped[str] = mapped_column(String(200), default="")
    file_kind: Mapped[AttachmentKind] = mapped_column(by_value(AttachmentKind))
    size: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(64))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    removed_on: Mapped[date | None]
