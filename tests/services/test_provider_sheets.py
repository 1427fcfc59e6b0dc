"""The sheets of providers, on an encrypted file."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import (
    TODAY,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
    somebody_waiting,
)
from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.documents import NotHandedOut
from wmo_desk.domain.kinds import DocumentKind, ListKind
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.provider_sheet import LeftOut, NothingToHandOver
from wmo_desk.domain.providers import ProviderStopped
from wmo_desk.domain.waiting import Weekday
from wmo_desk.models.client import Client
from wmo_desk.models.history import AccessEntry
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import (
    catalogue,
    clients,
    documents,
    offers,
    paper_sheets,
    providers,
    waiting_list,
)
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.provider_sheets import hand_over_sheets, provider_sheet, provider_sheets


class Bunde:
    """Four people waiting in two villages, in the order of their names, and two providers."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit
        self.id = a_municipality(unit)
        a_criterion(unit, self.id)
        catalogue.add_list_entry(
            unit, self.id, ListKind.SPECIAL_DEMAND, text="Er is een hond", valid_from=TODAY
        )
        self.provision_id = a_provision(unit, self.id)
        self.bunde = an_area(unit, self.id, name="Bunde")
        self.geulle = an_area(unit, self.id, name="Geulle")
        self.aarts = self.somebody("Aarts", 1, self.geulle)
        self.bos = self.somebody("Bos", 2, self.bunde)
        self.cox = self.somebody("Cox", 3, self.bunde)
        self.dirks = self.somebody("Dirks", 4, self.bunde)
        waiting_list.set_demands(
            unit, self.bos, days=[Weekday.FRIDAY, Weekday.MONDAY], demands=["Er is een hond"]
        )
        self.mine = a_provider(unit, area_ids=[self.bunde])
        self.other = a_provider(unit, name="Zorg B", agb_code="41234568")
        unit.flush()

    def somebody(self, name: str, day: int, area_id: UUID) -> UUID:
        entry_id = somebody_waiting(
            self.unit,
            self.id,
            self.provision_id,
            granted_on=date(2026, 9, day),
            area_id=area_id,
            name=name,
        )
        self.unit.get(Client, self.client(entry_id)).bsn = f"99999000{day}"
        return entry_id

    def client(self, entry_id: UUID) -> UUID:
        return self.unit.get(WaitingEntry, entry_id).client_id

    def take_up(self, entry_id: UUID, provider_id: UUID, *, started_on: date = TODAY) -> None:
        offers.offer_place(self.unit, entry_id, provider_id, offer_reason="ruimte")
        offers.take_up(self.unit, entry_id, started_on=started_on)
        self.unit.flush()

    def sheet(self, provider_id: UUID | None = None) -> ProviderSheet:
        return provider_sheet(self.unit.session, provider_id or self.mine, TODAY)


@pytest.fixture
def bunde(unit: UnitOfWork) -> Bunde:
    return Bunde(unit)


def test_a_provider_is_told_who_waits_where_it_works(bunde: Bunde) -> None:
    sheet = bunde.sheet()

    assert [line.number for line in sheet.lines.waiting] == [2, 3, 4]
    first = sheet.lines.waiting[0]
    assert (first.area, first.minutes_per_week) == ("Bunde", 120)
    assert (first.days, first.demands) == (("mon", "fri"), ("Er is een hond",))
    assert sheet.lines.left_out == {LeftOut.OTHER_AREA: 1}
    assert (sheet.provider, sheet.where, sheet.printed_on) == ("Zorg A", ("Bunde",), TODAY)
    assert sheet.letterhead.municipality == "Gemeente Meerssen"


def test_nothing_on_it_says_who_waits(bunde: Bunde) -> None:
    told = repr(bunde.sheet())
    for name in ("Aarts", "Bos", "Cox", "Dirks", "9999", "Brusselseweg", "6231", "1955", "Valt"):
        assert name not in told


def test_who_was_taken_up_is_named_to_that_provider_alone(bunde: Bunde) -> None:
    clients.change_client(bunde.unit, bunde.client(bunde.bos), {"phone": "0431234567"})
    bunde.take_up(bunde.bos, bunde.mine)

    (begun,) = bunde.sheet().lines.beginning
    assert begun.name == "A. van den Bos"
    assert begun.address == ("Brusselseweg 12", "6231 AB Meerssen")
    assert (begun.phones, begun.started_on) == (("0431234567",), TODAY)
    assert (begun.days, begun.demands) == (("mon", "fri"), ("Er is een hond",))
    assert "Bos" not in repr(bunde.sheet(bunde.other))
    assert "9999" not in repr(bunde.sheet())


