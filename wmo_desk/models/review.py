"""Each time a granted indication was looked at again."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.revisions import ReviewOutcome
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value


class Review(Record):
    """A review (art. 2.3.9 Wmo): what was found, what came of it, and when we look next.

    `informed_on`: the personal plan, client support and the pgb were pointed out again.
    """

    __tablename__ = "review"
    subject: ClassVar[Subject] = Subject.INDICATIONS

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"), index=True)
    indication_id: Mapped[UUID] = mapped_column(ForeignKey("indication.id"), index=True)
    reviewed_on: Mapped[date]
    informed_on: Mapped[date]
    finding: Mapped[str] = mapped_column(default="")
    review_outcome: Mapped[ReviewOutcome] = mapped_column(by_value(ReviewOutcome))
    next_review: Mapped[date | None]
    reviewed_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
