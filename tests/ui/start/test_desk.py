"""From the first window to work and back: open, make, restore, and what may go wrong."""

import threading
from pathlib import Path

import pytest

from tests.encrypted_files import damage
from tests.ui.start.conftest import PASSPHRASE, StartedDesk
from wmo_desk.database.file import create_file
from wmo_desk.database.slots import slots_path
from wmo_desk.services import files
from wmo_desk.ui.start import desk as desk_module
from wmo_desk.ui.start.desk import free_path
from wmo_desk.ui.start.first_page import FirstPage
from wmo_desk.ui.start.key_page import KeyPage
from wmo_desk.ui.start.new_file import OwnerPage, PassphrasePage, PlacePage
from wmo_desk.ui.start.notice_page import AlreadyOpenPage, NoticePage
from wmo_desk.ui.start.recovery_page import RecoveryPage
from wmo_desk.ui.start.restore_page import RestorePage
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.welcome_page import WelcomePage
from wmo_desk.ui.this_computer import ThisComputer


def test_the_passphrase_opens_the_window(recovery_key: str, start: StartedDesk) -> None:
    start.unlock()

    assert start.desk.working is not None
    assert start.desk.working.window.isVisible()
    assert not start.window.isVisible()
    assert start.desk.working.workspace.me.name == "M. Kok"


def test_a_wrong_passphrase_says_so_and_counts_down(recovery_key: str, start: StartedDesk) -> None:
    for _attempt in range(2):
        page = start.type_passphrase("zes fietsen in de regen")
        start.qtbot.waitUntil(lambda page=page: not page.is_busy)

    assert "does not open the file" in page.secret.refusal
    assert page.state
    start.type_passphrase()
    assert not page.is_busy
    page.count_down(0)
    start.qtbot.wait(1)
    assert page.state == ""


def test_the_file_that_was_opened_is_opened_next_time(
    recovery_key: str, start: StartedDesk, computer: ThisComputer, path: Path
) -> None:
    start.unlock()

    assert computer.settings.last_file == path


def test_a_new_file_is_made_step_by_step(start: StartedDesk, path: Path) -> None:
    page = start.window.page
    assert isinstance(page, FirstPage)
    page.new_file_wanted.emit()

    place = start.window.page
    assert isinstance(place, PlacePage)
    assert place.path == path
    place.decide()
    owner = start.window.page
    assert isinstance(owner, OwnerPage)
    owner.fill_in("0938", "  M. Kok ", manages=False)
    owner.decide()
    passphrase = start.window.page
    assert isinstance(passphrase, PassphrasePage)
    passphrase.fill_in(PASSPHRASE, PASSPHRASE)
    passphrase.decide()
    start.wait_for(KeyPage)
    assert passphrase.first.text() == ""
    key = start.window.page
    assert isinstance(key, KeyPage)
    key.type_back(key.groups[key.asked - 1].lower())
    key.decide()
    welcome = start.window.page
    assert isinstance(welcome, WelcomePage)
    welcome.decide()
    start.wait_for_work()

    assert path.exists()
    assert start.desk.working is not None
    assert start.desk.working.workspace.me.name == "M. Kok"


def test_one_can_go_back_from_every_step_before_the_file_exists(
    start: StartedDesk, path: Path
) -> None:
    start.desk.make_file()
    place = start.window.page
    assert isinstance(place, PlacePage)
    place.decide()
    owner = start.window.page
    assert isinstance(owner, OwnerPage)
    owner.went_back.emit()
    assert start.window.page is place
    place.went_back.emit()

    assert isinstance(start.window.page, FirstPage)
    assert not path.exists()


def test_a_synchronised_folder_is_refused_with_a_proposal(
    start: StartedDesk, tmp_path: Path, path: Path
) -> None:
    start.desk.make_file()
    place = start.window.page
    assert isinstance(place, PlacePage)

    place.set_folder(tmp_path / "OneDrive")
    place.decide()

    assert start.window.page is place
    assert "OneDrive" in place.refusal_of("folder")
    assert place.proposes
    place.use_proposed()
    assert place.path == path
    assert place.refusal_of("folder") == ""
    assert not place.proposes


def test_a_name_that_is_taken_or_leaves_the_folder_is_refused(
    recovery_key: str, start: StartedDesk, path: Path
) -> None:
    start.desk.make_file()
    place = start.window.page
    assert isinstance(place, PlacePage)
    assert place.path.name == "dossiers-2.wmo"

    for name in ("dossiers", "../x", " "):
        place.set_name(name)
        place.decide()
        assert start.window.page is place
        assert place.refusal_of("name")


def test_municipality_and_name_are_asked_for(start: StartedDesk) -> None:
    start.desk.make_file()
    place = start.window.page
    assert isinstance(place, PlacePage)
    place.decide()
    owner = start.window.page
    assert isinstance(owner, OwnerPage)

    owner.decide()
    assert owner.refusal_of("municipality")
    owner.fill_in("0938", " ", manages=False)
    owner.decide()

    assert owner.refusal_of("name")
    assert start.window.page is owner


