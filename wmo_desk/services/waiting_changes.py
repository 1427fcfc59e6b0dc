"""What changed on the waiting list between two days: who, how, and by whom."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.waiting_words import number_words
from wmo_desk.domain.kinds import Gender, WaitingEventKind
from wmo_desk.domain.local_time import end_of_day
from wmo_desk.domain.waiting import Category, Status
from wmo_desk.models.client import Client
from wmo_desk.models.organisation import Provider, Staff
from wmo_desk.models.waiting_list import WaitingEvent
from wmo_desk.services.waiting_rows import EventRow, WaitingRow, waiting_rows


@dataclass(frozen=True, slots=True)
class ListChange:
    """The difference between the list at the end of two days.

    `gone` are those who are off the list, by how their place stands since; `moved` who changed
    category. `ahead` tells by how many places those who stand on both lists went forward (below
    nothing: back).
    """

    earlier: date
    later: date
    waiting_before: int
    waiting_after: int
    new: tuple[WaitingRow, ...]
    gone: tuple[tuple[WaitingRow, Status], ...]
    moved: tuple[tuple[WaitingRow, Category], ...]
    paused: tuple[WaitingRow, ...]
    resumed: tuple[WaitingRow, ...]
    ahead: Mapping[UUID, int]


class ChangeRow(NamedTuple):
    """One thing that happened; `before` is how the place stood until then."""

    client_id: UUID
    entry_id: UUID
    client: str
    gender: Gender
    event: EventRow
    before: EventRow | None


def list_change(session: Session, earlier: date, later: date) -> ListChange:
    """Compare the list of two days, whichever comes first."""
    earlier, later = sorted((earlier, later))
    before = {row.id: row for row in waiting_rows(session, earlier)}
    after = {row.id: row for row in waiting_rows(session, later)}
    both = [(before[entry_id], row) for entry_id, row in after.items() if entry_id in before]
    gone = [row for entry_id, row in before.items() if entry_id not in after]
    since = _last_status(session, later)
    return ListChange(
        earlier=earlier,
        later=later,
        waiting_before=len(before),
        waiting_after=len(after),
        new=tuple(row for entry_id, row in after.items() if entry_id not in before),
        gone=tuple((row, since.get(row.id, Status.LEFT)) for row in gone),
        moved=tuple((new, old.category) for old, new in both if old.category is not new.category),
        paused=tuple(new for old, new in both if _is_paused(new) and not _is_paused(old)),
        resumed=tuple(new for old, new in both if _is_paused(old) and not _is_paused(new)),
        ahead={new.id: old.position - new.position for old, new in both},
    )


def change_rows(session: Session, earlier: date, later: date) -> list[ChangeRow]:
    """What happened after the one day up to the end of the other, the newest first."""
    earlier, later = sorted((earlier, later))
    query = (
        select(
            WaitingEvent.client_id,
            WaitingEvent.entry_id,
            Client.list_name,
            Client.gender,
            WaitingEvent.at,
            WaitingEvent.kind,
            Staff.name,
            Provider.name,
            WaitingEvent.reason,
            WaitingEvent.category,
            WaitingEvent.status,
            WaitingEvent.rank_date,
            WaitingEvent.is_exception,
        )
        .join(Client, Client.id == WaitingEvent.client_id)
        .outerjoin(Staff, Staff.id == WaitingEvent.by)
        .outerjoin(Provider, Provider.id == WaitingEvent.provider_id)
        .where(WaitingEvent.at < end_of_day(later))
        .order_by(WaitingEvent.at, WaitingEvent.id)
    )
    begin = end_of_day(earlier)
    changed = select(WaitingEvent.entry_id).where(
        WaitingEvent.at >= begin, WaitingEvent.at < end_of_day(later)
    )
    last: dict[UUID, EventRow] = {}
    found: list[ChangeRow] = []
    for client_id, entry_id, client, gender, *event in session.execute(
        query.where(WaitingEvent.entry_id.in_(changed))
    ):
        row = EventRow(*event)
        if row.at >= begin:
            found.append(ChangeRow(client_id, entry_id, client, gender, row, last.get(entry_id)))
        last[entry_id] = row
    return found[::-1]


def _last_status(session: Session, on: date) -> dict[UUID, Status]:
    """How the places that went off the list stood at the end of a day."""
    query = (
        select(WaitingEvent.entry_id, WaitingEvent.status)
        .where(
            WaitingEvent.at < end_of_day(on),
            WaitingEvent.kind.in_(
                (
                    WaitingEventKind.STARTED,
                    WaitingEventKind.DECLINED,
                    WaitingEventKind.LEFT,
                )
            ),
        )
        .order_by(WaitingEvent.at)
    )
    found: dict[UUID, Status] = {}
    for entry_id, status in session.execute(query):
        found[entry_id] = status  # noqa: PERF403 - the last one counts
    return found


def _is_paused(row: WaitingRow) -> bool:
    return row.status is Status.PAUSED


# --- In words ---------------------------------------------------------------------------------

# Each for one resident, and for more.
_WORDS: Final[Mapping[str, Mapping[str, tuple[str, str]]]] = {
    "nl": {
        "new": ("{n} nieuw", "{n} nieuw"),
        "started": ("{n} begonnen", "{n} begonnen"),
        "declined": ("{n} heeft de hulp afgeslagen", "{n} hebben de hulp afgeslagen"),
        "left": ("{n} van de lijst af", "{n} van de lijst af"),
        "moved": ("{n} van {a} naar {b}", "{n} van {a} naar {b}"),
        "paused": ("{n} gepauzeerd", "{n} gepauzeerd"),
        "resumed": ("{n} na een pauze weer wachtend", "{n} na een pauze weer wachtend"),
        "none": ("Er is niets veranderd.", ""),
        "count": (
            "Er wachtte {n} inwoner, nu {m}.",
            "Er wachtten {n} inwoners, nu {m}.",
        ),
    },
    "en": {
        "new": ("{n} new", "{n} new"),
        "started": ("{n} started", "{n} started"),
        "declined": ("{n} declined the help", "{n} declined the help"),
        "left": ("{n} off the list", "{n} off the list"),
        "moved": ("{n} from {a} to {b}", "{n} from {a} to {b}"),
        "paused": ("{n} paused", "{n} paused"),
        "resumed": ("{n} waiting again after a pause", "{n} waiting again after a pause"),
        "none": ("Nothing changed.", ""),
        "count": ("{n} resident was waiting, now {m}.", "{n} residents were waiting, now {m}."),
    },
}


def change_words(change: ListChange, *, language: str = "nl") -> str:
    """Say what changed: "Acht nieuw, vijf begonnen, één van B naar A." `language` is nl or en."""
    words = _WORDS[language]

    def counted(name: str, count: int, **more: str) -> str:
        one, many = words[name]
        number = number_words(count, language=language)
        return (one if count == 1 else many).format(n=number, **more)

    statuses = Counter(status for _, status in change.gone)
    moves = Counter((old, row.category) for row, old in change.moved)
    parts = [
        counted(name, count)
        for name, count in (
            ("new", len(change.new)),
            ("started", statuses[Status.STARTED]),
            ("declined", statuses[Status.DECLINED]),
            ("left", statuses[Status.LEFT]),
        )
        if count
    ]
    parts += [
        counted("moved", count, a=old.value, b=new.value)
        for (old, new), count in sorted(moves.items())
    ]
    parts += [
        counted(name, len(rows))
        for name, rows in (("paused", change.paused), ("resumed", change.resumed))
        if rows
    ]
    if not parts:
        return words["none"][0]
    sentence = ", ".join(parts)
    after = number_words(change.waiting_after, language=language)
    total = counted("count", change.waiting_before, m=after)
    return f"{_begun(sentence)}. {_begun(total)}"


def _begun(sentence: str) -> str:
    """Begin with a capital; "één" has its accent on the second letter alone then."""
    if sentence.startswith("één"):
        return f"Eén{sentence[3:]}"
    return sentence[:1].upper() + sentence[1:]
