"""Nothing about anybody stands where the file does not protect it."""

from pathlib import Path

from sqlalchemy import text

from tests.journeys.conftest import Visit
from tests.journeys.files import PASSPHRASE, reading
from tests.journeys.steps import begin_client, begin_conversation, go_on, lock, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.paths import Folders

SECRETS = {
    "name": "Onmiskenbaarsma",
    "bsn": "999990019",
    "street": "Verborgenlaan",
    "words": "Hierover spreek ik met niemand anders",
    "query": "onmisken",
    "passphrase": PASSPHRASE,
}


def work(person: Person) -> None:
    """Enter, search, talk, be refused, lock: everything that might be noted somewhere."""
    unlock(person)
    begin_client(person)
    person.type(SECRETS["name"])
    person.fill("BSN", "123456789")
    person.press("Tab")
    person.sees("Not saved")
    person.fill("BSN", SECRETS["bsn"])
    person.fill("Street", SECRETS["street"])
    person.press("Tab")
    person.sees_everything_saved()
    person.find(SECRETS["query"])
    person.sees("Overview")
    person.push("BSN hidden; show it")
    begin_conversation(person)
    person.type(SECRETS["words"])
    person.press("Tab")
    person.sees_everything_saved()
    lock(person)
    go_on(person)


def test_the_log_knows_nobody(program: Visit, file: Path, folders: Folders) -> None:
    program(work)

    logged = "".join(path.read_text("utf-8") for path in folders.log.rglob("*") if path.is_file())
    assert logged
    for secret in SECRETS.values():
        assert secret.casefold() not in logged.casefold()


def test_no_file_shows_what_was_typed(program: Visit, file: Path, folders: Folders) -> None:
    program(work)

    for folder in (folders.data, folders.config, folders.cache):
        for path in folder.rglob("*"):
            content = path.read_bytes().lower() if path.is_file() else b""
            for secret in SECRETS.values():
                assert secret.lower().encode() not in content, path.name


def test_the_access_log_has_no_contents(program: Visit, file: Path) -> None:
    program(work)

    with reading(file) as session:
        entries = session.execute(text("select * from access_entry")).mappings().all()
    actions = {entry["action"] for entry in entries}
    assert len(actions) >= 4, actions
    noted = repr([dict(entry) for entry in entries]).casefold()
    for secret in SECRETS.values():
        assert secret.casefold() not in noted
