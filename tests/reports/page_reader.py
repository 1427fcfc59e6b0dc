"""Reads one page of a PDF as it is painted: every text with its place, size, colours and marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pikepdf

PAINTING = frozenset(("Tj", "TJ", "'", '"', "Do", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b"))
FILLING = frozenset(("f", "F", "f*", "B", "B*", "b", "b*"))
ENDING = FILLING | {"S", "s", "n"}
UNKNOWN = "\ufffd"

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
Colour: TypeAlias = tuple[float, float, float]
Box: TypeAlias = tuple[float, float, float, float]

BLACK: Colour = (0, 0, 0)
WHITE: Colour = (1, 1, 1)
UPRIGHT: Matrix = (1, 0, 0, 1, 0, 0)


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands around a text: its number on the page, whether it is decoration, its words."""

    number: int | None
    is_artifact: bool
    spoken: str | None


@dataclass(frozen=True, slots=True)
class TextRun:
    """Text that is painted in one go; lengths in points from the lower left corner of the page."""

    text: str
    size: float
    left: float
    right: float
    baseline: float
    colour: Colour
    ground: Colour
    marks: tuple[Mark, ...]

    @property
    def is_artifact(self) -> bool:
        return any(mark.is_artifact for mark in self.marks)


@dataclass
class Page:
    """What was read; `faults` are what no reader of a PDF can make sense of."""

    marks: dict[int, str] = field(default_factory=dict)
    artifacts: list[str] = field(default_factory=list)
    unmarked: int = 0
    runs: list[TextRun] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass
class Font:
    """A font as a page uses it: the letters and the width of each code."""

    source: Any
    letters: dict[int, str]
    widths: dict[int, float]


def font_of(source: Any) -> Font:
    letters: dict[int, str] = {}
    if "/ToUnicode" in source:
        table = source.ToUnicode.read_bytes().decode("ascii").partition("endcodespacerange")[2]
        letters = {
            int(code, 16): bytes.fromhex(spelt).decode("utf-16-be")
            for code, spelt in re.findall(r"^<(\w+)> <(\w+)>$", table, re.MULTILINE)
        }
    first = int(source.get("/FirstChar", 0))
    widths = {first + index: float(width) for index, width in enumerate(source.get("/Widths", ()))}
    return Font(source, letters, widths)


@dataclass
class _State:
    matrix: Matrix = UPRIGHT
    colour: Colour = BLACK
    font: Font | None = None
    size: float = 0
    leading: float = 0


