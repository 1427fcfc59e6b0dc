"""The words that the page of papers shares."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.documents import DocumentRow
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words.paper_languages import languages_words
from wmo_desk.ui.words.papers import of_words, paper_name


def version_text(row: DocumentRow) -> str:
    """Say when it was handed out, which version it was, and by whom."""
    words = QCoreApplication.translate("documents", "%1 · version %2")
    said = words.replace("%1", format_date(row.handed_out_on)).replace("%2", f"{row.edition}")
    return f"{said} · {row.handed_out_by}" if row.handed_out_by else said


def details_text(row: DocumentRow) -> str:
    """Say what it is, in which print and languages, and of which conversation or report."""
    parts = []
    if row.kind is not DocumentKind.SUMMARY:
        parts.append(paper_name(row.kind))
    if row.is_large_print:
        parts.append(QCoreApplication.translate("documents", "large print"))
    if row.paper_language:
        parts.append(languages_words(row.paper_language))
    if row.is_adapted:
        parts.append(QCoreApplication.translate("documents", "adapted"))
    if row.held_on is not None:
        parts.append(of_words(row).replace("%1", format_date(row.held_on)))
    return " · ".join(parts)


def sentence_of(row: DocumentRow) -> str:
    """Say the whole hand-out in one sentence, for a screen reader."""
    words = QCoreApplication.translate("documents", "Handed out %1. %2.")
    return words.replace("%1", version_text(row)).replace("%2", details_text(row))
