import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.snippets import (
    SnippetEmpty,
    SnippetWordUnfit,
    by_word,
    check_text,
    check_word,
    expanded,
    word_before,
)

WORDS = st.from_regex(r"[a-zé0-9]{1,12}", fullmatch=True)


@given(WORDS, st.text(max_size=30))
def test_the_word_just_typed_is_found(word: str, before: str) -> None:
    assert word_before(f"{before} {word}") == check_word(word)


@given(WORDS, st.text(min_size=1))
def test_the_case_of_a_word_does_not_matter(word: str, text: str) -> None:
    snippets = by_word(own=[(word.upper(), text)], shared=[])

    assert expanded(word.upper(), snippets) == text
    assert expanded(word + "x", snippets) is None


def test_a_persons_own_word_goes_before_that_of_the_municipality() -> None:
    assert by_word(own=[("hbh", "mijn")], shared=[("hbh", "ons"), ("wmo", "wet")]) == {
        "hbh": "mijn",
        "wmo": "wet",
    }


@pytest.mark.parametrize("word", ["", "twee woorden", "a" * 21, "-", "“x"])
def test_a_word_that_cannot_be_typed_as_one_is_refused(word: str) -> None:
    with pytest.raises(SnippetWordUnfit):
        check_word(word)


def test_a_snippet_expands_to_something() -> None:
    with pytest.raises(SnippetEmpty):
        check_text("  \n")
