"""Quiet, a locked computer, a second start."""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from wmo_desk.ui.garbage import WindowThreadCollector
from wmo_desk.ui.start import computer_watch
from wmo_desk.ui.start.computer_watch import ComputerWatch, tells_of_locking
from wmo_desk.ui.start.idle_watch import IdleWatch
from wmo_desk.ui.start.single_instance import FrontDoor, ask_to_front


def test_quiet_is_said_once_until_somebody_types(qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp, pause_seconds=60)
    watch.set_minutes(10)
    said: list[str] = []
    watch.paused.connect(lambda: said.append("pause"))
    watch.idle.connect(lambda: said.append("idle"))

    for minutes in (0, 1, 5, 10, 11):
        watch.look(minutes * 60_000)
    watch.touch()
    watch.look(10 * 60_000)

    assert said == ["pause", "idle", "pause", "idle"]
    watch.deleteLater()


def test_typing_in_a_window_is_a_sign_of_life(qapp: QApplication, qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    watch = IdleWatch(qapp)
    watch.set_minutes(1)
    said: list[str] = []
    watch.idle.connect(lambda: said.append("idle"))
    watch.look(60_000)

    QTest.keyClick(line.windowHandle(), Qt.Key.Key_A)
    watch.look(60_000)

    assert said == ["idle", "idle"]
    watch.deleteLater()


def test_without_minutes_it_never_locks(qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp)
    watch.set_minutes(0)

    with qtbot.assertNotEmitted(watch.idle):
        watch.look(10**9)
    watch.deleteLater()


@pytest.mark.parametrize("begins", [True, False])
def test_a_computer_that_goes_to_sleep_locks(qtbot: QtBot, begins: bool) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    watch = ComputerWatch(line)
    said: list[bool] = []
    watch.locking.connect(lambda: said.append(True))

    watch._change(begins)

    assert bool(said) is begins


_ON_A_BUS = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from wmo_desk.ui.start.computer_watch import ComputerWatch
app = QApplication([])
window = QWidget()
watch = ComputerWatch(window)
heard = []
watch.locking.connect(lambda: heard.append(True))
bus = QDBusConnection.sessionBus()
for service in ("org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver"):
    bus.registerService(service)
    told = QDBusMessage.createSignal("/ScreenSaver", service, "ActiveChanged")
    told.setArguments([True])
    bus.send(told)
for _turn in range(500):
    if len(heard) == 2:
        break
    QTest.qWait(10)
raise SystemExit(0 if len(heard) == 2 else 1)
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs a session bus")
def test_a_screen_saver_on_the_bus_locks() -> None:
    done = subprocess.run(
        ["dbus-run-session", sys.executable, "-c", _ON_A_BUS],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 0, done.stderr


def test_windows_tells_of_locking_and_of_sleep() -> None:
    assert tells_of_locking(computer_watch.WM_WTSSESSION_CHANGE, computer_watch.WTS_SESSION_LOCK)
    assert tells_of_locking(computer_watch.WM_POWERBROADCAST, computer_watch.PBT_APMSUSPEND)
    assert not tells_of_locking(computer_watch.WM_WTSSESSION_CHANGE, 0x8)


def test_a_second_start_calls_the_first(qtbot: QtBot) -> None:
    door = FrontDoor()
    assert door.open("wmo-desk-test-front-door")
    question = (
        "from wmo_desk.ui.start.single_instance import ask_to_front; "
        "raise SystemExit(0 if ask_to_front('wmo-desk-test-front-door') else 1)"
    )

    with qtbot.waitSignal(door.wanted, timeout=10_000):
        asking = subprocess.Popen([sys.executable, "-c", question])
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=10_000)

    assert asking.returncode == 0
    door.shut()
    assert not ask_to_front("wmo-desk-test-front-door")


def test_a_name_left_behind_by_a_crash_does_not_matter(qtbot: QtBot) -> None:
    first, second = FrontDoor(), FrontDoor()
    assert first.open("wmo-desk-test-left-behind")

    assert second.open("wmo-desk-test-left-behind")

    first.shut()
    second.shut()


def test_garbage_is_collected_on_this_thread(qapp: QApplication) -> None:
    collector = WindowThreadCollector()
    circle: list[object] = []
    for _number in range(2_000):
        one: list[object] = []
        one.append(one)
        circle.append(one)
    del one
    circle.clear()

    assert collector.look() >= 2_000
    assert collector.look() == 0

    collector.stop()
    collector.deleteLater()
