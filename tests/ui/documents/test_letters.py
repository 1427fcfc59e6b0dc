"""Many letters at once: ticked by keyboard, then printed or saved, and what is said of it."""

import io
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from tests import factories
from tests.fixtures import Clock
from tests.small_disk import no_room_for_files
from tests.ui.desk import Desk, sit_down
from tests.ui.documents.test_output import a_printer
from wmo_desk.database.database import Database
from wmo_desk.domain.letter_batches import LetterBatch, MadeBatch, MadeLetter
from wmo_desk.domain.permissions import Role
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import documents, reports
from wmo_desk.services.letter_batches import BatchRow, batch_rows
from wmo_desk.ui.documents import batch_run
from wmo_desk.ui.documents.archive_dialog import LettersArchiveDialog
from wmo_desk.ui.documents.batch_outcome import BatchOutcome, Left
from wmo_desk.ui.documents.batch_page import LettersPage
from wmo_desk.ui.printing import sides_to_print
from wmo_desk.ui.today.page import TodayPage
from wmo_desk.ui.waiting_list.page import WaitingListPage

TODAY = factories.TODAY


@pytest.fixture
def desk(
    request: pytest.FixtureRequest, qtbot: QtBot, database: Database, clock: Clock
) -> Iterator[Desk]:
    desk = sit_down(qtbot, database, clock, getattr(request, "param", Role.TEAM_LEAD))
    yield desk
    desk.close()


def report(desk: Desk, name: str, **client: object) -> UUID:
    with desk.database.unit(desk.me) as unit:
        client_id = factories.a_client(unit, desk.municipality, family_name=name, **client)
        return reports.take_report(unit, client_id, received_on=TODAY, need="Hulp")


@pytest.fixture
def page(desk: Desk) -> LettersPage:
    report(desk, "Aarts")
    report(desk, "Bos", prefers_large_print=True)
    report(desk, "Cox", street="", house_number="")
    page = desk.show(LettersPage)
    page.focus_first()
    return page


def rows(desk: Desk) -> list[BatchRow]:
    with desk.database.read() as session:
        return batch_rows(session, LetterBatch.RECEIVED_TODAY, TODAY)


def handed_out(desk: Desk) -> set[str]:
    return {row.client[:3] for row in rows(desk) if row.is_left_out}


def ticked(page: LettersPage) -> list[str]:
    return [row.client[:3] for row in page.list.chosen()]


def print_all(desk: Desk, page: LettersPage, printer: QPrinter) -> None:
    page.print_on(printer)
    desk.qtbot.waitUntil(page.outcome.isVisible, timeout=20_000)
    desk.settle()


def pages_of(path: Path, page: LettersPage) -> int:
    document = QPdfDocument(page)
    document.load(str(path))
    return document.pageCount()


# --- For whom ----------------------------------------------------------------------------------


def test_who_can_have_a_letter_is_ticked(desk: Desk, page: LettersPage) -> None:
    assert ticked(page) == ["Aar", "Bos"]
    assert page.print_button.accessibleName() == "Print 2 letters…"
    spoken = [
        page.list.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)
    ]
    assert spoken[1] == "chosen: Bos, A. van den, Report of 22 November, Large print"
    assert spoken[2] == "Cox, A. van den, Report of 22 November, No address"


def test_language_of_each_letter_stands_in_the_list(desk: Desk) -> None:
    report(desk, "Aarts", paper_language="de", prefers_large_print=True)
    report(desk, "Bos", paper_language="tr")
    page = desk.show(LettersPage)
    model = page.list.model

    assert model.cell(model.rows[0], 3).text == "Large print · Dutch and Deutsch"
    assert model.cell(model.rows[1], 3).text == ""
    assert model.cell(model.rows[1], 4).text == "Türkçe is not loaded: Dutch alone"


def test_ticking_goes_by_keyboard(desk: Desk, page: LettersPage) -> None:
    table = page.list.table
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert ticked(page) == ["Bos"]
    QTest.keySequence(table, QKeySequence.StandardKey.SelectAll)
    assert ticked(page) == ["Aar", "Bos", "Cox"]
    QTest.keySequence(table, QKeySequence.StandardKey.SelectAll)
    assert not page.print_button.isEnabled()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert page.print_button.accessibleName() == "Print 1 letter…"
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.visited == [
        ("summary", {"report_id": rows(desk)[1].about_id, "back_to": "letters"})
    ]


