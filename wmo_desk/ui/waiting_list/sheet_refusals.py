"""The sentences of what is refused about the municipality's own list, and what to do next."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.waiting_columns import NotAList
from wmo_desk.domain.waiting_comparison import (
    ChangedMeanwhile,
    FileClosed,
    NoProvision,
    OtherBirthDate,
    OtherIndication,
    ResidentTwice,
    SeveralResidents,
    WholeHoursOnly,
)
from wmo_desk.domain.waiting_sheet import (
    AreaNotKnown,
    CategoryUnknown,
    CellMerged,
    DayToCome,
    ExtentUnreadable,
    FieldEmpty,
    MunicipalityNotKnown,
    NumberUnreadable,
    ResidentUnclear,
    ShortYear,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date


@says(NotAList)
def _not_a_list(_error: NotAList) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "This file is neither a CSV nor a workbook of Excel, or it is damaged or protected with a "
        "password. Save it in Excel as .xlsx without a password, and choose that file.",
    )


@says(FieldEmpty)
def _field_empty(_error: FieldEmpty) -> str:
    return QCoreApplication.translate(
        "waiting list", "Nothing stands here, and without it nobody gets a place. Type it."
    )


@says(ShortYear)
def _short_year(error: ShortYear) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "In “%1” the year has two digits, so it may be a hundred years off. Type all four.",
    ).replace("%1", error.typed)


@says(DayToCome)
def _day_to_come(error: DayToCome) -> str:
    return QCoreApplication.translate(
        "waiting list", "%1 is still to come. Type the day on which it happened."
    ).replace("%1", format_date(error.day))


@says(CategoryUnknown)
def _category_unknown(error: CategoryUnknown) -> str:
    return QCoreApplication.translate(
        "waiting list", "“%1” is no category of the list. Type A or B."
    ).replace("%1", error.typed)


@says(ExtentUnreadable)
def _extent_unreadable(error: ExtentUnreadable) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "“%1” is no amount of help per week. Type hours such as 2,5 or 2:30, at most 168.",
    ).replace("%1", error.typed)


@says(NumberUnreadable)
def _number_unreadable(error: NumberUnreadable) -> str:
    return QCoreApplication.translate(
        "waiting list", "“%1” is no number on the list. Type a whole number, or leave it empty."
    ).replace("%1", error.typed)


@says(MunicipalityNotKnown)
def _municipality_not_known(error: MunicipalityNotKnown) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "No municipality here is called “%1”. Type another, or leave it empty for your own.",
    ).replace("%1", error.typed)


@says(AreaNotKnown)
def _area_not_known(error: AreaNotKnown) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "The municipality has no area that is called “%1”. Type another, or leave it empty.",
    ).replace("%1", error.typed)


@says(CellMerged)
def _cell_merged(_error: CellMerged) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "In the workbook this cell is one with that of a line above, so it is not sure whose it "
        "is. Type what counts for this line.",
    )


@says(ResidentTwice)
def _resident_twice(error: ResidentTwice) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "Line %1 is about the same resident. If it is somebody else, correct the BSN, the date of "
        "birth or the initials; otherwise leave this line out.",
    ).replace("%1", str(error.first))


@says(ResidentUnclear)
def _resident_unclear(_error: ResidentUnclear) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "Without BSN and date of birth a resident cannot be told apart from a namesake. Type one "
        "of the two.",
    )


@says(SeveralResidents)
def _several_residents(_error: SeveralResidents) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "More than one file could be this resident's. Type the BSN, or more of the initials.",
    )


@says(OtherBirthDate)
def _other_birth_date(_error: OtherBirthDate) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "The file with this BSN has another date of birth. Check which of the two is right, and "
        "correct the line or the file.",
    )


@says(FileClosed)
def _file_closed(_error: FileClosed) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "This resident's file is closed. Open it again first, or leave this line out.",
    )


@says(OtherIndication)
def _other_indication(error: OtherIndication) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "An indication for household help of %1 runs already. Type that date, or change the "
        "indication first.",
    ).replace("%1", format_date(error.granted_on))


@says(NoProvision)
def _no_provision(_error: NoProvision) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "The catalogue of this municipality has no household help that can wait on the list. Add "
        "it in the settings first.",
    )


@says(WholeHoursOnly)
def _whole_hours_only(_error: WholeHoursOnly) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "The catalogue counts this help in whole hours. Type whole hours, or change the unit of "
        "the provision.",
    )


@says(ChangedMeanwhile)
def _changed_meanwhile(_error: ChangedMeanwhile) -> str:
    return QCoreApplication.translate(
        "waiting list",
        "Something about residents or places was changed meanwhile, so the list was compared "
        "again. Look at it once more, and bring it in.",
    )
