"""Keep the translations of papers true: export one to be translated, check those of the program.

A translation is one file, resources/papers/<code>.csv. `export` writes every Dutch sentence with
the words that still belong to it: those of the file given, or of the program.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from wmo_desk.contents.paper_languages import SHIPPED
from wmo_desk.domain.paper_translations import (
    Translation,
    read_translation,
    write_translation,
)
from wmo_desk.reports.languages import faults_of, missing_of, needed_words

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "papers"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    exporting = commands.add_parser("export", help="write a file with every Dutch sentence")
    exporting.add_argument("code", help="the language, such as de or uk")
    exporting.add_argument("--file", type=Path, help="words to keep; the program's otherwise")
    exporting.add_argument("--name", default="", help="the language in itself, such as Deutsch")
    commands.add_parser("update", help="take new Dutch sentences over in the program's files")
    commands.add_parser("check", help="fail where a language of the program is not complete")
    arguments = parser.parse_args()
    if arguments.command == "export":
        path: Path = arguments.file or file_of(arguments.code)
        sys.stdout.write(exported(arguments.code, path, arguments.name))
        return 0
    if arguments.command == "update":
        for code in SHIPPED:
            file_of(code).write_text(exported(code, file_of(code)), encoding="utf-8")
        return 0
    wrong = check()
    sys.stderr.writelines(f"{line}\n" for line in wrong)
    return bool(wrong)


def file_of(code: str, folder: Path = FOLDER) -> Path:
    return folder / f"{code}.csv"


def exported(code: str, path: Path, name: str = "") -> str:
    """Return the file of a language with all that is Dutch now, and what is known of it."""
    known = Translation(code, name or code)
    if path.is_file():
        known = read_translation(path.read_text(encoding="utf-8-sig"))
    return write_translation(known, needed_words(code))


def check(read: Callable[[str], str] | None = None) -> list[str]:
    """Return what is missing or wrong in the program's own languages, a line for each."""
    wrong: list[str] = []
    for code in SHIPPED:
        text = file_of(code).read_text(encoding="utf-8") if read is None else read(code)
        translation = read_translation(text)
        wrong += [
            f"{code}: {fault.key}: {fault.problem.value} {fault.about} in "
            f"{fault.translation!r} for {fault.dutch!r}"
            for fault in faults_of(translation)
        ]
        words = needed_words(code)
        wrong += [f"{code}: {key}: missing for {words[key]!r}" for key in missing_of(translation)]
        if text != write_translation(translation, words):
            wrong.append(f"{code}: the file is behind; run packaging/paper_words.py update")
    return wrong


if __name__ == "__main__":
    sys.exit(main())
