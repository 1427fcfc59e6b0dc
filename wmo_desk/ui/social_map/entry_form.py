"""Correct an entry: every field saves itself."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.social_map import EntryKind, check_entry_name, check_entry_phone
from wmo_desk.errors import RuleError
from wmo_desk.services import social_map
from wmo_desk.services.organisation import AreaRow
from wmo_desk.ui.field_saver import Action, FieldSaver, Values
from wmo_desk.ui.social_map import words
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosaveLineEdit, AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import DimensionChoice, Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.words.social_map import area_words, kind_name
from wmo_desk.workspace import Workspace

Convert: TypeAlias = Callable[[str], str]


class EntryForm(Card):
    """The fields of one entry. `closed` when somebody is done; what was typed is written by then.

    `state_changed(SaveState)` follows whether everything typed stands in the file.
    """

    closed = Signal()
    state_changed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        row: EntryRow,
        areas: Sequence[AreaRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(row.name, parent=parent)
        self.entry_id = row.id
        self._workspace = workspace
        self._areas: dict[object, str] = {area.id: area.name for area in areas}
        self.form = Form()
        self.saver = FieldSaver(workspace, self.form, self._write, self, text_of=self._text_of)
        self.saver.state_changed.connect(self.state_changed)
        self._build(areas)
        self.add(self.form)
        self.done = Button(self.tr("Done"), icon_name="check")
        self.done.clicked.connect(self.close_form)
        self.add(self.done)
        self.load(row)

    def load(self, row: EntryRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self.set_title(row.name)
        self.saver.load(row._asdict())

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        self.form.field("name").editor.setFocus()

    @property
    def is_saved(self) -> bool:
        """Whether everything that was typed stands in the file."""
        return self.saver.state is SaveState.SAVED

    @Slot()
    def flush(self) -> None:
        """Write what was typed, now."""
        self._day.take_over()
        self.saver.flush()

    @Slot()
    def close_form(self) -> None:
        """Write what was typed, and let the panel show the entry again."""
        self.flush()
        self.closed.emit()

    # --- Building ---------------------------------------------------------------------------

    def _build(self, areas: Sequence[AreaRow]) -> None:
        self._line("name", kept=partial(_kept, check_entry_name))
        kind = Segmented([(each, kind_name(each)) for each in EntryKind])
        self.form.add("kind", words.field_name("kind"), kind)
        self.saver.bind("kind", kind.autosave)
        self.dimensions = DimensionChoice({each: dimension_name(each) for each in Dimension})
        self.form.add("dimensions", words.field_name("dimensions"), self.dimensions)
        self.saver.bind("dimensions", self.dimensions.autosave)
        self._text("description")
        self._line("for_whom")
        self._line("keywords", help_text=self.tr("What somebody needs who is helped by this."))
        area = AutosaveChoice([(None, area_words(None)), *((area.id, area.name) for area in areas)])
        self.form.add("area_id", words.field_name("area_id"), area)
        self.saver.bind("area_id", area.autosave)
        self._line("address")
        self._line("opening_hours")
        self._line("costs")
        self._line("phone", shown=format_phone, kept=partial(_kept, check_entry_phone))
        self._line("email")
        self._line("website")
        self._line("source", help_text=self.tr("Who told us, or where it stands."))
        self._day = DateEdit(today=self._workspace.today, in_the_past=True)
        add_day(self.form, "checked_on", words.field_name("checked_on"), self._day)
        self.saver.bind("checked_on", self._day.autosave)

    def _line(
        self,
        name: str,
        *,
        help_text: str = "",
        shown: Convert | None = None,
        kept: Convert | None = None,
    ) -> None:
        editor = AutosaveLineEdit()
        self.form.add(name, words.field_name(name), editor, help_text=help_text)
        self.saver.bind(name, editor.autosave, shown=shown, kept=kept)

    def _text(self, name: str) -> None:
        editor = AutosavePlainText(lines=2)
        self.form.add(name, words.field_name(name), editor)
        self.saver.bind(name, editor.autosave)

    # --- Writing ----------------------------------------------------------------------------

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(social_map.change_entry, entry_id=self.entry_id, changes=changes, base=base)

    def _text_of(self, value: object) -> str:
        field = "area_id" if isinstance(value, UUID) else ""
        return words.value_words(field, value, self._areas)


def _kept(check: Callable[[str], str], typed: str) -> str:
    """Give the form in which the file will hold what was typed, unless it is refused."""
    with suppress(RuleError):
        return check(typed)
    return typed
