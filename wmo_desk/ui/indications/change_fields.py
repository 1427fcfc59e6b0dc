"""The fields of a change in the form of an indication: correction or revision, and less help."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.revisions import Reduction
from wmo_desk.services.indications import Revision
from wmo_desk.ui.indications.words import ground_name
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.date_edit import DateEdit
from wmo_desk.ui.widgets.day_field import add_day, is_understood
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.reason_edit import ReasonEdit
from wmo_desk.workspace import Workspace

_REVISION: Final = ("revision_ground", "revision_reason")
_REDUCTION: Final = ("situation_changed", "transition_until", "reduction_reason")


class RevisionFields(QObject):
    """Adds its fields to `form`; `changed` when it becomes a revision or a correction."""

    changed = Signal()

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self.kind = Segmented(
            [(True, self.tr("The decision changes")), (False, self.tr("Put right what was typed"))],
            name=self.tr("What this is"),
        )
        self.kind.edited.connect(self._chosen)
        form.add("is_revision", self.tr("What this is"), self.kind, span=0)
        self.ground = AutosaveChoice([(each, ground_name(each)) for each in WithdrawalGround])
        self.ground.edited.connect(lambda _ground: self.ground.autosave.mark_saved())
        form.add("revision_ground", self.tr("Ground (art. 2.3.10 Wmo)"), self.ground)
        self.reason = ReasonEdit()
        form.add("revision_reason", self.tr("Why the decision changes"), self.reason)

    @property
    def is_revision(self) -> bool:
        """Whether the decision becomes another one."""
        return self.kind.value() is True

    def clear(self, *, is_change: bool) -> None:
        """Begin anew; something that is granted for the first time is neither."""
        self.kind.load(is_change)
        self.ground.load(None)
        self.reason.setPlainText("")
        self._form.field("is_revision").setVisible(is_change)
        self._fit()

    def read(self) -> Revision | None:
        """Return the revision, if it is one."""
        if not self.is_revision:
            return None
        ground = self.ground.value()
        return Revision(
            ground if isinstance(ground, WithdrawalGround) else None, self.reason.words()
        )

    def _fit(self) -> None:
        for name in _REVISION:
            self._form.field(name).setVisible(self.is_revision)

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self.kind.autosave.mark_saved()
        self._fit()
        self.changed.emit()


class ReductionFields(QObject):
    """Adds its fields to `form`; they are shown once it is clear that there is less."""

    def __init__(self, workspace: Workspace, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self._is_shown = False
        self.situation = Segmented(
            [(True, self.tr("Changed")), (False, self.tr("As it was"))],
            name=self.tr("There is less: the situation of the resident"),
        )
        self.situation.edited.connect(self._chosen)
        form.add(
            "situation_changed",
            self.tr("There is less: the situation of the resident"),
            self.situation,
            span=0,
        )
        self.until = DateEdit(today=workspace.today)
        add_day(
            form,
            "transition_until",
            self.tr("Until when the help stays as it was"),
            self.until,
            help_text=self.tr("A reasonable time to get used to it."),
        )
        self.reason = ReasonEdit()
        form.add("reduction_reason", self.tr("Why there is less"), self.reason)

    def clear(self) -> None:
        """Begin anew, without these fields."""
        self._is_shown = False
        self.situation.load(None)
        self.until.set_date(None)
        self.reason.setPlainText("")
        self._fit()

    def show_fields(self, *, are_shown: bool, proposed: date) -> None:
        """Ask why there is less, or ask nothing."""
        self._is_shown = are_shown
        if are_shown and self.until.value() is None:
            self.until.set_date(proposed)
        self._fit()

    def is_understood(self) -> bool:
        """Read what was typed as a day."""
        return is_understood(self._form, "transition_until")

    def read(self) -> Reduction | None:
        """Return why there is less, if that was asked."""
        changed = self.situation.value()
        if not self._is_shown:
            return None
        return Reduction(
            situation_changed=changed if isinstance(changed, bool) else None,
            transition_until=self.until.value(),
            reason=self.reason.words(),
        )

    def ask(self) -> None:
        """Bring the keyboard to the first question."""
        self.situation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        for name in _REDUCTION:
            self._form.field(name).setVisible(self._is_shown)
        is_unchanged = self._is_shown and self.situation.value() is False
        self._form.field("transition_until").setVisible(is_unchanged)

    @Slot(object)
    def _chosen(self, _value: object) -> None:
        self.situation.autosave.mark_saved()
        self._fit()
