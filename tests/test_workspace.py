from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import current_thread
from uuid import UUID

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests import factories
from tests.fixtures import DEVICE, KEY, Clock
from wmo_desk.contents.paper_languages import languages, load_translation
from wmo_desk.database.database import Database
from wmo_desk.database.engine import open_engine
from wmo_desk.database.file import OpenFile
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.paper_translations import Translation, write_translation
from wmo_desk.domain.people import BsnInvalid
from wmo_desk.domain.permissions import Permission, Role
from wmo_desk.domain.subjects import Subject
from wmo_desk.errors import ConflictError, Unavailability, UnavailableError
from wmo_desk.services import clients, options, paper_translations
from wmo_desk.services.organisation import municipality_rows
from wmo_desk.services.staff import StaffRow, staff_rows
from wmo_desk.tasks import Progress
from wmo_desk.workspace import Workspace


@pytest.fixture
def client(file_path: Path, clock: Clock) -> UUID:
    database = Database(open_engine(file_path, KEY), DEVICE, clock)
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        factories.a_consultant(unit)
        client = factories.a_client(unit, factories.a_municipality(unit))
    database.close()
    return client


@pytest.fixture
def workspace(qtbot: QtBot, file_path: Path, clock: Clock, client: UUID) -> Iterator[Workspace]:
    database = Database(open_engine(file_path, KEY), DEVICE, clock)
    with database.read() as session:
        [me] = staff_rows(session)
    workspace = Workspace(OpenFile(file_path, KEY, database, None), me, clock=clock)
    yield workspace
    workspace.close()


