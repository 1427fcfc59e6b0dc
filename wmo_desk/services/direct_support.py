"""Support without indication: begin, follow, note what came of it, end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.direct_support import (
    KINDS,
    DirectSupportKind,
    NeedNotOfPlan,
    NeedOutcome,
    SupportFacts,
    SupportState,
    check_need,
    check_offered,
    check_support,
    last_day,
    state_on,
    week_of,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.client import Client
from wmo_desk.models.direct_support import DirectSupport, SupportedNeed
from wmo_desk.models.need import Need
from wmo_desk.models.organisation import Staff
from wmo_desk.services import options
from wmo_desk.services.needs import PlanNeed, plan_needs

_FACTS: Final = (
    "start",
    "consent_on",
    "referred_to",
    "is_trained",
    "result",
    "outcome_on",
    "finished_on",
)


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A question for which support runs, and what came of it; no `need_outcome` is not known yet.

    `need_id` is the need of the plan that it stands for, if there is one.
    """

    id: UUID
    direct_support_id: UUID
    need_id: UUID | None
    question: str
    need_outcome: NeedOutcome | None
    outcome_on: date | None
    note: str


@dataclass(frozen=True, slots=True)
class SupportRow:
    """Support without indication as a card shows it; `needs` are in the order of their entry."""

    id: UUID
    client_id: UUID
    kind: DirectSupportKind
    start: date
    reason: str
    consent_on: date | None
    referred_to: str
    is_trained: bool
    result: str
    outcome: str
    outcome_on: date | None
    finished_on: date | None
    consultant: str | None
    needs: tuple[NeedRow, ...] = ()

    @property
    def until(self) -> date | None:
        """The day on which it is over at the latest; None where nothing sets one."""
        return last_day(self.kind, self.start)

    @property
    def has_outcome(self) -> bool:
        """Whether it is known what came of it: of every question, or of the whole."""
        if KINDS[self.kind].answers_needs:
            return bool(self.needs) and all(need.need_outcome is not None for need in self.needs)
        return self.outcome_on is not None

    def week(self, on: date) -> int:
        """Which week of the support it is on that day."""
        return week_of(self.start, on)

    def state(self, on: date) -> SupportState:
        """How it stands on that day."""
        return state_on(self.kind, self.start, on, finished_on=self.finished_on)


@dataclass(frozen=True, slots=True)
class DirectSupportView:
    """What a dossier shows: what began without indication, and what can begin.

    `plan_needs` are what a question of general support can stand for.
    """

    rows: tuple[SupportRow, ...]
    offered: tuple[DirectSupportKind, ...]
    plan_needs: tuple[PlanNeed, ...] = ()


def offered_kinds(session: Session) -> tuple[DirectSupportKind, ...]:
    """What this municipality offers, in the order of the program; all of it unless it chose."""
    chosen = options.read_option(session, options.DIRECT_SUPPORT_KINDS)
    return tuple(kind for kind in KINDS if chosen is None or kind.value in chosen)


def direct_support_view(session: Session, client_id: UUID) -> DirectSupportView:
    """Read in one go what the dossier shows of it."""
    return DirectSupportView(
        tuple(support_rows(session, client_id)),
        offered_kinds(session),
        plan_needs(session, client_id),
    )


def support_rows(session: Session, client_id: UUID) -> list[SupportRow]:
    """What began for a client without indication, the newest first."""
    query: Select[*tuple[Any, ...]] = (
        select(
            DirectSupport.id,
            DirectSupport.client_id,
            DirectSupport.kind,
            DirectSupport.start,
            DirectSupport.reason,
            DirectSupport.consent_on,
            DirectSupport.referred_to,
            DirectSupport.is_trained,
            DirectSupport.result,
            DirectSupport.outcome,
            DirectSupport.outcome_on,
            DirectSupport.finished_on,
            Staff.name,
        )
        .outerjoin(Staff, Staff.id == DirectSupport.consultant_id)
        .where(DirectSupport.client_id == client_id, DirectSupport.removed_on.is_(None))
        .order_by(DirectSupport.start.desc(), DirectSupport.created_at.desc(), DirectSupport.id)
    )
    needs = _needs_of(session, client_id)
    rows = []
    for found in session.execute(query):
        row: tuple[Any, ...] = (*found, tuple(needs.get(found.id, ())))
        rows.append(SupportRow(*row))
    return rows


