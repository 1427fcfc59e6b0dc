"""A copy of a dossier for another program: as JSON, or as CSV in a ZIP (art. 15 lid 3 AVG).

Both tell what every field means. Days and moments are written as ISO 8601 does.
"""

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from wmo_desk.contents.insight import Insight, InsightFile
from wmo_desk.contents.insight_book import insight_book
from wmo_desk.domain.insight_book import FieldNote, RecordKind
from wmo_desk.domain.insight_records import Content, Earlier, InsightRecord, Reference, Value
from wmo_desk.reports.insight_words import DUTCH

# A spreadsheet takes a text that begins so for a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_OWN_MEANING: Final[Mapping[str, str]] = {
    "nummer": "Het nummer waaronder ons programma dit stuk bewaart.",
    "titel": "Hoe dit stuk in het document heet.",
    "vastgelegd_op": "De dag en het tijdstip waarop wij dit hebben vastgelegd.",
    "vastgelegd_door": "Wie dit heeft vastgelegd.",
    "gewijzigd_op": "De dag en het tijdstip waarop wij dit voor het laatst hebben gewijzigd.",
    "gewijzigd_door": "Wie dit voor het laatst heeft gewijzigd.",
    "weggelaten": "Wat wij van dit stuk weglieten, en waarom.",
}
_BEFORE: Final = "eerdere-teksten"
_MEANING_BEFORE: Final[Mapping[str, str]] = {
    "veld": "Het veld waarin dit eerder stond.",
    "wat_er_stond": "Wat er eerder stond.",
    "van": "De dag en het tijdstip vanaf wanneer dit er stond.",
    "tot": "De dag en het tijdstip waarop wij dit hebben gewijzigd.",
    "gewijzigd_door": "Wie dit toen heeft gewijzigd.",
    "weggelaten": "Waarom wij niet vertellen wat er stond.",
}


