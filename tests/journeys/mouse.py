"""A mouse for whoever is not at the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from wmo_desk.commands.tour import screen
from wmo_desk.commands.tour.person import Person


def click(person: Person, name: str, *, last: bool = False) -> None:
    """Click on the button of this name, the first on the screen or the last."""

    def found() -> bool:
        buttons = [
            button
            for window in screen.windows()
            for button in window.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            and person.calls(button.accessibleName() or button.text(), name)
        ]
        if buttons:
            QTest.mouseClick(buttons[-1 if last else 0], Qt.MouseButton.LeftButton)
        return bool(buttons)

    person.wait(found, f"the button “{name}”")
