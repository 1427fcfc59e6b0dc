"""The section Meldingen: each report with its steps; a new one in under a minute."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override
from uuid_utils.compat import uuid7

from wmo_desk.domain.permissions import Permission
from wmo_desk.services.dossier import DossierView
from wmo_desk.ui.clients.dossier.report_card import ReportCard
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.empty_state import EmptyState


class ReportsSection(Section):
    """The newest report is open, older ones are folded."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self._cards: dict[UUID, ReportCard] = {}
        self._current: UUID | None = None
        self._wanted = ""
        top = QHBoxLayout()
        self.add = Button(self.tr("New report"), icon_name="plus")
        self.add.clicked.connect(self.begin)
        if not context.workspace.may(Permission.RECORD_REPORT):
            self.add.hide()
        top.addWidget(self.add)
        self.telephone = Button(self.tr("Report by telephone"), icon_name="phone")
        self.telephone.setToolTip(self.tr("Take a report while you are on the telephone (Ctrl+M)"))
        self.telephone.clicked.connect(self._take)
        if not context.workspace.may(Permission.RECORD_REPORT):
            self.telephone.hide()
        top.addWidget(self.telephone)
        top.addStretch(1)
        self.column.addLayout(top)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self._empty = EmptyState(
            self.tr("No report yet"),
            self.tr("A report begins the terms: six weeks for the investigation, from that day."),
            icon_name="mail",
        )
        self._empty.hide()
        self.column.addWidget(self._empty)
        self.column.addStretch(1)

    @override
    def savers(self) -> Iterable[RecordSaver]:
        return [card.record.saver for card in self._cards.values()]

    @override
    def show_view(self, view: DossierView) -> None:
        current = view.current_report
        for number, row in enumerate(view.reports):
            card = self._cards.get(row.id)
            if card is None:
                is_current = current is not None and row.id == current.id
                card = self._add(row.id, is_new=False, folded=not is_current)
                self._list.insertWidget(number, card)
            card.show_row(row, view.on)
        self._empty.setVisible(not self._cards)
        self._current = current.id if current is not None else None
        if self._wanted:
            self.go_to(self._wanted)

    def go_to(self, name: str) -> None:
        """Bring the keyboard to a field of the report that the strip shows, as soon as it does."""
        card = None if self._current is None else self._cards.get(self._current)
        self._wanted = "" if card is not None else name
        if card is not None:
            card.go_to(name)

    @Slot()
    def begin(self) -> None:
        """Open an empty card; there is a record with the first thing that is filled in."""
        for card in self._cards.values():
            if card.is_untouched:
                card.focus_first()
                return
        card = self._add(uuid7(), is_new=True, folded=False)
        self._list.insertWidget(0, card)
        self._empty.hide()
        card.focus_first()

    @Slot()
    def _take(self) -> None:
        self.context.navigate("intake", client_id=self.context.client_id)

    def _add(self, report_id: UUID, *, is_new: bool, folded: bool) -> ReportCard:
        card = ReportCard(self.context, report_id, is_new=is_new, folded=folded)
        card.record.saver.state_changed.connect(self.tell_state)
        self._cards[report_id] = card
        return card
