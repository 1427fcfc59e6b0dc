"""Loads the rest of the program while the person types the passphrase."""

from collections.abc import Sequence
from importlib import import_module
from threading import Thread
from types import ModuleType

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Loader(QObject):
    """Imports modules; `loaded` is emitted on the window's thread with the last of them.

    What knows nothing of Qt, and takes the longest, is imported on a thread of its own. What uses
    Qt is imported on the window's thread, a module at a time so that typing goes on between them:
    while PySide6 looks up types for an import on one thread, a call into Qt on another can meet
    them half made and end the program without a trace.

    What is asked for meanwhile (an impatient Enter) is kept and done afterwards.
    """

    loaded = Signal(object)
    failed = Signal(object)
    _ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coming: list[str] = []
        self._ready.connect(self._go_on)

    def start(self, without_qt: Sequence[str], with_qt: Sequence[str]) -> None:
        """Begin; the last module comes with `loaded`, an error with `failed`."""
        self._coming = list(with_qt)
        Thread(target=self._load, args=(without_qt,), name="loading", daemon=True).start()

    def _load(self, names: Sequence[str]) -> None:
        try:
            for name in names:
                import_module(name)
        except BaseException as error:
            self.failed.emit(error)
        else:
            self._ready.emit()

    @Slot()
    def _go_on(self) -> None:
        name = self._coming.pop(0)
        try:
            module: ModuleType = import_module(name)
        except BaseException as error:
            self.failed.emit(error)
            return
        if self._coming:
            QTimer.singleShot(0, self, self._go_on)
        else:
            self.loaded.emit(module)
