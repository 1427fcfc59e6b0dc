"""Addresses in a letter that lead somewhere on a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.paper_rules import complaints, printed
from tests.reports.samples import USUAL
from tests.reports.structure_reader import read
from wmo_desk.reports.addresses import linked, page_address
from wmo_desk.reports.papers import paper_page, print_paper
from wmo_desk.reports.tagged import Run


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Mail naar wmo@gemeente.example.", "mailto:wmo@gemeente.example"),
        ("Zie www.gemeente.example/wmo.", "https://www.gemeente.example/wmo"),
        ("Zie (https://gemeente.example).", "https://gemeente.example"),
    ],
)
def test_an_address_leads_there(text: str, target: str) -> None:
    runs = linked(text)

    assert not isinstance(runs, str)
    assert [run.link for run in runs if run.link] == [target]
    assert "".join(run.text for run in runs) == text
    assert runs[-1].text.endswith(".")


@given(st.text())
def test_nothing_of_a_text_is_lost(text: str) -> None:
    runs = linked(f"a@b.nl {text} www.")

    assert not isinstance(runs, str)
    said = "".join(run.text for run in runs)
    assert said.replace("\xa0", " ") == f"a@b.nl {text} www.".replace("\xa0", " ")


@pytest.mark.parametrize("number", ["14 043", "043 123 45 67", "06 12 34 56 78", "+31 43 123 45"])
def test_a_telephone_number_stays_on_one_line(number: str) -> None:
    (run,) = linked(f"Bel ons: {number}, op werkdagen.")

    assert isinstance(run, Run)
    assert run.text == f"Bel ons: {number.replace(' ', chr(0xA0))}, op werkdagen."


@pytest.mark.parametrize("text", ["14 november 2026", "Op 3 of 4 dagen", "2 uur en 45 minuten"])
def test_other_numbers_stay_as_they_are(text: str) -> None:
    assert linked(text) == text


def test_a_link_keeps_its_own_address() -> None:
    run = Run("www.hier.example", link="https://daar.example")

    assert linked([run]) == [run]


@pytest.mark.parametrize(
    ("typed", "target"),
    [("buurt.example", "https://buurt.example"), ("http://a.nl", "http://a.nl"), ("vraag ons", "")],
)
def test_what_stands_as_a_page_on_the_map(typed: str, target: str) -> None:
    assert page_address(typed) == target


def test_the_address_of_the_municipality_can_be_pressed() -> None:
    email = USUAL.letterhead.email
    (link,) = read(print_paper(USUAL).content).root.all("Link")

    assert link.text.strip() == email
    assert f'<a href="mailto:{email}">' in paper_page(USUAL)
    assert complaints(printed(USUAL)) == []
