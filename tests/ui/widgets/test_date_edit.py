"""The field for a date."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCalendarWidget, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.form import FormField


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def field(window: QWidget) -> DateEdit:
    return DateEdit(today=lambda: date(2026, 11, 22), parent=window)


def test_what_is_typed_is_read_on_leaving(qtbot: QtBot, field: DateEdit) -> None:
    qtbot.keyClicks(field, "13 nov")

    with qtbot.waitSignal(field.edited, timeout=200) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert asked.args == [date(2026, 11, 13)]
    assert field.text() == "13-11-2026"


def test_a_refused_date_stays_with_its_sentence(qtbot: QtBot) -> None:
    field = DateEdit()
    around = FormField("Date", field)
    qtbot.addWidget(around)
    field.refused.connect(around.set_error)
    qtbot.keyClicks(field, "31-4-2026")

    with qtbot.assertNotEmitted(field.edited):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "31-4-2026"
    assert "31-4-2026" in around.error
    assert field.accessibleDescription() == around.error


@pytest.mark.parametrize("typed", ["13-11-0206", "31-12-9999"])
def test_a_year_of_another_age_is_refused(field: DateEdit, typed: str) -> None:
    field.setText(typed)

    assert not field.take_over()
    assert typed in field.refusal
    assert (field.text(), field.value()) == (typed, None)


def test_correcting_it_takes_the_sentence_away(qtbot: QtBot, field: DateEdit) -> None:
    field.setText("nonsense")
    assert not field.take_over()

    field.setText("30-4-2026")

    assert field.take_over()
    assert field.refusal == ""
    assert field.value() == date(2026, 4, 30)


def test_a_required_date_may_not_be_empty(qtbot: QtBot) -> None:
    field = DateEdit(required=True)
    qtbot.addWidget(field)

    assert not field.take_over()
    assert field.refusal


def test_emptying_an_optional_date_is_written(qtbot: QtBot, field: DateEdit) -> None:
    field.load(date(2026, 1, 1))
    field.clear()

    with qtbot.waitSignal(field.edited, timeout=200) as asked:
        field.take_over()

    assert asked.args == [None]


def test_a_day_is_chosen_in_the_calendar(qtbot: QtBot, field: DateEdit) -> None:
    field.load(date(2026, 3, 5))
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)

    assert calendar is not None
    with qtbot.waitSignal(field.date_changed, timeout=200) as told:
        calendar.clicked.emit(calendar.selectedDate().addDays(1))

    assert told.args == [date(2026, 3, 6)]
