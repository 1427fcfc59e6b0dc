"""How hard a Dutch text is to read, and what would make it easier. It advises and never blocks.

The measure is Flesch's reading ease with the weights for Dutch of W.H. Douma (De leesbaarheid van
landbouwbladen, Wageningen 1960): 206.84 − 0.77 × syllables per 100 words − 0.93 × words per
sentence. It knows nothing of words, so the words and sentences that are hard are named beside it.
The plain words stand in `plain_words.csv`, a line for each.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Final

PLAIN_EASE: Final = 60.0
"""From here on Douma's table says "standaard", which most readers with B1 follow."""
LONGEST_SENTENCE: Final = 20
"""Words; the government's own advice is 10 to 15 on average and never above 20."""
LONGEST_WORD: Final = 20
"""Letters; a longer word is hard to take in at once, whatever it means."""


class Hardness(StrEnum):
    """What is hard to read."""

    LONG_SENTENCE = "long_sentence"
    PASSIVE = "passive"
    HARD_WORD = "hard_word"
    ABBREVIATION = "abbreviation"
    LONG_WORD = "long_word"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something hard: in which paragraph, which words, and plainer ones where they are known.

    `size` is the number of words of a sentence that is too long.
    """

    hardness: Hardness
    paragraph: int
    words: str
    proposal: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """The measure of a text and what is hard in it; a text without words has no measure."""

    ease: float | None
    words: int
    sentences: int
    findings: tuple[Finding, ...]

    @property
    def is_plain(self) -> bool:
        """Whether the measure says that most people can follow it."""
        return self.ease is None or self.ease >= PLAIN_EASE


def read_text(paragraphs: Sequence[str]) -> Reading:
    """Measure a Dutch text and name what is hard in it, in reading order."""
    findings: list[Finding] = []
    words = sentences = syllables = 0
    for number, paragraph in enumerate(paragraphs):
        for sentence in sentences_of(paragraph):
            said = words_of(sentence)
            if not said:
                continue
            sentences += 1
            words += len(said)
            syllables += sum(syllables_of(word) for word in said)
            findings += _in_sentence(number, sentence, said)
        findings += _hard_words(number, paragraph)
    ease = reading_ease(words, sentences, syllables) if words else None
    findings.sort(key=lambda found: found.paragraph)
    return Reading(ease, words, sentences, tuple(findings))


def reading_ease(words: int, sentences: int, syllables: int) -> float:
    """Return Douma's measure, 0 (very hard) to 100 (very easy); some texts lie beyond."""
    return 206.84 - 0.77 * 100 * syllables / words - 0.93 * words / sentences


def sentences_of(paragraph: str) -> list[str]:
    """Split a paragraph where a sentence, or a part of a list, ends; "art. 2" ends none."""
    return [part for part in _SENTENCE_END.split(paragraph.strip()) if part]


def words_of(sentence: str) -> list[str]:
    """Return the words of a sentence; a number is one."""
    return _WORD.findall(sentence)


def syllables_of(word: str) -> int:
    """Count the syllables of a Dutch word, at least one: its groups of vowels that sound as one."""
    return max(1, len(_VOWELS.findall(word.lower())))


