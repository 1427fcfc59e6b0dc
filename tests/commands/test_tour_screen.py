"""What the eyes of a tour take for finished."""

from pathlib import Path

from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.reports.samples import USUAL
from wmo_desk.commands.tour import screen
from wmo_desk.reports.client_summary import write_summary


def test_a_paper_is_looked_at_when_it_is_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "samenvatting.pdf"
    file.write_bytes(write_summary(USUAL))
    window = QWidget()
    qtbot.addWidget(window)
    view = QPdfView(window)
    view.resize(600, 500)
    window.show()
    document = QPdfDocument(window)
    view.setDocument(document)
    assert screen.has_drawn()

    document.load(str(file))

    assert not screen.has_drawn()
    qtbot.waitUntil(screen.has_drawn)
