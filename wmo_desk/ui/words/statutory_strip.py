"""The statutory strip in words: each step with its day and who noted it, and what is late."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain import reports
from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.reports import ARTICLES, STEP_FIELDS, StepKey
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.widgets.status_strip import Step, StepState
from wmo_desk.ui.words.days import day_words, short_day
from wmo_desk.ui.words.deadlines import days_left_words
from wmo_desk.ui.words.text import in_list

_STATES: Final = {
    reports.StepState.DONE: StepState.DONE,
    reports.StepState.CURRENT: StepState.CURRENT,
    reports.StepState.LATE: StepState.LATE,
    reports.StepState.OPEN: StepState.AHEAD,
    reports.StepState.NOT_APPLICABLE: StepState.AHEAD,
}
_TERMS: Final = (StepKey.PERSONAL_PLAN, StepKey.INVESTIGATION, StepKey.DECISION)
_OVER: Final = (reports.StepState.DONE, reports.StepState.NOT_APPLICABLE)
# As the work goes: what comes in, what is pointed out, what happens at the visit, what is decided.
_ORDER: Final = (
    StepKey.CONFIRMED,
    StepKey.PERSONAL_PLAN,
    StepKey.CLIENT_SUPPORT,
    StepKey.IDENTITY,
    StepKey.PGB_EXPLAINED,
    StepKey.INVESTIGATION,
    StepKey.FINDINGS_HANDED_OUT,
    StepKey.APPLICATION,
    StepKey.DECISION,
)


def strip_steps(report: ReportRow, on: date) -> list[Step]:
    """All steps of a report as they stand on that day; each knows the field it is noted in."""
    steps = {step.key: step for step in report.steps(on)}
    return [
        Step(
            _title(steps[key]),
            _detail(steps[key], report, on),
            _STATES[steps[key].state],
            hint=_hint(steps[key], report, on),
            key=STEP_FIELDS[key][0],
        )
        for key in _ORDER
    ]


def step_title(key: StepKey) -> str:
    """Name a step, as a title."""
    return {
        StepKey.CONFIRMED: QCoreApplication.translate("words", "Report confirmed"),
        StepKey.CLIENT_SUPPORT: QCoreApplication.translate("words", "Client support"),
        StepKey.PERSONAL_PLAN: QCoreApplication.translate("words", "Personal plan"),
        StepKey.INVESTIGATION: QCoreApplication.translate("words", "Investigation"),
        StepKey.IDENTITY: QCoreApplication.translate("words", "Identity"),
        StepKey.PGB_EXPLAINED: QCoreApplication.translate("words", "Pgb explained"),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate("words", "Written findings"),
        StepKey.APPLICATION: QCoreApplication.translate("words", "Application"),
        StepKey.DECISION: QCoreApplication.translate("words", "Decision"),
    }[key]


def document_name(document: IdentityDocument) -> str:
    """Return the kind of identity document that was seen."""
    return {
        IdentityDocument.PASSPORT: QCoreApplication.translate("words", "Passport"),
        IdentityDocument.IDENTITY_CARD: QCoreApplication.translate("words", "Identity card"),
        IdentityDocument.DRIVING_LICENCE: QCoreApplication.translate("words", "Driving licence"),
        IdentityDocument.RESIDENCE_PERMIT: QCoreApplication.translate("words", "Residence permit"),
    }[document]


def _title(step: reports.Step) -> str:
    name = step_title(step.key)
    runs = step.state in {
        reports.StepState.OPEN,
        reports.StepState.CURRENT,
        reports.StepState.LATE,
    }
    if step.key is StepKey.INVESTIGATION and runs and step.day is not None:
        words = QCoreApplication.translate("words", "%1 day %2 of %3")
        name = words.replace("%1", name).replace("%2", str(step.day)).replace("%3", str(step.of))
    if step.state is reports.StepState.LATE:
        return QCoreApplication.translate("words", "%1: late").replace("%1", name)
    return name


def _detail(step: reports.Step, report: ReportRow, on: date) -> str:
    if step.state is reports.StepState.DONE and step.date is not None:
        return in_list((_what_came(step.key, report), short_day(step.date, on), _who(step, report)))
    withdrawn_on = report.dates.application_withdrawn_on
    if step.key is StepKey.DECISION and withdrawn_on is not None and withdrawn_on <= on:
        return QCoreApplication.translate("words", "application taken back")
    if step.state is reports.StepState.NOT_APPLICABLE:
        if step.key is StepKey.PERSONAL_PLAN:
            return QCoreApplication.translate("words", "not received")
        return QCoreApplication.translate("words", "not applicable")
    if step.due is not None and (step.state is reports.StepState.LATE or step.key in _TERMS):
        return in_list((days_left_words(days_left(step.due, on)), short_day(step.due, on)))
    return _undone(step.key)


def _who(step: reports.Step, report: ReportRow) -> str:
    return report.who_noted(step.key)


def _what_came(key: StepKey, report: ReportRow) -> str:
    """Say what a step brought, where a day alone does not tell."""
    if key is StepKey.CLIENT_SUPPORT and report.client_support_wanted is False:
        return QCoreApplication.translate("words", "not wanted")
    if key is StepKey.IDENTITY and report.identity_document is not None:
        return document_name(report.identity_document)
    if key is StepKey.PERSONAL_PLAN:
        if report.personal_plan_used:
            return QCoreApplication.translate("words", "received and used")
        if report.personal_plan_used is False:
            return QCoreApplication.translate("words", "received, not used")
        return QCoreApplication.translate("words", "received")
    return ""


def _undone(key: StepKey) -> str:
    return {
        StepKey.CONFIRMED: QCoreApplication.translate("words", "not sent yet"),
        StepKey.CLIENT_SUPPORT: QCoreApplication.translate("words", "not pointed out yet"),
        StepKey.IDENTITY: QCoreApplication.translate("words", "not seen yet"),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate("words", "not given yet"),
        StepKey.APPLICATION: QCoreApplication.translate("words", "not received yet"),
        StepKey.DECISION: QCoreApplication.translate("words", "not given yet"),
    }.get(key, QCoreApplication.translate("words", "not done yet"))


def _hint(step: reports.Step, report: ReportRow, on: date) -> str:
    parts = [ARTICLES[step.key]]
    if step.date is not None and step.state is reports.StepState.DONE:
        parts.append(day_words(step.date, on))
        if _who(step, report):
            words = QCoreApplication.translate("words", "Noted by %1")
            parts.append(words.replace("%1", _who(step, report)))
    if step.due is not None and step.state not in _OVER:
        words = QCoreApplication.translate("words", "at the latest on %1")
        parts.append(words.replace("%1", day_words(step.due, on)))
    if step.key is StepKey.DECISION and report.dates.decide_by is not None:
        parts.append(QCoreApplication.translate("words", "the term was extended"))
    if step.state is reports.StepState.LATE:
        parts.append(what_follows(step.key))
    if step.key is StepKey.DECISION and report.dates.default_noticed_on is not None:
        words = QCoreApplication.translate("words", "notice of default received on %1")
        parts.append(words.replace("%1", day_words(report.dates.default_noticed_on, on)))
    parts.append(QCoreApplication.translate("words", "Click or Enter: to its field"))
    return ". ".join(part.rstrip(".") for part in parts if part)


def late_sentences(report: ReportRow, on: date) -> Sequence[str]:
    """Say of each late term that it has passed, by how much, and what follows from that."""
    told = []
    for step in report.steps(on):
        is_term = step.key in {StepKey.INVESTIGATION, StepKey.DECISION}
        if is_term and step.state is reports.StepState.LATE and step.due is not None:
            words = {
                StepKey.INVESTIGATION: QCoreApplication.translate(
                    "words", "The six weeks for the investigation ended on %1."
                ),
                StepKey.DECISION: QCoreApplication.translate(
                    "words", "The term for the decision ended on %1."
                )
                if report.dates.decide_by is not None
                else QCoreApplication.translate(
                    "words", "The two weeks for the decision ended on %1."
                ),
            }[step.key].replace("%1", day_words(step.due, on))
            told.append(f"{words} {what_follows(step.key)}")
    return told


def what_follows(key: StepKey) -> str:
    """Say what follows from a term that has passed."""
    return {
        StepKey.INVESTIGATION: QCoreApplication.translate(
            "words",
            "The resident may now apply without waiting for it (art. 2.3.2 lid 9 Wmo 2015).",
        ),
        StepKey.DECISION: QCoreApplication.translate(
            "words", "Give the decision now and tell the resident why it is late."
        ),
        StepKey.IDENTITY: QCoreApplication.translate(
            "words", "See the document at the next contact and note it then."
        ),
        StepKey.PGB_EXPLAINED: QCoreApplication.translate(
            "words", "Explain it before the resident chooses how the help is given."
        ),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate(
            "words", "The resident may apply without them, and still has a right to them."
        ),
    }.get(key, "")
