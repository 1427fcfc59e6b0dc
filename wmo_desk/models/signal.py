"""A signal: what was noticed, what is done about it, and what came of it."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.signals import SignalConsent, SignalKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

_OPEN = text("done_on IS NULL")


class Signal(Record):
    """Something noticed that asks for action; it comes back until `done_on`.

    Whoever reads this table chooses with `services.signals.readable_by`: one kind is not for all.
    """

    __tablename__ = "signal"
    __table_args__: Any = (
        Index("ix_signal_client_id", "client_id"),
        Index("ix_signal_open", "due_on", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )
    subject: ClassVar[Subject] = Subject.SIGNALS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    kind: Mapped[SignalKind] = mapped_column(by_value(SignalKind))
    noted_on: Mapped[date]
    noted_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    noticed: Mapped[str] = mapped_column(default="")
    consent: Mapped[SignalConsent] = mapped_column(
        by_value(SignalConsent), default=SignalConsent.NOT_ASKED
    )
    action: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    due_on: Mapped[date]
    done_on: Mapped[date | None]
    outcome: Mapped[str] = mapped_column(default="")
