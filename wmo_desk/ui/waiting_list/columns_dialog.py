"""Say which column of a list is what, and what counts where a cell is empty."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.waiting_columns import FIXED, HEADINGS, REQUIRED, Columns, ListTable
from wmo_desk.ui.waiting_list.sheet_words import field_name
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.text import in_sentence

_EXAMPLE_LENGTH: Final = 24


class ColumnsDialog(Dialog):
    """Emits `chosen(Columns)`; without what a place needs it says what is missing."""

    chosen = Signal(object)

    def __init__(self, table: ListTable, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__("", width=860, parent=parent)
        self.set_title(self.tr("Which column is what"))
        self.set_sentence(
            self.tr(
                "Behind each heading stands what its first line says. What you type beside it "
                "counts for every line in which the cell is empty."
            )
        )
        self._columns: dict[str, AutosaveChoice] = {}
        self._fixed: dict[str, QLineEdit] = {}
        self.form = Form(columns=2, narrowest=340)
        options: list[tuple[object, str]] = [(None, self.tr("not in this list"))]
        options += [
            (place, _heading_words(table, place, self.tr("column %1")))
            for place in range(len(table.headings))
        ]
        for name in HEADINGS:
            self._add_field(name, options, columns)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Compare"))
        self.finished.connect(self.deleteLater)

    def columns(self) -> Columns:
        """Return what is chosen now."""
        places = {}
        for name, choice in self._columns.items():
            place = choice.value()
            if isinstance(place, int):
                places[name] = place
        fixed = {name: line.text().strip() for name, line in self._fixed.items()}
        return Columns(places, {name: typed for name, typed in fixed.items() if typed})

    @override
    def decide(self) -> None:
        columns = self.columns()
        self.form.clear_errors()
        missing = columns.missing
        for name in missing:
            self.form.show_error(name, self.tr("Choose the column in which this stands."))
        if missing:
            names = in_sentence([field_name(name).lower() for name in missing])
            needed = self.tr("Without these nobody can get a place: %1.")
            self.show_refusal(needed.replace("%1", names))
            self._columns[missing[0]].setFocus()
            return
        self.chosen.emit(columns)
        self.accept()

    def _add_field(self, name: str, options: list[tuple[object, str]], columns: Columns) -> None:
        choice = AutosaveChoice(options)
        choice.load(columns.places.get(name))
        self._columns[name] = choice
        is_optional = name not in (*REQUIRED, "hours")
        if name not in FIXED:
            self.form.add(name, field_name(name), choice, optional=is_optional)
            return
        line = self._fixed[name] = QLineEdit(columns.fixed.get(name, ""))
        line.setPlaceholderText(self.tr("if empty"))
        line.setAccessibleName(
            self.tr("%1 where the cell is empty").replace("%1", field_name(name))
        )
        choice.setAccessibleName(field_name(name))
        both = QWidget()
        style_as(both, ground="clear")
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(choice, 3)
        row.addWidget(line, 2)
        both.setFocusProxy(choice)
        self.form.add(name, field_name(name), both, optional=is_optional)


def _heading_words(table: ListTable, place: int, nameless: str) -> str:
    heading = table.headings[place] or nameless.replace("%1", str(place + 1))
    told = (line.cells[place].strip() for line in table.lines if place < len(line.cells))
    example = next((each for each in told if each), "")
    if len(example) > _EXAMPLE_LENGTH:
        example = f"{example[:_EXAMPLE_LENGTH]}…"
    return f"{heading} — {example}" if example else heading
