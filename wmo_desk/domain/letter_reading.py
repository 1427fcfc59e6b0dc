"""Reads the text of a letter, and names what is wrong in it by line."""

import re
from dataclasses import dataclass, field
from typing import Final

from wmo_desk.domain.letters import (
    DEEPEST,
    LONGEST,
    Block,
    Bold,
    Choice,
    Counted,
    Inline,
    Inlines,
    LetterFault,
    Line,
    LineKind,
    Parsed,
    Passage,
    Placeholder,
    Problem,
    When,
    Words,
)

_ESCAPED: Final = frozenset("\\{}[]*|#->")
LINE_SIGN: Final = re.compile(r"(##|#|-|>)\s+(?=\S)")
_MARK: Final = re.compile(r"\[([^\[\]]*)\]")
_NAME: Final = re.compile(r"\{\s*([^\W\d]\w*)\s*([|}])")
_CONDITION: Final = re.compile(r"als\s+(niet\s+)?([^\W\d]\w*)")
_PASSAGE: Final = re.compile(r"verplicht\s+([^\W\d]\w*)")
_ELSE: Final = "anders"
_END: Final = "einde"


def parse(text: str) -> Parsed:
    """Read a text; every fault is named with its line, and none is raised."""
    if len(text) > LONGEST:
        return Parsed((), (LetterFault(0, Problem.TOO_LONG, f"{LONGEST}"),))
    return _Reader().read(text)


@dataclass(slots=True)
class _Frame:
    """A mark that was opened on a line of its own."""

    number: int
    mark: str
    condition: tuple[str, bool] | None = None
    passage: str = ""
    is_ignored: bool = False
    inside: list[Block] = field(default_factory=list)
    otherwise: list[Block] | None = None

    def add(self, block: Block) -> None:
        (self.inside if self.otherwise is None else self.otherwise).append(block)

    def blocks(self) -> list[Block]:
        if self.is_ignored:
            return [*self.inside, *(self.otherwise or ())]
        if self.condition is None:
            return [Passage(self.passage, tuple(self.inside), self.number)]
        name, is_negated = self.condition
        then, otherwise = tuple(self.inside), tuple(self.otherwise or ())
        return [When(name, is_negated, then, otherwise, self.number)]


class _Reader:
    """Reads the lines, and keeps which marks around lines are open."""

    def __init__(self) -> None:
        self._faults: list[LetterFault] = []
        self._whole = _Frame(0, "")
        self._open: list[_Frame] = []

    def read(self, text: str) -> Parsed:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for number, line in enumerate(lines, start=1):
            stripped = line.strip()
            if stripped and not self._mark(number, stripped):
                self._line(number, stripped)
        while self._open:
            frame = self._open[-1]
            self._fault(frame.number, Problem.NOT_CLOSED, frame.mark)
            self._close()
        return Parsed(tuple(self._whole.inside), tuple(sorted(self._faults, key=_by_line)))

    def _fault(self, number: int, problem: Problem, about: str = "") -> None:
        self._faults.append(LetterFault(number, problem, about))

    def _line(self, number: int, text: str) -> None:
        kind = LineKind.PARAGRAPH
        found = LINE_SIGN.match(text)
        if found is not None:
            kind, text = LineKind(found[1]), text[found.end() :]
        inline = _InlineReader(text, number, self._faults)
        self._add(Line(kind, inline.read(), number))

    def _add(self, block: Block) -> None:
        (self._open[-1] if self._open else self._whole).add(block)

    def _mark(self, number: int, text: str) -> bool:
        """Take a mark on a line of its own; tell whether it was one."""
        found = _MARK.fullmatch(text)
        if found is None:
            return False
        mark = " ".join(found[1].split())
        condition, passage = _CONDITION.fullmatch(mark), _PASSAGE.fullmatch(mark)
        if condition is not None:
            self._push(_Frame(number, text, condition=(condition[2], bool(condition[1]))))
        elif passage is not None:
            self._push(_Frame(number, text, passage=passage[1]))
        elif mark == _ELSE:
            frame = self._open[-1] if self._open else None
            if frame is None or frame.condition is None or frame.otherwise is not None:
                self._fault(number, Problem.NOT_OPENED, text)
            else:
                frame.otherwise = []
        elif mark == _END:
            if self._open:
                self._close()
            else:
                self._fault(number, Problem.NOT_OPENED, text)
        else:
            self._fault(number, Problem.UNKNOWN_MARK, text)
        return True

    def _push(self, frame: _Frame) -> None:
        if len(self._open) >= DEEPEST:
            frame.is_ignored = True
            self._fault(frame.number, Problem.TOO_DEEP, frame.mark)
        self._open.append(frame)

    def _close(self) -> None:
        for block in self._open.pop().blocks():
            self._add(block)


def _by_line(fault: LetterFault) -> int:
    return fault.line


