"""Listen to what a service asks of the database, to ask the same without everything above it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from sqlalchemy import Connection, Engine, event

from wmo_desk.database import prepared
from wmo_desk.database.engine import FileConnection
from wmo_desk.database.prepared import driver_rows

Statement = tuple[str, Any]


@contextmanager
def overheard(engine: Engine) -> Iterator[list[Statement]]:
    """Every statement that is run meanwhile, with its parameters as the driver gets them."""
    heard: list[Statement] = []

    def listen(*given: object) -> None:
        _connection, _cursor, statement, parameters, *_ = given
        heard.append((str(statement), parameters))

    def listen_below(connection: Connection, text: str, parameters: object) -> list[Any]:
        heard.append((text, parameters))
        return driver_rows(connection, text, parameters)

    event.listen(engine, "before_cursor_execute", listen)
    try:
        # What is prepared goes past SQLAlchemy.
        with patch.object(prepared, "driver_rows", listen_below):
            yield heard
    finally:
        event.remove(engine, "before_cursor_execute", listen)


def questions_of(engine: Engine, ask: Callable[[], object]) -> list[Statement]:
    """The queries that `ask` comes down to, without the beginning of its transaction."""
    with overheard(engine) as heard:
        ask()
    return [each for each in heard if each[0].lstrip().upper().startswith(("SELECT", "WITH"))]


def repeat(connection: FileConnection, statements: Sequence[Statement]) -> list[list[Any]]:
    """Ask the same in one snapshot and fetch every value."""
    connection.execute("BEGIN")
    found = [
        connection.execute(statement, parameters).fetchall() for statement, parameters in statements
    ]
    connection.execute("COMMIT")
    return found
