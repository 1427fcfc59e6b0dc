"""The sheet that a provider gets of the waiting list: read, handed over, and noted that it was.

What may stand on it is the rule of `domain/provider_sheet.py`; a name leaves here only with a
resident whom that provider took up.
"""

from collections.abc import Collection, Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.provider_sheet import (
    ListedPlace,
    TakenUp,
    begins_from,
    check_anybody,
    lines_for,
)
from wmo_desk.domain.providers import ProviderStopped
from wmo_desk.domain.waiting import Status, Weekday
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Municipality, Provider
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import options
from wmo_desk.services.clients import client_details
from wmo_desk.services.offers import demands_now
from wmo_desk.services.organisation import own_municipality
from wmo_desk.services.providers import ProviderRow, provider_row, provider_rows
from wmo_desk.services.summary_query import letterhead_of
from wmo_desk.services.waiting_rows import (
    minutes_per_week,
    stands_now,
    waiting_rows,
    without_collecting,
)


def provider_sheets(session: Session, on: date) -> list[ProviderSheet]:
    """The sheets of all providers by name, also those with nothing on them; `on` is today."""
    return _sheets(session, provider_rows(session, on), on)


def provider_sheet(session: Session, provider_id: UUID, on: date) -> ProviderSheet:
    """One sheet; raises `RecordMissing`, and `NothingToHandOver` when nobody would stand on it."""
    (sheet,) = _sheets(session, [provider_row(session, provider_id)], on)
    check_anybody(sheet.lines, sheet.provider)
    return sheet


def hand_over_sheets(unit: UnitOfWork, provider_ids: Collection[UUID]) -> list[ProviderSheet]:
    """Give the sheets of these providers, as they are now, to be written into archives.

    The access log says so first: rather a line too many than a sheet that nobody knows of. Raises
    `ProviderStopped`, and `NothingToHandOver` for the first on whose sheet nobody would stand;
    then none is given.
    """
    unit.require(Permission.MANAGE_WAITING_LIST)
    providers = [provider_row(unit.session, provider_id) for provider_id in provider_ids]
    if any(provider.is_stopped(unit.today) for provider in providers):
        raise ProviderStopped
    sheets = _sheets(unit.session, providers, unit.today)
    for sheet in sheets:
        check_anybody(sheet.lines, sheet.provider)
    for sheet in sheets:
        _log(unit, sheet, AccessAction.EXPORTED)
    return sheets


def note_sheet(unit: UnitOfWork, provider_id: UUID, action: AccessAction) -> None:
    """Note that the sheet of a provider was looked at, printed or saved as a file."""
    unit.require(Permission.MANAGE_WAITING_LIST)
    _log(unit, provider_sheet(unit.session, provider_id, unit.today), action)


def _log(unit: UnitOfWork, sheet: ProviderSheet, action: AccessAction) -> None:
    """One line for the provider, and one for each place: so it is known how many, and which.

    Who only looks sees names of those who were taken up, and of nobody else.
    """
    unit.log(action, Provider.__tablename__, sheet.provider_id)
    places = [line.entry_id for line in sheet.lines.beginning]
    if action is not AccessAction.VIEWED:
        places = [line.entry_id for line in sheet.lines.waiting] + places
    for entry_id in places:
        unit.log(action, WaitingEntry.__tablename__, entry_id)


# --- How it is read ----------------------------------------------------------------------------


def _sheets(session: Session, providers: Collection[ProviderRow], on: date) -> list[ProviderSheet]:
    with without_collecting():
        places = _places(session, on)
        taken_up = _taken_up(session, {provider.id for provider in providers}, on)
        is_practice = options.read_option(session, options.PRACTICE_FILE)
        letterheads = _Letterheads(session)
        return [
            ProviderSheet(
                letterhead=letterheads.of(provider),
                provider_id=provider.id,
                provider=provider.name,
                where=_where(provider),
                lines=lines_for(
                    provider.id, provider.works_in, places=places, taken_up=taken_up, on=on
                ),
                printed_on=on,
                is_practice=is_practice,
            )
            for provider in providers
        ]


def _places(session: Session, on: date) -> list[ListedPlace]:
    """Who stands on the list, without their names."""
    demands = demands_now(session)
    query = select(WaitingEntry.id, WaitingEntry.provider_id).where(
        stands_now(), WaitingEntry.status == Status.OFFERED
    )
    offered_to = {row.id: row.provider_id for row in session.execute(query)}
    found = []
    for row in waiting_rows(session, on):
        asked = demands.get(row.id)
        found.append(
            ListedPlace(
                entry_id=row.id,
                number=row.position,
                area_id=row.area_id,
                area=row.area,
                municipality_id=row.municipality_id,
                municipality=row.municipality,
                minutes_per_week=row.minutes_per_week,
                days=() if asked is None else _in_week(asked.days),
                demands=() if asked is None else asked.demands,
                status=row.status,
                is_running=row.is_running,
                offered_to=offered_to.get(row.id),
                respond_by=row.respond_by,
            )
        )
    return found


def _taken_up(session: Session, provider_ids: Collection[UUID], on: date) -> list[TakenUp]:
    """Those of whom one of these providers took up the help not long ago."""
    query = (
        select(WaitingEntry, Indication.extent, Indication.unit)
        .join(Indication, Indication.id == WaitingEntry.indication_id)
        .where(
            WaitingEntry.status == Status.STARTED,
            WaitingEntry.provider_id.in_(provider_ids),
            WaitingEntry.started_on >= begins_from(on),
        )
    )
    found = []
    for entry, extent, unit in session.execute(query):
        client = client_details(session, entry.client_id)
        found.append(
            TakenUp(
                entry_id=entry.id,
                provider_id=entry.provider_id,
                status=entry.status,
                started_on=entry.started_on,
                name=client.name.formal_name,
                address=client.address_lines,
                phones=tuple(each for each in (client.phone, client.second_phone) if each),
                language=client.language,
                interpreter=client.interpreter,
                minutes_per_week=minutes_per_week(extent, unit),
                days=_in_week(entry.days),
                demands=tuple(entry.demands),
            )
        )
    return found


def _in_week(days: Iterable[str]) -> tuple[str, ...]:
    known = set(days)
    return tuple(day.value for day in Weekday if day.value in known)


def _where(provider: ProviderRow) -> tuple[str, ...]:
    if provider.areas:
        return tuple(area.name for area in provider.areas)
    return () if provider.municipality is None else (provider.municipality,)


class _Letterheads:
    """That of the provider's municipality, else of the one whose file this is."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[UUID, SummaryLetterhead] = {}
        own = own_municipality(session)
        first = select(Municipality.id).order_by(Municipality.code).limit(1)
        self._own = own.id if own is not None else session.scalars(first).one()

    def of(self, provider: ProviderRow) -> SummaryLetterhead:
        """Who writes to this provider."""
        municipality_id = provider.municipality_id or self._own
        if municipality_id not in self._known:
            self._known[municipality_id] = letterhead_of(self._session, municipality_id)
        return self._known[municipality_id]
