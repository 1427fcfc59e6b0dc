from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from tests import factories
from tests.factories import TODAY
from tests.ui.desk import Desk
from wmo_desk.contents.indications import IndicationRow
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.indications import (
    DeliveryForm,
    ExtentUnit,
    IndicationState,
    ProductCategory,
    WithdrawalGround,
)
from wmo_desk.domain.kinds import ContributionRule, ListKind
from wmo_desk.domain.permissions import Role
from wmo_desk.models.organisation import ListEntry
from wmo_desk.services import catalogue, indication_rows, indications, options
from wmo_desk.ui.indications.actions import ReviewCard
from wmo_desk.ui.indications.client_chooser import ClientChooser
from wmo_desk.ui.indications.page import IndicationsPage

OPEN_ENDED: dict[str, Any] = {
    "end": None,
    "next_review": date(2026, 12, 1),
    "target_group": "Inwoners met dementie",
    "reason": "Het wordt niet beter.",
}
SPACE, TAB, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Return


class Case:
    """Two clients; household help and support in the catalogue; one target group."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        with desk.database.unit(desk.me) as unit:
            self.help = factories.a_provision(unit, desk.municipality)
            self.support = factories.a_provision(
                unit,
                desk.municipality,
                name="Begeleiding individueel",
                category=ProductCategory.SUPPORT,
                forms=["in_kind", "pgb"],
                unit=ExtentUnit.HOURS_PER_WEEK,
                is_open_ended_allowed=False,
                waits=False,
            )
            unit.add(
                ListEntry(
                    municipality_id=desk.municipality,
                    kind=ListKind.TARGET_GROUP,
                    text="Inwoners met dementie",
                    valid_from=date(2015, 1, 1),
                )
            )
            self.aarts = factories.a_client(unit, desk.municipality, family_name="Aarts")
            self.bos = factories.a_client(unit, desk.municipality, family_name="Bos")

    def grant(self, client_id: UUID, **values: Any) -> UUID:
        with self.desk.database.unit(self.desk.me) as unit:
            return factories.an_indication(unit, client_id, self.help, **values)

    def granted(self, client_id: UUID) -> list[IndicationRow]:
        with self.desk.database.read() as session:
            return indication_rows.indications_of(session, client_id)


@pytest.fixture
def case(desk: Desk) -> Case:
    return Case(desk)


def press(desk: Desk, parent: QWidget, text: str) -> None:
    found = [
        one
        for one in parent.findChildren(QPushButton)
        if one.text().strip() == text and one.isVisible()
    ]
    assert found, text
    found[0].setFocus()
    QTest.keyClick(found[0], SPACE)
    desk.settle()
    desk.settle()


def choose(desk: Desk, page: IndicationsPage, word: str) -> None:
    """Choose a provision by typing the beginning of its name, as a keyboard does."""
    page.form.fields.provision.setFocus()
    QTest.keyClicks(page.form.fields.provision, word)
    # Typing in a closed choice chooses; a choice out of an open one is `activated`.
    page.form.fields.provision.activated.emit(page.form.fields.provision.currentIndex())
    desk.settle()


def new(desk: Desk, case: Case) -> IndicationsPage:
    page = desk.show(IndicationsPage)
    page.open_target(client_id=case.aarts, new=True)
    for _ in range(4):
        desk.settle()
    return page


def test_granting_household_help_for_three_years(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    assert desk.focused() is page.form.fields.provision
    choose(desk, page, "Hulp")
    assert page.form.fields.delivery.value() is DeliveryForm.IN_KIND
    assert page.form.fields.last_day.value() == date(2029, 11, 21)
    page.form.fields.extent.setFocus()
    QTest.keyClicks(page.form.fields.extent, "150")
    press(desk, page, "Grant")

    [row] = case.granted(case.aarts)
    assert (row.extent, row.start, row.end) == (150, TODAY, date(2029, 11, 21))
    assert row.granted_by == "M. Kok"
    assert page.bar().sentence == "A. van den Aarts: granted."
    press(desk, page.bar(), "Put on the waiting list")
    assert desk.visited == [("waiting_list", {"indication_id": row.id})]


def test_an_end_that_means_none_is_refused_beside_its_field(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    choose(desk, page, "Hulp")
    page.form.fields.extent.setValue(150)
    page.form.fields.last_day.setText("31-12-9999")
    press(desk, page, "Grant")

    assert "“Without end date”" in page.form.form.field("end").error
    assert case.granted(case.aarts) == []


def test_a_catalogue_that_changes_meanwhile_loses_nothing(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    choose(desk, page, "Hulp")
    page.form.fields.extent.setValue(150)
    with desk.database.unit(Actor(None, Role.ADMINISTRATOR)) as unit:
        follower = catalogue.change_provision(
            unit, case.help, {"default_months": 24}, valid_from=TODAY
        )
    press(desk, page, "Grant")

    assert page.form.form.field("provision_id").error.startswith("The catalogue has changed")
    assert case.granted(case.aarts) == []
    assert (page.form.fields.provision.value(), page.form.fields.extent.value()) == (follower, 150)
    press(desk, page, "Grant")
    [row] = case.granted(case.aarts)
    assert (row.provision_id, row.extent) == (follower, 150)


def test_what_is_filled_in_is_explained_at_once(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    choose(desk, page, "Hulp")
    page.form.fields.extent.setFocus()
    QTest.keyClicks(page.form.fields.extent, "150")

    layout = page.form._meaning._sentences
    texts = [item.widget().text() for n in range(layout.count()) if (item := layout.itemAt(n))]  # type: ignore[union-attr]
    assert any("650 minutes a month" in text for text in texts)
    assert any("until and including" in text for text in texts)


def test_without_end_date_asks_for_group_reason_and_review(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    choose(desk, page, "Hulp")
    page.form.fields.extent.setValue(120)
    press(desk, page, "Without end date")
    assert page.form.fields.next_review.value() == date(2027, 11, 22)
    press(desk, page, "Grant")
    assert page.form.form.field("target_group").error
    page.form.fields.target_group.setFocus()
    QTest.keyClicks(page.form.fields.target_group, "Inwoners")
    press(desk, page, "Grant")
    assert page.form.form.field("reason").error
    QTest.keyClicks(page.form.fields.reason, "Het wordt niet beter.")
    press(desk, page, "Grant")

    [row] = case.granted(case.aarts)
    assert (row.end, row.next_review) == (None, date(2027, 11, 22))
    assert row.target_group == "Inwoners met dementie"


def test_only_the_groups_of_the_provision_are_offered(desk: Desk, case: Case) -> None:
    with desk.database.unit(Actor(None, Role.ADMINISTRATOR)) as unit:
        for text in ("Ouderen", "Anderen"):
            catalogue.add_list_entry(
                unit, desk.municipality, ListKind.TARGET_GROUP, text=text, valid_from=TODAY
            )
        catalogue.change_provision(
            unit, case.help, {"target_groups": ("Ouderen",)}, valid_from=date(2015, 1, 1)
        )
    page = new(desk, case)
    choose(desk, page, "Hulp")
    group = page.form.fields.target_group
    assert [group.itemText(row) for row in range(group.count())] == ["Ouderen"]


def test_the_own_contribution_is_told_with_its_source(desk: Desk, case: Case) -> None:
    line = "€ 21,80 per maand (art. 2.1.4a lid 4 Wmo)"
    with desk.database.unit(Actor(None, Role.ADMINISTRATOR)) as unit:
        options.write_option(unit, options.MUNICIPALITY, "0938")
        catalogue.add_list_entry(
            unit, desk.municipality, ListKind.OWN_CONTRIBUTION, text=line, valid_from=TODAY
        )
        catalogue.change_provision(
            unit,
            case.help,
            {"own_contribution": ContributionRule.ASKED},
            valid_from=date(2015, 1, 1),
        )
    page = new(desk, case)
    choose(desk, page, "Hulp")
    desk.settle()
    assert "An own contribution is asked" in page.form._meaning._contribution.text()
    assert line in page.form._meaning._contribution.text()

    granted = case.grant(case.aarts, start=TODAY)
    page.open_target(indication_id=granted)
    for _ in range(4):
        desk.settle()
    assert line in page.list.panel._contribution.text()


def test_only_what_the_catalogue_allows_is_offered(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    choose(desk, page, "Begeleiding")
    assert not page.form.form.field("has_end").isVisible()
    visible = [
        one.text() for one in page.form.fields.delivery.findChildren(QPushButton) if one.isVisible()
    ]
    assert visible == ["In kind", "Pgb"]
    assert page.form.fields.extent.suffix() == " hours a week"


def test_an_overlap_is_refused_beside_its_field(desk: Desk, case: Case) -> None:
    case.grant(case.aarts)
    page = new(desk, case)
    choose(desk, page, "Hulp")
    page.form.fields.extent.setValue(60)
    press(desk, page, "Grant")
    assert "granted already" in page.form.form.field("start").error
    assert len(case.granted(case.aarts)) == 1


def test_a_date_that_does_not_exist_is_not_sent(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    choose(desk, page, "Hulp")
    page.form.fields.extent.setValue(60)
    page.form.fields.first_day.setFocus()
    page.form.fields.first_day.selectAll()
    QTest.keyClicks(page.form.fields.first_day, "31-4-2027")
    press(desk, page, "Grant")
    assert "does not exist" in page.form.form.field("start").error
    assert case.granted(case.aarts) == []


def test_nothing_chosen_is_asked_for(desk: Desk, case: Case) -> None:
    page = new(desk, case)
    press(desk, page, "Grant")
    assert page.form.form.field("provision_id").error
    press(desk, page, "Cancel")
    assert case.granted(case.aarts) == []


def test_for_whom_is_asked_when_nobody_was_chosen(desk: Desk, case: Case) -> None:
    page = desk.show(IndicationsPage)
    press(desk, page, "New indication")
    dialog = desk.dialog(ClientChooser)
    QTest.keyClicks(dialog.field, "Bos")
    desk.qtbot.waitUntil(lambda: len(dialog.table.table_model.rows) == 1)
    QTest.keyClick(dialog.field, ENTER)
    for _ in range(4):
        desk.settle()
    assert page.form.isVisible()
    assert page.form._client_name() == "A. van den Bos"


def test_filters_show_what_is_to_be_done(desk: Desk, case: Case) -> None:
    case.grant(case.aarts, **OPEN_ENDED)
    case.grant(case.bos, end=TODAY + timedelta(days=10))
    page = desk.show(IndicationsPage)

    def shown(*keys: str) -> list[str]:
        page.list.chips.set_active(frozenset(keys))
        desk.settle()
        return [row.client.split(",")[0] for row in page.list.table.table_model.rows]

    assert shown() == ["Aarts", "Bos"]
    assert shown("open") == ["Aarts"]
    assert shown("review") == ["Aarts"]
    assert shown("ending") == ["Bos"]
    assert shown("open", "ending") == []
    assert page.list._empty.isVisible()


def test_looking_again_sets_the_next_date(desk: Desk, case: Case) -> None:
    indication_id = case.grant(case.aarts, **OPEN_ENDED)
    page = desk.show(IndicationsPage)
    page.open_target(indication_id=indication_id)
    for _ in range(3):
        desk.settle()
    press(desk, page, "Looked again…")
    card = page.list.panel.decision
    assert isinstance(card, ReviewCard)
    press(desk, card, "Keep the review")
    assert card.form.field("finding").error
    card.finding.setPlainText("Er is niets veranderd.")
    card.informed.set_date(TODAY)
    press(desk, card, "Keep the review")
    for _ in range(3):
        desk.settle()
    assert case.granted(case.aarts)[0].next_review == date(2027, 11, 22)
    assert page.list.panel.decision is None


def test_withdrawing_asks_for_ground_and_reason_and_can_be_undone(desk: Desk, case: Case) -> None:
    indication_id = case.grant(case.aarts)
    page = desk.show(IndicationsPage)
    page.open_target(indication_id=indication_id)
    for _ in range(3):
        desk.settle()
    press(desk, page, "Withdraw…")
    press(desk, page, "Withdraw")
    card = page.list.panel.decision
    assert card is not None
    assert card.form.field("withdrawal_ground").error
    ground = card.form.field("withdrawal_ground").editor
    QTest.keyClicks(ground, "b")
    press(desk, page, "Withdraw")
    assert card.form.field("withdrawal_reason").error
    reason = card.findChild(QPlainTextEdit)
    assert reason is not None
    QTest.keyClicks(reason, "verhuisd")
    QTest.keyClicks(card.form.field("end_cause").editor, "Moves")
    press(desk, page, "Withdraw")

    [row] = case.granted(case.aarts)
    assert row.withdrawal_ground is WithdrawalGround.NO_LONGER_NEEDED
    assert row.state(TODAY) is IndicationState.WITHDRAWN
    desk.settle()
    layout = page.list.panel._lines
    texts = [item.widget().text() for n in range(layout.count()) if (item := layout.itemAt(n))]  # type: ignore[union-attr]
    assert "07, moved to another municipality (iWmo WMO002)" in texts
    press(desk, page.bar(), "Undo the withdrawal")
    assert case.granted(case.aarts)[0].state(TODAY) is IndicationState.RUNNING


def test_a_change_keeps_what_was_in_its_history(desk: Desk, case: Case) -> None:
    indication_id = case.grant(case.aarts)
    desk.clock.move(hours=1)
    page = desk.show(IndicationsPage)
    page.open_target(indication_id=indication_id)
    for _ in range(3):
        desk.settle()
    press(desk, page, "Change…")
    for _ in range(3):
        desk.settle()
    assert page.form.fields.extent.value() == 120
    assert not page.form.fields.provision.isEnabled()
    page.form.fields.extent.setFocus()
    QTest.keyClicks(page.form.fields.extent, "180")
    layout = page.form._meaning._sentences
    told = [item.widget().text() for n in range(layout.count()) if (item := layout.itemAt(n))]  # type: ignore[union-attr]
    assert any("with code 05, shortened" in text for text in told)
    press(desk, page, "Keep the change")
    assert page.form.form.field("revision_ground").error
    page.form.fields.revision.ground.load(WithdrawalGround.NOT_ADEQUATE)
    page.form.fields.revision.reason.setPlainText("Er is meer nodig.")
    press(desk, page, "Keep the change")
    for _ in range(3):
        desk.settle()

    assert case.granted(case.aarts)[0].extent == 180
    layout = page.list.panel._changes
    texts = [layout.itemAt(n).widget().text() for n in range(layout.count())]  # type: ignore[union-attr]
    assert "Extent: from 120 to 180 (M. Kok)" in texts


def test_a_place_on_the_list_is_one_step_away(desk: Desk, case: Case) -> None:
    indication_id = case.grant(case.aarts)
    with desk.database.unit(desk.me) as unit:
        factories.a_criterion(unit, desk.municipality)
        factories.a_place(unit, case.aarts, indication_id)
    page = desk.show(IndicationsPage)
    page.open_target(indication_id=indication_id)
    for _ in range(4):
        desk.settle()
    press(desk, page, "Place 1 on the waiting list")
    assert desk.visited == [("waiting_list", {"client_id": case.aarts})]


def test_what_somebody_else_changed_meanwhile_is_not_lost(desk: Desk, case: Case) -> None:
    indication_id = case.grant(case.aarts)
    page = desk.show(IndicationsPage)
    page.open_target(indication_id=indication_id)
    for _ in range(3):
        desk.settle()
    press(desk, page, "Change…")
    for _ in range(3):
        desk.settle()
    with desk.database.unit(desk.me) as unit:
        indications.change_indication(unit, indication_id, {"extent": 90})
    page.form.fields.extent.setValue(180)
    press(desk, page, "Put right what was typed")
    press(desk, page, "Keep the change")

    assert case.granted(case.aarts)[0].extent == 90
    assert page.form.fields.extent.value() == 180
    assert page.form._refusal.text()


def test_one_client_is_shown_alone_and_all_again(desk: Desk, case: Case) -> None:
    case.grant(case.aarts)
    case.grant(case.bos)
    page = desk.show(IndicationsPage)
    page.open_target(client_id=case.bos)
    desk.settle()
    desk.settle()
    assert [row.client_id for row in page.list.table.table_model.rows] == [case.bos]
    press(desk, page, "All indications")
    assert len(page.list.table.table_model.rows) == 2


@pytest.mark.parametrize("desk", [Role.ADMINISTRATOR], indirect=True)
def test_an_administrator_sees_nothing(desk: Desk) -> None:
    page = desk.show(IndicationsPage)
    page.reload()
    page.open_target(new=True)
    assert not hasattr(page, "list")
