"""Needs and the items a to g, as they are typed."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.factories import TODAY, an_entry
from tests.ui.conversations.conftest import Desk
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.attachments import MOST_BYTES
from wmo_desk.domain.completeness import CoverageItem
from wmo_desk.domain.needs import Rung
from wmo_desk.domain.permissions import Role
from wmo_desk.services import conversations, coverage, reports
from wmo_desk.services.social_map import entry_row
from wmo_desk.ui.conversations.closing_dialog import ClosingDialog
from wmo_desk.ui.conversations.expert_card import ExpertCard
from wmo_desk.ui.conversations.ladder import Ladder
from wmo_desk.ui.conversations.needs_part import NeedCard, SolutionCard
from wmo_desk.ui.conversations.open_sheet import OpenSheet
from wmo_desk.ui.widgets.entry_chooser import EntryChooser

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def investigation(desk: Desk) -> tuple[UUID, OpenSheet]:
    report_id = desk.act(lambda unit: reports.take_report(unit, desk.client_id, received_on=TODAY))
    conversation_id = desk.plan(TODAY, report_id=report_id)
    return conversation_id, desk.open(conversation_id=conversation_id)


def test_a_need_and_its_solution_are_kept_and_offered_to_the_items(desk: Desk) -> None:
    _, sheet = investigation(desk)
    sheet.show_part("needs")
    sheet.needs.add_need()
    (card,) = sheet.needs.needs.cards
    assert isinstance(card, NeedCard)
    card.question.setPlainText("Wie helpt mij?")
    desk.flush()

    solution = card.add_solution()
    assert solution is not None
    solution.what.setPlainText("Dochter doet de was")
    solution.rung.setCurrentIndex(list(Rung).index(Rung.FAMILY_CARE))
    desk.flush()

    (row,) = desk.view().needs
    assert [(each.what, each.rung) for each in row.solutions] == [
        ("Dochter doet de was", Rung.FAMILY_CARE)
    ]
    item = sheet.coverage.items[CoverageItem.NETWORK]
    sheet.show_part("coverage")
    assert item.text.toPlainText() == ""
    item.take_over.click()
    assert item.text.toPlainText() == "Dochter doet de was"
    desk.flush()


def test_a_solution_comes_from_the_social_map_by_keyboard(desk: Desk) -> None:
    with desk.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        entry_id = an_entry(unit, name="Wandelgroep", keywords="bewegen")
        an_entry(unit, name="Belcirkel", keywords="bellen")
    _, sheet = investigation(desk)
    sheet.show_part("needs")
    sheet.needs.add_need()
    QTest.keyClicks(sheet.focusWidget(), "Wie loopt mee?")
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_M, CONTROL | SHIFT)
    chooser = desk.dialog(EntryChooser)
    QTest.keyClicks(chooser.field, "beweg")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not isValid(chooser))
    QTest.keyClicks(sheet.focusWidget(), "Zij wil naar buiten")
    desk.flush()

    (row,) = desk.view().needs
    (solution,) = row.solutions
    assert (solution.what, solution.rung) == ("Wandelgroep", Rung.SOCIAL_NETWORK)
    assert solution.reason == "Zij wil naar buiten"
    assert solution.social_map_entry_id == entry_id
    (card,) = sheet.needs.needs.cards
    assert isinstance(card, NeedCard)
    (solution_card,) = card.solutions.cards
    assert isinstance(solution_card, SolutionCard)
    solution_card.entry_button.click()
    assert desk.visited == [("social_map", {"entry_id": entry_id})]


def test_key_of_the_social_map_is_told_where_the_keyboard_is(desk: Desk) -> None:
    _, sheet = investigation(desk)
    sheet.show_part("needs")
    sheet.needs.add_need()
    (card,) = sheet.needs.needs.cards
    assert isinstance(card, NeedCard)
    card.question.setPlainText("Wie helpt mij?")
    first = card.add_solution()
    assert first is not None
    first.what.setPlainText("Dochter")
    desk.flush()
    second = card.add_solution()
    assert second is not None

    second.what.setFocus()
    assert (first.map_key.isHidden(), second.map_key.isHidden()) == (True, False)
    first.what.setFocus()
    assert (first.map_key.isHidden(), second.map_key.isHidden()) == (False, True)


def test_a_rung_that_was_chosen_stays_with_an_entry(desk: Desk) -> None:
    with desk.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        entry_id = an_entry(unit)
    _, sheet = investigation(desk)
    sheet.needs.add_need()
    (card,) = sheet.needs.needs.cards
    assert isinstance(card, NeedCard)
    card.question.setPlainText("Wie helpt mij?")
    solution = card.add_solution()
    assert solution is not None
    solution.rung.setCurrentIndex(list(Rung).index(Rung.OWN_STRENGTH))
    with desk.database.read() as session:
        solution.take_from_map(entry_row(session, entry_id))
    desk.flush()

    ((kept,),) = [row.solutions for row in desk.view().needs]
    assert (kept.rung, kept.what) == (Rung.OWN_STRENGTH, "Huiskamer")


def test_an_empty_need_makes_no_record(desk: Desk) -> None:
    _, sheet = investigation(desk)
    sheet.show_part("needs")
    sheet.needs.add_need()
    desk.flush()

    assert desk.view().needs == ()


def test_what_is_missing_is_named_and_leads_there(desk: Desk) -> None:
    conversation_id, sheet = investigation(desk)
    for item in list(CoverageItem)[:-1]:
        desk.act(
            partial(
                coverage.record_coverage,
                conversation_id=conversation_id,
                item=item,
                changes={"text": "besproken"},
            )
        )
    desk.page.reload()
    desk.settle()

    sheet.talk.left_to_cover.buttons[CoverageItem.CONTRIBUTION].click()
    assert sheet.focusWidget() is sheet.coverage.items[CoverageItem.CONTRIBUTION].text
    sheet.close_button.click()
    dialog = desk.dialog(ClosingDialog)
    assert any("g. own contribution" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


def test_a_closed_investigation_is_read(desk: Desk) -> None:
    conversation_id, _ = investigation(desk)
    for item in CoverageItem:
        desk.act(
            partial(
                coverage.record_coverage,
                conversation_id=conversation_id,
                item=item,
                changes={"text": "besproken"},
            )
        )
    desk.act(
        partial(conversations.close_conversation, conversation_id=conversation_id, reason="Bekend")
    )
    desk.page.reload()

    assert list(desk.closed().parts) == ["talk", "needs", "coverage", "results"]


# --- Reports of experts -----------------------------------------------------------------------


def expert_card(desk: Desk, sheet: OpenSheet) -> ExpertCard:
    sheet.show_part("coverage")
    sheet.coverage.add_expert.click()
    (card,) = sheet.coverage.experts.cards
    assert isinstance(card, ExpertCard)
    assert not card.add_file.isEnabled()
    QTest.keyClicks(card.first, "H. Smeets")
    desk.flush()
    assert card.add_file.isEnabled()
    return card


def test_only_what_is_a_report_is_kept_with_it(desk: Desk, tmp_path: Path) -> None:
    _, sheet = investigation(desk)
    card = expert_card(desk, sheet)
    told = []
    for name, content in (
        ("brief.docx", b"PK\x03\x04"),
        ("verslag.pdf", b"MZ not a report at all"),
        ("groot.pdf", b"%PDF-" + bytes(MOST_BYTES)),
        ("leeg.pdf", b""),
    ):
        (tmp_path / name).write_bytes(content)
        card.attach(tmp_path / name)
        desk.settle()
        told.append(card._error.text())
    card.attach(tmp_path / "weg.pdf")
    told.append(card._error.text())

    assert all(told)
    assert told[0] == told[1]
    assert len({*told}) == 4
    assert desk.view().coverage.experts[0].attachments == ()


def test_a_report_is_known_by_what_is_in_it(desk: Desk, tmp_path: Path) -> None:
    _, sheet = investigation(desk)
    card = expert_card(desk, sheet)
    (tmp_path / "advies.txt").write_bytes(b"%PDF-1.4 advies")
    card.attach(tmp_path / "advies.txt")
    desk.settle()

    (kept,) = desk.view().coverage.experts[0].attachments
    assert (kept.file_name, card._error.text()) == ("advies.txt", "")


# --- The ladder -------------------------------------------------------------------------------


def test_the_list_says_what_the_drawing_shows(qtbot: QtBot) -> None:
    ladder = Ladder()
    qtbot.addWidget(ladder)
    ladder.show_ladder("Wie helpt mij?", {Rung.FAMILY_CARE: ["Dochter doet de was", "Zoon kookt"]})

    widgets = [ladder._lines.itemAt(number).widget() for number in range(len(Rung))]
    lines = [label.text() for label in widgets if isinstance(label, QLabel)]

    assert lines[3] == "4. Family care: Dochter doet de was; Zoon kookt"
    assert lines[0] == "1. Own strength: nothing noted"
    assert "Dochter doet de was; Zoon kookt" in ladder.drawing.accessibleName()
