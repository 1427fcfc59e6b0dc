"""The household: who belongs to it, who directs, and what runs from other laws."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.households import Law, SupportKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

_STILL = text("left_on IS NULL")


class Household(Record):
    """One household with one plan; director of the process and of the case are kept apart.

    Each of the two is a member of staff, or an outsider by name.
    """

    __tablename__ = "household"
    subject: ClassVar[Subject] = Subject.HOUSEHOLDS

    name: Mapped[str] = mapped_column(String(120), default="")
    goals: Mapped[str] = mapped_column(default="")
    process_director_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    process_director_name: Mapped[str] = mapped_column(String(120), default="")
    case_director_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    case_director_name: Mapped[str] = mapped_column(String(120), default="")


class HouseholdMember(Record):
    """A client who belongs to a household from `since` on, and no more from `left_on` on."""

    __tablename__ = "household_member"
    __table_args__: Any = (
        Index("ix_household_member_client_id", "client_id"),
        Index("ix_household_member_household_id", "household_id"),
        # Two consultants at once: the database keeps a client in one household at a time.
        Index(
            "uq_household_member_client_id",
            "client_id",
            unique=True,
            sqlite_where=_STILL,
            postgresql_where=_STILL,
        ),
    )
    subject: ClassVar[Subject] = Subject.HOUSEHOLDS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    household_id: Mapped[UUID] = mapped_column(ForeignKey("household.id"))
    since: Mapped[date]
    left_on: Mapped[date | None]


class OtherSupport(Record):
    """Support from another law: of the client, or of `person_id` around the client."""

    __tablename__ = "other_support"
    subject: ClassVar[Subject] = Subject.HOUSEHOLDS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("related_person.id"))
    law: Mapped[Law] = mapped_column(by_value(Law))
    kind: Mapped[SupportKind] = mapped_column(by_value(SupportKind), default=SupportKind.OTHER)
    what: Mapped[str] = mapped_column(String(300), default="")
    giver: Mapped[str] = mapped_column(String(120), default="")
    since: Mapped[date | None]
    until: Mapped[date | None]
    removed_on: Mapped[date | None]
