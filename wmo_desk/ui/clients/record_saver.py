"""Writes the fields of one record as they are typed, and knows what is not on disk yet."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.errors import ConflictError, FieldDifference, RuleError, UnavailableError
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import Autosaver
from wmo_desk.ui.widgets.conflict_dialog import ConflictDialog, Side
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.workspace import Workspace

Values: TypeAlias = Mapping[str, Any]
Action: TypeAlias = Callable[[Any], object]
Write: TypeAlias = Callable[[Values, Values], Action]
ShowError: TypeAlias = Callable[[str, str], bool]

RETRY_MILLISECONDS: Final = 10_000


class RecordField(QObject):
    """One field: what the file holds, what was asked to be written, what clashed."""

    def __init__(
        self,
        saver: "RecordSaver",
        name: str,
        autosave: Autosaver,
        *,
        shown: Callable[[Any], Any],
        kept: Callable[[Any], Any],
        read: Callable[[], object] | None,
    ) -> None:
        super().__init__(saver)
        self.name = name
        self.autosave = autosave
        self.difference: FieldDifference | None = None
        self.may_retry = False
        self.is_refused = False
        self._saver = saver
        self._shown = shown
        self._kept = kept
        self._read = read
        self._blamed = name
        self._stored: Any = None
        self._expected: Any = None
        autosave.edited.connect(self._submit)
        autosave.state_changed.connect(self._follow)

    @property
    def state(self) -> SaveState:
        """Where the value is; what was not even understood counts as unsaved."""
        return SaveState.UNSAVED if self.is_refused else self.autosave.state

    @property
    def expected(self) -> Any:  # noqa: ANN401 - a field holds any kind of value
        """What the file holds once everything that was asked for is written."""
        return self._expected

    def load(self, value: Any) -> None:  # noqa: ANN401 - a field holds any kind of value
        """Show what the file holds; typing that is not written yet stays and keeps its base."""
        if self.state is SaveState.SAVED:
            self.autosave.load(self._shown(value))
            self._stored = self._expected = value

    def flush(self) -> None:
        """Write what stands in the field, unless somebody has to choose first."""
        if self._read is not None:
            self._read()
        if self.difference is None:
            self.autosave.flush()

    @Slot(str)
    def refuse(self, words: str) -> None:
        """Show why what stands in the field is not even understood; empty takes it back."""
        self.is_refused = bool(words)
        self._saver.show_error(self.name, words)
        self._saver.refresh()

    def choose(self, side: Side) -> None:
        """Write what was typed over what somebody else wrote, or show that in its place."""
        if self.difference is None:
            return
        self._stored = self._expected = self.difference.theirs
        self.difference = None
        if side is Side.MINE:
            self.autosave.flush()
        else:
            self.autosave.discard(self._shown(self._stored))

    @Slot(object)
    def _submit(self, value: object) -> None:
        base = {self.name: self._expected}
        self._expected = self._kept(value)
        self.may_retry = False
        written = partial(self._written, self._expected)
        self._saver.perform(self, {self.name: self._expected}, base, written)

    def _written(self, value: object) -> None:
        self._stored = value
        self.difference = None
        self.autosave.mark_saved()

    def refused(self, error: RuleError) -> None:
        """Keep what was typed and say why it cannot be kept in the file."""
        self._failed(error.field or self.name, sentence(error))

    def unavailable(self, error: UnavailableError) -> None:
        """Keep what was typed; it is tried again by itself."""
        self.may_retry = True
        self._failed(self.name, sentence(error))

    def conflicted(self, error: ConflictError) -> None:
        """Let the person choose, unless it is only our own earlier write that did not succeed."""
        found = next((each for each in error.differences if each.field == self.name), None)
        if found is None or found.theirs == self._stored:
            self.may_retry = True
            self._failed(self.name, "")
            return
        self.difference = found
        self._failed(self.name, sentence(error))

    def lost(self) -> None:
        """Note that an answer will not come, since the program failed."""
        if self.autosave.state is SaveState.PENDING:
            self.may_retry = True
            self._failed(self.name, "")

    @Slot(object)
    def _follow(self, state: SaveState) -> None:
        if state is SaveState.SAVED and not self.is_refused:
            self.may_retry = False
            for name in {self.name, self._blamed}:
                self._saver.show_error(name, "")
        self._saver.refresh()

    def _failed(self, name: str, words: str) -> None:
        self._expected = self._stored
        # A rule may blame another field: a name needs one of its parts.
        self._blamed = name
        if not self._saver.show_error(name, words):
            self._saver.show_error(self.name, words)
        self.autosave.mark_unsaved()


class RecordSaver(QObject):
    """All fields of one record.

    `write(changes, base)` makes the action that writes them. `show_error(name, sentence)` shows a
    refusal beside the field (empty takes it away) and tells whether there is such a field.
    `state_changed` follows whether everything stands on disk, `written` every write that succeeds.
    """

    state_changed = Signal(object)
    written = Signal()

    def __init__(
        self,
        workspace: Workspace,
        window: QWidget,
        *,
        write: Write,
        show_error: ShowError,
        name_of: Callable[[str], str],
        text_of: Callable[[str, object], str],
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._write = write
        self.show_error = show_error
        self._name_of = name_of
        self._text_of = text_of
        self._fields: dict[str, RecordField] = {}
        self._state = SaveState.SAVED
        self.has_written = False
        self._dialog: ConflictDialog | None = None
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._try_again)
        workspace.crashed.connect(self._note_crash)

    @property
    def state(self) -> SaveState:
        """Whether everything that was typed stands on disk."""
        return self._state

    def bind(
        self,
        name: str,
        autosave: Autosaver,
        *,
        shown: Callable[[Any], Any] | None = None,
        kept: Callable[[Any], Any] | None = None,
        read: Callable[[], object] | None = None,
    ) -> RecordField:
        """Write this editor from now on.

        `shown` makes of a stored value what the editor shows, `kept` of what was typed the form in
        which the file will hold it; `read` makes an editor that reads its text on leaving do so.
        """
        field = RecordField(
            self, name, autosave, shown=shown or _as_it_is, kept=kept or _as_it_is, read=read
        )
        self._fields[name] = field
        return field

    def load(self, values: Values) -> None:
        """Show what the file holds, in the fields that are named."""
        for name, value in values.items():
            if name in self._fields:
                self._fields[name].load(value)

    def is_saved(self, name: str) -> bool:
        """Whether everything typed in one field stands on disk."""
        return self._fields[name].state is SaveState.SAVED

    def values(self) -> dict[str, Any]:
        """Return per field what the file holds, or will hold once everything is written."""
        return {name: field.expected for name, field in self._fields.items()}

    def perform(
        self, field: RecordField, changes: Values, base: Values, then: Callable[[], object]
    ) -> None:
        """Write one field."""
        self._workspace.perform(
            self._write(changes, base),
            owner=field,
            then=partial(self._performed, then),
            refused=field.refused,
            conflicted=partial(self._conflicted, field),
            unavailable=field.unavailable,
        )

    def flush(self) -> None:
        """Write everything that is not on disk, now."""
        for field in self._fields.values():
            field.flush()

    @Slot()
    def retry(self) -> None:
        """Try again at the person's wish, also what needs a choice."""
        self.flush()
        self._ask()

    @Slot()
    def retry_refused(self) -> None:
        """Write what was refused before; connect it to `written` where fields need each other."""
        for field in self._fields.values():
            if field.autosave.state is SaveState.UNSAVED and field.difference is None:
                field.autosave.flush()

    @Slot()
    def refresh(self) -> None:
        """Work out the state of all fields together."""
        states = {field.state for field in self._fields.values()}
        state = next(
            (each for each in (SaveState.PENDING, SaveState.UNSAVED) if each in states),
            SaveState.SAVED,
        )
        waits = any(
            field.may_retry and field.state is SaveState.UNSAVED for field in self._fields.values()
        )
        if waits != self._retry.isActive():
            self._retry.start() if waits else self._retry.stop()
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _performed(self, then: Callable[[], object], _result: object) -> None:
        self.has_written = True
        then()
        self.written.emit()

    @Slot()
    def _try_again(self) -> None:
        for field in self._fields.values():
            if field.may_retry and field.state is SaveState.UNSAVED:
                field.autosave.flush()

    @Slot(object)
    def _note_crash(self, _error: object) -> None:
        for field in self._fields.values():
            field.lost()

    def _conflicted(self, field: RecordField, error: ConflictError) -> None:
        field.conflicted(error)
        if field.difference is not None:
            self._ask()
        else:
            field.autosave.flush()

    def _ask(self) -> None:
        """Show what clashes, one dialog at a time."""
        clashing = [f.difference for f in self._fields.values() if f.difference is not None]
        if not clashing or self._dialog is not None or not self._window.isVisible():
            return
        differences = [
            FieldDifference(
                each.field,
                *(
                    self._text_of(each.field, value)
                    for value in (each.base, each.theirs, each.mine)
                ),
            )
            for each in clashing
        ]
        self._dialog = ConflictDialog(
            differences, name_of=self._name_of, text_of=str, parent=self._window.window()
        )
        self._dialog.finished.connect(self._answered)
        self._dialog.open()

    @Slot(int)
    def _answered(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        if result:
            for name, side in dialog.choices().items():
                self._fields[name].choose(side)


def _as_it_is(value: object) -> object:
    return value
