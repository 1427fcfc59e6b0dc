"""The commands of `wmo-desk`, and how they tell that something was refused."""

import argparse
import logging
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.commands import bench, demo, keeping, make_data, show, summary
from wmo_desk.errors import WmoDeskError
from wmo_desk.paths import Folders
from wmo_desk.settings import load_settings
from wmo_desk.ui.translations import Language, install_language
from wmo_desk.ui.vocabulary import sentence

REFUSED: Final = 1

_log = logging.getLogger(__name__)


def add_commands(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe every command."""
    for command in (demo, make_data, show, summary, keeping, bench):
        command.add_parser(subparsers)


def run(args: argparse.Namespace) -> int:
    """Run the chosen command; a refusal is a sentence on stderr and exit code 1."""
    try:
        code: int = args.run(args)
    except WmoDeskError as error:
        _log.info("refused: %s", type(error).__name__)
        print(_in_words(error), file=sys.stderr)  # noqa: T201 - that is what a command does
        return REFUSED
    return code


def _in_words(error: WmoDeskError) -> str:
    """Say what was refused in the language of this machine."""
    app = QCoreApplication.instance() or QCoreApplication(["wmo-desk"])
    language = load_settings(Folders.of_person().config).language
    install_language(app, Language(language.value))
    return sentence(error)
