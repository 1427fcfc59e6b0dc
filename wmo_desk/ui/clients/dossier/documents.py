"""The section Documenten: what was handed out, when and in which version."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from wmo_desk.domain.permissions import Permission
from wmo_desk.services.documents import DocumentRow, document_rows
from wmo_desk.services.dossier import DossierView
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.paper_languages import languages_words
from wmo_desk.ui.words.papers import of_words, paper_name
from wmo_desk.ui.words.text import in_list


class DocumentsSection(Section):
    """Enter shows a hand-out exactly as it was; making one is done on the page of documents."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        top = QHBoxLayout()
        make = Button(self.tr("Make a summary"), icon_name="pdf")
        make.clicked.connect(self._make)
        top.addWidget(make)
        self.insight = Button(self.tr("Request for insight…"), icon_name="export")
        self.insight.setToolTip(self.tr("A copy of the whole file for the resident"))
        self.insight.clicked.connect(self._ask_insight)
        self.insight.setEnabled(context.workspace.may(Permission.HAND_OUT_DOCUMENT))
        top.addWidget(self.insight)
        top.addStretch(1)
        self.column.addLayout(top)
        model: TableModel[DocumentRow] = TableModel(
            self._columns(), identity=lambda row: row.id, sentence=self._sentence
        )
        self.table = RowTable(model, name=self.tr("Documents"), fit_height=True)
        self.table.row_opened.connect(self._open)
        self.table.set_empty(
            EmptyState(
                self.tr("Nothing handed out yet"),
                self.tr("A summary of a conversation is kept here once it is handed out."),
                icon_name="pdf",
            )
        )
        self.column.addWidget(framed(self.table))
        self.column.addStretch(1)

    @override
    def show_view(self, view: DossierView) -> None:
        self.context.workspace.load(
            partial(document_rows, client_id=self.context.client_id),
            owner=self,
            then=self.table.show_rows,
            latest="documents",
        )

    def _columns(self) -> Sequence[Column[DocumentRow]]:
        today = self.context.today
        return (
            Column(
                self.tr("Handed out"),
                lambda row: day_words(row.handed_out_on, today()),
                sort_key=lambda row: row.handed_out_on,
                style=CellStyle.STRONG,
            ),
            Column(self.tr("What"), self._what, stretch=True),
            Column(
                self.tr("Version"),
                lambda row: str(row.edition),
                sort_key=lambda row: row.edition,
            ),
            Column(self.tr("Pages"), lambda row: str(row.pages), optional=True),
            Column(
                self.tr("By"),
                lambda row: row.handed_out_by or "",
                folded=lambda row: row.handed_out_by or "",
            ),
        )

    def _what(self, row: DocumentRow) -> str:
        of = ""
        if row.held_on is not None:
            of = of_words(row).replace("%1", day_words(row.held_on, self.context.today()))
        adapted = self.tr("adapted") if row.is_adapted else ""
        print_size = self.tr("large print") if row.is_large_print else ""
        languages = languages_words(row.paper_language) if row.paper_language else ""
        return in_list((paper_name(row.kind), of, adapted, print_size, languages))

    def _sentence(self, row: DocumentRow) -> str:
        day = day_words(row.handed_out_on, self.context.today())
        version = self.tr("version %1").replace("%1", str(row.edition))
        return ", ".join((day, self._what(row), version))

    @Slot()
    def _make(self) -> None:
        self.context.navigate("summary", client_id=self.context.client_id)

    @Slot()
    def _ask_insight(self) -> None:
        self.context.navigate("insight", client_id=self.context.client_id)

    @Slot(object)
    def _open(self, row: DocumentRow) -> None:
        self.context.navigate("summary", client_id=self.context.client_id, document_id=row.id)
