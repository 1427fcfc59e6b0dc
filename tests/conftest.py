"""What every test needs: no screen, and a home of its own."""

import gc
import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtCore import QSettings
from typing_extensions import override

pytest_plugins = ["tests.fixtures"]

# Read when the first Qt application is made; whatever the developer's desktop says is left out.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in (
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "QT_QPA_PLATFORMTHEME",
    "QT_LOGGING_RULES",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
):
    os.environ.pop(_name, None)

# Two cores that are shared with other work make a deadline a matter of luck.
settings.register_profile("wmo-desk", deadline=None)
settings.load_profile("wmo-desk")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--kill-rounds", type=int, default=10, help="how often torture ends the program"
    )
    parser.addoption(
        "--database",
        choices=("file", "postgresql"),
        default="file",
        help="on what the tests of the services run",
    )


@pytest.fixture(scope="session")
def kill_rounds(pytestconfig: pytest.Config) -> int:
    """Return how often a test that ends the program at a random moment does so."""
    rounds: int = pytestconfig.getoption("--kill-rounds")
    return rounds


def _move_into(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    # QSettings remembers its folder for the whole process.
    for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(file_format, QSettings.Scope.UserScope, str(folder / ".config"))


@pytest.fixture(scope="session", autouse=True)
def _home_of_application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    # The one Qt application of a test run is made before any test has its own home.
    with pytest.MonkeyPatch.context() as monkeypatch:
        _move_into(tmp_path_factory.mktemp("application-home"), monkeypatch)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a person's home folder in which nothing stands yet."""
    folder = tmp_path_factory.mktemp("home")
    _move_into(folder, monkeypatch)
    return folder


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        # As in pyproject.toml: the offscreen platform tells what it cannot do.
        if "This plugin does not support" not in record.getMessage():
            self.lines.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_warning_in_the_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test whose program warns in its log; one that asks for `caplog` looks for itself."""
    handler = _Warnings()
    logger = logging.getLogger("wmo_desk")
    logger.addHandler(handler)
    yield
    logger.removeHandler(handler)
    if "caplog" not in request.fixturenames:
        assert handler.lines == []


_TESTS_BETWEEN_COLLECTIONS = 25
# Looking through everything that the run has loaded takes a second, what is new a few hundredths.
_COLLECTIONS_BETWEEN_WHOLE_ONES = 20
_tests_since = 0


@pytest.fixture(scope="session", autouse=True)
def _garbage_stays_on_this_thread() -> Iterator[None]:
    """Keep Python's collector off the database thread, as `ui/garbage.py` does in the program."""
    gc.disable()
    yield
    gc.enable()


def pytest_runtest_teardown() -> None:
    global _tests_since  # noqa: PLW0603 - a hook has no other place
    _tests_since += 1
    if _tests_since % _TESTS_BETWEEN_COLLECTIONS == 0:
        turn = _tests_since // _TESTS_BETWEEN_COLLECTIONS
        gc.collect(2 if turn % _COLLECTIONS_BETWEEN_WHOLE_ONES == 0 else 1)
