"""Somebody at the keyboard, who reads the screen and has a thread of their own."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Final, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from wmo_desk.commands.tour import screen
from wmo_desk.commands.tour.hands import Hands, NotSeenError
from wmo_desk.commands.tour.phrases import Phrases
from wmo_desk.commands.tour.screen import Focus

T = TypeVar("T")

_PATIENCE_SECONDS: Final = 20.0
_MOST_STOPS: Final = 400
_MOST_ROWS: Final = 500
_SHOWN: Final = 60


class Person:
    """Works with the keyboard only, and knows things by what is read aloud of them.

    Names and words are given in English and looked for in the language of the interface; `*` stands
    for anything. All methods raise NotSeenError, with what was on the screen instead, after some
    patience.
    """

    def __init__(self, hands: Hands, phrases: Phrases, is_quiet: Callable[[], bool]) -> None:
        self._hands = hands
        self._phrases = phrases
        self._is_quiet = is_quiet
        self.patience = _PATIENCE_SECONDS

    # --- Keys ---------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys by their names, such as "Ctrl+K" or "Tab"."""
        self._hands.press([QKeySequence(key) for key in keys])

    def type(self, text: str) -> None:
        """Type a text, sign by sign."""
        self._hands.press([text])

    def paste(self, text: str) -> None:
        """Paste a text that was copied elsewhere."""
        self._hands.ask(lambda: QGuiApplication.clipboard().setText(text))
        self.press("Ctrl+V")

    def go_to(self, name: str, *, key: str = "Tab") -> Focus:
        """Press Tab until the keyboard is on what has this name."""
        passed: list[str] = []
        stops: Counter[int] = Counter()
        for _stop in range(_MOST_STOPS):
            here = self.focus()
            if self._phrases.is_said(here.name, name):
                return here
            stops[here.identity] += 1
            # Once round may not be enough where a page is still being built.
            if stops[here.identity] > 2:
                break
            passed.append(here.name or f"({here.kind})")
            self.press(key)
        raise self._lost(f"no way by {key} to “{name}”; passed: {', '.join(passed[:_SHOWN])}")

    def push(self, name: str) -> None:
        """Go to a button and press it."""
        self.go_to(name)
        self.press("Space")

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type a text in place of what stands there."""
        self.go_to(name)
        self.press("Ctrl+A")
        self.type(text)

    def choose(self, name: str, word: str) -> None:
        """Go to a list that drops down and choose a word out of it."""
        self.go_to(name)
        self.press("Alt+Down")
        self.wait(lambda: QApplication.activePopupWidget() is not None, f"the list of “{name}”")
        self.press("Home")
        self.go_down_to(word)
        self.press("Return")
        self.wait(lambda: QApplication.activePopupWidget() is None, f"“{word}” chosen")

    def go_down_to(self, words: str) -> None:
        """Press Down until the row with these words is the current one."""
        before: str | None = None
        for _row in range(_MOST_ROWS):
            here = self.focus().row
            if self._phrases.is_said_in(here, words):
                return
            if here == before:
                break
            before = here
            self.press("Down")
        raise self._lost(f"no row with “{words}”")

    # --- Eyes ---------------------------------------------------------------------------------

    def focus(self) -> Focus:
        """Say where the keyboard is."""
        return self._hands.ask(screen.focus)

    def texts(self) -> list[str]:
        """Return every text on the screen."""
        return self._hands.ask(screen.texts)

    def sees(self, words: str) -> str:
        """Wait until a text on the screen has these words, and return that text."""
        return self.wait(lambda: self._seen(words), f"“{words}”")

    def sees_no_more(self, words: str) -> None:
        """Wait until no text on the screen has these words."""
        self.wait(lambda: not self._seen(words), f"the screen without “{words}”")

    def can_see(self, words: str) -> bool:
        """Say whether a text on the screen has these words now."""
        return bool(self._hands.ask(lambda: self._seen(words)))

    def has_focus(self, name: str) -> None:
        """Wait until the keyboard is on what has this name."""
        self.wait(
            lambda: self._phrases.is_said(screen.focus().name, name), f"the keyboard on “{name}”"
        )

    def wait(self, question: Callable[[], T], what: str) -> T:
        """Ask about the screen until the answer is true."""
        answer = self._hands.ask(question, self.patience)
        if not answer:
            raise self._lost(f"{what} did not come")
        return answer

    def look(self, question: Callable[[], T]) -> T:
        """Ask about the screen once."""
        return self._hands.ask(question)

    def settle(self) -> None:
        """Wait until everything that was asked of the program is done."""
        self.wait(self._is_quiet, "quiet")

    def take_picture(self, file: Path, size: QSize) -> None:
        """Keep what the screen shows as a picture of this size."""
        self.settle()

        def take() -> bool:
            taken = screen.picture()
            if taken.size() != size:
                taken = taken.scaled(size)
            return taken.save(str(file))

        if not self.look(take):
            raise self._lost(f"{file} could not be written")

    def _seen(self, words: str) -> str:
        texts = screen.texts()
        return next((text for text in texts if self._phrases.is_said_in(text, words)), "")

    def _lost(self, what: str) -> NotSeenError:
        shown = [text.replace("\n", " ⏎ ")[:120] for text in dict.fromkeys(self.texts())]
        here = self.focus()
        where = f"the keyboard is on “{here.name}” ({here.kind})"
        return NotSeenError(f"{what}; {where}; on the screen: {' | '.join(shown[:_SHOWN])}")


def begin(story: Callable[[], None], done: Callable[[BaseException | None], None]) -> Thread:
    """Run a story on a thread of its own; `done` is called there with what went wrong."""

    def run() -> None:
        try:
            story()
        except BaseException as error:
            done(error)
        else:
            done(None)

    thread = Thread(target=run, name="person", daemon=True)
    thread.start()
    return thread
