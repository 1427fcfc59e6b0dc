"""The recovery key on paper: the only place where it stands."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from wmo_desk.ui.theme.theme import FONT_FAMILY
from wmo_desk.ui.widgets.date_text import format_date

_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet: the key, and of which file it is."""

    key: str
    file_name: str
    municipality: str
    made_on: date


def prepare_page(device: QPagedPaintDevice) -> None:
    """Set A4, upright, with wide margins."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(25, 25, 25, 25),
            QPageLayout.Unit.Millimeter,
        )
    )


def paint_sheet(device: QPagedPaintDevice, sheet: RecoverySheet) -> None:
    """Paint the sheet on a printer or a PDF; black on white, large enough to type from."""
    painter = QPainter(device)
    try:
        _Sheet(painter, device.logicalDpiX()).paint(sheet)
    finally:
        painter.end()


class _Sheet:
    def __init__(self, painter: QPainter, dots_per_inch: int) -> None:
        self._painter = painter
        self._mm = dots_per_inch / 25.4
        self._top = 0.0
        self._width = float(painter.viewport().width())

    def paint(self, sheet: RecoverySheet) -> None:
        self._write(
            QCoreApplication.translate("RecoverySheet", "Recovery key"), 22, bold=True, below=3
        )
        self._write(
            f"{sheet.municipality} · {sheet.file_name} · {format_date(sheet.made_on)}",
            10.5,
            below=8,
        )
        self._write(
            QCoreApplication.translate(
                "RecoverySheet",
                "With this key the file of Wmo Desk can be opened when the passphrase was "
                "forgotten. Without the passphrase and without this key nobody can read the file.",
            ),
            11.5,
            below=10,
        )
        self._write_groups(sheet.key.split("-"))
        self._write(
            QCoreApplication.translate("RecoverySheet", "How to keep it"), 13, bold=True, below=2
        )
        for line in (
            QCoreApplication.translate(
                "RecoverySheet",
                "In a locked cupboard or safe, not with the laptop and not in a photograph.",
            ),
            QCoreApplication.translate(
                "RecoverySheet", "Write neither the passphrase nor anything else on this sheet."
            ),
            QCoreApplication.translate(
                "RecoverySheet",
                "Whoever has this sheet and the laptop can read everything in the file.",
            ),
        ):
            self._write(f"–  {line}", 11.5, below=1.5)
        self._top += 6 * self._mm
        self._write(
            QCoreApplication.translate("RecoverySheet", "How to use it"), 13, bold=True, below=2
        )
        self._write(
            QCoreApplication.translate(
                "RecoverySheet",
                "Start Wmo Desk, choose “Passphrase forgotten?” and type the eight groups. "
                "Capitals or small letters make no difference. Then choose a new passphrase.",
            ),
            11.5,
            below=0,
        )

    def _write(self, text: str, points: float, *, bold: bool = False, below: float) -> None:
        painter = self._painter
        painter.setFont(_font(points, bold=bold))
        painter.setPen(QColor("black"))
        room = QRectF(0, self._top, self._width, 1000 * self._mm)
        used = painter.drawText(room, Qt.TextFlag.TextWordWrap, text)
        self._top = float(used.bottom()) + below * self._mm

    def _write_groups(self, groups: list[str]) -> None:
        painter, mm = self._painter, self._mm
        cell, height = self._width / _COLUMNS, 18 * mm
        for place, group in enumerate(groups):
            row, column = divmod(place, _COLUMNS)
            box = QRectF(column * cell, self._top + row * (height + 3 * mm), cell - 3 * mm, height)
            painter.setPen(QPen(QColor("#777777"), 0.3 * mm))
            painter.drawRoundedRect(box, 2 * mm, 2 * mm)
            painter.setPen(QColor("#444444"))
            painter.setFont(_font(8))
            number = box.adjusted(2 * mm, 1 * mm, 0, 0)
            painter.drawText(number, int(Qt.AlignmentFlag.AlignLeft), f"{place + 1}")
            painter.setPen(QColor("black"))
            painter.setFont(_font(17, bold=True))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), group)
        rows = -(-len(groups) // _COLUMNS)
        self._top += rows * (height + 3 * mm) + 8 * mm


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font
