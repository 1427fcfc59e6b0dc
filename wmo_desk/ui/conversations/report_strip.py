"""The statutory steps of the report, in the words of the strip."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain import reports
from wmo_desk.domain.reports import StepKey
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.widgets.status_strip import Step, StepState
from wmo_desk.ui.words.days import day_words

_STATES = {
    reports.StepState.DONE: StepState.DONE,
    reports.StepState.CURRENT: StepState.CURRENT,
    reports.StepState.LATE: StepState.LATE,
    reports.StepState.OPEN: StepState.AHEAD,
    reports.StepState.NOT_APPLICABLE: StepState.AHEAD,
}
# What comes after the findings does not belong to the conversation.
_AFTERWARDS = (StepKey.APPLICATION, StepKey.DECISION)


def strip_steps(report: ReportRow, on: date) -> list[Step]:
    """The steps that belong to the investigation, and the later ones once they are taken."""
    return [
        Step(_title(step), _detail(step, report, on), _STATES[step.state])
        for step in report.steps(on)
        if step.key not in _AFTERWARDS or step.state is reports.StepState.DONE
    ]


def step_name(key: StepKey) -> str:
    """Return the name of a step."""
    return {
        StepKey.CONFIRMED: QCoreApplication.translate("conversation", "Report confirmed"),
        StepKey.CLIENT_SUPPORT: QCoreApplication.translate("conversation", "Client support"),
        StepKey.PERSONAL_PLAN: QCoreApplication.translate("conversation", "Personal plan"),
        StepKey.INVESTIGATION: QCoreApplication.translate("conversation", "Investigation"),
        StepKey.IDENTITY: QCoreApplication.translate("conversation", "Identity"),
        StepKey.PGB_EXPLAINED: QCoreApplication.translate("conversation", "Pgb explained"),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate("conversation", "Findings"),
        StepKey.APPLICATION: QCoreApplication.translate("conversation", "Application"),
        StepKey.DECISION: QCoreApplication.translate("conversation", "Decision"),
    }[key]


def _title(step: reports.Step) -> str:
    name = step_name(step.key)
    runs = step.state in {reports.StepState.CURRENT, reports.StepState.LATE}
    if step.key is StepKey.INVESTIGATION and runs and step.day is not None:
        words = QCoreApplication.translate("conversation", "%1 day %2/%3")
        return words.replace("%1", name).replace("%2", str(step.day)).replace("%3", str(step.of))
    return name


def _detail(step: reports.Step, report: ReportRow, on: date) -> str:
    if step.state is reports.StepState.DONE and step.date is not None:
        if step.key is StepKey.CLIENT_SUPPORT and report.client_support_wanted is False:
            return QCoreApplication.translate("conversation", "pointed out, not wanted")
        return day_words(step.date, on)
    if step.state is reports.StepState.NOT_APPLICABLE:
        return (
            QCoreApplication.translate("conversation", "not received")
            if step.key is StepKey.PERSONAL_PLAN
            else QCoreApplication.translate("conversation", "not applicable")
        )
    if step.due is not None and step.key in {StepKey.INVESTIGATION, StepKey.PERSONAL_PLAN}:
        words = QCoreApplication.translate("conversation", "%1 at the latest")
        return words.replace("%1", day_words(step.due, on))
    return {
        StepKey.IDENTITY: QCoreApplication.translate("conversation", "not seen yet"),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate("conversation", "not given yet"),
    }.get(step.key, QCoreApplication.translate("conversation", "not done yet"))
