"""Anonymous advice: log it, correct it, count it; and keep what was typed and not logged yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, delete, extract, func, insert, select
from sqlalchemy.orm import InstrumentedAttribute, Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.advice import PLACE_LIMIT, AdviceTopic, Quarter, check_advice
from wmo_desk.domain.people import check_text
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.advice import AdviceContact, AdviceDraft
from wmo_desk.models.organisation import Area, Staff
from wmo_desk.services import organisation
from wmo_desk.services.organisation import AreaRow

SHOWN: Final = 500
"""No more contacts than a person can look at; the counts are of all."""
RECENT_PLACES: Final = 8


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """A contact as the list shows it."""

    id: UUID
    held_on: date
    place: str
    area_id: UUID | None
    area: str | None
    topic: AdviceTopic
    advice: str
    consultant: str | None


class KnownPlace(NamedTuple):
    """A place where advice was given before, and the area that was noted with it."""

    name: str
    area_id: UUID | None


@dataclass(frozen=True, slots=True)
class AdviceForm:
    """What a new contact can begin with: known places, the last one first, areas, a draft."""

    places: tuple[KnownPlace, ...]
    areas: tuple[AreaRow, ...]
    draft: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AdviceView:
    """Contacts of one quarter or of all, the newest first, and how many of each sort.

    `quarters` always counts everything, so that another one can be chosen.
    """

    quarter: Quarter | None
    rows: tuple[AdviceRow, ...]
    quarters: tuple[tuple[Quarter, int], ...]
    topics: tuple[tuple[AdviceTopic, int], ...]
    places: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """How many contacts there were, also those that are not shown."""
        return sum(count for _topic, count in self.topics)


@dataclass(frozen=True, slots=True)
class AdviceDesk:
    """What the page shows, and what a new contact can begin with."""

    view: AdviceView
    form: AdviceForm


def advice_desk(session: Session, quarter: Quarter | None, staff_id: UUID | None) -> AdviceDesk:
    """Read the page in one go."""
    return AdviceDesk(advice_view(session, quarter), advice_form(session, staff_id))


def advice_form(session: Session, staff_id: UUID | None) -> AdviceForm:
    """What the dialog of a new contact shows to this member of staff."""
    last = func.max(AdviceContact.created_at)
    places = session.execute(
        select(AdviceContact.place, AdviceContact.area_id)
        .where(AdviceContact.removed_on.is_(None))
        .group_by(AdviceContact.place, AdviceContact.area_id)
        .order_by(last.desc(), AdviceContact.place)
    )
    known: dict[str, KnownPlace] = {}
    for row in places:
        known.setdefault(row.place, KnownPlace(row.place, row.area_id))
    draft = session.execute(
        select(AdviceDraft.typed).where(AdviceDraft.staff_id == staff_id)
    ).scalar()
    return AdviceForm(
        tuple(known.values())[:RECENT_PLACES],
        organisation.own_areas(session).rows,
        draft or {},
    )


def advice_view(session: Session, quarter: Quarter | None = None) -> AdviceView:
    """The contacts of a quarter, or all of them, with their counts."""
    chosen = _chosen(quarter)
    rows = session.execute(_row_query().where(*chosen).limit(SHOWN))
    return AdviceView(
        quarter=quarter,
        rows=tuple(AdviceRow(*row) for row in rows),
        quarters=_quarters(session),
        topics=_counts(session, AdviceContact.topic, chosen),
        places=_counts(session, AdviceContact.place, chosen),
    )


def log_advice(
    unit: UnitOfWork,
    *,
    held_on: date,
    place: str,
    topic: AdviceTopic | None,
    advice: str,
    area_id: UUID | None = None,
) -> UUID:
    """Log a contact; what was kept of it as a draft goes. Raises what `check_advice` refuses."""
    unit.require(Permission.RECORD_REPORT)
    values = _checked(
        unit,
        {"held_on": held_on, "place": place, "topic": topic, "advice": advice, "area_id": area_id},
    )
    drop_draft(unit)
    contact_id: UUID = uuid7()
    unit.add(AdviceContact(id=contact_id, consultant_id=unit.actor.staff_id, **values))
    return contact_id


def change_advice(unit: UnitOfWork, contact_id: UUID, changes: Mapping[str, Any]) -> None:
    """Correct a contact; a draft of the correction goes. Raises what `check_advice` refuses."""
    unit.require(Permission.RECORD_REPORT)
    contact = unit.get(AdviceContact, contact_id)
    names = ("held_on", "place", "topic", "advice", "area_id")
    values = {name: changes.get(name, getattr(contact, name)) for name in names}
    checked = _checked(unit, values)
    drop_draft(unit)
    unit.change(contact, checked)


def remove_advice(unit: UnitOfWork, contact_id: UUID) -> None:
    """Take a contact off the list that was logged by mistake."""
    unit.require(Permission.RECORD_REPORT)
    unit.change(unit.get(AdviceContact, contact_id), {"removed_on": unit.today})


def put_back_advice(unit: UnitOfWork, contact_id: UUID) -> None:
    """Put a contact back on the list."""
    unit.require(Permission.RECORD_REPORT)
    unit.change(unit.get(AdviceContact, contact_id), {"removed_on": None})


def keep_draft(unit: UnitOfWork, typed: Mapping[str, Any]) -> None:
    """Keep what was typed and not logged; each member of staff has one draft."""
    unit.require(Permission.RECORD_REPORT)
    drop_draft(unit)
    if typed and unit.actor.staff_id is not None:
        unit.session.execute(
            insert(AdviceDraft).values(staff_id=unit.actor.staff_id, typed=dict(typed))
        )


def drop_draft(unit: UnitOfWork) -> None:
    """Throw away what was typed and not logged."""
    unit.require(Permission.RECORD_REPORT)
    unit.session.execute(delete(AdviceDraft).where(AdviceDraft.staff_id == unit.actor.staff_id))


def _checked(unit: UnitOfWork, values: Mapping[str, Any]) -> dict[str, Any]:
    """Bring the texts to the form in which they are kept; refuse what is not anonymous."""
    checked = dict(values) | {
        "place": check_text(values["place"].strip(), PLACE_LIMIT, "place"),
        "advice": check_text(values["advice"].strip(), field="advice"),
    }
    check_advice(
        held_on=checked["held_on"],
        place=checked["place"],
        topic=checked["topic"],
        advice=checked["advice"],
        today=unit.today,
    )
    return checked


def _chosen(quarter: Quarter | None) -> list[ColumnElement[bool]]:
    chosen: list[ColumnElement[bool]] = [AdviceContact.removed_on.is_(None)]
    if quarter is not None:
        chosen.append(AdviceContact.held_on.between(quarter.first_day, quarter.last_day))
    return chosen


def _quarters(session: Session) -> tuple[tuple[Quarter, int], ...]:
    """How many contacts each quarter had, the newest quarter first."""
    year = extract("year", AdviceContact.held_on).label("year")
    month = extract("month", AdviceContact.held_on).label("month")
    query = (
        select(year, month, func.count())
        .where(AdviceContact.removed_on.is_(None))
        .group_by(year, month)
    )
    counts: dict[Quarter, int] = {}
    for in_year, in_month, count in session.execute(query):
        quarter = Quarter.of(date(int(in_year), int(in_month), 1))
        counts[quarter] = counts.get(quarter, 0) + count
    return tuple(sorted(counts.items(), reverse=True))


def _counts(
    session: Session, column: InstrumentedAttribute[Any], chosen: list[ColumnElement[bool]]
) -> tuple[tuple[Any, int], ...]:
    """How many contacts for each value, the most first."""
    count = func.count()
    query = select(column, count).where(*chosen).group_by(column).order_by(count.desc(), column)
    return tuple((row[0], row[1]) for row in session.execute(query))


def _row_query() -> Select[*tuple[Any, ...]]:
    """Select the columns of an `AdviceRow`, in its order, the newest contact first."""
    return (
        select(
            AdviceContact.id,
            AdviceContact.held_on,
            AdviceContact.place,
            AdviceContact.area_id,
            Area.name,
            AdviceContact.topic,
            AdviceContact.advice,
            Staff.name,
        )
        .outerjoin(Area, Area.id == AdviceContact.area_id)
        .outerjoin(Staff, Staff.id == AdviceContact.consultant_id)
        .order_by(
            AdviceContact.held_on.desc(), AdviceContact.created_at.desc(), AdviceContact.id.desc()
        )
    )
