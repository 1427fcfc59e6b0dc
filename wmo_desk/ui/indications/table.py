"""The columns of the list of indications."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.ui.indications import words
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.indications import extent_words, form_name
from wmo_desk.ui.words.people import name_or_unknown

_SOON = timedelta(weeks=8)


def indication_model(
    today: Callable[[], date], *, with_client: Callable[[], bool]
) -> TableModel[IndicationRow]:
    """Make the model; without clients the first column says the provision alone."""
    return TableModel(
        [
            Column(
                QCoreApplication.translate("indications", "Granted"),
                lambda row: name_or_unknown(row.client) if with_client() else row.provision,
                detail=lambda row: row.provision if with_client() else "",
                style=CellStyle.STRONG,
                stretch=True,
            ),
            Column(
                QCoreApplication.translate("indications", "Extent"),
                lambda row: extent_words(row.extent, row.unit),
                sort_key=lambda row: (row.unit, row.extent),
                detail=lambda row: form_name(row.form),
                folded=lambda row: f"{extent_words(row.extent, row.unit)}, {form_name(row.form)}",
            ),
            Column(
                QCoreApplication.translate("indications", "Until"),
                words.end_words,
                sort_key=lambda row: row.end or date.max,
                tone=lambda row: _end_tone(row, today()),
                detail=_start_words,
            ),
            Column(
                QCoreApplication.translate("indications", "Look again"),
                lambda row: words.short_day(row.next_review),
                sort_key=lambda row: row.next_review,
                tone=lambda row: _review_tone(row, today()),
                folded=_review_words,
            ),
            Column(
                QCoreApplication.translate("indications", "State"),
                lambda row: words.state_words(row, today()),
                tone=lambda row: words.state_tone(row, today()),
            ),
        ],
        identity=lambda row: row.id,
        sentence=lambda row: spoken(row, today()),
    )


def spoken(row: IndicationRow, today: date) -> str:
    """Say a whole row for a screen reader."""
    until = QCoreApplication.translate("indications", "from %1 until %2")
    parts = [
        name_or_unknown(row.client),
        row.provision,
        extent_words(row.extent, row.unit),
        form_name(row.form),
        until.replace("%1", full_day(row.start)).replace("%2", words.end_words(row)),
        words.state_words(row, today),
    ]
    if row.next_review is not None:
        again = QCoreApplication.translate("indications", "look again on %1")
        parts.append(again.replace("%1", full_day(row.next_review)))
    return ", ".join(parts)


def _start_words(row: IndicationRow) -> str:
    begins = QCoreApplication.translate("indications", "from %1")
    return begins.replace("%1", words.short_day(row.start))


def _review_words(row: IndicationRow) -> str:
    if row.next_review is None:
        return ""
    again = QCoreApplication.translate("indications", "look again on %1")
    return again.replace("%1", words.short_day(row.next_review))


def _end_tone(row: IndicationRow, today: date) -> Tone | None:
    if row.end is None:
        return Tone.ACCENT
    return Tone.WARN if today <= row.end <= today + _SOON else None


def _review_tone(row: IndicationRow, today: date) -> Tone | None:
    if row.next_review is None:
        return None
    if row.next_review < today:
        return Tone.LATE
    return Tone.WARN if row.next_review <= today + _SOON else None
