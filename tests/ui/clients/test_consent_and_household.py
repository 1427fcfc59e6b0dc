"""Consent, the household and its support, and signals, as the dossier shows them."""

from uuid import UUID

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from sqlalchemy import select

from tests.factories import TODAY
from tests.ui.clients.conftest import Desk, Dossiers, type_in
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.households import Law
from wmo_desk.domain.signals import SignalKind
from wmo_desk.models.signal import Signal
from wmo_desk.services import consents, households, other_support, related_people, signals
from wmo_desk.services.households import HouseholdView
from wmo_desk.services.signals import SignalRow
from wmo_desk.ui.clients.dossier.consent_dialog import ConsentDialog
from wmo_desk.ui.clients.dossier.household_part import HouseholdPart
from wmo_desk.ui.clients.dossier.member_dialog import MemberDialog
from wmo_desk.ui.clients.dossier.people import PeopleSection
from wmo_desk.ui.clients.dossier.person_card import PersonCard
from wmo_desk.ui.clients.dossier.plan import PlanSection
from wmo_desk.ui.clients.dossier.signal_card import SignalCard
from wmo_desk.ui.clients.dossier.signals import SignalsSection
from wmo_desk.ui.clients.dossier.unsafe_dialog import UnsafeDialog
from wmo_desk.ui.widgets.saved_indicator import SaveState


@pytest.fixture
def client_id(desk: Desk) -> UUID:
    return desk.client()


def line(editor: object) -> QLineEdit:
    assert isinstance(editor, QLineEdit)
    return editor


# --- Consent ------------------------------------------------------------------------------------


@pytest.fixture
def daughter(desk: Desk, client_id: UUID) -> UUID:
    made: UUID = desk.act(
        related_people.add_related_person, client_id, name="Els", relation="dochter"
    )
    return made


def people_of(dossiers: Dossiers, client_id: UUID) -> PeopleSection:
    section = dossiers.open(client_id, "people").section("people")
    assert isinstance(section, PeopleSection)
    return section


