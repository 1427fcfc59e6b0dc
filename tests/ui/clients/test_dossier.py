"""The dossier: what it shows, what it notes, and that nothing typed is lost."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from tests.factories import TODAY, a_provision, an_indication
from tests.ui.clients.conftest import Desk, Dossiers
from wmo_desk.domain.kinds import DocumentKind, Gender
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.services import clients, conversations, documents, related_people, reports
from wmo_desk.services.documents import PaperAbout
from wmo_desk.ui.clients.dossier.appointment_dialog import AppointmentDialog
from wmo_desk.ui.clients.dossier.conversations import ConversationsSection
from wmo_desk.ui.clients.dossier.documents import DocumentsSection
from wmo_desk.ui.clients.dossier.file_state import ReasonDialog
from wmo_desk.ui.clients.dossier.history import HistorySection
from wmo_desk.ui.clients.dossier.page import DossierPage
from wmo_desk.ui.clients.dossier.pgb_explanation import PgbExplanation
from wmo_desk.ui.clients.dossier.reports import ReportsSection
from wmo_desk.ui.clients.dossier.sections import SECTIONS
from wmo_desk.ui.widgets.conflict_dialog import ConflictDialog, Side
from wmo_desk.ui.widgets.saved_indicator import SaveState


def texts(widget: QWidget) -> str:
    shown = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    shown += [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    return "\n".join(shown)


# --- Showing ------------------------------------------------------------------------------------


def test_header_names_the_resident(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client(gender=Gender.FEMALE, phone="0433641234")

    file = dossiers.open(client_id)

    shown = texts(file.header)
    assert "Ms A. van den Berg" in shown
    assert "71 years · Meerssen" in shown
    assert "043 364 12 34" in shown.replace("\N{NO-BREAK SPACE}", " ")


def test_opening_is_noted_once(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()

    dossiers.open(client_id)
    dossiers.page.reload()
    desk.settle()
    assert desk.accesses() == ["viewed"]

    dossiers.open(client_id)
    assert desk.accesses() == ["viewed", "viewed"]


def test_bsn_is_hidden_until_asked_for(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client(bsn="111222333")
    file = dossiers.open(client_id)
    assert "111" not in file.bsn.text()

    file.bsn.click()
    desk.settle()
    assert "1112 22 333" in file.bsn.text()
    assert desk.accesses() == ["viewed", "identifier_shown"]

    dossiers.open(client_id)
    assert "111" not in file.bsn.text()


def test_the_keyboard_is_in_no_section_that_was_left(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    file = dossiers.open(client_id, section="details")
    file.section("details").findChildren(QLineEdit)[0].setFocus()

    dossiers.open(client_id)

    focused = file.window().focusWidget()
    assert focused is not None
    assert focused.accessibleName() or isinstance(focused, QAbstractButton)
    assert not file.section("details").isAncestorOf(focused)


def test_a_request_for_insight_begins_among_the_documents(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    section = dossiers.open(client_id, section="documents").section("documents")
    assert isinstance(section, DocumentsSection)

    section.insight.click()

    assert desk.visited == [("insight", {"client_id": client_id})]


def test_every_section_can_be_reached_with_the_arrows(desk: Desk, dossiers: Dossiers) -> None:
    file = dossiers.open(desk.client())
    buttons = file.tabs.findChildren(QAbstractButton)
    buttons[0].setFocus()

    seen = []
    for _ in SECTIONS:
        focused = file.tabs.focusWidget()
        assert focused is not None
        desk.qtbot.keyClick(focused, Qt.Key.Key_Right)
        desk.settle()
        seen.append(file._current)

    assert sorted(seen) == sorted(SECTIONS)


def test_every_field_has_a_name(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    desk.act(related_people.add_related_person, client_id, name="Els")
    desk.act(reports.take_report, client_id, received_on=TODAY)
    file = dossiers.open(client_id)

    for key in SECTIONS:
        file.show_section(key)
        desk.settle()
    fields = [
        widget
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
        for widget in file.findChildren(kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not file.messages.isAncestorOf(widget)
    ]

    unnamed = [
        widget
        for widget in fields
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert len(fields) > 60
    assert [(type(each).__name__, each.parent()) for each in unnamed] == []


def test_overview_tells_what_comes(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    desk.act(reports.take_report, client_id, received_on=date(2026, 9, 28))
    desk.act(conversations.plan_conversation, client_id, held_on=date(2026, 11, 26))

    file = dossiers.open(client_id)

    shown = texts(file)
    assert "13 days late" in shown
    assert "may now apply" in shown
    assert "Conversation: At home" in shown


def test_strip_has_its_articles(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))

    file = dossiers.open(client_id)

    cells = file.strip.findChildren(QAbstractButton)
    assert any("art. 2.3.2 lid 8" in cell.toolTip() for cell in cells)
    assert any("Investigation day 13 of 42" in cell.accessibleName() for cell in cells)


def test_time_line_tells_old_and_new(desk: Desk, dossiers: Dossiers, clock: Any) -> None:
    client_id = desk.client()
    clock.move(hours=1)
    desk.act(clients.change_client, client_id, {"street": "Markt"})

    file = dossiers.open(client_id, "timeline")

    table = file.section("timeline").table  # type: ignore[attr-defined]
    rows = table.table_model.rows
    assert table.table_model.cell(rows[0], 1).detail == "Street: Brusselseweg → Markt"


def test_appointment_is_planned(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    file = dossiers.open(client_id, "conversations")
    file.section("conversations")._plan()  # type: ignore[attr-defined]
    dialog = desk.dialog(AppointmentDialog)
    dialog.day.setText("26-11-2026")
    dialog.time.setText("25:00")
    dialog.decide()
    assert "Type a time" in texts(dialog)

    dialog.time.setText("9.30")
    dialog.decide()
    desk.settle()

    with desk.database.read() as session:
        (row,) = conversations.conversation_rows(session, client_id)
    assert (row.held_on, f"{row.held_at:%H:%M}") == (date(2026, 11, 26), "09:30")


def test_resident_is_invited_for_the_next_appointment(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    section = dossiers.open(client_id, "conversations").section("conversations")
    assert not section.invite.isVisible()  # type: ignore[attr-defined]
    section.sheet.trigger()  # type: ignore[attr-defined]
    assert desk.visited[-1] == (
        "summary",
        {"resident_sheet": client_id, "client_id": client_id},
    )

    planned = desk.act(conversations.plan_conversation, client_id, held_on=desk.workspace.today())
    desk.settle()
    section = dossiers.open(client_id, "conversations").section("conversations")
    section.invite.trigger()  # type: ignore[attr-defined]

    assert desk.visited[-1] == ("summary", {"invitation": planned, "client_id": client_id})


def test_findings_of_the_last_conversation_are_opened(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    yesterday = desk.workspace.today() - timedelta(days=1)
    held = desk.act(conversations.plan_conversation, client_id, held_on=yesterday)
    section = dossiers.open(client_id, "conversations").section("conversations")

    section.findings.trigger()  # type: ignore[attr-defined]

    assert desk.visited[-1] == ("summary", {"findings": held, "client_id": client_id})


def test_what_was_handed_out_is_called_what_it_is(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    planned = desk.act(conversations.plan_conversation, client_id, held_on=desk.workspace.today())
    about = PaperAbout(DocumentKind.INVITATION, planned)
    desk.act(
        documents.hand_out_paper,
        about,
        content=b"%PDF",
        pages=1,
        is_large_print=True,
        paper_language="de",
    )

    table = dossiers.open(client_id, "documents").section("documents").table  # type: ignore[attr-defined]
    desk.settle()

    (row,) = table.table_model.rows
    assert table.table_model.cell(row, 1).text == (
        "Invitation letter · conversation of 22 November · large print · Dutch and Deutsch"
    )


def test_language_of_letters_is_chosen_in_the_details(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")
    choice = dossiers.details.paper_language
    assert (choice.value(), choice.currentText()) == ("", "Dutch")

    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    desk.settle()

    with desk.database.read() as session:
        assert clients.client_details(session, client_id).paper_language == "de"
    assert "Dutch and Deutsch" in texts(dossiers.open(client_id, "overview"))


def test_language_that_is_not_loaded_stays_chosen(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client(paper_language="tr")

    dossiers.open(client_id, "details")

    choice = dossiers.details.paper_language
    assert (choice.value(), choice.currentText()) == ("tr", "Dutch and Türkçe (not loaded)")


def test_administrator_opens_no_file(administrators_desk: Desk) -> None:
    page = administrators_desk.show(DossierPage)

    page.open_target(client_id=administrators_desk.municipality_id)
    administrators_desk.settle()

    assert page.file is None


# --- A new file ---------------------------------------------------------------------------------


def test_new_file_that_is_left_makes_no_record(desk: Desk, dossiers: Dossiers) -> None:
    other = desk.client()

    dossiers.begin()
    dossiers.flush()
    dossiers.open(other)

    assert [row.id for row in desk.rows()] == [other]


def test_first_letter_makes_the_file(desk: Desk, dossiers: Dossiers) -> None:
    dossiers.begin()

    dossiers.type("family_name", "Ramaekers")
    dossiers.type("given_names", "Truus")

    (row,) = desk.rows()
    assert row.list_name == "Ramaekers, T."
    assert desk.details(row.id).consultant == "M. Kok"
    assert "T. Ramaekers" in texts(dossiers.file.header)
    assert dossiers.file.tabs.isVisible()


def test_person_with_a_file_is_noticed(desk: Desk, dossiers: Dossiers) -> None:
    there = desk.client()
    dossiers.begin()
    dossiers.type("family_name", "Berg")
    assert not dossiers.details.duplicates.isVisible()

    dossiers.type("birth_date", "14-3-1955")
    assert dossiers.details.duplicates.isVisible()
    assert "the same surname and birth date" in texts(dossiers.details.duplicates)
    for button in dossiers.details.duplicates.findChildren(QAbstractButton):
        if "close this one" in button.text():
            button.click()
    desk.settle()

    assert desk.visited == [("dossier", {"client_id": there})]
    (closed,) = [row for row in desk.rows() if row.id != there]
    assert closed.closed_on == TODAY


def test_person_with_a_file_is_told_of_where_the_card_is_out_of_sight(
    desk: Desk, dossiers: Dossiers
) -> None:
    desk.client()
    dossiers.begin()
    dossiers.page.resize(1000, 400)
    dossiers.type("family_name", "Berg")
    card = dossiers.details.duplicates
    area = next(each for each in dossiers.file.findChildren(QScrollArea) if each.isAncestorOf(card))
    area.verticalScrollBar().setValue(200)

    dossiers.type("birth_date", "14-3-1955")

    told = dossiers.file.messages
    assert told.sentence.startswith("Perhaps there is a file already: A. van den Berg")
    told.findChildren(QAbstractButton)[0].click()
    assert not card.visibleRegion().isEmpty()
    assert card.isAncestorOf(QApplication.focusWidget())


def test_a_duplicate_is_not_told_of_beside_other_sections(desk: Desk, dossiers: Dossiers) -> None:
    desk.client()
    dossiers.begin()
    dossiers.page.resize(1000, 400)
    dossiers.type("family_name", "Berg")
    card = dossiers.details.duplicates
    area = next(each for each in dossiers.file.findChildren(QScrollArea) if each.isAncestorOf(card))
    area.verticalScrollBar().setValue(200)
    dossiers.type("birth_date", "14-3-1955")
    assert dossiers.file.messages.sentence

    dossiers.file.show_section("people")

    assert dossiers.file.messages.sentence == ""


# --- Saving -------------------------------------------------------------------------------------


def test_field_is_written_when_it_is_left(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")

    dossiers.type("street", "Markt")

    assert desk.details(client_id).street == "Markt"
    assert dossiers.file.state is SaveState.SAVED
    assert "Saved" in texts(dossiers.file.header)


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("postcode", "0123 AB", "postcode"),
        ("phone", "12", "phone number"),
        ("bsn", "111222334", "BSN"),
        ("birth_date", "31-4-1955", "does not exist"),
        ("birth_date", "1-1-2090", "Nobody can be born"),
        ("family_name", "x" * 121, "120"),
    ],
)
def test_refusal_stands_beside_its_field(
    desk: Desk, dossiers: Dossiers, name: str, typed: str, words: str
) -> None:
    client_id = desk.client()
    before = desk.details(client_id)
    dossiers.open(client_id, "details")

    editor = dossiers.type(name, typed)

    assert words in dossiers.error(name)
    assert editor.text() in {typed, "01-01-2090"}
    assert dossiers.file.state is SaveState.UNSAVED
    assert desk.details(client_id) == before


def test_corrected_field_is_written(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")
    dossiers.type("bsn", "111222334")

    dossiers.type("bsn", "1112 22 333")

    assert dossiers.error("bsn") == ""
    assert desk.details(client_id).bsn == "111222333"
    assert dossiers.file.state is SaveState.SAVED


def test_last_name_cannot_be_taken_away(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client(initials="", prefix="")
    dossiers.open(client_id, "details")

    dossiers.type("family_name", "")
    assert "needs a name" in dossiers.error("family_name")

    dossiers.type("given_names", "Suharto")
    dossiers.type("family_name", "")
    assert desk.details(client_id).list_name == "Suharto"


def test_normal_form_is_no_conflict(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")

    dossiers.type("phone", "+31 6 12 34 56 78")
    dossiers.type("phone", "06-87654321")
    editor = dossiers.type("postcode", "6211dw")

    assert desk.details(client_id).phone == "0687654321"
    assert editor.text() == "6211 DW"
    assert dossiers.file.state is SaveState.SAVED


def test_refused_field_is_kept_while_another_file_is_looked_at(
    desk: Desk, dossiers: Dossiers
) -> None:
    client_id, other = desk.client(), desk.client()
    dossiers.open(client_id, "details")
    editor = dossiers.type("postcode", "0123 AB")

    dossiers.open(other)
    dossiers.open(client_id, "details")

    assert dossiers.details.record.field("postcode").editor is editor
    assert editor.text() == "0123 AB"


@pytest.mark.parametrize("side", Side)
def test_two_windows_on_one_field(desk: Desk, dossiers: Dossiers, side: Side) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")
    desk.act(clients.change_client, client_id, {"street": "Beekstraat"})

    dossiers.type("street", "Markt")
    dialog = desk.dialog(ConflictDialog)
    assert {"Beekstraat", "Markt"} <= set(texts(dialog).splitlines())
    assert desk.details(client_id).street == "Beekstraat"
    for group in dialog._groups.values():
        group.button(0 if side is Side.MINE else 1).setChecked(True)
    dialog.accept()
    desk.settle()

    expected = "Markt" if side is Side.MINE else "Beekstraat"
    assert desk.details(client_id).street == expected
    assert dossiers.details.record.field("street").editor.text() == expected  # type: ignore[attr-defined]
    assert dossiers.file.state is SaveState.SAVED


def test_choice_that_is_put_off_keeps_what_was_typed(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")
    desk.act(clients.change_client, client_id, {"street": "Beekstraat"})

    editor = dossiers.type("street", "Markt")
    desk.dialog(ConflictDialog).reject()
    dossiers.page.reload()
    desk.settle()

    assert editor.text() == "Markt"
    assert dossiers.file.state is SaveState.UNSAVED


def test_full_disk_keeps_what_was_typed_and_tries_again(
    desk: Desk,
    dossiers: Dossiers,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")

    def full(*_given: object, **_values: object) -> None:
        raise UnavailableError(Unavailability.DISK_FULL)

    with monkeypatch.context() as broken:
        broken.setattr(clients, "change_client", full)
        editor = dossiers.type("street", "Markt")
    assert "disk is full" in dossiers.error("street")
    assert "Markt" not in caplog.text
    assert editor.text() == "Markt"

    dossiers.file.header.saved.retry_wanted.emit()
    desk.settle()

    assert desk.details(client_id).street == "Markt"
    assert dossiers.error("street") == ""


def test_other_fields_of_a_form_are_refreshed_while_one_is_typed(
    desk: Desk, dossiers: Dossiers
) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")
    street = dossiers.details.record.field("street").editor
    street.setFocus()
    desk.qtbot.keyClicks(street, "X")

    desk.act(clients.change_client, client_id, {"city": "Bunde"})
    dossiers.page.reload()
    desk.settle()

    assert "X" in street.text()  # type: ignore[attr-defined]
    assert dossiers.details.record.field("city").editor.text() == "Bunde"  # type: ignore[attr-defined]
    dossiers.flush()


def test_file_is_closed_and_opened_again(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    dossiers.open(client_id, "details")
    dossiers.details.file_state._button.click()
    dialog = desk.dialog(ReasonDialog)
    dialog.decide()
    assert dialog.isVisible()
    dialog._words.setPlainText("Verhuisd")
    dialog.decide()
    desk.settle()
    assert desk.details(client_id).closing_reason == "Verhuisd"

    dossiers.details.file_state._button.click()
    desk.settle()

    assert desk.details(client_id).closed_on is None


def test_step_leads_to_its_field(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    file = dossiers.open(client_id)
    cell = next(
        each for each in file.strip.findChildren(QAbstractButton) if "Pgb" in each.accessibleName()
    )

    desk.qtbot.keyClick(cell, Qt.Key.Key_Return)

    section = file.section("reports")
    focused = section.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Pgb explained on"


def test_steps_say_who_noted_them(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    report = desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    desk.act(reports.change_report, report, {"confirmed_on": date(2026, 11, 10)})

    file = dossiers.open(client_id)

    names = [each.accessibleName() for each in file.strip.findChildren(QAbstractButton)]
    assert "Report confirmed, 10 Nov · M. Kok, done" in names


def test_pgb_explanation_notes_its_day(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    report = desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    file = dossiers.open(client_id, "reports")
    section = file.section("reports")
    assert isinstance(section, ReportsSection)

    section._cards[report].explain.click()
    desk.dialog(PgbExplanation).note.click()
    dossiers.flush()

    with desk.database.read() as session:
        assert reports.report_row(session, report).dates.pgb_explained_on == TODAY


def test_notes_are_found_without_accents(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9), need="Naar het café")
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9), need="Hulp in huis")
    section = dossiers.open(client_id, "timeline").section("timeline")
    assert isinstance(section, HistorySection)
    section.which._group.button(1).click()
    desk.settle()

    section.notes.search.setText("cafe")
    section.notes.search.search_wanted.emit("cafe")
    desk.settle()

    shown = texts(section.notes)
    assert "Naar het café" in shown
    assert "Hulp in huis" not in shown


def test_time_line_shows_what_is_asked_for(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    section = dossiers.open(client_id, "timeline").section("timeline")
    assert isinstance(section, HistorySection)

    section.themes.set_active(frozenset({"contact"}))
    desk.settle()

    kinds = {event.record_type for event in section.table.table_model.rows}
    assert kinds == {"report"}


def test_hand_over_page_is_opened_where_the_preparation_is(dossiers: Dossiers, desk: Desk) -> None:
    client_id = desk.client()
    section = dossiers.open(client_id, "conversations").section("conversations")
    assert isinstance(section, ConversationsSection)

    section.hand_over.setFocus()
    QTest.keyClick(section.hand_over, Qt.Key.Key_Space)

    assert desk.visited == [("summary", {"hand_over": (client_id,), "client_id": client_id})]


def test_pgb_explanation_is_opened_as_paper_from_its_step(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    report = desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    section = dossiers.open(client_id, "reports").section("reports")
    assert isinstance(section, ReportsSection)
    button = section._cards[report].explain_on_paper
    assert button.isVisible()

    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)

    assert desk.visited == [("summary", {"explain_pgb": report, "client_id": client_id})]


def test_findings_are_opened_as_paper_from_their_step(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    report = desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    section = dossiers.open(client_id, "reports").section("reports")
    assert isinstance(section, ReportsSection)
    assert not section._cards[report].findings_on_paper.isVisible()
    talk = desk.act(
        conversations.plan_conversation,
        client_id,
        held_on=date(2026, 11, 16),
        report_id=report,
    )
    section = dossiers.open(client_id, "reports").section("reports")
    assert isinstance(section, ReportsSection)
    button = section._cards[report].findings_on_paper
    desk.qtbot.waitUntil(button.isVisible)

    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)

    assert desk.visited == [("summary", {"findings": talk, "client_id": client_id})]


def test_documents_are_named_by_what_they_are(desk: Desk, dossiers: Dossiers) -> None:
    client_id = desk.client()
    report = desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    provision = desk.act(a_provision, desk.municipality_id)
    granted = desk.act(an_indication, client_id, provision)
    for kind, about in (
        (DocumentKind.CONFIRMATION, report),
        (DocumentKind.PGB_LETTER, report),
        (DocumentKind.DECISION_LETTER, granted),
    ):
        desk.act(
            documents.hand_out_paper,
            PaperAbout(kind, about),
            content=b"%PDF-1.7",
            pages=1,
            is_large_print=kind is DocumentKind.DECISION_LETTER,
        )

    section = dossiers.open(client_id, "documents").section("documents")

    assert isinstance(section, DocumentsSection)
    assert [section._what(row) for row in section.table.table_model.rows] == [
        "Decision letter · decision of 3 September · large print",
        "Explanation of the pgb · report of 9 November",
        "Confirmation letter · report of 9 November",
    ]
