"""The text of a letter as data: a small language of lines, placeholders, conditions and marks.

Each line is a block: `# title`, `## heading`, `- item`, `> what somebody else said`, or else a
paragraph. In a line stand `{placeholder}`, `{count|one day|{count} days}`, `*bold*` and
`[als condition]…[anders]…[einde]`; `[als niet condition]` holds where the condition does not. On a
line of their own these marks, and `[verplicht passage]…[einde]`, go around whole lines. A
placeholder is a condition as well: it holds where there is something to fill in. A backslash takes
the meaning from the sign behind it. Nothing in a text is ever carried out.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from wmo_desk.errors import RuleError

DEEPEST: Final = 12
"""How many marks may stand within each other."""
LONGEST: Final = 20_000
"""Characters of a text; some eight sheets."""


class LineKind(StrEnum):
    """What a line is; the value is the sign with which it begins."""

    TITLE = "#"
    HEADING = "##"
    ITEM = "-"
    QUOTE = ">"
    PARAGRAPH = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What stands there as it is; `is_typed` marks what came from the records."""

    text: str
    is_typed: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Where a value is filled in."""

    name: str


@dataclass(frozen=True, slots=True)
class Counted:
    """What is said of one, and of any other number."""

    name: str
    one: "Inlines"
    many: "Inlines"


@dataclass(frozen=True, slots=True)
class Bold:
    """What prints bold."""

    inside: "Inlines"


@dataclass(frozen=True, slots=True)
class Choice:
    """What is said where a condition holds, and where it does not, within a line."""

    condition: str
    is_negated: bool
    then: "Inlines"
    otherwise: "Inlines"


Inline: TypeAlias = Words | Placeholder | Counted | Bold | Choice
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A block of one line; `number` is where it stands in the text, from 1."""

    kind: LineKind
    inside: Inlines
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class When:
    """Lines that are there where a condition holds, and others where it does not."""

    condition: str
    is_negated: bool
    then: "Blocks"
    otherwise: "Blocks"
    number: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """Lines that the law wants in the letter, under the name that the kind of letter gives them."""

    name: str
    inside: "Blocks"
    number: int = field(default=0, compare=False)


Block: TypeAlias = Line | When | Passage
Blocks: TypeAlias = tuple[Block, ...]


class Problem(StrEnum):
    """What is wrong with a line of a letter."""

    NOT_CLOSED = "not_closed"
    NOT_OPENED = "not_opened"
    UNKNOWN_MARK = "unknown_mark"
    OWN_LINE = "own_line"
    BROKEN_PLACEHOLDER = "broken_placeholder"
    STRAY = "stray"
    CROSSED = "crossed"
    TOO_DEEP = "too_deep"
    TOO_LONG = "too_long"
    NO_TITLE = "no_title"
    ONE_TITLE = "one_title"
    UNKNOWN_PLACEHOLDER = "unknown_placeholder"
    UNKNOWN_CONDITION = "unknown_condition"
    UNKNOWN_PASSAGE = "unknown_passage"
    NO_COUNT = "no_count"
    LIST_ALONE = "list_alone"
    PASSAGE_MISSING = "passage_missing"
    PASSAGE_CONDITIONAL = "passage_conditional"
    PASSAGE_EMPTY = "passage_empty"
    PASSAGE_LACKS = "passage_lacks"
    FILLED_IN_ALREADY = "filled_in_already"


@dataclass(frozen=True, slots=True)
class LetterFault:
    """One fault: in which line (from 1; 0 is the letter as a whole), about what, and instead of it.

    `about` is a name or a piece of the text, `proposal` a known name that may be meant, or the
    placeholder that a passage lacks.
    """

    line: int
    problem: Problem
    about: str = ""
    proposal: str = ""


class LetterFaulty(RuleError):
    """A text cannot be a letter of its kind; `faults` stand in the order of lines."""

    field = "text"

    def __init__(self, faults: tuple[LetterFault, ...]) -> None:
        super().__init__(f"{len(faults)} faults, the first in line {faults[0].line}")
        self.faults = faults


class LetterTooLong(RuleError):
    """The example takes more sheets than this kind of letter may."""

    field = "text"

    def __init__(self, sheets: int, most: int) -> None:
        super().__init__(f"{sheets} sheets, at most {most}")
        self.sheets = sheets
        self.most = most


class LetterInThePast(RuleError):
    """A text cannot begin to count before today: letters were made without it."""

    field = "valid_from"

    def __init__(self, today: date) -> None:
        super().__init__(today.isoformat())
        self.today = today


class NoDecisionToTell(RuleError):
    """What the letter would be about was not decided, or was taken back."""


class NoLetterToAdapt(RuleError):
    """Only a letter whose text is data can be adapted."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read of a text. With faults the blocks are what could be made of it."""

    blocks: Blocks
    faults: tuple[LetterFault, ...] = ()
