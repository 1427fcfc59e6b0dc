"""No file yet: make one, or take one that there is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wmo_desk.ui.start.plain import button, words


class FirstPage(QFrame):
    """What a person sees who starts the program for the first time."""

    new_file_wanted = Signal()
    other_file_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(14)
        column.addWidget(words(self.tr("Welcome to Wmo Desk"), "title"))
        column.addWidget(
            words(
                self.tr(
                    "There is no file on this computer yet. Make one: it takes a few minutes, and "
                    "everything in it is encrypted from the first word."
                )
            )
        )
        make = button(self.tr("Make a new file"), "primary")
        make.clicked.connect(self.new_file_wanted)
        column.addWidget(make)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        column.addWidget(rule)
        other = button(self.tr("Open a file that there is"), "link")
        other.clicked.connect(self.other_file_wanted)
        column.addWidget(other)
        restore = button(self.tr("Put back a copy"), "link")
        restore.clicked.connect(self.restore_wanted)
        column.addWidget(restore)
        self.setFocusProxy(make)
