"""The agreements: who does what, by when. A line is read until it is gone into, then edited."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override
from uuid_utils.compat import uuid7

from wmo_desk.services import conversations
from wmo_desk.services.conversations import AgreementRow
from wmo_desk.ui.conversations.line_record import LineRecord
from wmo_desk.ui.conversations.saving import Saver
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit, AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words


class AgreementLine(QFrame):
    """One agreement. Enter, F2 or a click opens it; leaving it closes it; Delete takes it out."""

    removal_wanted = Signal(object)
    opened = Signal(object)

    def __init__(
        self,
        agreement_id: UUID,
        conversation_id: UUID,
        saver: Saver,
        *,
        today: Callable[[], date],
        helpers: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.agreement_id = agreement_id
        self._today = today
        keep = partial(
            conversations.record_agreement,
            conversation_id=conversation_id,
            agreement_id=agreement_id,
        )
        self.record = LineRecord(saver, keep, leading="what", parent=self)
        style_as(self, ground="clear")
        self.setAccessibleName(self.tr("Agreement"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.reading = AgreementReading()
        self.reading.open_wanted.connect(self.edit)
        self.reading.removal_wanted.connect(self._want_removal)
        column.addWidget(self.reading)
        self._editing = QWidget()
        style_as(self._editing, ground="clear")
        column.addWidget(self._editing)
        self._build_editors(helpers)
        rule = QFrame()
        style_as(rule, kind="rule")
        column.addWidget(rule)
        self._editing.hide()

    def load(self, row: AgreementRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self.record.load(row)
        self._read()

    @property
    def is_untouched(self) -> bool:
        """Whether this is a new line in which nothing was typed."""
        return not self.record.has_record and not (
            self.what.toPlainText().strip() or self.who.text().strip() or self.by_when.text()
        )

    @property
    def is_open(self) -> bool:
        """Whether it is being edited."""
        return not self._editing.isHidden()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (self.reading, self.what, self.who, self.by_when, self._remove)

    @Slot()
    def edit(self) -> None:
        """Show the editors and bring the keyboard to the first."""
        self.reading.hide()
        self._editing.show()
        self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(self)

    def close_editors(self) -> None:
        """Show the line for reading, unless something in it still asks for attention."""
        if not self.record.is_unsaved:
            self._read()
            self._editing.hide()
            self.reading.show()

    @Slot()
    def _want_removal(self) -> None:
        self.removal_wanted.emit(self)

    def _build_editors(self, helpers: Sequence[str]) -> None:
        self.what = AutosavePlainText(lines=1, most_lines=6)
        self.who = AutosaveLineEdit()
        completer = QCompleter(list(helpers), self.who)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.who.setCompleter(completer)
        self.by_when = DateEdit(today=self._today)
        self._remove = Button(self.tr("Remove"), ButtonKind.QUIET, icon_name="remove")
        self._remove.clicked.connect(self._want_removal)
        grid = QGridLayout(self._editing)
        grid.setContentsMargins(0, 6, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        for name, label, editor, place in (
            ("what", self.tr("What will be done"), self.what, (0, 0, 1, 2)),
            ("who", self.tr("Who"), self.who, (1, 0, 1, 1)),
            ("by_when", self.tr("By when"), self.by_when, (1, 1, 1, 1)),
        ):
            shown = FormField(label, editor)
            grid.addWidget(shown, *place)
            self.record.bind(
                editor.autosave,
                name=name,
                label=label,
                show_error=shown.set_error,
                take_over=getattr(editor, "take_over", None),
            )
        self.by_when.refused.connect(self.record.fields["by_when"].refuse)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._remove, 2, 1, Qt.AlignmentFlag.AlignRight)

    def _read(self) -> None:
        day = self.by_when.value()
        when = "" if day is None else self.tr("by %1").replace("%1", day_words(day, self._today()))
        self.reading.show_words(self.what.toPlainText(), self.who.text(), when)


class AgreementReading(QFrame):
    """One agreement as a row of three columns."""

    open_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, *, changeable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._changeable = changeable
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if changeable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 8, 7)
        row.setSpacing(12)
        self._labels = [
            PlainLabel("", TextStyle.SECONDARY),
            PlainLabel("", TextStyle.SECONDARY),
            PlainLabel("", TextStyle.SECONDARY),
        ]
        for label, stretch in zip(self._labels, (5, 3, 3), strict=True):
            # Columns of different rows stand below each other whatever is in them.
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            row.addWidget(label, stretch)

    def show_words(self, what: str, who: str, when: str) -> None:
        """Show an agreement."""
        texts = (what.strip(), who.strip(), when)
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        spoken = ", ".join(text for text in texts if text)
        self.setAccessibleName(self.tr("Agreement: %1").replace("%1", spoken))
        if self._changeable:
            self.setAccessibleDescription(self.tr("Enter to change, Delete to remove"))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._changeable and event.button() is Qt.MouseButton.LeftButton:
            self.open_wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._changeable:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}:
            self.open_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)


class AgreementsCard(Card):
    """All agreements of an open conversation. Ctrl+Enter adds one from anywhere on the page."""

    removal_wanted = Signal(object)
    line_opened = Signal(object)

    def __init__(
        self,
        conversation_id: UUID,
        saver: Saver,
        *,
        today: Callable[[], date],
        helpers: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Agreements"))
        self._conversation_id = conversation_id
        self._saver = saver
        self._today = today
        self._helpers = helpers
        self._lines: dict[UUID, AgreementLine] = {}
        self.add_button = Button(
            self.tr("Agreement  Ctrl+Enter"), ButtonKind.QUIET, icon_name="plus"
        )
        self.add_button.setAccessibleName(self.tr("Add an agreement"))
        self.add_button.clicked.connect(self.add_line)
        self.header.addWidget(self.add_button)
        self._empty = PlainLabel(
            self.tr("Nothing agreed yet. Note who does what, and by when."),
            TextStyle.BODY,
            colour="muted",
        )
        self.add(self._empty)
        self.body.setSpacing(0)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def lines(self) -> list[AgreementLine]:
        """The lines from top to bottom."""
        return list(self._lines.values())

    def load(self, rows: Sequence[AgreementRow]) -> None:
        """Show what the file holds; a line with unwritten typing stays."""
        known = {row.id for row in rows}
        for line in self.lines:
            if line.agreement_id not in known and not self._is_being_written(line):
                self._drop(line)
        for row in rows:
            line = self._lines.get(row.id) or self._add(row.id)
            line.load(row)
        self._show_empty()

    @Slot()
    def add_line(self) -> None:
        """Open a new line, or go to the one that is new and empty already."""
        line = next((each for each in self.lines if each.is_untouched), None)
        if line is None:
            line = self._add(uuid7())
        self._show_empty()
        line.edit()

    def add_line_with(self, what: str) -> None:
        """Open a new line that begins with these words; without any, an empty one."""
        self.add_line()
        if what:
            line = next(each for each in self.lines if each.is_untouched)
            line.what.setPlainText(what)
            line.what.moveCursor(QTextCursor.MoveOperation.End)

    def take_out(self, line: AgreementLine) -> None:
        """Remove a line from the screen at once; the file follows."""
        if line.agreement_id in self._lines:
            self._drop(line)
            self._show_empty()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_back_typed(self, what: str, who: str) -> None:
        """Show again what was typed in a line that never reached the file."""
        self.add_line()
        line = self.lines[-1]
        line.what.setPlainText(what)
        line.who.setText(who)
        line.who.autosave.touch()

    def _add(self, agreement_id: UUID) -> AgreementLine:
        line = AgreementLine(
            agreement_id,
            self._conversation_id,
            self._saver,
            today=self._today,
            helpers=self._helpers,
        )
        line.removal_wanted.connect(self._want_removal)
        line.opened.connect(self.line_opened)
        before = self.lines[-1].tab_stops()[-1] if self._lines else self.add_button
        self._lines[agreement_id] = line
        self.add(line)
        # A layout shows it with the next round of events, and the keyboard may be quicker.
        line.show()
        # What is added to a window later comes first in its order of Tab, unless it is told.
        for stop in line.tab_stops():
            QWidget.setTabOrder(before, stop)
            before = stop
        return line

    def _drop(self, line: AgreementLine) -> None:
        del self._lines[line.agreement_id]
        line.record.release()
        self.body.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot(object)
    def _want_removal(self, line: AgreementLine) -> None:
        if line.is_untouched:
            self.take_out(line)
        else:
            self.removal_wanted.emit(line)

    @staticmethod
    def _is_being_written(line: AgreementLine) -> bool:
        return line.is_open or not line.record.is_saved

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Close the lines that were left."""
        if now is None or QApplication.activePopupWidget() is not None:
            return
        for line in self.lines:
            if not line.is_open or line.isAncestorOf(now):
                continue
            if line.is_untouched:
                self._drop(line)
            else:
                line.close_editors()
        self._show_empty()

    def _show_empty(self) -> None:
        self._empty.setVisible(not self._lines)
