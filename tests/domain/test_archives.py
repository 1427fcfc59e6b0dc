"""The passphrase of a protected archive."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.archives import (
    LEAST_CHARACTERS,
    PassphraseNotPlain,
    archive_passphrase,
    proposed_passphrase,
)
from wmo_desk.domain.passphrases import (
    PassphraseMismatch,
    PassphraseTooShort,
    PassphraseTooSimple,
)
from wmo_desk.errors import RuleError


def test_it_is_longer_than_that_of_the_file() -> None:
    with pytest.raises(PassphraseTooShort) as refused:
        archive_passphrase("vier fietsen in")
    assert refused.value.least == LEAST_CHARACTERS == 16
    assert archive_passphrase("vier fietsen in de regen") == "vier fietsen in de regen"


def test_spaces_around_it_are_nobodys_meaning() -> None:
    typed = archive_passphrase("  vier fietsen in de regen ", "vier fietsen in de regen")
    assert typed == "vier fietsen in de regen"
    with pytest.raises(PassphraseTooShort):
        archive_passphrase(f"{' ' * 20}abcde")


@pytest.mark.parametrize(
    ("typed", "again", "refusal"),
    [
        ("vier cafés in de regen", None, PassphraseNotPlain),
        ("vier fietsen\tin de regen", None, PassphraseNotPlain),
        ("aaaaaaaabbbbbbbb", None, PassphraseTooSimple),
        ("vier fietsen in de regen", "vier fietsen in de sneeuw", PassphraseMismatch),
    ],
)
def test_what_is_refused(typed: str, again: str | None, refusal: type[RuleError]) -> None:
    with pytest.raises(refusal):
        archive_passphrase(typed, again)


def test_what_is_proposed_can_be_read_out_and_is_never_the_same() -> None:
    drawn = {proposed_passphrase() for _ in range(200)}
    assert len(drawn) == 200
    for each in drawn:
        assert re.fullmatch(r"\d{4}(-\d{4}){4}", each)
        assert archive_passphrase(each, each) == each


@given(st.text(max_size=40))
def test_what_is_accepted_is_the_same_bytes_everywhere(typed: str) -> None:
    try:
        accepted = archive_passphrase(typed)
    except RuleError:
        return
    assert accepted.isascii()
    assert accepted.isprintable()
    assert archive_passphrase(accepted) == accepted
