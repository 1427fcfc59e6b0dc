"""The section Gegevens: everything recorded of the resident, each field saving itself."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from functools import partial
from typing import Any, Final, TypeVar
from uuid import UUID

from PySide6.QtCore import Slot
from typing_extensions import override

from wmo_desk.domain.kinds import Channel, Gender, Interpreter, PaperFile
from wmo_desk.domain.people import Identity, NameUsage, format_phone
from wmo_desk.services import clients
from wmo_desk.services.client_form import FormChoices, form_choices
from wmo_desk.services.clients import ClientDetails
from wmo_desk.services.dossier import DossierView
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.bsn_edit import BsnEdit
from wmo_desk.ui.clients.dossier.duplicates import DuplicatesCard
from wmo_desk.ui.clients.dossier.file_state import FileStateCard
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.field_words import value_words
from wmo_desk.ui.clients.kept import kept_bsn, kept_phone, kept_postcode, or_empty
from wmo_desk.ui.clients.record_form import RecordForm
from wmo_desk.ui.clients.record_saver import Action, RecordSaver, Values
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.words.paper_languages import offered_languages

E = TypeVar("E", bound=StrEnum)

# What an empty file holds, from which a new one starts.
_EMPTY: Final[dict[str, Any]] = {
    "given_names": "",
    "initials": "",
    "prefix": "",
    "family_name": "",
    "partner_prefix": "",
    "partner_name": "",
    "name_usage": NameUsage.OWN,
    "gender": Gender.UNKNOWN,
    "birth_date": None,
    "bsn": None,
    "street": "",
    "house_number": "",
    "postcode": "",
    "city": "",
    "phone": "",
    "second_phone": "",
    "email": "",
    "preferred_channel": Channel.PHONE,
    "language": "",
    "interpreter": Interpreter.NONE,
    "prefers_large_print": False,
    "paper_language": "",
    "paper_file": PaperFile.PDF,
    "area_id": None,
}


_NAME_PARTS: Final = frozenset(
    {"given_names", "initials", "prefix", "family_name", "partner_prefix", "partner_name"}
)


class DetailsSection(Section):
    """Name, birth, address, contact and consultant; also where a new file begins."""

    def __init__(self, context: DossierContext, *, new_in: FormChoices | None = None) -> None:
        super().__init__(context)
        self._new_in = new_in
        self._choices: FormChoices | None = None
        self._details: ClientDetails | None = None
        self._bsn_is_known = False
        self.record = RecordForm(context.workspace, self, self._write, words=self._value_words)
        self.record.saver.state_changed.connect(self.tell_state)
        self.record.saver.written.connect(self._look_for_duplicates)
        self.duplicates = DuplicatesCard(context, is_new=new_in is not None)
        self.column.addWidget(self.duplicates)
        self._build_name()
        self._build_birth()
        self._build_address()
        self._build_contact()
        self._build_file()
        self.column.addStretch(1)
        if new_in is not None:
            self._offer(new_in)
            me = context.workspace.me.id
            own = {"municipality_id": new_in.municipality_id, "consultant_id": me}
            self.record.load(_EMPTY | own)

    @override
    def savers(self) -> Iterable[RecordSaver]:
        return (self.record.saver,)

    @override
    def show_view(self, view: DossierView) -> None:
        details, before = view.client, self._details
        self._details = details
        if before is None or before.municipality_id != details.municipality_id:
            self._load_choices(details.municipality_id)
        self._show(details)
        self.file_state.show_details(details)
        if before is None:
            self._look_for_duplicates()

    def focus_name(self) -> None:
        """Bring the keyboard to where a new file begins."""
        self.record.field("family_name").editor.setFocus()

    def hide_bsn(self) -> None:
        """Hide the number again, unless something is typed there that is not written yet."""
        if self._details is not None and self.record.saver.is_saved("bsn"):
            self._bsn_is_known = False
            self._show(self._details)

    def _show(self, details: ClientDetails) -> None:
        values: dict[str, Any] = {
            name: getattr(details.name if name in _NAME_PARTS else details, name)
            for name in _EMPTY
            if name not in {"bsn", "name_usage"}
        }
        values["name_usage"] = details.name.usage
        self.paper_language.set_options(offered_languages(details.paper_language))
        values["municipality_id"] = details.municipality_id
        values["consultant_id"] = details.consultant_id
        self.record.load(values)
        if details.bsn and not self._bsn_is_known:
            self.bsn.hide_number(details.bsn)
        else:
            self.record.load({"bsn": details.bsn})

    # --- Building ---------------------------------------------------------------------------

    def _card(self, title: str, *, columns: int = 3) -> Form:
        card = Card(title)
        form = self.record.use(Form(columns=columns))
        card.add(form)
        self.column.addWidget(card)
        return form

    def _build_name(self) -> None:
        self._card(self.tr("Name"))
        self.record.line("given_names")
        self.record.line("initials", help_text=self.tr("Left empty, they follow the given names."))
        self.record.choice("gender", _options(Gender, words.gender_name))
        self.record.line("prefix", placeholder=self.tr("van den"))
        self.record.line("family_name", span=2)
        self.record.line("partner_prefix")
        self.record.line("partner_name")
        self.record.choice("name_usage", _options(NameUsage, words.usage_name))

    def _build_birth(self) -> None:
        self._card(self.tr("Birth and number"))
        self.record.day("birth_date", in_the_past=True)
        self.bsn = BsnEdit()
        self.bsn.show_wanted.connect(self._show_bsn)
        self.bsn.line.edited.connect(self._know_bsn)
        self.record.other("bsn", self.bsn, help_text=self.tr("Optional; nine digits."))
        self.record.saver.bind("bsn", self.bsn.line.autosave, shown=or_empty, kept=kept_bsn)

    def _build_address(self) -> None:
        self._card(self.tr("Address"))
        self.record.line("postcode", placeholder="6231 AB", kept=kept_postcode)
        self.record.line("house_number")
        self.record.line("street")
        self.record.line("city")
        self.municipality = self.record.choice("municipality_id", [])
        self.municipality.edited.connect(self._follow_municipality)
        self.area = self.record.choice("area_id", [])

    def _build_contact(self) -> None:
        self._card(self.tr("Contact"))
        for name in ("phone", "second_phone"):
            self.record.line(name, shown=format_phone, kept=kept_phone)
        self.record.line("email")
        self.record.choice("preferred_channel", _options(Channel, words.channel_name))
        self.record.line("language", placeholder=self.tr("Dutch"))
        self.record.choice("interpreter", _options(Interpreter, words.interpreter_name))
        self.record.check("prefers_large_print", self.tr("Letters in large print"))
        self.paper_language = self.record.choice("paper_language", offered_languages())
        self.record.choice("paper_file", _options(PaperFile, words.paper_file_name))

    def _build_file(self) -> None:
        self._card(self.tr("Who works on this file"))
        self.consultant = self.record.choice("consultant_id", [])
        self.file_state = FileStateCard(self.context)
        if self._new_in is not None:
            self.file_state.hide()
        self.column.addWidget(self.file_state)

    # --- Choices ----------------------------------------------------------------------------

    def _load_choices(self, municipality_id: UUID) -> None:
        self.context.workspace.load(
            partial(form_choices, municipality_id=municipality_id),
            owner=self,
            then=self._offer,
            latest="choices",
        )

    @Slot(object)
    def _follow_municipality(self, municipality_id: object) -> None:
        # The areas are those of the municipality; a new file has no record to be read again yet.
        if self._details is None and isinstance(municipality_id, UUID):
            self._load_choices(municipality_id)

    def _offer(self, choices: FormChoices) -> None:
        self._choices = choices
        self.municipality.set_options([(row.id, row.name) for row in choices.municipalities])
        areas = [(row.id, row.name) for row in choices.areas]
        self.area.set_options([(None, self.tr("Not known")), *areas])
        chosen = self._details.consultant_id if self._details is not None else None
        staff = [
            (row.id, row.name)
            for row in choices.consultants
            if row.left_on is None or row.id == chosen
        ]
        self.consultant.set_options([(None, self.tr("Nobody yet")), *staff])
        if self._details is not None:
            self._show(self._details)

    def _value_words(self, name: str, value: object) -> str:
        """Name what an identifier stands for, where a clash is shown."""
        if self._choices is not None and isinstance(value, UUID):
            tables: dict[str, Sequence[Any]] = {
                "municipality_id": self._choices.municipalities,
                "area_id": self._choices.areas,
                "consultant_id": self._choices.consultants,
            }
            return next((row.name for row in tables[name] if row.id == value), "")
        return value_words(name, value)

    # --- Writing ----------------------------------------------------------------------------

    def _write(self, changes: Values, base: Values) -> Action:
        if self._new_in is not None:
            return partial(
                clients.enter_client,
                client_id=self.context.client_id,
                changes=changes,
                base=base,
                municipality_id=self._new_in.municipality_id,
            )
        return partial(
            clients.change_client, client_id=self.context.client_id, changes=changes, base=base
        )

    @Slot()
    def _show_bsn(self) -> None:
        self.context.workspace.perform(
            partial(clients.show_bsn, client_id=self.context.client_id),
            owner=self,
            then=self._reveal_bsn,
        )

    def _reveal_bsn(self, bsn: str | None) -> None:
        self._bsn_is_known = True
        self.record.load({"bsn": bsn})
        self.bsn.reveal()

    @Slot()
    def _know_bsn(self) -> None:
        self._bsn_is_known = True

    @Slot()
    def _look_for_duplicates(self) -> None:
        values = self.record.saver.values()
        self.duplicates.look_for(
            Identity(
                family_name=values["family_name"],
                partner_name=values["partner_name"],
                birth_date=values["birth_date"],
                bsn=values["bsn"] or (self._details.bsn if self._details is not None else None),
                postcode=values["postcode"],
                house_number=values["house_number"],
            )
        )


def _options(kind: type[E], name_of: Callable[[E], str]) -> list[tuple[object, str]]:
    return [(each, name_of(each)) for each in kind]
