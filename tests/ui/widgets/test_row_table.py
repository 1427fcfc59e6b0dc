"""Lists: rows, order, the chosen row, and what a screen reader hears."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.row_delegate import detail_lines, is_cut_off, row_height, text_lines
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import DETAIL_ROLE, CellStyle, Column, TableModel


@dataclass(frozen=True)
class Waiting:
    number: int
    name: str
    days: int | None


ROWS = [Waiting(1, "Voorbeeld", 102), Waiting(2, "Proef", 80), Waiting(3, "Test", None)]


@pytest.fixture
def table(qtbot: QtBot) -> RowTable[Waiting]:
    model = TableModel(
        [
            Column("Place", lambda row: str(row.number), lambda row: row.number),
            Column("Name", lambda row: row.name, stretch=True, detail=lambda row: "detail"),
            Column(
                "Waits",
                lambda row: f"{row.days} days",
                lambda row: row.days,
                tone=lambda row: Tone.WARN if row.days == 80 else None,
                alignment=Qt.AlignmentFlag.AlignRight,
            ),
            Column("", lambda row: "Open", style=CellStyle.LINK),
        ],
        identity=lambda row: row.number,
        sentence=lambda row: f"{row.name} stands at place {row.number}",
    )
    made: RowTable[Waiting] = RowTable(model, name="Waiting list")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_rows(ROWS)
    made.show()
    made.activateWindow()
    return made


def names(table: RowTable[Waiting]) -> list[str]:
    return [row.name for row in table.table_model.rows]


def test_the_model_keeps_qt_s_rules(table: RowTable[Waiting]) -> None:
    tester = QAbstractItemModelTester(
        table.table_model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )

    table.show_rows(ROWS[:1])
    table.table_model.sort(1)

    assert tester.model() is table.table_model


def test_the_header_sorts_with_absent_values_last(qtbot: QtBot, table: RowTable[Waiting]) -> None:
    table.horizontalHeader().sectionClicked.emit(2)

    assert names(table) == ["Proef", "Voorbeeld", "Test"]


def test_another_click_turns_the_order_round(qtbot: QtBot, table: RowTable[Waiting]) -> None:
    for _ in range(2):
        table.horizontalHeader().sectionClicked.emit(1)

    assert names(table) == ["Voorbeeld", "Test", "Proef"]


def test_the_chosen_row_stays_chosen_after_a_reload(table: RowTable[Waiting]) -> None:
    table.choose(2)

    table.show_rows([Waiting(9, "Nieuw", 1), *ROWS])

    chosen = table.chosen_row()
    assert chosen is not None
    assert chosen.number == 2


def test_a_chosen_row_that_is_gone_is_told(qtbot: QtBot, table: RowTable[Waiting]) -> None:
    table.choose(2)

    with qtbot.waitSignal(table.row_chosen, timeout=200) as told:
        table.show_rows(ROWS[:1])

    assert told.args == [None]


def test_a_row_can_be_chosen_before_it_is_there(qtbot: QtBot, table: RowTable[Waiting]) -> None:
    assert not table.choose(7)

    table.show_rows([*ROWS, Waiting(7, "Later", 1)])

    chosen = table.chosen_row()
    assert chosen is not None
    assert chosen.number == 7


def test_coming_in_with_the_keyboard_chooses_a_row(qtbot: QtBot, table: RowTable[Waiting]) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)

    chosen = table.chosen_row()
    assert chosen is not None
    assert chosen.number == 1


def test_enter_opens_the_chosen_row(qtbot: QtBot, table: RowTable[Waiting]) -> None:
    table.choose(3)

    with qtbot.waitSignal(table.row_opened, timeout=200) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [ROWS[2]]


def test_a_click_on_a_link_opens_its_row(qtbot: QtBot, table: RowTable[Waiting]) -> None:
    where = table.visualRect(table.table_model.index(1, 3)).center()

    with qtbot.waitSignal(table.row_opened, timeout=200) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert opened.args == [ROWS[1]]


def test_a_row_is_heard_as_a_sentence(table: RowTable[Waiting]) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole

    assert table.table_model.index(0, 0).data(role) == "Voorbeeld stands at place 1"
    assert table.table_model.index(0, 1).data(role) == "Name: Voorbeeld, detail"


def test_nothing_to_show_says_what_to_do(table: RowTable[Waiting]) -> None:
    empty = EmptyState("Nobody waits", "Place somebody.")
    table.set_empty(empty)
    assert not empty.isVisible()

    table.show_rows([])

    assert empty.isVisible()


def test_rows_are_painted_in_every_style(table: RowTable[Waiting]) -> None:
    table.choose(1)

    assert not table.grab().isNull()


def test_a_short_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    model = TableModel(
        [Column[Waiting]("Name", lambda row: row.name)], identity=lambda row: row.number
    )
    table: RowTable[Waiting] = RowTable(model, name="Short", header=False, fit_height=True)
    qtbot.addWidget(table)

    table.show_rows(ROWS)

    assert table.minimumSizeHint().height() >= 3 * 36


def test_columns_without_room_fold_below_the_name(qtbot: QtBot) -> None:
    model = TableModel(
        [
            Column("Name", lambda row: row.name, stretch=True),
            Column(
                "Number",
                lambda row: f"number {row.number} of the whole list",
                folded=lambda row: f"nr {row.number}",
            ),
            Column("Waits", lambda row: f"{row.days} days", folded=lambda row: f"{row.days} days"),
            Column("State", lambda _row: "waiting"),
        ],
        identity=lambda row: row.number,
    )
    table: RowTable[Waiting] = RowTable(model, name="Waiting list")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show_rows(ROWS)
    table.show()
    assert [table.isColumnHidden(n) for n in range(4)] == [False] * 4
    single = table.rowHeight(0)

    table.resize(260, 300)

    assert [table.isColumnHidden(n) for n in range(4)] == [False, True, True, False]
    assert model.index(0, 0).data(DETAIL_ROLE) == "nr 1 · 102 days"
    assert table.rowHeight(0) > single
    assert table.horizontalHeader().length() <= table.viewport().width()

    table.resize(900, 300)
    assert not any(table.isColumnHidden(n) for n in range(4))
    assert table.rowHeight(0) == single


def test_a_text_that_does_not_fit_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    address = "Sint Rochusstraat 157, 6222 GR Maastricht"
    model = TableModel(
        [
            Column("Name", lambda row: row.name),
            Column("Address", lambda _row: address, stretch=True),
        ],
        identity=lambda row: row.number,
    )
    table: RowTable[Waiting] = RowTable(model, name="Clients")
    qtbot.addWidget(table)
    table.resize(280, 300)
    table.show_rows(ROWS)
    table.show()

    lines = text_lines(model.cell(ROWS[0], 1), table.columnWidth(1), current_theme())
    assert len(lines) > 1
    assert " ".join(lines) == address
    assert table.rowHeight(0) == row_height(text=len(lines))
    assert not table.grab().isNull()


def test_a_short_list_is_as_high_as_its_rows_after_it_was_widened(qtbot: QtBot) -> None:
    model = TableModel(
        [Column[Waiting]("Name", lambda row: f"{row.name} van de lange achternaam", stretch=True)],
        identity=lambda row: row.number,
    )
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    table: RowTable[Waiting] = RowTable(model, name="Short", fit_height=True)
    column.addWidget(table)
    column.addStretch(1)
    page.resize(160, 600)
    page.show()
    table.show_rows(ROWS)
    qtbot.waitUntil(lambda: table.rowHeight(0) > row_height())

    page.resize(900, 600)

    assert table.rowHeight(0) == row_height()
    qtbot.waitUntil(lambda: table.height() == table.sizeHint().height())
    assert table.height() < 4 * row_height() + table.horizontalHeader().height()


def lines_in(table: RowTable[Waiting], row: int, column: int) -> tuple[str, ...]:
    model = table.table_model
    cell = model.cell(model.rows[row], column)
    return detail_lines(cell, table.columnWidth(column), current_theme())


def test_a_second_line_that_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    told = "samen met de buurvrouw van hetzelfde adres ingepland, door M. Kok"
    model = TableModel(
        [
            Column("Name", lambda row: row.name, stretch=True, folded=lambda row: row.name),
            Column("State", lambda _row: "exception", detail=lambda _row: told, stretch=True),
        ],
        identity=lambda row: row.number,
    )
    table: RowTable[Waiting] = RowTable(model, name="Waiting list")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show_rows(ROWS)
    table.show()
    assert lines_in(table, 0, 1) == (told,)

    table.resize(300, 300)

    lines = lines_in(table, 0, 1)
    assert len(lines) > 1
    assert " ".join(lines) == told
    assert table.rowHeight(0) == row_height(len(lines))
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_only_what_does_not_fit_is_cut_off(table: RowTable[Waiting]) -> None:
    index = table.table_model.index(0, 0)
    name = table.table_model.index(0, 1)
    assert not is_cut_off(index, table.columnWidth(0))
    assert not is_cut_off(name, table.columnWidth(1))
    assert is_cut_off(name, 40)


def test_words_of_an_empty_place_go_before_its_icon(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    empty = EmptyState("Nobody found", "Type less of the name.", icon_name="people", parent=page)
    page.show()
    whole = empty.heightForWidth(400)
    (mark,) = [label for label in empty.findChildren(QLabel) if not label.text()]

    empty.resize(400, whole - 40)
    assert mark.isHidden()
    assert empty.heightForWidth(400) == whole
    empty.resize(400, whole)
    assert mark.isVisible()
