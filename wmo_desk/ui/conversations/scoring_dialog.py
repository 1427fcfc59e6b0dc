"""How the marks of one conversation are given: six at once, or one for each topic of a set."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.question_sets import QuestionSet
from wmo_desk.domain.scoring import Scoring, ScoringBegun
from wmo_desk.errors import RuleError
from wmo_desk.services import scoring
from wmo_desk.services.question_sets import QuestionSetRow
from wmo_desk.services.scoring import ScoringView
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.question_sets import edition_words


class ScoringDialog(Dialog):
    """Says what the chosen way means. Once there are marks it asks before anything changes."""

    def __init__(
        self,
        context: PartContext,
        way: ScoringView,
        rows: Sequence[QuestionSetRow],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self._context = context
        self._is_confirmed = False
        self.set_title(self.tr("How are the marks given?"))
        self.set_sentence(self.tr("A conversation is scored in one way; the two are never mixed."))
        sets: list[QuestionSet | None] = [None, *(row.content for row in rows)]
        if way.question_set is not None and way.question_set not in sets:
            # It was taken out meanwhile; this conversation keeps it.
            sets.append(way.question_set)
        self.choice = Segmented(
            [(each, self.tr("Six marks at once") if each is None else each.name) for each in sets],
            name=self.tr("How the marks are given"),
        )
        self.choice.load(way.question_set)
        self.choice.edited.connect(self._show_meaning)
        self.add(self.choice)
        self._meaning = PlainLabel("")
        self.add(self._meaning)
        self._source = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self._source)
        self.add_cancel()
        self._accept = self.add_accept(self.tr("Score this way"))
        self._show_meaning()

    @override
    def decide(self) -> None:
        chosen = self._chosen
        self._context.workspace.perform(
            self._context.saver.in_conversation(
                partial(
                    scoring.choose_scoring,
                    conversation_id=self._context.conversation_id,
                    scoring=Scoring.AT_ONCE if chosen is None else Scoring.PER_ASPECT,
                    question_set=chosen,
                    is_confirmed=self._is_confirmed,
                )
            ),
            owner=self,
            then=self._done,
            refused=self._refuse,
            unavailable=lambda error: self.show_refusal(sentence(error)),
        )

    @property
    def _chosen(self) -> QuestionSet | None:
        chosen = self.choice.value()
        return chosen if isinstance(chosen, QuestionSet) else None

    @Slot()
    def _show_meaning(self) -> None:
        self.choice.autosave.mark_saved()
        self._is_confirmed = False
        self.show_refusal("")
        self._accept.setText(self.tr("Score this way"))
        chosen = self._chosen
        if chosen is None:
            self._meaning.setText(self.tr("The resident gives one mark for each dimension."))
            self._source.setText("")
            return
        self._meaning.setText(
            self.tr(
                "The resident gives marks per topic. The web shows the average of the topics that "
                "were answered; a topic without a mark does not count."
            )
        )
        self._source.setText(f"{edition_words(chosen)}\n{chosen.licence}")

    def _done(self, _result: object) -> None:
        self._context.saver.note_record()
        self.accept()

    def _refuse(self, error: RuleError) -> None:
        if isinstance(error, ScoringBegun):
            self._is_confirmed = True
            self._accept.setText(self.tr("Change it all the same"))
        self.show_refusal(sentence(error))