# After a sentence comes a capital, a figure or a quotation mark; an abbreviation has a point inside
# or is one of the few that stand before a name or a number.
_SENTENCE_END: Final = re.compile(
    r"(?<=[.!?…])(?<!\b\w\.)(?<!\b[Aa]rt\.)(?<!\b[Nn]r\.)(?<!\b[Dd]hr\.)(?<!\b[Mm]w\.)(?<!\b[Mm]evr\.)(?<!\b[Tt]el\.)"
    r"(?<!\b[Bb]ijv\.)\s+(?=[\"'“‘(]?[A-ZÀ-Þ0-9])|;\s+|\n+"
)
_WORD: Final = re.compile(r"[0-9]+(?:[.,:][0-9]+)*|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# The longest first; a vowel with a diaeresis begins a syllable of its own ("zeeën", "coördinatie").
_VOWELS: Final = re.compile(
    r"aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]"
)
_BECOME: Final = re.compile(r"\b(?:word|wordt|worden|werd|werden)\b", re.IGNORECASE)
_PARTICIPLE: Final = re.compile(
    r"\b(?:(?:aan|af|bij|door|in|klaar|langs|mee|na|om|op|over|terug|toe|uit|voor|vast|weg)?ge"
    r"|be|ver|ont|her)[a-zëï]{2,}(?:d|t|en)\b",
    re.IGNORECASE,
)
_NO_PARTICIPLES: Final = frozenset(
    {
        "bericht", "berichten", "besluit", "besluiten", "bedragen", "bedrijven", "beperkingen",
        "gebied", "gebieden", "gebreken", "gegevens", "geld", "gelden", "gemeenten", "gesprekken",
        "gevallen", "geneesmiddelen", "geduld", "gezinnen", "gevoelens", "gezond", "bent",
        "bekend", "betalingen", "bestand", "herstellen", "verslagen", "verstand", "vergoedingen",
        "verzekeringen", "voorgesprekken", "veranderingen", "verhalen", "verplichtingen",
    }
)  # fmt: skip
# Capitals with points are somebody's initials.
_DOTTED: Final = re.compile(r"\b[a-z]{1,4}\.(?:[a-z]{1,4}\.)+")
# The letters of a postcode shorten nothing.
_CAPITALS: Final = re.compile(r"(?<![\w(“\"'-])(?<!\d{4}\s)[A-Z][A-Z0-9]{1,6}(?![\w-])")


def _in_sentence(number: int, sentence: str, said: Sequence[str]) -> Iterator[Finding]:
    if len(said) > LONGEST_SENTENCE:
        yield Finding(Hardness.LONG_SENTENCE, number, sentence.strip(), size=len(said))
    if _is_passive(sentence):
        yield Finding(Hardness.PASSIVE, number, sentence.strip())
    for word in said:
        if max(map(len, word.split("-"))) > LONGEST_WORD and word.lower() not in _plain().known:
            yield Finding(Hardness.LONG_WORD, number, word)


def _is_passive(sentence: str) -> bool:
    """Whether it says what is done and hides who does it: "worden" with a past participle."""
    return bool(_BECOME.search(sentence)) and any(
        found[0].lower() not in _NO_PARTICIPLES for found in _PARTICIPLE.finditer(sentence)
    )


@dataclass(frozen=True, slots=True)
class _Plain:
    hard: dict[str, str]
    abbreviations: dict[str, str]
    known: frozenset[str]
    pattern: re.Pattern[str]


@cache
def _plain() -> _Plain:
    table = resources.files("wmo_desk.domain") / "plain_words.csv"
    with table.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    hard = {row["words"]: row["plain"] for row in rows if row["kind"] == "hard"}
    # The longest first, so that "algemene voorziening" is not found as "voorziening".
    either = "|".join(sorted(map(re.escape, hard), key=len, reverse=True))
    return _Plain(
        hard,
        {row["words"]: row["plain"] for row in rows if row["kind"] == "abbreviation"},
        frozenset(row["words"].lower() for row in rows if row["kind"] == "known"),
        re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE),
    )


def _hard_words(number: int, paragraph: str) -> Iterator[Finding]:
    """Yield hard words and abbreviations, each once in a paragraph, unless they are explained."""
    plain = _plain()
    for found in _once(plain.pattern.finditer(paragraph)):
        if not _is_explained(paragraph, found):
            yield Finding(Hardness.HARD_WORD, number, found[0], plain.hard[found[0].lower()])
    listed = re.compile(
        r"(?<![\w.])(?:" + "|".join(map(re.escape, plain.abbreviations)) + r")(?!\w)", re.IGNORECASE
    )
    seen: list[tuple[int, int]] = []
    for found in _once(listed.finditer(paragraph)):
        seen.append(found.span())
        if not _is_explained(paragraph, found):
            proposal = plain.abbreviations[found[0].lower()]
            yield Finding(Hardness.ABBREVIATION, number, found[0], proposal)
    for pattern in (_DOTTED, _CAPITALS):
        for found in _once(pattern.finditer(paragraph)):
            known = found[0].lower() in plain.known
            inside = any(begin <= found.start() < end for begin, end in seen)
            if not known and not inside and not _is_explained(paragraph, found):
                yield Finding(Hardness.ABBREVIATION, number, found[0])


def _once(found: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    said: set[str] = set()
    for match in found:
        if match[0].lower() not in said:
            said.add(match[0].lower())
            yield match


def _is_explained(paragraph: str, found: re.Match[str]) -> bool:
    """Whether the word stands in brackets behind plain words, or plain words stand so behind it."""
    before, after = paragraph[: found.start()], paragraph[found.end() :]
    return before.rstrip("“‘\"'").endswith("(") or bool(re.match(r"[”’\"']?\s*\(", after))
