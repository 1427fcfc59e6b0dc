from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import text

from tests.factories import TODAY, a_client
from tests.small_disk import small_disk
from tests.ui.documents.conftest import WORDS, Desk
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import DocumentKind, PaperFile
from wmo_desk.domain.permissions import Role
from wmo_desk.services import clients, conversations, dimensions, documents
from wmo_desk.services.documents import AccessAction
from wmo_desk.ui.documents.archive_dialog import ArchiveDialog
from wmo_desk.ui.paper.paper import FileKind
from wmo_desk.ui.paper.preview import View
from wmo_desk.ui.theme.theme import Theme, apply_theme
from wmo_desk.ui.theme.tokens import Mode
from wmo_desk.ui.widgets.dialog import ConfirmDialog


def test_preview_shows_the_paper(desk: Desk) -> None:
    desk.open()

    assert "Samenvatting van ons gesprek" in desk.paper_text()
    assert WORDS in desk.paper_text()
    assert desk.page.preview.document.pageCount() == desk.page.preview.paper.pages  # type: ignore[union-attr]
    assert desk.log() == [("viewed", "conversation")]
    assert desk.rows() == []


def test_latest_conversation_of_a_client(desk: Desk) -> None:
    desk.open(client_id=desk.client_id)

    assert WORDS in desk.paper_text()


def test_client_without_conversation_is_told_what_to_do(desk: Desk) -> None:
    def another(unit: UnitOfWork) -> UUID:
        details = clients.client_details(unit.session, desk.client_id)
        return a_client(unit, details.municipality_id, family_name="Vries")

    other = desk.act(another)
    desk.open(client_id=other)

    page = desk.page
    assert page._stack.currentWidget() is page._empty
    assert not page.print_button.isEnabled()
    page._go_to_conversation()
    assert desk.visited == [("conversation", {"client_id": other})]


def test_clear_language_is_advised_and_what_the_resident_said_is_left_alone(desk: Desk) -> None:
    desk.open()
    desk.page.preview.show_view(View.CLEAR)

    advice = desk.page.preview.clear_language
    said = [advice.item(row).text() for row in range(advice.count())]
    assert advice.isVisibleTo(desk.page)
    assert said[0].startswith("Reading ease ")
    assert not any(WORDS in line for line in said)


def test_words_are_those_of_the_paper_in_reading_order(desk: Desk) -> None:
    desk.open()
    desk.page.preview.show_view(View.TEXT)

    spoken = desk.spoken()
    assert spoken.index("Samenvatting van ons gesprek") < spoken.index("Hoe gaat het met u?")
    assert any("Meedoen 4" in line for line in spoken)
    assert f"U zei: “{WORDS}”" in spoken
    assert "Wat: Bellen. Wie: de consulent. Wanneer: uiterlijk 27 november 2026" in spoken


def test_heading_is_announced_as_one(desk: Desk) -> None:
    desk.open()

    reading = desk.page.preview.reading
    (title,) = reading.findItems("Samenvatting van ons gesprek", Qt.MatchFlag.MatchExactly)
    assert title.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Samenvatting van ons gesprek")
    assert title.data(Qt.ItemDataRole.AccessibleTextRole) != title.text()


# --- How the paper is wanted -------------------------------------------------------------------


def test_bsn_prints_only_when_chosen_and_is_logged(desk: Desk) -> None:
    desk.open()
    assert "111222333" not in desk.paper_text()

    desk.page.options.bsn.click()
    desk.settle()
    assert "111222333" in desk.paper_text()
    assert ("identifier_shown", "client") in desk.log()

    desk.page.options.bsn.click()
    desk.settle()
    assert "111222333" not in desk.paper_text()


def test_bsn_is_off_again_for_the_next_summary(desk: Desk) -> None:
    desk.open()
    desk.page.options.bsn.click()
    desk.settle()

    desk.open()

    assert not desk.page.options.bsn.isChecked()
    assert "111222333" not in desk.paper_text()


def test_no_bsn_to_print_where_none_is_known(desk: Desk) -> None:
    desk.act(partial(clients.change_client, client_id=desk.client_id, changes={"bsn": None}))

    desk.open()

    assert not desk.page.options.bsn.isEnabled()


