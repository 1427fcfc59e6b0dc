"""The card Huis en omgeving: the last scan, the list to walk through, and earlier ones."""

from collections.abc import Iterable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override
from uuid_utils.compat import uuid7

from wmo_desk.domain.home_scan import NoOpenConversation, ScanPart, ScanPoint
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RuleError
from wmo_desk.services import home_scans
from wmo_desk.services.dossier import DossierView
from wmo_desk.services.home_scans import PointRow, ScanRow
from wmo_desk.ui.clients.dossier.lines import line, muted
from wmo_desk.ui.clients.dossier.plan_card import PlanCard
from wmo_desk.ui.clients.dossier.scan_point import PointLine
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, RecordSaver, Values
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.flow_layout import FlowLayout
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.home_scan import part_name
from wmo_desk.ui.words.text import in_list


class HomeScanCard(PlanCard):
    """Folded it says what asks for attention; opened it is the list, which saves itself."""

    def __init__(self, context: DossierContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("House and surroundings"))
        self._rows: tuple[ScanRow, ...] | None = None
        # A list that was closed stays: something in it may still be on its way to the disk.
        self._lists: dict[UUID, Checklist] = {}
        self._shown: UUID | None = None
        self._may_change = context.workspace.may(Permission.RECORD_CONVERSATION)
        self._summary = QVBoxLayout()
        self._summary.setSpacing(4)
        self.body.addLayout(self._summary)
        buttons = QWidget()
        style_as(buttons, ground="clear")
        flow = FlowLayout(buttons, spacing=10)
        self.begin = Button(self.tr("Walk through house and surroundings"), icon_name="plus")
        self.begin.clicked.connect(self._begin)
        self.go_on = Button(self.tr("Go on with this list"), icon_name="edit")
        self.go_on.clicked.connect(self._go_on)
        self.fold = Button(self.tr("Close the list"), icon_name="check")
        self.fold.clicked.connect(self._fold)
        for button in (self.go_on, self.begin, self.fold):
            flow.addWidget(button)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.add(buttons)
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(4)
        self.body.addLayout(self._earlier)
        self._fit_buttons()

    @property
    def checklist(self) -> "Checklist | None":
        """The list that is open."""
        return None if self._shown is None else self._lists[self._shown]

    @override
    def savers(self) -> Iterable[RecordSaver]:
        return [saver for each in self._lists.values() for saver in each.savers()]

    @override
    def show_view(self, view: DossierView) -> None:
        self.context.workspace.load(
            partial(home_scans.scan_rows, client_id=self.context.client_id),
            owner=self,
            then=self._show,
            latest="home scans",
        )

    def _show(self, rows: Sequence[ScanRow]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for row in rows:
            if row.id in self._lists:
                self._lists[row.id].show_row(row)
        self._show_summary()
        self._fit_buttons()

    def _show_summary(self) -> None:
        empty_layout(self._summary)
        empty_layout(self._earlier)
        rows = self._rows or ()
        if not rows:
            self._summary.addWidget(
                muted(
                    self.tr(
                        "Not looked at yet. Walk together past the points that make growing older "
                        "at home easier; what asks for attention can become an agreement."
                    )
                )
            )
            return
        last, *earlier = rows
        if self._shown != last.id:
            self._show_last(last)
        for row in earlier:
            self._earlier.addWidget(self._earlier_line(row))

    def _show_last(self, last: ScanRow) -> None:
        on = self.context.today()
        looked = self.tr("Looked at on %1").replace("%1", day_words(last.scanned_on, on))
        self._summary.addWidget(muted(in_list((looked, last.consultant or ""))))
        for point, row in last.attention:
            self._summary.addWidget(self._attention_line(last.id, point, row))
        if not last.attention:
            self._summary.addWidget(muted(self.tr("Nothing asked for attention.")))

    def _attention_line(self, scan_id: UUID, point: ScanPoint, row: PointRow) -> QWidget:
        agreed = (self.tr("agreed"), Tone.OK) if row.agreement_id is not None else None
        go = None
        if agreed is None and self._may_change:
            go = (self.tr("Agreement"), partial(self._agree, scan_id, point.key))
        return line(point.name, row.note or point.question, mark=agreed, go=go)

    def _earlier_line(self, row: ScanRow) -> QWidget:
        day = day_words(row.scanned_on, self.context.today())
        looked = self.tr("Earlier, on %1").replace("%1", day)
        names = in_list([point.name for point, _row in row.attention])
        return line(looked, names or self.tr("Nothing asked for attention."))

    def _fit_buttons(self) -> None:
        is_open = self._shown is not None
        self.begin.setVisible(self._may_change and not is_open)
        self.go_on.setVisible(self._may_change and not is_open and bool(self._rows))
        self.fold.setVisible(is_open)

    # --- The list -----------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        """Open an empty list; there is a scan with the first point that is filled in."""
        known = {row.id for row in self._rows or ()}
        new = (each for each in self._lists.values() if each.is_untouched)
        untouched = next((each.scan_id for each in new if each.scan_id not in known), None)
        self._open(untouched or uuid7(), None)

    @Slot()
    def _go_on(self) -> None:
        if self._rows:
            self._open(self._rows[0].id, self._rows[0])

    def _open(self, scan_id: UUID, row: ScanRow | None) -> None:
        checklist = self._lists.get(scan_id) or self._make(scan_id, row)
        self._shown = scan_id
        checklist.show()
        self._show_summary()
        self._fit_buttons()
        checklist.focus_first()

    def _make(self, scan_id: UUID, row: ScanRow | None) -> "Checklist":
        checklist = Checklist(self.context, scan_id, None if row is None else row.checklist)
        for saver in checklist.savers():
            saver.state_changed.connect(self.state_changed)
        for point in checklist.lines:
            point.agreement_wanted.connect(partial(self._agree, scan_id))
        self._lists[scan_id] = checklist
        self._place.addWidget(checklist)
        if row is not None:
            checklist.show_row(row)
        return checklist

    @Slot()
    def _fold(self) -> None:
        checklist, self._shown = self.checklist, None
        if checklist is not None:
            for saver in checklist.savers():
                saver.flush()
            checklist.hide()
        self._show_summary()
        self._fit_buttons()
        (self.go_on if self._rows else self.begin).setFocus()

    # --- Agreeing -----------------------------------------------------------------------------

    def _agree(self, scan_id: UUID, point: str, *_checked: object) -> None:
        self._perform_agreement(scan_id, point, begins=False)

    def _perform_agreement(self, scan_id: UUID, point: str, *, begins: bool) -> None:
        self.context.workspace.perform(
            partial(
                home_scans.agree_on_point,
                scan_id=scan_id,
                point=point,
                begins_conversation=begins,
            ),
            owner=self,
            then=self._say_agreed,
            refused=partial(self._refused, scan_id, point),
        )

    def _say_agreed(self, conversation_id: UUID) -> None:
        self.context.messages.ok(
            self.tr("The agreement stands in the conversation."),
            action=self.tr("Open the conversation"),
            on_action=partial(
                self.context.navigate, "conversation", conversation_id=conversation_id
            ),
        )

    def _refused(self, scan_id: UUID, point: str, error: RuleError) -> None:
        if isinstance(error, NoOpenConversation):
            self.context.messages.info(
                sentence(error),
                action=self.tr("Begin a conversation"),
                on_action=partial(self._perform_agreement, scan_id, point, begins=True),
            )
        elif self._shown == scan_id:
            self._lists[scan_id].line(point).refuse(sentence(error))
        else:
            self.context.messages.warn(sentence(error))


class Checklist(QWidget):
    """Every point of one scan; nothing is kept before the first is filled in."""

    def __init__(self, context: DossierContext, scan_id: UUID, version: str | None) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self.scan_id = scan_id
        known = home_scans.checklist() if version is None else home_scans.checklist(version)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.day = RecordForm(context.workspace, self, self._write)
        self._form = self.day.use(Form(columns=3))
        self.day.day("scanned_on", required=True)
        self._form.hide()
        column.addWidget(self._form)
        self.lines: list[PointLine] = []
        for part in ScanPart:
            column.addWidget(PlainLabel(part_name(part), TextStyle.HEADING))
            for point in known.of_part(part):
                each = PointLine(context, scan_id, point)
                self.lines.append(each)
                column.addWidget(each)

    @property
    def is_untouched(self) -> bool:
        """Whether nothing was ever filled in."""
        return not any(saver.has_written for saver in self.savers())

    def savers(self) -> Iterable[RecordSaver]:
        """Return what writes the day and every point."""
        return [self.day.saver, *(each.saver for each in self.lines)]

    def line(self, point: str) -> PointLine:
        """Return the line of a point."""
        return next(each for each in self.lines if each.point.key == point)

    def show_row(self, row: ScanRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self.day.load({"scanned_on": row.scanned_on})
        self._form.show()
        for each in self.lines:
            found = row.points.get(each.point.key)
            if found is not None:
                each.show_row(found)

    def focus_first(self) -> None:
        """Bring the keyboard to the first point that was not looked at."""
        first = next((each for each in self.lines if each.finding.value() is None), self.lines[0])
        first.finding.setFocus()

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(home_scans.change_scan, scan_id=self.scan_id, changes=changes, base=base)
