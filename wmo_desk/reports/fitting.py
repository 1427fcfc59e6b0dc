"""On which sheet a paper reads best: with more white, or with a page less."""

from collections.abc import Callable
from typing import Final

from wmo_desk.reports.letter import Printed
from wmo_desk.reports.page import COMPACT, LARGE, LARGE_COMPACT, ORDINARY, Sheet

_NEARLY_EMPTY: Final = 0.25
"""Of a page, in large print seven lines: a few words alone on a page are easily missed."""


def fitting(
    printed: Callable[[Sheet], Printed], *, large: bool, sheets: int
) -> tuple[Printed, Sheet]:
    """Print a paper, with less white where that brings it on so many `sheets`.

    On more sheets, and in large print, it has less white where else the last would be nearly empty.
    The letters are the same. Where less white does not help, the page with more reads better.
    """
    sheet, closer = (LARGE, LARGE_COMPACT) if large else (ORDINARY, COMPACT)
    usual = printed(sheet)
    is_nearly_empty = usual.pages > 1 and usual.last_page < _NEARLY_EMPTY
    if is_nearly_empty if large else usual.pages > sheets:
        close = printed(closer)
        fits = not large and close.pages <= sheets
        if fits or (is_nearly_empty and close.pages < usual.pages):
            return close, closer
    return usual, sheet
