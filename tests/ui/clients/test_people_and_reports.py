"""People around the resident, and reports with their steps."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from tests.factories import TODAY
from tests.ui.clients.conftest import Desk, Dossiers, type_in
from wmo_desk.domain.reports import ReferralSource
from wmo_desk.services import related_people, reports
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.clients.dossier.file_state import ReasonDialog
from wmo_desk.ui.clients.dossier.people import PeopleSection
from wmo_desk.ui.clients.dossier.person_card import PersonCard
from wmo_desk.ui.clients.dossier.report_card import ReportCard
from wmo_desk.ui.clients.dossier.reports import ReportsSection


@pytest.fixture
def client_id(desk: Desk) -> UUID:
    return desk.client()


# --- People -------------------------------------------------------------------------------------


@pytest.fixture
def people(dossiers: Dossiers, client_id: UUID) -> PeopleSection:
    section = dossiers.open(client_id, "people").section("people")
    assert isinstance(section, PeopleSection)
    return section


def cards(section: PeopleSection) -> list[PersonCard]:
    return section.findChildren(PersonCard)


def around(desk: Desk, client_id: UUID) -> list[RelatedPersonRow]:
    with desk.database.read() as session:
        return related_people.related_people(session, client_id, with_ended=True)


def test_a_long_organisation_makes_nobody_scroll_sideways(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    desk.act(
        related_people.add_related_person,
        client_id,
        name="Marie-Louise van Rosmalen-Eijgelshoven",
        relation="ergotherapeut",
        organisation="Stichting Samenwerkende Ergotherapeuten Maastricht-Heuvelland en omstreken",
        phone="0430000121",
        is_professional=True,
    )
    section = dossiers.open(client_id, "people").section("people")
    assert isinstance(section, PeopleSection)
    (card,) = cards(section)

    assert card.minimumSizeHint().width() < section.width() / 2


def test_first_letter_enters_somebody(
    desk: Desk, dossiers: Dossiers, people: PeopleSection, client_id: UUID
) -> None:
    people.add.click()
    dossiers.flush()
    assert around(desk, client_id) == []
    people.add.click()
    (card,) = cards(people)

    editor = card.record.field("name").editor
    assert isinstance(editor, QLineEdit)
    type_in(desk.qtbot, editor, "Els van den Berg")
    for box in card.findChildren(QAbstractButton):
        if box.text() == "Family carer":
            box.click()
    dossiers.flush()

    (row,) = around(desk, client_id)
    assert (row.name, row.is_carer) == ("Els van den Berg", True)
    assert cards(people) == [card]


def test_hours_of_care_are_a_number(
    desk: Desk, dossiers: Dossiers, people: PeopleSection, client_id: UUID
) -> None:
    desk.act(related_people.add_related_person, client_id, name="Els")
    dossiers.page.reload()
    desk.settle()
    editor = cards(people)[0].record.field("care_hours_per_week").editor
    assert isinstance(editor, QLineEdit)

    cards(people)[0].set_folded(False)
    type_in(desk.qtbot, editor, "8x")
    dossiers.flush()

    assert around(desk, client_id)[0].care_hours_per_week == 8


def test_somebody_leaves_and_is_put_back(
    desk: Desk, dossiers: Dossiers, people: PeopleSection, client_id: UUID
) -> None:
    desk.act(related_people.add_related_person, client_id, name="Els")
    dossiers.page.reload()
    desk.settle()

    cards(people)[0]._end.click()
    desk.settle()
    assert around(desk, client_id)[0].ended_on == TODAY
    assert dossiers.file.messages.sentence == "No longer involved."
    cards(people)[0]._end.click()
    desk.settle()

    assert around(desk, client_id)[0].ended_on is None


# --- Reports ------------------------------------------------------------------------------------


@pytest.fixture
def section(dossiers: Dossiers, client_id: UUID) -> ReportsSection:
    section = dossiers.open(client_id, "reports").section("reports")
    assert isinstance(section, ReportsSection)
    return section


def kept(desk: Desk, client_id: UUID) -> list[ReportRow]:
    with desk.database.read() as session:
        return reports.report_rows(session, client_id)


def card_of(section: ReportsSection) -> ReportCard:
    (card,) = section.findChildren(ReportCard)
    return card


def set_day(desk: Desk, dossiers: Dossiers, card: ReportCard, name: str, text: str) -> None:
    editor = card.record.field(name).editor
    assert isinstance(editor, QLineEdit)
    type_in(desk.qtbot, editor, text)
    editor.editingFinished.emit()
    dossiers.flush()


def test_new_report_takes_a_few_strokes(
    desk: Desk, dossiers: Dossiers, section: ReportsSection, client_id: UUID
) -> None:
    section.add.click()
    dossiers.flush()
    assert kept(desk, client_id) == []
    card = card_of(section)

    card.record.field("need").editor.setPlainText("Hulp in huis")  # type: ignore[attr-defined]
    source = card.record.field("referral_source").editor
    assert isinstance(source, QComboBox)
    source.setCurrentIndex(1)
    source.activated.emit(1)
    dossiers.flush()

    (row,) = kept(desk, client_id)
    assert (row.need, row.referral_source) == ("Hulp in huis", ReferralSource.FAMILY)
    assert row.dates.received_on == TODAY
    assert card_of(section) is card
    assert dossiers.file.strip.isVisible()


def test_step_is_noted_with_its_day(
    desk: Desk, dossiers: Dossiers, section: ReportsSection, client_id: UUID
) -> None:
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    dossiers.page.reload()
    desk.settle()
    card = card_of(section)
    assert "29 days left" in card.record.field("investigation_done_on")._help_text

    set_day(desk, dossiers, card, "confirmed_on", "10-11-2026")

    assert kept(desk, client_id)[0].dates.confirmed_on == date(2026, 11, 10)


def test_support_is_pointed_out_to_the_carer_too(
    desk: Desk, dossiers: Dossiers, section: ReportsSection, client_id: UUID
) -> None:
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    dossiers.page.reload()
    desk.settle()
    field = card_of(section).record.field("carer_support_on")
    assert field.isHidden()

    desk.act(related_people.add_related_person, client_id, name="Els", is_carer=True)
    dossiers.page.reload()
    desk.settle()

    assert not field.isHidden()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("application_on", "22-11-2026", "comes after the investigation"),
        ("confirmed_on", "1-11-2026", "before the report of 09-11-2026"),
        ("confirmed_on", "23-11-2026", "has not come yet"),
        ("decision_on", "22-11-2026", "answers an application"),
    ],
)
def test_day_that_cannot_be_is_refused_beside_its_field(
    desk: Desk,
    dossiers: Dossiers,
    section: ReportsSection,
    client_id: UUID,
    name: str,
    text: str,
    words: str,
) -> None:
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    dossiers.page.reload()
    desk.settle()

    set_day(desk, dossiers, card_of(section), name, text)

    assert words in card_of(section).record.field(name).error
    assert getattr(kept(desk, client_id)[0].dates, name) is None


def test_report_is_ended_and_taken_up_again(
    desk: Desk, dossiers: Dossiers, section: ReportsSection, client_id: UUID
) -> None:
    desk.act(reports.take_report, client_id, received_on=date(2026, 11, 9))
    dossiers.page.reload()
    desk.settle()
    card_of(section)._end.click()
    dialog = desk.dialog(ReasonDialog)
    dialog._words.setPlainText("Ingetrokken")
    dialog.decide()
    desk.settle()
    assert kept(desk, client_id)[0].closing_reason == "Ingetrokken"

    card_of(section)._end.click()
    desk.settle()

    assert kept(desk, client_id)[0].dates.closed_on is None
