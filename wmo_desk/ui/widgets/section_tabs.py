"""The sections of a page, one chosen: buttons that wrap where the text is large."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.styling import style_as


class SectionTabs(QFrame):
    """`chosen(key)` follows the person's choice; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self, sections: Sequence[tuple[str, str]], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        style_as(self, kind="bar")
        self.setAccessibleName(name)
        self._words: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 0, 12, 0)
        holder = QWidget()
        style_as(holder, ground="clear")
        self._row = FlowLayout(holder, spacing=2)
        for key, word in sections:
            self.add_section(key, word)
        outer.addWidget(holder)
        self._group.buttonClicked.connect(self._tell)

    def add_section(self, key: str, word: str) -> None:
        """Put a section behind the others."""
        button = _Tab(word)
        self._group.addButton(button, len(self._words))
        self._words[key] = word
        self._row.addWidget(button)

    @property
    def _keys(self) -> list[str]:
        return list(self._words)

    def show_chosen(self, key: str) -> None:
        """Show which section is open, without telling."""
        for number, each in enumerate(self._keys):
            button = self._group.button(number)
            button.setChecked(each == key)
            # One stop for Tab; arrows go on from there.
            policy = Qt.FocusPolicy.StrongFocus if each == key else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def focus_chosen(self) -> None:
        """Bring the keyboard to the section that is open."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_count(self, key: str, count: int) -> None:
        """Show behind a section how much is in it."""
        word = self._words[key]
        self._group.button(self._keys.index(key)).setText(f"{word} {count}" if count else word)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            super().keyPressEvent(event)
            return
        step = 1 if event.key() == Qt.Key.Key_Right else -1
        now = self._group.checkedId()
        there = self._group.button((now + step) % len(self._keys))
        there.setFocus(Qt.FocusReason.TabFocusReason)
        there.click()

    @Slot(QAbstractButton)
    def _tell(self, button: QAbstractButton) -> None:
        key = self._keys[self._group.id(button)]
        self.show_chosen(key)
        self.chosen.emit(key)


class _Tab(QPushButton):
    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        style_as(self, kind="tab")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button group would move through all buttons with any arrow; the bar does it in order.
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)
