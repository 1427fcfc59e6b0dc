"""What the team lead puts on the table: the caseload and the waiting list, in numbers of a day.

Nothing in these papers names a resident. Numbers of a neighbourhood that could point at somebody
never leave this module.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.contents.team_papers import (
    CaseloadLine,
    CaseloadPaper,
    RoomLine,
    WaitingLine,
    WaitingPaper,
)
from wmo_desk.domain.fairness import SMALL, Grouping, untold, waited
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.organisation import Staff
from wmo_desk.models.report import Report
from wmo_desk.services import open_reports, options
from wmo_desk.services.caseload import caseload_rows, open_on
from wmo_desk.services.fairness import WaitedRow, fairness
from wmo_desk.services.open_ended import open_ended_view
from wmo_desk.services.organisation import own_municipality
from wmo_desk.services.providers import provider_rows
from wmo_desk.services.summary_query import letterhead_of
from wmo_desk.services.today_lines import SOON
from wmo_desk.services.waiting_rows import WaitingRow, waiting_rows


def caseload_paper(session: Session, on: date) -> CaseloadPaper:
    """Count for the team lead what everybody carries on that day."""
    chosen = options.read_options(session, (options.CONSULTANT_ROOM, options.CASELOAD_NAMES))
    open_ended = open_ended_view(session, on)
    has_names = bool(chosen[options.CASELOAD_NAMES.name])
    lines = _lines(session, on, Counter(row.consultant_id for row in open_ended.rows))
    return CaseloadPaper(
        letterhead=_letterhead(session),
        lines=tuple(lines if has_names else _without_names(lines)),
        room=chosen[options.CONSULTANT_ROOM.name],
        soon_days=SOON.days,
        silent_months=open_ended.months,
        has_names=has_names,
        printed_on=on,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def waiting_paper(session: Session, on: date) -> WaitingPaper:
    """Work out for the team lead how the waiting list stands on that day."""
    figures = fairness(session, on)
    areas = [row for row in figures.waited if row.grouping is Grouping.AREA and row.now.people]
    small = untold({row.name: row.now.people for row in areas}, below=SMALL)
    rest = [row for row in waiting_rows(session, on) if row.area in small]
    kept = {Grouping.ALL, Grouping.CATEGORY}
    lines = [_as_line(row) for row in figures.waited if row.grouping in kept]
    lines += [_as_line(row) for row in areas if row.name not in small]
    room = [RoomLine(row.area, row.asked, row.room) for row in figures.areas]
    room = [line for line in room if line.area not in small]
    if rest:
        together = waited([row.days_waiting for row in rest])
        lines.append(WaitingLine(Grouping.AREA, None, together, waited([]), is_rest=True))
        asked = sum(row.minutes_per_week or 0 for row in rest)
        room.append(RoomLine(None, asked, _room_in(session, on, rest), is_rest=True))
    return WaitingPaper(
        letterhead=_letterhead(session),
        lines=tuple(lines),
        areas=tuple(room),
        asked=figures.asked,
        room=figures.room,
        unknown_hours=figures.unknown_hours,
        outlook=figures.outlook,
        printed_on=on,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _as_line(row: WaitedRow) -> WaitingLine:
    return WaitingLine(row.grouping, row.name, row.now, row.begun)


def _room_in(session: Session, on: date, rows: Iterable[WaitingRow]) -> int:
    """Add up the room of whoever works where one of these people lives, each provider once."""
    places = {(row.area_id, row.municipality_id) for row in rows}
    return sum(
        provider.room_minutes
        for provider in provider_rows(session, on)
        if any(
            provider.works_in.includes(area_id=area_id, municipality_id=municipality_id)
            for area_id, municipality_id in places
        )
    )


def _letterhead(session: Session) -> SummaryLetterhead:
    own = own_municipality(session)
    return SummaryLetterhead("") if own is None else letterhead_of(session, own.id)


# --- The caseload -----------------------------------------------------------------------------


def _lines(session: Session, on: date, silent: Mapping[UUID | None, int]) -> list[CaseloadLine]:
    """Everybody who carries something, by name; the files of nobody come last."""
    late, soon = _terms(session, on)
    talks = _open_talks(session, on)
    found = {row.consultant_id: row for row in caseload_rows(session, on)}
    counted = {*late, *soon, *talks, *silent}
    names = {key: row.consultant or "" for key, row in found.items() if key is not None}
    # Who carries no file any more can still have a conversation to close.
    others = counted - names.keys() - {None}
    names |= {
        row.id: row.name
        for row in session.execute(select(Staff.id, Staff.name).where(Staff.id.in_(others)))
    }
    ordered = sorted(names.items(), key=lambda item: (item[1].casefold(), item[0]))
    keys: list[tuple[UUID | None, str]] = [*ordered]
    if None in found or None in counted:
        keys.append((None, ""))
    return [
        CaseloadLine(
            consultant=name,
            files=found[key].open_files if key in found else 0,
            late=late[key],
            soon=soon[key],
            talks=talks[key],
            silent=silent.get(key, 0),
        )
        for key, name in keys
    ]


def _without_names(lines: Iterable[CaseloadLine]) -> Iterable[CaseloadLine]:
    """Number the consultants in the order of what they carry, which says nothing of a name."""
    lines = list(lines)
    people = sorted(
        (line for line in lines if not line.is_nobody),
        key=lambda line: (line.files, line.late, line.soon, line.talks, line.silent),
        reverse=True,
    )
    for number, line in enumerate(people, 1):
        yield replace(line, consultant="", number=number)
    yield from (line for line in lines if line.is_nobody)


def _terms(session: Session, on: date) -> tuple[Counter[UUID | None], Counter[UUID | None]]:
    """Count the open reports of which a statutory term has passed, or ends in the days to come."""
    is_late, is_soon = open_reports.is_late(on), open_reports.is_late(on + SOON)
    query = (
        select(
            Client.consultant_id,
            func.sum(case((is_late, 1), else_=0)),
            func.sum(case((is_late, 0), (is_soon, 1), else_=0)),
        )
        .select_from(Report)
        .join(Client, Client.id == Report.client_id)
        .where(open_reports.was_open(on), open_on(on))
        .group_by(Client.consultant_id)
    )
    late: Counter[UUID | None] = Counter()
    soon: Counter[UUID | None] = Counter()
    for consultant_id, passed, ending in session.execute(query):
        late[consultant_id], soon[consultant_id] = int(passed), int(ending)
    return late, soon


def _open_talks(session: Session, on: date) -> Counter[UUID | None]:
    """Count what was held, or should have been, and is not closed, by who holds it."""
    holder = func.coalesce(Conversation.consultant_id, Client.consultant_id)
    query = (
        select(holder, func.count())
        .select_from(Conversation)
        .join(Client, Client.id == Conversation.client_id)
        .where(Conversation.closed_at.is_(None), Conversation.held_on <= on, open_on(on))
        .group_by(holder)
    )
    return Counter({row[0]: row[1] for row in session.execute(query)})
