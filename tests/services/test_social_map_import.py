from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from tests.factories import TODAY, a_municipality, an_area, an_entry
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.domain.social_map import EntryTaken
from wmo_desk.domain.social_map_sheet import LineTwice, Sheet, read_sheet
from wmo_desk.errors import ConflictError
from wmo_desk.services import options, social_map
from wmo_desk.services.social_map import all_entries, export_entries, find_entries
from wmo_desk.services.social_map_import import (
    ImportOutcome,
    ImportPlan,
    apply_import,
    plan_import,
)

HEADINGS = "naam;soort;dimensies;buurt;kosten;gecontroleerd op\r\n"
HUISKAMER = "Huiskamer;informeel;Meedoen;Bunde;gratis;1-6-2026\r\n"
BELCIRKEL = "Belcirkel;formeel;Mentaal welbevinden;;;\r\n"


def nobody(_done: int, _total: int) -> None:
    """Nobody wants to know how far it is."""


@pytest.fixture
def bunde(unit: UnitOfWork) -> UUID:
    options.write_option(unit, options.MUNICIPALITY, "0938")
    return an_area(unit, a_municipality(unit))


def sheet(*lines: str) -> Sheet:
    return read_sheet((HEADINGS + "".join(lines)).encode())


def plan(unit: UnitOfWork, given: Sheet) -> ImportPlan:
    return plan_import(unit.session, given, TODAY, nobody)


def bring_in(unit: UnitOfWork, given: Sheet, *, removes_missing: bool = False) -> ImportOutcome:
    return apply_import(unit, plan(unit, given), removes_missing=removes_missing, progress=nobody)


def test_what_is_new_changed_the_same_and_missing(unit: UnitOfWork, bunde: UUID) -> None:
    an_entry(unit, area_id=bunde, costs="€ 1", keywords="koffie")
    missing = an_entry(unit, name="Repair Café")
    same = an_entry(unit, name="Dagje uit", checked_on=None)

    found = plan(unit, sheet(HUISKAMER, BELCIRKEL, "Dagje uit;informeel;meedoen;;;\r\n"))

    assert [(new.line, new.name) for new in found.new] == [(3, "Belcirkel")]
    [changed] = found.changed
    assert [(each.field, each.old, each.new) for each in changed.changes] == [
        ("costs", "€ 1", "gratis")
    ]
    assert found.unchanged == 1
    assert [row.id for row in found.missing] == [missing]
    assert same not in {row.id for row in found.missing}
    assert found.faults == ()


def test_bringing_in_twice_adds_nothing_twice(unit: UnitOfWork, bunde: UUID) -> None:
    given = sheet(HUISKAMER, BELCIRKEL)
    assert bring_in(unit, given) == ImportOutcome(2, 0, 0)
    assert bring_in(unit, given) == ImportOutcome(0, 0, 0)
    assert [row.name for row in all_entries(unit.session)] == ["Belcirkel", "Huiskamer"]
    assert [row.costs for row in find_entries(unit.session, "huiskamer bunde")] == ["gratis"]


def test_what_is_exported_changes_nothing(unit: UnitOfWork, bunde: UUID) -> None:
    an_entry(unit, area_id=bunde, phone="0430000121", description='Regel 1\nregel 2; en "meer"')
    an_entry(unit, name="=Belcirkel", checked_on=None, costs="+ koffie", phone="+32470123456")
    before = all_entries(unit.session)

    again = plan(unit, read_sheet(export_entries(unit)))

    assert (again.unchanged, again.new, again.changed, again.missing, again.faults) == (
        2,
        (),
        (),
        (),
        (),
    )
    assert all_entries(unit.session) == before


def test_an_exported_entry_that_got_another_name_is_the_same(unit: UnitOfWork, bunde: UUID) -> None:
    entry_id = an_entry(unit, area_id=bunde)
    content = export_entries(unit).replace(b"Huiskamer", b"Het Trefpunt")

    [changed] = plan(unit, read_sheet(content)).changed

    assert changed.entry_id == entry_id
    assert [(each.field, each.new) for each in changed.changes] == [("name", "Het Trefpunt")]


def test_the_sheet_of_another_file_keeps_its_numbers(unit: UnitOfWork, bunde: UUID) -> None:
    number = UUID(int=9)
    given = read_sheet(
        f"naam;soort;dimensies;nummer\r\nBelcirkel;formeel;Meedoen;{number}\r\n"
        "Maatjes;formeel;Meedoen;12\r\n".encode()
    )
    bring_in(unit, given)
    assert [row.name for row in all_entries(unit.session) if row.id == number] == ["Belcirkel"]
    assert plan(unit, given).unchanged == 2


def test_an_earlier_check_does_not_undo_a_later_one(unit: UnitOfWork, bunde: UUID) -> None:
    an_entry(unit, area_id=bunde, costs="gratis", checked_on=date(2026, 9, 1))
    assert plan(unit, sheet(HUISKAMER)).unchanged == 1
    [changed] = plan(unit, sheet(HUISKAMER.replace("1-6", "1-10"))).changed
    assert changed.changes[0].new == date(2026, 10, 1)


