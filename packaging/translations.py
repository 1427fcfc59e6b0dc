"""Keep the catalogues of the interface true: update, check, compile, fill.

Source strings are English. Dutch has every string; English has only those with a number in them,
for their singular and plural.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = "wmo_desk"

# Options stand before the folder: behind it lupdate leaves them out without a word.
_LUPDATE = (
    *("-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", "-sort-messages"),
    # A guess from a similar text would hide that nobody translated this one.
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
    *("-source-language", "en_GB"),
)


@dataclass(frozen=True)
class Catalogue:
    """One language of the interface."""

    code: str
    options: tuple[str, ...]

    def file(self, folder: Path = FOLDER) -> Path:
        return folder / f"wmo_desk_{self.code}.ts"


CATALOGUES = (
    Catalogue("nl", ("-target-language", "nl_NL")),
    Catalogue("en", ("-target-language", "en_GB", "-pluralonly")),
)


@dataclass(frozen=True)
class Message:
    """One entry of a catalogue with its forms: one, or singular and plural."""

    context: str
    element: ET.Element

    @property
    def source(self) -> str:
        return self.element.findtext("source") or ""

    @property
    def counts(self) -> bool:
        return self.element.get("numerus") == "yes"

    @property
    def translation(self) -> ET.Element:
        found = self.element.find("translation")
        return ET.SubElement(self.element, "translation") if found is None else found

    @property
    def forms(self) -> list[str]:
        holders = self.translation.findall("numerusform") if self.counts else [self.translation]
        return [holder.text or "" for holder in holders]

    @property
    def is_finished(self) -> bool:
        forms = self.forms
        return self.translation.get("type") is None and bool(forms) and all(forms)

    def translate(self, forms: list[str]) -> None:
        """Fill in the forms and mark the entry as finished."""
        translation = self.translation
        translation.clear()
        if not self.counts:
            translation.text = forms[0]
            return
        for form in forms:
            ET.SubElement(translation, "numerusform").text = form

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="take over what the program's files say now")
    commands.add_parser("check", help="fail when a catalogue is behind or incomplete")
    commands.add_parser("compile", help="make the .qm files that the program reads")
    filling = commands.add_parser("fill", help="translate unfinished entries from tables")
    filling.add_argument("--language", choices=[one.code for one in CATALOGUES], default="nl")
    filling.add_argument(
        "tables",
        nargs="+",
        type=Path,
        help="lines of: context, source, translation, and the plural where there is a number",
    )
    arguments = parser.parse_args()
    if arguments.command == "update":
        return _report(update())
    if arguments.command == "check":
        return _report(check())
    if arguments.command == "compile":
        return _report(compile_all())
    return _report(fill(arguments.language, arguments.tables))


def update(folder: Path = FOLDER) -> list[str]:
    """Rewrite the catalogues in `folder`; return what lupdate warns of."""
    folder.mkdir(parents=True, exist_ok=True)
    warnings: list[str] = []
    for catalogue in CATALOGUES:
        command = (_tool("lupdate"), *_LUPDATE, *catalogue.options, SOURCES)
        done = subprocess.run(
            (*command, "-ts", str(catalogue.file(folder))),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or done.stderr.strip():
            warnings.append(f"lupdate, {catalogue.code}: {done.stderr.strip() or done.returncode}")
    return warnings


def check(folder: Path = FOLDER) -> list[str]:
    """Return what is wrong with the catalogues in `folder`: behind, unfinished, other marks."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for catalogue in CATALOGUES:
            if catalogue.file(folder).exists():
                shutil.copy(catalogue.file(folder), catalogue.file(fresh))
        problems = update(fresh)
        problems += [
            f"{catalogue.file(folder).name} is behind the program; run: make translations"
            for catalogue in CATALOGUES
            if not _same(catalogue.file(folder), catalogue.file(fresh))
        ]
        for catalogue in CATALOGUES:
            problems += _incomplete(catalogue.file(fresh))
    return problems


