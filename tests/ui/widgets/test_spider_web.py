"""The web: by hand, by digits, by arrow keys, and for a screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.widgets.spider_web import SpiderWeb
from wmo_desk.ui.widgets.spider_web_table import SpiderWebTable

TOP, PARTICIPATION = Dimension.BODILY_FUNCTIONS, Dimension.PARTICIPATION
SCORES = {TOP: 6, Dimension.MENTAL_WELLBEING: 5, PARTICIPATION: 4}


@pytest.fixture
def web(qtbot: QtBot) -> SpiderWeb:
    made = SpiderWeb()
    qtbot.addWidget(made)
    made.resize(460, 380)
    made.set_scores(SCORES)
    made.show()
    made.activateWindow()
    return made


def axis(web: SpiderWeb, dimension: Dimension) -> QWidget:
    return web._axes[dimension]


def where(web: SpiderWeb, dimension: Dimension, score: float) -> QPoint:
    return web._placed().of_score(dimension, score).toPoint()


def test_not_discussed_is_not_zero(web: SpiderWeb) -> None:
    assert web.scores()[Dimension.MEANINGFULNESS] is None
    assert web.scores()[TOP] == 6


def test_dragging_a_point_tells_once_when_let_go(qtbot: QtBot, web: SpiderWeb) -> None:
    told: list[tuple[object, object]] = []
    web.score_changed.connect(lambda dimension, score: told.append((dimension, score)))

    qtbot.mousePress(web, Qt.MouseButton.LeftButton, pos=where(web, TOP, 6))
    for score in (7, 8, 9):
        qtbot.mouseMove(web, where(web, TOP, score))
    qtbot.mouseRelease(web, Qt.MouseButton.LeftButton, pos=where(web, TOP, 9))

    assert told == [(TOP, 9)]


def test_a_click_on_an_axis_gives_a_score(qtbot: QtBot, web: SpiderWeb) -> None:
    dimension = Dimension.QUALITY_OF_LIFE

    with qtbot.waitSignal(web.score_changed, timeout=200) as told:
        qtbot.mouseClick(web, Qt.MouseButton.LeftButton, pos=where(web, dimension, 7))

    assert told.args == [dimension, 7]


def test_a_click_on_a_name_only_brings_the_keyboard(qtbot: QtBot, web: SpiderWeb) -> None:
    place = web._placed().label_rect(PARTICIPATION).center().toPoint()

    with qtbot.assertNotEmitted(web.score_changed):
        qtbot.mouseClick(web, Qt.MouseButton.LeftButton, pos=place)

    assert axis(web, PARTICIPATION).hasFocus()


@pytest.mark.parametrize(
    ("keys", "score"),
    [("7", 7), ("10", 10), ("1", 1), ("0", 0), ("47", 7)],
)
def test_digits_give_a_score(qtbot: QtBot, web: SpiderWeb, keys: str, score: int) -> None:
    qtbot.keyClicks(axis(web, TOP), keys)

    assert web.scores()[TOP] == score


def test_arrows_change_the_score_within_the_scale(qtbot: QtBot, web: SpiderWeb) -> None:
    for _ in range(6):
        qtbot.keyClick(axis(web, TOP), Qt.Key.Key_Up)
    assert web.scores()[TOP] == 10

    qtbot.keyClick(axis(web, TOP), Qt.Key.Key_Down)

    assert web.scores()[TOP] == 9


def test_left_and_right_go_round(qtbot: QtBot, web: SpiderWeb) -> None:
    web.focus_dimension(TOP)

    qtbot.keyClick(axis(web, TOP), Qt.Key.Key_Left)

    assert axis(web, Dimension.DAILY_FUNCTIONING).hasFocus()
    qtbot.keyClick(axis(web, Dimension.DAILY_FUNCTIONING), Qt.Key.Key_Right)
    assert axis(web, TOP).hasFocus()


def test_delete_means_not_discussed(qtbot: QtBot, web: SpiderWeb) -> None:
    with qtbot.waitSignal(web.score_changed, timeout=200) as told:
        qtbot.keyClick(axis(web, TOP), Qt.Key.Key_Delete)

    assert told.args == [TOP, None]


def test_m_marks_what_the_resident_wants_to_talk_about(qtbot: QtBot, web: SpiderWeb) -> None:
    with qtbot.waitSignal(web.mark_toggled, timeout=200) as told:
        qtbot.keyClick(axis(web, PARTICIPATION), Qt.Key.Key_M)

    assert told.args == [PARTICIPATION]
    assert "I want to talk about this" in axis(web, PARTICIPATION).accessibleName()


def test_every_axis_speaks_its_value(web: SpiderWeb) -> None:
    web.set_marked(frozenset({PARTICIPATION}))

    assert axis(web, PARTICIPATION).accessibleName() == (
        "Participation: 4 of 10, I want to talk about this"
    )
    assert axis(web, Dimension.MEANINGFULNESS).accessibleName() == "Meaningfulness: not discussed"


def test_an_axis_is_a_slider_to_a_screen_reader(qtbot: QtBot, web: SpiderWeb) -> None:
    seen = QAccessible.queryAccessibleInterface(axis(web, TOP))

    assert seen is not None
    assert seen.role() is QAccessible.Role.Slider
    assert seen.valueInterface().currentValue() == 6


def test_a_screen_reader_can_give_a_score(qtbot: QtBot, web: SpiderWeb) -> None:
    seen = QAccessible.queryAccessibleInterface(axis(web, TOP))

    with qtbot.waitSignal(web.score_changed, timeout=200) as told:
        seen.valueInterface().setCurrentValue(3)

    assert told.args == [TOP, 3]


def test_a_closed_conversation_cannot_be_changed(qtbot: QtBot, web: SpiderWeb) -> None:
    web.set_read_only(True)

    with qtbot.assertNotEmitted(web.score_changed):
        qtbot.keyClicks(axis(web, TOP), "9")
        qtbot.mouseClick(web, Qt.MouseButton.LeftButton, pos=where(web, TOP, 2))

    assert web.scores()[TOP] == 6


def test_names_stay_inside_and_apart_from_the_points(web: SpiderWeb) -> None:
    web.resize(web.minimumSizeHint())
    placed = web._placed()

    for dimension in Dimension:
        rect = placed.label_rect(dimension)
        assert web.rect().contains(rect.toRect())
        rim = placed.of_score(dimension, 10)
        assert not rect.adjusted(2, 2, -2, -2).contains(rim)


def test_it_is_painted_with_gaps_and_a_previous_conversation(web: SpiderWeb) -> None:
    web.set_previous({TOP: 2})
    web.focus_dimension(TOP)

    assert not web.grab().isNull()


def test_tab_comes_to_the_web_once(web: SpiderWeb) -> None:
    web.focus_dimension(PARTICIPATION)

    stops = [
        dimension
        for dimension in Dimension
        if axis(web, dimension).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [PARTICIPATION]


def test_the_table_says_the_same(qtbot: QtBot) -> None:
    table = SpiderWebTable()
    qtbot.addWidget(table)
    table.set_scores(SCORES)

    assert table.scores()[TOP] == 6
    assert table.scores()[Dimension.MEANINGFULNESS] is None


def test_a_score_in_the_table_is_told(qtbot: QtBot) -> None:
    table = SpiderWebTable()
    qtbot.addWidget(table)
    table.set_scores(SCORES)

    with qtbot.waitSignal(table.score_changed, timeout=200) as told:
        qtbot.keyClicks(table._scores[TOP], "8")
    assert told.args == [TOP, 8]
    with qtbot.waitSignal(table.mark_toggled, timeout=200) as marked:
        qtbot.keyClick(table._marks[TOP], Qt.Key.Key_Space)
    assert marked.args == [TOP]