class _InlineReader:
    """Reads what stands in one line."""

    def __init__(self, text: str, number: int, faults: list[LetterFault]) -> None:
        self._text = text
        self._number = number
        self._faults = faults
        self._at = 0
        self._met = ""

    def read(self) -> Inlines:
        return self._until(frozenset(), 0, is_bold=False)

    def _fault(self, problem: Problem, about: str) -> None:
        self._faults.append(LetterFault(self._number, problem, about))

    def _until(self, ends: frozenset[str], depth: int, *, is_bold: bool) -> Inlines:
        """Read up to one of the ends, which `_met` names and which is not taken; "" is the end."""
        found = _Gathered()
        while self._at < len(self._text):
            sign = self._text[self._at]
            if sign == "\\" and self._text[self._at + 1 : self._at + 2] in _ESCAPED:
                escaped = self._text[self._at + 1 : self._at + 2]
                found.say(escaped or sign)
                self._at += 1 + len(escaped)
            elif sign in ends:
                self._met = sign
                return found.inlines()
            elif sign == "{":
                self._placeholder(found, ends, depth, is_bold=is_bold)
            elif sign == "[":
                if self._mark(found, ends, depth, is_bold=is_bold):
                    return found.inlines()
            elif sign == "*":
                self._bold(found, ends, depth, is_bold=is_bold)
            else:
                if sign in "}]":
                    self._fault(Problem.STRAY, sign)
                found.say(sign)
                self._at += 1
        self._met = ""
        return found.inlines()

    def _bold(self, found: "_Gathered", ends: frozenset[str], depth: int, *, is_bold: bool) -> None:
        self._at += 1
        if is_bold:
            # The bold began outside what is read now.
            self._fault(Problem.CROSSED, "*")
            return
        inside = self._until(ends | {"*"}, depth + 1, is_bold=True)
        if self._met == "*":
            self._at += 1
        else:
            self._fault(Problem.NOT_CLOSED, "*")
        found.add(Bold(inside))

    def _placeholder(
        self, found: "_Gathered", ends: frozenset[str], depth: int, *, is_bold: bool
    ) -> None:
        match = _NAME.match(self._text, self._at)
        if match is None:
            self._fault(Problem.BROKEN_PLACEHOLDER, self._text[self._at : self._at + 24])
            found.say("{")
            self._at += 1
            return
        if match[2] == "}":
            self._at = match.end()
            found.add(Placeholder(match[1]))
            return
        if depth >= DEEPEST:
            self._fault(Problem.TOO_DEEP, match[0])
            found.say("{")
            self._at += 1
            return
        self._at = match.end()
        outer = ends - {"*"}
        one = self._until(outer | {"|"}, depth + 1, is_bold=is_bold)
        many: Inlines = ()
        if self._met == "|":
            self._at += 1
            many = self._until(outer | {"}"}, depth + 1, is_bold=is_bold)
        if self._met == "}":
            self._at += 1
        else:
            self._fault(Problem.BROKEN_PLACEHOLDER, match[0])
        found.add(Counted(match[1], one, many))

    def _mark(self, found: "_Gathered", ends: frozenset[str], depth: int, *, is_bold: bool) -> bool:
        """Read a mark; tell whether it is one that ends what is being read."""
        match = _MARK.match(self._text, self._at)
        if match is None:
            self._fault(Problem.STRAY, "[")
            found.say("[")
            self._at += 1
            return False
        mark = " ".join(match[1].split())
        condition = _CONDITION.fullmatch(mark)
        if mark in ends:
            self._met = mark
            return True
        self._at = match.end()
        if condition is None or depth >= DEEPEST:
            if condition is not None:
                problem = Problem.TOO_DEEP
            elif mark in {_ELSE, _END}:
                problem = Problem.NOT_OPENED
            else:
                problem = Problem.OWN_LINE if _PASSAGE.fullmatch(mark) else Problem.UNKNOWN_MARK
            self._fault(problem, match[0])
            return False
        outer = ends - {"*"}
        then = self._until(outer | {_ELSE, _END}, depth + 1, is_bold=is_bold)
        otherwise: Inlines = ()
        if self._met == _ELSE:
            self._take_mark()
            otherwise = self._until((outer - {_ELSE}) | {_END}, depth + 1, is_bold=is_bold)
        if self._met == _END:
            self._take_mark()
        else:
            self._fault(Problem.NOT_CLOSED, match[0])
        found.add(Choice(condition[2], bool(condition[1]), then, otherwise))
        return False

    def _take_mark(self) -> None:
        match = _MARK.match(self._text, self._at)
        self._at = self._at if match is None else match.end()


class _Gathered:
    """Inlines in the making: words side by side become one."""

    def __init__(self) -> None:
        self._inlines: list[Inline] = []
        self._words: list[str] = []

    def say(self, text: str) -> None:
        self._words.append(text)

    def add(self, inline: Inline) -> None:
        self._keep_words()
        self._inlines.append(inline)

    def _keep_words(self) -> None:
        if self._words:
            self._inlines.append(Words("".join(self._words)))
            self._words = []

    def inlines(self) -> Inlines:
        self._keep_words()
        return tuple(self._inlines)
