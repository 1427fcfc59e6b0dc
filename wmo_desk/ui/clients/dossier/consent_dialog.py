"""Asks who consented to what, when and until when."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.errors import RuleError
from wmo_desk.ui.clients import plan_words
from wmo_desk.ui.clients.field_words import field_name
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosaveLineEdit
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form


class ConsentDialog(Dialog):
    """`given(values)` asks to keep it; whoever keeps it accepts the dialog.

    With one topic there is nothing to choose; `about` names the one person whom it is about.
    """

    given = Signal(dict)

    def __init__(
        self,
        topics: Sequence[ConsentTopic],
        *,
        today: Callable[[], date],
        person_id: UUID | None = None,
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=600, parent=parent)
        self._person_id = person_id
        self.set_title(self.tr("Record consent"))
        self.set_sentence(
            self.tr("About %1.").replace("%1", about)
            if about
            else self.tr("Explicit consent: asked in plain words, and answered with yes.")
        )
        self._form = Form(columns=2)
        self.topic = AutosaveChoice([(each, plan_words.topic_name(each)) for each in topics])
        self.topic.load(topics[0])
        self.topic.setEnabled(len(topics) > 1)
        self._form.add("topic", field_name("topic"), self.topic, span=0)
        self.topic.edited.connect(self._show_article)
        self.given_by = AutosaveLineEdit(placeholder=self.tr("name, and who that is"))
        self._form.add("given_by", field_name("given_by"), self.given_by, span=0)
        self.given_on = DateEdit(today=today, required=True, in_the_past=True)
        self.given_on.load(today())
        add_day(self._form, "given_on", field_name("given_on"), self.given_on)
        self.valid_until = DateEdit(today=today)
        add_day(
            self._form, "valid_until", field_name("valid_until"), self.valid_until, optional=True
        )
        self.scope = AutosaveLineEdit()
        self._form.add("scope", field_name("scope"), self.scope, span=0, optional=True)
        self.add(self._form)
        self.add_cancel()
        self.add_accept(self.tr("Record"))
        self._show_article()
        self.given_by.setFocus()

    def show_error(self, error: RuleError) -> None:
        """Show why it cannot be kept, beside its field."""
        if not self._form.show_error(error.field, sentence(error)):
            self.show_refusal(sentence(error))

    @Slot()
    @override
    def decide(self) -> None:
        self._form.clear_errors()
        # Both are read, so that both refusals are seen.
        understood = [is_understood(self._form, name) for name in ("given_on", "valid_until")]
        if not all(understood):
            return
        self.given.emit(
            {
                "topic": self.topic.value(),
                "given_by": self.given_by.text().strip(),
                "given_on": self.given_on.value(),
                "valid_until": self.valid_until.value(),
                "scope": self.scope.text().strip(),
                "person_id": self._person_id,
            }
        )

    @Slot()
    def _show_article(self) -> None:
        topic = self.topic.value()
        article = plan_words.topic_articles(topic) if isinstance(topic, ConsentTopic) else ""
        self._form.field("topic").set_help(article)
