"""The section Gesprekken: what was talked about and when, and planning the next one."""

from collections.abc import Sequence
from datetime import date, time
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RuleError
from wmo_desk.services import conversations
from wmo_desk.services.conversations import ConversationRow
from wmo_desk.services.dossier import DossierView
from wmo_desk.ui.calendar_export import CalendarExport
from wmo_desk.ui.clients.dossier.appointment_dialog import AppointmentDialog
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.menu_button import MenuButton
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words, time_words
from wmo_desk.ui.words.people import name_or_unknown
from wmo_desk.ui.words.places import place_name


class ConversationsSection(Section):
    """Enter opens a conversation; a new one has a record with the first thing that is kept."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        holder = QWidget()
        style_as(holder, ground="clear")
        top = FlowLayout(holder)
        begin = Button(self.tr("New conversation"), icon_name="conversation")
        begin.clicked.connect(self._begin)
        plan = Button(self.tr("Plan an appointment…"), icon_name="calendar")
        plan.clicked.connect(self._plan)
        self.prepare = Button(self.tr("Preparation"), icon_name="print")
        self.prepare.setToolTip(self.tr("One page to read before the visit"))
        self.prepare.clicked.connect(self._prepare)
        self.hand_over = Button(self.tr("Hand-over page"), icon_name="people")
        self.hand_over.setToolTip(self.tr("What a colleague must know who takes over this file"))
        self.hand_over.clicked.connect(self._hand_over)
        self.papers = MenuButton(self.tr("For the resident"), ButtonKind.ORDINARY)
        self.papers.setToolTip(self.tr("What the resident gets on paper"))
        self.invite = self.papers.add(self.tr("Invitation letter"))
        self.invite.triggered.connect(self._invite)
        self.sheet = self.papers.add(self.tr("Preparation sheet"))
        self.sheet.triggered.connect(self._give_sheet)
        self.findings = self.papers.add(self.tr("Written findings of the last conversation"))
        self.findings.triggered.connect(self._show_findings)
        self.calendar = Button(self.tr("Calendar…"), icon_name="calendar")
        self.calendar.setToolTip(self.tr("Put the next appointment in your calendar"))
        self.calendar.clicked.connect(self._put_in_calendar)
        self.calendar.hide()
        for button in (begin, plan, self.prepare, self.hand_over, self.papers, self.calendar):
            top.addWidget(button)
            if not context.workspace.may(Permission.RECORD_CONVERSATION):
                button.hide()
        self.column.addWidget(holder)
        self._next: ConversationRow | None = None
        self._last: ConversationRow | None = None
        self._export = CalendarExport(context.workspace, lambda: context.messages, parent=self)
        self._name = ""
        model: TableModel[ConversationRow] = TableModel(
            self._columns(), identity=lambda row: row.id, sentence=self._sentence
        )
        self.table = RowTable(model, name=self.tr("Conversations"), fit_height=True)
        self.table.row_opened.connect(self._open)
        self.table.set_empty(
            EmptyState(
                self.tr("No conversation yet"),
                self.tr("Plan an appointment, or begin the conversation when you are there."),
                icon_name="conversation",
            )
        )
        self.column.addWidget(framed(self.table))
        self.column.addStretch(1)

    @override
    def show_view(self, view: DossierView) -> None:
        self._name = name_or_unknown(view.client.list_name)
        self.table.show_rows(view.conversations)
        self._next = view.next_conversation
        may = self.context.workspace.may(Permission.RECORD_CONVERSATION)
        self.calendar.setVisible(may and self._next is not None)
        self.invite.setVisible(self._next is not None)
        self._last = view.last_conversation
        self.findings.setVisible(self._last is not None)

    def _columns(self) -> Sequence[Column[ConversationRow]]:
        return (
            Column(
                self.tr("When"),
                self._when,
                sort_key=lambda row: (row.held_on, row.held_at or time()),
                style=CellStyle.STRONG,
            ),
            Column(
                self.tr("Where"),
                lambda row: place_name(row.place),
                folded=lambda row: place_name(row.place),
            ),
            Column(
                self.tr("Also there"),
                lambda row: row.participants,
                folded=lambda row: row.participants,
            ),
            Column(
                self.tr("What should change"),
                lambda row: f"“{row.main_wish}”" if row.main_wish else "",
                stretch=True,
            ),
            Column(
                self.tr("With"),
                lambda row: row.consultant or "",
                folded=lambda row: row.consultant or "",
            ),
            Column("", self._state, tone=self._tone),
        )

    def _when(self, row: ConversationRow) -> str:
        day = day_words(row.held_on, self.context.today())
        return f"{day} {time_words(row.held_at)}" if row.held_at is not None else day

    def _state(self, row: ConversationRow) -> str:
        if row.is_closed:
            return self.tr("Closed")
        if row.held_on > self.context.today():
            return self.tr("Planned")
        return self.tr("Open")

    def _tone(self, row: ConversationRow) -> Tone:
        if row.is_closed:
            return Tone.NEUTRAL
        return Tone.ACCENT if row.held_on > self.context.today() else Tone.WARN

    def _sentence(self, row: ConversationRow) -> str:
        parts = (self._when(row), place_name(row.place), self._state(row), row.main_wish)
        return ", ".join(part for part in parts if part)

    @Slot(object)
    def _open(self, row: ConversationRow) -> None:
        self.context.navigate("conversation", conversation_id=row.id)

    @Slot()
    def _begin(self) -> None:
        self.context.navigate("conversation", client_id=self.context.client_id, new=True)

    @Slot()
    def _plan(self) -> None:
        dialog = AppointmentDialog(self._name, today=self.context.today, parent=self.window())
        dialog.planned.connect(partial(self._keep, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, dialog: AppointmentDialog, values: dict[str, Any]) -> None:
        self.context.workspace.perform(
            partial(conversations.plan_conversation, client_id=self.context.client_id, **values),
            owner=dialog,
            then=partial(self._kept, dialog, values["held_on"]),
            refused=partial(self._refused, dialog),
        )

    def _kept(self, dialog: AppointmentDialog, held_on: date, conversation_id: UUID) -> None:
        dialog.accept()
        day = day_words(held_on, self.context.today())
        self.context.messages.ok(
            self.tr("Planned for %1.").replace("%1", day),
            action=self.tr("Put it in a calendar"),
            on_action=partial(self._export.ask, conversation_id),
        )

    @Slot()
    def _prepare(self) -> None:
        about = self.context.client_id if self._next is None else self._next.id
        self.context.navigate("summary", prepare=about, client_id=self.context.client_id)

    @Slot()
    def _invite(self) -> None:
        if self._next is not None:
            client_id = self.context.client_id
            self.context.navigate("summary", invitation=self._next.id, client_id=client_id)

    @Slot()
    def _give_sheet(self) -> None:
        about = self.context.client_id if self._next is None else self._next.id
        self.context.navigate("summary", resident_sheet=about, client_id=self.context.client_id)

    @Slot()
    def _show_findings(self) -> None:
        if self._last is not None:
            client_id = self.context.client_id
            self.context.navigate("summary", findings=self._last.id, client_id=client_id)

    @Slot()
    def _hand_over(self) -> None:
        client_id = self.context.client_id
        self.context.navigate("summary", hand_over=(client_id,), client_id=client_id)

    @Slot()
    def _put_in_calendar(self) -> None:
        if self._next is not None:
            self._export.ask(self._next.id)

    def _refused(self, dialog: AppointmentDialog, error: RuleError) -> None:
        dialog.show_refusal(sentence(error))