def test_large_print_is_remembered_for_this_resident(desk: Desk) -> None:
    desk.open()
    ordinary = desk.page.preview.paper

    desk.page.options.size_choice._group.button(1).click()
    desk.settle()

    assert desk.page.preview.paper is not None
    assert desk.page.preview.paper.choices.is_large
    assert desk.page.preview.paper.content != ordinary.content  # type: ignore[union-attr]
    with desk.database.read() as session:
        assert clients.client_details(session, desk.client_id).prefers_large_print
    desk.open()
    assert desk.page.options.choices().is_large


def test_as_what_a_resident_gets_a_file_is_remembered(desk: Desk, tmp_path: Path) -> None:
    desk.open()
    with desk.qtbot.waitSignal(desk.page.output.done, timeout=20_000):
        desk.page.output.save_at(str(tmp_path / "paper.html"))
    desk.settle()

    with desk.database.read() as session:
        assert clients.client_details(session, desk.client_id).paper_file is PaperFile.WEB_PAGE
    desk.open()
    desk.page.output.save_paper("Samenvatting")
    (dialog,) = desk.page.findChildren(QFileDialog)
    assert "html" in dialog.selectedNameFilter()
    assert dialog.selectedFiles()[0].endswith(".html")
    dialog.reject()
    desk.page.output.archive_paper("Samenvatting")
    (archive,) = desk.page.findChildren(ArchiveDialog)
    assert archive._kind is FileKind.WEB_PAGE
    assert archive._content.startswith(b"<!DOCTYPE html>")
    archive.reject()


def test_another_language_stands_beside_the_dutch_and_leaves_what_was_typed(desk: Desk) -> None:
    desk.open()

    desk.page.options.beside.segments._group.button(1).click()
    desk.settle()

    said = desk.paper_text()
    assert "Samenvatting van ons gesprek" in said
    assert "Summary of our conversation" in said
    assert said.count(WORDS) == 1


def test_what_changes_elsewhere_comes_into_the_preview(desk: Desk) -> None:
    desk.open()

    desk.workspace.perform(
        partial(
            dimensions.record_dimension,
            conversation_id=desk.conversation_id,
            dimension=Dimension.MEANINGFULNESS,
            changes={"resident_words": "Ik zing graag."},
        ),
        owner=desk.page,
    )
    desk.settle()

    assert "Ik zing graag." in desk.paper_text()


# --- Handing out -------------------------------------------------------------------------------


def test_open_conversation_says_so_before_it_is_handed_out(desk: Desk) -> None:
    desk.open()
    assert not desk.page.note.isHidden()

    desk.hand_out()
    dialog = desk.page.findChild(ConfirmDialog)
    assert dialog is not None
    assert desk.rows() == []

    dialog.accept()
    desk.settle()
    assert [row.edition for row in desk.rows()] == [1]


