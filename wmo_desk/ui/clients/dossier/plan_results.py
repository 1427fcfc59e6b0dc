"""Needs and results in the plan of a dossier; results are evaluated from here."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.deadlines import days_left
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.results import Achievement
from wmo_desk.errors import RuleError
from wmo_desk.services import needs, results
from wmo_desk.services.dossier import DossierView
from wmo_desk.services.needs import NeedRow
from wmo_desk.services.results import ResultRow
from wmo_desk.ui.clients.dossier.lines import line, muted
from wmo_desk.ui.clients.dossier.plan_card import PlanCard
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.deadlines import days_left_words
from wmo_desk.ui.words.investigation import achievement_name, rung_name
from wmo_desk.ui.words.text import in_list

_CHOICES: Final = tuple(Achievement)


class NeedsCard(PlanCard):
    """The needs of the latest conversation that has any, with their solutions."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Needs"))

    @override
    def show_view(self, view: DossierView) -> None:
        self.context.workspace.load(
            partial(needs.client_needs, client_id=view.client.id),
            owner=self,
            then=self._show,
            latest="needs",
        )

    def _show(self, rows: tuple[NeedRow, ...]) -> None:
        empty_layout(self.body)
        for row in rows:
            solutions = [
                f"{rung_name(each.rung)}: {each.what.strip()}" if each.rung else each.what.strip()
                for each in row.solutions
            ]
            self.add(line(" ".join(row.question.split()), in_list(solutions)))
        if not rows:
            self.add(muted(self.tr("No needs are noted. They are written in a conversation.")))


class ResultsCard(PlanCard):
    """What was agreed to be different; a click says what came of it."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Results"))

    @override
    def show_view(self, view: DossierView) -> None:
        self.context.workspace.load(
            partial(results.client_results, client_id=view.client.id),
            owner=self,
            then=partial(self._show, view.on),
            latest="results",
        )

    def _show(self, on: date, rows: tuple[ResultRow, ...]) -> None:
        empty_layout(self.body)
        for row in rows:
            self._add_result(row, on)
        if not rows:
            self.add(
                muted(self.tr("No results are agreed on. They are written in a conversation."))
            )

    def _add_result(self, row: ResultRow, on: date) -> None:
        mark: tuple[str, Tone] | None = None
        go: tuple[str, Callable[[], object]] | None = None
        day = ""
        if row.achievement is not None:
            mark = (achievement_name(row.achievement), Tone.NEUTRAL)
        elif not row.is_settled:
            mark = (self.tr("not settled"), Tone.NEUTRAL)
        elif row.evaluate_on is not None:
            day = self.tr("look at it on %1").replace("%1", day_words(row.evaluate_on, on))
            left = days_left(row.evaluate_on, on)
            mark = (days_left_words(left), Tone.LATE) if left < 0 else None
        may = self.context.workspace.may(Permission.RECORD_CONVERSATION)
        if row.is_settled and row.achievement is None and may:
            go = (self.tr("Evaluate"), partial(self._evaluate, row))
        aim = f"{row.baseline.strip()} → {row.target.strip()}" if row.target.strip() else ""
        detail = in_list((aim, row.who, day, row.evaluation_reason))
        self.add(line(" ".join(row.what.split()), detail, mark=mark, go=go))

    def _evaluate(self, row: ResultRow, *_checked: object) -> None:
        dialog = EvaluationDialog(row, self._keep, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _keep(self, row: ResultRow, dialog: "EvaluationDialog") -> None:
        self.context.workspace.perform(
            partial(
                results.evaluate_result,
                result_id=row.id,
                achievement=dialog.achievement,
                reason=dialog.reason,
            ),
            owner=dialog,
            then=partial(_accept, dialog),
            refused=dialog.refuse,
        )


class EvaluationDialog(Dialog):
    """Asks what came of a result; `keep(row, dialog)` accepts or refuses."""

    def __init__(
        self,
        row: ResultRow,
        keep: Callable[[ResultRow, "EvaluationDialog"], None],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", width=480, parent=parent)
        self._row, self._keep = row, keep
        self.set_title(self.tr("What came of it?"))
        self.set_sentence(" ".join(row.what.split()))
        self.choice = Segmented(
            [(each, achievement_name(each)) for each in _CHOICES], name=self.tr("What came of it?")
        )
        self.choice.load(Achievement.REACHED)
        self.add(self.choice)
        self._form = Form()
        self.reason_edit = QPlainTextEdit()
        self.reason_edit.setTabChangesFocus(True)
        self._form.add("evaluation_reason", self.tr("Why"), self.reason_edit)
        self.add(self._form)
        self.add_cancel(self.tr("Cancel"))
        self.add_accept(self.tr("Keep"))

    @property
    def achievement(self) -> Achievement:
        """What was chosen."""
        value = self.choice.value()
        return value if isinstance(value, Achievement) else Achievement.REACHED

    @property
    def reason(self) -> str:
        """Why, in words."""
        return self.reason_edit.toPlainText().strip()

    @Slot()
    @override
    def decide(self) -> None:
        self._form.clear_errors()
        self._keep(self._row, self)

    def refuse(self, error: RuleError) -> None:
        """Show why it cannot be kept."""
        if not (error.field and self._form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))


def _accept(dialog: EvaluationDialog, _result: object) -> None:
    dialog.accept()
