"""Forms: each field with its label, its help, its refusal, and its name for a screen reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as

_NARROWEST_COLUMN = 240


class FormField(QWidget):
    """A label, an editor, a line of help and room for the sentence of a refusal."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        help_text: str = "",
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.editor = editor
        self._help_text = help_text
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        # A mnemonic would need rich handling of "&"; labels come from us, never from records.
        words = self.tr("%1 (optional)").replace("%1", label) if optional else label
        self.label = QLabel(words)
        style_as(self.label, textStyle="secondary", colour="muted")
        self.label.setWordWrap(True)
        self.label.setBuddy(editor)
        column.addWidget(self.label)
        column.addWidget(editor)
        self._help = PlainLabel(help_text, TextStyle.SECONDARY, colour="muted")
        column.addWidget(self._help)
        # Only now: a widget that is shown before it has a parent flashes up as a window of its own.
        self._help.setVisible(bool(help_text))
        self._error = ErrorSentence()
        column.addWidget(self._error)
        column.addStretch(1)
        if not editor.accessibleName():
            editor.setAccessibleName(words.replace("&", ""))
        self._describe(help_text)

    @property
    def error(self) -> str:
        """The sentence that is shown, or nothing."""
        return self._error.text()

    def set_error(self, sentence: str) -> None:
        """Show why the field was refused, mark it, and let it be heard; empty clears it."""
        self._error.set_text(sentence)
        style_as(self.editor, invalid=bool(sentence))
        self._describe(sentence or self._help_text)
        if sentence:
            announce(self.editor, sentence, at_once=True)

    def clear_error(self) -> None:
        """Take the refusal away."""
        self.set_error("")

    def add_below(self, widget: QWidget) -> None:
        """Put a widget, such as a link to more, below the editor."""
        self._column.insertWidget(self._column.indexOf(self._help), widget)

    def set_help(self, help_text: str) -> None:
        """Show another line of help."""
        self._help_text = help_text
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        if not self.error:
            self._describe(help_text)

    def _describe(self, words: str) -> None:
        """Let it be heard with the field, also where the keyboard goes to a part of the editor."""
        self.editor.setAccessibleDescription(words)
        # Of several parts, each says what it is for.
        part = self.editor.focusProxy()
        if isinstance(part, QLineEdit):
            part.setAccessibleDescription(words)


class ErrorSentence(QWidget):
    """A refusal in words, with its sign; takes no room while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._mark = QLabel()
        self._words = PlainLabel("", TextStyle.SECONDARY, colour="late")
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._words.text()

    def set_text(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self._words.setText(sentence)
        if sentence:
            side = current_theme().px(15)
            mark = icon("error", IconRole.LATE)
            self._mark.setPixmap(mark.pixmap(QSize(side, side), self.devicePixelRatio()))
        self.setVisible(bool(sentence))


class Form(QWidget):
    """Fields by name, in one or more columns as far as the width allows.

    `narrowest` is how narrow a column may be, in pixels at a text size of 100 %. `show_error` puts
    a refusal beside the field it names, as `RuleError.field` does.
    """

    def __init__(
        self,
        *,
        columns: int = 1,
        narrowest: int = _NARROWEST_COLUMN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._most_columns = columns
        self._narrowest = narrowest
        self._columns = 0
        self._cells: list[tuple[QWidget, int]] = []
        self._fields: dict[str, FormField] = {}
        self._fillers: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(
        self,
        name: str,
        label: str,
        editor: QWidget,
        *,
        help_text: str = "",
        optional: bool = False,
        span: int = 1,
    ) -> FormField:
        """Add a field; `span` columns wide, 0 for the whole width."""
        field = FormField(label, editor, help_text=help_text, optional=optional)
        self._fields[name] = field
        self.add_widget(field, span=span)
        return field

    def add_widget(self, widget: QWidget, *, span: int = 0) -> None:
        """Add something that is not a field, by default over the whole width."""
        self._cells.append((widget, span))
        self._arrange(self._columns_now())

    def add_heading(self, text: str) -> None:
        """Start a group of fields."""
        self.add_widget(PlainLabel(text, TextStyle.HEADING))

    def field(self, name: str) -> FormField:
        """Return a field by name."""
        return self._fields[name]

    def show_error(self, name: str, sentence: str) -> bool:
        """Show a refusal beside its field and go there; False when there is no such field."""
        field = self._fields.get(name)
        if field is None:
            return False
        field.set_error(sentence)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def clear_errors(self) -> None:
        """Take all refusals away."""
        for field in self._fields.values():
            field.clear_error()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = self._columns_now()
        if columns != self._columns:
            self._arrange(columns)

    @override
    def minimumSizeHint(self) -> QSize:
        # The grid's own minimum would keep the columns side by side for ever.
        widest = max((cell.minimumSizeHint().width() for cell, _span in self._cells), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _columns_now(self) -> int:
        fitting = self.width() // current_theme().px(self._narrowest)
        return max(1, min(self._most_columns, fitting))

    def _arrange(self, columns: int) -> None:
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 0)
        self._columns = columns
        row = column = 0
        for widget, wanted in self._cells:
            span = columns if wanted == 0 else min(wanted, columns)
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, row, column, 1, span)
            column += span
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._fill_empty_columns()

    def _fill_empty_columns(self) -> None:
        """Put something into columns without a field, or they would take more than their share."""
        for filler in self._fillers:
            self._grid.removeWidget(filler)
            filler.deleteLater()
        self._fillers = []
        for column in range(1, self._columns):
            places = [
                self._grid.itemAtPosition(row, column) for row in range(self._grid.rowCount())
            ]
            if any(places):
                continue
            filler = QWidget(self)
            filler.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            style_as(filler, ground="clear")
            self._grid.addWidget(filler, 0, column)
            filler.show()
            self._fillers.append(filler)
