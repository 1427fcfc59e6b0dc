"""One line of a card: when, about whom, what follows, and where it leads."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.focus_ring import OWN_FOCUS
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.theme.tokens import Tone

_SIDE: Final = 10
_ABOVE: Final = 7
_GAP: Final = 14
_PILL_PADDING: Final = 9
_ARROW: Final = " →"
# With less room than this for the words, at 100 %, the mark stands above them and not before them.
_NARROW: Final = 200


class MarkStyle(StrEnum):
    """How the mark at the left is shown."""

    PILL = "pill"
    PLAIN = "plain"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class LineText:
    """What a line says, and what opens when it is chosen.

    `key` tells which line it is after a reload; `mark` says when, in words; `link` names where it
    leads: `page` with `target`.
    """

    key: Hashable
    title: str
    page: str
    target: Mapping[str, Any] = field(default_factory=dict)
    mark: str = ""
    tone: Tone = Tone.NEUTRAL
    mark_style: MarkStyle = MarkStyle.PILL
    detail: str = ""
    link: str = ""
    is_strong: bool = True

    @property
    def sentence(self) -> str:
        """The line as a screen reader says it."""
        first = ", ".join(part for part in (self.title, self.mark) if part)
        return f"{first}. {self.detail}" if self.detail else first


class Line(QAbstractButton):
    """A line that opens what it is about; the arrow keys ask for a neighbour."""

    neighbour_wanted = Signal(int)

    def __init__(self, text: LineText, *, is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_shown = text
        self._is_first = is_first
        self._mark_width = 0
        # Layouts ask for the height at the same few widths again and again.
        self._arranged: dict[int, _Arrangement] = {}
        self._arranged_for = current_theme()
        self.setProperty(OWN_FOCUS, True)
        self.setAccessibleName(text.sentence)
        self.setAccessibleDescription(text.link)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def mark_width(self) -> int:
        """Return how wide the mark is by itself."""
        text = self.text_shown
        if not text.mark:
            return 0
        width = QFontMetrics(self._mark_font()).horizontalAdvance(text.mark)
        padding = current_theme().px(_PILL_PADDING) if text.mark_style is MarkStyle.PILL else 0
        return width + 2 * padding

    def set_mark_width(self, width: int) -> None:
        """Give the mark a column of this width, the same for all lines of a card."""
        if width != self._mark_width:
            self._mark_width = width
            self._arranged.clear()
            self.updateGeometry()
            self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrangement(width).height

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = QFontMetrics(theme.font(TextStyle.STRONG)).horizontalAdvance(self.text_shown.title)
        width = 2 * _SIDE + theme.px(_GAP) + self._mark_width + words + self.link_width()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        width = max(theme.px(140), self.mark_width() + 2 * _SIDE)
        return QSize(width, theme.px(34))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.neighbour_wanted.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._is_first:
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        ground = QRectF(self.rect()).adjusted(1, 2, -1, -1)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(ground, 8, 8)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(ground, 8, 8)
        self._paint_words(painter, self._arrangement(self.width()))

    def _paint_words(self, painter: QPainter, arranged: "_Arrangement") -> None:
        theme = current_theme()
        tokens = theme.tokens
        text = self.text_shown
        if text.mark:
            painter.setFont(self._mark_font())
            box = arranged.mark
            if text.mark_style is MarkStyle.PILL:
                ink, soft = tokens.tone(text.tone)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(soft))
                painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
                painter.setPen(QColor(ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text.mark)
            else:
                painter.setPen(QColor(tokens.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text.mark)
        painter.setPen(QColor(tokens.text))
        for layout in arranged.title:
            layout.draw(painter, arranged.title_at)
        painter.setPen(QColor(tokens.muted))
        for layout in arranged.detail:
            layout.draw(painter, arranged.detail_at)
        if text.link:
            painter.setFont(theme.font(TextStyle.BODY))
            painter.setPen(QColor(tokens.accent))
            painter.drawText(arranged.link, Qt.AlignmentFlag.AlignVCenter, text.link + _ARROW)

    def _arrangement(self, width: int) -> "_Arrangement":
        theme = current_theme()
        if theme != self._arranged_for:
            self._arranged.clear()
            self._arranged_for = theme
        if width not in self._arranged:
            self._arranged[width] = _Arrangement(self, width)
        return self._arranged[width]

    def link_width(self) -> int:
        """Return how wide the words are that say where the line leads."""
        if not self.text_shown.link:
            return 0
        metrics = QFontMetrics(current_theme().font(TextStyle.BODY))
        return metrics.horizontalAdvance(self.text_shown.link + _ARROW) + 2

    def column_width(self) -> int:
        """Return the width that the card gave to the marks."""
        return self._mark_width

    def _mark_font(self) -> QFont:
        theme = current_theme()
        if self.text_shown.mark_style is MarkStyle.STRONG:
            return theme.font(TextStyle.STRONG)
        font = theme.font(TextStyle.SECONDARY)
        font.setWeight(QFont.Weight.Medium)
        return font


class _Arrangement:
    """Where everything of a line stands at a width; `height` is what it takes."""

    def __init__(self, line: Line, width: int) -> None:
        theme = current_theme()
        text = line.text_shown
        side, gap = _SIDE, theme.px(_GAP)
        row = theme.line_height(TextStyle.BODY)
        link_width = line.link_width()
        beside = 2 * side + line.column_width() + link_width + 2 * gap
        is_narrow = width < beside + theme.px(_NARROW)
        top = float(theme.px(_ABOVE) + 1)
        left = float(side)
        mark_width = line.mark_width()
        self.mark = QRectF(left, top, mark_width, row)
        if is_narrow and text.mark:
            top += row + theme.px(3)
        elif line.column_width():
            left += line.column_width() + gap
        right = width - side
        link_below = is_narrow and bool(text.link)
        room = right - left - (0 if link_below or not text.link else link_width + gap)
        strong = TextStyle.STRONG if text.is_strong else TextStyle.BODY
        self.title_at = QPointF(left, top)
        self.title, height = _wrapped(text.title, strong, room)
        self.link = QRectF(right - link_width, top, link_width, row)
        top += height
        self.detail_at = QPointF(left, top)
        self.detail, height = _wrapped(text.detail, TextStyle.SECONDARY, room)
        top += height
        if link_below:
            self.link = QRectF(left, top + theme.px(2), link_width, row)
            top += row + theme.px(2)
        self.height = round(top) + theme.px(_ABOVE)


def _wrapped(text: str, style: TextStyle, width: float) -> tuple[list[QTextLayout], int]:
    """Lay text out in lines of the type scale; returns it with its height."""
    if not text:
        return [], 0
    theme = current_theme()
    font = theme.font(style)
    step = max(theme.line_height(style), QFontMetrics(font).height())
    lead = (step - QFontMetrics(font).height()) / 2
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, y + lead))
        y += step
    layout.endLayout()
    return [layout], round(y)
