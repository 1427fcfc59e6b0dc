"""What the pages of the window share: their ground, where they lead, and where they tell."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wmo_desk.ui.main_window import MainWindow
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


class WindowPage(QWidget):
    """A page: what it shows stands one below the other, up to its edges."""

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._navigate = navigate
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)


class TellingPage(WindowPage):
    """A page that tells what was done, in the window or, where it stands in none, below itself."""

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._own_bar = MessageBar()

    def bar(self) -> MessageBar:
        """Return the message bar of the window, or an own one where it has none."""
        window = self.window()
        return window.messages if isinstance(window, MainWindow) else self._own_bar

    def _add_bar(self) -> None:
        """Put the own bar below what was added, in line with it."""
        place = QVBoxLayout()
        place.setContentsMargins(22, 0, 22, 0)
        place.addWidget(self._own_bar)
        self._outer.addLayout(place)


class StackedPage(TellingPage):
    """A page that shows one of several views, and tells."""

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._stack = QStackedWidget()
        self._outer.addWidget(self._stack, 1)
        self._add_bar()
