"""Eight groups on paper: read back as typed, and every usual typing error named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.recovery_key import (
    ALPHABET,
    GROUP_LENGTH,
    GROUPS,
    SECRET_BYTES,
    RecoveryKeyGroupWrong,
    RecoveryKeyIncomplete,
    as_text,
    from_text,
    new_secret,
)

secrets_of_keys = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
group_numbers = st.integers(1, GROUPS)
EXAMPLE = bytes(range(SECRET_BYTES))


def test_key_has_eight_groups_of_five() -> None:
    groups = as_text(new_secret()).split("-")

    assert [len(group) for group in groups] == [GROUP_LENGTH] * GROUPS


def test_two_keys_differ() -> None:
    assert new_secret() != new_secret()


def test_no_letter_looks_like_another() -> None:
    assert not set("ILOU") & set(ALPHABET)
    assert len(set(ALPHABET)) == 32


@given(secrets_of_keys)
def test_key_reads_back(secret: bytes) -> None:
    assert from_text(as_text(secret)) == secret


@given(secrets_of_keys, st.sampled_from(["", " ", "-", " - ", "\n", ".", "_", "–"]), st.booleans())
def test_signs_between_and_case_do_not_matter(secret: bytes, sign: str, lower: bool) -> None:
    text = as_text(secret).replace("-", sign)

    assert from_text(f" {text.lower() if lower else text}\n") == secret


@given(secrets_of_keys, st.sampled_from(["Oo", "Ii", "Ll"]), st.booleans())
def test_look_alikes_are_read(secret: bytes, letters: str, lower: bool) -> None:
    digit = "0" if letters == "Oo" else "1"

    assert from_text(as_text(secret).replace(digit, letters[lower])) == secret


@given(secrets_of_keys, st.integers(0, GROUPS * GROUP_LENGTH - 1), st.sampled_from(ALPHABET))
def test_one_wrong_character_names_its_group(secret: bytes, place: int, sign: str) -> None:
    plain = as_text(secret).replace("-", "")
    if plain[place] == sign:
        return

    with pytest.raises(RecoveryKeyGroupWrong) as refused:
        from_text(plain[:place] + sign + plain[place + 1 :])

    assert refused.value.number == place // GROUP_LENGTH + 1


@given(secrets_of_keys, group_numbers, st.integers(0, 4), st.integers(0, 4))
def test_swapped_characters_name_their_group(
    secret: bytes, number: int, first: int, second: int
) -> None:
    groups = as_text(secret).split("-")
    signs = list(groups[number - 1])
    if signs[first] == signs[second]:
        return
    signs[first], signs[second] = signs[second], signs[first]
    groups[number - 1] = "".join(signs)

    with pytest.raises(RecoveryKeyGroupWrong) as refused:
        from_text("-".join(groups))

    assert refused.value.number == number


@given(secrets_of_keys, group_numbers, group_numbers)
def test_swapped_groups_are_noticed(secret: bytes, first: int, second: int) -> None:
    groups = as_text(secret).split("-")
    if first == second:
        return
    groups[first - 1], groups[second - 1] = groups[second - 1], groups[first - 1]

    with pytest.raises(RecoveryKeyGroupWrong) as refused:
        from_text("-".join(groups))

    assert refused.value.number == min(first, second)


@pytest.mark.parametrize("number", range(1, GROUPS))
def test_missing_character_names_its_group(number: int) -> None:
    groups = as_text(EXAMPLE).split("-")
    groups[number - 1] = groups[number - 1][:-1]

    with pytest.raises(RecoveryKeyGroupWrong) as refused:
        from_text("-".join(groups))

    assert refused.value.number == number


@pytest.mark.parametrize("number", [1, 5, 8])
def test_character_of_no_key_names_its_group(number: int) -> None:
    groups = as_text(EXAMPLE).split("-")
    groups[number - 1] = "é" + groups[number - 1][1:]

    with pytest.raises(RecoveryKeyGroupWrong) as refused:
        from_text("-".join(groups))

    assert refused.value.number == number


@pytest.mark.parametrize("typed", [0, 1, 4, 5, 12, 35, 39])
def test_key_typed_half_is_incomplete(typed: int) -> None:
    plain = as_text(EXAMPLE).replace("-", "")

    with pytest.raises(RecoveryKeyIncomplete) as refused:
        from_text(plain[:typed])

    assert (refused.value.typed, refused.value.expected) == (typed, 40)


@pytest.mark.parametrize("more", ["7", "77777"])
def test_more_than_a_key_is_refused(more: str) -> None:
    with pytest.raises(RecoveryKeyIncomplete):
        from_text(as_text(EXAMPLE) + more)


@given(st.text())
def test_any_text_is_refused_by_name(text: str) -> None:
    with pytest.raises((RecoveryKeyGroupWrong, RecoveryKeyIncomplete)):
        from_text(text)


def test_secret_of_other_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="20 bytes"):
        as_text(b"short")
