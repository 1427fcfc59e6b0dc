"""Typed text made printable."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.reports import fonts, scripts

# The letters that the BRP can hold beyond ASCII (Latin as in the GBA's Teletex set, a selection of
# every accent) and the euro.
BRP = (
    "ÀÁÂÃÄÅĀĂĄÆÇĆĈĊČĎĐÈÉÊËĒĔĖĘĚĜĞĠĢĤĦÌÍÎÏĨĪĬĮİĲĴĶĹĻĽĿŁÑŃŅŇŊÒÓÔÕÖŌŎŐØŒŔŖŘŚŜŞŠŢŤŦÙÚÛÜŨŪŬŮŰŲŴÝŶŸŹŻŽÞß"
    "àáâãäåāăąæçćĉċčďđðèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĳĵķĸĺļľŀłñńņňŋòóôõöōŏőøœŕŗřśŝşšţťŧùúûüũūŭůűųŵýŷÿźżžþ€"
    "ȘșȚț"
)


def test_european_names_print_as_they_are() -> None:
    assert scripts.printable(BRP) == BRP
    assert fonts.ordinary().issuperset(BRP)


def test_accents_typed_apart_are_joined() -> None:
    assert scripts.printable("Zoe\u0308") == "Zoë"


@pytest.mark.parametrize("typed", ["\r\n", "\r", "\u2028", "\x85"])
def test_every_line_break_is_one(typed: str) -> None:
    assert scripts.printable(f"a{typed}b") == "a\nb"


def test_a_tab_is_a_space() -> None:
    assert scripts.printable("a\tb") == "a b"


@pytest.mark.parametrize("typed", ["\x07", "\ud800", "\ue000", "中", "\U0010ffff"])
def test_what_no_font_has_shows_as_a_box(typed: str) -> None:
    assert scripts.printable(f"a{typed}b") == f"a{scripts.MISSING}b"


@pytest.mark.parametrize("typed", ["\u202e", "\u200d", "\ufe0f", "\U0001f3fd", "\ufeff"])
def test_what_shows_nothing_is_left_out(typed: str) -> None:
    assert scripts.printable(f"a{typed}b") == "ab"


def test_a_character_alike_stands_in() -> None:
    assert scripts.printable("ｆｕｌｌ") == "full"


@given(st.text())
def test_all_that_is_left_can_be_printed(typed: str) -> None:
    printable = scripts.printable(typed)

    assert all(map(fonts.has, printable.replace("\n", "")))
    assert scripts.printable(printable) == printable


def test_arabic_letters_take_the_form_of_their_place() -> None:
    joined = scripts.printable("بيت")

    kinds = [unicodedata.decomposition(letter).split()[0] for letter in joined]
    assert kinds == ["<initial>", "<medial>", "<final>"]


def test_arabic_letters_that_never_join_on_break_the_word() -> None:
    joined = scripts.printable("دار")

    kinds = [unicodedata.decomposition(letter).split()[0] for letter in joined]
    assert kinds == ["<isolated>"] * 3


def test_lam_and_alef_become_one_and_are_read_as_two() -> None:
    joined = scripts.printable("سلام")

    assert len(joined) == 3
    assert scripts.as_typed(joined) == "سلام"


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإ \u064e\u0640"))
def test_joined_arabic_is_read_as_typed(typed: str) -> None:
    typed = unicodedata.normalize("NFC", typed)

    assert scripts.as_typed(scripts.printable(typed)) == typed


def shown(text: str, *, right_to_left: bool = False) -> str:
    placed = scripts.visual_order(text, right_to_left=right_to_left)
    return "".join(character for _, character in placed)


@pytest.mark.parametrize(
    ("text", "right_to_left", "expected"),
    [
        ("abc", False, "abc"),
        ("אבג", True, "גבא"),
        ("abc אבג def", False, "abc גבא def"),
        ("אבג abc", True, "abc גבא"),
        ("אבג 12 דה", True, "הד 12 גבא"),
        ("שלום (אחת)", True, "(תחא) םולש"),
        ("ab אב 3.50", False, "ab 3.50 בא"),
        ("אב ", True, " בא"),
    ],
)
def test_lines_are_put_in_the_order_of_printing(
    text: str, right_to_left: bool, expected: str
) -> None:
    assert shown(text, right_to_left=right_to_left) == expected


def test_signs_stay_with_their_letter() -> None:
    assert shown("שָׁל", right_to_left=True) == "לשָׁ"


@given(st.text(alphabet="ab12 .,()אבגمر\u05b8"), st.booleans())
def test_no_character_is_lost_by_ordering(text: str, right_to_left: bool) -> None:
    placed = scripts.visual_order(text, right_to_left=right_to_left)

    assert sorted(index for index, _ in placed) == list(range(len(text)))


def test_the_first_letter_decides_the_direction() -> None:
    assert scripts.starts_right_to_left("12 שלום abc")
    assert not scripts.starts_right_to_left("U zei: שלום")
    assert not scripts.is_right_to_left("naïef 中")


def printed_order(text: str) -> str:
    order = scripts.visual_order(text, right_to_left=True, keeps_together=True)
    return "".join(character for _, character in order)


@pytest.mark.parametrize(
    "filled", ["043 123 45 67", "Markt 1, 6231 AB Voorbeeld", "M. Kok", "welzijn@voorbeeld.example"]
)
def test_what_is_filled_in_keeps_its_order_in_a_sentence_from_the_right(filled: str) -> None:
    # The sentence ends on the left.
    assert printed_order(f"אבג {filled} דה.") == f".הד {filled} גבא"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("אב: “Ik ben moe.”", "”Ik ben moe.“ :בא"),
        ("אב: U kent de huiskamer van vroeger.", "U kent de huiskamer van vroeger. :בא"),
        ("אב: M. Kok.", ".M. Kok :בא"),
    ],
)
def test_what_was_said_in_latin_letters_ends_with_its_own_sign(text: str, printed: str) -> None:
    assert printed_order(text) == printed
