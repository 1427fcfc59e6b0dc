"""The statutory steps of a report in words: where it stands, and what follows when it is late."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain import reports
from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.reports import ARTICLES, StepKey, may_apply
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.clients.words import days_left_words
from wmo_desk.ui.widgets.status_strip import Step, StepState
from wmo_desk.ui.words.days import day_words, short_day

_STATES: Final = {
    reports.StepState.DONE: StepState.DONE,
    reports.StepState.CURRENT: StepState.CURRENT,
    reports.StepState.LATE: StepState.LATE,
    reports.StepState.OPEN: StepState.AHEAD,
    reports.StepState.NOT_APPLICABLE: StepState.AHEAD,
}
_AFTERWARDS: Final = (StepKey.APPLICATION, StepKey.DECISION)
_TERMS: Final = (StepKey.PERSONAL_PLAN, StepKey.INVESTIGATION, StepKey.DECISION)
_OVER: Final = (reports.StepState.DONE, reports.StepState.NOT_APPLICABLE)
_FIRST: Final = (StepKey.CONFIRMED, StepKey.CLIENT_SUPPORT, StepKey.PERSONAL_PLAN)


def strip_steps(report: ReportRow, on: date) -> list[Step]:
    """The steps that matter on that day.

    While nobody may apply yet these are the steps of the investigation; after that application and
    decision, with whatever was left undone.
    """
    applies = may_apply(report.dates, on)
    return [
        Step(
            _title(step),
            _detail(step, report, on),
            _STATES[step.state],
            hint=_hint(step, report, on),
        )
        for step in report.steps(on)
        if _matters(step, applies=applies)
    ]


def _matters(step: reports.Step, *, applies: bool) -> bool:
    if not applies:
        return step.key not in _AFTERWARDS or step.state is reports.StepState.DONE
    return step.key not in _FIRST or step.state not in _OVER


def step_name(key: StepKey) -> str:
    """Name a step."""
    return {
        StepKey.CONFIRMED: QCoreApplication.translate("clients", "Report confirmed"),
        StepKey.CLIENT_SUPPORT: QCoreApplication.translate("clients", "Client support"),
        StepKey.PERSONAL_PLAN: QCoreApplication.translate("clients", "Personal plan"),
        StepKey.INVESTIGATION: QCoreApplication.translate("clients", "Investigation"),
        StepKey.IDENTITY: QCoreApplication.translate("clients", "Identity"),
        StepKey.PGB_EXPLAINED: QCoreApplication.translate("clients", "Pgb explained"),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate("clients", "Written findings"),
        StepKey.APPLICATION: QCoreApplication.translate("clients", "Application"),
        StepKey.DECISION: QCoreApplication.translate("clients", "Decision"),
    }[key]


def _title(step: reports.Step) -> str:
    name = step_name(step.key)
    if step.state is reports.StepState.LATE:
        return QCoreApplication.translate("clients", "%1 late").replace("%1", name)
    return name


def _detail(step: reports.Step, report: ReportRow, on: date) -> str:
    if step.state is reports.StepState.DONE and step.date is not None:
        if step.key is StepKey.CLIENT_SUPPORT and report.client_support_wanted is False:
            return QCoreApplication.translate("clients", "pointed out, not wanted")
        return day_words(step.date, on)
    if step.state is reports.StepState.NOT_APPLICABLE:
        if step.key is StepKey.PERSONAL_PLAN:
            return QCoreApplication.translate("clients", "not received")
        return QCoreApplication.translate("clients", "not applicable")
    if step.state is reports.StepState.LATE and step.due is not None:
        return days_left_words(days_left(step.due, on))
    if step.due is not None and step.key in _TERMS:
        return f"{days_left_words(days_left(step.due, on))}, {short_day(step.due, on)}"
    return _undone(step.key)


def _undone(key: StepKey) -> str:
    return {
        StepKey.IDENTITY: QCoreApplication.translate("clients", "not seen yet"),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate("clients", "not given yet"),
        StepKey.APPLICATION: QCoreApplication.translate("clients", "not received yet"),
        StepKey.DECISION: QCoreApplication.translate("clients", "not given yet"),
    }.get(key, QCoreApplication.translate("clients", "not done yet"))


def _hint(step: reports.Step, report: ReportRow, on: date) -> str:
    parts = [ARTICLES[step.key]]
    if step.day is not None and step.key is StepKey.INVESTIGATION:
        words = QCoreApplication.translate("clients", "day %1 of %2")
        parts.append(words.replace("%1", str(step.day)).replace("%2", str(step.of)))
    if step.due is not None and step.state not in _OVER:
        words = QCoreApplication.translate("clients", "at the latest on %1")
        parts.append(words.replace("%1", day_words(step.due, on)))
    if step.state is reports.StepState.LATE:
        parts.append(what_follows(step.key))
    return ". ".join(part for part in parts if part)


def late_sentences(report: ReportRow, on: date) -> Sequence[str]:
    """Say of each late term that it has passed, by how much, and what follows from that."""
    told = []
    for step in report.steps(on):
        is_term = step.key in {StepKey.INVESTIGATION, StepKey.DECISION}
        if is_term and step.state is reports.StepState.LATE and step.due is not None:
            words = {
                StepKey.INVESTIGATION: QCoreApplication.translate(
                    "clients", "The six weeks for the investigation ended on %1."
                ),
                StepKey.DECISION: QCoreApplication.translate(
                    "clients", "The two weeks for the decision ended on %1."
                ),
            }[step.key].replace("%1", day_words(step.due, on))
            told.append(f"{words} {what_follows(step.key)}")
    return told


def what_follows(key: StepKey) -> str:
    """Say what follows from a term that has passed."""
    return {
        StepKey.INVESTIGATION: QCoreApplication.translate(
            "clients",
            "The resident may now apply without waiting for it (art. 2.3.2 lid 9 Wmo 2015).",
        ),
        StepKey.DECISION: QCoreApplication.translate(
            "clients", "Give the decision now and tell the resident why it is late."
        ),
    }.get(key, "")
