"""Where the providers are: they are kept where their room is shown, beside the waiting list."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wmo_desk.domain.permissions import Permission
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.workspace import Workspace


class ProvidersSection(Section):
    """Leads to the providers."""

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        card = Card(self.tr("Providers"))
        told = self.tr(
            "Providers stand beside the waiting list, with the areas in which they work and the "
            "room they have. There you add one, change one, or note that one stops."
        )
        card.add(PlainLabel(told, colour="muted"))
        self.go = Button(self.tr("Go to the providers"), ButtonKind.PRIMARY)
        self.go.clicked.connect(lambda: navigate("waiting_list", room=True))
        if not workspace.may(Permission.VIEW_CLIENT):
            self.go.hide()
        card.add(self.go)
        self.column.addWidget(card)
        self.column.addStretch(1)
