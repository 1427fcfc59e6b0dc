import io
from datetime import date
from uuid import UUID

import pytest
from openpyxl import Workbook

from tests.factories import (
    CRITERION,
    TODAY,
    a_client,
    a_criterion,
    a_municipality,
    a_provision,
    an_area,
    an_indication,
)
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.sheets import SheetEmpty, SheetTooLarge
from wmo_desk.domain.waiting import CriterionMissing, PgbOfferMissing
from wmo_desk.domain.waiting_columns import Columns, ListTable, NotAList, guess_columns
from wmo_desk.domain.waiting_comparison import (
    ChangedMeanwhile,
    OtherBirthDate,
    OtherIndication,
    ResidentTwice,
)
from wmo_desk.domain.waiting_sheet import CellMerged, Note
from wmo_desk.services import waiting_list
from wmo_desk.services.organisation import choose_municipality
from wmo_desk.services.waiting_comparison import ListPlan, plan_list
from wmo_desk.services.waiting_import import (
    ListOutcome,
    apply_list,
    decide_differences,
    difference_rows,
)
from wmo_desk.services.waiting_import_file import read_table
from wmo_desk.services.waiting_rows import waiting_rows

HEADINGS = "nr;bsn;naam;voorletters;geboortedatum;categorie;criterium;reden;datum indicatie;uren"
PGB = "pgb aangeboden op;pgb afgewezen op"


def quiet(_done: int, _total: int) -> None:
    pass


def a_line(number: int, name: str, granted_on: str, category: str = "A", bsn: str = "") -> str:
    """One line of a list; everybody was born on another day."""
    day = f"{number % 27 + 1:02}-03-1948"
    ground = f"{CRITERION};Valt." if category == "A" else ";"
    pgb = ";" if category == "A" else "1-2-2026;2-2-2026"
    return f"{number};{bsn};{name};A.;{day};{category};{ground};{granted_on};2,5;{pgb}"


def a_table(*lines: str) -> ListTable:
    return read_table("\n".join((f"{HEADINGS};{PGB}", *lines)).encode(), quiet)


@pytest.fixture
def region(database: Database, actor: Actor) -> dict[str, UUID]:
    with database.unit(actor) as unit:
        meerssen = a_municipality(unit)
        choose_municipality(unit, "0938")
        a_criterion(unit, meerssen)
        return {
            "meerssen": meerssen,
            "provision": a_provision(unit, meerssen),
            "bunde": an_area(unit, meerssen),
        }


