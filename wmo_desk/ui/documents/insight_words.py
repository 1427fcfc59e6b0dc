"""The words of the page on which a request for insight is judged."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.contents.insight_book import insight_book
from wmo_desk.domain.insight import Choice, Item, Reason, Verdict
from wmo_desk.domain.insight_records import Ground
from wmo_desk.ui.theme.tokens import Tone


def reason_words(item: Item) -> str:
    """Say why an item concerns others."""
    if item.reason is Reason.NAMED:
        words = QCoreApplication.translate("insight", "Somebody else is named in it: %1.")
        return words.replace("%1", ", ".join(item.named))
    return {
        Reason.PERSON: QCoreApplication.translate(
            "insight", "It is about somebody around the resident."
        ),
        Reason.CARER: QCoreApplication.translate("insight", "It is about the family carer."),
        Reason.CONSENT: QCoreApplication.translate(
            "insight", "It is about the consent of somebody else."
        ),
        Reason.HOUSEHOLD: QCoreApplication.translate(
            "insight", "It is about the whole household, also of others."
        ),
        Reason.OTHER_LAW: QCoreApplication.translate(
            "insight", "It is about the support of somebody else."
        ),
        Reason.REPORTER: QCoreApplication.translate("insight", "Somebody else reported this."),
        Reason.SIGNAL: QCoreApplication.translate(
            "insight", "It is a signal, which may concern others or harm the resident."
        ),
        Reason.FILE: QCoreApplication.translate(
            "insight", "Others may be named in this file. Read it first."
        ),
        Reason.TEXT: QCoreApplication.translate("insight", "Nobody was recognised in it."),
    }[item.reason]


def field_words(item: Item) -> str:
    """Name the field that is judged; nothing where it is the whole record."""
    book = insight_book()
    words = ", ".join(book.name(item.table, field) for field in item.fields)
    if item.moments:
        return QCoreApplication.translate("insight", "%1, earlier").replace("%1", words)
    return words


def verdict_name(verdict: Verdict) -> str:
    """Name what becomes of an item, as a choice."""
    return {
        Verdict.SHOW: QCoreApplication.translate("insight", "Show"),
        Verdict.LEAVE_OUT: QCoreApplication.translate("insight", "Leave out"),
        Verdict.PART: QCoreApplication.translate("insight", "Show a part"),
    }[verdict]


def ground_name(ground: Ground) -> str:
    """Name the ground on which something is left out."""
    return {
        Ground.OTHERS: QCoreApplication.translate(
            "insight", "Rights of others (art. 15 AVG, 41 UAVG)"
        ),
        Ground.PRIVACY: QCoreApplication.translate(
            "insight", "Privacy of somebody else (art. 5.3.2 Wmo)"
        ),
        Ground.PROTECTION: QCoreApplication.translate(
            "insight", "Protection of the resident (art. 41 UAVG)"
        ),
        Ground.CRIME: QCoreApplication.translate("insight", "Criminal offence (art. 41 UAVG)"),
        Ground.NO_CONSENT: QCoreApplication.translate("insight", "No consent (art. 5.1.1 Wmo)"),
    }[ground]


def state_words(item: Item, choice: Choice | None, *, is_done: bool) -> str:
    """Say how far an item was judged."""
    if choice is None and item.is_optional:
        return QCoreApplication.translate("insight", "Shown")
    if choice is None:
        return QCoreApplication.translate("insight", "To judge")
    if not is_done:
        return QCoreApplication.translate("insight", "Not finished")
    return {
        Verdict.SHOW: QCoreApplication.translate("insight", "Shown"),
        Verdict.LEAVE_OUT: QCoreApplication.translate("insight", "Left out"),
        Verdict.PART: QCoreApplication.translate("insight", "Part shown"),
    }[choice.verdict]


def state_tone(item: Item, choice: Choice | None, *, is_done: bool) -> Tone:
    """The colour of how far an item was judged, beside the words."""
    if choice is None and item.is_optional:
        return Tone.OK
    if choice is None or not is_done:
        return Tone.WARN
    return {
        Verdict.SHOW: Tone.OK,
        Verdict.LEAVE_OUT: Tone.NEUTRAL,
        Verdict.PART: Tone.ACCENT,
    }[choice.verdict]
