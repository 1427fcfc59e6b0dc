"""A closed conversation: to be read, and to be added to."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.ui.conversations.closed_parts import ClosedCoverage, ClosedNeeds, ClosedResults
from wmo_desk.ui.conversations.closed_talk import ClosedTalk
from wmo_desk.ui.conversations.facts_bar import facts_text
from wmo_desk.ui.conversations.sheet import ConversationSheet
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.workspace import Workspace


class ClosedSheet(ConversationSheet):
    """Nothing of the conversation can be changed here any more."""

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        bar: Callable[[], MessageBar],
        file: ConversationFile,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, bar, file, parent=parent)
        view = file.view
        if view is None:
            message = "only a conversation with a record can be closed"
            raise ValueError(message)
        self.header.add_action(self.summary_button)
        self.findings_button = self.make_findings_button(ButtonKind.ORDINARY)
        self.header.add_action(self.findings_button)
        self.add_button = Button(self.tr("Add an addition"), ButtonKind.PRIMARY)
        self.add_button.clicked.connect(self._add)
        self.header.add_action(self.add_button)
        self.header.set_subtitle(facts_text(view.row))
        self.talk = ClosedTalk(self.part_context(), view, strip=self.strip)
        self.add_part("talk", self.tr("Conversation"), self.talk)
        context = self.part_context()
        self.add_part("needs", self.tr("Needs"), ClosedNeeds(context, view))
        self.add_part("coverage", self.tr("Investigation"), ClosedCoverage(context, view))
        self.add_part("results", self.tr("Results"), ClosedResults(context, view))
        self.load(file)

    @override
    def focus_first(self) -> None:
        self.summary_button.setFocus()

    @Slot()
    def _add(self) -> None:
        self.show_part("talk")
        self.talk.add_addition()
