"""The window: pages, shortcuts, messages, search and closing."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wmo_desk.ui.main_window import MainWindow, PageSpec
from wmo_desk.ui.navigation import NavigationItem
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.widgets.find_anything import Deliver, FindAnything, Found


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.target: dict[str, Any] = {}
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def open_target(self, **target: Any) -> None:
        self.target = target

    def reload(self) -> None:
        self.done.append("reload")

    def flush(self) -> None:
        self.done.append("flush")


def search(text: str, deliver: Deliver) -> None:
    deliver([Found("Mw. A. Voorbeeld", "3-5-1955", "dossier", {"client_id": 7})])


class BeginsBelow(QWidget):
    """A page on which one begins with its second field."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.first, self.second = QLineEdit(), QLineEdit()
        column.addWidget(self.first)
        column.addWidget(self.second)

    def focus_first(self) -> None:
        self.second.setFocus()


@pytest.fixture
def built() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, built: list[str]) -> MainWindow:
    def page(key: str) -> Page:
        built.append(key)
        return Page()

    specs = [
        PageSpec("today", "Today", "today", lambda: page("today")),
        PageSpec("clients", "Clients", "clients", lambda: page("clients")),
        PageSpec("dossier", "File", "clients", lambda: page("dossier"), False, "clients"),
    ]
    made = MainWindow(specs, state_file=tmp_path / "window.ini", search=search)
    qtbot.addWidget(made)
    made.show_page("today")
    made.show()
    made.activateWindow()
    return made


def test_a_page_is_made_when_it_is_wanted(window: MainWindow, built: list[str]) -> None:
    assert built == ["today"]

    window.show_page("clients")
    window.show_page("today")

    assert built == ["today", "clients"]


def test_leaving_a_page_writes_what_was_typed(window: MainWindow) -> None:
    page = window.current_page()
    assert isinstance(page, Page)

    window.show_page("clients")

    assert page.done == ["flush"]


def test_coming_back_reads_the_page_again(window: MainWindow) -> None:
    page = window.current_page()
    assert isinstance(page, Page)
    window.show_page("clients")

    window.show_page("today")

    assert page.done[-1] == "reload"


def test_a_page_opens_at_its_target(window: MainWindow) -> None:
    window.show_page("dossier", client_id=7)

    page = window.current_page()
    assert isinstance(page, Page)
    assert page.target == {"client_id": 7}
    assert window.navigation._buttons["clients"].isChecked()


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_1, "today"), (Qt.Key.Key_2, "clients")])
def test_numbers_go_to_pages(qtbot: QtBot, window: MainWindow, key: Qt.Key, page: str) -> None:
    window.show_page("dossier")
    qtbot.waitActive(window)

    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    assert window.current_key == page


def test_the_keyboard_comes_into_the_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)

    window.show_page("clients")

    page = window.current_page()
    assert isinstance(page, Page)
    assert page.field.hasFocus()


def test_a_page_may_say_where_one_begins(qtbot: QtBot, tmp_path: Path) -> None:
    page = BeginsBelow()
    pages = [
        PageSpec("one", "One", "today", QWidget),
        PageSpec("two", "Two", "today", lambda: page),
    ]
    window = MainWindow(pages, state_file=tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()
    window.show_page("one")

    window.show_page("two")

    assert window.focusWidget() is page.second


def test_the_navigation_is_walked_with_arrows(qtbot: QtBot, window: MainWindow) -> None:
    first = window.navigation._buttons["today"]
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Down)
    qtbot.keyClick(window.navigation._buttons["clients"], Qt.Key.Key_Return)

    assert window.current_key == "clients"


def test_a_badge_is_heard(window: MainWindow) -> None:
    window.navigation.set_badge("today", 4, "4 terms")

    assert window.navigation._buttons["today"].accessibleName() == "Today, 4 terms"


def test_what_is_found_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    window.find_anything("voor")
    finder = window.findChild(FindAnything)
    assert finder is not None
    qtbot.waitUntil(lambda: bool(finder.results.table_model.rows))
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    assert window.current_key == "dossier"


def test_pages_are_found_by_their_name(qtbot: QtBot, window: MainWindow) -> None:
    window.find_anything("clie")
    finder = window.findChild(FindAnything)
    assert finder is not None

    qtbot.waitUntil(
        lambda: [row.page for row in finder.results.table_model.rows] == ["dossier", "clients"]
    )
    finder.close()


def test_a_way_into_a_page_is_found_by_its_own_words(qtbot: QtBot, tmp_path: Path) -> None:
    way = Found("Advice contact", "Log it", "advice", {"new": True})
    page = Page()
    specs = [PageSpec("advice", "Advice contacts", "talk", lambda: page, False, ways=(way,))]
    window = MainWindow(specs, state_file=tmp_path / "window.ini")
    qtbot.addWidget(window)
    window.show()

    window.find_anything("advice con")
    finder = window.findChild(FindAnything)
    assert finder is not None
    qtbot.keyClicks(finder.field, "t")
    qtbot.waitUntil(lambda: finder.results.table_model.rows == [way])
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)

    assert page.target == {"new": True}


def test_an_answer_to_an_older_text_is_dropped(qtbot: QtBot) -> None:
    answers: list[tuple[str, Deliver]] = []
    finder = FindAnything(lambda text, deliver: answers.append((text, deliver)), [])
    qtbot.addWidget(finder)
    finder._ask("a")
    finder._ask("ab")

    answers[1][1]([Found("new", "", "dossier")])
    answers[0][1]([Found("old", "", "dossier")])

    assert [row.title for row in finder.results.table_model.rows] == ["new"]


