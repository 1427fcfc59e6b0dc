"""One dimension of an open conversation: score, mark, and the two voices apart."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.question_sets import Topic
from wmo_desk.services.dimensions import DimensionView
from wmo_desk.ui.conversations import words
from wmo_desk.ui.conversations.aspect_marks import AspectMarks
from wmo_desk.ui.conversations.editors import MarkButton, ScoreField
from wmo_desk.ui.conversations.more_about import MoreAbout, has_more
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.conversations.saving import Field, Saver, Write
from wmo_desk.ui.conversations.voices import ConsultantsVoice, ResidentsVoice
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import CollapsibleCard
from wmo_desk.ui.widgets.form import ErrorSentence, FormField
from wmo_desk.ui.widgets.long_text import LongText, TypingAids
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.scores import score_words

_BESIDE_EACH_OTHER: Final = 480


class DimensionCard(CollapsibleCard):
    """Folded it shows the score and the mark; open also what was said and what we saw.

    What there is beyond that stands behind one quiet row, which Alt+0 opens; it is open where it
    holds something. `fields` holds what saves itself, by the name of the field in the record.
    `value_changed` follows the score or the average, `texts_changed` what is typed, and
    `stops_changed` what Tab goes through.
    """

    value_changed = Signal()
    texts_changed = Signal()
    stops_changed = Signal()

    def __init__(
        self, dimension: Dimension, context: PartContext, write: Write, aids: TypingAids
    ) -> None:
        super().__init__(dimension_name(dimension), dimension=dimension)
        self.name = dimension_name(dimension)
        self.dimension = dimension
        self.fields: dict[str, Field] = {}
        self.more: MoreAbout | None = None
        self.aspects: AspectMarks | None = None
        self._context = context
        self._write = write
        self._aids = aids
        saver, gender = context.saver, context.gender
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(19, 6, 16, 6)
        self._build_header(saver, write)
        self._build_body(gender, saver, write)
        self.folded_changed.connect(self._show_mark)
        self.folded_changed.connect(self._put_more_away)
        self.mark.toggled.connect(self._show_mark)
        self._show_mark()

    def load(self, view: DimensionView) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        for name, field in self.fields.items():
            field.load(view.mark if name == "score" else getattr(view, name))
        if has_more(view) or self.more is not None:
            self._more_built().load(view)
        if has_more(view):
            self._show_more()
        if self.aspects is not None:
            self.aspects.load(view.aspects)
        self._show_value()
        self._show_mark()

    def score_by(self, topics: Sequence[Topic] | None) -> None:
        """Take a mark for each of these topics, or with None one mark for the whole."""
        if self.aspects is not None and self.aspects.topics == topics:
            return
        if self.aspects is not None:
            self.aspects.release()
            self.body.removeWidget(self.aspects)
            self.aspects.hide()
            self.aspects.deleteLater()
            self.aspects = None
        if topics is not None:
            self.aspects = AspectMarks(
                self._context.saver,
                self._context.conversation_id,
                self.dimension,
                topics,
                about=self.name,
            )
            self.aspects.changed.connect(self._show_value)
            self.body.insertWidget(1, self.aspects)
        self.score.setVisible(topics is None)
        self._average.setVisible(topics is not None)
        self._show_value()
        self.stops_changed.emit()

    @property
    def value(self) -> float | None:
        """What stands on the web: the mark, or the average of the topics that were answered."""
        return self.score.score() if self.aspects is None else self.aspects.value

    @property
    def is_discussed(self) -> bool:
        """Whether anything was said, found or scored; a mark alone is a wish to talk."""
        texts = (self.words, self.going_well, self.wants_to_change, self.findings)
        return (
            self.value is not None
            or any(text.toPlainText().strip() for text in texts)
            or (self.more is not None and not self.more.is_empty)
        )

    def go_to(self) -> None:
        """Open, and bring the keyboard to the words; from there to the score."""
        was_in_words = self.words.hasFocus()
        self.set_folded(False)
        if was_in_words:
            marks = (self.score,) if self.aspects is None else self.aspects.tab_stops()
            marks[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.go_on_writing()

    def go_on_writing(self) -> None:
        """Bring the keyboard behind the resident's words."""
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Return what Tab goes through, in order."""
        return (
            self.handle,
            self.mark,
            self.score,
            *(() if self.aspects is None else self.aspects.tab_stops()),
            self.words,
            self.going_well,
            self.wants_to_change,
            self.findings,
            self.more_button,
            *(() if self.more is None else self.more.tab_stops()),
        )

    @Slot()
    def open_more(self) -> None:
        """Show what there is beyond the words, and bring the keyboard to it."""
        self.set_folded(False)
        self._show_more()
        first = next(iter(self._more_built().editors.values()))
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= current_theme().px(_BESIDE_EACH_OTHER)
        self._voices.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def _build_header(self, saver: Saver, write: Write) -> None:
        self.mark = MarkButton(about=self.name)
        self.score = ScoreField(name=self.tr("%1: score").replace("%1", self.name))
        number = list(Dimension).index(self.dimension) + 1
        self.header_left.addWidget(self.mark)
        self.header_right.addWidget(
            PlainLabel(f"Alt+{number}", TextStyle.SECONDARY, colour="muted", wrap=False)
        )
        self._average = PlainLabel("", TextStyle.STRONG, wrap=False)
        self._average.hide()
        self.score.score_changed.connect(self._show_value)
        self.score.shown_anew.connect(self._show_value)
        self.header_right.addWidget(self.score)
        self.header_right.addWidget(self._average)
        self._refusal = ErrorSentence()
        self.body.addWidget(self._refusal)
        for name, editor, label in (
            ("score", self.score, self.score.accessibleName()),
            ("is_marked", self.mark, self.mark.accessibleName()),
        ):
            self.fields[name] = saver.bind(
                editor.autosave,
                name=name,
                label=label,
                write=write,
                show_error=self._refusal.set_text,
            )

    def _build_body(self, gender: Gender, saver: Saver, write: Write) -> None:
        self.words = LongText(self._aids, lines=3)
        self.going_well = LongText(self._aids, lines=1)
        self.wants_to_change = LongText(self._aids, lines=1)
        self.findings = LongText(self._aids, lines=7)
        residents, ours = ResidentsVoice(self.dimension), ConsultantsVoice()
        for voice, name, label, editor in (
            (residents, "resident_words", words.own_words(gender), self.words),
            (residents, "going_well", words.going_well(), self.going_well),
            (residents, "wants_to_change", words.wants_to_change(gender), self.wants_to_change),
            (ours, "findings", words.findings(), self.findings),
        ):
            editor.setAccessibleName(f"{self.name}: {label}")
            shown = FormField(label, editor)
            voice.column.addWidget(shown)
            self.fields[name] = saver.bind(
                editor.autosave,
                name=name,
                label=editor.accessibleName(),
                write=write,
                show_error=partial(self._show_error, shown),
            )
        ours.column.addStretch(1)
        self._voices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._voices.setSpacing(16)
        self._voices.addWidget(residents, 1)
        self._voices.addWidget(ours, 1)
        self.body.addLayout(self._voices)
        for editor in (self.words, self.going_well, self.wants_to_change, self.findings):
            editor.textChanged.connect(self.texts_changed)
        self.more_button = Button(
            self.tr("More: what is hard, first step, who helps, what is already there"),
            ButtonKind.LINK,
            icon_name="chevron_right",
        )
        self.more_button.setToolTip(self.tr("Alt+0"))
        self.more_button.setAccessibleName(f"{self.name}: {self.more_button.text().strip()}")
        self.more_button.clicked.connect(self.open_more)
        self.body.addWidget(self.more_button)

    def _more_built(self) -> MoreAbout:
        if self.more is None:
            self.more = MoreAbout(
                self._context, self.dimension, self._write, self._aids, about=self.name
            )
            self.more.changed.connect(self.texts_changed)
            self.more.stops_changed.connect(self.stops_changed)
            self.more.hide()
            self.body.addWidget(self.more)
            self.stops_changed.emit()
        return self.more

    def _show_more(self) -> None:
        self._more_built().show()
        self.more_button.hide()

    @Slot(bool)
    def _put_more_away(self, folded: bool) -> None:
        """Leave no empty fields behind; what holds something stays."""
        if folded and self.more is not None and self.more.is_empty:
            self.more.hide()
            self.more_button.show()

    @Slot()
    def _show_value(self) -> None:
        value = self.value
        words = self.tr("not discussed")
        if value is not None:
            words = self.tr("average %1 of 10").replace("%1", score_words(value))
        self._average.setText(words)
        self.value_changed.emit()

    def _show_error(self, shown: FormField, sentence: str) -> None:
        shown.set_error(sentence)
        if sentence:
            self.set_folded(False)

    @Slot()
    def _show_mark(self) -> None:
        # Folded, only a mark that was given is worth the room.
        self.mark.setVisible(self.mark.isChecked() or not self.folded)


def in_residents_order(marked: Mapping[Dimension, bool]) -> list[Dimension]:
    """Put what the resident marked first, else keep the order of the web."""
    return sorted(Dimension, key=lambda dimension: not marked.get(dimension, False))
