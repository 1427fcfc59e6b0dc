"""The report (melding) and the statutory steps that follow it, in order and with their terms."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from wmo_desk.domain.deadlines import (
    days_left,
    decision_until,
    investigation_day,
    investigation_until,
    personal_plan_until,
)
from wmo_desk.errors import RuleError

# `Step` has a field of the name `date`, which hides the type within the class.
_Date: TypeAlias = date


class Route(StrEnum):
    """How a report is dealt with (Beleidskaders Wmo 2015 §4); the terms are the same for each."""

    SIMPLE = "simple"
    REGULAR = "regular"
    SEVERAL_PROBLEMS = "several_problems"
    URGENT = "urgent"


class ReferralSource(StrEnum):
    """Who made the report; anybody may (art. 2.3.2 lid 1 Wmo 2015)."""

    RESIDENT = "resident"
    FAMILY = "family"
    CARER = "carer"
    NEIGHBOUR = "neighbour"
    REPRESENTATIVE = "representative"
    GENERAL_PRACTITIONER = "general_practitioner"
    DISTRICT_NURSE = "district_nurse"
    HOSPITAL = "hospital"
    DEMENTIA_CASE_MANAGER = "dementia_case_manager"
    NEIGHBOURHOOD_TEAM = "neighbourhood_team"
    WELFARE_ON_PRESCRIPTION = "welfare_on_prescription"
    MENTAL_HEALTH_TALK = "mental_health_talk"
    WELFARE_ORGANISATION = "welfare_organisation"
    PROVIDER = "provider"
    HOUSING_ASSOCIATION = "housing_association"
    MUNICIPALITY = "municipality"
    OTHER = "other"


class LifeArea(StrEnum):
    """What a question is about, in the words of a first call."""

    HOUSEKEEPING = "housekeeping"
    SELF_CARE = "self_care"
    GETTING_ABOUT = "getting_about"
    HOME = "home"
    DAY = "day"
    CONTACT = "contact"
    MIND = "mind"
    MONEY = "money"
    CARER = "carer"
    CHILDREN = "children"


class OtherLaw(StrEnum):
    """Another law from which help runs, or is asked for, beside the Wmo."""

    HEALTH_INSURANCE = "health_insurance"
    LONG_TERM_CARE = "long_term_care"
    YOUTH = "youth"
    PARTICIPATION = "participation"
    DEBT = "debt"
    EDUCATION = "education"


class RouteReason(StrEnum):
    """Why a route is proposed."""

    CANNOT_WAIT = "cannot_wait"
    SEVERAL_AREAS = "several_areas"
    SEVERAL_LAWS = "several_laws"
    KNOWN_QUESTION = "known_question"
    ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True)
class WhatWasSaid:
    """What a first call tells about how a report is to be dealt with."""

    cannot_wait: bool = False
    is_known_question: bool = False
    life_areas: frozenset[LifeArea] = frozenset()
    other_laws: frozenset[OtherLaw] = frozenset()


@dataclass(frozen=True, slots=True)
class RouteProposal:
    """A route with its reason; whoever takes the report may choose another."""

    route: Route
    reason: RouteReason


def propose_route(said: WhatWasSaid) -> RouteProposal:
    """Propose how to deal with a report; what cannot wait goes before all else (art. 2.3.3).

    A question is one of several problems with two areas of life, or two laws beside the Wmo: one
    other law alone is as common as the district nurse (Beleidskaders Wmo 2015 §4).
    """
    if said.cannot_wait:
        return RouteProposal(Route.URGENT, RouteReason.CANNOT_WAIT)
    if len(said.life_areas) > 1:
        return RouteProposal(Route.SEVERAL_PROBLEMS, RouteReason.SEVERAL_AREAS)
    if len(said.other_laws) > 1:
        return RouteProposal(Route.SEVERAL_PROBLEMS, RouteReason.SEVERAL_LAWS)
    if said.is_known_question:
        return RouteProposal(Route.SIMPLE, RouteReason.KNOWN_QUESTION)
    return RouteProposal(Route.REGULAR, RouteReason.ORDINARY)


class StepKey(StrEnum):
    """The steps of the statutory strip, in order."""

    CONFIRMED = "confirmed"
    CLIENT_SUPPORT = "client_support"
    PERSONAL_PLAN = "personal_plan"
    INVESTIGATION = "investigation"
    IDENTITY = "identity"
    PGB_EXPLAINED = "pgb_explained"
    FINDINGS_HANDED_OUT = "findings_handed_out"
    APPLICATION = "application"
    DECISION = "decision"


ARTICLES: Final = {
    StepKey.CONFIRMED: "art. 2.3.2 lid 1 Wmo 2015",
    StepKey.CLIENT_SUPPORT: "art. 2.3.2 lid 3 Wmo 2015",
    StepKey.PERSONAL_PLAN: "art. 2.3.2 lid 2 Wmo 2015",
    StepKey.INVESTIGATION: "art. 2.3.2 lid 1 Wmo 2015",
    StepKey.IDENTITY: "art. 2.3.4 Wmo 2015",
    StepKey.PGB_EXPLAINED: "art. 2.3.2 lid 6 Wmo 2015",
    StepKey.FINDINGS_HANDED_OUT: "art. 2.3.2 lid 8 Wmo 2015",
    StepKey.APPLICATION: "art. 2.3.2 lid 9 Wmo 2015",
    StepKey.DECISION: "art. 2.3.5 lid 2 Wmo 2015",
}


STEP_FIELDS: Final = {
    StepKey.CONFIRMED: ("confirmed_on",),
    StepKey.CLIENT_SUPPORT: ("client_support_on", "carer_support_on"),
    StepKey.PERSONAL_PLAN: ("personal_plan_on",),
    StepKey.INVESTIGATION: ("investigation_done_on",),
    StepKey.IDENTITY: ("identity_seen_on",),
    StepKey.PGB_EXPLAINED: ("pgb_explained_on",),
    StepKey.FINDINGS_HANDED_OUT: ("findings_handed_out_on",),
    StepKey.APPLICATION: ("application_on",),
    StepKey.DECISION: ("decision_on",),
}
"""The dates that tell when a step was taken; client support has one for the carer too."""


class StepState(StrEnum):
    """How a step stands on a day; at most one step is current."""

    DONE = "done"
    CURRENT = "current"
    LATE = "late"
    OPEN = "open"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class ReportDates:
    """On which day each step of a report was taken; None while it was not.

    `has_carer`: client support is pointed out to the carer too, so that step needs both dates.
    `decide_by` is the last day for the decision where events have moved it.
    """

    received_on: date
    confirmed_on: date | None = None
    client_support_on: date | None = None
    carer_support_on: date | None = None
    has_carer: bool = False
    personal_plan_on: date | None = None
    identity_seen_on: date | None = None
    pgb_explained_on: date | None = None
    investigation_done_on: date | None = None
    findings_handed_out_on: date | None = None
    application_on: date | None = None
    decision_on: date | None = None
    closed_on: date | None = None
    application_withdrawn_on: date | None = None
    decide_by: date | None = None
    default_noticed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step on one day.

    `date` is when it was taken, `due` its last day where the law sets one. `day` of `of` counts
    the days of a running term (or those it took) from the event that started it.
    """

    key: StepKey
    state: StepState
    date: _Date | None = None
    due: _Date | None = None
    day: int | None = None
    of: int | None = None


