"""The names of what is already there, at the desk and to the resident."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import PresentHelpKind


def kind_name(kind: PresentHelpKind) -> str:
    """Name a list of what is already there."""
    return {
        PresentHelpKind.OWN_STRENGTH: QCoreApplication.translate("present help", "Own strength"),
        PresentHelpKind.NETWORK: QCoreApplication.translate("present help", "Network"),
        PresentHelpKind.PROFESSIONAL: QCoreApplication.translate(
            "present help", "Professional help"
        ),
    }[kind]


def told_kind_name(kind: PresentHelpKind) -> str:
    """Name the same list to the resident."""
    return {
        PresentHelpKind.OWN_STRENGTH: QCoreApplication.translate(
            "present help", "What you can do yourself:"
        ),
        PresentHelpKind.NETWORK: QCoreApplication.translate(
            "present help", "People around you who help:"
        ),
        PresentHelpKind.PROFESSIONAL: QCoreApplication.translate(
            "present help", "Professionals who help:"
        ),
    }[kind]
