"""Sets of topics for scoring per topic: those of the program, and those of the municipality."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.question_sets import QuestionSet
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import RuleError
from wmo_desk.services import question_sets
from wmo_desk.services.question_sets import QuestionSetRow
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import dimension_name, sentence
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.question_sets import audience_name
from wmo_desk.workspace import Workspace


class QuestionSetsSection(Section):
    """Choosing a line shows its topics; a set that is taken out stays with its conversations."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._removed: QuestionSetRow | None = None
        self.column.addWidget(self._build_list())
        self.column.addWidget(self._build_topics())
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(question_sets.question_set_rows, owner=self, then=self._show)

    def load_file(self, name: str) -> None:
        """Load the set of a file, or say by line what is wrong with it."""
        self.error.set_text("")
        try:
            content = Path(name).read_bytes()
        except OSError:
            words = self.tr("%1 cannot be read. Look whether it is still there, and choose again.")
            self.error.set_text(words.replace("%1", Path(name).name))
            return
        self.workspace.perform(
            partial(question_sets.load_question_set_file, content=content),
            owner=self,
            then=lambda _result: self.said.emit(self.tr("The set was loaded.")),
            refused=self._refuse,
        )

    def _build_list(self) -> Card:
        card = Card(self.tr("Topics to score with"))
        card.add(
            PlainLabel(
                self.tr(
                    "In a conversation that is scored per topic one of these sets is chosen. The "
                    "program ships its own wording; a municipality with a licence loads its own "
                    "from a file. A conversation keeps the version it was held with."
                )
            )
        )
        model: TableModel[QuestionSetRow] = TableModel(
            [
                Column(
                    self.tr("Name"),
                    lambda row: row.content.name,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(self.tr("Version"), lambda row: row.content.edition),
                Column(self.tr("For"), lambda row: audience_name(row.content.audience)),
                Column(self.tr("From"), self._origin_of),
            ],
            identity=lambda row: (row.content.name, row.content.edition),
        )
        self.table = RowTable(model, name=self.tr("Topics to score with"), fit_height=True)
        self.table.row_chosen.connect(self._show_chosen)
        card.add(self.table)
        row = QWidget()
        style_as(row, ground="clear")
        buttons = FlowLayout(row, spacing=10)
        self.load_button = Button(
            self.tr("Load a set from a file"), ButtonKind.PRIMARY, icon_name="import"
        )
        self.load_button.clicked.connect(self._ask_file)
        self.remove = Button(self.tr("Offer it no longer"), icon_name="remove")
        self.remove.clicked.connect(self._take_out)
        self.put_back = Button(self.tr("Offer it again"), icon_name="undo")
        self.put_back.clicked.connect(self._put_back)
        self.put_back.hide()
        for button in (self.load_button, self.remove, self.put_back):
            buttons.addWidget(button)
        card.add(row)
        self.error = ErrorSentence()
        card.add(self.error)
        return card

    def _build_topics(self) -> Card:
        self._topics_card = Card(" ")
        self._licence = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self._topics_card.add(self._licence)
        self._topics: dict[Dimension, PlainLabel] = {}
        for dimension in Dimension:
            self._topics_card.add(PlainLabel(dimension_name(dimension), TextStyle.STRONG))
            self._topics[dimension] = PlainLabel("")
            self._topics_card.add(self._topics[dimension])
        self._topics_card.hide()
        return self._topics_card

    def _origin_of(self, row: QuestionSetRow) -> str:
        return self.tr("municipality") if row.is_own else self.tr("program")

    def _show(self, rows: list[QuestionSetRow]) -> None:
        self.table.show_rows(rows)
        self.load_button.setVisible(self.may_edit())
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        row = self.table.chosen_row()
        self.remove.setEnabled(row is not None and row.is_own)
        self.remove.setVisible(self.may_edit())
        self._topics_card.setVisible(row is not None)
        if row is not None:
            self._show_topics(row.content)

    def _show_topics(self, content: QuestionSet) -> None:
        self._topics_card.set_title(content.name)
        self._licence.setText(content.licence)
        for dimension, label in self._topics.items():
            label.setText(" · ".join(topic.text for topic in content.topics[dimension]))

    @Slot()
    def _ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Load a set from a file"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Question set (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.load_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _take_out(self) -> None:
        row = self.table.chosen_row()
        if row is not None and row.is_own:
            self._removed = row
            self._set_removal(row, self.workspace.today())

    @Slot()
    def _put_back(self) -> None:
        if self._removed is not None:
            self._set_removal(self._removed, None)

    def _set_removal(self, row: QuestionSetRow, day: date | None) -> None:
        if row.id is None:
            # A set of the program that was never used is in no file.
            return
        self.workspace.perform(
            partial(question_sets.remove_question_set, question_set_id=row.id, removed_on=day),
            owner=self,
            then=lambda _result: self.put_back.setVisible(day is not None),
            refused=self._refuse,
        )

    def _refuse(self, error: RuleError) -> None:
        self.error.set_text(sentence(error))
