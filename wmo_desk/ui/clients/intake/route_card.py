"""The proposed route with its reason, another to choose, and the terms that follow."""

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.deadlines import (
    investigation_until,
    personal_plan_until,
    urgent_norm_until,
)
from wmo_desk.domain.local_time import local_time
from wmo_desk.domain.reports import Route, RouteProposal, WhatWasSaid, propose_route
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.lines import facts
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.days import full_day, moment_words

_NOTHING_SAID: Final = WhatWasSaid()


class RouteCard(Card):
    """Shows the proposal until another route is chosen; `kept` and `shown` speak to the record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("How it is dealt with"))
        self._proposal: RouteProposal = propose_route(_NOTHING_SAID)
        self._proposed = PlainLabel("", TextStyle.STRONG)
        self._reason = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.choice = Segmented(
            [(each, words.route_name(each)) for each in Route], name=self.tr("Route")
        )
        self._norm = PlainLabel("", TextStyle.SECONDARY, colour="warn")
        self._norm.hide()
        for widget in (self._proposed, self._reason, self.choice, self._norm):
            self.add(widget)
        self._terms: QWidget | None = None
        self._dated: date | None = None

    @property
    def proposal(self) -> RouteProposal:
        """What is proposed now."""
        return self._proposal

    def kept(self, chosen: object) -> Route | None:
        """Keep a choice only where it is another than the proposal."""
        return None if chosen == self._proposal.route else Route(str(chosen))

    def shown(self, chosen: object) -> Route:
        """Show the proposal where nothing was chosen."""
        return self._proposal.route if chosen is None else Route(str(chosen))

    def propose(self, proposal: RouteProposal) -> None:
        """Show another proposal."""
        self._proposal = proposal
        said = self.tr("Proposed: %1").replace("%1", words.route_name(proposal.route))
        self._proposed.setText(said)
        self._reason.setText(words.route_reason_words(proposal.reason))

    def show_terms(self, received_on: date, *, now: datetime, norm_hours: int) -> None:
        """Show what follows from the day and the route; a norm is no term of the law."""
        is_urgent = self.choice.value() is Route.URGENT
        self._norm.setVisible(is_urgent)
        if is_urgent:
            until = local_time(urgent_norm_until(now, norm_hours))
            said = self.tr(
                "The law asks for help at once. The norm of the municipality (streefnorm): within "
                "%1 hours, so before %2."
            )
            moment = moment_words(until, received_on)
            self._norm.setText(said.replace("%1", str(norm_hours)).replace("%2", moment))
        if received_on == self._dated:
            return
        self._dated = received_on
        if self._terms is not None:
            self.body.removeWidget(self._terms)
            self._terms.hide()
            self._terms.deleteLater()
        self._terms = facts(
            (
                (self.tr("Personal plan until"), full_day(personal_plan_until(received_on))),
                (self.tr("Investigation done by"), full_day(investigation_until(received_on))),
            )
        )
        self.body.addWidget(self._terms, 0, Qt.AlignmentFlag.AlignTop)
