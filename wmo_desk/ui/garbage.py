"""Python's collector of garbage, kept on the window's thread.

It runs on whichever thread happens to allocate. On the database thread it could delete a widget
that stands in a circle of references, and Qt allows that on the window's thread only: the program
would end without a trace. So the automatic collector is off and a timer does its work.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_STEP_MILLISECONDS: Final = 1_000


class WindowThreadCollector(QObject):
    """Collects when the usual thresholds are passed, once a second at most."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> int:
        """Collect the oldest generation that is due; returns how many objects were let go."""
        due = -1
        for generation, (count, limit) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        ):
            if count <= limit:
                break
            due = generation
        return gc.collect(due) if due >= 0 else 0

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()
