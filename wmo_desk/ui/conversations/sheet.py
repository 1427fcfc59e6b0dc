"""What an open and a closed conversation have in common on screen: header, strip, parts."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wmo_desk.domain.kinds import Gender
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.conversations import ConversationRow, NewConversation
from wmo_desk.ui.conversations.part import Part, PartContext
from wmo_desk.ui.conversations.saving import Saver
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.section_tabs import SectionTabs
from wmo_desk.ui.widgets.status_strip import StatusStrip
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.people import age_words, titled
from wmo_desk.ui.words.statutory_strip import strip_steps
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace


class ConversationSheet(QWidget):
    """One conversation. It stays alive until everything typed in it stands on disk."""

    back_wanted = Signal()
    became_another = Signal(object)
    """The conversation was closed or planned: show the one with this identifier anew."""

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
        super().__init__(parent)
        style_as(self, ground="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.workspace = workspace
        self.bar = bar
        self._navigate = navigate
        self.conversation_id: UUID = _identifier(file, new)
        self.client_id: UUID = file.client.id
        self.client_name = titled(file.client.name.formal_name, file.client.gender)
        self.gender: Gender = file.client.gender
        self.saver = Saver(workspace, self, new=new)
        self.saver.state_changed.connect(self.show_state)
        self._build_header()
        self.strip = StatusStrip(name=self.tr("Statutory steps"))
        self.strip.step_wanted.connect(self._go_to_step)
        self.parts: dict[str, Part] = {}
        self._shown = ""
        self.tabs = SectionTabs((), name=self.tr("Parts of the conversation"))
        self.tabs.chosen.connect(self.show_part)
        self.tabs.hide()
        self._stack = QStackedWidget()
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)
        self.outer.addWidget(self.header)
        self.outer.addWidget(self.tabs)
        self.outer.addWidget(self._stack, 1)

    @property
    def can_be_dropped(self) -> bool:
        """Whether nothing typed here is missing on disk."""
        return self.saver.state is SaveState.SAVED

    def flush(self) -> None:
        """Write what was typed, now."""
        self.saver.flush()

    def load(self, file: ConversationFile) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        today = self.workspace.today()
        client = file.client
        aside = in_list((age_words(client.birth_date, today), client.city))
        self.header.set_title(self.client_name, aside)
        self.strip.setVisible(file.report is not None)
        if file.report is not None:
            self.strip.show_steps(strip_steps(file.report, today))
        for part in self.parts.values():
            part.load(file)

    def focus_first(self) -> None:
        """Bring the keyboard to where one goes on."""
        self.parts[self._shown].focus_first()

    def add_part(self, key: str, word: str, part: Part) -> None:
        """Put a part behind the others; the first one is shown."""
        self.parts[key] = part
        self.tabs.add_section(key, word)
        self._stack.addWidget(part)
        # With one part there is nothing to choose.
        self.tabs.setVisible(len(self.parts) > 1)
        if len(self.parts) == 1:
            self.show_part(key)

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Bring a part into view; what was typed in the one before is written."""
        if self._shown:
            self.saver.flush()
        self._shown = key
        self.tabs.show_chosen(key)
        self._stack.setCurrentWidget(self.parts[key])

    def part_context(self) -> PartContext:
        """Return what the parts are made with."""
        return PartContext(
            workspace=self.workspace,
            navigate=self._navigate,
            bar=self.bar,
            saver=self.saver,
            conversation_id=self.conversation_id,
            client_id=self.client_id,
            client_name=self.client_name,
            gender=self.gender,
            show_part=self.show_part,
        )

    @Slot()
    def show_summary(self) -> None:
        """Write everything, then show the summary that can be printed."""
        self.saver.settle(self._go_to_summary)

    def _go_to_summary(self, _is_saved: bool) -> None:
        if self.saver.has_record:
            self._navigate(
                "summary", conversation_id=self.conversation_id, client_id=self.client_id
            )

    @Slot()
    def show_findings(self) -> None:
        """Write everything, then show the written findings that can be printed."""
        self.saver.settle(self._go_to_findings)

    def _go_to_findings(self, _is_saved: bool) -> None:
        if self.saver.has_record:
            self._navigate("summary", findings=self.conversation_id, client_id=self.client_id)

    @Slot(str)
    def _go_to_step(self, field: str) -> None:
        self._navigate("dossier", client_id=self.client_id, section="reports", field=field)

    def _build_header(self) -> None:
        self.header = PageHeader(self.client_name)
        back = self.header.add_back(self.tr("Conversations"))
        back.clicked.connect(self.back_wanted)
        self.header.saved.retry_wanted.connect(self.saver.retry)
        self.summary_button = Button(self.tr("Summary"), icon_name="print")
        # Twice this key and Enter, and it is on paper.
        self.summary_button.setShortcut("Ctrl+P")
        self.summary_button.setToolTip(self.tr("Look at the summary and print it (Ctrl+P)"))
        self.summary_button.clicked.connect(self.show_summary)

    def make_findings_button(self, kind: ButtonKind) -> Button:
        """Return a button that shows the written findings."""
        button = Button(self.tr("Findings"), kind, icon_name="print")
        button.setToolTip(
            self.tr("The whole conversation on paper, with room for corrections and a signature")
        )
        button.clicked.connect(self.show_findings)
        return button

    @Slot(object)
    def show_state(self, state: SaveState) -> None:
        """Say in the header whether everything typed stands on disk."""
        match state:
            case SaveState.PENDING:
                self.header.saved.show_pending()
            case SaveState.UNSAVED:
                self.header.saved.show_unsaved()
            case SaveState.SAVED:
                self.header.saved.show_saved(self.workspace.last_saved)


def _identifier(file: ConversationFile, new: NewConversation | None) -> UUID:
    if file.view is not None:
        return file.view.row.id
    if new is None:
        message = "a conversation without a record needs a new one"
        raise ValueError(message)
    return new.id


def facts_of(
    file: ConversationFile, new: NewConversation | None
) -> ConversationRow | NewConversation:
    """When, where and with whom, from the record or from what it will be made of."""
    if file.view is not None:
        return file.view.row
    if new is None:
        message = "a conversation without a record needs a new one"
        raise ValueError(message)
    return new
