"""Holding a conversation: everything saves itself, nothing appears by itself."""

from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLabel, QWidget

from tests.factories import TODAY
from tests.ui.conversations.conftest import Desk
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.services import dimensions
from wmo_desk.ui.conversations.open_sheet import OpenSheet
from wmo_desk.ui.conversations.planning_dialog import PlanningDialog
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.conflict_dialog import ConflictDialog
from wmo_desk.ui.widgets.saved_indicator import SaveState

PARTICIPATION = Dimension.PARTICIPATION
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def begin(desk: Desk) -> OpenSheet:
    return desk.open(client_id=desk.client_id)


def type_words(sheet: OpenSheet, text: str) -> AutosavePlainText:
    words = sheet.talk.cards[PARTICIPATION].words
    sheet.talk.go_to(PARTICIPATION)
    words.insertPlainText(text)
    return words


def note(desk: Desk, **changes: Any) -> None:
    desk.act(
        partial(
            dimensions.record_dimension,
            conversation_id=desk.rows()[0].id,
            dimension=PARTICIPATION,
            changes=changes,
        )
    )


# --- Beginning ---------------------------------------------------------------------------------


def test_opening_a_new_conversation_and_leaving_makes_no_record(desk: Desk) -> None:
    sheet = begin(desk)
    sheet.talk.go_to(PARTICIPATION)
    sheet.talk.agreements.add_line()
    assert not sheet.close_button.isEnabled()

    desk.page.show_overview()
    desk.flush()

    assert desk.rows() == []


def test_the_first_words_make_the_record(desk: Desk) -> None:
    sheet = begin(desk)

    type_words(sheet, "Ik zie bijna niemand.")
    desk.flush()

    view = desk.view()
    assert view.row.held_on == TODAY
    assert view.dimensions[4].resident_words == "Ik zie bijna niemand."
    assert sheet.close_button.isEnabled()


def test_several_first_writes_make_one_record(desk: Desk) -> None:
    sheet = begin(desk)

    for card in sheet.talk.cards.values():
        card.words.insertPlainText("woorden")
        card.score.give(7)
    desk.flush()

    assert [each.score for each in desk.view().dimensions] == [7] * 6


def test_words_are_written_on_leaving_the_field(desk: Desk) -> None:
    sheet = begin(desk)
    words = type_words(sheet, "Alleen durf ik niet.")

    QTest.keyClick(words, Qt.Key.Key_Tab)
    desk.settle()

    assert desk.view().dimensions[4].resident_words == "Alleen durf ik niet."
    assert sheet.saver.state is SaveState.SAVED


def test_a_planned_conversation_is_gone_on_with(desk: Desk) -> None:
    planned = desk.plan(TODAY, participants="haar dochter")

    sheet = begin(desk)

    assert sheet.conversation_id == planned
    assert "haar dochter" in sheet.facts_button.text()


def test_planning_is_done_on_purpose(desk: Desk) -> None:
    sheet = begin(desk)
    sheet.plan_button.click()
    dialog = desk.dialog(PlanningDialog)

    dialog.decide()
    assert dialog.form.field("held_on").error
    assert desk.rows() == []
    dialog.form.held_on.setText("26-11-2026")
    dialog.form.held_at.setText("14.30")
    dialog.decide()
    desk.settle()

    (row,) = desk.rows()
    assert (f"{row.held_on:%d-%m-%Y}", f"{row.held_at:%H:%M}") == ("26-11-2026", "14:30")
    desk.settle()
    assert desk.page.sheet is not None
    assert desk.page.sheet.conversation_id == row.id


# --- Scores and marks --------------------------------------------------------------------------


def test_a_score_from_the_web_stands_in_the_card_and_the_table(desk: Desk) -> None:
    sheet = begin(desk)

    sheet.talk.panel.web.score_changed.emit(PARTICIPATION, 4)
    desk.flush()

    assert sheet.talk.cards[PARTICIPATION].score.score() == 4
    assert sheet.talk.panel.table.scores()[PARTICIPATION] == 4
    assert desk.view().dimensions[4].score == 4


def test_a_score_from_the_card_stands_in_the_web(desk: Desk) -> None:
    sheet = begin(desk)
    score = sheet.talk.cards[PARTICIPATION].score
    score.setFocus()

    QTest.keyClicks(score, "10")
    assert sheet.talk.panel.web.scores()[PARTICIPATION] == 10
    QTest.keyClick(score, Qt.Key.Key_Delete)
    desk.flush()

    assert sheet.talk.panel.web.scores()[PARTICIPATION] is None


