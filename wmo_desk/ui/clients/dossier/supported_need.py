"""One question for which support runs: what is asked, what came of it, when."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.direct_support import NeedOutcome
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import direct_support
from wmo_desk.services.direct_support import NeedRow
from wmo_desk.services.needs import PlanNeed
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, Values
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.direct_support import need_outcome_name
from wmo_desk.ui.words.text import in_list

_EMPTY: Final[dict[str, Any]] = {
    "need_id": None,
    "question": "",
    "need_outcome": None,
    "outcome_on": None,
    "note": "",
}


class NeedLine(QWidget):
    """A new question has a record with the first letter; `removed(id)` asks to take it out."""

    removed = Signal(object)

    def __init__(
        self, context: DossierContext, support_id: UUID, need_id: UUID, *, is_new: bool
    ) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self.need_id = need_id
        self._context = context
        self._support_id = support_id
        self._is_new = is_new
        self._row: NeedRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.record = RecordForm(context.workspace, self, self._write)
        # An outcome needs a question, which may be written after it.
        self.record.saver.written.connect(self.record.saver.retry_refused)
        form = self.record.use(Form(columns=3))
        self._need = self.record.choice("need_id", [], span=0)
        self.show_plan(())
        self.record.line("question", span=0, placeholder=self.tr("planning the day, the post"))
        self.record.choice(
            "need_outcome",
            [
                (None, self.tr("Not known yet")),
                *((each, need_outcome_name(each)) for each in NeedOutcome),
            ],
        )
        self.record.day("outcome_on")
        self.record.line("note")
        column.addWidget(form)
        remove = Button(self.tr("Take out this question"), ButtonKind.LINK)
        remove.clicked.connect(self._ask_removal)
        column.addWidget(remove)
        remove.setVisible(context.workspace.may(Permission.RECORD_CONVERSATION))
        self.record.load(_EMPTY)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever typed in this new line."""
        return self._is_new and self._row is None and not self.record.saver.has_written

    def focus_first(self) -> None:
        """Bring the keyboard to what is asked."""
        self.record.field("question").editor.setFocus()

    def show_plan(self, plan: Sequence[PlanNeed]) -> None:
        """Offer the needs of the plan; a question may also stand for none of them."""
        several = len({need.held_on for need in plan}) > 1
        self._need.set_options(
            [
                (None, self.tr("None, or not in the plan yet")),
                *(
                    (
                        need.id,
                        in_list((need.question, format_date(need.held_on) if several else "")),
                    )
                    for need in plan
                ),
            ]
        )
        self._need.setEnabled(bool(plan))

    def show_row(self, row: NeedRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._row = row
        self.record.load({name: getattr(row, name) for name in _EMPTY})

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            direct_support.record_need,
            support_id=self._support_id,
            need_id=self.need_id,
            changes=changes,
            base=base,
        )

    @Slot()
    def _ask_removal(self) -> None:
        self.record.saver.flush()
        self.removed.emit(self.need_id)
