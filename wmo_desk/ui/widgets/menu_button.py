"""A button that opens a short list of things to do, where there is no room for each of them."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wmo_desk.ui.widgets.buttons import Button, ButtonKind


class MenuButton(Button):
    """Opens its list below itself; the arrows and the first letters choose, Escape closes."""

    def __init__(
        self,
        text: str,
        kind: ButtonKind = ButtonKind.LINK,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(f"{text} ▾", kind, parent=parent)
        self.setAccessibleName(text)
        self.menu_of = QMenu(self)
        self.menu_of.setAccessibleName(text)
        self.clicked.connect(self.open_menu)

    def add(self, text: str) -> QAction:
        """Put something to do at the end of the list."""
        # Made here: of an action that the menu makes PySide holds on to what is gone already.
        action = QAction(text, self.menu_of)
        self.menu_of.addAction(action)
        return action

    @Slot()
    def open_menu(self) -> None:
        """Show the list, with the keyboard on the first line."""
        actions = [each for each in self.menu_of.actions() if each.isVisible()]
        self.menu_of.popup(self.mapToGlobal(QPoint(0, self.height())))
        if actions:
            self.menu_of.setActiveAction(actions[0])
