from datetime import date, time, timedelta
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from tests import factories
from tests.ui.desk import Desk
from wmo_desk.domain.permissions import Role
from wmo_desk.services import clients, conversations, reports
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.today.lines_card import LinesCard
from wmo_desk.ui.today.page import TodayPage

TODAY = factories.TODAY
KEY_ENTER = Qt.Key.Key_Return


@pytest.fixture
def client(desk: Desk) -> UUID:
    with desk.database.unit(desk.me) as unit:
        return factories.a_client(unit, desk.municipality)


def _report(desk: Desk, client: UUID, received_on: date) -> UUID:
    with desk.database.unit(desk.me) as unit:
        return reports.take_report(unit, client, received_on=received_on)


def test_an_empty_file_says_what_to_do_first(desk: Desk) -> None:
    page = desk.show(TodayPage)
    assert page.terms.isHidden() or not page.terms.isVisible()

    [button] = [
        b for b in page.findChildren(type(page.new_client)) if b.text() == " Make the first file"
    ]
    assert button.isVisible()
    button.click()
    assert desk.visited == [("dossier", {"new": True})]


def test_a_card_without_lines_says_so(desk: Desk, client: UUID) -> None:
    page = desk.show(TodayPage)

    assert page.terms.isVisible()
    assert page.visits.isVisible()
    assert not page.agreements.isVisible()
    assert page.terms.texts == ()


def test_a_late_term_opens_its_file(desk: Desk, client: UUID) -> None:
    _report(desk, client, TODAY - timedelta(days=44))
    page = desk.show(TodayPage)

    line = page.terms.first_line()
    assert line is not None
    assert "2 days past" in line.accessibleName()
    QTest.keyClick(line, KEY_ENTER)

    assert desk.visited == [("dossier", {"client_id": client, "section": "overview"})]


def test_every_line_opens_where_it_is_about(desk: Desk, client: UUID) -> None:
    with desk.database.unit(desk.me) as unit:
        provision = factories.a_provision(unit, desk.municipality)
        indication = factories.an_indication(unit, client, provision, end=TODAY)
        visit = conversations.plan_conversation(unit, client, held_on=TODAY, held_at=time(10))
        held = conversations.plan_conversation(unit, client, held_on=TODAY - timedelta(days=1))
        conversations.add_agreement(unit, held, what="Bellen", who="dochter", by_when=TODAY)
        clients.view_client(unit, client)
    page = desk.show(TodayPage)

    for card in (page.reviews, page.visits, page.unfinished, page.agreements, page.recent):
        line = card.first_line()
        assert line is not None
        line.click()
    assert desk.visited == [
        ("indications", {"indication_id": indication}),
        ("conversation", {"conversation_id": visit}),
        ("conversation", {"conversation_id": held}),
        ("conversation", {"conversation_id": held}),
        ("dossier", {"client_id": client}),
    ]


def test_advice_begins_from_the_header(desk: Desk, client: UUID) -> None:
    page = desk.show(TodayPage)

    QTest.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)

    desk.qtbot.waitUntil(lambda: desk.visited == [("advice", {"new": True})])


def test_a_change_elsewhere_shows_at_once(desk: Desk, client: UUID, qtbot: QtBot) -> None:
    page = desk.show(TodayPage)
    with qtbot.waitSignal(page.attention_changed) as told:
        desk.workspace.perform(
            lambda unit: reports.take_report(unit, client, received_on=TODAY - timedelta(days=50)),
            owner=page,
        )

    assert told.args == [1]
    assert page.attention == 1
    assert len(page.terms.texts) == 1


def test_the_day_turns_with_the_clock(desk: Desk, client: UUID, qtbot: QtBot) -> None:
    page = desk.show(TodayPage)
    desk.clock.move(days=1)
    with qtbot.waitSignal(page.attention_changed):
        page._look_at_clock()

    assert page.view is not None
    assert page.view.on == TODAY + timedelta(days=1)


def test_tab_comes_into_a_card_once_and_the_arrows_walk(desk: Desk, client: UUID) -> None:
    for days in (44, 30, 10):
        _report(desk, client, TODAY - timedelta(days=days))
    page = desk.show(TodayPage)
    line = page.terms.first_line()
    assert line is not None
    line.setFocus()

    QTest.keyClick(line, Qt.Key.Key_Down)
    second = desk.focused()
    assert second is not line
    assert second.accessibleName() == page.terms.texts[1].sentence
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert not page.terms.isAncestorOf(desk.focused())


