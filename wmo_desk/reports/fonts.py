"""The fonts of paper: registered once with reportlab, loaded when a text first needs them."""

import re
from functools import cache
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from typing_extensions import override

from wmo_desk.paths import resource

REGULAR: Final = "Inter-Regular"
BOLD: Final = "Inter-Bold"

_HEBREW: Final = "NotoSansHebrew-Regular"
_ARABIC: Final = "NotoSansArabic-Regular"
_EMOJI: Final = "NotoEmoji-Regular"

_BEYOND: Final = re.compile(r"<([0-9A-F]{5,6})>")
_HEBREW_BLOCKS: Final = ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))
_ARABIC_BLOCKS: Final = ((0x0600, 0x06FF), (0x0750, 0x077F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))


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
    """Make both text fonts known to reportlab, before they are used by their names."""
    _font(REGULAR)
    _font(BOLD)


@cache
def _widths(name: str) -> dict[int, float]:
    widths: dict[int, float] = dict(_font(name).face.charWidths)
    # reportlab prints a no-break space as a space.
    widths[0xA0] = widths[0x20]
    return widths


@cache
def _letters(name: str) -> frozenset[str]:
    return frozenset(map(chr, _font(name).face.charToGlyph))


@cache
def ordinary() -> frozenset[str]:
    """Return the characters that the text font has itself, and the line break."""
    return (_letters(REGULAR) & _letters(BOLD)) | {"\n"}


def _other(character: str) -> str:
    """Return the font that may have a character which the text font has not."""
    code = ord(character)
    if any(first <= code <= last for first, last in _HEBREW_BLOCKS):
        return _HEBREW
    if any(first <= code <= last for first, last in _ARABIC_BLOCKS):
        return _ARABIC
    return _EMOJI


def has(character: str) -> bool:
    """Whether some font can print this character."""
    return character in ordinary() or character in _letters(_other(character))


def pieces(text: str, font: str) -> list[tuple[str, str]]:
    """Cut a text into (font, text) where another script needs another font.

    The text must be printable (`scripts.printable`) and `font` one of REGULAR and BOLD.
    """
    plain = ordinary()
    if plain.issuperset(text):
        return [(_font(font).fontName, text)]
    cut: list[tuple[str, str]] = []
    for character in text:
        name = font if character in plain else _other(character)
        if cut and cut[-1][0] == name:
            cut[-1] = (cut[-1][0], cut[-1][1] + character)
        else:
            cut.append((name, character))
    return cut


def width(text: str, font: str, size: float) -> float:
    """Return how wide a text is, in points."""
    widths = _widths(font)
    return sum(widths[code] for code in map(ord, text)) * size / 1000
