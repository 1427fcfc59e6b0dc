"""The page around conversations: choosing one, and the whole story by keyboard."""

from datetime import date, time
from functools import partial
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.factories import TODAY
from tests.ui.conversations.conftest import Desk
from wmo_desk.database.database import Database
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import reports
from wmo_desk.services.documents import NOBODY
from wmo_desk.services.staff import StaffRow
from wmo_desk.ui.conversations.closing_dialog import ClosingDialog
from wmo_desk.ui.conversations.editors import parse_time
from wmo_desk.ui.conversations.page import ConversationPage
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.workspace import Workspace

UUID_OF_NOBODY = UUID(int=9)


def keyboard(key: Qt.Key | str, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    if isinstance(key, str):
        QTest.keyClicks(widget, key)
    else:
        QTest.keyClick(widget, key, modifier)


def test_a_whole_conversation_by_keyboard(desk: Desk) -> None:
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    desk.page.show_overview()
    keyboard("berg")
    desk.qtbot.waitUntil(desk.page.overview.results.isVisible)
    keyboard(Qt.Key.Key_Down)
    keyboard(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.page.sheet is not None)
    desk.settle()

    keyboard(Qt.Key.Key_5, alt)
    keyboard("Alleen durf ik niet.")
    keyboard(Qt.Key.Key_M, alt)
    keyboard(Qt.Key.Key_5, alt)
    keyboard("4")
    keyboard(Qt.Key.Key_Return, ctrl)
    keyboard("Samen naar de huiskamer")
    keyboard(Qt.Key.Key_Tab)
    keyboard("dochter")
    keyboard(Qt.Key.Key_Tab)
    keyboard("6-12-2026")
    keyboard(Qt.Key.Key_Tab)
    desk.settle()
    sheet: Any = desk.page.sheet
    sheet.close_button.setFocus()
    keyboard(Qt.Key.Key_Space)
    desk.dialog(ClosingDialog)
    keyboard(Qt.Key.Key_Tab)
    keyboard(Qt.Key.Key_Return)
    desk.settle()
    desk.closed()

    view = desk.view()
    note = view.dimensions[list(Dimension).index(Dimension.PARTICIPATION)]
    assert (note.resident_words, note.score, note.is_marked) == ("Alleen durf ik niet.", 4, True)
    (agreement,) = view.agreements
    assert (agreement.who, agreement.by_when) == ("dochter", date(2026, 12, 6))
    assert view.row.is_closed


def test_without_a_choice_my_conversations_are_shown(desk: Desk) -> None:
    desk.plan(date(2026, 11, 19))
    desk.plan(TODAY, held_at=time(14))
    desk.plan(date(2026, 11, 26))

    desk.page.show_overview()
    desk.settle()

    overview = desk.page.overview
    for card in (overview.today, overview.unfinished, overview.coming):
        assert card.isVisible()
        assert len(card._table.table_model.rows) == 1
    assert not overview._nothing.isVisible()


def test_an_empty_overview_says_what_to_do(desk: Desk) -> None:
    assert desk.page.overview._nothing.isVisible()
    assert not desk.page.overview.today.isVisible()


def test_a_search_without_results_says_so(desk: Desk) -> None:
    overview = desk.page.overview
    overview.search.setText("qqq")
    desk.qtbot.waitUntil(overview._none_found.isVisible)

    assert not overview.results.isVisible()


def test_a_row_opens_its_conversation(desk: Desk) -> None:
    planned = desk.plan(TODAY)
    desk.page.show_overview()
    desk.settle()
    table = desk.page.overview.today._table
    table.setFocus()

    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.settle()

    assert desk.page.sheet is not None
    assert desk.page.sheet.conversation_id == planned


def test_returning_to_a_client_goes_on_where_one_was(desk: Desk) -> None:
    first = desk.open(client_id=desk.client_id)

    assert desk.open(client_id=desk.client_id) is first
    first.talk.wish.setPlainText("weer onder de mensen")
    desk.flush()
    assert desk.open(client_id=desk.client_id) is first
    assert desk.open(client_id=desk.client_id, new=True) is not first
    assert len(desk.rows()) == 1


def test_the_strip_follows_the_report(desk: Desk) -> None:
    sheet = desk.open(client_id=desk.client_id)
    assert sheet.strip.isHidden()
    sheet.talk.wish.setPlainText("weer onder de mensen")
    desk.flush()

    desk.act(partial(reports.take_report, client_id=desk.client_id, received_on=TODAY))
    desk.workspace.changed.emit(frozenset({Subject.REPORTS}))
    desk.settle()

    assert not sheet.strip.isHidden()


def test_looking_at_a_conversation_is_logged(desk: Desk) -> None:
    desk.open(client_id=desk.client_id)

    with desk.database.engine.connect() as connection:
        lines = connection.exec_driver_sql("select count(*) from access_entry").scalar()
    assert lines


def test_an_administrator_sees_no_conversations(qtbot: QtBot, database: Database) -> None:
    me = StaffRow(UUID_OF_NOBODY, "B. Beheer", Role.ADMINISTRATOR, "", "", None, None)
    workspace = Workspace(SimpleNamespace(database=database), me)  # type: ignore[arg-type]
    page = ConversationPage(workspace, lambda *_args, **_target: None)
    qtbot.addWidget(page)

    page.open_target(client_id=UUID_OF_NOBODY)
    page.reload()
    qtbot.waitUntil(lambda: workspace.tasks.is_idle)

    assert page.sheet is None
    workspace.tasks.finish()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off_at_any_text_size(desk: Desk, percent: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, Theme(text_percent=percent))
    desk.page.resize(990, 768)
    sheet = desk.open(client_id=desk.client_id)
    desk.qtbot.wait(60)

    for area in (sheet.talk.columns._left_area, sheet.talk.columns._right_area):
        if area.widget() is not None:
            assert area.widget().minimumSizeHint().width() <= area.viewport().width()


@pytest.mark.parametrize(
    ("typed", "read"),
    [("14", "14:00"), ("9:05", "09:05"), ("14.30", "14:30"), ("930", "09:30"), ("1430", "14:30")],
)
def test_times_are_read_as_people_type_them(typed: str, read: str) -> None:
    assert f"{parse_time(typed):%H:%M}" == read


@pytest.mark.parametrize("typed", ["25", "14:60", "straks", "1:2:3", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the value is the whole message
        parse_time(typed)


def test_no_time_is_allowed() -> None:
    assert parse_time("  ") is None


def test_blank_sheet_for_the_counter_is_asked_for_without_a_resident(desk: Desk) -> None:
    desk.page.show_overview()

    desk.page.overview.blank_sheet.click()

    assert desk.visited == [("summary", {"resident_sheet": NOBODY, "back_to": "conversation"})]