class ReportDateInFuture(RuleError):
    """A step would be taken on a day that has not come."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(f"{field} {day} lies in the future")
        self.field = field
        self.day = day


class StepBeforeReport(RuleError):
    """A step would be taken before the report came in."""

    def __init__(self, field: str, received_on: date) -> None:
        super().__init__(f"{field} lies before the report of {received_on}")
        self.field = field
        self.received_on = received_on


class ApplicationTooEarly(RuleError):
    """An application needs a finished investigation, or six weeks without one (lid 9)."""

    field = "application_on"

    def __init__(self, investigation_until: date) -> None:
        super().__init__(f"investigation runs until {investigation_until}")
        self.investigation_until = investigation_until


class DecisionWithoutApplication(RuleError):
    """A decision answers an application, and comes on the same day or later."""

    field = "decision_on"


_STEP_DATES: Final = (
    "confirmed_on",
    "client_support_on",
    "carer_support_on",
    "personal_plan_on",
    "identity_seen_on",
    "pgb_explained_on",
    "investigation_done_on",
    "findings_handed_out_on",
    "application_on",
    "decision_on",
    "closed_on",
    "application_withdrawn_on",
)


def may_apply(dates: ReportDates, on: date) -> bool:
    """Whether the client may apply on this day (art. 2.3.2 lid 9)."""
    return _past(dates.investigation_done_on, on) or on > investigation_until(dates.received_on)


def check_dates(dates: ReportDates, today: date) -> None:
    """Refuse days that cannot be: in the future, before the report, or out of the law's order."""
    if dates.received_on > today:
        raise ReportDateInFuture("received_on", dates.received_on)
    for field in _STEP_DATES:
        day: date | None = getattr(dates, field)
        if day is None:
            continue
        if day > today:
            raise ReportDateInFuture(field, day)
        if day < dates.received_on:
            raise StepBeforeReport(field, dates.received_on)
    if dates.application_on is not None and not may_apply(dates, dates.application_on):
        raise ApplicationTooEarly(investigation_until(dates.received_on))
    if dates.decision_on is not None and (
        dates.application_on is None or dates.decision_on < dates.application_on
    ):
        raise DecisionWithoutApplication


