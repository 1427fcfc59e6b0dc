"""Which font files a municipality's letters can be printed with: what stands in a TrueType file.

Read as the OpenType specification 1.9 describes the tables; whatever the name of the file says.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from wmo_desk.domain.house_style import OwnFont
from wmo_desk.errors import RuleError

MOST_FONT_BYTES: Final = 2 * 1024 * 1024
NAME_LIMIT: Final = 120

NEEDED: Final = frozenset(
    [
        *map(chr, range(0x20, 0x7F)),
        # The letters of Western Europe with their accents, as names here have them.
        *(chr(code) for code in range(0xC0, 0x100) if code not in {0xD7, 0xF7}),
        *"ŒœŸ§°·–‘’“”„•…«»‹›€",
    ]
)
"""The characters that the program's letters and the usual names have."""

_VERSIONS: Final = (b"\x00\x01\x00\x00", b"true")
_TABLES: Final = ("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post")
_MAGIC: Final = 0x5F0F3CF5
# OS/2, fsType: how the maker lets it be embedded.
_USAGE: Final = 0x000F
_RESTRICTED: Final = 0x0002
_ONLY_WHOLE: Final = 0x0100
_ONLY_BITMAPS: Final = 0x0200


class FontUnknown(RuleError):
    """The contents are no TrueType font, whatever the name says."""

    field = "font"

    def __init__(self, name: str) -> None:
        super().__init__("no TrueType font")
        self.name = name


class FontTooLarge(RuleError):
    """The file is larger than MOST_FONT_BYTES."""

    field = "font"

    def __init__(self, name: str) -> None:
        super().__init__("font too large")
        self.name = name


class FontBroken(RuleError):
    """It begins as a font does, and cannot be read or printed with."""

    field = "font"

    def __init__(self, name: str) -> None:
        super().__init__("font broken")
        self.name = name


class FontNotEmbeddable(RuleError):
    """Its maker does not let it be put in a document (OS/2 fsType)."""

    field = "font"

    def __init__(self, name: str) -> None:
        super().__init__("font may not be embedded")
        self.name = name


class FontOnlyWhole(RuleError):
    """Its maker lets it be put in a document only as a whole, which makes each letter large."""

    field = "font"

    def __init__(self, name: str) -> None:
        super().__init__("font may not be embedded in part")
        self.name = name


class FontIncomplete(RuleError):
    """`missing` are the characters of NEEDED that it lacks, in order."""

    field = "font"

    def __init__(self, name: str, missing: str) -> None:
        super().__init__(f"{len(missing)} characters missing")
        self.name = name
        self.missing = missing


class FontPairNeeded(RuleError):
    """One file alone, or more than two: a letter has regular and bold letters."""

    field = "font"

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} files")
        self.count = count


class FontNotBolder(RuleError):
    """Neither of the two is bolder than the other (OS/2 usWeightClass)."""

    field = "font"


