"""The sheet of a provider in the preview of papers."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.factories import a_provider, an_area
from tests.ui.documents.conftest import Desk
from wmo_desk.domain.provider_sheet import NothingToHandOver
from wmo_desk.services import clients, offers
from wmo_desk.services.documents import AccessAction
from wmo_desk.services.waiting_rows import waiting_rows
from wmo_desk.ui.documents.archive_dialog import ArchiveDialog


@pytest.fixture
def provider_id(desk: Desk) -> UUID:
    found: UUID = desk.act(a_provider)
    return found


def test_it_is_shown_with_what_can_be_done(desk: Desk, provider_id: UUID) -> None:
    desk.open(provider_id=provider_id)

    page = desk.page
    assert (page.header._title.text(), page.header._aside.text()) == (
        "Sheet for the provider",
        "Zorg A",
    )
    assert page.back.accessibleName() == "Waiting list"
    assert "Berg" not in desk.paper_text()
    # What goes to a provider leaves in an archive or on paper.
    assert page.save_button.isHidden()
    assert page.hand_out_button.isHidden()
    assert page.handed_out.isHidden()
    assert page.options.bsn.isHidden()
    assert page.print_button.isEnabled()
    assert page.archive_button.isEnabled()
    page.back.click()
    assert desk.visited == [("waiting_list", {"provider_sheets": True})]


def test_each_way_out_is_in_the_access_log(desk: Desk, provider_id: UUID) -> None:
    desk.open(provider_id=provider_id)
    assert desk.log() == [("viewed", "provider")]

    paper = desk.page.preview.paper
    desk.page.output.done.emit(AccessAction.PRINTED, paper, "Printed.")
    desk.settle()

    assert desk.log()[1:] == [("printed", "provider"), ("printed", "waiting_entry")]


def test_a_name_on_it_is_seen_in_the_log(desk: Desk, provider_id: UUID) -> None:
    with desk.database.read() as session:
        (row,) = waiting_rows(session, desk.workspace.today())
    desk.act(lambda unit: offers.offer_place(unit, row.id, provider_id))
    desk.act(lambda unit: offers.take_up(unit, row.id, started_on=unit.today))

    desk.open(provider_id=provider_id)

    assert "A. van den Berg" in desk.paper_text()
    assert "111222333" not in desk.paper_text()
    assert desk.log()[-2:] == [("viewed", "provider"), ("viewed", "waiting_entry")]


def test_its_archive_is_named_after_the_day(desk: Desk, provider_id: UUID) -> None:
    desk.open(provider_id=provider_id)
    desk.page.archive_button.click()
    dialog = desk.page.findChild(ArchiveDialog)
    assert dialog is not None
    dialog.decide()
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    (proposed,) = asking.selectedFiles()
    assert proposed.endswith("Waiting list for the provider on 2026-11-22.zip")
    asking.reject()
    dialog.reject()


def test_another_paper_can_be_saved_openly_again(desk: Desk, provider_id: UUID) -> None:
    desk.open(provider_id=provider_id)
    desk.open()
    assert not desk.page.save_button.isHidden()
    assert desk.page.back.accessibleName() == "Dossier"


def test_large_print_is_asked_for_without_being_remembered(desk: Desk, provider_id: UUID) -> None:
    desk.open(provider_id=provider_id)
    desk.page.options.size_choice.edited.emit(True)
    desk.settle()
    assert desk.problems == []


def test_a_provider_without_anybody_is_told_by_the_window(desk: Desk) -> None:
    with desk.database.read() as session:
        municipality_id = clients.client_details(session, desk.client_id).municipality_id
    area_id = desk.act(lambda unit: an_area(unit, municipality_id, name="Rothem"))
    elsewhere = desk.act(lambda unit: a_provider(unit, area_ids=[area_id]))

    desk.open(provider_id=elsewhere)

    assert {type(problem) for problem in desk.problems} == {NothingToHandOver}
    assert not desk.page.archive_button.isEnabled()
    desk.problems.clear()
