"""A question set: the aspects of each dimension as data, with an edition and a licence note.

The six dimensions are after the ideas of Positieve Gezondheid (Institute for Positive Health,
Machteld Huber). The sets of the program have plain topics in its own wording, not the Institute's
questions; a municipality with a licence loads those from a file.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from json.decoder import JSONDecodeError, JSONDecoder
from typing import Any, Final, TypeAlias

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.errors import RuleError

NAME_LIMIT: Final = 120
EDITION_LIMIT: Final = 40
KEY_LIMIT: Final = 60
TOPIC_LIMIT: Final = 160
MOST_TOPICS: Final = 20
SIZE_LIMIT: Final = 1_000_000

Path: TypeAlias = tuple[str | int, ...]


class Audience(StrEnum):
    """For whom a set is worded."""

    ADULTS = "adults"
    PLAIN_LANGUAGE = "plain_language"
    YOUNG_PEOPLE = "young_people"


@dataclass(frozen=True, slots=True)
class Topic:
    """One aspect of a dimension; `key` stays the same when the wording is mended."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """All topics of all six dimensions."""

    name: str
    edition: str
    audience: Audience
    licence: str
    topics: Mapping[Dimension, tuple[Topic, ...]]

    def has(self, dimension: Dimension, key: str) -> bool:
        """Whether this aspect is one of that dimension."""
        return any(topic.key == key for topic in self.topics[dimension])


class Fault(StrEnum):
    """What is wrong with a line of a question set."""

    NOT_TEXT = "not_text"
    TOO_LARGE = "too_large"
    NOT_JSON = "not_json"
    NOT_A_SET = "not_a_set"
    MISSING = "missing"
    UNKNOWN = "unknown"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    NO_TOPICS = "no_topics"
    TOO_MANY = "too_many"
    TWICE = "twice"
    NO_AUDIENCE = "no_audience"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault, in which line, and about which word of the file."""

    line: int
    fault: Fault
    about: str = ""


class QuestionSetFaulty(RuleError):
    """A file holds no question set that can be used; `problems` stand in the order of lines."""

    field = "file"

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} faults, the first in line {problems[0].line}")
        self.problems = problems


class QuestionSetTaken(RuleError):
    """A set of this name and edition is there already, with other topics."""

    field = "file"

    def __init__(self, name: str, edition: str) -> None:
        super().__init__(f"{name} {edition}")
        self.name = name
        self.edition = edition


class QuestionSetNeeded(RuleError):
    """Scoring per aspect needs to know which aspects."""

    field = "scoring"


def text_of_file(content: bytes) -> str:
    """Read the letters of a file; raises `QuestionSetFaulty` for what is no text in UTF-8."""
    if len(content) > SIZE_LIMIT:
        raise QuestionSetFaulty((Problem(1, Fault.TOO_LARGE),))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise QuestionSetFaulty((Problem(line, Fault.NOT_TEXT),)) from None


def read_question_set(text: str) -> QuestionSet:
    """Read a set from the text of a file; raises `QuestionSetFaulty` with every fault."""
    try:
        data = json.loads(text)
    except JSONDecodeError as error:
        raise QuestionSetFaulty((Problem(error.lineno, Fault.NOT_JSON, error.msg),)) from None
    except RecursionError:
        raise QuestionSetFaulty((Problem(1, Fault.NOT_A_SET),)) from None
    found = [Problem(line_of(text, path), fault, about) for path, fault, about in _faults(data)]
    if found:
        raise QuestionSetFaulty(tuple(sorted(found, key=lambda problem: problem.line)))
    return question_set_of(data)


def question_set_of(data: Mapping[str, Any]) -> QuestionSet:
    """Make a set of what was found without fault."""
    return QuestionSet(
        name=data["name"].strip(),
        edition=data["version"].strip(),
        audience=Audience(data["audience"]),
        licence=data["licence"].strip(),
        topics=topics_of(data["topics"]),
    )


