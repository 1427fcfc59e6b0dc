"""Paints the cells of a list: text, a pill, a second line, a link, and a hairline below."""

from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle, Theme, current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.dimension_symbol import paint_badge
from wmo_desk.ui.widgets.plain_label import as_plain_hint
from wmo_desk.ui.widgets.table_model import (
    BREAKS_ROLE,
    DETAIL_ROLE,
    STYLE_ROLE,
    SYMBOLS_ROLE,
    TONE_ROLE,
    Cell,
    CellStyle,
)

_SIDE_PADDING = 10
_FOCUS_BAR = 3
_LINK_ARROW = " →"
_SYMBOL = 18
_SYMBOL_STEP = 22
_CLOSER = 1.1
# Of a long text a list shows the beginning.
_MOST_TEXT_LINES = 3


class RowDelegate(QStyledItemDelegate):
    """Draws a cell from the model's own roles, in the colours and sizes of the theme.

    Without `line_below_last` nothing is drawn where the frame of the list does it.
    """

    def __init__(self, parent: QWidget | None = None, *, line_below_last: bool = True) -> None:
        super().__init__(parent)
        self._line_below_last = line_below_last

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        tokens = theme.tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        view = option.widget
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
            if index.column() == 0 and isinstance(view, QWidget) and view.hasFocus():
                bar = QRect(rect.left(), rect.top(), _FOCUS_BAR, rect.height())
                painter.fillRect(bar, QColor(tokens.accent))
        if self._line_below_last or index.row() < index.model().rowCount() - 1:
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(
                QPointF(rect.left(), rect.bottom() + 0.5),
                QPointF(rect.right() + 1, rect.bottom() + 0.5),
            )
        # On the ground of a chosen row a pill of the same colour would not be seen.
        pill_ground = tokens.surface if is_selected else ""
        self._paint_text(painter, rect, index, theme, pill_ground)
        painter.restore()

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        pill_ground: str,
    ) -> None:
        style = CellStyle(index.data(STYLE_ROLE))
        tone: Tone | None = index.data(TONE_ROLE)
        text: str = shown_text(str(index.data() or ""), style)
        right = bool(index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight)
        flags = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        )
        side = theme.px(_SIDE_PADDING)
        inner = rect.adjusted(side, 0, -side, -1)
        line, small = theme.px(20), theme.px(18)
        cell = cell_at(index)
        above = text_lines(cell, rect.width(), theme)
        below = detail_lines(cell, rect.width(), theme)
        height = line * len(above) + small * len(below)
        top = inner.top() + (inner.height() - height) // 2
        first = QRect(inner.left(), top, inner.width(), line)
        font, metrics = _font(theme, tone, style, figures=right)
        painter.setFont(font)
        if tone is not None:
            self._paint_pill(painter, first, text, tone, theme, pill_ground)
        else:
            painter.setPen(QColor(_colour(theme, style)))
            for number, words in enumerate(above):
                fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, first.width())
                painter.drawText(first.translated(0, number * line), flags, fitted)
        left = inner.left() + (metrics.horizontalAdvance(text) + theme.px(8) if text else 0)
        for number, dimension in enumerate(index.data(SYMBOLS_ROLE) or ()):
            side = theme.px(_SYMBOL)
            x = left + number * theme.px(_SYMBOL_STEP)
            paint_badge(painter, dimension, QRectF(x, rect.center().y() - side / 2, side, side))
        top += line * len(above)
        font, metrics = _font_of(theme, TextStyle.SECONDARY)
        for number, words in enumerate(below):
            painter.setFont(font)
            painter.setPen(QColor(theme.tokens.muted))
            second = QRect(inner.left(), top + number * small, inner.width(), small)
            fitted = metrics.elidedText(words, Qt.TextElideMode.ElideRight, second.width())
            painter.drawText(second, flags, fitted)

    @staticmethod
    def _paint_pill(
        painter: QPainter, line: QRect, text: str, tone: Tone, theme: Theme, other_ground: str
    ) -> None:
        ink, ground = theme.tokens.tone(tone)
        metrics = QFontMetrics(painter.font())
        width = min(metrics.horizontalAdvance(text) + theme.px(18), line.width())
        pill = QRectF(line.left(), line.top() + 0.5, width, line.height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(other_ground or ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(ink))
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width) - theme.px(14))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, fitted)

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show as a hint what is cut off in a cell."""
        rect: QRect = option.rect
        if event.type() is not QEvent.Type.ToolTip or not is_cut_off(index, rect.width()):
            return super().helpEvent(event, view, option, index)
        cell = cell_at(index)
        whole = "\n".join(part for part in (cell.text, cell.detail) if part)
        QToolTip.showText(event.globalPos(), as_plain_hint(whole), view)
        return True

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        width = cell_width(index)
        return QSize(width, cell_height(cell_at(index), width, current_theme()))


def text_lines(cell: Cell, width: int, theme: Theme) -> tuple[str, ...]:
    """Return the text of a cell of this width in pixels, broken where it does not fit and may be.

    What does not fit in the last line stands there all the same, to be cut off with a hint.
    """
    text = shown_text(cell.text, cell.style)
    if not text or not cell.breaks:
        return (text,)
    step = TextStyle.STRONG if cell.style is CellStyle.STRONG else TextStyle.BODY
    lines = _broken(text, width - 2 * theme.px(_SIDE_PADDING), theme, step)
    if len(lines) <= _MOST_TEXT_LINES:
        return lines
    return (*lines[: _MOST_TEXT_LINES - 1], " ".join(lines[_MOST_TEXT_LINES - 1 :]))


def detail_lines(cell: Cell, width: int, theme: Theme) -> tuple[str, ...]:
    """Return the lighter lines of a cell of this width in pixels, broken where they do not fit."""
    if not cell.detail:
        return ()
    return _broken(cell.detail, width - 2 * theme.px(_SIDE_PADDING), theme, TextStyle.SECONDARY)


def is_cut_off(index: QModelIndex | QPersistentModelIndex, width: int) -> bool:
    """Tell whether a cell of this width in pixels does not show all of its text."""
    theme, cell = current_theme(), cell_at(index)
    tone: Tone | None = index.data(TONE_ROLE)
    right = bool(index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight)
    above = _font(theme, tone, cell.style, figures=right)[1].horizontalAdvance
    below = _font_of(theme, TextStyle.SECONDARY)[1].horizontalAdvance
    room = width - 2 * theme.px(_SIDE_PADDING)
    pill = 0 if tone is None else theme.px(14)
    return any(above(line) > room - pill for line in text_lines(cell, width, theme)) or any(
        below(line) > room for line in detail_lines(cell, width, theme)
    )


def cell_at(index: QModelIndex | QPersistentModelIndex) -> Cell:
    """Return what stands at an index."""
    is_pill = index.data(TONE_ROLE) is not None
    return Cell(
        str(index.data() or ""),
        index.data(DETAIL_ROLE) or "",
        CellStyle(index.data(STYLE_ROLE)),
        bool(index.data(BREAKS_ROLE)) and not is_pill,
    )


def _broken(text: str, room: float, theme: Theme, step: TextStyle) -> tuple[str, ...]:
    advances = _advances(theme, step).__getitem__
    if "\n" not in text:
        width = sum(map(advances, text))
        # Letters that stand closer together may let it fit all the same.
        if width <= room or (
            width <= room * _CLOSER and _font_of(theme, step)[1].horizontalAdvance(text) <= room
        ):
            return (text,)
    lines: list[str] = []
    space = advances(" ")
    for whole in text.split("\n"):
        line, taken = "", 0.0
        for word in whole.split(" "):
            width = sum(map(advances, word))
            if line and taken + space + width > room:
                lines.append(line)
                line, taken = word, width
            else:
                line = f"{line} {word}" if line else word
                taken += width + (space if taken else 0.0)
        lines.append(line)
    return tuple(lines)


class _Advances(dict[str, float]):
    """How wide each sign is. Adding up is ten times as fast as asking Qt for a whole text."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._metrics = QFontMetricsF(font)

    def __missing__(self, sign: str) -> float:
        self[sign] = self._metrics.horizontalAdvance(sign)
        return self[sign]


