"""How far off a day is, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wmo_desk.services.today_lines import SOON
from wmo_desk.ui.theme.tokens import Tone


def until_words(due: date, on: date, *, late: Tone = Tone.LATE) -> tuple[str, Tone]:
    """Say how far off a day is; what is further than a week away has no colour."""
    days = (due - on).days
    if days < 0:
        words = QCoreApplication.translate("words", "%1 days past")
        one = QCoreApplication.translate("words", "1 day past")
        return (one if days == -1 else words.replace("%1", str(-days))), late
    if days == 0:
        return QCoreApplication.translate("words", "today"), Tone.WARN
    words = QCoreApplication.translate("words", "%1 days left")
    tomorrow = QCoreApplication.translate("words", "tomorrow")
    is_soon = due < on + SOON
    shown = tomorrow if days == 1 else words.replace("%1", str(days))
    return shown, Tone.WARN if is_soon else Tone.NEUTRAL


def days_left_words(days: int) -> str:
    """Say how many days a term still has, or by how many it has passed."""
    if days == 0:
        return QCoreApplication.translate("words", "today")
    if days < 0:
        return QCoreApplication.translate("words", "%n day(s) late", "", -days)
    return QCoreApplication.translate("words", "%n day(s) left", "", days)