def test_what_is_left_out_is_reached_behind_the_lines(desk: Desk, client: UUID) -> None:
    for days in range(20, 32):
        _report(desk, client, TODAY - timedelta(days=days))
    page = desk.show(TodayPage)
    line = page.terms.first_line()
    assert line is not None
    line.setFocus()

    QTest.keyClick(line, Qt.Key.Key_Tab)

    assert desk.focused().text().startswith("Show ")


def test_the_keyboard_stays_on_its_line_when_others_come(desk: Desk, client: UUID) -> None:
    kept = _report(desk, client, TODAY - timedelta(days=10))
    page = desk.show(TodayPage)
    line = page.terms.first_line()
    assert line is not None
    line.setFocus()

    _report(desk, client, TODAY - timedelta(days=40))
    page.reload()
    desk.settle()

    focused = desk.focused()
    assert focused.text_shown.key == ("term", kept)
    assert page.terms.texts[1].key == ("term", kept)


def test_more_lines_are_shown_on_demand(desk: Desk, client: UUID) -> None:
    for days in range(12):
        _report(desk, client, TODAY - timedelta(days=days))
    page = desk.show(TodayPage)
    more = page.terms.findChildren(type(page.new_client))[-1]
    assert more.text() == "Show 5 more"

    more.click()
    assert not more.isVisible()
    assert desk.focused().text_shown == page.terms.texts[7]


def test_a_consultant_has_no_choice_of_files(desk: Desk, client: UUID) -> None:
    page = desk.show(TodayPage)

    assert not page._whose.isVisible()


@pytest.mark.parametrize("desk", [Role.TEAM_LEAD], indirect=True)
def test_a_team_lead_looks_at_all_files(desk: Desk) -> None:
    with desk.database.unit(desk.me) as unit:
        other = factories.a_consultant(unit, name="T. Smit")
        client = factories.a_client(unit, desk.municipality, consultant_id=other)
    _report(desk, client, TODAY)
    page = desk.show(TodayPage)
    assert page.terms.first_line() is None

    page._whose._group.button(1).click()
    desk.settle()
    [line] = page.terms.texts
    assert line.detail.startswith("T. Smit · Report of")


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_an_administrator_reads_no_files(desk: Desk) -> None:
    page = desk.show(TodayPage)

    assert page.view is None
    assert not page.terms.isVisible()


def test_nothing_is_cut_off_at_double_text_size(
    desk: Desk, client: UUID, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(Mode.LIGHT, text_percent=200))
    _report(desk, client, TODAY - timedelta(days=44))
    with desk.database.unit(desk.me) as unit:
        held = conversations.plan_conversation(unit, client, held_on=TODAY)
        conversations.add_agreement(
            unit, held, what="Bellen met het steunpunt " * 4, who="dochter", by_when=TODAY
        )
    page = desk.show(TodayPage)

    def is_whole(card: LinesCard) -> bool:
        line = card.first_line()
        return (
            line is not None
            and line.height() >= line.heightForWidth(line.width())
            and line.width() <= page.width()
        )

    for card in (page.terms, page.agreements, page.visits):
        desk.qtbot.waitUntil(partial(is_whole, card))


def test_text_of_a_record_is_shown_as_typed(desk: Desk, client: UUID) -> None:
    with desk.database.unit(desk.me) as unit:
        clients.change_client(unit, client, {"family_name": "<b>Vet</b> & 😀"})
    _report(desk, client, TODAY)
    page = desk.show(TodayPage)

    assert "<b>Vet</b> & 😀" in page.terms.texts[0].title
    page.grab()


class _Window(QMainWindow):
    """A window that notes what is to be searched."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def find_anything(self, text: str = "") -> None:
        self.asked.append(text)


def test_the_search_field_leads_to_the_search_of_the_window(desk: Desk, client: UUID) -> None:
    page = desk.show(TodayPage)
    window = _Window()
    window.setCentralWidget(page)
    window.show()

    QTest.keyClicks(page.search, "ber")
    desk.qtbot.waitUntil(lambda: window.asked == ["ber"])
    QTest.mouseClick(page.search, Qt.MouseButton.LeftButton)
    assert window.asked == ["ber", ""]
    assert page.search.text() == ""
    window.takeCentralWidget()
    desk.pages.append(window)
