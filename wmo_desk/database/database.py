"""An open file or server, and the units of work and reads on it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from wmo_desk.database.engine import WRITING, as_unavailable
from wmo_desk.database.unit_of_work import Actor, Device, UnitOfWork, utc_now
from wmo_desk.errors import ConflictError


class Database:
    """Gives units of work and reads; sorts what the driver raises (architecture, errors)."""

    def __init__(
        self, engine: Engine, device: Device, clock: Callable[[], datetime] = utc_now
    ) -> None:
        self.engine = engine
        self.device = device
        self.clock = clock

    @contextmanager
    def unit(self, actor: Actor) -> Iterator[UnitOfWork]:
        """Do one action: commit on leaving, and after any exception nothing happened.

        Raises `ConflictError` when a record was changed by another unit in between and
        `UnavailableError` for what lies outside the program.
        """
        with _sorted_errors(), self._session(**WRITING) as session:
            unit = UnitOfWork(session, actor=actor, device=self.device, now=self.clock())
            yield unit
            unit.commit()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Read in one snapshot; nothing can be written."""
        with _sorted_errors(), self._session() as session:
            yield session

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    def _session(self, **options: object) -> Session:
        bind = self.engine.execution_options(**options) if options else self.engine
        return Session(bind, autoflush=False, expire_on_commit=False)


@contextmanager
def _sorted_errors() -> Iterator[None]:
    try:
        yield
    except StaleDataError as error:
        raise ConflictError from error
    except SQLAlchemyError as error:
        known = as_unavailable(error)
        if known is None:
            raise
        raise known from error
