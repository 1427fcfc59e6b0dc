"""Put somebody on the waiting list: the category with what it rests on, and where that leads."""

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.kinds import ListKind
from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.services import catalogue, clients, indication_rows, waiting_list
from wmo_desk.services.catalogue import ListRow
from wmo_desk.services.clients import ClientDetails
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.waiting_list.ground_fields import GroundFields
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.indications import extent_words
from wmo_desk.ui.words.people import called
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Placed:
    """Somebody who has just been put on the list."""

    entry_id: UUID
    client: str


class PlacementView(QWidget):
    """`placed(Placed)` or `cancelled`; nothing is written before the button says so."""

    placed = Signal(object)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._workspace = workspace
        self._indication: IndicationRow | None = None
        self._client = ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader(self.tr("Put on the waiting list"), " ")
        outer.addWidget(self.header)
        contents = QWidget()
        body = QVBoxLayout(contents)
        body.setContentsMargins(22, 14, 22, 16)
        body.addWidget(AdaptiveColumns(self._build_form(), self._build_facts()))
        body.addStretch(1)
        outer.addWidget(scrolled(contents), 1)

    def start(self, indication_id: UUID) -> None:
        """Begin with this indication, with nothing filled in."""
        self._indication = None
        self.confirm.setEnabled(False)
        self._refusal.set_text("")
        self.fields.form.clear_errors()
        self.fields.load(None)
        self._workspace.load(
            partial(indication_rows.indication_row, indication_id=indication_id),
            owner=self,
            then=self._show_indication,
            latest="placement",
        )

    def _build_form(self) -> QWidget:
        card = Card()
        self.fields = GroundFields(self._workspace)
        self.fields.changed.connect(self._show_meaning)
        card.add(self.fields)
        self._refusal = ErrorSentence()
        card.add(self._refusal)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.confirm = Button(self.tr("Put on the list"), ButtonKind.PRIMARY)
        self.confirm.clicked.connect(self._decide)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        row.addWidget(self.confirm)
        row.addWidget(cancel)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _build_facts(self) -> QWidget:
        column = QWidget()
        style_as(column, ground="clear")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        granted = Card(self.tr("What was granted"))
        self._granted = PlainLabel("")
        granted.add(self._granted)
        layout.addWidget(granted)
        meaning = Card(self.tr("What the category means"))
        self._meaning = PlainLabel("")
        meaning.add(self._meaning)
        meaning.add(
            PlainLabel(
                self.tr(
                    "The order: category, date of the decision, moment on the list. The web of a "
                    "conversation plays no part in it."
                ),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        layout.addWidget(meaning)
        layout.addStretch(1)
        self._show_meaning()
        return column

    def _show_indication(self, row: IndicationRow) -> None:
        self._indication = row
        today = self._workspace.today()
        granted = self.tr("%1, %2. Decided on %3; this date counts for the order.")
        self._granted.setText(
            granted.replace("%1", row.provision)
            .replace("%2", extent_words(row.extent, row.unit))
            .replace("%3", day_words(row.granted_on, today))
        )
        self._workspace.load(
            partial(clients.client_details, client_id=row.client_id),
            owner=self,
            then=self._show_client,
            latest="client",
        )

    def _show_client(self, client: ClientDetails) -> None:
        self._client = called(client.list_name, client.gender)
        self.header.set_subtitle(self._client)
        self._workspace.load(
            partial(
                catalogue.list_rows,
                municipality_id=client.municipality_id,
                kind=ListKind.CRITERION,
                on=self._workspace.today(),
            ),
            owner=self,
            then=self._show_criteria,
            latest="criteria",
        )

    def _show_criteria(self, rows: list[ListRow]) -> None:
        self.fields.show_criteria([row.text for row in rows])
        self.confirm.setEnabled(True)
        self.fields.form.field("category").editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_meaning(self) -> None:
        category = self.fields.category
        self._meaning.setText(
            {
                "A": self.tr("A: the need is urgent. These residents are offered help first."),
                "B": self.tr(
                    "B: the resident can arrange help with a budget (pgb) and chooses not to. "
                    "Everybody in A goes first, so it may take longer."
                ),
            }.get(
                category.value if category is not None else "",
                self.tr("Choose A or B. It can be changed later; the date stays."),
            )
        )

    @Slot()
    def _decide(self) -> None:
        indication = self._indication
        if indication is None:
            return
        self._refusal.set_text("")
        self.fields.form.clear_errors()
        if self.fields.category is None:
            self.fields.form.show_error("category", self.tr("Choose category A or B."))
            return
        if not self.fields.take_over():
            return
        self.confirm.hold()
        self._workspace.perform(
            partial(
                waiting_list.place_on_waiting_list,
                client_id=indication.client_id,
                indication_id=indication.id,
                **self.fields.values(),
            ),
            owner=self,
            then=lambda entry_id: self.placed.emit(Placed(entry_id, self._client)),
            refused=self._refuse,
            unavailable=self._refuse,
        )

    def _refuse(self, error: RuleError | UnavailableError) -> None:
        self.confirm.release()
        if isinstance(error, RuleError) and self.fields.show_refusal(error):
            return
        self._refusal.set_text(sentence(error))
        announce(self.confirm, sentence(error), at_once=True)
