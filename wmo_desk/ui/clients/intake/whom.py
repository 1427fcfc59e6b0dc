"""For whom a report is: somebody who has a file, or somebody new, with who might be the same."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from wmo_desk.domain.people import Identity, format_phone
from wmo_desk.services.client_form import FormChoices
from wmo_desk.services.clients import ClientDetails, ClientRow
from wmo_desk.services.duplicates import LikelyDuplicate, likely_duplicates
from wmo_desk.services.search import find_clients
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.lines import line
from wmo_desk.ui.clients.kept import kept_phone, kept_postcode
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.form import ErrorSentence, Form
from wmo_desk.ui.widgets.layouts import empty_layout
from wmo_desk.ui.widgets.row_table import RowTable
from wmo_desk.ui.widgets.search_field import SearchField
from wmo_desk.ui.widgets.styling import announce
from wmo_desk.ui.widgets.table_model import CellStyle, Column, TableModel
from wmo_desk.ui.words.people import address_words, age_words, name_or_unknown
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

_FOUND = 5


class WhomCard(Card):
    """Typing finds as one types; what is not found becomes the name of somebody new.

    `chosen(client_id)` follows whose file was chosen, None for nobody.
    """

    chosen = Signal(object)

    def __init__(
        self, workspace: Workspace, record: RecordForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("For whom is it?"))
        self._workspace = workspace
        self._record = record
        self._client_id: UUID | None = None
        self._is_new = False
        self._build_search()
        self._build_chosen()
        self._build_new()
        self._error = ErrorSentence()
        self.add(self._error)
        self._arrange()

    @property
    def client_id(self) -> UUID | None:
        """Whose file was chosen."""
        return self._client_id

    def focus_first(self) -> None:
        """Bring the keyboard to where one goes on."""
        if self._client_id is not None:
            self._other.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_new:
            self._record.field("family_name").editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, choices: FormChoices) -> None:
        """Offer the municipalities; somebody new lives in our own until another is chosen."""
        self._municipality.set_options([(row.id, row.name) for row in choices.municipalities])

    def show_client(self, client: ClientDetails | None, *, on: date) -> None:
        """Show whose file was chosen."""
        self._client_id = None if client is None else client.id
        empty_layout(self._chosen_line)
        if client is not None:
            address = address_words(
                client.street, client.house_number, client.postcode, client.city
            )
            facts = (
                format_date(client.birth_date),
                age_words(client.birth_date, on),
                address,
                words.phone_words(client.phone),
            )
            mark = (self.tr("File closed"), Tone.WARN) if client.closed_on else None
            self._chosen_line.addWidget(
                line(name_or_unknown(client.list_name), in_list(facts), mark=mark)
            )
        self._error.set_text("")
        self._arrange()

    def show_new(self, *, has_name: bool) -> None:
        """Show the fields of somebody new where something stands in them."""
        if has_name:
            self._is_new = True
            self._arrange()
            self.look_for_duplicates()

    def say_needed(self, sentence: str) -> None:
        """Say that somebody has to be chosen or named first."""
        self._error.set_text(sentence)
        announce(self, sentence, at_once=True)
        self.focus_first()

    @Slot()
    def look_for_duplicates(self) -> None:
        """Show who might be the same as the new one."""
        values = self._record.saver.values()
        if self._client_id is not None or not self._is_new:
            self._show_duplicates([])
            return
        self._error.set_text("")
        identity = Identity(
            family_name=values["family_name"] or "",
            birth_date=values["birth_date"],
            postcode=values["postcode"] or "",
            house_number=values["house_number"] or "",
        )
        self._workspace.load(
            partial(likely_duplicates, identity=identity),
            owner=self,
            then=self._show_duplicates,
            latest="duplicates",
        )

    # --- Building ---------------------------------------------------------------------------

    def _build_search(self) -> None:
        form = Form()
        self.search = SearchField(self.tr("Name, birth date, street, postcode or phone"))
        self.search.search_wanted.connect(self._find)
        self.search.stepped.connect(self._step_to_results)
        self.search.entered.connect(self._enter)
        self.search.note_answer("")
        form.add("search", self.tr("Find the resident"), self.search)
        self._search_form = form
        self.add(form)
        model = TableModel[ClientRow](
            [
                Column(
                    self.tr("Name"),
                    lambda row: name_or_unknown(row.list_name),
                    detail=_who,
                    style=CellStyle.STRONG,
                    stretch=True,
                ),
                Column("", lambda _row: self.tr("This one"), style=CellStyle.LINK),
            ],
            identity=lambda row: row.id,
            sentence=lambda row: f"{name_or_unknown(row.list_name)}, {_who(row)}",
        )
        self.results = RowTable(model, name=self.tr("Residents"), header=False, fit_height=True)
        self.results.row_opened.connect(self._choose)
        self.results.hide()
        self.add(self.results)
        self.new = Button(self.tr("Somebody new"), icon_name="plus")
        self.new.clicked.connect(self._begin_new)
        self.add(self.new)

    def _build_chosen(self) -> None:
        self._chosen_card = Card()
        self._chosen_line = self._chosen_card.body
        self.add(self._chosen_card)
        self._other = Button(self.tr("Somebody else"), ButtonKind.LINK)
        self._other.clicked.connect(self._choose_nobody)
        self.add(self._other)

    def _build_new(self) -> None:
        record = self._record
        self._new_form = record.use(Form(columns=4, narrowest=160))
        self._name = record.line("family_name")
        record.line("prefix", placeholder=self.tr("van den"))
        record.line("given_names")
        record.day("birth_date", in_the_past=True)
        record.line("phone", shown=format_phone, kept=kept_phone)
        record.line("postcode", placeholder="6231 AB", kept=kept_postcode)
        record.line("house_number")
        record.line("street")
        record.line("city")
        self._municipality = record.choice("municipality_id", [])
        self.add(self._new_form)
        self._back = Button(self.tr("Search again"), ButtonKind.LINK)
        self._back.clicked.connect(self._search_again)
        self.add(self._back)
        self._alike = Card()
        self._alike.set_title(self.tr("Perhaps there is a file already"))
        self._alike_lines = self._alike.body
        self.add(self._alike)
        self._alike.hide()

    def _arrange(self) -> None:
        is_chosen = self._client_id is not None
        is_searching = not is_chosen and not self._is_new
        self._search_form.setVisible(is_searching)
        self.results.setVisible(is_searching and bool(self.results.table_model.rowCount()))
        self.new.setVisible(is_searching)
        self._chosen_card.setVisible(is_chosen)
        self._other.setVisible(is_chosen)
        self._new_form.setVisible(not is_chosen and self._is_new)
        self._back.setVisible(not is_chosen and self._is_new)
        if is_chosen or not self._is_new:
            self._alike.hide()

    # --- Finding ----------------------------------------------------------------------------

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._workspace.load(
            partial(find_clients, typed=typed, limit=_FOUND),
            owner=self,
            then=partial(self._show_found, typed),
            latest="find",
        )

    def _show_found(self, typed: str, rows: Sequence[ClientRow]) -> None:
        if typed != self.search.text().strip():
            return
        self.results.show_rows(rows)
        self.new.set_text(
            self.tr("New: %1").replace("%1", typed) if typed else self.tr("Somebody new")
        )
        help_text = ""
        if typed and not rows:
            help_text = self.tr("Nobody found. Enter begins a new file with this name.")
        self._search_form.field("search").set_help(help_text)
        if typed:
            announce(self.search, help_text or self.tr("%n found", "", len(rows)))
        self._arrange()
        self.search.note_answer(typed)

    @Slot(int)
    def _step_to_results(self, step: int) -> None:
        if step > 0 and self.results.table_model.rowCount():
            self.results.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _enter(self) -> None:
        """Go to whom was found; somebody who was not found begins a file."""
        if self.results.table_model.rowCount():
            self._step_to_results(1)
        elif self.search.text().strip():
            self._begin_new()

    @Slot(object)
    def _choose(self, row: ClientRow) -> None:
        self._client_id = row.id
        self.chosen.emit(row.id)

    def _choose_duplicate(self, duplicate: LikelyDuplicate, *_checked: object) -> None:
        self._choose(duplicate.client)

    @Slot()
    def _choose_nobody(self) -> None:
        self._client_id = None
        self.chosen.emit(None)
        self._arrange()
        self.focus_first()

    @Slot()
    def _begin_new(self) -> None:
        self._is_new = True
        self._arrange()
        editor = self._record.field("family_name").editor
        typed = self.search.text().strip()
        if typed and not any(each.isdigit() for each in typed):
            self._name.setText(typed[:1].upper() + typed[1:])
            self._name.autosave.touch()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _search_again(self) -> None:
        self._is_new = False
        self._arrange()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.selectAll()

    def _show_duplicates(self, found: Sequence[LikelyDuplicate]) -> None:
        empty_layout(self._alike_lines)
        for each in found:
            why = words.resemblance_words(each.why)
            self._alike_lines.addWidget(
                line(
                    name_or_unknown(each.client.list_name),
                    in_list((why, _who(each.client))),
                    go=(self.tr("This one"), partial(self._choose_duplicate, each)),
                )
            )
        was_shown = not self._alike.isHidden()
        self._alike.setVisible(bool(found))
        if found and not was_shown:
            announce(self._alike, self.tr("Perhaps there is a file already"))


def _who(row: ClientRow) -> str:
    address = address_words(row.street, row.house_number, row.postcode, row.city)
    return in_list((format_date(row.birth_date), address))
