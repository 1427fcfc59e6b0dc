from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.clients.conftest import Desk, type_in
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.services import intakes, reports
from wmo_desk.services.intakes import IntakeRow
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.clients.intake.form import IntakeForm
from wmo_desk.ui.clients.intake.page import IntakePage
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.dialog import ConfirmDialog


class Call:
    """The page while somebody is on the telephone."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.page = desk.show(IntakePage)

    @property
    def form(self) -> IntakeForm:
        assert self.page.form is not None
        return self.page.form

    def line(self, name: str, text: str) -> None:
        editor = self.form.record.field(name).editor
        assert isinstance(editor, QLineEdit)
        type_in(self.desk.qtbot, editor, text)
        self.flush()

    def need(self, text: str) -> None:
        editor = self.form.record.field("need").editor
        assert isinstance(editor, AutosavePlainText)
        self.desk.qtbot.keyClicks(editor, text)
        self.flush()

    def find(self, text: str) -> None:
        self.form.whom.search.setText(text)
        self.form.whom.search.search_wanted.emit(text)
        self.desk.settle()

    def flush(self) -> None:
        self.page.flush()
        self.desk.settle()

    def finish(self) -> None:
        self.page.finish.click()
        self.desk.settle()

    def unfinished(self) -> list[IntakeRow]:
        with self.desk.database.read() as session:
            return intakes.intake_rows(session, self.desk.actor.staff_id)

    def reports(self, client_id: UUID) -> list[ReportRow]:
        with self.desk.database.read() as session:
            return reports.report_rows(session, client_id)


@pytest.fixture
def call(desk: Desk) -> Iterator[Call]:
    return Call(desk)


def test_opened_and_left_is_nothing(call: Call, desk: Desk) -> None:
    call.page.open_target(client_id=desk.client())
    desk.settle()
    call.flush()

    assert call.unfinished() == []


def test_first_keystroke_is_kept(call: Call) -> None:
    call.need("Hulp")

    assert [row.need for row in call.unfinished()] == ["Hulp"]
    assert call.page.discard.isVisible()


def test_report_for_somebody_who_is_found(call: Call, desk: Desk) -> None:
    client_id = desk.client()
    call.need("Hulp in huis")
    call.find("berg")
    table = call.form.whom.results
    desk.qtbot.keyClick(call.form.whom.search, Qt.Key.Key_Down)
    table.row_opened.emit(table.table_model.rows[0])
    desk.settle()

    call.finish()

    (report,) = call.reports(client_id)
    assert report.need == "Hulp in huis"
    assert desk.visited[-1] == ("dossier", {"client_id": client_id, "section": "reports"})
    assert call.unfinished() == []
    assert not call.form.has_record


def test_name_that_is_not_found_begins_a_file(call: Call, desk: Desk) -> None:
    call.find("zwartjes")
    desk.qtbot.keyClick(call.form.whom.search, Qt.Key.Key_Return)
    call.flush()
    call.line("birth_date", "03-02-1951")

    call.finish()

    (row,) = desk.rows()
    assert row.list_name == "Zwartjes"
    assert len(call.reports(row.id)) == 1


def test_somebody_alike_can_be_chosen_instead(call: Call, desk: Desk) -> None:
    client_id = desk.client()
    call.find("Bergs")
    call.form.whom._begin_new()
    call.line("family_name", "Berg")
    call.line("birth_date", "14-03-1955")
    desk.settle()
    assert call.form.whom._alike.isVisible()

    call.form.whom.chosen.emit(client_id)
    desk.settle()
    call.finish()

    assert [row.id for row in desk.rows()] == [client_id]
    assert len(call.reports(client_id)) == 1


def test_route_follows_what_is_said_until_another_is_chosen(call: Call, desk: Desk) -> None:
    call.line("reported_by", "Els")
    call.form.checks["cannot_wait"].click()
    desk.settle()
    assert call.form.route.choice.value() is Route.URGENT

    call.form.route.choice._group.button(list(Route).index(Route.SIMPLE)).click()
    desk.settle()
    call.form.checks["cannot_wait"].click()
    desk.settle()

    assert call.form.route.choice.value() is Route.SIMPLE
    assert call.form.route.proposal.route is Route.REGULAR


def test_nobody_named_is_asked_for(call: Call) -> None:
    call.need("Hulp")

    call.finish()

    assert call.form.whom._error.text()
    assert len(call.unfinished()) == 1


def test_what_is_refused_stops_it(call: Call, desk: Desk) -> None:
    call.page.open_target(client_id=desk.client())
    desk.settle()
    call.line("caller_phone", "12")

    call.finish()

    assert call.form.record.field("caller_phone").error
    assert "refused below" in call.page._own_bar.sentence


def test_what_was_left_goes_on(call: Call, desk: Desk) -> None:
    other = UUID(int=5)
    desk.act(
        intakes.keep_intake,
        other,
        {"need": "Van gisteren", "referral_source": ReferralSource.FAMILY},
    )
    call.page.open_target(intake_id=other)
    desk.settle()

    assert call.form.record.field("need").editor.toPlainText() == "Van gisteren"
    call.line("reported_by", "Jan")
    assert [row.reported_by for row in call.unfinished()] == ["Jan"]


def test_wrong_number_is_thrown_away(call: Call, desk: Desk) -> None:
    call.need("Pizza")
    call.page.discard.click()
    desk.dialog(ConfirmDialog).accept()
    desk.settle()

    assert call.unfinished() == []
    assert call.form.record.field("need").editor.toPlainText() == ""


def test_keyboard_begins_with_who_calls(call: Call) -> None:
    call.form.focus_first()

    order = []
    walker = call.form.record.field("referral_source").editor
    while walker is not call.page.finish and len(order) < 200:
        order.append(walker)
        walker = walker.nextInFocusChain()
    assert call.form.record.field("need").editor in order


def test_administrator_takes_no_reports(administrators_desk: Desk) -> None:
    page = administrators_desk.show(IntakePage)

    assert page.form is None
    assert not page.finish.isVisible()