@lru_cache(maxsize=32)
def _advances(theme: Theme, step: TextStyle) -> _Advances:
    return _Advances(_font_of(theme, step)[0])


def shown_text(text: str, style: CellStyle) -> str:
    """Return the text as a cell shows it; a link points on."""
    return text + _LINK_ARROW if text and style is CellStyle.LINK else text


def row_height(lines: int = 0, *, text: int = 1) -> int:
    """Return the height in pixels of a row with so many lines of text, and lines below it."""
    return _height(lines, text, current_theme())


@lru_cache(maxsize=128)
def _height(lines: int, text: int, theme: Theme) -> int:
    return theme.px(16 + 20 * text + 18 * lines)


def cell_height(cell: Cell, width: int, theme: Theme) -> int:
    """Return the height in pixels that a cell of this width needs."""
    below = len(detail_lines(cell, width, theme))
    return _height(below, len(text_lines(cell, width, theme)), theme)


def cell_width(index: QModelIndex | QPersistentModelIndex, *, broken: bool = False) -> int:
    """Return the width in pixels in which nothing is cut off; `broken` lets lighter lines break."""
    theme = current_theme()
    style = CellStyle(index.data(STYLE_ROLE))
    tone: Tone | None = index.data(TONE_ROLE)
    text = shown_text(str(index.data() or ""), style)
    # Measured with figures of equal width, which are the wider ones.
    width = _font(theme, tone, style, figures=True)[1].horizontalAdvance(text)
    if tone is not None:
        width += theme.px(18)
    symbols = len(index.data(SYMBOLS_ROLE) or ())
    if symbols:
        width += symbols * theme.px(_SYMBOL_STEP) + (theme.px(8) if text else 0)
    detail: str = index.data(DETAIL_ROLE) or ""
    if detail:
        metrics = _font_of(theme, TextStyle.SECONDARY)[1]
        parts = detail.split() if broken else detail.split("\n")
        width = max(width, *map(metrics.horizontalAdvance, parts))
    return width + 2 * theme.px(_SIDE_PADDING) + 2


def _colour(theme: Theme, style: CellStyle) -> str:
    if style is CellStyle.LINK:
        return theme.tokens.accent
    return theme.tokens.muted if style is CellStyle.MUTED else theme.tokens.text


def _font(
    theme: Theme, tone: Tone | None, style: CellStyle, *, figures: bool = False
) -> tuple[QFont, QFontMetrics]:
    if tone is not None:
        return _font_of(theme, TextStyle.SECONDARY, medium=True)
    step = TextStyle.STRONG if style is CellStyle.STRONG else TextStyle.BODY
    return _font_of(theme, step, figures=figures)


@lru_cache(maxsize=32)
def _font_of(
    theme: Theme, style: TextStyle, *, medium: bool = False, figures: bool = False
) -> tuple[QFont, QFontMetrics]:
    font = theme.font(style)
    if medium:
        font.setWeight(QFont.Weight.Medium)
    if figures:
        # Figures of equal width stand below each other; in a date they would look torn apart.
        font.setFeature(QFont.Tag("tnum"), 1)
    return font, QFontMetrics(font)
