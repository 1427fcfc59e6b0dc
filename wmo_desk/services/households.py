"""One household, one plan: who belongs to it, who directs, and everything that runs for anybody."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.consent import Consent, ConsentTopic, has_consent
from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.households import (
    AlreadyInHousehold,
    Law,
    Overlap,
    Running,
    SupportKind,
    check_directors,
    check_membership,
    kind_of,
    overlaps,
)
from wmo_desk.domain.people import PersonName
from wmo_desk.domain.permissions import Permission, allows
from wmo_desk.models.client import Client
from wmo_desk.models.household import Household, HouseholdMember
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provision, Staff
from wmo_desk.services import consents, direct_support, other_support, staff
from wmo_desk.services.indication_rows import running_on
from wmo_desk.services.other_support import OtherSupportRow
from wmo_desk.services.staff import StaffRow

_DIRECTORS: Final = (
    "process_director_id",
    "process_director_name",
    "case_director_id",
    "case_director_name",
)
_NAME: Final[tuple[Any, ...]] = (
    Client.given_names,
    Client.initials,
    Client.prefix,
    Client.family_name,
    Client.partner_prefix,
    Client.partner_name,
    Client.name_usage,
)


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """A household with its two directors; each is a member of staff or an outsider by name."""

    id: UUID
    name: str
    goals: str
    process_director_id: UUID | None
    process_director: str | None
    process_director_name: str
    case_director_id: UUID | None
    case_director: str | None
    case_director_name: str


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A client who belongs to the household; `shares` tells whether what runs may be shown here."""

    id: UUID
    client_id: UUID
    name: str
    birth_date: date | None
    since: date
    shares: bool


@dataclass(frozen=True, slots=True)
class RunningRow:
    """Something that runs for somebody in the household, as the one list of all shows it.

    `direct` names what began without an indication, which has no `what` of its own.
    """

    client_id: UUID
    running: Running
    giver: str
    indication_id: UUID | None = None
    direct: DirectSupportKind | None = None


@dataclass(frozen=True, slots=True)
class HouseholdView:
    """The plan of a household as the file of one of its members shows it on a day.

    `support` is what runs from other laws in this file itself; `hidden` counts what is kept there
    and may not be read for want of consent. `topics` are the laws' topics consented to today.
    """

    on: date
    client_id: UUID
    household: HouseholdRow | None
    members: tuple[MemberRow, ...]
    running: tuple[RunningRow, ...]
    overlaps: tuple[Overlap, ...]
    support: tuple[OtherSupportRow, ...]
    hidden: int
    topics: frozenset[ConsentTopic]
    staff: tuple[StaffRow, ...]

    @property
    def others(self) -> tuple[MemberRow, ...]:
        """Who belongs to the household besides the client of this file."""
        return tuple(each for each in self.members if each.client_id != self.client_id)


def belongs_on(on: date) -> ColumnElement[bool]:
    """Choose who belongs to a household on that day."""
    return (HouseholdMember.since <= on) & (
        HouseholdMember.left_on.is_(None) | (HouseholdMember.left_on > on)
    )


