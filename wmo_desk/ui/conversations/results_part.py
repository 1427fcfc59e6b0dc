"""The part Results: what will be different, how we see it, who, and by when."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.results import ResultPart
from wmo_desk.errors import RuleError
from wmo_desk.services import results
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.results import WHO_LIMIT, ResultRow
from wmo_desk.ui.conversations.part import Part, PartContext
from wmo_desk.ui.conversations.record_list import RecordCard, RecordList
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit, AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.investigation import part_words


class ResultCard(RecordCard):
    """One result with its own duration; it says what it lacks, and can be settled without."""

    def __init__(self, context: PartContext, result_id: UUID) -> None:
        keep = partial(
            results.record_result, conversation_id=context.conversation_id, result_id=result_id
        )
        super().__init__(
            context, result_id, keep, leading="what", remove=self.tr("Remove this result")
        )
        self.bind("what", self.tr("What will be different"), AutosavePlainText(lines=1), span=2)
        self.bind("measure", self.tr("How we see it"), AutosavePlainText(lines=1), span=2)
        self.bind("baseline", self.tr("How it is now"), AutosavePlainText(lines=1))
        self.bind("target", self.tr("Where it should get to"), AutosavePlainText(lines=1))
        who = AutosaveLineEdit()
        who.setMaxLength(WHO_LIMIT)
        self.bind("who", self.tr("Who takes it on"), who, span=2)
        self.bind("by_when", self.tr("Reached by"), DateEdit(today=context.today))
        self.bind(
            "evaluate_on", self.tr("We look at it together on"), DateEdit(today=context.today)
        )
        self._lacks = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self._lacks)
        self._error = ErrorSentence()
        self.add(self._error)
        self.settle_button = Button(self.tr("Settle"))
        self.settle_button.clicked.connect(self._settle)
        self.settle_button.setEnabled(False)
        self._settled = Pill("", Tone.NEUTRAL)
        self._settled.hide()
        row = QHBoxLayout()
        row.addWidget(self.settle_button)
        row.addWidget(self._settled)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        self.body.addLayout(row)
        self.show_missing(tuple(ResultPart))

    @override
    def load(self, row: ResultRow) -> None:
        super().load(row)
        self._error.set_text("")
        self.show_missing(row.missing)
        self.settle_button.setEnabled(True)
        self.settle_button.setVisible(not row.is_settled)
        self._settled.setVisible(row.is_settled)
        if row.settled_on is not None:
            self._settled.setText(self.tr("Settled on %1").replace("%1", full_day(row.settled_on)))

    def show_missing(self, missing: tuple[ResultPart, ...]) -> None:
        """Say in sentences what it lacks."""
        self._lacks.setText("\n".join(map(part_words, missing)))
        self._lacks.setVisible(bool(missing))

    @Slot()
    def _settle(self) -> None:
        for field in self.record.fields.values():
            field.flush()
        self.context.workspace.perform(
            partial(
                results.settle_result,
                conversation_id=self.context.conversation_id,
                result_id=self.record_id,
            ),
            owner=self,
            refused=self._refuse,
        )

    def _refuse(self, error: RuleError) -> None:
        self._error.set_text(sentence(error))


class ResultsPart(Part):
    """Ctrl+Enter adds a result."""

    def __init__(self, context: PartContext) -> None:
        super().__init__(context)
        self._rows: tuple[ResultRow, ...] = ()
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Results are needed only for support that is tailor-made. Each has a duration "
                    "of its own."
                ),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        self.results = RecordList(
            context,
            partial(ResultCard, context),
            removed=self.tr("The result was removed."),
            back=self.tr("Put back"),
        )
        column.addWidget(self.results)
        self.add_button = Button(self.tr("Result  Ctrl+Enter"), icon_name="plus")
        self.add_button.setAccessibleName(self.tr("Add a result"))
        self.add_button.clicked.connect(self.results.add_new)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(contents))
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.results.add_new)

    @property
    def is_anything_settled(self) -> bool:
        """Whether at least one result can be followed."""
        return any(row.is_settled for row in self._rows)

    @override
    def load(self, file: ConversationFile) -> None:
        if file.view is not None:
            self._rows = file.view.results
            self.results.load(self._rows)

    @override
    def focus_first(self) -> None:
        cards = self.results.cards
        first: QWidget = cards[0].first if cards else self.add_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def open_points(self) -> list[str]:
        return [
            self.tr("Not settled: %1").replace("%1", " ".join(row.what.split()))
            for row in self._rows
            if not row.is_settled
        ]
