"""Beside the form: what a grant means while it is filled in, and what the resident may pay."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.kinds import ContributionRule
from wmo_desk.services import catalogue
from wmo_desk.ui.indications.explanation import Explained, explain
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.workspace import Workspace


def contribution_words(rule: ContributionRule, lines: Sequence[str]) -> str:
    """Say whether an own contribution is asked, and what the municipality's lines say of it."""
    told = {
        ContributionRule.NOT_SAID: QCoreApplication.translate(
            "indications", "The municipality has not said whether an own contribution is asked."
        ),
        ContributionRule.ASKED: QCoreApplication.translate(
            "indications", "An own contribution is asked. The CAK decides and collects it:"
        ),
        ContributionRule.NOT_ASKED: QCoreApplication.translate(
            "indications", "No own contribution is asked for this."
        ),
    }[rule]
    if rule is ContributionRule.NOT_ASKED:
        return told
    return "\n".join((told, *(f"• {line}" for line in lines)))


class MeaningCard(Card):
    """Sentences that change with the form; nothing in it can be chosen."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("What this means"))
        self._workspace = workspace
        self._rule = ContributionRule.NOT_SAID
        self._on: date | None = None
        self._known: tuple[str, ...] = ()
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(8)
        self.body.addLayout(self._sentences)
        self._contribution = PlainLabel("", TextStyle.SECONDARY)
        self.add(self._contribution)
        self.add(
            PlainLabel(
                self.tr("Nothing is granted until you press the button. What was stays findable."),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        self.body.addStretch(1)

    def show_meaning(
        self, filled: Explained, rule: ContributionRule | None, besides: Sequence[str]
    ) -> None:
        """Say what the form means; `rule` is that of the provision, None before one is chosen."""
        lines = [*explain(filled), *besides]
        empty_layout(self._sentences)
        for line in lines or [self.tr("Choose a provision of the catalogue.")]:
            self._sentences.addWidget(PlainLabel(line))
        self._contribution.setVisible(rule is not None)
        if rule is None:
            return
        self._rule = rule
        on = filled.start or self._workspace.today()
        if on == self._on:
            self._show_contribution(self._known)
            return
        self._on = on
        self._workspace.load(
            partial(catalogue.contribution_lines, on=on),
            owner=self,
            then=self._show_contribution,
            latest="contribution",
        )

    def _show_contribution(self, lines: tuple[str, ...]) -> None:
        self._known = lines
        self._contribution.setText(contribution_words(self._rule, lines))