def test_pages_stand_between_people_and_what_comes_last(qtbot: QtBot) -> None:
    found = [Found("Koor Bunde", "", "social_map", comes_last=True), Found("Koor, A.", "", "b")]
    finder = FindAnything(lambda _text, deliver: deliver(found), [Found("Koorboek", "", "c")])
    qtbot.addWidget(finder)
    finder._ask("koor")

    titles = [row.title for row in finder.results.table_model.rows]
    assert titles == ["Koor, A.", "Koorboek", "Koor Bunde"]


def test_enter_opens_what_is_found_for_all_that_was_typed(qtbot: QtBot) -> None:
    answers: list[tuple[str, Deliver]] = []
    window = QWidget()
    qtbot.addWidget(window)
    finder = FindAnything(lambda text, deliver: answers.append((text, deliver)), [], parent=window)
    window.show()
    finder.open_over(window)
    qtbot.waitUntil(finder.isVisible)

    with qtbot.waitSignal(finder.chosen) as chosen:
        qtbot.keyClicks(finder.focusWidget(), "Jansen")
        qtbot.keyClick(finder.focusWidget(), Qt.Key.Key_Return)
        assert answers[-1][0] == "Jansen"
        answers[-1][1]([Found("Jansen, A.", "3-5-1955", "dossier")])

    assert chosen.args == [Found("Jansen, A.", "3-5-1955", "dossier")]


def test_an_answer_after_closing_is_dropped(qtbot: QtBot) -> None:
    answers: list[Deliver] = []
    finder = FindAnything(lambda _text, deliver: answers.append(deliver), [])
    finder._ask("a")

    finder.open()
    with qtbot.waitSignal(finder.destroyed):
        finder.close()

    answers[0]([Found("late", "", "dossier")])


def test_a_message_offers_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[bool] = []
    window.messages.ok("Placed.", action="Undo", on_action=lambda: undone.append(True))
    assert window.messages.sentence == "Placed."

    window.messages._action.click()

    assert undone == [True]
    assert window.messages.sentence == ""


def test_good_news_stays_behind_on_its_page(window: MainWindow) -> None:
    window.messages.ok("Granted.", action="Put on the list", on_action=lambda: None)
    window.show_page("today")
    assert window.messages.sentence == "Granted."

    window.show_page("clients")
    assert not window.messages.sentence


def test_trouble_goes_along_to_another_page(window: MainWindow) -> None:
    window.messages.error("The disk is full.")
    window.show_page("clients")

    assert window.messages.sentence == "The disk is full."


def test_closing_writes_everything_and_never_asks(qtbot: QtBot, window: MainWindow) -> None:
    page = window.current_page()
    assert isinstance(page, Page)

    with qtbot.waitSignal(window.closing, timeout=500):
        window.close()

    assert page.done == ["flush"]


def test_the_size_is_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.resize(700, 500)
    window.close()

    again = MainWindow([], state_file=tmp_path / "window.ini")
    qtbot.addWidget(again)

    assert (again.width(), again.height()) == (700, 500)


def test_nothing_is_cut_off_at_200_per_cent(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    window.navigation.set_badge("clients", 23)
    apply_theme(qapp, Theme(Mode.LIGHT, 200))
    window.resize(1366, 768)

    button = window.navigation._buttons["clients"]
    qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
    assert window.width() == 1366
    assert not window.grab().isNull()


def test_a_scroll_bar_in_the_navigation_leaves_room_for_the_badge(
    qtbot: QtBot, qapp: QApplication, window: MainWindow
) -> None:
    navigation = window.navigation
    navigation.set_badge("clients", 23)
    navigation.set_foot(["M. Kok", "A line that is folded where the text is large", "encrypted"])
    apply_theme(qapp, Theme(Mode.LIGHT, 200))
    button = navigation._buttons["clients"]

    for height in range(380, 780, 20):
        window.resize(1366, height)
        qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())


def test_what_stands_at_the_foot_looks_and_works_as_a_page_does(
    qtbot: QtBot, window: MainWindow
) -> None:
    lock = window.navigation.add_to_foot(NavigationItem("lock", "Lock", "lock", "Ctrl+L"))
    page = window.navigation._buttons["clients"]
    pressed: list[bool] = []
    lock.clicked.connect(lambda: pressed.append(True))
    qtbot.waitUntil(lock.isVisible)
    lock.setFocus()
    qtbot.keyClick(lock, Qt.Key.Key_Return)

    assert pressed
    assert not lock.isChecked()
    assert type(lock) is type(page)
    assert (lock.x(), lock.height()) == (page.x(), page.height())


def test_tab_goes_from_the_pages_to_what_stands_below_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    lock = window.navigation.add_to_foot(NavigationItem("lock", "Lock", "lock", "Ctrl+L"))
    window.messages.ok("Done.", action="Undo", on_action=lambda: None)
    qtbot.waitUntil(lock.isVisible)
    page = window.navigation._buttons[window.current_key]
    page.setFocus()

    qtbot.keyClick(page, Qt.Key.Key_Tab)

    assert lock.hasFocus()


def test_a_page_on_which_something_runs_keeps_the_window_open(
    qtbot: QtBot, window: MainWindow
) -> None:
    class Running(Page):
        is_running = True

        def may_close(self) -> bool:
            return not self.is_running

    page = Running()
    window._built["today"] = page
    closed: list[bool] = []
    window.closing.connect(lambda: closed.append(True))
    window.show()

    window.close()
    assert (window.isVisible(), closed) == (True, [])
    page.is_running = False
    window.close()
    assert (window.isVisible(), closed) == (False, [True])
    page.deleteLater()
