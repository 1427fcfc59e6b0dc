"""One signal: what was noticed, whether the resident agrees, what we do, and what came of it."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Slot

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.signals import SignalConsent, SignalKind
from wmo_desk.errors import RuleError
from wmo_desk.services import signals
from wmo_desk.services.signals import SignalRow
from wmo_desk.services.staff import StaffRow
from wmo_desk.ui.clients import plan_words
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, Values
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import CollapsibleCard
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import Pill
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import until_words
from wmo_desk.ui.words.text import in_list

_EMPTY: Final[dict[str, Any]] = {
    "noticed": "",
    "consent": SignalConsent.NOT_ASKED,
    "action": "",
    "owner_id": None,
    "due_on": None,
    "outcome": "",
}


class SignalCard(CollapsibleCard):
    """A new signal has a record with the first letter; its kind was chosen before and stays."""

    def __init__(
        self, context: DossierContext, signal_id: UUID, kind: SignalKind, *, is_new: bool
    ) -> None:
        super().__init__("", folded=not is_new)
        self.signal_id = signal_id
        self.kind = kind
        self._context = context
        self._is_new = is_new
        self._row: SignalRow | None = None
        self._pill = Pill("", Tone.NEUTRAL)
        self._pill.hide()
        self.header_right.addWidget(self._pill)
        self.record = RecordForm(context.workspace, self, self._write)
        form = self.record.use(Form(columns=3))
        self.record.text("noticed", help_text=self.tr("Facts: what was seen or said, and by whom."))
        self.record.choice(
            "consent", [(each, plan_words.signal_consent_name(each)) for each in SignalConsent]
        )
        self._owner = self.record.choice("owner_id", [(None, self.tr("Nobody yet"))])
        self.record.day("due_on", required=True)
        self.record.text("action")
        self.record.text("outcome")
        self.body.addWidget(form)
        self.done = Button(self.tr("Dealt with"), icon_name="check")
        self.done.clicked.connect(self._deal_with)
        self.done.hide()
        self.body.addWidget(self.done)
        self.record.load(_EMPTY | {"due_on": context.today()})
        self.set_title(plan_words.signal_name(kind))
        for name in ("owner_id", "due_on", "outcome"):
            self.record.field(name).setVisible(not is_new)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever entered in this new card."""
        return self._is_new and self._row is None and not self.record.saver.has_written

    def focus_first(self) -> None:
        """Bring the keyboard to what was noticed."""
        self.set_folded(False)
        self.record.field("noticed").editor.setFocus()

    def show_row(self, row: SignalRow, staff: Sequence[StaffRow]) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._row = row
        nobody: tuple[object, str] = (None, self.tr("Nobody yet"))
        shown = [each for each in staff if each.left_on is None or each.id == row.owner_id]
        self._owner.set_options([nobody, *((each.id, each.name) for each in shown)])
        self.record.load({name: getattr(row, name) for name in _EMPTY})
        for name in ("owner_id", "due_on", "outcome"):
            self.record.field(name).show()
        on = self._context.today()
        noted = self.tr("noted on %1").replace("%1", day_words(row.noted_on, on))
        if row.noted_by:
            noted = (
                self.tr("noted on %1 by %2")
                .replace("%1", day_words(row.noted_on, on))
                .replace("%2", row.noted_by)
            )
        follows = self.tr("%1 follows it").replace("%1", row.owner) if row.owner else ""
        self.set_detail(in_list((noted, follows)))
        if row.done_on is not None:
            done = self.tr("dealt with on %1").replace("%1", day_words(row.done_on, on))
            self._pill.set(done, Tone.NEUTRAL)
        else:
            self._pill.set(*until_words(row.due_on, on, late=Tone.WARN))
        self._pill.show()
        no_consent = row.consent is SignalConsent.REFUSED and self.kind is not SignalKind.UNSAFE
        self.record.set_help(
            "consent",
            self.tr("Without consent nothing goes to others. Offer it again at the next contact.")
            if no_consent
            else "",
        )
        self.done.setVisible(self._context.workspace.may(Permission.EDIT_CLIENT))
        self.done.set_text(
            self.tr("Dealt with") if row.done_on is None else self.tr("Take up again")
        )

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            signals.enter_signal,
            signal_id=self.signal_id,
            changes=changes,
            base=base,
            client_id=self._context.client_id,
            kind=self.kind,
        )

    @Slot()
    def _deal_with(self) -> None:
        """End it with what is written as outcome, or take it up again."""
        row = self._row
        if row is None:
            return
        self.record.saver.flush()
        if row.done_on is not None:
            self._take_up()
            return
        outcome = self.record.saver.values()["outcome"]
        self._context.workspace.perform(
            partial(signals.deal_with, signal_id=self.signal_id, outcome=outcome),
            owner=self,
            then=self._say_done,
            refused=self._refused,
        )

    def _refused(self, error: RuleError) -> None:
        field = self.record.field(error.field or "outcome")
        field.set_error(sentence(error))
        field.editor.setFocus()

    def _say_done(self, _result: object) -> None:
        self.record.field("outcome").clear_error()
        self._context.messages.ok(
            self.tr("The signal is dealt with."),
            action=self.tr("Take up again"),
            on_action=self._take_up,
        )

    def _take_up(self) -> None:
        self._context.workspace.perform(
            partial(signals.take_up_again, signal_id=self.signal_id), owner=self
        )
