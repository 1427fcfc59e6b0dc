"""Buttons keep what they do while their words change."""

from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.buttons import Button


def test_another_word_keeps_the_shortcut(qtbot: QtBot) -> None:
    button = Button("Print a page", icon_name="print")
    qtbot.addWidget(button)
    button.setShortcut("Ctrl+P")

    button.set_text("Print a page with 3")

    assert button.shortcut().toString() == "Ctrl+P"
