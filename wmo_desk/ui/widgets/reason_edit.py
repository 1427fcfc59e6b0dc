"""The field for a reason."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override


class ReasonEdit(QPlainTextEdit):
    """A few lines for a reason; Tab leaves it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTabChangesFocus(True)
        self._fit()

    def words(self) -> str:
        """Return what was typed, without white space around it."""
        return self.toPlainText().strip()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 22)
