"""Beside the list: the letters about an indication, by keyboard."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton

from tests.factories import TODAY
from tests.ui.desk import Desk
from tests.ui.indications.test_page import Case, press
from wmo_desk.domain.indications import DeliveryForm, EndCause, WithdrawalGround
from wmo_desk.services import indications
from wmo_desk.ui.indications.page import IndicationsPage


@pytest.fixture
def case(desk: Desk) -> Case:
    return Case(desk)


def shown(desk: Desk, indication_id: UUID) -> IndicationsPage:
    page = desk.show(IndicationsPage)
    page.open_target(indication_id=indication_id)
    for _ in range(4):
        desk.settle()
    return page


def buttons(page: IndicationsPage) -> list[str]:
    found = page.list.panel.findChildren(QPushButton)
    return [each.text().strip() for each in found if each.isVisible()]


def withdraw(desk: Desk, indication_id: UUID, cause: EndCause) -> None:
    with desk.database.unit(desk.me) as unit:
        indications.withdraw_indication(
            unit,
            indication_id,
            withdrawn_from=TODAY,
            ground=WithdrawalGround.NO_LONGER_NEEDED,
            reason="Niet meer nodig.",
            cause=cause,
        )


def test_a_pgb_has_a_letter_and_an_explanation(desk: Desk, case: Case) -> None:
    made = case.grant(case.aarts, form=DeliveryForm.PGB, start=date(2026, 9, 3))
    page = shown(desk, made)

    press(desk, page.list.panel, "Decision letter…")
    press(desk, page.list.panel, "Explanation of the pgb…")

    assert desk.visited == [
        ("summary", {"back_to": "indications", "decision": made}),
        ("summary", {"back_to": "indications", "explain_pgb": made}),
    ]


def test_what_was_withdrawn_has_a_letter_of_its_own(desk: Desk, case: Case) -> None:
    made = case.grant(case.aarts)
    withdraw(desk, made, EndCause.MOVED_AWAY)
    page = shown(desk, made)
    assert "Decision letter…" not in buttons(page)
    assert "Explanation of the pgb…" not in buttons(page)

    press(desk, page.list.panel, "Letter about the withdrawal…")

    assert desk.visited == [("summary", {"back_to": "indications", "withdrawal": made})]


def test_who_died_is_written_no_letter(desk: Desk, case: Case) -> None:
    made = case.grant(case.aarts)
    withdraw(desk, made, EndCause.DIED)

    assert not any("etter" in text for text in buttons(shown(desk, made)))
