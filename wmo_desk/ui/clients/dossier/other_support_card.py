"""What runs from other laws: who gives what, for whom, since and until; kept with consent only."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from uuid_utils.compat import uuid7

from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.households import OTHER_LAWS, Law, SupportKind, topic_of
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import other_support
from wmo_desk.services.dossier import DossierView
from wmo_desk.services.households import HouseholdView
from wmo_desk.services.other_support import OtherSupportRow
from wmo_desk.services.related_people import RelatedPersonRow
from wmo_desk.ui.clients import plan_words
from wmo_desk.ui.clients.dossier.consents_card import ask_for_consent
from wmo_desk.ui.clients.dossier.lines import muted
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, RecordSaver, Values
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card, CollapsibleCard
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.plain_label import Pill
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_list

_EMPTY: Final[dict[str, Any]] = {
    "law": None,
    "kind": SupportKind.OTHER,
    "what": "",
    "giver": "",
    "person_id": None,
    "since": None,
    "until": None,
}


class SupportLine(CollapsibleCard):
    """One line of support; there is a record with the first thing that is entered."""

    def __init__(
        self, context: DossierContext, support_id: UUID, *, law: Law, is_new: bool
    ) -> None:
        super().__init__("", folded=not is_new)
        self.support_id = support_id
        self._context = context
        self._is_new = is_new
        self._law = law
        self._row: OtherSupportRow | None = None
        self._pill = Pill(plan_words.law_short(law), Tone.NEUTRAL)
        self.header_right.addWidget(self._pill)
        self.record = RecordForm(context.workspace, self, self._write)
        form = self.record.use(Form(columns=3))
        self.record.choice("law", [(each, plan_words.law_name(each)) for each in OTHER_LAWS])
        self.record.choice("kind", [(each, plan_words.support_name(each)) for each in SupportKind])
        self._whom = self.record.choice("person_id", [(None, self.tr("The resident"))])
        self.record.line("what", span=2)
        self.record.line("giver")
        self.record.day("since")
        self.record.day("until")
        self.body.addWidget(form)
        self._remove = Button(self.tr("Take out"))
        self._remove.clicked.connect(self._take_out)
        self._remove.setVisible(False)
        self.body.addWidget(self._remove)
        self.record.load(_EMPTY | {"law": law})
        self.set_title(self.tr("New support"))

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever entered in this new line."""
        return self._is_new and self._row is None and not self.record.saver.has_written

    def focus_first(self) -> None:
        """Bring the keyboard to the first field."""
        self.set_folded(False)
        self.record.field("law").editor.setFocus()

    def show_people(self, people: Sequence[RelatedPersonRow]) -> None:
        """Offer for whom it can be, besides the resident."""
        self._whom.set_options(
            [
                (None, self.tr("The resident")),
                *((each.id, each.name) for each in people if not each.is_professional),
            ],
        )

    def show_row(self, row: OtherSupportRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._row = row
        self._law = row.law
        self.record.load({name: getattr(row, name) for name in _EMPTY})
        self.set_title(plan_words.support_name(row.kind))
        on = self._context.today()
        since = until = ""
        if row.since is not None:
            since = self.tr("since %1").replace("%1", day_words(row.since, on))
        if row.until is not None:
            until = self.tr("until %1").replace("%1", day_words(row.until, on))
        self.set_detail(in_list((row.what, row.person, row.giver, since, until)))
        self._pill.set(plan_words.law_short(row.law), Tone.NEUTRAL)
        self._remove.setVisible(self._context.workspace.may(Permission.EDIT_CLIENT))

    def retry(self) -> None:
        """Write what was refused, now that somebody has consented."""
        if self.record.saver.state is SaveState.UNSAVED:
            self.record.saver.flush()

    def _write(self, changes: Values, base: Values) -> Action:
        law = self.record.saver.values()["law"] or self._law
        return partial(
            other_support.enter_other_support,
            support_id=self.support_id,
            changes=changes,
            base=base,
            client_id=self._context.client_id,
            law=law,
        )

    @Slot()
    def _take_out(self) -> None:
        self.record.saver.flush()
        self._context.workspace.perform(
            partial(other_support.remove_other_support, support_id=self.support_id),
            owner=self,
            then=self._say_out,
        )

    def _say_out(self, _result: object) -> None:
        self._context.messages.ok(
            self.tr("The line is taken out."),
            action=self.tr("Put back"),
            on_action=partial(_put_back, self._context, self.support_id),
        )


def _put_back(context: DossierContext, support_id: UUID) -> None:
    context.workspace.perform(
        partial(other_support.put_other_support_back, support_id=support_id),
        owner=context.messages,
    )


class SupportCard(Card):
    """The lines of this file, with what consent they rest on."""

    state_changed = Signal()

    def __init__(self, context: DossierContext) -> None:
        super().__init__("")
        self.set_title(self.tr("Support from other laws"))
        self._context = context
        self._lines: dict[UUID, SupportLine] = {}
        self._people: Sequence[RelatedPersonRow] = ()
        self._topics: frozenset[ConsentTopic] = frozenset()
        self._told = muted("")
        self.add(self._told)
        self._place = QVBoxLayout()
        self._place.setSpacing(8)
        self.body.addLayout(self._place)
        buttons = QWidget()
        style_as(buttons, ground="clear")
        row = FlowLayout(buttons, spacing=10)
        self.begin = Button(self.tr("Add support"), icon_name="plus")
        self.begin.clicked.connect(self._begin)
        row.addWidget(self.begin)
        self._asks: dict[ConsentTopic, Button] = {}
        for topic, word in (
            (ConsentTopic.OTHER_LAWS, self.tr("Consent for other laws…")),
            (ConsentTopic.CARE, self.tr("Consent for insurer and care…")),
        ):
            button = Button(word, ButtonKind.LINK)
            button.clicked.connect(partial(self._ask, topic))
            self._asks[topic] = button
            row.addWidget(button)
        self.add(buttons)
        buttons.setVisible(context.workspace.may(Permission.EDIT_CLIENT))

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the fields of this card."""
        return [each.record.saver for each in self._lines.values()]

    def show_household(self, view: HouseholdView, dossier: DossierView) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._people = dossier.people
        has_news = bool(view.topics - self._topics)
        self._topics = view.topics
        known = {row.id for row in view.support}
        for row in view.support:
            each = self._lines.get(row.id)
            if each is None:
                each = self._add(row.id, law=row.law, is_new=False)
            each.show_row(row)
        for support_id, each in list(self._lines.items()):
            each.show_people(self._people)
            if support_id not in known and each.record.saver.state is SaveState.SAVED:
                if not each.is_untouched:
                    self._drop(support_id)
            elif has_news:
                each.retry()
        for topic, button in self._asks.items():
            button.setVisible(topic not in view.topics)
        told = self._words(view)
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def _words(self, view: HouseholdView) -> str:
        if view.hidden == 1:
            return self.tr("One line is hidden: there is no consent for it (any more).")
        if view.hidden:
            return self.tr("%1 lines are hidden: there is no consent for them (any more).").replace(
                "%1", str(view.hidden)
            )
        if not view.topics:
            return self.tr(
                "What runs from care insurance, Wlz, Jeugdwet, Participatiewet or education is "
                "kept with explicit consent only. Ask for it and record it first."
            )
        if not view.support:
            return self.tr("Nothing is entered yet.")
        return ""

    def _add(self, support_id: UUID, *, law: Law, is_new: bool) -> SupportLine:
        each = SupportLine(self._context, support_id, law=law, is_new=is_new)
        each.record.saver.state_changed.connect(self._tell)
        each.show_people(self._people)
        self._lines[support_id] = each
        self._place.addWidget(each)
        return each

    def _drop(self, support_id: UUID) -> None:
        gone = self._lines.pop(support_id)
        if gone.isAncestorOf(self.focusWidget() or self):
            self.begin.setFocus()
        self._place.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    @Slot()
    def _begin(self) -> None:
        """Open an empty line; there is a record with the first thing that is entered."""
        for each in self._lines.values():
            if each.is_untouched:
                each.focus_first()
                return
        law = next((law for law in OTHER_LAWS if topic_of(law) in self._topics), OTHER_LAWS[0])
        self._add(uuid7(), law=law, is_new=True).focus_first()

    def _ask(self, topic: ConsentTopic, *_checked: object) -> None:
        ask_for_consent(self._context, self, (topic,))

    @Slot()
    def _tell(self) -> None:
        self.state_changed.emit()
