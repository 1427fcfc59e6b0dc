"""Needs, what was investigated, and results of a conversation that is closed, to be read."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.completeness import CoverageItem, CoverageWay
from wmo_desk.services.conversations import ConversationView
from wmo_desk.services.coverage import CoverageView, ExpertReportRow
from wmo_desk.services.needs import NeedRow
from wmo_desk.services.results import ResultRow
from wmo_desk.ui.conversations.expert_card import FileLine
from wmo_desk.ui.conversations.ladder import Ladder
from wmo_desk.ui.conversations.needs_part import solution_detail, standing_of
from wmo_desk.ui.conversations.part import Part, PartContext
from wmo_desk.ui.conversations.voices import ResidentsVoice
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.days import full_day
from wmo_desk.ui.words.investigation import (
    achievement_name,
    criterion_name,
    lettered,
    purpose_name,
    rung_name,
    way_name,
)
from wmo_desk.ui.words.text import in_list

_NAMES: Final = 210


class _Reading(Part):
    """One column of cards; `nothing` is what it says without any."""

    def __init__(self, context: PartContext, cards: Sequence[Card], nothing: str) -> None:
        super().__init__(context)
        self.contents = QWidget()
        column = QVBoxLayout(self.contents)
        column.setContentsMargins(22, 16, 22, 16)
        column.setSpacing(8)
        for card in cards:
            column.addWidget(card)
        if not cards:
            column.addWidget(PlainLabel(nothing, TextStyle.BODY, colour="muted"))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self.contents))

    @override
    def focus_first(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class ClosedNeeds(_Reading):
    """Each need with its ladder."""

    def __init__(self, context: PartContext, view: ConversationView) -> None:
        nothing = self.tr("No needs were noted in this conversation.")
        super().__init__(context, [self._card(row) for row in view.needs], nothing)

    def _card(self, row: NeedRow) -> Card:
        card = Card()
        voice = ResidentsVoice()
        voice.column.addWidget(PlainLabel(f"“{row.question.strip()}”", selectable=True))
        card.add(voice)
        add_labelled(card, self.tr("Problems"), row.problems)
        support = in_list((row.support_kind, row.support_extent))
        add_labelled(card, self.tr("Support that is needed"), support)
        for solution in row.solutions:
            name = "" if solution.rung is None else rung_name(solution.rung)
            add_labelled(card, name, in_list((solution.what, solution_detail(solution))))
        ladder = Ladder()
        ladder.show_ladder("", standing_of(row))
        card.add(ladder)
        return card


class ClosedCoverage(_Reading):
    """The items a to g, and the reports of experts."""

    def __init__(self, context: PartContext, view: ConversationView) -> None:
        found = view.coverage
        self._context = context
        first = Card(purpose_name(view.purpose))
        for item in CoverageItem:
            add_labelled(first, lettered(item), self._words(item, found))
        cards = [first, *map(self._expert, found.experts)]
        if found.confirmed:
            card = Card(self.tr("Confirmed by ourselves"))
            for criterion in sorted(found.confirmed):
                card.add(PlainLabel(criterion_name(criterion)))
            cards.append(card)
        super().__init__(context, cards, "")

    def _words(self, item: CoverageItem, found: CoverageView) -> str:
        cover = found.covers[item]
        if cover.way is CoverageWay.EXPERT_REPORT:
            return way_name(cover.way)
        if cover.way is CoverageWay.NOT_APPLICABLE and cover.text.strip():
            return self.tr("Does not apply, because: %1").replace("%1", cover.text.strip())
        if cover.text.strip():
            return cover.text
        if item in found.earlier:
            day = full_day(found.earlier[item])
            return self.tr("Covered in the conversation of %1.").replace("%1", day)
        return self.tr("not discussed")

    def _expert(self, row: ExpertReportRow) -> Card:
        card = Card(row.expert)
        card.add(PlainLabel(in_list((row.role, row.organisation))))
        if row.written_on is not None:
            add_labelled(card, self.tr("Date of the report"), full_day(row.written_on))
        if row.consented_on is not None:
            add_labelled(card, self.tr("The resident consented on"), full_day(row.consented_on))
        add_labelled(card, self.tr("Covers the items"), ", ".join(row.items))
        for attachment in row.attachments:
            card.add(FileLine(self._context, attachment))
        return card


class ClosedResults(_Reading):
    """What was agreed to be different, and what came of it."""

    def __init__(self, context: PartContext, view: ConversationView) -> None:
        nothing = self.tr("No results were agreed on in this conversation.")
        super().__init__(context, [self._card(row) for row in view.results], nothing)

    def _card(self, row: ResultRow) -> Card:
        card = Card(" ".join(row.what.split()))
        add_labelled(card, self.tr("How we see it"), row.measure)
        add_labelled(card, self.tr("How it was"), row.baseline)
        add_labelled(card, self.tr("Where it should get to"), row.target)
        add_labelled(card, self.tr("Who takes it on"), row.who)
        for label, day in (
            (self.tr("Reached by"), row.by_when),
            (self.tr("We look at it together on"), row.evaluate_on),
            (self.tr("Settled on"), row.settled_on),
        ):
            if day is not None:
                add_labelled(card, label, full_day(day))
        if row.achievement is not None:
            words = in_list((achievement_name(row.achievement), row.evaluation_reason))
            add_labelled(card, self.tr("What came of it"), words)
        return card


def add_labelled(card: Card, label: str, text: str) -> None:
    """Show a text behind its name; an empty one takes no room."""
    if not text.strip():
        return
    name = PlainLabel(label, TextStyle.SECONDARY, colour="muted")
    name.setFixedWidth(current_theme().px(_NAMES))
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(text.strip(), selectable=True), 1)
    card.body.addLayout(row)
