"""The sections of a dossier, in their order."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.ui.clients.dossier.conversations import ConversationsSection
from wmo_desk.ui.clients.dossier.details import DetailsSection
from wmo_desk.ui.clients.dossier.documents import DocumentsSection
from wmo_desk.ui.clients.dossier.history import HistorySection
from wmo_desk.ui.clients.dossier.indications import IndicationsSection
from wmo_desk.ui.clients.dossier.overview import OverviewSection
from wmo_desk.ui.clients.dossier.people import PeopleSection
from wmo_desk.ui.clients.dossier.plan import PlanSection
from wmo_desk.ui.clients.dossier.reports import ReportsSection
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.dossier.signals import SignalsSection

SECTIONS: Final[Mapping[str, Callable[[DossierContext], Section]]] = {
    "overview": OverviewSection,
    "details": DetailsSection,
    "people": PeopleSection,
    "reports": ReportsSection,
    "conversations": ConversationsSection,
    "plan": PlanSection,
    "indications": IndicationsSection,
    "documents": DocumentsSection,
    "timeline": HistorySection,
    "signals": SignalsSection,
}


def section_names() -> list[tuple[str, str]]:
    """Return the keys with the words that stand on the screen."""
    return [
        ("overview", QCoreApplication.translate("clients", "Overview")),
        ("details", QCoreApplication.translate("clients", "Details")),
        ("people", QCoreApplication.translate("clients", "People")),
        ("reports", QCoreApplication.translate("clients", "Reports")),
        ("conversations", QCoreApplication.translate("clients", "Conversations")),
        ("plan", QCoreApplication.translate("clients", "Plan")),
        ("indications", QCoreApplication.translate("clients", "Indications")),
        ("documents", QCoreApplication.translate("clients", "Documents")),
        ("timeline", QCoreApplication.translate("clients", "Time line")),
        ("signals", QCoreApplication.translate("clients", "Signals")),
    ]
