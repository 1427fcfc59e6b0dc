"""Days and times in words."""

from datetime import date, datetime, time

from PySide6.QtCore import QDate, QLocale

from wmo_desk.ui.words.text import capital


def day_words(day: date, today: date) -> str:
    """Write a day in words, "22 November"; with its year where it is not this one."""
    pattern = "d MMMM" if day.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def full_day(day: date | None) -> str:
    """Write a day in words with its year, "22 November 2026"; a dash where there is none."""
    if day is None:
        return "–"
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def day_title(day: date) -> str:
    """Write a day as a title, "Sunday 22 November"."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM")
    return capital(words)


def short_day(day: date, today: date) -> str:
    """Write a day short enough for a column, "3 Sep"; with its year where it is not this one."""
    pattern = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern).replace(".", "")


def time_words(moment: time) -> str:
    """Write a time of the day, "14:00"."""
    return f"{moment:%H:%M}"


def moment_words(moment: datetime, today: date) -> str:
    """Write a local moment, "22 November 14:03"."""
    return f"{day_words(moment.date(), today)} {moment:%H:%M}"
