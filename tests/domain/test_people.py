from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.people import (
    BirthDateImpossible,
    Identity,
    NameMissing,
    NameUsage,
    PersonName,
    Resemblance,
    TextTooLong,
    TextUnprintable,
    age,
    check_birth_date,
    check_name,
    check_text,
    fold,
    same_person_likely,
    split_prefix,
)

ANNA = PersonName(
    initials="A.",
    prefix="van den",
    family_name="Berg",
    partner_prefix="de",
    partner_name="Wit",
    usage=NameUsage.OWN_PARTNER,
)


def name(family_name: str, prefix: str = "", initials: str = "A.") -> PersonName:
    return PersonName(initials=initials, prefix=prefix, family_name=family_name)


def anna(usage: NameUsage) -> PersonName:
    return PersonName("", "A.", "van den", "Berg", "de", "Wit", usage)


@pytest.mark.parametrize(
    ("usage", "listed", "formal"),
    [
        (NameUsage.OWN, "Berg, A. van den", "A. van den Berg"),
        (NameUsage.PARTNER, "Wit, A. de", "A. de Wit"),
        (NameUsage.PARTNER_OWN, "Wit-van den Berg, A. de", "A. de Wit-van den Berg"),
        (NameUsage.OWN_PARTNER, "Berg-de Wit, A. van den", "A. van den Berg-de Wit"),
    ],
)
def test_a_name_is_written_as_its_owner_uses_it(usage: NameUsage, listed: str, formal: str) -> None:
    assert anna(usage).list_name == listed
    assert anna(usage).formal_name == formal


def test_a_letter_addresses_with_a_capital_prefix() -> None:
    assert ANNA.salutation(Gender.FEMALE) == "Geachte mevrouw Van den Berg-de Wit"
    assert ANNA.salutation(Gender.MALE) == "Geachte heer Van den Berg-de Wit"
    assert ANNA.salutation(Gender.UNKNOWN) == "Beste A. van den Berg-de Wit"
    assert name("Hart", "'t").salutation(Gender.MALE) == "Geachte heer 't Hart"


def test_a_name_without_a_family_name_is_a_name() -> None:
    single = PersonName(given_names="Tenzin")
    check_name(single)
    assert single.list_name == single.formal_name == single.addressed_name == "Tenzin"
    assert single.salutation(Gender.FEMALE) == "Geachte mevrouw Tenzin"
    assert single.sort_key() == "tenzin"
    assert PersonName(initials="T").list_name == "T."


def test_a_name_with_nothing_in_it_is_refused() -> None:
    with pytest.raises(NameMissing):
        check_name(PersonName(given_names="  ", prefix="van"))


def test_a_family_name_alone_is_a_name() -> None:
    alone = PersonName(family_name="Jansen")
    assert alone.list_name == alone.formal_name == "Jansen"


def test_a_missing_surname_gives_way_to_the_other() -> None:
    assert PersonName("", "A.", "", "Berg", "", "", NameUsage.PARTNER).list_name == "Berg, A."
    assert PersonName("", "A.", "", "", "de", "Wit", NameUsage.OWN).list_name == "Wit, A. de"


@pytest.mark.parametrize(
    ("given_names", "initials", "expected"),
    [
        ("", "AB", "A.B."),
        ("", "a. b.", "a.b."),
        ("", "Th.", "Th."),
        ("Jan-Willem Pieter", "", "J.W.P."),
        ("IJsbrand", "", "IJ."),
        ("élise", " ", "É."),
        ("Jan", "J H", "J.H."),
        ("", "", ""),
    ],
)
def test_initials_are_dotted(given_names: str, initials: str, expected: str) -> None:
    assert PersonName(given_names, initials).dotted_initials == expected


def test_a_prefix_with_an_apostrophe_stands_against_the_name() -> None:
    assert name("Hondt", "d'").formal_name == "A. d'Hondt"
    assert name("Gravesande", "'s-").formal_name == "A. 's-Gravesande"
    assert name("Veld", "van 't").formal_name == "A. van 't Veld"


def test_lists_sort_as_dutch_lists_do() -> None:
    sorted_names = [
        name("Bakker", "de"),
        name("Berg", initials="A."),
        name("Berg", "van den", initials="A."),
        name("Berg", initials="B."),
        name("Berg Smit"),
        name("Bergman"),
        name("'s-Gravesande"),
        name("Hart", "'t"),
        name("'t Hart", initials="B."),
        name("Hindriks"),
        name("IJzerman"),
        name("Özdemir"),
        name("Ozinga"),
        name("Øzman"),
        name("Zwart"),
    ]
    assert sorted({*sorted_names}, key=PersonName.sort_key) == sorted_names


def test_the_ligature_ij_sorts_as_its_two_letters() -> None:
    assert name("Ĳzerman").sort_key() == name("IJzerman").sort_key() == "ijzerman\ta."


