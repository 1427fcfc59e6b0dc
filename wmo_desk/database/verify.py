"""Is the file what was written? Structure, encryption, references; the chains stand elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy as sa

from wmo_desk.database.engine import DriverError, FileConnection, as_unavailable
from wmo_desk.errors import Unavailability

_MOST_PROBLEMS = 100
_STEPS_BETWEEN_CALLS = 10_000


@dataclass(frozen=True, slots=True)
class VerifyResult:
    """What was found; each problem names pages and tables, never contents."""

    structure: tuple[str, ...] = ()
    encryption: tuple[str, ...] = ()
    references: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Nothing was found."""
        return not (self.structure or self.encryption or self.references)


def verify_file(engine: sa.Engine) -> VerifyResult:
    """Read the whole file; takes about a second for 200 MB. A server keeps its own checks."""
    if engine.dialect.name != "sqlite":
        return VerifyResult()
    with engine.connect() as connection:

        def rows(statement: str) -> list[tuple[object, ...]]:
            return [tuple(row) for row in connection.exec_driver_sql(statement)]

        return _verify(rows)


def verify_connection(
    connection: FileConnection, still_wanted: Callable[[], None] | None = None
) -> VerifyResult:
    """Do the same below SQLAlchemy; `still_wanted` is called often and may raise to stop."""
    stopped_by: list[BaseException] = []

    def handler() -> int:
        if still_wanted is not None:
            try:
                still_wanted()
            except BaseException as reason:
                # The driver would swallow it; it is raised again below.
                stopped_by.append(reason)
        return len(stopped_by)

    connection.set_progress_handler(handler, _STEPS_BETWEEN_CALLS)
    try:
        result = _verify(lambda statement: connection.execute(statement).fetchall())
    finally:
        connection.set_progress_handler(None, 0)
        if stopped_by:
            raise stopped_by[0]
    return result


def damaged_pages(connection: FileConnection) -> tuple[str, ...]:
    """Read every page of the main file as it lies on the disk and test its signature.

    A page that somebody is writing at that moment looks damaged once, so what is found is looked
    at again.
    """
    check = "PRAGMA cipher_integrity_check"
    for _ in range(3):
        found = connection.execute(check).fetchall()
        if not found:
            break
    return tuple(str(row[0]) for row in found[:_MOST_PROBLEMS])


def _verify(rows: Callable[[str], list[tuple[object, ...]]]) -> VerifyResult:
    structure = _problems(rows, f"PRAGMA integrity_check({_MOST_PROBLEMS})")
    return VerifyResult(
        structure=() if structure == ("ok",) else structure,
        encryption=_problems(rows, "PRAGMA cipher_integrity_check"),
        references=_problems(rows, "PRAGMA foreign_key_check"),
    )


def _problems(rows: Callable[[str], list[tuple[object, ...]]], statement: str) -> tuple[str, ...]:
    try:
        found = rows(statement)
    except (DriverError, sa.exc.DBAPIError) as error:
        known = as_unavailable(error)
        if known is None or known.reason is not Unavailability.DAMAGED:
            raise
        # A check that cannot go on has found something as well.
        return (known.reason.value,)
    return tuple(" ".join(map(str, row)) for row in found[:_MOST_PROBLEMS])
