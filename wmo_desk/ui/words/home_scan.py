"""The scan of house and surroundings, in words."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.home_scan import ScanFinding, ScanPart


def finding_name(finding: ScanFinding) -> str:
    """Return how a point stands."""
    return {
        ScanFinding.FINE: QCoreApplication.translate("words", "Fine"),
        ScanFinding.ATTENTION: QCoreApplication.translate("words", "Attention"),
        ScanFinding.NOT_APPLICABLE: QCoreApplication.translate("words", "Not applicable"),
    }[finding]


def part_name(part: ScanPart) -> str:
    """Return where points are looked at."""
    return {
        ScanPart.HOUSE: QCoreApplication.translate("words", "In and around the house"),
        ScanPart.SURROUNDINGS: QCoreApplication.translate("words", "In the neighbourhood"),
    }[part]
