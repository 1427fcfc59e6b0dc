"""A copy of a dossier: as paper, as JSON and as CSV files in a ZIP."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import pikepdf
import pytest

from tests.factories import TODAY
from tests.insight_dossier import CONTENT, SISTER, full_dossier
from tests.reports.paper_rules import complaints, printed
from tests.reports.structure_reader import read
from wmo_desk.contents.insight import Insight, InsightFile
from wmo_desk.contents.insight_book import insight_book
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.clear_language import read_text
from wmo_desk.domain.insight import (
    Choice,
    Verdict,
)
from wmo_desk.domain.insight_book import InsightPart
from wmo_desk.domain.insight_records import (
    Content,
    Earlier,
    Ground,
    Reference,
)
from wmo_desk.reports.insight import print_insight
from wmo_desk.reports.insight_files import insight_json, insight_zip
from wmo_desk.reports.insight_words import DUTCH, ENGLISH
from wmo_desk.reports.papers import paper_text
from wmo_desk.services.insight import insight_files, insight_of, insight_request
from wmo_desk.services.insight_reading import told_fields

BOOK = insight_book()
PART = "Wij spraken ook met iemand anders."


@pytest.fixture
def client_id(unit: UnitOfWork) -> UUID:
    return full_dossier(unit)


@pytest.fixture
def insight(unit: UnitOfWork, client_id: UUID) -> Insight:
    """Everything shown but the sister, who is left out, and the carer, of whom a part is shown."""
    asked = insight_request(unit.session, client_id, on=TODAY, reader_id=None)
    choices = {item.key: Choice(Verdict.SHOW) for item in asked.items}
    for item in asked.items:
        if item.is_optional:
            continue
        if item.table in {"related_person", "consent", "report"}:
            choices[item.key] = Choice(Verdict.LEAVE_OUT, Ground.OTHERS)
        elif item.table == "carer":
            choices[item.key] = Choice(Verdict.PART, Ground.PRIVACY, PART)
    return insight_of(asked, choices)


@pytest.fixture
def changed(insight: Insight) -> Insight:
    """The same with what stood in a field of every record that is shown, in one field left out."""
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    records = []
    for record in insight.records:
        if record.left_out is None:
            until = at + timedelta(days=35)
            earlier = (
                Earlier(record.values[0].field, f"Eerst {record.id}", at, until, "M. Kok", True),
                Earlier(record.values[0].field, None, until, until, left_out=Ground.OTHERS),
            )
            record = replace(record, earlier=earlier)  # noqa: PLW2901
        records.append(record)
    return replace(insight, records=tuple(records))


# --- Paper --------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds(changed: Insight, large: bool, language: str) -> None:
    assert complaints(printed(changed, large=large, language=language)) == []


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_chapters_are_headings_bookmarks_and_lines_of_the_contents(
    insight: Insight, large: bool
) -> None:
    content = print_insight(insight, large=large).content
    root = read(content).root
    levels = [int(node.role[1]) for node in root.walk() if node.role in {"H1", "H2", "H3"}]
    chapters = [node.text.strip() for node in root.all("H2")]
    listed = [node.words for node in root.all("TOCI")]

    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert set(BOOK.parts.values()) <= set(chapters)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        sheets = dict(_bookmarks(pdf))
    for line in listed:
        title, _, sheet = line.rpartition(" ")
        assert sheets[title.strip()] == int(sheet)


def _bookmarks(pdf: pikepdf.Pdf) -> Iterator[tuple[str, int]]:
    places = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    with pdf.open_outline() as outline:
        for title in outline.root:
            for chapter in title.children:
                target: Any = chapter.destination
                yield chapter.title, places[target[0].objgen]


def told(insight: Insight) -> str:
    return "\n".join(each.text for each in paper_text(insight))


def test_every_field_that_is_filled_in_is_told(insight: Insight) -> None:
    # Telephone numbers are grouped on paper.
    text = "".join(told(insight).split())

    for record in insight.records:
        # A record of which something is left out is told of below.
        if record.left_out is None:
            for value in record.values:
                if isinstance(value.content, str) and value.left_out is None:
                    assert "".join(value.content.split("\n")[0].split()) in text


def test_what_is_left_out_is_named_in_its_place(insight: Insight) -> None:
    paragraphs = [each.text for each in paper_text(insight)]
    text = "\n".join(paragraphs)
    ground = DUTCH.left_out.format(ground=DUTCH.grounds[Ground.OTHERS])

    assert SISTER not in text
    assert paragraphs[paragraphs.index("Iemand om u heen") + 2] == ground
    part = DUTCH.part.format(text=PART, ground=DUTCH.grounds[Ground.PRIVACY])
    assert paragraphs[paragraphs.index("Mantelzorger") + 2] == part
    assert any(f"Naam van wie meldde. Wat er staat: {ground}" in each for each in paragraphs)


def test_who_and_when_stands_with_each_record(insight: Insight) -> None:
    paragraphs = [each.text for each in paper_text(insight)]

    place = paragraphs.index("Gesprek van 22 november 2026")
    assert paragraphs[place + 1].startswith("Vastgelegd op 22 november 2026")


def test_what_stood_there_before_is_told_or_named_as_left_out(changed: Insight) -> None:
    text = told(changed)

    for record in changed.records:
        assert (f"Eerst {record.id}" in text) is (record.left_out is None)
    assert "Van 1 maart 2026 tot 5 april 2026. Gewijzigd door M. Kok." in text
    assert DUTCH.with_earlier in text
    assert DUTCH.without_earlier in told(replace(changed, has_earlier=False))


def test_in_english_the_dossier_itself_is_marked_as_dutch(changed: Insight) -> None:
    text = "\n".join(each.text for each in paper_text(changed, language="en"))
    dutch = [
        node.text
        for node in read(print_insight(changed, language="en").content).root.walk()
        if node.language == "nl"
    ]

    assert set(ENGLISH.parts) == set(InsightPart)
    for ours in (ENGLISH.title, *ENGLISH.how_to_read, ENGLISH.signals, *ENGLISH.why_lines):
        assert ours in text
    assert "From 1 March 2026 until 5 April 2026. Changed by M. Kok." in text
    assert not {DUTCH.signals, DUTCH.empty, DUTCH.why} & set(text.split("\n"))
    assert any("Gesprek van 22 november 2026" in each for each in dutch)


def test_chapters_without_anything_say_so_and_safety_always_has_its_sentence(
    unit: UnitOfWork, insight: Insight
) -> None:
    bare = replace(insight, records=insight.records[:1], judged={})
    text = told(bare)

    # Of signals that alone would say that there are none at all.
    assert text.count(DUTCH.empty) == len(BOOK.parts) - 2
    assert text.count(DUTCH.no_signals) == 1
    assert DUTCH.signals in text
    assert DUTCH.signals in told(insight)
    assert DUTCH.nothing_judged in text


def test_what_we_write_ourselves_is_plain() -> None:
    ours = [
        DUTCH.intro,
        *DUTCH.how_to_read,
        DUTCH.with_earlier,
        DUTCH.without_earlier,
        DUTCH.judged,
        DUTCH.signals,
        DUTCH.documents,
        DUTCH.not_here_intro,
        *DUTCH.why_lines,
    ]

    assert read_text(ours).is_plain


def test_a_description_is_one_plain_sentence_or_two() -> None:
    described = [note.description or note.left_out for note in BOOK.fields.values()]

    assert read_text(described).is_plain
    assert all(text.endswith(".") for text in described)


# --- JSON and CSV --------------------------------------------------------------------------------


def plain(content: Content) -> Any:
    match content:
        case datetime() | date() | time():
            return content.isoformat()
        case Reference():
            return {"nummer": str(content.id), "naam": content.words}
        case tuple():
            return list(content)
    return content


def test_json_parses_and_equals_the_rows(insight: Insight) -> None:
    parsed = json.loads(insight_json(insight).decode("utf-8"))

    assert len(parsed["stukken"]) == len(insight.records)
    for found, record in zip(parsed["stukken"], insight.records, strict=True):
        assert (found["soort"], found["nummer"]) == (record.table, str(record.id))
        assert datetime.fromisoformat(found["vastgelegd_op"]) == record.made_at
        assert found["gegevens"] == {
            value.field: plain(value.content) for value in record.values if value.field
        }
    assert SISTER not in json.dumps(parsed)


def test_json_says_what_was_left_out(insight: Insight) -> None:
    records = {each["soort"]: each for each in json.loads(insight_json(insight))["stukken"]}

    (whole,) = records["related_person"]["weggelaten"]
    assert whole["veld"] is None
    assert "artikel 15 lid 4 AVG" in whole["grond"]
    (part,) = records["carer"]["weggelaten"]
    assert part["wat_wel"] == PART
    assert {each["veld"] for each in records["report"]["weggelaten"]} == {
        "reported_by",
        "caller_phone",
    }


def test_what_stood_there_before_is_in_both_and_described(changed: Insight) -> None:
    parsed = json.loads(insight_json(changed))
    in_json = [
        (each["nummer"], earlier["veld"], earlier["wat_er_stond"], bool(earlier["weggelaten"]))
        for each in parsed["stukken"]
        for earlier in each["eerder"]
    ]
    with zipfile.ZipFile(io.BytesIO(insight_zip(changed))) as whole:
        (name,) = [each for each in whole.namelist() if "eerdere-teksten" in each]
        rows = _rows(whole.read(name))
        meaning = {
            row["veld"]
            for row in _rows(whole.read("uitleg.csv"))
            if row["onderdeel"] == "eerdere-teksten"
        }
    in_csv = [
        (row["nummer"], row["veld"], row["wat_er_stond"] or None, bool(row["weggelaten"]))
        for row in rows
    ]

    assert sorted(map(str, in_json)) == sorted(map(str, in_csv))
    assert len(in_json) == sum(len(record.earlier) for record in changed.records)
    assert {"wat_er_stond", "van", "tot", "gewijzigd_door", "weggelaten"} <= meaning
    assert set(parsed["uitleg"]["eerder"]) >= meaning - {""}
    assert {row["van"] for row in rows if not row["weggelaten"]} == {"2026-03-01T12:00:00+00:00"}


def test_each_field_of_each_record_is_described_in_both(insight: Insight) -> None:
    kinds = json.loads(insight_json(insight))["uitleg"]["soorten"]
    in_json = {kind["soort"]: {field["veld"] for field in kind["velden"]} for kind in kinds}
    with zipfile.ZipFile(io.BytesIO(insight_zip(insight))) as whole:
        meaning = _rows(whole.read("uitleg.csv"))
    in_csv = {(row["soort"], row["veld"]) for row in meaning if row["uitleg"]}

    for record in insight.records:
        for value in record.values:
            if value.field:
                assert value.field in in_json[record.table]
                assert (BOOK.kinds[record.table].many, value.field) in in_csv
    for kind in kinds:
        assert [field["veld"] for field in kind["velden"]] == list(told_fields(kind["soort"]))


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_zip_has_a_table_per_kind_and_the_files(
    unit: UnitOfWork, client_id: UUID, insight: Insight
) -> None:
    files = insight_files(unit.session, insight)
    with zipfile.ZipFile(io.BytesIO(insight_zip(insight, files))) as whole:
        tables = [name for name in whole.namelist() if name.endswith(".csv")]
        conversations = _rows(
            whole.read(next(name for name in tables if name.endswith("-gesprekken.csv")))
        )
        assert [whole.read(file.name) for file in files] == [CONTENT, CONTENT]

    assert len(tables) == len(BOOK.kinds) + 1
    (row,) = conversations
    assert row["held_on"] == "2026-11-22"
    assert row["place"] == "Thuis"
    assert row["titel"] == "Gesprek van 22 november 2026"
    assert client_id


def test_a_text_is_no_formula(insight: Insight) -> None:
    file = InsightFile("brieven/01.pdf", CONTENT)
    (record,) = [each for each in insight.records if each.table == "addition"]
    values = tuple(
        replace(value, content="=1+1") if value.field == "text" else value
        for value in record.values
    )
    odd = replace(insight, records=(replace(record, values=values),))
    with zipfile.ZipFile(io.BytesIO(insight_zip(odd, [file]))) as whole:
        (name,) = [each for each in whole.namelist() if "aanvullingen" in each]
        (row,) = _rows(whole.read(name))

    assert row["text"] == "'=1+1"


def test_the_same_dossier_gives_the_same_bytes(insight: Insight) -> None:
    assert print_insight(insight) == print_insight(insight)
    assert insight_json(insight) == insight_json(insight)
    assert insight_zip(insight) == insight_zip(insight)
