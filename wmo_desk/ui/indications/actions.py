"""What can be decided about a granted indication, each in a card of its own."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.periods import add_months
from wmo_desk.services import indications
from wmo_desk.services.indications import IndicationRow
from wmo_desk.ui.indications.words import ground_name
from wmo_desk.ui.widgets.action_card import Action, ActionCard
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.workspace import Workspace

REVIEW_MONTHS = 12
"""What is proposed; the municipality's setting is the longest."""


class ReviewCard(ActionCard):
    """We looked again (art. 2.3.9 Wmo) and it stays as it is."""

    def __init__(self, workspace: Workspace, row: IndicationRow) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("indications", "Looked again: it stays"),
            QCoreApplication.translate(
                "indications", "Nothing changes for the resident. Choose when to look again."
            ),
            confirm=QCoreApplication.translate("indications", "It stays"),
        )
        self._indication_id = row.id
        self._is_needed = row.end is None
        self.day = DateEdit(today=workspace.today, required=self._is_needed)
        proposed = add_months(workspace.today(), REVIEW_MONTHS)
        self.day.set_date(proposed if row.end is None else min(proposed, row.end))
        add_day(
            self.form,
            "next_review",
            self.tr("Look again on"),
            self.day,
            optional=not self._is_needed,
        )
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "next_review"):
            return None
        return partial(
            indications.keep_after_review,
            indication_id=self._indication_id,
            next_review=self.day.value(),
        )


class WithdrawCard(ActionCard):
    """End it before its time, on a ground of the law and with a reason."""

    def __init__(self, workspace: Workspace, row: IndicationRow) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("indications", "Withdraw"),
            QCoreApplication.translate(
                "indications",
                "The indication ends before its time. A place on the waiting list ends with it at "
                "once; when the day is still to come, Today asks for it then.",
            ),
            confirm=QCoreApplication.translate("indications", "Withdraw"),
            danger=True,
        )
        self._indication_id = row.id
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(max(workspace.today(), row.start))
        add_day(
            self.form,
            "withdrawn_from",
            self.tr("From"),
            self.day,
            help_text=self.tr("The first day on which it does not count."),
        )
        self.ground = AutosaveChoice([(ground, ground_name(ground)) for ground in WithdrawalGround])
        self.form.add("withdrawal_ground", self.tr("Ground (art. 2.3.10 Wmo)"), self.ground)
        self.reason = ReasonEdit()
        self.form.add("withdrawal_reason", self.tr("Reason"), self.reason)
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "withdrawn_from") or (day := self.day.value()) is None:
            return None
        ground = self.ground.value()
        if not isinstance(ground, WithdrawalGround):
            self.form.show_error("withdrawal_ground", self.tr("Choose one of the five grounds."))
            return None
        return _withdraw(self._indication_id, day, ground, self.reason.words())


def _withdraw(indication_id: UUID, day: date, ground: WithdrawalGround, reason: str) -> Action:
    return partial(
        indications.withdraw_indication,
        indication_id=indication_id,
        withdrawn_from=day,
        ground=ground,
        reason=reason,
    )
