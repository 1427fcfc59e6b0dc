"""An empty file: begin with it, or fill it with invented residents to practise on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from wmo_desk.ui.start.step import StepPage
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.plain_label import PlainLabel


class WelcomePage(StepPage):
    """`empty_wanted`, or `practice_wanted`; filling shows progress and can be cancelled."""

    empty_wanted = Signal()
    practice_wanted = Signal()
    cancelled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Welcome, %1").replace("%1", name))
        self.set_sentence(self.tr("The file is ready and empty."))
        self.add(
            PlainLabel(
                self.tr(
                    "Would you like to look around first? The practice file has forty invented "
                    "residents with conversations, indications and places on the waiting list. "
                    "Every screen and every page says that it is for practice. For real work you "
                    "make a new file afterwards."
                )
            )
        )
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Filling the practice file"))
        self._bar.hide()
        self.add(self._bar)
        self._cancel = Button(self.tr("Stop filling"))
        self._cancel.clicked.connect(self.cancelled)
        self._cancel.hide()
        self.add(self._cancel)
        self._practice = self.add_button(self.tr("Fill as practice file"))
        self._practice.clicked.connect(self.practice_wanted)
        self._start = self.add_primary(self.tr("Start empty"))
        self.setFocusProxy(self._start)

    @property
    def offers_practice(self) -> bool:
        """Whether the file can still be filled."""
        return not self._practice.isHidden()

    @override
    def decide(self) -> None:
        if not self.is_busy:
            self.empty_wanted.emit()

    def show_partly_filled(self, sentence: str) -> None:
        """Say that filling ended early: the file is for practice from the first resident on."""
        self.set_busy("")
        self.set_sentence(sentence)
        self._practice.hide()
        self._start.set_text(self.tr("Open the practice file"))

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the filling is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @override
    def set_busy(self, sentence: str) -> None:
        super().set_busy(sentence)
        for shown in (self._bar, self._cancel):
            shown.setVisible(bool(sentence))
        self._practice.setEnabled(not sentence)
        self._bar.setRange(0, 0)