def steps(dates: ReportDates, on: date) -> tuple[Step, ...]:
    """The statutory strip as it stood on that day, one step per key, in order."""
    received = dates.received_on
    until = investigation_until(received)
    plan_until = personal_plan_until(received)
    applied = dates.application_on if _past(dates.application_on, on) else None
    decide_until = None if applied is None else dates.decide_by or decision_until(applied)
    # Per step: when it was taken, its last day, and the event from which its days are counted.
    taken: dict[StepKey, tuple[date | None, date | None, date | None]] = {
        StepKey.CONFIRMED: (dates.confirmed_on, None, None),
        StepKey.CLIENT_SUPPORT: (_support_on(dates), None, None),
        StepKey.PERSONAL_PLAN: (dates.personal_plan_on, plan_until, received),
        StepKey.INVESTIGATION: (dates.investigation_done_on, until, received),
        StepKey.IDENTITY: (dates.identity_seen_on, until, None),
        StepKey.PGB_EXPLAINED: (dates.pgb_explained_on, until, None),
        StepKey.FINDINGS_HANDED_OUT: (dates.findings_handed_out_on, until, None),
        StepKey.APPLICATION: (dates.application_on, None, None),
        StepKey.DECISION: (dates.decision_on, decide_until, applied),
    }
    strip = []
    is_current_given = False
    for key, (day, due, counted_from) in taken.items():
        state = _state(key, day, due, dates, on)
        if state is StepState.OPEN and not is_current_given and _can_be_taken(key, dates, on):
            state, is_current_given = StepState.CURRENT, True
        done_on = day if state is StepState.DONE else None
        step = Step(key, state, done_on, due)
        if counted_from and due and state is not StepState.NOT_APPLICABLE:
            step = replace(
                step,
                day=investigation_day(counted_from, done_on or on),
                of=days_left(due, counted_from),
            )
        strip.append(step)
    return tuple(strip)


def next_due(dates: ReportDates, on: date) -> Step | None:
    """The step whose last day comes first among those still to be taken; it may be late."""
    waiting = (StepState.OPEN, StepState.CURRENT, StepState.LATE)
    dues = [
        (step.due, index, step)
        for index, step in enumerate(steps(dates, on))
        # The personal plan is the client's right, not a task that waits for anybody.
        if step.state in waiting and step.due is not None and step.key != StepKey.PERSONAL_PLAN
    ]
    return min(dues)[2] if dues else None


def _past(day: date | None, on: date) -> bool:
    return day is not None and day <= on


def _support_on(dates: ReportDates) -> date | None:
    if not dates.has_carer or dates.client_support_on is None:
        return dates.client_support_on
    if dates.carer_support_on is None:
        return None
    return max(dates.client_support_on, dates.carer_support_on)


def _state(
    key: StepKey, day: date | None, due: date | None, dates: ReportDates, on: date
) -> StepState:
    if _past(day, on):
        return StepState.DONE
    if _past(dates.closed_on, on):
        return StepState.NOT_APPLICABLE
    if due is None or on <= due:
        return StepState.OPEN
    # Nobody has to make a plan: after seven days the chance has passed, nothing is late.
    return StepState.NOT_APPLICABLE if key is StepKey.PERSONAL_PLAN else StepState.LATE


def _can_be_taken(key: StepKey, dates: ReportDates, on: date) -> bool:
    if key is StepKey.APPLICATION:
        return may_apply(dates, on)
    if key is StepKey.DECISION:
        return _past(dates.application_on, on)
    return True
