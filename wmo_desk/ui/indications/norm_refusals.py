"""The sentences of what is refused about norm sets and norm calculations."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.norm_sheet import (
    NormFault,
    NormFaultKind,
    NormHeadingsMissing,
    NormSheetEmpty,
    NormSheetFaulty,
    NormSheetUnreadable,
)
from wmo_desk.domain.norms import (
    ActivityMissing,
    CalculationSettled,
    CountOutOfRange,
    DeductionReasonMissing,
    DeviationReasonMissing,
    ExtentNotCalculated,
    FigureMissing,
    NormSetEndsBeforeStart,
    NormSetKnown,
    NormSetNotValid,
    NormSetSettled,
    NormSetUnnamed,
    NotCounted,
    NothingLeft,
    OneOfGroup,
    UnknownNorm,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.norms import missing_words


@says(FigureMissing)
def _figure_missing(error: FigureMissing) -> str:
    return QCoreApplication.translate(
        "norms",
        "There is no result: %1. Have the municipality add the figure to its norm set, or leave "
        "this out and deviate with a reason.",
    ).replace("%1", missing_words(error.names))


@says(UnknownNorm)
def _unknown_norm(_error: UnknownNorm) -> str:
    return QCoreApplication.translate(
        "norms", "This norm set has no such line any more. Open the calculation again."
    )


@says(OneOfGroup)
def _one_of_group(error: OneOfGroup) -> str:
    return QCoreApplication.translate("norms", "Only one of these counts: %1. Choose one.").replace(
        "%1", ", ".join(error.names)
    )


@says(CountOutOfRange)
def _count_out_of_range(error: CountOutOfRange) -> str:
    words = QCoreApplication.translate("norms", "%1 counts at most %2 times. Fill in less.")
    return words.replace("%1", error.name).replace("%2", str(error.most))


@says(DeductionReasonMissing)
def _deduction_reason(error: DeductionReasonMissing) -> str:
    return QCoreApplication.translate(
        "norms", "Say in a few words why this is taken off: %1. The resident reads it."
    ).replace("%1", error.name)


@says(ActivityMissing)
def _activity_missing(_error: ActivityMissing) -> str:
    return QCoreApplication.translate("norms", "Choose an activity that help is needed with.")


@says(DeviationReasonMissing)
def _deviation_reason(_error: DeviationReasonMissing) -> str:
    return QCoreApplication.translate(
        "norms", "This is not the outcome. Say in a few words why; the resident reads it."
    )


@says(NothingLeft)
def _nothing_left(_error: NothingLeft) -> str:
    return QCoreApplication.translate(
        "norms", "Nothing is left to grant. Take less off, or grant something else with a reason."
    )


@says(ExtentNotCalculated)
def _extent_not_calculated(error: ExtentNotCalculated) -> str:
    return QCoreApplication.translate(
        "norms",
        "The calculation comes to %1 minutes a week. Open it to deviate with a reason, or leave "
        "the calculation out.",
    ).replace("%1", str(error.accepted))


@says(NotCounted)
def _not_counted(_error: NotCounted) -> str:
    return QCoreApplication.translate(
        "norms",
        "Only household help in minutes a week is calculated with norms. Leave the calculation "
        "out.",
    )


@says(CalculationSettled)
def _calculation_settled(_error: CalculationSettled) -> str:
    return QCoreApplication.translate(
        "norms", "A kept calculation does not change. Change the indication with a new one."
    )


@says(NormSetSettled)
def _set_settled(_error: NormSetSettled) -> str:
    return QCoreApplication.translate(
        "norms", "This norm set was adopted and does not change any more. Make a copy of it."
    )


@says(NormSetNotValid)
def _set_not_valid(_error: NormSetNotValid) -> str:
    return QCoreApplication.translate(
        "norms", "This norm set does not count on that day. Choose one that was adopted."
    )


@says(NormSetUnnamed)
def _set_unnamed(error: NormSetUnnamed) -> str:
    return {
        "name": QCoreApplication.translate("norms", "Give the norm set a name."),
        "edition": QCoreApplication.translate("norms", "Fill in the version, such as 2026."),
    }.get(
        error.field,
        QCoreApplication.translate("norms", "Say where the figures come from."),
    )


@says(NormSetKnown)
def _set_known(_error: NormSetKnown) -> str:
    return QCoreApplication.translate(
        "norms", "There is a norm set with this name and version already. Fill in another version."
    )


@says(NormSetEndsBeforeStart)
def _ends_before_start(error: NormSetEndsBeforeStart) -> str:
    return QCoreApplication.translate(
        "norms", "It counts from %1, so it cannot end before. Choose a later day."
    ).replace("%1", full_day(error.start))


@says(NormSheetFaulty)
def _sheet_faulty(error: NormSheetFaulty) -> str:
    return "\n".join(_fault_words(fault) for fault in error.faults)


@says(NormHeadingsMissing)
def _headings_missing(error: NormHeadingsMissing) -> str:
    return QCoreApplication.translate(
        "norms", "The first line lacks these headings: %1. Add them."
    ).replace("%1", ", ".join(error.headings))


@says(NormSheetEmpty)
def _sheet_empty(_error: NormSheetEmpty) -> str:
    return QCoreApplication.translate(
        "norms", "There is no activity in it. Add at least one line that is an “activiteit”."
    )


@says(NormSheetUnreadable)
def _sheet_unreadable(_error: NormSheetUnreadable) -> str:
    return QCoreApplication.translate(
        "norms", "This is no table of text. Save it in Excel as CSV and choose that file."
    )


def _fault_words(fault: NormFault) -> str:
    told = {
        NormFaultKind.KIND_UNKNOWN: QCoreApplication.translate(
            "norms",
            "the kind is activiteit, persoon, huishouden, woning, eigen kracht or netwerk",
        ),
        NormFaultKind.NAME_MISSING: QCoreApplication.translate("norms", "the name is missing"),
        NormFaultKind.NAME_TOO_LONG: QCoreApplication.translate(
            "norms", "the name is longer than 80 characters"
        ),
        NormFaultKind.NAME_TWICE: QCoreApplication.translate("norms", "this name stands twice"),
        NormFaultKind.NOT_A_NUMBER: QCoreApplication.translate(
            "norms", "a whole number that is not too large is needed"
        ),
        NormFaultKind.PER_UNKNOWN: QCoreApplication.translate(
            "norms", "it is per week, maand or jaar"
        ),
    }[fault.kind]
    words = QCoreApplication.translate("norms", "Line %1, %2: %3.")
    if fault.text:
        words = QCoreApplication.translate("norms", "Line %1, %2 (“%4”): %3.")
    words = words.replace("%1", str(fault.line)).replace("%2", fault.column).replace("%3", told)
    return words.replace("%4", fault.text)
