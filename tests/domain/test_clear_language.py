"""How hard a Dutch text is to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.clear_language import (
    LONGEST_SENTENCE,
    Finding,
    Hardness,
    read_text,
    reading_ease,
    sentences_of,
    syllables_of,
    words_of,
)


def found(text: str, hardness: Hardness) -> list[Finding]:
    return [each for each in read_text([text]).findings if each.hardness is hardness]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("hulp", 1),
        ("water", 2),
        ("nieuwe", 2),
        ("draaien", 2),
        ("zeeën", 2),
        ("ideeën", 3),
        ("beantwoorden", 4),
        ("coördinatie", 5),
        ("maatwerkvoorziening", 5),
        ("2026", 1),
        ("pgb", 1),
    ],
)
def test_syllables_are_counted_as_they_sound(word: str, count: int) -> None:
    assert syllables_of(word) == count


def test_measure_is_that_of_douma() -> None:
    # A hundred words with 150 syllables in ten sentences.
    assert reading_ease(100, 10, 150) == pytest.approx(206.84 - 0.77 * 150 - 0.93 * 10)


def test_plain_letter_is_plain_and_official_one_is_not() -> None:
    plain = read_text(["U krijgt hulp in huis. Wij bellen u in mei. Wilt u iets weten? Bel ons."])
    official = read_text(
        [
            "De aanvraag betreffende de maatwerkvoorziening huishoudelijke ondersteuning wordt"
            " conform de verordening maatschappelijke ondersteuning uitsluitend gehonoreerd"
            " indien onafhankelijke deskundigen de noodzakelijkheid hebben vastgesteld."
        ]
    )

    assert plain.is_plain
    assert not plain.findings
    assert not official.is_plain
    assert {each.hardness for each in official.findings} >= {
        Hardness.LONG_SENTENCE,
        Hardness.PASSIVE,
        Hardness.HARD_WORD,
    }


def test_hard_word_has_a_plain_one_beside_it() -> None:
    [hard] = found("U krijgt een maatwerkvoorziening.", Hardness.HARD_WORD)

    assert hard.words == "maatwerkvoorziening"
    assert hard.proposal == "hulp die de gemeente speciaal voor u regelt"


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt geld waarmee u zelf uw hulp regelt (pgb).",
        "Een pgb (geld waarmee u zelf uw hulp regelt) vraagt werk.",
    ],
)
def test_word_that_is_explained_is_not_named(text: str) -> None:
    assert not found(text, Hardness.ABBREVIATION)


def test_abbreviations_are_named_listed_or_not() -> None:
    text = "Wij bellen A.P. de Boer i.v.m. uw vraag aan de FGH in 1234 AB Meerssen over de Wmo."

    assert [(each.words, each.proposal) for each in found(text, Hardness.ABBREVIATION)] == [
        ("i.v.m.", "door"),
        ("FGH", ""),
    ]


@pytest.mark.parametrize("text", ["De hulp wordt betaald.", "Uw huis is mooi en werd geschilderd."])
def test_passive_is_named(text: str) -> None:
    assert found(text, Hardness.PASSIVE)


@pytest.mark.parametrize(
    "text", ["U wordt gezond.", "Het bericht van de gemeente wordt lang.", "Wij betalen de hulp."]
)
def test_who_does_it_is_clear(text: str) -> None:
    assert not found(text, Hardness.PASSIVE)


@given(st.integers(1, 60))
def test_sentence_is_long_above_the_limit(count: int) -> None:
    text = " ".join(["woord"] * count) + "."

    assert [each.size for each in found(text, Hardness.LONG_SENTENCE)] == (
        [count] if count > LONGEST_SENTENCE else []
    )


def test_sentences_end_where_they_end() -> None:
    assert sentences_of("Mw. A. Bos belt i.v.m. art. 2 nog. Komt u? 5 mei is goed; of 6 mei.") == [
        "Mw. A. Bos belt i.v.m. art. 2 nog.",
        "Komt u?",
        "5 mei is goed",
        "of 6 mei.",
    ]


@given(st.lists(st.text(max_size=200), max_size=5))
def test_any_text_can_be_read(paragraphs: list[str]) -> None:
    reading = read_text(paragraphs)

    assert (reading.ease is None) == (reading.words == 0)
    assert reading.words == sum(len(words_of(each)) for each in paragraphs)
    assert [each.paragraph for each in reading.findings] == sorted(
        each.paragraph for each in reading.findings
    )


@given(st.integers(1, 100), st.integers(1, 100), st.integers(0, 300), st.integers(1, 50))
def test_more_syllables_and_longer_sentences_are_harder(
    words: int, sentences: int, more: int, fewer: int
) -> None:
    ease = reading_ease(words, sentences + fewer, words)

    assert reading_ease(words, sentences + fewer, words + more) <= ease
    assert reading_ease(words, sentences, words) <= ease
