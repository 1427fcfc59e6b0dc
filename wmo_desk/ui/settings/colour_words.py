"""Colours in words: those that are ready to choose, and how well one is read on white."""

import math

from PySide6.QtCore import QCoreApplication, QLocale

from wmo_desk.domain.house_style import (
    ACCENT,
    LEAST_CONTRAST,
    ColourTooLight,
    ColourUnreadable,
    check_accent,
    contrast_on_white,
)

_EASY = 7.0


def ready_colours() -> list[tuple[str, str]]:
    """Colours that all can be read on white, each with its name."""
    return [
        (ACCENT, QCoreApplication.translate("colours", "Petrol, of the program")),
        ("#1D3F72", QCoreApplication.translate("colours", "Dark blue")),
        ("#00649E", QCoreApplication.translate("colours", "Blue")),
        ("#2C6B2F", QCoreApplication.translate("colours", "Green")),
        ("#B3261E", QCoreApplication.translate("colours", "Red")),
        ("#7A1E3A", QCoreApplication.translate("colours", "Wine red")),
        ("#9A4A00", QCoreApplication.translate("colours", "Orange brown")),
        ("#5B3A8C", QCoreApplication.translate("colours", "Purple")),
        ("#3A4245", QCoreApplication.translate("colours", "Dark grey")),
    ]


def ratio_words(ratio: float) -> str:
    """Write a contrast with one decimal, never as more than it is."""
    return QLocale().toString(math.floor(ratio * 10 + 1e-9) / 10, "f", 1)


def told_contrast(typed: str) -> tuple[str, str]:
    """Return the colour that was typed, or nothing, and how well it is read on white."""
    try:
        colour = check_accent(typed)
    except ColourUnreadable:
        return "", QCoreApplication.translate("colours", "For example %1.").replace("%1", ACCENT)
    except ColourTooLight as error:
        words = QCoreApplication.translate(
            "colours", "Contrast %1 to 1 on white: too faint, %2 is the least."
        )
        least = ratio_words(LEAST_CONTRAST)
        told = words.replace("%1", ratio_words(error.ratio)).replace("%2", least)
        return f"#{typed.strip().removeprefix('#')}", told
    ratio = contrast_on_white(colour)
    words = (
        QCoreApplication.translate("colours", "Contrast %1 to 1 on white: very well read.")
        if ratio >= _EASY
        else QCoreApplication.translate("colours", "Contrast %1 to 1 on white: well read.")
    )
    return colour, words.replace("%1", ratio_words(ratio))
