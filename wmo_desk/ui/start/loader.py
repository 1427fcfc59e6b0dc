"""Loads the rest of the program while the person types the passphrase."""

from importlib import import_module
from threading import Thread
from types import ModuleType

from PySide6.QtCore import QObject, Signal


class Loader(QObject):
    """Imports modules on a thread of its own; `loaded` is emitted on the window's thread.

    What is asked for meanwhile (an impatient Enter) is kept and done afterwards.
    """

    loaded = Signal(object)
    failed = Signal(object)

    def start(self, name: str) -> None:
        """Begin; the module itself comes with `loaded`, an error with `failed`."""
        Thread(target=self._load, args=(name,), name="loading", daemon=True).start()

    def _load(self, name: str) -> None:
        try:
            module: ModuleType = import_module(name)
        except BaseException as error:
            self.failed.emit(error)
        else:
            self.loaded.emit(module)
