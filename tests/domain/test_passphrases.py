"""What a new passphrase must be, and the waits after wrong ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.passphrases import (
    LONGEST_WAIT,
    PassphraseMismatch,
    PassphraseTooShort,
    PassphraseTooSimple,
    check_passphrase,
    normalised,
    wait_after,
)


def test_sentence_is_accepted() -> None:
    check_passphrase("vier fietsen in de regen", "vier fietsen in de regen")


def test_eleven_characters_are_too_few() -> None:
    with pytest.raises(PassphraseTooShort):
        check_passphrase("elf tekens!")


def test_composed_letters_count_once() -> None:
    with pytest.raises(PassphraseTooShort):
        check_passphrase("éëïöüáèàñôê".encode().decode()[:9] + "e\u0301")


def test_repeated_characters_are_too_simple() -> None:
    with pytest.raises(PassphraseTooSimple):
        check_passphrase("abababababababab")


def test_second_time_must_be_the_same() -> None:
    with pytest.raises(PassphraseMismatch):
        check_passphrase("vier fietsen in de regen", "vier fietsen in de sneeuw")


def test_same_letters_typed_otherwise_are_the_same() -> None:
    check_passphrase("vier caf\u00e9s in de regen", "vier cafe\u0301s in de regen")


def test_first_waits_are_short() -> None:
    assert [wait_after(failures) for failures in range(10)] == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60]


@given(st.integers(0, 10**9))
def test_wait_never_shrinks_nor_passes_a_minute(failures: int) -> None:
    assert wait_after(failures) <= wait_after(failures + 1) <= LONGEST_WAIT


@given(st.text())
def test_one_form_stays_that_form(passphrase: str) -> None:
    assert normalised(normalised(passphrase)) == normalised(passphrase)
