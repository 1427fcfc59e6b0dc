"""Makes an appointment for a conversation: the one way in which an empty one is kept."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.kinds import ConversationPlace
from wmo_desk.errors import RuleError
from wmo_desk.ui.conversations.facts_bar import FactsForm
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.words.lengths import USUAL_MINUTES


class PlanningDialog(Dialog):
    """`plan(values, dialog)` is called with date, time, place and who else is there."""

    def __init__(
        self,
        name: str,
        plan: Callable[[dict[str, Any], "PlanningDialog"], None],
        *,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=520, parent=parent)
        self._plan = plan
        self.set_title(self.tr("Plan an appointment"))
        self.set_sentence(name)
        self.form = FactsForm(today=today)
        self.form.place.load(ConversationPlace.HOME)
        self.form.minutes.load(USUAL_MINUTES)
        self.add(self.form)
        self.add_cancel()
        self._accept = self.add_accept(self.tr("Plan"))

    @Slot()
    @override
    def decide(self) -> None:
        self.show_refusal("")
        # Both are read, so that both refusals are seen.
        is_day = self.form.held_on.take_over()
        is_time = self.form.held_at.take_over()
        if not (is_day and is_time):
            return
        self._accept.hold()
        moment: time | None = self.form.held_at.value()
        self._plan(
            {
                "held_on": self.form.held_on.value(),
                "held_at": moment,
                "minutes": self.form.minutes.value(),
                "place": self.form.place.value(),
                "participants": self.form.participants.text().strip(),
            },
            self,
        )

    def refuse(self, error: RuleError) -> None:
        """Show why it cannot be planned."""
        self._accept.release()
        if not self.form.show_error(error.field, sentence(error)):
            self.show_refusal(sentence(error))

    def refuse_with(self, words: str) -> None:
        """Show why it cannot be planned now."""
        self._accept.release()
        self.show_refusal(words)
