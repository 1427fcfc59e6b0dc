"""Which version a file has; that the number in the program is the last migration."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.encrypted_files import KEY
from wmo_desk.database.engine import open_engine
from wmo_desk.database.schema import (
    HEAD,
    SchemaState,
    check_not_newer,
    revision_of,
    schema_state,
)
from wmo_desk.database.upgrading import create_schema, known_revisions
from wmo_desk.errors import Unavailability, UnavailableError


def set_revision(file: Path, revision: str) -> None:
    engine = open_engine(file, KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (revision,))
    engine.dispose()


def test_head_is_the_last_migration() -> None:
    assert known_revisions()[-1] == HEAD


def test_revisions_are_numbered_in_order() -> None:
    revisions = known_revisions()

    assert revisions == [f"{number:04}" for number in range(1, len(revisions) + 1)]


def test_new_file_is_current(tmp_path: Path) -> None:
    engine = open_engine(tmp_path / "new.wmo", KEY, create=True)
    create_schema(engine)

    state = schema_state(engine)
    with engine.connect() as connection:
        revision = revision_of(connection)
    engine.dispose()

    assert (state, revision) == (SchemaState.CURRENT, HEAD)


@pytest.mark.parametrize(
    ("revision", "state"),
    [("0000", SchemaState.BEHIND), (HEAD, SchemaState.CURRENT), ("9999", SchemaState.NEWER)],
)
def test_revision_tells_the_state(file: Path, revision: str, state: SchemaState) -> None:
    set_revision(file, revision)
    engine = open_engine(file, KEY)

    found = schema_state(engine)
    engine.dispose()

    assert found is state


def test_file_without_tables_of_alembic_is_behind(file: Path) -> None:
    engine = open_engine(file, KEY)

    found = schema_state(engine)
    engine.dispose()

    assert found is SchemaState.BEHIND


def test_file_of_newer_program_is_refused(file: Path) -> None:
    set_revision(file, "9999")
    engine = open_engine(file, KEY)

    with pytest.raises(UnavailableError) as refused:
        check_not_newer(engine, file)
    engine.dispose()

    assert refused.value.reason is Unavailability.NEWER_VERSION


def test_current_file_opens_without_alembic() -> None:
    code = "import sys, wmo_desk.database.schema; sys.exit('alembic' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
