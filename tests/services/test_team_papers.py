"""The papers of the team count what the screens show, and name no resident."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import (
    TODAY,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
    an_indication,
    somebody_waiting,
)
from tests.fixtures import Clock
from wmo_desk.contents.team_papers import CaseloadLine
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.documents import NotHandedOut
from wmo_desk.domain.fairness import Grouping
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.waiting import Category
from wmo_desk.models.client import Client
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.organisation import Provision
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.reports.papers import paper_page
from wmo_desk.services import (
    conversations,
    documents,
    offers,
    options,
    organisation,
    paper_sheets,
    providers,
    reports,
    staff,
)
from wmo_desk.services.documents import AccessAction, PaperAbout
from wmo_desk.services.team_papers import caseload_paper, waiting_paper
from wmo_desk.services.today import today_view

LONG_AGO = TODAY - timedelta(days=3 * 366)
NAMES = ("Aarts", "Bosch", "Coumans", "Dirks", "Eussen", "Frissen", "Gielen", "Habets")
BSN = "111222333"


class Team:
    """Kok with three files, Smit with one, a file of nobody, and Bos who carries none."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.municipality = a_municipality(unit)
        self.kok = a_consultant(unit, name="M. Kok")
        self.smit = a_consultant(unit, name="T. Smit")
        self.bos = a_consultant(unit, name="P. Bos")
        whose = (self.kok, self.kok, self.kok, self.smit, None)
        self.files = [
            a_client(unit, self.municipality, consultant_id=each, family_name=name)
            for each, name in zip(whose, NAMES, strict=False)
        ]
        provision = a_provision(unit, self.municipality)
        # Six weeks and a day ago: too late; with some days left: within a week.
        for file, ago in ((0, 60), (1, 38), (3, 3)):
            reports.take_report(unit, self.files[file], received_on=TODAY - timedelta(days=ago))
        for file, ahead in ((0, -3), (0, 0), (1, 4)):
            talk = conversations.plan_conversation(
                unit, self.files[file], held_on=TODAY + timedelta(days=ahead)
            )
            holder = self.bos if ahead < 0 else self.kok
            conversations.change_conversation(unit, talk, {"consultant_id": holder})
        for file in (2, 4):
            an_indication(
                unit,
                self.files[file],
                provision,
                start=LONG_AGO,
                granted_on=LONG_AGO,
                end=None,
                target_group="Ouderen",
                reason="Gaat niet over.",
                next_review=TODAY + timedelta(days=60),
            )


@pytest.fixture
def team(unit: UnitOfWork) -> Team:
    made = Team(unit)
    unit.flush()
    return made


def test_each_line_counts_what_one_carries(unit: UnitOfWork, team: Team) -> None:
    paper = caseload_paper(unit.session, TODAY)

    assert paper.lines == (
        CaseloadLine("M. Kok", None, files=3, late=1, soon=1, talks=1, silent=1),
        CaseloadLine("P. Bos", None, files=0, talks=1),
        CaseloadLine("T. Smit", None, files=1),
        CaseloadLine("", None, files=1, silent=1),
    )
    assert paper.lines[-1].is_nobody
    assert (paper.room, paper.soon_days, paper.silent_months) == (60, 7, 12)


def test_terms_are_those_of_today(unit: UnitOfWork, team: Team) -> None:
    paper = caseload_paper(unit.session, TODAY)
    view = today_view(unit.session, TODAY, None, reader_id=None)

    assert sum(line.late for line in paper.lines) == view.late_terms
    assert sum(line.soon for line in paper.lines) == view.terms_within_a_week


def test_who_left_with_a_conversation_to_close_is_counted(unit: UnitOfWork, team: Team) -> None:
    staff.change_staff(unit, team.bos, {"left_on": TODAY})
    unit.flush()

    names = {line.consultant: line for line in caseload_paper(unit.session, TODAY).lines}

    assert names["P. Bos"].talks == 1


def test_names_of_consultants_are_left_out_where_the_municipality_wants(
    unit: UnitOfWork, team: Team
) -> None:
    options.write_option(unit, options.CASELOAD_NAMES, value=False)
    unit.flush()

    paper = caseload_paper(unit.session, TODAY)

    assert [(line.number, line.files) for line in paper.lines] == [
        (1, 3),
        (2, 1),
        (3, 0),
        (None, 1),
    ]
    assert paper.lines[-1].is_nobody
    for language in ("nl", "en"):
        page = paper_page(paper, language=language)
        assert not any(name in page for name in ("M. Kok", "T. Smit", "P. Bos"))


def test_letterhead_is_that_of_the_own_municipality(unit: UnitOfWork, team: Team) -> None:
    assert caseload_paper(unit.session, TODAY).letterhead.municipality == ""
    organisation.choose_municipality(unit, "0938")
    unit.flush()

    assert caseload_paper(unit.session, TODAY).letterhead.municipality == "Gemeente Meerssen"


# --- The waiting list ---------------------------------------------------------------------------


