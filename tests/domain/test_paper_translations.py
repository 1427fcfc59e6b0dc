"""Words of papers in another language: walking through the Dutch, checking, files."""

import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.paper_translations import (
    EntryProblem,
    FileProblem,
    Translation,
    TranslationUnreadable,
    entries,
    entry_faults,
    faults,
    missing,
    read_translation,
    said_in,
    translated,
    write_translation,
)


class Part(StrEnum):
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Pair:
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Words:
    title: str
    months: tuple[str, ...]
    names: Mapping[Part, str]
    counted: Pair
    prompts: tuple[tuple[str, int], ...]
    empty: str = ""


DUTCH = Words(
    title="Dag {name}, *welkom*",
    months=("januari", "februari"),
    names={Part.BODY: "Lichaam\nen meer"},
    counted=Pair("uur ", " uren"),
    prompts=(("Naam:", 2),),
)
KEYS = {
    "a.title": "Dag {name}, *welkom*",
    "a.months.1": "januari",
    "a.months.2": "februari",
    "a.names.body": "Lichaam\nen meer",
    "a.counted.one": "uur ",
    "a.counted.many": " uren",
    "a.prompts.1.1": "Naam:",
}


def german(**words: str) -> Translation:
    return Translation("de", "Deutsch", words={f"a.{key}": text for key, text in words.items()})


def test_every_sentence_has_a_key_and_nothing_else_has() -> None:
    assert entries(DUTCH, "a") == KEYS


def test_numbers_and_what_is_empty_stay() -> None:
    said = said_in(DUTCH, "a", lambda key, text: f"{key}!")

    assert said.prompts == (("a.prompts.1.1!", 2),)
    assert said.names == {Part.BODY: "a.names.body!"}
    assert said.counted == Pair("a.counted.one!", "a.counted.many!")
    assert said.empty == ""


TEXTS = st.text(min_size=1, max_size=8)
VALUES = st.recursive(
    TEXTS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(tuple),
        st.dictionaries(st.from_regex(r"[a-z]{1,4}", fullmatch=True), inner, max_size=3),
        st.builds(Pair, TEXTS, TEXTS),
        st.integers(),
    ),
    max_leaves=12,
)


@given(value=VALUES)
def test_walking_reaches_every_sentence_once_and_keeps_the_rest(value: object) -> None:
    seen: list[tuple[str, str]] = []

    def say(key: str, text: str) -> str:
        seen.append((key, text))
        return text

    assert said_in(value, "a", say) == value
    assert dict(seen) == entries(value, "a")
    assert len(seen) == len(dict(seen))


def test_what_is_missing_stays_dutch() -> None:
    translation = german(**{"months.1": "Januar", "title": "Tag {name}, *willkommen*"})

    said = translated(DUTCH, "a", translation)

    assert said.months == ("Januar", "februari")
    assert said.title == "Tag {name}, *willkommen*"
    assert missing(translation, KEYS) == tuple(
        key for key in KEYS if key not in {"a.title", "a.months.1"}
    )


def test_blanks_around_a_sentence_are_those_of_the_dutch() -> None:
    said = translated(DUTCH, "a", german(**{"counted.one": "Stunde", "counted.many": "Stunden "}))

    assert said.counted == Pair("Stunde ", " Stunden")


def test_what_belongs_to_an_older_dutch_sentence_is_missing() -> None:
    words, dutch = {"a.months.1": "Januar"}, {"a.months.1": "jan."}
    translation = Translation("de", "Deutsch", words=words, dutch=dutch)

    assert translation.text("a.months.1", "januari") is None
    assert faults(translation, KEYS) == ()


def test_the_same_dutch_elsewhere_will_do() -> None:
    translation = Translation("de", "Deutsch", words={"b": "Name:"}, dutch={"b": "Naam:"})

    assert translation.text("a.prompts.1.1", "Naam:") == "Name:"


