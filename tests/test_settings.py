"""Choices survive a restart, and a damaged file never keeps the program from starting."""

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk import settings
from wmo_desk.errors import Unavailability, UnavailableError
from wmo_desk.settings import FILE_NAME, Language, Settings, Theme, load_settings, save_settings


def _store(folder: Path, stored: object) -> None:
    (folder / FILE_NAME).write_text(json.dumps(stored), encoding="utf-8")


def test_first_start_is_dutch(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none yet") == Settings(language=Language.DUTCH)


@given(
    language=st.sampled_from(Language),
    theme=st.sampled_from(Theme),
    text_percent=st.integers(100, 200),
    minutes=st.integers(1, 60),
    name=st.none() | st.text(st.characters(exclude_characters="/\0", codec="utf-8"), min_size=1),
)
def test_saved_settings_are_read_back(
    tmp_path_factory: pytest.TempPathFactory,
    language: Language,
    theme: Theme,
    text_percent: int,
    minutes: int,
    name: str | None,
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    chosen = Settings(
        language=language,
        theme=theme,
        text_percent=text_percent,
        idle_lock_minutes=minutes,
        last_file=None if name is None else Path("/") / name,
        backup_folder=None if name is None else Path("/copies") / name,
    )

    save_settings(chosen, folder)

    assert load_settings(folder) == chosen


def test_every_setting_can_be_read() -> None:
    assert set(Settings._fields) == settings._READERS.keys()


def test_unknown_key_is_ignored(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    _store(tmp_path, {"theme": "dark", "of_a_later_version": [1]})

    assert load_settings(tmp_path) == Settings(theme=Theme.DARK)
    assert not caplog.records


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", "fr"),
        ("language", ["nl"]),
        ("theme", None),
        ("text_percent", 99),
        ("text_percent", 201),
        ("text_percent", 150.0),
        ("text_percent", True),
        ("idle_lock_minutes", 0),
        ("idle_lock_minutes", "10"),
        ("last_file", ""),
        ("last_file", "beside-the-program.wmo"),
        ("last_file", "/home/a\0b"),
        ("backup_folder", 7),
    ],
)
def test_wrong_value_falls_back_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, key: str, value: object
) -> None:
    others = Settings(theme=Theme.DARK, text_percent=125, idle_lock_minutes=3)
    _store(tmp_path, others._asdict() | {"last_file": None, "backup_folder": None, key: value})

    assert load_settings(tmp_path) == others._replace(**{key: getattr(Settings(), key)})
    assert [record.args for record in caplog.records] == [(key,)]


@pytest.mark.parametrize(
    "contents",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b'{"theme": "da', id="cut-off"),
        pytest.param(b"[]", id="list"),
        pytest.param(b"null", id="null"),
        pytest.param(b"\xff\xfe{", id="no-text"),
        pytest.param(b"[" * 100_000, id="deep"),
    ],
)
def test_damaged_file_falls_back(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, contents: bytes
) -> None:
    (tmp_path / FILE_NAME).write_bytes(contents)

    assert load_settings(tmp_path) == Settings()
    assert len(caplog.records) == 1


def test_unreadable_file_falls_back(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE_NAME).mkdir()

    assert load_settings(tmp_path) == Settings()
    assert caplog.messages == ["settings not read: EISDIR"]


def test_others_cannot_read_the_file(tmp_path: Path) -> None:
    folder = tmp_path / "config" / "wmo-desk"

    save_settings(Settings(), folder)

    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.ENOSPC, Unavailability.DISK_FULL),
        (errno.EROFS, Unavailability.READ_ONLY),
        (errno.EIO, Unavailability.INPUT_OUTPUT),
    ],
)
def test_failed_write_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, reason: Unavailability
) -> None:
    before = Settings(text_percent=150)
    save_settings(before, tmp_path)

    def fail(_descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UnavailableError) as caught:
        save_settings(Settings(text_percent=200), tmp_path)

    assert caught.value.reason is reason
    assert load_settings(tmp_path) == before
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_wrong_value_is_not_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    _store(tmp_path, {"last_file": "Zonneveld-Unmistakable"})

    load_settings(tmp_path)

    assert "Unmistakable" not in caplog.text