class Window(QObject):
    """Keeps what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []


def _idle(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(lambda: workspace.tasks.is_idle)


def test_a_window_loads_rows(qtbot: QtBot, workspace: Workspace) -> None:
    window = Window()

    workspace.load(clients.client_rows, owner=window, then=window.told.append)
    _idle(qtbot, workspace)

    [[row]] = window.told
    assert row.list_name == "Berg, A. van den"


def test_an_action_is_saved_and_every_window_hears_of_it(
    qtbot: QtBot, workspace: Workspace, client: UUID, clock: Clock
) -> None:
    window = Window()
    workspace.changed.connect(window.told.append)
    workspace.saved.connect(window.told.append)

    workspace.perform(
        partial(clients.change_client, client_id=client, changes={"city": "Bunde"}),
        owner=window,
        then=lambda _: window.told.append("done"),
    )
    _idle(qtbot, workspace)

    assert window.told == [clock.now, "done", frozenset({Subject.CLIENTS})]
    assert workspace.last_saved == clock.now


def test_an_action_that_changes_nothing_disturbs_nobody(
    qtbot: QtBot, workspace: Workspace, client: UUID
) -> None:
    window = Window()
    workspace.changed.connect(window.told.append)

    workspace.perform(partial(clients.view_client, client_id=client), owner=window)
    _idle(qtbot, workspace)

    assert window.told == []


def test_a_refusal_goes_to_who_asked(qtbot: QtBot, workspace: Workspace, client: UUID) -> None:
    window = Window()

    workspace.perform(
        partial(clients.change_client, client_id=client, changes={"bsn": "123456789"}),
        owner=window,
        refused=window.told.append,
    )
    _idle(qtbot, workspace)

    assert [type(error) for error in window.told] == [BsnInvalid]


def test_a_refusal_that_nobody_shows_is_shown_by_the_window(
    qtbot: QtBot, workspace: Workspace, client: UUID
) -> None:
    window = Window()
    workspace.failed.connect(window.told.append)

    workspace.perform(
        partial(clients.change_client, client_id=client, changes={"bsn": "1"}), owner=window
    )
    _idle(qtbot, workspace)

    assert [type(error) for error in window.told] == [BsnInvalid]


def test_a_conflict_has_its_differences(qtbot: QtBot, workspace: Workspace, client: UUID) -> None:
    window = Window()

    workspace.perform(
        partial(
            clients.change_client,
            client_id=client,
            changes={"city": "Bunde"},
            base={"city": "Geulle"},
        ),
        owner=window,
        conflicted=window.told.append,
    )
    _idle(qtbot, workspace)

    [error] = window.told
    assert isinstance(error, ConflictError)
    assert [difference.theirs for difference in error.differences] == ["Meerssen"]


def test_a_bug_is_told_and_the_program_goes_on(
    qtbot: QtBot, workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    window = Window()
    workspace.crashed.connect(window.told.append)

    def fail(unit: UnitOfWork) -> None:
        raise KeyError(unit.today)

    workspace.perform(fail, owner=window)
    workspace.load(lambda _: "still there", owner=window, then=window.told.append)
    _idle(qtbot, workspace)

    assert [type(window.told[0]), window.told[1]] == [KeyError, "still there"]
    assert "an action failed" in caplog.text


@pytest.mark.usefixtures("caplog")
def test_what_lies_outside_the_program_is_told_with_its_reason(
    qtbot: QtBot, workspace: Workspace
) -> None:
    window = Window()
    workspace.file.lock_up()

    workspace.load(
        clients.client_rows,
        owner=window,
        then=window.told.append,
        unavailable=window.told.append,
    )
    _idle(qtbot, workspace)

    [error] = window.told
    assert isinstance(error, UnavailableError)
    assert error.reason is Unavailability.CLOSED


def test_who_works_decides_what_is_offered(workspace: Workspace) -> None:
    assert isinstance(workspace.me, StaffRow)
    assert workspace.may(Permission.EDIT_CLIENT)
    assert not workspace.may(Permission.MANAGE_STAFF)


def test_long_work_acts_on_the_database_thread_and_windows_hear_of_it(
    qtbot: QtBot, workspace: Workspace, client: UUID
) -> None:
    window = Window()
    workspace.changed.connect(window.told.append)
    threads: list[str] = []

    def act(unit: UnitOfWork) -> str:
        threads.append(current_thread().name)
        clients.change_client(unit, client, {"city": "Bunde"})
        return "done"

    def work(progress: Progress) -> str:
        progress.step(0, 1)
        return workspace.perform_beside(act)

    workspace.run(work, owner=window, then=window.told.append)
    _idle(qtbot, workspace)

    assert sorted(map(str, window.told)) == ["done", str(frozenset({Subject.CLIENTS}))]
    assert threads[0].startswith("database")
    assert workspace.last_saved is not None


def test_what_is_refused_beside_is_told_to_the_long_work(
    qtbot: QtBot, workspace: Workspace, client: UUID
) -> None:
    window = Window()

    def work(_progress: Progress) -> object:
        return workspace.perform_beside(
            partial(clients.change_client, client_id=client, changes={"bsn": "123456789"})
        )

    workspace.run(work, owner=window, then=window.told.append, refused=window.told.append)
    _idle(qtbot, workspace)

    assert [type(told) for told in window.told] == [BsnInvalid]


def test_the_languages_of_the_municipality_come_and_go_with_its_file(
    qtbot: QtBot, workspace: Workspace
) -> None:
    dutch = {"summary.title": "Ons gesprek"}
    text = write_translation(Translation("pl", "Polski", words={"summary.title": "R"}), dutch)
    workspace.me = replace(workspace.me, role=Role.TEAM_LEAD)
    _idle(qtbot, workspace)
    assert "pl" not in languages()
    with workspace.database.read() as session:
        [own] = municipality_rows(session)
    workspace.perform(
        partial(options.write_option, key=options.MUNICIPALITY, value=own.code), owner=workspace
    )

    workspace.perform(
        partial(
            paper_translations.load_translation_file,
            municipality_id=own.id,
            text=text,
            dutch=dutch,
        ),
        owner=workspace,
    )
    qtbot.waitUntil(lambda: "pl" in languages())

    with workspace.database.read() as session:
        [row] = paper_translations.translation_rows(session, own.id)
    workspace.perform(
        partial(paper_translations.remove_translation, translation_id=row.id), owner=workspace
    )
    qtbot.waitUntil(lambda: "pl" not in languages())

    load_translation(row.translation)
    workspace.close()
    assert "pl" not in languages()
