"""Notices that the computer locks, goes to sleep, or is closed."""

import ctypes
import logging
import sys
from typing import Any, Final

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

log: Final = logging.getLogger(__name__)

# Service, path (an empty one is any), interface, signal, and what of ours hears it.
_SLEEP: Final = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    "PrepareForSleep",
    "_change(bool)",
)
_SESSION_LOCK: Final = (
    "org.freedesktop.login1",
    "",
    "org.freedesktop.login1.Session",
    "Lock",
    "_lock()",
)
_SCREEN_SAVER: Final = (
    "org.freedesktop.ScreenSaver",
    "",
    "org.freedesktop.ScreenSaver",
    "ActiveChanged",
    "_change(bool)",
)
_GNOME_SCREEN_SAVER: Final = (
    "org.gnome.ScreenSaver",
    "",
    "org.gnome.ScreenSaver",
    "ActiveChanged",
    "_change(bool)",
)


class ComputerWatch(QObject):
    """`locking` is emitted when the session locks or the computer goes to sleep."""

    locking = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listeners: list[object] = []
        if sys.platform == "win32":
            self._listeners.append(_WindowsSession(window, self))
        elif sys.platform.startswith("linux"):
            self._listen_on_the_bus()

    def _listen_on_the_bus(self) -> None:
        # A desktop without a bus has no locking to hear of either.
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - only Linux has it
        except ImportError:
            log.info("no D-Bus; the file locks after idle time only")
            return
        listened = [
            # The stubs say bytes, but only what SLOT makes is taken (PySide6 6.12).
            bus.connect(service, path, interface, name, self, SLOT(slot))  # type: ignore[call-overload]
            for bus, (service, path, interface, name, slot) in (
                (QDBusConnection.systemBus(), _SLEEP),
                (QDBusConnection.systemBus(), _SESSION_LOCK),
                (QDBusConnection.sessionBus(), _SCREEN_SAVER),
                (QDBusConnection.sessionBus(), _GNOME_SCREEN_SAVER),
            )
            if bus.isConnected()
        ]
        if not any(listened):
            log.info("nothing tells when the computer locks; the file locks after idle time only")

    @Slot(bool)
    def _change(self, begins: bool) -> None:
        if begins:
            self.locking.emit()

    @Slot()
    def _lock(self) -> None:
        self.locking.emit()


# Numbers of the Windows API (winuser.h, wtsapi32.h).
WM_WTSSESSION_CHANGE: Final = 0x02B1
WTS_SESSION_LOCK: Final = 0x7
WM_POWERBROADCAST: Final = 0x0218
PBT_APMSUSPEND: Final = 0x0004


class _WindowsMessage(ctypes.Structure):
    """MSG of winuser.h, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("first", ctypes.c_size_t),
        ("second", ctypes.c_ssize_t),
    )


def tells_of_locking(message: int, parameter: int) -> bool:
    """Whether a message of Windows says that the session locks or the computer goes to sleep."""
    return (message, parameter) in {
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
    }


class _WindowsSession(QAbstractNativeEventFilter):
    """Registers a window for the messages of its session and reads them."""

    def __init__(self, window: QWidget, watch: ComputerWatch) -> None:
        super().__init__()
        self._watch = watch
        windows: Any = getattr(ctypes, "windll", None)
        if windows is not None:
            windows.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), 0)
        QApplication.instance().installNativeEventFilter(self)  # type: ignore[union-attr]

    @override
    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Any:
        if event_type == b"windows_generic_MSG":
            told = _WindowsMessage.from_address(int(message))
            if tells_of_locking(told.message, told.first):
                self._watch.locking.emit()
        return False, 0
