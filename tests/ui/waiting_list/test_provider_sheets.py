"""Handing over to providers: what is shown, what leaves, and what is refused."""

import csv
import io
from pathlib import Path
from uuid import UUID

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import select

from tests import factories
from tests.small_disk import no_room_for_files
from tests.ui.desk import Desk
from tests.ui.waiting_list.conftest import Places
from tests.ui.waiting_list.test_list import button, press
from wmo_desk.domain.permissions import Role
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import offers, waiting_list
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.waiting_list.page import WaitingListPage

NAMES = ("Aarts", "Bos", "Cox", "Dirks")


def shown(desk: Desk) -> WaitingListPage:
    page = desk.show(WaitingListPage)
    page.list.sheets_action.trigger()
    desk.settle()
    return page


def save(desk: Desk, page: WaitingListPage, where: Path) -> None:
    """Press the button and answer the dialog of the system."""
    press(desk, page, "Save the archive…")
    asking = page.sheets.findChild(QFileDialog)
    assert asking is not None
    asking.fileSelected.emit(str(where))
    asking.reject()
    for _round in range(4):
        desk.settle()


def read_back(path: Path, passphrase: str) -> dict[str, bytes]:
    with pyzipper.AESZipFile(io.BytesIO(path.read_bytes())) as archive:
        archive.setpassword(passphrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def rows_of(content: bytes) -> list[list[str]]:
    text = content.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def log(desk: Desk) -> list[tuple[str, str, UUID | None]]:
    with desk.database.read() as session:
        query = select(AccessEntry).order_by(AccessEntry.number)
        return [(row.action, row.object_type, row.object_id) for row in session.scalars(query)]


def take_up(desk: Desk, places: Places, entry_id: UUID) -> None:
    with desk.database.unit(desk.me) as unit:
        offers.offer_place(unit, entry_id, places.provider)
        offers.take_up(unit, entry_id, started_on=desk.workspace.today())


def test_what_a_provider_gets_is_shown_with_who_is_left_out(desk: Desk, places: Places) -> None:
    with desk.database.unit(desk.me) as unit:
        waiting_list.pause(unit, places.bos, reason="ziekenhuis")
    page = shown(desk)

    model = page.sheets.sheet.waiting.table_model
    assert [line.number for line in model.rows] == [1, 3]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Place 1, Bunde, 2 h, every day"
    assert page.sheets.sheet.left_out.text() == "Left out: 1 paused."
    assert not page.sheets.save_button.isEnabled()


def test_a_ticked_provider_gets_an_archive_that_names_nobody(
    desk: Desk, places: Places, tmp_path: Path
) -> None:
    page = shown(desk)
    before = len(log(desk))
    QTest.keyClick(page.sheets.table, Qt.Key.Key_Space)
    (passphrase,) = page.sheets.passphrase.proposed

    save(desk, page, tmp_path / "Wachtlijst.zip")

    files = read_back(tmp_path / "Wachtlijst.zip", passphrase)
    assert [row[0] for row in rows_of(files["wachtlijst.csv"])[1:]] == ["1", "2", "3"]
    assert not any(name.encode() in content for name in NAMES for content in files.values())
    with pytest.raises(RuntimeError):
        read_back(tmp_path / "Wachtlijst.zip", "0000-0000-0000-0000-0000")
    assert log(desk)[before:] == [
        ("exported", "provider", places.provider),
        *(("exported", "waiting_entry", each) for each in (places.aarts, places.bos, places.cox)),
    ]
    assert "1 archive saved" in page.bar().sentence
    assert page.sheets.passphrase.proposed == (passphrase,)
    assert button(page, "Copy")


def test_who_was_taken_up_is_named(desk: Desk, places: Places, tmp_path: Path) -> None:
    take_up(desk, places, places.aarts)
    page = shown(desk)
    assert [one.name for one in page.sheets.sheet.beginning.table_model.rows] == [
        "A. van den Aarts"
    ]
    QTest.keyClick(page.sheets.table, Qt.Key.Key_Space)
    (passphrase,) = page.sheets.passphrase.proposed

    save(desk, page, tmp_path / "Wachtlijst")

    files = read_back(tmp_path / "Wachtlijst.zip", passphrase)
    assert rows_of(files["opgepakt.csv"])[1][0] == "A. van den Aarts"
    assert b"Bos" not in b"".join(files.values())


def test_each_provider_gets_its_own_archive_and_passphrase(
    desk: Desk, places: Places, tmp_path: Path
) -> None:
    with desk.database.unit(desk.me) as unit:
        factories.a_provider(unit, name="Zorg B/C: thuis", agb_code="41234568")
    page = shown(desk)
    page.sheets.table.choose_all()
    first, second = page.sheets.passphrase.proposed
    assert first != second
    assert page.sheets.passphrase.way.isHidden()

    save(desk, page, tmp_path)

    one, other = sorted(tmp_path.glob("Waiting*.zip"))
    assert one.name == "Waiting list for Zorg A 2026-11-22.zip"
    assert other.name == "Waiting list for Zorg B C thuis 2026-11-22.zip"
    assert read_back(one, first)
    assert read_back(other, second)
    with pytest.raises(RuntimeError):
        read_back(other, first)


def test_two_providers_of_one_name_are_not_mixed_up(
    desk: Desk, places: Places, tmp_path: Path
) -> None:
    with desk.database.unit(desk.me) as unit:
        factories.a_provider(unit, name="Zorg A", agb_code="41234568")
    page = shown(desk)
    page.sheets.table.choose_all()
    secrets = page.sheets.passphrase.proposed

    save(desk, page, tmp_path)

    found = sorted(tmp_path.glob("Waiting*.zip"))
    assert [path.name for path in found] == [
        "Waiting list for Zorg A 2026-11-22 (2).zip",
        "Waiting list for Zorg A 2026-11-22.zip",
    ]
    assert all(read_back(path, secret) for path, secret in zip(found[::-1], secrets, strict=True))


def test_reading_the_list_again_keeps_the_passphrase_in_sight(
    desk: Desk, places: Places, tmp_path: Path
) -> None:
    page = shown(desk)
    page.sheets.providers.choose([places.provider])
    before = page.sheets.passphrase.proposed
    save(desk, page, tmp_path / "a.zip")
    page.reload()
    desk.settle()
    assert page.sheets.passphrase.proposed == before
    assert not page.sheets.save_button.isEnabled()

    page.sheets.providers.choose([])
    page.sheets.providers.choose([places.provider])
    assert page.sheets.passphrase.proposed != before
    assert page.sheets.save_button.isEnabled()


def test_one_of_ones_own_is_used(desk: Desk, places: Places, tmp_path: Path) -> None:
    page = shown(desk)
    page.sheets.providers.choose([places.provider])
    chosen = page.sheets.passphrase
    press(desk, page, "My own")
    chosen.first.line.setText("vier fietsen in de regen")
    press(desk, page, "Save the archive…")
    assert chosen.again.refusal
    assert page.sheets.findChild(QFileDialog) is None
    chosen.again.line.setText("vier fietsen in de regen")
    save(desk, page, tmp_path / "a.zip")
    assert read_back(tmp_path / "a.zip", "vier fietsen in de regen")


def test_where_nobody_waits_is_refused_with_what_to_do(desk: Desk, places: Places) -> None:
    with desk.database.unit(desk.me) as unit:
        elsewhere = factories.an_area(unit, desk.municipality, name="Rothem")
        empty = factories.a_provider(unit, name="Zorg B", agb_code="41234568", area_ids=[elsewhere])
    page = shown(desk)
    page.sheets.table.choose(empty)
    assert not page.sheets.print_button.isEnabled()
    assert page.sheets.sheet.left_out.text() == (
        "Left out: 3 living where this provider does not work."
    )
    page.sheets.providers.choose([empty])
    before = log(desk)
    press(desk, page, "Save the archive…")
    assert page.sheets._refusal.text().startswith("Nobody waits where Zorg B works")
    assert page.sheets.findChild(QFileDialog) is None
    assert log(desk) == before


def test_a_full_disk_is_told_and_can_be_tried_again(
    desk: Desk,
    places: Places,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    page = shown(desk)
    page.sheets.providers.choose([places.provider])
    before = page.sheets.passphrase.proposed

    with no_room_for_files():
        save(desk, page, tmp_path / "a.zip")
    assert "disk is full" in page.sheets._refusal.text()
    assert [path.name for path in tmp_path.iterdir() if "a.zip" in path.name] == []

    save(desk, page, tmp_path / "a.zip")
    assert read_back(tmp_path / "a.zip", before[0])


def test_nothing_is_left_in_a_temporary_folder(
    desk: Desk, places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "temporary"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    page = shown(desk)
    page.sheets.providers.choose([places.provider])
    save(desk, page, tmp_path / "a.zip")
    assert list(elsewhere.iterdir()) == []


def test_the_print_is_shown_as_other_papers_are(desk: Desk, places: Places) -> None:
    page = shown(desk)
    press(desk, page, "Print…")
    assert desk.visited == [("summary", {"provider_id": places.provider})]
    press(desk, page, "Waiting list")
    assert page.list.isVisible()
    page.open_target(provider_sheets=True)
    assert page.sheets.isVisible()


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_an_administrator_is_not_offered_it(desk: Desk) -> None:
    page = desk.show(WaitingListPage)
    page.open_target(provider_sheets=True)
    assert not hasattr(page, "sheets")


def test_the_list_of_an_earlier_day_is_not_handed_over(desk: Desk, places: Places) -> None:
    page = desk.show(WaitingListPage)
    page.list._show_day(factories.TODAY.replace(day=1))
    desk.settle()
    assert not page.list.sheets_action.isEnabled()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_the_window(desk: Desk, places: Places, percent: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(Mode.LIGHT, percent))
    page = shown(desk)
    page.resize(1366 - 188 * percent // 100, 768)
    page.sheets.providers.choose([places.provider])
    desk.settle()
    assert page.height() == 768
    for widget in (page.sheets.sheet, page.sheets.passphrase, page.sheets.table):
        assert widget.mapTo(page, widget.rect().topRight()).x() <= page.width()
