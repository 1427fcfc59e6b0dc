"""What a grant means, in sentences that change while one fills it in."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.ui.indications import words
from wmo_desk.ui.words.days import full_day


@dataclass(frozen=True, slots=True)
class Explained:
    """What was filled in so far."""

    category: ProductCategory | None
    unit: ExtentUnit | None
    form: DeliveryForm | None
    extent: int
    start: date | None
    end: date | None
    is_open_ended: bool
    next_review: date | None
    waits: bool


def explain(filled: Explained) -> list[str]:
    """Return a sentence for each thing that is known."""
    lines = []
    if filled.unit is not None and filled.extent:
        lines.append(words.extent_sentence(filled.extent, filled.unit, filled.category))
    is_whole = filled.is_open_ended or filled.end is not None
    if filled.unit is not None and filled.start is not None and is_whole:
        end = None if filled.is_open_ended else filled.end
        sent = words.message_words(filled.extent, filled.unit, filled.form, filled.start, end)
        if sent:
            told = QCoreApplication.translate("indications", "To the provider goes: %1.")
            lines.append(told.replace("%1", sent))
    if filled.form is not None:
        lines.append(_form_sentence(filled.form))
    if filled.start is not None:
        lines.append(_period_sentence(filled))
    if filled.is_open_ended and filled.next_review is not None:
        told = QCoreApplication.translate(
            "indications",
            "We look again on %1 at the latest (art. 2.3.9 Wmo). It appears on Today by itself.",
        )
        lines.append(told.replace("%1", full_day(filled.next_review)))
    if filled.waits and filled.form is DeliveryForm.IN_KIND:
        lines.append(
            QCoreApplication.translate(
                "indications", "After granting you can put the resident on the waiting list."
            )
        )
    return [line for line in lines if line]


def _form_sentence(form: DeliveryForm) -> str:
    return {
        DeliveryForm.IN_KIND: QCoreApplication.translate(
            "indications", "A provider that the municipality contracted gives the help."
        ),
        DeliveryForm.PGB: QCoreApplication.translate(
            "indications", "The resident arranges the help with a budget (art. 2.3.6 Wmo)."
        ),
        DeliveryForm.ALFA: QCoreApplication.translate(
            "indications", "The resident is the employer of an alfa helper."
        ),
        DeliveryForm.FINANCIAL: QCoreApplication.translate(
            "indications", "The resident gets an allowance."
        ),
    }[form]


def _period_sentence(filled: Explained) -> str:
    start = full_day(filled.start)
    if filled.is_open_ended:
        told = QCoreApplication.translate("indications", "From %1, without end date.")
        return told.replace("%1", start)
    if filled.end is None:
        return ""
    told = QCoreApplication.translate("indications", "From %1 until and including %2.")
    return told.replace("%1", start).replace("%2", full_day(filled.end))
