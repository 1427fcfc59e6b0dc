"""The letter about a place on the waiting list."""

from datetime import date
from uuid import uuid4

import pytest

from tests.factories import (
    TODAY,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
    an_entry,
    somebody_waiting,
)
from wmo_desk.contents.letters import PlaceLetter
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import DocumentKind, WaitingEventKind
from wmo_desk.domain.waiting import RefusalRule, Status, StillNeeded
from wmo_desk.errors import RecordMissing
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.reports.papers import paper_text
from wmo_desk.services import (
    clients,
    conversations,
    documents,
    needs,
    offers,
    options,
    social_map,
    waiting_list,
)
from wmo_desk.services.conversations import NewConversation
from wmo_desk.services.documents import PaperAbout, document_rows
from wmo_desk.services.paper_sheets import paper_sheet
from wmo_desk.services.place_letters import place_letter

DAILY = (Dimension.DAILY_FUNCTIONING,)


class Waiting:
    """Two people on the list of a municipality, and a provider with room."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.municipality_id = a_municipality(unit)
        a_criterion(unit, self.municipality_id)
        self.provision_id = a_provision(unit, self.municipality_id)
        self.first = somebody_waiting(
            unit, self.municipality_id, self.provision_id, granted_on=date(2026, 9, 1)
        )
        self.second = somebody_waiting(
            unit,
            self.municipality_id,
            self.provision_id,
            granted_on=date(2026, 9, 2),
            category="B",
        )
        self.provider_id = a_provider(unit)
        unit.flush()


@pytest.fixture
def waiting(unit: UnitOfWork) -> Waiting:
    return Waiting(unit)


def told(letter: PlaceLetter) -> str:
    return " ".join(part.text for part in paper_text(letter))


def test_names_where_to_turn_to_meanwhile(unit: UnitOfWork, waiting: Waiting) -> None:
    an_entry(unit, name="Boodschappen Thuis", phone="0431234567", dimensions=DAILY)
    an_entry(unit, name="Zangkoor")
    gone = an_entry(unit, name="Wasserij", dimensions=DAILY)
    social_map.remove_entry(unit, gone)
    unit.flush()

    letter = place_letter(unit.session, waiting.first, TODAY)

    assert letter.meanwhile == ("Boodschappen Thuis: 043 123 45 67",)
    assert "Wat kunt u nu al doen?" in told(letter)
    assert "Boodschappen Thuis" in told(letter)


def test_near_by_comes_before_the_whole_municipality_and_elsewhere_not_at_all(
    unit: UnitOfWork, waiting: Waiting
) -> None:
    here = an_area(unit, waiting.municipality_id, name="Bunde")
    there = an_area(unit, waiting.municipality_id, name="Geulle")
    an_entry(unit, name="Alom", dimensions=DAILY)
    an_entry(unit, name="Bij de buren", dimensions=DAILY, area_id=here)
    an_entry(unit, name="Ver weg", dimensions=DAILY, area_id=there)
    resident = unit.get(WaitingEntry, waiting.first).client_id
    clients.change_client(unit, resident, {"area_id": here})
    unit.flush()

    assert place_letter(unit.session, waiting.first, TODAY).meanwhile == ("Bij de buren", "Alom")
    # Of the other it is not known where they live.
    assert place_letter(unit.session, waiting.second, TODAY).meanwhile == ("Alom",)


def test_without_anything_on_the_map_nothing_is_promised(
    unit: UnitOfWork, waiting: Waiting
) -> None:
    assert "Wat kunt u nu al doen?" not in told(place_letter(unit.session, waiting.first, TODAY))


def test_what_was_talked_about_comes_first(unit: UnitOfWork, waiting: Waiting) -> None:
    for number in range(4):
        an_entry(unit, name=f"Adres {number}", dimensions=DAILY)
    choir = an_entry(unit, name="Zangkoor")
    entry = unit.get(WaitingEntry, waiting.first)
    talk = NewConversation(entry.client_id, TODAY)
    conversations.begin_conversation(unit, talk)
    need_id = uuid4()
    needs.record_need(unit, talk.id, need_id, {"question": "Wie helpt mij nu?"})
    needs.record_solution(
        unit, talk.id, need_id, uuid4(), {"what": "Zangkoor", "social_map_entry_id": choir}
    )
    unit.flush()

    found = place_letter(unit.session, waiting.first, TODAY).meanwhile

    assert found == ("Zangkoor", "Adres 0", "Adres 1")


def test_says_where_somebody_stands_and_why(unit: UnitOfWork, waiting: Waiting) -> None:
    of_first = told(place_letter(unit.session, waiting.first, TODAY))
    of_second = told(place_letter(unit.session, waiting.second, TODAY))

    assert "U staat op plaats 1 van de wachtlijst, in groep A." in of_first
    assert "Valt vaak." in of_first
    assert "U staat op plaats 2" in of_second
    assert "Op 2 september 2026 koos u ervoor om te wachten." in of_second


def test_tells_which_provider_was_asked(unit: UnitOfWork, waiting: Waiting) -> None:
    offers.offer_place(unit, waiting.first, waiting.provider_id)
    unit.flush()
    letter = place_letter(unit.session, waiting.first, TODAY)

    assert letter.offer is not None
    assert letter.offer.provider in told(letter)


@pytest.mark.parametrize(
    ("rule", "followed"),
    [
        (RefusalRule.KEEPS, "U houdt uw plaats op de wachtlijst."),
        (RefusalRule.TO_THE_END, "U staat nu achteraan in uw groep."),
        (RefusalRule.LEAVES, "Daarom staat u niet meer op de wachtlijst."),
    ],
)
def test_confirms_a_refusal_with_what_follows(
    unit: UnitOfWork, waiting: Waiting, rule: RefusalRule, followed: str
) -> None:
    options.write_option(unit, options.REFUSAL_RULE, rule.value)
    unit.flush()
    offers.offer_place(unit, waiting.first, waiting.provider_id)
    offers.decline_by_client(unit, waiting.first, reason="wil een andere hulp")
    unit.flush()

    letter = place_letter(unit.session, waiting.first, TODAY)

    assert followed in told(letter)
    assert ("Waar u nu staat" in told(letter)) == (rule is not RefusalRule.LEAVES)
    # The resident's own reason belongs in the file; the letter does not hold it against them.
    assert "andere hulp" not in told(letter)


def test_a_refusal_that_was_long_ago_is_not_told_again(unit: UnitOfWork, waiting: Waiting) -> None:
    options.write_option(unit, options.REFUSAL_RULE, RefusalRule.KEEPS.value)
    unit.flush()
    offers.offer_place(unit, waiting.first, waiting.provider_id)
    offers.decline_by_client(unit, waiting.first)
    waiting_list.answer_still_needed(unit, waiting.first, StillNeeded.YES)
    unit.flush()
    refused = place_letter(unit.session, waiting.first, TODAY).refused
    assert refused is not None
    assert refused.outcome is WaitingEventKind.DECLINED_AND_WAITS

    waiting_list.pause(unit, waiting.first, reason="ziekenhuis")
    unit.flush()
    assert place_letter(unit.session, waiting.first, TODAY).refused is None


def test_help_that_begins_is_told(unit: UnitOfWork, waiting: Waiting) -> None:
    offers.offer_place(unit, waiting.first, waiting.provider_id)
    offers.take_up(unit, waiting.first, started_on=TODAY)
    unit.flush()

    letter = place_letter(unit.session, waiting.first, TODAY)

    assert letter.status is Status.STARTED
    assert letter.explanation is None
    assert "begint op 22 november 2026" in told(letter)


def test_is_kept_with_what_it_is_about(unit: UnitOfWork, waiting: Waiting) -> None:
    about = PaperAbout(DocumentKind.PLACE_LETTER, waiting.first)
    sheet = paper_sheet(unit.session, about, TODAY)
    documents.hand_out_paper(
        unit, about, content=b"%PDF-1.7", pages=1, is_large_print=False, edition=1
    )
    unit.flush()

    (row,) = document_rows(unit.session, sheet.client_id)
    assert row.about == about
    assert place_letter(unit.session, waiting.first, TODAY).edition == 2


def test_unknown_place_is_refused(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        place_letter(unit.session, uuid4(), TODAY)
