"""Look again at what was granted (art. 2.3.9 Wmo): what was found, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import check_not_withdrawn, check_review
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.revisions import ReviewOutcome, check_review_needs
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Staff
from wmo_desk.models.review import Review
from wmo_desk.services import indications


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One time at which an indication was looked at again."""

    id: UUID
    reviewed_on: date
    informed_on: date
    finding: str
    outcome: ReviewOutcome
    next_review: date | None
    by: str | None


def reviews_of(session: Session, indication_id: UUID) -> Sequence[ReviewRow]:
    """Every review of an indication, the newest first."""
    query = (
        select(
            Review.id,
            Review.reviewed_on,
            Review.informed_on,
            Review.finding,
            Review.review_outcome,
            Review.next_review,
            Staff.name,
        )
        .outerjoin(Staff, Staff.id == Review.reviewed_by)
        .where(Review.indication_id == indication_id)
        .order_by(Review.reviewed_on.desc(), Review.created_at.desc(), Review.id.desc())
    )
    return [ReviewRow(*row) for row in session.execute(query)]


def review_indication(
    unit: UnitOfWork,
    indication_id: UUID,
    *,
    finding: str,
    informed_on: date | None,
    outcome: ReviewOutcome = ReviewOutcome.KEPT,
    next_review: date | None = None,
) -> UUID:
    """Note that we looked again; what stays as it is is looked at anew on `next_review`.

    What changes or ends is revised or withdrawn after this, each with its own ground.
    """
    unit.require(Permission.GRANT_INDICATION)
    indication = unit.get(Indication, indication_id)
    check_not_withdrawn(indication.withdrawn_from)
    check_review_needs(finding, informed_on, unit.today)
    kept = outcome is ReviewOutcome.KEPT
    if kept:
        check_review(next_review, unit.today)
        indications.change_indication(unit, indication_id, {"next_review": next_review})
    return unit.add(
        Review(
            client_id=indication.client_id,
            indication_id=indication_id,
            reviewed_on=unit.today,
            informed_on=informed_on,
            finding=finding.strip(),
            review_outcome=outcome,
            next_review=next_review if kept else indication.next_review,
            reviewed_by=unit.actor.staff_id,
        )
    ).id
