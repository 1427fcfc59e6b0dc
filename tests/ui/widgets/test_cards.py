"""Cards, headers, steps and the search box."""

from datetime import UTC, datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card, CollapsibleCard
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.saved_indicator import SavedIndicator
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.status_strip import StatusStrip, Step, StepState


def test_a_card_folds_with_keyboard_and_mouse(qtbot: QtBot) -> None:
    card = CollapsibleCard("Participation", dimension=Dimension.PARTICIPATION)
    qtbot.addWidget(card)
    card.resize(500, 60)
    card.show()
    assert card.folded

    qtbot.keyClick(card.handle, Qt.Key.Key_Space)
    assert not card.folded
    qtbot.keyClick(card.handle, Qt.Key.Key_Left)
    assert card.folded
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(400, 20))

    assert not card.folded
    assert "open" in card.handle.accessibleName()


def test_a_card_has_its_title_as_name(qtbot: QtBot) -> None:
    card = Card("Agreements", dimension=Dimension.PARTICIPATION)
    qtbot.addWidget(card)

    assert card.accessibleName() == "Agreements"
    assert not card.grab().isNull()


def test_actions_go_below_the_title_where_it_is_narrow(qtbot: QtBot, qapp: QApplication) -> None:
    header = PageHeader("A rather long title of a page", "and a subtitle")
    qtbot.addWidget(header)
    action = Button("An action with words", ButtonKind.PRIMARY)
    header.add_action(action)
    header.resize(900, 80)
    header.show()
    title = header._title

    def beside() -> bool:
        return action.mapTo(header, QPoint()).x() > title.mapTo(header, QPoint()).x() + 300

    qtbot.waitUntil(beside)

    apply_theme(qapp, Theme(Mode.LIGHT, 200))
    header.resize(500, 200)

    qtbot.waitUntil(lambda: action.mapTo(header, QPoint()).y() > title.height())


def test_the_moment_of_saving_is_shown_in_local_time(qtbot: QtBot) -> None:
    shown = SavedIndicator()
    qtbot.addWidget(shown)
    moment = datetime(2026, 11, 22, 13, 3, tzinfo=UTC)

    shown.show_saved(moment)

    assert "14:03" in shown._words.text()


def test_what_is_not_saved_offers_to_try_again(qtbot: QtBot) -> None:
    shown = SavedIndicator()
    qtbot.addWidget(shown)
    shown.show_unsaved()

    with qtbot.waitSignal(shown.retry_wanted, timeout=200):
        shown._retry.click()


def test_steps_say_their_state_in_words(qtbot: QtBot) -> None:
    strip = StatusStrip(name="Steps")
    qtbot.addWidget(strip)

    strip.show_steps(
        [
            Step("Confirmed", "9 November", StepState.DONE),
            Step("Investigation", "before 21 December", StepState.CURRENT),
        ]
    )

    names = [cell.accessibleName() for cell in strip.findChildren(QWidget)]
    assert "Confirmed, 9 November, done" in names
    assert "Investigation, before 21 December, now" in names


def test_steps_that_do_not_fit_are_shared_out_over_the_lines(qtbot: QtBot) -> None:
    strip = StatusStrip(name="Steps")
    qtbot.addWidget(strip)
    strip.resize(1178, 60)

    strip.show_steps([Step(f"Step {n}", "done", StepState.DONE) for n in range(9)])

    assert strip._columns == 5


def test_searching_asks_once_for_what_was_typed_fast(qtbot: QtBot) -> None:
    field = SearchField("Search", key_hint="Ctrl K")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.search_wanted.connect(asked.append)

    qtbot.keyClicks(field, "voor")
    qtbot.waitUntil(lambda: bool(asked))

    assert asked == ["voor"]


def test_enter_asks_before_it_goes_to_the_results(qtbot: QtBot) -> None:
    field = SearchField("Search")
    qtbot.addWidget(field)
    order: list[str] = []
    field.search_wanted.connect(lambda _text: order.append("search"))
    field.results_wanted.connect(lambda: order.append("results"))

    qtbot.keyClicks(field, "a")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert order == ["search", "results"]


def test_escape_empties_the_search(qtbot: QtBot) -> None:
    field = SearchField("Search")
    qtbot.addWidget(field)
    field.setText("a")

    qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""
