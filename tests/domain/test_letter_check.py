"""What a text must have before it can be a letter of its kind."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.clear_language import Hardness
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_check import (
    adapted_faults,
    check_letter,
    informal_words,
    letter_faults,
    passages_of,
    reading_of,
)
from wmo_desk.domain.letter_filling import filled_in, written
from wmo_desk.domain.letter_kinds import CONFIRMATION, LETTER_KINDS, LETTER_LANGUAGES, PLACE_LETTER
from wmo_desk.domain.letter_reading import parse
from wmo_desk.domain.letters import LetterFaulty, Problem
from wmo_desk.paths import resource

each_letter = pytest.mark.parametrize("language", LETTER_LANGUAGES)
each_kind = pytest.mark.parametrize("kind", LETTER_KINDS)


def shipped(kind: DocumentKind, language: str = "nl") -> str:
    return Path(resource(f"letters/{language}/{kind.value}.txt")).read_text(encoding="utf-8")


CONFIRMED = shipped(DocumentKind.CONFIRMATION)


def problems(text: str) -> list[tuple[Problem, str]]:
    return [(fault.problem, fault.about) for fault in letter_faults(parse(text), CONFIRMATION)]


def without_passage(text: str, name: str) -> str:
    """Take a passage out with everything in it."""
    lines, depth = [], 0
    for line in text.splitlines():
        if line == f"[verplicht {name}]":
            depth = 1
        elif depth:
            depth += bool(re.fullmatch(r"\[(als|verplicht) .*\]", line)) - (line == "[einde]")
        else:
            lines.append(line)
    return "\n".join(lines)


@each_kind
@each_letter
def test_what_the_program_ships_can_be_accepted(kind: DocumentKind, language: str) -> None:
    check_letter(parse(shipped(kind, language)), LETTER_KINDS[kind])


@each_kind
def test_what_the_program_ships_is_plain(kind: DocumentKind) -> None:
    blocks = filled_in(parse(shipped(kind)).blocks, LETTER_KINDS[kind].example("nl"))

    reading = reading_of(blocks)

    assert reading.is_plain
    assert reading.findings == ()


@each_kind
def test_each_branch_of_it_is_plain(kind: DocumentKind) -> None:
    blocks = parse(shipped(kind)).blocks
    for term in LETTER_KINDS[kind].terms:
        filled = filled_in(blocks, LETTER_KINDS[kind].example("nl", {term.name}))
        reading = reading_of(filled)

        assert (term.name, reading.is_plain, reading.findings) == (term.name, True, ())
        assert informal_words(filled) == ()


@each_kind
def test_each_passage_must_stand_there(kind: DocumentKind) -> None:
    for passage in LETTER_KINDS[kind].passages:
        faults = letter_faults(parse(without_passage(shipped(kind), passage.name)),
                               LETTER_KINDS[kind])  # fmt: skip

        assert [(fault.problem, fault.about) for fault in faults] == [
            (Problem.PASSAGE_MISSING, passage.name)
        ]


@given(st.from_regex(r"[a-z][a-z_]{0,20}", fullmatch=True), st.integers(0, 40))
def test_an_unknown_placeholder_is_always_reported(name: str, at: int) -> None:
    lines = CONFIRMED.splitlines()
    at = min(at, len(lines))
    lines.insert(at, f"U kreeg {{{name}}}.")

    faults = letter_faults(parse("\n".join(lines)), CONFIRMATION)

    term = CONFIRMATION.term(name)
    if term is None or term in CONFIRMATION.conditions:
        assert (at + 1, Problem.UNKNOWN_PLACEHOLDER, name) in [
            (fault.line, fault.problem, fault.about) for fault in faults
        ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{gemeld_op}", "{gemelt_op}", (Problem.UNKNOWN_PLACEHOLDER, "gemelt_op")),
        ("[als spoed]", "[als spoet]", (Problem.UNKNOWN_CONDITION, "spoet")),
        ("[verplicht onderzoek]", "[verplicht onderzoekt]", (Problem.UNKNOWN_PASSAGE,
                                                              "onderzoekt")),
        ("{gesprek_duur|", "{hulpvraag|", (Problem.NO_COUNT, "hulpvraag")),
        ("{onderzoek_tot}* klaar", "snel* klaar", (Problem.PASSAGE_LACKS, "onderzoek")),
        ("# Wij hebben uw melding ontvangen\n", "", (Problem.NO_TITLE, "")),
        ("## Wat gebeurt er nu?", "# Wat gebeurt er nu?", (Problem.ONE_TITLE, "")),
    ],
)  # fmt: skip
def test_names_and_title_are_checked(old: str, new: str, expected: tuple[Problem, str]) -> None:
    assert old in CONFIRMED
    assert expected in problems(CONFIRMED.replace(old, new))


def test_what_is_meant_is_proposed() -> None:
    faults = letter_faults(parse(CONFIRMED.replace("{gemeld_op}", "{gemeld}")), CONFIRMATION)

    assert faults[0].proposal == "gemeld_op"


def test_a_passage_that_hangs_on_a_condition_is_none() -> None:
    text = CONFIRMED.replace("[verplicht identiteit]", "[als spoed]\n[verplicht identiteit]")
    text = text.replace("het nummer niet;\n[einde]", "het nummer niet;\n[einde]\n[einde]")

    assert problems(text) == [(Problem.PASSAGE_CONDITIONAL, "identiteit")]


@pytest.mark.parametrize("inside", ["", "## Kop", "…", "[als spoed]\nNu.\n[einde]", "* *"])
def test_a_passage_that_says_nothing_is_none(inside: str) -> None:
    text = without_passage(CONFIRMED, "identiteit") + f"\n[verplicht identiteit]\n{inside}\n[einde]"

    assert problems(text) == [(Problem.PASSAGE_EMPTY, "identiteit")]


def test_a_list_stands_alone_in_its_line() -> None:
    text = shipped(DocumentKind.PLACE_LETTER).replace("- {criteria}", "Dit: {criteria}.")

    faults = letter_faults(parse(text), PLACE_LETTER)

    assert [(fault.problem, fault.about) for fault in faults] == [(Problem.LIST_ALONE, "criteria")]


def test_a_refusal_names_every_fault() -> None:
    with pytest.raises(LetterFaulty) as refused:
        check_letter(parse("Alleen een zin met {niets}."), CONFIRMATION)

    assert len(refused.value.faults) == 2 + len(CONFIRMATION.passages)


def test_a_hard_word_is_advised() -> None:
    text = CONFIRMED.replace("een melding.", "een " + "meld" * 15 + ".")

    reading = reading_of(filled_in(parse(text).blocks, CONFIRMATION.example("nl")))

    assert letter_faults(parse(text), CONFIRMATION) == ()
    assert [found.hardness for found in reading.findings] == [Hardness.LONG_WORD]


def test_a_letter_says_u() -> None:
    example = CONFIRMATION.example("nl")
    text = CONFIRMED.replace("Bel ons dan.", "Bel je ons dan? Jouw jas. Jij ook. > je")

    assert informal_words(filled_in(parse(CONFIRMED).blocks, example)) == ()
    assert informal_words(filled_in(parse(text).blocks, example)) == ("je", "jouw", "jij")


@each_kind
@each_letter
def test_one_letter_keeps_what_the_law_wants(kind: DocumentKind, language: str) -> None:
    example = LETTER_KINDS[kind].example(language)
    original = written(filled_in(parse(shipped(kind, language)).blocks, example))
    required = passages_of(parse(original).blocks)

    assert adapted_faults(parse(original), required) == ()
    assert adapted_faults(parse(original + "Tot ziens!"), required) == ()
    wanted = {
        passage.name
        for passage in LETTER_KINDS[kind].passages
        if all(example.holds(each, is_negated=False) for each in passage.when)
    }
    assert set(required) == wanted
    for name in required:
        faults = adapted_faults(parse(without_passage(original, name)), required)
        assert [(fault.problem, fault.about) for fault in faults] == [
            (Problem.PASSAGE_MISSING, name)
        ]


def test_in_one_letter_everything_is_filled_in_already() -> None:
    faults = adapted_faults(parse("# A\n{naam}\nb [als spoed]c[einde]\n[als x]\n[einde]"), ())

    assert [(fault.line, fault.problem) for fault in faults] == [
        (2, Problem.FILLED_IN_ALREADY),
        (3, Problem.FILLED_IN_ALREADY),
        (4, Problem.FILLED_IN_ALREADY),
    ]
