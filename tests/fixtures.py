"""A real encrypted file per test, copied from one that was made through the migrations."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.factories import NOW
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.unit_of_work import Actor, Device, UnitOfWork
from wmo_desk.database.upgrading import create_schema
from wmo_desk.domain.permissions import Role

KEY = bytes(range(32))
DEVICE = Device(UUID(int=7), "test machine")


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
def database(file_path: Path, clock: Callable[[], datetime]) -> Iterator[Database]:
    database = Database(open_engine(file_path, KEY), DEVICE, clock)
    yield database
    database.close()


@pytest.fixture
def actor() -> Actor:
    return Actor(None, Role.TEAM_LEAD)


@pytest.fixture
def unit(database: Database, actor: Actor) -> Iterator[UnitOfWork]:
    with database.unit(actor) as unit:
        yield unit
