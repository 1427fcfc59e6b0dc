"""Work in an open file: lock it, copy it, close it, put a copy back."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid
from sqlalchemy import select

from tests.ui.start.conftest import PASSPHRASE, StartedDesk
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.file import open_file
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import files, options, organisation
from wmo_desk.services.files import CopyReason
from wmo_desk.ui.settings.letterhead_section import LetterheadSection
from wmo_desk.ui.settings.page import SettingsPage
from wmo_desk.ui.settings.passphrase_dialog import PassphraseDialog
from wmo_desk.ui.start.working import Working
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit
from wmo_desk.ui.widgets.dialog import Dialog


@pytest.fixture
def working(recovery_key: str, start: StartedDesk) -> Working:
    start.unlock()
    assert start.desk.working is not None
    return start.desk.working


def letterhead(working: Working, start: StartedDesk) -> LetterheadSection:
    working.navigate("settings", section="letterhead")
    start.settle()
    page = working.window.current_page()
    assert isinstance(page, SettingsPage)
    section = page.current_section
    assert isinstance(section, LetterheadSection)
    return section


def phone_of(section: LetterheadSection) -> AutosaveLineEdit:
    phone = section.field("phone")
    assert isinstance(phone, AutosaveLineEdit)
    return phone


def test_a_locked_window_shows_nothing_of_anybody(working: Working, start: StartedDesk) -> None:
    section = letterhead(working, start)
    title = working.window.windowTitle()

    working.lock()
    start.settle()

    assert not section.isVisible()
    assert working.window.windowTitle() == "Wmo Desk" != title
    assert working.workspace.file.is_locked_up
    page = working.lock_screen.page
    assert page is not None
    assert page.isVisible()


def test_what_was_typed_is_written_before_the_file_locks(
    working: Working, start: StartedDesk
) -> None:
    phone = phone_of(letterhead(working, start))
    type_on(phone, " toestel 5")

    working.lock()
    start.settle()
    unlock(working, start)

    assert phone.text().endswith("toestel 5")
    assert "toestel 5" in stored_phone(working)


def test_unlocking_goes_on_where_one_was(working: Working, start: StartedDesk) -> None:
    section = letterhead(working, start)
    phone = phone_of(section)
    phone.setFocus()
    phone.setCursorPosition(2)
    title = working.window.windowTitle()

    working.lock()
    start.settle()
    unlock(working, start)

    assert section.isVisible()
    assert working.window.windowTitle() == title
    assert working.window.focusWidget() is phone
    assert phone.cursorPosition() == 2


def test_a_wrong_passphrase_keeps_it_locked(working: Working, start: StartedDesk) -> None:
    working.lock()
    start.settle()
    page = working.lock_screen.page
    assert page is not None

    page.secret.line.setText("zes fietsen in de regen")
    page.secret.submitted.emit()
    start.settle()

    assert working.lock_screen.is_up
    assert page.secret.refusal
    assert working.workspace.file.is_locked_up


def test_locking_and_unlocking_stand_in_the_log(
    working: Working, start: StartedDesk, computer: ThisComputer
) -> None:
    working.lock()
    start.settle()
    unlock(working, start)

    # The file was made elsewhere; each machine numbers its own entries.
    entries = (
        select(AccessEntry.action)
        .where(AccessEntry.device_id == computer.device.id)
        .order_by(AccessEntry.number.desc())
    )
    with working.workspace.database.read() as session:
        actions = list(session.scalars(entries))
    assert actions[:2] == [AccessAction.UNLOCKED, AccessAction.LOCKED]


def test_shortcuts_do_nothing_while_it_is_locked(working: Working, start: StartedDesk) -> None:
    working.lock()
    start.settle()
    before = QApplication.topLevelWidgets()

    QTest.keyClick(working.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    start.qtbot.wait(1)

    assert [w for w in QApplication.topLevelWidgets() if w.isVisible() and w not in before] == []
    unlock(working, start)


def test_a_dialog_keeps_what_was_typed_and_asks_for_the_passphrase(
    working: Working, start: StartedDesk
) -> None:
    dialog = Dialog("Mevrouw Onmiskenbaar", parent=working.window)
    line = QLineEdit("half getypt")
    dialog.add(line)
    dialog.open()

    working.lock()
    start.settle()

    page = working.lock_screen.page
    assert page is not None
    assert page.window() is dialog
    assert not line.isVisible()
    assert dialog.windowTitle() == "Wmo Desk"
    unlock(working, start)
    assert line.isVisible()
    assert line.text() == "half getypt"
    assert dialog.windowTitle() == "Mevrouw Onmiskenbaar"
    dialog.reject()


def test_the_recovery_key_unlocks_and_asks_for_a_new_passphrase(
    working: Working, start: StartedDesk, recovery_key: str
) -> None:
    working.lock()
    start.settle()
    page = working.lock_screen.page
    assert page is not None
    page.recovery_wanted.emit()
    recovery = working.lock_screen.recovery_page
    assert recovery is not None
    recovery.groups.fill(recovery_key)
    recovery.decide()
    start.qtbot.waitUntil(lambda: not working.lock_screen.is_up)

    dialog = working.window.findChild(PassphraseDialog)
    assert dialog is not None
    assert dialog.present is None
    dialog.new.line.setText("zeven fietsen in de zon")
    dialog.again.line.setText("zeven fietsen in de zon")
    dialog.decide()
    start.qtbot.waitUntil(lambda: not isValid(dialog))
    start.settle()
    working.lock()
    start.settle()
    unlock(working, start, "zeven fietsen in de zon")


def test_one_can_go_back_from_the_recovery_key(working: Working, start: StartedDesk) -> None:
    working.lock()
    start.settle()
    page, recovery = working.lock_screen.page, working.lock_screen.recovery_page
    assert page is not None
    assert recovery is not None

    page.recovery_wanted.emit()
    assert recovery.isVisible()
    recovery.went_back.emit()

    assert page.isVisible()
    unlock(working, start)


def test_closing_makes_a_copy_of_what_changed(
    working: Working, start: StartedDesk, path: Path, computer: ThisComputer
) -> None:
    phone = phone_of(letterhead(working, start))
    type_on(phone, " toestel 5")

    working.window.close()
    start.qtbot.waitUntil(lambda: start.desk.working is None, timeout=10_000)

    (copy,) = files.copy_rows(computer.copies_folder(path), path)
    assert copy.reason is CopyReason.ROUTINE
    reader = open_file(
        copy.path,
        passphrase=PASSPHRASE,
        device=computer.device,
        now=files.utc_now(),
        read_only=True,
    )
    reader.close()


def test_closing_without_changes_makes_no_copy(
    working: Working, start: StartedDesk, path: Path, computer: ThisComputer
) -> None:
    working.window.close()
    start.qtbot.waitUntil(lambda: start.desk.working is None, timeout=10_000)

    assert files.copy_rows(computer.copies_folder(path), path) == []


def test_a_locked_window_can_be_closed(working: Working, start: StartedDesk) -> None:
    working.lock()
    start.settle()

    working.window.close()

    start.qtbot.waitUntil(lambda: start.desk.working is None, timeout=10_000)


def test_a_pause_makes_a_copy_and_the_foot_says_so(
    working: Working, start: StartedDesk, path: Path, computer: ThisComputer
) -> None:
    phone = phone_of(letterhead(working, start))
    type_on(phone, " toestel 5")
    working.window.flush()
    start.settle()

    working.idle.paused.emit()
    start.settle()
    working.idle.paused.emit()
    start.settle()

    assert len(files.copy_rows(computer.copies_folder(path), path)) == 1
    assert working.keeper.last is not None
    assert not working.keeper.has_news


@pytest.mark.parametrize(
    ("hours", "copies"), [(0, 1), (1, 2), (-1, 2)], ids=["at once", "later", "clock set back"]
)
def test_a_next_pause_makes_a_copy_when_the_last_is_not_recent(
    working: Working,
    start: StartedDesk,
    path: Path,
    computer: ThisComputer,
    monkeypatch: pytest.MonkeyPatch,
    hours: int,
    copies: int,
) -> None:
    phone = phone_of(letterhead(working, start))
    for moment in (files.utc_now(), files.utc_now() + timedelta(hours=hours)):
        monkeypatch.setattr(working.workspace, "clock", lambda moment=moment: moment)
        type_on(phone, " 5")
        working.window.flush()
        start.settle()
        working.keeper.use_pause()
        start.settle()

    assert len(files.copy_rows(computer.copies_folder(path), path)) == copies


def test_a_copy_that_fails_is_said_once_and_closing_goes_on(
    working: Working,
    start: StartedDesk,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def full(*_given: object, **_named: object) -> Path:
        raise UnavailableError(Unavailability.DISK_FULL)

    monkeypatch.setattr(files, "make_copy", full)
    phone = phone_of(letterhead(working, start))
    type_on(phone, " toestel 5")
    working.window.flush()
    start.settle()
    said: list[object] = []
    working.keeper.failed.connect(said.append)

    working.keeper.use_pause()
    start.settle()
    working.keeper.use_pause()
    start.settle()

    assert len(said) == 1
    assert "No copy" in working.window.messages.sentence
    working.window.close()
    start.qtbot.waitUntil(lambda: start.desk.working is None, timeout=10_000)


def test_a_copy_is_put_back_from_inside(
    working: Working, start: StartedDesk, path: Path, computer: ThisComputer
) -> None:
    phone = phone_of(letterhead(working, start))
    before = phone.text()
    working.keeper.make(asked=True)
    start.settle()
    type_on(phone, " toestel 5")
    working.window.flush()
    start.settle()
    (copy,) = files.copy_rows(computer.copies_folder(path), path)

    working._ask_restore(copy.path, PASSPHRASE)
    start.qtbot.waitUntil(
        lambda: start.desk.working is not None and start.desk.working is not working,
        timeout=10_000,
    )
    start.settle()

    again = start.desk.working
    assert again is not None
    assert stored_phone(again) == before
    reasons = {each.reason for each in files.copy_rows(computer.copies_folder(path), path)}
    assert CopyReason.BEFORE_RESTORE in reasons
    with again.workspace.database.read() as session:
        actions = list(session.scalars(select(AccessEntry.action)))
    assert AccessAction.RESTORED in actions


def test_after_a_crash_the_window_says_that_it_was_checked(
    recovery_key: str, start: StartedDesk, path: Path
) -> None:
    path.with_name(f"{path.name}.open").touch()

    start.unlock()

    assert start.desk.working is not None
    assert "checked" in start.desk.working.window.messages.sentence


def test_the_foot_says_whose_file_it_is(working: Working, start: StartedDesk) -> None:
    start.settle()

    foot = working.window.navigation._foot.text()

    assert "M. Kok" in foot
    assert "Meerssen" in foot
    assert "Encrypted" in foot


def test_a_practice_file_is_marked_beside_every_page(working: Working, start: StartedDesk) -> None:
    mark = working.window.navigation.mark
    start.settle()
    assert not mark.isVisible()

    working.workspace.perform(
        partial(options.write_option, key=options.PRACTICE_FILE, value=True), owner=working.window
    )
    start.settle()
    start.settle()

    assert mark.text() == "Practice file"
    assert mark.isVisible()


def type_on(line: QLineEdit, text: str) -> None:
    line.end(False)
    QTest.keyClicks(line, text)


def unlock(working: Working, start: StartedDesk, passphrase: str = PASSPHRASE) -> None:
    page = working.lock_screen.page
    assert page is not None
    page.secret.line.setText(passphrase)
    page.secret.submitted.emit()
    start.qtbot.waitUntil(lambda: not working.lock_screen.is_up, timeout=10_000)
    start.settle()


def stored_phone(working: Working) -> str:
    with working.workspace.database.read() as session:
        own = organisation.own_letterhead(session).own
    assert own is not None
    return own.phone