def test_a_mark_puts_its_dimension_first_and_keeps_the_keyboard(desk: Desk) -> None:
    sheet = begin(desk)
    words = type_words(sheet, "de huiskamer")

    QTest.keyClick(words, Qt.Key.Key_M, ALT)
    desk.flush()

    assert sheet.talk.columns.left.itemAt(0).widget() is sheet.talk.cards[PARTICIPATION]
    assert words.hasFocus()
    assert desk.view().dimensions[4].is_marked


def test_typing_moves_nothing(desk: Desk) -> None:
    sheet = begin(desk)
    before = [sheet.talk.columns.left.itemAt(n).widget() for n in range(6)]
    words = type_words(sheet, "iets")

    note_first = sheet.talk.cards[Dimension.DAILY_FUNCTIONING]
    desk.flush()
    desk.act(
        partial(
            dimensions.record_dimension,
            conversation_id=sheet.conversation_id,
            dimension=note_first.dimension,
            changes={"is_marked": True},
        )
    )
    desk.page.reload()
    desk.settle()

    assert words.hasFocus()
    assert note_first.mark.isChecked()
    assert [sheet.talk.columns.left.itemAt(n).widget() for n in range(6)] == before


def test_what_was_not_talked_about_is_named(desk: Desk) -> None:
    sheet = begin(desk)
    assert sheet.talk.left_to_discuss.isHidden()

    for dimension in list(Dimension)[:5]:
        sheet.talk.cards[dimension].words.insertPlainText("ja")

    left = sheet.talk.left_to_discuss
    shown = [d for d, button in left._buttons.items() if not button.isHidden()]
    assert shown == [Dimension.DAILY_FUNCTIONING]
    left._buttons[Dimension.DAILY_FUNCTIONING].click()
    assert sheet.talk.cards[Dimension.DAILY_FUNCTIONING].words.hasFocus()


# --- Text of any kind --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["<b>vet</b> & meer", "😀👩‍🦽", "سلام، كيف حالك", "x" * 10_000, "één\ntwee"]
)
def test_text_is_kept_and_shown_as_typed(desk: Desk, text: str) -> None:
    sheet = begin(desk)
    type_words(sheet, text)
    sheet.facts.form.participants.setText("<i>zus</i> & zwager")
    sheet.facts.form.participants.autosave.touch()
    desk.flush()

    desk.page.show_overview()
    desk.settle()
    again = begin(desk)

    assert again is not sheet
    assert again.talk.cards[PARTICIPATION].words.toPlainText() == text
    assert "<i>zus</i> && zwager" in again.facts_button.text()


@pytest.mark.parametrize("text", ["x" * 10_001, "bel \x07"])
def test_text_that_cannot_be_kept_stays_with_a_sentence(desk: Desk, text: str) -> None:
    sheet = begin(desk)
    words = type_words(sheet, text)
    desk.flush()

    assert words.toPlainText() == text
    assert words.accessibleDescription()
    assert sheet.saver.state is SaveState.UNSAVED
    assert desk.rows() == []
    words.setPlainText("korter")
    desk.flush()
    assert sheet.saver.state is SaveState.SAVED
    assert not words.accessibleDescription()


def test_what_prepares_a_visit_stands_in_a_list(desk: Desk) -> None:
    day = desk.workspace.today()
    sheet = desk.open(conversation_id=desk.plan(day))
    button = sheet.appointment_button
    assert button.isVisible()

    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = button.menu_of
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.settle()

    assert not menu.isVisible()
    (visited,) = [target for page, target in desk.visited if page == "summary"]
    assert visited["prepare"] == sheet.conversation_id


def test_papers_for_the_resident_are_made_of_an_appointment(desk: Desk) -> None:
    sheet = desk.open(conversation_id=desk.plan(desk.workspace.today()))

    for action in (sheet.invite_action, sheet.sheet_action):
        action.trigger()
        desk.settle()

    first, second = [target for page, target in desk.visited if page == "summary"]
    assert first["invitation"] == second["resident_sheet"] == sheet.conversation_id


def test_findings_are_made_of_what_stands_on_disk(desk: Desk) -> None:
    sheet = desk.open(conversation_id=desk.plan(desk.workspace.today()))

    sheet.findings_button.click()
    desk.settle()

    (visited,) = [target for page, target in desk.visited if page == "summary"]
    assert visited["findings"] == sheet.conversation_id