def test_what_was_taken_off_is_put_back(unit: UnitOfWork, bunde: UUID) -> None:
    entry_id = an_entry(unit, area_id=bunde, costs="gratis")
    social_map.remove_entry(unit, entry_id)
    unit.flush()
    assert bring_in(unit, sheet(HUISKAMER)) == ImportOutcome(0, 1, 0)
    assert [row.id for row in find_entries(unit.session, "huiskamer")] == [entry_id]


def test_what_is_missing_goes_only_when_asked_for(unit: UnitOfWork, bunde: UUID) -> None:
    an_entry(unit, name="Repair Café")
    assert bring_in(unit, sheet(HUISKAMER)) == ImportOutcome(1, 0, 0)
    assert len(all_entries(unit.session)) == 2
    assert bring_in(unit, sheet(HUISKAMER), removes_missing=True) == ImportOutcome(0, 0, 1)
    assert [row.name for row in all_entries(unit.session)] == ["Huiskamer"]


def test_a_bad_line_is_left_out_until_it_is_mended(unit: UnitOfWork, bunde: UUID) -> None:
    given = sheet(HUISKAMER, BELCIRKEL.replace("Mentaal welbevinden", "Gezellig"))
    found = plan(unit, given)
    [fault] = found.faults
    assert (fault.line, fault.field, found.faulty_lines) == (3, "dimensions", 1)
    assert [new.name for new in found.new] == ["Huiskamer"]

    mended = plan(unit, given.mended(fault.line, fault.field, "Zingeving"))
    assert mended.faults == ()
    assert mended.new[1].values["dimensions"] == (Dimension.MEANINGFULNESS,)


def test_a_bad_line_about_an_entry_does_not_make_it_missing(unit: UnitOfWork, bunde: UUID) -> None:
    an_entry(unit, area_id=bunde)
    assert plan(unit, sheet(HUISKAMER.replace("informeel", "winkel"))).missing == ()


def test_a_line_that_stands_twice_names_the_first(unit: UnitOfWork, bunde: UUID) -> None:
    found = plan(unit, sheet(HUISKAMER, BELCIRKEL, HUISKAMER.replace("gratis", "€ 2")))
    [fault] = found.faults
    assert isinstance(fault.error, LineTwice)
    assert (fault.line, fault.error.first, len(found.new)) == (4, 2, 2)


def test_a_name_that_another_entry_has_is_refused(unit: UnitOfWork, bunde: UUID) -> None:
    an_entry(unit, name="Belcirkel")
    entry_id = an_entry(unit)
    given = read_sheet(
        f"naam;soort;dimensies;nummer\r\nBelcirkel;informeel;Meedoen;{entry_id}\r\n".encode()
    )
    [fault] = plan(unit, given).faults
    assert isinstance(fault.error, EntryTaken)


def test_who_changed_it_meanwhile_is_not_overwritten(unit: UnitOfWork, bunde: UUID) -> None:
    entry_id = an_entry(unit, area_id=bunde, costs="€ 1")
    found = plan(unit, sheet(HUISKAMER))
    social_map.change_entry(unit, entry_id, {"costs": "€ 3"})
    unit.flush()
    with pytest.raises(ConflictError):
        apply_import(unit, found, removes_missing=False, progress=nobody)


def stop_at(number: int) -> Callable[[int, int], None]:
    def progress(done: int, _total: int) -> None:
        if done >= number:
            raise InterruptedError

    return progress


def test_stopping_half_way_leaves_nothing_behind(database: Database) -> None:
    lines = [f"Plek {number};informeel;Meedoen;;;\r\n" for number in range(1200)]
    with database.read() as session:
        found = plan_import(session, sheet(*lines), TODAY, nobody)
        with pytest.raises(InterruptedError):
            plan_import(session, sheet(*lines), TODAY, stop_at(600))
    lead = Actor(None, Role.TEAM_LEAD)
    with pytest.raises(InterruptedError), database.unit(lead) as unit:
        apply_import(unit, found, removes_missing=False, progress=stop_at(600))
    with database.read() as session:
        assert all_entries(session) == []


def test_only_who_keeps_the_lists_brings_in(database: Database) -> None:
    empty = ImportPlan((), (), 0, (), ())
    with pytest.raises(NotPermitted), database.unit(Actor(None, Role.CONSULTANT)) as unit:
        apply_import(unit, empty, removes_missing=False, progress=nobody)


def test_ten_thousand_lines_as_excel_writes_them(unit: UnitOfWork, bunde: UUID) -> None:
    lines = [f"Café {number};informeel;Meedoen;;€ 1;1-6-2026" for number in range(10_000)]
    # One line with a letter that its program could not write, and one without a kind.
    lines[4_000] = lines[4_000].replace("é", "\N{REPLACEMENT CHARACTER}")
    lines[7_000] = "Café zonder soort;;Meedoen;;;"
    written = (HEADINGS + "\r\n".join(lines)).encode()

    found = plan(unit, read_sheet(written))
    in_windows = plan(
        unit, read_sheet((HEADINGS + "\r\n".join(lines[:4_000] + lines[4_001:])).encode("cp1252"))
    )

    assert {fault.line for fault in found.faults} == {4_002, 7_002}
    assert len(found.new) == 9_998
    assert len(in_windows.new) == 9_998
    assert in_windows.new[0].name == "Café 0"
