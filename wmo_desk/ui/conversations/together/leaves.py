"""The parts that are read back: one dimension at a time, then the paper as it will be printed."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.contents.summaries import ClientSummary, SummaryDimension
from wmo_desk.domain.read_back import WEB
from wmo_desk.reports.summary_text import PaperPart
from wmo_desk.services.dimensions import DimensionView
from wmo_desk.services.read_back import ReadBackRow
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.conversations.together.leaf import Leaf
from wmo_desk.ui.conversations.voices import ConsultantsVoice, ResidentsVoice
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.dimension_symbol import DimensionBadge
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.spider_web import SpiderWeb
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.present_help import told_kind_name
from wmo_desk.ui.words.scores import score_words

_BADGE: Final = 46
_WEB_HEIGHT: Final = 380


class WebLeaf(Leaf):
    """The whole web, to look at and to touch."""

    def __init__(
        self,
        context: PartContext,
        summary: ClientSummary,
        before_on: date | None,
        answer: ReadBackRow | None,
    ) -> None:
        super().__init__(context, WEB, answer)
        title = self.tr("How are you, in six dimensions")
        self.setAccessibleName(title)
        self.column.addWidget(PlainLabel(title, TextStyle.SHARED_TITLE))
        self.web = web_of(summary, before_on)
        self.web.setMinimumHeight(_WEB_HEIGHT)
        self.column.addWidget(self.web, 1)
        if before_on is not None:
            dashed = self.tr("dashed: our conversation of %1").replace("%1", full_day(before_on))
            self.column.addWidget(PlainLabel(dashed, TextStyle.SHARED, colour="muted"))


def web_of(summary: ClientSummary, before_on: date | None) -> SpiderWeb:
    """Make the web of a conversation, with the one before dashed below it."""
    web = SpiderWeb(large=True)
    web.set_scores(summary.scores)
    web.set_marked(summary.marked)
    web.set_previous(summary.previous_scores if before_on is not None else None)
    web.set_marks_only(summary.is_per_aspect)
    return web


class DimensionLeaf(Leaf):
    """What was said about one dimension, and on asking what was said the time before."""

    def __init__(
        self,
        context: PartContext,
        said: SummaryDimension,
        answer: ReadBackRow | None,
        *,
        before: DimensionView | None = None,
        before_on: date | None = None,
    ) -> None:
        super().__init__(context, said.dimension.value, answer)
        self.dimension = said.dimension
        name = dimension_name(said.dimension)
        self.setAccessibleName(name)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(DimensionBadge(said.dimension, _BADGE), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(name, TextStyle.SHARED_TITLE), 1)
        self._score = PlainLabel("", TextStyle.SHARED_TITLE, wrap=False)
        head.addWidget(self._score, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        self.show_score(said.score)
        sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sides.setSpacing(28)
        now, now_column = _side()
        for label, text in self._spoken(said):
            now_column.addWidget(_quoted(label, text, said))
        if said.helps:
            now_column.addWidget(_already_there(said))
        if said.findings.strip():
            ours = ConsultantsVoice()
            ours.column.addWidget(
                PlainLabel(self.tr("What we saw:"), TextStyle.SHARED, colour="muted")
            )
            ours.column.addWidget(PlainLabel(said.findings.strip(), TextStyle.SHARED))
            now_column.addWidget(ours)
        now_column.addStretch(1)
        sides.addWidget(now, 1)
        self._before: QWidget | None = None
        if before is not None and before_on is not None and not before.is_empty:
            self._before = self._build_before(before, before_on, said)
            sides.addWidget(self._before, 1)
            self._before.hide()
        self.column.addLayout(sides)

    @property
    def has_before(self) -> bool:
        """Whether something was said about this dimension the time before."""
        return self._before is not None

    def show_score(self, score: float | None) -> None:
        """Show the score as it stands now."""
        self._score.setText("" if score is None else score_words(score))
        self._score.setAccessibleName(
            self.tr("not discussed")
            if score is None
            else self.tr("%1 of 10").replace("%1", score_words(score))
        )

    def show_before(self, shown: bool) -> None:
        """Put the words of the time before beside those of now."""
        if self._before is not None:
            self._before.setVisible(shown)

    def _build_before(self, before: DimensionView, day: date, said: SummaryDimension) -> QWidget:
        side, column = _side()
        column.addWidget(
            PlainLabel(
                self.tr("On %1").replace("%1", full_day(day)), TextStyle.SHARED, colour="muted"
            )
        )
        for label, text in self._spoken(before):
            column.addWidget(_quoted(label, text, said))
        if before.score is not None:
            column.addWidget(
                PlainLabel(
                    self.tr("You gave it a %1.").replace("%1", score_words(before.score)),
                    TextStyle.SHARED,
                    colour="muted",
                )
            )
        column.addStretch(1)
        return side

    def _spoken(self, told: SummaryDimension | DimensionView) -> Sequence[tuple[str, str]]:
        pairs = (
            (self.tr("You said:"), told.resident_words),
            (self.tr("What goes well:"), told.going_well),
            (self.tr("What is hard:"), told.what_is_hard),
            (self.tr("You would like:"), told.wants_to_change),
            (self.tr("Your first step:"), told.first_step),
            (self.tr("Who helps you:"), told.who_helps),
        )
        return [(label, text.strip()) for label, text in pairs if text.strip()]


class PaperLeaf(Leaf):
    """One part of the paper, in the very words that will be printed."""

    def __init__(self, context: PartContext, paper: PaperPart, answer: ReadBackRow | None) -> None:
        super().__init__(context, paper.heading, answer)
        self.setAccessibleName(paper.heading)
        self.column.addWidget(PlainLabel(paper.heading, TextStyle.SHARED_TITLE))
        for paragraph in paper.paragraphs:
            self.column.addWidget(PlainLabel(paragraph, TextStyle.SHARED))


def _side() -> tuple[QWidget, QVBoxLayout]:
    side = QWidget()
    style_as(side, ground="clear")
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    return side, column


def _quoted(label: str, text: str, said: SummaryDimension) -> QWidget:
    voice = ResidentsVoice(said.dimension)
    voice.column.addWidget(PlainLabel(label, TextStyle.SHARED, colour="muted"))
    voice.column.addWidget(PlainLabel(f"“{text}”", TextStyle.SHARED))
    return voice


def _already_there(said: SummaryDimension) -> QWidget:
    voice = ResidentsVoice(said.dimension)
    for kind, lines in said.helps:
        voice.column.addWidget(PlainLabel(told_kind_name(kind), TextStyle.SHARED, colour="muted"))
        voice.column.addWidget(PlainLabel("\n".join(lines), TextStyle.SHARED))
    return voice