def test_handed_out_is_kept_exactly_as_shown(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    assert desk.page.note.isHidden()
    shown = desk.page.preview.paper
    assert shown is not None

    desk.hand_out()

    (row,) = desk.rows()
    assert desk.content(row) == shown.content
    assert (row.edition, row.pages, row.handed_out_on) == (1, shown.pages, TODAY)
    assert row.handed_out_by == "M. Kok"
    assert desk.page.preview.paper is not None
    assert desk.page.preview.paper.document == row
    assert not desk.page.hand_out_button.isVisible()
    assert ("printed", "document") in desk.log()


def test_earlier_hand_out_stays_as_it_was(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    desk.hand_out()
    (first,) = desk.rows()
    desk.act(
        partial(
            conversations.add_addition,
            conversation_id=desk.conversation_id,
            text="Dit klopt niet helemaal.",
        )
    )

    desk.page.note.action.click()
    desk.page.reload()
    desk.settle()
    assert "Dit klopt niet helemaal." in desk.paper_text()
    assert "versie 2" in desk.paper_text()

    desk.page.handed_out.table.row_opened.emit(first)
    desk.settle()
    assert "Dit klopt niet helemaal." not in desk.paper_text()
    assert "Handed out" in desk.page.note.sentence
    assert any(WORDS in line for line in desk.spoken())


def test_hand_out_is_opened_from_elsewhere(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    desk.hand_out()
    (row,) = desk.rows()

    desk.open(document_id=row.id)

    assert desk.page.preview.paper is not None
    assert desk.page.preview.paper.content == desk.content(row)
    assert desk.page.handed_out.table.chosen_row() == row
    desk.page.back.click()
    assert desk.visited[-1][1]["client_id"] == desk.client_id


def test_version_taken_by_another_window_is_not_used_twice(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    desk.act(
        partial(
            documents.hand_out_paper,
            about=documents.PaperAbout(DocumentKind.SUMMARY, desk.conversation_id),
            content=b"%PDF",
            pages=1,
            is_large_print=False,
        )
    )

    desk.hand_out()

    assert len(desk.rows()) == 1
    assert "1" in desk.page._own_bar.sentence
    assert "versie 2" in desk.paper_text()
    desk.hand_out()
    assert [row.edition for row in desk.rows()] == [2, 1]


def test_spoiled_hand_out_is_refused_with_a_sentence(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.close_conversation()
    desk.open()
    desk.hand_out()
    (row,) = desk.rows()
    desk.act(lambda unit: unit.session.execute(text("UPDATE document SET content = x'00'")))
    desk.page.note.action.click()
    desk.settle()

    desk.page.handed_out.table.row_opened.emit(row)
    desk.settle()

    assert desk.page._own_bar.sentence
    assert "unavailable: damaged" in caplog.text
    assert WORDS in desk.paper_text()
    assert desk.page.hand_out_button.isVisible()


def test_next_resident_never_sees_the_paper_of_the_last(desk: Desk) -> None:
    desk.open()

    desk.page.open_target(client_id=UUID(int=1))

    assert desk.page.preview.document.pageCount() == 0
    assert desk.spoken() == []
    desk.settle()
    assert not desk.page.print_button.isEnabled()


def test_administrator_is_not_offered_to_hand_out(desk: Desk) -> None:
    desk.workspace.me = replace(desk.workspace.me, role=Role.ADMINISTRATOR)

    desk.page._show_what_can_be_done()

    assert not desk.page.hand_out_button.isVisible()


# --- Keyboard and looks ------------------------------------------------------------------------


def test_keyboard_alone_hands_out(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    desk.page.activateWindow()
    desk.qtbot.waitUntil(desk.page.isActiveWindow)

    QTest.keyClick(desk.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    # A button that is pressed by its shortcut shows that for a moment first.
    desk.qtbot.waitUntil(desk.page.note.action.hasFocus)

    assert len(desk.rows()) == 1


def test_zoom_goes_by_steps_and_back_to_the_width(desk: Desk) -> None:
    desk.open()
    view = desk.page.preview._view
    width = desk.page.preview._shown_factor()

    desk.page.preview.zoom_in()
    assert view.zoomFactor() == pytest.approx(width * 1.2)
    desk.page.preview.zoom_out()
    desk.page.preview.zoom_out()
    assert view.zoomFactor() < width
    desk.page.preview.zoom_to_width()
    assert view.zoomMode() is view.ZoomMode.FitToWidth


def test_every_control_has_a_name(desk: Desk) -> None:
    desk.open()

    page = desk.page
    for widget in (
        page.preview._view,
        page.preview.reading,
        page.preview.smaller,
        page.preview.larger,
        page.preview.choice,
        page.options.size_choice,
        page.options.beside,
        page.options.beside.segments,
        page.options.beside.list,
        page.handed_out.table,
    ):
        assert widget.accessibleName()
    assert "1" in page.preview._view.accessibleDescription()


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.HIGH_CONTRAST])
def test_everything_fits_at_200_per_cent(desk: Desk, qapp: QApplication, mode: Mode) -> None:
    apply_theme(qapp, Theme(mode, 200))
    desk.open()

    assert desk.page.minimumSizeHint().width() <= 1178


def test_unknown_conversation_is_told_by_the_window(desk: Desk) -> None:
    desk.page.open_target(conversation_id=UUID(int=1))
    desk.settle()

    assert [type(problem).__name__ for problem in desk.problems] == ["RecordMissing"]
    desk.problems.clear()


def test_action_of_the_log_is_that_of_what_was_done(desk: Desk) -> None:
    desk.close_conversation()
    desk.open()
    paper = desk.page.preview.paper

    desk.page.output.done.emit(AccessAction.SAVED_AS_FILE, paper, "Saved.")
    desk.settle()
    desk.hand_out()

    assert ("saved_as_file", "conversation") in desk.log()
    assert ("saved_as_file", "document") in desk.log()


# --- Papers for colleagues ----------------------------------------------------------------------


def test_hand_over_page_is_shown_and_never_handed_out(desk: Desk) -> None:
    desk.open(hand_over=(desk.client_id,), client_id=desk.client_id)

    page = desk.page
    assert "Overdrachtsblad" in desk.paper_text()
    assert "Bellen (de consulent): staat open, uiterlijk 27 november 2026" in desk.paper_text()
    assert "111222333" not in desk.paper_text()
    assert not page.hand_out_button.isVisible()
    assert not page.options.bsn.isVisible()
    assert not page.handed_out.isVisible()
    assert desk.log() == [("viewed", "client")]
    QTest.keyClick(page.back, Qt.Key.Key_Space)
    assert desk.visited == [("dossier", {"client_id": desk.client_id, "section": "conversations"})]


def test_print_of_a_colleague_is_not_remembered_for_the_resident(desk: Desk) -> None:
    desk.open(hand_over=(desk.client_id,), client_id=desk.client_id)

    desk.page.options.size_choice._group.button(1).click()
    desk.settle()

    paper = desk.page.preview.paper
    assert paper is not None
    assert paper.choices.is_large
    with desk.database.read() as session:
        assert not clients.client_details(session, desk.client_id).prefers_large_print


def test_hand_over_pages_of_several_lead_back_to_the_caseload(desk: Desk) -> None:
    def another(unit: UnitOfWork) -> UUID:
        details = clients.client_details(unit.session, desk.client_id)
        return a_client(unit, details.municipality_id, family_name="Vries")

    other = desk.act(another)
    desk.open(hand_over=(desk.client_id, other), back_to="caseload")

    assert "van den Berg" in desk.paper_text()
    assert "van den Vries" in desk.paper_text()
    assert desk.log() == [("viewed", "client")] * 2
    assert desk.page.back.text().strip() == "Caseload"
    QTest.keyClick(desk.page.back, Qt.Key.Key_Space)
    assert desk.visited == [("caseload", {})]


@pytest.mark.parametrize(
    ("kind", "back_to", "title", "way"),
    [
        (DocumentKind.CASELOAD, "caseload", "De caseload van het team", {}),
        (DocumentKind.WAITING_FIGURES, "caseload", "De wachtlijst in cijfers", {}),
        (
            DocumentKind.WAITING_FIGURES,
            "waiting_list",
            "De wachtlijst in cijfers",
            {"figures": True},
        ),
    ],
)
def test_paper_of_the_team_is_shown_to_the_team_lead(
    desk: Desk, kind: DocumentKind, back_to: str, title: str, way: dict[str, bool]
) -> None:
    desk.workspace.me = replace(desk.workspace.me, role=Role.TEAM_LEAD)
    desk.open(team=kind, back_to=back_to)

    page = desk.page
    assert title in desk.paper_text()
    assert "Berg" not in desk.paper_text()
    assert page.print_button.isEnabled()
    assert not page.hand_out_button.isVisible()
    assert "Without names of residents." in page.header._subtitle.text()
    page.preview.show_view(View.TEXT)
    assert title in desk.spoken()
    QTest.keyClick(page.back, Qt.Key.Key_Space)
    assert desk.visited == [(back_to, way)]


def test_paper_of_the_team_is_not_shown_to_others(desk: Desk) -> None:
    desk.open(team=DocumentKind.CASELOAD, back_to="caseload")

    assert desk.page.preview.document.pageCount() == 0
    assert desk.log() == []


def test_a_copy_of_the_file_is_shown_as_it_was_and_made_elsewhere(desk: Desk) -> None:
    desk.open()
    paper = desk.page.preview.paper
    assert paper is not None

    def keep(unit: UnitOfWork) -> UUID:
        return documents.hand_out_paper(
            unit,
            documents.PaperAbout(DocumentKind.INSIGHT, desk.client_id),
            content=paper.content,
            pages=paper.pages,
            is_large_print=False,
        )

    desk.open(client_id=desk.client_id, document_id=desk.act(keep))

    assert desk.page.header._title.text() == "Copy of the file"
    assert desk.page.note.action.isHidden()
    assert desk.page.options.isHidden()
    assert len(desk.page.handed_out.table.table_model.rows) == 1
    assert desk.page.hand_out_button.isHidden()
    assert WORDS in desk.paper_text()

    desk.open()
    assert not desk.page.options.isHidden()


def test_a_full_disk_keeps_no_hand_out_and_can_be_tried_again(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.close_conversation()
    desk.open()

    with small_disk() as disk:
        disk.is_full = True
        desk.hand_out()
        assert "disk is full" in desk.page._own_bar.sentence
        assert desk.rows() == []
        assert desk.page.hand_out_button.isEnabled()

        disk.is_full = False
        desk.hand_out()

    (row,) = desk.rows()
    assert row.edition == 1
