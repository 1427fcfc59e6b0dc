"""A conversation while it is held: everything in it can be changed and saves itself."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from textwrap import shorten
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain import reports
from wmo_desk.domain.completeness import CoverageItem, CoverageMissing
from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.errors import UnavailableError
from wmo_desk.services import conversations
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.conversations import NewConversation
from wmo_desk.services.read_back_file import ReadBackFile, read_back_file
from wmo_desk.ui.calendar_export import CalendarExport
from wmo_desk.ui.conversations.also_open import AlsoOpenBar
from wmo_desk.ui.conversations.closing_dialog import ClosingDialog
from wmo_desk.ui.conversations.coverage_part import CoveragePart
from wmo_desk.ui.conversations.facts_bar import FactsBar, facts_text
from wmo_desk.ui.conversations.needs_part import NeedsPart
from wmo_desk.ui.conversations.planning_dialog import PlanningDialog
from wmo_desk.ui.conversations.results_part import ResultsPart
from wmo_desk.ui.conversations.saving import Action
from wmo_desk.ui.conversations.sheet import ConversationSheet, facts_of
from wmo_desk.ui.conversations.talk import Talk
from wmo_desk.ui.conversations.together.view import Together
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.menu_button import MenuButton
from wmo_desk.ui.widgets.plain_label import as_plain_hint
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.statutory_strip import step_title
from wmo_desk.workspace import Workspace

_LONGEST_NAMES: Final = 30


class OpenSheet(ConversationSheet):
    """Its parts can all be written in; what was typed in one stays while another is shown."""

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
        self.together: Together | None = None
        self._build_actions()
        self._build_facts()
        self.also_open = AlsoOpenBar()
        self.also_open.wanted.connect(self._go_to_other)
        self.outer.insertWidget(1, self.also_open)
        self.talk = Talk(
            self.part_context(),
            file,
            strip=self.strip,
            write=self._write_conversation,
            entrance=self.facts_button,
        )
        self.add_part("talk", self.tr("Conversation"), self.talk)
        self.needs = NeedsPart(self.part_context())
        self.add_part("needs", self.tr("Needs"), self.needs)
        self.coverage = CoveragePart(self.part_context(), self._write_conversation)
        self.add_part("coverage", self.tr("Investigation"), self.coverage)
        self.results = ResultsPart(self.part_context())
        self.add_part("results", self.tr("Results"), self.results)
        self.talk.left_to_cover.item_wanted.connect(self._go_to_item)
        self.saver.began.connect(self._show_record)
        self.load(file)
        self.talk.begin()
        self._show_record()

    @override
    def load(self, file: ConversationFile) -> None:
        super().load(file)
        self._report = file.report
        self.facts.load(facts_of(file, self._new))
        self.also_open.show_rows(file.also_open)
        if file.view is not None:
            self.show_state(self.saver.state)
        self._show_facts()

    @Slot(object)
    def _go_to_other(self, conversation_id: UUID) -> None:
        self._navigate("conversation", conversation_id=conversation_id)

    @Slot(object)
    def _go_to_item(self, item: CoverageItem) -> None:
        self.show_part("coverage")
        self.coverage.go_to(item)

    # --- Building -------------------------------------------------------------------------

    def _build_actions(self) -> None:
        self.plan_button = Button(self.tr("Plan an appointment…"), icon_name="calendar")
        self.plan_button.clicked.connect(self._plan)
        self.close_button = Button(self.tr("Close conversation"), ButtonKind.PRIMARY)
        self.close_button.clicked.connect(self._close)
        self.together_button = Button(self.tr("Look together"), icon_name="people", shortcut="F9")
        self.together_button.clicked.connect(self._look_together)
        for button in (
            self.plan_button,
            self.together_button,
            self.summary_button,
            self.close_button,
        ):
            self.header.add_action(button)

    def _build_facts(self) -> None:
        self.facts_button = Button("", ButtonKind.LINK, icon_name="edit")
        self.appointment_button = MenuButton(self.tr("Appointment"))
        self.appointment_button.setToolTip(
            self.tr("Prepare the visit, invite the resident, or put it in your calendar")
        )
        prepare = self.appointment_button.add(self.tr("Preparation on one page"))
        prepare.triggered.connect(self._prepare)
        self.invite_action = self.appointment_button.add(self.tr("Invitation letter"))
        self.invite_action.triggered.connect(self._invite)
        self.sheet_action = self.appointment_button.add(
            self.tr("Preparation sheet for the resident")
        )
        self.sheet_action.triggered.connect(self._give_sheet)
        self.calendar_action = self.appointment_button.add(self.tr("Put it in your calendar…"))
        self.calendar_action.triggered.connect(self._put_in_calendar)
        below = QWidget()
        style_as(below, ground="clear")
        row = FlowLayout(below, spacing=14)
        # The actions above have no room for it beside the name.
        self.findings_button = self.make_findings_button(ButtonKind.LINK)
        for button in (self.facts_button, self.appointment_button, self.findings_button):
            style_as(button, textStyle="secondary")
            row.addWidget(button)
        self.header.add_below_title(below)
        self._calendar = CalendarExport(self.workspace, self.bar, parent=self)
        self.facts = FactsBar(self.saver, self._write_conversation, today=self.workspace.today)
        self.outer.insertWidget(1, self.facts)
        self.facts_button.clicked.connect(self.facts.unfold)
        self.facts.closed.connect(self.facts_button.setFocus)
        for field in self.facts.fields.values():
            field.autosave.state_changed.connect(self._show_facts)

    # --- Writing --------------------------------------------------------------------------

    def _write_conversation(self, changes: Mapping[str, Any], base: Mapping[str, Any]) -> Action:
        return partial(
            conversations.change_conversation,
            conversation_id=self.conversation_id,
            changes=changes,
            base=base,
        )

    # --- Facts and planning ---------------------------------------------------------------

    @Slot()
    def _show_facts(self) -> None:
        form = self.facts.form
        held_on, place = form.held_on.value(), form.place.value()
        if held_on is None or not isinstance(place, ConversationPlace):
            return
        row = NewConversation(
            self.client_id,
            held_on,
            form.held_at.value(),
            place=place,
            participants=form.participants.text(),
            id=self.conversation_id,
        )
        today = self.workspace.today()
        text = facts_text(row, today)
        # Where what prepares the visit stands beside it, a long row of names would take a line.
        names = shorten(row.participants, _LONGEST_NAMES, placeholder=" …")
        shown = facts_text(replace(row, participants=names), today) if held_on >= today else text
        self.facts_button.set_text(shown.replace("&", "&&"))
        change = self.tr("Change when, where and who is there")
        self.facts_button.setToolTip(as_plain_hint(f"{text}\n{change}"))
        self.facts_button.setAccessibleName(self.tr("%1. Change").replace("%1", text))
        self._show_way_ahead()

    def _show_way_ahead(self) -> None:
        """Offer what prepares a visit until its day has passed; then the room is for the talk."""
        held_on = self.facts.form.held_on.value()
        is_ahead = held_on is not None and held_on >= self.workspace.today()
        self.appointment_button.setVisible(is_ahead)
        for action in (self.invite_action, self.calendar_action):
            action.setVisible(self.saver.has_record)

    @Slot()
    def _prepare(self) -> None:
        self.saver.settle(self._go_to_preparation)

    def _go_to_preparation(self, _is_saved: bool) -> None:
        about = self.conversation_id if self.saver.has_record else self.client_id
        self._navigate("summary", prepare=about, client_id=self.client_id)

    @Slot()
    def _invite(self) -> None:
        self.saver.settle(self._go_to_invitation)

    def _go_to_invitation(self, _is_saved: bool) -> None:
        self._navigate("summary", invitation=self.conversation_id, client_id=self.client_id)

    @Slot()
    def _give_sheet(self) -> None:
        self.saver.settle(self._go_to_sheet)

    def _go_to_sheet(self, _is_saved: bool) -> None:
        about = self.conversation_id if self.saver.has_record else self.client_id
        self._navigate("summary", resident_sheet=about, client_id=self.client_id)

    @Slot()
    def _put_in_calendar(self) -> None:
        self.saver.settle(self._ask_calendar)

    def _ask_calendar(self, _is_saved: bool) -> None:
        self._calendar.ask(self.conversation_id)

    @Slot()
    def _show_record(self) -> None:
        """Offer what needs a record once there is one."""
        exists = self.saver.has_record
        self.plan_button.setVisible(not exists)
        self._show_way_ahead()
        self.summary_button.setVisible(exists)
        self.findings_button.setVisible(exists)
        self.together_button.setVisible(exists)
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

    # --- Looking together -----------------------------------------------------------------

    @Slot()
    def _look_together(self) -> None:
        """Write everything, then turn the screen to the resident."""
        self.saver.settle(self._read_what_is_shown)

    def _read_what_is_shown(self, _is_saved: bool) -> None:
        if self.together is None and self.saver.has_record:
            self.workspace.load(
                partial(
                    read_back_file,
                    conversation_id=self.conversation_id,
                    on=self.workspace.today(),
                ),
                owner=self,
                then=self._turn_to_resident,
                latest="together",
            )

    def _turn_to_resident(self, file: ReadBackFile) -> None:
        if self.together is not None or not self.isVisible():
            return
        self.together = Together(self.window(), self.part_context(), file)
        self.together.score_given.connect(self.talk.give_score)
        self.together.mark_toggled.connect(self.talk.toggle_mark)
        self.together.left.connect(self._turn_back)

    @Slot()
    def _turn_back(self) -> None:
        self.together = None

    # --- Closing --------------------------------------------------------------------------

    @Slot()
    def _close(self) -> None:
        self.saver.flush()
        dialog = ClosingDialog(self._open_points(), self._settle_and_close, parent=self.window())
        if self.coverage.missing:
            # Of what may stay open this is no part; it is said before anybody tries.
            dialog.refuse(CoverageMissing(self.coverage.missing))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_points(self) -> list[str]:
        """Say in words what is not there; nothing of it is needed."""
        points = [point for part in self.parts.values() for point in part.open_points()]
        if self.needs.asks_results and not self.results.is_anything_settled:
            points.append(self.tr("Results of what is tailor-made: none is settled"))
        if self._report is not None:
            todo = [
                step_title(step.key)
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
