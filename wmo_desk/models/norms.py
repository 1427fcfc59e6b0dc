"""Norm sets of the municipality, and the calculations that were made with them."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column
from typing_extensions import override

from wmo_desk.domain.norms import CalculationSettled
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record


class NormSet(Record):
    """Norm times with where they come from; `lines` are those of a table (`norm_sheet`).

    It counts from the day for which it was adopted; before `adopted_on` is set it is a draft.
    `is_example` marks what the program ships.
    """

    __tablename__ = "norm_set"
    __table_args__: Any = (UniqueConstraint("municipality_id", "name", "edition"),)
    subject: ClassVar[Subject] = Subject.OPTIONS

    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("municipality.id"))
    name: Mapped[str] = mapped_column(String(120))
    edition: Mapped[str] = mapped_column(String(40))
    source: Mapped[str] = mapped_column(String(300))
    dated_on: Mapped[date | None]
    is_example: Mapped[bool] = mapped_column(default=False)
    lines: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    adopted_on: Mapped[date | None]
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]


class NormCalculation(Record):
    """How the minutes of an indication were calculated; it never changes.

    `norms` is the set as it was then, whatever becomes of it: name, edition, source, date, and the
    chosen lines with their figures.
    """

    __tablename__ = "norm_calculation"
    subject: ClassVar[Subject] = Subject.INDICATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    indication_id: Mapped[UUID] = mapped_column(ForeignKey("indication.id"), index=True)
    norm_set_id: Mapped[UUID] = mapped_column(ForeignKey("norm_set.id"))
    norms: Mapped[dict[str, Any]] = mapped_column(JSON)
    calculated_on: Mapped[date]
    calculated_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    calculated: Mapped[int]
    accepted: Mapped[int]
    deviation_reason: Mapped[str] = mapped_column(default="")

    @override
    def check_change(self) -> None:
        """Refuse every change."""
        raise CalculationSettled
