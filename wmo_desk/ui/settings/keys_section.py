"""Everything that has a key, per place."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


class KeysSection(Section):
    """A list to read; the keys themselves stand where they are made."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        for title, keys in (
            (self.tr("Everywhere"), everywhere()),
            (self.tr("In a conversation"), in_conversation()),
            (self.tr("In a text of a conversation"), in_text()),
            (self.tr("In a request for insight"), in_request()),
        ):
            card = Card(title)
            card.add(_list_of(title, keys))
            self.column.addWidget(card)
        self.column.addStretch(1)


def everywhere() -> list[tuple[str, str]]:
    """Keys that work on every page, with what they do."""
    return [
        ("Ctrl+K", QCoreApplication.translate("keys", "Find anything")),
        (
            "Ctrl+1 … 7",
            QCoreApplication.translate("keys", "To the pages on the left, in their order"),
        ),
        ("Ctrl+M", QCoreApplication.translate("keys", "Take a report")),
        ("F5", QCoreApplication.translate("keys", "Read the page again")),
        ("Ctrl+L", QCoreApplication.translate("keys", "Lock the file")),
    ]


def in_conversation() -> list[tuple[str, str]]:
    """Keys of an open conversation, with what they do."""
    return [
        *(
            (f"Alt+{number}", dimension_name(dimension))
            for number, dimension in enumerate(Dimension, 1)
        ),
        (
            "Alt+0",
            QCoreApplication.translate(
                "keys", "More about this dimension: what is hard, first step, who helps"
            ),
        ),
        (
            "Alt+M",
            QCoreApplication.translate("keys", "Mark that the resident wants to talk about it"),
        ),
        (
            "Ctrl+Enter",
            QCoreApplication.translate("keys", "Add an agreement; chosen words become its text"),
        ),
        ("Alt+W", QCoreApplication.translate("keys", "The web, or its table")),
    ]


def in_text() -> list[tuple[str, str]]:
    """Keys while one types at length, with what they do."""
    return [
        (
            QCoreApplication.translate("keys", "Space"),
            QCoreApplication.translate("keys", "Expand a snippet after its short word"),
        ),
        ("Tab", QCoreApplication.translate("keys", "Expand a snippet, else to the next field")),
        ("Ctrl+Z", QCoreApplication.translate("keys", "Undo, also what expanded")),
        (
            "F7",
            QCoreApplication.translate(
                "keys", "To the next word that is not in the dictionary, with suggestions"
            ),
        ),
    ]


def in_request() -> list[tuple[str, str]]:
    """Keys with which a request for insight is judged, with what they do."""
    return [
        ("1", QCoreApplication.translate("keys", "Show it, and go to the next one")),
        ("2", QCoreApplication.translate("keys", "Leave it out, and go to the next one")),
        ("3", QCoreApplication.translate("keys", "Show a part, and write which")),
        ("F8", QCoreApplication.translate("keys", "To the next item that is not judged")),
        ("Ctrl+Enter", QCoreApplication.translate("keys", "Make the copy, or keep it")),
    ]


def _list_of(title: str, keys: list[tuple[str, str]]) -> QWidget:
    shown = QWidget()
    # With the keyboard one goes from list to list, and each is read out whole.
    shown.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    shown.setAccessibleName(title)
    shown.setAccessibleDescription(". ".join(f"{key}: {words}" for key, words in keys))
    style_as(shown, ground="clear")
    grid = QGridLayout(shown)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, (key, words) in enumerate(keys):
        grid.addWidget(PlainLabel(key, TextStyle.STRONG, wrap=False), row, 0)
        grid.addWidget(PlainLabel(words), row, 1)
    return shown
