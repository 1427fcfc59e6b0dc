"""Letters whose text is data, on paper: in every branch, with odd facts, with signature."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pdfua
import pytest

from tests.reports.decision_samples import EXPLAINED, GRANTED, REFUSED, WITHDRAWN
from tests.reports.samples import HARD_TEXT, USUAL
from tests.reports.test_other_letters import CONFIRMED, INVITED, PLACED
from wmo_desk.contents.invitations import Invitation
from wmo_desk.contents.letters import (
    AdaptedText,
    Confirmation,
    ExampleLetter,
    LetterTexts,
    PlaceLetter,
    VersionText,
    shipped_text,
)
from wmo_desk.domain.decision_letter_kinds import (
    DECISION_LETTER,
    PGB_LETTER,
    REFUSAL_LETTER,
    WITHDRAWAL_LETTER,
)
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_check import passages_of
from wmo_desk.domain.letter_filling import Facts
from wmo_desk.domain.letter_kinds import (
    CONFIRMATION,
    INVITATION,
    LETTER_KINDS,
    LETTER_LANGUAGES,
    PLACE_LETTER,
)
from wmo_desk.domain.letter_reading import parse
from wmo_desk.domain.letter_terms import LetterKind, RequiredPassage
from wmo_desk.reports.decision_facts import (
    decision_facts,
    pgb_facts,
    refusal_facts,
    withdrawal_facts,
)
from wmo_desk.reports.letter_facts import confirmation_facts, invitation_facts, place_facts
from wmo_desk.reports.letter_text import LetterContents, say_letter
from wmo_desk.reports.papers import letter_of, paper_text, print_paper

NOBODY = UUID(int=0)
WITH_TEXT = {
    "nl": "# Brief\n## Kop\n{hulpvraag}\n- een\n- twee\n> zei iemand",
    "en": "# Letter",
    "de": "# Brief",
}


# What changes the example by itself; other things are told only where something else is as well.
_DECIDES = {
    "alfahulp", "alleen_pgb", "andere_wet", "berekening", "bijdrage_gevraagd", "financieel",
    "gehoord_op", "geweigerd_op", "gewijzigd", "minder", "op_de_lijst", "opnieuw_op", "pgb",
    "plan_ontvangen_op", "spoed", "tijdelijk", "toegekend", "tot", "uit_eigen_kring", "verhuisd",
    "verslag_op", "wachtlijst",
}  # fmt: skip


def example(kind: DocumentKind, language: str = "nl", text: str = "") -> ExampleLetter:
    versions = (VersionText(NOBODY, language, 1, text),) if text else ()
    return ExampleLetter(kind, USUAL.letterhead, CONFIRMED.printed_on, LetterTexts(versions))


def words(
    contents: Confirmation | Invitation | PlaceLetter | ExampleLetter, language: str = "nl"
) -> str:
    return " ".join(part.text for part in paper_text(contents, language=language))


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_the_example_fits_its_paper(kind: DocumentKind, language: str) -> None:
    known, letter = LETTER_KINDS[kind], example(kind)

    assert print_paper(letter, language=language).pages <= known.most_sheets
    assert print_paper(letter, large=True, language=language).pages <= known.most_large_sheets


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_every_condition_can_be_seen_in_the_example(kind: DocumentKind, language: str) -> None:
    usual = words(example(kind), language)

    for term in LETTER_KINDS[kind].terms:
        toggled = words(replace(example(kind), toggled=frozenset({term.name})), language)
        assert "{" not in toggled
        if term.name in _DECIDES:
            assert toggled != usual, term.name


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (CONFIRMATION, lambda language: confirmation_facts(CONFIRMED, language)),
        (INVITATION, lambda language: invitation_facts(INVITED, language)),
        (PLACE_LETTER, lambda language: place_facts(PLACED, language)),
        (DECISION_LETTER, lambda language: decision_facts(GRANTED, language)),
        (WITHDRAWAL_LETTER, lambda language: withdrawal_facts(WITHDRAWN, language)),
        (REFUSAL_LETTER, lambda language: refusal_facts(REFUSED, language)),
        (PGB_LETTER, lambda language: pgb_facts(EXPLAINED, language)),
    ],
    ids=["confirmation", "invitation", "place", "decision", "withdrawal", "refusal", "pgb"],
)
def test_a_letter_fills_in_what_its_kind_names(
    kind: LetterKind, facts: Callable[[str], Facts]
) -> None:
    for language in LETTER_LANGUAGES:
        assert set(facts(language).values) == {term.name for term in kind.placeholders}


def test_other_facts_than_those_of_the_kind_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="zelf_gemeld"):
        CONFIRMATION.facts({})


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_a_text_of_the_municipality_prints(language: str, tmp_path: Path) -> None:
    version = VersionText(NOBODY, language, 1, WITH_TEXT[language])
    letter = replace(CONFIRMED, need=HARD_TEXT, texts=LetterTexts((version,)))
    file = tmp_path / "paper.pdf"
    file.write_bytes(print_paper(letter, language=language).content)

    assert pdfua.validate(str(file)).findings == ()
    assert letter_of(letter, language=language) is not None
    assert say_letter(letter, language).title == WITH_TEXT[language].splitlines()[0][2:]


@pytest.mark.parametrize(
    "text",
    ["", "{", "[als", "[als x]\n[verplicht y]\n{z}", "# " + "woord" * 12, "# A\n- {criteria}"],
)
def test_half_a_text_prints_as_far_as_it_goes(text: str) -> None:
    letter = example(DocumentKind.CONFIRMATION, text=text or " ")

    assert print_paper(letter).pages == 1


@pytest.mark.parametrize("contents", [CONFIRMED, INVITED, PLACED])
def test_an_adapted_letter_prints_what_was_adapted(
    contents: Confirmation | Invitation | PlaceLetter,
) -> None:
    standard = say_letter(contents, "nl").standard
    text = f"{standard}Tot ziens, *mevrouw*"
    adapted = AdaptedText(NOBODY, "nl", standard, text)
    letter = replace(contents, texts=LetterTexts(adaptations=(adapted,)))

    assert words(letter) == f"{words(contents)} Tot ziens, mevrouw"
    assert words(letter, "en") == words(contents, "en")
    assert not say_letter(letter, "nl").is_outdated
    assert set(passages_of(parse(standard).blocks)) == {
        passage.name for passage in passages_of_kind(contents)
    }


def passages_of_kind(contents: LetterContents) -> tuple[RequiredPassage, ...]:
    match contents:
        case Confirmation():
            return CONFIRMATION.passages
        case Invitation():
            return INVITATION.passages
        case _:
            return PLACE_LETTER.passages


def test_reference_and_signature_stand_on_the_letter() -> None:
    head = replace(
        CONFIRMED.letterhead, reference="WMO-26", signature=("Met vriendelijke groet,", "team Wmo")
    )

    said = [part.text for part in paper_text(replace(CONFIRMED, letterhead=head))]

    assert "Ons kenmerk WMO-26" in said
    assert said[-2:] == ["Met vriendelijke groet,", "team Wmo"]
    assert "Ons kenmerk" not in words(CONFIRMED)


def test_what_was_typed_is_marked_as_dutch_in_an_english_letter() -> None:
    lines = say_letter(CONFIRMED, "en").lines

    assert [line.text for line in lines if line.is_typed] == [f"“{CONFIRMED.need}”"]


def test_shipped_texts_end_in_a_line_end() -> None:
    assert all(
        shipped_text(kind, language).endswith("[einde]\n")
        for kind in LETTER_KINDS
        for language in LETTER_LANGUAGES
    )
