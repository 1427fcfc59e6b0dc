"""The columns of the waiting list."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.waiting import Category, Status
from wmo_desk.services.waiting_rows import WaitingRow
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.waiting_list import words
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words, short_day
from wmo_desk.ui.words.text import in_sentence

_DETAIL: Final = 30


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
            detail=lambda row: _shortened(detail_words(row, on())),
            stretch=True,
        ),
    ]
    return TableModel(
        columns,
        identity=lambda row: row.id,
        sentence=lambda row: spoken(row, on()),
    )


def detail_words(row: WaitingRow, today: date) -> str:
    """Say what belongs to the status: the provider, the reason."""
    if row.status is Status.OFFERED:
        parts = QCoreApplication.translate("waiting list", "to %1, until %2")
        until = short_day(row.respond_by, today) if row.respond_by is not None else "–"
        return parts.replace("%1", row.provider or words.somebody()).replace("%2", until)
    if row.status is Status.PAUSED:
        keeps = QCoreApplication.translate("waiting list", "keeps the date")
        return in_sentence((row.reason, keeps))
    if row.ranked_on is not None:
        return exception_words(row)
    return ""


def exception_words(row: WaitingRow) -> str:
    """Say why an exception was made, and by whom."""
    by = QCoreApplication.translate("waiting list", "by %1")
    return in_sentence(
        (row.exception_reason, by.replace("%1", row.exception_by) if row.exception_by else "")
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
            detail_words(row, today),
        )
    )


def _shortened(text: str) -> str:
    """Keep a reason from widening the list; beside it stands all of it."""
    return text if len(text) <= _DETAIL else f"{text[: _DETAIL - 1].rstrip()}…"


def _tone(row: WaitingRow) -> Tone | None:
    if not row.is_running:
        return Tone.LATE
    if row.status is Status.OFFERED:
        return Tone.ACCENT
    if row.status is Status.PAUSED:
        return None
    return Tone.WARN if row.ranked_on is not None else None
