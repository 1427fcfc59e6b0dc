"""What the section with the people around a client shows, read in one go."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.services.carers import CarersView, carers_view
from wmo_desk.services.consents import ConsentRow, consent_rows
from wmo_desk.services.related_people import RelatedPersonRow, related_people


@dataclass(frozen=True, slots=True)
class PeopleView:
    """Everybody around a client, also who is no longer involved; consents; carers."""

    people: tuple[RelatedPersonRow, ...]
    consents: tuple[ConsentRow, ...]
    carers: CarersView


def people_view(session: Session, client_id: UUID, on: date) -> PeopleView:
    """Read the people around a client as they may be shown on a day."""
    return PeopleView(
        tuple(related_people(session, client_id, on=on, with_ended=True)),
        tuple(consent_rows(session, client_id)),
        carers_view(session, client_id),
    )
