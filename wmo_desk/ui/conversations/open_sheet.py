"""A conversation while it is held: everything in it can be changed and saves itself."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain import reports
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.errors import UnavailableError
from wmo_desk.services import conversations
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.conversations import NewConversation
from wmo_desk.ui.conversations.agreements import AgreementLine, AgreementsCard
from wmo_desk.ui.conversations.closing_dialog import ClosingDialog
from wmo_desk.ui.conversations.dimension_card import DimensionCard, in_residents_order
from wmo_desk.ui.conversations.facts_bar import FactsBar, facts_text
from wmo_desk.ui.conversations.planning_dialog import PlanningDialog
from wmo_desk.ui.conversations.report_strip import step_name
from wmo_desk.ui.conversations.saving import Action
from wmo_desk.ui.conversations.sheet import ConversationSheet, facts_of
from wmo_desk.ui.conversations.still_to_discuss import StillToDiscuss
from wmo_desk.ui.conversations.voices import ResidentsVoice
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.vocabulary import dimension_name, sentence
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


class OpenSheet(ConversationSheet):
    """Alt+1 to Alt+6 go to a dimension, Alt+M marks it, Ctrl+Enter adds an agreement."""

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        bar: Callable[[], MessageBar],
        file: ConversationFile,
        *,
        new: NewConversation | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, bar, file, new=new, parent=parent)
        self._report = file.report
        self._new = new
        self._build_actions()
        self._build_facts()
        self._build_left()
        self._build_right(file)
        self._add_shortcuts()
        self.saver.began.connect(self._show_record)
        self.load(file)
        self._put_in_order()
        first = self._order()[0]
        self.cards[first].set_folded(False)
        self._show_record()

    @override
    def load(self, file: ConversationFile) -> None:
        super().load(file)
        self._report = file.report
        self.facts.load(facts_of(file, self._new))
        view = file.view
        if view is not None:
            self.show_state(self.saver.state)
            for each in view.dimensions:
                self.cards[each.dimension].load(each)
            self.wish_field.load(view.row.main_wish)
            self.agreements.load(view.agreements)
            if not self._is_in_cards(self.focusWidget()):
                self._put_in_order()
        self._show_scores()
        self._show_marks()
        self._show_facts()
        self._show_left_to_discuss()

    @override
    def focus_first(self) -> None:
        card = next((c for c in self._cards_in_order() if not c.folded), None)
        if card is not None:
            card.go_on_writing()
            self.columns.show_widget(card)

    # --- Building -------------------------------------------------------------------------

    def _build_actions(self) -> None:
        self.plan_button = Button(self.tr("Plan an appointment…"), icon_name="calendar")
        self.plan_button.clicked.connect(self._plan)
        self.close_button = Button(self.tr("Close conversation"), ButtonKind.PRIMARY)
        self.close_button.clicked.connect(self._close)
        for button in (self.plan_button, self.summary_button, self.close_button):
            self.header.add_action(button)

    def _build_facts(self) -> None:
        self.facts_button = Button("", ButtonKind.LINK, icon_name="edit")
        self.facts_button.setToolTip(self.tr("Change when, where and who is there"))
        style_as(self.facts_button, textStyle="secondary")
        self.header.add_below_title(self.facts_button)
        self.facts = FactsBar(self.saver, self._write_conversation, today=self.workspace.today)
        self.outer.insertWidget(1, self.facts)
        self.facts_button.clicked.connect(self.facts.unfold)
        self.facts.closed.connect(self.facts_button.setFocus)
        for field in self.facts.fields.values():
            field.autosave.state_changed.connect(self._show_facts)

    def _build_left(self) -> None:
        self.cards = {
            dimension: DimensionCard(
                dimension, self.gender, self.saver, partial(self._write_dimension, dimension)
            )
            for dimension in Dimension
        }
        for card in self.cards.values():
            self.columns.left.addWidget(card)
            card.score.score_changed.connect(self._show_scores)
            card.score.shown_anew.connect(self._show_scores)
            card.mark.toggled.connect(self._show_marks)
            card.mark.clicked.connect(self._put_in_order)
            for text in (card.words, card.going_well, card.wants_to_change, card.findings):
                text.textChanged.connect(self._show_left_to_discuss)
        self.left_to_discuss = StillToDiscuss()
        self.left_to_discuss.dimension_wanted.connect(self.go_to)
        self.columns.left.addWidget(self.left_to_discuss)

    def _build_right(self, file: ConversationFile) -> None:
        self.panel.score_given.connect(self._take_score)
        self.panel.mark_toggled.connect(self._toggle_mark)
        self.columns.right.addWidget(self.panel)
        self.wish = AutosavePlainText(lines=1)
        wish_card = Card()
        voice = ResidentsVoice()
        shown = FormField(self.tr("What would you want to change?"), self.wish)
        style_as(shown.label, textStyle="heading", colour="")
        voice.column.addWidget(shown)
        wish_card.add(voice)
        self.columns.right.addWidget(wish_card)
        self.wish_field = self.saver.bind(
            self.wish.autosave,
            name="main_wish",
            label=shown.label.text(),
            write=self._write_conversation,
            show_error=shown.set_error,
        )
        helpers = [person.relation or person.name for person in file.people]
        self.agreements = AgreementsCard(
            self.conversation_id,
            self.saver,
            today=self.workspace.today,
            helpers=[
                *dict.fromkeys(helper for helper in helpers if helper),
                self.workspace.me.name,
            ],
        )
        self.agreements.line_opened.connect(self.columns.show_widget)
        self.agreements.removal_wanted.connect(self._remove_agreement)
        self.columns.right.addWidget(self.agreements)

    def _add_shortcuts(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            (f"Alt+{number}", partial(self.go_to, dimension))
            for number, dimension in enumerate(Dimension, 1)
        ]
        keys += [
            ("Alt+M", self._mark_current),
            ("Alt+W", self.panel.toggle_view),
            ("Ctrl+Return", self.agreements.add_line),
            ("Ctrl+Enter", self.agreements.add_line),
        ]
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # --- Writing --------------------------------------------------------------------------

    def _write_conversation(self, changes: Mapping[str, Any], base: Mapping[str, Any]) -> Action:
        return partial(
            conversations.change_conversation,
            conversation_id=self.conversation_id,
            changes=changes,
            base=base,
        )

    def _write_dimension(
        self, dimension: Dimension, changes: Mapping[str, Any], base: Mapping[str, Any]
    ) -> Action:
        return partial(
            conversations.record_dimension,
            conversation_id=self.conversation_id,
            dimension=dimension,
            changes=changes,
            base=base,
        )

    # --- Dimensions -----------------------------------------------------------------------

    @Slot(object)
    def go_to(self, dimension: Dimension) -> None:
        """Open this dimension, fold the others, and bring the keyboard to its words."""
        for other, card in self.cards.items():
            if other is not dimension:
                card.set_folded(True)
        self.cards[dimension].go_to()
        self.columns.show_widget(self.cards[dimension])

    @Slot()
    def _mark_current(self) -> None:
        """Mark the dimension the keyboard is in."""
        here = self.focusWidget()
        for card in self.cards.values():
            if here is not None and card.isAncestorOf(here):
                card.mark.click()
                return

    @Slot(object)
    def _toggle_mark(self, dimension: Dimension) -> None:
        self.cards[dimension].mark.click()

    @Slot(object, object)
    def _take_score(self, dimension: Dimension, score: int | None) -> None:
        self.cards[dimension].score.give(score)

    @Slot()
    def _show_scores(self) -> None:
        self.panel.set_scores({d: card.score.score() for d, card in self.cards.items()})
        self._show_left_to_discuss()

    @Slot()
    def _show_marks(self) -> None:
        marked = frozenset(d for d, card in self.cards.items() if card.mark.isChecked())
        self.panel.set_marked(marked)

    def _order(self) -> list[Dimension]:
        return in_residents_order({d: card.mark.isChecked() for d, card in self.cards.items()})

    def _cards_in_order(self) -> list[DimensionCard]:
        return [self.cards[dimension] for dimension in self._order()]

    @Slot()
    def _put_in_order(self) -> None:
        """Put what the resident wants to talk about first, for the eye and for Tab."""
        before: QWidget = self.facts_button
        for position, card in enumerate(self._cards_in_order()):
            if self.columns.left.indexOf(card) != position:
                self.columns.left.removeWidget(card)
                self.columns.left.insertWidget(position, card)
            for stop in card.tab_stops():
                QWidget.setTabOrder(before, stop)
                before = stop
        here = self.focusWidget()
        if self._is_in_cards(here) and here is not None:
            self.columns.show_widget(here)

    def _is_in_cards(self, widget: QWidget | None) -> bool:
        return widget is not None and any(card.isAncestorOf(widget) for card in self.cards.values())

    @Slot()
    def _show_left_to_discuss(self) -> None:
        left = [d for d in self._order() if not self.cards[d].is_discussed]
        # Before anything was said, all six are what one sees anyway.
        self.left_to_discuss.show_dimensions(left if len(left) < len(Dimension) else [])

    # --- Facts and planning ---------------------------------------------------------------

    @Slot()
    def _show_facts(self) -> None:
        form = self.facts.form
        held_on, place = form.held_on.value(), form.place.value()
        if held_on is None or not isinstance(place, ConversationPlace):
            return
        text = facts_text(
            NewConversation(
                self.client_id,
                held_on,
                form.held_at.value(),
                place,
                form.participants.text(),
                id=self.conversation_id,
            )
        )
        self.facts_button.set_text(text.replace("&", "&&"))
        self.facts_button.setAccessibleName(self.tr("%1. Change").replace("%1", text))

    @Slot()
    def _show_record(self) -> None:
        """Offer what needs a record once there is one."""
        exists = self.saver.has_record
        self.plan_button.setVisible(not exists)
        self.summary_button.setVisible(exists)
        self.close_button.setEnabled(exists)
        self.close_button.setToolTip(
            "" if exists else self.tr("Nothing is kept yet; begin to type.")
        )

    @Slot()
    def _plan(self) -> None:
        dialog = PlanningDialog(
            self.client_name, self._plan_it, today=self.workspace.today, parent=self.window()
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _plan_it(self, values: dict[str, Any], dialog: PlanningDialog) -> None:
        report_id = self._report.id if self._report is not None else None
        self.workspace.perform(
            partial(
                conversations.plan_conversation,
                client_id=self.client_id,
                report_id=report_id,
                **values,
            ),
            owner=dialog,
            then=partial(self._planned, dialog),
            refused=dialog.refuse,
            unavailable=partial(_show_unavailable, dialog),
        )

    def _planned(self, dialog: PlanningDialog, conversation_id: object) -> None:
        dialog.accept()
        self.bar().ok(self.tr("The appointment is planned."))
        self.became_another.emit(conversation_id)

    # --- Agreements -----------------------------------------------------------------------

    @Slot(object)
    def _remove_agreement(self, line: AgreementLine) -> None:
        if not line.record.has_record:
            put_back = partial(
                self.agreements.put_back_typed, line.what.toPlainText(), line.who.text()
            )
            self.agreements.take_out(line)
            self._say_removed(put_back)
            return
        for field in line.record.fields.values():
            field.flush()
        self.agreements.take_out(line)
        self._change_removal(line.agreement_id, self.workspace.today())
        self._say_removed(partial(self._change_removal, line.agreement_id, None))

    def _change_removal(self, agreement_id: UUID, day: date | None) -> None:
        self.workspace.perform(
            partial(
                conversations.change_agreement,
                agreement_id=agreement_id,
                changes={"removed_on": day},
            ),
            owner=self,
        )

    def _say_removed(self, put_back: Callable[[], None]) -> None:
        self.bar().info(
            self.tr("The agreement was removed."),
            action=self.tr("Put back"),
            on_action=put_back,
        )

    # --- Closing --------------------------------------------------------------------------

    @Slot()
    def _close(self) -> None:
        self.saver.flush()
        dialog = ClosingDialog(self._open_points(), self._settle_and_close, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_points(self) -> list[str]:
        """Say in words what is not there; nothing of it is needed."""
        points = []
        left = [dimension_name(d) for d in self._order() if not self.cards[d].is_discussed]
        if left:
            points.append(self.tr("Not discussed: %1").replace("%1", ", ".join(left)))
        if not self.wish.toPlainText().strip():
            points.append(self.tr("What the resident would want to change"))
        for line in self.agreements.lines:
            if not line.who.text().strip():
                what = " ".join(line.what.toPlainText().split())
                points.append(self.tr("Who does this: %1").replace("%1", what))
        if self._report is not None:
            todo = [
                step_name(step.key)
                for step in self._report.steps(self.workspace.today())
                if step.key in _DURING_INVESTIGATION and step.state is not reports.StepState.DONE
            ]
            if todo:
                points.append(self.tr("Of the report: %1").replace("%1", ", ".join(todo)))
        return points

    def _settle_and_close(self, reason: str, dialog: ClosingDialog) -> None:
        self.saver.settle(partial(self._close_settled, reason, dialog))

    def _close_settled(self, reason: str, dialog: ClosingDialog, is_saved: bool) -> None:
        if not is_saved:
            dialog.refuse_with(
                self.tr("Not everything is saved yet. Look at the fields that say why.")
            )
            return
        self.workspace.perform(
            partial(
                conversations.close_conversation,
                conversation_id=self.conversation_id,
                reason=reason,
            ),
            owner=dialog,
            then=partial(self._closed, dialog),
            refused=dialog.refuse,
            unavailable=partial(_show_unavailable, dialog),
        )

    def _closed(self, dialog: ClosingDialog, _result: object) -> None:
        dialog.accept()
        self.became_another.emit(self.conversation_id)


_DURING_INVESTIGATION = frozenset(
    {
        reports.StepKey.CLIENT_SUPPORT,
        reports.StepKey.IDENTITY,
        reports.StepKey.PGB_EXPLAINED,
    }
)


def _show_unavailable(dialog: ClosingDialog | PlanningDialog, error: UnavailableError) -> None:
    dialog.refuse_with(sentence(error))
