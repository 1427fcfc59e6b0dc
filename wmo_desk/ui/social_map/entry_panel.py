"""Beside the list: the whole entry, noting that it was checked, correcting it, taking it off."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RuleError
from wmo_desk.services import social_map
from wmo_desk.services.organisation import AreaRow
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.social_map import words
from wmo_desk.ui.social_map.entry_form import EntryForm
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import dimension_name, sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.dimension_symbol import DimensionBadge
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.social_map import area_words, kind_name
from wmo_desk.workspace import Workspace


class EntryPanel(QWidget):
    """One entry as facts, or its fields.

    A form with something that could not be written is kept until it is shown again.
    `deed_done(Deed)` tells what was done; `state_changed(SaveState)` follows the fields.
    """

    deed_done = Signal(object)
    state_changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._workspace = workspace
        self._row: EntryRow | None = None
        self._areas: Sequence[AreaRow] = ()
        self._forms: dict[UUID, EntryForm] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._build_facts()
        self._column.addStretch(1)
        self.clear()

    @property
    def form(self) -> EntryForm | None:
        """The fields that are shown, if any."""
        if self._row is None:
            return None
        form = self._forms.get(self._row.id)
        return form if form is not None and not form.isHidden() else None

    @property
    def state(self) -> SaveState:
        """The worst of what is typed anywhere."""
        states = {form.saver.state for form in self._forms.values()}
        for state in (SaveState.UNSAVED, SaveState.PENDING):
            if state in states:
                return state
        return SaveState.SAVED

    def use_areas(self, areas: Sequence[AreaRow]) -> None:
        """Offer these areas from now on."""
        self._areas = areas

    def clear(self) -> None:
        """Say what to do first."""
        self._leave_form()
        self._row = None
        self._facts.set_title(self.tr("What there is"))
        empty_layout(self._lines)
        told = self.tr("Choose an entry in the list to read it, correct it or note a check.")
        self._lines.addWidget(PlainLabel(told, colour="muted"), 0, 0, 1, 2)
        for widget in (self._pills, self._description, self._buttons):
            widget.hide()
        self._refusal.set_text("")
        self._facts.show()

    def show_row(self, row: EntryRow) -> None:
        """Show an entry; fields that are open for it stay open."""
        if self._row is not None and self._row.id != row.id:
            self._leave_form()
            self._refusal.set_text("")
        self._row = row
        form = self._forms.get(row.id)
        if form is not None:
            form.load(row)
            form.show()
        self._facts.setVisible(form is None)
        self._show_facts(row)

    @Slot()
    def correct(self) -> None:
        """Open the fields of the entry that is shown."""
        row = self._row
        if row is None or not self._workspace.may(Permission.CHECK_SOCIAL_MAP):
            return
        form = self._forms.get(row.id)
        if form is None:
            form = EntryForm(self._workspace, row, self._areas)
            form.closed.connect(self._close_form)
            form.state_changed.connect(self._tell_state)
            self._forms[row.id] = form
            self._column.insertWidget(0, form)
        self._facts.hide()
        form.show()
        form.focus_first()

    def flush(self) -> None:
        """Write what was typed, now."""
        for form in self._forms.values():
            form.flush()

    # --- Building ---------------------------------------------------------------------------

    def _build_facts(self) -> None:
        self._facts = Card(" ")
        self._pills = QWidget()
        style_as(self._pills, ground="clear")
        self._pill_row = FlowLayout(self._pills, spacing=6)
        self._facts.add(self._pills)
        self._description = PlainLabel("")
        self._facts.add(self._description)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(12)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(1, 1)
        self._facts.body.addLayout(self._lines)
        self._refusal = ErrorSentence()
        self._facts.add(self._refusal)
        self._buttons = QWidget()
        style_as(self._buttons, ground="clear")
        flow = FlowLayout(self._buttons)
        self.checked = Button(self.tr("Checked today"), icon_name="check")
        self.checked.clicked.connect(self._mark_checked)
        self.change = Button(self.tr("Correct…"), icon_name="edit")
        self.change.clicked.connect(self.correct)
        self.remove = Button(self.tr("Take off the map"), ButtonKind.QUIET)
        self.remove.clicked.connect(self._remove)
        for button in (self.checked, self.change, self.remove):
            flow.addWidget(button)
        may_check = self._workspace.may(Permission.CHECK_SOCIAL_MAP)
        self.checked.setVisible(may_check)
        self.change.setVisible(may_check)
        self.remove.setVisible(self._workspace.may(Permission.EDIT_LISTS))
        self._facts.add(self._buttons)
        self._column.addWidget(self._facts)

    # --- Showing ----------------------------------------------------------------------------

    def _show_facts(self, row: EntryRow) -> None:
        self._facts.set_title(row.name)
        self._show_pills(row)
        self._description.setText(row.description)
        self._description.setVisible(bool(row.description))
        checked = full_day(row.checked_on) if row.checked_on else self.tr("never")
        facts = [
            ("for_whom", row.for_whom),
            ("area_id", area_words(row.area)),
            ("address", row.address),
            ("opening_hours", row.opening_hours),
            ("costs", row.costs),
            ("phone", format_phone(row.phone)),
            ("email", row.email),
            ("website", row.website),
            ("keywords", row.keywords),
            ("source", row.source),
            ("checked_on", checked),
        ]
        empty_layout(self._lines)
        for number, (name, told) in enumerate((name, told) for name, told in facts if told):
            label = PlainLabel(
                words.field_name(name), TextStyle.SECONDARY, colour="muted", wrap=False
            )
            self._lines.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(PlainLabel(told), number, 1)
        self._buttons.show()

    def _show_pills(self, row: EntryRow) -> None:
        empty_layout(self._pill_row)
        pills = [Pill(kind_name(row.kind), Tone.NEUTRAL)]
        if row.needs_check(self._workspace.today()):
            pills.append(Pill(self.tr("not checked for a year"), Tone.WARN))
        for pill in pills:
            self._pill_row.addWidget(pill)
            pill.show()
        for dimension in row.dimensions:
            named = QWidget()
            style_as(named, ground="clear")
            line = QHBoxLayout(named)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            line.addWidget(DimensionBadge(dimension, side=18))
            line.addWidget(PlainLabel(dimension_name(dimension), TextStyle.SECONDARY, wrap=False))
            self._pill_row.addWidget(named)
            named.show()
        self._pills.show()

    def _leave_form(self) -> None:
        """Write what was typed; fields in which something could not be written are kept."""
        form = self.form
        if form is not None:
            form.flush()
            form.hide()
            self._let_go(form)

    def _let_go(self, form: EntryForm) -> None:
        if form.is_saved and self._forms.pop(form.entry_id, None) is not None:
            form.deleteLater()

    @Slot()
    def _close_form(self) -> None:
        form = self.form
        if form is None or form.saver.state is SaveState.UNSAVED:
            return
        form.hide()
        self._let_go(form)
        self._facts.show()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _tell_state(self, _state: SaveState) -> None:
        for form in list(self._forms.values()):
            if form.isHidden():
                self._let_go(form)
        row = self._row
        left = None if row is None else self._forms.get(row.id)
        if left is not None and left.isHidden() and left.saver.state is SaveState.UNSAVED:
            # What was typed last is refused after all.
            self._facts.hide()
            left.show()
        self.state_changed.emit(self.state)

    # --- Doing ------------------------------------------------------------------------------

    @Slot()
    def _mark_checked(self) -> None:
        row = self._row
        if row is not None:
            self._do(
                partial(social_map.mark_checked, entry_id=row.id),
                self.tr("%1: checked today.").replace("%1", row.name),
                undo=partial(self._set_checked, row),
            )

    def _set_checked(self, row: EntryRow) -> None:
        changes = {"checked_on": row.checked_on}
        self._workspace.perform(
            partial(social_map.change_entry, entry_id=row.id, changes=changes), owner=self
        )

    @Slot()
    def _remove(self) -> None:
        row = self._row
        if row is not None:
            self._do(
                partial(social_map.remove_entry, entry_id=row.id),
                self.tr("%1: taken off the map.").replace("%1", row.name),
                undo=partial(self._put_back, row.id),
            )

    def _put_back(self, entry_id: UUID) -> None:
        self._workspace.perform(partial(social_map.put_back_entry, entry_id=entry_id), owner=self)

    def _do(self, action: Callable[..., object], told: str, *, undo: Callable[[], None]) -> None:
        self._workspace.perform(
            action,
            owner=self,
            then=lambda _none: self.deed_done.emit(Deed(told, undo)),
            refused=self._refuse,
        )

    def _refuse(self, error: RuleError) -> None:
        self._refusal.set_text(sentence(error))
