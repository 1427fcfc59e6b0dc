"""The web: a picture to talk about, that takes the hand, the mouse, digits and arrow keys."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.domain import spider_web
from wmo_desk.domain.dimensions import MAX_SCORE, MIN_SCORE, Dimension
from wmo_desk.ui.theme.focus_ring import OWN_FOCUS
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.score_input import ScoreTyping, digit_of
from wmo_desk.ui.widgets.spider_web_painter import Scores, WebGeometry, WebPicture, paint_web
from wmo_desk.ui.widgets.styling import announce
from wmo_desk.ui.words.scores import score_words

_AXES: Final = tuple(Dimension)
_MIDDLE: Final = (MIN_SCORE + MAX_SCORE) // 2
_ABSENT: Final = MIN_SCORE - 1
_SMALLEST_TARGET: Final = 12


class SpiderWeb(QWidget):
    """Six axes with a score each, or none where a dimension was not discussed.

    Drag a point, click on an axis, or with the keyboard: left and right go round, up and down and
    digits give a score, Delete takes it away, M marks "I want to talk about this". Signals tell of
    the person's changes only, a dragged point when it is let go. `large` is for sitting together.
    """

    score_changed = Signal(object, object)
    mark_toggled = Signal(object)

    def __init__(self, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.4 if large else 1.0
        self._scores: dict[Dimension, float | None] = dict.fromkeys(_AXES)
        self._previous: dict[Dimension, float | None] = {}
        self._marked: frozenset[Dimension] = frozenset()
        self._read_only = False
        self._marks_only = False
        self._geometry: WebGeometry | None = None
        self._dragged: Dimension | None = None
        self._score_before: float | None = None
        self.setAccessibleName(self.tr("Web of six dimensions"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._axes = {dimension: _Axis(dimension, self) for dimension in _AXES}
        for axis in self._axes.values():
            axis.focus_changed.connect(self._focus_moved)
            axis.value_given.connect(self._give)
            axis.mark_wanted.connect(self._toggle_mark)
            axis.neighbour_wanted.connect(self._go_to_neighbour)
        self._make_tab_stop(_AXES[0])
        self._tell_axes()

    def scores(self) -> Mapping[Dimension, float | None]:
        """Return what is shown; None is not discussed."""
        return dict(self._scores)

    def set_scores(self, scores: Scores) -> None:
        """Show these scores without a signal; an absent dimension is not discussed."""
        self._scores = {dimension: scores.get(dimension) for dimension in _AXES}
        self._changed()

    def set_previous(self, scores: Scores | None) -> None:
        """Show an earlier conversation below, dashed and thin; None for none."""
        self._previous = dict(scores or {})
        self._changed()

    def set_marked(self, marked: frozenset[Dimension]) -> None:
        """Show which dimensions the resident wants to talk about."""
        self._marked = marked
        self._changed()

    def set_read_only(self, read_only: bool) -> None:
        """Let it be looked at and walked through, but not changed."""
        self._read_only = read_only

    def set_marks_only(self, marks_only: bool) -> None:
        """Take marks but no scores, where the scores follow from what is given elsewhere."""
        self._marks_only = marks_only

    def focus_dimension(self, dimension: Dimension) -> None:
        """Bring the keyboard to an axis."""
        self._axes[dimension].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(430 * self._zoom), theme.px(340 * self._zoom))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._placed().smallest_size().toSize() + QSize(16, 12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_web(painter, self._placed(), self._picture(), current_theme())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._changed()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._changed()
            self.updateGeometry()
        elif event.type() is QEvent.Type.LanguageChange:
            self._tell_axes()
            self._changed()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        named = self._name_at(event.position())
        if named is not None:
            self.focus_dimension(named)
            return
        dimension = self._point_at(event.position()) or self._axis_at(event.position())
        if dimension is None:
            return
        self.focus_dimension(dimension)
        if self._may_score:
            self._dragged = dimension
            self._score_before = self._scores[dimension]
            self._drag_to(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag_to(event.position())
            return
        over = self._point_at(event.position()) is not None and self._may_score
        shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dimension, self._dragged = self._dragged, None
        if dimension is not None and self._scores[dimension] != self._score_before:
            self._tell(dimension)

    @property
    def _may_score(self) -> bool:
        return not (self._read_only or self._marks_only)

    def _drag_to(self, position: QPointF) -> None:
        if self._dragged is None:
            return
        score = spider_web.score_on_axis(self._dragged, *self._placed().unit(position))
        if score != self._scores[self._dragged]:
            self._scores[self._dragged] = score
            self._changed()

    @Slot(object, object)
    def _give(self, dimension: Dimension, score: int | None) -> None:
        if not self._may_score or self._scores[dimension] == score:
            # A screen reader may have moved the slider; it goes back to what holds.
            self._tell_axes()
            return
        self._scores[dimension] = score
        self._changed()
        self._tell(dimension)

    def _tell(self, dimension: Dimension) -> None:
        announce(self._axes[dimension], self._spoken(dimension))
        self.score_changed.emit(dimension, self._scores[dimension])

    @Slot(object)
    def _toggle_mark(self, dimension: Dimension) -> None:
        if not self._read_only:
            self.set_marked(self._marked ^ {dimension})
            announce(self._axes[dimension], self._spoken(dimension))
            self.mark_toggled.emit(dimension)

    @Slot(object, int)
    def _go_to_neighbour(self, dimension: Dimension, step: int) -> None:
        there = _AXES[(_AXES.index(dimension) + step) % len(_AXES)]
        self.focus_dimension(there)

    @Slot(object)
    def _focus_moved(self, dimension: Dimension) -> None:
        if self._axes[dimension].hasFocus():
            self._make_tab_stop(dimension)
        self.update()

    def _make_tab_stop(self, current: Dimension) -> None:
        """Let Tab come to the web once; within it the arrow keys go round."""
        for dimension, axis in self._axes.items():
            axis.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if dimension is current else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(self._axes[current])

    def _changed(self) -> None:
        self._geometry = None
        self._tell_axes()
        self._place_axes()
        self.update()

    def _tell_axes(self) -> None:
        for dimension, axis in self._axes.items():
            axis.show_score(self._scores[dimension], self._spoken(dimension))

    def _spoken(self, dimension: Dimension) -> str:
        """Return what a screen reader says of an axis."""
        score = self._scores[dimension]
        words = self.tr("not discussed")
        if score is not None:
            words = self.tr("%1 of 10").replace("%1", score_words(score))
        text = f"{dimension_name(dimension)}: {words}"
        if dimension in self._marked:
            text += ", " + self.tr("I want to talk about this")
        return text

    def _place_axes(self) -> None:
        """Put what a screen reader points at where the point, or else the name, is seen."""
        placed = self._placed()
        for dimension, axis in self._axes.items():
            score = self._scores[dimension]
            if score is None:
                axis.setGeometry(placed.label_rect(dimension).toAlignedRect())
                continue
            side = round(2 * max(placed.point_radius, _SMALLEST_TARGET))
            corner = placed.of_score(dimension, score) - QPointF(side / 2, side / 2)
            axis.setGeometry(QRect(corner.toPoint(), QSize(side, side)))

    def _placed(self) -> WebGeometry:
        if self._geometry is None:
            area = QRectF(self.rect()).adjusted(8, 6, -8, -6)
            self._geometry = WebGeometry(area, current_theme(), self._picture(), self._zoom)
        return self._geometry

    def _picture(self) -> WebPicture:
        focused = next((d for d, axis in self._axes.items() if axis.hasFocus()), None)
        return WebPicture(self._scores, self._previous, self._marked, focused)

    def _point_at(self, position: QPointF) -> Dimension | None:
        placed = self._placed()
        reach = max(placed.point_radius + 3, _SMALLEST_TARGET)
        for dimension, score in self._scores.items():
            if score is None:
                continue
            away = placed.of_score(dimension, score) - position
            if QPointF.dotProduct(away, away) <= reach * reach:
                return dimension
        return None

    def _axis_at(self, position: QPointF) -> Dimension | None:
        """Return the axis whose sixth of the web the position lies in."""
        x, y = self._placed().unit(position)
        inside = x * x + y * y <= 1.1
        return spider_web.nearest(x, y)[0] if inside else None

    def _name_at(self, position: QPointF) -> Dimension | None:
        placed = self._placed()
        for dimension in _AXES:
            if placed.label_rect(dimension).adjusted(-4, -4, 4, 4).contains(position):
                return dimension
        return None


class _Axis(QAbstractSlider):
    """One axis for the keyboard and for screen readers: a slider that the web paints."""

    focus_changed = Signal(object)
    value_given = Signal(object, object)
    mark_wanted = Signal(object)
    neighbour_wanted = Signal(object, int)

    def __init__(self, dimension: Dimension, web: SpiderWeb) -> None:
        super().__init__(web)
        self._dimension = dimension
        self._typing = ScoreTyping()
        self.setProperty(OWN_FOCUS, True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setRange(_ABSENT, MAX_SCORE)
        self.setAccessibleDescription(
            self.tr("Arrow up and down or digits give a score, Delete for not discussed, M to mark")
        )
        self.valueChanged.connect(self._moved)

    def show_score(self, score: float | None, spoken: str) -> None:
        """Take over what the web shows."""
        self.blockSignals(True)
        self.setValue(_ABSENT if score is None else round(score))
        self.blockSignals(False)
        if self.accessibleName() != spoken:
            self.setAccessibleName(spoken)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        key = event.key()
        absent = self.value() == _ABSENT
        if digit is not None:
            self._give(self._typing.digit_typed(digit))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.neighbour_wanted.emit(self._dimension, 1 if key == Qt.Key.Key_Right else -1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if key == Qt.Key.Key_Up else -1
            self._give(_MIDDLE if absent else min(max(self.value() + step, MIN_SCORE), MAX_SCORE))
        elif key == Qt.Key.Key_Home:
            self._give(MIN_SCORE)
        elif key == Qt.Key.Key_End:
            self._give(MAX_SCORE)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._give(None)
        elif key == Qt.Key.Key_M and not event.modifiers():
            self.mark_wanted.emit(self._dimension)
        else:
            event.ignore()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(self._dimension)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(self._dimension)

    def _give(self, score: int | None) -> None:
        self.value_given.emit(self._dimension, score)

    @Slot(int)
    def _moved(self, value: int) -> None:
        """Follow a screen reader that moves the slider itself."""
        self._give(None if value == _ABSENT else value)
