"""Progress of long work: shown only when it takes long, and it can be cancelled."""

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.plain_label import PlainLabel

_PATIENCE_MILLISECONDS: Final = 400


class ProgressDialog(Dialog):
    """Appears after 400 ms. `cancelled` is asked for once; `finish` closes it without asking."""

    cancelled = Signal()

    def __init__(self, title: str, sentence: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(title, sentence, width=420, parent=parent)
        self.setModal(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._words = PlainLabel("", TextStyle.SECONDARY, colour="muted", wrap=False)
        self.add(self._bar)
        self.add(self._words)
        self._cancel = self.add_cancel()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.show)

    def start(self) -> None:
        """Begin to wait; the dialog shows when the work is not done by then."""
        self._patience.start()

    @property
    def is_stopping(self) -> bool:
        """Whether the person asked to stop."""
        return not self._cancel.isEnabled()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; a total of 0 means unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if total:
            words = self.tr("%1 of %2").replace("%1", f"{done}").replace("%2", f"{total}")
            self._words.setText(words)

    @Slot()
    def finish(self) -> None:
        """Close: the work has ended, one way or the other."""
        self._patience.stop()
        self.accept()

    @override
    def reject(self) -> None:
        # The dialog stays until the work has really stopped, so that nothing runs unseen.
        if self._cancel.isEnabled():
            self._cancel.setEnabled(False)
            self._words.setText(self.tr("Stopping…"))
            self.cancelled.emit()
