"""Unlock with the recovery key: eight groups, each of which names its own typing error."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.recovery_key import (
    ALPHABET,
    GROUP_LENGTH,
    GROUPS,
    RecoveryKeyGroupWrong,
    from_text,
    split_groups,
)
from wmo_desk.errors import RuleError
from wmo_desk.ui.start.step import StepPage
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as

_COLUMNS: Final = 4


class GroupFields(QWidget):
    """Eight fields of five characters; typing on goes to the next, pasting fills them all."""

    completed = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        self._lines: list[_GroupLine] = []
        for number in range(1, GROUPS + 1):
            line = _GroupLine(number)
            line.pasted.connect(self.fill)
            line.textEdited.connect(self._go_on)
            line.left_backwards.connect(self._go_back)
            self._lines.append(line)
            row, column = divmod(number - 1, _COLUMNS)
            title = PlainLabel(f"{number}", TextStyle.SECONDARY, colour="muted", wrap=False)
            title.setBuddy(line)
            grid.addWidget(title, row * 2, column)
            grid.addWidget(line, row * 2 + 1, column)
        self.setFocusProxy(self._lines[0])

    def text(self) -> str:
        """Return the groups with a hyphen between them."""
        return "-".join(line.text().strip() for line in self._lines)

    def clear(self) -> None:
        """Forget what was typed."""
        for line in self._lines:
            line.clear()
            style_as(line, invalid=False)

    def mark(self, number: int) -> None:
        """Mark one group as wrong and bring the keyboard there; 0 marks none."""
        for line in self._lines:
            style_as(line, invalid=line.number == number)
        if number:
            wrong = self._lines[number - 1]
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            wrong.selectAll()

    @Slot(str)
    def fill(self, text: str) -> None:
        """Spread a whole key over the fields."""
        groups = split_groups(text)
        for line, group in zip(self._lines, [*groups, *[""] * GROUPS], strict=False):
            line.setText(group[:GROUP_LENGTH])
        self._lines[min(len(groups), GROUPS) - 1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    @Slot()
    def _go_on(self) -> None:
        line = self.sender()
        self.edited.emit()
        if isinstance(line, _GroupLine) and len(line.text()) == GROUP_LENGTH:
            if line.number < GROUPS:
                following = self._lines[line.number]
                following.setFocus(Qt.FocusReason.TabFocusReason)
                following.selectAll()
            else:
                self.completed.emit()

    @Slot(int)
    def _go_back(self, number: int) -> None:
        if number > 1:
            former = self._lines[number - 2]
            former.setFocus(Qt.FocusReason.BacktabFocusReason)
            former.end(False)


class RecoveryPage(StepPage):
    """`unlock_wanted` carries a key without typing errors."""

    unlock_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Unlock with the recovery key"))
        self.set_sentence(
            self.tr(
                "Take the paper that was printed when the file was made, and type the eight "
                "groups. After that you choose a new passphrase."
            )
        )
        self.groups = GroupFields()
        self.groups.edited.connect(self._forget_refusal)
        self.add(self.groups)
        self.add_back()
        self.add_primary(self.tr("Unlock"))
        self.setFocusProxy(self.groups)

    def show_refusal(self, error: RuleError) -> None:
        """Say why the key does not open the file; a typing error marks its group."""
        self.set_busy("")
        self.set_refusal(sentence(error))
        self.groups.mark(error.number if isinstance(error, RecoveryKeyGroupWrong) else 0)

    @override
    def decide(self) -> None:
        text = self.groups.text()
        try:
            from_text(text)
        except RuleError as error:
            self.show_refusal(error)
            return
        self.set_busy(self.tr("Opening…"))
        self.unlock_wanted.emit(text)

    @Slot()
    def _forget_refusal(self) -> None:
        if self.refusal:
            self.set_refusal("")
            self.groups.mark(0)


class _GroupLine(QLineEdit):
    pasted = Signal(str)
    left_backwards = Signal(int)

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.setMaxLength(GROUP_LENGTH)
        name = self.tr("Group %1 of %2").replace("%1", f"{number}").replace("%2", f"{GROUPS}")
        self.setAccessibleName(name)
        font = current_theme().font(TextStyle.STRONG)
        self.setMinimumWidth(current_theme().px(86))
        self.setFont(font)
        self.textEdited.connect(self._write_large)

    @Slot(str)
    def _write_large(self, text: str) -> None:
        place = self.cursorPosition()
        kept = "".join(sign for sign in text.upper() if sign in ALPHABET or sign in "OIL")
        if kept != text:
            self.setText(kept)
            self.setCursorPosition(min(place, len(kept)))
            if len(kept) < len(text):
                announce(self, self.tr("This sign is in no recovery key."))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QApplication.clipboard().text()
            if len(text.strip()) > GROUP_LENGTH:
                self.pasted.emit(text)
                return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_backwards.emit(self.number)
            return
        super().keyPressEvent(event)
