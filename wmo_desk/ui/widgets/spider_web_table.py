"""The web as a table: the same scores and marks, for who would rather read than look."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.dimension_symbol import DimensionBadge
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.score_input import ScoreInput
from wmo_desk.ui.widgets.spider_web_painter import Scores
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.scores import score_words


class SpiderWebTable(QWidget):
    """Per dimension its score, the previous one, and whether the resident wants to talk about it.

    Has the same setters and signals as SpiderWeb, so that a page can connect both to the same.
    """

    score_changed = Signal(object, object)
    mark_toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self.setAccessibleName(self.tr("Table of six dimensions"))
        self._scores: dict[Dimension, ScoreInput] = {}
        self._marks: dict[Dimension, QCheckBox] = {}
        self._before: dict[Dimension, PlainLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        titles = (self.tr("Dimension"), self.tr("Score"), self.tr("Previous"))
        for column, title in enumerate(titles, 1):
            self._previous_title = PlainLabel(
                title, TextStyle.SECONDARY, colour="muted", wrap=False
            )
            self._grid.addWidget(self._previous_title, 0, column)
        # One short title instead of six times the same words, which have no room in a column.
        self._mark_words = self.tr("I want to talk about this")
        mark_title = PlainLabel(self.tr("To talk about"), TextStyle.SECONDARY, colour="muted")
        self._grid.addWidget(mark_title, 0, 4)
        for row, dimension in enumerate(Dimension, 1):
            self._add_row(row, dimension)
        self._grid.setRowStretch(len(Dimension) + 1, 1)
        self.set_previous(None)

    def scores(self) -> Mapping[Dimension, float | None]:
        """Return what is shown; None is not discussed."""
        return {dimension: field.score() for dimension, field in self._scores.items()}

    def set_scores(self, scores: Scores) -> None:
        """Show these scores without a signal."""
        for dimension, field in self._scores.items():
            field.load(scores.get(dimension))

    def set_previous(self, scores: Scores | None) -> None:
        """Show the scores of an earlier conversation; None hides the column."""
        self._previous_title.setVisible(scores is not None)
        for dimension, label in self._before.items():
            score = scores.get(dimension) if scores is not None else None
            label.setText("–" if score is None else score_words(score))
            label.setVisible(scores is not None)

    def set_marked(self, marked: frozenset[Dimension]) -> None:
        """Show which dimensions the resident wants to talk about."""
        for dimension, box in self._marks.items():
            box.setChecked(dimension in marked)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read but not changed."""
        for dimension, field in self._scores.items():
            field.setReadOnly(read_only)
            self._marks[dimension].setEnabled(not read_only)

    def set_marks_only(self, marks_only: bool) -> None:
        """Take marks but no scores, where the scores follow from what is given elsewhere."""
        for field in self._scores.values():
            field.setReadOnly(marks_only)

    def focus_dimension(self, dimension: Dimension) -> None:
        """Bring the keyboard to a score."""
        self._scores[dimension].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, row: int, dimension: Dimension) -> None:
        name = dimension_name(dimension)
        score = ScoreInput(name=self.tr("%1: score").replace("%1", name))
        score.score_changed.connect(partial(self._tell_score, dimension))
        before = PlainLabel("", colour="muted", wrap=False)
        mark = QCheckBox()
        mark.setAccessibleName(f"{name}: {self._mark_words}")
        mark.clicked.connect(partial(self._tell_mark, dimension))
        for column, widget in enumerate(
            (DimensionBadge(dimension), PlainLabel(name, wrap=False), score, before, mark)
        ):
            self._grid.addWidget(widget, row, column)
        self._scores[dimension] = score
        self._before[dimension] = before
        self._marks[dimension] = mark

    def _tell_score(self, dimension: Dimension, score: int | None) -> None:
        self.score_changed.emit(dimension, score)

    def _tell_mark(self, dimension: Dimension) -> None:
        self.mark_toggled.emit(dimension)