def test_who_began_long_ago_is_not_told_again(bunde: Bunde) -> None:
    bunde.take_up(bunde.bos, bunde.mine, started_on=TODAY - timedelta(days=29))
    assert bunde.sheet().lines.beginning == ()


def test_an_offer_is_told_to_who_was_asked(bunde: Bunde) -> None:
    offers.offer_place(bunde.unit, bunde.bos, bunde.mine, offer_reason="ruimte")
    offers.offer_place(bunde.unit, bunde.cox, bunde.other, offer_reason="ruimte")
    waiting_list.pause(bunde.unit, bunde.dirks, reason="ziekenhuis")
    bunde.unit.flush()

    sheet = bunde.sheet()

    assert [(line.number, line.respond_by) for line in sheet.lines.waiting] == [
        (2, TODAY + timedelta(days=5))
    ]
    assert sheet.lines.left_out == {
        LeftOut.PAUSED: 1,
        LeftOut.OFFERED_ELSEWHERE: 1,
        LeftOut.OTHER_AREA: 1,
    }


def test_sheets_of_all_providers_are_read_at_once(bunde: Bunde) -> None:
    elsewhere = an_area(bunde.unit, bunde.id, name="Rothem")
    a_provider(bunde.unit, name="Zorg C", agb_code="41234569", area_ids=[elsewhere])
    bunde.unit.flush()

    found = provider_sheets(bunde.unit.session, TODAY)

    assert [(each.provider, len(each.lines.waiting)) for each in found] == [
        ("Zorg A", 3),
        ("Zorg B", 4),
        ("Zorg C", 0),
    ]
    assert found[0] == bunde.sheet()


def accesses(database: Database) -> list[tuple[str, str, UUID | None]]:
    with database.read() as session:
        query = select(AccessEntry).order_by(AccessEntry.number)
        return [(each.action, each.object_type, each.object_id) for each in session.scalars(query)]


def test_the_log_says_which_provider_was_told_of_whom(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        bunde = Bunde(unit)
        bunde.take_up(bunde.dirks, bunde.mine)
    before = len(accesses(database))

    with database.unit(actor) as unit:
        (sheet,) = hand_over_sheets(unit, [bunde.mine])
        documents.note_paper(
            unit, PaperAbout(DocumentKind.PROVIDER_SHEET, bunde.mine), AccessAction.VIEWED
        )

    noted = accesses(database)[before:]
    assert noted == [
        ("exported", "provider", bunde.mine),
        ("exported", "waiting_entry", bunde.bos),
        ("exported", "waiting_entry", bunde.cox),
        ("exported", "waiting_entry", bunde.dirks),
        ("viewed", "provider", bunde.mine),
        ("viewed", "waiting_entry", bunde.dirks),
    ]
    assert len(sheet.lines.waiting) == 2


def test_where_nobody_waits_nothing_is_given_nor_noted(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        bunde = Bunde(unit)
        elsewhere = an_area(unit, bunde.id, name="Rothem")
        empty = a_provider(unit, name="Zorg C", agb_code="41234569", area_ids=[elsewhere])
    before = accesses(database)

    with pytest.raises(NothingToHandOver) as refused, database.unit(actor) as unit:
        hand_over_sheets(unit, [bunde.mine, empty])

    assert refused.value.provider == "Zorg C"
    assert accesses(database) == before


def test_a_provider_that_stopped_is_told_nothing(bunde: Bunde) -> None:
    providers.stop_provider(bunde.unit, bunde.mine, stopped_on=TODAY)
    bunde.unit.flush()
    with pytest.raises(ProviderStopped):
        hand_over_sheets(bunde.unit, [bunde.mine])


def test_an_administrator_hands_nothing_over(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        bunde = Bunde(unit)
    with pytest.raises(NotPermitted), database.unit(Actor(None, Role.ADMINISTRATOR)) as unit:
        hand_over_sheets(unit, [bunde.mine])


def test_it_is_a_paper_that_no_resident_is_given(bunde: Bunde) -> None:
    about = PaperAbout(DocumentKind.PROVIDER_SHEET, bunde.mine)
    sheet = paper_sheets.paper_sheet(bunde.unit.session, about, TODAY)
    assert (sheet.whose, sheet.client_id, sheet.documents) == ("Zorg A", None, ())
    with pytest.raises(NotHandedOut):
        documents.hand_out_paper(bunde.unit, about, content=b"%PDF-", pages=1, is_large_print=False)
