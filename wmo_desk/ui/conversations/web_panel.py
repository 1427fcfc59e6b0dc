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
        self._legend = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._legend, 1)
        foot.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(foot)
        self.setAccessibleName(self.tr("The six dimensions"))
        self._fit()
        self.set_previous(None, {})

    def set_scores(self, scores: Mapping[Dimension, int | None]) -> None:
        """Show these scores."""
        for view in (self.web, self.table):
            view.set_scores(scores)

    def set_marked(self, marked: frozenset[Dimension]) -> None:
        """Show what the resident wants to talk about."""
        for view in (self.web, self.table):
            view.set_marked(marked)

    def set_previous(self, day: date | None, scores: Mapping[Dimension, int | None]) -> None:
        """Show the earlier conversation of that day below, dashed."""
        for view in (self.web, self.table):
            view.set_previous(scores if day is not None else None)
        empty = self.tr("no point: not discussed")
        if day is None:
            self._legend.setText(empty)
            return
        former = self.tr("dashed: conversation of %1").replace("%1", full_day(day))
        self._legend.setText(f"{former}\n{empty}")

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

    def _fit(self) -> None:
        # Lower than the web would like, so that wish and agreements stay in sight with it.
        self._stack.setFixedHeight(current_theme().px(_HEIGHT))

    @Slot(object)
    def _show_as(self, kind: object) -> None:
        self._switch.autosave.mark_saved()
        self._stack.setCurrentWidget(self.table if kind == "table" else self.web)
