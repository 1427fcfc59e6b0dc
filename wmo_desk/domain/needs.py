"""Needs (hulpvragen), and their solutions on the rungs of the ladder.

The order is that of the Centrale Raad van Beroep (ECLI:NL:CRVB:2018:819): the question, the
problems, the support that is needed, and only then what can give it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from wmo_desk.domain.social_map import EntryKind
from wmo_desk.errors import RuleError


class Rung(StrEnum):
    """Where a solution stands on the ladder, from what somebody does to what the law gives."""

    OWN_STRENGTH = "own_strength"
    GENERALLY_USUAL = "generally_usual"
    USUAL_HELP = "usual_help"
    FAMILY_CARE = "family_care"
    SOCIAL_NETWORK = "social_network"
    GENERAL_PROVISION = "general_provision"
    PRIOR_PROVISION = "prior_provision"
    TAILOR_MADE = "tailor_made"


LAST_RUNG: Final = Rung.TAILOR_MADE


@dataclass(frozen=True, slots=True)
class Placed:
    """A solution as the rules see it."""

    rung: Rung | None
    reason: str = ""
    discussed: str = ""


class SolutionFault(StrEnum):
    """What a solution still lacks."""

    NO_RUNG = "no_rung"
    NO_REASON = "no_reason"
    NOT_DISCUSSED = "not_discussed"
    NOTHING_BEFORE = "nothing_before"


class NeedEmpty(RuleError):
    """A need has a question in the resident's words."""

    field = "question"


class SolutionEmpty(RuleError):
    """A solution says what it is."""

    field = "what"


class ExtentUnknown(RuleError):
    """What is needed, in kind and extent, stands there before anything is tailor-made."""

    def __init__(self, field: str = "rung") -> None:
        super().__init__(f"{field}: kind and extent of the support are not known")
        self.field = field


def is_determined(*, support_kind: str, support_extent: str) -> bool:
    """Whether the support that is needed is known in kind and in extent."""
    return bool(support_kind.strip() and support_extent.strip())


def check_need(*, question: str) -> None:
    """Refuse a need without a question."""
    if not question.strip():
        raise NeedEmpty


def check_solution(*, what: str, rung: Rung | None, is_need_determined: bool) -> None:
    """Refuse a solution without words, or on the last rung before the need is known."""
    if not what.strip():
        raise SolutionEmpty
    if rung is LAST_RUNG and not is_need_determined:
        raise ExtentUnknown


def check_need_stays_determined(
    *, support_kind: str, support_extent: str, rungs: Iterable[Rung | None]
) -> None:
    """Refuse to empty kind or extent while something on the last rung rests on them."""
    if LAST_RUNG not in set(rungs):
        return
    for field, text in (("support_kind", support_kind), ("support_extent", support_extent)):
        if not text.strip():
            raise ExtentUnknown(field)


def solution_faults(solution: Placed, others: Iterable[Placed]) -> tuple[SolutionFault, ...]:
    """Say what a solution lacks; `others` are the other solutions of the same need.

    Usual help must have been discussed with resident and housemate (CRVB:2018:3243), and what is
    tailor-made is what remains after the rungs before it.
    """
    faults = []
    if solution.rung is None:
        faults.append(SolutionFault.NO_RUNG)
    if not solution.reason.strip():
        faults.append(SolutionFault.NO_REASON)
    if solution.rung is Rung.USUAL_HELP and not solution.discussed.strip():
        faults.append(SolutionFault.NOT_DISCUSSED)
    before = {other.rung for other in others} - {None, LAST_RUNG}
    if solution.rung is LAST_RUNG and not before:
        faults.append(SolutionFault.NOTHING_BEFORE)
    return tuple(faults)


def rung_of(kind: EntryKind) -> Rung:
    """Propose the rung for what stands on the social map.

    Residents who help each other are a network. What anybody may use without an investigation is
    a general provision, whoever offers it (Wmo art. 1.1.1).
    """
    return Rung.SOCIAL_NETWORK if kind is EntryKind.INFORMAL else Rung.GENERAL_PROVISION


def results_are_needed(rungs: Iterable[Rung | None]) -> bool:
    """Whether results must be agreed on: only for support that is tailor-made."""
    return LAST_RUNG in set(rungs)
