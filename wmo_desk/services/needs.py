"""Needs (hulpvragen) with their solutions: note, change, take out, read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.needs import (
    Placed,
    Rung,
    SolutionFault,
    check_need,
    check_need_stays_determined,
    check_solution,
    is_determined,
    solution_faults,
)
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.need import Need, Solution
from wmo_desk.services.open_conversations import next_position, open_conversation


@dataclass(frozen=True, slots=True)
class SolutionRow:
    """What can meet a need, on its rung."""

    id: UUID
    need_id: UUID
    rung: Rung | None
    what: str
    reason: str
    discussed: str
    social_map_entry_id: UUID | None

    @property
    def placed(self) -> Placed:
        """The solution as the rules see it."""
        return Placed(self.rung, self.reason, self.discussed)


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One need with its solutions, from the first rung to the last."""

    id: UUID
    question: str
    problems: str
    support_kind: str
    support_extent: str
    solutions: tuple[SolutionRow, ...] = ()

    @property
    def is_determined(self) -> bool:
        """Whether the support that is needed is known in kind and in extent."""
        return is_determined(support_kind=self.support_kind, support_extent=self.support_extent)

    def faults(self, solution: SolutionRow) -> tuple[SolutionFault, ...]:
        """Say what one of the solutions lacks."""
        others = [each.placed for each in self.solutions if each.id != solution.id]
        return solution_faults(solution.placed, others)


@dataclass(frozen=True, slots=True)
class PlanNeed:
    """A need to choose from, with the day of its conversation."""

    id: UUID
    question: str
    held_on: date


def need_rows(session: Session, conversation_id: UUID) -> tuple[NeedRow, ...]:
    """The needs of a conversation in their order."""
    solutions = session.execute(
        select(
            Solution.id,
            Solution.need_id,
            Solution.rung,
            Solution.what,
            Solution.reason,
            Solution.discussed,
            Solution.social_map_entry_id,
        )
        .where(Solution.conversation_id == conversation_id, Solution.removed_on.is_(None))
        .order_by(Solution.position, Solution.created_at, Solution.id)
    )
    by_need: dict[UUID, list[SolutionRow]] = {}
    for found in solutions:
        by_need.setdefault(found.need_id, []).append(SolutionRow(*found))
    needs = session.execute(
        select(Need.id, Need.question, Need.problems, Need.support_kind, Need.support_extent)
        .where(Need.conversation_id == conversation_id, Need.removed_on.is_(None))
        .order_by(Need.position, Need.created_at, Need.id)
    )
    return tuple(NeedRow(*found, tuple(by_need.get(found.id, ()))) for found in needs)


def client_needs(session: Session, client_id: UUID) -> tuple[NeedRow, ...]:
    """The needs of the latest conversation with a client that has any."""
    latest = session.scalars(
        select(Need.conversation_id)
        .join(Conversation, Conversation.id == Need.conversation_id)
        .where(Need.client_id == client_id, Need.removed_on.is_(None))
        .order_by(Conversation.held_on.desc(), Conversation.created_at.desc())
        .limit(1)
    ).one_or_none()
    return () if latest is None else need_rows(session, latest)


def plan_needs(session: Session, client_id: UUID) -> tuple[PlanNeed, ...]:
    """Every need of a client's plan to choose from, those of the latest conversation first."""
    query = (
        select(Need.id, Need.question, Conversation.held_on)
        .join(Conversation, Conversation.id == Need.conversation_id)
        .where(Need.client_id == client_id, Need.removed_on.is_(None))
        .order_by(Conversation.held_on.desc(), Need.position, Need.created_at, Need.id)
    )
    return tuple(PlanNeed(*found) for found in session.execute(query))


def on_ladder(solutions: Iterable[SolutionRow]) -> dict[Rung, tuple[SolutionRow, ...]]:
    """Every rung in its order, with what stands on it."""
    rows = tuple(solutions)
    return {rung: tuple(row for row in rows if row.rung is rung) for rung in Rung}


def record_need(
    unit: UnitOfWork,
    conversation_id: UUID,
    need_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change a need, or make it of the first values that are kept; `removed_on` takes it out.

    Raises `NeedEmpty`, and `ExtentUnknown` where a tailor-made solution rests on what is emptied.
    """
    conversation = open_conversation(unit, conversation_id)
    need = unit.session.get(Need, need_id)
    if need is None:
        check_need(question=changes.get("question", ""))
        unit.add(
            Need(
                id=need_id,
                client_id=conversation.client_id,
                conversation_id=conversation_id,
                position=next_position(unit, Need, conversation_id),
                **changes,
            )
        )
        return
    check_need(question=changes.get("question", need.question))
    if changes.keys() & {"support_kind", "support_extent"}:
        check_need_stays_determined(
            support_kind=changes.get("support_kind", need.support_kind),
            support_extent=changes.get("support_extent", need.support_extent),
            rungs=_rungs(unit.session, need_id),
        )
    unit.change(need, changes, base)


def record_solution(
    unit: UnitOfWork,
    conversation_id: UUID,
    need_id: UUID,
    solution_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change a solution, or make it of the first values that are kept; `removed_on` takes it out.

    Raises `SolutionEmpty`, and `ExtentUnknown` on the last rung before the need is known.
    """
    conversation = open_conversation(unit, conversation_id)
    need = unit.get(Need, need_id)
    known = is_determined(support_kind=need.support_kind, support_extent=need.support_extent)
    solution = unit.session.get(Solution, solution_id)
    if solution is None:
        rung = changes.get("rung")
        check_solution(what=changes.get("what", ""), rung=rung, is_need_determined=known)
        unit.add(
            Solution(
                id=solution_id,
                client_id=conversation.client_id,
                conversation_id=conversation_id,
                need_id=need_id,
                position=next_position(unit, Solution, conversation_id),
                **changes,
            )
        )
        return
    check_solution(
        what=changes.get("what", solution.what),
        rung=changes.get("rung", solution.rung),
        is_need_determined=known,
    )
    unit.change(solution, changes, base)


def _rungs(session: Session, need_id: UUID) -> list[Rung | None]:
    return list(
        session.scalars(
            select(Solution.rung).where(Solution.need_id == need_id, Solution.removed_on.is_(None))
        )
    )
