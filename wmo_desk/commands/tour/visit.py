"""Run the real program with somebody at the keyboard, from its first window to its end."""

import gc
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from wmo_desk.commands.tour.hands import Hands
from wmo_desk.commands.tour.person import Person, begin
from wmo_desk.commands.tour.phrases import Phrases
from wmo_desk.paths import Folders
from wmo_desk.settings import load_settings
from wmo_desk.ui.start.application import Start, run_application

Story = Callable[[Person], None]

_CLOSING_MILLISECONDS = 20_000


def visit(folders: Folders, story: Story) -> None:
    """Let somebody work with the program until the story is told, then close it.

    Raises what went wrong in the story.
    """
    # As `main` does for the window: on another thread a collector could delete a widget.
    gc.disable()
    visitor = _Visitor(story, Phrases(load_settings(folders.config).language))
    run_application(folders, keeps_last_file=False, accompany=visitor.come)
    visitor.leave()
    _clear_away()
    if visitor.error is not None:
        raise visitor.error


class _Visitor(QObject):
    """Begins the story when the program starts, and closes the windows when it is told."""

    _told = Signal(object)

    def __init__(self, story: Story, phrases: Phrases) -> None:
        super().__init__()
        self.error: BaseException | None = None
        self._story = story
        self._phrases = phrases
        self._start: Start | None = None
        self._hands = Hands()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_CLOSING_MILLISECONDS)
        self._patience.timeout.connect(QCoreApplication.quit)
        self._told.connect(self._close, Qt.ConnectionType.QueuedConnection)

    def come(self, start: Start) -> None:
        """Begin when the first window is there and the rest is loaded."""
        self._start = start
        person = Person(self._hands, self._phrases, self._is_quiet)

        def tell() -> None:
            person.settle()
            self._story(person)

        self._thread = begin(tell, self._told.emit)

    def leave(self) -> None:
        """Let go of the program."""
        self._patience.stop()
        self._start = None

    def _is_quiet(self) -> bool:
        desk = None if self._start is None else self._start.desk
        if desk is None:
            return False
        return desk.working is None or bool(desk.working.workspace.tasks.is_idle)

    @Slot(object)
    def _close(self, error: BaseException | None) -> None:
        self.error = error
        self._patience.start()
        # As whoever shuts the computer down does; the program saves and ends by itself.
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.parentWidget() is None:
                window.close()


def _clear_away() -> None:
    """Delete the windows of a program that has ended; another may be started after it."""
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)
