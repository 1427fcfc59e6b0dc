"""What is mistyped is named beside its field, stays there, and is saved when it is right."""

from pathlib import Path

import pytest

from tests.journeys.conftest import Visit
from tests.journeys.files import reading
from tests.journeys.steps import begin_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.services.clients import client_details
from wmo_desk.services.search import find_clients
from wmo_desk.ui.widgets.date_text import format_date

NO_SUCH_BSN = "This BSN does not exist. Compare it digit by digit with the document."
NOT_NINE = "A BSN has nine digits. Check whether one is missing or too many."
NO_POSTCODE = "This postcode does not exist. Type four digits and two letters, as in 6231 AB."
NO_PHONE = "This is no phone number. Type all its digits, as in 06 12345678 or +32 4 2223344."
NO_SUCH_DAY = "%1 does not exist. Check the day and the month."
NO_DAY = "Type a date as day-month-year, such as 13-11-2026."
NOBODY = "Nobody can be born on %1. Check the year."

ERRORS = [
    ("BSN", "123456789", "999990019", NO_SUCH_BSN),
    ("BSN", "12345678901", "999990019", NOT_NINE),
    ("Postcode", "0123 AB", "6211 CV", NO_POSTCODE),
    ("Phone", "043 12", "043 321 00 14", NO_PHONE),
    ("Birth date", "31-02-1950", "28-02-1950", NO_SUCH_DAY),
    ("Birth date", "soon", "28-02-1950", NO_DAY),
    ("Birth date", "28-02-2150", "28-02-1950", NOBODY),
]


@pytest.mark.parametrize(("field", "wrong", "right", "sentence"), ERRORS)
def test_an_error_is_named_beside_its_field(
    program: Visit, file: Path, field: str, wrong: str, right: str, sentence: str
) -> None:
    def story(person: Person) -> None:
        unlock(person)
        begin_client(person)
        person.type("Tikfout")
        person.fill(field, wrong)
        person.press("Tab")
        person.sees("Not saved")
        here = person.go_to(field)
        # What was typed stays, and a screen reader hears the reason with the field.
        assert here.value.replace(" ", "") == wrong.replace(" ", "")
        assert person.calls(here.description, sentence), here.description
        person.press("Ctrl+A")
        person.type(right)
        person.press("Tab")
        person.sees_everything_saved()

    program(story)

    with reading(file) as session:
        (row,) = find_clients(session, "tikfout")
        details = client_details(session, row.id)
    kept = (details.bsn, details.postcode, details.phone, format_date(details.birth_date))
    assert right.replace(" ", "") in [str(value).replace(" ", "") for value in kept]
