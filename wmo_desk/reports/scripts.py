"""Typed text made printable: characters, joined letters, direction.

Everything is taken as typed; nothing is ever read as markup. What no font has is replaced by a
visible box, so that a reader sees that something is missing there.
"""

import unicodedata
from functools import cache
from typing import Final

from wmo_desk.reports import fonts

MISSING: Final = "□"

_LINE_BREAKS: Final = dict.fromkeys(("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"), "\n")
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
_RIGHT_TO_LEFT: Final = frozenset(("R", "AL", "AN"))
_NUMBERS: Final = ("EN", "AN")
_SEVERAL: Final = 4
_NEUTRAL: Final = frozenset(("B", "S", "WS", "ON", "BN", "ES", "ET", "CS"))
_MIRRORED: Final = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))


def printable(text: str) -> str:
    """Return the text with characters that a font here has, Arabic letters joined.

    Control characters, lone surrogates and characters of scripts without a font become MISSING.
    Characters that show nothing (direction marks, joiners, variation selectors) are left out.
    """
    # Letters and accents that were typed apart are one letter in the font.
    text = unicodedata.normalize("NFC", text)
    if fonts.ordinary().issuperset(text):
        return text
    for typed, line_break in _LINE_BREAKS.items():
        text = text.replace(typed, line_break)
    return _joined("".join(map(_printable_character, text.replace("\t", " "))))


def _printable_character(character: str) -> str:
    if character in fonts.ordinary():
        return character
    if _shows_nothing(character):
        return ""
    if fonts.has(character):
        return character
    for form in ("NFKC", "NFKD"):
        alike = unicodedata.normalize(form, character)
        if alike != character and all(map(fonts.has, alike)):
            return alike
    return MISSING


def _shows_nothing(character: str) -> bool:
    code = ord(character)
    return (
        unicodedata.category(character) == "Cf"
        or unicodedata.name(character, "").startswith("VARIATION SELECTOR")
        or code in _SKIN_TONES
    )


def is_right_to_left(text: str) -> bool:
    """Whether some of the text runs from right to left."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text)


def starts_right_to_left(text: str) -> bool:
    """Whether the paragraph as a whole runs from right to left: its first letter decides."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return False
        if kind in {"R", "AL"}:
            return True
    return False


def as_typed(text: str) -> str:
    """Return the text with its joined Arabic letters taken apart again, for reading aloud."""
    return "".join(
        unicodedata.normalize("NFKC", character) if character in _joined_forms() else character
        for character in text
    )


# --- Arabic letters change their form with their neighbours. reportlab prints characters as they
# --- are, so the forms that Unicode has of its own for this are taken.


@cache
def _forms() -> tuple[dict[str, dict[str, str]], dict[tuple[str, str, str], str]]:
    letters: dict[str, dict[str, str]] = {}
    ligatures: dict[tuple[str, str, str], str] = {}
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFEFD)):
        kind, _, bases = unicodedata.decomposition(chr(code)).partition(" ")
        if kind not in {"<isolated>", "<final>", "<initial>", "<medial>"}:
            continue
        typed = tuple(chr(int(base, 16)) for base in bases.split())
        if len(typed) == 1:
            letters.setdefault(typed[0], {}).setdefault(kind, chr(code))
        elif len(typed) == 2 and typed[0] == "\u0644" and typed[1] in "\u0622\u0623\u0625\u0627":
            ligatures[typed[0], typed[1], kind] = chr(code)
    return letters, ligatures


@cache
def _joined_forms() -> frozenset[str]:
    letters, ligatures = _forms()
    return frozenset(
        (*ligatures.values(), *(form for forms in letters.values() for form in forms.values()))
    )


def _joined(text: str) -> str:
    if not any("\u0600" <= character <= "\u077f" for character in text):
        return text
    letters, ligatures = _forms()
    out: list[str] = []
    joins_on = False
    index = 0
    while index < len(text):
        letter = text[index]
        index += 1
        forms = letters.get(letter)
        if forms is None:
            out.append(letter)
            # Vowel signs stand above the line and do not part two letters; a tatweel joins.
            if unicodedata.category(letter) != "Mn":
                joins_on = letter == "\u0640"
            continue
        joined_before = joins_on and "<final>" in forms
        after = text[index] if index < len(text) else ""
        ligature = ligatures.get((letter, after, "<final>" if joined_before else "<isolated>"))
        if ligature and fonts.has(ligature):
            out.append(ligature)
            index += 1
            joins_on = False
            continue
        joins_on = "<initial>" in forms and _next_joins(text, index, letters)
        kind = {
            (False, False): "<isolated>",
            (True, False): "<final>",
            (False, True): "<initial>",
            (True, True): "<medial>",
        }[joined_before, joins_on]
        form = forms.get(kind, letter)
        out.append(form if fonts.has(form) else letter)
    return "".join(out)


