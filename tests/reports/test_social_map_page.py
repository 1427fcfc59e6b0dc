"""The page of the social map that a resident takes home."""

from datetime import date
from uuid import UUID

import pytest

from tests.reports.paper_rules import Paper, complaints
from tests.reports.structure_reader import read
from wmo_desk.contents.social_map import EntryRow, ResidentPage
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.social_map import EntryKind
from wmo_desk.reports.social_map_page import MAP_WORDINGS, print_social_map

TODAY = date(2026, 11, 22)


def entry(number: int, *dimensions: Dimension, **values: object) -> EntryRow:
    return EntryRow(
        **{  # type: ignore[arg-type]
            "id": UUID(int=number),
            "name": f"Huiskamer {number} <b>&",
            "kind": EntryKind.INFORMAL,
            "dimensions": dimensions,
            "description": "Binnenlopen voor koffie, een spel of een gesprek.",
            "for_whom": "Alle inwoners",
            "keywords": "ontmoeten",
            "area_id": None,
            "area": None,
            "address": "Kerkplein 3, Bunde",
            "opening_hours": "maandag 10.00 - 12.00 uur",
            "costs": "koffie € 1",
            "phone": "0430000121",
            "email": "huiskamer@voorbeeld.example",
            "website": "voorbeeld.example/huiskamer",
            "source": "Eigen opgave",
            "checked_on": date(2026, 6, 1),
            "removed_on": None,
        }
        | values
    )


PAGE = ResidentPage(
    letterhead=SummaryLetterhead("Gemeente Meerssen", team="Team Wmo", phone="14 043"),
    entries=(
        entry(1, Dimension.PARTICIPATION, Dimension.DAILY_FUNCTIONING),
        entry(2, Dimension.BODILY_FUNCTIONS, checked_on=date(2025, 1, 1), address="", phone=""),
        entry(3, Dimension.PARTICIPATION, checked_on=None, name="数 Maatjes"),
        *(entry(number, Dimension.MEANINGFULNESS) for number in range(4, 12)),
    ),
    printed_on=TODAY,
    is_practice=True,
)


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
@pytest.mark.parametrize("language", list(MAP_WORDINGS))
def test_every_rule_holds(language: str, large: bool) -> None:
    printed = print_social_map(PAGE, large=large, language=language)
    paper = Paper(printed.content, is_large=large, language=language)

    assert complaints(paper) == []
    assert len(paper.pdf.pages) == printed.pages > 1


def test_what_it_says_in_reading_order() -> None:
    root = read(print_social_map(PAGE).content).root
    headings = [node.text.strip() for node in root.all("H2")]
    assert headings[:3] == ["Lichaamsfuncties", "Zingeving", "Meedoen"]
    names = [node.text.strip() for node in root.all("H3")]
    assert names[0] == "Huiskamer 2 <b>&"
    assert names[-2:] == ["Huiskamer 1 <b>&", "□ Maatjes"]
    words = root.words
    assert "Waar: in de hele gemeente" in words
    assert "Telefoon: 043 000 01 21" in words
    assert words.count("langer dan een jaar niet na") == 2
    assert "Wij keken dit na op 1 juni 2026." in words
    assert "U belt ons op 14 043." in words
    assert "verzonnen" in words


def test_large_print_says_the_same() -> None:
    ordinary, large = (
        read(print_social_map(PAGE, large=is_large).content).root.words
        for is_large in (False, True)
    )
    assert ordinary == large
