"""What windows are given: load what is to be shown, perform what is to be done, hear of changes.

One file is open at a time. Everything that touches it runs on the database thread; results come
back on the window's thread.
"""

import logging
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from sqlalchemy.orm import Session

from wmo_desk.contents.paper_languages import forget_translations
from wmo_desk.database.database import Database
from wmo_desk.database.file import OpenFile
from wmo_desk.database.unit_of_work import Actor, UnitOfWork, utc_now
from wmo_desk.domain.local_time import local_day, local_time
from wmo_desk.domain.permissions import Permission, allows
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import ConflictError, RuleError, Unavailability, UnavailableError
from wmo_desk.services import paper_translations, staff
from wmo_desk.tasks import Progress, Tasks

T = TypeVar("T")

Refused = Callable[[RuleError], object]
Conflicted = Callable[[ConflictError], object]
Unavailable = Callable[[UnavailableError], object]

log: Final = logging.getLogger(__name__)


class Workspace(QObject):
    """The open file, as windows see it.

    `changed` carries the subjects an action touched; `saved` the moment it was on the disk;
    `failed` what nobody else showed (a refusal, a conflict, something outside the program);
    `crashed` a bug, after which the last action was not saved.
    """

    changed = Signal(frozenset)
    saved = Signal(object)
    failed = Signal(object)
    crashed = Signal(object)
    _done_beside = Signal(object, object)

    def __init__(
        self,
        file: OpenFile,
        me: staff.StaffRow,
        *,
        clock: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.file = file
        self.me = me
        self.clock = clock
        self.tasks = Tasks(self)
        self.last_saved: datetime | None = None
        # Long work is not on the window's thread, and windows hear of changes there only.
        self._done_beside.connect(self._tell_changed, Qt.ConnectionType.QueuedConnection)
        # Before any window hears of a change: what it reads then comes after the languages. The
        # first page has no paper, and is read before them.
        self.changed.connect(self._follow_languages)
        QTimer.singleShot(0, self, self._use_languages)

    @property
    def actor(self) -> Actor:
        """Who is working now."""
        return Actor(self.me.id, self.me.role)

    def today(self) -> date:
        """The day in the Netherlands, by the same clock as the units of work."""
        return local_day(self.clock())

    def local_time(self, moment: datetime) -> datetime:
        """A stored moment as the clock on the wall shows it."""
        return local_time(moment)

    def may(self, permission: Permission) -> bool:
        """Whether to offer an action; the service asks again."""
        return allows(self.me.role, permission)

    def load(
        self,
        query: Callable[[Session], T],
        *,
        owner: QObject,
        then: Callable[[T], object],
        unavailable: Unavailable | None = None,
        latest: str = "",
    ) -> None:
        """Read on the database thread and hand the rows to `then`, if `owner` still exists.

        With `latest`, an older question of this owner and name that still waits is dropped.
        """
        self.tasks.start(
            partial(self._read, query),
            owner=owner,
            then=then,
            failed=partial(self._failed, None, None, unavailable),
            latest=latest,
        )

    def perform(
        self,
        action: Callable[[UnitOfWork], T],
        *,
        owner: QObject,
        then: Callable[[T], object] | None = None,
        refused: Refused | None = None,
        conflicted: Conflicted | None = None,
        unavailable: Unavailable | None = None,
    ) -> None:
        """Do one action as one unit of work; all windows hear what it changed.

        Without handlers, what goes wrong is shown by the window (`failed`, `crashed`).
        """

        def done(outcome: tuple[T, frozenset[Subject], datetime]) -> None:
            result, subjects, at = outcome
            if subjects:
                self._tell_saved(at)
            if then is not None:
                then(result)
            if subjects:
                self.changed.emit(subjects)

        self.tasks.start(
            partial(self._act, self.actor, action),
            owner=owner,
            then=done,
            failed=partial(self._failed, refused, conflicted, unavailable),
        )

    def run(
        self,
        work: Callable[[Progress], T],
        *,
        owner: QObject,
        then: Callable[[T], object],
        refused: Refused | None = None,
        unavailable: Unavailable | None = None,
        progressed: Callable[[int, int], object] | None = None,
    ) -> Progress:
        """Do long work beside the database thread (a PDF, a copy); it can be cancelled."""
        return self.tasks.run(
            work,
            owner=owner,
            then=then,
            failed=partial(self._failed, refused, None, unavailable),
            progressed=progressed,
        )

    def perform_beside(self, action: Callable[[UnitOfWork], T]) -> T:
        """Do one action as one unit of work for long work, which waits for it.

        Only for work that `run` runs. Raises what the action raises; windows hear what changed.
        """
        result, subjects, at = self.tasks.wait_for(partial(self._act, self.actor, action))
        if subjects:
            self._done_beside.emit(subjects, at)
        return result

    @property
    def database(self) -> Database:
        """The open database, for long work that reads beside the database thread."""
        return self.file.database

    def close(self) -> None:
        """Finish what is queued and let go of the file."""
        self.tasks.finish()
        forget_translations()
        self.file.close()

    def _tell_saved(self, at: datetime) -> None:
        self.last_saved = at
        self.saved.emit(at)

    @Slot(object, object)
    def _tell_changed(self, subjects: frozenset[Subject], at: datetime) -> None:
        self._tell_saved(at)
        self.changed.emit(subjects)

    @Slot(frozenset)
    def _follow_languages(self, subjects: frozenset[Subject]) -> None:
        if Subject.OPTIONS in subjects:
            self._use_languages()

    @Slot()
    def _use_languages(self) -> None:
        """Make papers possible in the languages that the municipality of this file loaded."""
        self.load(
            paper_translations.use_own_translations,
            owner=self,
            then=lambda _nothing: None,
            latest="languages",
        )

    def _read(self, query: Callable[[Session], T]) -> T:
        with self.database.read() as session:
            return query(session)

    def _act(
        self, actor: Actor, action: Callable[[UnitOfWork], T]
    ) -> tuple[T, frozenset[Subject], datetime]:
        with self.database.unit(actor) as unit:
            result = action(unit)
        return result, frozenset(unit.changed), unit.now

    def _failed(
        self,
        refused: Refused | None,
        conflicted: Conflicted | None,
        unavailable: Unavailable | None,
        error: BaseException,
    ) -> None:
        match error:
            case RuleError():
                log.debug("refused: %s", type(error).__name__)
                (refused or self.failed.emit)(error)
            case ConflictError():
                log.info("conflict on %d fields", len(error.differences))
                (conflicted or self.failed.emit)(error)
            case UnavailableError():
                # A locked file is nobody's trouble: unlocking reads and writes again.
                closed = error.reason is Unavailability.CLOSED
                log.log(
                    logging.INFO if closed else logging.WARNING, "unavailable: %s", error.reason
                )
                (unavailable or self.failed.emit)(error)
            case _:
                log.error("an action failed", exc_info=error)
                self.crashed.emit(error)
