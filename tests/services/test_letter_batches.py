"""Many letters at once, on an encrypted file: who is listed, what is kept, and what is not."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, select

from tests.factories import (
    TODAY,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_provision,
    somebody_waiting,
)
from tests.fixtures import Clock
from tests.journeys.test_disk_full import small_disk
from tests.reports.structure_reader import read
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, Device, UnitOfWork
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_batches import (
    AdaptationOutdated,
    LetterBatch,
    LetterHandedOut,
    MadeBatch,
)
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import RecordMissing, Unavailability, UnavailableError
from wmo_desk.models.document import Document
from wmo_desk.reports.letter_batch import ComposedLetter, LetterJob, compose_letter, make_letters
from wmo_desk.reports.papers import letter_of
from wmo_desk.services import (
    clients,
    documents,
    letter_adaptations,
    paper_sheets,
    reports,
    waiting_list,
)
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.letter_batches import (
    BatchRow,
    batch_contents,
    batch_rows,
    hand_out_in_batch,
)
from wmo_desk.services.paper_languages import beside_now

TODAYS = LetterBatch.RECEIVED_TODAY
QUARTER = LetterBatch.WAITS_THIS_QUARTER


class Town:
    """Reports of today and earlier, and people who wait, in one file."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
            self.municipality_id = a_municipality(unit)
            a_criterion(unit, self.municipality_id)
            self.provision_id = a_provision(unit, self.municipality_id)
            self.actor = Actor(a_consultant(unit), Role.CONSULTANT)

    def report(self, name: str, *, days_ago: int = 0, **client: object) -> UUID:
        with self.database.unit(self.actor) as unit:
            client_id = a_client(unit, self.municipality_id, family_name=name, **client)
            received_on = TODAY - timedelta(days=days_ago)
            return reports.take_report(unit, client_id, received_on=received_on, need="Hulp")

    def waiting(self, name: str, day: int) -> UUID:
        with self.database.unit(self.actor) as unit:
            return somebody_waiting(
                unit,
                self.municipality_id,
                self.provision_id,
                granted_on=date(2026, 9, day),
                name=name,
            )

    def rows(self, batch: LetterBatch) -> list[BatchRow]:
        with self.database.read() as session:
            return batch_rows(session, batch, self.database.clock().date())

    def jobs(self, batch: LetterBatch) -> list[LetterJob]:
        rows = [row for row in self.rows(batch) if not row.is_left_out]
        with self.database.read() as session:
            contents = batch_contents(session, batch, [row.about_id for row in rows], TODAY)
        return [
            LetterJob(
                row.about_id,
                contents[row.about_id],
                row.prefers_large_print,
                beside_now(row.paper_language),
            )
            for row in rows
        ]

    def keep(self, batch: LetterBatch, job: LetterJob, letter: ComposedLetter) -> None:
        with self.database.unit(self.actor) as unit:
            keep(unit, batch, job, letter)

    def make(
        self, batch: LetterBatch, go_on: Callable[[int, int], bool] | None = None
    ) -> MadeBatch:
        wanted = go_on or (lambda _done, _total: True)
        return make_letters(self.jobs(batch), partial(self.keep, batch), wanted)


def keep(unit: UnitOfWork, batch: LetterBatch, job: LetterJob, letter: ComposedLetter) -> None:
    hand_out_in_batch(
        unit,
        batch,
        job.about_id,
        content=letter.printed.content,
        pages=letter.printed.pages,
        is_large_print=job.is_large,
        paper_language=job.beside,
        edition=job.contents.edition,
        letter=letter.used,
        action=AccessAction.PRINTED,
    )


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database)


def names(rows: list[BatchRow]) -> list[str]:
    return [row.client.partition(",")[0] for row in rows]


# --- Who is listed -----------------------------------------------------------------------------