def test_who_had_a_letter_stands_without_a_box(
    desk: Desk, page: LettersPage, tmp_path: Path
) -> None:
    QTest.keyClick(page.list.table, Qt.Key.Key_Space)
    print_all(desk, page, a_printer(tmp_path / "printed.pdf"))
    page.back.click()
    desk.settle()

    table, model = page.list.table, page.list.model
    assert [row.client[:3] for row in model.rows] == ["Aar", "Cox", "Bos"]
    assert model.index(2, 0).data(Qt.ItemDataRole.CheckStateRole) is None
    table.choose(model.rows[2].about_id)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert ticked(page) == ["Aar"]
    QTest.keySequence(table, QKeySequence.StandardKey.SelectAll)
    assert ticked(page) == ["Aar", "Cox"]


def test_ticks_stay_when_something_else_changes(desk: Desk, page: LettersPage) -> None:
    QTest.keyClick(page.list.table, Qt.Key.Key_Space)
    report(desk, "Dirks")
    page.reload()
    desk.settle()
    assert ticked(page) == ["Bos", "Dir"]
    page.list.chips.set_active(frozenset({"mine"}))
    page.list.chips.set_active(frozenset())
    assert ticked(page) == ["Bos", "Dir"]


def test_other_letters_can_be_chosen(desk: Desk, page: LettersPage) -> None:
    with desk.database.unit(desk.me) as unit:
        factories.a_criterion(unit, desk.municipality)
        provision_id = factories.a_provision(unit, desk.municipality)
        factories.somebody_waiting(unit, desk.municipality, provision_id, name="Evers")

    page.open_target(batch=LetterBatch.WAITS_THIS_QUARTER)
    desk.settle()

    assert ticked(page) == ["Eve"]
    assert page.back.accessibleName() == "Waiting list"
    page.list.kinds.edited.emit(LetterBatch.RECEIVED_TODAY.kind)
    desk.settle()
    assert ticked(page) == ["Aar", "Bos"]
    page.list.batches.edited.emit(LetterBatch.NOT_CONFIRMED)
    desk.settle()
    assert len(page.list.model.rows) == 3


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_who_reads_no_files_makes_no_letters(desk: Desk) -> None:
    page = desk.show(LettersPage)
    assert not page.print_button.isVisible()
    assert page.list.model.rows == []


# --- Printing ----------------------------------------------------------------------------------


def test_letters_are_one_print_job_and_each_is_kept(
    desk: Desk, page: LettersPage, tmp_path: Path
) -> None:
    printer = a_printer(tmp_path / "printed.pdf")

    print_all(desk, page, printer)

    assert handed_out(desk) == {"Aar", "Bos"}
    assert page.outcome.said.text().startswith("2 of 2 letters made.")
    assert page.outcome.note.sentence == "The letters were sent to the printer."
    with desk.database.read() as session:
        kept = [documents.document_rows(session, row.client_id) for row in rows(desk)]
        log = list(session.scalars(select(AccessEntry.action).order_by(AccessEntry.number)))
    sheets = [documents_of[0].pages for documents_of in kept if documents_of]
    assert pages_of(tmp_path / "printed.pdf", page) == sum(sheets)
    assert log[-2:] == ["saved_as_file", "saved_as_file"]


def test_dialog_of_the_system_asks_how_to_print_first(desk: Desk, page: LettersPage) -> None:
    page.print_button.click()
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    dialog.reject()
    assert handed_out(desk) == set()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_fails_is_told_and_can_be_tried_again(
    desk: Desk, page: LettersPage, tmp_path: Path
) -> None:
    print_all(desk, page, a_printer(tmp_path / "weg" / "printed.pdf"))

    assert "The printer did not take it" in page.outcome.note.sentence
    assert handed_out(desk) == {"Aar", "Bos"}
    page.print_on(a_printer(tmp_path / "printed.pdf"))
    desk.qtbot.waitUntil(
        lambda: "sent to the printer" in page.outcome.note.sentence, timeout=20_000
    )
    assert pages_of(tmp_path / "printed.pdf", page) >= 2
    assert len([row for row in rows(desk) if row.is_left_out]) == 2


def test_stopped_before_the_first_letter_nothing_is_made(desk: Desk, page: LettersPage) -> None:
    page.print_on(a_printer(Path("/nowhere/printed.pdf")))
    assert page.run.dialog is not None
    page.run.dialog.reject()
    desk.qtbot.waitUntil(lambda: page.run.dialog is None)
    desk.settle()

    assert handed_out(desk) == set()
    assert "Nothing was made" in page.bar().sentence
    assert page.list.isVisible()


