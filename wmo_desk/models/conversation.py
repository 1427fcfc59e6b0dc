"""The conversation along the six dimensions, its agreements and later additions."""

from datetime import date, datetime, time
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, inspect, text
from sqlalchemy.orm import Mapped, mapped_column
from typing_extensions import override

from wmo_desk.domain.conversations import check_open
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import ConversationPlace, ConversationPurpose
from wmo_desk.domain.scoring import Scoring
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

_STILL_OPEN = text("closed_at IS NULL")
_TO_DO = text("done_on IS NULL AND removed_on IS NULL")


class Conversation(Record):
    """A conversation, planned or held; once closed it does not change any more."""

    __tablename__ = "conversation"
    __table_args__: Any = (
        Index("ix_conversation_client_id_held_on", "client_id", "held_on"),
        Index("ix_conversation_consultant_id_held_on", "consultant_id", "held_on"),
        Index(
            "ix_conversation_open",
            "held_on",
            sqlite_where=_STILL_OPEN,
            postgresql_where=_STILL_OPEN,
        ),
    )
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    report_id: Mapped[UUID | None] = mapped_column(ForeignKey("report.id"))
    consultant_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    held_on: Mapped[date]
    held_at: Mapped[time | None]
    minutes: Mapped[int | None]
    place: Mapped[ConversationPlace] = mapped_column(
        by_value(ConversationPlace), default=ConversationPlace.HOME
    )
    participants: Mapped[str] = mapped_column(String(300), default="")
    purpose: Mapped[ConversationPurpose] = mapped_column(
        by_value(ConversationPurpose), default=ConversationPurpose.OTHER, server_default="other"
    )
    main_wish: Mapped[str] = mapped_column(default="")
    scoring: Mapped[Scoring] = mapped_column(
        by_value(Scoring), default=Scoring.AT_ONCE, server_default="at_once"
    )
    question_set_id: Mapped[UUID | None] = mapped_column(ForeignKey("question_set.id"))
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    closing_reason: Mapped[str] = mapped_column(default="")

    @property
    def is_closed(self) -> bool:
        """A closed conversation is unchangeable; what comes later is an addition."""
        return self.closed_at is not None

    @override
    def check_change(self) -> None:
        """Refuse what would change a conversation that was closed before."""
        closing = inspect(self).attrs.closed_at.history
        check_open(is_closed=any((*closing.unchanged, *closing.deleted)))


class DimensionNote(Record):
    """What was said and found about one dimension; the two voices stand in separate fields.

    `findings` is the consultant's, the other texts are the resident's. `score` is the mark of a
    conversation that is scored at once. No score means: not discussed, which is not zero.
    """

    __tablename__ = "dimension_note"
    __table_args__: Any = (UniqueConstraint("conversation_id", "dimension"),)
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"))
    dimension: Mapped[Dimension] = mapped_column(by_value(Dimension))
    score: Mapped[int | None]
    is_marked: Mapped[bool] = mapped_column(default=False)
    resident_words: Mapped[str] = mapped_column(default="")
    going_well: Mapped[str] = mapped_column(default="")
    what_is_hard: Mapped[str] = mapped_column(default="", server_default="")
    wants_to_change: Mapped[str] = mapped_column(default="")
    first_step: Mapped[str] = mapped_column(default="", server_default="")
    who_helps: Mapped[str] = mapped_column(default="", server_default="")
    findings: Mapped[str] = mapped_column(default="")


class Agreement(Record):
    """Who does what, by when."""

    __tablename__ = "agreement"
    __table_args__: Any = (
        Index("ix_agreement_to_do", "by_when", sqlite_where=_TO_DO, postgresql_where=_TO_DO),
    )
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    what: Mapped[str] = mapped_column(default="")
    who: Mapped[str] = mapped_column(String(120), default="")
    by_when: Mapped[date | None]
    done_on: Mapped[date | None]
    removed_on: Mapped[date | None]


class Addition(Record):
    """A dated addition to a closed conversation, for instance the resident's correction."""

    __tablename__ = "addition"
    subject: ClassVar[Subject] = Subject.CONVERSATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    conversation_id: Mapped[UUID] = mapped_column(ForeignKey("conversation.id"), index=True)
    written_on: Mapped[date]
    is_residents: Mapped[bool] = mapped_column(default=False)
    text: Mapped[str]