def test_reports_of_today_are_listed_with_what_matters(town: Town) -> None:
    town.report("Aarts", prefers_large_print=True)
    town.report("Bos", street="", house_number="")
    earlier = town.report("Cox", days_ago=3)

    rows = town.rows(TODAYS)

    assert names(rows) == ["Aarts", "Bos"]
    assert [row.prefers_large_print for row in rows] == [True, False]
    assert [row.has_address for row in rows] == [True, False]
    assert [row.is_proposed for row in rows] == [True, False]
    open_rows = town.rows(LetterBatch.NOT_CONFIRMED)
    assert open_rows[0].about_id == earlier
    assert open_rows[0].since == TODAY - timedelta(days=3)


def test_each_letter_is_in_the_languages_of_its_resident(town: Town) -> None:
    codes = {"Aarts": "", "Bos": "de", "Cox": "en", "Dohmen": "tr"}
    for name, code in codes.items():
        town.report(name, paper_language=code)
    rows = town.rows(TODAYS)
    assert [row.paper_language for row in rows] == list(codes.values())

    made = town.make(TODAYS)

    said = [read(letter.content).root.words for letter in made.made]
    for heading, expected in {
        "Wij hebben uw melding ontvangen": [True, True, True, True],
        "Wir haben Ihre Meldung bekommen": [False, True, False, False],
        "We have received your report": [False, False, True, False],
    }.items():
        assert [heading in " ".join(each.split()) for each in said] == expected
    with town.database.read() as session:
        kept = [documents.document_rows(session, row.client_id)[0].paper_language for row in rows]
    # The last is not loaded, so that letter is in Dutch alone.
    assert kept == ["", "de", "en", ""]


def test_a_report_that_was_confirmed_otherwise_is_not_proposed(town: Town) -> None:
    report_id = town.report("Aarts")
    with town.database.unit(town.actor) as unit:
        reports.change_report(unit, report_id, {"confirmed_on": TODAY})

    (row,) = town.rows(TODAYS)

    assert (row.confirmed_on, row.is_proposed, row.is_left_out) == (TODAY, False, False)
    assert town.rows(LetterBatch.NOT_CONFIRMED) == []


def test_what_is_over_asks_for_no_letter(town: Town) -> None:
    closed, of_closed_file = town.report("Aarts"), town.report("Bos")
    with town.database.unit(town.actor) as unit:
        reports.change_report(unit, closed, {"closed_on": TODAY})
        client_id = reports.report_row(unit.session, of_closed_file).client_id
        clients.close_file(unit, client_id, reason="verhuisd")

    assert town.rows(TODAYS) == []


def test_everybody_who_waits_is_listed_in_order(town: Town) -> None:
    for name, day in (("Aarts", 3), ("Bos", 1), ("Cox", 2)):
        town.waiting(name, day)
    gone = town.waiting("Dirks", 4)
    with town.database.unit(town.actor) as unit:
        waiting_list.leave(unit, gone, reason="verhuisd")

    assert names(town.rows(QUARTER)) == ["Bos", "Cox", "Aarts"]


def test_a_letter_counts_for_its_quarter(town: Town, clock: Clock) -> None:
    town.waiting("Aarts", 1)
    town.make(QUARTER)

    (row,) = town.rows(QUARTER)
    assert (row.handed_out_on, row.is_left_out) == (TODAY, True)
    clock.move(days=60)
    assert not town.rows(QUARTER)[0].is_left_out
    assert town.rows(LetterBatch.WAITS_WITHOUT_LETTER)[0].is_left_out


def test_who_had_a_letter_stands_below(town: Town) -> None:
    town.report("Aarts")
    town.make(TODAYS)
    town.report("Bos")

    assert [(row.client[:3], row.is_left_out) for row in town.rows(TODAYS)] == [
        ("Bos", False),
        ("Aar", True),
    ]


# --- What each letter says ---------------------------------------------------------------------


