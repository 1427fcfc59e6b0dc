"""What the caseload says: counts as words, phases, room, and what comes next."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.caseload import Phase
from wmo_desk.services.caseload import AreaRow, CaseloadRow
from wmo_desk.services.caseload_files import FileRow, Next, NextKind
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import until_words
from wmo_desk.ui.words.steps import step_name
from wmo_desk.ui.words.text import in_list


def count_words(number: int) -> str:
    """Write a count in a table; nothing is a dash, which is quicker to pass over."""
    return str(number) if number else "–"


def name_of(row: CaseloadRow) -> str:
    """Name whose caseload it is."""
    return row.consultant or QCoreApplication.translate("caseload", "Without consultant")


def phase_name(phase: Phase | None) -> str:
    """Return where the work on a file stands."""
    if phase is None:
        return QCoreApplication.translate("caseload", "nothing runs yet")
    return {
        Phase.REPORT: QCoreApplication.translate("caseload", "report"),
        Phase.INVESTIGATION: QCoreApplication.translate("caseload", "investigation"),
        Phase.APPLICATION: QCoreApplication.translate("caseload", "application"),
        Phase.RUNNING: QCoreApplication.translate("caseload", "support runs"),
        Phase.REVIEW: QCoreApplication.translate("caseload", "look again"),
    }[phase]


def overdue_words(number: int) -> str:
    """Say how many files are overdue; nothing for none."""
    words = QCoreApplication.translate("caseload", "%1 overdue")
    return words.replace("%1", str(number)) if number else ""


def room_words(row: CaseloadRow, room: int) -> str:
    """Say how many files fit beside those there are; nothing for the files of nobody."""
    if row.consultant_id is None:
        return ""
    left = room - row.open_files
    if left > 0:
        words = QCoreApplication.translate("caseload", "room for %1")
    elif left == 0:
        words = QCoreApplication.translate("caseload", "full")
    else:
        words = QCoreApplication.translate("caseload", "%1 too many")
    return words.replace("%1", str(abs(left)))


def room_tone(row: CaseloadRow, room: int) -> Tone:
    """Tell whether there is room, with a colour beside the words."""
    left = room - row.open_files
    if left > 0:
        return Tone.OK
    return Tone.NEUTRAL if left == 0 else Tone.WARN


def summary(row: CaseloadRow, room: int) -> str:
    """Say what somebody carries, in one line."""
    parts = [_open_files(row.open_files), overdue_words(row.overdue)]
    if row.waiting:
        words = QCoreApplication.translate("caseload", "%1 on the waiting list")
        parts.append(words.replace("%1", str(row.waiting)))
    return in_list((*parts, rest(row, room)))


def rest(row: CaseloadRow, room: int) -> str:
    """Say what is to be looked at again, and how much room there is."""
    again = QCoreApplication.translate("caseload", "%1 to look at again")
    due = again.replace("%1", str(row.reviews_due)) if row.reviews_due else ""
    return in_list((due, room_words(row, room)))


def sentence(row: CaseloadRow, room: int) -> str:
    """Say a row of the table for a screen reader."""
    phases = [
        f"{count} {phase_name(phase)}" for phase in Phase if (count := row.phases.get(phase, 0))
    ]
    return ", ".join((f"{name_of(row)}: {summary(row, room)}", *phases)).replace(" · ", ", ")


def area_sentence(row: AreaRow) -> str:
    """Say a neighbourhood for a screen reader, with small numbers hidden."""
    words = QCoreApplication.translate(
        "caseload", "%1, %2: open files %3, on the waiting list %4, running support %5"
    )
    for number, part in enumerate(
        (
            row.area or "",
            row.municipality,
            row.shown(row.open_files),
            row.shown(row.waiting),
            row.shown(row.indications),
        ),
        1,
    ):
        words = words.replace(f"%{number}", part)
    if not row.is_priority:
        return words
    return f"{words}, {priority_words()}"


def priority_words() -> str:
    """Name an area that the plan puts first."""
    return QCoreApplication.translate("caseload", "priority area")


def next_words(coming: Next | None, on: date) -> str:
    """Say when the next thing is due; far away by its date."""
    if coming is None:
        return ""
    words, tone = until_words(coming.due, on)
    return day_words(coming.due, on) if tone is Tone.NEUTRAL else words


def next_tone(coming: Next | None, on: date) -> Tone | None:
    """Give what is near or has passed a colour beside the words."""
    if coming is None:
        return None
    tone = until_words(coming.due, on)[1]
    return None if tone is Tone.NEUTRAL else tone


def next_detail(coming: Next | None, on: date) -> str:
    """Say what is due next, and its day where only the days left are told."""
    if coming is None:
        return ""
    if coming.kind is NextKind.REVIEW:
        what = QCoreApplication.translate("caseload", "look again")
    elif coming.kind is NextKind.END or coming.step is None:
        what = QCoreApplication.translate("caseload", "support ends")
    else:
        what = step_name(coming.step)
    is_told = until_words(coming.due, on)[1] is Tone.NEUTRAL
    return what if is_told else f"{what}, {day_words(coming.due, on)}"


def last_words(row: FileRow, on: date) -> str:
    """Say when they last spoke; only the day."""
    if row.last_conversation is None:
        return QCoreApplication.translate("caseload", "not yet")
    return day_words(row.last_conversation, on)


def file_sentence(row: FileRow, on: date) -> str:
    """Say a file for a screen reader."""
    parts = [row.client, row.area or "", phase_name(row.phase)]
    coming = [next_words(row.next, on), next_detail(row.next, on)]
    parts.append(", ".join(part for part in coming if part))
    if row.is_waiting:
        parts.append(waiting_words())
    last = QCoreApplication.translate("caseload", "last conversation: %1")
    parts.append(last.replace("%1", last_words(row, on)))
    return ", ".join(part for part in parts if part)


def waiting_words() -> str:
    """Say that somebody stands on the waiting list."""
    return QCoreApplication.translate("caseload", "waits")


def files_words(number: int) -> str:
    """Count files in running text."""
    if number == 1:
        return QCoreApplication.translate("caseload", "1 file")
    return QCoreApplication.translate("caseload", "%1 files").replace("%1", str(number))


def _open_files(number: int) -> str:
    if number == 1:
        return QCoreApplication.translate("caseload", "1 open file")
    return QCoreApplication.translate("caseload", "%1 open files").replace("%1", str(number))
