"""Somebody at the keyboard, who reads the screen and has a thread of their own."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Final, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog

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

    def go_to(self, name: str) -> Focus:
        """Press Tab until the keyboard is on what has this name."""
        return self._walk(lambda here: self._phrases.is_said(here.name, name), name)

    def _walk(self, is_there: Callable[[Focus], bool], name: str) -> Focus:
        passed: list[str] = []
        here = self._walk_round(is_there, passed)
        if here is None:
            # What is wanted may come with work that is still being done.
            self.settle()
            here = self._walk_round(is_there, passed)
        if here is None:
            raise self._lost(f"no way by Tab to “{name}”; passed: {', '.join(passed[:_SHOWN])}")
        return here

    def _walk_round(self, is_there: Callable[[Focus], bool], passed: list[str]) -> Focus | None:
        stops: Counter[int] = Counter()
        for _stop in range(_MOST_STOPS):
            here = self.focus()
            if is_there(here):
                return here
            stops[here.identity] += 1
            # Once round may not be enough where a page is still being built.
            if stops[here.identity] > 2:
                break
            passed.append(here.name or f"({here.kind})")
            self.press("Tab")
        return None

    def open_page(self, title: str) -> None:
        """Go to a page of the navigation by its name, as with anything else."""
        self.find(min(self._phrases.said(title)))
        self.sees_page(title)

    def find(self, words: str) -> None:
        """Find somebody or something by typing, and open the first that is found."""
        box = "Name, birth date, BSN, street, phone, page…"
        self.press("Ctrl+K")
        self.has_focus(box)
        self.type(words)
        self.press("Return")
        self.wait(
            lambda: not self._phrases.is_said(screen.focus().name, box), f"“{words}” to be found"
        )

    def push(self, name: str) -> None:
        """Go to a button and press it."""
        self.go_to(name)
        self.press("Space")

    def open_menu(self, name: str) -> None:
        """Go to a button that has a menu; the keyboard is on the first of its actions then."""
        self.push(name)
        self.wait(lambda: QApplication.activePopupWidget() is not None, f"the menu of “{name}”")

    def choose_in_menu(self, name: str, action: str) -> None:
        """Go to a button that has a menu, and do one of its actions."""
        self.open_menu(name)
        for _row in range(_MOST_ROWS):
            if self._phrases.is_said(self._hands.ask(screen.menu_action), action):
                self.press("Return")
                return
            self.press("Down")
        raise self._lost(f"“{name}” has no “{action}”")

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type a text in place of what stands there."""
        self.go_to(name)
        self.press("Ctrl+A")
        self.type(text)

    def choose(self, name: str, word: str) -> None:
        """Go to a list that drops down and choose a word out of it."""
        self.go_to(name)
        # A list is filled when what it offers was read from the file.
        self.settle()
        self.press("Alt+Down")
        self.wait(lambda: QApplication.activePopupWidget() is not None, f"the list of “{name}”")
        self.press("Home")
        self.go_down_to(word)
        self.press("Return")
        self.wait(lambda: QApplication.activePopupWidget() is None, f"“{word}” chosen")

    def pick(self, name: str, word: str) -> None:
        """Go to a few words of which one is chosen, and choose one by the arrow keys."""
        here = self._walk(lambda here: self._phrases.is_said(here.group, name), name)
        for key in ("Right", "Left"):
            passed: set[int] = set()
            while here.identity not in passed and not self._is_word(here, word):
                passed.add(here.identity)
                self.press(key)
                here = self.focus()
        if not self._is_word(here, word):
            raise self._lost(f"“{name}” has no “{word}”")
        if here.value != "on":
            self.press("Space")

    def open_settings(self, group: str, part: str) -> None:
        """Go to one part of the settings."""
        self.open_page("Settings")
        self.pick("Groups of the settings", group)
        self.pick("Parts of the settings", part)

    def _is_word(self, here: Focus, word: str) -> bool:
        # Behind some words stands how many there are.
        return self._phrases.is_said(here.name, word) or self._phrases.is_said(
            here.name, f"{word} *"
        )

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

    def calls(self, text: str, name: str) -> bool:
        """Whether this text on the screen is the name in the language of the interface."""
        return self._phrases.is_said(text, name)

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

    def sees_page(self, title: str) -> None:
        """Wait until the window is on this page."""
        words = tuple(f"{words} –" for words in self._phrases.said(title))
        self.wait(lambda: screen.title().startswith(words), f"the page “{title}”")

    def sees_no_more(self, words: str) -> None:
        """Wait until no text on the screen has these words."""
        self.wait(lambda: not self._seen(words), f"the screen without “{words}”")

    def sees_everything_saved(self) -> None:
        """Wait until the screen says that what was typed is saved."""

        def is_saved() -> bool:
            underway = self._seen("Saving…") or self._seen("Not saved")
            return not underway and bool(self._seen("Saved %1"))

        self.wait(lambda: self._is_quiet() and is_saved(), "“Saved”")

    def save_file(self, file: Path) -> None:
        """Type where to save in the dialog that asks, and wait until the file is there."""
        self.choose_file(file)
        self.wait(file.exists, str(file))
        self.settle()

    def choose_file(self, file: Path) -> None:
        """Type the name of a file in the dialog that asks for one."""
        self.wait(
            lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), "a file to choose"
        )
        self.press("Ctrl+A")
        self.type(str(file))
        self.press("Return")
        self.settle()

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
        """Keep what the screen shows, in a window of this size, as a picture of this size."""
        self.look(lambda: screen.fit_window(size))
        self.settle()
        self.wait(screen.has_drawn, "the paper to be drawn")
        if not self.look(lambda: screen.picture(size).save(str(file))):
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
