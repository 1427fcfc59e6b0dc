"""Which version of the tables does this file have, and is it ours? Cheap: at every start."""

from enum import StrEnum
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from wmo_desk.errors import Unavailability, UnavailableError

HEAD: Final = "0020"
"""The last migration of this program; a test compares it with `migrations/versions`.

Revisions are numbered, so that a file of a newer program is known without loading Alembic.
"""


class SchemaState(StrEnum):
    """How the tables of a file relate to this program."""

    CURRENT = "current"
    BEHIND = "behind"
    NEWER = "newer"


def revision_of(connection: sa.Connection) -> str | None:
    """Return the migration that the file has seen last; None when it has no tables yet."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()


def schema_state(engine: sa.Engine, head: str = HEAD) -> SchemaState:
    """Compare the file's revision with this program's."""
    with engine.connect() as connection:
        revision = revision_of(connection)
    if revision == head:
        return SchemaState.CURRENT
    return SchemaState.NEWER if revision is not None and revision > head else SchemaState.BEHIND


def check_not_newer(engine: sa.Engine, path: Path, head: str = HEAD) -> SchemaState:
    """Return the state, or raise `UnavailableError` for a file of a newer program."""
    state = schema_state(engine, head)
    if state is SchemaState.NEWER:
        raise UnavailableError(Unavailability.NEWER_VERSION, str(path))
    return state
