from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.factories import TODAY
from tests.ui.clients.conftest import Desk, Dossiers, type_in
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.direct_support import DirectSupportKind, NeedOutcome
from wmo_desk.domain.permissions import Role
from wmo_desk.services import conversations, direct_support, needs, options
from wmo_desk.services.direct_support import SupportRow
from wmo_desk.ui.clients.dossier.direct_support import DirectSupportPanel
from wmo_desk.ui.clients.dossier.indications import IndicationsSection
from wmo_desk.ui.clients.dossier.support_card import SupportCard

GENERAL = DirectSupportKind.GENERAL_SUPPORT
POINT = DirectSupportKind.LONELINESS_POINT


@pytest.fixture
def client_id(desk: Desk) -> UUID:
    return desk.client()


@pytest.fixture
def panel(dossiers: Dossiers, client_id: UUID) -> DirectSupportPanel:
    section = dossiers.open(client_id, "indications").section("indications")
    assert isinstance(section, IndicationsSection)
    return section.direct_support


def _kept(desk: Desk, client_id: UUID) -> list[SupportRow]:
    with desk.database.read() as session:
        return direct_support.support_rows(session, client_id)


def _begin(desk: Desk, panel: DirectSupportPanel, kind: DirectSupportKind) -> SupportCard:
    panel.begin[kind].click()
    desk.qtbot.waitUntil(lambda: bool(panel._cards))
    desk.settle()
    (card,) = panel._cards.values()
    return card


def test_support_begins_with_one_click_and_asks_for_its_questions(
    desk: Desk, dossiers: Dossiers, panel: DirectSupportPanel, client_id: UUID
) -> None:
    card = _begin(desk, panel, GENERAL)
    (row,) = _kept(desk, client_id)
    assert (row.kind, row.start, row.needs) == (GENERAL, TODAY, ())
    (line,) = card._needs.values()
    assert line.record.field("question").editor.hasFocus()

    dossiers.flush()
    assert _kept(desk, client_id)[0].needs == ()
    editor = line.record.field("question").editor
    assert isinstance(editor, QLineEdit)
    type_in(desk.qtbot, editor, "De dag indelen")
    outcome = line.record.field("need_outcome").editor
    assert isinstance(outcome, QComboBox)
    outcome.setCurrentIndex(1)
    outcome.activated.emit(1)
    dossiers.flush()

    (need,) = _kept(desk, client_id)[0].needs
    assert (need.question, need.need_outcome) == ("De dag indelen", NeedOutcome.OWN_SOLUTION)
    assert need.outcome_on == TODAY


def test_a_question_stands_for_a_need_of_the_plan(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    need_id = uuid4()
    with desk.database.unit(desk.actor) as unit:
        conversation_id = conversations.plan_conversation(unit, client_id, held_on=TODAY)
        needs.record_need(unit, conversation_id, need_id, {"question": "Wie helpt met de post?"})
    section = dossiers.open(client_id, "indications").section("indications")
    assert isinstance(section, IndicationsSection)
    card = _begin(desk, section.direct_support, GENERAL)
    (line,) = card._needs.values()

    choice = line.record.field("need_id").editor
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findText("Wie helpt met de post?"))
    choice.activated.emit(choice.currentIndex())
    dossiers.flush()

    ((kept,),) = [row.needs for row in _kept(desk, client_id)]
    assert (kept.need_id, kept.question) == (need_id, "Wie helpt met de post?")
    question = line.record.field("question").editor
    assert isinstance(question, QLineEdit)
    assert question.text() == "Wie helpt met de post?"


def test_a_referral_waits_for_consent(
    desk: Desk, dossiers: Dossiers, panel: DirectSupportPanel, client_id: UUID
) -> None:
    card = _begin(desk, panel, POINT)
    referred = card.record.field("referred_to")
    assert isinstance(referred.editor, QLineEdit)
    type_in(desk.qtbot, referred.editor, "Humanitas")
    dossiers.flush()
    assert "without consent" in referred.error
    assert _kept(desk, client_id)[0].referred_to == ""

    consent = card.record.field("consent_on").editor
    assert isinstance(consent, QLineEdit)
    type_in(desk.qtbot, consent, "vandaag")
    consent.editingFinished.emit()
    dossiers.flush()

    (row,) = _kept(desk, client_id)
    assert (row.consent_on, row.referred_to) == (TODAY, "Humanitas")
    assert referred.error == ""


def test_what_began_by_mistake_is_undone_and_put_back(
    desk: Desk, dossiers: Dossiers, panel: DirectSupportPanel, client_id: UUID
) -> None:
    card = _begin(desk, panel, POINT)

    card._remove.click()
    desk.settle()
    assert _kept(desk, client_id) == []
    assert dossiers.file.messages.sentence == "It was taken out."
    panel._set_removed(card.support_id, None)
    desk.qtbot.waitUntil(lambda: bool(panel._cards))

    assert len(_kept(desk, client_id)) == 1


def test_the_screening_says_that_it_stops_nothing(desk: Desk, panel: DirectSupportPanel) -> None:
    card = _begin(desk, panel, DirectSupportKind.POWERFUL_AGEING)

    words = [label.text() for label in card.findChildren(type(card._advice))]
    assert any("never holds up or stops a report" in text for text in words)


def test_only_what_the_municipality_offers_can_begin(
    desk: Desk, dossiers: Dossiers, panel: DirectSupportPanel
) -> None:
    assert set(panel.begin) == set(DirectSupportKind)
    with desk.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        options.write_option(unit, options.DIRECT_SUPPORT_KINDS, [POINT.value])
    dossiers.page.reload()
    desk.settle()

    assert set(panel.begin) == {POINT}
