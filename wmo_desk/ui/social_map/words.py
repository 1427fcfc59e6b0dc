"""Words of the social map that only its own page needs."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.sheets import Encoding
from wmo_desk.domain.social_map import EntryKind
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words.social_map import area_words, kind_name
from wmo_desk.ui.words.text import in_sentence


def field_name(field: str) -> str:
    """Name a field of an entry, as its form, the sheet and the preview do."""
    return {
        "name": QCoreApplication.translate("social_map", "Name"),
        "kind": QCoreApplication.translate("social_map", "Kind"),
        "dimensions": QCoreApplication.translate("social_map", "Dimensions"),
        "description": QCoreApplication.translate("social_map", "What it is"),
        "for_whom": QCoreApplication.translate("social_map", "For whom"),
        "keywords": QCoreApplication.translate("social_map", "Keywords"),
        "area": QCoreApplication.translate("social_map", "Area"),
        "area_id": QCoreApplication.translate("social_map", "Area"),
        "address": QCoreApplication.translate("social_map", "Address"),
        "opening_hours": QCoreApplication.translate("social_map", "Opening hours"),
        "costs": QCoreApplication.translate("social_map", "Costs"),
        "phone": QCoreApplication.translate("social_map", "Phone"),
        "email": QCoreApplication.translate("social_map", "E-mail"),
        "website": QCoreApplication.translate("social_map", "Website"),
        "source": QCoreApplication.translate("social_map", "Source"),
        "checked_on": QCoreApplication.translate("social_map", "Last checked"),
        "removed_on": QCoreApplication.translate("social_map", "Taken off the map"),
    }[field]


def value_words(field: str, value: object, areas: Mapping[object, str]) -> str:
    """Write a value of a field as people read it; `areas` are the names of areas."""
    if field == "area_id":
        return area_words(areas.get(value))
    if isinstance(value, EntryKind):
        return kind_name(value)
    if isinstance(value, tuple):
        return in_sentence([dimension_name(Dimension(each)) for each in value])
    if isinstance(value, date):
        return format_date(value)
    if field == "phone":
        return format_phone(str(value))
    return str(value) if value else "–"


def encoding_name(encoding: Encoding) -> str:
    """Return how a sheet was written."""
    return {
        Encoding.UTF_8: "UTF-8",
        Encoding.UTF_16: "UTF-16",
        Encoding.WINDOWS_1252: "Windows-1252",
    }[encoding]


def delimiter_name(delimiter: str) -> str:
    """Return what takes the cells of a sheet apart."""
    return {
        ";": QCoreApplication.translate("social_map", "semicolons"),
        ",": QCoreApplication.translate("social_map", "commas"),
        "\t": QCoreApplication.translate("social_map", "tabs"),
    }[delimiter]


def when_and_where(row: EntryRow) -> str:
    """Say in one lighter line what decides whether somebody can go there."""
    return " · ".join(part for part in (row.opening_hours, row.costs) if part)
