import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.people import (
    BsnFault,
    BsnInvalid,
    PhoneInvalid,
    PostcodeInvalid,
    check_bsn,
    check_phone,
    check_postcode,
    format_phone,
    mask_bsn,
)

# Numbers of the test range that the standard names as valid.
VALID = [
    "999900006",
    "999990007",
    "999990019",
    "999990020",
    "999990032",
    "999990044",
    "999990056",
    "999990068",
]


@pytest.mark.parametrize("bsn", VALID)
def test_a_number_of_the_test_range_passes(bsn: str) -> None:
    assert check_bsn(bsn) == bsn


def test_spaces_dots_and_a_missing_zero_are_forgiven() -> None:
    assert check_bsn(" 9999.00.006 ") == "999900006"
    assert check_bsn("10000008") == "010000008"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("123456789", BsnFault.ELEVEN_TEST),
        ("000000000", BsnFault.ELEVEN_TEST),
        ("9999", BsnFault.LENGTH),
        ("9999000061", BsnFault.LENGTH),
        ("99990000x", BsnFault.CHARACTERS),
        ("٩٩٩٩٠٠٠٠٦", BsnFault.CHARACTERS),
        ("", BsnFault.CHARACTERS),
    ],
)
def test_what_is_no_bsn_is_refused_without_repeating_it(typed: str, fault: BsnFault) -> None:
    with pytest.raises(BsnInvalid) as refusal:
        check_bsn(typed)
    assert refusal.value.fault is fault
    assert refusal.value.field == "bsn"
    assert typed == "" or typed not in str(refusal.value)


@given(
    bsn=st.sampled_from(VALID),
    place=st.integers(min_value=0, max_value=8),
    digit=st.integers(min_value=0, max_value=9),
)
def test_one_wrong_digit_is_always_found(bsn: str, place: int, digit: int) -> None:
    typed = bsn[:place] + str(digit) + bsn[place + 1 :]
    if typed == bsn:
        assert check_bsn(typed) == bsn
    else:
        with pytest.raises(BsnInvalid):
            check_bsn(typed)


@given(bsn=st.sampled_from(VALID), place=st.integers(min_value=0, max_value=7))
def test_two_digits_changed_about_are_found(bsn: str, place: int) -> None:
    typed = bsn[:place] + bsn[place + 1] + bsn[place] + bsn[place + 2 :]
    if typed != bsn:
        with pytest.raises(BsnInvalid):
            check_bsn(typed)


def test_a_masked_number_shows_its_last_three_digits() -> None:
    assert mask_bsn("999900006") == "••••••006"


@pytest.mark.parametrize("typed", ["6211DW", "6211 dw", " 6211  Dw "])
def test_a_postcode_gets_its_normal_form(typed: str) -> None:
    assert check_postcode(typed) == "6211 DW"


@pytest.mark.parametrize(
    "typed", ["0211 DW", "6211 SA", "6211sd", "6211 SS", "6211", "621 DW", "6211 DWW", "", "B3600"]
)
def test_a_postcode_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(PostcodeInvalid):
        check_postcode(typed)


@pytest.mark.parametrize(
    ("typed", "normal", "shown"),
    [
        ("043 - 350 40 40", "0433504040", "043 350 40 40"),
        ("+31 (0)43 3504040", "0433504040", "043 350 40 40"),
        ("0031612345678", "0612345678", "06 12 34 56 78"),
        ("0475-123456", "0475123456", "0475 12 34 56"),
        ("0800 1234", "08001234", "08001234"),
        ("0900-1234567", "09001234567", "09001234567"),
        ("0032 89 123456", "+3289123456", "+3289123456"),
        ("+49 241 1234567", "+492411234567", "+492411234567"),
        ("14 043", "14043", "14043"),
        ("112", "112", "112"),
    ],
)
def test_a_phone_number_has_one_form_to_keep_and_one_to_read(
    typed: str, normal: str, shown: str
) -> None:
    assert check_phone(typed) == normal
    assert format_phone(normal) == shown
    assert check_phone(shown) == normal


@pytest.mark.parametrize(
    "typed", ["", "043", "06 1234567", "bel mij", "0612345678901", "٠٦١٢٣٤٥٦٧٨"]
)
def test_what_is_no_phone_number_is_refused_beside_its_field(typed: str) -> None:
    with pytest.raises(PhoneInvalid) as refusal:
        check_phone(typed, field="second_phone")
    assert refusal.value.field == "second_phone"
