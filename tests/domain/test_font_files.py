"""Which fonts letters can be printed with."""

import ast
import struct
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import wmo_desk
from tests.font_files import BOLD, REGULAR, own_pair, patched, table, with_usage, without
from wmo_desk.domain.font_files import (
    MOST_FONT_BYTES,
    NEEDED,
    FontBroken,
    FontFile,
    FontIncomplete,
    FontNotBolder,
    FontNotEmbeddable,
    FontOnlyWhole,
    FontPairNeeded,
    FontTooLarge,
    FontUnknown,
    check_font,
    check_pair,
)
from wmo_desk.errors import RuleError
from wmo_desk.paths import resource


def test_two_files_are_told_apart_by_how_bold_they_are() -> None:
    pair = check_pair([BOLD, REGULAR])

    assert pair == own_pair()
    assert (pair.font.regular, pair.font.bold) == (REGULAR.content, BOLD.content)
    assert pair.name == "Inter Regular"
    assert check_font(BOLD).weight == 700
    assert check_font(REGULAR).letters > NEEDED


@pytest.mark.parametrize("files", [[], [REGULAR], [REGULAR, BOLD, BOLD]])
def test_there_are_two_files_or_none(files: list[FontFile]) -> None:
    with pytest.raises(FontPairNeeded) as refused:
        check_pair(files)

    assert refused.value.count == len(files)


def test_two_that_are_as_bold_are_refused() -> None:
    with pytest.raises(FontNotBolder):
        check_pair([REGULAR, FontFile("same.ttf", REGULAR.content)])


@pytest.mark.parametrize("kind", [0x0000, 0x0004, 0x0008, 0x000C])
def test_what_may_be_embedded_is_taken(kind: int) -> None:
    check_font(with_usage(REGULAR, kind))


@pytest.mark.parametrize("kind", [0x0002, 0x0200, 0x0208, 0x0302])
def test_what_may_not_be_embedded_is_refused(kind: int) -> None:
    with pytest.raises(FontNotEmbeddable) as refused:
        check_font(with_usage(REGULAR, kind))

    assert refused.value.name == "Huis.ttf"


def test_what_may_be_embedded_only_as_a_whole_is_refused() -> None:
    with pytest.raises(FontOnlyWhole):
        check_font(with_usage(BOLD, 0x0104))


@given(st.sets(st.sampled_from(sorted(NEEDED - {" "})), min_size=1, max_size=6))
@settings(max_examples=15)
def test_what_is_missing_is_named(missing: set[str]) -> None:
    with pytest.raises(FontIncomplete) as refused:
        check_font(without(REGULAR, "".join(missing)))

    assert refused.value.missing == "".join(sorted(missing))


def test_other_letters_may_be_missing() -> None:
    check_font(without(REGULAR, "ΑΒΓ"))


def test_a_font_for_another_script_lacks_ours() -> None:
    hebrew = FontFile("h.ttf", resource("fonts/NotoSansHebrew-Regular.ttf").read_bytes())

    with pytest.raises(FontIncomplete) as refused:
        check_font(hebrew)

    assert "€" in refused.value.missing


@pytest.mark.parametrize("content", [b"", b"Dit is een tekst.", b"OTTO\0\1", b"wOF2", b"ttcf"])
def test_what_is_no_truetype_is_refused(content: bytes) -> None:
    with pytest.raises(FontUnknown):
        check_font(FontFile("x.ttf", content))


def test_an_enormous_font_is_refused() -> None:
    with pytest.raises(FontTooLarge):
        check_font(FontFile("x.ttf", REGULAR.content + bytes(MOST_FONT_BYTES)))


@pytest.mark.parametrize(
    "file",
    [
        FontFile("x.ttf", REGULAR.content[:4]),
        FontFile("x.ttf", REGULAR.content[:150_000]),
        patched(REGULAR, "head", 12, b"\0\0\0\0"),
        patched(REGULAR, "loca", 0, b"\xff\xff"),
        patched(REGULAR, "hhea", 34, b"\0\0"),
        patched(REGULAR, "maxp", 4, b"\xff\xff"),
        patched(REGULAR, "cmap", 2, b"\0\0"),
    ],
)
def test_a_damaged_font_is_refused(file: FontFile) -> None:
    with pytest.raises(FontBroken):
        check_font(file)


@given(
    st.sampled_from(("head", "hhea", "maxp", "cmap", "name", "OS/2", "post")),
    st.integers(0, 2000),
    st.binary(min_size=1, max_size=40),
)
@settings(max_examples=60, deadline=None)
def test_any_damage_is_refused_or_harmless(tag: str, at: int, new: bytes) -> None:
    _start, length = table(REGULAR.content, tag)
    try:
        facts = check_font(patched(REGULAR, tag, at % length, new))
    except RuleError:
        return
    assert facts.letters >= NEEDED


def test_the_map_for_all_of_unicode_is_read_where_there_is_no_other() -> None:
    groups = [(ord(each), ord(each), 5) for each in sorted(NEEDED)]
    packed = b"".join(struct.pack(">LLL", *group) for group in groups)
    head = struct.pack(">HHLLL", 12, 0, 16 + len(packed), 0, len(groups))
    whole = struct.pack(">HHHHL", 0, 1, 3, 10, 12) + head + packed
    length = table(REGULAR.content, "cmap")[1]
    assert len(whole) <= length

    assert check_font(patched(REGULAR, "cmap", 0, whole)).letters == NEEDED


def test_all_that_the_program_prints_is_asked_of_a_font() -> None:
    """Of the wordings and the letters as they are shipped."""
    package = Path(wmo_desk.__file__).parent
    texts = [path.read_text("utf-8") for path in resource("letters").rglob("*.txt")]
    wordings = [
        path
        for path in (package / "reports").glob("*.py")
        if "word" in path.name or path.name == "summary_plan.py"
    ]
    assert len(wordings) > 10
    for path in wordings:
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        constants = (node.value for node in nodes if isinstance(node, ast.Constant))
        texts += [value for value in constants if isinstance(value, str)]
    # A space that does not break is printed as a space; what nothing prints has a box of Inter.
    assert set(chain.from_iterable(texts)) - {"\n", "\xa0", "□"} <= NEEDED
