"""The words of papers in another language: data by key, each beside the Dutch that it belongs to.

The Dutch of the program is an object: dataclasses, mappings and tuples of sentences. A translation
has one entry for each sentence, named by its way through that object
("summary.web.names.participation"). Where an entry is missing, is faulty or belongs to an older
Dutch sentence, the Dutch stays.
"""

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum, StrEnum
from functools import cached_property
from typing import Any, Final, TypeVar, cast

from wmo_desk.errors import RuleError

DUTCH: Final = "nl"
MOST_FILE_BYTES: Final = 2 * 1024 * 1024

_T = TypeVar("_T")

_CODE: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_PLACEHOLDER: Final = re.compile(r"\{(\w+)(?=[|}])")
_MARK: Final = re.compile(r"\[[^\[\]]*\]")
_BEGINNING: Final = re.compile(r"\s*(?:#+ |- |> )?")
_BOLD: Final = "*"
_LINE_BREAK: Final = " | "
"""A line break in a file, where a cell of a spreadsheet has one line."""

_COLUMNS: Final = ("key", "dutch", "translation")
_CODE_KEY: Final = "language.code"
_NAME_KEY: Final = "language.name"
_DIRECTION_KEY: Final = "language.direction"
_ABOUT: Final = {_CODE_KEY: DUTCH, _NAME_KEY: "Nederlands", _DIRECTION_KEY: "ltr"}
_TO_THE_LEFT: Final = "rtl"


class EntryProblem(StrEnum):
    """What can be wrong with one entry."""

    PLACEHOLDER_MISSING = "placeholder_missing"
    PLACEHOLDER_UNKNOWN = "placeholder_unknown"
    # Conditions of a letter: [als …], [anders], [einde].
    MARK_MISSING = "mark_missing"
    MARK_UNKNOWN = "mark_unknown"
    BRACES = "braces"
    BOLD_OPEN = "bold_open"
    BOLD_UNKNOWN = "bold_unknown"


@dataclass(frozen=True, slots=True)
class EntryFault:
    """What is wrong with one entry; `about` is the placeholder or mark that it is about."""

    key: str
    dutch: str
    translation: str
    problem: EntryProblem
    about: str = ""


class TranslationFaulty(RuleError):
    """Entries of a translation would break a paper; `faults` has at least one."""

    def __init__(self, faults: tuple[EntryFault, ...]) -> None:
        super().__init__(len(faults))
        self.faults = faults


class FileProblem(StrEnum):
    """Why a file is no translation."""

    NOT_TEXT = "not_text"
    TOO_LARGE = "too_large"

    NO_COLUMNS = "no_columns"
    NO_CODE = "no_code"
    WRONG_CODE = "wrong_code"
    NO_NAME = "no_name"
    WRONG_DIRECTION = "wrong_direction"


