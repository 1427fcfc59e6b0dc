"""Choices of the municipality about decisions, pgb, less help and urgent cases."""

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtWidgets import QSpinBox, QWidget
from typing_extensions import override

from wmo_desk.domain.subjects import Subject
from wmo_desk.services import options
from wmo_desk.services.options import OptionKey
from wmo_desk.ui.field_saver import Action, FieldSaver, Values, number_saver
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.money_input import MoneyInput
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.workspace import Workspace

_KEYS: Final[tuple[OptionKey[Any], ...]] = (
    options.SIGNED_REPORT_COUNTS,
    options.HEARD_FIRST,
    options.NOTICE_WEEKS,
    options.TRANSITION_WEEKS,
    options.TEMPORARY_WEEKS,
    options.TEMPORARY_WARN_DAYS,
    options.PGB_TARIFF_FORMAL,
    options.PGB_TARIFF_INFORMAL,
    options.PGB_WARN_DAYS,
)


class DecisionsSection(Section):
    """What the law leaves to the municipality on the way of a decision."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        card = Card(self.tr("Decisions"))
        card.add(
            PlainLabel(
                self.tr(
                    "What the municipality decides itself. The two weeks for a decision stand "
                    "fast; a tariff of nothing is typed each time."
                )
            )
        )
        self._form = Form(columns=2)
        self._saver = FieldSaver(workspace, self._form, self._write, self)
        self._saver.state_changed.connect(self.state_changed)
        self._editors: list[QWidget] = []
        self._add_check(
            options.SIGNED_REPORT_COUNTS,
            self.tr("Application"),
            self.tr("A signed report of the investigation counts as application"),
        )
        self._add_check(
            options.HEARD_FIRST,
            self.tr("Withdrawal"),
            self.tr("Hear the resident first on ground a, d or e (art. 4:8 Awb)"),
        )
        weeks, days = self.tr("weeks"), self.tr("days")
        for key, label, help_text, unit, highest in (
            (
                options.NOTICE_WEEKS,
                self.tr("After a notice of default"),
                self.tr("Decide within this time without a penalty (art. 4:17 Awb)."),
                weeks,
                12,
            ),
            (
                options.TRANSITION_WEEKS,
                self.tr("Less help, nothing changed"),
                self.tr("So long the help stays as it was, at least."),
                weeks,
                104,
            ),
            (
                options.TEMPORARY_WEEKS,
                self.tr("A temporary provision runs"),
                self.tr("Proposed; another end can be chosen."),
                weeks,
                52,
            ),
            (
                options.TEMPORARY_WARN_DAYS,
                self.tr("Show its end on Today"),
                self.tr("So long before a temporary provision ends."),
                days,
                90,
            ),
            (
                options.PGB_WARN_DAYS,
                self.tr("Show the CAK on Today"),
                self.tr("So long before the four months after the start of a pgb."),
                days,
                120,
            ),
        ):
            self._add_number(
                key, label, help_text, NumberInput(lowest=1, highest=highest, unit=unit)
            )
        for key, label in (
            (options.PGB_TARIFF_FORMAL, self.tr("Tariff of a pgb, formal")),
            (options.PGB_TARIFF_INFORMAL, self.tr("Tariff of a pgb, informal")),
        ):
            self._add_number(key, label, self.tr("An hour; proposed in the form."), MoneyInput())
        card.add(self._form)
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(partial(options.read_options, keys=_KEYS), owner=self, then=self._show)

    @override
    def flush(self) -> None:
        self._saver.flush()

    def _add_check(self, key: OptionKey[bool], label: str, words: str) -> None:
        box = AutosaveCheckBox(words)
        self._form.add(key.name, label, box, span=0)
        self._saver.bind(key.name, box.autosave)
        self._editors.append(box)

    def _add_number(self, key: OptionKey[int], label: str, help_text: str, box: QSpinBox) -> None:
        box.setAccessibleName(label)
        self._form.add(key.name, label, box, help_text=help_text)
        self._saver.bind(key.name, number_saver(box))
        self._editors.append(box)

    def _show(self, values: Mapping[str, Any]) -> None:
        may = self.may_edit()
        for editor in self._editors:
            editor.setEnabled(may)
        self._saver.load(values)

    def _write(self, changes: Values, _base: Values) -> Action:
        ((name, value),) = changes.items()
        key = next(key for key in _KEYS if key.name == name)
        return partial(options.write_option, key=key, value=value)
