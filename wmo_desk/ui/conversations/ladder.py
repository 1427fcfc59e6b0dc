"""The ladder: every rung with what stands on it, drawn and as a list that says the same."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.needs import Rung
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.investigation import rung_name

_DRAWN: Final = "drawn"
_LISTED: Final = "listed"
_LEAST_WIDTH: Final = 300
_STEP: Final = 10
_RADIUS: Final = 5
_PADDING: Final = 8

Standing = Mapping[Rung, Sequence[str]]
"""What stands on each rung."""


class Ladder(Card):
    """Two ways to look at the same ladder; the first rung is below, as on any ladder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Ladder"))
        self._subject = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self._subject)
        choice = Segmented(
            [(_DRAWN, self.tr("Drawn")), (_LISTED, self.tr("As a list"))],
            name=self.tr("How to read the ladder"),
        )
        choice.load(_DRAWN)
        choice.edited.connect(self._choose)
        self.add(choice)
        self.drawing = LadderDrawing()
        self._list = QWidget()
        style_as(self._list, ground="clear")
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.drawing)
        self._stack.addWidget(self._list)
        self.add(self._stack)
        self.show_ladder("", {})

    def show_ladder(self, question: str, standing: Standing) -> None:
        """Show the rungs of one need."""
        self._subject.setText(question)
        self._subject.setVisible(bool(question.strip()))
        self.drawing.show_standing(standing)
        empty_layout(self._lines)
        for number, rung in enumerate(Rung, 1):
            there = "; ".join(standing.get(rung, ())) or self.tr("nothing noted")
            self._lines.addWidget(
                PlainLabel(f"{number}. {rung_name(rung)}: {there}", TextStyle.SECONDARY)
            )
        self._lines.addStretch(1)

    def _choose(self, way: object) -> None:
        self._stack.setCurrentWidget(self._list if way == _LISTED else self.drawing)


class LadderDrawing(QWidget):
    """Steps from bottom left to top right; a filled one has something on it, in any colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._standing: Standing = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_standing(self, standing: Standing) -> None:
        """Show what stands on each rung."""
        self._standing = standing
        said = [
            f"{rung_name(rung)}: {'; '.join(standing[rung])}" for rung in Rung if standing.get(rung)
        ]
        nothing = self.tr("nothing noted yet")
        self.setAccessibleName(
            self.tr("Ladder: %1").replace("%1", ". ".join(said) if said else nothing)
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(_LEAST_WIDTH), round(len(Rung) * self._row_height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self._row_height()
        padding = theme.px(_PADDING)
        for number, rung in enumerate(reversed(Rung)):
            indent = (len(Rung) - 1 - number) * theme.px(_STEP)
            box = QRectF(indent + 0.5, number * height + 1.5, self.width() - indent - 1, height - 3)
            there = self._standing.get(rung, ())
            painter.setPen(QColor(tokens.accent if there else tokens.line))
            painter.setBrush(QColor(tokens.background if there else tokens.surface))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            inner = box.adjusted(padding, 0, -padding, 0)
            font = self.font()
            font.setBold(bool(there))
            painter.setFont(font)
            metrics = QFontMetricsF(font)
            painter.setPen(QColor(tokens.text if there else tokens.muted))
            words = rung_name(rung)
            whole = f"{words}: {'; '.join(there)}" if there else words
            # Half a solution says nothing; the list has all of it.
            if metrics.horizontalAdvance(whole) <= inner.width():
                words = whole
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words
            )

    def _row_height(self) -> float:
        return QFontMetricsF(self.font()).lineSpacing() + current_theme().px(12)
