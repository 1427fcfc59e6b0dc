from collections import Counter

import pytest

from tests.reports import samples
from tests.reports.structure_reader import read
from wmo_desk.reports.client_summary import print_summary
from wmo_desk.reports.summary_text import summary_text
from wmo_desk.services.summaries import ClientSummary


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("summary", [samples.USUAL, samples.FULL])
def test_every_word_of_the_paper_is_said(summary: ClientSummary, language: str) -> None:
    content = print_summary(summary, language=language).content
    paper = read(content).root
    said = Counter(" ".join(each.text for each in summary_text(summary, language=language)).split())

    missing = [
        word
        for node in paper.walk()
        if node.role in {"H1", "H2", "H3", "P", "LBody"}
        for word in node.text.split()
        if word.isascii() and not said[word]
    ]

    assert missing == []


def test_headings_have_the_levels_of_the_paper() -> None:
    paper = read(print_summary(samples.USUAL).content).root
    levels = {"H1": 1, "H2": 2, "H3": 3}

    assert [each.level for each in summary_text(samples.USUAL) if each.level] == [
        levels[node.role] for node in paper.walk() if node.role in levels
    ]


def test_web_is_told_in_words() -> None:
    described = [
        each.text for each in summary_text(samples.USUAL) if "stippellijn" not in each.text
    ]

    assert any("Kwaliteit van leven niet besproken" in text for text in described)


def test_row_of_a_table_is_a_sentence_with_its_headers() -> None:
    said = [each.text for each in summary_text(samples.USUAL)]

    assert "Onderwerp: Lichaamsfuncties. Uw cijfer: 6. Vorige keer: 7" in said
    assert "Onderwerp: Meedoen, hierover wilde u praten. Uw cijfer: 4. Vorige keer: 6" in said