def start_support(
    unit: UnitOfWork,
    client_id: UUID,
    kind: DirectSupportKind,
    *,
    start: date | None = None,
    support_id: UUID | None = None,
    **values: Any,
) -> UUID:
    """Begin something the municipality offers, today unless `start` says otherwise.

    Raises `KindNotOffered` and what `check_support` refuses.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    unit.get(Client, client_id)
    check_offered(kind, offered_kinds(unit.session))
    start = start or unit.today
    facts = {name: value for name, value in values.items() if name in _FACTS}
    check_support(SupportFacts(kind, start, **facts), unit.today)
    return unit.add(
        DirectSupport(
            id=support_id or uuid7(),
            client_id=client_id,
            kind=kind,
            start=start,
            consultant_id=unit.actor.staff_id,
            **_with_day_of_outcome(values, None, unit.today, "outcome"),
        )
    ).id


def change_support(
    unit: UnitOfWork,
    support_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change fields; the first words of an outcome are dated today.

    `removed_on` takes away what began by mistake, None puts it back. Raises what `check_support`
    refuses.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    support = unit.get(DirectSupport, support_id)
    changes = _with_day_of_outcome(changes, support.outcome_on, unit.today, "outcome")
    values = {name: changes.get(name, getattr(support, name)) for name in _FACTS}
    check_support(SupportFacts(support.kind, **values), unit.today)
    unit.change(support, changes, base)


def record_need(
    unit: UnitOfWork,
    support_id: UUID,
    need_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change a question and what came of it, or make it of the first values that are kept.

    An outcome is dated today unless a day is given. `need_id` ties it to a need of the plan, whose
    question it takes over while it has none of its own. Raises `NeedNotOfPlan` and what
    `check_need` refuses.
    """
    unit.require(Permission.RECORD_CONVERSATION)
    support = unit.get(DirectSupport, support_id)
    need = unit.session.get(SupportedNeed, need_id)
    outcome_on = None if need is None else need.outcome_on
    changes = _with_day_of_outcome(changes, outcome_on, unit.today, "need_outcome")
    question = "" if need is None else need.question
    if changes.get("need_id") is not None:
        of_plan = _need_of_plan(unit, changes["need_id"], support.client_id)
        if not changes.get("question", question).strip():
            changes["question"] = of_plan.question
    check_need(
        changes.get("question", question),
        changes.get("outcome_on", outcome_on),
        start=support.start,
        today=unit.today,
    )
    if need is not None:
        unit.change(need, changes, base)
        return
    last = unit.session.execute(
        select(func.max(SupportedNeed.position)).where(
            SupportedNeed.direct_support_id == support_id
        )
    ).scalar()
    unit.add(
        SupportedNeed(
            id=need_id,
            client_id=support.client_id,
            direct_support_id=support_id,
            position=0 if last is None else last + 1,
            **changes,
        )
    )


def _need_of_plan(unit: UnitOfWork, need_id: UUID, client_id: UUID) -> Need:
    need = unit.session.get(Need, need_id)
    if need is None or need.client_id != client_id or need.removed_on is not None:
        raise NeedNotOfPlan
    return need


def asks_attention(on: date) -> ColumnElement[bool]:
    """Choose what is nearly or quite over on that day, and what ended without an outcome."""
    nearly_over = or_(
        *(
            and_(
                DirectSupport.kind == kind,
                DirectSupport.start <= on - timedelta(weeks=known.warn_week - 1),
            )
            for kind, known in KINDS.items()
            if known.warn_week is not None
        )
    )
    return and_(
        DirectSupport.removed_on.is_(None),
        or_(
            and_(DirectSupport.finished_on.is_(None), nearly_over),
            and_(DirectSupport.finished_on <= on, _lacks_outcome()),
        ),
    )


def _lacks_outcome() -> ColumnElement[bool]:
    of_this = (
        SupportedNeed.direct_support_id == DirectSupport.id,
        SupportedNeed.removed_on.is_(None),
    )
    is_open = or_(
        exists().where(*of_this, SupportedNeed.need_outcome.is_(None)), ~exists().where(*of_this)
    )
    answering = [kind for kind, known in KINDS.items() if known.answers_needs]
    return or_(
        and_(DirectSupport.kind.in_(answering), is_open),
        and_(DirectSupport.kind.not_in(answering), DirectSupport.outcome_on.is_(None)),
    )


def _needs_of(session: Session, client_id: UUID) -> dict[UUID, list[NeedRow]]:
    query = (
        select(
            SupportedNeed.id,
            SupportedNeed.direct_support_id,
            SupportedNeed.need_id,
            SupportedNeed.question,
            SupportedNeed.need_outcome,
            SupportedNeed.outcome_on,
            SupportedNeed.note,
        )
        .where(SupportedNeed.client_id == client_id, SupportedNeed.removed_on.is_(None))
        .order_by(SupportedNeed.position, SupportedNeed.id)
    )
    found: dict[UUID, list[NeedRow]] = {}
    for row in session.execute(query):
        found.setdefault(row.direct_support_id, []).append(NeedRow(*row))
    return found


def _with_day_of_outcome(
    changes: Mapping[str, Any], known: date | None, today: date, field: str
) -> dict[str, Any]:
    """Date an outcome that is new, and undate one that was taken away."""
    changed = dict(changes)
    if field in changed and "outcome_on" not in changed:
        if not changed[field]:
            changed["outcome_on"] = None
        elif known is None:
            changed["outcome_on"] = today
    return changed
