"""Words of the waiting list: hours, what happened to a place, why somebody is passed over."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from wmo_desk.contents.waiting_words import person_of, why
from wmo_desk.domain.kinds import WaitingEventKind
from wmo_desk.domain.waiting import Status, Weekday
from wmo_desk.services.offers import PassedOver
from wmo_desk.services.waiting_rows import EventRow, WaitingRow
from wmo_desk.ui.words.people import called, name_or_unknown, titled
from wmo_desk.ui.words.text import in_list


def language() -> str:
    """Return the language of the interface, for sentences that are made below it."""
    # Translated as "nl" in Dutch.
    return QCoreApplication.translate("waiting list", "en")


def hours_words(minutes: int | None) -> str:
    """Write minutes per week as hours, short enough for a column: "2 h 30"."""
    if minutes is None:
        return "–"
    hours, rest = divmod(minutes, 60)
    if not hours:
        words = QCoreApplication.translate("waiting list", "%1 min")
        return words.replace("%1", str(rest))
    if not rest:
        return QCoreApplication.translate("waiting list", "%1 h").replace("%1", str(hours))
    words = QCoreApplication.translate("waiting list", "%1 h %2")
    return words.replace("%1", str(hours)).replace("%2", f"{rest:02}")


def days_words(days: int) -> str:
    """Write for how many days somebody waits."""
    return QCoreApplication.translate("waiting list", "%n day(s)", "", days)


def short_days(days: int) -> str:
    """Write for how many days somebody waits, short enough for a column."""
    return QCoreApplication.translate("waiting list", "%1 d").replace("%1", str(days))


def client_words(row: WaitingRow) -> str:
    """Name somebody who waits, with the short title."""
    return titled(name_or_unknown(row.client), row.gender)


def called_words(row: WaitingRow) -> str:
    """Name somebody who waits, in a sentence."""
    return called(row.client, row.gender)


def why_words(row: WaitingRow) -> str:
    """Say why somebody stands where they stand."""
    return why(row.explanation, person_of(row.gender), language=language())


def status_words(row: WaitingRow) -> str:
    """Say how a place stands, in one word."""
    if not row.is_running:
        return QCoreApplication.translate("waiting list", "Indication ended")
    if row.status is Status.OFFERED:
        return QCoreApplication.translate("waiting list", "Offered")
    if row.status is Status.PAUSED:
        return QCoreApplication.translate("waiting list", "Paused")
    if is_exception_the_status(row):
        return QCoreApplication.translate("waiting list", "Exception")
    return QCoreApplication.translate("waiting list", "Waiting")


def is_exception_the_status(row: WaitingRow) -> bool:
    """Whether nothing else is to be told first of a place that was given by exception."""
    return row.ranked_on is not None and row.is_running and row.status is Status.WAITING


def event_words(event: EventRow, before: EventRow | None) -> str:
    """Say what happened to a place; `before` is what happened before it."""
    words = {
        WaitingEventKind.PLACED: QCoreApplication.translate(
            "waiting list", "on the list, category %1"
        ),
        WaitingEventKind.CATEGORY_CHANGED: QCoreApplication.translate(
            "waiting list", "from %2 to %1, indication date stayed"
        ),
        WaitingEventKind.EXCEPTION_MADE: QCoreApplication.translate(
            "waiting list", "exception to the order"
        ),
        WaitingEventKind.EXCEPTION_ENDED: QCoreApplication.translate(
            "waiting list", "exception ended"
        ),
        WaitingEventKind.OFFERED: QCoreApplication.translate("waiting list", "offered to %3"),
        WaitingEventKind.OFFER_WITHDRAWN: QCoreApplication.translate(
            "waiting list", "offer to %3 withdrawn"
        ),
        WaitingEventKind.OFFER_DECLINED: QCoreApplication.translate(
            "waiting list", "%3 cannot take it on"
        ),
        WaitingEventKind.STARTED: QCoreApplication.translate("waiting list", "help by %3 begins"),
        WaitingEventKind.DECLINED: QCoreApplication.translate(
            "waiting list", "the resident declined the help of %3"
        ),
        WaitingEventKind.DECLINED_AND_WAITS: QCoreApplication.translate(
            "waiting list", "the resident declined the help of %3 and keeps the place"
        ),
        WaitingEventKind.DECLINED_TO_THE_END: QCoreApplication.translate(
            "waiting list",
            "the resident declined the help of %3 and goes to the end of category %1",
        ),
        WaitingEventKind.OFFER_LAPSED: QCoreApplication.translate(
            "waiting list", "%3 did not answer in time"
        ),
        WaitingEventKind.PASSED_OVER: QCoreApplication.translate(
            "waiting list", "somebody further back was offered to %3"
        ),
        WaitingEventKind.PASSED_FOR_DAYS: QCoreApplication.translate(
            "waiting list", "passed over: %3 has no room on these days"
        ),
        WaitingEventKind.PASSED_FOR_DEMANDS: QCoreApplication.translate(
            "waiting list", "passed over: %3 cannot meet a special demand"
        ),
        WaitingEventKind.PASSED_FOR_HOURS: QCoreApplication.translate(
            "waiting list", "passed over: %3 has room for fewer hours"
        ),
        WaitingEventKind.DEMANDS_CHANGED: QCoreApplication.translate(
            "waiting list", "days and special demands changed"
        ),
        WaitingEventKind.STILL_NEEDED: QCoreApplication.translate(
            "waiting list", "asked again: still needed"
        ),
        WaitingEventKind.NEEDED_OTHERWISE: QCoreApplication.translate(
            "waiting list", "asked again: something else is needed"
        ),
        WaitingEventKind.PAUSED: QCoreApplication.translate("waiting list", "paused, date stays"),
        WaitingEventKind.RESUMED: QCoreApplication.translate("waiting list", "waiting again"),
        WaitingEventKind.LEFT: QCoreApplication.translate("waiting list", "off the list"),
        WaitingEventKind.PUT_BACK: QCoreApplication.translate(
            "waiting list", "put back, with the same date"
        ),
    }[event.kind]
    if event.kind is WaitingEventKind.CATEGORY_CHANGED and (
        before is None or before.category is event.category
    ):
        words = QCoreApplication.translate("waiting list", "other grounds for category %1")
    words = words.replace("%1", event.category.value)
    words = words.replace("%2", before.category.value if before is not None else "")
    return words.replace("%3", event.provider or somebody())


def weekday_name(day: Weekday) -> str:
    """Name a day of the week."""
    return {
        Weekday.MONDAY: QCoreApplication.translate("waiting list", "Monday"),
        Weekday.TUESDAY: QCoreApplication.translate("waiting list", "Tuesday"),
        Weekday.WEDNESDAY: QCoreApplication.translate("waiting list", "Wednesday"),
        Weekday.THURSDAY: QCoreApplication.translate("waiting list", "Thursday"),
        Weekday.FRIDAY: QCoreApplication.translate("waiting list", "Friday"),
        Weekday.SATURDAY: QCoreApplication.translate("waiting list", "Saturday"),
        Weekday.SUNDAY: QCoreApplication.translate("waiting list", "Sunday"),
    }[day]


def demands_words(days: Collection[str], demands: Collection[str]) -> str:
    """Say on which days help can come and what it must reckon with; nothing when all is good."""
    names = [weekday_name(day) for day in Weekday if day.value in days]
    return in_list((", ".join(names), *demands))


def somebody() -> str:
    """Name a provider that is not known."""
    return QCoreApplication.translate("waiting list", "a provider")


def passed_over_words(reason: PassedOver) -> str:
    """Say why somebody who stands before is not offered to this provider."""
    return {
        PassedOver.PAUSED: QCoreApplication.translate("waiting list", "paused"),
        PassedOver.OFFERED: QCoreApplication.translate(
            "waiting list", "offered to a provider already"
        ),
        PassedOver.OTHER_AREA: QCoreApplication.translate(
            "waiting list", "lives where this provider does not work"
        ),
        PassedOver.AREA_UNKNOWN: QCoreApplication.translate(
            "waiting list", "the area is not filled in"
        ),
        PassedOver.NOT_RUNNING: QCoreApplication.translate(
            "waiting list", "the indication does not run any more"
        ),
        PassedOver.ANSWERED: QCoreApplication.translate(
            "waiting list", "an offer to this provider came to nothing"
        ),
        PassedOver.DAYS: QCoreApplication.translate(
            "waiting list", "this provider has no room on the days that suit"
        ),
        PassedOver.DEMANDS: QCoreApplication.translate(
            "waiting list", "this provider cannot meet a special demand"
        ),
        PassedOver.HOURS: QCoreApplication.translate(
            "waiting list", "needs more hours than there is room for"
        ),
    }[reason]
