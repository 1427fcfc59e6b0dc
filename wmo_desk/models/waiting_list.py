"""The central waiting list for household help: places, what happened to them, offers."""

from datetime import date, datetime
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.kinds import OfferOutcome, WaitingEventKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

_ON_THE_LIST = text("status IN ('waiting', 'offered', 'paused')")


class WaitingEntry(Record):
    """A place on the list. The order is computed from `category`, `rank_date`, `placed_at`, `id`.

    `rank_date` is the indication date, or the date of an exception (`ranked_on`). `criteria` are
    the municipality's criteria that were met, as they read on that day. `days` on which help can
    come (none: every day) and special `demands` decide which provider fits; `is_particular` tells
    that there are any. `asked_on` is the last day on which it was asked whether help is needed.
    """

    __tablename__ = "waiting_entry"
    __table_args__: Any = (
        Index(
            "ix_waiting_entry_order",
            "category",
            "rank_date",
            "placed_at",
            "id",
            # Not for the order, but to count who stands before without reading the places.
            "indication_date",
            "ranked_on",
            sqlite_where=_ON_THE_LIST,
            postgresql_where=_ON_THE_LIST,
        ),
        # Two consultants at once: the database keeps a client from standing on the list twice.
        Index(
            "uq_waiting_entry_client_id",
            "client_id",
            unique=True,
            sqlite_where=_ON_THE_LIST,
            postgresql_where=_ON_THE_LIST,
        ),
        Index("ix_waiting_entry_indication_id", "indication_id"),
    )
    subject: ClassVar[Subject] = Subject.WAITING_LIST
    unrecorded: ClassVar[frozenset[str]] = frozenset({"rank_date", "is_particular"})

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    indication_id: Mapped[UUID] = mapped_column(ForeignKey("indication.id"))
    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"))
    category: Mapped[Category] = mapped_column(by_value(Category))
    indication_date: Mapped[date]
    placed_at: Mapped[datetime]
    rank_date: Mapped[date]
    status: Mapped[Status] = mapped_column(by_value(Status), default=Status.WAITING)
    criteria: Mapped[list[str]] = mapped_column(JSON, default=list)
    reason: Mapped[str] = mapped_column(default="")
    pgb_offered_on: Mapped[date | None]
    pgb_declined_on: Mapped[date | None]
    ranked_on: Mapped[date | None]
    exception_reason: Mapped[str] = mapped_column(default="")
    exception_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    status_reason: Mapped[str] = mapped_column(default="")
    provider_id: Mapped[UUID | None] = mapped_column(ForeignKey("provider.id"))
    started_on: Mapped[date | None]
    left_on: Mapped[date | None]
    days: Mapped[list[str]] = mapped_column(JSON, default=list)
    demands: Mapped[list[str]] = mapped_column(JSON, default=list)
    is_particular: Mapped[bool] = mapped_column(default=False)
    asked_on: Mapped[date | None]


class WaitingEvent(Record):
    """What happened to a place, with how it stood from then on.

    The list of any earlier day is read from the last event before it.
    """

    __tablename__ = "waiting_event"
    __table_args__: Any = (
        Index("ix_waiting_event_entry_id_at", "entry_id", "at"),
        # Tells in one step whether anything happened after the day a list is asked of.
        Index("ix_waiting_event_at", "at"),
    )
    subject: ClassVar[Subject] = Subject.WAITING_LIST

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    entry_id: Mapped[UUID] = mapped_column(ForeignKey("waiting_entry.id"))
    at: Mapped[datetime]
    kind: Mapped[WaitingEventKind] = mapped_column(by_value(WaitingEventKind))
    by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    provider_id: Mapped[UUID | None] = mapped_column(ForeignKey("provider.id"))
    reason: Mapped[str] = mapped_column(default="")
    category: Mapped[Category] = mapped_column(by_value(Category))
    status: Mapped[Status] = mapped_column(by_value(Status))
    rank_date: Mapped[date]
    is_exception: Mapped[bool] = mapped_column(default=False)


class Offer(Record):
    """A provider with room was shown who is first; what came of it."""

    __tablename__ = "offer"
    __table_args__: Any = (Index("ix_offer_outcome_respond_by", "outcome", "respond_by"),)
    subject: ClassVar[Subject] = Subject.WAITING_LIST

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    entry_id: Mapped[UUID] = mapped_column(ForeignKey("waiting_entry.id"), index=True)
    provider_id: Mapped[UUID] = mapped_column(ForeignKey("provider.id"), index=True)
    offered_on: Mapped[date]
    respond_by: Mapped[date]
    outcome: Mapped[OfferOutcome] = mapped_column(by_value(OfferOutcome), default=OfferOutcome.OPEN)
    outcome_on: Mapped[date | None]
    reason: Mapped[str] = mapped_column(String(1000), default="")
