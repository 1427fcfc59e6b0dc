"""How people are called outside lists."""

import pytest
from pytestqt.qtbot import QtBot

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.people import PersonName
from wmo_desk.ui.words.people import called

NAMES = [
    PersonName(initials="JM", prefix="van den", family_name="Boogaertsen"),
    PersonName(initials="L", prefix="d'", family_name="Hondt"),
    PersonName(initials="J", prefix="van ’t", family_name="Hof", partner_name="Bos"),
    PersonName(given_names="Fatima"),
    PersonName(family_name="Yılmaz"),
]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.list_name)
def test_a_name_of_a_list_is_turned_round(qtbot: QtBot, name: PersonName) -> None:
    assert called(name.list_name, Gender.UNKNOWN) == name.formal_name
    assert called(name.list_name, Gender.FEMALE) == f"Ms {name.formal_name}"


def test_nobody_s_name_is_not_known_yet(qtbot: QtBot) -> None:
    assert called("", Gender.UNKNOWN) == "Name not known yet"