def test_stopped_half_way_says_how_many(
    desk: Desk, page: LettersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_after(page, monkeypatch, 1)

    print_all(desk, page, a_printer(tmp_path / "printed.pdf"))

    assert page.outcome.said.text().startswith("1 of 2 letters made. 1 other was not made.")
    assert page.outcome.note.sentence.startswith("You stopped it.")
    assert handed_out(desk) == {"Aar"}
    assert pages_of(tmp_path / "printed.pdf", page) == 1


def test_the_window_stays_open_while_letters_are_made(
    desk: Desk, page: LettersPage, tmp_path: Path
) -> None:
    assert page.may_close()
    page.print_on(a_printer(tmp_path / "printed.pdf"))

    assert not page.may_close()
    assert page.run.dialog is not None
    assert page.run.dialog.isVisible()
    page.open_target(batch=LetterBatch.NOT_CONFIRMED)
    assert page._batch is LetterBatch.RECEIVED_TODAY

    desk.qtbot.waitUntil(page.outcome.isVisible, timeout=20_000)
    desk.settle()
    assert page.may_close()


def test_who_is_not_there_any_more_is_named(
    desk: Desk, page: LettersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = batch_run.batch_contents

    def without_first(*args: object, about_ids: list[UUID], **more: object) -> object:
        return read(*args, about_ids=about_ids[1:], **more)  # type: ignore[arg-type]

    monkeypatch.setattr(batch_run, "batch_contents", without_first)

    print_all(desk, page, a_printer(tmp_path / "printed.pdf"))

    (line,) = page.outcome.table.table_model.rows
    assert line.client.startswith("Aarts")
    assert page.outcome.said.text() == (
        "1 of 2 letters made. 1 other was not made. It is kept as handed out in its file."
    )
    assert page.outcome.note.sentence == "The letter was sent to the printer."


@pytest.mark.parametrize(
    ("asked", "made", "said"),
    [
        (1, 1, "1 of 1 letter made. It is kept as handed out in its file."),
        (3, 3, "3 of 3 letters made. Each is kept as handed out in its file."),
        (
            4,
            2,
            "2 of 4 letters made. 2 others were not made. Each is kept as handed out in its file.",
        ),
        (2, 0, "0 of 2 letters made."),
    ],
)
def test_how_many_is_said_in_singular_and_plural(
    qtbot: QtBot, asked: int, made: int, said: str
) -> None:
    outcome = BatchOutcome()
    qtbot.addWidget(outcome)
    letters = tuple(MadeLetter(UUID(int=number), b"", 1) for number in range(made))

    outcome.show_outcome(MadeBatch(asked, letters), {}, Left.SAVED)

    assert outcome.said.text() == said


def stop_after(page: LettersPage, monkeypatch: pytest.MonkeyPatch, letters: int) -> None:
    """Let the person press cancel when so many letters were kept."""
    act, kept = page._workspace.perform_beside, []

    def keep(action: object) -> object:
        result = act(action)  # type: ignore[arg-type]
        kept.append(result)
        if len(kept) == letters and page.run._progress is not None:
            page.run._progress.cancel()
        return result

    monkeypatch.setattr(page._workspace, "perform_beside", keep)


@pytest.mark.file_only
def test_a_full_disk_says_how_many(
    desk: Desk,
    page: LettersPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    act, kept = page._workspace.perform_beside, []

    def keep(action: object) -> object:
        if kept:
            raise UnavailableError(Unavailability.DISK_FULL)
        kept.append(act(action))  # type: ignore[arg-type]
        return kept[0]

    monkeypatch.setattr(page._workspace, "perform_beside", keep)

    print_all(desk, page, a_printer(tmp_path / "printed.pdf"))

    assert page.outcome.said.text().startswith("1 of 2 letters made. 1 other was not made.")
    assert "disk is full" in page.outcome.note.sentence
    assert handed_out(desk) == {"Aar"}
    assert pages_of(tmp_path / "printed.pdf", page) == 1


def test_a_letter_that_was_handed_out_meanwhile_is_named(
    desk: Desk, page: LettersPage, tmp_path: Path
) -> None:
    about_id = page.list.chosen()[0].about_id
    with desk.database.unit(desk.me) as unit:
        documents.hand_out_paper(
            unit,
            documents.PaperAbout(LetterBatch.RECEIVED_TODAY.kind, about_id),
            content=b"%PDF",
            pages=1,
            is_large_print=False,
        )

    print_all(desk, page, a_printer(tmp_path / "printed.pdf"))

    (line,) = page.outcome.table.table_model.rows
    assert line.client.startswith("Aarts")
    assert "22-11-2026 already" in line.why
    assert page.outcome.said.text().startswith("1 of 2 letters made.")


# --- An archive --------------------------------------------------------------------------------


def pack(desk: Desk, page: LettersPage, path: Path) -> LettersArchiveDialog:
    """Press the buttons and answer the dialog of the system."""
    page.archive_button.click()
    dialog = page.findChild(LettersArchiveDialog)
    assert dialog is not None
    answer(desk, dialog, path)
    return dialog


def answer(desk: Desk, dialog: LettersArchiveDialog, path: Path) -> None:
    dialog.decide()
    asking = dialog.findChildren(QFileDialog)[-1]
    asking.fileSelected.emit(str(path))
    asking.reject()
    for _round in range(5):
        desk.settle()


def test_letters_are_saved_in_an_archive_that_names_nobody(
    desk: Desk, page: LettersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    path = tmp_path / "brieven.zip"
    page.archive_button.click()
    dialog = page.findChild(LettersArchiveDialog)
    assert dialog is not None
    (passphrase,) = dialog.passphrase.proposed

    answer(desk, dialog, path)

    with pyzipper.AESZipFile(io.BytesIO(path.read_bytes())) as archive:
        names = archive.namelist()
        with pytest.raises(RuntimeError):
            archive.read(names[0])
        archive.setpassword(passphrase.encode())
        letters = [archive.read(name) for name in names]
    assert [name[:5] for name in names] == ["0001 ", "0002 "]
    assert not any("Aarts" in name or "Bos" in name for name in names)
    assert all(letter.startswith(b"%PDF") for letter in letters)
    assert handed_out(desk) == {"Aar", "Bos"}
    assert list(elsewhere.iterdir()) == []
    dialog.reject()
    assert "saved in a protected archive" in page.outcome.note.sentence


def test_an_archive_that_cannot_be_written_is_tried_again_with_the_same_letters(
    desk: Desk,
    page: LettersPage,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with no_room_for_files():
        dialog = pack(desk, page, tmp_path / "brieven.zip")
        assert "disk is full" in dialog._refusal.text()
        assert [path.name for path in tmp_path.iterdir() if "brieven" in path.name] == []
    answer(desk, dialog, tmp_path / "brieven.zip")

    assert (tmp_path / "brieven.zip").exists()
    assert len([row for row in rows(desk) if row.is_left_out]) == 2
    dialog.reject()


def test_letters_that_were_made_and_not_saved_are_told(
    desk: Desk,
    page: LettersPage,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    dialog = pack(desk, page, tmp_path / "weg" / "brieven.zip")
    dialog.reject()

    assert page.outcome.isVisible()
    assert "Nothing was printed or saved yet." in page.outcome.note.sentence
    assert page.archive_button.isEnabled()


# --- Both sides of the paper -------------------------------------------------------------------


class TwoSided(QPrinter):
    """Prints on both sides; a printer that writes a file never does."""

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


def test_each_letter_begins_on_a_new_sheet(qapp: object, tmp_path: Path) -> None:
    counts = [1, 2, 3]
    one_sided = [(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)]
    assert sides_to_print(a_printer(tmp_path / "x.pdf"), counts) == one_sided

    sides = sides_to_print(TwoSided(), counts)

    assert sides == [(0, 0), (0, None), *one_sided[1:], (2, None)]
    assert all(sides.index((letter, 0)) % 2 == 0 for letter in range(3))


def test_copies_and_the_other_order_keep_letters_together(qapp: object, tmp_path: Path) -> None:
    printer = a_printer(tmp_path / "x.pdf")
    printer.setCopyCount(2)
    assert sides_to_print(printer, [2, 1]) == [(0, 0), (0, 1), (1, 0)] * 2
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sides_to_print(printer, [2, 1]) == [(1, 0), (0, 1), (0, 0)] * 2


def test_on_both_sides_the_other_order_begins_with_the_front_of_the_last_sheet(
    qapp: object, tmp_path: Path
) -> None:
    printer = TwoSided()
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)

    sides = sides_to_print(printer, [3, 1])

    assert sides == [(1, 0), (1, None), (0, 2), (0, None), (0, 0), (0, 1)]


def test_where_the_printer_decides_on_both_sides_letters_do_not_share_a_sheet(
    qapp: object,
) -> None:
    class Decides(QPrinter):
        def duplex(self) -> QPrinter.DuplexMode:
            return QPrinter.DuplexMode.DuplexAuto

    assert sides_to_print(Decides(), [1, 1]) == [(0, 0), (0, None), (1, 0), (1, None)]


# --- How one comes here ------------------------------------------------------------------------


def test_today_leads_to_the_letters_of_today(desk: Desk) -> None:
    report(desk, "Aarts")
    page = desk.show(TodayPage)
    page.letters.click()
    assert desk.visited == [("letters", {"batch": LetterBatch.RECEIVED_TODAY})]


def test_the_waiting_list_leads_to_letters_to_everybody(desk: Desk) -> None:
    page = desk.show(WaitingListPage)
    page.list.letters_action.trigger()
    assert desk.visited == [("letters", {"batch": LetterBatch.WAITS_THIS_QUARTER})]


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_who_hands_out_nothing_is_not_led_there(desk: Desk) -> None:
    assert desk.show(TodayPage).letters.isHidden()
