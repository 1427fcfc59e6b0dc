"""The part Investigation: the items a to g, expert's reports, and our own criteria."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.completeness import (
    ITEMS_OF_RUNGS,
    CoverageItem,
    CoverageWay,
    ItemCover,
    WmoCriterion,
)
from wmo_desk.domain.kinds import ConversationPurpose
from wmo_desk.services import coverage
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.conversations import ConversationView
from wmo_desk.services.needs import NeedRow
from wmo_desk.ui.conversations.columns import Columns
from wmo_desk.ui.conversations.expert_card import ExpertCard
from wmo_desk.ui.conversations.part import Part, PartContext
from wmo_desk.ui.conversations.record_list import RecordList
from wmo_desk.ui.conversations.saving import Action, Field, Write
from wmo_desk.ui.conversations.still_to_cover import StillToCover
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox, AutosaveChoice, AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.plain_label import PlainLabel, as_plain_hint
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.investigation import (
    criterion_name,
    lettered,
    purpose_name,
    way_name,
)


class ItemCard(Card):
    """One item: how it is covered, and the words."""

    def __init__(self, context: PartContext, item: CoverageItem) -> None:
        super().__init__()
        self.set_title(lettered(item))
        self.item = item
        self._proposal = ""
        write = partial(self._write, context)
        self.way = Segmented(
            [(way, way_name(way)) for way in CoverageWay],
            name=self.tr("How %1 is covered").replace("%1", lettered(item)),
        )
        self.way.load(CoverageWay.ANSWERED)
        self.way_field = context.saver.bind(
            self.way.autosave, name="way", label=lettered(item), write=write
        )
        self.way.edited.connect(self._show_way)
        self.add(self.way)
        self.text = AutosavePlainText(lines=1)
        self.text.setAccessibleName(lettered(item))
        self.add(self.text)
        self.text_field = context.saver.bind(
            self.text.autosave, name="text", label=lettered(item), write=write
        )
        self.text.textChanged.connect(self._show_proposal)
        self._said = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self._said)
        self.take_over = Button(self.tr("Take over from the ladder"), ButtonKind.QUIET)
        self.take_over.clicked.connect(self._take_over)
        self.body.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignLeft)
        self.take_over.hide()
        self._said.hide()

    def load(self, view: ConversationView) -> None:
        """Show what the file holds, what else covers the item, and what the ladder says of it."""
        found = view.coverage
        cover = found.covers.get(self.item, ItemCover(self.item))
        self.way_field.load(cover.way)
        self.text_field.load(cover.text)
        self._show_way()
        said = []
        if self.item in found.from_experts:
            names = ", ".join(
                report.expert for report in found.experts if self.item in report.items
            )
            said.append(self.tr("In the report of %1.").replace("%1", names))
        elif cover.way is CoverageWay.EXPERT_REPORT:
            said.append(
                self.tr("No expert's report with consent covers this. Note it on this page.")
            )
        if self.item in found.earlier:
            day = full_day(found.earlier[self.item])
            said.append(self.tr("Covered in the conversation of %1.").replace("%1", day))
        self._said.setText(" ".join(said))
        self._said.setVisible(bool(said))
        self._proposal = proposal(self.item, view.needs)
        self._show_proposal()

    def _write(
        self, context: PartContext, changes: Mapping[str, Any], base: Mapping[str, Any]
    ) -> Action:
        return partial(
            coverage.record_coverage,
            conversation_id=context.conversation_id,
            item=self.item,
            changes=changes,
            base=base,
        )

    @Slot()
    def _show_way(self) -> None:
        self.text.setVisible(self.way.value() is not CoverageWay.EXPERT_REPORT)

    @Slot()
    def _show_proposal(self) -> None:
        shown = bool(self._proposal) and not self.text.toPlainText().strip()
        self.take_over.setVisible(shown and self.text.isVisibleTo(self))
        self.take_over.setToolTip(as_plain_hint(self._proposal))
        self.take_over.setAccessibleDescription(self._proposal)

    @Slot()
    def _take_over(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text.setPlainText(self._proposal)


class CoveragePart(Part):
    """The order of the law on the left; what shortens the investigation on the right.

    Alt+1 to Alt+7 go to the items a to g.
    """

    def __init__(self, context: PartContext, write: Write) -> None:
        super().__init__(context)
        self._missing: tuple[CoverageItem, ...] = ()
        self.columns = Columns(QWidget())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        self.still = StillToCover()
        self.still.item_wanted.connect(self.go_to)
        self.columns.left.addWidget(self.still)
        self.items = {item: ItemCard(context, item) for item in CoverageItem}
        for card in self.items.values():
            self.columns.left.addWidget(card)
        self._build_purpose(write)
        self._build_experts()
        self._build_criteria()
        for number, item in enumerate(CoverageItem, 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.go_to, item))

    def _build_purpose(self, write: Write) -> None:
        card = Card()
        self.purpose = AutosaveChoice(
            [(purpose, purpose_name(purpose)) for purpose in ConversationPurpose]
        )
        field = FormField(self.tr("What this conversation is for"), self.purpose)
        card.add(field)
        self._purpose_field = self.context.saver.bind(
            self.purpose.autosave,
            name="purpose",
            label=field.label.text(),
            write=write,
            show_error=field.set_error,
        )
        self._purpose_help = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        card.add(self._purpose_help)
        self.columns.right.addWidget(card)

    def _build_experts(self) -> None:
        card = Card()
        card.set_title(self.tr("Expert's reports"))
        card.add(
            PlainLabel(
                self.tr(
                    "A report of an expert can shorten the investigation. It counts once the "
                    "resident has consented."
                ),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        self.experts = RecordList(
            self.context,
            partial(ExpertCard, self.context),
            removed=self.tr("The expert's report was removed."),
            back=self.tr("Put back"),
        )
        card.add(self.experts)
        self.add_expert = Button(
            self.tr("Add an expert's report"), ButtonKind.QUIET, icon_name="plus"
        )
        self.add_expert.clicked.connect(self.experts.add_new)
        card.body.addWidget(self.add_expert, 0, Qt.AlignmentFlag.AlignLeft)
        self.columns.right.addWidget(card)

    def _build_criteria(self) -> None:
        self._criteria_card = Card()
        self._criteria_card.set_title(self.tr("Confirmed by ourselves"))
        self._criteria_card.add(
            PlainLabel(
                self.tr(
                    "Whatever an expert wrote, the municipality confirms these itself, one by one."
                ),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        self.criteria: dict[WmoCriterion, AutosaveCheckBox] = {}
        self._criteria_fields: dict[WmoCriterion, Field] = {}
        for criterion in WmoCriterion:
            box = AutosaveCheckBox(criterion_name(criterion))
            self.criteria[criterion] = box
            self._criteria_fields[criterion] = self.context.saver.bind(
                box.autosave,
                name="is_confirmed",
                label=criterion_name(criterion),
                write=partial(self._confirm, criterion),
            )
            self._criteria_card.add(box)
        self.columns.right.addWidget(self._criteria_card)

    @override
    def load(self, file: ConversationFile) -> None:
        view = file.view
        self._criteria_card.setVisible(view is not None and bool(view.coverage.experts))
        if view is None:
            self._purpose_field.load(
                ConversationPurpose.INVESTIGATION if file.report else ConversationPurpose.OTHER
            )
            return
        self._purpose_field.load(view.purpose)
        self._missing = view.coverage.missing if view.coverage.is_asked else ()
        self.still.show_items(self._missing)
        self._purpose_help.setText(
            self.tr("Each of a to g is answered before it is closed.")
            if view.coverage.is_asked
            else self.tr("Nothing of a to g is asked before it is closed.")
        )
        for card in self.items.values():
            card.load(view)
        self.experts.load(view.coverage.experts)
        for criterion, field in self._criteria_fields.items():
            field.load(criterion in view.coverage.confirmed)

    @override
    def focus_first(self) -> None:
        self.go_to(next(iter(self._missing), CoverageItem.NEEDS))

    @property
    def missing(self) -> tuple[CoverageItem, ...]:
        """The items without which the conversation cannot be closed."""
        return self._missing

    @Slot(object)
    def go_to(self, item: CoverageItem) -> None:
        """Bring the keyboard to the words of an item."""
        card = self.items[item]
        editor: QWidget = card.text if card.text.isVisibleTo(card) else card.way
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.columns.show_widget(card)

    def _confirm(
        self, criterion: WmoCriterion, changes: Mapping[str, Any], base: Mapping[str, Any]
    ) -> Action:
        return partial(
            coverage.confirm_criterion,
            conversation_id=self.context.conversation_id,
            criterion=criterion,
            changes=changes,
            base=base,
        )


def proposal(item: CoverageItem, rows: tuple[NeedRow, ...]) -> str:
    """Put together what needs and ladder already say about an item; empty where they say nothing.

    It is offered, and never filled in by itself.
    """
    if item is CoverageItem.NEEDS:
        return "\n".join(row.question.strip() for row in rows)
    rungs = ITEMS_OF_RUNGS.get(item, frozenset())
    return "\n".join(
        f"{solution.what.strip()}: {solution.reason.strip()}"
        if solution.reason.strip()
        else solution.what.strip()
        for row in rows
        for solution in row.solutions
        if solution.rung in rungs
    )
