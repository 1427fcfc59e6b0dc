"""The talk itself: the six dimensions with their web, the wish and what was agreed."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import conversations, dimensions
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.question_sets import QuestionSetRow, question_set_rows
from wmo_desk.services.scoring import ScoringView
from wmo_desk.services.snippets import typed_snippets
from wmo_desk.ui.conversations.agreements import AgreementLine, AgreementsCard
from wmo_desk.ui.conversations.columns import Columns
from wmo_desk.ui.conversations.dimension_card import DimensionCard, in_residents_order
from wmo_desk.ui.conversations.part import Part, PartContext
from wmo_desk.ui.conversations.saving import Action, Write
from wmo_desk.ui.conversations.scoring_dialog import ScoringDialog
from wmo_desk.ui.conversations.still_to_cover import StillToCover
from wmo_desk.ui.conversations.still_to_discuss import StillToDiscuss
from wmo_desk.ui.conversations.voices import ResidentsVoice
from wmo_desk.ui.conversations.web_panel import WebPanel
from wmo_desk.ui.spelling import dutch_dictionary
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import FormField
from wmo_desk.ui.widgets.long_text import LongText, TypingAids
from wmo_desk.ui.widgets.status_strip import StatusStrip
from wmo_desk.ui.widgets.styling import style_as


class Talk(Part):
    """Alt+1 to Alt+6 go to a dimension, Alt+0 opens more of it, Alt+M marks it.

    Ctrl+Enter adds an agreement from where the cursor stands: chosen words become its text.

    `write` makes the action that changes the conversation itself; `entrance` is what Tab leaves
    for the first dimension.
    """

    def __init__(
        self,
        context: PartContext,
        file: ConversationFile,
        *,
        strip: StatusStrip,
        write: Write,
        entrance: QWidget,
    ) -> None:
        super().__init__(context)
        self._entrance = entrance
        self._aids = TypingAids(dutch_dictionary())
        self.panel = WebPanel()
        self.columns = Columns(strip)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        self._build_left()
        self._build_right(file, write)
        self._add_shortcuts()
        context.workspace.changed.connect(self._read_snippets_if_changed)
        self._read_snippets()

    def begin(self) -> None:
        """Open what the resident wants to talk about first."""
        self._put_in_order()
        self.cards[self._order()[0]].set_folded(False)

    @override
    def load(self, file: ConversationFile) -> None:
        self.panel.set_previous(file.previous_on, file.previous_scores)
        view = file.view
        if view is not None:
            self._show_way(view.scoring)
            for each in view.dimensions:
                self.cards[each.dimension].load(each)
            self.wish_field.load(view.row.main_wish)
            self.agreements.load(view.agreements)
            self.left_to_cover.show_coverage(view.coverage)
            if not self._is_in_cards(self.focusWidget()):
                self._put_in_order()
        self._show_scores()
        self._show_marks()
        self._show_left_to_discuss()

    @override
    def focus_first(self) -> None:
        card = next((c for c in self._cards_in_order() if not c.folded), None)
        if card is not None:
            card.go_on_writing()
            self.columns.show_widget(card)

    @override
    def open_points(self) -> list[str]:
        points = []
        left = [dimension_name(d) for d in self._order() if not self.cards[d].is_discussed]
        if left:
            points.append(self.tr("Not discussed: %1").replace("%1", ", ".join(left)))
        if not self.wish.toPlainText().strip():
            points.append(self.tr("What the resident would want to change"))
        for line in self.agreements.lines:
            if not line.who.text().strip():
                what = " ".join(line.what.toPlainText().split())
                points.append(self.tr("Who does this: %1").replace("%1", what))
        return points

    # --- Snippets -------------------------------------------------------------------------

    @Slot(frozenset)
    def _read_snippets_if_changed(self, subjects: frozenset[Subject]) -> None:
        if Subject.OPTIONS in subjects:
            self._read_snippets()

    def _read_snippets(self) -> None:
        self.context.workspace.load(
            partial(typed_snippets, staff_id=self.context.workspace.me.id),
            owner=self,
            then=self._take_snippets,
        )

    def _take_snippets(self, snippets: dict[str, str]) -> None:
        self._aids.snippets = snippets

    # --- Building -------------------------------------------------------------------------

    def _build_left(self) -> None:
        self.cards = {
            dimension: DimensionCard(
                dimension,
                self.context,
                partial(self._write_dimension, dimension),
                self._aids,
            )
            for dimension in Dimension
        }
        for card in self.cards.values():
            self.columns.left.addWidget(card)
            card.value_changed.connect(self._show_scores)
            card.stops_changed.connect(self._order_stops)
            card.mark.toggled.connect(self._show_marks)
            card.mark.clicked.connect(self._put_in_order)
            card.texts_changed.connect(self._show_left_to_discuss)
        self.left_to_discuss = StillToDiscuss()
        self.left_to_discuss.dimension_wanted.connect(self.go_to)
        self.columns.left.addWidget(self.left_to_discuss)
        self.left_to_cover = StillToCover()
        self.columns.left.addWidget(self.left_to_cover)

    def _build_right(self, file: ConversationFile, write: Write) -> None:
        self.panel.score_given.connect(self.give_score)
        self.panel.mark_toggled.connect(self.toggle_mark)
        self.scoring_button = Button("", ButtonKind.LINK, icon_name="edit")
        style_as(self.scoring_button, textStyle="secondary")
        self.scoring_button.setToolTip(self.tr("Choose how the marks are given"))
        self.scoring_button.clicked.connect(self._choose_way)
        self.panel.header.insertWidget(0, self.scoring_button)
        self.panel.header.addStretch(1)
        self._show_way(ScoringView())
        self.columns.right.addWidget(self.panel)
        self.wish = LongText(self._aids, lines=1)
        wish_card = Card()
        voice = ResidentsVoice()
        shown = FormField(self.tr("What would you want to change?"), self.wish)
        style_as(shown.label, textStyle="heading", colour="")
        voice.column.addWidget(shown)
        wish_card.add(voice)
        self.columns.right.addWidget(wish_card)
        self.wish_field = self.context.saver.bind(
            self.wish.autosave,
            name="main_wish",
            label=shown.label.text(),
            write=write,
            show_error=shown.set_error,
        )
        helpers = [person.relation or person.name for person in file.people]
        self.agreements = AgreementsCard(
            self.context.conversation_id,
            self.context.saver,
            today=self.context.today,
            helpers=[
                *dict.fromkeys(helper for helper in helpers if helper),
                self.context.workspace.me.name,
            ],
        )
        self.agreements.line_opened.connect(self.columns.show_widget)
        self.agreements.removal_wanted.connect(self._remove_agreement)
        self.columns.right.addWidget(self.agreements)

    def _add_shortcuts(self) -> None:
        keys: list[tuple[str, Callable[[], object]]] = [
            (f"Alt+{number}", partial(self.go_to, dimension))
            for number, dimension in enumerate(Dimension, 1)
        ]
        keys += [
            ("Alt+M", self._mark_current),
            ("Alt+W", self.panel.toggle_view),
            ("Alt+0", self._open_more),
            ("Ctrl+Return", self._add_agreement),
            ("Ctrl+Enter", self._add_agreement),
        ]
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # --- Writing --------------------------------------------------------------------------

    def _write_dimension(
        self, dimension: Dimension, changes: Mapping[str, Any], base: Mapping[str, Any]
    ) -> Action:
        return partial(
            dimensions.record_dimension,
            conversation_id=self.context.conversation_id,
            dimension=dimension,
            changes=changes,
            base=base,
        )

    # --- Dimensions -----------------------------------------------------------------------

    @Slot(object)
    def go_to(self, dimension: Dimension) -> None:
        """Open this dimension, fold the others, and bring the keyboard to its words."""
        for other, card in self.cards.items():
            if other is not dimension:
                card.set_folded(True)
        self.cards[dimension].go_to()
        self.columns.show_widget(self.cards[dimension])

    @Slot()
    def _mark_current(self) -> None:
        """Mark the dimension the keyboard is in."""
        card = self._current_card()
        if card is not None:
            card.mark.click()

    @Slot()
    def _open_more(self) -> None:
        """Open what there is beyond the words of the dimension the keyboard is in."""
        card = self._current_card()
        if card is not None:
            card.open_more()
            self.columns.show_widget(card)

    def _current_card(self) -> DimensionCard | None:
        here = self.focusWidget()
        cards = self.cards.values()
        return next((card for card in cards if here is not None and card.isAncestorOf(here)), None)

    # --- The way of scoring ---------------------------------------------------------------

    def _show_way(self, way: ScoringView) -> None:
        self._way = way
        chosen = way.question_set
        words = self.tr("Six marks at once") if chosen is None else chosen.name
        self.scoring_button.set_text(words.replace("&", "&&"))
        self.scoring_button.setAccessibleName(
            self.tr("How the marks are given: %1").replace("%1", words)
        )
        self.panel.set_per_aspect(chosen is not None)
        for dimension, card in self.cards.items():
            card.score_by(None if chosen is None else chosen.topics[dimension])

    @Slot()
    def _choose_way(self) -> None:
        """Write every mark first, so that none of the old way is lost."""
        self.context.saver.settle(self._offer_ways)

    def _offer_ways(self, _is_saved: bool) -> None:
        self.context.workspace.load(question_set_rows, owner=self, then=self._open_scoring_dialog)

    def _open_scoring_dialog(self, rows: list[QuestionSetRow]) -> None:
        dialog = ScoringDialog(self.context, self._way, rows, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def toggle_mark(self, dimension: Dimension) -> None:
        """Mark a dimension, or take its mark away."""
        self.cards[dimension].mark.click()

    @Slot(object, object)
    def give_score(self, dimension: Dimension, score: int | None) -> None:
        """Take a score that was given in the web."""
        self.cards[dimension].score.give(score)

    @Slot()
    def _show_scores(self) -> None:
        self.panel.set_scores({d: card.value for d, card in self.cards.items()})
        self._show_left_to_discuss()

    @Slot()
    def _show_marks(self) -> None:
        marked = frozenset(d for d, card in self.cards.items() if card.mark.isChecked())
        self.panel.set_marked(marked)

    def _order(self) -> list[Dimension]:
        return in_residents_order({d: card.mark.isChecked() for d, card in self.cards.items()})

    def _cards_in_order(self) -> list[DimensionCard]:
        return [self.cards[dimension] for dimension in self._order()]

    @Slot()
    def _put_in_order(self) -> None:
        """Put what the resident wants to talk about first, for the eye and for Tab."""
        for position, card in enumerate(self._cards_in_order()):
            if self.columns.left.indexOf(card) != position:
                self.columns.left.removeWidget(card)
                self.columns.left.insertWidget(position, card)
        self._order_stops()
        here = self.focusWidget()
        if self._is_in_cards(here) and here is not None:
            self.columns.show_widget(here)

    @Slot()
    def _order_stops(self) -> None:
        if self._entrance.window() is not self.window():
            # While the page is being built; its first showing puts everything in order.
            return
        before: QWidget = self._entrance
        for card in self._cards_in_order():
            for stop in card.tab_stops():
                QWidget.setTabOrder(before, stop)
                before = stop

    def _is_in_cards(self, widget: QWidget | None) -> bool:
        return widget is not None and any(card.isAncestorOf(widget) for card in self.cards.values())

    @Slot()
    def _show_left_to_discuss(self) -> None:
        left = [d for d in self._order() if not self.cards[d].is_discussed]
        # Before anything was said, all six are what one sees anyway.
        self.left_to_discuss.show_dimensions(left if len(left) < len(Dimension) else [])

    # --- Agreements -----------------------------------------------------------------------

    @Slot()
    def _add_agreement(self) -> None:
        """Add one; words that are chosen where the cursor stands become its text."""
        here = self.focusWidget()
        chosen = here.textCursor().selectedText() if isinstance(here, QPlainTextEdit) else ""
        # Qt has a sign of its own for the end of a paragraph.
        self.agreements.add_line_with(" ".join(chosen.replace("\u2029", " ").split()))

    @Slot(object)
    def _remove_agreement(self, line: AgreementLine) -> None:
        if not line.record.has_record:
            put_back = partial(
                self.agreements.put_back_typed, line.what.toPlainText(), line.who.text()
            )
            self.agreements.take_out(line)
            self._say_removed(put_back)
            return
        for field in line.record.fields.values():
            field.flush()
        self.agreements.take_out(line)
        self._change_removal(line.agreement_id, self.context.today())
        self._say_removed(partial(self._change_removal, line.agreement_id, None))

    def _change_removal(self, agreement_id: UUID, day: date | None) -> None:
        self.context.workspace.perform(
            partial(
                conversations.change_agreement,
                agreement_id=agreement_id,
                changes={"removed_on": day},
            ),
            owner=self,
        )

    def _say_removed(self, put_back: Callable[[], None]) -> None:
        self.context.bar().info(
            self.tr("The agreement was removed."),
            action=self.tr("Put back"),
            on_action=put_back,
        )
