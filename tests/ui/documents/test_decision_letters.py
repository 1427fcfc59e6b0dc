"""Letters about decisions and a pgb on the page of papers: looked at, adapted, handed out."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.factories import TODAY, a_provision, an_indication
from tests.ui.documents.conftest import Desk
from tests.ui.documents.test_adapting import dialog_of
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, WithdrawalGround
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services import clients, indications, reports
from wmo_desk.ui.words.papers import of_words


def granted(unit: UnitOfWork, client_id: UUID) -> UUID:
    municipality_id = clients.client_details(unit.session, client_id).municipality_id
    provision = a_provision(unit, municipality_id, name="Begeleiding", waits=False)
    return an_indication(unit, client_id, provision, form=DeliveryForm.PGB, granted_on=TODAY)


@pytest.fixture
def indication_id(desk: Desk) -> UUID:
    made: UUID = desk.act(lambda unit: granted(unit, desk.client_id))
    return made


def withdraw(desk: Desk, indication_id: UUID) -> None:
    desk.act(
        lambda unit: indications.withdraw_indication(
            unit,
            indication_id,
            withdrawn_from=TODAY,
            ground=WithdrawalGround.NOT_ADEQUATE,
            reason="Er is meer nodig.",
        )
    )


def test_a_decision_is_handed_out_and_leads_back(desk: Desk, indication_id: UUID) -> None:
    desk.open(decision=indication_id, back_to="indications")
    assert "Onze beslissing over uw hulp" in desk.paper_text()
    assert "tot en met 4 januari 2027" in desk.paper_text()
    assert desk.page._name() == "Decision letter"
    assert desk.page.back.text().strip() == "Indications"

    desk.page.hand_out_button.setFocus()
    QTest.keyClick(desk.page.hand_out_button, Qt.Key.Key_Space)
    desk.settle()

    [row] = desk.rows()
    assert (row.kind, row.indication_id) == (DocumentKind.DECISION_LETTER, indication_id)
    assert of_words(row) == "decision of %1"
    assert desk.page.note.sentence.startswith("Handed out")
    QTest.keyClick(desk.page.back, Qt.Key.Key_Space)
    assert desk.visited == [("indications", {"indication_id": indication_id})]


def test_the_explanation_goes_with_the_decision_on_a_pgb(desk: Desk, indication_id: UUID) -> None:
    desk.open(decision=indication_id, back_to="indications")
    desk.hand_out()
    offered = desk.page._own_bar.findChildren(QAbstractButton)
    [button] = [each for each in offered if each.text().strip() == "Explanation of the pgb…"]

    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    desk.settle()
    desk.settle()

    assert "Zelf uw hulp regelen met een pgb" in desk.paper_text()
    assert "U krijgt een budget voor" in desk.paper_text()
    desk.page.back.click()
    assert desk.visited == [("indications", {"indication_id": indication_id})]


def test_the_explanation_takes_the_step_of_its_report(desk: Desk) -> None:
    report_id = desk.act(lambda unit: reports.take_report(unit, desk.client_id, received_on=TODAY))
    desk.open(explain_pgb=report_id)
    assert "Zelf uw hulp regelen met een pgb" in desk.paper_text()

    desk.hand_out()

    with desk.database.read() as session:
        assert reports.report_row(session, report_id).dates.pgb_explained_on == TODAY
    desk.page.back.click()
    assert desk.visited == [("dossier", {"client_id": desk.client_id, "section": "reports"})]


def test_a_withdrawal_has_its_own_paper(desk: Desk, indication_id: UUID) -> None:
    withdraw(desk, indication_id)

    desk.open(withdrawal=indication_id)

    assert "Uw hulp stopt" in desk.paper_text()
    assert "Deze hulp is niet meer genoeg voor u." in desk.paper_text()


def test_a_withdrawal_that_is_undone_is_told_no_more(desk: Desk, indication_id: UUID) -> None:
    withdraw(desk, indication_id)
    desk.open(withdrawal=indication_id)

    desk.act(lambda unit: indications.undo_withdrawal(unit, indication_id))
    desk.page.reload()
    desk.settle()

    assert [type(each).__name__ for each in desk.problems] == ["NoDecisionToTell"]
    desk.problems.clear()


def test_the_way_to_object_stays_in_an_adapted_decision(desk: Desk, indication_id: UUID) -> None:
    desk.open(decision=indication_id)
    dialog = dialog_of(desk)
    assert "[verplicht bezwaar]" in dialog.edit.text()

    dialog.edit.put(dialog.edit.text().replace("[verplicht bezwaar]", "[verplicht melden]"))
    dialog.check()

    assert dialog.faults.faults
