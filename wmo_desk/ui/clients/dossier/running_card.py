"""Everything that runs for anybody in the household, in one list; what overlaps is pointed out."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.households import Overlap
from wmo_desk.services.households import HouseholdView, RunningRow
from wmo_desk.ui.clients import plan_words
from wmo_desk.ui.clients.dossier.lines import line, muted
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.direct_support import support_name
from wmo_desk.ui.words.text import in_list, in_sentence


class RunningCard(Card):
    """It takes no room while nothing runs but what the card above it tells already."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__("")
        self.set_title(self.tr("What runs in the household"))
        self._context = context
        self._shown: HouseholdView | None = None
        self.hide()

    def show_household(self, view: HouseholdView) -> None:
        """Show what the file holds."""
        if view == self._shown:
            return
        self._shown = view
        empty_layout(self.body)
        self.setVisible(bool(view.others) or any(row.indication_id is None for row in view.running))
        for overlap in view.overlaps:
            self.add(PlainLabel(overlap_words(overlap), colour="warn"))
        for row in view.running:
            self.add(self._line(row, view))
        if not view.running:
            self.add(muted(self.tr("Nothing runs now.")))

    def _line(self, row: RunningRow, view: HouseholdView) -> QWidget:
        running = row.running
        since = until = ""
        if running.since is not None:
            since = self.tr("since %1").replace("%1", day_words(running.since, view.on))
        if running.until is not None:
            until = self.tr("until %1").replace("%1", day_words(running.until, view.on))
        go = None
        if row.client_id != view.client_id:
            go = (self.tr("File"), partial(self._open, row))
        title = running.what or plan_words.support_name(running.kind)
        if row.direct is not None:
            title = support_name(row.direct)
        return line(
            title,
            in_list((running.who, row.giver, since, until)),
            pill=(plan_words.law_short(running.law), Tone.NEUTRAL),
            go=go,
        )

    def _open(self, row: RunningRow, *_checked: object) -> None:
        self._context.navigate("dossier", client_id=row.client_id, section="plan")


def overlap_words(overlap: Overlap) -> str:
    """Point out what runs more than once; whether that is right is for people to say."""
    words = QCoreApplication.translate(
        "plan", "%1 runs more than once: %2. See whether it can be done together."
    )
    parts = in_sentence(
        [f"{each.who} ({plan_words.law_short(each.law)})" for each in overlap.parts]
    )
    return words.replace("%1", plan_words.support_name(overlap.kind)).replace("%2", parts)
