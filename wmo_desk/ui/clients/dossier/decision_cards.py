"""What can be noted between an application and its decision, each in a card of its own."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from typing_extensions import override

from wmo_desk.domain.applications import EVENT_ARTICLES, NEEDS_UNTIL, ApplicationWay, TermEventKind
from wmo_desk.domain.pgb import PgbRefusalGround
from wmo_desk.services import applications
from wmo_desk.services.catalogue import ListRow, ProvisionRow
from wmo_desk.services.reports import ReportRow
from wmo_desk.ui.widgets.action_card import Action, ActionCard
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.ui.words.decisions import event_meaning, event_name, pgb_ground_name, way_name
from wmo_desk.workspace import Workspace


class ApplicationCard(ActionCard):
    """An application was received (art. 2.3.2 lid 9 Wmo)."""

    def __init__(
        self, workspace: Workspace, report: ReportRow, *, signed_report_counts: bool
    ) -> None:
        super().__init__(workspace, "", confirm="")
        self.set_title(self.tr("Application received"))
        self.confirm.set_text(self.tr("Note the application"))
        self._report = report
        ways = list(ApplicationWay) if signed_report_counts else [ApplicationWay.FORM]
        self.way = Segmented([(way, way_name(way)) for way in ways], name=self.tr("How"))
        self.way.load(ways[0])
        self.way.edited.connect(self.way.autosave.mark_saved)
        self.form.add("way", self.tr("How"), self.way)
        # With one way there is nothing to choose.
        if len(ways) == 1:
            self.form.field("way").hide()
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(workspace.today())
        add_day(
            self.form,
            "application_on",
            self.tr("Received on"),
            self.day,
            help_text=self.tr("The two weeks for the decision run from this day."),
        )
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "application_on") or (day := self.day.value()) is None:
            return None
        way = self.way.value()
        return partial(
            applications.receive_application,
            report_id=self._report.id,
            application_on=day,
            way=way if isinstance(way, ApplicationWay) else ApplicationWay.FORM,
        )


class TermCard(ActionCard):
    """Something happened to the term of the decision."""

    def __init__(self, workspace: Workspace, report: ReportRow) -> None:
        super().__init__(workspace, "", confirm="")
        self.set_title(self.tr("The term of the decision"))
        self.confirm.set_text(self.tr("Note it"))
        self._report = report
        self.kind = AutosaveChoice([(each, event_name(each)) for each in TermEventKind])
        self.kind.load(TermEventKind.COMPLETION_ASKED)
        self.kind.edited.connect(self._chosen)
        self.form.add("kind", self.tr("What happened"), self.kind)
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(workspace.today())
        add_day(self.form, "happened_on", self.tr("On"), self.day)
        self.until = DateEdit(today=workspace.today)
        add_day(self.form, "until", self.tr("Until and including"), self.until)
        self.reason = ReasonEdit()
        self.form.add("reason", self.tr("Why"), self.reason)
        self.setFocusProxy(self.kind)
        self._fit()

    @override
    def action(self) -> Action | None:
        names = ("happened_on", "until") if self._needs_until() else ("happened_on",)
        # Each says what is wrong with it, not only the first.
        understood = [is_understood(self.form, name) for name in names]
        day = self.day.value()
        if not all(understood) or day is None:
            return None
        return partial(
            applications.note_term_event,
            report_id=self._report.id,
            kind=self._kind(),
            happened_on=day,
            until=self.until.value() if self._needs_until() else None,
            reason=self.reason.words(),
        )

    def _kind(self) -> TermEventKind:
        value = self.kind.value()
        return value if isinstance(value, TermEventKind) else TermEventKind.COMPLETION_ASKED

    def _needs_until(self) -> bool:
        return self._kind() in NEEDS_UNTIL

    def _fit(self) -> None:
        kind = self._kind()
        self.form.field("kind").set_help(f"{event_meaning(kind)} {EVENT_ARTICLES[kind]}")
        self.form.field("until").setVisible(self._needs_until())

    @Slot(object)
    def _chosen(self, _kind: object) -> None:
        self.kind.autosave.mark_saved()
        self._fit()


class RefuseCard(ActionCard):
    """A provision is refused, or of one only the pgb."""

    def __init__(
        self,
        workspace: Workspace,
        report: ReportRow,
        *,
        provisions: Sequence[ProvisionRow],
        grounds: Sequence[ListRow],
    ) -> None:
        super().__init__(workspace, "", confirm="", danger=True)
        self.set_title(self.tr("Refuse"))
        self.confirm.set_text(self.tr("Refuse"))
        self._report = report
        self.provision = AutosaveChoice([(row.id, row.name) for row in provisions])
        self.provision.edited.connect(lambda _id: self.provision.autosave.mark_saved())
        self.form.add("provision_id", self.tr("Provision"), self.provision)
        self.what = Segmented(
            [(False, self.tr("The provision")), (True, self.tr("Only the pgb"))],
            name=self.tr("What is refused"),
        )
        self.what.load(False)
        self.what.edited.connect(self._chosen)
        self.form.add("what", self.tr("What is refused"), self.what)
        self._grounds: list[tuple[object, str]] = [(row.text, row.text) for row in grounds]
        self.ground = AutosaveChoice()
        self.ground.edited.connect(lambda _ground: self.ground.autosave.mark_saved())
        self.form.add("ground", self.tr("Ground"), self.ground)
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(workspace.today())
        add_day(self.form, "decision_on", self.tr("Date of the decision"), self.day)
        self.reason = ReasonEdit()
        self.form.add(
            "reason",
            self.tr("Why"),
            self.reason,
            help_text=self.tr("In words for the resident, who may object within six weeks."),
        )
        self.setFocusProxy(self.provision)
        self._fit()

    @override
    def action(self) -> Action | None:
        provision_id, ground = self.provision.value(), self.ground.value()
        if not isinstance(provision_id, UUID):
            self.form.show_error("provision_id", self.tr("Choose what was applied for."))
            return None
        if not is_understood(self.form, "decision_on") or (day := self.day.value()) is None:
            return None
        return partial(
            applications.refuse_application,
            report_id=self._report.id,
            provision_id=provision_id,
            refused_on=day,
            ground=ground if isinstance(ground, str) and not self._is_pgb() else "",
            pgb_ground=ground if isinstance(ground, PgbRefusalGround) else None,
            reason=self.reason.words(),
        )

    def _is_pgb(self) -> bool:
        return self.what.value() is True

    def _fit(self) -> None:
        of_law: list[tuple[object, str]] = [
            (each, pgb_ground_name(each)) for each in PgbRefusalGround
        ]
        self.ground.set_options(of_law if self._is_pgb() else self._grounds)
        self.ground.load(None)
        if self._is_pgb():
            help_text = self.tr("Of art. 2.3.6 Wmo. The help itself is granted or refused apart.")
        elif self._grounds:
            help_text = ""
        else:
            help_text = self.tr("The list is empty. Fill it under Settings, Grounds of refusal.")
        self.form.field("ground").set_help(help_text)

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self.what.autosave.mark_saved()
        self._fit()


class TakeBackCard(ActionCard):
    """The applicant takes the application back."""

    def __init__(self, workspace: Workspace, report: ReportRow) -> None:
        super().__init__(workspace, "", confirm="")
        self.set_title(self.tr("The applicant takes it back"))
        self.confirm.set_text(self.tr("Note that"))
        self._report = report
        self.day = DateEdit(today=workspace.today, required=True)
        self.day.set_date(workspace.today())
        add_day(
            self.form,
            "happened_on",
            self.tr("On"),
            self.day,
            help_text=self.tr("The report ends with it; its terms stop counting."),
        )
        self.reason = ReasonEdit()
        self.form.add("reason", self.tr("What the resident said about it"), self.reason)
        self.setFocusProxy(self.day)

    @override
    def action(self) -> Action | None:
        if not is_understood(self.form, "happened_on") or (day := self.day.value()) is None:
            return None
        return partial(
            applications.withdraw_application,
            report_id=self._report.id,
            withdrawn_on=day,
            reason=self.reason.words(),
        )