def test_a_prefix_typed_in_the_name_is_ignored_as_well() -> None:
    assert name("van den Berg").sort_key() == name("Berg", "van den").sort_key()


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("van den Berg", ("van den", "Berg")),
        ("van 't Hof", ("van 't", "Hof")),
        ("'t Hart", ("'t", "Hart")),
        ("d'Hondt", ("d'", "Hondt")),
        ("De Wit", ("", "De Wit")),
        ("Vandenberg", ("", "Vandenberg")),
        ("van ", ("", "van ")),
        ("", ("", "")),
    ],
)
def test_a_surname_typed_in_one_piece_is_split(typed: str, parts: tuple[str, str]) -> None:
    assert split_prefix(typed) == parts


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("Ångström", "angstrom"),
        ("GROẞ", "gross"),
        ("İnönü", "inonu"),
        ("Łukasz Æbelø", "lukasz aebelo"),
        ("van 't Hart", "van t hart"),
        ("Jansen–de  Boer", "jansen de boer"),
    ],
)
def test_search_knows_no_accents_capitals_or_dashes(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(text=st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(text=st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x24F)))
def test_small_and_capital_letters_fold_alike(text: str) -> None:
    assert fold(text.upper()) == fold(text.upper().lower())


def test_text_keeps_what_was_typed() -> None:
    typed = "<b>héé</b> 👩‍🦽 \u202eשלום\n\ttwee"
    assert check_text(typed) == typed


def test_line_ends_of_other_machines_become_newlines() -> None:
    assert check_text("a\r\nb\rc") == "a\nb\nc"


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ud83d"])
def test_a_control_character_is_refused_with_its_place(character: str) -> None:
    with pytest.raises(TextUnprintable) as refusal:
        check_text(f"ab{character}", field="main_wish")
    assert (refusal.value.position, refusal.value.code_point) == (3, ord(character))
    assert refusal.value.field == "main_wish"


def test_text_may_be_as_long_as_its_field_and_no_longer() -> None:
    check_text("x" * 10_000)
    with pytest.raises(TextTooLong) as refusal:
        check_text("x" * 10_001)
    assert (refusal.value.length, refusal.value.limit) == (10_001, 10_000)


def test_who_is_born_on_29_february_ages_on_1_march_in_a_common_year() -> None:
    born = date(1948, 2, 29)
    assert age(born, date(2026, 2, 28)) == 77
    assert age(born, date(2026, 3, 1)) == 78
    assert age(born, date(2028, 2, 28)) == 79
    assert age(born, date(2028, 2, 29)) == 80


@given(born=st.dates(date(1900, 1, 1), date(2030, 1, 1)), on=st.dates(date(2030, 1, 1)))
def test_nobody_gets_younger(born: date, on: date) -> None:
    assert age(born, on) >= 0
    assert age(born, on) >= age(born, date(2030, 1, 1))


@pytest.mark.parametrize("born", [date(2026, 1, 2), date(1900, 1, 1), date(1, 1, 1)])
def test_an_impossible_birth_date_is_refused(born: date) -> None:
    with pytest.raises(BirthDateImpossible):
        check_birth_date(born, date(2026, 1, 1))


def test_the_oldest_and_the_youngest_are_welcome() -> None:
    check_birth_date(date(2026, 1, 1), date(2026, 1, 1))
    check_birth_date(date(1900, 1, 2), date(2026, 1, 1))


BORN = date(1940, 5, 6)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Identity(bsn="999900006"), Identity(bsn="999900006"), Resemblance.BSN),
        (
            Identity("Müller", birth_date=BORN),
            Identity("Jansen", "Muller", birth_date=BORN),
            Resemblance.NAME_AND_BIRTH_DATE,
        ),
        (
            Identity("Berg", birth_date=BORN, bsn="999900006"),
            Identity("van den Berg", birth_date=BORN),
            Resemblance.NAME_AND_BIRTH_DATE,
        ),
        (
            Identity("A", birth_date=BORN, postcode="6211 DW", house_number="12 a"),
            Identity("B", birth_date=BORN, postcode="6211dw", house_number="12A"),
            Resemblance.BIRTH_DATE_AND_ADDRESS,
        ),
        # Twins share a name and a birth date; two numbers make them two people.
        (
            Identity("Berg", birth_date=BORN, bsn="999900006"),
            Identity("Berg", birth_date=BORN, bsn="999990007"),
            None,
        ),
        (Identity("Berg"), Identity("Berg"), None),
        (Identity("Berg", birth_date=BORN), Identity("Berg", birth_date=date(1941, 5, 6)), None),
        (Identity("A", birth_date=BORN), Identity("B", birth_date=BORN), None),
        (
            Identity("A", birth_date=BORN, postcode="6211 DW", house_number="1"),
            Identity("B", birth_date=BORN, postcode="6211 DW", house_number="2"),
            None,
        ),
        (Identity(birth_date=BORN), Identity(birth_date=BORN), None),
    ],
)
def test_a_probable_duplicate_says_why(
    one: Identity, other: Identity, expected: Resemblance | None
) -> None:
    assert same_person_likely(one, other) is expected
    assert same_person_likely(other, one) is expected
