"""Put something on the map: what it is called, who offers it, for which dimensions and area."""

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.social_map import EntryKind
from wmo_desk.domain.social_map_sheet import LIMITS
from wmo_desk.errors import RuleError
from wmo_desk.services import social_map
from wmo_desk.services.organisation import AreaRow
from wmo_desk.ui.social_map import words
from wmo_desk.ui.vocabulary import dimension_name, sentence
from wmo_desk.ui.widgets.autosave import AutosaveChoice
from wmo_desk.ui.widgets.choices import DimensionChoice, Segmented
from wmo_desk.ui.widgets.dialog import Dialog
from wmo_desk.ui.widgets.form import Form
from wmo_desk.ui.words.social_map import area_words, kind_name
from wmo_desk.workspace import Workspace


class AddEntryDialog(Dialog):
    """Emits `added(entry_id)`; the rest is filled in beside the list."""

    added = Signal(object)

    def __init__(
        self, workspace: Workspace, areas: Sequence[AreaRow], parent: QWidget | None = None
    ) -> None:
        super().__init__("", width=560, parent=parent)
        self.set_title(self.tr("New entry"))
        self.set_sentence(self.tr("The rest is filled in beside the list, once it is on the map."))
        self._workspace = workspace
        self.form = Form()
        self.name = QLineEdit()
        self.name.setMaxLength(LIMITS["name"])
        self.form.add("name", words.field_name("name"), self.name)
        self.kind = Segmented([(each, kind_name(each)) for each in EntryKind])
        self.kind.load(EntryKind.INFORMAL)
        self.form.add("kind", words.field_name("kind"), self.kind)
        self.dimensions = DimensionChoice({each: dimension_name(each) for each in Dimension})
        self.form.add("dimensions", words.field_name("dimensions"), self.dimensions)
        self.area = AutosaveChoice(
            [(None, area_words(None)), *((area.id, area.name) for area in areas)]
        )
        self.area.load(None)
        self.form.add("area_id", words.field_name("area_id"), self.area)
        self.add(self.form)
        self.add_cancel()
        self.add_accept(self.tr("Put on the map"))
        self.finished.connect(self.deleteLater)
        self.name.setFocus()

    @override
    def decide(self) -> None:
        self.form.clear_errors()
        values: dict[str, Any] = {
            "name": self.name.text(),
            "kind": self.kind.value(),
            "dimensions": self.dimensions.value(),
            "area_id": self.area.value(),
            "checked_on": self._workspace.today(),
        }
        self._workspace.perform(
            partial(social_map.add_entry, values=values),
            owner=self,
            then=self._added,
            refused=self._refuse,
            unavailable=lambda error: self.show_refusal(sentence(error)),
        )

    def _added(self, entry_id: UUID) -> None:
        self.accept()
        self.added.emit(entry_id)

    def _refuse(self, error: RuleError) -> None:
        if not (error.field and self.form.show_error(error.field, sentence(error))):
            self.show_refusal(sentence(error))
