"""At the table the talk is done, and the resident has the summary in three strokes of a key."""

from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from tests.journeys import talks
from tests.journeys.conftest import Visit
from tests.journeys.files import reading
from tests.journeys.steps import enter_client, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.conversations import conversation_rows
from wmo_desk.services.documents import document_content, document_rows
from wmo_desk.services.search import find_clients
from wmo_desk.ui import printing
from wmo_desk.ui.documents import output

SAID = "Ik zou weer naar de huiskamer willen."


class Printer:
    """Stands where the default printer of the system stands, and keeps what it prints."""

    def __init__(self, sheets: Path) -> None:
        self.sheets = sheets

    def __call__(self, title: str) -> QPrinter:
        printer = printing.new_printer(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.sheets))
        printer.setResolution(150)
        return printer


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Printer:
    printer = Printer(tmp_path / "printed.pdf")
    monkeypatch.setattr(output, "new_printer", printer)
    return printer


def test_three_strokes_from_the_talk_to_paper(program: Visit, file: Path, printer: Printer) -> None:
    strokes: list[str] = []

    def story(person: Person) -> None:
        def stroke(key: str) -> None:
            strokes.append(key)
            person.press(key)

        unlock(person)
        enter_client(person, "Tafelsma")
        talks.begin_talk(person, "tafelsma")
        person.type("Het gaat wel.")
        talks.say(person, {5: SAID}, marked=5)
        talks.agree(person, "Samen naar de huiskamer", "uw dochter", "")

        stroke("Ctrl+P")
        person.sees("Page %1 of %2")
        stroke("Ctrl+P")
        person.wait(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog), "a dialog")
        stroke("Return")
        person.sees("Do you give it along? Then choose “Handed out”.")

        person.press("Ctrl+Return")
        person.sees("The conversation is still open")
        person.press("Return")
        person.sees("Kept as version %1.")

    program(story)

    assert strokes == ["Ctrl+P", "Ctrl+P", "Return"]
    with reading(file) as session:
        (client,) = find_clients(session, "tafelsma")
        (talk,) = conversation_rows(session, client.id)
        (kept,) = document_rows(session, client.id)
        content = document_content(session, kept.id)
    assert not talk.is_closed
    assert (kept.kind, kept.edition) == (DocumentKind.SUMMARY, 1)
    paper = printer.sheets.with_name("kept.pdf")
    paper.write_bytes(content)
    assert SAID in talks.words_of(paper)
    assert pages_of(printer.sheets) == kept.pages


def pages_of(pdf: Path) -> int:
    document = QPdfDocument()
    assert document.load(str(pdf)) is QPdfDocument.Error.None_
    pages = document.pageCount()
    document.close()
    return pages