class TranslationUnreadable(RuleError):
    """A file cannot be read as a translation; `about` is what stands in it."""

    def __init__(self, problem: FileProblem, about: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.about = about


@dataclass(frozen=True)
class Translation:
    """One language: its code (BCP 47), its own name, its direction and its words by key.

    `dutch` is by the same keys the sentence that each belongs to; a key without it belongs to
    whatever the Dutch is.
    """

    code: str
    name: str
    is_right_to_left: bool = False
    words: Mapping[str, str] = field(default_factory=dict)
    dutch: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code == DUTCH or not _CODE.fullmatch(self.code):
            raise TranslationUnreadable(FileProblem.WRONG_CODE, self.code)

    def text(self, key: str, dutch: str) -> str | None:
        """Return what stands in place of a Dutch sentence; None where nothing fitting does.

        Without an entry of its own a sentence takes that of another place with the same Dutch. The
        blanks around it are those of the Dutch, and so is what begins a line of a letter ("## ").
        """
        found = self.words.get(key, "").strip()
        if not found or _plain(self.dutch.get(key, dutch)) != _plain(dutch):
            found = self._by_dutch.get(_plain(dutch), "")
        if not found or entry_faults(key, dutch, found):
            return None
        after = dutch[len(dutch.rstrip()) :]
        return f"{_beginning(dutch)}{found.removeprefix(_beginning(found))}{after}"

    @cached_property
    def _by_dutch(self) -> dict[str, str]:
        return {
            _plain(dutch): self.words[key].strip()
            for key, dutch in self.dutch.items()
            if self.words.get(key, "").strip()
        }


def _beginning(text: str) -> str:
    found = _BEGINNING.match(text)
    return "" if found is None else found[0]


def _plain(text: str) -> str:
    return " ".join(text.replace(_LINE_BREAK, "\n").split())


# --- Walking ----------------------------------------------------------------------------------


def entries(dutch: object, prefix: str) -> dict[str, str]:
    """Return every sentence of an object by its key, in order."""
    return dict(_walk(dutch, prefix))


def _walk(value: object, path: str) -> Iterator[tuple[str, str]]:
    match value:
        case str():
            if value.strip():
                yield path, value
        case Mapping():
            for key, each in value.items():
                yield from _walk(each, f"{path}.{_named(key)}")
        case tuple():
            for number, each in enumerate(value, start=1):
                yield from _walk(each, f"{path}.{number}")
        case _ if is_dataclass(value):
            for each in fields(value):
                yield from _walk(getattr(value, each.name), f"{path}.{each.name}")


def _named(key: object) -> str:
    return str(key.value if isinstance(key, Enum) else key)


def said_in(dutch: _T, prefix: str, say: Callable[[str, str], str]) -> _T:
    """Return the same object with `say(key, sentence)` in place of each sentence."""
    return cast("_T", _said(dutch, prefix, say))


def _said(value: object, path: str, say: Callable[[str, str], str]) -> object:
    match value:
        case str():
            return say(path, value) if value.strip() else value
        case Mapping():
            return {key: _said(each, f"{path}.{_named(key)}", say) for key, each in value.items()}
        case tuple():
            return tuple(
                _said(each, f"{path}.{number}", say) for number, each in enumerate(value, start=1)
            )
        case _ if is_dataclass(value) and not isinstance(value, type):
            changed: dict[str, Any] = {
                each.name: _said(getattr(value, each.name), f"{path}.{each.name}", say)
                for each in fields(value)
            }
            return replace(value, **changed)
    return value


def translated(dutch: _T, prefix: str, translation: Translation) -> _T:
    """Return the same object in another language; what is missing there stays Dutch."""

    def say(key: str, sentence: str) -> str:
        found = translation.text(key, sentence)
        return sentence if found is None else found

    return said_in(dutch, prefix, say)


# --- Checking ---------------------------------------------------------------------------------


def missing(translation: Translation, dutch: Mapping[str, str]) -> tuple[str, ...]:
    """Name the keys that stay Dutch, in the order of the Dutch."""
    return tuple(key for key, text in dutch.items() if translation.text(key, text) is None)


def faults(translation: Translation, dutch: Mapping[str, str]) -> tuple[EntryFault, ...]:
    """Return what is wrong with entries that belong to the Dutch of today."""
    return tuple(
        fault
        for key, text in dutch.items()
        if _plain(translation.dutch.get(key, text)) == _plain(text)
        for fault in entry_faults(key, text, translation.words.get(key, "").strip())
    )


def check_translation(translation: Translation, dutch: Mapping[str, str]) -> None:
    """Refuse a translation with faulty entries; raises `TranslationFaulty` with all of them."""
    found = faults(translation, dutch)
    if found:
        raise TranslationFaulty(found)


def entry_faults(key: str, dutch: str, translation: str) -> tuple[EntryFault, ...]:
    """Return what is wrong with one entry; nothing with an empty one, which is missing."""
    if not translation:
        return ()

    def found() -> Iterator[tuple[EntryProblem, str]]:
        ours, theirs = set(_PLACEHOLDER.findall(dutch)), set(_PLACEHOLDER.findall(translation))
        for name in sorted(ours - theirs):
            yield EntryProblem.PLACEHOLDER_MISSING, f"{{{name}}}"
        for name in sorted(theirs - ours):
            yield EntryProblem.PLACEHOLDER_UNKNOWN, f"{{{name}}}"
        if not _braces_fit(dutch, translation):
            yield EntryProblem.BRACES, ""
        yield from _marks(_MARK.findall(dutch), _MARK.findall(translation))
        begun = _beginning(translation).strip()
        if begun and begun != _beginning(dutch).strip():
            yield EntryProblem.MARK_UNKNOWN, begun
        if translation.count(_BOLD) % 2:
            yield EntryProblem.BOLD_OPEN, ""
        elif _BOLD in translation and _BOLD not in dutch:
            yield EntryProblem.BOLD_UNKNOWN, ""

    return tuple(EntryFault(key, dutch, translation, problem, about) for problem, about in found())


def _braces_fit(dutch: str, translation: str) -> bool:
    """Whether every bracket belongs to a placeholder, a mark, or a choice as in the Dutch."""
    if re.search(r"[\[\]]", _MARK.sub("", translation)):
        return False
    left = re.sub(r"\{\w+\}", "", translation)
    if "|" not in dutch:
        return not re.search(r"[{}]", left)
    return left.count("{") == left.count("}") == re.sub(r"\{\w+\}", "", dutch).count("{")


def _marks(ours: list[str], theirs: list[str]) -> Iterator[tuple[EntryProblem, str]]:
    for mark in sorted(set(ours) | set(theirs)):
        if theirs.count(mark) < ours.count(mark):
            yield EntryProblem.MARK_MISSING, mark
        elif theirs.count(mark) > ours.count(mark):
            yield EntryProblem.MARK_UNKNOWN, mark


# --- Files ------------------------------------------------------------------------------------


def text_of_file(content: bytes) -> str:
    """Read the letters of a file; raises `TranslationUnreadable` for what is no text in UTF-8."""
    if len(content) > MOST_FILE_BYTES:
        raise TranslationUnreadable(FileProblem.TOO_LARGE)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TranslationUnreadable(FileProblem.NOT_TEXT) from None


def read_translation(text: str) -> Translation:
    """Read a file with the columns key, dutch and translation, parted by ; , or a tab.

    Raises TranslationUnreadable where it is none. A key that is unknown is kept and never used.
    """
    words, belongs = dict[str, str](), dict[str, str]()
    for row in _rows(text.removeprefix("\N{BYTE ORDER MARK}")):
        key = (row.get("key") or "").strip()
        if key:
            words[key] = _unwritten(row.get("translation") or "")
            belongs[key] = _unwritten(row.get("dutch") or "")
    code = words.pop(_CODE_KEY, "").strip()
    name = words.pop(_NAME_KEY, "").strip()
    direction = words.pop(_DIRECTION_KEY, "").strip().lower()
    for key in _ABOUT:
        belongs.pop(key, None)
    if not code:
        raise TranslationUnreadable(FileProblem.NO_CODE)
    if not name:
        raise TranslationUnreadable(FileProblem.NO_NAME)
    if direction not in {"", "ltr", _TO_THE_LEFT}:
        raise TranslationUnreadable(FileProblem.WRONG_DIRECTION, direction)
    return Translation(code, name, direction == _TO_THE_LEFT, words, belongs)


def _rows(text: str) -> Iterable[Mapping[str, str | None]]:
    head = text.partition("\n")[0]
    for delimiter in (";", ",", "\t"):
        columns = [column.strip().strip('"').lower() for column in head.split(delimiter)]
        if set(_COLUMNS) <= set(columns):
            reader = csv.DictReader(io.StringIO(text), fieldnames=columns, delimiter=delimiter)
            next(reader)
            return reader
    raise TranslationUnreadable(FileProblem.NO_COLUMNS, head.strip()[:80])


def write_translation(translation: Translation, dutch: Mapping[str, str]) -> str:
    """Write a file with every Dutch sentence, and the words of a translation that still fit it."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\n")
    writer.writerow(_COLUMNS)
    direction = _TO_THE_LEFT if translation.is_right_to_left else "ltr"
    about = (translation.code, translation.name, direction)
    for (key, ours), theirs in zip(_ABOUT.items(), about, strict=True):
        writer.writerow((key, ours, theirs))
    for key, text in dutch.items():
        found = translation.text(key, text) or ""
        writer.writerow((key, _written(text), _written(found)))
    return target.getvalue()


def _written(text: str) -> str:
    return text.strip().replace("\n", _LINE_BREAK)


def _unwritten(text: str) -> str:
    return text.strip().replace("\r\n", "\n").replace(_LINE_BREAK, "\n")
