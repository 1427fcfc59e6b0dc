"""Another conversation with the same resident that is open too, and the way there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from wmo_desk.services.conversation_files import AlsoOpen
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.text import in_list


class AlsoOpenBar(QFrame):
    """Names them, and is not there when this is the only one; `wanted(id)` goes to one."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, kind="bar")
        self._flow = FlowLayout(self, spacing=8)
        self._flow.setContentsMargins(22, 8, 22, 8)
        self._shown: tuple[AlsoOpen, ...] = ()
        self.hide()

    def show_rows(self, rows: Sequence[AlsoOpen]) -> None:
        """Name these."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        empty_layout(self._flow)
        if rows:
            self._flow.addWidget(
                PlainLabel(
                    self.tr(
                        "Another conversation with this resident is open too. Both are kept; "
                        "go on in one, and close the other."
                    ),
                    colour="warn",
                )
            )
        for row in rows:
            words = self.tr("Conversation of %1").replace("%1", full_day(row.held_on))
            button = Button(in_list((words, row.consultant or "")), ButtonKind.LINK)
            button.clicked.connect(partial(self.wanted.emit, row.id))
            self._flow.addWidget(button)
        self.setVisible(bool(rows))
