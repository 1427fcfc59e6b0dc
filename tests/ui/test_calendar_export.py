from datetime import date, time
from uuid import UUID

import pytest

from tests.factories import NOW
from wmo_desk.domain.kinds import ConversationPlace, Gender
from wmo_desk.services.appointments import AppointmentFacts
from wmo_desk.ui.calendar_export import CalendarDialog, Discretion, appointment_of

FACTS = AppointmentFacts(
    conversation_id=UUID(int=3),
    revision=2,
    held_on=date(2026, 11, 30),
    held_at=time(10),
    minutes=60,
    place=ConversationPlace.HOME,
    area="Bunde",
    initials="AB",
    name="A. van den Berg",
    gender=Gender.FEMALE,
    address="Brusselseweg 12, 6231 AB Meerssen",
    at=NOW,
)


@pytest.mark.parametrize(
    ("discretion", "subject", "location"),
    [
        (Discretion.AREA, "Home visit Bunde", ""),
        (Discretion.INITIALS, "Home visit AB", ""),
        (Discretion.NAME, "Home visit Ms A. van den Berg", FACTS.address),
    ],
)
def test_calendar_is_told_what_was_chosen(
    discretion: Discretion, subject: str, location: str
) -> None:
    appointment = appointment_of(FACTS, discretion)

    assert (appointment.subject, appointment.location) == (subject, location)
    assert (appointment.on, appointment.at, appointment.minutes) == (FACTS.held_on, time(10), 60)


def test_as_little_as_possible_is_chosen_at_first(qtbot: object) -> None:
    assert CalendarDialog().discretion is Discretion.AREA