def test_appointment_that_has_passed_needs_no_preparation(desk: Desk) -> None:
    sheet = desk.open(conversation_id=desk.plan(desk.workspace.today() - timedelta(days=1)))

    assert sheet.appointment_button.isHidden()


def test_a_date_that_does_not_exist_is_refused_beside_it(desk: Desk) -> None:
    sheet = begin(desk)
    type_words(sheet, "iets")
    form = sheet.facts.form
    sheet.facts_button.click()
    form.held_on.setText("31-4-2026")
    form.held_at.setFocus()

    assert form.field("held_on").error
    assert sheet.saver.state is SaveState.UNSAVED or not sheet.can_be_dropped
    form.held_on.setText("21-11-2026")
    form.held_at.setText("25:00")
    form.place.setFocus()
    assert form.field("held_at").error
    form.held_at.setText("9u30")
    desk.flush()

    row = desk.view().row
    assert (row.held_on.day, row.held_at and row.held_at.hour) == (21, 9)


# --- Bad luck ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("caplog")
def test_a_full_disk_loses_nothing_and_is_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = begin(desk)

    @contextmanager
    def full(_actor: object) -> Any:
        raise UnavailableError(Unavailability.DISK_FULL)
        yield

    with monkeypatch.context() as patched:
        patched.setattr(desk.database, "unit", full)
        words = type_words(sheet, "Ik zie bijna niemand.")
        desk.flush()
        assert sheet.saver.state is SaveState.UNSAVED
        assert words.toPlainText() == "Ik zie bijna niemand."
    sheet.saver._try_again()
    desk.settle()

    assert sheet.saver.state is SaveState.SAVED
    assert desk.view().dimensions[4].resident_words == "Ik zie bijna niemand."


@pytest.mark.usefixtures("caplog")
def test_what_is_not_saved_stays_when_another_page_is_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = begin(desk)

    @contextmanager
    def full(_actor: object) -> Any:
        raise UnavailableError(Unavailability.DISK_FULL)
        yield

    with monkeypatch.context() as patched:
        patched.setattr(desk.database, "unit", full)
        type_words(sheet, "onbewaard")
        desk.page.show_overview()
        desk.settle()
    assert desk.page.bar().sentence

    desk.page.bar()._act()
    assert desk.page.sheet is sheet
    desk.flush()
    assert desk.view().dimensions[4].resident_words == "onbewaard"


@pytest.mark.parametrize(("keep", "result"), [(0, "van mij"), (1, "van een ander")])
def test_two_windows_on_the_same_words_are_chosen_between(
    desk: Desk, keep: int, result: str
) -> None:
    sheet = begin(desk)
    words = type_words(sheet, "begin")
    desk.flush()
    note(desk, resident_words="van een ander")

    words.setPlainText("van mij")
    sheet.flush()
    dialog = desk.dialog(ConflictDialog)
    assert words.toPlainText() == "van mij"
    dialog._groups["0"].button(keep).setChecked(True)
    dialog.accept()
    desk.flush()

    assert desk.view().dimensions[4].resident_words == result
    assert words.toPlainText() == result
    assert sheet.saver.state is SaveState.SAVED


def test_deciding_later_keeps_what_was_typed(desk: Desk) -> None:
    sheet = begin(desk)
    words = type_words(sheet, "begin")
    desk.flush()
    note(desk, resident_words="van een ander")

    words.setPlainText("van mij")
    sheet.flush()
    desk.dialog(ConflictDialog).reject()
    desk.flush()

    assert words.toPlainText() == "van mij"
    assert sheet.saver.state is SaveState.UNSAVED
    assert desk.view().dimensions[4].resident_words == "van een ander"
    desk.page.reload()
    desk.settle()
    assert not sheet.header.saved._retry.isHidden()
    sheet.saver.retry()
    desk.dialog(ConflictDialog).accept()
    desk.flush()
    assert desk.view().dimensions[4].resident_words == "van mij"


def test_typing_on_while_it_is_written_is_no_conflict(desk: Desk) -> None:
    sheet = begin(desk)
    words = type_words(sheet, "een")
    for text in ("een twee", "een twee drie"):
        sheet.flush()
        words.setPlainText(text)
    desk.flush()

    assert desk.view().dimensions[4].resident_words == "een twee drie"
    assert sheet.saver.state is SaveState.SAVED


# --- Agreements --------------------------------------------------------------------------------


