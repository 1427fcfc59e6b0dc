"""Presses keys and answers questions about the screen, on the windows' thread."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest

from wmo_desk.commands.tour import screen

T = TypeVar("T")

_LOOK_AGAIN_MILLISECONDS: Final = 10
_GRACE_SECONDS: Final = 30.0


class NotSeenError(Exception):
    """What somebody waited for did not come on the screen."""


@dataclass
class _Question:
    ask: Callable[[], Any]
    until: float
    answer: "Future[Any]" = field(default_factory=Future)


class Hands(QObject):
    """`ask` and the other methods are called from the person's thread.

    A key may open a dialog that has an event loop of its own, so nothing here waits for a key to
    have had its effect: the next question is answered inside that loop.
    """

    _asked = Signal(object)
    _pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._open: list[_Question] = []
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._pressed.connect(self._press, Qt.ConnectionType.QueuedConnection)
        self._again = QTimer(self)
        self._again.setInterval(_LOOK_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self._look)

    def ask(self, question: Callable[[], T], seconds: float = 0) -> T:
        """Return the answer; with `seconds` ask again until it is true, as eyes do.

        Raises NotSeenError when it stays untrue.
        """
        asked = _Question(question, time.monotonic() + seconds)
        self._asked.emit(asked)
        answer: T = asked.answer.result(seconds + _GRACE_SECONDS)
        return answer

    def press(self, strokes: Sequence[str | QKeySequence]) -> None:
        """Type texts and press keys, one after the other."""
        self._pressed.emit(tuple(strokes))

    @Slot(object)
    def _take(self, question: _Question) -> None:
        screen.give_focus()
        if not _answered(question):
            self._open.append(question)
            self._again.start()

    @Slot()
    def _look(self) -> None:
        screen.give_focus()
        self._open = [question for question in self._open if not _answered(question)]
        if not self._open:
            self._again.stop()

    @Slot(object)
    def _press(self, strokes: Sequence[str | QKeySequence]) -> None:
        for stroke in strokes:
            screen.give_focus()
            if isinstance(stroke, QKeySequence):
                keys = stroke[0]  # type: ignore[index]  # the stubs do not know it
                _click(keys.key(), keys.keyboardModifiers())
            else:
                _type(stroke)


def _answered(question: _Question) -> bool:
    late = time.monotonic() >= question.until
    try:
        answer = question.ask()
    except BaseException as error:
        question.answer.set_exception(error)
        return True
    # A question that is asked once has any answer; one that waits, only a true one.
    if answer or late:
        question.answer.set_result(answer)
        return True
    return False


def _click(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    widget = screen.focus_widget()
    if widget is not None:
        QTest.keyClick(widget, key, modifiers)


def _type(text: str) -> None:
    for sign in text:
        if sign == "\n":
            _click(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            continue
        shift = Qt.KeyboardModifier.ShiftModifier
        modifiers = shift if sign.isupper() else Qt.KeyboardModifier.NoModifier
        key = ord(sign.upper()) if sign.isascii() and sign.isprintable() else 0
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            widget = screen.focus_widget()
            if widget is not None:
                QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, sign))