def insight_json(insight: Insight) -> bytes:
    """Return the dossier as JSON in UTF-8: what each field means, and an object per record."""
    book = insight_book()
    told: dict[str, Any] = {
        "document": DUTCH.title,
        "gemeente": insight.letterhead.municipality,
        "voor": insight.resident.formal_name,
        "datum": insight.printed_on.isoformat(),
        "versie": insight.edition,
        "oefenbestand": insight.is_practice,
        "uitleg": {
            "elk_stuk": dict(_OWN_MEANING),
            "eerder": {"stond_er_iets": _said_before(insight), **_MEANING_BEFORE},
            "soorten": [_explained(kind, insight) for kind in book.kinds.values()],
            "niet_in_dit_bestand": [
                {"soort": table, "veld": field, "reden": note.left_out}
                for (table, field), note in book.fields.items()
                if note.left_out
            ],
        },
        "signalen": DUTCH.signals,
        "stukken": [_as_object(record) for record in insight.records],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _explained(kind: RecordKind, insight: Insight) -> dict[str, Any]:
    book = insight_book()
    return {
        "soort": kind.table,
        "naam": kind.many,
        "onderdeel": book.parts[kind.part],
        "velden": [
            {"veld": field, "naam": note.name, "uitleg": note.description}
            for field, note in _fields_of(kind, insight)
        ],
    }


def _fields_of(kind: RecordKind, insight: Insight) -> list[tuple[str, FieldNote]]:
    """The fields of a kind that are told, with what they mean."""
    book = insight_book()
    found = [(field, book.note(kind.table, field)) for field in insight.told[kind.table]]
    return [(field, note) for field, note in found if note is not None]


def _as_object(record: InsightRecord) -> dict[str, Any]:
    return {
        "soort": record.table,
        "nummer": str(record.id),
        "titel": record.title,
        "vastgelegd_op": record.made_at.isoformat(),
        "vastgelegd_door": record.made_by or None,
        "gewijzigd_op": None if record.changed_at is None else record.changed_at.isoformat(),
        "gewijzigd_door": record.changed_by or None,
        "gegevens": {value.field: _plain(value.content) for value in record.values if value.field},
        "weggelaten": [_omission(each) for each in _omissions(record)],
        "eerder": [
            {
                "veld": each.field,
                "wat_er_stond": _plain(each.content),
                "van": each.since.isoformat(),
                "tot": each.until.isoformat(),
                "gewijzigd_door": each.changed_by or None,
                "weggelaten": _why_left_out(each) or None,
            }
            for each in record.earlier
        ],
    }


def _said_before(insight: Insight) -> str:
    return DUTCH.with_earlier if insight.has_earlier else DUTCH.without_earlier


def _why_left_out(each: Value | Earlier) -> str:
    if each.left_out is None:
        return ""
    return DUTCH.left_out.format(ground=DUTCH.grounds[each.left_out])


def _omissions(record: InsightRecord) -> Iterable[Value]:
    found = [value for value in record.values if value.left_out is not None]
    if record.left_out is not None and not found:
        found = [Value("", None, left_out=record.left_out)]
    return found


def _omission(value: Value) -> dict[str, Any]:
    return {
        "veld": value.field or None,
        "wat_wel": _plain(value.content) if value.is_part else None,
        "grond": _why_left_out(value),
    }


def _plain(content: Content) -> Any:  # noqa: ANN401 - whatever JSON can hold
    match content:
        case datetime() | date() | time():
            return content.isoformat()
        case UUID():
            return str(content)
        case Reference():
            return {"nummer": str(content.id), "naam": content.words}
        case tuple():
            return list(content)
        case _:
            return content


def insight_zip(insight: Insight, files: Sequence[InsightFile] = ()) -> bytes:
    """Return the dossier as a ZIP: a CSV file per kind, one with what the fields mean, and files.

    The values are separated by semicolons, as spreadsheets here expect.
    """
    book = insight_book()
    stream = io.BytesIO()
    moment = (*insight.printed_on.timetuple()[:3], 0, 0, 0)
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as whole:

        def add(name: str, content: bytes) -> None:
            info = zipfile.ZipInfo(name, moment)
            info.compress_type = zipfile.ZIP_DEFLATED
            whole.writestr(info, content)

        add("uitleg.csv", _meaning(insight))
        for number, kind in enumerate(book.kinds.values(), 1):
            records = [record for record in insight.records if record.table == kind.table]
            if records:
                name = kind.many.lower().replace(" ", "-")
                add(f"{number:02}-{name}.csv", _table(kind, records, insight))
        if any(record.earlier for record in insight.records):
            add(f"{len(book.kinds) + 1:02}-{_BEFORE}.csv", _before(insight.records))
        for file in files:
            add(file.name, file.content)
    return stream.getvalue()


def _meaning(insight: Insight) -> bytes:
    book = insight_book()
    rows: list[Sequence[object]] = [("onderdeel", "soort", "veld", "naam", "uitleg")]
    rows += [("", "", name, "", meaning) for name, meaning in _OWN_MEANING.items()]
    for kind in book.kinds.values():
        rows += [
            (book.parts[kind.part], kind.many, field, note.name, note.description)
            for field, note in _fields_of(kind, insight)
        ]
    rows += [
        ("niet in deze bestanden", table, field, "", note.left_out)
        for (table, field), note in book.fields.items()
        if note.left_out
    ]
    rows += [(_BEFORE, "", name, "", meaning) for name, meaning in _MEANING_BEFORE.items()]
    rows.append((_BEFORE, "", "", "", _said_before(insight)))
    rows.append(("Signalen", "", "", "", DUTCH.signals))
    return _csv(rows)


def _before(records: Iterable[InsightRecord]) -> bytes:
    book = insight_book()
    rows: list[Sequence[object]] = [
        ("soort", "nummer", "titel", "veld", "naam", *list(_MEANING_BEFORE)[1:])
    ]
    rows += [
        (
            book.kinds[record.table].many,
            record.id,
            record.title,
            each.field,
            book.name(record.table, each.field),
            each.content,
            each.since,
            each.until,
            each.changed_by,
            _why_left_out(each),
        )
        for record in records
        for each in record.earlier
    ]
    return _csv(rows)


def _table(kind: RecordKind, records: Sequence[InsightRecord], insight: Insight) -> bytes:
    held = {value.field for record in records for value in record.values}
    fields = [field for field, _note in _fields_of(kind, insight) if field in held]
    rows: list[Sequence[object]] = [(*_OWN_MEANING, *fields)]
    rows += [
        (
            record.id,
            record.title,
            record.made_at,
            record.made_by,
            record.changed_at,
            record.changed_by,
            " ".join(_omitted(each) for each in _omissions(record)),
            *(record.content(field) for field in fields),
        )
        for record in records
    ]
    return _csv(rows)


def _omitted(value: Value) -> str:
    told = _omission(value)
    return ": ".join(filter(None, (told["veld"], told["wat_wel"], told["grond"])))


def _csv(rows: Iterable[Sequence[object]]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    for row in rows:
        writer.writerow([_cell(each) for each in row])
    # With the mark by which spreadsheets know the encoding.
    return stream.getvalue().encode("utf-8-sig")


def _cell(content: object) -> str:
    match content:
        case None:
            return ""
        case bool():
            return "ja" if content else "nee"
        case datetime() | date() | time():
            return content.isoformat()
        case Reference():
            text = content.words
        case tuple():
            text = ", ".join(map(str, content))
        case _:
            text = str(content)
    return f"'{text}" if text.startswith(_FORMULA) else text
