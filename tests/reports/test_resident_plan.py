"""The plan on paper: what is asked with its ladder, who does what, and when we look back."""

from dataclasses import replace
from datetime import date

import pytest

from tests.reports.paper_rules import complaints, printed
from tests.reports.samples import FULL, USUAL
from tests.reports.structure_reader import read
from tests.reports.test_findings import COMPLETE
from wmo_desk.contents.resident_plans import ResidentPlan
from wmo_desk.contents.summaries import StepKind, SummaryStep
from wmo_desk.domain.clear_language import read_text
from wmo_desk.reports.papers import paper_page, paper_text, print_paper

PLAN = ResidentPlan(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    printed_on=date(2026, 11, 23),
    needs=COMPLETE.summary.needs,
    agreements=USUAL.agreements,
    results=COMPLETE.summary.results,
    indications=USUAL.indications,
    look_back=(
        SummaryStep(StepKind.NEXT_VISIT, date(2027, 1, 18)),
        SummaryStep(StepKind.OTHER, date(2027, 2, 15), "Het huis is weer schoon"),
        SummaryStep(StepKind.REVIEW, date(2027, 11, 22), "hulp bij het huishouden"),
    ),
    consultant="R. de Wit",
)
EMPTY = replace(PLAN, needs=(), agreements=(), results=(), indications=(), look_back=())
HARD = replace(
    PLAN, needs=FULL.needs, agreements=FULL.agreements, results=FULL.results, is_practice=True
)
PAPERS = {"usual": PLAN, "empty": EMPTY, "hard": HARD}
each_plan = pytest.mark.parametrize("plan", PAPERS.values(), ids=PAPERS)


def lines(plan: ResidentPlan, language: str = "nl") -> list[str]:
    return [part.text for part in paper_text(plan, language=language)]


@each_plan
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds(plan: ResidentPlan, large: bool) -> None:
    assert complaints(printed(plan, large=large)) == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_usual_plan_is_two_sheets_with_a_heading_for_each_part(language: str) -> None:
    printed = print_paper(PLAN, language=language)
    headings = [node.text for node in read(printed.content).root.walk() if node.role == "H2"]

    assert printed.pages <= 2
    assert len(headings) == 7
    assert all(heading in paper_page(PLAN, language=language) for heading in headings)


def test_ladder_stands_in_its_order() -> None:
    said = lines(PLAN)

    rungs = [line for line in said if line.startswith("Wat kan helpen: ")]
    assert rungs == [
        "Wat kan helpen: Zelf de was doen. Wie of wat dat is: dit kunt u zelf",
        "Wat kan helpen: Uw zoon zet de vuilnis buiten. Wie of wat dat is: hulp van uw huisgenoten",
        "Wat kan helpen: Hulp bij het huishouden. "
        "Wie of wat dat is: hulp van de gemeente, speciaal voor u",
    ]


def test_days_to_look_back_are_told() -> None:
    said = lines(PLAN)

    at = said.index("Wanneer kijken wij terug?")
    assert said[at + 1 : at + 4] == [
        "Op 18 januari 2027 praten wij verder.",
        "Op 15 februari 2027 kijken wij samen of dit is gelukt: Het huis is weer schoon.",
        "Uiterlijk 22 november 2027 kijken wij samen of dit nog past: hulp bij het huishouden.",
    ]
    assert "Daarvoor is nog geen dag afgesproken." in lines(replace(PLAN, look_back=()))


def test_an_empty_plan_says_how_it_comes_about() -> None:
    said = lines(EMPTY)

    assert "Er staat nog niets in uw plan. Dat maken wij samen in een gesprek." in said
    assert "Wanneer kijken wij terug?" not in said


def test_our_words_are_plain() -> None:
    for plan in (PLAN, EMPTY):
        ours = [part.text for part in paper_text(plan) if not part.level and not part.is_quote]
        reading = read_text(ours)

        assert reading.is_plain
        assert reading.findings == ()
