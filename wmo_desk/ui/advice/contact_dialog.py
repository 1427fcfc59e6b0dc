"""Logs anonymous advice in a few keys: a topic, what was advised, Ctrl+Enter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.advice import AdviceTopic
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import advice
from wmo_desk.services.advice import AdviceForm, AdviceRow
from wmo_desk.ui.advice.words import topic_name
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosaveLineEdit, AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.workspace import Workspace

_PLACES: Final = 4


@dataclass(frozen=True, slots=True)
class Values:
    """What stands in the dialog, in the form in which a draft is kept."""

    held_on: date | None
    place: str
    area_id: UUID | None
    topic: AdviceTopic | None
    advice: str

    def as_draft(self, contact_id: UUID | None) -> dict[str, Any]:
        """Write it in plain values; with the contact that was being corrected."""
        return {
            "contact_id": None if contact_id is None else str(contact_id),
            "held_on": None if self.held_on is None else self.held_on.isoformat(),
            "place": self.place,
            "area_id": None if self.area_id is None else str(self.area_id),
            "topic": None if self.topic is None else self.topic.value,
            "advice": self.advice,
        }

    @classmethod
    def of_draft(cls, draft: Mapping[str, Any]) -> "Values":
        """Read a draft back."""
        return cls(
            held_on=date.fromisoformat(draft["held_on"]) if draft["held_on"] else None,
            place=draft["place"],
            area_id=UUID(draft["area_id"]) if draft["area_id"] else None,
            topic=AdviceTopic(draft["topic"]) if draft["topic"] else None,
            advice=draft["advice"],
        )


class ContactDialog(Dialog):
    """`logged(contact, was_new)` follows success; `draft` is what was typed and is not logged.

    With a row it corrects that contact, and `removal_wanted(id)` asks to take it off the list.
    """

    logged = Signal(object, bool)
    removal_wanted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        form: AdviceForm,
        row: AdviceRow | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self._workspace = workspace
        self._known = {place.name: place for place in form.places}
        draft = form.draft
        self.contact_id = _contact_of(draft) if row is None else row.id
        self.set_title(
            self.tr("Advice contact")
            if self.contact_id is None
            else self.tr("Correct an advice contact")
        )
        self.set_sentence(self.tr("Anonymous: no name, no birth date, no BSN."))
        self._build(form)
        first = self._first_values(form, row)
        self._begun_with = first
        self._show(Values.of_draft(draft) if draft and row is None else first)
        self._add_buttons()
        self._focus_first()

    @property
    def draft(self) -> dict[str, Any]:
        """What was typed; empty when nothing was changed since the dialog was new."""
        values = self.values()
        if values == self._begun_with:
            return {}
        return values.as_draft(self.contact_id)

    def values(self) -> Values:
        """Return what stands in the fields."""
        area, topic = self.area.value(), self.topic.value()
        return Values(
            held_on=self.day.value(),
            place=self.place.text().strip(),
            area_id=area if isinstance(area, UUID) else None,
            topic=topic if isinstance(topic, AdviceTopic) else None,
            advice=self.advice.toPlainText().strip(),
        )

    # --- Building -----------------------------------------------------------------------------

    def _build(self, form: AdviceForm) -> None:
        self.form = Form(columns=2)
        self.topic = AutosaveChoice([(each, topic_name(each)) for each in AdviceTopic])
        self.form.add("topic", self.tr("About"), self.topic)
        self.day = DateEdit(today=self._workspace.today, required=True)
        add_day(self.form, "held_on", self.tr("When"), self.day)
        self.advice = AutosavePlainText(lines=3)
        self.form.add("advice", self.tr("Advice"), self.advice, span=0)
        self.place = AutosaveLineEdit(placeholder=self.tr("library, living room of the village"))
        self.form.add("place", self.tr("Where"), self.place)
        self.area = AutosaveChoice(
            [(None, self.tr("Not noted")), *((area.id, area.name) for area in form.areas)]
        )
        self.form.add("area_id", self.tr("Neighbourhood or village"), self.area)
        offered = [(place.name, place.name) for place in form.places[:_PLACES]]
        self.places = Segmented(offered, name=self.tr("Places of before"))
        self.places.edited.connect(self._take_place)
        self.form.add_widget(self.places)
        self.places.setVisible(len(offered) > 1)
        self.add(self.form)
        # The day is today nearly always, so the keyboard comes there last.
        order = (self.topic, self.advice, self.place, self.area, self.places, self.day)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _add_buttons(self) -> None:
        if self.contact_id is None:
            leading = Button(self.tr("Throw away"), ButtonKind.QUIET, icon_name="remove")
            leading.clicked.connect(self._discard)
        else:
            leading = Button(self.tr("Take off the list"), ButtonKind.QUIET, icon_name="remove")
            leading.clicked.connect(self._ask_removal)
        self.add_button(leading, leading=True)
        self.add_cancel(self.tr("Later"))
        word = self.tr("Log") if self.contact_id is None else self.tr("Keep")
        self.confirm = self.add_accept(f"{word}  Ctrl+Enter")
        self.confirm.setAccessibleName(word)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.decide)

    def _first_values(self, form: AdviceForm, row: AdviceRow | None) -> Values:
        if row is not None:
            return Values(row.held_on, row.place, row.area_id, row.topic, row.advice)
        last = form.places[0] if form.places else None
        return Values(
            held_on=self._workspace.today(),
            place="" if last is None else last.name,
            area_id=None if last is None else last.area_id,
            topic=None,
            advice="",
        )

    def _show(self, values: Values) -> None:
        self.day.load(values.held_on)
        self.place.load(values.place)
        self.area.load(values.area_id)
        self.topic.load(values.topic)
        self.advice.load(values.advice)
        self.places.load(values.place if values.place in self._known else None)

    def _focus_first(self) -> None:
        first = self.topic if self.topic.value() is None else self.advice
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- What the person does -----------------------------------------------------------------

    @Slot(object)
    def _take_place(self, name: object) -> None:
        self.places.autosave.mark_saved()
        place = self._known.get(str(name))
        if place is not None:
            self.place.setText(place.name)
            self.area.load(place.area_id)

    @Slot()
    @override
    def decide(self) -> None:
        """Log it, or keep the correction; a refusal is shown beside its field."""
        self.show_refusal("")
        self.form.clear_errors()
        values = self.values()
        if not is_understood(self.form, "held_on") or values.held_on is None:
            return
        self.confirm.setEnabled(False)
        self._workspace.perform(
            self._action(values, values.held_on),
            owner=self,
            then=self._logged,
            refused=self._refused,
            unavailable=self._unavailable,
        )

    def _action(self, values: Values, held_on: date) -> partial[Any]:
        fields: dict[str, Any] = {
            "held_on": held_on,
            "place": values.place,
            "topic": values.topic,
            "advice": values.advice,
            "area_id": values.area_id,
        }
        if self.contact_id is None:
            return partial(advice.log_advice, **fields)
        return partial(advice.change_advice, contact_id=self.contact_id, changes=fields)

    def _logged(self, result: UUID | None) -> None:
        was_new = self.contact_id is None
        # Nothing of it is a draft any more.
        self._begun_with = self.values()
        self.accept()
        self.logged.emit(result if was_new else self.contact_id, was_new)

    def _refused(self, error: RuleError) -> None:
        self.confirm.setEnabled(True)
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))
        self.resize(self.sizeHint())

    def _unavailable(self, error: UnavailableError) -> None:
        self.confirm.setEnabled(True)
        self.show_refusal(sentence(error))

    @Slot()
    def _discard(self) -> None:
        self._begun_with = self.values()
        self.reject()

    @Slot()
    def _ask_removal(self) -> None:
        self._begun_with = self.values()
        self.reject()
        self.removal_wanted.emit(self.contact_id)


def _contact_of(draft: Mapping[str, Any]) -> UUID | None:
    """The contact that was being corrected when the draft was kept."""
    return UUID(draft["contact_id"]) if draft.get("contact_id") else None
