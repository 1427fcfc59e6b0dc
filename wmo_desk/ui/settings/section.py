"""One part of the settings."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


class Section(QWidget):
    """Cards below each other in `column`; reloads when a subject it shows has changed.

    `state_changed(SaveState)` follows what is typed; `said(sentence)` is for the message bar.
    """

    subjects: ClassVar[frozenset[Subject]] = frozenset()
    state_changed = Signal(object)
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        style_as(self, ground="clear")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self._read_only = PlainLabel("", TextStyle.BODY, colour="muted")
        self._read_only.hide()
        self.column.addWidget(self._read_only)

    def reload(self) -> None:
        """Show what stands in the file now."""

    def flush(self) -> None:
        """Write what was typed, now."""

    def may_edit(self) -> bool:
        """Whether the lists may be changed by who works now; says so when not."""
        may = self.workspace.may(Permission.EDIT_LISTS)
        self._read_only.setText(
            "" if may else self.tr("Whoever manages this file can change this; you can read it.")
        )
        self._read_only.setVisible(not may)
        return may
