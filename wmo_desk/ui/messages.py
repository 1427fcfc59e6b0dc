"""The one place that shows what went wrong: refusals, conflicts, the environment, bugs."""

import logging
import platform
import sys
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Final

import PySide6
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wmo_desk import __version__
from wmo_desk.errors import ConflictError, Unavailability, UnavailableError, WmoDeskError
from wmo_desk.logs import describe_error
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.conflict_dialog import ConflictDialog
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.styling import announce
from wmo_desk.workspace import Workspace

log: Final = logging.getLogger(__name__)
_qt_log: Final = logging.getLogger("wmo_desk.qt")

Retry = Callable[[Mapping[str, object], Mapping[str, object]], object]


class Messages(QObject):
    """Shows in a window what nobody else showed.

    `try_again` is what the message bar offers after trouble outside the program.
    """

    def __init__(
        self,
        bar: MessageBar,
        workspace: Workspace,
        *,
        try_again: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._bar = bar
        self._try_again = try_again
        workspace.failed.connect(self.show_error)
        workspace.crashed.connect(self.show_bug)

    @Slot(object)
    def show_error(self, error: WmoDeskError) -> None:
        """Say in the message bar what was refused or could not be done."""
        if isinstance(error, UnavailableError):
            if error.reason is Unavailability.CLOSED:
                # The lock screen says so already, and unlocking tries again.
                return
            self._bar.error(sentence(error), action=self.tr("Try again"), on_action=self._try_again)
        elif isinstance(error, ConflictError):
            self._bar.warn(sentence(error))
        else:
            self._bar.error(sentence(error))

    @Slot(object)
    def show_bug(self, error: BaseException) -> None:
        """Say that the last action was not saved, with a report to copy."""
        show_bug(error, self._window)


def ask_who_is_right(
    error: ConflictError,
    *,
    name_of: Callable[[str], str],
    text_of: Callable[[object], str],
    retry: Retry,
    parent: QWidget,
) -> ConflictDialog:
    """Let the person choose field by field; nothing typed is lost meanwhile.

    `retry(chosen, base)` writes what was chosen over what stands there now. Without a choice
    nothing is called: the fields keep what was typed, marked as not saved.
    """
    dialog = ConflictDialog(error.differences, name_of=name_of, text_of=text_of, parent=parent)

    def write() -> None:
        base = {difference.field: difference.theirs for difference in error.differences}
        retry(dialog.chosen_values(), base)

    dialog.accepted.connect(write)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


# --- Bugs --------------------------------------------------------------------------------------


def report_of(error: BaseException) -> str:
    """Return what a developer needs: versions and places, never the value of a variable."""
    return "\n".join(
        (
            f"Wmo Desk {__version__}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
            "",
            describe_error(error),
        )
    )


class BugDialog(Dialog):
    """Says that the last action was not saved and that one can go on; holds the report."""

    def __init__(self, report: str, *, parent: QWidget | None = None) -> None:
        super().__init__("", width=640, parent=parent)
        self.set_title(self.tr("Something went wrong in the program"))
        self.set_sentence(
            self.tr(
                "Your last action was not saved; everything before it was. You can go on. The "
                "report below holds nothing about anybody: send it to your administrator, so that "
                "it can be mended."
            )
        )
        self._report = report
        self._text = AutosavePlainText(lines=8, most_lines=12)
        self._text.setPlainText(report)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self.add(self._text)
        self._copy = Button(self.tr("Copy the report"), icon_name="copy")
        self._copy.clicked.connect(self._copy_report)
        self.add_button(self._copy, leading=True)
        self.add_accept(self.tr("Go on"))

    @Slot()
    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        done = self.tr("Copied")
        self._copy.set_text(done)
        announce(self, done)


def show_bug(error: BaseException, parent: QWidget | None) -> None:
    """Open the dialog of a bug, unless one is open already: a bug seldom comes alone."""
    known = _open_bug_dialog(parent)
    if known is not None:
        return
    dialog = BugDialog(report_of(error), parent=parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _open_bug_dialog(parent: QWidget | None) -> BugDialog | None:
    if parent is None:
        return None
    found = parent.findChildren(BugDialog)
    return next((dialog for dialog in found if dialog.isVisible()), None)


class Hooks(QObject):
    """Brings what nobody caught, in any thread, to the log and to the dialog of a bug."""

    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._caught.connect(self._show)

    def install(self) -> None:
        """Take over the hooks of Python and of Qt."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(log_qt_message)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def set_window(self, window: QWidget | None) -> None:
        """Show dialogs over this window from now on."""
        self._window = window

    def _uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.critical("a bug", exc_info=(kind, error, trace))
        self._caught.emit(error)

    def _uncaught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._uncaught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        show_bug(error, self._window)


_LEVELS: Final[Mapping[Any, int]] = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write what Qt says in the log of the program."""
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category, message)
