"""A paper in a protected archive for e-mail."""

import io
from pathlib import Path

import pytest
import pyzipper
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.small_disk import no_room_for_files
from tests.ui.documents.conftest import Desk
from wmo_desk.ui.documents.archive_dialog import ArchiveDialog
from wmo_desk.ui.widgets.buttons import Button


def opened(desk: Desk) -> ArchiveDialog:
    desk.open()
    desk.page.archive_button.click()
    dialog = desk.page.findChild(ArchiveDialog)
    assert dialog is not None
    return dialog


def save(desk: Desk, dialog: ArchiveDialog, path: Path) -> None:
    """Press the button and answer the dialog of the system."""
    dialog.decide()
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(path))
    asking.reject()
    desk.settle()
    desk.settle()


def read_back(path: Path, passphrase: str) -> dict[str, bytes]:
    with pyzipper.AESZipFile(io.BytesIO(path.read_bytes())) as archive:
        archive.setpassword(passphrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_archive_holds_the_paper_and_tells_nothing_of_whose_it_is(
    desk: Desk, tmp_path: Path
) -> None:
    dialog = opened(desk)
    (passphrase,) = dialog.passphrase.proposed
    path = tmp_path / "brief.zip"

    save(desk, dialog, path)

    paper = desk.page.preview.paper
    assert paper is not None
    ((name, content),) = read_back(path, passphrase).items()
    assert content == paper.content
    assert name.endswith("2026-11-22.pdf")
    assert "Berg" not in name
    assert b"Berg" not in path.read_bytes()
    with pytest.raises(RuntimeError):
        read_back(path, "0000-0000-0000-0000-0000")


def test_it_is_in_the_access_log_as_saving_is(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    save(desk, dialog, tmp_path / "brief.zip")

    assert ("saved_as_file", "conversation") in desk.log()
    assert "protected archive" in desk.page._own_bar.sentence


def test_the_passphrase_stays_in_sight_after_saving(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    (passphrase,) = dialog.passphrase.proposed

    save(desk, dialog, tmp_path / "brief")

    assert (tmp_path / "brief.zip").exists()
    assert dialog.isVisible()
    assert dialog.passphrase.proposed == (passphrase,)
    assert dialog.accept_button.isHidden()
    buttons = {button.accessibleName(): button for button in dialog.findChildren(Button)}
    buttons["Copy"].click()
    assert QGuiApplication.clipboard().text() == passphrase
    buttons["Close"].click()
    assert not dialog.isVisible()


def test_another_can_be_proposed(desk: Desk) -> None:
    dialog = opened(desk)
    before = dialog.passphrase.proposed
    dialog.passphrase.another.click()
    assert dialog.passphrase.proposed != before
    dialog.reject()


def test_one_of_ones_own_is_asked_twice_and_weighed(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    chosen = dialog.passphrase
    chosen.way.edited.emit(False)
    QTest.keyClicks(chosen.first.line, "te kort")
    dialog.decide()
    assert "16" in chosen.first.refusal
    chosen.first.line.setText("vier caf\u00e9s in de regen")
    chosen.again.line.setText("vier caf\u00e9s in de regen")
    dialog.decide()
    assert "without accents" in chosen.first.refusal
    chosen.first.line.setText("vier fietsen in de regen")
    dialog.decide()
    assert chosen.again.refusal
    assert dialog.findChild(QFileDialog) is None

    chosen.again.line.setText("vier fietsen in de regen")
    save(desk, dialog, tmp_path / "brief.zip")
    assert read_back(tmp_path / "brief.zip", "vier fietsen in de regen")
    dialog.reject()


def test_full_disk_is_told_and_the_passphrase_is_kept(
    desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    dialog = opened(desk)
    before = dialog.passphrase.proposed

    with no_room_for_files():
        save(desk, dialog, tmp_path / "brief.zip")

    assert "disk is full" in dialog._refusal.text()
    assert [path.name for path in tmp_path.iterdir() if "brief.zip" in path.name] == []
    assert ("saved_as_file", "conversation") not in desk.log()
    assert dialog.passphrase.proposed == before
    save(desk, dialog, tmp_path / "brief.zip")
    assert read_back(tmp_path / "brief.zip", before[0])
    dialog.reject()


def test_an_archive_replaces_an_archive_but_nothing_else(desk: Desk, tmp_path: Path) -> None:
    dialog = opened(desk)
    other = tmp_path / "dossier.zip"
    other.write_text("geen archief")
    save(desk, dialog, other)
    assert "dossier.zip" in dialog._refusal.text()
    assert other.read_text() == "geen archief"
    dialog.reject()
    desk.qtbot.waitUntil(lambda: desk.page.findChild(ArchiveDialog) is None)

    for _ in range(2):
        dialog = opened(desk)
        (passphrase,) = dialog.passphrase.proposed
        save(desk, dialog, tmp_path / "brief.zip")
        dialog.accept()
        desk.qtbot.waitUntil(lambda: desk.page.findChild(ArchiveDialog) is None)
    assert read_back(tmp_path / "brief.zip", passphrase)


def test_no_other_file_is_left_behind(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    dialog = opened(desk)
    save(desk, dialog, tmp_path / "brief.zip")
    assert list(elsewhere.iterdir()) == []
    assert [path.name for path in tmp_path.glob("*brief*")] == ["brief.zip"]
    dialog.reject()
