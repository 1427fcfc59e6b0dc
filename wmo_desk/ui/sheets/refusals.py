"""The sentences of what is refused about any sheet that is brought in, and what to do next."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.sheets import (
    DayUnreadable,
    ImportStopped,
    LetterLost,
    SheetBroken,
    SheetEmpty,
    SheetNotText,
    SheetTooLarge,
    SurplusCells,
)
from wmo_desk.ui.vocabulary import says


@says(ImportStopped)
def _import_stopped(_error: ImportStopped) -> str:
    return QCoreApplication.translate(
        "sheets", "The import was stopped and nothing was changed. Start again when you want."
    )


@says(SheetEmpty)
def _sheet_empty(_error: SheetEmpty) -> str:
    return QCoreApplication.translate(
        "sheets", "There is not a single line in this file. Choose another file."
    )


@says(SheetNotText)
def _sheet_not_text(_error: SheetNotText) -> str:
    return QCoreApplication.translate(
        "sheets",
        "This file is no CSV. In Excel choose Save as, then “CSV UTF-8”, and choose that file.",
    )


@says(SheetTooLarge)
def _sheet_too_large(_error: SheetTooLarge) -> str:
    return QCoreApplication.translate(
        "sheets",
        "This file has more lines than can be brought in at once (50,000). Split it, or choose "
        "another file.",
    )


@says(SheetBroken)
def _sheet_broken(error: SheetBroken) -> str:
    words = QCoreApplication.translate(
        "sheets",
        "From line %1 on the lines cannot be told apart: a quotation mark is opened and not "
        "closed. Correct it in the file, and choose the file again.",
    )
    return words.replace("%1", str(error.line))


@says(DayUnreadable)
def _day_unreadable(error: DayUnreadable) -> str:
    words = QCoreApplication.translate(
        "sheets", "“%1” is no day. Type it as day-month-year, such as 13-11-2026."
    )
    return words.replace("%1", error.typed)


@says(LetterLost)
def _letter_lost(_error: LetterLost) -> str:
    return QCoreApplication.translate(
        "sheets",
        "A letter was lost before the file came here; its place is marked with a question mark. "
        "Type the text again.",
    )


@says(SurplusCells)
def _surplus(_error: SurplusCells) -> str:
    return QCoreApplication.translate(
        "sheets",
        "This line has more cells than there are headings, so its texts may stand in the wrong "
        "place. Look at the line, and type this cell again.",
    )
