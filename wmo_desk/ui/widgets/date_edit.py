"""A field for a date that takes what people type and has a calendar for who wants one."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.autosave import Autosaver
from wmo_desk.ui.widgets.date_text import (
    DateDoesNotExist,
    DateNotUnderstood,
    format_date,
    parse_date,
)
from wmo_desk.ui.widgets.styling import style_as

_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199


class DateEdit(QLineEdit):
    """A date, or none. What is typed is read on leaving the field; Alt+Down opens the calendar.

    `edited(date | None)` asks for saving, as with the other autosaving fields; `refused(sentence)`
    says what is wrong with what was typed, and an empty sentence that it is right again. A
    FormField around it shows that sentence when `refused` is connected to its `set_error`.

    A year outside two centuries is a typing error, unless `any_year` leaves that to a rule.
    """

    edited = Signal(object)
    date_changed = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        *,
        today: Callable[[], date] = date.today,
        in_the_past: bool = False,
        required: bool = False,
        any_year: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._in_the_past = in_the_past
        self._required = required
        self._any_year = any_year
        self._date: date | None = None
        self._refusal = ""
        self.setPlaceholderText(self.tr("dd-mm-yyyy"))
        # An action of QLineEdit would keep its icon small at every text size.
        self._opener = QToolButton(self)
        self._opener.setIcon(icon("calendar", IconRole.MUTED))
        self._opener.setAccessibleName(self.tr("Open the calendar"))
        self._opener.setToolTip(self.tr("Open the calendar (Alt+Down)"))
        self._opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opener.setCursor(Qt.CursorShape.ArrowCursor)
        self._opener.clicked.connect(self.open_calendar)
        self.autosave = Autosaver(self, self.value, self._show, delay=0)
        self.autosave.edited.connect(self.edited)
        self.editingFinished.connect(self.take_over)

    def value(self) -> date | None:
        """Return the date last understood."""
        return self._date

    @property
    def refusal(self) -> str:
        """What is wrong with what stands there; empty when nothing is."""
        return self._refusal

    def load(self, day: date | None) -> None:
        """Show a date from the file without asking to write it."""
        if not self._refusal:
            self.autosave.load(day)

    def set_date(self, day: date | None) -> None:
        """Choose a date as if it were typed."""
        self._show(day)
        self._refuse("")
        self.autosave.flush()

    @Slot()
    def take_over(self) -> bool:
        """Read what was typed; False when it is refused, and then it stays to be corrected."""
        try:
            day = parse_date(self.text(), self._today(), in_the_past=self._in_the_past)
        except DateDoesNotExist as error:
            typed = f"{error.day}-{error.month}-{error.year}"
            self._refuse(
                self.tr("%1 does not exist. Check the day and the month.").replace("%1", typed)
            )
            return False
        except DateNotUnderstood:
            self._refuse(self.tr("Type a date as day-month-year, such as 13-11-2026."))
            return False
        if day is None and self._required:
            self._refuse(self.tr("Fill in a date, such as 13-11-2026."))
            return False
        if day is not None and not self._any_year and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            words = self.tr("Check the year: %1 lies before %2 or after %3.")
            words = words.replace("%1", format_date(day)).replace("%2", str(_FIRST_YEAR))
            self._refuse(words.replace("%3", str(_LAST_YEAR)))
            return False
        self.set_date(day)
        return True

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        popup = _CalendarPopup(self, self._date or self._today())
        popup.chosen.connect(self._choose)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        theme = current_theme()
        side, target = theme.px(16), theme.px(24)
        self._opener.setIconSize(QSize(side, side))
        top = (self.height() - target) // 2
        self._opener.setGeometry(self.width() - target - 5, top, target, target)
        self.setTextMargins(0, 0, target - 4, 0)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text() != format_date(self._date):
            self.take_over()

    @Slot(object)
    def _choose(self, day: date) -> None:
        self.set_date(day)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, value: object) -> None:
        day = value if isinstance(value, date) else None
        changed = day != self._date
        self._date = day
        self.setText(format_date(day))
        if changed:
            self.date_changed.emit(day)

    def _refuse(self, sentence: str) -> None:
        if sentence == self._refusal:
            return
        self._refusal = sentence
        style_as(self, invalid=bool(sentence))
        self.refused.emit(sentence)


class _CalendarPopup(QFrame):
    """A month to choose a day from; closes on a choice, on Escape and on a click elsewhere."""

    chosen = Signal(object)

    def __init__(self, field: QWidget, day: date) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        style_as(self, ground="surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        # Qt paints the weekend in a red that cannot be read on every ground.
        weekend = QTextCharFormat()
        weekend.setForeground(QColor(current_theme().tokens.muted))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekday, weekend)
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        column.addWidget(calendar)
        calendar.setFocus()

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()
