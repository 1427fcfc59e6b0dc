"""Writes the fields of one record as they are edited; what cannot be written stays in its field."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from wmo_desk.errors import ConflictError, RuleError, UnavailableError
from wmo_desk.ui.messages import ask_who_is_right
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import Autosaver
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.workspace import Workspace

Values: TypeAlias = Mapping[str, Any]
Action: TypeAlias = Callable[[Any], object]
Write: TypeAlias = Callable[[Values, Values], Action]


class FieldSaver(QObject):
    """Binds fields by name; `write(changes, base)` returns the action for the workspace.

    `text_of` writes a value for the dialog that shows what clashes. `state_changed(SaveState)`
    follows whether everything typed stands in the file.
    """

    state_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        form: Form,
        write: Write,
        parent: QWidget,
        *,
        text_of: Callable[[object], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._as_text = text_of or _as_text
        self._workspace = workspace
        self._form = form
        self._write = write
        self._window = parent
        self._fields: dict[str, Autosaver] = {}
        self._shown: dict[str, Callable[[Any], Any]] = {}
        self._kept: dict[str, Callable[[Any], Any]] = {}
        # What the file holds, and what it holds once everything that was asked for is written.
        self._stored: dict[str, Any] = {}
        self._expected: dict[str, Any] = {}

    @property
    def state(self) -> SaveState:
        """The worst of the fields."""
        states = {field.state for field in self._fields.values()}
        for state in (SaveState.UNSAVED, SaveState.PENDING):
            if state in states:
                return state
        return SaveState.SAVED

    def bind(
        self,
        name: str,
        field: Autosaver,
        *,
        shown: Callable[[Any], Any] | None = None,
        kept: Callable[[Any], Any] | None = None,
    ) -> None:
        """Write this field under this name from now on.

        `shown` makes of a stored value what the editor shows, `kept` of what was typed the form in
        which the file will hold it.
        """
        self._fields[name] = field
        self._shown[name] = shown or _as_it_is
        self._kept[name] = kept or _as_it_is
        self._stored[name] = self._expected[name] = self._kept[name](field.value)
        field.edited.connect(partial(self._save, name))
        field.state_changed.connect(self._tell)

    def load(self, values: Values) -> None:
        """Show what stands in the file; what is typed and not written yet stays."""
        for name, field in self._fields.items():
            if field.state is SaveState.SAVED and name in values:
                self._stored[name] = self._expected[name] = values[name]
                field.load(self._shown[name](values[name]))

    def flush(self) -> None:
        """Write what was typed, now; also what could not be written before."""
        for field in self._fields.values():
            field.flush()

    def _save(self, name: str, typed: object) -> None:
        field, base, value = self._fields[name], self._expected[name], self._kept[name](typed)
        self._expected[name] = value

        def done(_result: object) -> None:
            self._stored[name] = value
            self._form.field(name).clear_error()
            field.mark_saved()

        def failed(words: str) -> None:
            self._expected[name] = self._stored[name]
            field.mark_unsaved()
            if words:
                self._form.show_error(name, words)

        def refused(error: RuleError) -> None:
            failed(sentence(error))

        def conflicted(error: ConflictError) -> None:
            if all(each.theirs == self._stored[each.field] for each in error.differences):
                # Only our own earlier write that did not succeed.
                failed("")
                field.flush()
                return
            failed(sentence(error))
            ask_who_is_right(
                error,
                name_of=lambda _field: self._form.field(name).label.text(),
                text_of=self._as_text,
                retry=partial(self._take_choice, name),
                parent=self._window,
            )

        def unavailable(error: UnavailableError) -> None:
            failed(sentence(error))

        self._workspace.perform(
            self._write({name: value}, {name: base}),
            owner=self,
            then=done,
            refused=refused,
            conflicted=conflicted,
            unavailable=unavailable,
        )

    def _take_choice(self, name: str, chosen: Values, base: Values) -> None:
        field = self._fields[name]
        self._stored[name] = self._expected[name] = base[name]
        self._form.field(name).clear_error()
        if chosen[name] == base[name]:
            field.discard(self._shown[name](base[name]))
        else:
            field.flush()

    def _tell(self) -> None:
        self.state_changed.emit(self.state)


def number_saver(box: QSpinBox) -> Autosaver:
    """Let a number save itself, as text fields do."""
    saver = Autosaver(box, box.value, lambda value: box.setValue(int(str(value))))
    box.valueChanged.connect(saver.touch)
    box.editingFinished.connect(saver.flush)
    return saver


def _as_text(value: object) -> str:
    return "" if value is None else str(value)


def _as_it_is(value: object) -> object:
    return value
