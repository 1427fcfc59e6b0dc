"""Text exactly as it is."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel


@pytest.mark.parametrize("text", ["<b>vet</b>", "&lt;", "😀 مرحبا بك", "a\x07b", "x" * 10_000])
def test_markup_is_shown_as_typed(qtbot: QtBot, text: str) -> None:
    label = PlainLabel(text)
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == text
    assert not label.grab().isNull()


def test_wrapped_text_takes_whole_lines_of_the_type_scale(qtbot: QtBot) -> None:
    label = PlainLabel("een twee drie vier vijf zes zeven acht negen tien")
    qtbot.addWidget(label)

    assert label.heightForWidth(2000) == 20
    assert label.heightForWidth(120) % 20 == 0
    assert label.heightForWidth(120) > 20


def test_paragraphs_stay_apart(qtbot: QtBot) -> None:
    label = PlainLabel("een\n\ntwee", TextStyle.SECONDARY)
    qtbot.addWidget(label)

    assert label.heightForWidth(500) == 3 * 18


def test_an_elided_text_is_whole_in_its_hint(qtbot: QtBot) -> None:
    label = PlainLabel("een heel lange naam <van iemand>", elide=True)
    qtbot.addWidget(label)
    label.resize(60, 20)

    assert "een heel lange naam" in label.toolTip()
    assert "<van" not in label.toolTip()
    assert not label.grab().isNull()


def test_a_pill_changes_its_words_and_tone(qtbot: QtBot) -> None:
    pill = Pill("nog 3 dagen", Tone.WARN)
    qtbot.addWidget(pill)

    pill.set("2 dagen voorbij", Tone.LATE)

    assert pill.text() == "2 dagen voorbij"
    assert pill.property("tone") == "late"
