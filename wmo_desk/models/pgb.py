"""What was found about a pgb before it was granted, and what the CAK was told of it."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.pgb import TariffUnit
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class Pgb(Record):
    """The conditions, plan and tariff of an indication that is a pgb (art. 2.3.6 Wmo)."""

    __tablename__ = "pgb"
    __table_args__: Any = (UniqueConstraint("indication_id"),)
    subject: ClassVar[Subject] = Subject.INDICATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    indication_id: Mapped[UUID] = mapped_column(ForeignKey("indication.id"))
    can_manage: Mapped[bool]
    can_manage_reason: Mapped[str] = mapped_column(default="")
    is_motivated: Mapped[bool]
    motivation: Mapped[str] = mapped_column(default="")
    is_suitable: Mapped[bool]
    suitability: Mapped[str] = mapped_column(default="")
    plan_received_on: Mapped[date]
    is_informal: Mapped[bool]
    tariff_cents: Mapped[int]
    tariff_unit: Mapped[TariffUnit] = mapped_column(by_value(TariffUnit))
    cak_reported_on: Mapped[date | None]
