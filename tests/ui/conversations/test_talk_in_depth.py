"""The talk in depth: what is already there, marks per topic, agreements of chosen words."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.factories import TODAY
from tests.ui.conversations.conftest import Desk
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import PresentHelpKind
from wmo_desk.domain.scoring import Scoring
from wmo_desk.services import conversations, dimensions, scoring, snippets
from wmo_desk.services.question_sets import shipped_sets
from wmo_desk.ui.conversations.dimension_card import DimensionCard
from wmo_desk.ui.conversations.help_list import HelpList
from wmo_desk.ui.conversations.open_sheet import OpenSheet
from wmo_desk.ui.conversations.scoring_dialog import ScoringDialog

BODY = Dimension.BODILY_FUNCTIONS
ADULTS = shipped_sets()[0]


def opened(desk: Desk) -> tuple[OpenSheet, DimensionCard]:
    sheet = desk.open(client_id=desk.client_id)
    sheet.talk.go_to(BODY)
    return sheet, sheet.talk.cards[BODY]


def network(card: DimensionCard) -> HelpList:
    assert card.more is not None
    return card.more.helps[PresentHelpKind.NETWORK]


def told(desk: Desk) -> list[str]:
    desk.flush()
    return [row.text for row in desk.view().dimensions[0].helps]


def test_more_opens_with_one_key_and_folds_while_empty(desk: Desk) -> None:
    _, card = opened(desk)

    QTest.keyClick(card.words, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert card.more is not None
    assert card.more.editors["what_is_hard"].hasFocus()
    assert card.more_button.isHidden()
    card.set_folded(True)

    assert card.more.isHidden()
    assert desk.rows() == []


def test_what_is_there_is_added_with_enter_and_taken_out_with_delete(desk: Desk) -> None:
    _, card = opened(desk)
    card.open_more()
    network(card).new_line.editor.setFocus()
    for words in ("Dochter belt elke dag", "Buurman"):
        editor = network(card).new_line.editor
        assert editor.hasFocus()
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert told(desk) == ["Dochter belt elke dag", "Buurman"]

    first = network(card).lines[0]
    QTest.keyClick(first.reading, Qt.Key.Key_Delete)
    assert told(desk) == ["Buurman"]
    desk.page.bar()._act()

    assert told(desk) == ["Dochter belt elke dag", "Buurman"]
    assert [line.text for line in network(card).lines] == ["Dochter belt elke dag", "Buurman"]


def test_a_line_that_was_not_ended_with_enter_is_not_lost(desk: Desk) -> None:
    _, card = opened(desk)
    card.open_more()
    QTest.keyClicks(network(card).new_line.editor, "Zus")

    assert told(desk) == ["Zus"]


def test_more_is_open_where_it_holds_something(desk: Desk) -> None:
    planned = desk.plan(TODAY)
    desk.act(
        partial(
            dimensions.record_dimension,
            conversation_id=planned,
            dimension=BODY,
            changes={"first_step": "Naar de huisarts."},
        )
    )

    _, card = opened(desk)

    assert card.more is not None
    assert not card.more.isHidden()
    assert card.more.editors["first_step"].toPlainText() == "Naar de huisarts."


def test_marks_per_topic_show_their_average(desk: Desk) -> None:
    planned = desk.plan(TODAY)
    desk.act(
        partial(
            scoring.choose_scoring,
            conversation_id=planned,
            scoring=Scoring.PER_ASPECT,
            question_set=ADULTS,
        )
    )
    sheet, card = opened(desk)
    assert card.aspects is not None
    assert card.score.isHidden()

    for key, mark in (("health", 7), ("pain", 6), ("sleep", 0)):
        card.aspects.marks[key].give(mark)
    sheet.talk.panel.web.score_changed.emit(BODY, 9)
    desk.flush()

    assert sheet.talk.panel.web.scores()[BODY] == 4.3
    assert desk.view().dimensions[0].score == 4.3


def test_changing_the_way_asks_once_there_are_marks(desk: Desk) -> None:
    sheet, card = opened(desk)
    card.score.give(5)
    sheet.talk.scoring_button.click()
    dialog = desk.dialog(ScoringDialog)
    dialog.choice.load(ADULTS)

    dialog.decide()
    desk.settle()
    assert desk.view().scoring.scoring is Scoring.AT_ONCE
    dialog.decide()
    desk.settle()

    assert desk.view().scoring.question_set == ADULTS
    assert card.value is None
    assert card.score.score() == 5


def test_chosen_words_become_an_agreement(desk: Desk) -> None:
    sheet, card = opened(desk)
    card.go_on_writing()
    card.words.setPlainText("Ik bel maandag de huisarts.")
    cursor = card.words.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    card.words.setTextCursor(cursor)

    QTest.keyClick(card.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.flush()

    assert [each.what for each in desk.view().agreements] == ["Ik bel maandag de huisarts."]
    assert sheet.talk.agreements.lines[0].what.hasFocus()


def test_marks_of_another_way_are_not_drawn_below(desk: Desk) -> None:
    former = desk.plan(TODAY - timedelta(days=7))
    desk.act(
        partial(
            dimensions.record_dimension,
            conversation_id=former,
            dimension=BODY,
            changes={"score": 5},
        )
    )
    desk.act(partial(conversations.close_conversation, conversation_id=former))
    planned = desk.plan(TODAY)
    desk.act(
        partial(
            scoring.choose_scoring,
            conversation_id=planned,
            scoring=Scoring.PER_ASPECT,
            question_set=ADULTS,
        )
    )

    sheet = desk.open(conversation_id=planned)

    assert "dashed" not in sheet.talk.panel._legend.text()


def test_tab_follows_the_talk_into_what_is_more(desk: Desk) -> None:
    _, card = opened(desk)
    card.open_more()
    more = card.more
    assert more is not None

    card.findings.setFocus()
    seen = []
    for _turn in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())

    editors = more.editors
    assert seen == [
        editors["what_is_hard"],
        editors["first_step"],
        editors["who_helps"],
        more.helps[PresentHelpKind.OWN_STRENGTH].new_line.editor,
    ]


def test_a_snippet_expands_in_the_talk(desk: Desk) -> None:
    desk.act(partial(snippets.add_snippet, word="hbh", text="hulp in huis", is_own=True))
    _, card = opened(desk)

    QTest.keyClicks(card.words, "Graag hbh ")
    desk.flush()

    assert desk.view().dimensions[0].resident_words == "Graag hulp in huis "
