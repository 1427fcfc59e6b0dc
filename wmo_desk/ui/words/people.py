"""People in words: their names, ages and addresses."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.people import age

# What stands at the end of a prefix that is written as one with the name: d'Hondt.
_JOINED: Final = frozenset("'‘’-")


def name_or_unknown(list_name: str) -> str:
    """Name somebody, or say that the name is not known yet."""
    return list_name or QCoreApplication.translate("words", "Name not known yet")


def titled(name: str, gender: Gender) -> str:
    """Put the short title before a name where it is known."""
    if gender is Gender.FEMALE:
        return QCoreApplication.translate("words", "Ms %1").replace("%1", name)
    if gender is Gender.MALE:
        return QCoreApplication.translate("words", "Mr %1").replace("%1", name)
    return name


def called(list_name: str, gender: Gender) -> str:
    """Name somebody in a title or a sentence: what is behind the comma of a list comes first."""
    surname, comma, before = name_or_unknown(list_name).rpartition(", ")
    if not comma:
        return titled(before, gender)
    space = "" if before[-1:] in _JOINED else " "
    return titled(f"{before}{space}{surname}", gender)


def age_words(birth_date: date | None, on: date) -> str:
    """Say how old somebody is, "71 years"; nothing where the birth date is not known."""
    if birth_date is None:
        return ""
    return QCoreApplication.translate("words", "%n year(s)", "", age(birth_date, on))


def address_words(street: str, house_number: str, postcode: str, city: str) -> str:
    """Write an address on one line; what is not known is left out."""
    first = " ".join(part for part in (street, house_number) if part)
    second = " ".join(part for part in (postcode, city) if part)
    return ", ".join(part for part in (first, second) if part)
