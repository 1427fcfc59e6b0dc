"""The section Indicaties: what is and was granted, and what began without indication."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.indications import IndicationState
from wmo_desk.services.dossier import DossierView
from wmo_desk.ui.clients.dossier.decision_panel import DecisionPanel
from wmo_desk.ui.clients.dossier.direct_support import DirectSupportPanel
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.record_saver import RecordSaver
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.indications import extent_words, form_name, indication_state_name

_TONES = {
    IndicationState.RUNNING: Tone.OK,
    IndicationState.FUTURE: Tone.ACCENT,
    IndicationState.ENDED: Tone.NEUTRAL,
    IndicationState.WITHDRAWN: Tone.NEUTRAL,
}


class IndicationsSection(Section):
    """The list; granting and changing is done on the page of indications."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self.decision = DecisionPanel(context)
        self.column.addWidget(self.decision)
        top = QHBoxLayout()
        go = Button(self.tr("Grant or change"), icon_name="indications")
        go.clicked.connect(self._go)
        top.addWidget(go)
        top.addStretch(1)
        self.column.addLayout(top)
        model: TableModel[IndicationRow] = TableModel(
            self._columns(), identity=lambda row: row.id, sentence=self._sentence
        )
        self.table = RowTable(model, name=self.tr("Indications"), fit_height=True)
        self.table.row_opened.connect(self._open)
        self.table.set_empty(
            EmptyState(
                self.tr("Nothing granted yet"),
                self.tr("What is granted is registered on the page of indications."),
                icon_name="indications",
            )
        )
        self.column.addWidget(framed(self.table))
        self.direct_support = DirectSupportPanel(context)
        self.direct_support.state_changed.connect(self.tell_state)
        self.column.addWidget(self.direct_support)
        self.column.addStretch(1)

    @override
    def savers(self) -> Iterable[RecordSaver]:
        return self.direct_support.savers()

    @override
    def show_view(self, view: DossierView) -> None:
        self.decision.show_view(view)
        self.table.show_rows(view.indications)
        self.direct_support.reload()

    def _columns(self) -> Sequence[Column[IndicationRow]]:
        return (
            Column(
                self.tr("Provision"),
                self._provision,
                style=CellStyle.STRONG,
                stretch=True,
            ),
            Column(
                self.tr("Form"),
                lambda row: form_name(row.form),
                folded=lambda row: form_name(row.form),
            ),
            Column(
                self.tr("Extent"),
                lambda row: extent_words(row.extent, row.unit),
                folded=lambda row: extent_words(row.extent, row.unit),
            ),
            Column(
                self.tr("From"), lambda row: self._day(row.start), sort_key=lambda row: row.start
            ),
            Column(self.tr("Until"), self._until, sort_key=lambda row: row.end),
            Column(
                self.tr("Look again"),
                lambda row: self._day(row.next_review),
                sort_key=lambda row: row.next_review,
                folded=self._review,
            ),
            Column("", self._state, tone=self._tone),
        )

    def _provision(self, row: IndicationRow) -> str:
        if not row.is_temporary:
            return row.provision
        return self.tr("%1 (temporary)").replace("%1", row.provision)

    def _day(self, day: date | None) -> str:
        return "" if day is None else day_words(day, self.context.today())

    def _review(self, row: IndicationRow) -> str:
        look_again = self.tr("look again on %1")
        return look_again.replace("%1", self._day(row.next_review)) if row.next_review else ""

    def _until(self, row: IndicationRow) -> str:
        return self.tr("no end date") if row.end is None else self._day(row.end)

    def _state(self, row: IndicationRow) -> str:
        return indication_state_name(row.state(self.context.today()))

    def _tone(self, row: IndicationRow) -> Tone:
        return _TONES[row.state(self.context.today())]

    def _sentence(self, row: IndicationRow) -> str:
        extent = extent_words(row.extent, row.unit)
        return ", ".join((row.provision, extent, self._until(row), self._state(row)))

    @Slot()
    def _go(self) -> None:
        self.context.navigate("indications", client_id=self.context.client_id)

    @Slot(object)
    def _open(self, row: IndicationRow) -> None:
        self.context.navigate("indications", client_id=self.context.client_id, indication_id=row.id)
