"""Words of indications: extents in plain terms, periods, grounds of a withdrawal, changes."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.indications import (
    DeliveryForm,
    EndCause,
    ExtentUnit,
    IndicationState,
    ProductCategory,
    WithdrawalGround,
    monthly_minutes,
)
from wmo_desk.domain.iwmo import (
    BudgetNeedsEnd,
    ChangeReason,
    Frequency,
    MessageUnit,
    change_reason,
    message_extent,
)
from wmo_desk.services.indication_rows import ChangeRow
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.words.indications import extent_words, form_name, indication_state_name, unit_name


def short_day(day: date | None) -> str:
    """Write a day short enough for a column, "22 Nov 2026"."""
    if day is None:
        return "–"
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")


def end_words(row: IndicationRow) -> str:
    """Say until when, or that there is no end date."""
    if row.end is None:
        return without_end_date()
    return short_day(row.end)


def without_end_date() -> str:
    """Say that there is no end date."""
    return QCoreApplication.translate("indications", "without end date")


def extent_sentence(extent: int, unit: ExtentUnit, category: ProductCategory | None) -> str:
    """Say an extent in plain words; of household help also what it is by the month."""
    if not extent:
        return ""
    if unit is ExtentUnit.MINUTES_PER_WEEK and category is ProductCategory.HOUSEHOLD_HELP:
        words = QCoreApplication.translate("indications", "%1, that is %2 minutes a month.")
        return words.replace("%1", extent_words(extent, unit)).replace(
            "%2", str(monthly_minutes(extent))
        )
    return f"{extent_words(extent, unit)}."


def message_words(
    extent: int, unit: ExtentUnit, form: DeliveryForm | None, start: date, end: date | None
) -> str:
    """Say how an extent is sent to a provider, with the rule that makes it so; else nothing."""
    if form is not DeliveryForm.IN_KIND or not extent:
        return ""
    try:
        sent = message_extent(extent, unit, start, end)
    except BudgetNeedsEnd:
        return ""
    counted = {
        MessageUnit.MINUTE: QCoreApplication.translate(
            "indications", "%n minute(s)", "", sent.volume
        ),
        MessageUnit.HOUR: QCoreApplication.translate("indications", "%n hour(s)", "", sent.volume),
        MessageUnit.DAY_PART: QCoreApplication.translate(
            "indications", "%n day part(s)", "", sent.volume
        ),
        MessageUnit.DAY_AND_NIGHT: QCoreApplication.translate(
            "indications", "%n day(s) and night(s)", "", sent.volume
        ),
        MessageUnit.PIECE: QCoreApplication.translate(
            "indications", "%n piece(s)", "", sent.volume
        ),
        MessageUnit.EURO: f"€ {sent.volume}",
    }[sent.unit]
    per = {
        Frequency.WEEK: QCoreApplication.translate("indications", "%1 a week"),
        Frequency.MONTH: QCoreApplication.translate("indications", "%1 a month"),
        Frequency.TOTAL: QCoreApplication.translate("indications", "%1 in all"),
    }[sent.frequency].replace("%1", counted)
    codes = QCoreApplication.translate("indications", "unit %1, frequency %2")
    codes = codes.replace("%1", sent.unit.value).replace("%2", sent.frequency.value)
    if sent.frequency is Frequency.MONTH:
        rule = QCoreApplication.translate(
            "indications", "without end date not per week: iWmo CD076"
        )
        return f"{per} ({codes}; {rule})"
    return f"{per} ({codes})"


def ending_code(row: IndicationRow) -> str:
    """Say with which code of the messages a withdrawal is sent; nothing for other forms."""
    if row.withdrawn_from is None or row.form is not DeliveryForm.IN_KIND:
        return ""
    # The last day comes before the day from which it is withdrawn.
    last = max(row.start, row.withdrawn_from - timedelta(days=1))
    reason = change_reason(
        start=row.start,
        old_end=row.end,
        new_end=row.start if row.withdrawn_from <= row.start else last,
        old_form=row.form,
        new_form=row.form,
        cause=row.end_cause or EndCause.REASSESSED,
    )
    return change_reason_words(reason)


def change_code(
    row: IndicationRow,
    *,
    form: DeliveryForm | None,
    extent: int,
    end: date | None,
    is_correction: bool,
) -> str:
    """Say with which code of the messages a change is sent; nothing where nothing is sent."""
    if row.form is not DeliveryForm.IN_KIND or form is None:
        return ""
    is_other = (form, extent, end) != (row.form, row.extent, row.end)
    if not is_other:
        return ""
    reason = change_reason(
        start=row.start,
        old_end=row.end,
        new_end=end,
        old_form=row.form,
        new_form=form,
        has_other_extent=extent != row.extent,
        is_correction=is_correction,
    )
    return change_reason_words(reason)


def change_reason_words(reason: ChangeReason) -> str:
    """Return a code of WMO002 with what it stands for."""
    meaning = {
        ChangeReason.DIED: QCoreApplication.translate("indications", "resident died"),
        ChangeReason.EXTENDED: QCoreApplication.translate("indications", "extended"),
        ChangeReason.SHORTENED: QCoreApplication.translate("indications", "shortened"),
        ChangeReason.OTHER_DOMAIN: QCoreApplication.translate(
            "indications", "goes on under another law"
        ),
        ChangeReason.MOVED_AWAY: QCoreApplication.translate(
            "indications", "moved to another municipality"
        ),
        ChangeReason.OTHER_FORM: QCoreApplication.translate("indications", "other form"),
        ChangeReason.REMOVED: QCoreApplication.translate("indications", "removed"),
        ChangeReason.CORRECTED: QCoreApplication.translate("indications", "corrected"),
    }[reason]
    return f"{reason.value}, {meaning} (iWmo WMO002)"


def ground_name(ground: WithdrawalGround) -> str:
    """Return a ground of art. 2.3.10 lid 1 Wmo with its letter."""
    return {
        WithdrawalGround.INCORRECT_INFORMATION: QCoreApplication.translate(
            "indications", "a. The information was incorrect or incomplete"
        ),
        WithdrawalGround.NO_LONGER_NEEDED: QCoreApplication.translate(
            "indications", "b. The resident does not need it any more"
        ),
        WithdrawalGround.NOT_ADEQUATE: QCoreApplication.translate(
            "indications", "c. It is not adequate any more"
        ),
        WithdrawalGround.CONDITIONS_NOT_MET: QCoreApplication.translate(
            "indications", "d. The resident does not meet the conditions"
        ),
        WithdrawalGround.NOT_USED: QCoreApplication.translate(
            "indications", "e. It is not used, or used for something else"
        ),
    }[ground]


def field_name(field: str) -> str:
    """Name a field of an indication, for its history."""
    return {
        "form": QCoreApplication.translate("indications", "Form"),
        "unit": QCoreApplication.translate("indications", "Counted in"),
        "extent": QCoreApplication.translate("indications", "Extent"),
        "start": QCoreApplication.translate("indications", "From"),
        "end": QCoreApplication.translate("indications", "Until"),
        "next_review": QCoreApplication.translate("indications", "Look again"),
        "target_group": QCoreApplication.translate("indications", "Target group"),
        "reason": QCoreApplication.translate("indications", "Reason"),
        "withdrawn_from": QCoreApplication.translate("indications", "Withdrawn from"),
        "withdrawal_ground": QCoreApplication.translate("indications", "Ground"),
        "withdrawal_reason": QCoreApplication.translate("indications", "Reason of withdrawal"),
        "end_cause": QCoreApplication.translate("indications", "What ends it"),
        "heard_on": QCoreApplication.translate("indications", "Heard on"),
        "is_temporary": QCoreApplication.translate("indications", "Temporary"),
        "reduced_from": QCoreApplication.translate("indications", "Before"),
        "situation_changed": QCoreApplication.translate("indications", "The situation has changed"),
        "transition_until": QCoreApplication.translate("indications", "Stays as it was until"),
        "reduction_reason": QCoreApplication.translate("indications", "Why less"),
        "revision_ground": QCoreApplication.translate("indications", "Changed on ground"),
        "revision_reason": QCoreApplication.translate("indications", "Why changed"),
    }.get(field, field)


def change_words(change: ChangeRow) -> str:
    """Say a change in one line: from what to what."""
    was, became = value_words(change.field, change.old), value_words(change.field, change.new)
    if change.old in {None, ""} and change.field != "end":
        return f"{field_name(change.field)}: {became}"
    words = QCoreApplication.translate("indications", "%1: from %2 to %3")
    return words.replace("%1", field_name(change.field)).replace("%2", was).replace("%3", became)


def value_words(field: str, value: object) -> str:
    """Write a value of a field as people read it."""
    if value is None:
        return without_end_date() if field == "end" else "–"
    if isinstance(value, bool):
        yes, no = (
            QCoreApplication.translate("indications", "yes"),
            QCoreApplication.translate("indications", "no"),
        )
        return yes if value else no
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, DeliveryForm):
        return form_name(value)
    if isinstance(value, ExtentUnit):
        return unit_name(value)
    if isinstance(value, WithdrawalGround):
        return ground_name(value)
    return str(value)


def state_words(row: IndicationRow, on: date) -> str:
    """Say how an indication stands, and from when if that is still to come."""
    state = row.state(on)
    if row.withdrawn_from is not None and state is IndicationState.RUNNING:
        words = QCoreApplication.translate("indications", "ends %1 (withdrawn)")
        return words.replace("%1", short_day(row.withdrawn_from))
    return indication_state_name(state)


def state_tone(row: IndicationRow, on: date) -> Tone | None:
    """Mark what does not run."""
    return {
        IndicationState.RUNNING: None,
        IndicationState.FUTURE: Tone.ACCENT,
        IndicationState.ENDED: Tone.NEUTRAL,
        IndicationState.WITHDRAWN: Tone.LATE,
    }[row.state(on)]
