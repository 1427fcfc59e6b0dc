"""The field for a BSN: hidden until it is asked for, which the access log notes."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wmo_desk.ui.clients.words import masked_bsn
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.styling import style_as


class BsnEdit(QWidget):
    """`show_wanted` asks for the whole number; `reveal` shows it, and then it can be changed."""

    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.line = AutosaveLineEdit()
        self.line.setAccessibleName(self.tr("BSN"))
        self._hidden = AutosaveLineEdit()
        self._hidden.setReadOnly(True)
        self._hidden.setAccessibleName(self.tr("BSN, hidden"))
        self._button = Button(self.tr("Show"), ButtonKind.ORDINARY, icon_name="eye")
        self._button.setAccessibleName(self.tr("Show the BSN"))
        self._button.clicked.connect(self.show_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.line, self._hidden, self._button):
            row.addWidget(widget)
        self.setFocusProxy(self.line)
        self._is_revealed = False
        self.hide_number(None)

    @property
    def is_revealed(self) -> bool:
        """Whether the number may be seen and changed."""
        return self._is_revealed

    def hide_number(self, bsn: str | None) -> None:
        """Hide the number; where there is none, one can be typed at once."""
        self._is_revealed = not bsn
        self._hidden.setText(masked_bsn(bsn))
        self._arrange()

    @Slot()
    def reveal(self) -> None:
        """Show the field with the whole number in it."""
        self._is_revealed = True
        self._arrange()
        self.line.setFocus()

    def _arrange(self) -> None:
        self.line.setVisible(self._is_revealed)
        self._hidden.setVisible(not self._is_revealed)
        self._button.setVisible(not self._is_revealed)
        self.setFocusProxy(self.line if self._is_revealed else self._button)