@pytest.mark.parametrize("many", [2, 12])
def test_contents_are_read_in_few_statements(town: Town, many: int) -> None:
    places = [town.waiting(f"Aarts{number}", 1 + number) for number in range(many)]
    reported = [town.report(f"Bos{number}") for number in range(many)]

    for batch, about_ids in ((QUARTER, places), (TODAYS, reported)):
        with counted(town.database) as statements, town.database.read() as session:
            contents = batch_contents(session, batch, about_ids, TODAY)
        assert len(contents) == many
        assert len(statements) < 20


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    event.listen(database.engine, "before_cursor_execute", note)
    yield statements
    event.remove(database.engine, "before_cursor_execute", note)


def test_together_they_say_what_each_says_alone(town: Town) -> None:
    places = [town.waiting(name, day) for name, day in (("Aarts", 3), ("Bos", 1), ("Cox", 2))]
    with town.database.unit(town.actor) as unit:
        waiting_list.pause(unit, places[1], reason="ziekenhuis")
    reported = [town.report("Dirks"), town.report("Evers", days_ago=2)]

    with town.database.read() as session:
        for batch, kind, about_ids in (
            (QUARTER, DocumentKind.PLACE_LETTER, places),
            (TODAYS, DocumentKind.CONFIRMATION, reported),
        ):
            together = batch_contents(session, batch, about_ids, TODAY)
            for about_id in about_ids:
                alone = paper_sheets.paper_sheet(session, PaperAbout(kind, about_id), TODAY)
                assert together[about_id] == alone.contents


# --- Making and keeping ------------------------------------------------------------------------


def test_each_letter_is_kept_as_a_single_one_is(town: Town) -> None:
    report_id = town.report("Aarts", prefers_large_print=True)
    town.report("Bos")

    batch = town.make(TODAYS)

    assert (batch.asked, len(batch.made), batch.refused, batch.left) == (2, 2, (), 0)
    with town.database.read() as session:
        row = reports.report_row(session, report_id)
        (kept,) = documents.document_rows(session, row.client_id)
        content = documents.document_content(session, kept.id)
    assert row.dates.confirmed_on == row.dates.client_support_on == TODAY
    assert (kept.kind, kept.edition, kept.is_large_print) == (DocumentKind.CONFIRMATION, 1, True)
    assert (kept.handed_out_on, kept.handed_out_by) == (TODAY, "M. Kok")
    assert content == batch.made[0].content
    assert content.startswith(b"%PDF")


def test_cancelled_half_way_leaves_a_clear_state(town: Town) -> None:
    for number in range(5):
        town.report(f"Aarts{number}")

    batch = town.make(TODAYS, lambda done, _total: done < 2)

    assert (len(batch.made), batch.left, batch.is_cancelled) == (2, 3, True)
    assert [row.is_left_out for row in town.rows(TODAYS)] == [False, False, False, True, True]
    rest = town.make(TODAYS)
    assert (len(rest.made), rest.is_cancelled) == (3, False)


@pytest.mark.file_only
def test_full_disk_says_what_was_done(town: Town) -> None:
    for number in range(5):
        town.report(f"Aarts{number}")
    with small_disk() as disk:

        def go_on(done: int, _total: int) -> bool:
            disk.is_full = done >= 2
            return True

        batch = town.make(TODAYS, go_on)
        disk.is_full = False
        rest = town.make(TODAYS)

    assert isinstance(batch.error, UnavailableError)
    assert batch.error.reason is Unavailability.DISK_FULL
    assert (len(batch.made), batch.left, batch.is_cancelled) == (2, 3, False)
    assert len(rest.made) == 3


def test_two_batches_at_once_hand_out_once(town: Town) -> None:
    reported = [town.report("Aarts"), town.report("Bos")]
    other = town.jobs(TODAYS)
    town.make(TODAYS, lambda done, _total: done < 1)

    batch = make_letters(other, partial(town.keep, TODAYS), lambda _done, _total: True)

    ((about_id, error),) = batch.refused
    assert isinstance(error, LetterHandedOut)
    assert (about_id, error.on, len(batch.made)) == (reported[0], TODAY, 1)
    with town.database.read() as session:
        for report_id in reported:
            client_id = reports.report_row(session, report_id).client_id
            assert len(documents.document_rows(session, client_id)) == 1


