"""What is recorded of people, as it is kept: numbers and texts in one form, nothing impossible."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import String, inspect

from wmo_desk.domain.people import (
    check_birth_date,
    check_bsn,
    check_phone,
    check_postcode,
    check_text,
)
from wmo_desk.models.base import Record


def checked_values(values: Mapping[str, Any], kind: type[Record], today: date) -> dict[str, Any]:
    """Bring values to the form in which they are kept; refuse what does not exist."""
    checked = dict(values)
    if checked.get("bsn") is not None:
        checked["bsn"] = check_bsn(checked["bsn"]) if checked["bsn"].strip() else None
    if checked.get("postcode"):
        checked["postcode"] = check_postcode(checked["postcode"])
    for name in ("phone", "second_phone"):
        if checked.get(name):
            checked[name] = check_phone(checked[name], name)
    if checked.get("birth_date") is not None:
        check_birth_date(checked["birth_date"], today)
    for name, limit in _text_limits(kind).items():
        if type(checked.get(name)) is str:
            checked[name] = check_text(checked[name], limit, name)
    return checked


@cache
def _text_limits(kind: type[Record]) -> dict[str, int]:
    """The most characters of each short text."""
    return {
        column.key: column.columns[0].type.length
        for column in inspect(kind).column_attrs
        if type(column.columns[0].type) is String and column.columns[0].type.length
    }
