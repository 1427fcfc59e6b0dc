"""Odd text in every field that somebody types: it stands on paper whole, or it is said why not."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from typing import Any, Final, TypeAlias

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.reports.conftest import PapersOf
from tests.reports.page_reader import PageReader
from tests.reports.paper_rules import complaints, printed, said_along_the_structure
from wmo_desk.contents.summaries import ClientSummary, SummaryAgreement, SummaryDimension
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.reports import scripts
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.ink import draw_text
from wmo_desk.reports.papers import Contents, paper_text

Say: TypeAlias = Callable[[str], str]

NOT_TYPED: Final = frozenset(
    {
        ("SummaryLetterhead", "accent"),
        ("ClientSummary", "records_language"),
        ("InsightRecord", "table"),
        ("Value", "field"),
        ("Norm", "key"),
        ("WaitingLine", "days"),
    }
)
"""Texts that the program chose from a few."""

_MARK: Final = re.compile(r"merk\d{5}")
_LONG_WORD: Final = "aansprakelijkheidswaardevaststellingsveranderingenprocedures"
_LONG_NAME: Final = ("van der Woude-Oldenbarneveldt tot Vlaardingerambacht " * 4)[:200].strip()
_ARABIC_FIRST: Final = "مرحبا بالعالم"


def long(mark: str) -> str:
    """A word of 60 letters and a name of 200."""
    return f"{mark}{_LONG_WORD} {_LONG_NAME}"


def signs(mark: str) -> str:
    """Emoji, right to left, and what no font has."""
    return f"{_ARABIC_FIRST} {mark} שלום 👩🏽‍🦽 中文 ½ (אחת) einde"


def with_typed(value: Any, say: Say, marks: Iterator[str], owner: tuple[str, str]) -> Any:
    """Return the same with every text that was typed said otherwise, each under its own mark."""
    if type(value) is str:
        return say(next(marks)) if value and owner not in NOT_TYPED else value
    if is_dataclass(value) and not isinstance(value, type):
        name = type(value).__name__
        return replace(
            value,
            **{
                field.name: with_typed(getattr(value, field.name), say, marks, (name, field.name))
                for field in fields(value)
                if field.init
            },
        )
    if isinstance(value, tuple):
        said = [with_typed(each, say, marks, owner) for each in value]
        return type(value)(*said) if hasattr(value, "_fields") else tuple(said)
    if isinstance(value, Mapping):
        return {key: with_typed(each, say, marks, owner) for key, each in value.items()}
    return value


def numbered() -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"merk{number:05}"


def close(text: str) -> str:
    """Return the letters alone, wherever a line was broken, as they can be printed."""
    return "".join(scripts.as_typed(scripts.printable(text)).split())


@pytest.fixture(scope="module")
def full(papers_of: PapersOf) -> Callable[[DocumentKind], Contents]:
    """The fullest paper of a kind; of a whole dossier the smallest, since it has every field."""

    def found(kind: DocumentKind) -> Contents:
        three = papers_of(kind)
        return three.get("small" if kind is DocumentKind.INSIGHT else "full", three["usual"])

    return found


@pytest.mark.parametrize(
    ("odd", "large"), [(long, False), (long, True), (signs, False)], ids=["long", "large", "signs"]
)
@pytest.mark.parametrize("kind", DocumentKind)
def test_what_was_typed_stands_on_paper(
    full: Callable[[DocumentKind], Contents], kind: DocumentKind, odd: Say, large: bool
) -> None:
    contents, say = full(kind), odd
    plain = with_typed(contents, str, numbered(), ("", ""))
    told = " ".join(part.text for part in paper_text(plain, large=large))
    paper = printed(with_typed(contents, say, numbered(), ("", "")), large=large)

    wrong = complaints(paper)

    assert wrong == []
    whole = close(said_along_the_structure(paper))
    marks = sorted(set(_MARK.findall(told)))
    assert marks
    assert [mark for mark in marks if close(say(mark)) not in whole] == []
    missing = close(WORDINGS["nl"].missing)
    assert (missing in whole) is (scripts.MISSING in close(say("")))


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
@pytest.mark.parametrize("kind", [DocumentKind.SUMMARY, DocumentKind.FINDINGS, DocumentKind.PLAN])
def test_forty_agreements_all_stand_on_paper(
    full: Callable[[DocumentKind], Contents], kind: DocumentKind, large: bool
) -> None:
    agreed = tuple(
        SummaryAgreement(f"Afspraak {number} van veertig", "de consulent", None)
        for number in range(1, 41)
    )
    paper = printed(with_agreements(full(kind), agreed), large=large)

    assert complaints(paper) == []
    said = said_along_the_structure(paper)
    assert [each.what for each in agreed if said.count(each.what) != 1] == []


def with_agreements(value: Any, agreed: tuple[SummaryAgreement, ...]) -> Any:
    """Return the same with these agreements wherever it has agreements of a conversation."""
    changes: dict[str, Any] = {}
    for field in fields(value):
        found = getattr(value, field.name)
        if field.name == "agreements":
            changes[field.name] = agreed
        elif is_dataclass(found) and not isinstance(found, type):
            changes[field.name] = with_agreements(found, agreed)
    return replace(value, **changes)


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
@pytest.mark.parametrize("kind", [DocumentKind.SUMMARY, DocumentKind.FINDINGS])
def test_an_empty_conversation_is_a_sound_paper(
    full: Callable[[DocumentKind], Contents], kind: DocumentKind, large: bool
) -> None:
    contents: Any = full(kind)
    if kind is DocumentKind.SUMMARY:
        empty: Any = emptied(contents)
    else:
        empty = replace(contents, summary=emptied(contents.summary), need="", items=(), aspects={})
    paper = printed(empty, large=large)

    assert complaints(paper) == []
    assert "niet besproken" in said_along_the_structure(paper)


def emptied(summary: ClientSummary) -> ClientSummary:
    """Return a conversation in which nothing was said, scored, agreed or decided."""
    return ClientSummary(
        letterhead=summary.letterhead,
        resident=summary.resident,
        conversation=summary.conversation,
        dimensions=tuple(SummaryDimension(each.dimension) for each in summary.dimensions),
        printed_on=summary.printed_on,
    )


def test_a_drawing_writes_each_script_in_its_direction() -> None:
    stream = BytesIO()
    canvas = Canvas(stream)
    draw_text(canvas, "Zorg אחת 12", 50, 50, 18)
    canvas.save()

    with pikepdf.open(stream) as pdf:
        (page,) = pdf.pages
        shown = "".join(run.text for run in PageReader(page, {}).read.runs)

    assert shown == "Zorg 12 תחא"