def compile_all(folder: Path = FOLDER) -> list[str]:
    """Make each .qm file that is older than its .ts file; return what lrelease warns of."""
    warnings: list[str] = []
    for catalogue in CATALOGUES:
        source = catalogue.file(folder)
        result = source.with_suffix(".qm")
        if result.exists() and result.stat().st_mtime >= source.stat().st_mtime:
            continue
        # A program that runs has the former file mapped into its memory: it is replaced as a whole.
        made = result.with_name(f".{result.name}.{os.getpid()}")
        command = (_tool("lrelease"), "-silent", str(source), "-qm", str(made))
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if made.exists():
            made.replace(result)
        if done.returncode or done.stderr.strip():
            warnings.append(f"lrelease, {catalogue.code}: {done.stderr.strip()}")
    return warnings


def fill(language: str, tables: list[Path], folder: Path = FOLDER) -> list[str]:
    """Translate unfinished entries from `tables`; return lines and entries that found no match."""
    problems = update(folder)
    catalogue = next(one for one in CATALOGUES if one.code == language)
    tree = ET.parse(catalogue.file(folder))  # noqa: S314 - our own file
    wanted, doubts = _translations(tables)
    problems += doubts
    found = set()
    for message in messages(tree):
        key = (message.context, message.source)
        found.add(key)
        if key not in wanted or message.is_finished:
            continue
        if len(wanted[key]) == (2 if message.counts else 1):
            message.translate(wanted[key])
        else:
            problems.append(f"the tables have another number of forms for {message}")
    problems += [f"the program has no text {key}" for key in sorted(wanted.keys() - found)]
    tree.write(catalogue.file(folder), encoding="utf-8", xml_declaration=True)
    # Once more, so that the file looks as lupdate writes it.
    problems += update(folder)
    return problems + _incomplete(catalogue.file(folder))


def messages(tree: "ET.ElementTree[ET.Element]") -> Iterator[Message]:
    """Yield every entry of a catalogue."""
    for context in tree.iter("context"):
        for element in context.iter("message"):
            yield Message(context.findtext("name") or "", element)


def _incomplete(file: Path) -> list[str]:
    problems = []
    for message in messages(ET.parse(file)):  # noqa: S314 - our own file
        if not message.is_finished:
            problems.append(f"{file.name}: not translated: {message}")
        elif not all(_marks(form) <= _marks(message.source) for form in message.forms):
            problems.append(f"{file.name}: a mark that the source lacks: {message}")
        elif not _marks(message.source) - {"%n"} <= _marks(message.forms[-1]):
            problems.append(f"{file.name}: lacks a mark of the source: {message}")
    return problems


def _marks(text: str) -> set[str]:
    """Return the places for values: %1 and %n of Qt, {name} of Python."""
    return set(re.findall(r"%L?\d+|%L?n|\{\w*\}", text))


def _translations(tables: list[Path]) -> tuple[dict[tuple[str, str], list[str]], list[str]]:
    """Read the tables; return the forms by context and source, and what is wrong with the lines."""
    wanted: dict[tuple[str, str], list[str]] = {}
    problems = []
    for table in tables:
        for number, line in enumerate(table.read_text("utf-8").splitlines(), start=1):
            if not line.strip() or line.startswith("#"):
                continue
            cells = [_unescape(cell) for cell in line.split("\t")]
            if len(cells) not in (3, 4):
                problems.append(f"{table.name}:{number}: has {len(cells)} cells, not 3 or 4")
            elif wanted.setdefault((cells[0], cells[1]), cells[2:]) != cells[2:]:
                problems.append(f"{table.name}:{number}: translated before, in other words")
    return wanted, problems


def _unescape(cell: str) -> str:
    marks = {"n": "\n", "t": "\t", "\\": "\\"}
    return re.sub(r"\\([nt\\])", lambda found: marks[found[1]], cell)


def _same(one: Path, other: Path) -> bool:
    return one.exists() and one.read_bytes() == other.read_bytes()


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def _report(problems: list[str]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
