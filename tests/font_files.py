"""Fonts to be chosen in tests: those of the program, with a part of them changed."""

import struct

from wmo_desk.domain.font_files import FontFile, FontPair, check_pair
from wmo_desk.paths import resource

REGULAR = FontFile("Huis.ttf", resource("fonts/Inter-Regular.ttf").read_bytes())
BOLD = FontFile("HuisVet.ttf", resource("fonts/Inter-Bold.ttf").read_bytes())


def own_pair() -> FontPair:
    return check_pair([REGULAR, BOLD])


def table(content: bytes, tag: str) -> tuple[int, int]:
    """Where a table begins, and how long it is."""
    (count,) = struct.unpack_from(">H", content, 4)
    for index in range(count):
        found, _sum, start, length = struct.unpack_from(">4sLLL", content, 12 + 16 * index)
        if found == tag.encode():
            return start, length
    raise KeyError(tag)


def patched(file: FontFile, tag: str, at: int, new: bytes) -> FontFile:
    """The same font with other bytes in one of its tables."""
    start, _length = table(file.content, tag)
    content = bytearray(file.content)
    content[start + at : start + at + len(new)] = new
    return FontFile(file.name, bytes(content))


def with_usage(file: FontFile, kind: int) -> FontFile:
    """The same font whose maker lets it be embedded otherwise (OS/2 fsType)."""
    return patched(file, "OS/2", 8, struct.pack(">H", kind))


def without(file: FontFile, characters: str) -> FontFile:
    """The same font without an outline for these characters."""
    start, _length = table(file.content, "cmap")
    content = bytearray(file.content)
    (count,) = struct.unpack_from(">H", content, start + 2)
    for index in range(count):
        (offset,) = struct.unpack_from(">L", content, start + 8 + 8 * index)
        for character in characters:
            struct.pack_into(">H", content, _place(content, start + offset, ord(character)), 0)
    return FontFile(file.name, bytes(content))


def _place(content: bytes, at: int, code: int) -> int:
    """Where a map of segments (cmap format 4) names the outline of a character."""
    (twice,) = struct.unpack_from(">H", content, at + 6)
    ends = struct.unpack_from(f">{twice // 2}H", content, at + 14)
    segment = next(index for index, end in enumerate(ends) if code <= end)
    (first,) = struct.unpack_from(">H", content, at + 16 + twice + 2 * segment)
    place = at + 16 + 3 * twice + 2 * segment
    (offset,) = struct.unpack_from(">H", content, place)
    assert offset, "this font reckons the outline"
    return place + offset + 2 * (code - first)
