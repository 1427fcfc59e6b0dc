"""One part that is read back: what stands there, and the resident's answer to it."""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.services import read_back
from wmo_desk.services.read_back import ReadBackRow
from wmo_desk.ui.conversations.part import PartContext
from wmo_desk.ui.conversations.saving import Action, Field
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.autosave import AutosavePlainText
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as

_LINES: Final = 3


class Leaf(QScrollArea):
    """`column` takes what is read back; below it stands what the resident says to it.

    `answered` follows every answer that stands on disk.
    """

    answered = Signal()

    def __init__(self, context: PartContext, part: str, answer: ReadBackRow | None) -> None:
        super().__init__()
        self.part = part
        self.answer = None if answer is None else answer.answer
        self._context = context
        self._field: Field | None = None
        self._editor: AutosavePlainText | None = None
        self._words = "" if answer is None else answer.words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        contents = QWidget()
        style_as(contents, ground="surface")
        outer = QVBoxLayout(contents)
        outer.setContentsMargins(40, 28, 40, 28)
        outer.setSpacing(20)
        self.column = QVBoxLayout()
        self.column.setSpacing(16)
        outer.addLayout(self.column)
        self._below = QVBoxLayout()
        self._below.setSpacing(8)
        outer.addLayout(self._below)
        outer.addStretch(1)
        self.setWidget(contents)
        if self._words:
            self._build_editor()

    def give(self, answer: ReadBackAnswer) -> None:
        """Take the answer; what is wrong or missing asks for the resident's words first."""
        self.answer = answer
        if answer is not ReadBackAnswer.RIGHT:
            editor = self._build_editor()
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            if not editor.toPlainText().strip():
                return
        self._context.workspace.perform(
            self._context.saver.in_conversation(self._record(answer, self._text())),
            owner=self,
            then=self._say_kept,
        )

    def flush(self) -> None:
        """Write what was typed, now."""
        if self._field is not None:
            self._field.flush()

    def release(self) -> None:
        """Let the saver forget the field, when nothing in it is missing on disk."""
        if self._field is not None:
            self._context.saver.release(self._field)
            self._field = None

    def _text(self) -> str:
        return self._words if self._editor is None else self._editor.toPlainText()

    def _record(self, answer: ReadBackAnswer, words: str) -> Action:
        return partial(
            read_back.record_answer,
            conversation_id=self._context.conversation_id,
            part=self.part,
            answer=answer,
            words=words,
        )

    def _write(self, changes: Mapping[str, Any], _base: Mapping[str, Any]) -> Action:
        # Words that are typed and taken out again leave the part as it was read.
        answer = self.answer or ReadBackAnswer.ADDED
        if not changes["words"].strip():
            answer = ReadBackAnswer.RIGHT
        return self._record(answer, changes["words"])

    def _build_editor(self) -> AutosavePlainText:
        if self._editor is not None:
            return self._editor
        self._below.addWidget(PlainLabel(self.tr("In your own words:"), TextStyle.SHARED))
        editor = self._editor = AutosavePlainText(lines=_LINES)
        style_as(editor, textStyle=TextStyle.SHARED.value)
        editor.setAccessibleName(self.tr("What the resident says to this part"))
        editor.load(self._words)
        self._below.addWidget(editor)
        # A layout shows it with the next round of events, and the keyboard may be quicker.
        editor.show()
        refusal = ErrorSentence()
        self._below.addWidget(refusal)
        self._field = self._context.saver.bind(
            editor.autosave,
            name="words",
            label=editor.accessibleName(),
            write=self._write,
            show_error=refusal.set_text,
        )
        editor.autosave.state_changed.connect(self._tell)
        # The leaf grows with the next rounds of events, and while one types.
        self.verticalScrollBar().rangeChanged.connect(self._follow_typing)
        return editor

    @Slot(int, int)
    def _follow_typing(self, _lowest: int, highest: int) -> None:
        if self._editor is not None and self._editor.hasFocus():
            self.verticalScrollBar().setValue(highest)

    @Slot(object)
    def _tell(self, _state: object) -> None:
        self.answered.emit()

    def _say_kept(self, _result: object) -> None:
        announce(self, self.tr("Kept"))
        self.answered.emit()
