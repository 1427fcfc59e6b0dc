"""A provider has room: note how much, see who is first and why nobody earlier, offer, answer."""

from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.domain.people import format_phone
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RuleError
from wmo_desk.services import catalogue, offers, organisation, providers
from wmo_desk.services.catalogue import OwnLists
from wmo_desk.services.offers import LateOffer, ProviderTurn
from wmo_desk.services.organisation import AreaRow, MunicipalityRow
from wmo_desk.services.providers import ProviderRow
from wmo_desk.ui.deed import Deed
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.waiting_list.provider_dialog import ProviderDialog, Region
from wmo_desk.ui.waiting_list.turn_card import TurnCard
from wmo_desk.ui.waiting_list.words import hours_words
from wmo_desk.ui.widgets import keyboard
from wmo_desk.ui.widgets.adaptive_row import AdaptiveColumns
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.empty_state import EmptyState
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.widgets.number_input import NumberInput
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.days import day_words
from wmo_desk.ui.words.people import called
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

_MOST_HOURS: Final = 2000


class RoomView(QWidget):
    """`back` returns to the list; `deed_done(Deed)` after anything that was decided."""

    back = Signal()
    deed_done = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_as(self, ground="page")
        self._workspace = workspace
        self._region = Region((), {})
        self._own: UUID | None = None
        self._demands: tuple[str, ...] = ()
        self._with_stopped = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._build_header(outer)
        contents = QWidget()
        body = QVBoxLayout(contents)
        body.setContentsMargins(22, 14, 22, 16)
        body.addWidget(AdaptiveColumns(self._build_providers(), self._build_turn(), stretch=(5, 6)))
        body.addStretch(1)
        outer.addWidget(scrolled(contents), 1)

    def reload(self) -> None:
        """Read the providers again, and who is first for the chosen one."""
        self._workspace.load(
            partial(
                providers.provider_rows,
                on=self._workspace.today(),
                with_stopped=self._with_stopped,
            ),
            owner=self,
            then=self._show_providers,
            latest="providers",
        )
        self._workspace.load(
            partial(offers.late_offers, on=self._workspace.today()),
            owner=self,
            then=self._show_late,
            latest="late",
        )
        self._workspace.load(
            organisation.municipality_rows, owner=self, then=self._show_region, latest="region"
        )

    def choose(self, provider_id: UUID) -> None:
        """Choose a provider as soon as the list is there."""
        self.table.choose(provider_id)

    # --- Building ---------------------------------------------------------------------------

    def _build_header(self, outer: QVBoxLayout) -> None:
        self.header = PageHeader(
            self.tr("A provider has room"),
            self.tr("You see who is first. Offering is up to you."),
        )
        back = self.header.add_back(self.tr("Waiting list"))
        back.clicked.connect(self.back)
        self._add = Button(self.tr("Add a provider"), icon_name="plus")
        self._add.clicked.connect(lambda: self._edit(None))
        self.header.add_action(self._add)
        outer.addWidget(self.header)

    def _build_providers(self) -> QWidget:
        column = QWidget()
        style_as(column, ground="clear")
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        card = Card(self.tr("Providers"))
        model: TableModel[ProviderRow] = TableModel(
            [
                Column(
                    self.tr("Provider"),
                    lambda row: row.name,
                    detail=_where,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column(self.tr("AGB"), lambda row: row.agb_code),
                Column(
                    self.tr("Room per week"),
                    lambda row: hours_words(row.room_minutes),
                    sort_key=lambda row: row.room_minutes,
                    detail=self._reported,
                    tone=self._tone,
                ),
            ],
            identity=lambda row: row.id,
        )
        self.table: RowTable[ProviderRow] = RowTable(
            model, name=self.tr("Providers"), fit_height=True
        )
        empty = EmptyState(
            self.tr("No provider yet"),
            self.tr("Add the contracted providers of household help first."),
            icon_name="provider",
        )
        self.table.set_empty(empty)
        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(self._edit)
        card.add(self.table)
        self._late = PlainLabel("", colour="late")
        self._late.hide()
        card.add(self._late)
        self.lapse = Button(self.tr("Let these offers lapse"))
        self.lapse.clicked.connect(self._let_lapse)
        self.lapse.hide()
        card.add(self.lapse)
        buttons = QHBoxLayout()
        self._change = Button(self.tr("Change the provider…"), icon_name="edit")
        self._change.clicked.connect(lambda: self._edit(self.table.chosen_row()))
        self._stopped = Button(self.tr("Show stopped ones too"))
        self._stopped.setCheckable(True)
        self._stopped.toggled.connect(self._show_stopped)
        buttons.addWidget(self._change)
        buttons.addWidget(self._stopped)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        layout.addWidget(card)
        layout.addWidget(self._build_room())
        layout.addStretch(1)
        return column

    def _build_room(self) -> QWidget:
        self._room = Card(self.tr("Room"))
        self._room_sentence = PlainLabel("", colour="muted")
        self._room.add(self._room_sentence)
        self.form = Form(columns=2, narrowest=200)
        self.hours = NumberInput(
            name=self.tr("Hours per week"), highest=_MOST_HOURS, unit=self.tr("hours")
        )
        self.minutes = NumberInput(name=self.tr("and minutes"), highest=59, unit=self.tr("minutes"))
        self.form.add("room_minutes", self.tr("Hours per week"), self.hours)
        self.form.add("minutes", self.tr("and minutes"), self.minutes)
        self._room.add(self.form)
        row = QHBoxLayout()
        self._note = Button(self.tr("Note the room"))
        self._note.clicked.connect(self._note_room)
        row.addWidget(self._note)
        row.addStretch(1)
        self._room.body.addLayout(row)
        self._room.hide()
        return self._room

    def _build_turn(self) -> QWidget:
        self.turn = TurnCard(self._workspace)
        self.turn.deed_done.connect(self.deed_done)
        self.turn.place_wanted.connect(self.place_wanted)
        return self.turn

    # --- Showing ----------------------------------------------------------------------------

    def _show_late(self, late: list[LateOffer]) -> None:
        told = self.tr("%1 did not answer about %2 by %3.")
        today = self._workspace.today()
        self._late.setText(
            "\n".join(
                told.replace("%1", one.provider)
                .replace("%2", called(one.client, one.gender))
                .replace("%3", day_words(one.respond_by, today))
                for one in late
            )
        )
        self._late.setVisible(bool(late))
        self.lapse.setVisible(bool(late) and self._workspace.may(Permission.MANAGE_WAITING_LIST))

    @Slot()
    def _let_lapse(self) -> None:
        self.lapse.hold()
        self._workspace.perform(offers.lapse_late_offers, owner=self, then=self._lapsed)

    def _lapsed(self, number: int) -> None:
        self.lapse.release()
        self.deed_done.emit(
            Deed(self.tr("%n offer(s) lapsed; the residents wait on at their place.", "", number))
        )
        self.reload()

    def _show_providers(self, rows: list[ProviderRow]) -> None:
        self.table.show_rows(rows)
        if self.table.chosen_row() is None and rows:
            self.table.choose(rows[0].id)
        self._change.setEnabled(bool(rows))

    @Slot(object)
    def _choose(self, row: ProviderRow | None) -> None:
        self._room.setVisible(row is not None)
        if row is None:
            self.turn.clear()
            return
        self._room.set_title(self.tr("Room of %1").replace("%1", row.name))
        self._room_sentence.setText(self._reported(row) or self.tr("Not asked yet."))
        if not (self.hours.hasFocus() or self.minutes.hasFocus()):
            hours, minutes = divmod(row.room_minutes, 60)
            self.hours.setValue(hours)
            self.minutes.setValue(minutes)
        self.form.clear_errors()
        self._load_turn(row.id)

    def _load_turn(self, provider_id: UUID) -> None:
        self._workspace.load(
            partial(offers.turn_of, provider_id=provider_id, on=self._workspace.today()),
            owner=self,
            then=self._show_turn,
            latest="turn",
        )

    def _show_turn(self, turn: ProviderTurn) -> None:
        had_keyboard = keyboard.is_in(self.turn)
        self.turn.show_turn(turn)
        # What was pressed may be gone with what was decided.
        if had_keyboard and not keyboard.is_in(self.turn):
            keyboard.give_back(self.turn.offer, otherwise=self.table)

    def _reported(self, row: ProviderRow) -> str:
        if row.room_reported_on is None:
            return ""
        words = self.tr("reported on %1")
        return words.replace("%1", day_words(row.room_reported_on, self._workspace.today()))

    def _tone(self, row: ProviderRow) -> Tone | None:
        if row.is_stopped(self._workspace.today()):
            return Tone.LATE
        return Tone.OK if row.room_minutes else None

    @Slot(bool)
    def _show_stopped(self, on: bool) -> None:
        self._with_stopped = on
        self.reload()

    # --- Doing ------------------------------------------------------------------------------

    @Slot()
    def _note_room(self) -> None:
        row = self.table.chosen_row()
        if row is None:
            return
        self.form.clear_errors()
        self._workspace.perform(
            partial(
                providers.record_room,
                provider_id=row.id,
                minutes_per_week=self.hours.value() * 60 + self.minutes.value(),
            ),
            owner=self,
            then=lambda _none: self.reload(),
            refused=self._refuse,
        )

    def _refuse(self, error: RuleError) -> None:
        self.form.show_error("room_minutes", sentence(error))

    def _show_region(self, rows: list[MunicipalityRow]) -> None:
        self._region = Region(rows, {})
        for row in rows:
            self._workspace.load(
                partial(organisation.area_rows, municipality_id=row.id),
                owner=self,
                then=partial(self._add_areas, row.id),
            )
        self._workspace.load(catalogue.own_lists, owner=self, then=self._know_lists, latest="lists")
        self._workspace.load(
            organisation.own_municipality, owner=self, then=self._know_own, latest="own"
        )

    def _know_lists(self, lists: OwnLists) -> None:
        today = self._workspace.today()
        self._demands = tuple(
            row.text
            for row in lists.demands
            if row.valid_from <= today and (row.valid_until is None or today <= row.valid_until)
        )

    def _add_areas(self, municipality_id: UUID, rows: list[AreaRow]) -> None:
        self._region.areas[municipality_id] = rows

    def _know_own(self, row: MunicipalityRow | None) -> None:
        self._own = row.id if row is not None else None

    def _edit(self, row: ProviderRow | None) -> None:
        dialog = ProviderDialog(
            self._workspace,
            self._region,
            row,
            own_municipality=self._own,
            known=self._demands,
            parent=self,
        )
        dialog.accepted.connect(self.reload)
        dialog.open()


def _where(row: ProviderRow) -> str:
    areas = ", ".join(area.name for area in row.areas)
    return in_list((row.municipality or "", areas, format_phone(row.phone)))
