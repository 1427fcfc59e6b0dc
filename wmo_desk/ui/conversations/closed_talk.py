"""What was said and found in a conversation that is closed, and the additions to it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.scoring import Scoring
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.conversations import AgreementRow, ConversationView
from wmo_desk.services.dimensions import DimensionView
from wmo_desk.ui.conversations import words
from wmo_desk.ui.conversations.additions import AdditionsCard
from wmo_desk.ui.conversations.agreements import AgreementReading
from wmo_desk.ui.conversations.columns import Columns
from wmo_desk.ui.conversations.dimension_card import in_residents_order
from wmo_desk.ui.conversations.part import Part, PartContext
from wmo_desk.ui.conversations.voices import ConsultantsVoice, ResidentsVoice
from wmo_desk.ui.conversations.web_panel import WebPanel
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.dimension_symbol import DimensionBadge
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.status_strip import StatusStrip
from wmo_desk.ui.words.days import day_words, full_day
from wmo_desk.ui.words.present_help import kind_name
from wmo_desk.ui.words.scores import score_words


class ClosedTalk(Part):
    """Nothing of it can be changed any more, but additions can be written."""

    def __init__(self, context: PartContext, view: ConversationView, *, strip: StatusStrip) -> None:
        super().__init__(context)
        self.panel = WebPanel()
        self.columns = Columns(strip)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        self._build_left(view)
        self._build_right(view)

    @override
    def load(self, file: ConversationFile) -> None:
        self.panel.set_previous(file.previous_on, file.previous_scores)
        if file.view is not None:
            self.additions.load(file.view.additions)

    def add_addition(self) -> None:
        """Open a new addition and bring it into view."""
        self.additions.add_line()
        self.columns.show_widget(self.additions)

    def _build_left(self, view: ConversationView) -> None:
        closed = view.row.closed_at
        if closed is not None:
            day = full_day(self.context.workspace.local_time(closed).date())
            self.columns.left.addWidget(
                Pill(self.tr("Closed on %1").replace("%1", day), Tone.NEUTRAL)
            )
        if view.closing_reason:
            card = Card(self.tr("Why it ended here"))
            card.add(PlainLabel(view.closing_reason, selectable=True))
            self.columns.left.addWidget(card)
        by_dimension = {each.dimension: each for each in view.dimensions}
        order = in_residents_order({d: each.is_marked for d, each in by_dimension.items()})
        left_out = []
        for dimension in order:
            each = by_dimension[dimension]
            if each.is_empty:
                left_out.append(dimension_name(dimension))
            else:
                self.columns.left.addWidget(DimensionReading(each, self.context.gender))
        if left_out:
            self.columns.left.addWidget(
                PlainLabel(
                    self.tr("Not discussed: %1").replace("%1", ", ".join(left_out)),
                    TextStyle.SECONDARY,
                    colour="muted",
                )
            )
        self.additions = AdditionsCard(
            self.context.conversation_id,
            self.context.saver,
            self.context.gender,
            today=self.context.today,
        )
        self.columns.left.addWidget(self.additions)

    def _build_right(self, view: ConversationView) -> None:
        self.panel.set_per_aspect(view.scoring.scoring is Scoring.PER_ASPECT)
        self.panel.set_scores({each.dimension: each.score for each in view.dimensions})
        self.panel.set_marked(frozenset(d.dimension for d in view.dimensions if d.is_marked))
        self.panel.set_read_only()
        self.columns.right.addWidget(self.panel)
        if view.row.main_wish.strip():
            card = Card(self.tr("What would you want to change?"))
            voice = ResidentsVoice()
            voice.column.addWidget(_quotation(view.row.main_wish))
            card.add(voice)
            self.columns.right.addWidget(card)
        if view.agreements:
            self.columns.right.addWidget(
                _agreements(
                    self.tr("Agreements"),
                    self.tr("by %1"),
                    view.agreements,
                    self.context.today(),
                )
            )


class DimensionReading(Card):
    """What was said and found about one dimension; what is empty takes no room."""

    def __init__(self, view: DimensionView, gender: Gender, parent: QWidget | None = None) -> None:
        super().__init__(dimension=view.dimension, parent=parent)
        name = dimension_name(view.dimension)
        self.setAccessibleName(name)
        self.header.insertWidget(0, DimensionBadge(view.dimension))
        self.header.insertWidget(1, PlainLabel(name, TextStyle.HEADING, wrap=False))
        if view.is_marked:
            self.header.insertWidget(2, Pill(self.tr("Wanted to talk about this"), Tone.ACCENT))
        self.header.addStretch(1)
        if view.score is not None:
            average = isinstance(view.score, float)
            score = self.tr("average %1 of 10") if average else self.tr("%1 of 10")
            score = score.replace("%1", score_words(view.score))
            self.header.addWidget(PlainLabel(score, TextStyle.STRONG, wrap=False))
        self._voices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._voices.setSpacing(16)
        residents = ResidentsVoice(view.dimension)
        for label, text in (
            (words.own_words(gender), view.resident_words),
            (words.going_well(), view.going_well),
            (words.what_is_hard(), view.what_is_hard),
            (words.wants_to_change(gender), view.wants_to_change),
            (words.first_step(), view.first_step),
            (words.who_helps(), view.who_helps),
        ):
            if text.strip():
                residents.column.addWidget(PlainLabel(label, TextStyle.SECONDARY, colour="muted"))
                residents.column.addWidget(_quotation(text))
        for kind, lines in view.helps_by_kind:
            name_of = kind_name(kind)
            residents.column.addWidget(PlainLabel(name_of, TextStyle.SECONDARY, colour="muted"))
            residents.column.addWidget(PlainLabel("\n".join(lines), selectable=True))
        residents.column.addStretch(1)
        if residents.column.count() > 1:
            self._voices.addWidget(residents, 1)
        else:
            residents.deleteLater()
        if view.findings.strip():
            ours = ConsultantsVoice()
            ours.column.addWidget(PlainLabel(words.findings(), TextStyle.SECONDARY, colour="muted"))
            ours.column.addWidget(PlainLabel(view.findings, selectable=True))
            ours.column.addStretch(1)
            self._voices.addWidget(ours, 1)
        self.body.addLayout(self._voices)


def _quotation(text: str) -> PlainLabel:
    return PlainLabel(f"“{text.strip()}”", selectable=True)


def _agreements(title: str, by: str, rows: Sequence[AgreementRow], today: date) -> Card:
    card = Card(title)
    card.body.setSpacing(0)
    for row in rows:
        line = AgreementReading(changeable=False)
        when = "" if row.by_when is None else by.replace("%1", day_words(row.by_when, today))
        line.show_words(row.what, row.who, when)
        card.add(line)
    return card
