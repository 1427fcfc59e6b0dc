"""From an urgent report to its decision, and what is looked at again and again."""

from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select

from tests.journeys.conftest import Visit
from tests.journeys.files import PASSPHRASE, reading
from tests.journeys.steps import enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.contents.indications import IndicationRow
from wmo_desk.database.file import open_file, this_device
from wmo_desk.database.unit_of_work import Actor, utc_now
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.revisions import ReviewOutcome
from wmo_desk.models.organisation import Provision
from wmo_desk.services.clients import client_details
from wmo_desk.services.indication_rows import indications_of
from wmo_desk.services.indications import grant_indication
from wmo_desk.services.reports import ReportRow, report_rows
from wmo_desk.services.reviews import reviews_of
from wmo_desk.services.search import find_clients
from wmo_desk.services.today import today_view

HELP = "Hulp bij het huishouden"


def day(on: date) -> str:
    return f"{on:%d-%m-%Y}"


def test_an_urgent_case(program: Visit, file: Path) -> None:
    today = local_day(utc_now())

    def bridge(person: Person) -> None:
        unlock(person)
        enter_client(person, "Spoedstra")
        person.pick("Sections of the file", "Reports")
        person.push("New report")
        person.fill("What is asked", "Gevallen; kan niet uit bed en is alleen.")
        person.choose("Route", "Urgent")
        person.press("Tab")
        person.sees_everything_saved()
        person.pick("Sections of the file", "Indications")
        person.push("Temporary provision…")
        person.sees("The investigation of this report goes on.")
        person.choose("Provision", HELP)
        person.fill("How much", "120")
        person.push("Grant")
        person.sees("Say in a few words what cannot wait.")
        person.fill("What cannot wait", "Er is niemand die eten kan maken.")
        person.push("Grant")
        person.sees("%1: granted.")

    program(bridge)

    with reading(file) as session:
        client_id = find_clients(session, "spoedstra")[0].id
        (row,) = indications_of(session, client_id)
        (report,) = report_rows(session, client_id)
        soon = today_view(session, today + timedelta(30), None)
    assert (row.is_temporary, row.start, row.end) == (True, today, today + timedelta(41))
    assert row.report_id == report.id
    assert [line.indication_id for line in soon.reviews if line.is_temporary] == [row.id]

    def decide(person: Person) -> None:
        unlock(person)
        person.find("spoedstra")
        person.sees("Overview")
        person.pick("Sections of the file", "Reports")
        for field in ("Identity established on", "Pgb explained on", "Investigation done on"):
            person.fill(field, day(today))
            person.press("Tab")
        person.sees_everything_saved()
        person.pick("Sections of the file", "Indications")
        person.push("Application received…")
        person.push("Note the application")
        person.sees("The application is noted.")
        person.push("Grant…")
        person.sees("This is the decision on the application of %1.")
        person.choose("Provision", HELP)
        person.fill("How much", "150")
        person.fill("From", day(today + timedelta(1)))
        person.push("Grant")
        person.sees("%1: granted.")

    program(decide)

    with reading(file) as session:
        granted, bridged = indications_of(session, client_id)
        (decided,) = report_rows(session, client_id)
    _check_decision(decided, granted, bridged, today)


def _check_decision(
    report: ReportRow, granted: IndicationRow, bridged: IndicationRow, today: date
) -> None:
    assert (report.dates.application_on, report.dates.decision_on) == (today, today)
    assert (granted.report_id, granted.is_temporary) == (report.id, False)
    # What bridged the time ends when what was decided begins.
    assert bridged.end == today
    assert granted.start == today + timedelta(1)


def test_an_open_end_through_two_reviews(program: Visit, file: Path) -> None:
    today = local_day(utc_now())

    def enter(person: Person) -> None:
        unlock(person)
        enter_client(person, "Blijvendstra")

    program(enter)
    _grant_without_end(file, "blijvendstra", next_review=today)

    def review(person: Person, finding: str, outcome: str = "") -> None:
        # The buttons stand fast once the place on the waiting list is known.
        person.settle()
        person.push("Looked again…")
        if outcome:
            person.pick("What comes of it", outcome)
        person.fill("What we found", finding)
        person.push("Keep the review")
        person.sees(
            "Point out the personal plan, client support and the pgb again, and fill in when; "
            "today at the latest."
        )
        person.fill("Pointed out again on", day(today))
        person.push("Keep the review")

    def story(person: Person) -> None:
        unlock(person)
        person.open_page("Indications")
        review(person, "De hulp past nog.")
        person.sees("*De hulp past nog.*")
        review(person, "De zoon is verhuisd.", "It changes")
        person.sees("Change the indication")
        person.fill("How much", "180")
        person.choose("Ground (art. 2.3.10 Wmo)", "c. It is not adequate any more")
        person.fill("Why the decision changes", "De zoon helpt niet meer.")
        person.push("Keep the change")
        person.sees("%1: changed.")

    program(story)

    with reading(file) as session:
        (row,) = indications_of(session, find_clients(session, "blijvendstra")[0].id)
        last, first = reviews_of(session, row.id)
    assert (row.end, row.extent) == (None, 180)
    assert row.next_review == add_months(today, 12)
    assert [first.outcome, last.outcome] == [ReviewOutcome.KEPT, ReviewOutcome.CHANGED]


def _grant_without_end(file: Path, words: str, *, next_review: date) -> None:
    """Grant help as a colleague did a year ago."""
    begun = next_review - timedelta(365)
    opened_file = open_file(
        file, passphrase=PASSPHRASE, device=this_device(file.parent), now=utc_now()
    )
    with opened_file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        client = client_details(unit.session, find_clients(unit.session, words)[0].id)
        provision = unit.session.scalars(
            select(Provision.id).where(
                Provision.name == HELP, Provision.municipality_id == client.municipality_id
            )
        ).one()
        grant_indication(
            unit,
            client.id,
            provision,
            granted_on=begun,
            form=DeliveryForm.IN_KIND,
            unit=ExtentUnit.MINUTES_PER_WEEK,
            extent=120,
            start=begun,
            end=None,
            next_review=next_review,
            target_group="Inwoners met dementie",
            reason="Het wordt niet beter.",
        )
    opened_file.close()
