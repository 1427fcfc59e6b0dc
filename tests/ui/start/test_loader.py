"""Loading the rest: what uses Qt is loaded on the window's thread only."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wmo_desk.ui.start import application
from wmo_desk.ui.start.loader import Loader


def test_what_is_loaded_beside_the_window_knows_nothing_of_qt() -> None:
    code = (
        "import sys\nfrom importlib import import_module\n"
        f"for name in {application._WITHOUT_QT!r}: import_module(name)\n"
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )

    assert subprocess.run((sys.executable, "-c", code), check=False).returncode == 0


def test_no_source_is_read_and_kept_while_the_rest_is_loaded() -> None:
    code = (
        "import sys, linecache\nfrom importlib import import_module\n"
        "from wmo_desk.ui.start import application\n"
        "before = [name for name in linecache.cache if name.endswith('.py')]\n"
        "for name in application._WITHOUT_QT: import_module(name)\n"
        "sys.exit([name for name in linecache.cache if name.endswith('.py')] != before)"
    )

    assert subprocess.run((sys.executable, "-c", code), check=False).returncode == 0


def test_last_module_is_told_on_the_thread_of_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    loader = Loader()
    threads: list[QThread] = []
    loader.loaded.connect(lambda _module: threads.append(QThread.currentThread()))

    with qtbot.waitSignal(loader.loaded) as told:
        loader.start(["json"], ["colorsys", "wave"])

    assert told.args is not None
    assert told.args[0].__name__ == "wave"
    assert threads == [qapp.thread()]


@pytest.mark.parametrize("names", [(["no_such_module"], ["json"]), (["json"], ["no_such_module"])])
def test_missing_module_is_told(qtbot: QtBot, names: tuple[list[str], list[str]]) -> None:
    loader = Loader()

    with qtbot.waitSignal(loader.failed) as told:
        loader.start(*names)

    assert told.args is not None
    assert isinstance(told.args[0], ModuleNotFoundError)
