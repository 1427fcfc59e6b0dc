"""Every page opens in both languages, in every theme and in the largest text, without a warning."""

import os
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.journeys.conftest import Visit
from tests.journeys.files import PASSPHRASE, make
from tests.journeys.steps import go_on, lock, unlock
from wmo_desk.commands.tour.person import Person
from wmo_desk.database import keys
from wmo_desk.database.file import open_file, this_device
from wmo_desk.database.unit_of_work import Actor, utc_now
from wmo_desk.paths import Folders
from wmo_desk.services.practice import fill_practice_file
from wmo_desk.services.staff import working_now
from wmo_desk.settings import Language, Settings, Theme
from wmo_desk.ui.start.application import FILE_NAME

PAGES = [
    "Clients",
    "Conversation",
    "Indications",
    "Waiting list",
    "Caseload",
    "Social map",
    "Settings",
    "Take a report",
    "Advice contacts",
    "Letters",
    "Today",
]
SECTIONS = [
    "Details",
    "People",
    "Reports",
    "Conversations",
    "Plan",
    "Indications",
    "Documents",
    "Time line",
    "Signals",
]
PARTS = ["Needs", "Investigation", "Results"]
SETTINGS = [
    ("This computer", "Security"),
    ("This computer", "Copies"),
    ("Paper", "Letterhead"),
    ("Paper", "Letters"),
    ("Granting", "Provisions"),
    ("Municipality", "Terms"),
]
LARGEST = 200
SCREEN = QSize(1366, 768)

# Where the pictures go when somebody wants to look at them.
PICTURES = os.environ.get("WMO_DESK_PICTURES", "")


@pytest.fixture(scope="session")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as monkeypatch:
        cheap = {"memory_kib": 64, "passes": 1, "lanes": 1}
        monkeypatch.setattr(keys, "ARGON2ID_COST", cheap)
        path = make(tmp_path_factory.mktemp("practice") / FILE_NAME)
    device = this_device(path.parent)
    file = open_file(path, passphrase=PASSPHRASE, device=device, now=utc_now())
    with file.database.read() as session:
        me = working_now(session)
    assert me is not None
    fill_practice_file(file.database, Actor(me.id, me.role), lambda _done, _total: None)
    file.close()
    return path.parent


@pytest.mark.parametrize(
    ("language", "theme"),
    [
        (Language.DUTCH, Theme.LIGHT),
        (Language.ENGLISH, Theme.DARK),
        (Language.DUTCH, Theme.HIGH_CONTRAST),
    ],
)
def test_every_page_opens(
    program: Visit,
    folders: Folders,
    choose: Callable[[Settings], None],
    practice: Path,
    language: Language,
    theme: Theme,
) -> None:
    shutil.copytree(practice, folders.data)
    choose(Settings(language=language, theme=theme, text_percent=LARGEST))
    album = Path(PICTURES) / f"{language.value}-{theme.value}"

    def story(person: Person) -> None:
        look = partial(keep_picture, person, album)
        look("unlock")
        unlock(person)
        look("today")
        for page in PAGES:
            person.open_page(page)
            look(page)
        for group, part in SETTINGS:
            person.open_settings(group, part)
            look(f"settings-{part}")
        person.find("bosch")
        look("dossier")
        for section in SECTIONS:
            person.pick("Sections of the file", section)
            look(f"dossier-{section}")
        person.push("Conversation")
        person.sees("Web of six dimensions")
        look("conversation")
        for part in PARTS:
            person.pick("Parts of the conversation", part)
            look(f"conversation-{part}")
        lock(person)
        look("lock")
        go_on(person)

    program(story)


def keep_picture(person: Person, album: Path, name: str) -> None:
    """Wait until the page is filled, and draw it as large as the screen of a laptop."""
    if not PICTURES:
        person.settle()
        return
    album.mkdir(parents=True, exist_ok=True)
    person.take_picture(album / f"{name.replace(' ', '-').lower()}.png", SCREEN)
