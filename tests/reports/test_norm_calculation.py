"""The page with a norm calculation, as paper and as text."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from tests.reports.paper_rules import complaints, printed
from tests.reports.samples import HARD_TEXT, LONG_TEXT, USUAL
from wmo_desk.contents.norm_calculations import CalculationPaper, CalculationRow
from wmo_desk.domain.clear_language import read_text
from wmo_desk.domain.norm_sheet import read_norms
from wmo_desk.domain.norms import Choice, calculate
from wmo_desk.paths import resource
from wmo_desk.reports.papers import paper_text, print_paper

EXAMPLE = read_norms(resource("norms/voorbeeld.csv").read_text(encoding="utf-8"))
OUTCOME = calculate(
    EXAMPLE,
    [
        Choice("schoon en leefbaar huis"),
        Choice("extra kamer in gebruik", count=2),
        Choice("de inwoner doet een deel zelf", reason="U stoft zelf af."),
    ],
)
MADE = CalculationRow(
    id=UUID(int=1),
    client_id=UUID(int=2),
    indication_id=UUID(int=3),
    calculated_on=date(2026, 11, 22),
    calculated_by="M. Kok",
    set_name="Normen",
    edition="2026",
    source="Besluit van de gemeente",
    dated_on=date(2026, 1, 1),
    lines=OUTCOME.lines,
    yearly=OUTCOME.yearly or 0,
    calculated=OUTCOME.weekly or 0,
    accepted=150,
    deviation_reason="U bent slecht ter been.",
)
PAPER = CalculationPaper(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    calculation=MADE,
    provision="hulp bij het huishouden",
    consultant="M. Kok",
    printed_on=date(2026, 11, 22),
)


PLAIN = replace(PAPER, calculation=replace(MADE, accepted=MADE.calculated, deviation_reason=""))
HARD = replace(
    PAPER,
    calculation=replace(MADE, deviation_reason=f"{HARD_TEXT} {LONG_TEXT}", source=HARD_TEXT),
    is_practice=True,
    edition=3,
)


def _told(paper: CalculationPaper, language: str = "nl") -> str:
    return " ".join(each.text for each in paper_text(paper, language=language))


@pytest.mark.parametrize("paper", [PAPER, PLAIN, HARD], ids=["usual", "plain", "hard"])
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds(paper: CalculationPaper, large: bool) -> None:
    assert complaints(printed(paper, large=large)) == []


def test_it_stands_on_one_sheet() -> None:
    assert print_paper(PAPER).pages == 1


def test_every_minute_can_be_followed() -> None:
    words = _told(PAPER).replace("\xa0", " ")

    assert "U krijgt 150 minuten hulp per week." in words
    assert "Dat is 650 minuten per maand." in words
    assert "Extra kamer in gebruik: 2 keer" in words
    assert "7.020 gedeeld door 52 is 135." in words
    assert "Normen, versie 2026, van 1 januari 2026" in words
    assert "U bent slecht ter been." in words
    assert "U stoft zelf af." in words


def test_without_a_deviation_none_is_told_and_the_fraction_is_shown() -> None:
    whole = replace(MADE, accepted=125, calculated=125, yearly=6480, deviation_reason="")
    words = _told(replace(PAPER, calculation=whole))

    assert "afwijken" not in words
    assert "6.480 gedeeld door 52 is ongeveer 124,62. Dat wordt 125 minuten." in words
    assert "125 keer 52 gedeeld door 12 is ongeveer 541,67. Dat wordt 542 minuten." in words


def test_it_is_said_in_english_too() -> None:
    assert "You get 150 minutes of help a week." in _told(PAPER, "en")


def test_what_we_write_to_residents_is_plain() -> None:
    ours = [part.text for part in paper_text(PAPER) if not part.level and not part.is_quote]

    assert read_text(ours).is_plain
