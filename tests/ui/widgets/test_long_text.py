"""Typing at length: snippets that expand, and words that are not in the dictionary."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.long_text import PAUSE_MILLISECONDS, LongText, TypingAids


class FewWords:
    def check(self, word: str) -> bool:
        return word in {"de", "buurvrouw", "kookt"}

    def suggest(self, word: str) -> list[str]:
        return ["buurvrouw"] if word == "buurvrouww" else []


def field(qtbot: QtBot, aids: TypingAids) -> LongText:
    text = LongText(aids)
    qtbot.addWidget(text)
    text.show()
    return text


@pytest.fixture
def text(qtbot: QtBot) -> LongText:
    aids = TypingAids()
    aids.snippets = {"hbh": "hulp bij het huishouden"}
    return field(qtbot, aids)


@pytest.fixture
def checked(qtbot: QtBot) -> LongText:
    return field(qtbot, TypingAids(FewWords()))


@pytest.mark.parametrize(("key", "after"), [(Qt.Key.Key_Space, " "), (Qt.Key.Key_Tab, "")])
def test_a_short_word_expands(text: LongText, key: Qt.Key, after: str) -> None:
    QTest.keyClicks(text, "krijgt (HbH")
    QTest.keyClick(text, key)

    assert text.toPlainText() == f"krijgt (hulp bij het huishouden{after}"


def test_undoing_gives_the_typed_word_back(text: LongText) -> None:
    QTest.keyClicks(text, "krijgt hbh ")

    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert text.toPlainText() == "krijgt hbh"


def test_other_words_stay_as_they_are_typed(text: LongText) -> None:
    QTest.keyClicks(text, "xhbh hbhx hb h ")

    assert text.toPlainText() == "xhbh hbhx hb h "


def test_a_space_inside_a_word_expands_nothing(text: LongText) -> None:
    text.setPlainText("hbhuis")
    cursor = text.textCursor()
    cursor.setPosition(3)
    text.setTextCursor(cursor)

    QTest.keyClick(text, Qt.Key.Key_Space)

    assert text.toPlainText() == "hbh uis"


def test_doubtful_words_are_underlined_after_a_pause(qtbot: QtBot, checked: LongText) -> None:
    QTest.keyClicks(checked, "de buurvrouww kookt Nelly verde")
    assert checked.doubtful_words == []

    qtbot.waitUntil(lambda: bool(checked.doubtful_words), timeout=4 * PAUSE_MILLISECONDS)

    # The last word is still being typed, and names are nobody's business.
    assert checked.doubtful_words == ["buurvrouww"]


def test_the_menu_of_a_doubtful_word_mends_it(checked: LongText) -> None:
    checked.setPlainText("de buurvrouww kookt")
    cursor = checked.textCursor()
    cursor.setPosition(6)

    menu = checked.menu_at(checked.cursorRect(cursor).center())
    assert menu.actions()[0].text() == "buurvrouw"
    menu.actions()[0].trigger()

    assert checked.toPlainText() == "de buurvrouw kookt"
    assert checked.doubtful_words == []


def test_a_key_goes_to_the_next_doubtful_word(checked: LongText) -> None:
    checked.setPlainText("de buurvrouww kookt verde")

    found = []
    for _turn in range(3):
        assert checked.go_to_next_doubtful()
        found.append(checked.textCursor().selectedText())

    assert found == ["buurvrouww", "verde", "buurvrouww"]


def test_without_a_dictionary_nothing_is_underlined(text: LongText) -> None:
    text.setPlainText("xqz")

    text.check_spelling()

    assert text.doubtful_words == []
    assert not text.go_to_next_doubtful()
