"""The recovery key, shown once: print it or write it down, and type one group back."""

import secrets

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.start.recovery_sheet import RecoverySheet
from wmo_desk.ui.start.step import StepPage
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as


class KeyPage(StepPage):
    """`confirmed` is emitted when a group that was asked for was typed from the paper."""

    confirmed = Signal()
    print_wanted = Signal(object)

    def __init__(self, sheet: RecoverySheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self.groups = sheet.key.split("-")
        self._asked = secrets.randbelow(len(self.groups))
        self.set_title(self.tr("Your recovery key"))
        self.set_sentence(
            self.tr(
                "Print this key, or write it down. It opens the file when you forget the "
                "passphrase. It is shown now and never again."
            )
        )
        shown = Card()
        shown.add(self._build_groups())
        self.add(shown)
        printing = Button(self.tr("Print"), icon_name="print")
        printing.clicked.connect(self._print)
        self.add(printing)
        self.add(
            PlainLabel(
                self.tr(
                    "Without the passphrase and without this key nobody can read the file. Keep "
                    "the paper in a locked place, apart from the computer."
                )
            )
        )
        form = Form()
        self._typed = QLineEdit()
        self._typed.setMaxLength(8)
        self._typed.textEdited.connect(self._forget_refusal)
        asked_for = self.tr("To be sure: type group %1 from your paper")
        form.add("group", asked_for.replace("%1", f"{self._asked + 1}"), self._typed)
        self._form = form
        self.add(form)
        self.add_primary(self.tr("I have it on paper"))
        self.setFocusProxy(printing)

    @property
    def asked(self) -> int:
        """The number of the group that must be typed back, from 1."""
        return self._asked + 1

    def type_back(self, group: str) -> None:
        """Fill in the group that is asked for."""
        self._typed.setText(group)

    def _build_groups(self) -> QWidget:
        """Lay the groups out so that they wrap: large text may not cut one off."""
        groups = QWidget()
        style_as(groups, ground="clear")
        flow = FlowLayout(groups, spacing=18)
        metrics = QFontMetrics(current_theme().font(TextStyle.TITLE))
        width = max(metrics.horizontalAdvance(group) for group in self.groups) + current_theme().px(
            6
        )
        for number, group in enumerate(self.groups, start=1):
            label = PlainLabel(group, TextStyle.TITLE, wrap=False)
            spoken = self.tr("Group %1: %2").replace("%1", f"{number}")
            label.setAccessibleName(spoken.replace("%2", " ".join(group)))
            cell = _numbered(number, label)
            cell.setFixedWidth(width)
            flow.addWidget(cell)
        return groups

    @override
    def decide(self) -> None:
        typed = self._typed.text().strip().upper().translate(str.maketrans("OIL", "011"))
        if typed == self.groups[self._asked]:
            self.confirmed.emit()
            return
        wrong = self.tr("This is not group %1. Look on your paper, not on the screen.")
        self._form.show_error("group", wrong.replace("%1", f"{self.asked}"))
        self._typed.setFocus()
        self._typed.selectAll()

    @Slot()
    def _print(self) -> None:
        self.print_wanted.emit(self._sheet)

    @Slot()
    def _forget_refusal(self) -> None:
        self._form.field("group").clear_error()


def _numbered(number: int, label: PlainLabel) -> QWidget:
    cell = QWidget()
    style_as(cell, ground="clear")
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(f"{number}", TextStyle.SECONDARY, colour="muted", wrap=False))
    column.addWidget(label)
    return cell
