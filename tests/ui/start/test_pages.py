"""The pages of the start window, each by itself."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.domain import recovery_key
from wmo_desk.domain.passphrases import LEAST_CHARACTERS
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.ui.start.key_page import KeyPage
from wmo_desk.ui.start.new_file import PassphrasePage, strength_of
from wmo_desk.ui.start.notice_page import NoticePage
from wmo_desk.ui.start.recovery_page import GroupFields, RecoveryPage
from wmo_desk.ui.start.recovery_sheet import RecoverySheet, paint_sheet, prepare_page
from wmo_desk.ui.start.secret_field import SecretField
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.welcome_page import WelcomePage
from wmo_desk.ui.start.window import StartWindow

KEY = recovery_key.as_text(bytes(range(20)))


def test_a_passphrase_is_hidden_until_asked_for(qtbot: QtBot) -> None:
    field = SecretField("Passphrase")
    qtbot.addWidget(field)

    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field._show.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    field.clear()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("text", "shift", "warns"), [("A", False, True), ("a", False, False), ("a", True, True)]
)
def test_caps_lock_is_noticed(qtbot: QtBot, text: str, shift: bool, warns: bool) -> None:
    field = SecretField("Passphrase")
    qtbot.addWidget(field)
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier

    QTest.keyClick(field.line, text, held)

    assert field.warns_of_caps_lock is warns


def test_digits_say_nothing_about_caps_lock(qtbot: QtBot) -> None:
    field = SecretField("Passphrase")
    qtbot.addWidget(field)

    QTest.keyClicks(field.line, "12 3")

    assert not field.warns_of_caps_lock


def test_a_refusal_is_heard_with_the_field_and_goes_with_typing(qtbot: QtBot) -> None:
    field = SecretField("Passphrase", "Help")
    qtbot.addWidget(field)

    field.set_refusal("No.")
    assert field.line.accessibleDescription() == "No."
    QTest.keyClicks(field.line, "a")

    assert field.refusal == ""
    assert field.line.accessibleDescription() == "Help"


def test_enter_unlocks_once(qtbot: QtBot) -> None:
    page = UnlockPage("dossiers.wmo")
    qtbot.addWidget(page)
    asked: list[str] = []
    page.unlock_wanted.connect(asked.append)

    QTest.keyClicks(page.secret.line, "vier fietsen")
    QTest.keyClick(page.secret.line, Qt.Key.Key_Return)
    QTest.keyClick(page.secret.line, Qt.Key.Key_Return)

    assert asked == ["vier fietsen"]
    assert page.is_busy


def test_nothing_typed_asks_for_something(qtbot: QtBot) -> None:
    page = UnlockPage("dossiers.wmo")
    qtbot.addWidget(page)

    QTest.keyClick(page.secret.line, Qt.Key.Key_Return)

    assert page.secret.refusal
    assert not page.is_busy


def test_the_wait_is_counted_down(qtbot: QtBot) -> None:
    page = UnlockPage("dossiers.wmo")
    qtbot.addWidget(page)
    asked: list[str] = []
    page.unlock_wanted.connect(asked.append)
    page.secret.line.setText("vier fietsen")

    page.show_refusal("Wrong.", 2)
    page._submit()
    first = page.state
    page._tick()
    second = page.state
    page._tick()
    page._submit()

    assert "2" in first
    assert "1" in second
    assert asked == ["vier fietsen"]


def test_typing_walks_through_the_groups(qtbot: QtBot) -> None:
    fields = GroupFields()
    qtbot.addWidget(fields)
    fields.show()
    first, second = KEY.split("-")[:2]

    for sign in (first + second).lower():
        QTest.keyClick(fields.focusWidget() or fields._lines[0], sign)

    assert fields.text().startswith(f"{first}-{second}-")


def test_backspace_in_an_empty_group_goes_back(qtbot: QtBot) -> None:
    fields = GroupFields()
    qtbot.addWidget(fields)
    fields.show()
    left: list[int] = []
    fields._lines[1].left_backwards.connect(left.append)

    QTest.keyClick(fields._lines[1], Qt.Key.Key_Backspace)

    assert left == [2]


def test_signs_that_are_in_no_key_are_not_taken(qtbot: QtBot) -> None:
    fields = GroupFields()
    qtbot.addWidget(fields)

    QTest.keyClicks(fields._lines[0], "a!u9")

    assert fields._lines[0].text() == "A9"


def test_a_whole_key_can_be_pasted(qtbot: QtBot) -> None:
    fields = GroupFields()
    qtbot.addWidget(fields)
    QGuiApplication.clipboard().setText(f"  {KEY.lower()}\n")

    QTest.keyClick(fields._lines[0], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert fields.text() == KEY
    fields.clear()
    assert fields.text() == "-------"


def test_an_incomplete_key_is_not_tried(qtbot: QtBot) -> None:
    page = RecoveryPage()
    qtbot.addWidget(page)
    tried: list[str] = []
    page.unlock_wanted.connect(tried.append)
    page.groups.fill(KEY[:17])

    page.decide()

    assert tried == []
    assert page.refusal


def test_strength_is_said_in_plain_words() -> None:
    assert f"{LEAST_CHARACTERS - 3}" in strength_of("abc")
    assert "same" in strength_of("aaaaaaaaaaaaaaaa")
    assert "Good" in strength_of("vier fietsen in de regen")


def test_two_different_passphrases_are_refused_at_the_second(qtbot: QtBot) -> None:
    page = PassphrasePage("Title", "Sentence", "Go")
    qtbot.addWidget(page)
    chosen: list[str] = []
    page.chosen.connect(chosen.append)

    page.fill_in("vier fietsen in de regen", "vier fietsen in de zon")
    page.decide()
    assert page.again.refusal
    page.fill_in("kort", "kort")
    page.decide()
    assert page.first.refusal
    page.fill_in("vier fietsen in de regen", "vier fietsen in de regen")
    page.decide()

    assert chosen == ["vier fietsen in de regen"]


def test_the_key_must_be_typed_from_paper(qtbot: QtBot) -> None:
    page = KeyPage(RecoverySheet(KEY, "dossiers.wmo", "Meerssen", date(2026, 11, 22)))
    qtbot.addWidget(page)
    done: list[bool] = []
    page.confirmed.connect(lambda: done.append(True))

    page.type_back("00000")
    page.decide()
    assert done == []
    page.type_back(f" {KEY.split('-')[page.asked - 1].lower()} ")
    page.decide()

    assert done == [True]


def test_the_sheet_goes_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    writer = QPdfWriter(str(file))
    prepare_page(writer)

    paint_sheet(writer, RecoverySheet(KEY, "dossiers.wmo", "Meerssen", date(2026, 11, 22)))
    del writer

    assert file.read_bytes().count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("reason", Unavailability)
def test_every_trouble_has_a_title_a_sentence_and_a_way_out(
    qtbot: QtBot, reason: Unavailability
) -> None:
    page = NoticePage(UnavailableError(reason, "/home/kok/dossiers.wmo"))
    qtbot.addWidget(page)
    ways: list[str] = []
    for name in ("retry", "restore", "slots", "other_file", "new_file", "close"):
        signal = getattr(page, f"{name}_wanted")
        signal.connect(lambda name=name: ways.append(name))

    page.decide()

    assert page.accessibleName()
    assert len(ways) == 1


def test_escape_goes_back_and_enter_goes_on(qtbot: QtBot) -> None:
    page = RecoveryPage()
    qtbot.addWidget(page)
    back: list[bool] = []
    page.went_back.connect(lambda: back.append(True))

    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_Return)

    assert back == [True]
    assert page.refusal


def test_while_filling_one_can_only_stop(qtbot: QtBot) -> None:
    page = WelcomePage("M. Kok")
    qtbot.addWidget(page)
    wanted: list[str] = []
    page.empty_wanted.connect(lambda: wanted.append("empty"))
    page.cancelled.connect(lambda: wanted.append("stop"))

    page.set_busy("Filling…")
    page.show_progress(3, 40)
    page.decide()
    page._cancel.click()
    page.set_busy("")
    page.decide()

    assert wanted == ["stop", "empty"]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_window_is_as_high_as_its_page(qtbot: QtBot, percent: int) -> None:
    first, second = UnlockPage("a"), WelcomePage("M. Kok")
    window = StartWindow(first, text_percent=percent)
    qtbot.addWidget(window)
    painted: list[bool] = []
    window.painted.connect(lambda: painted.append(True))
    window.show()
    qtbot.waitUntil(lambda: painted == [True])

    window.show_page(second)
    window.remove_page(first)

    assert window.page is second
    assert second.isVisible()


def test_tab_stops_only_at_what_has_a_name(qtbot: QtBot) -> None:
    window = StartWindow(UnlockPage("dossiers.wmo"))
    qtbot.addWidget(window)
    window.show()

    stops = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]

    assert len(stops) == 7
    spoken = [QAccessible.queryAccessibleInterface(widget) for widget in stops]
    assert all(each.text(QAccessible.Text.Name) for each in spoken)


def test_a_narrow_window_puts_its_name_on_top(qtbot: QtBot) -> None:
    window = StartWindow(UnlockPage("a"))
    qtbot.addWidget(window)
    window.show()

    window.resize(1000, 600)
    assert window._tagline.isVisible()
    window.resize(500, 600)

    assert not window._tagline.isVisible()
