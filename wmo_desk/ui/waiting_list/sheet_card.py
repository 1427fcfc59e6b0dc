"""What one provider would get to see, before it leaves the program."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.domain.people import format_phone
from wmo_desk.domain.provider_sheet import LeftOut, SheetLines, TakenUp, WaitingLine
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.waiting_list import words
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words, short_day
from wmo_desk.ui.words.text import capital, in_list, in_sentence

_HEIGHT: Final = 260


class SheetCard(Card):
    """The lines of a sheet as the provider reads them, and below them what is left out and why."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._today = today
        self.set_title(self.tr("What the provider gets to see"))
        self._never = PlainLabel(
            self.tr(
                "Never on it: BSN, date of birth, category and reasons. Name, address and phone "
                "only of who was taken up by this provider."
            ),
            TextStyle.SECONDARY,
            colour="muted",
        )
        self.add(self._never)
        self.waiting: RowTable[WaitingLine] = RowTable(
            TableModel(self._columns(), identity=lambda line: line.entry_id, sentence=self._spoken),
            name=self.tr("Who waits, as the provider reads it"),
        )
        self.waiting.setMinimumHeight(current_theme().px(_HEIGHT))
        self._empty = EmptyState(" ", icon_name="waiting_list")
        self.waiting.set_empty(self._empty)
        self.add(self.waiting)
        self._beginning_title = PlainLabel(self.tr("Taken up by this provider"), TextStyle.HEADING)
        self.add(self._beginning_title)
        self.beginning: RowTable[TakenUp] = RowTable(
            TableModel(self._known_columns(), identity=lambda one: one.entry_id),
            name=self.tr("Taken up by this provider"),
            fit_height=True,
        )
        self.add(self.beginning)
        self.left_out = PlainLabel("", TextStyle.SECONDARY)
        self.add(self.left_out)
        self.clear()

    def clear(self) -> None:
        """Show nothing of any provider."""
        self.waiting.show_rows(())
        self._empty.set_text(self.tr("Choose a provider"), "")
        for widget in (self._beginning_title, self.beginning, self.left_out):
            widget.hide()

    def show_sheet(self, sheet: ProviderSheet) -> None:
        """Show what this provider would get."""
        lines = sheet.lines
        self.set_title(self.tr("What %1 gets to see").replace("%1", sheet.provider))
        self._empty.set_text(
            self.tr("Nobody waits where %1 works").replace("%1", sheet.provider),
            self.tr("There is nothing to hand over.") if lines.is_empty else "",
        )
        self.waiting.show_rows(lines.waiting)
        self.beginning.show_rows(lines.beginning)
        for widget in (self._beginning_title, self.beginning):
            widget.setVisible(bool(lines.beginning))
        self.left_out.setText(left_out_words(lines))
        self.left_out.setVisible(bool(lines.left_out))

    def _columns(self) -> list[Column[WaitingLine]]:
        return [
            Column(
                self.tr("Place"),
                lambda line: str(line.number),
                sort_key=lambda line: line.number,
                style=CellStyle.STRONG,
            ),
            Column(self.tr("Area"), lambda line: line.area or line.municipality),
            Column(
                self.tr("Hours"),
                lambda line: words.hours_words(line.minutes_per_week),
                sort_key=lambda line: line.minutes_per_week,
            ),
            Column(
                self.tr("Days and special demands"),
                lambda line: days_and_demands(line.days, line.demands),
                detail=self._asked,
                stretch=True,
                sortable=False,
            ),
        ]

    def _known_columns(self) -> list[Column[TakenUp]]:
        return [
            Column(
                self.tr("Name"),
                lambda one: one.name,
                detail=_reached,
                style=CellStyle.STRONG,
                stretch=True,
            ),
            Column(
                self.tr("First day"),
                lambda one: short_day(one.started_on, self._today()) if one.started_on else "–",
                sort_key=lambda one: one.started_on,
            ),
            Column(self.tr("Hours"), lambda one: words.hours_words(one.minutes_per_week)),
        ]

    def _asked(self, line: WaitingLine) -> str:
        if line.respond_by is None:
            return ""
        asked = self.tr("offered to this provider, answer by %1")
        return asked.replace("%1", day_words(line.respond_by, self._today()))

    def _spoken(self, line: WaitingLine) -> str:
        return in_sentence(
            (
                self.tr("Place %1").replace("%1", str(line.number)),
                line.area or line.municipality,
                words.hours_words(line.minutes_per_week),
                days_and_demands(line.days, line.demands),
                self._asked(line),
            )
        )


def days_and_demands(days: tuple[str, ...], demands: tuple[str, ...]) -> str:
    """Say on which days help can come and what it must reckon with."""
    every_day = "" if days else QCoreApplication.translate("waiting list", "every day")
    return in_list((every_day, words.demands_words(days, demands)))


def left_out_words(lines: SheetLines) -> str:
    """Say how many who stand on the list are not on the sheet, and why."""
    parts = [_left_out(why, number) for why, number in lines.left_out.items()]
    left_out = QCoreApplication.translate("waiting list", "Left out: %1.")
    return left_out.replace("%1", in_sentence(parts)) if parts else ""


def _left_out(why: LeftOut, number: int) -> str:
    match why:
        case LeftOut.PAUSED:
            return QCoreApplication.translate("waiting list", "%n paused", "", number)
        case LeftOut.OFFERED_ELSEWHERE:
            return QCoreApplication.translate(
                "waiting list", "%n offered to another provider", "", number
            )
        case LeftOut.NOT_RUNNING:
            return QCoreApplication.translate(
                "waiting list", "%n whose indication does not run", "", number
            )
        case LeftOut.OTHER_AREA:
            return QCoreApplication.translate(
                "waiting list", "%n living where this provider does not work", "", number
            )
        case LeftOut.AREA_UNKNOWN:
            return QCoreApplication.translate(
                "waiting list", "%n of whom the area is not filled in", "", number
            )


def _reached(one: TakenUp) -> str:
    phones = ", ".join(map(format_phone, one.phones))
    return in_list((", ".join(one.address), phones, capital(one.language)))
