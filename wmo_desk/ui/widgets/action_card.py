"""A card in which one thing is decided: fields, a button that says what it does, and cancel."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, TypeAlias

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from wmo_desk.errors import RuleError, UnavailableError
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import ErrorSentence, Form
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce
from wmo_desk.workspace import Workspace

Action: TypeAlias = Callable[[Any], object]


class ActionCard(Card):
    """Fill `form` in a subclass and give the action; a refusal is shown beside its field.

    `done` carries what the service returned; `closed` follows done and cancelling alike. Whoever
    takes the card away lets it `give_back_keyboard` first.
    """

    done = Signal(object)
    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        sentence_below: str = "",
        *,
        confirm: str,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self._workspace = workspace
        self._came_from: QWidget | None = None
        if sentence_below:
            self.add(PlainLabel(sentence_below, colour="muted"))
        self.form = Form()
        self.add(self.form)
        self._refusal = ErrorSentence()
        self.add(self._refusal)
        # Below each other where the card is narrow.
        buttons = FlowLayout()
        self.body.addLayout(buttons)
        self.confirm = Button(confirm, ButtonKind.DANGER if danger else ButtonKind.PRIMARY)
        self.confirm.clicked.connect(self.decide)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.closed)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.cancel)

    # Only mypy keeps this: Qt's classes have a metaclass of their own, so ABC cannot.
    @abstractmethod
    def action(self) -> Action | None:
        """Return what to do with what was filled in; None when a field was not understood."""

    def give_back_keyboard(self) -> None:
        """Bring the keyboard, if it is in here, back to where it was when the card was opened."""
        if keyboard.is_in(self):
            keyboard.give_back(self._came_from)

    @Slot()
    def decide(self) -> None:
        """Do it."""
        self.form.clear_errors()
        self._refusal.set_text("")
        action = self.action()
        if action is None:
            return
        self.confirm.hold()
        self._workspace.perform(
            action,
            owner=self,
            then=self._done,
            refused=self.show_refusal,
            unavailable=self._unavailable,
        )

    def show_refusal(self, error: RuleError) -> None:
        """Show why it was refused beside the field that the rule names, or above the buttons."""
        self.confirm.release()
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self._say(sentence(error))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Fields are put in after the buttons were made.
        keyboard.let_follow(self.form, self.confirm, self.cancel)
        if not keyboard.is_in(self):
            self._came_from = QApplication.focusWidget()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _unavailable(self, error: UnavailableError) -> None:
        self.confirm.release()
        self._say(sentence(error))

    def _say(self, words: str) -> None:
        self._refusal.set_text(words)
        announce(self.confirm, words, at_once=True)

    def _done(self, result: object) -> None:
        self.done.emit(result)
        self.closed.emit()
