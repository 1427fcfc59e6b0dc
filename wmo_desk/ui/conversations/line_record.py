"""A record of a few fields that comes into being when its most important field is filled in."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Slot

from wmo_desk.ui.conversations.saving import Action, Field, Saver, ShowError
from wmo_desk.ui.widgets.autosave import Autosaver
from wmo_desk.ui.widgets.saved_indicator import SaveState

Keep: TypeAlias = Callable[..., object]
"""Makes the record or changes it: called with the unit, `changes` and `base`."""


class LineRecord(QObject):
    """The fields of an agreement or an addition; `leading` names the one without which it is none.

    What is typed in the others first waits for it, and is then written along with it; so is what
    stands in `along`, which has no editor.
    """

    def __init__(self, saver: Saver, keep: Keep, *, leading: str, parent: QObject) -> None:
        super().__init__(parent)
        self.has_record = False
        self.fields: dict[str, Field] = {}
        self.along: dict[str, Any] = {}
        self._saver = saver
        self._keep = keep
        self._leading = leading

    def bind(
        self,
        autosave: Autosaver,
        *,
        name: str,
        label: str,
        show_error: ShowError,
        take_over: Callable[[], object] | None = None,
    ) -> Field:
        """Write this editor from now on."""
        field = self._saver.bind(
            autosave,
            name=name,
            label=label,
            write=self._write,
            show_error=show_error,
            take_over=take_over,
        )
        self.fields[name] = field
        if name == self._leading:
            autosave.state_changed.connect(self._follow)
        return field

    def load(self, row: object) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self.has_record = True
        for name, field in self.fields.items():
            field.load(getattr(row, name))

    def release(self) -> None:
        """Forget the editors, which leave the screen."""
        for field in self.fields.values():
            self._saver.release(field)
        self.fields.clear()

    @property
    def is_saved(self) -> bool:
        """Whether nothing typed is missing on disk."""
        return all(field.state is SaveState.SAVED for field in self.fields.values())

    @property
    def is_unsaved(self) -> bool:
        """Whether something could not be written."""
        return any(field.state is SaveState.UNSAVED for field in self.fields.values())

    def _write(self, changes: Mapping[str, Any], base: Mapping[str, Any]) -> Action:
        if not self.has_record:
            typed = {name: field.autosave.value for name, field in self.fields.items()}
            changes = {**{name: value for name, value in typed.items() if value}, **changes}
            base = {}
        if self._leading in changes:
            changes = {**changes, **self.along}
        return partial(self._keep, changes=changes, base=base)

    @Slot(object)
    def _follow(self, state: SaveState) -> None:
        if (
            state is not SaveState.SAVED
            or not str(self.fields[self._leading].autosave.value).strip()
        ):
            return
        self.has_record = True
        for field in self.fields.values():
            if field.state is SaveState.UNSAVED:
                field.autosave.flush()
