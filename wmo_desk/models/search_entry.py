"""What clients are found by, folded: one text per client."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.models.base import Base


class SearchEntry(Base):
    """The folded words of one client; `number` is the row number of the full-text index."""

    __tablename__ = "search_entry"

    number: Mapped[int] = mapped_column(primary_key=True)
    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), unique=True)
    text: Mapped[str]