@pytest.mark.parametrize(
    ("dutch", "words", "problem", "about"),
    [
        ("Op {date}.", "Am Tag.", EntryProblem.PLACEHOLDER_MISSING, "{date}"),
        ("Op {date}.", "Am {date} {day}.", EntryProblem.PLACEHOLDER_UNKNOWN, "{day}"),
        ("Op {date}.", "Am {date} {.", EntryProblem.BRACES, ""),
        ("Op {date}.", "Am {date} {}.", EntryProblem.BRACES, ""),
        ("*Nu*", "*Jetzt", EntryProblem.BOLD_OPEN, ""),
        ("Nu", "*Jetzt*", EntryProblem.BOLD_UNKNOWN, ""),
        ("[als a]Nu[einde]", "[als a]Jetzt[einde", EntryProblem.BRACES, ""),
        ("Nu", "- Jetzt", EntryProblem.MARK_UNKNOWN, "-"),
        ("## Nu", "- Jetzt", EntryProblem.MARK_UNKNOWN, "-"),
        ("[als a]Nu[einde]", "[als a]Jetzt", EntryProblem.MARK_MISSING, "[einde]"),
        ("[als a]Nu[einde]", "[als b]Jetzt[einde]", EntryProblem.MARK_UNKNOWN, "[als b]"),
    ],
)
def test_a_fault_says_where_and_what(
    dutch: str, words: str, problem: EntryProblem, about: str
) -> None:
    found = entry_faults("a.key", dutch, words)

    assert (problem, about) in [(each.problem, each.about) for each in found]
    assert all(
        (each.key, each.dutch, each.translation) == ("a.key", dutch, words) for each in found
    )
    # Such an entry is never printed.
    assert Translation("de", "Deutsch", words={"a.key": words}).text("a.key", dutch) is None


@pytest.mark.parametrize("words", ["Jetzt", "## Jetzt"])
def test_a_line_of_a_letter_begins_as_the_dutch_does(words: str) -> None:
    assert Translation("de", "Deutsch", words={"a": words}).text("a", "## Nu") == "## Jetzt"


def test_a_choice_by_number_has_its_braces() -> None:
    dutch = "{n|één minuut|{n} minuten}"

    assert entry_faults("a", dutch, "{n|eine Minute|{n} Minuten}") == ()
    assert entry_faults("a", dutch, "{n|eine Minute|{n} Minuten") != ()


NAMES = st.lists(st.sampled_from(["date", "name", "who"]), max_size=4)
PLAIN = st.text(alphabet="abc .,", max_size=4)


@given(ours=NAMES, theirs=NAMES, between=PLAIN)
def test_placeholders_fit_when_they_are_the_same(
    ours: list[str], theirs: list[str], between: str
) -> None:
    dutch, words = (
        f"x{between}" + between.join(f"{{{name}}}" for name in names) for names in (ours, theirs)
    )

    assert (entry_faults("a", dutch, words) == ()) is (set(ours) == set(theirs))


CELLS = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="{}[]*|"),
    max_size=20,
).map(lambda text: " ".join(text.split()))


@given(words=st.lists(CELLS, min_size=len(KEYS), max_size=len(KEYS)), mirrored=st.booleans())
def test_a_file_reads_as_it_was_written(words: list[str], mirrored: bool) -> None:
    dutch = {key: "iets" + key for key in KEYS}
    translation = Translation(
        "sr-Latn", "srpski", mirrored, dict(zip(KEYS, words, strict=True)), dutch
    )

    read = read_translation(write_translation(translation, dutch))

    assert (read.code, read.name, read.is_right_to_left) == ("sr-Latn", "srpski", mirrored)
    assert [read.text(key, text) for key, text in dutch.items()] == [
        translation.text(key, text) for key, text in dutch.items()
    ]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_what_a_spreadsheet_makes_of_it_is_read(delimiter: str) -> None:
    rows = (
        ("Key", "Dutch", "Translation", "Remarks"),
        ("language.code", "nl", "de", ""),
        ("language.name", "Nederlands", "Deutsch", ""),
        ("a.names.body", "Lichaam | en meer", "Körper | und mehr", "ok"),
    )
    text = "\ufeff" + "\r\n".join(delimiter.join(row) for row in rows)

    translation = read_translation(text)

    assert translation.text("a.names.body", "Lichaam\nen meer") == "Körper\nund mehr"


HEAD = "key;dutch;translation\n"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", FileProblem.NO_COLUMNS),
        ("sleutel;nederlands\n", FileProblem.NO_COLUMNS),
        (HEAD, FileProblem.NO_CODE),
        (f"{HEAD}language.code;nl;de\n", FileProblem.NO_NAME),
        (f"{HEAD}language.code;nl;Duits!\nlanguage.name;;D\n", FileProblem.WRONG_CODE),
        (f"{HEAD}language.code;nl;nl\nlanguage.name;;N\n", FileProblem.WRONG_CODE),
        (
            f"{HEAD}language.code;nl;de\nlanguage.name;;D\nlanguage.direction;;op\n",
            FileProblem.WRONG_DIRECTION,
        ),
    ],
)
def test_what_is_no_translation_is_refused(text: str, problem: FileProblem) -> None:
    with pytest.raises(TranslationUnreadable) as refused:
        read_translation(text)

    assert refused.value.problem is problem


def test_a_translation_goes_to_another_process() -> None:
    translation = german(title="Tag {name}")

    assert pickle.loads(pickle.dumps(translation)) == translation  # noqa: S301 - its own
