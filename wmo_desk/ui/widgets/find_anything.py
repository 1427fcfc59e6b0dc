"""Ctrl+K: type anything, go there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel

_WIDTH: Final = 620
_HEIGHT: Final = 480


@dataclass(frozen=True, slots=True)
class Found:
    """Something that can be gone to: its words, the key of the page, and what to open there.

    What `comes_last` stands below the pages that were found by their own words.
    """

    title: str
    detail: str
    page: str
    target: Mapping[str, Any] = field(default_factory=dict)
    kind: str = ""
    comes_last: bool = False


Deliver: TypeAlias = Callable[[Sequence[Found]], None]
Search: TypeAlias = Callable[[str, Deliver], None]


class FindAnything(QDialog):
    """A search box over the window with what it finds below it; `chosen(Found)` on Enter.

    `search(text, deliver)` may deliver later; an answer to an older text is dropped. `pages` are
    always found by their own words.
    """

    chosen = Signal(object)

    def __init__(
        self, search: Search | None, pages: Sequence[Found], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._pages = pages
        self._asked = ""
        self.setWindowTitle(self.tr("Find anything"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = QFrame()
        style_as(frame, kind="overlay")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(8)
        self._field = SearchField(self.tr("Name, birth date, BSN, street, phone, page…"))
        self._field.search_wanted.connect(self._ask)
        self._field.entered.connect(self._open_current)
        self._field.stepped.connect(self._step)
        column.addWidget(self._field)
        model: TableModel[Found] = TableModel(
            [
                Column(
                    "",
                    lambda found: found.title,
                    detail=lambda found: found.detail,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column("", lambda found: found.kind, tone=_tone_of_kind),
            ],
            identity=lambda found: (found.page, tuple(found.target.items())),
            sentence=lambda found: f"{found.title}, {found.detail}",
        )
        self._results = RowTable(model, name=self.tr("Found"), header=False)
        self._results.row_opened.connect(self._choose)
        self._results.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column.addWidget(self._results, 1)
        self._words = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        column.addWidget(self._words)
        self._deliver("", [])

    def open_over(self, window: QWidget, text: str = "") -> None:
        """Show over a window, perhaps with something typed already."""
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - 40)
        height = min(theme.px(_HEIGHT), window.height() - 40)
        self.resize(width, height)
        left = (window.width() - width) // 2
        top = min(window.height() // 10, window.height() - height)
        self.move(window.mapToGlobal(QPoint(left, top)))
        self._field.setText(text)
        self.open()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open_current()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _ask(self, text: str) -> None:
        self._asked = text
        if self._search is None or not text:
            self._deliver(text, [])
            return
        self._search(text, lambda found: self._deliver(text, found))

    def _deliver(self, text: str, found: Sequence[Found]) -> None:
        # The answer may come after this was closed.
        if not isValid(self) or text != self._asked:
            return
        wanted = text.casefold()
        pages = [page for page in self._pages if wanted in page.title.casefold()]
        first = [each for each in found if not each.comes_last]
        rows = [*first, *pages, *(each for each in found if each.comes_last)]
        self._results.show_rows(rows)
        if rows:
            self._results.setCurrentIndex(self._results.table_model.index(0, 0))
        words = self.tr("Nothing found. Try another part of the name, or the birth date.")
        self._words.setText(
            words if not rows else self.tr("Up and down to choose, Enter to open, Esc to go back.")
        )
        if text:
            announce(self, words if not rows else self.tr("%1 found").replace("%1", f"{len(rows)}"))
        self._field.note_answer(text)

    @Slot(int)
    def _step(self, step: int) -> None:
        model = self._results.table_model
        there = self._results.currentIndex().row() + step
        if 0 <= there < model.rowCount():
            self._results.setCurrentIndex(model.index(there, 0))
            row = model.rows[there]
            announce(self, f"{row.title}, {row.detail}")

    @Slot()
    def _open_current(self) -> None:
        self._choose(self._results.chosen_row())

    @Slot(object)
    def _choose(self, found: Found | None) -> None:
        if found is not None:
            self.accept()
            self.chosen.emit(found)


def _tone_of_kind(found: Found) -> Tone | None:
    return Tone.NEUTRAL if found.kind else None
