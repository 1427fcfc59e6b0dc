"""The fonts of paper: registered once with reportlab, loaded when a text first needs them.

A document is composed with one `Face`: that of the program, or the municipality's own (`using`).
What its letters lack comes from the program's, and scripts that neither has from further fonts.
"""

import hashlib
import io
import logging
import re
import struct
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from typing_extensions import override

from wmo_desk.domain.house_style import OwnFont
from wmo_desk.paths import resource

REGULAR: Final = "Inter-Regular"
BOLD: Final = "Inter-Bold"

UNUSABLE: Final = (TTFError, struct.error, IndexError, KeyError, ValueError, AssertionError)
"""What reportlab raises for a font that it cannot read."""

_HEBREW: Final = "NotoSansHebrew-Regular"
_ARABIC: Final = "NotoSansArabic-Regular"
_EMOJI: Final = "NotoEmoji-Regular"

_BEYOND: Final = re.compile(r"<([0-9A-F]{5,6})>")
_HEBREW_BLOCKS: Final = ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))
_ARABIC_BLOCKS: Final = ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))
# Directions, joiners, controls, what is private or belongs to no character.
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))

_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Face:
    """Two fonts by their names at reportlab, and the characters that both have."""

    regular: str
    bold: str
    letters: frozenset[str] = field(repr=False)


class _Font(TTFont):
    """A font whose table for reading aloud also knows characters beyond U+FFFF (emoji).

    Reportlab 5.1 writes those as one number of five digits there, where PDF has UTF-16.
    """

    @override
    def addObjects(self, doc: Any) -> None:
        super().addObjects(doc)
        for name, written in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                written.content = _BEYOND.sub(_as_utf16, written.content)


def _as_utf16(found: re.Match[str]) -> str:
    return f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>"


@cache
def _font(name: str) -> TTFont:
    # Only the letters that occur: the default adds all of ASCII to every file.
    font = (_Font if name == _EMOJI else TTFont)(
        name, str(resource(f"fonts/{name}.ttf")), asciiReadable=False
    )
    pdfmetrics.registerFont(font)
    return font


def register() -> None:
    """Make the text fonts known to reportlab, before they are used by their names."""
    _font(REGULAR)
    _font(BOLD)
    _face()


@cache
def _program() -> Face:
    return Face(REGULAR, BOLD, (_letters(REGULAR) & _letters(BOLD)) | {"\n"})


_used: Final[ContextVar[Face | None]] = ContextVar("face", default=None)


def _face() -> Face:
    return _used.get() or _program()


@contextmanager
def using(own: OwnFont | None) -> Iterator[None]:
    """Compose what is composed inside, in this thread, with a font; None is the program's."""
    token = _used.set(None if own is None else _own_face(own))
    try:
        yield
    finally:
        _used.reset(token)


def text_font(*, is_bold: bool = False) -> str:
    """Return the name of the font that text is printed with now."""
    face = _face()
    return face.bold if is_bold else face.regular


def is_text_font(name: str) -> bool:
    """Whether it is one of the two that text is printed with now."""
    face = _face()
    return name in {face.regular, face.bold}


def _own_face(own: OwnFont) -> Face | None:
    """Make a font known to reportlab; one that turns out to be damaged leaves the program's."""
    try:
        return read_face(own)
    except UNUSABLE as error:
        _log.info("a font of its own cannot be used: %s", type(error).__name__)
        return None


def read_face(own: OwnFont) -> Face:
    """Make a font known to reportlab; raises one of UNUSABLE."""
    # Of two fonts with one name a document that is being composed would get a part each.
    with _reading:
        return _read_face(own)


@cache
def _read_face(own: OwnFont) -> Face:
    fingerprint = hashlib.sha256(own.regular + own.bold).hexdigest()[:16]
    names = {"Own": own.regular, "OwnBold": own.bold}
    found = []
    for ending, content in names.items():
        font = _Font(f"{ending}-{fingerprint}", io.BytesIO(content), asciiReadable=False)
        # Within one document every font needs a name of its own, also one that is Inter as well.
        called = font.face.name
        font.face.name = type(called)(bytes(called) + f"-{ending}".encode())
        found.append(font)
    regular, bold = found
    letters = frozenset(
        character
        for code in regular.face.charToGlyph.keys() & bold.face.charToGlyph.keys()
        if regular.face.charToGlyph[code] and bold.face.charToGlyph[code]
        if _is_plain(character := chr(code))
    )
    for font in found:
        _own_fonts[font.fontName] = font
        pdfmetrics.registerFont(font)
    return Face(regular.fontName, bold.fontName, letters | {"\n", "\xa0"})


# Fonts by name, as reportlab has them too; there are as many as were ever chosen.
_own_fonts: Final[dict[str, TTFont]] = {}
_reading: Final = threading.Lock()


def _is_plain(character: str) -> bool:
    """Whether a font of its own prints a character: one of those that run from left to right."""
    return (
        ord(character) <= 0xFFFF
        and unicodedata.category(character) not in _UNSEEN
        and _script_font(character) is None
    )


@cache
def _widths(name: str) -> dict[int, float]:
    widths: dict[int, float] = dict(_named(name).face.charWidths)
    # reportlab prints a no-break space as a space.
    widths[0xA0] = widths[0x20]
    return widths


@cache
def _letters(name: str) -> frozenset[str]:
    return frozenset(map(chr, _font(name).face.charToGlyph))


def _named(name: str) -> TTFont:
    return _own_fonts.get(name) or _font(name)


def ordinary() -> frozenset[str]:
    """Return the characters that the text font has itself, and the line break."""
    return _face().letters


def _other(character: str, *, is_bold: bool = False) -> str:
    """Return the font that may have a character which the text font has not."""
    if character in _program().letters:
        return BOLD if is_bold else REGULAR
    return _script_font(character) or _EMOJI


def _script_font(character: str) -> str | None:
    code = ord(character)
    if any(first <= code <= last for first, last in _HEBREW_BLOCKS):
        return _HEBREW
    if any(first <= code <= last for first, last in _ARABIC_BLOCKS):
        return _ARABIC
    return None


def has(character: str) -> bool:
    """Whether some font can print this character."""
    return character in ordinary() or character in _letters(_other(character))


def pieces(text: str, font: str) -> list[tuple[str, str]]:
    """Cut a text into (font, text) where another script needs another font.

    The text must be printable (`scripts.printable`) and `font` one that `text_font` gives.
    """
    face = _face()
    if face.letters.issuperset(text):
        return [(_named(font).fontName, text)]
    cut: list[tuple[str, str]] = []
    for character in text:
        is_bold = font == face.bold
        name = font if character in face.letters else _other(character, is_bold=is_bold)
        if cut and cut[-1][0] == name:
            cut[-1] = (cut[-1][0], cut[-1][1] + character)
        else:
            cut.append((name, character))
    return cut


def width(text: str, font: str, size: float) -> float:
    """Return how wide a text is, in points."""
    widths = _widths(font)
    return sum(widths[code] for code in map(ord, text)) * size / 1000