def household_view(session: Session, client_id: UUID, on: date) -> HouseholdView:
    """Everything about the household of a client on a day.

    What runs for another member is shown with that person's own consent to share it (art. 5.3.3
    Wmo); what runs from other laws with consent for that (art. 5.1.1 lid 4, 5.2.5).
    """
    household = household_of(session, client_id, on)
    found = _members(session, household.id, on) if household is not None else []
    ids = list(dict.fromkeys([client_id, *(row.client_id for row in found)]))
    consented = consents.consents_of_many(session, ids)
    names = _names(session, ids)
    members = tuple(
        MemberRow(
            row.id,
            row.client_id,
            names[row.client_id],
            row.birth_date,
            row.since,
            shares=row.client_id == client_id
            or has_consent(consented[row.client_id], ConsentTopic.SHARING, on),
        )
        for row in found
    )
    shown = [client_id, *(each.client_id for each in members if each.shares)]
    shown = list(dict.fromkeys(shown))
    rows = _indications(session, shown, names, on)
    own: Sequence[OtherSupportRow] = ()
    hidden = 0
    for each in shown:
        rows.extend(_direct(session, each, names[each], on))
        kept = other_support.kept_rows(session, each)
        readable = other_support.readable(kept, consented[each], on)
        rows.extend(_as_running(each, names[each], row) for row in readable if row.runs(on))
        if each == client_id:
            own, hidden = readable, len(kept) - len(readable)
    return HouseholdView(
        on=on,
        client_id=client_id,
        household=household,
        members=members,
        running=tuple(rows),
        overlaps=tuple(overlaps((row.running for row in rows), on)),
        support=tuple(own),
        hidden=hidden,
        topics=_topics(consented[client_id], on),
        staff=tuple(
            row for row in staff.staff_rows(session) if allows(row.role, Permission.EDIT_CLIENT)
        ),
    )


def enter_household(
    unit: UnitOfWork,
    household_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    *,
    client_id: UUID,
) -> None:
    """Keep what was entered about a household: the first value makes it, with its first member."""
    unit.require(Permission.EDIT_CLIENT)
    household = unit.session.get(Household, household_id)
    values = {name: changes.get(name, getattr(household, name, None)) for name in _DIRECTORS}
    check_directors(
        process_director_id=values["process_director_id"],
        process_director_name=values["process_director_name"] or "",
        case_director_id=values["case_director_id"],
        case_director_name=values["case_director_name"] or "",
    )
    if household is None:
        begin_household(unit, client_id, household_id=household_id, **changes)
    else:
        unit.change(household, changes, base)


def begin_household(
    unit: UnitOfWork, client_id: UUID, *, household_id: UUID | None = None, **values: Any
) -> UUID:
    """Make a household of one client; raises `AlreadyInHousehold`."""
    unit.require(Permission.EDIT_CLIENT)
    household = unit.add(Household(id=household_id or uuid7(), **values))
    join_household(unit, household.id, client_id)
    return household.id


def join_household(
    unit: UnitOfWork, household_id: UUID, client_id: UUID, *, since: date | None = None
) -> UUID:
    """Let a client belong to a household; raises `AlreadyInHousehold`: one at a time."""
    unit.require(Permission.EDIT_CLIENT)
    unit.get(Client, client_id)
    unit.get(Household, household_id)
    since = since or unit.today
    other = unit.session.execute(
        select(Household.name)
        .join(HouseholdMember, HouseholdMember.household_id == Household.id)
        .where(
            HouseholdMember.client_id == client_id,
            HouseholdMember.left_on.is_(None) | (HouseholdMember.left_on > since),
        )
    ).first()
    if other is not None:
        raise AlreadyInHousehold(other.name)
    member = HouseholdMember(client_id=client_id, household_id=household_id, since=since)
    return unit.add(member).id


def add_member(unit: UnitOfWork, household_id: UUID, client_id: UUID, *, begun_by: UUID) -> UUID:
    """Let somebody join the household of `begun_by`, which may have no record yet."""
    if unit.session.get(Household, household_id) is None:
        begin_household(unit, begun_by, household_id=household_id)
    return join_household(unit, household_id, client_id)


def leave_household(unit: UnitOfWork, member_id: UUID, *, on: date | None = None) -> None:
    """Note from which day on a client no longer belongs to the household."""
    unit.require(Permission.EDIT_CLIENT)
    member = unit.get(HouseholdMember, member_id)
    left_on = on or unit.today
    check_membership(member.since, left_on)
    unit.change(member, {"left_on": left_on})