@pytest.mark.usefixtures("region")
class TestList:
    def plan(
        self, database: Database, table: ListTable, columns: Columns | None = None
    ) -> ListPlan:
        with database.read() as session:
            return plan_list(
                session,
                table,
                columns or guess_columns(table.headings),
                database.clock(),
                quiet,
            )

    def bring_in(self, database: Database, actor: Actor, table: ListTable) -> ListOutcome:
        plan = self.plan(database, table)
        with database.unit(actor) as unit:
            return apply_list(unit, plan, file_name="lijst.csv", progress=quiet)

    def names(self, database: Database) -> list[str]:
        with database.read() as session:
            return [row.client.partition(",")[0] for row in waiting_rows(session, TODAY)]

    def test_a_line_becomes_a_place(self, database: Database, actor: Actor) -> None:
        outcome = self.bring_in(database, actor, a_table(a_line(1, "Berg, A. van den", "3-9-2026")))

        assert outcome == ListOutcome(placed=1, new_files=1, differences=0)
        with database.read() as session:
            (row,) = waiting_rows(session, TODAY)
        assert (row.client, row.minutes_per_week) == ("Berg, A. van den", 150)
        assert row.indication_date == date(2026, 9, 3)
        assert row.is_running

    def test_the_second_time_adds_nothing(
        self, database: Database, actor: Actor, clock: Clock
    ) -> None:
        table = a_table(
            *(a_line(number, f"Naam{number}", "3-9-2026") for number in range(1, 6)),
            a_line(6, "Met", "4-9-2026", bsn="12345672"),
        )
        self.bring_in(database, actor, table)
        clock.move(days=1)
        plan = self.plan(database, table)

        assert (len(plan.new), len(plan.known), plan.faults) == (0, 6, ())
        assert self.bring_in(database, actor, table) == ListOutcome(0, 0, 0)
        assert len(self.names(database)) == 6

    def test_the_order_is_that_of_the_rules(self, database: Database, actor: Actor) -> None:
        table = a_table(
            a_line(1, "Bee", "1-2-2026", "B"),
            a_line(2, "Laat", "9-9-2026"),
            a_line(3, "Vroeg", "1-9-2026"),
            a_line(4, "Daarna", "1-9-2026"),
        )
        plan = self.plan(database, table)
        outcome = self.bring_in(database, actor, table)

        assert self.names(database) == ["Vroeg", "Daarna", "Laat", "Bee"]
        found = [
            (each.name, each.number_in_file, each.number_by_rules) for each in plan.differences
        ]
        assert found == [("Laat, A.", 2, 3), ("Bee, A.", 1, 4)]
        assert outcome.differences == 2

    def test_a_difference_waits_for_a_decision(self, database: Database, actor: Actor) -> None:
        table = a_table(a_line(2, "Eerst", "1-9-2026"), a_line(1, "Later", "2-9-2026"))
        self.bring_in(database, actor, table)
        with database.read() as session:
            (row,) = difference_rows(session)
        assert (row.number_in_file, row.number_by_rules) in {(1, 2), (2, 1)}

        with database.unit(actor) as unit:
            decide_differences(unit, [row.id], reason="Zo is de regel.")
        assert self.bring_in(database, actor, table).differences == 0
        with database.read() as session:
            assert difference_rows(session) == []

    def test_one_number_more_does_not_make_everybody_different(self, database: Database) -> None:
        lines = [a_line(number + 5, f"N{number}", f"{number}-9-2026") for number in range(1, 9)]
        assert self.plan(database, a_table(*lines)).differences == ()

    def test_without_numbers_the_order_is_not_compared(self, database: Database) -> None:
        lines = [a_line(1, "A", "2-9-2026"), a_line(2, "B", "1-9-2026")]
        table = a_table(*(line.partition(";")[2].join((";", "")) for line in lines))
        plan = self.plan(database, table)
        assert not plan.has_numbers
        assert plan.differences == ()

    def test_a_resident_stands_in_a_file_once(self, database: Database) -> None:
        plan = self.plan(
            database,
            a_table(
                a_line(1, "Berg", "1-9-2026", bsn="012345672"),
                a_line(1, "Bérg", "2-9-2026"),
                a_line(3, "Anders", "2-9-2026", bsn="12345672"),
            ),
        )
        assert [fault.line for fault in plan.faults] == [3, 4]
        errors = [fault.error for fault in plan.faults]
        assert [error.first for error in errors if isinstance(error, ResidentTwice)] == [2, 2]

    def test_grounds_are_asked_of_every_category(self, database: Database) -> None:
        plan = self.plan(
            database,
            a_table(
                "1;;Een;A.;01-03-1948;A;;;1-9-2026;2;;", "2;;Twee;A.;02-03-1948;B;;;1-9-2026;2;;"
            ),
        )
        assert [type(fault.error) for fault in plan.faults] == [CriterionMissing, PgbOfferMissing]

    def test_who_has_a_file_keeps_it(
        self, database: Database, actor: Actor, region: dict[str, UUID]
    ) -> None:
        with database.unit(actor) as unit:
            born = date(1948, 3, 2)
            client = a_client(unit, region["meerssen"], birth_date=born, bsn="012345672")
            an_indication(unit, client, region["provision"], granted_on=date(2026, 9, 3))
        table = a_table(a_line(1, "Berg", "3-9-2026", bsn="12345672"))
        (new,) = self.plan(database, table).new
        assert (new.client_id, new.indication_id is None) == (client, False)

        other_day = self.plan(database, a_table(a_line(1, "Berg", "4-9-2026", bsn="12345672")))
        other_born = self.plan(database, a_table(a_line(2, "Berg", "3-9-2026", bsn="12345672")))
        assert isinstance(other_day.faults[0].error, OtherIndication)
        assert isinstance(other_born.faults[0].error, OtherBirthDate)

    def test_who_left_is_not_put_back(self, database: Database, actor: Actor) -> None:
        table = a_table(a_line(1, "Berg", "3-9-2026"))
        self.bring_in(database, actor, table)
        with database.read() as session:
            (row,) = waiting_rows(session, TODAY)
        with database.unit(actor) as unit:
            waiting_list.leave(unit, row.id, reason="Verhuisd.")

        plan = self.plan(database, table)
        assert (plan.new, [each.entry_id for each in plan.earlier]) == ((), [row.id])

    def test_what_changed_meanwhile_is_compared_again(
        self, database: Database, actor: Actor, region: dict[str, UUID]
    ) -> None:
        plan = self.plan(database, a_table(a_line(1, "Berg", "3-9-2026")))
        with database.unit(actor) as unit:
            a_client(unit, region["meerssen"])
        with pytest.raises(ChangedMeanwhile), database.unit(actor) as unit:
            apply_list(unit, plan, file_name="lijst.csv", progress=quiet)

    def test_stopping_leaves_nothing(self, database: Database, actor: Actor) -> None:
        plan = self.plan(database, a_table(a_line(1, "Berg", "3-9-2026")))

        def stop(done: int, total: int) -> None:
            if done == total:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt), database.unit(actor) as unit:
            apply_list(unit, plan, file_name="lijst.csv", progress=stop)
        assert self.names(database) == []


