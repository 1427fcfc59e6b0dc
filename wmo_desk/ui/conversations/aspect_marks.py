"""The marks per aspect of one dimension, where a conversation is scored that way."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.question_sets import Topic
from wmo_desk.domain.scoring import average
from wmo_desk.services import scoring
from wmo_desk.ui.conversations.editors import ScoreField
from wmo_desk.ui.conversations.saving import Action, Field, Saver
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as

_TWO_COLUMNS: Final = 560


class AspectMarks(QWidget):
    """Each topic with its mark; what is not answered is not zero. `changed` follows every mark."""

    changed = Signal()

    def __init__(
        self,
        saver: Saver,
        conversation_id: UUID,
        dimension: Dimension,
        topics: Sequence[Topic],
        *,
        about: str,
    ) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self._saver = saver
        self._conversation_id = conversation_id
        self._dimension = dimension
        self.topics = tuple(topics)
        self.marks: dict[str, ScoreField] = {}
        self.fields: dict[str, Field] = {}
        self._names: list[PlainLabel] = []
        self._columns = 0
        self._error = ErrorSentence()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        outer.addLayout(self._grid)
        outer.addWidget(self._error)
        for topic in topics:
            self._names.append(PlainLabel(topic.text))
            mark = ScoreField(name=f"{about}: {topic.text}", absent=self.tr("not answered"))
            mark.score_changed.connect(self.changed)
            mark.shown_anew.connect(self.changed)
            self.marks[topic.key] = mark
            self.fields[topic.key] = saver.bind(
                mark.autosave,
                name="score",
                label=mark.accessibleName(),
                write=partial(self._write, topic.key),
                show_error=self._error.set_text,
            )
        self._arrange(1)

    @property
    def value(self) -> float | None:
        """The average of what is answered, as it stands in the fields."""
        return average(mark.score() for mark in self.marks.values())

    def load(self, aspects: Sequence[tuple[str, int]]) -> None:
        """Show what the file holds; what is not written yet stays."""
        found = dict(aspects)
        for key, field in self.fields.items():
            field.load(found.get(key))

    def release(self) -> None:
        """Forget the editors, which leave the screen."""
        for field in self.fields.values():
            self._saver.release(field)
        self.fields.clear()

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return tuple(self.marks.values())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= current_theme().px(_TWO_COLUMNS) else 1)

    def _write(self, aspect: str, changes: Mapping[str, Any], base: Mapping[str, Any]) -> Action:
        return partial(
            scoring.record_aspect,
            conversation_id=self._conversation_id,
            dimension=self._dimension,
            aspect=aspect,
            changes=changes,
            base=base,
        )

    @Slot()
    def _arrange(self, columns: int) -> None:
        """Let the topics run down the first column and go on in the second."""
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self.topics) // columns)
        pairs = zip(self._names, self.marks.values(), strict=True)
        for number, (name, mark) in enumerate(pairs):
            row, column = number % rows, number // rows
            self._grid.addWidget(name, row, 2 * column)
            self._grid.addWidget(mark, row, 2 * column + 1)
        for column in range(2):
            self._grid.setColumnStretch(2 * column, 1 if column < columns else 0)