def return_to_household(unit: UnitOfWork, member_id: UUID) -> None:
    """Undo that somebody left; raises `AlreadyInHousehold` who joined another one since."""
    unit.require(Permission.EDIT_CLIENT)
    member = unit.get(HouseholdMember, member_id)
    unit.change(member, {"left_on": None})
    unit.flush()


# --- Reading ------------------------------------------------------------------------------------


def household_of(session: Session, client_id: UUID, on: date) -> HouseholdRow | None:
    """The household to which a client belongs on a day."""
    of_process, of_case = aliased(Staff), aliased(Staff)
    query = (
        select(
            Household.id,
            Household.name,
            Household.goals,
            Household.process_director_id,
            of_process.name,
            Household.process_director_name,
            Household.case_director_id,
            of_case.name,
            Household.case_director_name,
        )
        .select_from(Household)
        .join(HouseholdMember, HouseholdMember.household_id == Household.id)
        .outerjoin(of_process, of_process.id == Household.process_director_id)
        .outerjoin(of_case, of_case.id == Household.case_director_id)
        .where(HouseholdMember.client_id == client_id, belongs_on(on))
        .order_by(HouseholdMember.since.desc())
        .limit(1)
    )
    found = session.execute(query).one_or_none()
    return None if found is None else HouseholdRow(*found)


def _members(session: Session, household_id: UUID, on: date) -> Sequence[Any]:
    query = (
        select(
            HouseholdMember.id,
            HouseholdMember.client_id,
            Client.birth_date,
            HouseholdMember.since,
        )
        .join(Client, Client.id == HouseholdMember.client_id)
        .where(HouseholdMember.household_id == household_id, belongs_on(on))
        .order_by(Client.birth_date, Client.sort_name, Client.id)
    )
    return session.execute(query).all()


def _names(session: Session, client_ids: Iterable[UUID]) -> dict[UUID, str]:
    query = select(Client.id, *_NAME).where(Client.id.in_(client_ids))
    return {
        client_id: PersonName(*parts).formal_name for client_id, *parts in session.execute(query)
    }


def _indications(
    session: Session, client_ids: Iterable[UUID], names: Mapping[UUID, str], on: date
) -> list[RunningRow]:
    query = (
        select(
            Indication.id,
            Indication.client_id,
            Provision.name,
            Provision.category,
            Indication.start,
            Indication.end,
        )
        .join(Provision, Provision.id == Indication.provision_id)
        .where(Indication.client_id.in_(client_ids), running_on(on))
        .order_by(Indication.start, Indication.id)
    )
    return [
        RunningRow(
            row.client_id,
            Running(
                names[row.client_id],
                Law.WMO,
                kind_of(row.category),
                row.name,
                row.start,
                row.end,
            ),
            giver="",
            indication_id=row.id,
        )
        for row in session.execute(query)
    ]


def _direct(session: Session, client_id: UUID, name: str, on: date) -> Iterable[RunningRow]:
    """What began without an indication and goes on; a screening is over in a day."""
    for row in direct_support.support_rows(session, client_id):
        is_guidance = row.kind is DirectSupportKind.GENERAL_SUPPORT
        kind = SupportKind.GUIDANCE if is_guidance else SupportKind.OTHER
        if row.kind is DirectSupportKind.POWERFUL_AGEING or row.finished_on is not None:
            continue
        running = Running(name, Law.WMO, kind, "", row.start, row.until)
        if running.runs(on):
            yield RunningRow(client_id, running, row.referred_to, direct=row.kind)


def _as_running(client_id: UUID, name: str, row: OtherSupportRow) -> RunningRow:
    who = row.person or name
    running = Running(who, row.law, row.kind, row.what, row.since, row.until)
    return RunningRow(client_id, running, giver=row.giver)


def _topics(given: Iterable[Consent], on: date) -> frozenset[ConsentTopic]:
    given = list(given)
    topics = (ConsentTopic.OTHER_LAWS, ConsentTopic.CARE)
    return frozenset(topic for topic in topics if has_consent(given, topic, on))
