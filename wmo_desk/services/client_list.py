"""What the list of clients shows, and the filter that somebody keeps for it."""

from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.models.organisation import Area, Municipality
from wmo_desk.services import options
from wmo_desk.services.clients import (
    PAGE,
    ClientFilter,
    ClientRow,
    client_rows,
    count_clients,
    has_clients,
    recent_clients,
)

FIRST_FILTER: Final = ClientFilter()


@dataclass(frozen=True, slots=True)
class AreaChoice:
    """A neighbourhood or village to choose, with its municipality."""

    id: UUID
    name: str
    municipality: str


@dataclass(frozen=True, slots=True)
class ClientPage:
    """One page of the list; `has_more` tells whether there is another behind it."""

    rows: list[ClientRow]
    has_more: bool


@dataclass(frozen=True, slots=True)
class ClientList:
    """The page Cliënten as it opens: the first rows, their number, and what to choose from."""

    page: ClientPage
    count: int
    recent: list[ClientRow]
    areas: list[AreaChoice]
    kept: ClientFilter
    is_empty: bool


def client_list(
    session: Session, chosen: ClientFilter | None, staff_id: UUID, *, limit: int = PAGE
) -> ClientList:
    """The first page under a filter, or under the one that is kept when none was chosen."""
    kept = kept_filter(session, staff_id)
    shown = kept if chosen is None else chosen
    page = client_page(session, shown, limit=limit)
    return ClientList(
        page=page,
        count=count_clients(session, shown),
        recent=recent_clients(session, staff_id),
        areas=area_choices(session),
        kept=kept,
        is_empty=not page.rows and not has_clients(session),
    )


def client_page(
    session: Session,
    chosen: ClientFilter,
    *,
    after: tuple[str, UUID] | None = None,
    limit: int = PAGE,
) -> ClientPage:
    """A page of the list, behind the client that is named by `after`."""
    rows = client_rows(session, chosen, after=after, limit=limit + 1)
    return ClientPage(rows[:limit], len(rows) > limit)


def area_choices(session: Session) -> list[AreaChoice]:
    """Every neighbourhood and village, by municipality and name."""
    query = (
        select(Area.id, Area.name, Municipality.name)
        .join(Municipality, Municipality.id == Area.municipality_id)
        .order_by(Municipality.name, Area.name)
    )
    return [AreaChoice(*row) for row in session.execute(query)]


def kept_filter(session: Session, staff_id: UUID) -> ClientFilter:
    """The filter with which somebody begins."""
    value: dict[str, Any] | None = options.read_option(session, _key(staff_id))
    if not value:
        return FIRST_FILTER
    area = value.get("area")
    return ClientFilter(
        consultant_id=staff_id if value.get("mine") else None,
        area_id=None if area is None else UUID(area),
        with_closed=bool(value.get("with_closed")),
    )


def keep_filter(unit: UnitOfWork, staff_id: UUID, chosen: ClientFilter) -> None:
    """Begin with this filter from now on."""
    value = {
        "mine": chosen.consultant_id is not None,
        "area": None if chosen.area_id is None else str(chosen.area_id),
        "with_closed": chosen.with_closed,
    }
    options.write_option(unit, _key(staff_id), value)


def _key(staff_id: UUID) -> options.OptionKey[dict[str, Any] | None]:
    return options.OptionKey(f"client_filter.{staff_id}", None, needs=None)
