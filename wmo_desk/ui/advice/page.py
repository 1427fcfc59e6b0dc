"""The page Adviescontacten: what was logged, how often, and a new contact on top of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.domain.advice import Quarter
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import advice
from wmo_desk.services.advice import AdviceDesk, AdviceForm, AdviceRow, AdviceView
from wmo_desk.ui.advice.contact_dialog import ContactDialog
from wmo_desk.ui.advice.words import quarter_name, topic_name
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable, framed
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.window_page import TellingPage
from wmo_desk.ui.words.days import short_day
from wmo_desk.workspace import Workspace

_ALL: Final = "all"
_QUARTER_WIDTH: Final = 18


class AdvicePage(TellingPage):
    """`open_target(new=True)` opens the dialog; what was typed in it is kept as a draft."""

    subjects: frozenset[Subject] = frozenset(
        {Subject.ADVICE_CONTACTS, Subject.OPTIONS, Subject.STAFF}
    )

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, navigate, parent)
        self._quarter: Quarter | None = None
        self._form = AdviceForm((), ())
        self._kept: dict[str, Any] = {}
        self.dialog: ContactDialog | None = None
        self._may_log = workspace.may(Permission.RECORD_REPORT)
        self._outer.addWidget(self._build_header())
        if not self._may_log:
            self._outer.addWidget(
                EmptyState(
                    self.tr("Advice contacts are not shown to you"),
                    self.tr("Your role keeps the program going without reading files."),
                    icon_name="lock",
                ),
                1,
            )
            return
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(12)
        column.addWidget(self._build_draft())
        column.addWidget(self._build_columns())
        column.addStretch(1)
        self._outer.addWidget(scrolled(contents), 1)
        self._add_bar()
        workspace.changed.connect(self._follow)
        self.reload()

    def open_target(self, **target: Any) -> None:
        """With `new`, open the dialog of a new contact, or of the one that was begun."""
        if self._may_log:
            self._read(self._show_and_begin if target.get("new") else self._show)

    @Slot()
    def reload(self) -> None:
        """Show what stands in the file now."""
        if self._may_log:
            self._read(self._show)

    def flush(self) -> None:
        """Keep what stands in the dialog and is not logged."""
        if self.dialog is not None:
            self._keep(self.dialog.draft)

    # --- Building -----------------------------------------------------------------------------

    def _build_header(self) -> PageHeader:
        self.header = PageHeader(self.tr("Advice contacts"))
        back = self.header.add_back(self.tr("Today"))
        back.clicked.connect(self._go_back)
        self.header.set_subtitle(
            self.tr("Advice where people come together, without a file and without a name.")
        )
        self.new = Button(self.tr("Advice contact"), ButtonKind.PRIMARY, icon_name="plus")
        self.new.setShortcut("Alt+A")
        self.new.setToolTip(self.tr("Alt+A"))
        self.new.clicked.connect(self._begin)
        self.header.add_action(self.new)
        self.new.setVisible(self._may_log)
        return self.header

    def _build_draft(self) -> Card:
        self._draft = Card(self.tr("Begun and not logged yet"))
        self._draft_words = PlainLabel("", elide=True)
        self._draft.add(self._draft_words)
        row = QHBoxLayout()
        row.setSpacing(10)
        go_on = Button(self.tr("Go on"))
        go_on.clicked.connect(self._begin)
        throw_away = Button(self.tr("Throw away"), ButtonKind.QUIET)
        throw_away.clicked.connect(self._discard)
        row.addWidget(go_on)
        row.addWidget(throw_away)
        row.addStretch(1)
        self._draft.body.addLayout(row)
        self._draft.hide()
        return self._draft

    def _build_columns(self) -> AdaptiveColumns:
        self.table = self._build_table()
        self.quarters = AutosaveChoice([(_ALL, self.tr("All quarters"))])
        self.quarters.setAccessibleName(self.tr("Which quarter is shown"))
        self.quarters.setMinimumContentsLength(_QUARTER_WIDTH)
        self.quarters.load(_ALL)
        self.quarters.edited.connect(self._choose_quarter)
        left = QWidget()
        style_as(left, ground="clear")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.quarters, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(framed(self.table))
        column.addStretch(1)
        right = QWidget()
        style_as(right, ground="clear")
        counts = QVBoxLayout(right)
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setSpacing(12)
        self.by_quarter = _CountCard(self.tr("By quarter"))
        self.by_topic = _CountCard(self.tr("By topic"))
        self.by_place = _CountCard(self.tr("By place"))
        for card in (self.by_quarter, self.by_topic, self.by_place):
            counts.addWidget(card)
        counts.addStretch(1)
        return AdaptiveColumns(left, right)

    def _build_table(self) -> RowTable[AdviceRow]:
        model: TableModel[AdviceRow] = TableModel(
            [
                Column(
                    self.tr("When"),
                    lambda row: short_day(row.held_on, self._workspace.today()),
                    sort_key=lambda row: row.held_on,
                ),
                Column(
                    self.tr("About"),
                    lambda row: topic_name(row.topic),
                    detail=lambda row: row.advice,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(self.tr("Where"), lambda row: row.place, detail=lambda row: row.area or ""),
            ],
            identity=lambda row: row.id,
            sentence=lambda row: ", ".join(
                (
                    short_day(row.held_on, self._workspace.today()),
                    row.place,
                    topic_name(row.topic),
                    row.advice,
                )
            ),
        )
        table = RowTable(model, name=self.tr("Advice contacts"), fit_height=True)
        table.row_opened.connect(self._correct)
        table.set_empty(
            EmptyState(
                self.tr("No advice was logged yet"),
                self.tr("Log a contact with Alt+A: a topic, what you advised, Ctrl+Enter."),
                icon_name="talk",
            )
        )
        return table

    # --- Showing ------------------------------------------------------------------------------

    def _read(self, then: Callable[[AdviceDesk], object]) -> None:
        self._workspace.load(
            partial(advice.advice_desk, quarter=self._quarter, staff_id=self._workspace.me.id),
            owner=self,
            then=then,
        )

    def _show(self, desk: AdviceDesk) -> None:
        self._form = desk.form
        if self.dialog is None:
            self._kept = dict(desk.form.draft)
        self._show_draft()
        self._show_view(desk.view)

    def _show_and_begin(self, desk: AdviceDesk) -> None:
        self._show(desk)
        self._open()

    def _show_draft(self) -> None:
        words = str(self._kept.get("advice") or self._kept.get("place") or "")
        self._draft_words.setText(words)
        self._draft.setVisible(bool(self._kept) and self.dialog is None)

    def _show_view(self, view: AdviceView) -> None:
        self.table.show_rows(view.rows)
        words = {quarter: quarter_name(quarter) for quarter, _count in view.quarters}
        self.quarters.set_options([(_ALL, self.tr("All quarters")), *words.items()])
        if self.quarters.value() is None:
            # The last contact of the quarter that was shown was taken off the list.
            self.quarters.load(_ALL)
            self._choose_quarter(_ALL)
        self.by_quarter.show_counts([(words[each], count) for each, count in view.quarters])
        self.by_topic.show_counts([(topic_name(each), count) for each, count in view.topics])
        self.by_place.show_counts(view.places)

    # --- What the person does -----------------------------------------------------------------

    @Slot()
    def _go_back(self) -> None:
        self._navigate("today")

    @Slot(object)
    def _choose_quarter(self, chosen: object) -> None:
        self.quarters.autosave.mark_saved()
        self._quarter = chosen if isinstance(chosen, Quarter) else None
        self.reload()

    @Slot()
    def _begin(self) -> None:
        self._read(self._show_and_begin)

    @Slot(object)
    def _correct(self, row: AdviceRow) -> None:
        if self._kept:
            # There is one draft; what was begun first is finished first.
            self.bar().warn(self.tr("Log what was begun first, or throw it away."))
            self._begin()
        else:
            self._open(row)

    def _open(self, row: AdviceRow | None = None) -> None:
        if self.dialog is not None:
            return
        dialog = ContactDialog(self._workspace, self._form, row, parent=self.window())
        dialog.logged.connect(self._say_logged)
        dialog.removal_wanted.connect(self._remove)
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        self._show_draft()
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            self._keep(dialog.draft)
            dialog.deleteLater()
        self._show_draft()

    def _keep(self, draft: dict[str, Any]) -> None:
        """Keep a draft, or drop one that was emptied; what is kept already is not written again."""
        if draft == self._kept:
            return
        self._kept = draft
        # While the file is locked the dialog itself keeps it, and unlocking asks again.
        self._workspace.perform(
            partial(advice.keep_draft, typed=draft), owner=self, unavailable=self._forget_kept
        )

    def _forget_kept(self, _error: object) -> None:
        self._kept = {}

    @Slot()
    def _discard(self) -> None:
        self._keep({})
        self._show_draft()

    @Slot(object, bool)
    def _say_logged(self, contact_id: UUID, was_new: bool) -> None:
        if was_new:
            self.bar().ok(
                self.tr("The advice contact was logged."),
                action=self.tr("Undo"),
                on_action=partial(self._remove, contact_id),
            )
        else:
            self.bar().ok(self.tr("The advice contact was corrected."))

    @Slot(object)
    def _remove(self, contact_id: UUID) -> None:
        self._workspace.perform(
            partial(advice.remove_advice, contact_id=contact_id),
            owner=self,
            then=partial(self._say_removed, contact_id),
        )

    def _say_removed(self, contact_id: UUID, _result: object) -> None:
        self.bar().ok(
            self.tr("The advice contact was taken off the list."),
            action=self.tr("Put back"),
            on_action=partial(self._put_back, contact_id),
        )

    def _put_back(self, contact_id: UUID) -> None:
        self._workspace.perform(partial(advice.put_back_advice, contact_id=contact_id), owner=self)

    @Slot(frozenset)
    def _follow(self, subjects: frozenset[Subject]) -> None:
        if subjects & self.subjects and self.isVisible():
            self.reload()


class _CountCard(Card):
    """Words with a number behind each, the most first; hidden without any."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._shown: list[tuple[str, int]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.hide()

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Show other counts."""
        if list(counts) == self._shown:
            return
        self._shown = list(counts)
        empty_layout(self._rows)
        for words, count in counts:
            self._rows.addWidget(_count_line(words, count))
        self.setVisible(bool(counts))


def _count_line(words: str, count: int) -> QWidget:
    line = QWidget()
    style_as(line, ground="clear")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(PlainLabel(words), 1)
    number = PlainLabel(str(count), wrap=False)
    number.setAccessibleName(f"{words}: {count}")
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    return line
