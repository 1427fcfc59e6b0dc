"""What was consented to: who, when, for what, until when; and withdrawing it."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import consents
from wmo_desk.services.consents import ConsentRow
from wmo_desk.ui.clients import plan_words
from wmo_desk.ui.clients.dossier.consent_dialog import ConsentDialog
from wmo_desk.ui.clients.dossier.lines import line, muted
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_list


def ask_for_consent(
    context: DossierContext,
    owner: QWidget,
    topics: Sequence[ConsentTopic],
    *,
    person_id: UUID | None = None,
    about: str = "",
) -> ConsentDialog:
    """Open the dialog over the window, and keep what is filled in."""
    dialog = ConsentDialog(
        topics, today=context.today, person_id=person_id, about=about, parent=owner.window()
    )
    dialog.given.connect(partial(_keep, context, dialog))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _keep(context: DossierContext, dialog: ConsentDialog, values: dict[str, Any]) -> None:
    context.workspace.perform(
        partial(consents.record_consent, client_id=context.client_id, **values),
        owner=dialog,
        then=lambda _identifier: dialog.accept(),
        refused=dialog.show_error,
    )


class ConsentsCard(Card):
    """The list of a file, the newest first, with what takes consent back."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__("")
        self.set_title(self.tr("Consent"))
        self._context = context
        self._may = context.workspace.may(Permission.EDIT_CLIENT)
        self.record = Button(self.tr("Record consent…"), icon_name="plus")
        self.record.clicked.connect(self._ask)
        self.header.addWidget(self.record)
        self.record.setVisible(self._may)
        self._shown: tuple[object, ...] | None = None

    def show_rows(self, rows: Sequence[ConsentRow]) -> None:
        """Show what the file holds."""
        shown = (tuple(rows), self._context.today())
        if shown == self._shown:
            return
        self._shown = shown
        empty_layout(self.body)
        self.add(
            muted(
                self.tr(
                    "Of partner, parents, children and housemates we keep name and relation. More "
                    "than that, and data from other laws, is kept and shown with explicit consent "
                    "only (art. 5.1.1 lid 4 Wmo). Family carers can be reached without."
                )
            )
        )
        for row in rows:
            self._add_row(row)

    def _add_row(self, row: ConsentRow) -> None:
        on = self._context.today()
        title = plan_words.topic_name(row.topic)
        if row.person:
            title = f"{title}: {row.person}"
        given = (
            self.tr("given by %1 on %2")
            .replace("%1", row.given_by)
            .replace("%2", day_words(row.given_on, on))
        )
        until = ""
        if row.valid_until is not None:
            until = self.tr("until %1").replace("%1", day_words(row.valid_until, on))
        withdrawn = ""
        if row.withdrawn_on is not None:
            withdrawn = self.tr("withdrawn on %1").replace("%1", day_words(row.withdrawn_on, on))
        if row.holds(on):
            mark = (self.tr("valid"), Tone.OK)
        elif row.withdrawn_on is not None:
            mark = (self.tr("withdrawn"), Tone.NEUTRAL)
        else:
            mark = (self.tr("ended"), Tone.NEUTRAL)
        go = None
        if self._may and row.holds(on):
            go = (self.tr("Withdraw"), partial(self._withdraw, row.id))
        elif self._may and row.withdrawn_on is not None:
            go = (self.tr("Undo withdrawal"), partial(self._undo, row.id))
        self.add(line(title, in_list((given, row.scope, until, withdrawn)), mark=mark, go=go))

    @Slot()
    def _ask(self) -> None:
        ask_for_consent(self._context, self, tuple(ConsentTopic))

    def _withdraw(self, consent_id: UUID, *_checked: object) -> None:
        self._context.workspace.perform(
            partial(consents.withdraw_consent, consent_id=consent_id),
            owner=self,
            then=partial(self._say_withdrawn, consent_id),
        )

    def _say_withdrawn(self, consent_id: UUID, _result: object) -> None:
        self._context.messages.ok(
            self.tr("The consent is withdrawn. What it was for is hidden from now on."),
            action=self.tr("Undo"),
            on_action=partial(self._undo, consent_id),
        )

    def _undo(self, consent_id: UUID, *_checked: object) -> None:
        self._context.workspace.perform(
            partial(consents.undo_withdrawal, consent_id=consent_id), owner=self
        )
