"""From the first start to paper: somebody who never saw the program, with the keyboard alone."""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtPdf import QPdfDocument

from tests.journeys.conftest import Visit
from tests.journeys.files import opened, reading
from wmo_desk.commands.tour import resident as invention
from wmo_desk.commands.tour.album import Album
from wmo_desk.commands.tour.person import Person
from wmo_desk.commands.tour.resident import invented
from wmo_desk.commands.tour.story import (
    CONSULTANT,
    CRITERION,
    LARGE_SUMMARY,
    SUMMARY,
    TARGET_GROUP,
    Tour,
)
from wmo_desk.database.file import inspect_file
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.services.conversations import ConversationView, conversation_view
from wmo_desk.services.documents import document_content, document_rows
from wmo_desk.services.dossier import DossierView, dossier
from wmo_desk.services.search import find_clients
from wmo_desk.services.waiting_rows import (
    PlaceDetails,
    WaitingRow,
    place_details,
    waiting_rows,
)

PASSPHRASE = "vier woorden en een komma"
RESIDENT = invented(1)


def test_first_start_to_paper(program: Visit, tmp_path: Path) -> None:
    today = local_day(utc_now())
    paper = tmp_path / "paper"
    paper.mkdir()

    def story(person: Person) -> None:
        # Dutch from the first word on.
        assert person.sees("Welkom bij Wmo Desk")
        tour = Tour(person, Album(person, paper, []), RESIDENT, PASSPHRASE, paper, today)
        tour.make_file(for_practice=False)
        tour.enter_client()
        tour.enter_report()
        tour.hold_conversation()
        tour.investigate()
        tour.close_conversation()
        tour.grant()
        tour.place_on_waiting_list()
        tour.hand_out()
        tour.lock_and_unlock()

    program(story)

    file = tmp_path / "data" / "rondleiding.wmo"
    with opened(file, PASSPHRASE) as found:
        assert inspect_file(found.database.engine).is_sound
    with reading(file, PASSPHRASE) as session:
        (client,) = find_clients(session, "boogaertsen")
        view = dossier(session, client.id, today)
        check_client_and_report(view, today)
        check_conversation(conversation_view(session, view.conversations[0].id), today)
        check_indication(view, today)
        (waiting,) = waiting_rows(session, today)
        check_place(waiting, place_details(session, waiting.id), today)
        handed_out, letter = document_rows(session, client.id)
        assert letter.kind is DocumentKind.CONFIRMATION
        assert (handed_out.edition, handed_out.handed_out_on) == (1, today)
        kept = document_content(session, handed_out.id)
    assert kept.startswith(b"%PDF-")
    check_paper(words_of(paper / SUMMARY))
    assert len(words_of(paper / LARGE_SUMMARY)) >= len(words_of(paper / SUMMARY))


def check_client_and_report(view: DossierView, today: date) -> None:
    client = view.client
    assert client.list_name == "Boogaertsen, J.M. van den"
    assert client.birth_date == RESIDENT.birth_date
    assert client.bsn == RESIDENT.bsn
    assert (client.postcode, client.house_number) == ("6211 CV", "14")
    assert (client.street, client.city) == ("Bogaardenstraat", "Maastricht")
    assert client.phone == "0430000014"
    assert client.consultant == CONSULTANT
    (report,) = view.reports
    assert report.need == invention.NEED
    assert report.dates.received_on == today
    assert report.dates.confirmed_on == today
    assert report.dates.client_support_on == today


def check_conversation(conversation: ConversationView, today: date) -> None:
    assert conversation.row.is_closed
    assert conversation.row.held_on == today
    assert conversation.row.main_wish == invention.WISH
    assert conversation.report_id is not None
    for dimension, said in zip(conversation.dimensions, invention.DIMENSIONS, strict=True):
        assert dimension.score == int(said.score)
        assert dimension.resident_words == said.words
        assert dimension.findings == said.findings
        assert dimension.is_marked == (dimension.dimension is Dimension.PARTICIPATION)
    agreed = {(row.what, row.who, row.by_when) for row in conversation.agreements}
    assert agreed == {
        (what, who, today + timedelta(days=days)) for what, who, days in invention.AGREEMENTS
    }


def check_indication(view: DossierView, today: date) -> None:
    (row,) = view.indications
    assert (row.form, row.extent) == (DeliveryForm.IN_KIND, 120)
    assert (row.start, row.end) == (today, None)
    assert row.next_review == add_months(today, 12)
    assert row.target_group == TARGET_GROUP
    assert row.reason


def check_place(row: WaitingRow, place: PlaceDetails, today: date) -> None:
    assert (row.position, row.category, row.status) == (1, Category.A, Status.WAITING)
    assert row.indication_date == today
    assert list(place.criteria) == [CRITERION]
    assert place.reason == invention.URGENT_BECAUSE


def check_paper(words: str) -> None:
    assert "Samenvatting van ons gesprek" in words
    assert f"“{invention.DIMENSIONS[0].words}”" in words
    assert invention.WISH in words
    for what, _who, _days in invention.AGREEMENTS:
        assert what in words
    assert "zonder einddatum" in words or "geen einddatum" in words
    assert RESIDENT.bsn not in words.replace(" ", "")


def words_of(pdf: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(pdf)) is QPdfDocument.Error.None_
    pages = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return " ".join(" ".join(pages).split())