@pytest.fixture
def waiting(unit: UnitOfWork, clock: Clock) -> UnitOfWork:
    """Six people in Bunde, one in Geulle and one of whom no area is known."""
    there = a_municipality(unit)
    a_criterion(unit, there)
    provision = a_provision(unit, there)
    bunde, geulle = an_area(unit, there), an_area(unit, there, name="Geulle")
    for number, name in enumerate(NAMES):
        somebody_waiting(
            unit,
            there,
            provision,
            granted_on=date(2026, 9, 1 + number),
            area_id={6: geulle, 7: None}.get(number, bunde),
            category=Category.B if number % 3 else Category.A,
            name=name,
        )
    waiting_client = unit.session.scalars(select(Client)).first()
    assert waiting_client is not None
    unit.change(waiting_client, {"bsn": BSN})
    provider = a_provider(unit, area_ids=[bunde])
    providers.record_room(unit, provider, minutes_per_week=300)
    unit.flush()
    return unit


def test_waiting_list_is_counted_per_group(waiting: UnitOfWork) -> None:
    paper = waiting_paper(waiting.session, TODAY)

    people = [(line.grouping, line.name, line.waited.people) for line in paper.lines]
    assert people == [
        (Grouping.ALL, None, 8),
        (Grouping.CATEGORY, "A", 3),
        (Grouping.CATEGORY, "B", 5),
        # Two people of two small areas would follow from the total: Bunde is told with them.
        (Grouping.AREA, None, 8),
    ]
    assert (paper.has_rest, paper.has_areas) == (True, False)
    everybody = paper.lines[0].waited
    assert (everybody.median, everybody.longest) == (78, 82)


def test_room_stands_against_demand(waiting: UnitOfWork) -> None:
    paper = waiting_paper(waiting.session, TODAY)

    assert (paper.asked, paper.room) == (960, 300)
    assert [(each.area, each.asked, each.room) for each in paper.areas] == [(None, 960, 300)]


def test_large_areas_are_told_apart(waiting: UnitOfWork) -> None:
    there = own_provision(waiting)
    vaals = an_area(waiting, there.municipality_id, name="Vaals")
    for number in range(5):
        somebody_waiting(
            waiting,
            there.municipality_id,
            there.id,
            granted_on=date(2026, 11, 1 + number),
            area_id=vaals,
            category=Category.B,
            name=f"Willems{number}",
        )
    for client in waiting.session.scalars(select(Client).where(Client.family_name == "Frissen")):
        waiting.change(client, {"area_id": None})
    waiting.flush()

    paper = waiting_paper(waiting.session, TODAY)

    areas = [line for line in paper.lines if line.grouping is Grouping.AREA]
    assert [(line.name, line.waited.people, line.is_rest) for line in areas] == [
        ("Vaals", 5, False),
        (None, 8, True),
    ]
    assert [(line.area, line.asked, line.room, line.is_rest) for line in paper.areas] == [
        ("Vaals", 600, 0, False),
        (None, 960, 300, True),
    ]


def own_provision(unit: UnitOfWork) -> Provision:
    return unit.session.scalars(select(Provision)).one()


# --- Nobody by name -----------------------------------------------------------------------------


def test_no_name_or_number_of_a_resident_stands_on_it(waiting: UnitOfWork) -> None:
    provider = a_provider(waiting, name="Zorg B", agb_code="41234568")
    (first, *_more) = places_of(waiting)
    providers.record_room(waiting, provider, minutes_per_week=600)
    offers.offer_place(waiting, first, provider, offer_reason="Kan meteen.")
    offers.take_up(waiting, first, started_on=TODAY)
    waiting.flush()

    for paper in (caseload_paper(waiting.session, TODAY), waiting_paper(waiting.session, TODAY)):
        told = repr(paper) + "".join(paper_page(paper, language=each) for each in ("nl", "en"))
        assert not any(name in told for name in NAMES)
        assert BSN not in told


def places_of(unit: UnitOfWork) -> list[UUID]:
    return list(unit.session.scalars(select(WaitingEntry.id)))


@pytest.mark.parametrize("kind", [DocumentKind.CASELOAD, DocumentKind.WAITING_FIGURES])
def test_they_are_for_the_team_lead_and_never_handed_out(
    database: Database, actor: Actor, kind: DocumentKind
) -> None:
    about = PaperAbout(kind)
    with database.unit(actor) as unit:
        a_municipality(unit)
        documents.note_paper(unit, about, AccessAction.PRINTED)
        sheet = paper_sheets.paper_sheet(unit.session, about, TODAY)
        with pytest.raises(NotHandedOut):
            documents.hand_out_paper(unit, about, content=b"%PDF", pages=1, is_large_print=False)
    with pytest.raises(NotPermitted), database.unit(Actor(None, Role.CONSULTANT)) as unit:
        documents.note_paper(unit, about, AccessAction.PRINTED)

    assert (sheet.client_id, sheet.whose, sheet.has_bsn, sheet.bears_bsn) == (
        None,
        "",
        False,
        False,
    )
    assert (sheet.dated, sheet.documents) == (TODAY, ())
    with database.read() as session:
        noted = session.execute(select(AccessEntry.action, AccessEntry.object_id)).all()
    assert ("printed", None) in [tuple(row) for row in noted]
