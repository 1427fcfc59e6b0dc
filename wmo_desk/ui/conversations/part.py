"""What every part of a conversation has: whose conversation it is, and what writes in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.kinds import Gender
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.ui.conversations.saving import Saver
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PartContext:
    """What the parts of one conversation share.

    `saver` writes every field, and makes the record with the first of them; `bar()` is the message
    bar; `show_part(key)` brings another part into view.
    """

    workspace: Workspace
    navigate: Callable[..., None]
    bar: Callable[[], MessageBar]
    saver: Saver
    conversation_id: UUID
    client_id: UUID
    client_name: str
    gender: Gender
    show_part: Callable[[str], None]

    def today(self) -> date:
        """The day by the clock of the file."""
        return self.workspace.today()


class Part(QWidget):
    """One part: the talk, the hulpvragen, …; it reads what it shows when the file changed."""

    def __init__(self, context: PartContext) -> None:
        super().__init__()
        style_as(self, ground="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context = context

    def load(self, file: ConversationFile) -> None:
        """Show what the file holds; typing that is not written yet stays."""

    def focus_first(self) -> None:
        """Bring the keyboard to where one goes on."""

    def open_points(self) -> list[str]:
        """Say in words what is not there yet; asked before the conversation is closed."""
        return []