def test_practice_file_is_filled_before_work(
    start: StartedDesk, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    filled = []

    def fill(opened: files.Opened, progress: files.PageProgress) -> None:
        progress(1, 2)
        filled.append(opened.file.path)

    monkeypatch.setattr(files, "fill_for_practice", fill)
    welcome = go_to_welcome(start)
    welcome.practice_wanted.emit()
    start.wait_for_work()

    assert filled == [path]


def test_filling_that_fails_leaves_a_practice_file(
    caplog: pytest.LogCaptureFixture, start: StartedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(_opened: files.Opened, _progress: files.PageProgress) -> None:
        raise ZeroDivisionError

    shown: list[BaseException] = []
    monkeypatch.setattr(files, "fill_for_practice", fill)
    monkeypatch.setattr(desk_module, "show_bug", lambda error, _window: shown.append(error))
    welcome = go_to_welcome(start)
    welcome.practice_wanted.emit()
    start.qtbot.waitUntil(lambda: bool(shown))

    assert not welcome.is_busy
    assert not welcome.offers_practice
    welcome.decide()
    start.wait_for_work()


def test_filling_can_be_stopped(start: StartedDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, ended = threading.Event(), threading.Event()

    def fill(_opened: files.Opened, progress: files.PageProgress) -> None:
        begun.set()
        try:
            while not ended.wait(0.001):
                progress(1, 40)
        finally:
            ended.set()

    monkeypatch.setattr(files, "fill_for_practice", fill)
    welcome = go_to_welcome(start)
    welcome.practice_wanted.emit()
    assert begun.wait(5)

    welcome.cancelled.emit()

    assert ended.wait(5)
    assert not welcome.is_busy
    assert not welcome.offers_practice
    welcome.decide()
    start.wait_for_work()


def go_to_welcome(start: StartedDesk) -> WelcomePage:
    start.desk.make_file()
    place = start.window.page
    assert isinstance(place, PlacePage)
    place.decide()
    owner = start.window.page
    assert isinstance(owner, OwnerPage)
    owner.fill_in("0938", "M. Kok", manages=True)
    owner.decide()
    passphrase = start.window.page
    assert isinstance(passphrase, PassphrasePage)
    passphrase.fill_in(PASSPHRASE, PASSPHRASE)
    passphrase.decide()
    start.wait_for(KeyPage)
    key = start.window.page
    assert isinstance(key, KeyPage)
    key.type_back(key.groups[key.asked - 1])
    key.decide()
    welcome = start.window.page
    assert isinstance(welcome, WelcomePage)
    return welcome


def test_the_recovery_key_opens_and_asks_for_a_new_passphrase(
    recovery_key: str, start: StartedDesk, path: Path
) -> None:
    page = start.window.page
    assert isinstance(page, UnlockPage)
    page.recovery_wanted.emit()
    recovery = start.window.page
    assert isinstance(recovery, RecoveryPage)
    recovery.groups.fill(recovery_key)
    recovery.decide()
    start.wait_for(PassphrasePage)
    again = start.window.page
    assert isinstance(again, PassphrasePage)
    again.fill_in("zeven fietsen in de zon", "zeven fietsen in de zon")
    again.decide()
    start.wait_for_work()

    assert start.desk.working is not None
    file = start.desk.working.workspace.file
    file.lock_up()
    files.unlock(file, passphrase="zeven fietsen in de zon", now=files.utc_now())


def test_a_typing_error_in_the_recovery_key_names_its_group(
    recovery_key: str, start: StartedDesk
) -> None:
    page = start.window.page
    assert isinstance(page, UnlockPage)
    page.recovery_wanted.emit()
    recovery = start.window.page
    assert isinstance(recovery, RecoveryPage)
    groups = recovery_key.split("-")
    # One letter that is another is always found; turned round, a group may be right by chance.
    groups[4] = ("0" if groups[4][0] != "0" else "1") + groups[4][1:]

    recovery.groups.fill("-".join(groups))
    recovery.decide()

    assert "group 5" in recovery.refusal
    assert not recovery.is_busy


def test_a_file_whose_making_was_cut_short_gets_its_owner(
    start: StartedDesk, path: Path, computer: ThisComputer
) -> None:
    file, _key = create_file(path, PASSPHRASE, device=computer.device, now=files.utc_now())
    file.close()
    start.desk.choose_file(path)
    start.type_passphrase()
    start.wait_for(OwnerPage)
    owner = start.window.page
    assert isinstance(owner, OwnerPage)
    owner.fill_in("0935", "P. Smeets", manages=True)
    owner.decide()
    start.wait_for(WelcomePage)
    welcome = start.window.page
    assert isinstance(welcome, WelcomePage)
    welcome.decide()
    start.wait_for_work()

    assert start.desk.working is not None
    assert start.desk.working.workspace.me.name == "P. Smeets"


def test_a_lost_slot_file_comes_back_from_a_copy(
    caplog: pytest.LogCaptureFixture,
    recovery_key: str,
    start: StartedDesk,
    path: Path,
    computer: ThisComputer,
) -> None:
    make_copy(path, computer)
    slots_path(path).unlink()
    start.desk.choose_file(path)
    start.wait_for(NoticePage)
    notice = start.window.page
    assert isinstance(notice, NoticePage)
    notice.decide()
    restore = start.window.page
    assert isinstance(restore, RestorePage)
    restore.decide()
    start.wait_for(UnlockPage)

    start.unlock()

    assert start.desk.working is not None


def test_a_damaged_file_is_replaced_by_a_copy(
    caplog: pytest.LogCaptureFixture,
    recovery_key: str,
    start: StartedDesk,
    path: Path,
    computer: ThisComputer,
) -> None:
    make_copy(path, computer)
    damage(path, 0, b"\x00" * 4096)
    start.type_passphrase()
    start.wait_for(NoticePage)
    notice = start.window.page
    assert isinstance(notice, NoticePage)
    notice.restore_wanted.emit()
    restore = start.window.page
    assert isinstance(restore, RestorePage)
    restore.decide()
    assert restore.secret.refusal
    restore.secret.line.setText("zes fietsen in de regen")
    restore.decide()
    start.qtbot.waitUntil(lambda: not restore.is_busy)
    assert "does not open" in restore.secret.refusal
    restore.secret.line.setText(PASSPHRASE)
    restore.decide()
    start.wait_for_work()

    assert start.desk.working is not None
    assert "put back" in start.desk.working.window.messages.sentence


def test_a_missing_file_offers_what_helps(
    caplog: pytest.LogCaptureFixture, start: StartedDesk, tmp_path: Path
) -> None:
    start.desk.choose_file(tmp_path / "weg.wmo")

    notice = start.window.page
    assert isinstance(notice, NoticePage)
    notice.decide()
    assert isinstance(start.window.page, PlacePage)


def test_a_second_start_is_refused_and_calls_the_first(
    recovery_key: str,
    start: StartedDesk,
    computer: ThisComputer,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start.unlock()
    asked = []
    monkeypatch.setattr(desk_module, "ask_to_front", lambda name: asked.append(name) or True)
    page = UnlockPage("")
    window = desk_module.StartWindow(page)
    second = desk_module.Desk(computer._app, window, computer, path, keeps_path=True)
    monkeypatch.setattr(second, "_quit", lambda: None)

    second.begin(page)

    assert asked == [files.channel_name(path)]
    already = window.page
    assert isinstance(already, AlreadyOpenPage)
    already.decide()
    second.end()
    window.close()


def test_a_file_that_is_still_closing_is_waited_for(
    recovery_key: str,
    start: StartedDesk,
    path: Path,
    computer: ThisComputer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desk_module, "_BETWEEN_TRIES_MILLISECONDS", 1)
    start.wait_for_first_look()
    former = files.open_up(path, passphrase=PASSPHRASE, device=computer.device, now=files.utc_now())
    page = start.type_passphrase()
    start.qtbot.waitUntil(lambda: "closed elsewhere" in page.state)

    former.file.close()
    start.wait_for_work()

    assert start.desk.working is not None


def test_a_file_that_stays_in_use_is_refused(
    caplog: pytest.LogCaptureFixture,
    recovery_key: str,
    start: StartedDesk,
    path: Path,
    computer: ThisComputer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desk_module, "_TRIES_WHILE_CLOSING", 0)
    # The program has the file for a moment itself, to see whether it can be opened at all.
    start.wait_for_first_look()
    other = files.open_up(path, passphrase=PASSPHRASE, device=computer.device, now=files.utc_now())

    start.type_passphrase()
    start.wait_for(NoticePage)

    other.file.close()
    notice = start.window.page
    assert isinstance(notice, NoticePage)
    notice.decide()
    assert isinstance(start.window.page, UnlockPage)


def test_a_bug_while_opening_is_said_and_typing_goes_on(
    caplog: pytest.LogCaptureFixture,
    recovery_key: str,
    start: StartedDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[BaseException] = []

    def fail(*_given: object, **_named: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(desk_module, "show_bug", lambda error, _window: shown.append(error))
    monkeypatch.setattr(files, "open_up", fail)

    page = start.type_passphrase()
    start.qtbot.waitUntil(lambda: bool(shown))

    assert isinstance(shown[0], ZeroDivisionError)
    assert page.secret.refusal
    assert not page.is_busy


def test_a_free_name_is_proposed(tmp_path: Path) -> None:
    wanted = tmp_path / "elsewhere" / "dossiers.wmo"
    (tmp_path / "dossiers.wmo").touch()
    (tmp_path / "dossiers-2.wmo").touch()

    assert free_path(tmp_path, wanted) == tmp_path / "dossiers-3.wmo"


def make_copy(path: Path, computer: ThisComputer) -> Path:
    opened = files.open_up(path, passphrase=PASSPHRASE, device=computer.device, now=files.utc_now())
    assert opened.me is not None
    made = files.make_copy(
        opened.file,
        files.actor_of(opened),
        computer.copies_folder(path),
        files.utc_now(),
    )
    opened.file.close()
    return made