def test_ctrl_enter_adds_an_agreement_from_anywhere(desk: Desk) -> None:
    sheet = begin(desk)
    words = type_words(sheet, "iets")

    QTest.keyClick(words, Qt.Key.Key_Return, CTRL)
    (line,) = sheet.talk.agreements.lines
    assert line.what.hasFocus()
    QTest.keyClicks(line.what, "Bellen")
    QTest.keyClick(line.what, Qt.Key.Key_Return, CTRL)
    desk.settle()

    assert [each.what for each in desk.view().agreements] == ["Bellen"]
    assert len(sheet.talk.agreements.lines) == 2
    assert sheet.talk.agreements.lines[0].reading.isVisible()


def test_who_and_when_wait_for_what(desk: Desk) -> None:
    sheet = begin(desk)
    type_words(sheet, "iets")
    sheet.talk.agreements.add_line()
    (line,) = sheet.talk.agreements.lines
    line.who.setText("dochter")
    line.who.autosave.touch()
    line.by_when.setText("6-12-2026")
    line.by_when.take_over()
    desk.flush()
    assert sheet.saver.state is SaveState.UNSAVED

    line.what.setPlainText("Samen naar de huiskamer")
    desk.flush()
    desk.flush()

    (agreement,) = desk.view().agreements
    assert (agreement.what, agreement.who) == ("Samen naar de huiskamer", "dochter")
    assert agreement.by_when is not None
    assert sheet.saver.state is SaveState.SAVED


def test_a_removed_agreement_is_put_back(desk: Desk) -> None:
    sheet = begin(desk)
    type_words(sheet, "iets")
    sheet.talk.agreements.add_line()
    sheet.talk.agreements.lines[0].what.setPlainText("Bellen")
    desk.flush()
    line = sheet.talk.agreements.lines[0]
    line.close_editors()

    QTest.keyClick(line.reading, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.view().agreements == ()
    assert sheet.talk.agreements.lines == []
    desk.page.bar()._act()
    desk.settle()

    assert [each.what for each in desk.view().agreements] == ["Bellen"]
    desk.settle()
    assert [each.what.toPlainText() for each in sheet.talk.agreements.lines] == ["Bellen"]


def test_an_agreement_is_changed_in_its_place(desk: Desk) -> None:
    sheet = begin(desk)
    type_words(sheet, "iets")
    sheet.talk.agreements.add_line()
    sheet.talk.agreements.lines[0].what.setPlainText("Bellen")
    desk.flush()
    line = sheet.talk.agreements.lines[0]
    line.close_editors()

    line.reading.setFocus()
    QTest.keyClick(line.reading, Qt.Key.Key_Return)
    QTest.keyClick(line.what, Qt.Key.Key_End)
    QTest.keyClicks(line.what, " met de huisarts")
    desk.flush()

    assert desk.view().agreements[0].what == "Bellen met de huisarts"


# --- The keyboard and the screen reader --------------------------------------------------------


def test_alt_and_a_digit_go_to_a_dimension_and_to_its_score(desk: Desk) -> None:
    sheet = begin(desk)

    QTest.keyClick(sheet, Qt.Key.Key_5, ALT)
    card = sheet.talk.cards[PARTICIPATION]
    assert card.words.hasFocus()
    QTest.keyClick(card.words, Qt.Key.Key_5, ALT)
    assert card.score.hasFocus()
    QTest.keyClick(card.score, Qt.Key.Key_2, ALT)

    assert card.folded
    assert sheet.talk.cards[Dimension.MENTAL_WELLBEING].words.hasFocus()


def test_everything_the_keyboard_reaches_has_a_name(desk: Desk) -> None:
    sheet = begin(desk)
    type_words(sheet, "iets")
    sheet.talk.agreements.add_line()
    sheet.facts_button.click()
    for card in sheet.talk.cards.values():
        card.set_folded(False)

    nameless = [
        widget
        for widget in sheet.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(sheet)
        and not isinstance(widget, QAbstractSlider | QLabel)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]

    assert nameless == []


def test_names_tell_the_dimensions_apart(desk: Desk) -> None:
    sheet = begin(desk)

    names = [card.words.accessibleName() for card in sheet.talk.cards.values()]

    assert len(set(names)) == len(names) == 6


def test_tab_goes_through_a_dimension_in_order(desk: Desk) -> None:
    sheet = begin(desk)
    sheet.talk.go_to(PARTICIPATION)
    card = sheet.talk.cards[PARTICIPATION]
    seen = [QApplication.focusWidget()]
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())

    assert seen == [card.words, card.going_well, card.wants_to_change, card.findings]