def _next_joins(text: str, index: int, letters: dict[str, dict[str, str]]) -> bool:
    for letter in text[index:]:
        if unicodedata.category(letter) != "Mn":
            return letter == "\u0640" or "<final>" in letters.get(letter, {})
    return False


# --- Direction: the implicit part of the Unicode bidirectional algorithm (UAX #9, W1-W7, N1-N2,
# --- I1-I2, L1-L2). Explicit direction marks are left out by `printable`.


def visual_order(
    text: str, *, right_to_left: bool, keeps_together: bool = False
) -> list[tuple[int, str]]:
    """Return (index, character) from left to right as one line of the text is to be printed.

    What `keeps_together` reads from left to right as a whole are Latin letters and numbers with
    what stands between them: what was filled in in a sentence of another script, such as an
    address or a phone number. It stands for the isolates of UAX #9, which nobody types.
    """
    clusters = _clusters(text)
    base = int(right_to_left)
    levels = _levels([text[first] for first, _ in clusters], base, keeps_together=keeps_together)
    order = list(range(len(clusters)))
    for level in range(max(levels, default=0), 0, -1):
        first = 0
        while first < len(order):
            if levels[order[first]] < level:
                first += 1
                continue
            last = first
            while last < len(order) and levels[order[last]] >= level:
                last += 1
            order[first:last] = order[first:last][::-1]
            first = last
    placed: list[tuple[int, str]] = []
    for position in order:
        for index in range(*clusters[position]):
            character = text[index]
            mirrored = _MIRRORED.get(character, character)
            placed.append((index, mirrored if levels[position] % 2 else character))
    return placed


def _clusters(text: str) -> list[tuple[int, int]]:
    """Return a letter together with the signs above it, as (first, after)."""
    starts = [
        index
        for index, character in enumerate(text)
        if not index or unicodedata.category(character) != "Mn"
    ]
    return list(zip(starts, [*starts, len(text)][1:], strict=True))


def _levels(characters: list[str], base: int, *, keeps_together: bool) -> list[int]:
    kinds = [unicodedata.bidirectional(character) or "L" for character in characters]
    if keeps_together:
        _keep_together(kinds, characters)
    start = "R" if base else "L"
    _resolve_numbers(kinds, start)
    _resolve_neutrals(kinds, start)
    levels = [base + _above(kind, base) for kind in kinds]
    for index in range(len(characters) - 1, -1, -1):
        if not characters[index].isspace():
            break
        levels[index] = base
    return levels


def _keep_together(kinds: list[str], characters: list[str]) -> None:
    """Make one stretch from left to right of Latin letters, numbers and what is between them."""
    first: int | None = None
    last = 0
    for index, kind in enumerate([*kinds, "R"]):
        if kind in {"L", "EN"}:
            first, last = index if first is None else first, index
        elif kind in {"R", "AL", "AN"} and first is not None:
            last += _ends_with(characters[first : last + 1], characters[last + 1 :])
            kinds[first : last + 1] = ["L"] * (last + 1 - first)
            first = None


def _ends_with(stretch: list[str], after: list[str]) -> bool:
    """Whether the sign behind a stretch ends that, and not the sentence in which it stands.

    It does before a closing quotation mark, and at the end of a line behind several words.
    """
    if not after or after[0] not in ".!?…":
        return False
    if len(after) > 1 and after[1] in '”“’‘»"':
        return True
    return not "".join(after[1:]).strip() and stretch.count(" ") >= _SEVERAL


def _above(kind: str, base: int) -> int:
    if base:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)


def _resolve_numbers(kinds: list[str], start: str) -> None:
    strong = start
    for index, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"
    for index, kind in enumerate(kinds):
        before = kinds[index - 1] if index else ""
        after = kinds[index + 1] if index + 1 < len(kinds) else ""
        if before == after and (
            (kind == "CS" and before in _NUMBERS) or (kind == "ES" and before == "EN")
        ):
            kinds[index] = before
    for step in (1, -1):
        previous = ""
        for index in range(len(kinds))[::step]:
            if kinds[index] == "ET" and previous == "EN":
                kinds[index] = "EN"
            previous = kinds[index]
    strong = start
    for index, kind in enumerate(kinds):
        if kind == "AL":
            kinds[index] = "R"
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _resolve_neutrals(kinds: list[str], start: str) -> None:
    index = 0
    while index < len(kinds):
        if kinds[index] not in _NEUTRAL:
            index += 1
            continue
        last = index
        while last < len(kinds) and kinds[last] in _NEUTRAL:
            last += 1
        before = _side(kinds[index - 1]) if index else start
        after = _side(kinds[last]) if last < len(kinds) else start
        kinds[index:last] = [before if before == after else start] * (last - index)
        index = last


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"
