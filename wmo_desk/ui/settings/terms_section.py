"""Choices of the municipality that rules and reminders count with."""

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.subjects import Subject
from wmo_desk.services import options
from wmo_desk.services.options import OptionKey
from wmo_desk.ui.field_saver import Action, FieldSaver, Values, number_saver
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.workspace import Workspace

_KEYS: Final[tuple[OptionKey[Any], ...]] = (
    options.REVIEW_MAX_MONTHS,
    options.REVIEW_WARN_WEEKS,
    options.TALK_MONTHS,
    options.CYCLE_MONTHS,
    options.ENDING_WARN_WEEKS,
    options.URGENT_NORM_HOURS,
    options.OFFER_DAYS,
    options.ASK_AGAIN_WEEKS,
    options.SIGNAL_DAYS,
    options.CONSULTANT_ROOM,
    options.CASELOAD_NAMES,
)


class TermsSection(Section):
    """Local choices; the statutory terms of the Wmo stand fast and are not among them."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        card = Card(self.tr("Terms and norms of the municipality"))
        card.add(
            PlainLabel(
                self.tr(
                    "What the municipality decides itself. The terms of the law, such as six weeks "
                    "for the investigation, stand fast."
                )
            )
        )
        self._form = Form(columns=2)
        self._saver = FieldSaver(workspace, self._form, self._write, self)
        self._saver.state_changed.connect(self.state_changed)
        self._boxes: list[QWidget] = []
        months, weeks = self.tr("months"), self.tr("weeks")
        for key, label, help_text, unit, highest in (
            (
                options.REVIEW_MAX_MONTHS,
                self.tr("Next review at most"),
                self.tr("Of an indication without end date."),
                months,
                120,
            ),
            (
                options.REVIEW_WARN_WEEKS,
                self.tr("Show a review on Today"),
                self.tr("So long before its day."),
                weeks,
                52,
            ),
            (
                options.TALK_MONTHS,
                self.tr("Speak with each other within"),
                self.tr("Without end date; the caseload lists who was not spoken with."),
                months,
                60,
            ),
            (
                options.CYCLE_MONTHS,
                self.tr("Decide again in a cycle of"),
                self.tr("To count what no end date saves."),
                months,
                120,
            ),
            (
                options.ENDING_WARN_WEEKS,
                self.tr("Show an ending on Today"),
                self.tr("So long before an indication ends."),
                weeks,
                52,
            ),
            (
                options.URGENT_NORM_HOURS,
                self.tr("Norm for urgent cases"),
                self.tr("A service norm, not a term of the law."),
                self.tr("hours"),
                168,
            ),
            (
                options.OFFER_DAYS,
                self.tr("A provider answers within"),
                self.tr("After it was shown who is first."),
                self.tr("days"),
                60,
            ),
            (
                options.ASK_AGAIN_WEEKS,
                self.tr("Ask whether help is still needed after"),
                self.tr("Of whoever waits, and again after as long."),
                weeks,
                260,
            ),
            (
                options.SIGNAL_DAYS,
                self.tr("A signal comes back after"),
                self.tr("Unless another day is chosen."),
                self.tr("days"),
                60,
            ),
            (
                options.CONSULTANT_ROOM,
                self.tr("Room of a consultant"),
                self.tr("Open files at the same time."),
                self.tr("files"),
                500,
            ),
        ):
            box = NumberInput(name=label, lowest=1, highest=highest, unit=unit)
            self._form.add(key.name, label, box, help_text=help_text)
            self._saver.bind(key.name, number_saver(box))
            self._boxes.append(box)
        names = AutosaveCheckBox(self.tr("With the names of consultants"))
        self._form.add(
            options.CASELOAD_NAMES.name,
            self.tr("Caseload on paper"),
            names,
            help_text=self.tr("Otherwise they are numbered. It never names residents."),
        )
        self._saver.bind(options.CASELOAD_NAMES.name, names.autosave)
        self._boxes.append(names)
        card.add(self._form)
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(partial(options.read_options, keys=_KEYS), owner=self, then=self._show)

    @override
    def flush(self) -> None:
        self._saver.flush()

    def _show(self, values: Mapping[str, Any]) -> None:
        may = self.may_edit()
        for box in self._boxes:
            box.setEnabled(may)
        self._saver.load(values)

    def _write(self, changes: Values, _base: Values) -> Action:
        ((name, value),) = changes.items()
        key = next(key for key in _KEYS if key.name == name)
        return partial(options.write_option, key=key, value=value)
