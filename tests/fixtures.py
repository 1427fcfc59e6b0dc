"""A real encrypted file per test, copied from one that was made through the migrations.

And a person without rights over everything.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from sqlalchemy import Engine

from tests.factories import NOW
from tests.postgresql import Server
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.unit_of_work import Actor, Device, UnitOfWork
from wmo_desk.database.upgrading import create_schema
from wmo_desk.domain.permissions import Role

KEY = bytes(range(32))
DEVICE = Device(UUID(int=7), "test machine")
NOBODY = 65534


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.wmo"
    engine = open_engine(path, KEY, create=True)
    create_schema(engine)
    engine.dispose()
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file_path(empty_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty_file, tmp_path / "dossiers.wmo"))


@pytest.fixture
def as_ordinary_user() -> Callable[[], AbstractContextManager[Path]]:
    """Work as somebody whom file modes stop, also when the suite runs as root.

    Gives a folder that this person owns.
    """

    @contextmanager
    def ordinary_user() -> Iterator[Path]:
        is_root = os.geteuid() == 0
        with TemporaryDirectory(prefix="ordinary-", dir="/tmp") as name:
            folder = Path(name)
            if is_root:
                os.chown(folder, NOBODY, NOBODY)
                os.seteuid(NOBODY)
            try:
                yield folder
            finally:
                if is_root:
                    os.seteuid(0)
                folder.chmod(0o700)

    return ordinary_user


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    # Started by root the server runs as somebody else, to whom pytest's own folder is closed.
    with TemporaryDirectory(prefix="wmo-desk-postgresql-") as folder:
        server = Server(Path(folder))
        yield server
        server.stop()


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An encrypted file, or with `--database postgresql` a database of a server."""
    if request.config.getoption("--database") == "postgresql":
        yield from request.getfixturevalue("server").engine()
        return
    engine = open_engine(request.getfixturevalue("file_path"), KEY)
    yield engine
    engine.dispose()


@pytest.fixture
def database(engine: Engine, clock: Clock) -> Database:
    return Database(engine, DEVICE, clock)


@pytest.fixture
def actor() -> Actor:
    return Actor(None, Role.TEAM_LEAD)


@pytest.fixture
def unit(database: Database, actor: Actor) -> Iterator[UnitOfWork]:
    with database.unit(actor) as unit:
        yield unit
