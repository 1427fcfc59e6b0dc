"""What the letterhead of the municipality says and looks like, and whose this file uses."""

from dataclasses import asdict
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from wmo_desk.domain.subjects import Subject
from wmo_desk.services import organisation
from wmo_desk.services.organisation import MunicipalityDetails, OwnMunicipality
from wmo_desk.ui.field_saver import Action, FieldSaver, Values
from wmo_desk.ui.settings.house_style_card import HouseStyleCard
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.widgets.autosave import AutosaveChoice, AutosaveLineEdit, AutosavePlainText
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.form import Form
from wmo_desk.workspace import Workspace


class LetterheadSection(Section):
    """Team, address, phone, reference and signature, and whom a resident can call for support."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._own: MunicipalityDetails | None = None
        whose = Card(self.tr("Municipality"))
        choosing = Form()
        self._choice = AutosaveChoice()
        self._choice.edited.connect(self._choose)
        choosing.add(
            "code",
            self.tr("This file uses the letterhead and the lists of"),
            self._choice,
        )
        whose.add(choosing)
        self.column.addWidget(whose)
        self._card = Card(self.tr("Letterhead"))
        self._form = Form(columns=2)
        self._saver = FieldSaver(workspace, self._form, self._write, self)
        self._saver.state_changed.connect(self.state_changed)
        self._fields: list[QWidget] = [self._choice]
        self._add_line("team", self.tr("Team"))
        self._add_line("email", self.tr("E-mail"))
        self._add_line("phone", self.tr("Phone"))
        self._add_line("phone_hours", self.tr("When one can call"))
        address = AutosavePlainText(lines=2, most_lines=4)
        self._form.add("address", self.tr("Address"), address, span=0)
        self._saver.bind("address", address.autosave)
        self._fields.append(address)
        self._form.add_heading(self.tr("On every letter"))
        self._add_line("reference", self.tr("Our reference"))
        signature = AutosavePlainText(lines=2, most_lines=4)
        self._form.add(
            "signature",
            self.tr("Signature"),
            signature,
            span=0,
            help_text=self.tr("Stands below letters, such as: With kind regards, team Wmo"),
        )
        self._saver.bind("signature", signature.autosave)
        self._fields.append(signature)
        self._form.add_heading(self.tr("Independent client support"))
        self._add_line("client_support_name", self.tr("Organisation"))
        self._add_line("client_support_phone", self.tr("Phone of client support"))
        self._form.add_heading(self.tr("Support centre for carers"))
        self._add_line("carer_centre_name", self.tr("Name of the centre"))
        self._add_line("carer_centre_phone", self.tr("Phone of the centre"))
        self._card.add(self._form)
        self.column.addWidget(self._card)
        self.style_card = HouseStyleCard(workspace)
        self.style_card.hide()
        self.style_card.state_changed.connect(self.state_changed)
        self.style_card.said.connect(self.said)
        self.column.addWidget(self.style_card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(organisation.own_letterhead, owner=self, then=self._show)
        self.style_card.reload()

    @override
    def flush(self) -> None:
        self._saver.flush()
        self.style_card.flush()

    def field(self, name: str) -> QWidget:
        """Return the editor of a field."""
        return self._form.field(name).editor

    def _add_line(self, name: str, label: str) -> None:
        line = AutosaveLineEdit()
        self._form.add(name, label, line)
        self._saver.bind(name, line.autosave)
        self._fields.append(line)

    def _show(self, letterhead: OwnMunicipality) -> None:
        may = self.may_edit()
        for field in self._fields:
            field.setEnabled(may)
        self.style_card.set_editable(may)
        self._choice.set_options([(row.code, row.name) for row in letterhead.all])
        self._own = letterhead.own
        self._card.setVisible(self._own is not None)
        if self._own is not None:
            self._choice.load(self._own.code)
            self._card.set_title(self.tr("Letterhead of %1").replace("%1", self._own.name))
            self._saver.load(asdict(self._own))

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            organisation.change_municipality,
            municipality_id=self._own_id(),
            changes=changes,
            base=base,
        )

    def _own_id(self) -> UUID:
        if self._own is None:
            message = "fields of no municipality"
            raise RuntimeError(message)
        return self._own.id

    @Slot(object)
    def _choose(self, code: str) -> None:
        self.workspace.perform(
            partial(organisation.choose_municipality, code=code),
            owner=self,
            then=lambda _nothing: self._choice.autosave.mark_saved(),
            refused=self._keep_choice,
        )

    def _keep_choice(self, _error: object) -> None:
        self._choice.autosave.mark_unsaved()