class PageReader:
    """Follows the operators of one page. `fonts` knows those of the pages before it."""

    def __init__(self, page: Any, fonts: dict[tuple[int, int], Font]) -> None:
        self.read = Page()
        self._page = page
        self._fonts = fonts
        self._state = _State()
        self._saved: list[_State] = []
        self._marks: list[Mark] = []
        self._line: Matrix = UPRIGHT
        self._at: Matrix = UPRIGHT
        self._path: list[tuple[float, float]] = []
        self._grounds: list[tuple[Box, Colour]] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            self._follow(str(operator), operands)
        if self._marks:
            self.read.faults.append("a mark is not closed")

    def _follow(self, name: str, operands: Any) -> None:
        if name in PAINTING:
            self.read.unmarked += not self._marks
        if name in ENDING:
            self._end_path(is_filled=name in FILLING)
        match name:
            case "Tj":
                self._show(bytes(operands[0]))
            case "Td":
                self._next_line(float(operands[0]), float(operands[1]))
            case "T*":
                self._next_line(0, -self._state.leading)
            case "Tm":
                self._line = self._at = _numbers(operands)
            case "BT":
                self._line = self._at = UPRIGHT
            case "Tf":
                self._state.font = self._font(str(operands[0]))
                self._state.size = float(operands[1])
            case "TL":
                self._state.leading = float(operands[0])
            case "q":
                self._saved.append(_State(**vars(self._state)))
            case "Q":
                self._state = self._saved.pop()
            case "cm":
                self._state.matrix = _times(_numbers(operands), self._state.matrix)
            case "rg":
                red, green, blue = map(float, operands)
                self._state.colour = (red, green, blue)
            case "g":
                self._state.colour = (float(operands[0]),) * 3
            case "re":
                x, y, width, height = map(float, operands)
                self._path += [self._place(x, y), self._place(x + width, y + height)]
            case "m" | "l":
                self._path.append(self._place(float(operands[0]), float(operands[1])))
            case "c":
                self._path.append(self._place(float(operands[4]), float(operands[5])))
            case "BDC" | "BMC":
                self._open(operands)
            case "EMC":
                self._marks.pop()
            case "TJ" | "'" | '"' | "k" | "sc" | "scn" | "Tc" | "Tw" | "Tz" | "Ts":
                self.read.faults.append(f"this reader does not know {name}")
            case _:
                pass

    def _open(self, operands: Sequence[Any]) -> None:
        properties = operands[1] if len(operands) > 1 else {}
        number = int(properties["/MCID"]) if "/MCID" in properties else None
        spoken = str(properties["/ActualText"]) if "/ActualText" in properties else None
        self._marks.append(Mark(number, str(operands[0]) == "/Artifact", spoken))
        if number is not None:
            if number in self.read.marks:
                self.read.faults.append(f"the number {number} is used twice on a page")
            self.read.marks[number] = ""
        if spoken is not None:
            self._tell(spoken)

    def _font(self, name: str) -> Font:
        source = self._page.Resources.Font[name]
        known = self._fonts.get(source.objgen)
        if known is None:
            known = self._fonts[source.objgen] = font_of(source)
        return known

    def _next_line(self, x: float, y: float) -> None:
        self._line = self._at = _times((1, 0, 0, 1, x, y), self._line)

    def _show(self, codes: bytes) -> None:
        state, font = self._state, self._state.font
        if font is None:
            self.read.faults.append("text is shown without a font")
            return
        text = "".join(font.letters.get(code, UNKNOWN) for code in codes)
        if UNKNOWN in text:
            self.read.faults.append(f"{font.source.BaseFont} does not tell what its letters are")
        width = sum(font.widths.get(code, 0) for code in codes) * state.size / 1000
        whole = _times(self._at, state.matrix)
        scale = (whole[2] ** 2 + whole[3] ** 2) ** 0.5
        right = _times((1, 0, 0, 1, width, 0), whole)[4]
        middle = (whole[4] + right) / 2, whole[5] + state.size * scale * 0.3
        self.read.runs.append(
            TextRun(
                text,
                state.size * scale,
                whole[4],
                right,
                whole[5],
                state.colour,
                self._ground(*middle),
                tuple(self._marks),
            )
        )
        self._at = _times((1, 0, 0, 1, width, 0), self._at)
        if not any(mark.spoken is not None for mark in self._marks):
            self._tell(text)

    def _tell(self, text: str) -> None:
        if any(mark.is_artifact for mark in self._marks):
            self.read.artifacts.append(text)
            return
        for mark in reversed(self._marks):
            if mark.number is not None:
                self.read.marks[mark.number] += text
                return

    def _place(self, x: float, y: float) -> tuple[float, float]:
        return _times((1, 0, 0, 1, x, y), self._state.matrix)[4:]

    def _end_path(self, *, is_filled: bool) -> None:
        if is_filled and self._path:
            across, up = zip(*self._path, strict=True)
            box = (min(across), min(up), max(across), max(up))
            self._grounds.append((box, self._state.colour))
        self._path = []

    def _ground(self, x: float, y: float) -> Colour:
        for (left, bottom, right, top), colour in reversed(self._grounds):
            if left <= x <= right and bottom <= y <= top:
                return colour
        return WHITE


def _numbers(operands: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return a, b, c, d, e, f


def _times(one: Matrix, other: Matrix) -> Matrix:
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return (
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    )
