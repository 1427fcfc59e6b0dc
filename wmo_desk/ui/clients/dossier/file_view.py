"""One dossier on the screen: header, strip, and the sections below it."""

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.subjects import Subject
from wmo_desk.services import clients
from wmo_desk.services.client_form import FormChoices
from wmo_desk.services.dossier import DossierView, dossier
from wmo_desk.ui.clients import refusals, words
from wmo_desk.ui.clients.dossier.details import DetailsSection
from wmo_desk.ui.clients.dossier.reports import ReportsSection
from wmo_desk.ui.clients.dossier.section import DossierContext, Section
from wmo_desk.ui.clients.dossier.sections import SECTIONS, section_names
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.date_text import format_date
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.section_tabs import SectionTabs
from wmo_desk.ui.widgets.status_strip import StatusStrip
from wmo_desk.ui.widgets.styling import announce, style_as
from wmo_desk.ui.words.people import address_words, age_words, called
from wmo_desk.ui.words.statutory_strip import strip_steps
from wmo_desk.ui.words.text import in_list
from wmo_desk.workspace import Workspace

_LOWEST: Final = 560
# Their sentences are registered by importing them.
REFUSALS: Final = refusals


class FileView(QWidget):
    """A file that exists, or with `new_in` one that comes into being with the first letter.

    `state_changed` follows whether everything that was typed stands on disk.
    """

    subjects: frozenset[Subject] = frozenset(
        {
            Subject.CLIENTS,
            Subject.REPORTS,
            Subject.CONVERSATIONS,
            Subject.INDICATIONS,
            Subject.WAITING_LIST,
            Subject.DOCUMENTS,
            Subject.DIRECT_SUPPORT,
            Subject.HOME_SCANS,
            Subject.HOUSEHOLDS,
            Subject.SIGNALS,
        }
    )
    state_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        client_id: UUID,
        *,
        new_in: FormChoices | None = None,
    ) -> None:
        super().__init__()
        style_as(self, ground="page")
        self.client_id = client_id
        self.view: DossierView | None = None
        self._workspace = workspace
        self._navigate = navigate
        self._is_new = new_in is not None
        self._sections: dict[str, Section] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._state = SaveState.SAVED
        self._current = ""
        self._has_steps = False
        self._known_bsn: str | None = None
        self._build()
        self._context = DossierContext(
            workspace, navigate, client_id, self.messages, self.show_section
        )
        if new_in is not None:
            self._add("details", DetailsSection(self._context, new_in=new_in))
            self.show_section("details")
            self._show_new()
        workspace.saved.connect(self._note_saved)

    @property
    def state(self) -> SaveState:
        """Whether everything that was typed stands on disk."""
        return self._state

    def section(self, key: str) -> Section:
        """Return a section; it is made when it is first wanted."""
        if key not in self._sections:
            section = SECTIONS[key](self._context)
            self._add(key, section)
            if self.view is not None:
                section.show_view(self.view)
        return self._sections[key]

    def show_section(self, key: str) -> None:
        """Bring a section into view; an unknown one is the overview."""
        if key not in SECTIONS:
            key = "overview"
        if key != self._current and self._current:
            self._sections[self._current].flush()
        self._current = key
        self.section(key)
        self.tabs.show_chosen(key)
        self._stack.setCurrentWidget(self._areas[key])
        if self.window().focusWidget() is self._areas[key]:
            # Qt found nothing in the section that takes the keyboard.
            self.tabs.focus_chosen()

    @Slot(str)
    def go_to_field(self, name: str) -> None:
        """Bring the keyboard to a field of the report whose steps the strip shows."""
        self.show_section("reports")
        section = self.section("reports")
        if isinstance(section, ReportsSection):
            section.go_to(name)
            area = self._areas["reports"]
            focused = section.focusWidget()
            if focused is not None:
                area.ensureWidgetVisible(focused, 50, 120)

    def focus_first(self) -> None:
        """Bring the keyboard to where a new file begins."""
        details = self._sections.get("details")
        if isinstance(details, DetailsSection):
            details.focus_name()

    def reload(self) -> None:
        """Read the file; one question for everything the first page shows."""
        if self._is_new and self.view is None and not self._has_record():
            return
        self._workspace.load(
            partial(dossier, client_id=self.client_id, today=self._workspace.today()),
            owner=self,
            then=self._show,
            latest="dossier",
        )

    def flush(self) -> None:
        """Write what was typed, now."""
        for section in self._sections.values():
            section.flush()

    # --- Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = PageHeader("")
        self.header.saved.retry_wanted.connect(self._retry)
        self.bsn = Button("", ButtonKind.QUIET, icon_name="eye")
        self.bsn.clicked.connect(self._show_bsn)
        self.bsn.hide()
        self.header.add_action(self.bsn)
        self.talk = Button(self.tr("Conversation"), ButtonKind.PRIMARY, icon_name="conversation")
        self.talk.clicked.connect(self._talk)
        self.talk.hide()
        self.header.add_action(self.talk)
        outer.addWidget(self.header)
        self.strip = StatusStrip(name=self.tr("Statutory steps"))
        self.strip.step_wanted.connect(self.go_to_field)
        self.strip.hide()
        outer.addWidget(self.strip)
        self.tabs = SectionTabs(section_names(), name=self.tr("Sections of the file"))
        self.tabs.chosen.connect(self.show_section)
        outer.addWidget(self.tabs)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        self.messages = MessageBar()
        place = QVBoxLayout()
        place.setContentsMargins(22, 0, 22, 0)
        place.addWidget(self.messages)
        outer.addLayout(place)

    def _add(self, key: str, section: Section) -> None:
        self._sections[key] = section
        area = scrolled(section)
        self._areas[key] = area
        self._stack.addWidget(area)
        section.state_changed.connect(self._follow_state)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_strip()

    def _place_strip(self) -> None:
        """Let the strip scroll with the overview where it would leave no room for the rest."""
        is_low = self.height() < current_theme().px(_LOWEST)
        overview = self._sections.get("overview")
        if is_low and overview is not None:
            if overview.column.indexOf(self.strip) < 0:
                overview.column.insertWidget(0, self.strip)
        elif self._outer.indexOf(self.strip) < 0:
            self._outer.insertWidget(1, self.strip)
        has_place = not is_low or overview is not None
        self.strip.setVisible(has_place and self._has_steps)

    # --- Showing ----------------------------------------------------------------------------

    def _show_new(self) -> None:
        self.header.set_title(self.tr("New client"))
        self.header.set_subtitle(self.tr("The file begins with the first thing that is typed."))
        self.tabs.hide()

    def _has_record(self) -> bool:
        details = self._sections.get("details")
        return details is None or any(saver.has_written for saver in details.savers())

    def _show(self, view: DossierView) -> None:
        self.view = view
        client = view.client
        title = called(client.list_name, client.gender)
        aside = in_list((age_words(client.birth_date, view.on), client.city))
        self.header.set_title(title, aside)
        self.header.set_subtitle(
            in_list(
                (
                    self.tr("File closed") if client.closed_on else "",
                    format_date(client.birth_date),
                    address_words(client.street, client.house_number, client.postcode, client.city),
                    words.phone_words(client.phone),
                )
            )
        )
        self._show_masked(client.bsn)
        self.talk.setVisible(
            self._workspace.may(Permission.RECORD_CONVERSATION) and client.closed_on is None
        )
        report = view.current_report
        self._has_steps = report is not None
        if report is not None:
            self.strip.show_steps(strip_steps(report, view.on))
        self._place_strip()
        self.tabs.show()
        self.tabs.set_count("people", len(view.people))
        self.tabs.set_count("reports", len(view.reports))
        self.tabs.set_count("conversations", len(view.conversations))
        self.tabs.set_count("indications", len(view.running))
        for section in self._sections.values():
            section.show_view(view)

    # --- The number -------------------------------------------------------------------------

    def hide_bsn(self) -> None:
        """Hide the number again, as at every opening."""
        self._known_bsn = None
        if self.view is not None:
            self._show_masked(self.view.client.bsn)
        details = self._sections.get("details")
        if isinstance(details, DetailsSection):
            details.hide_bsn()

    def _show_masked(self, bsn: str | None) -> None:
        self.bsn.setVisible(bool(bsn))
        if bsn and bsn == self._known_bsn:
            return
        self._known_bsn = None
        self.bsn.set_text(self.tr("BSN %1").replace("%1", words.masked_bsn(bsn)))
        self.bsn.setAccessibleName(self.tr("BSN hidden; show it"))
        self.bsn.setToolTip(self.tr("Show the whole number. The access log notes it."))

    @Slot()
    def _show_bsn(self) -> None:
        if self._known_bsn is not None:
            self.hide_bsn()
            return
        self._workspace.perform(
            partial(clients.show_bsn, client_id=self.client_id), owner=self, then=self._reveal
        )

    def _reveal(self, bsn: str | None) -> None:
        if bsn:
            self._known_bsn = bsn
            whole = self.tr("BSN %1").replace("%1", f"{bsn[:4]} {bsn[4:6]} {bsn[6:]}")
            self.bsn.set_text(whole)
            self.bsn.setToolTip(self.tr("Hide the number"))
            announce(self.bsn, whole)

    # --- Saving -----------------------------------------------------------------------------

    @Slot()
    def _follow_state(self) -> None:
        states = {state for section in self._sections.values() for state in section.states}
        state = next(
            (each for each in (SaveState.PENDING, SaveState.UNSAVED) if each in states),
            SaveState.SAVED,
        )
        if state is SaveState.PENDING:
            self.header.saved.show_pending()
        elif state is SaveState.UNSAVED:
            self.header.saved.show_unsaved()
        elif self._workspace.last_saved is not None:
            self.header.saved.show_saved(self._workspace.last_saved)
        if state is not self._state:
            self._state = state
            self.state_changed.emit()

    @Slot()
    def _note_saved(self) -> None:
        if self._state is SaveState.SAVED and self.isVisible():
            self.header.saved.show_saved(self._workspace.last_saved)

    @Slot()
    def _retry(self) -> None:
        for section in self._sections.values():
            section.retry()

    @Slot()
    def _talk(self) -> None:
        self._navigate("conversation", client_id=self.client_id)
