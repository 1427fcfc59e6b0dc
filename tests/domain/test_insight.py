"""What concerns others in a dossier, and what becomes of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.contents.insight_book import insight_book
from wmo_desk.domain.insight import (
    CHOSEN_GROUNDS,
    Choice,
    EarlierInParts,
    FileInParts,
    Item,
    LeftOutGroundMissing,
    NotAllJudged,
    Reason,
    ShownTextMissing,
    ShownTextUnchanged,
    Verdict,
    check_choice,
    decided,
    items_of,
    judged_of,
    not_judged,
)
from wmo_desk.domain.insight_names import Names, Other, without_citizen_numbers
from wmo_desk.domain.insight_records import (
    Earlier,
    Ground,
    InsightRecord,
    Reference,
    Value,
    told_of,
)

BOOK = insight_book()
AT = datetime(2026, 11, 22, 13, tzinfo=UTC)
NAMES = Names([Other("Truus Hermans", "zus"), Other("Joep de Wit")], "Anna van den Berg")


def record(table: str, number: int = 1, /, **values: object) -> InsightRecord:
    told = tuple(
        Value(field, content, is_typed=isinstance(content, str))  # type: ignore[arg-type]
        for field, content in values.items()
    )
    return InsightRecord(table, UUID(int=number), told, AT, "M. Kok")


SISTER = record("related_person", 1, name="Truus Hermans", relation="zus", is_carer=True)
NOTE = record("dimension_note", 2, resident_words="Truus kookt.", findings="Kookt niet zelf.")
RECORDS = (SISTER, NOTE)


def required(*records: InsightRecord, own_report: tuple[UUID, ...] = ()) -> tuple[Item, ...]:
    found = items_of(records, NAMES, BOOK, own_report=own_report)
    return tuple(item for item in found if not item.is_optional)


def items(*records: InsightRecord, own_report: tuple[UUID, ...] = ()) -> list[str]:
    return [item.key for item in required(*records, own_report=own_report)]


# --- Who is named -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Truus kookt.", ("Truus Hermans",)),
        ("HERMANS belde", ("Truus Hermans",)),
        ("Trúús' stoel", ("Truus Hermans",)),
        ("Joeps fiets en zijn zus", ("Joep de Wit", "Truus Hermans")),
        ("Mijn zussen", ()),
        ("Anna van den Berg kookt de aardappels", ()),
        ("De wit gekalkte muur", ("Joep de Wit",)),
        ("", ()),
    ],
)
def test_a_name_counts_by_its_words(text: str, named: tuple[str, ...]) -> None:
    assert NAMES.named_in(text) == named


def test_who_shares_the_residents_name_is_found_by_the_whole_of_it() -> None:
    names = Names([Other("J. van den Berg")], "A. van den Berg")

    assert names.named_in("Met J. van den Berg gesproken") == ("J. van den Berg",)
    assert names.named_in("Mevrouw van den Berg kookt") == ()


def test_the_resident_is_no_other_however_the_name_is_written() -> None:
    names = Names([Other("A. van den Berg"), Other("Anna Berg")], "Anna A. van den Berg")

    assert names.named_in("A. van den Berg, Anna, mevrouw Berg, Anna Berg") == ()


WORDS = st.text(st.characters(categories=("L", "Z", "P", "N")), max_size=40)


@given(WORDS, WORDS, st.sampled_from(["Truus", "hermans", "TRUUS", "zus"]))
def test_a_named_person_is_never_overlooked(before: str, after: str, name: str) -> None:
    note = record("addition", text=f"{before} {name} {after}")

    assert items(note) == [f"{note.id}:text"]


@given(st.text(alphabet="bcdfglmnpqv .,", max_size=60))
def test_nobody_is_found_where_nobody_is_named(text: str) -> None:
    assert items(record("addition", text=text)) == []


# --- Citizen numbers ----------------------------------------------------------------------------


def _numbered(start: int) -> str:
    """Complete eight digits to a citizen number; nothing where no ninth digit does."""
    digits = f"{start:08}"
    last = sum(weight * int(digit) for weight, digit in zip(range(9, 1, -1), digits, strict=True))
    return f"{digits}{last % 11}" if last % 11 < 10 else ""


NUMBERS = st.integers(1_000_000, 99_999_999).map(_numbered).filter(bool)


@given(WORDS.filter(lambda text: not any(c.isdigit() for c in text)), NUMBERS)
def test_a_citizen_number_is_hidden_wherever_it_stands(text: str, number: str) -> None:
    for written in (
        number,
        f"{number[:4]} {number[4:6]} {number[6:]}",
        f"{number[:3]}.{number[3:6]}.{number[6:]}",
    ):
        hidden = without_citizen_numbers(f"{text}{written} {text}")

        assert written not in hidden
        assert hidden.endswith(f"{number[6:]} {text}")
    assert without_citizen_numbers(number, number) == number


@pytest.mark.parametrize(
    "text", ["22-11-2026", "22 11 2026", "0612345678", "043 123 45 67", "€ 12"]
)
def test_other_numbers_stay(text: str) -> None:
    assert without_citizen_numbers(text) == text


# --- What concerns others -----------------------------------------------------------------------


def test_whoever_is_around_the_resident_is_judged_as_a_whole() -> None:
    (item,) = items_of([SISTER], NAMES, BOOK, own_report=())

    assert (item.reason, item.fields, item.title) == (
        Reason.PERSON,
        (),
        "Iemand om u heen: Truus Hermans",
    )
    assert "Relatie: zus" in item.text


@pytest.mark.parametrize(
    ("mark", "is_judged"), [("", False), ("is_carer", True), ("is_household_member", True)]
)
def test_a_professional_is_no_other_unless_more_than_that(mark: str, is_judged: bool) -> None:
    values = {"name": "dr. Huub", "is_professional": True} | ({mark: True} if mark else {})

    assert bool(items(record("related_person", **values))) is is_judged


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("carer", Reason.CARER),
        ("household", Reason.HOUSEHOLD),
        ("signal", Reason.SIGNAL),
        ("attachment", Reason.FILE),
    ],
)
def test_some_kinds_concern_others_as_they_are(table: str, reason: Reason) -> None:
    (item,) = items_of([record(table, note="x")], NAMES, BOOK, own_report=())

    assert item.reason is reason


@pytest.mark.parametrize("table", ["consent", "other_support"])
def test_consent_and_support_concern_others_where_they_are_about_somebody(table: str) -> None:
    own = record(table, person_id=None, note="x")
    others = record(table, person_id=Reference("related_person", SISTER.id), note="x")

    assert items(own) == []
    assert items(others) == [str(others.id)]


def test_who_reported_is_judged_unless_it_was_the_resident() -> None:
    report = record("report", reported_by="Buurvrouw", caller_phone="0612345678", need="Hulp")

    assert items(report) == [f"{report.id}:reported_by:caller_phone"]
    assert items(report, own_report=(report.id,)) == []


def test_what_nobody_may_read_is_not_judged() -> None:
    assert items(replace(SISTER, values=(), left_out=Ground.NO_CONSENT)) == []


# --- What stood there before --------------------------------------------------------------------


def with_earlier(told: InsightRecord, *earlier: tuple[str, object]) -> InsightRecord:
    before = tuple(
        Earlier(
            field,
            content,  # type: ignore[arg-type]
            AT,
            AT + timedelta(days=number),
            "M. Kok",
            isinstance(content, str),
        )
        for number, (field, content) in enumerate(earlier, 1)
    )
    return replace(told, earlier=before)


CHANGED_NOTE = with_earlier(
    record("dimension_note", 2, findings="Kookt weer zelf."),
    ("findings", "Truus kookt altijd."),
    ("findings", "Kookt soms zelf."),
)


def test_what_named_somebody_before_is_judged_apart_from_what_stands_there_now() -> None:
    (before,) = required(CHANGED_NOTE)

    assert (before.reason, before.named, len(before.moments)) == (
        Reason.NAMED,
        ("Truus Hermans",),
        1,
    )
    assert before.text == "Tot 23 november 2026: Truus kookt altijd."
    with pytest.raises(EarlierInParts):
        check_choice(before, Choice(Verdict.PART, Ground.OTHERS, "Iets"))


def test_an_earlier_text_that_is_left_out_says_so_and_the_other_one_stays() -> None:
    found = items_of([CHANGED_NOTE], NAMES, BOOK, own_report=())
    (before,) = required(CHANGED_NOTE)
    choice = Choice(Verdict.LEAVE_OUT, Ground.OTHERS)

    (out,) = decided([CHANGED_NOTE], found, {before.key: choice}, BOOK)

    assert [(each.content, each.left_out) for each in out.earlier] == [
        (None, Ground.OTHERS),
        ("Kookt soms zelf.", None),
    ]
    assert out.content("findings") == "Kookt weer zelf."


@given(st.sampled_from([Verdict.LEAVE_OUT, Verdict.PART]), st.sampled_from(CHOSEN_GROUNDS))
def test_an_earlier_text_goes_with_the_field_that_is_left_out(
    verdict: Verdict, ground: Ground
) -> None:
    now = record("dimension_note", 2, findings="Truus kookt weer.")
    note = with_earlier(now, ("findings", "Truus kookt altijd."), ("findings", "Oude woorden."))
    found = items_of([note], NAMES, BOOK, own_report=())
    choices = {f"{note.id}:findings": Choice(verdict, ground, "Iets korters.")}

    (out,) = decided([note], found, choices, BOOK)

    assert {(each.content, each.left_out) for each in out.earlier} == {(None, ground)}
    assert len(judged_of(found, choices)) == 1


@given(st.sampled_from([Verdict.LEAVE_OUT, Verdict.PART]))
def test_of_a_person_that_is_left_out_nothing_earlier_is_told(verdict: Verdict) -> None:
    sister = with_earlier(SISTER, ("name", "Trui Hermans"))
    found = items_of([sister], NAMES, BOOK, own_report=())
    choice = Choice(verdict, Ground.PRIVACY, "Een zus.")

    (out,) = decided([sister], found, {found[0].key: choice}, BOOK)

    assert "Tot 23 november 2026: Naam: Trui Hermans" in found[0].text
    assert out.earlier == ()


def test_who_was_more_than_a_professional_is_judged_as_a_whole() -> None:
    doctor = record("related_person", name="dr. Huub", is_professional=True)

    assert items(doctor) == []
    assert items(with_earlier(doctor, ("is_professional", False)))
    assert items(with_earlier(doctor, ("is_carer", True)))


@pytest.mark.parametrize("table", ["consent", "other_support"])
def test_what_was_about_somebody_still_concerns_them(table: str) -> None:
    person = Reference("related_person", SISTER.id)

    assert items(with_earlier(record(table, note="x"), ("person_id", person)))


def test_who_reported_before_is_judged_with_who_reports_now() -> None:
    report = with_earlier(record("report", reported_by=""), ("reported_by", "Buurvrouw Jo"))
    (item,) = required(report)
    out = Choice(Verdict.LEAVE_OUT, Ground.OTHERS)

    assert "Buurvrouw Jo" not in repr(decided([report], [item], {item.key: out}, BOOK))


# --- What becomes of it -------------------------------------------------------------------------


def _choices(draw_from: list[str]) -> st.SearchStrategy[dict[str, Choice]]:
    choice = st.one_of(
        st.just(Choice(Verdict.SHOW)),
        st.builds(Choice, st.just(Verdict.LEAVE_OUT), st.sampled_from(CHOSEN_GROUNDS)),
        st.builds(
            Choice, st.just(Verdict.PART), st.sampled_from(CHOSEN_GROUNDS), st.just("Iets korters.")
        ),
    )
    return st.fixed_dictionaries(dict.fromkeys(draw_from, choice))


KEYS = items(*RECORDS)


@given(_choices(KEYS))
def test_what_is_left_out_stands_nowhere_and_its_place_names_the_ground(
    choices: dict[str, Choice],
) -> None:
    found = items_of(RECORDS, NAMES, BOOK, own_report=())
    consent = record("consent", 9, person_id=Reference("related_person", SISTER.id))
    out = decided((*RECORDS, consent), found, choices, BOOK)

    sister, note = choices[KEYS[0]], choices[KEYS[1]]
    assert ("Truus Hermans" in repr(out)) is (sister.verdict is Verdict.SHOW)
    assert ("kookt." in repr(out)) is (note.verdict is Verdict.SHOW)
    assert "Kookt niet zelf." in repr(out)
    assert out[0].left_out is sister.ground
    assert out[1].values[0].left_out is note.ground
    assert ("Iets korters." in repr(out)) is (Verdict.PART in {sister.verdict, note.verdict})


@given(_choices(KEYS), st.sets(st.sampled_from(KEYS), min_size=1))
def test_nothing_is_made_before_all_is_judged(
    choices: dict[str, Choice], missing: set[str]
) -> None:
    found = items_of(RECORDS, NAMES, BOOK, own_report=())
    kept = {key: choice for key, choice in choices.items() if key not in missing}

    with pytest.raises(NotAllJudged) as refused:
        decided(RECORDS, found, kept, BOOK)

    assert refused.value.left == len(missing) == len(not_judged(found, kept))


@pytest.mark.parametrize(
    ("choice", "error"),
    [
        (Choice(Verdict.LEAVE_OUT), LeftOutGroundMissing),
        (Choice(Verdict.LEAVE_OUT, Ground.NO_CONSENT), LeftOutGroundMissing),
        (Choice(Verdict.PART, Ground.OTHERS, " "), ShownTextMissing),
        (Choice(Verdict.PART, Ground.OTHERS, "Truus kookt."), ShownTextUnchanged),
        (Choice(Verdict.PART, None, "Iets"), LeftOutGroundMissing),
    ],
)
def test_a_choice_that_says_too_little_is_refused(choice: Choice, error: type[Exception]) -> None:
    _, note = required(*RECORDS)

    with pytest.raises(error):
        check_choice(note, choice)


def test_a_file_is_not_shown_in_part() -> None:
    (item,) = items_of([record("attachment", file_name="a.pdf")], NAMES, BOOK, own_report=())

    with pytest.raises(FileInParts):
        check_choice(item, Choice(Verdict.PART, Ground.OTHERS, "Iets"))


def test_a_text_in_which_nobody_is_recognised_can_be_left_out_all_the_same() -> None:
    found = items_of(RECORDS, NAMES, BOOK, own_report=())
    (text,) = [item for item in found if item.is_optional]
    shown = {item.key: Choice(Verdict.SHOW) for item in found if not item.is_optional}
    out = {**shown, text.key: Choice(Verdict.LEAVE_OUT, Ground.OTHERS)}

    assert text.text == "Kookt niet zelf."
    assert "Kookt niet zelf." in repr(decided(RECORDS, found, shown, BOOK))
    assert "Kookt niet zelf." not in repr(decided(RECORDS, found, out, BOOK))
    assert [item.key for item, _ in judged_of(found, shown)] == list(shown)
    assert [verdict for _, verdict in judged_of(found, out)].count(Verdict.LEAVE_OUT) == 1
    with pytest.raises(NotAllJudged):
        decided(RECORDS, found, {**shown, text.key: Choice(Verdict.LEAVE_OUT)}, BOOK)


def test_of_who_reported_a_part_stands_once() -> None:
    report = record("report", reported_by="Buurvrouw Jo", caller_phone="0612345678")
    found = items_of([report], NAMES, BOOK, own_report=())
    choice = Choice(Verdict.PART, Ground.OTHERS, "Een buurvrouw")

    (out,) = decided([report], found, {found[0].key: choice}, BOOK)

    assert [value.content for value in out.values] == ["Een buurvrouw", None]


# --- In words -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, ""),
        (True, "ja"),
        (False, "nee"),
        (0, "0"),
        (date(2026, 3, 1), "1 maart 2026"),
        (AT, "22 november 2026 om 14:00 uur"),
        (time(9, 5), "09:05 uur"),
        (("a", "b"), "a, b"),
        (Reference("staff", UUID(int=1), "M. Kok"), "M. Kok"),
    ],
)
def test_contents_are_told_in_words(content: object, words: str) -> None:
    assert told_of(content) == words  # type: ignore[arg-type]