def test_what_was_typed_waits_for_the_consent(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    section = people_of(dossiers, client_id)
    section.add.click()
    (card,) = section.findChildren(PersonCard)
    for name, text in (("name", "Els"), ("relation", "dochter"), ("phone", "0612345678")):
        type_in(desk.qtbot, line(card.record.field(name).editor), text)
    dossiers.flush()
    phone = card.record.field("phone")
    assert "explicit consent" in phone.error
    assert not phone.isHidden()
    assert card.record.saver.state is SaveState.UNSAVED

    card.ask.click()
    dialog = desk.dialog(ConsentDialog)
    type_in(desk.qtbot, dialog.given_by, "Els zelf")
    dialog.decide()
    desk.settle()
    desk.settle()

    with desk.database.read() as session:
        (row,) = related_people.related_people(session, client_id, on=TODAY)
    assert row.phone == "0612345678"
    assert phone.error == ""


def test_withdrawing_hides_the_fields_at_once(
    desk: Desk, dossiers: Dossiers, client_id: UUID, daughter: UUID
) -> None:
    desk.act(consents.record_consent, client_id, topic=ConsentTopic.CHILDREN, given_by="Els")
    desk.act(related_people.change_related_person, daughter, {"phone": "0612345678"})
    section = people_of(dossiers, client_id)
    (card,) = section.findChildren(PersonCard)
    assert not card.record.field("phone").isHidden()

    section.consents._withdraw(_only_consent(desk, client_id))
    desk.settle()

    assert card.record.field("phone").isHidden()
    assert line(card.record.field("phone").editor).text() == ""
    assert not card.record.field("name").isHidden()


def _only_consent(desk: Desk, client_id: UUID) -> UUID:
    with desk.database.read() as session:
        (row,) = consents.consent_rows(session, client_id)
    return row.id


def test_consent_without_giver_is_refused_in_the_dialog(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    section = people_of(dossiers, client_id)
    section.consents.record.click()
    dialog = desk.dialog(ConsentDialog)

    dialog.decide()
    desk.settle()

    assert dialog._form.field("given_by").error == "Say who gave the consent."
    dialog.reject()


# --- Household ----------------------------------------------------------------------------------


def part_of(dossiers: Dossiers, client_id: UUID) -> HouseholdPart:
    section = dossiers.open(client_id, "plan").section("plan")
    assert isinstance(section, PlanSection)
    dossiers.desk.settle()
    part = section.findChild(HouseholdPart)
    assert isinstance(part, HouseholdPart)
    return part


def view_of(desk: Desk, client_id: UUID) -> HouseholdView:
    with desk.database.read() as session:
        return households.household_view(session, client_id, TODAY)


def test_household_begins_with_what_is_entered_first(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    card = part_of(dossiers, client_id).household
    card.begin.click()
    dossiers.flush()
    assert view_of(desk, client_id).household is None

    director = card.record.field("process_director_id").editor
    assert isinstance(director, QComboBox)
    director.setCurrentIndex(1)
    director.activated.emit(1)
    desk.settle()

    household = view_of(desk, client_id).household
    assert household is not None
    assert household.process_director == "M. Kok"


def test_somebody_joins_the_household(desk: Desk, dossiers: Dossiers, client_id: UUID) -> None:
    other = desk.client(family_name="Habets", prefix="")
    card = part_of(dossiers, client_id).household
    card.begin.click()
    card.join.click()
    dialog = desk.dialog(MemberDialog)
    dialog._search("habets")
    desk.settle()
    dialog.decide()
    desk.settle()

    assert {each.client_id for each in view_of(desk, client_id).members} == {client_id, other}


def test_support_from_another_law_is_kept_with_consent(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    desk.act(consents.record_consent, client_id, topic=ConsentTopic.OTHER_LAWS, given_by="Jan")
    card = part_of(dossiers, client_id).support
    card.begin.click()
    card.begin.click()
    (added,) = card._lines.values()
    type_in(desk.qtbot, line(added.record.field("what").editor), "Budgetbeheer")
    dossiers.flush()

    (row,) = view_of(desk, client_id).support
    assert (row.law, row.what) == (Law.JEUGDWET, "Budgetbeheer")
    desk.act(other_support.remove_other_support, row.id)
    dossiers.page.reload()
    desk.settle()
    desk.settle()
    assert card._lines == {}


# --- Signals ------------------------------------------------------------------------------------


def signals_of(dossiers: Dossiers, client_id: UUID) -> SignalsSection:
    section = dossiers.open(client_id, "signals").section("signals")
    assert isinstance(section, SignalsSection)
    dossiers.desk.settle()
    return section


def rows_of(desk: Desk, client_id: UUID) -> list[SignalRow]:
    with desk.database.read() as session:
        return signals.signal_rows(session, client_id, reader_id=desk.workspace.me.id, on=TODAY)


def test_signal_begins_with_the_first_letter_and_is_dealt_with(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    section = signals_of(dossiers, client_id)
    section.buttons[SignalKind.LONELINESS].click()
    section.buttons[SignalKind.LONELINESS].click()
    (card,) = section.findChildren(SignalCard)
    dossiers.flush()
    assert rows_of(desk, client_id) == []

    noticed = card.record.field("noticed").editor
    assert isinstance(noticed, QPlainTextEdit)
    noticed.setPlainText("Zit alleen")
    dossiers.flush()
    desk.settle()
    card.done.click()
    desk.settle()
    assert "what came of it" in card.record.field("outcome").error

    outcome = card.record.field("outcome").editor
    assert isinstance(outcome, QPlainTextEdit)
    outcome.setPlainText("Maatje gevonden")
    card.done.click()
    desk.settle()

    (row,) = rows_of(desk, client_id)
    assert (row.noticed, row.done_on, row.outcome) == ("Zit alleen", TODAY, "Maatje gevonden")


def test_who_notes_that_somebody_is_unsafe_is_told_and_reads_it_no_more(
    desk: Desk, dossiers: Dossiers, client_id: UUID
) -> None:
    section = signals_of(dossiers, client_id)
    section.buttons[SignalKind.UNSAFE].click()
    dialog = desk.dialog(UnsafeDialog)
    assert "Name a director under Plan" in dialog._sentence.text()
    dialog.decide()
    assert dialog.isVisible()

    dialog.noticed.setPlainText("Blauwe plek")
    dialog.decide()
    desk.settle()
    desk.settle()

    assert section.findChildren(SignalCard) == []
    assert rows_of(desk, client_id) == []
    with desk.database.read() as session:
        assert session.scalars(select(Signal.noticed)).all() == ["Blauwe plek"]
