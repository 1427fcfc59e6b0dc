"""Writes the fields of one conversation as they are typed, and knows what is not on disk yet."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.errors import ConflictError, FieldDifference, RuleError, UnavailableError
from wmo_desk.services.conversations import NewConversation, in_conversation
from wmo_desk.ui.conversations.words import value_text
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import Autosaver
from wmo_desk.ui.widgets.conflict_dialog import ConflictDialog, Side
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.workspace import Workspace

Action: TypeAlias = Callable[[Any], object]
Write: TypeAlias = Callable[[Mapping[str, Any], Mapping[str, Any]], Action]
ShowError: TypeAlias = Callable[[str], object]

RETRY_MILLISECONDS: Final = 10_000


class Field(QObject):
    """One field of one record: what the file holds, what was asked to be written, what clashed."""

    def __init__(
        self,
        saver: "Saver",
        autosave: Autosaver,
        *,
        name: str,
        label: str,
        write: Write,
        show_error: ShowError | None = None,
        take_over: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(saver)
        self.autosave = autosave
        self.name = name
        self.label = label
        self.difference: FieldDifference | None = None
        self.may_retry = False
        self.is_refused = False
        self._saver = saver
        self._write = write
        self._show_error = show_error
        self._take_over = take_over
        self._stored: object = autosave.value
        self._expected = self._stored
        autosave.edited.connect(self._submit)
        autosave.state_changed.connect(self._follow)

    @property
    def state(self) -> SaveState:
        """Where the value is; what was refused before it could be read counts as unsaved."""
        return SaveState.UNSAVED if self.is_refused else self.autosave.state

    def load(self, value: object) -> None:
        """Show what the file holds; typing that is not written yet stays and keeps its base."""
        if self.state is not SaveState.SAVED:
            return
        self.autosave.load(value)
        self._stored = self._expected = value

    def flush(self) -> None:
        """Write what stands in the field, now; a date that is being typed is read first."""
        if self._take_over is not None:
            self._take_over()
        self.autosave.flush()

    @Slot(str)
    def refuse(self, words: str) -> None:
        """Show why what stands in the field is not even understood; empty takes it back."""
        self.is_refused = bool(words)
        self._tell(words)
        self._saver.refresh()

    def keep_mine(self) -> None:
        """Write what was typed over what somebody else wrote."""
        if self.difference is not None:
            self._stored = self._expected = self.difference.theirs
            self.difference = None
            self.autosave.flush()

    def keep_theirs(self) -> None:
        """Show what somebody else wrote in place of what was typed."""
        if self.difference is not None:
            value = self._stored = self._expected = self.difference.theirs
            self.difference = None
            self.autosave.discard(value)

    @Slot(object)
    def _submit(self, value: object) -> None:
        base = {self.name: self._expected}
        self._expected = value
        self.may_retry = False
        self._saver.perform(
            self,
            self._write({self.name: value}, base),
            partial(self._written, value),
        )

    def _written(self, value: object) -> None:
        self._stored = value
        self.difference = None
        self.autosave.mark_saved()

    def refused(self, error: RuleError) -> None:
        """Keep what was typed and say why it cannot be kept in the file."""
        self._failed(sentence(error))

    def unavailable(self, error: UnavailableError) -> None:
        """Keep what was typed; it is tried again by itself."""
        self.may_retry = True
        self._failed(sentence(error))

    def conflicted(self, error: ConflictError) -> None:
        """Let the person choose, unless it is only our own earlier write that did not succeed."""
        found = next((each for each in error.differences if each.field == self.name), None)
        if found is None or found.theirs == self._stored:
            self.may_retry = True
            self._failed("")
            return
        self.difference = found
        self._failed(sentence(error))

    def lost(self) -> None:
        """Note that an answer will not come, since the program failed."""
        if self.autosave.state is SaveState.PENDING:
            self.may_retry = True
            self._failed("")

    @Slot(object)
    def _follow(self, state: SaveState) -> None:
        if state is SaveState.SAVED and not self.is_refused:
            self.may_retry = False
            self._tell("")
        self._saver.refresh()

    def _failed(self, words: str) -> None:
        self._expected = self._stored
        self._tell(words)
        self.autosave.mark_unsaved()

    def _tell(self, words: str) -> None:
        if self._show_error is not None:
            self._show_error(words)


class Saver(QObject):
    """All fields of one conversation.

    A conversation that has no record yet gets one with the first write. `began` says so;
    `state_changed` follows whether everything stands on disk.
    """

    state_changed = Signal(object)
    began = Signal()

    def __init__(
        self, workspace: Workspace, window: QWidget, *, new: NewConversation | None = None
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window
        self._new = new
        self._fields: list[Field] = []
        self._state = SaveState.SAVED
        self._waiting: list[Callable[[bool], object]] = []
        self._dialog: ConflictDialog | None = None
        self._asked: list[Field] = []
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MILLISECONDS)
        self._retry.timeout.connect(self._try_again)
        workspace.crashed.connect(self._note_crash)

    @property
    def state(self) -> SaveState:
        """Whether everything that was typed stands on disk."""
        return self._state

    @property
    def has_record(self) -> bool:
        """Whether the conversation exists in the file."""
        return self._new is None

    def bind(
        self,
        autosave: Autosaver,
        *,
        name: str,
        label: str,
        write: Write,
        show_error: ShowError | None = None,
        take_over: Callable[[], object] | None = None,
    ) -> Field:
        """Write this editor from now on; `write` makes the action of changes and their base.

        `take_over` reads what is being typed where that is not the value yet, as in a date.
        """
        field = Field(
            self,
            autosave,
            name=name,
            label=label,
            write=write,
            show_error=show_error,
            take_over=take_over,
        )
        self._fields.append(field)
        return field

    def release(self, field: Field) -> None:
        """Forget an editor that leaves the screen with nothing left to write."""
        self._fields.remove(field)
        field.deleteLater()
        self.refresh()

    def perform(self, field: Field, action: Action, then: Callable[[], object]) -> None:
        """Do one action for a field, after making the record if there is none."""
        self._workspace.perform(
            self.in_conversation(action),
            owner=field,
            then=partial(self._performed, then),
            refused=field.refused,
            conflicted=partial(self._conflicted, field),
            unavailable=field.unavailable,
        )

    def in_conversation(self, action: Action) -> Action:
        """Wrap an action so that the record exists when it runs."""
        if self._new is None:
            return action
        return partial(in_conversation, new=self._new, action=action)

    def flush(self) -> None:
        """Write everything that is not on disk, now."""
        for field in list(self._fields):
            if field.difference is None:
                field.flush()

    def settle(self, then: Callable[[bool], object]) -> None:
        """Write everything; then say whether all of it stands on disk."""
        self.flush()
        self._waiting.append(then)
        self.refresh()

    @Slot()
    def retry(self) -> None:
        """Try again at the person's wish, also what needs a choice."""
        self.flush()
        self._ask()

    @Slot()
    def refresh(self) -> None:
        """Work out the state of all fields together."""
        states = {field.state for field in self._fields}
        state = next(
            (each for each in (SaveState.PENDING, SaveState.UNSAVED) if each in states),
            SaveState.SAVED,
        )
        waits = any(field.may_retry for field in self._fields if field.state is SaveState.UNSAVED)
        if waits != self._retry.isActive():
            self._retry.start() if waits else self._retry.stop()
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
        if state is not SaveState.PENDING:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then(state is SaveState.SAVED)

    def note_record(self) -> None:
        """Note that the record exists now."""
        if self._new is not None:
            self._new = None
            self.began.emit()

    def _performed(self, then: Callable[[], object], _result: object) -> None:
        self.note_record()
        then()

    @Slot()
    def _try_again(self) -> None:
        for field in list(self._fields):
            if field.may_retry and field.state is SaveState.UNSAVED:
                field.autosave.flush()

    @Slot(object)
    def _note_crash(self, _error: object) -> None:
        for field in list(self._fields):
            field.lost()

    def _conflicted(self, field: Field, error: ConflictError) -> None:
        field.conflicted(error)
        if field.difference is not None:
            self._ask()
        else:
            field.autosave.flush()

    def _ask(self) -> None:
        """Show what clashes, one dialog at a time."""
        clashing = [field for field in self._fields if field.difference is not None]
        if not clashing or self._dialog is not None or not self._window.isVisible():
            return
        self._asked = clashing
        # Fields of different records may have the same name; here they are told apart by number.
        differences = [
            FieldDifference(str(number), d.base, d.theirs, d.mine)
            for number, d in enumerate(each.difference for each in clashing)
            if d is not None
        ]
        self._dialog = ConflictDialog(
            differences,
            name_of=self._label_of,
            text_of=value_text,
            parent=self._window.window(),
        )
        self._dialog.finished.connect(self._answered)
        self._dialog.open()

    def _label_of(self, number: str) -> str:
        return self._asked[int(number)].label

    @Slot(int)
    def _answered(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is None:
            return
        dialog.deleteLater()
        if not result:
            return
        for number, side in dialog.choices().items():
            field = self._asked[int(number)]
            if side is Side.MINE:
                field.keep_mine()
            else:
                field.keep_theirs()
