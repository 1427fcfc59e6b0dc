"""The warning that somebody may have a file already."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.people import Identity
from wmo_desk.services import clients
from wmo_desk.services.duplicates import LikelyDuplicate, likely_duplicates
from wmo_desk.ui.clients import words
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.plain_label import Pill, PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.people import address_words, called, name_or_unknown
from wmo_desk.ui.words.text import in_list


class DuplicatesCard(Card):
    """Shows the files that are probably about the same person; a warning, never a refusal.

    A file that was just begun can be closed in favour of the one that is there.
    """

    def __init__(self, context: DossierContext, *, is_new: bool) -> None:
        super().__init__("")
        self.set_title(self.tr("Perhaps there is a file already"))
        self._context = context
        self._is_new = is_new
        self._shown: list[LikelyDuplicate] = []
        self._told = ""
        self.header.addWidget(Pill(self.tr("Please check"), Tone.WARN))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.hide()

    def look_for(self, identity: Identity) -> None:
        """Compare with every other file, and show what is alike."""
        self._context.workspace.load(
            partial(likely_duplicates, identity=identity, except_for=self._context.client_id),
            owner=self,
            then=self._show,
            latest="duplicates",
        )

    def _show(self, found: list[LikelyDuplicate]) -> None:
        if found == self._shown:
            return
        self._shown = found
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for duplicate in found:
            self._rows.addWidget(self._row(duplicate))
        self.setVisible(bool(found))
        self._forget_told()
        if not found:
            return
        if self._is_out_of_sight():
            self._tell(found[0])
        else:
            announce(self, self.accessibleName())

    def _is_out_of_sight(self) -> bool:
        """Whether the page has been scrolled beyond the place of this card."""
        area = _scroll_area(self)
        return area is not None and area.verticalScrollBar().value() > self.y()

    def _tell(self, duplicate: LikelyDuplicate) -> None:
        told = self.tr("Perhaps there is a file already: %1, %2.")
        name = called(duplicate.client.list_name, Gender.UNKNOWN)
        why = words.resemblance_words(duplicate.why)
        self._told = told.replace("%1", name).replace("%2", why)
        self._context.messages.warn(
            self._told,
            action=self.tr("Look at it"),
            on_action=self._bring_into_view,
        )

    def _forget_told(self) -> None:
        """Take back what was told of it, which belongs to these fields alone."""
        if self._told and self._context.messages.sentence == self._told:
            self._context.messages.clear()
        self._told = ""

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._forget_told()

    def _bring_into_view(self) -> None:
        area, button = _scroll_area(self), self.findChild(Button)
        if area is not None and button is not None:
            area.verticalScrollBar().setValue(0)
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, duplicate: LikelyDuplicate) -> QWidget:
        client = duplicate.client
        line = QWidget()
        style_as(line, ground="clear")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        text = QVBoxLayout()
        text.setSpacing(0)
        name = name_or_unknown(client.list_name)
        text.addWidget(PlainLabel(name, TextStyle.STRONG))
        address = address_words(client.street, client.house_number, client.postcode, client.city)
        facts = (
            words.resemblance_words(duplicate.why),
            format_date(client.birth_date),
            address,
            self.tr("file closed") if client.closed_on else "",
        )
        text.addWidget(PlainLabel(in_list(facts), TextStyle.SECONDARY, colour="muted"))
        row.addLayout(text, 1)
        go = Button(self.tr("Open that file"))
        go.setAccessibleName(self.tr("Open the file of %1").replace("%1", name))
        go.clicked.connect(partial(self._open, duplicate))
        row.addWidget(go)
        if self._is_new:
            replace = Button(self.tr("Open it and close this one"), ButtonKind.QUIET)
            replace.clicked.connect(partial(self._close_this, duplicate))
            row.addWidget(replace)
        return line

    def _open(self, duplicate: LikelyDuplicate, *_checked: object) -> None:
        self._context.navigate("dossier", client_id=duplicate.client.id)

    def _close_this(self, duplicate: LikelyDuplicate, *_checked: object) -> None:
        reason = self.tr("Entered twice; see the file of %1").replace(
            "%1", name_or_unknown(duplicate.client.list_name)
        )
        self._context.workspace.perform(
            partial(clients.close_file, client_id=self._context.client_id, reason=reason),
            owner=self,
            then=partial(self._open, duplicate),
        )


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around
