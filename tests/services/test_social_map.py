from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import TODAY, a_municipality, an_area, an_entry
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.social_map import DimensionNeeded, EntryTaken, NothingChosen
from wmo_desk.errors import ConflictError, RecordMissing
from wmo_desk.models.history import HistoryEntry
from wmo_desk.services import options, organisation, social_map
from wmo_desk.services.social_map import EntryFilter, entry_row, find_entries, map_view

BODY, MIND, JOINING = (
    Dimension.BODILY_FUNCTIONS,
    Dimension.MENTAL_WELLBEING,
    Dimension.PARTICIPATION,
)


@pytest.fixture
def bunde(unit: UnitOfWork) -> UUID:
    return an_area(unit, a_municipality(unit))


@pytest.fixture
def wanted(unit: UnitOfWork, bunde: UUID) -> UUID:
    an_entry(unit, name="Boodschappendienst", keywords="winkelen", dimensions=(BODY,))
    return an_entry(
        unit,
        name="Eetcafé D'n Hook",
        area_id=bunde,
        for_whom="Iedereen die niet graag alleen eet",
        description="Samen aan tafel, drie gangen.",
        keywords="eten, gezelschap",
        address="Kerkplein 3",
        phone="043 000 0121",
    )


def found(unit: UnitOfWork, typed: str, *chosen: object) -> list[UUID]:
    return [row.id for row in find_entries(unit.session, typed, *chosen)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed",
    [
        "eetcafe",
        "EETCAFÉ D'N",
        "dn hook",
        "zelschap",
        "gezelschap eten",
        "eten, alleen",
        "bunde eten",
        "eet bu",
        "kerkplein 3",
        "043 000 0121",
        "drie gangen",
    ],
)
def test_found_by_need_name_and_place(unit: UnitOfWork, wanted: UUID, typed: str) -> None:
    assert found(unit, typed) == [wanted]


@pytest.mark.parametrize("typed", ["zzz", "eten winkelen", "en", "#5#", "participation"])
def test_what_nobody_wrote_finds_nothing(unit: UnitOfWork, wanted: UUID, typed: str) -> None:
    assert found(unit, typed) == []


@pytest.mark.parametrize("typed", ["", " ", "%", "@*@", '"', "_"])
def test_nothing_typed_gives_the_first_of_all(unit: UnitOfWork, wanted: UUID, typed: str) -> None:
    assert len(found(unit, typed)) == 2
    assert len(find_entries(unit.session, typed, limit=1)) == 1


def test_what_is_called_so_comes_first(unit: UnitOfWork) -> None:
    word = an_entry(unit, name="Buurtbus", keywords="wandelen naar de halte")
    called = an_entry(unit, name="Wandelgroep", keywords="bewegen")
    inside = an_entry(unit, name="Beweegtuin", keywords="nordicwandelen")
    assert found(unit, "wandel") == [called, word, inside]
    assert found(unit, "wa") == [called, word]
    assert found(unit, "w") == [called]


def test_one_dimension_and_one_area(unit: UnitOfWork, bunde: UUID) -> None:
    geulle = an_area(unit, organisation.municipality_rows(unit.session)[0].id, name="Geulle")
    here = an_entry(unit, area_id=bunde, dimensions=(JOINING, MIND))
    there = an_entry(unit, area_id=geulle)
    everywhere = an_entry(unit, name="Belcirkel", keywords="koffie")
    for typed in ("", "koffie"):
        assert found(unit, typed, None, bunde) == [here, everywhere]
        assert found(unit, typed, MIND) == [here]
        assert found(unit, typed, JOINING, geulle) == [there, everywhere]
        assert found(unit, typed, BODY) == []


def test_the_page_counts_and_keeps_to_what_was_not_checked(unit: UnitOfWork) -> None:
    municipality = a_municipality(unit)
    an_area(unit, municipality)
    options.write_option(unit, options.MUNICIPALITY, "0938")
    fresh = an_entry(unit)
    old = an_entry(unit, name="Dagje uit", checked_on=date(2025, 11, 22))
    never = an_entry(unit, name="Repair Café", checked_on=None, dimensions=(BODY,))
    view = map_view(unit.session, "", EntryFilter(), TODAY)
    assert [row.id for row in view.rows] == [old, fresh, never]
    assert (view.count, view.unchecked, view.municipality) == (3, 2, "Meerssen")
    assert [area.name for area in view.areas] == ["Bunde"]
    for typed, shown in (("", [old, never]), ("koffie", [old, never]), ("repair", [never])):
        view = map_view(unit.session, typed, EntryFilter(only_unchecked=True), TODAY)
        assert [row.id for row in view.rows] == shown
    chosen = EntryFilter(dimensions=(BODY, MIND))
    assert [row.id for row in map_view(unit.session, "koffie", chosen, TODAY).rows] == [never]


