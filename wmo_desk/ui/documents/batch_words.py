"""The words of many letters at once."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_batches import LetterBatch
from wmo_desk.services.letter_batches import BatchRow
from wmo_desk.services.paper_languages import beside_now
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.paper_languages import is_missing, languages_words, missing_remark
from wmo_desk.ui.words.text import in_list, in_sentence

FIRST_OF: Final[Mapping[DocumentKind, LetterBatch]] = {
    DocumentKind.CONFIRMATION: LetterBatch.RECEIVED_TODAY,
    DocumentKind.PLACE_LETTER: LetterBatch.WAITS_THIS_QUARTER,
}
"""The kinds of which many are made at once, with what is shown of each at first."""


def kind_title(kind: DocumentKind) -> str:
    """Name a kind of letter in the plural."""
    if kind is DocumentKind.CONFIRMATION:
        return QCoreApplication.translate("letters", "Confirmation letters")
    return QCoreApplication.translate("letters", "Letters about the waiting list")


def batch_name(batch: LetterBatch) -> str:
    """Name whom letters are for, as a choice."""
    return {
        LetterBatch.RECEIVED_TODAY: QCoreApplication.translate("letters", "Reported today"),
        LetterBatch.NOT_CONFIRMED: QCoreApplication.translate("letters", "Not confirmed yet"),
        LetterBatch.WAITS_THIS_QUARTER: QCoreApplication.translate("letters", "This quarter"),
        LetterBatch.WAITS_WITHOUT_LETTER: QCoreApplication.translate(
            "letters", "Never had a letter"
        ),
    }[batch]


def batch_explained(batch: LetterBatch) -> str:
    """Say whom letters are for, below the title."""
    return {
        LetterBatch.RECEIVED_TODAY: QCoreApplication.translate(
            "letters", "To everybody for whom a report came in today."
        ),
        LetterBatch.NOT_CONFIRMED: QCoreApplication.translate(
            "letters", "To everybody whose report was not confirmed yet."
        ),
        LetterBatch.WAITS_THIS_QUARTER: QCoreApplication.translate(
            "letters", "To everybody who waits and had no letter yet this quarter."
        ),
        LetterBatch.WAITS_WITHOUT_LETTER: QCoreApplication.translate(
            "letters", "To everybody who waits and never had a letter about it."
        ),
    }[batch]


def since_title(kind: DocumentKind) -> str:
    """Name the column of the day."""
    if kind is DocumentKind.CONFIRMATION:
        return QCoreApplication.translate("letters", "Report of")
    return QCoreApplication.translate("letters", "Waits since")


def since_words(row: BatchRow, today: date) -> str:
    """Say the day of a report, or since when somebody waits."""
    return day_words(row.since, today)


def print_words(row: BatchRow) -> str:
    """Say in which print and languages the letter is made, where that is not the ordinary one."""
    is_large, beside = row.prefers_large_print, beside_now(row.paper_language)
    return in_list(
        (
            QCoreApplication.translate("letters", "Large print") if is_large else "",
            languages_words(beside) if beside else "",
        )
    )


def remark(row: BatchRow) -> str:
    """Say what there is to know before the letter is made."""
    if row.handed_out_on is not None:
        words = QCoreApplication.translate("letters", "Handed out on %1")
        return words.replace("%1", format_date(row.handed_out_on))
    parts = []
    if not row.has_address:
        parts.append(QCoreApplication.translate("letters", "No address"))
    if row.confirmed_on is not None:
        words = QCoreApplication.translate("letters", "Confirmed on %1 without a letter")
        parts.append(words.replace("%1", format_date(row.confirmed_on)))
    if row.is_adapted:
        parts.append(QCoreApplication.translate("letters", "Adapted"))
    if is_missing(row.paper_language):
        parts.append(missing_remark(row.paper_language))
    return in_list(parts)


def remark_tone(row: BatchRow) -> Tone | None:
    """Mark what somebody should look at."""
    if row.is_left_out or not remark(row):
        return None
    return Tone.ACCENT if row.is_proposed else Tone.WARN


def row_sentence(row: BatchRow, kind: DocumentKind, today: date) -> str:
    """Say a whole row, for a screen reader."""
    since = f"{since_title(kind)} {since_words(row, today)}"
    return in_sentence(
        [part for part in (row.client, since, print_words(row), remark(row)) if part]
    )


def letters_words(count: int) -> str:
    """Say how many letters."""
    return QCoreApplication.translate("letters", "%n letter(s)", "", count)
