"""An open file or server, and the units of work and reads on it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Final

from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError, SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from wmo_desk.database.engine import WRITING, as_unavailable
from wmo_desk.database.unit_of_work import Actor, Device, UnitOfWork, utc_now
from wmo_desk.domain.households import AlreadyInHousehold
from wmo_desk.domain.permissions import NotPermitted
from wmo_desk.domain.waiting import AlreadyWaiting
from wmo_desk.errors import ConflictError, RuleError, UnavailableError


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

        Raises `ConflictError` when a record was changed by another unit in between,
        `UnavailableError` for what lies outside the program, and the refusal of a rule that the
        database keeps when two people do the same at once. Who was refused for a role that is not
        enough stands in the access log.
        """
        try:
            with _sorted_errors(), self._session(**WRITING) as session:
                unit = UnitOfWork(session, actor=actor, device=self.device, now=self.clock())
                yield unit
                unit.commit()
        except NotPermitted as refusal:
            self._note_refusal(actor, refusal)
            raise

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Read in one snapshot; nothing can be written."""
        with _sorted_errors(), self._session() as session:
            yield session

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    def _note_refusal(self, actor: Actor, refusal: NotPermitted) -> None:
        """Write what was not allowed; where nothing can be written, the refusal still stands."""
        with suppress(UnavailableError), _sorted_errors(), self._session(**WRITING) as session:
            unit = UnitOfWork(session, actor=actor, device=self.device, now=self.clock())
            unit.log_refusal(refusal.permission.value)
            unit.commit()

    def _session(self, **options: object) -> Session:
        bind = self.engine.execution_options(**options) if options else self.engine
        return Session(bind, autoflush=False, expire_on_commit=False)


# What the services check first, and the database once more for two people at the same moment.
_RULES: Final[Mapping[str, type[RuleError]]] = {
    "uq_waiting_entry_client_id": AlreadyWaiting,
    "uq_household_member_client_id": AlreadyInHousehold,
}
_SQLITE_UNIQUE: Final = "UNIQUE constraint failed: "


def _constraint_of(error: IntegrityError) -> str:
    """Return the name of the constraint that was broken, empty when it is not known.

    A server says it. SQLite only tells the columns of a unique one, and only in words; the name
    follows from them by the naming convention.
    """
    named = getattr(getattr(error.orig, "diag", None), "constraint_name", None)
    if named is not None:
        return str(named)
    words = str(error.orig)
    if not words.startswith(_SQLITE_UNIQUE):
        return ""
    columns = [column.split(".") for column in words.removeprefix(_SQLITE_UNIQUE).split(", ")]
    table = columns[0][0]
    return "_".join(["uq", table, *(column[-1] for column in columns)])


@contextmanager
def _sorted_errors() -> Iterator[None]:
    try:
        yield
    except StaleDataError as error:
        raise ConflictError from error
    except IntegrityError as error:
        rule = _RULES.get(_constraint_of(error))
        if rule is None:
            raise
        raise rule from error
    except SQLAlchemyError as error:
        known = as_unavailable(error)
        if known is None:
            raise
        raise known from error
