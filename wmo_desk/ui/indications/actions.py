"""What can be decided about a granted indication, each in a card of its own."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from wmo_desk.contents.indications import IndicationRow
from wmo_desk.domain.indications import EndCause, WithdrawalGround
from wmo_desk.domain.periods import add_months
from wmo_desk.domain.revisions import BLAMES_THE_CLIENT, ReviewOutcome
from wmo_desk.services import indications, pgbs, reviews
from wmo_desk.ui.indications.words import ground_name
from wmo_desk.ui.widgets.action_card import Action, ActionCard
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.words.decisions import review_outcome_name
from wmo_desk.ui.words.indications import end_cause_name
from wmo_desk.workspace import Workspace

REVIEW_MONTHS = 12
"""What is proposed; the municipality's setting is the longest."""


class ReviewCard(ActionCard):
    """We looked again (art. 2.3.9 Wmo): it stays, it changes or it ends.

    `outcome` tells, after `done`, what the person goes on to.
    """

    def __init__(self, workspace: Workspace, row: IndicationRow) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("indications", "Looked again"),
            QCoreApplication.translate(
                "indications",
                "What was found is kept. What changes or ends is decided after this, on its own "
                "ground.",
            ),
            confirm=QCoreApplication.translate("indications", "Keep the review"),
        )
        self._indication_id = row.id
        self._is_needed = row.end is None
        self.choice = Segmented(
            [(each, review_outcome_name(each)) for each in ReviewOutcome],
            name=self.tr("What comes of it"),
        )
        self.choice.load(ReviewOutcome.KEPT)
        self.choice.edited.connect(self._chosen)
        self.form.add("outcome", self.tr("What comes of it"), self.choice)
        self.finding = ReasonEdit()
        self.form.add("finding", self.tr("What we found"), self.finding)
        self.informed = DateEdit(today=workspace.today)
        add_day(
            self.form,
            "informed_on",
            self.tr("Pointed out again on"),
            self.informed,
            help_text=self.tr("The personal plan, client support and the pgb (art. 2.3.9 lid 1)."),
        )
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
        self.setFocusProxy(self.choice)

    @property
    def outcome(self) -> ReviewOutcome:
        """What was chosen."""
        value = self.choice.value()
        return value if isinstance(value, ReviewOutcome) else ReviewOutcome.KEPT

    @override
    def action(self) -> Action | None:
        kept = self.outcome is ReviewOutcome.KEPT
        names = ("informed_on", "next_review") if kept else ("informed_on",)
        # Each says what is wrong with it, not only the first.
        understood = [is_understood(self.form, name) for name in names]
        if not all(understood):
            return None
        return partial(
            reviews.review_indication,
            indication_id=self._indication_id,
            finding=self.finding.words(),
            informed_on=self.informed.value(),
            outcome=self.outcome,
            next_review=self.day.value() if kept else None,
        )

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self.choice.autosave.mark_saved()
        self.form.field("next_review").setVisible(self.outcome is ReviewOutcome.KEPT)


class CakCard(ActionCard):
    """The CAK was told of a pgb (art. 2f Uitvoeringsregeling Wmo 2015)."""

    def __init__(self, workspace: Workspace, row: IndicationRow) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("indications", "Told the CAK"),
            confirm=QCoreApplication.translate("indications", "Note the day"),
        )
        self._indication_id = row.id
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(workspace.today())
        add_day(self.form, "cak_reported_on", self.tr("Data sent to the CAK on"), self.day)
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "cak_reported_on"):
            return None
        return partial(
            pgbs.note_cak, indication_id=self._indication_id, reported_on=self.day.value()
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
        self.ground.edited.connect(self._chosen)
        self.cause = AutosaveChoice([(cause, end_cause_name(cause)) for cause in EndCause])
        self.cause.load(EndCause.REASSESSED)
        self.cause.edited.connect(lambda _cause: self.cause.autosave.mark_saved())
        self.form.add(
            "end_cause",
            self.tr("What ends it"),
            self.cause,
            help_text=self.tr("The provider is told this with a code (iWmo WMO002)."),
        )
        self.heard = DateEdit(today=workspace.today)
        add_day(
            self.form,
            "heard_on",
            self.tr("Resident heard on"),
            self.heard,
            help_text=self.tr("The ground rests on what the resident did (art. 4:8 Awb)."),
            optional=True,
        )
        self.form.field("heard_on").hide()
        self.reason = ReasonEdit()
        self.form.add("withdrawal_reason", self.tr("Reason"), self.reason)
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "withdrawn_from") or (day := self.day.value()) is None:
            return None
        if not is_understood(self.form, "heard_on"):
            return None
        ground, cause = self.ground.value(), self.cause.value()
        if not isinstance(ground, WithdrawalGround):
            self.form.show_error("withdrawal_ground", self.tr("Choose one of the five grounds."))
            return None
        return partial(
            indications.withdraw_indication,
            indication_id=self._indication_id,
            withdrawn_from=day,
            ground=ground,
            reason=self.reason.words(),
            heard_on=self.heard.value() if ground in BLAMES_THE_CLIENT else None,
            cause=cause if isinstance(cause, EndCause) else EndCause.REASSESSED,
        )

    @Slot(object)
    def _chosen(self, ground: object) -> None:
        self.ground.autosave.mark_saved()
        self.form.field("heard_on").setVisible(ground in BLAMES_THE_CLIENT)
