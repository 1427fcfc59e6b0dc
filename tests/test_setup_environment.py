"""A bare machine is set up, and whoever may not do so is told what to do."""

import sys
from pathlib import Path

import pytest
import setup_environment
from setup_environment import SetupError

_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lacks libraries of Qt")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Catch what would be run."""
    caught: list[tuple[str, ...]] = []
    monkeypatch.setattr(setup_environment, "run", lambda *words, **_rest: caught.append(words))
    return caught


def _become(user: int, monkeypatch: pytest.MonkeyPatch, apt: str | None = "/bin/apt-get") -> None:
    monkeypatch.setattr("os.geteuid", lambda: user)
    monkeypatch.setattr("shutil.which", lambda _name: apt)


@_LINUX
def test_screen_needs_more_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    without = setup_environment.wanted_libraries()

    monkeypatch.setenv("DISPLAY", ":0")
    with_x11 = setup_environment.wanted_libraries()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with_both = setup_environment.wanted_libraries()

    assert "libxcb-cursor.so.0" not in without
    assert without.items() < with_x11.items() < with_both.items()


def test_other_systems_bring_their_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert setup_environment.wanted_libraries() == {}


def test_library_that_is_nowhere_is_missing() -> None:
    missing = setup_environment.missing_packages({"libnowhere.so.9": "libnowhere9"})

    assert missing["libnowhere.so.9"] == "libnowhere9"


def test_root_gets_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, commands: list[tuple[str, ...]]
) -> None:
    _become(0, monkeypatch)

    setup_environment.install_system_packages({"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1"})

    assert [command[2] for command in commands] == ["update", "install"]
    assert commands[1][-2:] == ("libegl1", "libgl1")


def test_others_are_told_the_command(
    monkeypatch: pytest.MonkeyPatch, commands: list[tuple[str, ...]]
) -> None:
    _become(1000, monkeypatch)

    with pytest.raises(SetupError, match="sudo apt-get install libegl1 libgl1\n"):
        setup_environment.install_system_packages(
            {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
        )

    assert commands == []


def test_system_without_apt_is_told_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    _become(0, monkeypatch, apt=None)

    with pytest.raises(SetupError, match=r"libEGL\.so\.1"):
        setup_environment.install_system_packages({"libEGL.so.1": "libegl1"})


def test_nothing_missing_asks_nothing(commands: list[tuple[str, ...]]) -> None:
    setup_environment.install_system_packages({})

    assert commands == []


def test_old_python_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr("shutil.which", lambda _name: None)

    with pytest.raises(SetupError, match=r"Python 3\.11 to 3\.13, and this is Python 3\.9\."):
        setup_environment.supported_python()


def test_no_lock_names_an_index() -> None:
    for lock in (setup_environment.ROOT / "requirements").glob("*.txt"):
        lines = lock.read_text("utf-8").splitlines()
        assert not [line for line in lines if "://" in line or line.startswith("-")]


def test_broken_environment_is_made_again(tmp_path: Path) -> None:
    python = setup_environment.python_of(tmp_path)
    python.parent.mkdir()
    python.write_text("#!/bin/sh\nexit 3\n")
    python.chmod(0o755)

    assert not setup_environment.works(tmp_path)
    assert setup_environment.works(Path(sys.prefix))
