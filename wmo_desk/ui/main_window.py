"""The window: navigation at the left, one page in the middle, one message bar, Ctrl+K."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmo_desk.ui.message_bar import MessageBar
from wmo_desk.ui.navigation import Navigation, NavigationItem
from wmo_desk.ui.widgets.downward_area import DownwardArea
from wmo_desk.ui.widgets.find_anything import FindAnything, Found, Search
from wmo_desk.ui.widgets.styling import announce, style_as

_GEOMETRY: Final = "window/geometry"
_FIRST_SIZE: Final = QSize(1366, 768)


@runtime_checkable
class OpensTarget(Protocol):
    """A page that can show something in particular."""

    def open_target(self, **target: Any) -> None:
        """Show what the target names, such as a client."""


@runtime_checkable
class Reloads(Protocol):
    """A page that can be read from the file again."""

    def reload(self) -> None:
        """Show what stands in the file now."""


@runtime_checkable
class Flushes(Protocol):
    """A page on which something may be typed that is not written yet."""

    def flush(self) -> None:
        """Write what was typed, now."""


@runtime_checkable
class BeginsSomewhere(Protocol):
    """A page on which one does not begin with the first thing that takes the keyboard."""

    def focus_first(self) -> None:
        """Bring the keyboard to where one begins."""


@runtime_checkable
class KeepsOpen(Protocol):
    """A page on which something may run that is lost when the window closes."""

    def may_close(self) -> bool:
        """Whether nothing runs; otherwise it is shown what does."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page that can be shown; `factory` is called when it is first wanted.

    A page outside the navigation names the item that is shown as current with `under`; with a
    `shortcut` it can be gone to by that and is found by its own words. `ways` are what Ctrl+K finds
    of it beside its title.
    """

    key: str
    title: str
    icon_name: str
    factory: Callable[[], QWidget]
    in_navigation: bool = True
    under: str = ""
    ways: tuple[Found, ...] = ()
    shortcut: str = ""


class MainWindow(QMainWindow):
    """Shows pages by key. `closing` is emitted after every page has written what was typed."""

    page_shown = Signal(str)
    lock_wanted = Signal()
    closing = Signal()

    def __init__(
        self,
        pages: Sequence[PageSpec],
        *,
        state_file: Path,
        search: Search | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.key: spec for spec in pages}
        self._built: dict[str, QWidget] = {}
        self._current = ""
        self._search = search
        self._state = QSettings(str(state_file), QSettings.Format.IniFormat)
        self._build(pages)
        self._add_shortcuts(pages)
        self.setMinimumSize(640, 420)
        self._restore_geometry()

    @property
    def current_key(self) -> str:
        """The key of the page that is shown."""
        return self._current

    def current_page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._built.get(self._current)

    def show_page(self, key: str, **target: Any) -> None:
        """Show a page, and on it what `target` names; what was typed elsewhere is written first."""
        left = self.current_page()
        if left is not None and isinstance(left, Flushes):
            left.flush()
        spec = self._specs[key]
        known = key in self._built
        page = self._page(spec)
        if left is not None and left is not page:
            self.messages.forget_good_news()
        self._current = key
        self._stack.setCurrentWidget(page)
        self.navigation.set_current(spec.under or key)
        self.setWindowTitle(f"{spec.title} – Wmo Desk")
        if target and isinstance(page, OpensTarget):
            page.open_target(**target)
        elif known and isinstance(page, Reloads):
            page.reload()
        if left is not page:
            announce(self, spec.title)
            _focus_first(page)
        self.page_shown.emit(key)

    @Slot()
    def find_anything(self, text: str = "") -> None:
        """Open the search over everything."""
        places = [
            Found(spec.title, self.tr("Page"), spec.key)
            for spec in self._specs.values()
            if spec.in_navigation or spec.shortcut
        ]
        places += [way for spec in self._specs.values() for way in spec.ways]
        finder = FindAnything(self._search, places, parent=self)
        finder.chosen.connect(self._go_to)
        finder.open_over(self, text)

    def flush(self) -> None:
        """Let every page write what was typed."""
        for page in self._built.values():
            if isinstance(page, Flushes):
                page.flush()

    @Slot()
    def reload(self) -> None:
        """Show the current page as it stands in the file now."""
        page = self.current_page()
        if page is not None and isinstance(page, Reloads):
            page.reload()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        for page in self._built.values():
            if isinstance(page, KeepsOpen) and not page.may_close():
                event.ignore()
                return
        self._state.setValue(_GEOMETRY, self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def _build(self, pages: Sequence[PageSpec]) -> None:
        shown = [spec for spec in pages if spec.in_navigation]
        items = [
            NavigationItem(spec.key, spec.title, spec.icon_name, f"Ctrl+{number}")
            for number, spec in enumerate(shown, 1)
        ]
        self.navigation = Navigation("Wmo Desk", items)
        self.navigation.page_wanted.connect(self.show_page)
        self._stack = QStackedWidget()
        self.messages = MessageBar()
        right = QWidget()
        style_as(right, ground="page")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.messages)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(right, 1)
        self.setCentralWidget(whole)

    def _add_shortcuts(self, pages: Sequence[PageSpec]) -> None:
        shown = [spec for spec in pages if spec.in_navigation]
        for number, spec in enumerate(shown[:9], 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(partial(self.show_page, spec.key))
        for spec in pages:
            if spec.shortcut:
                shortcut = QShortcut(QKeySequence(spec.shortcut), self)
                shortcut.activated.connect(partial(self.show_page, spec.key))
        for keys, slot in (
            ("Ctrl+K", self.find_anything),
            ("F5", self.reload),
            ("Ctrl+L", self.lock_wanted.emit),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _page(self, spec: PageSpec) -> QWidget:
        if spec.key not in self._built:
            page = spec.factory()
            self._built[spec.key] = page
            self._stack.addWidget(page)
        return self._built[spec.key]

    @Slot(object)
    def _go_to(self, found: Found) -> None:
        self.show_page(found.page, **found.target)

    def _restore_geometry(self) -> None:
        kept = self._state.value(_GEOMETRY)
        if isinstance(kept, QByteArray) and self.restoreGeometry(kept):
            return
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize()))


def scrolled(contents: QWidget) -> QScrollArea:
    """Return an area in which contents scroll downwards, for a page that can grow long."""
    area = DownwardArea()
    style_as(contents, ground="page")
    area.setWidget(contents)
    return area


def _focus_first(page: QWidget) -> None:
    """Bring the keyboard into the page, or its reader would stay on the navigation."""
    if isinstance(page, BeginsSomewhere):
        page.focus_first()
        return
    walker = page.nextInFocusChain()
    while walker is not None and walker is not page:
        inside = page.isAncestorOf(walker)
        takes = bool(walker.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if inside and takes and walker.isEnabled() and walker.isVisibleTo(page):
            walker.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        walker = walker.nextInFocusChain()
