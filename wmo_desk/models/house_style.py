"""What the paper of a municipality looks like."""

from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.house_style import ACCENT
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record


class HouseStyle(Record):
    """Colour, logo and font of one municipality; without a font of its own Inter is used.

    The history tells which files were chosen and when, by their name and fingerprint (SHA-256),
    not what is in them.
    """

    __tablename__ = "house_style"
    subject: ClassVar[Subject] = Subject.OPTIONS
    unrecorded: ClassVar[frozenset[str]] = frozenset({"logo", "font_regular", "font_bold"})

    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"), unique=True)
    accent: Mapped[str] = mapped_column(String(7), default=ACCENT)
    logo: Mapped[bytes | None] = mapped_column(LargeBinary)
    logo_name: Mapped[str] = mapped_column(String(120), default="")
    logo_fingerprint: Mapped[str] = mapped_column(String(64), default="")
    font_regular: Mapped[bytes | None] = mapped_column(LargeBinary)
    font_bold: Mapped[bytes | None] = mapped_column(LargeBinary)
    font_name: Mapped[str] = mapped_column(String(120), default="")
    font_fingerprint: Mapped[str] = mapped_column(String(64), default="")
