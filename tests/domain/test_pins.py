"""What a PIN must be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.passphrases import PassphraseTooShort, check_passphrase
from wmo_desk.domain.pins import PinMalformed, PinMismatch, PinTooSimple, check_pin, is_pin


@pytest.mark.parametrize("pin", ["4817", "48170263"])
def test_four_to_eight_digits_are_a_pin(pin: str) -> None:
    check_pin(pin, pin)


@pytest.mark.parametrize("pin", ["", "481", "481702635", "48a7", "4 17", "٤٨١٧"])
def test_anything_else_is_none(pin: str) -> None:
    with pytest.raises(PinMalformed):
        check_pin(pin)


@pytest.mark.parametrize("pin", ["0000", "1234", "987654"])
def test_what_anybody_tries_first_is_too_simple(pin: str) -> None:
    with pytest.raises(PinTooSimple):
        check_pin(pin)


def test_second_time_must_be_the_same() -> None:
    with pytest.raises(PinMismatch):
        check_pin("4817", "4871")


@given(st.text() | st.text("0123456789"))
def test_nothing_is_both_pin_and_passphrase(typed: str) -> None:
    if is_pin(typed):
        with pytest.raises(PassphraseTooShort):
            check_passphrase(typed)
