"""Fields that save themselves: on leaving, and text after a second without typing."""

import math
from collections import deque
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.plain_label import as_plain_hint
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as

QUIET_MILLISECONDS: Final = 1000


class Autosaver(QObject):
    """Decides when a field's value is to be written, and remembers whether it was.

    `edited(value)` asks for writing; answer with `mark_saved` or `mark_unsaved`. Until then the
    state is PENDING. Nothing is asked for a value that was loaded or asked for already.
    """

    edited = Signal(object)
    state_changed = Signal(object)

    def __init__(
        self,
        widget: QWidget,
        read: Callable[[], object],
        write: Callable[[object], None],
        *,
        delay: int = QUIET_MILLISECONDS,
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._read = read
        self._write = write
        self._loading = False
        self._in_flight: deque[object] = deque()
        self._state = SaveState.SAVED
        self._stored = read()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(delay)
        self._timer.timeout.connect(self.flush)

    @property
    def state(self) -> SaveState:
        """Where the value of the field is now."""
        return self._state

    @property
    def value(self) -> object:
        """What stands in the field."""
        return self._read()

    def load(self, value: object) -> None:
        """Show a value from the file; what was typed and is not written yet stays."""
        if self._state is not SaveState.SAVED:
            return
        if self._read() != value:
            self._loading = True
            try:
                self._write(value)
            finally:
                self._loading = False
        # What the field makes of the value is what it holds, or it would count as changed at once.
        self._stored = self._read()

    def discard(self, value: object) -> None:
        """Show a value from the file in place of what was typed."""
        self._timer.stop()
        self._in_flight.clear()
        self._set_state(SaveState.SAVED)
        self.load(value)

    @Slot()
    def touch(self) -> None:
        """Note that the person changed something; written after a second of quiet."""
        if self._loading or (self._state is SaveState.SAVED and self._read() == self._stored):
            return
        self._set_state(SaveState.PENDING)
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Ask for writing now if anything was changed or could not be written before."""
        self._timer.stop()
        value = self._read()
        if self._in_flight:
            if value == self._in_flight[-1]:
                return
        elif value == self._stored:
            self._set_state(SaveState.SAVED)
            return
        self._in_flight.append(value)
        self._set_state(SaveState.PENDING)
        self.edited.emit(value)

    @Slot()
    def mark_saved(self) -> None:
        """Note that the value asked for longest ago stands on disk; answers come in order."""
        if self._in_flight:
            self._stored = self._in_flight.popleft()
        if not self._in_flight and self._read() == self._stored:
            self._set_state(SaveState.SAVED)

    @Slot()
    def mark_unsaved(self) -> None:
        """Note that it could not be written; the field keeps it and shows so."""
        if self._in_flight:
            self._in_flight.popleft()
        self._set_state(SaveState.UNSAVED)

    def _set_state(self, state: SaveState) -> None:
        if state is self._state:
            return
        self._state = state
        style_as(self._widget, unsaved=state is SaveState.UNSAVED)
        self.state_changed.emit(state)


class AutosaveLineEdit(QLineEdit):
    """One line of text that saves itself; white space at the ends does not count."""

    edited = Signal(object)

    def __init__(self, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.autosave = Autosaver(self, self._value, self._show)
        self.autosave.edited.connect(self.edited)
        self.textEdited.connect(self.autosave.touch)
        self.editingFinished.connect(self.autosave.flush)

    def load(self, value: str) -> None:
        """Show a value from the file without asking to write it."""
        self.autosave.load(value)

    def _value(self) -> str:
        return self.text().strip()

    def _show(self, value: object) -> None:
        self.setText(str(value or ""))
        self.setCursorPosition(0)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.autosave.flush()


class AutosavePlainText(QPlainTextEdit):
    """Several lines of text that save themselves; grows with what is typed. Tab leaves it."""

    edited = Signal(object)

    def __init__(
        self,
        *,
        placeholder: str = "",
        lines: int = 3,
        most_lines: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fewest_lines = lines
        self._most_lines = most_lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.autosave = Autosaver(self, self.toPlainText, self._show)
        self.autosave.edited.connect(self.edited)
        self.textChanged.connect(self.autosave.touch)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def load(self, value: str) -> None:
        """Show a value from the file without asking to write it."""
        self.autosave.load(value)

    def _show(self, value: object) -> None:
        self.setPlainText(str(value or ""))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.autosave.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._grow()

    @Slot()
    def _grow(self) -> None:
        # QPlainTextEdit measures its document in lines, not in pixels.
        lines = round(self.document().size().height())
        shown = min(max(lines, self._fewest_lines), self._most_lines)
        margins = current_theme().px(8) + 2 * self.document().documentMargin() + 4
        line = QFontMetricsF(self.font()).lineSpacing()
        self.setFixedHeight(math.ceil(shown * line + margins))


class AutosaveChoice(QComboBox):
    """A choice out of a list of (value, word); saves as soon as it is made."""

    edited = Signal(object)

    def __init__(
        self, options: list[tuple[object, str]] | None = None, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.set_options(options or [])
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setPlaceholderText(self.tr("Choose…"))
        # The wheel scrolls the page; a choice is made on purpose.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.autosave = Autosaver(self, self.value, self._show, delay=0)
        self.autosave.edited.connect(self.edited)
        self.activated.connect(self.autosave.flush)

    def set_options(self, options: list[tuple[object, str]]) -> None:
        """Offer other values; what was chosen stays chosen where it still exists."""
        offered = [(value, self.itemText(row)) for row, value in enumerate(self._values)]
        if options == offered:
            return
        chosen = self.value()
        self._values = [value for value, _word in options]
        self.clear()
        self.addItems([word for _value, word in options])
        self._show(chosen)

    def value(self) -> object:
        """Return the chosen value, None when nothing is chosen."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def load(self, value: object) -> None:
        """Show a value from the file without asking to write it."""
        self.autosave.load(value)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # With a style sheet Qt breaks off in the middle of a letter.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        whole: str = option.currentText
        edit = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, field.width())
        option.currentText = shown
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        hint = as_plain_hint(whole) if shown != whole else ""
        if self.toolTip() != hint:
            self.setToolTip(hint)

    @override
    def showPopup(self) -> None:
        # The list takes the keyboard, and says what it is a list of.
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def _show(self, value: object) -> None:
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class AutosaveCheckBox(QCheckBox):
    """A yes or no that saves as soon as it is given."""

    edited = Signal(object)

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.autosave = Autosaver(self, self.isChecked, self._show, delay=0)
        self.autosave.edited.connect(self.edited)
        self.clicked.connect(self.autosave.flush)

    def load(self, value: bool) -> None:
        """Show a value from the file without asking to write it."""
        self.autosave.load(value)

    def _show(self, value: object) -> None:
        self.setChecked(bool(value))
