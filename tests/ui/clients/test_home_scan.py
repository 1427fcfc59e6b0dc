from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.factories import TODAY
from tests.ui.clients.conftest import Desk, Dossiers
from wmo_desk.domain.home_scan import ScanFinding
from wmo_desk.services import conversations, home_scans
from wmo_desk.services.home_scans import ScanRow
from wmo_desk.ui.clients.dossier.home_scan import Checklist, HomeScanCard
from wmo_desk.ui.clients.dossier.plan import PlanSection


@pytest.fixture
def client_id(desk: Desk) -> UUID:
    return desk.client()


@pytest.fixture
def card(dossiers: Dossiers, client_id: UUID) -> HomeScanCard:
    section = dossiers.open(client_id, "plan").section("plan")
    assert isinstance(section, PlanSection)
    return next(card for card in section.cards if isinstance(card, HomeScanCard))


@pytest.fixture
def walk(card: HomeScanCard) -> Checklist:
    """The list, opened for a new scan."""
    card.begin.click()
    assert card.checklist is not None
    return card.checklist


def _kept(desk: Desk, client_id: UUID) -> list[ScanRow]:
    with desk.database.read() as session:
        return home_scans.scan_rows(session, client_id)


def _choose(desk: Desk, walk: Checklist, point: str, finding: ScanFinding) -> None:
    values = list(ScanFinding)
    walk.line(point).finding._group.button(values.index(finding)).click()
    desk.settle()


def _agreed(desk: Desk, client_id: UUID) -> list[str]:
    with desk.database.read() as session:
        return [
            agreement.what
            for row in conversations.conversation_rows(session, client_id)
            for agreement in conversations.conversation_view(session, row.id).agreements
        ]


def test_a_list_that_is_opened_and_left_is_no_scan(
    desk: Desk, dossiers: Dossiers, card: HomeScanCard, walk: Checklist, client_id: UUID
) -> None:
    dossiers.flush()
    card.fold.click()
    desk.settle()

    assert _kept(desk, client_id) == []
    card.begin.click()
    assert card.checklist is walk


def test_the_first_point_makes_the_scan_and_a_note_goes_with_it(
    desk: Desk, dossiers: Dossiers, walk: Checklist, client_id: UUID
) -> None:
    line = walk.line("stairs")
    assert not line.note.isVisible()
    _choose(desk, walk, "stairs", ScanFinding.ATTENTION)
    assert line.note.isVisible()
    QTest.keyClicks(line.note, "Geen leuning")
    dossiers.flush()

    (scan,) = _kept(desk, client_id)
    [(point, row)] = scan.attention
    assert (scan.scanned_on, point.key, row.note) == (TODAY, "stairs", "Geen leuning")


def test_one_key_makes_an_agreement_of_the_open_conversation(
    desk: Desk, dossiers: Dossiers, walk: Checklist, client_id: UUID
) -> None:
    desk.act(conversations.plan_conversation, client_id, held_on=TODAY)
    _choose(desk, walk, "bench", ScanFinding.ATTENTION)
    line = walk.line("bench")
    line.note.setFocus()
    QTest.keyClicks(line.note, "Bankje bij de kerk")

    QTest.keyClick(line.note, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    desk.settle()

    assert _agreed(desk, client_id) == ["Bankje onderweg: Bankje bij de kerk"]
    assert not line.agree.isVisible()
    assert dossiers.file.messages.sentence == "The agreement stands in the conversation."


def test_without_an_open_conversation_it_offers_to_begin_one(
    desk: Desk, dossiers: Dossiers, card: HomeScanCard, walk: Checklist, client_id: UUID
) -> None:
    _choose(desk, walk, "stairs", ScanFinding.ATTENTION)
    walk.line("stairs").agree.click()
    desk.settle()
    assert "none is open" in dossiers.file.messages.sentence
    assert _agreed(desk, client_id) == []

    card._perform_agreement(walk.scan_id, "stairs", begins=True)
    desk.settle()
    assert len(_agreed(desk, client_id)) == 1
    (scan,) = _kept(desk, client_id)
    assert scan.points["stairs"].agreement_id is not None


def test_what_is_fine_becomes_no_agreement(desk: Desk, walk: Checklist, client_id: UUID) -> None:
    _choose(desk, walk, "light", ScanFinding.FINE)
    line = walk.line("light")
    line.finding.setFocus()

    QTest.keyClick(line.finding._group.button(0), Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    desk.settle()

    assert "asks for attention" in line._error.text()
    assert _agreed(desk, client_id) == []