@pytest.mark.parametrize("batch", [TODAYS, QUARTER])
def test_two_batches_at_the_same_moment_hand_out_once(town: Town, batch: LetterBatch) -> None:
    town.report("Aarts")
    town.waiting("Bos", 1)
    (job,) = town.jobs(batch)
    letter = compose_letter(job)
    elsewhere = Database(town.database.engine, Device(uuid4(), "elsewhere"), town.database.clock)

    def keep_too() -> None:
        with elsewhere.unit(town.actor) as second:
            keep(second, batch, job, letter)

    with ThreadPoolExecutor(max_workers=1) as other:
        with town.database.unit(town.actor) as first:
            keep(first, batch, job, letter)
            result = other.submit(keep_too)
            # Long enough to get through, if nothing held it up.
            assert not wait([result], timeout=0.3).done
        with pytest.raises(LetterHandedOut):
            result.result(timeout=5)
    with town.database.read() as session:
        kept = session.scalars(select(Document.id).where(Document.kind == batch.kind)).all()
    assert len(kept) == 1


def test_a_place_gets_one_letter_a_quarter_from_two_batches(town: Town) -> None:
    town.waiting("Aarts", 1)
    other = town.jobs(QUARTER)
    town.make(LetterBatch.WAITS_WITHOUT_LETTER)

    batch = make_letters(other, partial(town.keep, QUARTER), lambda _done, _total: True)

    assert [type(error) for _about, error in batch.refused] == [LetterHandedOut]


def test_a_letter_that_was_adapted_before_something_changed_is_left_out(town: Town) -> None:
    report_id = town.report("Aarts")
    about = PaperAbout(DocumentKind.CONFIRMATION, report_id)
    with town.database.unit(town.actor) as unit:
        contents = paper_sheets.paper_sheet(unit.session, about, TODAY).contents
        found = letter_of(contents)
        assert found is not None
        _used, original, text, _outdated = found
        letter_adaptations.adapt_letter(
            unit, about, language="nl", original=original, text=text.replace("Hulp", "Hulp thuis")
        )
    (row,) = town.rows(TODAYS)
    assert row.is_adapted
    with town.database.unit(town.actor) as unit:
        reports.change_report(unit, report_id, {"need": "Een scootmobiel"})

    batch = town.make(TODAYS)

    assert [type(error) for _about, error in batch.refused] == [AdaptationOutdated]
    assert not town.rows(TODAYS)[0].is_left_out


def test_what_vanished_meanwhile_is_not_kept(town: Town) -> None:
    town.report("Aarts")
    (job,) = town.jobs(TODAYS)

    batch = make_letters(
        [replace(job, about_id=uuid4())], partial(town.keep, TODAYS), lambda _done, _total: True
    )

    assert [type(error) for _about, error in batch.refused] == [RecordMissing]


def test_a_bug_ends_it_and_what_was_made_is_known(town: Town) -> None:
    town.report("Aarts")
    town.report("Bos")
    jobs = town.jobs(TODAYS)
    broken = replace(jobs[1], contents=None)  # type: ignore[arg-type]

    batch = make_letters([jobs[0], broken], partial(town.keep, TODAYS), lambda _done, _total: True)

    assert isinstance(batch.error, AttributeError)
    assert (len(batch.made), batch.left) == (1, 1)


def test_who_may_not_hand_out_makes_none(town: Town) -> None:
    town.report("Aarts")
    town.actor = Actor(town.actor.staff_id, Role.ADMINISTRATOR)

    batch = town.make(TODAYS)

    assert [type(error) for _about, error in batch.refused] == [NotPermitted]
