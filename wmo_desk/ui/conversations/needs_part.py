"""The part Needs: question, problems, the support that is needed, and what can give it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.contents.social_map import EntryRow
from wmo_desk.domain.needs import Rung, SolutionFault, results_are_needed, rung_of
from wmo_desk.services import needs
from wmo_desk.services.conversation_files import ConversationFile
from wmo_desk.services.needs import NeedRow, SolutionRow, on_ladder
from wmo_desk.ui.conversations.columns import Columns
from wmo_desk.ui.conversations.ladder import Ladder
from wmo_desk.ui.conversations.part import Part, PartContext
from wmo_desk.ui.conversations.record_list import RecordCard, RecordList
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosavePlainText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.entry_chooser import EntryChooser, entries_of
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.investigation import fault_words, rung_name


class SolutionCard(RecordCard):
    """What can meet a need, on its rung and with the reason.

    `choose_from_map` lets an entry of the social map fill it; `area()` is where the client lives.
    """

    def __init__(
        self,
        context: PartContext,
        conversation_id: UUID,
        area: Callable[[], UUID | None],
        need_id: UUID,
        solution_id: UUID,
    ) -> None:
        keep = partial(
            needs.record_solution,
            conversation_id=conversation_id,
            need_id=need_id,
            solution_id=solution_id,
        )
        super().__init__(context, solution_id, keep, leading="what", remove=self.tr("Remove"))
        self._area = area
        self._entry_id: UUID | None = None
        self.what = AutosavePlainText(lines=1)
        self.rung = AutosaveChoice([(rung, rung_name(rung)) for rung in Rung])
        self.reason = AutosavePlainText(lines=1)
        self.discussed = AutosavePlainText(lines=1)
        self.bind("what", self.tr("Solution"), self.what)
        self.bind("rung", self.tr("Rung"), self.rung)
        self.bind("reason", self.tr("Why this rung"), self.reason, span=2)
        self._discussed = self.bind(
            "discussed",
            self.tr("Discussed with resident and housemate: when, and what they said"),
            self.discussed,
            span=2,
        )
        self._lacks = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        self.add(self._lacks)
        self.map_button = Button(
            self.tr("From the social map"), ButtonKind.QUIET, icon_name="search"
        )
        self.map_button.setToolTip("Ctrl+Shift+M")
        self.map_key = PlainLabel(
            self.tr("Social map: Ctrl+Shift+M"), TextStyle.SECONDARY, colour="muted", wrap=False
        )
        self.map_key.hide()
        self.map_button.setAccessibleName(self.tr("Choose the solution from the social map"))
        self.map_button.clicked.connect(self.choose_from_map)
        self.entry_button = Button(self.tr("Show on the social map"), ButtonKind.LINK)
        self.entry_button.clicked.connect(self._show_entry)
        self.entry_button.hide()
        actions = FlowLayout()
        for each in (self.map_button, self.entry_button, self.remove_button, self.map_key):
            actions.addWidget(each)
        self.body.addLayout(actions)
        self.rung.edited.connect(self._show_discussed)
        self._show_discussed()

    @override
    def load(self, row: SolutionRow) -> None:
        super().load(row)
        self._entry_id = row.social_map_entry_id
        self.entry_button.setVisible(self._entry_id is not None)
        self._show_discussed()

    def show_faults(self, faults: tuple[SolutionFault, ...]) -> None:
        """Say what it still lacks."""
        self._lacks.setText(" ".join(map(fault_words, faults)))
        self._lacks.setVisible(bool(faults))

    @Slot()
    def choose_from_map(self) -> None:
        """Look an entry up, beginning with what is typed here."""
        find = entries_of(self.context.workspace, self, area_id=self._area())
        chooser = EntryChooser(find, parent=self)
        chooser.chosen.connect(self.take_from_map)
        chooser.finished.connect(self._go_on)
        chooser.open_over(self.window(), self.what.toPlainText())

    @Slot(object)
    def take_from_map(self, entry: EntryRow) -> None:
        """Write an entry as if it were typed here; a rung that was chosen already stays."""
        # Whoever reads the solution later finds the entry it came from.
        self.record.along["social_map_entry_id"] = entry.id
        if self.rung.value() is None:
            self.rung.setCurrentIndex(list(Rung).index(rung_of(entry.kind)))
        self.what.setPlainText(entry.name)
        self.what.autosave.flush()

    @Slot()
    def _go_on(self) -> None:
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_entry(self) -> None:
        self.context.navigate("social_map", entry_id=self._entry_id)

    @Slot()
    def _show_discussed(self) -> None:
        is_usual = self.rung.value() is Rung.USUAL_HELP
        self._discussed.setVisible(is_usual or bool(self.discussed.toPlainText().strip()))


class NeedCard(RecordCard):
    """One need: the steps from top to bottom in the order of the courts."""

    def __init__(
        self,
        context: PartContext,
        conversation_id: UUID,
        area: Callable[[], UUID | None],
        need_id: UUID,
    ) -> None:
        keep = partial(needs.record_need, conversation_id=conversation_id, need_id=need_id)
        super().__init__(
            context, need_id, keep, leading="question", remove=self.tr("Remove this need")
        )
        self._row: NeedRow | None = None
        self.question = AutosavePlainText(lines=1)
        self.problems = AutosavePlainText(lines=1)
        self.kind = AutosavePlainText(lines=1)
        self.extent = AutosavePlainText(lines=1)
        self.bind("question", self.tr("1. The question, in own words"), self.question, span=2)
        self.bind("problems", self.tr("2. Which problems there are"), self.problems, span=2)
        self.bind("support_kind", self.tr("3. Which support is needed: kind"), self.kind)
        self.bind("support_extent", self.tr("How much of it"), self.extent)
        self.add(PlainLabel(self.tr("4. What can give it"), TextStyle.HEADING))
        self.solutions = RecordList(
            context,
            partial(SolutionCard, context, conversation_id, area, need_id),
            removed=self.tr("The solution was removed."),
            back=self.tr("Put back"),
        )
        self.add(self.solutions)
        self.add_button = Button(
            self.tr("Solution  Ctrl+Enter"), ButtonKind.QUIET, icon_name="plus"
        )
        self.add_button.setAccessibleName(self.tr("Add a solution"))
        self.add_button.clicked.connect(self.add_solution)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def row(self) -> NeedRow | None:
        """What the file holds of it."""
        return self._row

    @override
    def load(self, row: NeedRow) -> None:
        self._row = row
        super().load(row)
        self.solutions.load(row.solutions)
        by_id = {solution.id: solution for solution in row.solutions}
        for card in self.solutions.cards:
            if isinstance(card, SolutionCard) and card.record_id in by_id:
                card.show_faults(row.faults(by_id[card.record_id]))

    @Slot()
    def add_solution(self) -> SolutionCard | None:
        """Open a new solution; the question comes first."""
        if not self.question.toPlainText().strip():
            self.question.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        # The need must stand in the file before something can refer to it.
        self.question.autosave.flush()
        card = self.solutions.add_new()
        return card if isinstance(card, SolutionCard) else None

    def solution_at(self, widget: QWidget | None) -> SolutionCard | None:
        """Return the solution a widget stands in."""
        cards = [card for card in self.solutions.cards if isinstance(card, SolutionCard)]
        return next((each for each in cards if widget and each.isAncestorOf(widget)), None)

    @override
    def release(self) -> None:
        for card in self.solutions.cards:
            card.release()
        super().release()


class NeedsPart(Part):
    """Ctrl+Enter adds a solution to the need the keyboard is in, Ctrl+Shift+M one from the map.

    Ctrl+Shift+Enter adds a need.
    """

    changed = Signal()

    def __init__(self, context: PartContext) -> None:
        super().__init__(context)
        self._rows: tuple[NeedRow, ...] = ()
        self._area_id: UUID | None = None
        self.columns = Columns(QWidget())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.columns)
        self._empty = PlainLabel(
            self.tr(
                "No needs noted yet. Write first what the resident asks, then which problems there "
                "are and which support that takes; only then what can give it."
            ),
            TextStyle.BODY,
            colour="muted",
        )
        self.columns.left.addWidget(self._empty)
        self.needs = RecordList(
            context,
            partial(NeedCard, context, context.conversation_id, self._area),
            removed=self.tr("The need was removed."),
            back=self.tr("Put back"),
        )
        self.needs.changed.connect(self._show_empty)
        self.columns.left.addWidget(self.needs)
        self.add_button = Button(self.tr("Add a need"), icon_name="plus")
        self.add_button.setToolTip(self.tr("Ctrl+Shift+Enter"))
        self.add_button.clicked.connect(self.add_need)
        self.columns.left.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.ladder = Ladder()
        self.columns.right.addWidget(self.ladder)
        for key, slot in (
            ("Ctrl+Return", self.add_solution),
            ("Ctrl+Shift+Return", self.add_need),
            ("Ctrl+Shift+M", self.choose_from_map),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @override
    def load(self, file: ConversationFile) -> None:
        self._area_id = file.client.area_id
        if file.view is not None:
            self._rows = file.view.needs
            self.needs.load(self._rows)
        self._show_ladder()

    @override
    def focus_first(self) -> None:
        cards = self.needs.cards
        first: QWidget = cards[0].first if cards else self.add_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def open_points(self) -> list[str]:
        return [
            f"{solution.what}: {fault_words(fault)}"
            for row in self._rows
            for solution in row.solutions
            for fault in row.faults(solution)
        ]

    @property
    def asks_results(self) -> bool:
        """Whether something is tailor-made, which asks for results."""
        return results_are_needed(s.rung for row in self._rows for s in row.solutions)

    @Slot()
    def add_need(self) -> None:
        """Open a new need."""
        self.columns.show_widget(self.needs.add_new())

    @Slot()
    def add_solution(self) -> None:
        """Open a new solution in the need the keyboard is in, or in the last one."""
        self._added_solution()

    @Slot()
    def choose_from_map(self) -> None:
        """Look up an entry for the solution the keyboard is in, or for a new one."""
        card = self._current()
        here = None if card is None else card.solution_at(self.focusWidget())
        solution = here or self._added_solution()
        if solution is not None:
            solution.choose_from_map()

    def _added_solution(self) -> SolutionCard | None:
        card = self._current()
        if card is None:
            self.add_need()
            return None
        added = card.add_solution()
        if added is not None:
            self.columns.show_widget(added)
        return added

    def _area(self) -> UUID | None:
        return self._area_id

    def _current(self) -> NeedCard | None:
        here = self.focusWidget()
        cards = [card for card in self.needs.cards if isinstance(card, NeedCard)]
        inside = [card for card in cards if here is not None and card.isAncestorOf(here)]
        return next(iter(inside or cards[-1:]), None)

    @Slot(QWidget, QWidget)
    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.needs.isAncestorOf(now):
            self._show_ladder()
            self._show_key_at(now)

    def _show_key_at(self, now: QWidget) -> None:
        """Tell the key where it works, and not on every card."""
        for card in self.needs.cards:
            if isinstance(card, NeedCard):
                here = card.solution_at(now)
                for solution in card.solutions.cards:
                    if isinstance(solution, SolutionCard):
                        solution.map_key.setVisible(solution is here)

    def _show_ladder(self) -> None:
        card = self._current()
        row = None if card is None else card.row
        self.ladder.show_ladder("" if row is None else row.question, standing_of(row))

    @Slot()
    def _show_empty(self) -> None:
        self._empty.setVisible(not self.needs.cards)


def standing_of(row: NeedRow | None) -> dict[Rung, list[str]]:
    """Say what stands on each rung for one need."""
    if row is None:
        return {}
    return {
        rung: [" ".join(solution.what.split()) for solution in solutions]
        for rung, solutions in on_ladder(row.solutions).items()
    }


def solution_detail(solution: SolutionRow) -> str:
    """Say why a solution stands where it stands."""
    return " ".join(text.strip() for text in (solution.reason, solution.discussed) if text.strip())
