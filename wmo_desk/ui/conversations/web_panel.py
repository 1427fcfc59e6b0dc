"""The web and its table, as equals, at the right of the conversation."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.spider_web import SpiderWeb
from wmo_desk.ui.widgets.spider_web_table import SpiderWebTable
from wmo_desk.ui.words.days import full_day

_HEIGHT: Final = 286


class WebPanel(Card):
    """Shows the scores as a web or as a table; both take scores and marks."""

    score_given = Signal(object, object)
    mark_toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._switch = Segmented(
            [("web", self.tr("Web")), ("table", self.tr("Table"))],
            name=self.tr("Show the scores as"),
        )
        self._switch.load("web")
        self._switch.edited.connect(self._show_as)
        self.web = SpiderWeb()
        self.table = SpiderWebTable()
        self._stack = QStackedWidget()
        for view in (self.web, self.table):
            view.score_changed.connect(self.score_given)
            view.mark_toggled.connect(self.mark_toggled)
            self._stack.addWidget(view)
        self.add(self._stack, 1)
        self._before = ""
        self._per_aspect = False
        self._legend = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)
        self.setAccessibleName(self.tr("The six dimensions"))
        self._fit()
        self.set_previous(None, {})

    def set_scores(self, scores: Mapping[Dimension, float | None]) -> None:
        """Show these scores."""
        for view in (self.web, self.table):
            view.set_scores(scores)

    def set_marked(self, marked: frozenset[Dimension]) -> None:
        """Show what the resident wants to talk about."""
        for view in (self.web, self.table):
            view.set_marked(marked)

    def set_previous(self, day: date | None, scores: Mapping[Dimension, float | None]) -> None:
        """Show the earlier conversation of that day below, dashed."""
        for view in (self.web, self.table):
            view.set_previous(scores if day is not None else None)
        self._before = ""
        if day is not None:
            drawn = any(score is not None for score in scores.values())
            words = self.tr("dashed: conversation of %1") if drawn else ""
            self._before = words.replace("%1", full_day(day))
        self._tell()

    def set_per_aspect(self, per_aspect: bool) -> None:
        """Show averages, which follow from the aspects and are not given here."""
        self._per_aspect = per_aspect
        for view in (self.web, self.table):
            view.set_marks_only(per_aspect)
        self._tell()

    def set_read_only(self) -> None:
        """Let it be looked at only."""
        for view in (self.web, self.table):
            view.set_read_only(True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    @Slot()
    def toggle_view(self) -> None:
        """Show the table in place of the web, or the web again."""
        shown = "table" if self._switch.value() == "web" else "web"
        self._switch.load(shown)
        self._show_as(shown)

    def _tell(self) -> None:
        lines = [self._before, self.tr("no point: not discussed")]
        if self._per_aspect:
            lines.append(self.tr("each number: the average of the topics that were answered"))
        self._legend.setText("\n".join(line for line in lines if line))

    def _fit(self) -> None:
        # Lower than the web would like, so that wish and agreements stay in sight with it.
        self._stack.setFixedHeight(current_theme().px(_HEIGHT))

    @Slot(object)
    def _show_as(self, kind: object) -> None:
        self._switch.autosave.mark_saved()
        self._stack.setCurrentWidget(self.table if kind == "table" else self.web)
