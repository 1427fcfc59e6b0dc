"""Write rows as JSON or CSV: dates in ISO 8601, an absent value as null or an empty cell."""

import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from io import TextIOWrapper
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
    if isinstance(target, TextIOWrapper):
        # Names are written as they are and csv ends its lines itself, whatever the machine does.
        target.reconfigure(encoding="utf-8", newline="")
    if form == "json":
        _write_json(columns, rows, target)
    else:
        writer = csv.writer(target)
        writer.writerow(columns)
        for row in rows:
            writer.writerow([_cell(row[name]) for name in columns])


def _write_json(
    columns: Sequence[str], rows: Iterable[Mapping[str, object]], target: TextIO
) -> None:
    """Write a list row by row, so that a large file takes no large memory."""
    separator = "\n"
    target.write("[")
    for row in rows:
        values = {name: _plain(row[name]) for name in columns}
        target.write(f"{separator}{json.dumps(values, ensure_ascii=False)}")
        separator = ",\n"
    target.write("\n]\n")


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
