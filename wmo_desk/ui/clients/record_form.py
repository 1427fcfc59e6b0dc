"""Builds the fields of a record in forms, each of which saves itself and shows its refusals."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from wmo_desk.ui.clients.field_words import field_name, value_words
from wmo_desk.ui.clients.record_saver import RecordSaver, Values, Write
from wmo_desk.ui.widgets.autosave import (
    AutosaveCheckBox,
    AutosaveChoice,
    AutosaveLineEdit,
    AutosavePlainText,
)
from wmo_desk.ui.widgets.choices import AutosaveChips
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.form import Form, FormField
from wmo_desk.workspace import Workspace

Words = Callable[[str, object], str]


class RecordForm:
    """Fields of one record, in one or more forms; `use` says to which form the next ones go.

    `words` writes a value for the dialog that shows what clashes.
    """

    def __init__(
        self, workspace: Workspace, window: QWidget, write: Write, *, words: Words = value_words
    ) -> None:
        self._workspace = workspace
        self._form = Form()
        self._fields: dict[str, FormField] = {}
        self._words = words
        self.saver = RecordSaver(
            workspace,
            window,
            write=write,
            show_error=self._show_error,
            name_of=field_name,
            text_of=self._text_of,
        )

    def use(self, form: Form) -> Form:
        """Put the next fields in this form."""
        self._form = form
        return form

    def line(
        self,
        name: str,
        *,
        span: int = 1,
        help_text: str = "",
        placeholder: str = "",
        shown: Callable[[Any], Any] | None = None,
        kept: Callable[[Any], Any] | None = None,
    ) -> AutosaveLineEdit:
        """Add a line of text."""
        editor = AutosaveLineEdit(placeholder=placeholder)
        self._add(name, editor, span=span, help_text=help_text)
        self.saver.bind(name, editor.autosave, shown=shown, kept=kept)
        return editor

    def text(self, name: str, *, lines: int = 2, help_text: str = "") -> AutosavePlainText:
        """Add several lines of text, over the whole width."""
        editor = AutosavePlainText(lines=lines)
        self._add(name, editor, span=0, help_text=help_text)
        self.saver.bind(name, editor.autosave)
        return editor

    def choice(
        self, name: str, options: Sequence[tuple[object, str]], *, span: int = 1
    ) -> AutosaveChoice:
        """Add a choice out of (value, word)."""
        editor = AutosaveChoice(list(options))
        self._add(name, editor, span=span)
        self.saver.bind(name, editor.autosave)
        return editor

    def chips(
        self, name: str, options: Sequence[tuple[str, str]], *, help_text: str = ""
    ) -> AutosaveChips:
        """Add a choice of several out of (value, word), over the whole width."""
        editor = AutosaveChips(options, name=field_name(name))
        self._add(name, editor, span=0, help_text=help_text)
        self.saver.bind(name, editor.autosave, shown=list, kept=list)
        return editor

    def check(self, name: str, text: str) -> AutosaveCheckBox:
        """Add a yes or no below its label."""
        editor = self.loose_check(name, text)
        self._add(name, editor)
        return editor

    def loose_check(self, name: str, text: str) -> AutosaveCheckBox:
        """Make a yes or no that finds a place of its own."""
        editor = AutosaveCheckBox(text)
        self.saver.bind(name, editor.autosave)
        return editor

    def day(
        self,
        name: str,
        *,
        in_the_past: bool = False,
        required: bool = False,
        help_text: str = "",
    ) -> DateEdit:
        """Add a date."""
        editor = DateEdit(today=self._workspace.today, in_the_past=in_the_past, required=required)
        self._add(name, editor, help_text=help_text)
        field = self.saver.bind(name, editor.autosave, read=editor.take_over)
        editor.refused.connect(field.refuse)
        return editor

    def other(self, name: str, editor: QWidget, *, span: int = 1, help_text: str = "") -> FormField:
        """Add any editor; bind it to the saver apart."""
        return self._add(name, editor, span=span, help_text=help_text)

    def field(self, name: str) -> FormField:
        """Return a field with its label, help and refusal."""
        return self._fields[name]

    def load(self, values: Values) -> None:
        """Show what the file holds."""
        self.saver.load(values)

    def set_help(self, name: str, help_text: str) -> None:
        """Show another line of help below a field."""
        self._fields[name].set_help(help_text)

    def _add(self, name: str, editor: QWidget, *, span: int = 1, help_text: str = "") -> FormField:
        added = self._form.add(name, field_name(name), editor, span=span, help_text=help_text)
        self._fields[name] = added
        return added

    def _show_error(self, name: str, sentence: str) -> bool:
        field = self._fields.get(name)
        if field is None:
            return False
        if field.error != sentence:
            field.set_error(sentence)
        return True

    def _text_of(self, name: str, value: object) -> str:
        return self._words(name, value)
