"""Gives every refusal its sentence: those of each subject, and here those that belong to none.

The vocabulary loads this when the first refusal is said; the first window needs none. Commands say
refusals too, where there may be no libraries for windows: nothing here may need widgets.
"""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.caseload import DoesNotCarryFiles
from wmo_desk.domain.people import TextTooLong, TextUnprintable
from wmo_desk.domain.periods import PeriodReversed
from wmo_desk.errors import RecordMissing
from wmo_desk.ui.advice import words as advice
from wmo_desk.ui.clients import refusals as clients
from wmo_desk.ui.conversations import words as conversations
from wmo_desk.ui.documents import refusals as documents
from wmo_desk.ui.indications import decision_refusals as decisions
from wmo_desk.ui.indications import norm_refusals as norms
from wmo_desk.ui.indications import refusals as indications
from wmo_desk.ui.settings import refusals as settings
from wmo_desk.ui.sheets import refusals as sheets
from wmo_desk.ui.social_map import refusals as social_map
from wmo_desk.ui.start import refusals as start
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.waiting_list import refusals as waiting_list
from wmo_desk.ui.waiting_list import sheet_refusals as waiting_sheet
from wmo_desk.ui.widgets.date_text import format_date

__all__ = [
    "advice",
    "clients",
    "conversations",
    "decisions",
    "documents",
    "indications",
    "norms",
    "settings",
    "sheets",
    "social_map",
    "start",
    "waiting_list",
    "waiting_sheet",
]


@says(TextTooLong)
def _too_long(error: TextTooLong) -> str:
    words = QCoreApplication.translate(
        "refusals",
        "This text has %1 characters and there is room for %2. Shorten it, or put the rest in "
        "another field.",
    )
    return words.replace("%1", f"{error.length}").replace("%2", f"{error.limit}")


@says(TextUnprintable)
def _unprintable(error: TextUnprintable) -> str:
    words = QCoreApplication.translate(
        "refusals",
        "Character %1 of this text (%2) can be neither shown nor printed. Remove it, or type that "
        "part again.",
    )
    return words.replace("%1", f"{error.position}").replace("%2", f"U+{error.code_point:04X}")


@says(PeriodReversed)
def _period_reversed(error: PeriodReversed) -> str:
    words = QCoreApplication.translate(
        "refusals", "It begins on %1, so it cannot end on %2. Correct one of the two dates."
    )
    return words.replace("%1", format_date(error.start)).replace("%2", format_date(error.end))


@says(RecordMissing)
def _record_missing(_error: RecordMissing) -> str:
    return QCoreApplication.translate(
        "refusals",
        "This is not there any more. Go back to the list and open it again from there.",
    )


@says(DoesNotCarryFiles)
def _does_not_carry_files(_error: DoesNotCarryFiles) -> str:
    return QCoreApplication.translate(
        "refusals", "This colleague does not work on files, or not any more. Choose somebody else."
    )
