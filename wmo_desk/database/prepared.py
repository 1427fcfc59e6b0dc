"""A statement made once, for what is done with every keystroke.

SQLAlchemy looks a statement, its parameters and its columns up anew at each execution, which takes
longer than a search that reads fifty rows. Here the text, the order of the parameters and the
conversions are kept per kind of database, and the driver does the rest.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Dialect, Insert, Select, Update
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")
Convert = Callable[[Any], Any]


class Prepared:
    """A statement whose text does not depend on its parameters (no lists of values)."""

    def __init__(self, statement: Select[*tuple[Any, ...]] | Insert | Update) -> None:
        self._statement = statement
        self._compiled: dict[str, _Compiled] = {}

    def rows(
        self,
        connection: Connection,
        parameters: Mapping[str, Any],
        make: Callable[[Iterable[Any]], T],
    ) -> list[T]:
        """Run a query, and `make` something of the values of each row."""
        compiled = self._for(connection)
        found = driver_rows(connection, compiled.text, compiled.in_order(parameters))
        if not found:
            return []
        columns: list[Iterable[Any]] = list(zip(*found, strict=True))
        for place, convert in compiled.results:
            columns[place] = map(convert, columns[place])
        return list(map(make, zip(*columns, strict=True)))

    def write(self, connection: Connection, parameters: Mapping[str, Any]) -> int:
        """Run a statement that changes something; returns how many rows it touched."""
        compiled = self._for(connection)
        return driver_write(connection, compiled.text, compiled.in_order(parameters))

    def write_many(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Run a statement that changes something once for each of these rows."""
        if not rows:
            return
        compiled = self._for(connection)
        with _executed(connection, compiled.text, compiled.all_in_order(rows), many=True):
            pass

    def _for(self, connection: Connection) -> "_Compiled":
        name = connection.dialect.name
        compiled = self._compiled.get(name)
        if compiled is None:
            compiled = self._compiled[name] = _Compiled(self._statement, connection.dialect)
        return compiled


def driver_rows(
    connection: Connection,
    text: str,
    parameters: Any,  # noqa: ANN401 - the driver's form
) -> list[Any]:
    """Run a query below SQLAlchemy and fetch what it gives; raises as SQLAlchemy would."""
    with _executed(connection, text, parameters) as cursor:
        return list(cursor.fetchall())


def driver_write(
    connection: Connection,
    text: str,
    parameters: Any,  # noqa: ANN401 - the driver's form
) -> int:
    """Run a change below SQLAlchemy; returns the number of rows, raises as SQLAlchemy would."""
    with _executed(connection, text, parameters) as cursor:
        return int(cursor.rowcount)


@contextmanager
def _executed(
    connection: Connection,
    text: str,
    parameters: Any,  # noqa: ANN401 - the driver's form
    *,
    many: bool = False,
) -> Iterator[DBAPICursor]:
    cursor = connection.connection.cursor()
    driver_error = connection.dialect.loaded_dbapi.Error
    try:
        if many:
            cursor.executemany(text, parameters)
        else:
            cursor.execute(text, parameters)
        yield cursor
    except driver_error as error:
        raise DBAPIError.instance(
            text, None, error, driver_error, hide_parameters=True, dialect=connection.dialect
        ) from error
    finally:
        cursor.close()


class _Compiled:
    """The statement as one kind of database takes it."""

    def __init__(
        self, statement: Select[*tuple[Any, ...]] | Insert | Update, dialect: Dialect
    ) -> None:
        compiled = statement.compile(dialect=dialect)
        if getattr(compiled, "post_compile_params", None):
            message = "the text of this statement depends on its parameters"
            raise ValueError(message)
        self.text: Final = str(compiled)
        self._given: Final = dict(compiled.params)
        self._names: Final = getattr(compiled, "positiontup", None)
        self._converts: Final[Mapping[str, Convert]] = {
            name: convert
            for name, bind in getattr(compiled, "binds", {}).items()
            if (convert := bind.type.dialect_impl(dialect).bind_processor(dialect)) is not None
        }
        columns = statement.selected_columns if isinstance(statement, Select) else ()
        self.results: Final[tuple[tuple[int, Convert], ...]] = tuple(
            (place, convert)
            for place, column in enumerate(columns)
            if (convert := column.type.dialect_impl(dialect).result_processor(dialect, None))
            is not None
        )

    def in_order(self, parameters: Mapping[str, Any]) -> Any:  # noqa: ANN401 - the driver's form
        """What the driver is given: by name, or in the order of the text."""
        values = {**self._given, **parameters}
        for name, convert in self._converts.items():
            values[name] = convert(values[name])
        return values if self._names is None else tuple([values[name] for name in self._names])

    def all_in_order(self, rows: Sequence[Mapping[str, Any]]) -> Any:  # noqa: ANN401 - as above
        """What the driver is given for many rows; values that a row lacks are as given before."""
        if self._names is None:
            return [self.in_order(row) for row in rows]
        columns = []
        for name in self._names:
            given = self._given.get(name)
            column: Iterable[Any] = [row.get(name, given) for row in rows]
            convert = self._converts.get(name)
            columns.append(column if convert is None else map(convert, column))
        return list(zip(*columns, strict=True))
