"""Notices that nobody has typed or moved anything for a while."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_STEP_MILLISECONDS: Final = 5_000


class IdleWatch(QObject):
    """`paused` after the quiet that suits background work, `idle` after the minutes given.

    It looks at the windows themselves, where every key and movement arrives once; a filter on the
    application would be called for each of the thousands of events of an ordinary minute.
    """

    paused = Signal()
    idle = Signal()

    def __init__(
        self, app: QGuiApplication, *, pause_seconds: int = 60, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pause = pause_seconds * 1000
        self._limit = 0
        self._said_paused = False
        self._said_idle = False
        self._since = QElapsedTimer()
        self._since.start()
        app.focusWindowChanged.connect(self._follow)
        for window in app.topLevelWindows():
            window.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Say `idle` after so many minutes; 0 is never."""
        self._limit = minutes * 60_000
        self.touch()

    def touch(self) -> None:
        """Note a sign of life."""
        self._since.restart()
        self._said_paused = self._said_idle = False

    @Slot()
    def look(self, quiet: int | None = None) -> None:
        """Tell what the milliseconds of quiet ask for; they are measured unless given."""
        quiet = self._since.elapsed() if quiet is None else quiet
        if quiet >= self._pause and not self._said_paused:
            self._said_paused = True
            self.paused.emit()
        if self._limit and quiet >= self._limit and not self._said_idle:
            self._said_idle = True
            self.idle.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return False

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self.touch()
