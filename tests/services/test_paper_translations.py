"""The translations of papers that a municipality loads, in a file and in what prints."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.factories import TODAY, a_consultant, a_municipality
from tests.ui.made_file import PASSPHRASE, QUICK, copy_made_file
from wmo_desk.contents.paper_languages import SHIPPED, forget_translations, languages
from wmo_desk.database import keys
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, Device, UnitOfWork
from wmo_desk.domain.paper_translations import (
    MOST_FILE_BYTES,
    EntryProblem,
    FileProblem,
    Translation,
    TranslationFaulty,
    TranslationUnreadable,
    text_of_file,
    write_translation,
)
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.paper_translation import PaperTranslation
from wmo_desk.services import files, options, organisation
from wmo_desk.services.languages_view import own_languages
from wmo_desk.services.paper_translations import (
    TranslationRow,
    load_translation_file,
    remove_translation,
    translation_rows,
    use_own_translations,
)

DUTCH: Mapping[str, str] = {"summary.title": "Ons gesprek", "summary.sheet": "Blad {number}"}
POLISH = Translation("pl", "Polski", words={"summary.title": "Nasza rozmowa"}, dutch=DUTCH)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    forget_translations()


@pytest.fixture
def municipality_id(unit: UnitOfWork) -> UUID:
    identifier = a_municipality(unit, code="0938")
    options.write_option(unit, options.MUNICIPALITY, "0938")
    return identifier


def load(unit: UnitOfWork, municipality_id: UUID, translation: Translation = POLISH) -> UUID:
    text = write_translation(translation, DUTCH)
    identifier = load_translation_file(unit, municipality_id, text, DUTCH)
    unit.flush()
    return identifier


def rows(unit: UnitOfWork, municipality_id: UUID) -> tuple[TranslationRow, ...]:
    return translation_rows(unit.session, municipality_id)


def test_a_file_is_loaded_with_who_did_it(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        municipality_id = a_municipality(unit, code="0938")
        who = a_consultant(unit)
    with database.unit(Actor(who, Role.TEAM_LEAD)) as unit:
        load(unit, municipality_id)
        [row] = rows(unit, municipality_id)

    assert (row.translation.code, row.translation.name) == ("pl", "Polski")
    assert row.translation.text("summary.title", "Ons gesprek") == "Nasza rozmowa"
    assert row.translation.text("summary.sheet", "Blad {number}") is None
    assert (row.loaded_on, bool(row.author)) == (TODAY, True)


def test_a_new_file_takes_the_place_of_the_earlier_one_which_stays(
    unit: UnitOfWork, municipality_id: UUID
) -> None:
    first = load(unit, municipality_id)
    second = load(unit, municipality_id, replace(POLISH, words={"summary.title": "Rozmowa"}))

    [row] = rows(unit, municipality_id)
    assert row.id == second
    assert row.translation.words["summary.title"] == "Rozmowa"
    earlier = unit.get(PaperTranslation, first)
    assert (earlier.number, earlier.removed_on) == (1, TODAY)
    assert "Nasza rozmowa" in earlier.words.decode()

    remove_translation(unit, second)
    unit.flush()
    assert rows(unit, municipality_id) == ()

    load(unit, municipality_id)
    [row] = rows(unit, municipality_id)
    assert unit.get(PaperTranslation, row.id).number == 3


def test_the_history_tells_which_language_and_not_its_words(
    unit: UnitOfWork, municipality_id: UUID
) -> None:
    load(unit, municipality_id)
    query = select(HistoryEntry.new).where(
        HistoryEntry.record_type == PaperTranslation.__tablename__
    )
    told = " ".join(each or "" for each in unit.session.scalars(query))

    assert "Polski" in told
    assert "rozmowa" not in told


def test_faulty_entries_are_refused_by_their_key(unit: UnitOfWork, municipality_id: UUID) -> None:
    # As somebody types it in a spreadsheet, who keeps no placeholder.
    text = write_translation(POLISH, DUTCH).replace("Blad {number};", "Blad {number};Arkusz")

    with pytest.raises(TranslationFaulty) as refused:
        load_translation_file(unit, municipality_id, text, DUTCH)

    [fault] = refused.value.faults
    assert (fault.key, fault.problem, fault.about) == (
        "summary.sheet",
        EntryProblem.PLACEHOLDER_MISSING,
        "{number}",
    )
    with pytest.raises(TranslationUnreadable):
        load_translation_file(unit, municipality_id, "a;b\n", DUTCH)
    assert rows(unit, municipality_id) == ()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"key;dutch;translation\n\xff\n", FileProblem.NOT_TEXT),
        (bytes(MOST_FILE_BYTES + 1), FileProblem.TOO_LARGE),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, problem: FileProblem) -> None:
    with pytest.raises(TranslationUnreadable) as refused:
        text_of_file(content)
    assert refused.value.problem is problem
    assert text_of_file("\N{BYTE ORDER MARK}é".encode()) == "é"


def test_a_consultant_only_looks(database: Database, municipality_id: UUID) -> None:
    with database.unit(Actor(None, Role.CONSULTANT)) as unit:
        with pytest.raises(NotPermitted):
            load_translation_file(unit, municipality_id, "", DUTCH)
        with pytest.raises(NotPermitted):
            remove_translation(unit, municipality_id)


def test_another_municipality_of_the_file_has_its_own(
    unit: UnitOfWork, municipality_id: UUID
) -> None:
    a_municipality(unit, code="0935")
    load(unit, municipality_id)

    use_own_translations(unit.session)
    assert languages() == ("nl", *SHIPPED, "pl")
    own = own_languages(unit.session, TODAY)
    assert own is not None
    assert [row.translation.code for row in own.rows] == ["pl"]

    organisation.choose_municipality(unit, "0935")
    unit.flush()
    use_own_translations(unit.session)
    assert languages() == ("nl", *SHIPPED)


def test_a_file_without_a_municipality_has_none(unit: UnitOfWork) -> None:
    use_own_translations(unit.session)

    assert languages() == ("nl", *SHIPPED)
    assert own_languages(unit.session, TODAY) is None


def test_a_reopened_file_has_it_and_another_file_has_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "ARGON2ID_COST", QUICK)
    paths = [tmp_path / name / "dossiers.wmo" for name in ("one", "other")]
    for path in paths:
        copy_made_file(path)

    def opened(path: Path) -> files.OpenFile:
        device = Device(UUID(int=5), "test machine")
        return files.open_up(path, passphrase=PASSPHRASE, device=device, now=NOW).file

    file = opened(paths[0])
    with file.database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        own = organisation.own_municipality(unit.session)
        assert own is not None
        load(unit, own.id)
    file.close()

    for path, expected in zip(paths, (["pl"], []), strict=True):
        file = opened(path)
        with file.database.read() as session:
            use_own_translations(session)
        file.close()
        assert list(languages()[3:]) == expected
