"""One dimension of an open conversation: score, mark, and the two voices apart."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.kinds import Gender
from wmo_desk.services.dimensions import DimensionView
from wmo_desk.ui.conversations import words
from wmo_desk.ui.conversations.editors import MarkButton, ScoreField
from wmo_desk.ui.conversations.saving import Field, Saver, Write
from wmo_desk.ui.conversations.voices import ConsultantsVoice, ResidentsVoice
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.vocabulary import dimension_name
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.card import CollapsibleCard
from wmo_desk.ui.widgets.form import ErrorSentence, FormField
from wmo_desk.ui.widgets.plain_label import PlainLabel

_BESIDE_EACH_OTHER: Final = 480


class DimensionCard(CollapsibleCard):
    """Folded it shows the score and the mark; open also what was said and what we saw.

    `fields` holds what saves itself, by the name of the field in the record.
    """

    def __init__(self, dimension: Dimension, gender: Gender, saver: Saver, write: Write) -> None:
        super().__init__(dimension_name(dimension), dimension=dimension)
        self.name = dimension_name(dimension)
        self.dimension = dimension
        self.fields: dict[str, Field] = {}
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(19, 6, 16, 6)
        self._build_header(saver, write)
        self._build_body(gender, saver, write)
        self.folded_changed.connect(self._show_mark)
        self.mark.toggled.connect(self._show_mark)
        self._show_mark()

    def load(self, view: DimensionView) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        for name, field in self.fields.items():
            field.load(getattr(view, name))
        self._show_mark()

    @property
    def is_discussed(self) -> bool:
        """Whether anything was said, found or scored; a mark alone is a wish to talk."""
        texts = (self.words, self.going_well, self.wants_to_change, self.findings)
        return self.score.score() is not None or any(text.toPlainText().strip() for text in texts)

    def go_to(self) -> None:
        """Open, and bring the keyboard to the words; from there to the score."""
        was_in_words = self.words.hasFocus()
        self.set_folded(False)
        if was_in_words:
            self.score.setFocus(Qt.FocusReason.ShortcutFocusReason)
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
            self.words,
            self.going_well,
            self.wants_to_change,
            self.findings,
        )

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
        self.header_right.addWidget(self.score)
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
        self.words = AutosavePlainText(lines=3)
        self.going_well = AutosavePlainText(lines=1)
        self.wants_to_change = AutosavePlainText(lines=1)
        self.findings = AutosavePlainText(lines=7)
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
