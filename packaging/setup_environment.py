"""Set up what a command of the Makefile needs: system libraries, .venv, pinned packages.

Standard library only, since it runs before anything is installed. Does nothing when all is there.
"""

# So that an older Python still reads this file and can say that it is too old.
from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LIBRARIES_SEEN = ENVIRONMENT / ".libraries-seen"
OLDEST, NEWEST = (3, 11), (3, 13)

REQUIREMENTS = {"run": ("run", "build"), "dev": ("run", "build", "dev")}

# What `ldd` misses for the Qt modules and plug-ins of PySide6 on a Debian 12 without a desktop:
# the library, and the Debian package that has it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
PRINTING_LIBRARIES = {"libcups.so.2": "libcups2"}


class SetupError(Exception):
    """Setting up stops here; the message says what the person can do."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("purpose", choices=REQUIREMENTS, help="open the program, or develop it")
    purpose = parser.parse_args().purpose
    try:
        python = supported_python()
        if python != Path(sys.executable):
            return subprocess.call([str(python), __file__, purpose])
        set_up(purpose)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        command = " ".join(str(part) for part in error.cmd)
        print(f"\nThis command failed, see above why:\n\n    {command}", file=sys.stderr)
        return 1
    return 0


def supported_python() -> Path:
    """Return the running Python when it will do, else another one that is on the path."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return Path(sys.executable)
    for minor in range(OLDEST[1], NEWEST[1] + 1):
        found = shutil.which(f"python3.{minor}")
        # A launcher of a version manager may stand there for a version that it does not have.
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            return Path(found)
    raise SetupError(
        f"Wmo Desk needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}, "
        f"and this is Python {version_of_running()}. "
        "Install one of those, or name it: make PYTHON=/path/to/python3.11"
    )


def set_up(purpose: str) -> None:
    """Install what is missing for `purpose`; quick when nothing is."""
    libraries = wanted_libraries()
    stamps = {}
    for name, locks in REQUIREMENTS.items():
        if set(locks) <= set(REQUIREMENTS[purpose]):
            stamps[ENVIRONMENT / f".ready-to-{name}"] = digest(
                version_of_running(), *(lock(name).read_text("utf-8") for name in locks)
            )
    is_ready = works(ENVIRONMENT) and all(has(stamp, key) for stamp, key in stamps.items())
    if is_ready and set(libraries) <= libraries_seen():
        return
    install_system_packages(missing_packages(libraries))
    if not is_ready:
        make_environment()
        install_packages(purpose)
    for stamp, key in stamps.items():
        stamp.write_text(key, "utf-8")
    LIBRARIES_SEEN.write_text("\n".join(sorted({*libraries, *libraries_seen()})), "utf-8")


def libraries_seen() -> set[str]:
    """Return the libraries that were there when this environment was set up."""
    return set(LIBRARIES_SEEN.read_text("utf-8").split()) if LIBRARIES_SEEN.exists() else set()


def wanted_libraries() -> dict[str, str]:
    """Return the libraries that Qt needs for the display this person has, with their packages."""
    if sys.platform != "linux":
        return {}
    wanted = dict(QT_LIBRARIES)
    if os.environ.get("DISPLAY"):
        wanted.update(X11_LIBRARIES)
    if os.environ.get("WAYLAND_DISPLAY"):
        wanted.update(WAYLAND_LIBRARIES)
    if len(wanted) > len(QT_LIBRARIES):
        wanted.update(PRINTING_LIBRARIES)
    return wanted


def missing_packages(libraries: dict[str, str]) -> dict[str, str]:
    """Return what this machine lacks, each with the Debian package that brings it."""
    missing = {name: package for name, package in libraries.items() if not loads(name)}
    if importlib.util.find_spec("ensurepip") is None:
        missing["the venv module of Python"] = f"python{version_of_running()}-venv"
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(missing: dict[str, str]) -> None:
    """Install them as root; name them to anybody else."""
    if not missing:
        return
    packages = sorted(set(missing.values()))
    if shutil.which("apt-get") is None:
        raise SetupError("This machine lacks, and Wmo Desk needs: " + ", ".join(sorted(missing)))
    if os.geteuid() != 0:
        raise SetupError(
            "Wmo Desk needs some packages of the system that are not there yet. "
            "Install them once with\n\n"
            f"    sudo apt-get install {' '.join(packages)}\n\n"
            "and give the same command again."
        )
    print("Installing packages of the system:", " ".join(packages), flush=True)
    apt = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "-qq", "update", env=apt, quiet=True)
    install = ("apt-get", "-qq", "install", "--yes", "--no-install-recommends")
    run(*install, *packages, env=apt, quiet=True)


def make_environment() -> None:
    if works(ENVIRONMENT):
        return
    print("Making", ENVIRONMENT.name, flush=True)
    run(sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT))


def install_packages(purpose: str) -> None:
    print("Installing the pinned packages", flush=True)
    pip = (str(python_of(ENVIRONMENT)), "-m", "pip", "--disable-pip-version-check", "install")
    locks = [part for name in REQUIREMENTS[purpose] for part in ("-r", str(lock(name)))]
    run(*pip, "-q", "--no-deps", "--require-hashes", "--only-binary", ":all:", *locks)
    # The wmo-desk command; everything that it needs is there already.
    run(*pip, "-q", "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))


def works(environment: Path) -> bool:
    """Return whether the environment starts, with the version of Python that runs now."""
    python = python_of(environment)
    if not python.exists():
        return False
    question = "import sys; print('%d.%d' % sys.version_info[:2])"
    answer = subprocess.run(
        [str(python), "-c", question], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() == version_of_running()


def version_of_running() -> str:
    return ".".join(str(part) for part in sys.version_info[:2])


def python_of(environment: Path) -> Path:
    return environment / "bin" / "python"


def lock(name: str) -> Path:
    return ROOT / "requirements" / f"{name}.txt"


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def has(stamp: Path, key: str) -> bool:
    return stamp.exists() and stamp.read_text("utf-8") == key


def run(*command: str, env: dict[str, str] | None = None, quiet: bool = False) -> None:
    """Run a command; a quiet one shows what it said only when it fails."""
    output = subprocess.PIPE if quiet else None
    try:
        subprocess.run(command, check=True, env=env, stdout=output, stderr=output, text=True)
    except subprocess.CalledProcessError as error:
        print(error.stdout or "", error.stderr or "", sep="", file=sys.stderr)
        raise


if __name__ == "__main__":
    sys.exit(main())
