from dataclasses import replace
from datetime import date

from tests.reports import samples
from tests.reports.structure_reader import read
from wmo_desk.contents.summaries import SummaryReadBack
from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.reports.client_summary import print_summary
from wmo_desk.reports.summary_text import paper_parts, summary_text


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


def test_parts_to_read_back_are_those_about_the_resident() -> None:
    parts = paper_parts(samples.USUAL)

    headings = [part.heading for part in parts]
    assert "Wat wij hebben afgesproken" in headings
    assert "Klopt er iets niet?" not in headings
    assert all(part.paragraphs for part in parts)


def test_correction_prints_in_the_words_of_the_resident() -> None:
    said = SummaryReadBack("participation", ReadBackAnswer.WRONG, "Mijn zus.", date(2026, 11, 22))
    texts = [p.text for p in summary_text(replace(samples.USUAL, read_back=(said,)))]

    assert "Wat u zei toen we dit samen lazen" in texts
    assert "Bij Meedoen klopte iets niet. U zei op 22 november 2026: “Mijn zus.”" in texts


def test_what_was_right_is_one_sentence() -> None:
    said = SummaryReadBack("participation", ReadBackAnswer.RIGHT, "", date(2026, 11, 22))
    texts = [p.text for p in summary_text(replace(samples.USUAL, read_back=(said,)))]

    assert "Op 22 november 2026 lazen we dit samen door. U zei dat het klopt." in texts
