"""How fair the list is, in figures: waiting times, who went first, what may come, and room."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wmo_desk.domain.fairness import AHEAD_WEEKS, RHYTHM_WEEKS, Grouping, HoursBand, Outlook
from wmo_desk.domain.permissions import Permission
from wmo_desk.services.fairness import Fairness, OutOfTurn, RoomRow, WaitedRow, fairness
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.waiting_list.words import hours_words
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.text import in_sentence
from wmo_desk.workspace import Workspace


class FiguresView(QWidget):
    """`back` returns to the list, `paper_wanted` asks for a paper. Nothing is decided here."""

    back = Signal()
    paper_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._workspace = workspace
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader(
            self.tr("The waiting list in figures"),
            self.tr("Days are counted from the date of the indication."),
        )
        self.back_button = self.header.add_back(self.tr("Waiting list"))
        self.back_button.clicked.connect(self.back)
        self.on_paper = Button(self.tr("On paper"), icon_name="print")
        self.on_paper.setToolTip(self.tr("As table and as picture, without names of residents"))
        self.on_paper.clicked.connect(self.paper_wanted)
        self.header.add_action(self.on_paper)
        if not workspace.may(Permission.SEE_CASELOAD_OF_ALL):
            self.on_paper.hide()
        outer.addWidget(self.header)
        contents = QWidget()
        body = QVBoxLayout(contents)
        body.setContentsMargins(22, 14, 22, 16)
        body.setSpacing(12)
        for card in (
            self._build_outlook(),
            self._build_waited(),
            self._build_room(),
            self._build_out_of_turn(),
        ):
            body.addWidget(card)
        body.addStretch(1)
        outer.addWidget(scrolled(contents), 1)

    def reload(self) -> None:
        """Work the figures out again."""
        self._workspace.load(
            partial(fairness, on=self._workspace.today()),
            owner=self,
            then=self._show,
            latest="figures",
        )

    # --- Building ---------------------------------------------------------------------------

    def _build_outlook(self) -> Card:
        card = Card(self.tr("If it goes on like this"))
        self.rhythm = PlainLabel("")
        self.ahead = PlainLabel("")
        self.error = PlainLabel("", TextStyle.SECONDARY, colour="muted")
        for label in (self.rhythm, self.ahead, self.error):
            card.add(label)
        return card

    def _build_waited(self) -> Card:
        card = Card(self.tr("How many days people wait"))
        model: TableModel[WaitedRow] = TableModel(
            [
                Column(self.tr("Who"), _group, style=CellStyle.STRONG, stretch=True),
                Column(self.tr("Waiting now"), lambda row: f"{row.now.people}"),
                Column(self.tr("Median"), lambda row: _days(row.now.median)),
                Column(
                    self.tr("Nine of ten"),
                    lambda row: _days(row.now.ninety_percent),
                    optional=True,
                ),
                Column(self.tr("Longest"), lambda row: _days(row.now.longest)),
                Column(
                    self.tr("Begun in a year"),
                    lambda row: f"{row.begun.people}",
                    detail=lambda row: _days(row.begun.median),
                    optional=True,
                ),
            ],
            identity=lambda row: (row.grouping, row.name),
        )
        self.waited: RowTable[WaitedRow] = RowTable(
            model, name=self.tr("How many days people wait"), fit_height=True
        )
        card.add(self.waited)
        card.add(
            PlainLabel(
                self.tr(
                    "Median: half wait longer. Nine of ten: one in ten waits longer. Below the "
                    "number that begun stands the median of what they had waited."
                ),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        return card

    def _build_room(self) -> Card:
        card = Card(self.tr("Room against demand, per week"))
        model: TableModel[RoomRow] = TableModel(
            [
                Column(
                    self.tr("Area"),
                    lambda row: row.area or self.tr("area unknown"),
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(self.tr("Waiting"), lambda row: f"{row.waiting}"),
                Column(
                    self.tr("Asked"),
                    lambda row: hours_words(row.asked),
                    sort_key=lambda row: row.asked,
                ),
                Column(
                    self.tr("Room there"),
                    lambda row: hours_words(row.room),
                    sort_key=lambda row: row.room,
                    detail=lambda row: self.tr("%n provider(s)", "", row.providers),
                ),
            ],
            identity=lambda row: (row.area_id, row.area),
        )
        self.room_total = PlainLabel("")
        card.add(self.room_total)
        self.areas: RowTable[RoomRow] = RowTable(
            model, name=self.tr("Room against demand, per week"), fit_height=True
        )
        card.add(self.areas)
        card.add(
            PlainLabel(
                self.tr("A provider that works in several areas stands at each with all its room."),
                TextStyle.SECONDARY,
                colour="muted",
            )
        )
        return card

    def _build_out_of_turn(self) -> Card:
        card = Card(self.tr("Begun before others, in the past year"))
        model: TableModel[OutOfTurn] = TableModel(
            [
                Column(
                    self.tr("Client"),
                    lambda row: row.client,
                    style=CellStyle.STRONG,
                    stretch=True,
                    detail=_reason,
                ),
                Column(
                    self.tr("Begun"),
                    lambda row: day_words(row.started_on, self._workspace.today()),
                    sort_key=lambda row: row.started_on,
                ),
                Column(self.tr("Provider"), lambda row: row.provider or "", optional=True),
                Column(self.tr("By"), lambda row: row.by or "", optional=True),
            ],
            identity=lambda row: row.entry_id,
        )
        self.out_of_turn: RowTable[OutOfTurn] = RowTable(
            model, name=self.tr("Begun before others, in the past year"), fit_height=True
        )
        self.out_of_turn.set_empty(
            EmptyState(
                self.tr("Everybody began in turn"),
                self.tr("Whoever begins before others is named here, with the reason."),
                icon_name="waiting_list",
            )
        )
        card.add(self.out_of_turn)
        return card

    # --- Showing ----------------------------------------------------------------------------

    def _show(self, figures: Fairness) -> None:
        self.waited.show_rows(list(figures.waited))
        self.areas.show_rows(list(figures.areas))
        self.out_of_turn.show_rows(list(figures.out_of_turn))
        total = self.tr("Asked %1, room %2 with all providers together.")
        total = total.replace("%1", hours_words(figures.asked))
        total = total.replace("%2", hours_words(figures.room))
        if figures.unknown_hours:
            unknown = self.tr("%n without hours is not counted.", "", figures.unknown_hours)
            total = f"{total} {unknown}"
        self.room_total.setText(total)
        self._show_outlook(figures.outlook)

    def _show_outlook(self, outlook: Outlook) -> None:
        self.ahead.setVisible(outlook.rhythm is not None)
        self.error.setVisible(outlook.rhythm is not None)
        if outlook.rhythm is None:
            self.rhythm.setText(
                self.tr("The list is younger than a quarter: too young to carry on.")
            )
            return
        rhythm = self.tr(
            "In the past %1 weeks %2 people a week came on the list, and %3 went off it."
        )
        rhythm = rhythm.replace("%1", f"{RHYTHM_WEEKS}")
        rhythm = rhythm.replace("%2", self._tenths(outlook.rhythm.came))
        self.rhythm.setText(rhythm.replace("%3", self._tenths(outlook.rhythm.went)))
        points = [
            self.tr("%1 in %2 weeks").replace("%1", f"{point.people}").replace("%2", f"{weeks}")
            for weeks, point in zip(AHEAD_WEEKS, outlook.ahead, strict=True)
        ]
        carried = self.tr("If that goes on, so many wait: %1.")
        self.ahead.setText(carried.replace("%1", in_sentence(points)))
        if outlook.usually_off is None:
            self.error.setText(
                self.tr("This is a sum and no promise. It cannot be checked on the past year yet.")
            )
            return
        error = self.tr(
            "This is a sum and no promise. Made for %1 days of the past year, it was off by %2 "
            "people a quarter later, and by %3 at most."
        )
        for mark, number in (
            ("%1", outlook.tried),
            ("%2", outlook.usually_off),
            ("%3", outlook.most_off),
        ):
            error = error.replace(mark, f"{number}")
        self.error.setText(error)

    def _tenths(self, number: float) -> str:
        return self.locale().toString(number, "f", 1)


def _days(days: int | None) -> str:
    return "–" if days is None else f"{days}"


def _reason(row: OutOfTurn) -> str:
    return row.reason


def _group(row: WaitedRow) -> str:
    name = row.name or ""
    match row.grouping:
        case Grouping.ALL:
            return QCoreApplication.translate("waiting list", "All")
        case Grouping.CATEGORY:
            words = QCoreApplication.translate("waiting list", "Category %1")
            return words.replace("%1", name)
        case Grouping.HOURS:
            return _band_words(HoursBand(name))
        case Grouping.AREA:
            return name or QCoreApplication.translate("waiting list", "Area unknown")
        case Grouping.MUNICIPALITY:
            return name


def _band_words(band: HoursBand) -> str:
    return {
        HoursBand.LITTLE: QCoreApplication.translate("waiting list", "Up to 2 hours a week"),
        HoursBand.USUAL: QCoreApplication.translate("waiting list", "2 to 4 hours a week"),
        HoursBand.MUCH: QCoreApplication.translate("waiting list", "More than 4 hours a week"),
        HoursBand.UNKNOWN: QCoreApplication.translate("waiting list", "Hours unknown"),
    }[band]
