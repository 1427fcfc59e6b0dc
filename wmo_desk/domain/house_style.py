"""What the paper of a municipality looks like: the colour it uses, its logo, a font of its own."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from wmo_desk.errors import RuleError

ACCENT: Final = "#14606B"
"""The colour of the program, until the municipality chooses its own."""
LEAST_CONTRAST: Final = 4.5
"""Of text on white paper (WCAG 2.1 §1.4.3); the name in the letterhead has this colour."""
MOST_LOGO_BYTES: Final = 5 * 1024 * 1024
MOST_LOGO_PIXELS: Final = 25_000_000
KEPT_LOGO_BYTES: Final = 40 * 1024
"""A logo is kept no larger than this, so that no letter becomes large by it."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_HEX: Final = frozenset("0123456789ABCDEF")
# Marks in a JPEG that begin a frame, and those without contents.
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE: Final = frozenset((0x01, *range(0xD0, 0xD9)))
_SCAN: Final = 0xDA
_END: Final = 0xD9


class ColourUnreadable(RuleError):
    """It is not # with six digits or letters up to F."""

    field = "accent"


class ColourTooLight(RuleError):
    """Text of this colour is too faint on white; `ratio` is its contrast, from 1 to 21."""

    field = "accent"

    def __init__(self, ratio: float) -> None:
        super().__init__(f"contrast {ratio:.2f}")
        self.ratio = ratio


class LogoUnknown(RuleError):
    """The contents are neither a PNG nor a JPEG, whatever the name says."""

    field = "logo"


class LogoTooLarge(RuleError):
    """The file is larger than MOST_LOGO_BYTES."""

    field = "logo"


class LogoTooManyPixels(RuleError):
    """The picture has more than MOST_LOGO_PIXELS, however small its file is."""

    field = "logo"

    def __init__(self, width: int, height: int) -> None:
        super().__init__(f"{width} by {height}")
        self.width = width
        self.height = height


class LogoBroken(RuleError):
    """It begins as a picture does, and cannot be read."""

    field = "logo"


@dataclass(frozen=True, slots=True)
class OwnFont:
    """The font of a municipality: two TrueType files that were checked (`font_files`)."""

    regular: bytes = field(repr=False)
    bold: bytes = field(repr=False)


def check_accent(colour: str) -> str:
    """Return a colour as #RRGGBB in capitals; raises what is wrong with it."""
    digits = colour.strip().upper().removeprefix("#")
    if len(digits) != 6 or not _HEX.issuperset(digits):
        raise ColourUnreadable
    cleaned = f"#{digits}"
    ratio = contrast_on_white(cleaned)
    if ratio < LEAST_CONTRAST:
        raise ColourTooLight(ratio)
    return cleaned


def contrast_on_white(colour: str) -> float:
    """Return the contrast of #RRGGBB with white, from 1 to 21 (WCAG 2.1, contrast ratio)."""
    return 1.05 / (_luminance(colour) + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def tint(colour: str, share: float) -> str:
    """Mix so much (0 to 1) of #RRGGBB with white: what a printer does in place of see-through."""
    mixed = (round(255 + (part - 255) * share) for part in _parts(colour))
    return "#" + "".join(f"{part:02X}" for part in mixed)


def check_logo(content: bytes) -> tuple[int, int]:
    """Return the width and height of a PNG or JPEG in pixels, before anything unpacks it.

    Raises what is wrong: a picture of a few kilobytes can fill the memory when it is unpacked.
    """
    if len(content) > MOST_LOGO_BYTES:
        raise LogoTooLarge
    if content.startswith(_PNG):
        width, height = _png_size(content)
    elif content.startswith(_JPEG):
        width, height = _jpeg_size(content)
    else:
        raise LogoUnknown
    if width < 1 or height < 1:
        raise LogoBroken
    if width * height > MOST_LOGO_PIXELS:
        raise LogoTooManyPixels(width, height)
    return width, height


def _png_size(content: bytes) -> tuple[int, int]:
    if len(content) < 33 or content[12:16] != b"IHDR":
        raise LogoBroken
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    for mark, start in _jpeg_marks(content):
        if mark in _FRAMES and start + 7 <= len(content):
            height, width = struct.unpack_from(">HH", content, start + 3)
            return width, height
    raise LogoBroken


def _jpeg_marks(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield the marks before the picture itself, each with where its contents begin."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        mark = content[at + 1]
        if mark == 0xFF:
            at += 1
        elif mark in _BARE:
            at += 2
        elif mark in {_SCAN, _END}:
            return
        else:
            yield mark, at + 2
            at += 2 + max(2, int.from_bytes(content[at + 2 : at + 4], "big"))
