"""How long an appointment takes, as a choice."""

from typing import Final

from PySide6.QtCore import QCoreApplication

USUAL_MINUTES: Final = 60
_OFFERED: Final = (30, 45, 60, 90, 120)


def length_words(minutes: int) -> str:
    """Say how long something takes, "90 minutes"."""
    return QCoreApplication.translate("words", "%n minute(s)", "", minutes)


def length_options(*, also: int | None = None) -> list[tuple[object, str]]:
    """Return the lengths to choose from; none is one of them."""
    offered = sorted({*_OFFERED, *(() if also is None else (also,))})
    nothing = QCoreApplication.translate("words", "Not agreed")
    return [(None, nothing), *((minutes, length_words(minutes)) for minutes in offered)]
