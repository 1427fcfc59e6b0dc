"""Somebody else changed the same fields: see both, choose per field, lose nothing."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from wmo_desk.errors import FieldDifference
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as


class Side(StrEnum):
    """Whose value of a field stays."""

    MINE = "mine"
    THEIRS = "theirs"


class ConflictDialog(Dialog):
    """Shows each difference with both values; after `exec` the choices stand in `choices()`.

    What was typed is chosen at first: nobody's work is dropped without being looked at.
    """

    def __init__(
        self,
        differences: Sequence[FieldDifference],
        *,
        name_of: Callable[[str], str],
        text_of: Callable[[object], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=620, parent=parent)
        self.set_title(self.tr("Changed by somebody else"))
        self.set_sentence(
            self.tr(
                "%n field(s) were changed meanwhile. Choose what should stay.", "", len(differences)
            )
        )
        self._groups: dict[str, QButtonGroup] = {}
        self._differences = {difference.field: difference for difference in differences}
        for difference in differences:
            self._add_difference(difference, name_of(difference.field), text_of)
        self.add_cancel(self.tr("Decide later"))
        self.add_accept(self.tr("Keep what I chose"))

    def choices(self) -> dict[str, Side]:
        """Return per field whose value stays."""
        return {
            field: Side.MINE if group.checkedId() == 0 else Side.THEIRS
            for field, group in self._groups.items()
        }

    def chosen_values(self) -> dict[str, object]:
        """Return per field the value that stays."""
        return {
            field: self._differences[field].mine
            if side is Side.MINE
            else self._differences[field].theirs
            for field, side in self.choices().items()
        }

    def _add_difference(
        self, difference: FieldDifference, name: str, text_of: Callable[[object], str]
    ) -> None:
        frame = QFrame()
        style_as(frame, kind="card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(PlainLabel(name, TextStyle.STRONG))
        group = QButtonGroup(frame)
        sides = (
            (self.tr("What you typed"), difference.mine),
            (self.tr("What stands in the file now"), difference.theirs),
        )
        for number, (whose, value) in enumerate(sides):
            text = text_of(value) or self.tr("(empty)")
            choice = QRadioButton(whose)
            choice.setAccessibleName(f"{name}, {whose}: {text}")
            choice.setChecked(number == 0)
            group.addButton(choice, number)
            column.addWidget(choice)
            shown = PlainLabel(text)
            shown.setContentsMargins(28, 0, 0, 6)
            column.addWidget(shown)
        self._groups[difference.field] = group
        self.add(frame)
