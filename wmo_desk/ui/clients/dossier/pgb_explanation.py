"""What choosing a pgb means, in plain words: to be read aloud, or by the resident on the screen."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.plain_label import PlainLabel

_WIDTH: Final = 680


class PgbExplanation(Dialog):
    """`explained` follows the consultant who says that it was explained today."""

    explained = Signal()

    def __init__(self, *, may_note: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Two ways to get help"), width=_WIDTH, parent=parent)
        for heading, paragraphs in pgb_explanation():
            if heading:
                self.add(PlainLabel(heading, TextStyle.HEADING))
            for paragraph in paragraphs:
                self.add(PlainLabel(paragraph, TextStyle.BODY))
        self.add_cancel(self.tr("Close"))
        if may_note:
            self.note = Button(self.tr("Explained today"), icon_name="check")
            self.note.clicked.connect(self._tell)
            self.add_button(self.note)

    @Slot()
    def _tell(self) -> None:
        self.explained.emit()
        self.accept()


def pgb_explanation() -> list[tuple[str, tuple[str, ...]]]:
    """Return the explanation (art. 2.3.2 lid 6 Wmo 2015): headings with their paragraphs."""
    return [
        (
            "",
            (
                QCoreApplication.translate(
                    "pgb",
                    "Perhaps you get help from the municipality. Then you may often choose how you "
                    "get it. There are two ways.",
                ),
            ),
        ),
        (
            QCoreApplication.translate("pgb", "1. The municipality arranges the help"),
            (
                QCoreApplication.translate(
                    "pgb",
                    "An organisation that works for the municipality comes to help you. You do not "
                    "have to look for anybody or pay anybody. Is something wrong with the help? "
                    "Then the organisation or the municipality solves it.",
                ),
            ),
        ),
        (
            QCoreApplication.translate("pgb", "2. You arrange the help yourself, with a pgb"),
            (
                QCoreApplication.translate(
                    "pgb",
                    "Pgb means personal budget. It is money for your help. You choose who comes. "
                    "That can also be somebody you know.",
                ),
                QCoreApplication.translate(
                    "pgb",
                    "You do not get the money on your own account. The SVB keeps it and pays your "
                    "helper.",
                ),
                QCoreApplication.translate(
                    "pgb",
                    "You have more to do: you look for a helper, you make a contract, you check "
                    "the hours and the bills, and you look for somebody else when your helper is "
                    "ill.",
                ),
                QCoreApplication.translate(
                    "pgb",
                    "Is that too much? Somebody may do it for you, such as your daughter. We look "
                    "together at who can do that well.",
                ),
            ),
        ),
        (
            QCoreApplication.translate("pgb", "When can you get a pgb?"),
            (
                QCoreApplication.translate(
                    "pgb",
                    "You tell us why you want it. You, or somebody for you, can do what belongs to "
                    "it. And the help you buy is good and safe.",
                ),
                QCoreApplication.translate(
                    "pgb",
                    "Is the help dearer than that of the municipality? Then you may have to pay "
                    "the rest yourself.",
                ),
                QCoreApplication.translate(
                    "pgb",
                    "You do not have to choose now. Somebody may think along with you, free of "
                    "charge.",
                ),
            ),
        ),
    ]
