"""Write rows as JSON or CSV: dates in ISO 8601, an absent value as null or an empty cell."""

import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import TextIO
from uuid import UUID


def write_rows(
    columns: Sequence[str],
    rows: Iterable[Mapping[str, object]],
    form: str,
    out: TextIO | None = None,
) -> None:
    """Write the rows with these columns, in this order, as `form` ("json" or "csv")."""
    target = sys.stdout if out is None else out
    if form == "json":
        values = [{name: _plain(row[name]) for name in columns} for row in rows]
        json.dump(values, target, ensure_ascii=False, indent=1)
        target.write("\n")
        return
    writer = csv.writer(target)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in columns])


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _cell(value: object) -> object:
    plain = _plain(value)
    if plain is None:
        return ""
    # A spreadsheet would take such a text for a formula.
    if isinstance(plain, str) and plain[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{plain}"
    return plain
