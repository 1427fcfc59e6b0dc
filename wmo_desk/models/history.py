"""The field history: who changed which field of which record from what to what.

Hash-chained per device, so that a change made behind the program's back is noticed.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.models.base import Base


class HistoryEntry(Base):
    """One changed field, or (with an empty field) one new record with all its first values.

    `old` and `new` are JSON. `number` runs without gaps per device.
    """

    __tablename__ = "history_entry"
    __table_args__: Any = (
        Index("ix_history_entry_record_id_at", "record_id", "at"),
        Index("ix_history_entry_client_id_at", "client_id", "at"),
    )

    device_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor_id: Mapped[UUID | None]
    record_type: Mapped[str] = mapped_column(String(40))
    record_id: Mapped[UUID]
    client_id: Mapped[UUID | None]
    field: Mapped[str] = mapped_column(String(40))
    old: Mapped[str | None]
    new: Mapped[str | None]
    previous_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))


class AccessEntry(Base):
    """Who viewed, printed, exported, unlocked or was refused: the six fields of BIO2 8.15.01.

    Actie, Object, Resultaat, Oorsprong, Actor, Tijdstempel. Never a word of contents (8.15.02).
    """

    __tablename__ = "access_entry"
    __table_args__: Any = (
        Index("ix_access_entry_object_id_at", "object_id", "at"),
        Index("ix_access_entry_at", "at"),
        # What somebody looked at last, among everything that anybody ever did.
        Index("ix_access_entry_actor_id_at", "actor_id", "at"),
    )

    device_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    actor_id: Mapped[UUID | None]
    action: Mapped[str] = mapped_column(String(40))
    object_type: Mapped[str] = mapped_column(String(40))
    object_id: Mapped[UUID | None]
    result: Mapped[str] = mapped_column(String(40))
    origin: Mapped[str] = mapped_column(String(120))
    previous_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))


class ChainHead(Base):
    """How far each chain of each device has come: cutting off the end of a chain is noticed."""

    __tablename__ = "chain_head"

    chain: Mapped[str] = mapped_column(String(40), primary_key=True)
    device_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int]
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
