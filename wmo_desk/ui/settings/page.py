"""The settings: choose a group and a part at the top; everything saves itself."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.subjects import Subject
from wmo_desk.ui.main_window import scrolled
from wmo_desk.ui.settings.areas_section import AreasSection
from wmo_desk.ui.settings.copies_section import CopiesSection, Restore
from wmo_desk.ui.settings.decisions_section import DecisionsSection
from wmo_desk.ui.settings.direct_support_section import DirectSupportSection
from wmo_desk.ui.settings.keys_section import KeysSection
from wmo_desk.ui.settings.languages_section import LanguagesSection
from wmo_desk.ui.settings.letterhead_section import LetterheadSection
from wmo_desk.ui.settings.letters_section import LettersSection
from wmo_desk.ui.settings.list_section import ListSection
from wmo_desk.ui.settings.norms_section import NormsSection
from wmo_desk.ui.settings.providers_section import ProvidersSection
from wmo_desk.ui.settings.provisions_section import ProvisionsSection
from wmo_desk.ui.settings.question_sets_section import QuestionSetsSection
from wmo_desk.ui.settings.screen_section import ScreenSection
from wmo_desk.ui.settings.section import Section
from wmo_desk.ui.settings.security_section import SecuritySection
from wmo_desk.ui.settings.snippets_section import SnippetsSection
from wmo_desk.ui.settings.staff_section import StaffSection
from wmo_desk.ui.settings.terms_section import TermsSection
from wmo_desk.ui.settings.waiting_section import WaitingSection
from wmo_desk.ui.start.copy_keeper import CopyKeeper
from wmo_desk.ui.this_computer import ThisComputer
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.page_header import PageHeader
from wmo_desk.ui.widgets.saved_indicator import SaveState
from wmo_desk.ui.widgets.styling import style_as
from wmo_desk.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Part:
    key: str
    word: str
    make: Callable[[], Section]


@dataclass(frozen=True, slots=True)
class _Group:
    key: str
    word: str
    parts: tuple[_Part, ...]


class SettingsPage(QWidget):
    """`open_target(section="copies")` shows one part; parts are built when first wanted."""

    subjects: ClassVar[frozenset[Subject]] = frozenset({Subject.OPTIONS, Subject.STAFF})
    lock_wanted = Signal()
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        navigate: Callable[..., None],
        *,
        computer: ThisComputer,
        keeper: CopyKeeper,
        restore: Restore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._navigate = navigate
        self._computer = computer
        self._keeper = keeper
        self._restore = restore
        groups = self._all_groups()
        self._parts = {part.key: part for group in groups for part in group.parts}
        self._group_of = {part.key: group.key for group in groups for part in group.parts}
        # What is shown of a group: the part that was last looked at.
        self._shown = {group.key: group.parts[0].key for group in groups}
        self._built: dict[str, Section] = {}
        self._places: dict[str, QWidget] = {}
        self._current = ""
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        style_as(self, ground="page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PageHeader(self.tr("Settings"))
        self.header.saved.retry_wanted.connect(self.flush)
        column.addWidget(self.header)
        self._groups = Segmented(
            [(group.key, group.word) for group in groups], name=self.tr("Groups of the settings")
        )
        self._groups.edited.connect(self._choose_group)
        self._choice = Segmented(
            [(part.key, part.word) for part in self._parts.values()],
            name=self.tr("Parts of the settings"),
        )
        self._choice.edited.connect(self._choose)
        choosing = QVBoxLayout()
        choosing.setContentsMargins(22, 14, 22, 4)
        choosing.setSpacing(8)
        choosing.addWidget(self._groups)
        choosing.addWidget(self._choice)
        column.addLayout(choosing)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        workspace.changed.connect(self._reload_if_concerned)
        workspace.saved.connect(self._show_saved)
        self.open_target(section="screen")

    @property
    def current_section(self) -> Section:
        """The part that is shown."""
        return self._built[self._current]

    def open_target(self, **target: Any) -> None:
        """Show the part named by `section`."""
        key = target.get("section", self._current)
        if key not in self._parts:
            return
        if self._current:
            self.current_section.flush()
        section = self._section(key)
        self._current = key
        group = self._group_of[key]
        self._shown[group] = key
        self._groups.load(group)
        self._choice.show_only([part for part, its in self._group_of.items() if its == group])
        self._choice.load(key)
        self._stack.setCurrentWidget(self._places[key])
        section.reload()

    @Slot()
    def reload(self) -> None:
        """Show what stands in the file now."""
        self.current_section.reload()

    @Slot()
    def flush(self) -> None:
        """Write what was typed, now."""
        for section in self._built.values():
            section.flush()

    def _all_groups(self) -> list[_Group]:
        space = self._workspace
        return [
            _Group(
                "computer",
                self.tr("This computer"),
                (
                    _Part(
                        "screen", self.tr("Screen"), partial(ScreenSection, space, self._computer)
                    ),
                    _Part("keys", self.tr("Keys"), partial(KeysSection, space)),
                    _Part(
                        "security",
                        self.tr("Security"),
                        partial(SecuritySection, space, self._computer),
                    ),
                    _Part(
                        "copies",
                        self.tr("Copies"),
                        partial(CopiesSection, space, self._computer, self._keeper, self._restore),
                    ),
                ),
            ),
            _Group(
                "municipality",
                self.tr("Municipality"),
                (
                    _Part("staff", self.tr("People"), partial(StaffSection, space)),
                    _Part("areas", self.tr("Areas"), partial(AreasSection, space)),
                    _Part("terms", self.tr("Terms"), partial(TermsSection, space)),
                    _Part("decisions", self.tr("Decisions"), partial(DecisionsSection, space)),
                ),
            ),
            _Group(
                "talk",
                self.tr("Conversation"),
                (
                    _Part("question_sets", self.tr("Topics"), partial(QuestionSetsSection, space)),
                    _Part("snippets", self.tr("Snippets"), partial(SnippetsSection, space)),
                ),
            ),
            _Group(
                "paper",
                self.tr("Paper"),
                (
                    _Part("letterhead", self.tr("Letterhead"), partial(LetterheadSection, space)),
                    _Part("letters", self.tr("Letters"), partial(LettersSection, space)),
                    _Part("languages", self.tr("Languages"), partial(LanguagesSection, space)),
                ),
            ),
            _Group(
                "granting",
                self.tr("Granting"),
                (
                    _Part("provisions", self.tr("Provisions"), partial(ProvisionsSection, space)),
                    _Part("norms", self.tr("Norm sets"), partial(NormsSection, space)),
                    _Part(
                        "own_contribution",
                        self.tr("Own contribution"),
                        partial(ListSection, space, ListKind.OWN_CONTRIBUTION),
                    ),
                    _Part(
                        "target_groups",
                        self.tr("Target groups"),
                        partial(ListSection, space, ListKind.TARGET_GROUP),
                    ),
                    _Part(
                        "refusal_grounds",
                        self.tr("Grounds of refusal"),
                        partial(ListSection, space, ListKind.REFUSAL_GROUND),
                    ),
                    _Part(
                        "direct_support",
                        self.tr("Without indication"),
                        partial(DirectSupportSection, space),
                    ),
                ),
            ),
            _Group(
                "waiting",
                self.tr("Waiting list"),
                (
                    _Part("waiting", self.tr("Waiting list"), partial(WaitingSection, space)),
                    _Part(
                        "criteria",
                        self.tr("Criteria"),
                        partial(ListSection, space, ListKind.CRITERION),
                    ),
                    _Part(
                        "demands",
                        self.tr("Special demands"),
                        partial(ListSection, space, ListKind.SPECIAL_DEMAND),
                    ),
                    _Part(
                        "providers",
                        self.tr("Providers"),
                        partial(ProvidersSection, space, self._navigate),
                    ),
                ),
            ),
        ]

    def _section(self, key: str) -> Section:
        if key not in self._built:
            section = self._parts[key].make()
            section.state_changed.connect(self._show_state)
            section.said.connect(self.said)
            if isinstance(section, SecuritySection):
                section.lock_wanted.connect(self.lock_wanted)
            self._built[key] = section
            contents = QWidget()
            column = QVBoxLayout(contents)
            column.setContentsMargins(22, 10, 22, 16)
            column.addWidget(section)
            self._places[key] = scrolled(contents)
            self._stack.addWidget(self._places[key])
        return self._built[key]

    @Slot(object)
    def _choose_group(self, group: object) -> None:
        self._groups.autosave.mark_saved()
        self.open_target(section=self._shown[str(group)])

    @Slot(object)
    def _choose(self, key: object) -> None:
        self._choice.autosave.mark_saved()
        self.open_target(section=key)

    @Slot(frozenset)
    def _reload_if_concerned(self, subjects: frozenset[Subject]) -> None:
        if subjects & self.current_section.subjects:
            self.current_section.reload()

    @Slot(object)
    def _show_saved(self, moment: Any) -> None:  # noqa: ANN401 - a signal's argument
        if self.isVisible():
            self.header.saved.show_saved(self._workspace.local_time(moment))

    @Slot(object)
    def _show_state(self, state: SaveState) -> None:
        if state is SaveState.UNSAVED:
            self.header.saved.show_unsaved()
        elif state is SaveState.PENDING:
            self.header.saved.show_pending()
