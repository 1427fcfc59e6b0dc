"""Another language beside the Dutch: what is fixed stands there twice, what was typed once."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reports.decision_samples import CALCULATED, EXPLAINED, GRANTED, REFUSED, WITHDRAWN
from tests.reports.mirrored import CODE, in_hebrew, mirrored_language
from tests.reports.samples import USUAL
from tests.reports.structure_reader import Node, read
from tests.reports.test_other_letters import CONFIRMED, TO_PREPARE
from tests.reports.test_tagged import checked
from wmo_desk.contents.letters import (
    AdaptedText,
    LetterTexts,
    VersionText,
    shipped_text,
)
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.reports.languages import forget_translations, load_translation
from wmo_desk.reports.letter_text import say_letter
from wmo_desk.reports.papers import Contents, paper_page, paper_text, print_paper
from wmo_desk.reports.tagged import Role, Run
from wmo_desk.reports.two_languages import Said, pairs_of

PAPERS = {
    "summary": USUAL,
    "confirmation": CONFIRMED,
    "granted": GRANTED,
    "calculated": CALCULATED,
    "withdrawn": WITHDRAWN,
    "refused": REFUSED,
    "pgb": EXPLAINED,
}
ONLY_DUTCH = "Een deel van de tekst is alleen in het Nederlands."
COUNTS = "De Nederlandse tekst geldt."


def words_of(node: Node) -> str:
    return " ".join(node.words.split())


def printed(contents: Contents, *, large: bool = False) -> Node:
    content = print_paper(contents, large=large, beside="en").content
    checked(content)
    return read(content).root


def squeezed(texts: Sequence[str]) -> str:
    return "".join("".join(text.split()) for text in texts)


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
@pytest.mark.parametrize("name", PAPERS)
def test_says_everything_in_dutch_and_what_is_fixed_in_english_as_well(
    name: str, large: bool
) -> None:
    contents = PAPERS[name]
    root = printed(contents, large=large)
    said = squeezed([words_of(root)])

    for language in ("nl", "en"):
        parts = list(paper_text(contents, language=language))
        # Above the title stand who writes and when, in Dutch alone.
        title = next(index for index, each in enumerate(parts) if each.level == 1)
        for each in parts[title:]:
            # Labels of both languages stand before what they label, and rows are read otherwise.
            if ": " not in each.text and "·" not in each.text:
                assert squeezed([each.text]) in said, each.text
    assert squeezed([COUNTS]) in said
    assert squeezed([ONLY_DUTCH]) not in said


@pytest.mark.parametrize("name", PAPERS)
def test_english_is_marked_as_english(name: str) -> None:
    root = printed(PAPERS[name])

    english = [words_of(node) for node in root.walk() if node.language == "en"]
    assert any("The Dutch text counts." in text for text in english)
    assert not any("De Nederlandse tekst geldt" in text for text in english)


def test_what_the_resident_said_stands_there_once() -> None:
    root = printed(USUAL)
    said = words_of(root)

    assert said.count("Sinds mijn man er niet meer is") == 1
    (told,) = (
        each
        for quote in root.all("BlockQuote")
        for each in quote.all("P")
        if "Sinds mijn man" in each.text
    )
    assert told.text.startswith("U zei")
    assert [(each.language, each.text.strip()) for each in told.children] == [("en", "You said")]


def test_what_was_typed_stands_there_once_whatever_marks_are_around_it() -> None:
    """German puts other marks around a quotation than Dutch does."""
    content = print_paper(CONFIRMED, beside="de").content
    words = words_of(read(content).root)

    (quote,) = read(content).root.all("BlockQuote")
    assert words.count(words_of(quote).strip("“”„ ")) == 1
    pairs = pairs_of([], [], "de")
    assert pairs.in_line("U zei: “Ja.”", ["Sie sagten: „Ja.“"]) == [
        Run("U zei · "),
        Run("Sie sagten", language="de"),
        Run(": “Ja.”"),
    ]


def test_beside_a_language_from_right_to_left_its_label_stands_alone() -> None:
    load_translation(mirrored_language())
    try:
        root = read(print_paper(USUAL, beside=CODE).content).root
    finally:
        forget_translations()

    assert words_of(root).count("Sinds mijn man er niet meer is") == 1
    assert in_hebrew("U zei") in words_of(root)


def test_the_numbers_to_choose_from_stand_there_once() -> None:
    words = words_of(read(print_paper(TO_PREPARE, beside="de").content).root)

    assert words.count("8 9 10") == len(Dimension)


def test_a_table_has_both_languages_in_its_headers() -> None:
    heads = [words_of(node) for node in printed(USUAL).all("TH")]

    assert any("Onderwerp" in head and "Subject" in head for head in heads)


def adapted(contents: Contents, text: str) -> Contents:
    assert not isinstance(contents, type(USUAL))
    original = say_letter(CONFIRMED, "nl").standard
    texts = LetterTexts(adaptations=(AdaptedText(UUID(int=1), "nl", original, text),))
    return replace(CONFIRMED, texts=texts)


def test_a_sentence_that_was_adapted_has_no_translation_and_that_is_said() -> None:
    original = say_letter(CONFIRMED, "nl").standard
    letter = adapted(CONFIRMED, original.replace("Bel ons dan.", "Zeg het dan tegen uw buurvrouw."))
    said = words_of(printed(letter))

    assert "Zeg het dan tegen uw buurvrouw." in said
    assert "Then call us." not in said
    assert ONLY_DUTCH in said
    # The rest of the letter still has its translation.
    assert "We have received your report" in said


def own(*versions: tuple[str, str]) -> Contents:
    return replace(
        CONFIRMED,
        texts=LetterTexts(
            tuple(VersionText(UUID(int=1), language, 1, text) for language, text in versions)
        ),
    )


def test_a_letter_of_the_municipalitys_own_is_not_given_the_translation_of_another() -> None:
    dutch = shipped_text(DocumentKind.CONFIRMATION, "nl")
    changed = dutch.replace("In deze brief leest u wat er nu gebeurt.", "Lees verder.")
    said = words_of(printed(own(("nl", changed))))

    assert "Lees verder." in said
    assert "This letter tells you what happens now." not in said
    assert ONLY_DUTCH in said


def test_a_translation_of_the_municipalitys_own_is_taken_with_its_own_letter() -> None:
    dutch = shipped_text(DocumentKind.CONFIRMATION, "nl")
    english = shipped_text(DocumentKind.CONFIRMATION, "en")
    letter = own(
        ("nl", dutch.replace("In deze brief leest u wat er nu gebeurt.", "Lees verder.")),
        ("en", english.replace("This letter tells you what happens now.", "Read on.")),
    )
    said = words_of(printed(letter))

    assert "Lees verder." in said
    assert "Read on." in said
    assert ONLY_DUTCH not in said


def test_text_and_web_page_say_both_as_well() -> None:
    said = [each.text for each in paper_text(CONFIRMED, beside="en")]
    page = paper_page(CONFIRMED, beside="en")

    assert "We have received your report" in said
    assert "Wij hebben uw melding ontvangen" in said
    assert '<li lang="en">' in page
    assert "Wat gebeurt er nu? · " in page


ROLES = (Role.H2, Role.PARAGRAPH, Role.ITEM)
SAID = st.lists(st.tuples(st.sampled_from(ROLES), st.text("abc", min_size=1)), max_size=8)


@given(mine=SAID, its=SAID)
def test_nothing_of_the_other_language_is_lost(mine: list[Said], its: list[Said]) -> None:
    pairs = pairs_of(mine, its, "en")
    told = [str(other) for others in pairs.found.values() for other in others]

    for _, text in its:
        is_alike = any(text == own for _, own in mine)
        # The same sentence twice has one translation, its first.
        is_repeated = len({own for _, own in mine}) < len(mine)
        assert str(text) in told or is_alike or is_repeated or not mine


@given(SAID)
def test_what_is_alike_in_both_is_said_once(mine: list[Said]) -> None:
    pairs = pairs_of(mine, mine, "en")

    assert all(pairs.of(role, text) == () for role, text in mine)


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_was_said_stands_once_between_whatever_marks(language: str) -> None:
    root = read(print_paper(USUAL, beside=language).content).root

    assert words_of(root).count("Sinds mijn man er niet meer is") == 1


def test_labels_stand_side_by_side_before_what_they_label() -> None:
    pairs = pairs_of([], [], "de")

    line = pairs.in_line("De reden: Zij valt vaak.", ["Der Grund: Zij valt vaak."])

    assert line == [
        Run("De reden · "),
        Run("Der Grund", language="de"),
        Run(": Zij valt vaak."),
    ]
    assert pairs.in_line("Mijn cijfer:\xa0 0 1 2", ["Meine Zahl:\xa0 0 1 2"]) == [
        Run("Mijn cijfer · "),
        Run("Meine Zahl", language="de"),
        Run(":\xa0 0 1 2"),
    ]
    assert pairs.in_line("Bel ons.", ["Rufen Sie uns an."]) is None
