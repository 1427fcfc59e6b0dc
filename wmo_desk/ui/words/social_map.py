"""Entries of the social map in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.social_map import EntryKind
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.words.text import in_sentence


def kind_name(kind: EntryKind) -> str:
    """Return who offers it."""
    return {
        EntryKind.INFORMAL: QCoreApplication.translate("words", "Informal"),
        EntryKind.FORMAL: QCoreApplication.translate("words", "Formal"),
        EntryKind.GENERAL: QCoreApplication.translate("words", "General provision"),
    }[kind]


def area_words(area: str | None) -> str:
    """Return for which area it is there."""
    return area or QCoreApplication.translate("words", "whole municipality")


def dimension_words(row: EntryRow) -> str:
    """Name the dimensions of an entry."""
    return in_sentence([dimension_name(each) for each in row.dimensions])


def entry_sentence(row: EntryRow, on: date) -> str:
    """Say an entry in one sentence, for a screen reader."""
    due = QCoreApplication.translate("words", "not checked for a year")
    return in_sentence(
        [
            row.name,
            row.for_whom,
            area_words(row.area),
            row.opening_hours,
            dimension_words(row),
            due if row.needs_check(on) else "",
        ]
    )
