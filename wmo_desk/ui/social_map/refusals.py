"""The sentences of what is refused about the social map and its sheets, and what to do next."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.sheets import ColumnsMissing
from wmo_desk.domain.social_map import (
    CheckedTooLate,
    DimensionNeeded,
    EmailInvalid,
    EntryNameNeeded,
    EntryTaken,
    NothingChosen,
    WebsiteInvalid,
)
from wmo_desk.domain.social_map_sheet import (
    AreaUnknown,
    DimensionUnknown,
    KindUnknown,
    LineTwice,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date


@says(EntryNameNeeded)
def _name_needed(_error: EntryNameNeeded) -> str:
    return QCoreApplication.translate(
        "social_map", "Without a name nobody finds it. Type how people call it."
    )


@says(EntryTaken)
def _taken(error: EntryTaken) -> str:
    words = QCoreApplication.translate(
        "social_map",
        "“%1” stands on the map for this area already. Correct that entry, or choose another name "
        "or area.",
    )
    return words.replace("%1", error.name)


@says(DimensionNeeded)
def _dimension_needed(_error: DimensionNeeded) -> str:
    return QCoreApplication.translate(
        "social_map", "Choose at least one of the six dimensions, so that it is found by it."
    )


@says(EmailInvalid)
def _email(_error: EmailInvalid) -> str:
    return QCoreApplication.translate(
        "social_map", "This is no e-mail address. It looks like name@organisation.nl."
    )


@says(WebsiteInvalid)
def _website(_error: WebsiteInvalid) -> str:
    return QCoreApplication.translate(
        "social_map", "This is no address of a website. It looks like www.organisation.nl."
    )


@says(CheckedTooLate)
def _checked_too_late(error: CheckedTooLate) -> str:
    words = QCoreApplication.translate(
        "social_map", "%1 is still to come. Fill in the day on which it was checked."
    )
    return words.replace("%1", format_date(error.checked_on))


@says(NothingChosen)
def _nothing_chosen(_error: NothingChosen) -> str:
    return QCoreApplication.translate(
        "social_map", "What you ticked is not on the map any more. Tick other entries to print."
    )


@says(ColumnsMissing)
def _columns_missing(error: ColumnsMissing) -> str:
    words = QCoreApplication.translate(
        "social_map",
        "The first line lacks these headings: %1. Add them to the file; an export of this map "
        "shows how all headings are called.",
    )
    return words.replace("%1", error.headings)


@says(KindUnknown)
def _kind_unknown(error: KindUnknown) -> str:
    words = QCoreApplication.translate(
        "social_map",
        "“%1” is no kind of provision. Type informeel, formeel or algemene voorziening.",
    )
    return words.replace("%1", error.typed)


@says(DimensionUnknown)
def _dimension_unknown(error: DimensionUnknown) -> str:
    words = QCoreApplication.translate(
        "social_map",
        "“%1” is none of the six dimensions. Type their names with commas, such as Meedoen, "
        "Zingeving.",
    )
    return words.replace("%1", error.typed)


@says(AreaUnknown)
def _area_unknown(error: AreaUnknown) -> str:
    words = QCoreApplication.translate(
        "social_map",
        "The municipality has no area that is called “%1”. Type another, or leave it empty for "
        "the whole municipality.",
    )
    return words.replace("%1", error.typed)


@says(LineTwice)
def _twice(error: LineTwice) -> str:
    words = QCoreApplication.translate(
        "social_map",
        "Line %1 is about the same entry. Give this one another name, or leave it out.",
    )
    return words.replace("%1", str(error.first))