@dataclass(frozen=True, slots=True)
class FontFile:
    """A file as it was chosen, with its name."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class FontPair:
    """Two files that go together, and what the regular one calls itself."""

    name: str
    font: OwnFont


def check_pair(files: Sequence[FontFile]) -> FontPair:
    """Return two files as regular and bold, in whatever order they were chosen; raises why not."""
    facts = sorted(map(check_font, files), key=lambda each: each.weight)
    if len(facts) != 2:
        raise FontPairNeeded(len(facts))
    regular, bold = facts
    if regular.weight == bold.weight:
        raise FontNotBolder
    return FontPair(regular.name, OwnFont(regular.content, bold.content))


@dataclass(frozen=True, slots=True)
class FontFacts:
    """What a font tells of itself: `weight` from 1 to 1000, where 400 is usual and 700 bold."""

    name: str
    weight: int
    letters: frozenset[str] = field(repr=False)
    content: bytes = field(repr=False)


def check_font(file: FontFile) -> FontFacts:
    """Return what a font tells of itself; raises why it cannot be used."""
    if len(file.content) > MOST_FONT_BYTES:
        raise FontTooLarge(file.name)
    if not file.content.startswith(_VERSIONS):
        raise FontUnknown(file.name)
    try:
        tables = _tables(file.content)
        _check_outlines(tables)
        weight, kind = struct.unpack_from(">HxxH", tables["OS/2"], 4)
        letters = frozenset(_letters(tables["cmap"]))
        name = _own_name(tables["name"]) or file.name
    except (struct.error, IndexError, KeyError, ValueError) as error:
        raise FontBroken(file.name) from error
    if kind & _USAGE == _RESTRICTED or kind & _ONLY_BITMAPS:
        raise FontNotEmbeddable(file.name)
    if kind & _ONLY_WHOLE:
        raise FontOnlyWhole(file.name)
    missing = NEEDED - letters
    if missing:
        raise FontIncomplete(file.name, "".join(sorted(missing)))
    return FontFacts(name, weight, letters, file.content)


def _tables(content: bytes) -> Mapping[str, bytes]:
    """Cut a font into its tables; raises KeyError where one is missing, ValueError if cut off."""
    (count,) = struct.unpack_from(">H", content, 4)
    found = {}
    for index in range(count):
        tag, _sum, start, length = struct.unpack_from(">4sLLL", content, 12 + 16 * index)
        if start + length > len(content):
            raise ValueError(tag)
        found[tag.decode("latin-1")] = content[start : start + length]
    return {tag: found[tag] for tag in _TABLES}


def _check_outlines(tables: Mapping[str, bytes]) -> None:
    """Raise ValueError where the outlines are not where the font says that they are."""
    (magic,) = struct.unpack_from(">L", tables["head"], 12)
    (units,) = struct.unpack_from(">H", tables["head"], 18)
    (is_long,) = struct.unpack_from(">h", tables["head"], 50)
    (glyphs,) = struct.unpack_from(">H", tables["maxp"], 4)
    (wide,) = struct.unpack_from(">H", tables["hhea"], 34)
    layout = f">{glyphs + 1}{'L' if is_long else 'H'}"
    starts = struct.unpack_from(layout, tables["loca"])
    end = starts[-1] * (1 if is_long else 2)
    is_rising = all(first <= second for first, second in pairwise(starts))
    has_widths = 0 < wide <= glyphs and len(tables["hmtx"]) >= 2 * wide + 2 * glyphs
    if magic != _MAGIC or not units or not is_rising or not has_widths:
        raise ValueError
    if end > len(tables["glyf"]):
        raise ValueError(end)


def _letters(table: bytes) -> Iterator[str]:
    """Yield the characters of the first 65,536 that have an outline."""
    (count,) = struct.unpack_from(">H", table, 2)
    starts = {}
    for index in range(count):
        platform, encoding, start = struct.unpack_from(">HHL", table, 4 + 8 * index)
        starts[platform, encoding] = start
    for which in ((3, 1), (0, 3), (0, 4), (0, 2), (0, 1), (0, 0), (3, 10)):
        if which in starts:
            at = starts[which]
            (layout,) = struct.unpack_from(">H", table, at)
            if layout == 4:
                yield from _letters_by_segment(table, at)
                return
            if layout == 12:
                yield from _letters_by_group(table, at)
                return
    raise ValueError(starts)


def _letters_by_segment(table: bytes, at: int) -> Iterator[str]:
    (twice,) = struct.unpack_from(">H", table, at + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", table, at + 14)
    starts = struct.unpack_from(f">{count}H", table, at + 16 + twice)
    deltas = struct.unpack_from(f">{count}H", table, at + 16 + 2 * twice)
    offsets_at = at + 16 + 3 * twice
    offsets = struct.unpack_from(f">{count}H", table, offsets_at)
    free = 0
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        # They rise in a sound font; in another no code is looked at twice.
        codes = range(max(free, start), end + 1)
        free = max(free, end + 1)
        for code in codes:
            glyph = code
            if offsets[index]:
                place = offsets_at + 2 * index + offsets[index] + 2 * (code - start)
                if place + 2 > len(table):
                    continue
                (glyph,) = struct.unpack_from(">H", table, place)
                if not glyph:
                    continue
            if (glyph + deltas[index]) % 0x10000 and code != 0xFFFF:
                yield chr(code)


def _letters_by_group(table: bytes, at: int) -> Iterator[str]:
    (count,) = struct.unpack_from(">L", table, at + 12)
    free = 0
    for index in range(count):
        start, end, glyph = struct.unpack_from(">LLL", table, at + 16 + 12 * index)
        codes = range(max(free, start), min(end, 0xFFFF) + 1)
        free = max(free, end + 1)
        for code in codes:
            if glyph + code - start:
                yield chr(code)


def _own_name(table: bytes) -> str:
    """Return what a font calls itself, as Windows shows it."""
    _format, count, strings = struct.unpack_from(">HHH", table)
    for index in range(count):
        platform, encoding, _language, which, length, start = struct.unpack_from(
            ">HHHHHH", table, 6 + 12 * index
        )
        if (platform, encoding, which) == (3, 1, 4):
            text = table[strings + start : strings + start + length].decode("utf-16-be")
            return "".join(filter(str.isprintable, text)).strip()[:NAME_LIMIT]
    return ""
