"""The search box: asks while one types, and hands the keyboard on to what it found."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.styling import style_as

# Short enough to feel immediate, long enough not to ask for every letter of a fast typist.
_PAUSE_MILLISECONDS: Final = 40
_INSET: Final = 11


class SearchField(QLineEdit):
    """Emits `search_wanted(text)` while typing; Esc empties.

    `results_wanted` asks to go to the results (Down or Enter). Who keeps the keyboard in the field
    uses `stepped` (1 for Down, -1 for Up) and `entered` in its place.

    Who tells with `note_answer` what is shown gets `entered` for what was typed, not for an answer
    to less of it: a fast typist presses Enter before the last question is asked.
    """

    search_wanted = Signal(str)
    results_wanted = Signal()
    stepped = Signal(int)
    entered = Signal()

    def __init__(
        self, placeholder: str, *, key_hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        # An action of QLineEdit would keep its icon small at every text size.
        self._mark = QLabel(self)
        self._hint = QLabel(key_hint, self)
        style_as(self._hint, kind="key_hint")
        self._hint.setVisible(bool(key_hint))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._ask)
        self._answered: str | None = None
        self._is_awaited = False
        self.textChanged.connect(self._typed)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._timer.isActive():
                self._ask()
            if event.key() == Qt.Key.Key_Down:
                self.stepped.emit(1)
            else:
                self._enter()
            self.results_wanted.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        else:
            super().keyPressEvent(event)

    def note_answer(self, text: str) -> None:
        """Note that what was found for this text is shown now."""
        self._answered = text
        if self._is_awaited:
            self._enter()

    def _enter(self) -> None:
        self._is_awaited = self._answered not in {None, self.text().strip()}
        if not self._is_awaited:
            self.entered.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        side = current_theme().px(16)
        self._mark.setPixmap(
            icon("search", IconRole.MUTED).pixmap(QSize(side, side), self.devicePixelRatio())
        )
        self._mark.setGeometry(_INSET, (self.height() - side) // 2, side, side)
        self.setTextMargins(side + _INSET - 2, 0, 0, 0)
        size = self._hint.sizeHint()
        self._hint.setGeometry(
            self.width() - size.width() - 10,
            (self.height() - size.height()) // 2,
            size.width(),
            size.height(),
        )
        self._hint.setVisible(not self.text() and self._has_room())

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._hint.setVisible(not text and self._has_room())
        self._is_awaited = False
        self._timer.start()

    def _has_room(self) -> bool:
        """Whether the hint leaves the whole placeholder to be read."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        taken = self._hint.sizeHint().width() + 3 * self.height()
        return bool(self._hint.text()) and words + taken < self.width() + self.height()

    @Slot()
    def _ask(self) -> None:
        self._timer.stop()
        self.search_wanted.emit(self.text().strip())
