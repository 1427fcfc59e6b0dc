"""What a list that was brought in had in another order than the rules."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record

_UNDECIDED = text("decided_on IS NULL")


class ListDifference(Record):
    """A place that stood elsewhere in the list that was brought in; people decide what holds.

    `number_in_file` is the number there, `number_by_rules` the position that the rules gave it on
    that day.
    """

    __tablename__ = "list_difference"
    __table_args__: Any = (
        Index(
            "ix_list_difference_undecided",
            "entry_id",
            sqlite_where=_UNDECIDED,
            postgresql_where=_UNDECIDED,
        ),
    )
    subject: ClassVar[Subject] = Subject.WAITING_LIST

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    entry_id: Mapped[UUID] = mapped_column(ForeignKey("waiting_entry.id"))
    file_name: Mapped[str] = mapped_column(String(200))
    number_in_file: Mapped[int]
    number_by_rules: Mapped[int]
    decided_on: Mapped[date | None]
    decided_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(String(1000), default="")
