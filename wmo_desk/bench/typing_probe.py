"""The program itself, typed into by a timer: tells how long each key takes until it is painted.

Run as `python -m wmo_desk.bench.typing_probe FOLDER WORDS` with the passphrase on standard input.
Prints a line of JSON: `program_ms` for each key in an open conversation of a full dossier,
`bare_ms` for the same keys in a bare text field in a window of its own.

A key counts from the moment at which it is sent until the turn of the event loop after the paint
of the text, so that whatever the program does first counts along. Now and then there is a pause as
long as the one after which a field is written: the next words are typed while the file is written.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from sqlalchemy import func, select
from typing_extensions import override

from wmo_desk.bench.files import PASSPHRASE
from wmo_desk.database import attempts
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.models.conversation import DimensionNote
from wmo_desk.paths import Folders
from wmo_desk.ui.conversations.open_sheet import OpenSheet
from wmo_desk.ui.conversations.page import ConversationPage
from wmo_desk.ui.start.application import FILE_NAME, Start, run_application
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.start.working import Working
from wmo_desk.ui.widgets.autosave import QUIET_MILLISECONDS

_WORDS_UNTIL_PAUSE: Final = 50
_BETWEEN_KEYS_MILLISECONDS: Final = 1
_ARRIVING_MILLISECONDS: Final = 150
_LOOK_EVERY_MILLISECONDS: Final = 5
_ARRIVE: Final = "arrive"
_PAUSE: Final = "pause"
_WAITS: Final = {_ARRIVE: _ARRIVING_MILLISECONDS, _PAUSE: QUIET_MILLISECONDS}
_SAID: Final = (
    "Ik sta 's morgens om half acht op en dan doe ik eerst de gordijnen open. De trap gaat nog, "
    "als ik maar rustig aan doe. Mijn dochter komt op woensdag en dan koken we samen. Alleen "
    "het stofzuigen en de ramen lukken niet meer, dat doet mijn buurvrouw nu af en toe."
)


class Typist(QObject):
    """Types words into one text after another; `then` hears how long each key took."""

    def __init__(
        self,
        texts: Sequence[Callable[[], QPlainTextEdit]],
        words: int,
        then: Callable[[list[float]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._per_text = -(-words // len(texts))
        self._then = then
        self._times: list[float] = []
        self._begin: float | None = None
        self._text: QPlainTextEdit | None = None
        self._keys = self._all_keys()

    def begin(self) -> None:
        """Type the first key."""
        self._type()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._begin is not None:
            # After the whole window was painted and shown, not in the middle of it.
            begin, self._begin = self._begin, None
            QTimer.singleShot(0, lambda: self._painted(begin))
        return False

    def _painted(self, begin: float) -> None:
        self._times.append((perf_counter() - begin) * 1000)
        QTimer.singleShot(_BETWEEN_KEYS_MILLISECONDS, self._type)

    def _type(self) -> None:
        letter = next(self._keys, None)
        if letter is None or self._text is None:
            self._then(self._times)
            return
        if letter in _WAITS:
            QTimer.singleShot(_WAITS[letter], self._type)
            return
        key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
        none = Qt.KeyboardModifier.NoModifier
        self._begin = perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._text, QKeyEvent(kind, key, none, letter))

    def _all_keys(self) -> Iterator[str]:
        for go_to in self._texts:
            text = go_to()
            if self._text is not None:
                self._text.viewport().removeEventFilter(self)
            text.viewport().installEventFilter(self)
            self._text = text
            # What going there takes is not typing.
            yield _ARRIVE
            for number, word in enumerate(islice(cycle(_SAID.split()), self._per_text), 1):
                yield from f"{word} "
                if number % _WORDS_UNTIL_PAUSE == 0:
                    yield _PAUSE


class TypingProbe(QObject):
    """Waits for the program, opens a conversation, has it typed into, tells, ends."""

    def __init__(self, start: Start, words: int) -> None:
        super().__init__(start)
        self._start = start
        self._words = words
        self._has_unlocked = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        desk = self._start.desk
        if desk is None:
            return
        if not self._has_unlocked:
            page = self._start.window.page
            if isinstance(page, UnlockPage):
                self._has_unlocked = True
                page.unlock_wanted.emit(PASSPHRASE)
            return
        if desk.working is not None:
            self._timer.stop()
            self._open(desk.working)

    def _open(self, working: Working) -> None:
        most = (
            select(DimensionNote.client_id)
            .group_by(DimensionNote.client_id)
            .order_by(func.count().desc(), DimensionNote.client_id)
            .limit(1)
        )
        with working.workspace.database.read() as session:
            client_id = session.scalars(most).one()
        working.navigate("conversation", client_id=client_id)
        waiting = QTimer(self)
        waiting.setInterval(_LOOK_EVERY_MILLISECONDS)

        def look() -> None:
            page = working.window.findChild(ConversationPage)
            sheet = None if page is None else page.sheet
            if isinstance(sheet, OpenSheet) and working.workspace.tasks.is_idle:
                waiting.stop()
                self._type_into(sheet, working)

        waiting.timeout.connect(look)
        waiting.start()

    def _type_into(self, sheet: OpenSheet, working: Working) -> None:
        def go_to(dimension: Dimension) -> QPlainTextEdit:
            sheet.talk.go_to(dimension)
            return sheet.talk.cards[dimension].words

        texts = [partial(go_to, each) for each in Dimension]
        Typist(texts, self._words, lambda times: self._type_bare(times, working), self).begin()

    def _type_bare(self, program: list[float], working: Working) -> None:
        window = QWidget()
        window.resize(working.window.size())
        column = QVBoxLayout(window)
        fields = [QPlainTextEdit() for _ in Dimension]
        for field in fields:
            column.addWidget(field)
        working.window.hide()
        window.show()

        def go_to(field: QPlainTextEdit) -> QPlainTextEdit:
            field.setFocus()
            return field

        def end(bare: list[float]) -> None:
            window.close()
            sys.stdout.write(json.dumps({"program_ms": program, "bare_ms": bare}) + "\n")
            sys.stdout.flush()
            working.let_go()
            QTimer.singleShot(0, QApplication.quit)

        texts = [partial(go_to, field) for field in fields]
        Typist(texts, self._words, end, self).begin()


def main(folder: Path, words: int) -> int:
    """Run the program on the file in that folder, its key derived beforehand."""
    passphrase = sys.stdin.readline().rstrip("\n")
    key = attempts.unlock_by_passphrase(folder / FILE_NAME, passphrase, utc_now())
    attempts.unlock_by_passphrase = lambda *_: key
    probes: list[TypingProbe] = []
    return run_application(
        Folders.of_person().with_data(folder),
        keeps_last_file=False,
        accompany=lambda start: probes.append(TypingProbe(start, words)),
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
