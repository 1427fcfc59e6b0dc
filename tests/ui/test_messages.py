"""What went wrong is said in one place, with words and without anybody's data."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.domain.permissions import NotPermitted, Permission, Role
from wmo_desk.errors import ConflictError, FieldDifference, Unavailability, UnavailableError
from wmo_desk.ui import messages, refusals
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.messages import BugDialog, Hooks, Messages, ask_who_is_right, report_of, show_bug


class FakeWorkspace(QObject):
    """Only the two signals that messages follow."""

    failed = Signal(object)
    crashed = Signal(object)


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.bar = MessageBar(self.window)
        self.workspace = FakeWorkspace()
        self.tried: list[bool] = []
        self.messages = Messages(
            self.bar,
            self.workspace,  # type: ignore[arg-type]
            try_again=lambda: self.tried.append(True),
            parent=self.window,
        )


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def a_bug() -> BaseException:
    name = "Mevrouw Onmiskenbaar"
    try:
        {}[name]
    except KeyError as error:
        return error
    raise AssertionError


def test_a_refusal_is_said_in_its_own_words(shown: Shown) -> None:
    assert refusals.start

    shown.workspace.failed.emit(NotPermitted(Role.CONSULTANT, Permission.EDIT_LISTS))

    assert "role" in shown.bar.sentence


def test_trouble_outside_the_program_offers_to_try_again(shown: Shown) -> None:
    shown.workspace.failed.emit(UnavailableError(Unavailability.DISK_FULL))

    assert "disk is full" in shown.bar.sentence
    shown.bar._action.click()
    assert shown.tried == [True]


def test_a_locked_file_is_no_message(shown: Shown) -> None:
    shown.workspace.failed.emit(UnavailableError(Unavailability.CLOSED))

    assert shown.bar.sentence == ""


def test_a_conflict_is_said(shown: Shown) -> None:
    shown.workspace.failed.emit(ConflictError())

    assert "Somebody else" in shown.bar.sentence


def test_a_bug_is_reported_without_values(shown: Shown) -> None:
    shown.workspace.crashed.emit(a_bug())

    dialog = shown.window.findChild(BugDialog)
    assert dialog is not None
    assert "KeyError" in dialog._report
    assert "Onmiskenbaar" not in dialog._report
    dialog._copy.click()
    assert QGuiApplication.clipboard().text() == dialog._report
    dialog.accept()


def test_the_second_bug_opens_no_second_dialog(shown: Shown) -> None:
    show_bug(a_bug(), shown.window)
    show_bug(a_bug(), shown.window)

    dialogs = shown.window.findChildren(BugDialog)
    assert len(dialogs) == 1
    dialogs[0].accept()


def test_who_is_right_is_asked_per_field(shown: Shown) -> None:
    written: list[tuple[object, object]] = []
    error = ConflictError(
        (FieldDifference("phone", "1", "2", "3"), FieldDifference("email", "a", "b", "c"))
    )

    dialog = ask_who_is_right(
        error,
        name_of=str,
        text_of=str,
        retry=lambda chosen, base: written.append((chosen, base)),
        parent=shown.window,
    )
    dialog.accept()

    assert written == [({"phone": "3", "email": "c"}, {"phone": "2", "email": "b"})]


def test_deciding_later_writes_nothing(shown: Shown) -> None:
    written: list[object] = []

    dialog = ask_who_is_right(
        ConflictError((FieldDifference("phone", "1", "2", "3"),)),
        name_of=str,
        text_of=str,
        retry=lambda chosen, _base: written.append(chosen),
        parent=shown.window,
    )
    dialog.reject()

    assert written == []


@pytest.fixture
def hooks(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hooks]:
    # pytest-qt and pytest have hooks of their own, which come back afterwards.
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(messages, "qInstallMessageHandler", lambda _handler: None)
    hooks = Hooks()
    hooks.install()
    hooks.set_window(shown.window)
    yield hooks
    hooks.uninstall()


def test_what_nobody_caught_reaches_log_and_dialog(
    hooks: Hooks, shown: Shown, caplog: pytest.LogCaptureFixture
) -> None:
    error = a_bug()

    sys.excepthook(type(error), error, error.__traceback__)

    dialog = shown.window.findChild(BugDialog)
    assert dialog is not None
    assert "a bug" in caplog.text
    dialog.accept()


def test_what_nobody_caught_in_a_thread_reaches_the_dialog(
    hooks: Hooks, shown: Shown, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise a_bug()

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: shown.window.findChild(BugDialog) is not None)
    dialog = shown.window.findChild(BugDialog)
    assert dialog is not None
    dialog.accept()


def test_qt_speaks_through_the_log(caplog: pytest.LogCaptureFixture) -> None:
    messages.log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "something odd")

    assert "something odd" in caplog.text
    assert caplog.records[-1].levelno == logging.WARNING


def test_the_report_names_versions() -> None:
    report = report_of(a_bug())

    assert "Wmo Desk" in report
    assert "PySide6" in report
