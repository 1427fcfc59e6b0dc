"""How clear a paper is, in lines: the measure and what it means, then what could be plainer."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.clear_language import (
    LONGEST_SENTENCE,
    PLAIN_EASE,
    Finding,
    Hardness,
    Reading,
    read_text,
    sentences_of,
)
from wmo_desk.ui.paper.paper import Line

_CHECKED_LANGUAGE = "nl"


def advice_on(lines: Sequence[Line], language: str) -> tuple[Line, ...]:
    """Return the advice on a text, without headings and without what the resident said."""
    if not lines:
        return ()
    if language != _CHECKED_LANGUAGE:
        return (Line(QCoreApplication.translate("clear_language", "Only Dutch can be checked.")),)
    paragraphs = [line.text for line in lines if not line.level and not line.is_quote]
    return tuple(_lines(read_text(paragraphs), paragraphs))


def _lines(reading: Reading, paragraphs: Sequence[str]) -> Iterator[Line]:
    if reading.ease is None:
        yield Line(QCoreApplication.translate("clear_language", "There are no words to check yet."))
        return
    shown = f"{round(min(100.0, max(0.0, reading.ease)))}"
    verdict = (
        QCoreApplication.translate(
            "clear_language", "Reading ease %1 of 100: most people can follow it."
        )
        if reading.is_plain
        else QCoreApplication.translate(
            "clear_language", "Reading ease %1 of 100: hard for many people."
        )
    )
    yield Line(verdict.replace("%1", shown), 2)
    yield Line(
        QCoreApplication.translate(
            "clear_language",
            "Measured as W.H. Douma did for Dutch: short sentences and short words count. From"
            " %1 on, most readers at level B1 can follow it. The resident's own words are left out."
            " This is advice; you decide.",
        ).replace("%1", f"{PLAIN_EASE:.0f}")
    )
    if not reading.findings:
        yield Line(QCoreApplication.translate("clear_language", "Nothing stands out as hard."), 3)
    for finding in reading.findings:
        yield Line(_title(finding), 3)
        sentence = next(
            (part for part in sentences_of(paragraphs[finding.paragraph]) if finding.words in part),
            finding.words,
        )
        yield Line(f"“{sentence}” → {_advice(finding)}")


def _title(finding: Finding) -> str:
    match finding.hardness:
        case Hardness.LONG_SENTENCE:
            return QCoreApplication.translate("clear_language", "Sentence of %1 words").replace(
                "%1", f"{finding.size}"
            )
        case Hardness.PASSIVE:
            return QCoreApplication.translate("clear_language", "Who does it?")
        case Hardness.HARD_WORD:
            return QCoreApplication.translate("clear_language", "Hard word: %1").replace(
                "%1", finding.words
            )
        case Hardness.ABBREVIATION:
            return QCoreApplication.translate("clear_language", "Abbreviation: %1").replace(
                "%1", finding.words
            )
        case Hardness.LONG_WORD:
            return QCoreApplication.translate("clear_language", "Long word: %1").replace(
                "%1", finding.words
            )


def _advice(finding: Finding) -> str:
    if finding.proposal:
        return QCoreApplication.translate("clear_language", "Plainer: “%1”").replace(
            "%1", finding.proposal
        )
    match finding.hardness:
        case Hardness.LONG_SENTENCE:
            most = f"{LONGEST_SENTENCE}"
            return QCoreApplication.translate(
                "clear_language", "Make two of it; at most %1 words reads well."
            ).replace("%1", most)
        case Hardness.PASSIVE:
            return QCoreApplication.translate(
                "clear_language", "Say who does it: “we pay”, not “is paid”."
            )
        case _:
            return QCoreApplication.translate(
                "clear_language", "Write it out, or say what it means."
            )
