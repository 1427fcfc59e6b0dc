"""The commands of `wmo-desk`, and how they tell that something was refused."""

import argparse
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Final

from PySide6.QtCore import QCoreApplication

# What these register are the sentences of refusals.
import wmo_desk.ui.documents.refusals
import wmo_desk.ui.start.refusals  # noqa: F401
from wmo_desk.database.engine import as_unavailable
from wmo_desk.errors import WmoDeskError
from wmo_desk.paths import Folders
from wmo_desk.settings import load_settings
from wmo_desk.ui.translations import Language, install_language
from wmo_desk.ui.vocabulary import sentence

REFUSED: Final = 1

# The tour and the measuring load every window; who asks for a list does not wait for them.
_MODULES: Final[Mapping[str, str]] = {
    "demo": "demo",
    "make-data": "make_data",
    "show": "show",
    "summary": "summary",
    "verify": "keeping",
    "backup": "keeping",
    "restore": "keeping",
    "bench": "bench",
}

_log = logging.getLogger(__name__)
_package_log = logging.getLogger("wmo_desk")


def add_commands(
    subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", given: Sequence[str]
) -> None:
    """Describe the command that was given; all of them when it is none, as for `--help`."""
    chosen = [_MODULES[word] for word in given if word in _MODULES]
    for name in dict.fromkeys(chosen or _MODULES.values()):
        import_module(f"wmo_desk.commands.{name}").add_parser(subparsers)


def run(args: argparse.Namespace) -> int:
    """Run the chosen command; a refusal is a sentence on stderr and exit code 1."""
    # A command has no window, so it runs where there is no display too; read when Qt starts.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # What concerns the person is said below; Python would write warnings of the log on stderr.
    if not _package_log.handlers:
        _package_log.addHandler(logging.NullHandler())
    try:
        code: int = args.run(args)
        sys.stdout.flush()
    except WmoDeskError as error:
        return refuse(error)
    except BrokenPipeError:
        # Whoever read the output has seen enough (`| head`); Python would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as error:
        known = as_unavailable(error)
        if known is None:
            raise
        return refuse(known)
    return code


def refuse(error: WmoDeskError) -> int:
    """Say on stderr what was refused; return the exit code."""
    _log.info("refused: %s", type(error).__name__)
    print(_in_words(error), file=sys.stderr)  # noqa: T201 - that is what a command does
    return REFUSED


def _in_words(error: WmoDeskError) -> str:
    """Say what was refused in the language of this machine."""
    if QCoreApplication.instance() is None:
        app = QCoreApplication(["wmo-desk"])
        language = load_settings(Folders.of_person().config).language
        install_language(app, Language(language.value))
    return sentence(error)