def a_workbook(rows: list[list[object]], merge: str = "") -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if merge:
        book.active.merge_cells(merge)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_workbook_is_read_below_its_title() -> None:
    table = read_table(
        a_workbook(
            [
                ["Wachtlijst HbH, stand november"],
                [],
                ["Nr", "BSN", "Naam", "Geboortedatum", "Cat", "Datum indicatie", "Uren"],
                [1, 12345672, "Berg", date(1948, 3, 14), "A", date(2026, 9, 3), 2.5],
            ]
        ),
        quiet,
    )
    (line,) = table.lines
    assert line.number == 4
    assert line.cells == ("1", "12345672", "Berg", "1948-03-14", "A", "2026-09-03", "2.5")


@pytest.mark.usefixtures("region")
def test_merged_cells_and_lost_zeros_are_told(database: Database) -> None:
    headings = [
        "naam",
        "bsn",
        "geboortedatum",
        "cat",
        "criterium",
        "reden",
        "indicatiedatum",
        "uren",
    ]
    born, day = date(1948, 3, 14), date(2026, 9, 3)
    table = read_table(
        a_workbook(
            [
                headings,
                ["Berg", 12345672, born, "A", CRITERION, "Valt", day, 2],
                ["", "", born, "A", CRITERION, "Valt", day, 2],
            ],
            merge="A2:A3",
        ),
        quiet,
    )
    with database.read() as session:
        plan = plan_list(session, table, guess_columns(table.headings), database.clock(), quiet)
    assert [type(fault.error) for fault in plan.faults] == [CellMerged]
    (new,) = plan.new
    assert new.person["bsn"] == "012345672"
    assert Note.ZERO_ADDED in new.notes


@pytest.mark.parametrize("content", [b"PK\x03\x04half", b"\xd0\xcf\x11\xe0old", b"%PDF-1.7"])
def test_what_is_no_list_is_refused(content: bytes) -> None:
    with pytest.raises(NotAList):
        read_table(content, quiet)


def test_a_cut_off_workbook_is_refused() -> None:
    with pytest.raises(NotAList):
        read_table(a_workbook([["naam"], ["Berg"]])[:-300], quiet)


@pytest.mark.parametrize("content", [b"", b"naam;uren\n"])
def test_an_empty_list_is_refused(content: bytes) -> None:
    with pytest.raises(SheetEmpty):
        read_table(content, quiet)


def test_a_list_has_fifty_thousand_lines_at_most() -> None:
    assert len(read_table(b"naam;uren\n" + b"Berg;2\n" * 50_000, quiet).lines) == 50_000
    with pytest.raises(SheetTooLarge):
        read_table(b"naam;uren\n" + b"Berg;2\n" * 50_001, quiet)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_letters_are_read_whatever_the_encoding(encoding: str) -> None:
    table = read_table("naam;uren\nMüller;2\n".encode(encoding), quiet)
    assert table.lines[0].cells[0] == "Müller"
