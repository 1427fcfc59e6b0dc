"""Make and upgrade the tables with Alembic, all or nothing.

Apart from `schema` because Alembic takes longer to load than a current file takes to open: import
this module only for a new file or one that is behind.
"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError

from wmo_desk.database.backup import BackupReason, Progress, make_backup
from wmo_desk.database.engine import KEY_BYTES, WRITING, DriverError, as_unavailable, open_engine
from wmo_desk.database.schema import HEAD, SchemaState, check_not_newer, revision_of
from wmo_desk.errors import Unavailability, UnavailableError

_FOLDER: Final = Path(__file__).with_name("migrations")


@dataclass(frozen=True, slots=True)
class Migrations:
    """A row of migrations and the last of it; tests hand over their own."""

    versions: Path
    head: str


OURS: Final = Migrations(_FOLDER / "versions", HEAD)


class RowsLost(Exception):
    """A migration left a table with fewer rows than before without saying so (see traps)."""


# What a migration can raise by what it finds in a file; a slip in its Python is a bug like any.
_FAILURES: Final = (
    RowsLost,
    RuntimeError,
    OSError,
    UnavailableError,
    DriverError,
    CommandError,
    sa.exc.SQLAlchemyError,
)


def create_schema(engine: sa.Engine, migrations: Migrations = OURS) -> None:
    """Make the tables of a new file or server through the migrations, in one transaction."""
    with engine.execution_options(**WRITING).begin() as connection:
        _migrate(connection, migrations)


def upgrade(
    path: Path,
    key: bytes,
    copies: Path,
    now: datetime,
    *,
    migrations: Migrations = OURS,
    progress: Progress | None = None,
) -> Path | None:
    """Bring a file up to this program; return the copy made before, None when it was current.

    The caller holds the `FileLock`. Raises `UnavailableError`: made by a newer program, no room
    for the copy, upgrade failed. The file then is as it was.
    """
    engine = open_engine(path, key)
    try:
        if check_not_newer(engine, path, migrations.head) is SchemaState.CURRENT:
            return None
        copy = make_backup(
            path, key, copies, now, reason=BackupReason.BEFORE_UPGRADE, progress=progress
        )
        try:
            _upgrade_in_one_transaction(engine, migrations)
        except _FAILURES as error:
            known = as_unavailable(error)
            raise known or UnavailableError(Unavailability.UPGRADE_FAILED, str(copy)) from error
    finally:
        engine.dispose()
    return copy


def known_revisions(migrations: Migrations = OURS) -> list[str]:
    """Return the revisions, first to last."""
    script = ScriptDirectory.from_config(_config(migrations))
    return [step.revision for step in reversed(list(script.walk_revisions()))]


def draft_migration(message: str) -> Path:
    """Write the next migration for what the models have and the migrations have not.

    For developers, who read and edit it before it is used; see `migrations/draft.py`.
    """
    known = known_revisions()
    number = f"{len(known) + 1:04}"
    head = known[-1] if known else ""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Path(folder) / "draft.wmo", bytes(KEY_BYTES), create=True)
        try:
            with engine.begin() as connection:
                config = _config(OURS)
                config.attributes["connection"] = connection
                if head:
                    command.upgrade(config, head)
                command.revision(config, message, autogenerate=True, rev_id=number)
        finally:
            engine.dispose()
    return next(OURS.versions.glob(f"{number}_*.py"))


def _upgrade_in_one_transaction(engine: sa.Engine, migrations: Migrations) -> None:
    with engine.execution_options(**WRITING).connect() as connection:
        # Batch mode rebuilds a table by dropping it, and with foreign keys on that empties every
        # table that refers to it with ON DELETE CASCADE. The pragma does nothing inside a
        # transaction, so it is set on the driver's connection before the first statement.
        _set_foreign_keys(connection, on=False)
        try:
            with connection.begin():
                start, before = revision_of(connection), _row_counts(connection)
                _migrate(connection, migrations)
                _check_references(connection)
                _check_rows(before, _row_counts(connection), _declared(migrations, start))
        finally:
            _set_foreign_keys(connection, on=True)


def _migrate(connection: sa.Connection, migrations: Migrations) -> None:
    config = _config(migrations)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    reached = revision_of(connection)
    if reached != migrations.head:
        msg = f"migrations end at {reached}, not at {migrations.head}"
        raise RuntimeError(msg)


def _config(migrations: Migrations) -> Config:
    config = Config()
    # Alembic reads its options through configparser, where % has a meaning.
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("version_locations", str(migrations.versions).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    return config


def _set_foreign_keys(connection: sa.Connection, *, on: bool) -> None:
    driver = connection.connection.driver_connection
    if driver is None:
        raise UnavailableError(Unavailability.SERVER_GONE)
    driver.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")
    if driver.execute("PRAGMA foreign_keys").fetchone()[0] != int(on):
        msg = "foreign keys can only be switched outside a transaction"
        raise RuntimeError(msg)


def _check_references(connection: sa.Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        msg = f"{len(broken)} references are broken, the first in {broken[0][0]}"
        raise RowsLost(msg)


def _row_counts(connection: sa.Connection) -> dict[str, int]:
    """Count the rows of every ordinary table; a search index keeps its own tables."""
    listed = connection.exec_driver_sql("PRAGMA table_list").mappings()
    names = [
        row["name"]
        for row in listed
        if row["schema"] == "main" and row["type"] == "table" and row["name"] != "alembic_version"
    ]
    return {
        name: connection.execute(
            sa.select(sa.func.count()).select_from(sa.table(name))
        ).scalar_one()
        for name in names
        if not name.startswith("sqlite_")
    }


def _check_rows(
    before: Mapping[str, int], after: Mapping[str, int], declared: frozenset[str]
) -> None:
    for table, rows in before.items():
        if table not in declared and after.get(table, 0) < rows:
            msg = f"{table} had {rows} rows and has {after.get(table, 0)}"
            raise RowsLost(msg)


def _declared(migrations: Migrations, start: str | None) -> frozenset[str]:
    """Collect what the migrations that ran say they empty: `removes_rows_of = ("table",)`."""
    script = ScriptDirectory.from_config(_config(migrations))
    return frozenset(
        table
        for step in script.iterate_revisions(migrations.head, start or "base")
        for table in getattr(step.module, "removes_rows_of", ())
    )
