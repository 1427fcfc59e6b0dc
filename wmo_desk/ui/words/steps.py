"""The statutory steps of a report in running text."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.reports import StepKey


def step_name(step: StepKey) -> str:
    """Name a step in running text."""
    return {
        StepKey.CONFIRMED: QCoreApplication.translate("words", "confirmation"),
        StepKey.CLIENT_SUPPORT: QCoreApplication.translate("words", "client support"),
        StepKey.PERSONAL_PLAN: QCoreApplication.translate("words", "personal plan"),
        StepKey.INVESTIGATION: QCoreApplication.translate("words", "investigation"),
        StepKey.IDENTITY: QCoreApplication.translate("words", "identity"),
        StepKey.PGB_EXPLAINED: QCoreApplication.translate("words", "explanation of the pgb"),
        StepKey.FINDINGS_HANDED_OUT: QCoreApplication.translate("words", "report of findings"),
        StepKey.APPLICATION: QCoreApplication.translate("words", "application"),
        StepKey.DECISION: QCoreApplication.translate("words", "decision on application"),
    }[step]
