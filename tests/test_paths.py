"""Folders and files are found where the platform and the installation put them."""

from pathlib import Path

import pytest

from wmo_desk import paths
from wmo_desk.paths import Folders, ResourceMissingError, resource


def test_folders_follow_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    folders = Folders.of_person()

    assert folders.data == tmp_path / "data" / "wmo-desk"
    assert folders.config == tmp_path / "config" / "wmo-desk"
    assert folders.log == tmp_path / "state" / "wmo-desk" / "log"
    assert folders.cache == tmp_path / "cache" / "wmo-desk"


def test_asking_for_folders_makes_none() -> None:
    folders = Folders.of_person()

    assert not any(f.exists() for f in (folders.data, folders.config, folders.log, folders.cache))


def test_another_data_folder_leaves_the_rest(tmp_path: Path) -> None:
    usual = Folders.of_person()

    moved = usual.with_data(tmp_path)

    assert moved.data == tmp_path
    assert (moved.config, moved.log, moved.cache) == (usual.config, usual.log, usual.cache)


def test_no_other_data_folder_keeps_the_usual() -> None:
    usual = Folders.of_person()

    assert usual.with_data(None) == usual


def test_data_folder_is_made_absolute(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    monkeypatch.chdir(tmp_path)

    folders = Folders.of_person()

    assert folders.with_data(Path("here")).data == tmp_path / "here"
    assert folders.with_data(Path("~/there")).data == home / "there"


def test_resource_of_the_checkout_is_found() -> None:
    assert resource("fonts").is_dir()


def test_installed_resource_goes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    installed, checkout = tmp_path / "installed", tmp_path / "checkout"
    for root in (installed, checkout):
        root.mkdir()
        (root / "word.txt").touch()
    monkeypatch.setattr(paths, "_RESOURCE_ROOTS", (installed, checkout))

    assert resource("word.txt") == installed / "word.txt"

    (installed / "word.txt").unlink()
    assert resource("word.txt") == checkout / "word.txt"


def test_missing_resource_is_named() -> None:
    with pytest.raises(ResourceMissingError, match=r"icons/nothing\.svg") as caught:
        resource("icons/nothing.svg")

    assert caught.value.name == "icons/nothing.svg"


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "icons/../../README.md"])
def test_name_outside_the_folder_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        resource(name)
