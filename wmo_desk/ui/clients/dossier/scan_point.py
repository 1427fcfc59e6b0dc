"""One point of the scan: how it stands, a note, and with one key an agreement."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmo_desk.domain.home_scan import ScanFinding, ScanPoint
from wmo_desk.domain.permissions import Permission
from wmo_desk.services import home_scans
from wmo_desk.services.home_scans import PointRow
from wmo_desk.ui.clients.dossier.section import DossierContext
from wmo_desk.ui.clients.field_words import field_name, value_words
from wmo_desk.ui.clients.record_saver import Action, RecordSaver, Values
from wmo_desk.ui.theme.theme import TextStyle
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.autosave import AutosaveLineEdit
from wmo_desk.ui.widgets.buttons import Button
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.form import ErrorSentence
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.home_scan import finding_name


class PointLine(QWidget):
    """Note and agreement show once it is known how the point stands; Alt+A agrees on it.

    `agreement_wanted(key)` follows what was typed, which is on its way to the file by then.
    """

    agreement_wanted = Signal(str)

    def __init__(self, context: DossierContext, scan_id: UUID, point: ScanPoint) -> None:
        super().__init__()
        style_as(self, ground="clear")
        self.point = point
        self._context = context
        self._scan_id = scan_id
        self._row: PointRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(6)
        self.finding = Segmented(
            [(each, finding_name(each)) for each in ScanFinding], name=point.name
        )
        column.addWidget(AdaptiveRow(self._words(), self.finding))
        column.addWidget(self._build_note())
        self._error = ErrorSentence()
        column.addWidget(self._error)
        self.saver = RecordSaver(
            context.workspace,
            self,
            write=self._write,
            show_error=self._show_error,
            name_of=field_name,
            text_of=value_words,
        )
        self.saver.bind("finding", self.finding.autosave)
        self.saver.bind("note", self.note.autosave)
        self.finding.edited.connect(self._fit)
        shortcut = QShortcut(QKeySequence("Alt+A"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._ask_agreement)
        self._may_change = context.workspace.may(Permission.RECORD_CONVERSATION)
        for editor in (self.finding, self.note):
            editor.setEnabled(self._may_change)
        self._fit()

    def show_row(self, row: PointRow) -> None:
        """Show what the file holds; typing that is not written yet stays."""
        self._row = row
        self.saver.load({"finding": row.finding, "note": row.note})
        self._fit()

    def refuse(self, words: str) -> None:
        """Say why no agreement was made."""
        self._error.set_text(words)
        announce(self.finding, words, at_once=True)

    # --- Inside -------------------------------------------------------------------------------

    def _words(self) -> QWidget:
        words = QWidget()
        style_as(words, ground="clear")
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(self.point.name, TextStyle.STRONG))
        column.addWidget(PlainLabel(self.point.question, TextStyle.SECONDARY, colour="muted"))
        return words

    def _build_note(self) -> QWidget:
        self._below = QWidget()
        style_as(self._below, ground="clear")
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.note = AutosaveLineEdit(placeholder=self.tr("Note"))
        self.note.setAccessibleName(self.tr("Note on %1").replace("%1", self.point.name))
        row.addWidget(self.note, 1)
        self.agree = Button(self.tr("Agreement"), icon_name="plus")
        self.agree.setAccessibleName(
            self.tr("Make an agreement of %1").replace("%1", self.point.name)
        )
        self.agree.setToolTip(self.tr("Alt+A"))
        self.agree.clicked.connect(self._ask_agreement)
        row.addWidget(self.agree)
        self._agreed = PlainLabel(self.tr("agreed"), TextStyle.SECONDARY, colour="ok", wrap=False)
        row.addWidget(self._agreed)
        return self._below

    @Slot()
    def _fit(self) -> None:
        """Show what belongs to how the point stands."""
        finding = self.finding.value()
        is_agreed = self._row is not None and self._row.agreement_id is not None
        asks = finding is ScanFinding.ATTENTION
        self._below.setVisible(finding is not None or bool(self.note.text()))
        self.agree.setVisible(asks and not is_agreed and self._may_change)
        self._agreed.setVisible(is_agreed)
        if asks:
            self._error.set_text("")

    def _write(self, changes: Values, base: Values) -> Action:
        return partial(
            home_scans.record_point,
            scan_id=self._scan_id,
            point=self.point.key,
            changes=changes,
            base=base,
            client_id=self._context.client_id,
        )

    def _show_error(self, _name: str, words: str) -> bool:
        self._error.set_text(words)
        return True

    @Slot()
    def _ask_agreement(self) -> None:
        if self._may_change:
            self.saver.flush()
            self.agreement_wanted.emit(self.point.key)
