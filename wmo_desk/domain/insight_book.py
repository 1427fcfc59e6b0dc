"""What the fields of a dossier mean, in the words that a resident reads with a copy of it.

Art. 12 lid 1 AVG asks for a concise, intelligible form and plain language; art. 15 lid 1 for what
is kept. Where a field is not handed out, the book says why.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

_ALL: Final = "*"


class InsightPart(StrEnum):
    """The chapters of a copy of a dossier, in their order."""

    WHO = "who"
    PEOPLE = "people"
    HOUSEHOLD = "household"
    REPORTS = "reports"
    CONVERSATIONS = "conversations"
    INVESTIGATION = "investigation"
    PLAN = "plan"
    DIRECT_SUPPORT = "direct_support"
    INDICATIONS = "indications"
    WAITING_LIST = "waiting_list"
    SIGNALS = "signals"
    DOCUMENTS = "documents"


class Layout(StrEnum):
    """How records of a kind are printed: each on its own, or as lines of one table."""

    SHEET = "sheet"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class FieldNote:
    """What one field means, or the reason why it is left out of every copy."""

    name: str
    description: str
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class RecordKind:
    """A kind of record that belongs to a dossier; `one` and `many` name it.

    `title` is the field that tells which record it is, `parent` the one that refers to what it
    belongs to.
    """

    table: str
    part: InsightPart
    one: str
    many: str
    title: str
    layout: Layout
    parent: str


@dataclass(frozen=True, slots=True)
class InsightBook:
    """Every kind of record, every field and every value in words."""

    parts: Mapping[InsightPart, str]
    kinds: Mapping[str, RecordKind]
    fields: Mapping[tuple[str, str], FieldNote]
    values: Mapping[tuple[str, str], str]
    _order: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def note(self, table: str, name: str) -> FieldNote | None:
        """What a field means; None for one that nobody described."""
        for key in ((table, name), (table, _ALL), (_ALL, name)):
            if key in self.fields:
                return self.fields[key]
        return None

    def name(self, table: str, name: str) -> str:
        """What a field is called on paper."""
        note = self.note(table, name)
        return name if note is None else note.name

    def order(self, table: str, name: str) -> int:
        """Return where a field stands among those of its kind; what all have comes last."""
        return self._order.get((table, name), len(self._order))

    def word(self, value: StrEnum) -> str:
        """What a value is called on paper."""
        return self.values.get((type(value).__name__, value.value), value.value)


def read_book(
    *, parts: Iterable[str], records: Iterable[str], fields: Iterable[str], values: Iterable[str]
) -> InsightBook:
    """Read the book from the lines of its four tables, with semicolons and a line of headers."""
    notes = {
        (row["table"], row["field"]): FieldNote(row["name"], row["description"], row["left_out"])
        for row in _rows(fields)
    }
    return InsightBook(
        parts={InsightPart(row["part"]): row["name"] for row in _rows(parts)},
        kinds={
            row["table"]: RecordKind(
                row["table"],
                InsightPart(row["part"]),
                row["one"],
                row["many"],
                row["title"],
                Layout(row["layout"]),
                row["parent"],
            )
            for row in _rows(records)
        },
        fields=notes,
        values={(row["kind"], row["value"]): row["words"] for row in _rows(values)},
        _order={key: place for place, key in enumerate(notes) if key[0] != _ALL},
    )


def _rows(lines: Iterable[str]) -> Iterable[dict[str, str]]:
    return csv.DictReader(lines, delimiter=";")
