"""The language of letters: reading, writing, filling in."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wmo_desk.domain.letter_filling import Facts, filled_in, said, written
from wmo_desk.domain.letter_reading import parse
from wmo_desk.domain.letters import DEEPEST, LONGEST, LineKind, Problem

FACTS = Facts(
    {"naam": "mevrouw Bos", "dagen": 3, "leeg": "", "redenen": ("ziek", "alleen")},
    frozenset({"spoed"}),
)
PIECES = [
    "{naam}",
    "{dagen|één dag|{dagen} dagen}",
    "{dagen|*één*|a\\|b}",
    "*",
    "[als spoed]",
    "[als niet leeg]",
    "[anders]",
    "[einde]",
    "[verplicht plaats]",
    "\n",
    "\n# ",
    "\n- ",
    "\n> ",
    " ",
    "woorden en zinnen.",
    "שלום",
    "👩🏽‍🦽",
    "\\",
    "\\{",
    "{",
    "}",
    "]",
    "[foo]",
    "|",
]
templates = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).map("".join)
plain_words = st.text(
    st.characters(blacklist_characters="{}[]*\\\n\r", blacklist_categories=["Cs"])
)


def printed(text: str, facts: Facts = FACTS) -> list[str]:
    return [line.text for line in said(filled_in(parse(text).blocks, facts))]


@given(templates)
@example("[als spoed]\n[als spoed]\n[anders]\n[einde]")
@example("*[als a]x*y[einde]")
def test_what_reads_without_fault_is_written_as_the_same(text: str) -> None:
    parsed = parse(text)

    again = parse(written(parsed.blocks))

    if not parsed.faults:
        assert again.faults == ()
        assert again.blocks == parsed.blocks


@given(templates)
def test_whatever_is_typed_can_be_shown(text: str) -> None:
    blocks = filled_in(parse(text).blocks, FACTS)

    # With everything filled in there is nothing left to fill in.
    assert parse(written(blocks)).faults == ()
    assert parse(written(blocks)).blocks == blocks


@given(plain_words.filter(lambda text: not re.match(r"\s*(#|##|-|>)\s", text)))
def test_a_text_without_marks_is_left_as_it_is(text: str) -> None:
    assert parse(text).faults == ()
    assert printed(text) == ([text.strip()] if text.strip() else [])


@given(st.text(st.characters(blacklist_categories=["Cs"])))
@example("{naam} *vet* [als spoed]")
@example("\\{")
@example("אבג ١٢٣ 👩🏽‍🦽")
def test_a_value_is_never_read_as_a_template(value: str) -> None:
    facts = Facts({"naam": value})
    expected = [line.strip() for line in value.replace("\r\n", "\n").split("\n") if line.strip()]

    assert printed("{naam}", facts) == expected
    blocks = filled_in(parse("{naam}").blocks, facts)
    assert filled_in(parse(written(blocks)).blocks, Facts()) == blocks or "\r" in value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{dagen|één dag|{dagen} dagen}", ["3 dagen"]),
        ("{aantal|één dag|{aantal} dagen}", ["1 dag"]),
        ("Voor [als spoed]nu[anders]later[einde].", ["Voor nu."]),
        ("A [als leeg]b [einde] c", ["A c"]),
        ("[als niet leeg]niets[einde]", ["niets"]),
        ("[als leeg]\neen\n[anders]\ntwee\n[einde]", ["twee"]),
        ("[verplicht plaats]\n{leeg}\n[einde]\nna", ["na"]),
        ("- {redenen}", ["ziek", "alleen"]),
        ("\\- geen punt \\{naam\\}", ["- geen punt {naam}"]),
        ("# Titel\n## Kop\n- punt\n> citaat\nzin", ["Titel", "Kop", "punt", "citaat", "zin"]),
    ],
)
def test_what_is_said(text: str, expected: list[str]) -> None:
    facts = Facts(dict(FACTS.values) | {"aantal": 1}, FACTS.true)

    assert [line.replace("één", "1") for line in printed(text, facts)] == expected


def test_bold_goes_around_conditions() -> None:
    [line] = said(filled_in(parse("Let op: *[als spoed]vandaag[einde] nog*.").blocks, FACTS))

    assert line.runs == (("Let op: ", False), ("vandaag nog", True), (".", False))


def test_a_value_of_more_lines_makes_lines_and_a_title_stays_one() -> None:
    facts = Facts({"naam": "een\ntwee"}, typed=frozenset({"naam"}))

    lines = said(filled_in(parse("# Over {naam}\n> “{naam}”").blocks, facts))

    assert [(line.kind, line.text, line.is_typed) for line in lines] == [
        (LineKind.TITLE, "Over een twee", True),
        (LineKind.QUOTE, "“een", True),
        (LineKind.QUOTE, "twee”", True),
    ]


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("# A\n[als spoed]\nb", 2, Problem.NOT_CLOSED),
        ("# A\nb [als spoed] c", 2, Problem.NOT_CLOSED),
        ("een *vet", 1, Problem.NOT_CLOSED),
        ("[einde]", 1, Problem.NOT_OPENED),
        ("x\n[anders]", 2, Problem.NOT_OPENED),
        ("a [einde]", 1, Problem.NOT_OPENED),
        ("[verplicht a]\n[anders]\n[einde]", 2, Problem.NOT_OPENED),
        ("[alss spoed]", 1, Problem.UNKNOWN_MARK),
        ("a [ als ] b", 1, Problem.UNKNOWN_MARK),
        ("a [verplicht plaats] b", 1, Problem.OWN_LINE),
        ("een {naam", 1, Problem.BROKEN_PLACEHOLDER),
        ("een { }", 1, Problem.BROKEN_PLACEHOLDER),
        ("{dagen|een}", 1, Problem.BROKEN_PLACEHOLDER),
        ("naam}", 1, Problem.STRAY),
        ("[naam", 1, Problem.STRAY),
        ("*[als spoed]a*b[einde]*", 1, Problem.CROSSED),
        ("[als spoed]\n" * (DEEPEST + 1), DEEPEST + 1, Problem.TOO_DEEP),
        ("[als spoed]" * 1500, 1, Problem.TOO_DEEP),
        ("{a|" * 3000, 1, Problem.TOO_DEEP),
        ("a" * (LONGEST + 1), 0, Problem.TOO_LONG),
    ],
)
def test_what_is_wrong_is_named_by_line(text: str, line: int, problem: Problem) -> None:
    faults = parse(text).faults

    assert (line, problem) in [(fault.line, fault.problem) for fault in faults]
