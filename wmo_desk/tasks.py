"""One thread for the database, a few for long work; results come back on the window's thread."""

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")

_SECONDS_BETWEEN_REPORTS: Final = 0.1


class Cancelled(Exception):
    """The person pressed cancel; long work stops by this."""


class Progress:
    """What long work tells about itself, and where it hears that it should stop.

    `step` may be called as often as one likes from any thread; it reports ten times a second.
    """

    def __init__(self, report: Callable[[int, int], None] | None = None) -> None:
        self._report = report
        self._cancelled = threading.Event()
        self._last = 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is; raises `Cancelled` when it should stop."""
        if self._cancelled.is_set():
            raise Cancelled
        now = time.monotonic()
        if self._report is not None and (
            now - self._last >= _SECONDS_BETWEEN_REPORTS or done == total
        ):
            self._last = now
            self._report(done, total)


Failed = Callable[[BaseException], object]
Progressed = Callable[[int, int], object]


@dataclass(slots=True, eq=False)
class _Asked:
    """One piece of work, what came of it, and who hears of that."""

    work: Callable[[], object]
    owner: QObject
    then: Callable[[Any], object]
    failed: Failed
    progressed: Progressed | None = None
    result: object = None
    error: BaseException | None = None


class Tasks(QObject):
    """Runs work away from the window and hands back results while their owner still exists.

    All that a piece of work holds is kept here until its result is handed back, and let go here:
    the last reference to a widget must not fall on another thread, where Qt allows no deleting.
    """

    _finished = Signal(int)
    _progressed = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._long = ThreadPoolExecutor(2, thread_name_prefix="long work")
        self._newest: dict[tuple[int, str], int] = {}
        self._numbers = itertools.count()
        self._asked: dict[int, _Asked] = {}
        self._open = 0
        self._is_over = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        then: Callable[[T], object],
        failed: Failed,
        latest: str = "",
    ) -> None:
        """Queue work on the database thread.

        With `latest`, work of the same owner and name that still waits is dropped: only the
        newest question (the last letter typed) needs an answer.
        """
        key = (id(owner), latest)
        number = self._newest.get(key, 0) + 1
        if latest:
            self._newest[key] = number

        def guarded() -> object:
            if latest and self._newest.get(key) != number:
                raise Cancelled
            return work()

        self._submit(self._database, next(self._numbers), _Asked(guarded, owner, then, failed))

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        then: Callable[[T], object],
        failed: Failed,
        progressed: Progressed | None = None,
    ) -> Progress:
        """Run long work beside the database thread; cancel it through the returned progress."""
        asked_as = next(self._numbers)

        def report(done: int, total: int) -> None:
            self._progressed.emit(asked_as, done, total)

        progress = Progress(report if progressed is not None else None)
        asked = _Asked(lambda: work(progress), owner, then, failed, progressed)
        self._submit(self._long, asked_as, asked)
        return progress

    def wait_for(self, work: Callable[[], T]) -> T:
        """Do work on the database thread for long work, which waits; not for the window's thread.

        Raises what the work raises, and `Cancelled` when the program is being closed.
        """
        try:
            return self._database.submit(work).result()
        except CancelledError:
            raise Cancelled from None
        except RuntimeError:
            if self._is_over:
                raise Cancelled from None
            raise

    @property
    def is_idle(self) -> bool:
        """Whether nothing is queued, running, or waiting to be handed back."""
        return self._open == 0

    def finish(self) -> None:
        """Wait until everything queued has run; results for windows are no longer handed back.

        What a window asks for afterwards (a retry that was due) is not begun.
        """
        self._is_over = True
        self._database.shutdown(wait=True)
        self._long.shutdown(wait=True)

    def _submit(self, pool: ThreadPoolExecutor, asked_as: int, asked: _Asked) -> None:
        if self._is_over:
            return
        self._open += 1
        self._asked[asked_as] = asked
        pool.submit(self._work, asked_as)

    def _work(self, asked_as: int) -> None:
        """Do a piece of work, on a thread of the pool."""
        self._answer(asked_as)
        self._finished.emit(asked_as)

    def _answer(self, asked_as: int) -> None:
        asked = self._asked[asked_as]
        try:
            asked.result = asked.work()
        except BaseException as error:
            asked.error = error
        finally:
            # The trace of an error keeps this frame.
            del asked

    @Slot(int)
    def _deliver(self, asked_as: int) -> None:
        asked = self._asked.pop(asked_as)
        self._open -= 1
        if not shiboken6.isValid(asked.owner):
            return
        if asked.error is None:
            asked.then(asked.result)
        elif not isinstance(asked.error, Cancelled):
            asked.failed(asked.error)

    @Slot(int, int, int)
    def _deliver_progress(self, asked_as: int, done: int, total: int) -> None:
        asked = self._asked.get(asked_as)
        if asked is not None and asked.progressed is not None and shiboken6.isValid(asked.owner):
            asked.progressed(done, total)
