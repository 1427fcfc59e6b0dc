"""Copies that make themselves: in a quiet moment and on closing, never in the way."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from wmo_desk.errors import UnavailableError
from wmo_desk.services import files
from wmo_desk.tasks import Progress
from wmo_desk.workspace import Workspace

BETWEEN_COPIES: Final = timedelta(minutes=15)
"""A quiet moment makes a new copy when the last one is older than this."""


class CopyKeeper(QObject):
    """Makes a copy when something changed since the last. `copied(moment)` tells that one is made.

    `failed(error)` is emitted once until a copy succeeds again: a full disk is said, not repeated.
    """

    copied = Signal(object)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.folder = folder
        self._last: datetime | None = None
        self._has_news = False
        self._is_busy = False
        self._said_failure = False
        self._after: list[Callable[[], object]] = []
        workspace.saved.connect(self._note_change)
        workspace.crashed.connect(self._give_up)

    @property
    def last(self) -> datetime | None:
        """When the last copy was made."""
        return self._last

    @property
    def has_news(self) -> bool:
        """Whether anything was written since the last copy."""
        return self._has_news

    def look_back(self) -> None:
        """Find out when the last copy was made, before this start."""
        self._workspace.run(
            lambda _progress: files.copy_rows(self.folder, self._workspace.file.path),
            owner=self,
            then=self._remember,
            unavailable=lambda _error: None,
        )

    @Slot()
    def use_pause(self) -> None:
        """Make a copy now that nobody types, if there is news and the last one is not recent."""
        if not self._has_news or self._is_busy:
            return
        now = self._workspace.clock()
        # A last copy that is still to come was made before the clock was set back.
        if self._last is None or not self._last <= now < self._last + BETWEEN_COPIES:
            self.make()

    def before_closing(self, then: Callable[[], object]) -> None:
        """Make a copy if there is news, and go on when it is made or could not be."""
        if self._is_busy:
            self._after.append(then)
        elif self._has_news and not self._workspace.file.is_locked_up:
            self._after.append(then)
            self.make()
        else:
            then()

    def make(
        self,
        *,
        asked: bool = False,
        then: Callable[[Path], object] | None = None,
        unavailable: Callable[[UnavailableError], object] | None = None,
        progressed: Callable[[int, int], object] | None = None,
    ) -> Progress:
        """Make a copy now, beside everything else."""
        workspace = self._workspace
        self._is_busy = True
        had_news, self._has_news = self._has_news, False
        actor, now = workspace.actor, workspace.clock()

        def work(progress: Progress) -> Path:
            return files.make_copy(
                workspace.file, actor, self.folder, now, asked=asked, progress=progress.step
            )

        def done(path: Path) -> None:
            self._last, self._said_failure = now, False
            self.copied.emit(now)
            if then is not None:
                then(path)
            self._finish()

        def not_done(error: UnavailableError) -> None:
            self._has_news = had_news
            if unavailable is not None:
                unavailable(error)
            elif not self._said_failure:
                self._said_failure = True
                self.failed.emit(error)
            self._finish()

        return workspace.run(
            work, owner=self, then=done, unavailable=not_done, progressed=progressed
        )

    def forget_cancelled(self) -> None:
        """Note that the person stopped a copy: nothing was made."""
        self._has_news = True
        self._finish()

    @Slot(object)
    def _give_up(self, _error: BaseException) -> None:
        # A bug in the copy would otherwise keep the program from closing for ever.
        if self._is_busy:
            self._has_news = True
            self._finish()

    def _finish(self) -> None:
        self._is_busy = False
        waiting, self._after = self._after, []
        for then in waiting:
            then()

    def _remember(self, copies: list[files.Copy]) -> None:
        if copies and self._last is None:
            self._last = copies[0].made_at
            self.copied.emit(self._last)

    @Slot(object)
    def _note_change(self, _at: datetime) -> None:
        self._has_news = True
