"""What can be decided about one place, each in a card of its own."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.waiting import StillNeeded
from wmo_desk.services import offers, waiting_list
from wmo_desk.services.providers import ProviderRow
from wmo_desk.services.staff import StaffRow
from wmo_desk.services.waiting_rows import PlaceDetails
from wmo_desk.ui.waiting_list.demand_fields import DemandFields
from wmo_desk.ui.waiting_list.ground_fields import GroundFields
from wmo_desk.ui.waiting_list.words import hours_words
from wmo_desk.ui.widgets.action_card import Action, ActionCard
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.workspace import Workspace


class ReasonCard(ActionCard):
    """An action that asks for a reason only; `field` is the name that a refusal uses."""

    def __init__(
        self,
        workspace: Workspace,
        run: Callable[..., object],
        title: str,
        sentence_below: str = "",
        *,
        confirm: str,
        label: str = "",
        field: str = "reason",
        optional: bool = True,
        takes_off_the_list: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            workspace,
            title,
            sentence_below,
            confirm=confirm,
            danger=takes_off_the_list,
            parent=parent,
        )
        self._run = run
        self.takes_off_the_list = takes_off_the_list
        self.reason = ReasonEdit()
        self.form.add(field, label or self.tr("Reason"), self.reason, optional=optional)
        self.setFocusProxy(self.reason)

    @override
    def action(self) -> Action:
        return partial(self._run, reason=self.reason.words())


class CategoryCard(ActionCard):
    """The other category, or other grounds for the same one; the indication date stays."""

    def __init__(
        self, workspace: Workspace, details: PlaceDetails, criteria: Sequence[str]
    ) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("waiting list", "Change the category"),
            confirm=QCoreApplication.translate("waiting list", "Change the category"),
        )
        self._entry_id = details.id
        self.fields = GroundFields(workspace)
        # What it rests on already may have gone off the list since.
        gone = [text for text in details.criteria if text not in criteria]
        self.fields.show_criteria([*criteria, *gone])
        self.fields.load(
            details.category,
            criteria=details.criteria,
            reason=details.reason,
            pgb_offered_on=details.pgb_offered_on,
            pgb_declined_on=details.pgb_declined_on,
        )
        self.form = self.fields.form
        self.body.insertWidget(0, self.fields)
        self.setFocusProxy(self.fields.form.field("category").editor)

    @override
    def action(self) -> Action | None:
        if not self.fields.take_over():
            return None
        return partial(
            waiting_list.change_category, entry_id=self._entry_id, **self.fields.values()
        )


class ExceptionCard(ActionCard):
    """Another date to count by, with a reason and a name that everybody sees."""

    def __init__(
        self, workspace: Workspace, details: PlaceDetails, colleagues: Sequence[StaffRow]
    ) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("waiting list", "Make an exception"),
            confirm=QCoreApplication.translate("waiting list", "Make the exception"),
        )
        self._entry_id = details.id
        self.day = DateEdit(today=workspace.today, required=True)
        add_day(
            self.form,
            "ranked_on",
            self.tr("Date that counts"),
            self.day,
            help_text=self.tr("In place of the indication date; the category stays."),
        )
        self.reason = ReasonEdit()
        self.form.add("exception_reason", self.tr("Reason"), self.reason)
        self.who = AutosaveChoice([(person.id, person.name) for person in colleagues])
        self.who.load(workspace.me.id)
        self.form.add("exception_by", self.tr("Decided by"), self.who)
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "ranked_on") or (ranked_on := self.day.value()) is None:
            return None
        who = self.who.value()
        return partial(
            waiting_list.make_exception,
            entry_id=self._entry_id,
            ranked_on=ranked_on,
            reason=self.reason.words(),
            decided_by=who if isinstance(who, UUID) else None,
        )


class OfferCard(ActionCard):
    """Show a place to a provider; out of turn only with a reason."""

    def __init__(
        self, workspace: Workspace, entry_id: UUID, providers: Sequence[ProviderRow]
    ) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("waiting list", "Offer to a provider"),
            confirm=QCoreApplication.translate("waiting list", "Offer"),
        )
        self._entry_id = entry_id
        self.provider = AutosaveChoice(
            [(row.id, f"{row.name} · {hours_words(row.room_minutes)}") for row in providers]
        )
        self.form.add("provider_id", self.tr("Provider and its room per week"), self.provider)
        self.reason = ReasonEdit()
        self.form.add(
            "offer_reason",
            self.tr("Reason"),
            self.reason,
            help_text=self.tr("Needed when somebody else is first for this provider."),
            optional=True,
        )
        self.setFocusProxy(self.provider)

    @override
    def action(self) -> Action | None:
        provider_id = self.provider.value()
        if not isinstance(provider_id, UUID):
            self.form.show_error("provider_id", self.tr("Choose a provider."))
            return None
        return partial(
            offers.offer_place,
            entry_id=self._entry_id,
            provider_id=provider_id,
            offer_reason=self.reason.words(),
        )


class TakeUpCard(ActionCard):
    """The provider takes the resident on."""

    def __init__(self, workspace: Workspace, entry_id: UUID) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("waiting list", "The help begins"),
            confirm=QCoreApplication.translate("waiting list", "Note the begin"),
        )
        self._entry_id = entry_id
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(workspace.today())
        add_day(self.form, "started_on", self.tr("First day of the help"), self.day)
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "started_on") or (started_on := self.day.value()) is None:
            return None
        return partial(offers.take_up, entry_id=self._entry_id, started_on=started_on)


class LapseCard(ActionCard):
    """The last day for an answer has passed; a person says that the next one is shown."""

    def __init__(self, workspace: Workspace, entry_id: UUID) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("waiting list", "No answer in time"),
            QCoreApplication.translate(
                "waiting list",
                "The resident waits on at the same place; this provider is shown the next one.",
            ),
            confirm=QCoreApplication.translate("waiting list", "Let the offer lapse"),
        )
        self._entry_id = entry_id
        self.setFocusProxy(self.confirm)

    @override
    def action(self) -> Action:
        return partial(offers.lapse_offer, entry_id=self._entry_id)


class DemandsCard(ActionCard):
    """On which days help can come and what it must reckon with; no day ticked is every day."""

    def __init__(self, workspace: Workspace, details: PlaceDetails, demands: Sequence[str]) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("waiting list", "Days and special demands"),
            QCoreApplication.translate(
                "waiting list", "The place stays; only which providers fit changes."
            ),
            confirm=QCoreApplication.translate("waiting list", "Keep"),
        )
        self._entry_id = details.id
        # What was asked already may have gone off the list since.
        gone = [text for text in details.demands if text not in demands]
        self.fields = DemandFields(
            self.form, [*demands, *gone], days=details.days, asked=details.demands
        )
        self.setFocusProxy(self.fields.first)

    @override
    def action(self) -> Action:
        return partial(
            waiting_list.set_demands,
            entry_id=self._entry_id,
            days=self.fields.days(),
            demands=self.fields.demands(),
        )


class StillNeededCard(ActionCard):
    """What the resident answers when asked whether the help is still needed."""

    def __init__(self, workspace: Workspace, entry_id: UUID) -> None:
        super().__init__(
            workspace,
            QCoreApplication.translate("waiting list", "Still needed?"),
            QCoreApplication.translate(
                "waiting list", "A no takes the resident off the list, with what you write."
            ),
            confirm=QCoreApplication.translate("waiting list", "Note the answer"),
        )
        self._entry_id = entry_id
        self.answer = AutosaveChoice(
            [
                (StillNeeded.YES, self.tr("Yes, still needed")),
                (StillNeeded.NO, self.tr("No, not needed any more")),
                (StillNeeded.OTHERWISE, self.tr("Something else is needed")),
            ]
        )
        self.answer.load(StillNeeded.YES)
        self.form.add("answer", self.tr("Answer"), self.answer)
        self.remark = ReasonEdit()
        # Both refusals of an answer without words name this field.
        self.form.add(
            "status_reason",
            self.tr("What the resident said"),
            self.remark,
            help_text=self.tr("Needed unless the answer is yes."),
            optional=True,
        )
        self.setFocusProxy(self.answer)

    @override
    def action(self) -> Action | None:
        answer = self.answer.value()
        if not isinstance(answer, StillNeeded):
            return None
        return partial(
            waiting_list.answer_still_needed,
            entry_id=self._entry_id,
            answer=answer,
            remark=self.remark.words(),
        )


def pause_card(workspace: Workspace, entry_id: UUID) -> ReasonCard:
    """A stay in hospital, a holiday: nobody is offered, the date stays."""
    return ReasonCard(
        workspace,
        partial(waiting_list.pause, entry_id=entry_id),
        QCoreApplication.translate("waiting list", "Pause"),
        QCoreApplication.translate("waiting list", "The date stays, so the place does as well."),
        confirm=QCoreApplication.translate("waiting list", "Pause"),
    )


def leave_card(workspace: Workspace, entry_id: UUID) -> ReasonCard:
    """Off the list, with a reason; the place can be put back."""
    return ReasonCard(
        workspace,
        partial(waiting_list.leave, entry_id=entry_id),
        QCoreApplication.translate("waiting list", "Take off the list"),
        QCoreApplication.translate("waiting list", "You can put the place back, with its date."),
        confirm=QCoreApplication.translate("waiting list", "Take off the list"),
        field="status_reason",
        optional=False,
        takes_off_the_list=True,
    )


def end_exception_card(workspace: Workspace, entry_id: UUID) -> ReasonCard:
    """The indication date counts again."""
    return ReasonCard(
        workspace,
        partial(waiting_list.end_exception, entry_id=entry_id),
        QCoreApplication.translate("waiting list", "End the exception"),
        QCoreApplication.translate("waiting list", "The indication date counts again."),
        confirm=QCoreApplication.translate("waiting list", "End the exception"),
    )


def provider_declines_card(workspace: Workspace, entry_id: UUID) -> ReasonCard:
    """The provider cannot take the resident on, who waits on."""
    return ReasonCard(
        workspace,
        partial(offers.decline_by_provider, entry_id=entry_id),
        QCoreApplication.translate("waiting list", "The provider cannot take it on"),
        QCoreApplication.translate(
            "waiting list",
            "The resident waits on at the same place; this provider is shown the next one.",
        ),
        confirm=QCoreApplication.translate("waiting list", "Note the answer"),
        optional=False,
    )


def client_declines_card(workspace: Workspace, entry_id: UUID) -> ReasonCard:
    """The resident does not want this help; the municipality's rule says what follows."""
    return ReasonCard(
        workspace,
        partial(offers.decline_by_client, entry_id=entry_id),
        QCoreApplication.translate("waiting list", "The resident declines"),
        QCoreApplication.translate(
            "waiting list",
            "What becomes of the place is the municipality's choice (Settings, Waiting list). The "
            "course of the place tells what it was. Confirm it with “Letter” beside the place.",
        ),
        confirm=QCoreApplication.translate("waiting list", "Note the answer"),
    )


def withdraw_offer_card(workspace: Workspace, entry_id: UUID) -> ReasonCard:
    """The offer is taken back; the resident waits on."""
    return ReasonCard(
        workspace,
        partial(offers.withdraw_offer, entry_id=entry_id),
        QCoreApplication.translate("waiting list", "Withdraw the offer"),
        QCoreApplication.translate("waiting list", "The resident waits on at the same place."),
        confirm=QCoreApplication.translate("waiting list", "Withdraw the offer"),
    )
