"""A real file with its slots, and commands run as a shell runs them."""

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from tests.factories import (
    a_client,
    a_criterion,
    a_place,
    a_provision,
    an_indication,
)
from tests.fixtures import DEVICE
from wmo_desk.database.file import OpenFile, create_file, open_file
from wmo_desk.database.slots import slots_path
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.advice import AdviceTopic
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.permissions import Role
from wmo_desk.main import main
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import advice, clients, conversations, dimensions, files, reports, staff
from wmo_desk.services.organisation import municipality_rows

PASSPHRASE = "vier fietsen in de regen"
FILLED_AT = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
ON = date(2026, 10, 5)


@dataclass
class Filled:
    """Where the file stands and who is in it: `waiting` waits, `quiet` has nothing yet."""

    path: Path
    passphrase_file: Path
    waiting: UUID
    quiet: UUID
    conversation: UUID
    indication: UUID

    @property
    def file_arguments(self) -> list[str]:
        return ["--file", str(self.path), "--passphrase-file", str(self.passphrase_file)]

    @contextmanager
    def opened(self, **how: Any) -> Iterator[OpenFile]:
        """Hold the file as a window does."""
        file = open_file(
            self.path, passphrase=PASSPHRASE, device=DEVICE, now=datetime.now(UTC), **how
        )
        try:
            yield file
        finally:
            file.close()

    def log(self) -> list[str]:
        """Return the actions of the access log, the oldest first."""
        with self.opened(read_only=True) as file, file.database.read() as session:
            query = select(AccessEntry.action).order_by(AccessEntry.at, AccessEntry.number)
            return list(session.scalars(query))


@pytest.fixture(autouse=True)
def _one_application(qapp: QApplication) -> None:
    """Keep a command from making a Qt application of its own, which later tests could not use."""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Filled:
    folder = tmp_path_factory.mktemp("filled")
    path = folder / "dossiers.wmo"
    file, _recovery_key = create_file(
        path, PASSPHRASE, device=DEVICE, now=FILLED_AT, clock=lambda: FILLED_AT
    )
    files.settle_in(file, "0938", name="M. Kok", manages=True)
    with file.database.read() as session:
        me = staff.working_now(session)
        own = next(row for row in municipality_rows(session) if row.code == "0938").id
    assert me is not None
    with file.database.unit(Actor(me.id, Role.TEAM_LEAD)) as unit:
        a_criterion(unit, own)
        waiting = a_client(unit, own, family_name="Vos", prefix="", consultant_id=me.id)
        quiet = a_client(unit, own, family_name="=Zandt", birth_date=None, consultant_id=None)
        provision = a_provision(unit, own, code="X1")
        indication = an_indication(unit, waiting, provision)
        a_place(unit, waiting, indication)
        reports.take_report(unit, waiting, received_on=date(2026, 8, 3))
        conversation = conversations.plan_conversation(unit, waiting, held_on=date(2026, 9, 30))
        dimensions.record_dimension(
            unit, conversation, Dimension.PARTICIPATION, {"score": 4, "resident_words": "Alleen."}
        )
        advice.log_advice(
            unit,
            held_on=date(2026, 9, 30),
            place="Bibliotheek",
            topic=AdviceTopic.HOME,
            advice="=Drempels, en wat er aan te doen is",
        )
        unit.flush()
        clients.view_client(unit, waiting)
    file.close()
    passphrase_file = folder / "passphrase.txt"
    passphrase_file.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return Filled(path, passphrase_file, waiting, quiet, conversation, indication)


@pytest.fixture
def filled(template: Filled, tmp_path: Path) -> Filled:
    path = tmp_path / "dossiers.wmo"
    shutil.copy(template.path, path)
    shutil.copy(slots_path(template.path), slots_path(path))
    passphrase_file = Path(shutil.copy(template.passphrase_file, tmp_path / "passphrase.txt"))
    return Filled(
        path,
        passphrase_file,
        template.waiting,
        template.quiet,
        template.conversation,
        template.indication,
    )


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.out)
        return found

    def is_refused(self) -> bool:
        """Whether it was refused with one sentence and no more."""
        said = self.err.strip()
        return (
            self.code == 1
            and self.out == ""
            and len(said.split()) > 6
            and "Traceback" not in said
            and "Error" not in said
        )


Command = Callable[..., Ended]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*arguments: str | Path | UUID | Sequence[str]) -> Ended:
        given: list[str] = []
        for argument in arguments:
            given += argument if isinstance(argument, list) else [str(argument)]
        capsys.readouterr()
        try:
            code = main(given)
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        captured = capsys.readouterr()
        return Ended(code, captured.out, captured.err)

    return run