def topics_of(data: Mapping[str, Any]) -> dict[Dimension, tuple[Topic, ...]]:
    """Make topics of what was found without fault."""
    return {
        dimension: tuple(
            Topic(each["key"].strip(), " ".join(each["text"].split())) for each in data[dimension]
        )
        for dimension in Dimension
    }


def topics_as_data(topics: Mapping[Dimension, tuple[Topic, ...]]) -> dict[str, Any]:
    """Write topics as a file and the database have them."""
    return {
        dimension.value: [{"key": each.key, "text": each.text} for each in topics[dimension]]
        for dimension in Dimension
    }


def line_of(text: str, path: Path) -> int:
    """The line where what a path leads to begins, or as far on the way as the text goes."""
    walker = _Walker(text)
    position = walker.skip(0)
    for step in path:
        found = walker.enter(position, step)
        if found is None:
            break
        position = found
    return text.count("\n", 0, position) + 1


class _Walker:
    """Finds places in a text that is known to be JSON."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decoder = JSONDecoder()

    def skip(self, position: int) -> int:
        """Go over white space."""
        while self._text[position : position + 1] in {" ", "\t", "\n", "\r"}:
            position += 1
        return position

    def enter(self, position: int, step: str | int) -> int | None:
        """Go to a member of the object, or of the list, that begins here."""
        opening = self._text[position : position + 1]
        if opening not in {"{", "["} or (opening == "{") is not isinstance(step, str):
            return None
        position, number, last = self.skip(position + 1), 0, None
        while self._text[position] not in "}]":
            key: str | int = number
            if opening == "{":
                key, position = self._decoder.raw_decode(self._text, position)
                position = self.skip(self.skip(position) + 1)
            if key == step:
                # Of a word that stands there twice the last one counts, as json has it.
                last = position
            _value, position = self._decoder.raw_decode(self._text, position)
            position, number = self.skip(position), number + 1
            if self._text[position] == ",":
                position = self.skip(position + 1)
        return last


_Fault: TypeAlias = tuple[Path, Fault, str]
_LIMITS: Final = {"name": NAME_LIMIT, "version": EDITION_LIMIT, "licence": 4000}


def _faults(data: object) -> Iterator[_Fault]:
    if not isinstance(data, dict):
        yield (), Fault.NOT_A_SET, ""
        return
    for field, limit in _LIMITS.items():
        yield from _text_faults(data, (), field, limit)
    audience = data.get("audience")
    if audience not in set(Audience):
        yield ("audience",), Fault.NO_AUDIENCE, audience if isinstance(audience, str) else ""
    topics = data.get("topics")
    if not isinstance(topics, dict):
        yield ("topics",), Fault.MISSING, "topics"
        return
    for name in topics:
        if name not in set(Dimension):
            yield ("topics", name), Fault.UNKNOWN, name
    for dimension in Dimension:
        yield from _dimension_faults(topics.get(dimension.value), dimension)


def _dimension_faults(topics: object, dimension: Dimension) -> Iterator[_Fault]:
    path: Path = ("topics", dimension.value)
    if not isinstance(topics, list) or not topics:
        yield path, Fault.NO_TOPICS, dimension.value
        return
    if len(topics) > MOST_TOPICS:
        yield path, Fault.TOO_MANY, dimension.value
    keys = set()
    for number, topic in enumerate(topics):
        here = (*path, number)
        if not isinstance(topic, dict):
            yield here, Fault.MISSING, "key"
            continue
        yield from _text_faults(topic, here, "key", KEY_LIMIT)
        yield from _text_faults(topic, here, "text", TOPIC_LIMIT)
        key = topic.get("key")
        if isinstance(key, str):
            if key.strip() in keys:
                yield (*here, "key"), Fault.TWICE, key.strip()
            keys.add(key.strip())


def _text_faults(data: Mapping[str, Any], path: Path, field: str, limit: int) -> Iterator[_Fault]:
    text = data.get(field)
    if not isinstance(text, str):
        yield (*path, field), Fault.MISSING, field
    elif not text.strip():
        yield (*path, field), Fault.EMPTY, field
    elif len(text) > limit:
        yield (*path, field), Fault.TOO_LONG, field
