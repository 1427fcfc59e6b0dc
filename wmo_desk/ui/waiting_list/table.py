"""The columns of the waiting list."""

from collections.abc import Callable
from datetime import date
from textwrap import shorten
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.waiting import Category, Status
from wmo_desk.services.waiting_rows import WaitingRow
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.waiting_list import words
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words, short_day
from wmo_desk.ui.words.text import in_sentence

_LONGEST_REASON: Final = 120


def waiting_model(on: Callable[[], date]) -> TableModel[WaitingRow]:
    """Make the model of the list; `on` is the day that is shown."""
    columns: list[Column[WaitingRow]] = [
        Column(
            QCoreApplication.translate("waiting list", "Place"),
            lambda row: str(row.position),
            sort_key=lambda row: row.position,
            style=CellStyle.STRONG,
        ),
        Column(
            QCoreApplication.translate("waiting list", "Cat."),
            lambda row: row.category.value,
            tone=lambda row: Tone.ACCENT if row.category is Category.A else Tone.NEUTRAL,
        ),
        Column(
            QCoreApplication.translate("waiting list", "Client"), words.client_words, stretch=True
        ),
        Column(
            QCoreApplication.translate("waiting list", "Indicated"),
            lambda row: short_day(row.indication_date, on()),
            sort_key=lambda row: row.indication_date,
            folded=lambda row: short_day(row.indication_date, on()),
        ),
        Column(
            QCoreApplication.translate("waiting list", "Waits"),
            lambda row: words.short_days(row.days_waiting),
            sort_key=lambda row: row.days_waiting,
            folded=lambda row: words.short_days(row.days_waiting),
        ),
        Column(
            QCoreApplication.translate("waiting list", "Area"),
            lambda row: row.area or row.municipality,
            folded=lambda row: row.area or row.municipality,
        ),
        Column(
            QCoreApplication.translate("waiting list", "Hours"),
            lambda row: words.hours_words(row.minutes_per_week),
            sort_key=lambda row: row.minutes_per_week,
            folded=lambda row: words.hours_words(row.minutes_per_week),
        ),
        Column(
            QCoreApplication.translate("waiting list", "Status"),
            words.status_words,
            tone=_tone,
            detail=lambda row: "\n".join(detail_words(_shortened(row), on())),
            stretch=True,
        ),
    ]
    return TableModel(
        columns,
        identity=lambda row: row.id,
        sentence=lambda row: spoken(row, on()),
    )


def detail_words(row: WaitingRow, today: date) -> list[str]:
    """Say what belongs to the status: what to do, the provider, the reason; an exception always."""
    details = []
    if not row.is_running:
        details.append(QCoreApplication.translate("waiting list", "decide again"))
    if row.status is Status.OFFERED:
        parts = QCoreApplication.translate("waiting list", "to %1, until %2")
        until = short_day(row.respond_by, today) if row.respond_by is not None else "–"
        details.append(parts.replace("%1", row.provider or words.somebody()).replace("%2", until))
    elif row.status is Status.PAUSED:
        keeps = QCoreApplication.translate("waiting list", "keeps the date")
        details.append(in_sentence((_bare(row.reason), keeps)))
    if row.ranked_on is not None:
        reason = exception_words(row)
        if not words.is_exception_the_status(row):
            exception = QCoreApplication.translate("waiting list", "Exception: %1")
            reason = exception.replace("%1", reason)
        details.append(reason)
    return details


def exception_words(row: WaitingRow) -> str:
    """Say why an exception was made, and by whom."""
    by = QCoreApplication.translate("waiting list", "by %1")
    return in_sentence(
        (
            _bare(row.exception_reason),
            by.replace("%1", row.exception_by) if row.exception_by else "",
        )
    )


def spoken(row: WaitingRow, today: date) -> str:
    """Say a whole row for a screen reader."""
    place = QCoreApplication.translate("waiting list", "Place %1, category %2: %3")
    since = QCoreApplication.translate("waiting list", "indicated on %1")
    return in_sentence(
        (
            place.replace("%1", str(row.position))
            .replace("%2", row.category.value)
            .replace("%3", words.client_words(row)),
            since.replace("%1", day_words(row.indication_date, today)),
            words.days_words(row.days_waiting),
            row.area or row.municipality,
            words.hours_words(row.minutes_per_week),
            words.status_words(row),
            *detail_words(row, today),
        )
    )


def _shortened(row: WaitingRow) -> WaitingRow:
    """Keep a very long reason from filling the list; beside it stands all of it."""
    return row._replace(reason=_short(row.reason), exception_reason=_short(row.exception_reason))


def _bare(reason: str) -> str:
    """Take off the full stop, since the sentence goes on."""
    return reason.strip().rstrip(".")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return shorten(line, _LONGEST_REASON, placeholder=" …") if len(line) > _LONGEST_REASON else line


def _tone(row: WaitingRow) -> Tone | None:
    if not row.is_running:
        return Tone.LATE
    if row.status is Status.OFFERED:
        return Tone.ACCENT
    if row.status is Status.PAUSED:
        return None
    return Tone.WARN if row.ranked_on is not None else None
