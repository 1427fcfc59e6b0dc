"""Which support without indication the municipality offers."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.direct_support import KINDS, DirectSupportKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import direct_support, options
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.autosave import AutosaveCheckBox
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.words.direct_support import support_name
from wmo_desk.workspace import Workspace


class DirectSupportSection(Section):
    """A box per kind; what began before a box was emptied goes on in its file."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS})

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        card = Card(self.tr("Support without indication"))
        card.add(
            PlainLabel(
                self.tr(
                    "What is ticked can begin from a file, without an application. What runs "
                    "already goes on when it is no longer offered."
                )
            )
        )
        self.boxes: dict[DirectSupportKind, AutosaveCheckBox] = {}
        for kind, known in KINDS.items():
            box = AutosaveCheckBox(support_name(kind))
            box.edited.connect(partial(self._keep, box))
            self.boxes[kind] = box
            source = self.tr("Source: %1").replace("%1", known.source)
            label = PlainLabel(source, TextStyle.SECONDARY, colour="muted")
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(box)
            pair.addWidget(label)
            card.body.addLayout(pair)
        self.column.addWidget(card)
        self.column.addStretch(1)

    @override
    def reload(self) -> None:
        self.workspace.load(direct_support.offered_kinds, owner=self, then=self._show)

    def _show(self, offered: tuple[DirectSupportKind, ...]) -> None:
        may = self.may_edit()
        for kind, box in self.boxes.items():
            box.setEnabled(may)
            box.load(kind in offered)

    @Slot(object)
    def _keep(self, box: AutosaveCheckBox, _value: object) -> None:
        chosen = [kind.value for kind, each in self.boxes.items() if each.isChecked()]
        self.workspace.perform(
            partial(options.write_option, key=options.DIRECT_SUPPORT_KINDS, value=chosen),
            owner=self,
            then=lambda _identifier: box.autosave.mark_saved(),
        )
