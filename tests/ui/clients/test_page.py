"""The list of clients: finding, filtering, reading on, and what it says when it is empty."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.clients.conftest import Desk
from wmo_desk.services import clients
from wmo_desk.ui.clients.page import ClientsPage


def names(page: ClientsPage) -> list[str]:
    return [row.list_name for row in page.table.client_model.rows]


def search(desk: Desk, page: ClientsPage, text: str) -> None:
    with desk.qtbot.waitSignal(page.search.search_wanted):
        page.search.setText(text)
    desk.settle()


def visible_buttons(page: ClientsPage) -> dict[str, QPushButton]:
    return {
        button.text().strip(): button
        for button in page.findChildren(QPushButton)
        if button.isVisible()
    }


def test_empty_file_says_what_to_do_first(desk: Desk) -> None:
    page = desk.show(ClientsPage)

    visible_buttons(page)["Make the first file"].click()

    assert desk.visited == [("dossier", {"new": True})]


def test_list_is_in_dutch_order_with_its_number(desk: Desk) -> None:
    for prefix, name in (("de", "Wit"), ("van den", "Berg"), ("", "Aarts")):
        desk.client(prefix=prefix, family_name=name)

    page = desk.show(ClientsPage)

    assert names(page) == ["Aarts, A.", "Berg, A. van den", "Wit, A. de"]
    assert "Make the first file" not in visible_buttons(page)


def test_typing_finds_and_enter_opens(desk: Desk) -> None:
    desk.client(family_name="Smeets", prefix="")
    wanted = desk.client(family_name="Zeegers", prefix="")
    page = desk.show(ClientsPage)

    search(desk, page, "zee")
    assert names(page) == ["Zeegers, A."]
    desk.qtbot.keyClick(page.search, Qt.Key.Key_Return)

    assert desk.visited == [("dossier", {"client_id": wanted})]


def test_down_goes_into_the_list_and_enter_opens(desk: Desk) -> None:
    client_id = desk.client()
    page = desk.show(ClientsPage)
    page.search.setFocus()

    desk.qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    desk.qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert desk.visited == [("dossier", {"client_id": client_id})]


def test_emptied_search_shows_the_list_again(desk: Desk) -> None:
    desk.client()
    page = desk.show(ClientsPage)

    search(desk, page, "zzz")
    assert names(page) == []
    search(desk, page, "")

    assert names(page) == ["Berg, A. van den"]


def test_closed_file_is_found_and_marked(desk: Desk) -> None:
    client_id = desk.client()
    desk.act(clients.close_file, client_id, reason="Verhuisd")
    page = desk.show(ClientsPage)
    assert names(page) == []

    search(desk, page, "berg")

    marks = [
        column.text(page.table.client_model.rows[0]) for column in page.table.client_model.columns
    ]
    assert marks[-1] == "Closed"


def test_filter_is_kept_for_the_next_time(desk: Desk) -> None:
    desk.client(family_name="Mijn", prefix="")
    desk.client(family_name="Ander", prefix="", consultant_id=None)
    page = desk.show(ClientsPage)
    assert not page.filters.keep.isVisible()

    page.filters.chips.set_active(frozenset({"mine"}))
    desk.settle()
    assert names(page) == ["Mijn, A."]
    page.filters.keep.click()
    desk.settle()

    assert not page.filters.keep.isVisible()
    assert names(desk.show(ClientsPage)) == ["Mijn, A."]


def test_next_page_comes_behind_the_last_row(desk: Desk) -> None:
    for name in ("Aarts", "Bours", "Claessens"):
        desk.client(prefix="", family_name=name)
    page = desk.show(ClientsPage)
    model = page.table.client_model
    model.show_page(list(model.rows)[:1], has_more=True)

    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    desk.settle()

    assert names(page) == ["Aarts, A.", "Bours, A.", "Claessens, A."]
    assert not model.canFetchMore(QModelIndex())


def test_files_opened_lately_are_a_click_away(desk: Desk) -> None:
    client_id = desk.client()
    desk.act(clients.view_client, client_id)
    page = desk.show(ClientsPage)

    visible_buttons(page)["Berg, A. van den"].click()

    assert desk.visited == [("dossier", {"client_id": client_id})]


def test_change_elsewhere_is_shown(desk: Desk) -> None:
    client_id = desk.client()
    page = desk.show(ClientsPage)

    desk.workspace.perform(
        lambda unit: clients.change_client(unit, client_id, {"family_name": "Wit"}), owner=page
    )
    desk.settle()

    assert names(page) == ["Wit, A. van den"]


def test_administrator_sees_no_files(administrators_desk: Desk) -> None:
    page = administrators_desk.show(ClientsPage)

    page.open_target(search="berg")

    assert visible_buttons(page) == {}


@pytest.mark.parametrize("text", ["<b>Berg</b>", "שלום", "🌷" * 20, "A & B"])
def test_any_name_is_shown_as_typed(desk: Desk, text: str) -> None:
    client_id = desk.client(family_name=text, prefix="", initials="")
    desk.act(clients.view_client, client_id)

    page = desk.show(ClientsPage)

    assert names(page) == [text]
    assert text.replace("&", "&&") in visible_buttons(page)
