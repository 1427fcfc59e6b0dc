"""Short lists of what is already there: type and Enter adds a line, Delete takes it out."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override
from uuid_utils.compat import uuid7

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.services import present_help
from wmo_desk.services.present_help import HelpRow
from wmo_desk.ui.conversations.line_record import Keep, LineRecord
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.present_help import kind_name


class HelpLine(QWidget):
    """One line: read until it is gone into. `left` tells that its editor was left or Enter pressed.

    What is typed is written after a second, so that nothing waits for Enter.
    """

    left = Signal(object)
    removal_wanted = Signal(object)

    def __init__(
        self, context: PartContext, keep: Keep, help_id: UUID, *, name: str, placeholder: str
    ) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self.help_id = help_id
        self.record = LineRecord(context.saver, keep, leading="text", parent=self)
        self.editor = AutosaveLineEdit(placeholder=placeholder)
        self.editor.setAccessibleName(name)
        self.editor.editingFinished.connect(self._leave)
        self.reading = _Reading(name)
        self.reading.open_wanted.connect(self.edit)
        self.reading.removal_wanted.connect(self._want_removal)
        self._error = ErrorSentence()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.reading, self.editor, self._error):
            column.addWidget(widget)
        self.reading.hide()
        self.record.bind(
            self.editor.autosave, name="text", label=name, show_error=self._error.set_text
        )

    @property
    def text(self) -> str:
        """What stands in it, without white space at the ends."""
        return self.editor.text().strip()

    @property
    def is_open(self) -> bool:
        """Whether it is being typed in."""
        return self.reading.isHidden()

    def load(self, row: HelpRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self.record.load(row)
        self.reading.show_text(self.text)

    @Slot()
    def edit(self) -> None:
        """Show the editor and bring the keyboard to it."""
        self.reading.hide()
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        """Show it for reading; what was typed is written."""
        self.editor.autosave.flush()
        self.reading.show_text(self.text)
        self.reading.show()
        self.editor.hide()

    @Slot()
    def _leave(self) -> None:
        self.left.emit(self)

    @Slot()
    def _want_removal(self) -> None:
        self.removal_wanted.emit(self)


class _Reading(QFrame):
    open_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        style_as(self, ground="clear")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        self._words = PlainLabel("", TextStyle.BODY)
        row.addWidget(self._words)
        self.setAccessibleDescription(self.tr("Enter to change, Delete to remove"))

    def show_text(self, text: str) -> None:
        """Show a line."""
        self._words.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.open_wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}:
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class HelpList(QWidget):
    """The lines of one kind, and below them an empty one to type in."""

    stops_changed = Signal()

    def __init__(
        self, context: PartContext, dimension: Dimension, kind: PresentHelpKind, *, about: str
    ) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self._context = context
        self._dimension = dimension
        self._kind = kind
        title = kind_name(kind)
        self._name = f"{about}: {title}"
        self._lines: dict[UUID, HelpLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(PlainLabel(title, TextStyle.SECONDARY, colour="muted"))
        self._column.addStretch(1)
        self._new = self._add(uuid7())

    @property
    def lines(self) -> list[HelpLine]:
        """The lines that hold something, from top to bottom."""
        return [line for line in self._lines.values() if line is not self._new or line.text]

    @property
    def new_line(self) -> HelpLine:
        """The empty line at the end, to type in."""
        return self._new

    def load(self, rows: Sequence[HelpRow]) -> None:
        """Show what the file holds; a line with unwritten typing stays."""
        known = {row.id for row in rows}
        for line in list(self._lines.values()):
            if line.help_id not in known and line.record.has_record and not _is_written_in(line):
                self._drop(line)
        for place, row in enumerate(rows):
            if row.id in self._lines:
                self._lines[row.id].load(row)
            else:
                line = self._add(row.id, place)
                line.load(row)
                line.close_editor()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return tuple(stop for line in self._lines.values() for stop in (line.reading, line.editor))

    def _keep_of(self, help_id: UUID) -> Keep:
        return partial(
            present_help.record_help,
            conversation_id=self._context.conversation_id,
            dimension=self._dimension,
            kind=self._kind,
            help_id=help_id,
        )

    def _add(self, help_id: UUID, place: int | None = None) -> HelpLine:
        line = HelpLine(
            self._context,
            self._keep_of(help_id),
            help_id,
            name=self._name,
            placeholder=self.tr("Type and Enter"),
        )
        line.left.connect(self._take_over)
        line.removal_wanted.connect(self._remove)
        lines = list(self._lines.items())
        place = len(lines) if place is None else min(place, len(lines))
        lines.insert(place, (help_id, line))
        self._lines = dict(lines)
        # The title stands first and the stretch last.
        self._column.insertWidget(1 + place, line)
        line.show()
        self.stops_changed.emit()
        return line

    @Slot(object)
    def _take_over(self, line: HelpLine) -> None:
        """Make a line of what was typed, and offer the next one."""
        if self._lines.get(line.help_id) is not line or not line.is_open:
            return
        if line.text:
            goes_on = line.editor.hasFocus()
            line.close_editor()
            if line is self._new:
                self._new = self._add(uuid7())
            if goes_on:
                self._new.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif line.record.has_record:
            # It was emptied, and the file has taken it out or is about to.
            line.editor.autosave.flush()
            self._leave_out(line)

    @Slot(object)
    def _remove(self, line: HelpLine) -> None:
        self._leave_out(line)
        self._change(line.help_id, {"removed_on": self._context.today()})
        self._context.bar().info(
            self.tr("The line was removed."),
            action=self.tr("Put back"),
            on_action=partial(self._change, line.help_id, {"removed_on": None}),
        )

    def _leave_out(self, line: HelpLine) -> None:
        if line is self._new:
            self._new = self._add(uuid7())
        had_focus = line.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._drop(line)
        if had_focus:
            self._new.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, help_id: UUID, changes: Mapping[str, Any]) -> None:
        self._context.workspace.perform(
            partial(self._keep_of(help_id), changes=changes), owner=self
        )

    def _drop(self, line: HelpLine) -> None:
        del self._lines[line.help_id]
        line.record.release()
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.stops_changed.emit()


def _is_written_in(line: HelpLine) -> bool:
    return line.is_open or not line.record.is_saved
