from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPageRanges
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from tests.small_disk import no_room_for_files
from tests.ui.documents.conftest import WORDS, Desk
from wmo_desk.ui.printing import new_printer, render_page, sides_to_print


def a_printer(path: Path) -> QPrinter:
    """A printer that needs no paper."""
    printer = new_printer("Samenvatting")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def printed(desk: Desk, printer: QPrinter) -> None:
    with desk.qtbot.waitSignal(desk.page.output.done, timeout=20_000):
        desk.page.output.print_on(printer)
    desk.settle()


def darkness(image: QImage) -> list[int]:
    """How dark each cell of a coarse grid over a page is."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(24, 34, mode=smooth).convertToFormat(QImage.Format.Format_Grayscale8)
    return [255 - QColor(small.pixel(x, y)).lightness() for y in range(34) for x in range(24)]


def test_print_looks_as_the_preview(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    path = tmp_path / "printed.pdf"

    printed(desk, a_printer(path))

    on_paper, shown = QPdfDocument(desk.page), desk.page.preview.document
    on_paper.load(str(path))
    assert on_paper.pageCount() == shown.pageCount()
    for page in range(shown.pageCount()):
        sheet = shown.pagePointSize(page).toSize()
        one = darkness(render_page(on_paper, page, sheet))
        other = darkness(render_page(shown, page, sheet))
        assert max(other) > 20
        assert max(abs(a - b) for a, b in zip(one, other, strict=True)) < 24
    assert ("saved_as_file", "conversation") in desk.log()
    assert desk.page._own_bar.sentence


def test_print_goes_on_with_the_paper_it_began_with(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    path = tmp_path / "printed.pdf"
    pages = desk.page.preview.document.pageCount()

    desk.page.output.print_on(a_printer(path))
    desk.page.preview.clear()
    desk.qtbot.waitUntil(lambda: desk.page.output._printing is None, timeout=20_000)

    on_paper = QPdfDocument(desk.page)
    on_paper.load(str(path))
    assert on_paper.pageCount() == pages
    desk.settle()


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_printer_that_refuses_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.open()

    desk.page.output.print_on(a_printer(tmp_path / "weg" / "printed.pdf"))
    desk.qtbot.waitUntil(lambda: bool(desk.page._own_bar.sentence), timeout=20_000)

    assert desk.log() == [("viewed", "conversation")]
    assert desk.page.print_button.isEnabled()


class OutOfPaper(QPrinter):
    """Takes the first page and no more."""

    @override
    def newPage(self) -> bool:
        return False


class Jammed(QPrinter):
    """Says only at the end that nothing came of it."""

    @override
    def printerState(self) -> QPrinter.PrinterState:
        return QPrinter.PrinterState.Error


@pytest.mark.parametrize("kind", [OutOfPaper, Jammed])
def test_printer_that_fails_later_is_told_and_nothing_is_noted(
    desk: Desk, tmp_path: Path, kind: type[QPrinter]
) -> None:
    desk.open()
    printer = kind()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(75)

    desk.page.output.print_on(printer)
    desk.qtbot.waitUntil(lambda: bool(desk.page._own_bar.sentence), timeout=20_000)

    assert desk.page._own_bar.sentence.startswith("The printer did not take it.")
    assert desk.log() == [("viewed", "conversation")]
    assert desk.rows() == []
    assert not (tmp_path / "printed.pdf").exists()
    printed(desk, a_printer(tmp_path / "again.pdf"))
    assert desk.log()[-1] == ("saved_as_file", "conversation")


def test_dialog_of_the_system_asks_how_to_print(desk: Desk) -> None:
    desk.open()

    desk.page.print_button.click()

    dialog = desk.page.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.maxPage() == desk.page.preview.document.pageCount()
    dialog.reject()
    assert desk.log() == [("viewed", "conversation")]


def choose(pages: str) -> Callable[[QPrinter], None]:
    def arrange(printer: QPrinter) -> None:
        printer.setPageRanges(QPageRanges.fromString(pages))
        printer.setPrintRange(QPrinter.PrintRange.PageRange)

    return arrange


@pytest.mark.parametrize(
    ("arrange", "pages"),
    [
        (lambda _printer: None, [0, 1, 2]),
        (choose("2-3"), [1, 2]),
        (choose("1,3"), [0, 2]),
        (choose("2-9"), [1, 2]),
        (choose("7"), []),
        (lambda printer: printer.setPageOrder(QPrinter.PageOrder.LastPageFirst), [2, 1, 0]),
        (lambda printer: printer.setCopyCount(2), [0, 1, 2, 0, 1, 2]),
        (
            lambda printer: (printer.setCopyCount(2), printer.setCollateCopies(False)),
            [0, 0, 1, 1, 2, 2],
        ),
    ],
)
def test_pages_that_were_asked_for(
    qapp: object, arrange: Callable[[QPrinter], None], pages: list[int], tmp_path: Path
) -> None:
    printer = a_printer(tmp_path / "x.pdf")
    arrange(printer)

    assert [page for _letter, page in sides_to_print(printer, [3])] == pages


class TwoSided(QPrinter):
    """Prints on both sides; a printer that writes a file never does."""

    def duplex(self) -> QPrinter.DuplexMode:
        return QPrinter.DuplexMode.DuplexLongSide


@pytest.mark.parametrize(
    ("arrange", "pages"),
    [
        (lambda _printer: None, [0, 1, 2]),
        (lambda printer: printer.setCopyCount(2), [0, 1, 2, None, 0, 1, 2]),
        (
            lambda printer: (printer.setCopyCount(2), printer.setCollateCopies(False)),
            [0, 1, 0, 1, 2, None, 2],
        ),
        (lambda printer: printer.setPageOrder(QPrinter.PageOrder.LastPageFirst), [2, None, 0, 1]),
        (choose("1,3"), [0, 2]),
    ],
)
def test_on_both_sides_a_copy_begins_on_a_new_sheet_and_fronts_stay_fronts(
    qapp: object, arrange: Callable[[QPrinter], None], pages: list[int | None], tmp_path: Path
) -> None:
    printer = TwoSided()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "x.pdf"))
    arrange(printer)

    assert [page for _letter, page in sides_to_print(printer, [3])] == pages


def test_what_the_dialog_gives_is_what_the_printer_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    desk.page.print_button.click()
    dialog = desk.page.findChild(QPrintDialog)
    assert dialog is not None
    printer = dialog.printer()
    path = tmp_path / "x.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    printer.setPaperSource(QPrinter.PaperSource.Lower)
    printer.setCopyCount(2)
    choose("1")(printer)
    told = printer.paperSource(), printer.duplex(), printer.colorMode()

    with desk.qtbot.waitSignal(desk.page.output.done, timeout=20_000):
        dialog.accepted.emit(printer)
    desk.settle()

    on_paper = QPdfDocument(desk.page)
    on_paper.load(str(path))
    assert on_paper.pageCount() == 2
    assert (printer.paperSource(), printer.duplex(), printer.colorMode()) == told
    dialog.reject()


# --- As a file ---------------------------------------------------------------------------------


def test_saved_file_is_the_paper_itself(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    path = tmp_path / "samenvatting.pdf"

    desk.page.output.save_at(str(path))
    desk.settle()
    desk.settle()

    assert desk.page.preview.paper is not None
    assert path.read_bytes() == desk.page.preview.paper.content
    assert ("saved_as_file", "conversation") in desk.log()


@pytest.mark.parametrize("name", ["samenvatting.html", "samenvatting.TXT"])
def test_same_words_are_saved_as_web_page_and_as_text(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    desk.open()

    # Twice, since an older paper of the same kind is replaced.
    for _ in range(2):
        desk.page.output.save_at(str(tmp_path / name))
        desk.settle()
        desk.settle()

    saved = (tmp_path / name).read_text(encoding="utf-8-sig")
    assert WORDS in saved
    assert "Samenvatting van ons gesprek" in saved
    assert saved.startswith("<!DOCTYPE html>") == name.endswith("html")
    assert ("saved_as_file", "conversation") in desk.log()


def test_ending_follows_the_kind_that_is_chosen(desk: Desk) -> None:
    desk.open()
    desk.page.save_button.click()
    dialog = desk.page.findChild(QFileDialog)
    assert dialog is not None

    dialog.filterSelected.emit(dialog.nameFilters()[1])

    (proposed,) = (Path(name).name for name in dialog.selectedFiles())
    assert proposed.endswith("2026-11-22.html")
    dialog.reject()


def test_dialog_proposes_a_name_without_the_residents(desk: Desk) -> None:
    desk.open()

    desk.page.save_button.click()

    dialog = desk.page.findChild(QFileDialog)
    assert dialog is not None
    (proposed,) = (Path(name).name for name in dialog.selectedFiles())
    assert proposed.endswith("2026-11-22.pdf")
    assert "Berg" not in proposed
    dialog.reject()


def test_folder_that_cannot_be_written_is_told(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk.open()

    desk.page.output.save_at(str(tmp_path / "weg" / "samenvatting.pdf"))
    desk.settle()

    assert desk.page._own_bar.sentence
    assert ("saved_as_file", "conversation") not in desk.log()


def test_full_disk_is_told_and_leaves_nothing(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    desk.open()

    with no_room_for_files():
        desk.page.output.save_at(str(tmp_path / "samenvatting.pdf"))
        desk.settle()

    assert "disk is full" in desk.page._own_bar.sentence
    assert [path.name for path in tmp_path.iterdir() if "samenvatting" in path.name] == []
    assert ("saved_as_file", "conversation") not in desk.log()


def test_no_other_file_is_left_behind(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setenv("TMPDIR", str(elsewhere))
    desk.open()

    printed(desk, a_printer(tmp_path / "printed.pdf"))

    assert list(elsewhere.iterdir()) == []
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["printed.pdf"]
