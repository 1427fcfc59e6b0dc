"""The way of a decision in a dossier."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.factories import TODAY, a_provision, an_indication
from tests.ui.clients.conftest import Desk, Dossiers
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.applications import TermEventKind
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.pgb import PgbRefusalGround
from wmo_desk.services import applications, catalogue, reports
from wmo_desk.services.applications import applications_view
from wmo_desk.services.reports import report_row
from wmo_desk.ui.clients.dossier.decision_cards import RefuseCard, TakeBackCard, TermCard
from wmo_desk.ui.clients.dossier.decision_panel import DecisionPanel
from wmo_desk.ui.clients.dossier.indications import IndicationsSection

APPLIED = date(2026, 11, 16)
GROUND = "Op eigen kracht mogelijk"


@pytest.fixture
def client_id(desk: Desk) -> UUID:
    return desk.client()


@pytest.fixture
def applied(desk: Desk, client_id: UUID) -> UUID:
    """A report whose investigation is done, with an application."""
    received = date(2026, 10, 1)
    made: UUID = desk.act(reports.take_report, client_id, received_on=received)
    done = ("identity_seen_on", "pgb_explained_on", "investigation_done_on")
    days = dict.fromkeys((*done, "findings_handed_out_on"), APPLIED)
    desk.act(reports.change_report, made, days)
    desk.act(applications.receive_application, made, application_on=APPLIED)
    return made


def panel_of(dossiers: Dossiers, client_id: UUID) -> DecisionPanel:
    section = dossiers.open(client_id, "indications").section("indications")
    assert isinstance(section, IndicationsSection)
    return section.decision


def told(panel: DecisionPanel) -> str:
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def press(desk: Desk, panel: DecisionPanel, text: str) -> None:
    (button,) = [
        each
        for each in panel.findChildren(QAbstractButton)
        if each.isVisible() and each.text().strip() == text
    ]
    button.click()
    desk.settle()


def test_of_two_open_reports_the_one_that_waits_for_a_decision_comes_first(
    desk: Desk, dossiers: Dossiers, client_id: UUID, applied: UUID
) -> None:
    newer = desk.act(reports.take_report, client_id, received_on=TODAY - timedelta(days=1))

    panel = panel_of(dossiers, client_id)
    assert panel.which.isVisible()
    assert panel.which.value() == applied
    assert "Decide by" in told(panel)

    panel.which.load(newer)
    panel.which.edited.emit(newer)
    desk.settle()
    assert "No application was received yet." in told(panel)


def test_one_report_needs_no_choice(dossiers: Dossiers, client_id: UUID, applied: UUID) -> None:
    assert not panel_of(dossiers, client_id).which.isVisible()


def test_a_refusal_asks_for_ground_and_reason_and_decides(
    desk: Desk, dossiers: Dossiers, client_id: UUID, applied: UUID
) -> None:
    provision = desk.act(a_provision, desk.municipality_id)
    with desk.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        catalogue.add_list_entry(
            unit,
            desk.municipality_id,
            ListKind.REFUSAL_GROUND,
            text=GROUND,
            valid_from=date(2026, 1, 1),
        )
    panel = panel_of(dossiers, client_id)
    press(desk, panel, "Refuse…")
    card = panel.decision
    assert isinstance(card, RefuseCard)

    press(desk, panel, "Refuse")
    assert card.form.field("provision_id").error
    card.provision.load(provision)
    card.ground.load(GROUND)
    card.reason.setPlainText("Uw zoon kan stofzuigen.")
    press(desk, panel, "Refuse")

    with desk.database.read() as session:
        (row,) = applications_view(session, client_id).refusals
        dates = report_row(session, applied).dates
    assert (row.ground, row.reason) == (GROUND, "Uw zoon kan stofzuigen.")
    assert dates.decision_on == TODAY
    assert "Uw zoon kan stofzuigen." in told(panel)


def test_the_term_is_extended_and_the_event_taken_out_again(
    desk: Desk, dossiers: Dossiers, client_id: UUID, applied: UUID
) -> None:
    panel = panel_of(dossiers, client_id)
    press(desk, panel, "The term…")
    card = panel.decision
    assert isinstance(card, TermCard)
    card.kind.load(TermEventKind.AGREED)
    card.kind.edited.emit(TermEventKind.AGREED)
    card.until.set_date(None)
    press(desk, panel, card.confirm.text())
    assert card.form.field("until").error
    card.until.set_date(TODAY + timedelta(days=40))
    card.reason.setPlainText("Wij wachten op de fysiotherapeut.")
    press(desk, panel, card.confirm.text())
    assert "Wij wachten op de fysiotherapeut." in told(panel)

    (out,) = [
        each
        for each in panel.findChildren(QAbstractButton)
        if each.isVisible() and each.text().strip() == "Take out"
    ]
    out.click()
    desk.settle()
    assert "Wij wachten op de fysiotherapeut." not in told(panel)


def test_the_applicant_takes_it_back(
    desk: Desk, dossiers: Dossiers, client_id: UUID, applied: UUID
) -> None:
    panel = panel_of(dossiers, client_id)
    press(desk, panel, "The applicant takes it back…")
    card = panel.decision
    assert isinstance(card, TakeBackCard)
    press(desk, panel, card.confirm.text())
    assert card.form.field("reason").error
    card.reason.setPlainText("Mijn dochter helpt nu.")
    press(desk, panel, card.confirm.text())

    with desk.database.read() as session:
        assert report_row(session, applied).dates.closed_on == TODAY
    assert "Mijn dochter helpt nu." in told(panel)


def test_each_decision_leads_to_its_letter(
    desk: Desk, dossiers: Dossiers, client_id: UUID, applied: UUID
) -> None:
    provision = desk.act(a_provision, desk.municipality_id)
    granted = desk.act(
        an_indication,
        client_id,
        provision,
        report_id=applied,
        granted_on=TODAY,
        start=TODAY,
    )
    refused = desk.act(
        applications.refuse_application,
        applied,
        provision_id=provision,
        refused_on=TODAY,
        pgb_ground=PgbRefusalGround.NOT_MOTIVATED,
        reason="Weet niet waarom.",
    )
    panel = panel_of(dossiers, client_id)
    granted_words = "Granted on 22 November: Hulp bij het huishouden · 2 hours a week · In kind"
    assert granted_words in told(panel)

    letters = [
        each
        for each in panel.findChildren(QAbstractButton)
        if each.isVisible() and each.text().strip() == "Letter…"
    ]
    assert [each.accessibleName() for each in letters] == [
        "Letter about: Hulp bij het huishouden"
    ] * 2
    for each in letters:
        each.setFocus()
        QTest.keyClick(each, Qt.Key.Key_Space)
    assert desk.visited[-2:] == [
        ("summary", {"client_id": client_id, "decision": granted}),
        ("summary", {"client_id": client_id, "refusal_id": refused}),
    ]