def test_a_correction_is_found_at_once_and_stands_in_the_history(
    unit: UnitOfWork, wanted: UUID
) -> None:
    social_map.change_entry(unit, wanted, {"keywords": "schaken"}, {"keywords": "eten, gezelschap"})
    unit.flush()
    assert found(unit, "schaken") == [wanted]
    assert found(unit, "gezelschap") == []
    fields = unit.session.scalars(
        select(HistoryEntry.field).where(HistoryEntry.record_id == wanted)
    ).all()
    assert list(fields) == ["", "keywords"]


def test_two_who_correct_the_same_are_told(unit: UnitOfWork, wanted: UUID) -> None:
    social_map.change_entry(unit, wanted, {"costs": "€ 8"})
    with pytest.raises(ConflictError):
        social_map.change_entry(unit, wanted, {"costs": "€ 9"}, {"costs": ""})


def test_an_area_that_is_called_otherwise_is_found(
    unit: UnitOfWork, wanted: UUID, bunde: UUID
) -> None:
    organisation.change_area(unit, bunde, {"name": "Kasteel Bunde"})
    unit.flush()
    assert found(unit, "kasteel") == [wanted]


def test_checking_is_noted_with_the_day(unit: UnitOfWork, wanted: UUID) -> None:
    social_map.mark_checked(unit, wanted)
    unit.flush()
    row = entry_row(unit.session, wanted)
    assert (row.checked_on, row.needs_check(TODAY)) == (TODAY, False)


def test_what_was_taken_off_is_kept_but_not_found(unit: UnitOfWork, wanted: UUID) -> None:
    social_map.remove_entry(unit, wanted)
    unit.flush()
    assert found(unit, "gezelschap") == []
    assert wanted not in found(unit, "")
    assert entry_row(unit.session, wanted).removed_on == TODAY

    social_map.put_back_entry(unit, wanted)
    unit.flush()
    assert found(unit, "gezelschap") == [wanted]


def test_a_name_stands_once_per_area(unit: UnitOfWork, wanted: UUID, bunde: UUID) -> None:
    elsewhere = an_entry(unit, name="eetcafe dn hook")
    with pytest.raises(EntryTaken):
        an_entry(unit, name="Eetcafe D’n Hook", area_id=bunde)
    with pytest.raises(EntryTaken):
        social_map.change_entry(unit, elsewhere, {"area_id": bunde})
    social_map.remove_entry(unit, wanted)
    unit.flush()
    social_map.change_entry(unit, elsewhere, {"area_id": bunde})
    unit.flush()
    with pytest.raises(EntryTaken):
        social_map.put_back_entry(unit, wanted)


def test_an_entry_belongs_to_a_dimension(unit: UnitOfWork, wanted: UUID) -> None:
    with pytest.raises(DimensionNeeded):
        social_map.change_entry(unit, wanted, {"dimensions": ()})


def test_only_its_own_fields_are_changed(unit: UnitOfWork, wanted: UUID) -> None:
    with pytest.raises(ValueError, match="removed_on"):
        social_map.change_entry(unit, wanted, {"removed_on": TODAY})
    with pytest.raises(RecordMissing):
        entry_row(unit.session, UUID(int=1))


def test_a_consultant_corrects_and_checks_but_does_not_keep_the_list(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        entry_id = an_entry(unit)
    with database.unit(Actor(None, Role.CONSULTANT)) as unit:
        social_map.change_entry(unit, entry_id, {"costs": "gratis"})
        social_map.mark_checked(unit, entry_id)
    for action in (
        lambda unit: an_entry(unit, name="Nieuw"),
        lambda unit: social_map.remove_entry(unit, entry_id),
        lambda unit: social_map.put_back_entry(unit, entry_id),
        social_map.export_entries,
    ):
        with pytest.raises(NotPermitted), database.unit(Actor(None, Role.CONSULTANT)) as unit:
            action(unit)


def test_a_page_for_the_resident_keeps_the_order_chosen(unit: UnitOfWork) -> None:
    a_municipality(unit, phone="14 043")
    options.write_option(unit, options.MUNICIPALITY, "0938")
    one, two = an_entry(unit), an_entry(unit, name="Belcirkel")
    page = social_map.resident_page(unit.session, [one, two, UUID(int=1)], TODAY)
    assert [row.id for row in page.entries] == [one, two]
    assert (page.letterhead.municipality, page.is_practice) == ("Gemeente Meerssen", False)
    social_map.remove_entry(unit, two)
    unit.flush()
    with pytest.raises(NothingChosen):
        social_map.resident_page(unit.session, [two], TODAY)


def test_a_file_without_a_municipality_prints_as_well(unit: UnitOfWork) -> None:
    page = social_map.resident_page(unit.session, [an_entry(unit)], TODAY)
    assert page.letterhead.municipality == ""
