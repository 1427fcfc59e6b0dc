"""Fields with their label, their refusal beside them, and their name for a screen reader."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from wmo_desk.ui.widgets.form import Form


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form(columns=2)
    qtbot.addWidget(made)
    for name in ("street", "postcode", "town"):
        made.add(name, name.title(), QLineEdit(), help_text=f"help for {name}")
    made.resize(700, 200)
    made.show()
    return made


def test_a_field_has_a_name_and_a_buddy(form: Form) -> None:
    field = form.field("street")

    assert field.editor.accessibleName() == "Street"
    assert field.editor.accessibleDescription() == "help for street"
    assert field.label.buddy() is field.editor


def test_a_refusal_stands_beside_its_field(form: Form) -> None:
    assert form.show_error("postcode", "Not a postcode.")

    field = form.field("postcode")
    assert field.error == "Not a postcode."
    assert field.editor.property("invalid") == "true"
    assert field.editor.accessibleDescription() == "Not a postcode."


def test_a_refusal_without_a_field_is_left_to_the_page(form: Form) -> None:
    assert not form.show_error("unknown", "Something.")


def test_refusals_are_taken_away(form: Form) -> None:
    form.show_error("street", "Wrong.")

    form.clear_errors()

    assert form.field("street").error == ""
    assert form.field("street").editor.accessibleDescription() == "help for street"


def test_columns_go_below_each_other_where_it_is_narrow(form: Form, qtbot: QtBot) -> None:
    first, second = form.field("street"), form.field("postcode")
    qtbot.waitUntil(lambda: first.y() == second.y())

    form.resize(300, 400)

    qtbot.waitUntil(lambda: first.x() == second.x())


def test_an_optional_field_says_so(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)

    field = form.add("phone", "Phone", QLineEdit(), optional=True)

    assert "optional" in field.editor.accessibleName()
