"""Papers for residents in every language: what is shipped is complete, what is loaded prints."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import paper_words
import pdfua
import pytest

from tests.reports.decision_samples import LETTERS
from tests.reports.mirrored import CODE, in_hebrew, mirrored_language
from tests.reports.samples import FULL, USUAL
from tests.reports.structure_reader import read
from tests.reports.test_findings import COMPLETE
from tests.reports.test_norm_calculation import PAPER as CALCULATION
from tests.reports.test_other_letters import (
    AT_THE_OFFICE,
    BARE,
    BLANK,
    CONFIRMED,
    GONE,
    HARD,
    IN_B,
    IN_PLAIN_WORDS,
    INVITED,
    PLACED,
    TO_PREPARE,
)
from tests.reports.test_resident_plan import EMPTY, PLAN
from tests.reports.test_social_map_page import PAGE
from wmo_desk.contents.letters import ExampleLetter, shipped_text
from wmo_desk.contents.paper_languages import SHIPPED, languages, use_translations
from wmo_desk.contents.waiting_words import PLACE_WORDS, Person, why
from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.paper_translations import Translation
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.languages import (
    faults_of,
    forget_translations,
    is_right_to_left,
    load_translation,
    loaded,
    missing_of,
)
from wmo_desk.reports.letter_text import say_letter
from wmo_desk.reports.papers import Printable, paper_page, paper_text, print_paper
from wmo_desk.reports.social_map_page import print_social_map

EXAMPLES = {
    f"example {kind.value}": ExampleLetter(kind, USUAL.letterhead, date(2026, 11, 22))
    for kind in LETTER_KINDS
}
PAPERS: dict[str, Printable] = {
    "summary": USUAL,
    "full summary": FULL,
    "findings": COMPLETE,
    "plan": PLAN,
    "empty plan": EMPTY,
    "calculation": CALCULATION,
    "confirmation": CONFIRMED,
    "bare confirmation": BARE,
    "hard confirmation": HARD,
    "invitation": INVITED,
    "invitation to the office": AT_THE_OFFICE,
    "sheet": TO_PREPARE,
    "plain sheet": IN_PLAIN_WORDS,
    "blank sheet": BLANK,
    "place": PLACED,
    "place in B": IN_B,
    "place gone": GONE,
    **LETTERS,
    **EXAMPLES,
}
# Of all examples one will do, and what is very long prints in Dutch.
MIRRORED = {
    name: paper for name, paper in PAPERS.items() if name not in {"full summary", *EXAMPLES}
}
each_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
MARKS = re.compile(r"\[[^\[\]]*\]")


@pytest.fixture
def hebrew() -> Iterator[Translation]:
    translation = mirrored_language()
    load_translation(translation)
    yield translation
    forget_translations()


# --- What is shipped --------------------------------------------------------------------------


def test_every_language_of_the_program_is_complete() -> None:
    assert paper_words.check() == []


def test_the_check_tells_what_is_missing_and_what_is_wrong() -> None:
    def spoilt(code: str) -> str:
        text = paper_words.file_of(code).read_text(encoding="utf-8")
        return text.replace(";Januar\n", ";\n").replace("Blatt {number}", "Blatt")

    assert [line.partition(" for ")[0] for line in paper_words.check(spoilt)] == [
        "de: summary.sheet: placeholder_missing {number} in 'Blatt von {total}'",
        "de: summary.calendar.months.1: missing",
        "de: summary.sheet: missing",
        "de: the file is behind; run packaging/paper_words.py update",
    ]


def test_a_new_language_is_exported_with_every_sentence_and_nothing_said(tmp_path: Path) -> None:
    text = paper_words.exported("uk", tmp_path / "none.csv", "Українська")

    assert "language.name;Nederlands;Українська" in text
    assert "letter.confirmation.1;# Wij hebben uw melding ontvangen;\n" in text
    assert len(missing_of(paper_words.read_translation(text))) == text.count("\n") - 4


@pytest.mark.parametrize("language", SHIPPED)
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_letters_have_the_lines_and_conditions_of_the_dutch(kind: str, language: str) -> None:
    """They are read line beside line."""
    dutch, other = (shipped_text(kind, each).splitlines() for each in ("nl", language))

    def shape(line: str) -> tuple[object, ...]:
        begins = re.match(r"#+ |- |> |", line)
        names = set(re.findall(r"\{(\w+)", line))
        marks = sorted(MARKS.findall(line))
        return begins and begins[0], bool(line), names, marks, line.count("*")

    assert list(map(shape, other)) == list(map(shape, dutch))


@pytest.mark.parametrize("language", SHIPPED)
def test_the_place_prints_bold_in_its_sentence(language: str) -> None:
    place = WORDINGS[language].waiting.place

    assert place in PLACE_WORDS[language].you.position


@each_paper
@pytest.mark.parametrize("language", SHIPPED)
def test_every_paper_is_said_with_as_many_paragraphs(paper: Printable, language: str) -> None:
    dutch, other = (paper_text(paper, language=each) for each in ("nl", language))

    assert [(each.level, each.is_quote) for each in other] == [
        (each.level, each.is_quote) for each in dutch
    ]
    assert other[0] == dutch[0]
    assert [each.text for each in other if each.level == 1] != [
        each.text for each in dutch if each.level == 1
    ]


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
@pytest.mark.parametrize("paper", [USUAL, COMPLETE, PLAN, TO_PREPARE, CALCULATION, PLACED])
def test_papers_print_in_german(paper: Printable, large: bool, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(print_paper(paper, large=large, language="de").content)

    assert pdfua.validate(str(file)).findings == ()
    assert str(read(file.read_bytes()).pdf.Root.Lang) == "de"


def test_german_is_written_as_germans_do() -> None:
    words = " ".join(each.text for each in paper_text(CONFIRMED, language="de"))

    assert "Am Freitag, 20. November 2026 haben Sie uns um Hilfe gebeten." in words
    assert "Am Montag, 30. November 2026 um 10.30 Uhr kommt M. Kok zu Ihnen nach Hause." in words


def test_an_example_in_german_has_german_dates() -> None:
    said = say_letter(EXAMPLES["example confirmation"], "de")  # type: ignore[arg-type]

    assert "Freitag, 20. November 2026" in said.standard


def test_a_place_is_explained_in_german() -> None:
    assert PLACED.explanation is not None
    explanation = PLACED.explanation._replace(ahead_with_same_date=1)

    assert why(explanation, Person.FORMAL, language="de") == (
        "Sie stehen auf Platz 3 der Warteliste, in Gruppe A. Unsere Entscheidung war am "
        "3. September 2026. Zwei Personen in Gruppe A haben ein früheres Datum. Eine Person hat "
        "dasselbe Datum und kam früher auf die Liste."
    )


# --- What a municipality loads ----------------------------------------------------------------


def test_a_language_that_is_not_loaded_has_no_papers() -> None:
    with pytest.raises(KeyError):
        print_paper(USUAL, language="xx")
    with pytest.raises(KeyError):
        print_paper(CONFIRMED, language="xx")
    assert not is_right_to_left("xx")


def test_a_loaded_language_is_complete_and_goes_when_it_is_forgotten(hebrew: Translation) -> None:
    assert missing_of(hebrew) == ()
    assert faults_of(hebrew) == ()
    assert [each.code for each in loaded()] == [*SHIPPED, CODE]
    assert list(WORDINGS) == ["nl", *SHIPPED, CODE]

    forget_translations()

    assert CODE not in list(WORDINGS)
    with pytest.raises(KeyError):
        _ = WORDINGS[CODE]


def test_words_of_the_municipality_go_before_those_of_the_program() -> None:
    assert WORDINGS["de"].title == "Zusammenfassung unseres Gesprächs"
    own = {"summary.title": "Unser Gespräch", "letter.confirmation.1": "# Ihre Meldung ist da"}
    load_translation(Translation("de", "Deutsch", words=own))
    try:
        assert WORDINGS["de"].title == "Unser Gespräch"
        # What it does not say is in Dutch there, and of letters as the program has it.
        assert WORDINGS["de"].wish_heading == WORDINGS["nl"].wish_heading
        text = shipped_text(next(iter(LETTER_KINDS)), "de")
        assert text.startswith("# Ihre Meldung ist da\n")
        assert "Das nennen wir eine Meldung" in text
    finally:
        forget_translations()
    assert WORDINGS["de"].title == "Zusammenfassung unseres Gesprächs"


# --- From right to left -----------------------------------------------------------------------


@pytest.mark.parametrize("paper", MIRRORED.values(), ids=MIRRORED)
@pytest.mark.usefixtures("hebrew")
def test_every_paper_prints_from_right_to_left(paper: Printable, tmp_path: Path) -> None:
    printed = print_paper(paper, language=CODE)
    file = tmp_path / "paper.pdf"
    file.write_bytes(printed.content)
    reading = read(printed.content)

    assert pdfua.validate(str(file)).findings == ()
    assert reading.unmarked == 0
    assert str(reading.pdf.Root.Lang) == CODE
    assert str(reading.pdf.Root.ViewerPreferences.Direction) == "/R2L"


@pytest.mark.usefixtures("hebrew")
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_words_read_aloud_stand_in_the_order_in_which_they_are_said(large: bool) -> None:
    root = read(print_paper(CONFIRMED, language=CODE, large=large).content).root

    assert root.all("H1")[0].text.strip() == in_hebrew("Wij hebben uw melding ontvangen")
    assert "043 123 45 67" in root.words.replace("\xa0", " ")
    assert "Gemeente Voorbeeld, Markt 1, 6231 AB Voorbeeld" in root.words
    said = [node for node in root.walk() if node.role == "BlockQuote"]
    assert [node.language for node in said] == ["nl"]


@pytest.mark.usefixtures("hebrew")
def test_the_social_map_and_the_page_for_a_browser_run_so_too() -> None:
    root = read(print_social_map(PAGE, language=CODE).content).root

    assert root.all("H1")[0].text.strip() == in_hebrew("Hier kunt u terecht")
    assert '<html lang="he" dir="rtl">' in paper_page(USUAL, language=CODE)
    assert 'dir="rtl"' not in paper_page(USUAL, language="de")


def test_what_a_file_has_is_used_alone_and_stays_where_it_did_not_change() -> None:
    polish, turkish = Translation("pl", "Polski"), Translation("tr", "Türkçe")
    try:
        use_translations([polish, turkish])
        kept = WORDINGS["pl"]
        use_translations([Translation("pl", "Polski")])

        assert languages() == ("nl", *SHIPPED, "pl")
        assert WORDINGS["pl"] is kept
        use_translations([replace(polish, words={"summary.title": "Rozmowa"})])
        assert WORDINGS["pl"].title == "Rozmowa"
    finally:
        forget_translations()
