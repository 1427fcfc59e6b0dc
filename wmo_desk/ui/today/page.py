"""The page Vandaag: what this day asks for, each line opening the file at the right place."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Final, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.letter_batches import LetterBatch
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services.today import today_view
from wmo_desk.services.today_lines import Person, TodayView
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.today import words
from wmo_desk.ui.today.line import LineText
from wmo_desk.ui.today.lines_card import LinesCard
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns, AdaptiveRow
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.window_page import WindowPage
from wmo_desk.ui.words.days import day_title
from wmo_desk.workspace import Workspace

_SEARCH_WIDTH: Final = 440
_MINE: Final = "mine"
_ALL: Final = "all"
# While another page is open a change may wait; typing there brings one every second.
_QUIET_MILLISECONDS: Final = 2_000
_MINUTE_MILLISECONDS: Final = 60_000


@runtime_checkable
class FindsAnything(Protocol):
    """The window, as far as the search field needs it."""

    def find_anything(self, text: str = "") -> None:
        """Open the search over everything."""


class About(Protocol):
    """A line that is about somebody."""

    @property
    def person(self) -> Person:
        """Who it is about."""


AboutT = TypeVar("AboutT", bound=About)


class TodayPage(WindowPage):
    """`attention_changed` carries how many lines cannot wait, for the badge in the navigation."""

    attention_changed = Signal(int)
    subjects: frozenset[Subject] = frozenset(
        {
            Subject.CLIENTS,
            Subject.REPORTS,
            Subject.CONVERSATIONS,
            Subject.INDICATIONS,
            Subject.DIRECT_SUPPORT,
            Subject.WAITING_LIST,
            Subject.PROVIDERS,
            Subject.STAFF,
            Subject.OPTIONS,
            Subject.HOUSEHOLDS,
            Subject.SIGNALS,
        }
    )

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._view: TodayView | None = None
        self._outer.addWidget(self._bar())
        contents = QWidget()
        self._column = QVBoxLayout(contents)
        self._column.setContentsMargins(22, 16, 22, 18)
        self._column.setSpacing(12)
        self._column.addWidget(self._heading())
        self._column.addWidget(self._cards())
        # What is filled out of sight is laid out once.
        self._columns.hide()
        self._nothing = self._nothing_yet()
        self._column.addWidget(self._nothing, 1)
        self._column.addStretch(1)
        self._outer.addWidget(scrolled(contents), 1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_QUIET_MILLISECONDS)
        self._later.timeout.connect(self.reload)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MILLISECONDS)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()
        workspace.changed.connect(self._follow)
        self.reload()

    @property
    def view(self) -> TodayView | None:
        """What is shown; None until it has been read."""
        return self._view

    @property
    def attention(self) -> int:
        """How many lines cannot wait."""
        return 0 if self._view is None else self._view.attention

    @Slot()
    def reload(self) -> None:
        """Show what stands in the file now, and the day it is now."""
        self._later.stop()
        me = self._workspace.me
        may_see_all = self._workspace.may(Permission.SEE_CASELOAD_OF_ALL)
        self._whose.setVisible(may_see_all and self._nothing.isHidden())
        if not self._workspace.may(Permission.VIEW_CLIENT):
            self._show_closed_door()
            return
        of_all = may_see_all and self._whose.value() == _ALL
        query = partial(
            today_view,
            on=self._workspace.today(),
            consultant_id=None if of_all else me.id,
            reader_id=me.id,
        )
        self._workspace.load(query, owner=self, then=self._show, latest="today")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._later.isActive():
            self.reload()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.search.setMaximumWidth(current_theme().px(_SEARCH_WIDTH))

    # --- Building -----------------------------------------------------------------------------

    def _bar(self) -> QFrame:
        bar = QFrame()
        style_as(bar, kind="bar")
        self.search = SearchField(
            self.tr("Find a client: name, birth date, street…"), key_hint="Ctrl K"
        )
        self.search.setMaximumWidth(current_theme().px(_SEARCH_WIDTH))
        self.search.search_wanted.connect(self._find_typed)
        self.search.results_wanted.connect(self._find)
        self.search.installEventFilter(self)
        actions = QWidget()
        style_as(actions, ground="clear")
        buttons = QHBoxLayout(actions)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(12)
        self.take_report = Button(self.tr("Take a report"), icon_name="phone", parent=actions)
        self.take_report.setToolTip(
            self.tr("Take a report while you are on the telephone (Ctrl+M)")
        )
        self.take_report.clicked.connect(self._take_report)
        self.take_report.setVisible(self._workspace.may(Permission.RECORD_REPORT))
        buttons.addWidget(self.take_report)
        self.advice = Button(
            self.tr("Advice contact"), icon_name="talk", shortcut="Alt+A", parent=actions
        )
        self.advice.clicked.connect(self._begin_advice)
        self.advice.setVisible(self._workspace.may(Permission.RECORD_REPORT))
        buttons.addWidget(self.advice)
        self.new_client = Button(
            self.tr("New client"), ButtonKind.PRIMARY, icon_name="plus", parent=actions
        )
        self.new_client.clicked.connect(self._begin_client)
        self.new_client.setVisible(self._workspace.may(Permission.EDIT_CLIENT))
        buttons.addWidget(self.new_client)
        row = QVBoxLayout(bar)
        row.setContentsMargins(22, 11, 22, 12)
        row.addWidget(AdaptiveRow(self.search, actions))
        return bar

    def _heading(self) -> QWidget:
        heading = QWidget()
        style_as(heading, ground="clear")
        column = QVBoxLayout(heading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._title = PlainLabel(day_title(self._workspace.today()), TextStyle.TITLE, wrap=False)
        self._whose = Segmented(
            [(_MINE, self.tr("My files")), (_ALL, self.tr("All files"))],
            name=self.tr("Whose files are shown"),
        )
        self._whose.load(_MINE)
        self._whose.edited.connect(self._show_whose)
        self._summary = PlainLabel("", TextStyle.BODY, colour="muted")
        actions = QWidget()
        style_as(actions, ground="clear")
        beside = QHBoxLayout(actions)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        self.letters = Button(
            self.tr("Confirmation letters…"), ButtonKind.LINK, icon_name="print", parent=actions
        )
        self.letters.clicked.connect(self._make_letters)
        self.letters.setVisible(self._workspace.may(Permission.HAND_OUT_DOCUMENT))
        beside.addWidget(self.letters)
        beside.addWidget(self._whose)
        column.addWidget(AdaptiveRow(self._title, actions))
        column.addWidget(self._summary)
        return heading

    def _cards(self) -> AdaptiveColumns:
        self.intakes = LinesCard(self.tr("Reports that are not finished"), at_first=4)
        self.terms = LinesCard(
            self.tr("Terms"),
            empty=self.tr("No terms run now. A new report sets the six weeks going."),
            at_first=7,
        )
        self.reviews = LinesCard(
            self.tr("Look again"),
            empty=self.tr("Nothing has to be looked at again in the coming weeks."),
            at_first=5,
        )
        self.budgets = LinesCard(self.tr("Pgb: data for the CAK"), at_first=5)
        self.ended = LinesCard(self.tr("On the waiting list without an indication"), at_first=5)
        self.to_ask = LinesCard(self.tr("Is the help still needed?"), at_first=3)
        self.supports = LinesCard(self.tr("Without indication"), at_first=5)
        self.agreements = LinesCard(self.tr("Agreements that are still open"), at_first=5)
        self.signals = LinesCard(self.tr("Signals to follow up"), at_first=5)
        self.visits = LinesCard(
            self.tr("Visits today"),
            empty=self.tr("No visits today. Plan a conversation from the file of a client."),
            at_first=8,
            narrow_marks=True,
        )
        self.unfinished = LinesCard(
            self.tr("Conversations not finished yet"), at_first=4, narrow_marks=True
        )
        self.offers = LinesCard(self.tr("Offered to providers"), at_first=4, narrow_marks=True)
        self.recent = LinesCard(self.tr("Opened lately"), at_first=6)
        self.evaluations = LinesCard(self.tr("Results to look at together"), at_first=5)
        left = _stacked(
            self.intakes,
            self.terms,
            self.reviews,
            self.budgets,
            self.supports,
            self.ended,
            self.to_ask,
            self.signals,
            self.agreements,
            self.evaluations,
        )
        right = _stacked(self.visits, self.unfinished, self.offers, self.recent)
        for card in self._all_cards():
            card.opened.connect(self._open)
        self._columns = AdaptiveColumns(left, right)
        return self._columns

    def _all_cards(self) -> tuple[LinesCard, ...]:
        return (
            self.intakes,
            self.terms,
            self.reviews,
            self.budgets,
            self.ended,
            self.to_ask,
            self.supports,
            self.signals,
            self.agreements,
            self.evaluations,
            self.visits,
            self.unfinished,
            self.offers,
            self.recent,
        )

    def _nothing_yet(self) -> EmptyState:
        nothing = EmptyState(
            self.tr("This file is still empty"),
            self.tr(
                "Begin with the first client: make the file, and enter what was reported. From "
                "then on everything that asks for attention stands here."
            ),
            icon_name="today",
        )
        self._first = Button(self.tr("Make the first file"), icon_name="plus")
        self._first.clicked.connect(self._begin_client)
        if not self._workspace.may(Permission.EDIT_CLIENT):
            self._first.hide()
        nothing.add_action(self._first)
        nothing.hide()
        return nothing

    # --- Showing ------------------------------------------------------------------------------

    def _show(self, view: TodayView) -> None:
        on = view.on
        self._view = view
        self._title.setText(day_title(on))
        self._summary.setText(words.summary(view) if view.has_clients else "")
        self._summary.setVisible(view.has_clients)
        self._show_lines(self.terms, view.terms, partial(words.term_line, on=on))
        self._show_lines(self.reviews, view.reviews, partial(words.review_line, on=on))
        self._show_lines(self.to_ask, view.to_ask, partial(words.ask_again_line, on=on))
        self._show_lines(self.budgets, view.budgets, partial(words.budget_line, on=on))
        self._show_lines(self.ended, view.ended, partial(words.ended_line, on=on))
        self._show_lines(self.supports, view.supports, partial(words.support_line, on=on))
        self._show_lines(self.signals, view.signals, partial(words.signal_line, on=on))
        self._show_lines(self.evaluations, view.evaluations, partial(words.evaluation_line, on=on))
        self._show_lines(self.agreements, view.agreements, partial(words.agreement_line, on=on))
        self._show_lines(self.visits, view.visits, words.visit_line)
        self._show_lines(self.unfinished, view.unfinished, partial(words.unfinished_line, on=on))
        self._show_lines(self.offers, view.offers, partial(words.offer_line, on=on))
        self.intakes.show_lines([words.intake_line(row, on) for row in view.intakes])
        self.recent.show_lines([words.recent_line(person) for person in view.recent])
        self._columns.setVisible(view.has_clients or bool(view.intakes))
        self._nothing.setVisible(not view.has_clients)
        may_see_all = self._workspace.may(Permission.SEE_CASELOAD_OF_ALL)
        self._whose.setVisible(may_see_all and view.has_clients)
        self.attention_changed.emit(view.attention)

    def _show_lines(
        self, card: LinesCard, lines: Iterable[AboutT], say: Callable[[AboutT], LineText]
    ) -> None:
        texts = [(say(line), line.person) for line in lines]
        if self._view is not None and self._view.is_of_all:
            card.show_lines([words.with_consultant(text, person) for text, person in texts])
        else:
            card.show_lines([text for text, _person in texts])

    def _show_closed_door(self) -> None:
        self._view = None
        self._summary.setText(self.tr("Your role keeps the program going without reading files."))
        self._columns.hide()
        self._nothing.hide()
        self.attention_changed.emit(0)

    # --- What the person does -----------------------------------------------------------------

    @Slot(object)
    def _open(self, line: LineText) -> None:
        self._navigate(line.page, **line.target)

    @Slot()
    def _begin_client(self) -> None:
        self._navigate("dossier", new=True)

    @Slot()
    def _begin_advice(self) -> None:
        self._navigate("advice", new=True)

    @Slot()
    def _make_letters(self) -> None:
        self._navigate("letters", batch=LetterBatch.RECEIVED_TODAY)

    def _take_report(self) -> None:
        self._navigate("intake")

    @Slot(object)
    def _show_whose(self, _value: object) -> None:
        self._whose.autosave.mark_saved()
        self.reload()

    @Slot(str)
    def _find_typed(self, text: str) -> None:
        if text:
            self._find()

    @Slot()
    def _find(self) -> None:
        """Go on in the search of the window, with what was typed so far."""
        window = self.window()
        if QApplication.activeModalWidget() is None and isinstance(window, FindsAnything):
            text = self.search.text()
            self.search.clear()
            window.find_anything(text)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.search
            and event.type() is QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        ):
            self._find()
            return True
        return False

    # --- Keeping up ---------------------------------------------------------------------------

    @Slot(frozenset)
    def _follow(self, changed: frozenset[Subject]) -> None:
        if not changed & self.subjects:
            return
        if self.isVisible():
            self.reload()
        else:
            self._later.start()

    @Slot()
    def _look_at_clock(self) -> None:
        if self._view is not None and self._view.on != self._workspace.today():
            self.reload()


def _stacked(*cards: QWidget) -> QWidget:
    column = QWidget()
    style_as(column, ground="clear")
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for card in cards:
        layout.addWidget(card)
    layout.addStretch(1)
    return column
