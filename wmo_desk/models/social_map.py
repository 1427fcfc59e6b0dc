"""The social map: provisions nearby, and the words each is found by."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.social_map import EntryKind, sort_name
from wmo_desk.domain.social_map_sheet import LIMITS
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Base, Record
from wmo_desk.models.types import ValuesOf, by_value


class SocialMapEntry(Record):
    """One provision on the map; without an area it is there for the whole municipality.

    An entry that was taken off the map is kept with the day, so that what referred to it still can.
    """

    __tablename__ = "social_map_entry"
    __table_args__: Any = (Index("ix_social_map_entry_sort_name_id", "sort_name", "id"),)
    subject: ClassVar[Subject] = Subject.SOCIAL_MAP
    unrecorded: ClassVar[frozenset[str]] = frozenset({"sort_name"})

    name: Mapped[str] = mapped_column(String(LIMITS["name"]))
    sort_name: Mapped[str] = mapped_column(default="")
    kind: Mapped[EntryKind] = mapped_column(by_value(EntryKind))
    dimensions: Mapped[tuple[Dimension, ...]] = mapped_column(ValuesOf(Dimension))
    description: Mapped[str] = mapped_column(String(LIMITS["description"]), default="")
    for_whom: Mapped[str] = mapped_column(String(LIMITS["for_whom"]), default="")
    keywords: Mapped[str] = mapped_column(String(LIMITS["keywords"]), default="")
    area_id: Mapped[UUID | None] = mapped_column(ForeignKey("area.id"), index=True)
    address: Mapped[str] = mapped_column(String(LIMITS["address"]), default="")
    opening_hours: Mapped[str] = mapped_column(String(LIMITS["opening_hours"]), default="")
    costs: Mapped[str] = mapped_column(String(LIMITS["costs"]), default="")
    phone: Mapped[str] = mapped_column(String(LIMITS["phone"]), default="")
    email: Mapped[str] = mapped_column(String(LIMITS["email"]), default="")
    website: Mapped[str] = mapped_column(String(LIMITS["website"]), default="")
    source: Mapped[str] = mapped_column(String(LIMITS["source"]), default="")
    checked_on: Mapped[date | None]
    removed_on: Mapped[date | None]

    def derive_names(self) -> None:
        """Work out by what the entry is put in order."""
        self.sort_name = sort_name(self.name)


class SocialMapText(Base):
    """The folded words of one entry; `number` is the row number of the full-text index."""

    __tablename__ = "social_map_text"

    number: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[UUID] = mapped_column(ForeignKey("social_map_entry.id"), unique=True)
    text: Mapped[str]
