"""Words of the municipality's own list, for bringing it in."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.waiting import Status
from wmo_desk.domain.waiting_sheet import Note
from wmo_desk.services.waiting_comparison import EarlierPlace, KnownPlace, NewPlace
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.words.indications import extent_words
from wmo_desk.ui.words.text import in_list, in_sentence
from wmo_desk.ui.words.waiting import status_name


def field_name(field: str) -> str:
    """Name a field of the list, as the columns and the preview do."""
    return {
        "number": QCoreApplication.translate("waiting list", "Number on the list"),
        "bsn": QCoreApplication.translate("waiting list", "Citizen service number (BSN)"),
        "family_name": QCoreApplication.translate("waiting list", "Name"),
        "prefix": QCoreApplication.translate("waiting list", "Prefix"),
        "initials": QCoreApplication.translate("waiting list", "Initials"),
        "gender": QCoreApplication.translate("waiting list", "Form of address"),
        "birth_date": QCoreApplication.translate("waiting list", "Date of birth"),
        "street": QCoreApplication.translate("waiting list", "Street"),
        "house_number": QCoreApplication.translate("waiting list", "House number"),
        "postcode": QCoreApplication.translate("waiting list", "Postcode"),
        "city": QCoreApplication.translate("waiting list", "Town"),
        "phone": QCoreApplication.translate("waiting list", "Phone"),
        "municipality": QCoreApplication.translate("waiting list", "Municipality"),
        "area": QCoreApplication.translate("waiting list", "Area"),
        "category": QCoreApplication.translate("waiting list", "Category"),
        "criterion": QCoreApplication.translate("waiting list", "Criterion for A"),
        "reason": QCoreApplication.translate("waiting list", "Reason for A"),
        "pgb_offered_on": QCoreApplication.translate("waiting list", "Pgb offered on"),
        "pgb_declined_on": QCoreApplication.translate("waiting list", "Pgb declined on"),
        "granted_on": QCoreApplication.translate("waiting list", "Indication date"),
        "start": QCoreApplication.translate("waiting list", "First day"),
        "end": QCoreApplication.translate("waiting list", "Last day"),
        "hours": QCoreApplication.translate("waiting list", "Hours per week"),
        "minutes": QCoreApplication.translate("waiting list", "Minutes per week"),
        "placed_on": QCoreApplication.translate("waiting list", "On the list since"),
    }[field]


def new_words(place: NewPlace) -> str:
    """Say what a new place rests on, and what of it was filled in or understood otherwise."""
    resident = (
        QCoreApplication.translate("waiting list", "gets a file")
        if place.client_id is None
        else QCoreApplication.translate("waiting list", "has a file")
    )
    indication = (
        QCoreApplication.translate("waiting list", "indication of %1")
        if place.indication_id is None
        else QCoreApplication.translate("waiting list", "on the indication of %1 that is there")
    ).replace("%1", format_date(place.granted_on))
    first = in_list(
        (
            QCoreApplication.translate("waiting list", "Category %1").replace(
                "%1", place.category.value
            ),
            resident,
            indication,
            extent_words(place.indication["extent"], place.indication["unit"])
            if place.indication
            else "",
        )
    )
    notes = "\n".join(_note_words(note) for note in place.notes)
    return f"{first}\n{notes}" if notes else first


def _note_words(note: Note) -> str:
    return {
        Note.ZERO_ADDED: QCoreApplication.translate(
            "waiting list", "A zero that the BSN had lost was put before it."
        ),
        Note.SPREADSHEET_DAY: QCoreApplication.translate(
            "waiting list", "A day that stood there as a number was read as a day."
        ),
        Note.START_FILLED_IN: QCoreApplication.translate(
            "waiting list", "The first day was empty: the indication date was taken."
        ),
        Note.END_FILLED_IN: QCoreApplication.translate(
            "waiting list", "The last day was empty: the usual term was taken."
        ),
    }[note]


def known_words(place: KnownPlace) -> str:
    """Say that somebody waits already, and what the file has otherwise."""
    if not place.differs:
        return QCoreApplication.translate("waiting list", "Waits already; nothing changes.")
    words = QCoreApplication.translate(
        "waiting list", "Waits already; the list has another: %1. The place stays as it is."
    )
    return words.replace("%1", in_sentence([field_name(each).lower() for each in place.differs]))


def earlier_words(place: EarlierPlace) -> str:
    """Say that somebody was on the list for the same indication."""
    how = QCoreApplication.translate("waiting list", "help began")
    if place.status is not Status.STARTED:
        how = status_name(place.status).lower()
    day = "" if place.day is None else format_date(place.day)
    words = QCoreApplication.translate(
        "waiting list", "Was on the list for this indication (%1); nothing is added."
    )
    return words.replace("%1", f"{how} {day}".strip())
