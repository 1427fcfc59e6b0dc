"""Asks before a conversation becomes unchangeable, and says what is still open."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from wmo_desk.errors import RuleError
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel


class ClosingDialog(Dialog):
    """`close_it(reason, dialog)` is called on confirming; it accepts or shows a refusal."""

    def __init__(
        self,
        open_points: Sequence[str],
        close_it: Callable[[str, "ClosingDialog"], None],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=480, parent=parent)
        self._close_it = close_it
        self.set_title(self.tr("Close this conversation?"))
        self.set_sentence(
            self.tr(
                "After this nothing in it can be changed. What comes later is written as an "
                "addition with its date."
            )
        )
        if open_points:
            self.add(
                PlainLabel(
                    self.tr("This is still open. You can close it all the same."), TextStyle.STRONG
                )
            )
            for point in open_points:
                self.add(PlainLabel(f"–  {point}"))
        self._form = Form()
        self._reason = QPlainTextEdit()
        self._reason.setTabChangesFocus(True)
        self._form.add("reason", self.tr("Why does it end here?"), self._reason)
        self.add(self._form)
        self._form.hide()
        self._cancel = self.add_cancel(self.tr("Not yet"))
        self._accept = self.add_accept(self.tr("Close conversation"))

    @Slot()
    @override
    def decide(self) -> None:
        self.show_refusal("")
        self._form.clear_errors()
        self._accept.hold()
        self._close_it(self._reason.toPlainText().strip(), self)

    def refuse(self, error: RuleError) -> None:
        """Show why it cannot be closed; a reason is asked for where that helps."""
        self._accept.release()
        if error.field == "reason":
            self._form.show()
            self.resize(self.sizeHint())
            self._form.show_error("reason", sentence(error))
        else:
            self.show_refusal(sentence(error))

    def refuse_with(self, words: str) -> None:
        """Show why it cannot be closed now."""
        self._accept.release()
        self.show_refusal(words)
