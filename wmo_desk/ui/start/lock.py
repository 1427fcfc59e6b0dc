"""Lock the windows: nothing of anybody is on the screen, and what was typed stays."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from wmo_desk.errors import RuleError
from wmo_desk.ui.start.recovery_page import RecoveryPage
from wmo_desk.ui.start.unlock_page import UnlockPage
from wmo_desk.ui.theme.theme import current_theme
from wmo_desk.ui.vocabulary import sentence
from wmo_desk.ui.widgets.cover import Cover
from wmo_desk.ui.widgets.styling import announce


class LockScreen(QObject):
    """Covers every window; `unlock_wanted(passphrase)` and `recovery_wanted(key)` ask for the file.

    The page to unlock stands in the window that takes typing: the dialog that is open, or else the
    main window.
    """

    unlock_wanted = Signal(str)
    recovery_wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._covers: list[Cover] = []
        self._page: UnlockPage | None = None
        self._recovery: RecoveryPage | None = None

    @property
    def is_up(self) -> bool:
        """Whether the windows are covered."""
        return bool(self._covers)

    @property
    def page(self) -> UnlockPage | None:
        """The page that asks for the passphrase."""
        return self._page

    @property
    def recovery_page(self) -> RecoveryPage | None:
        """The page that asks for the recovery key."""
        return self._recovery

    def put_up(self) -> None:
        """Cover every window and ask for the passphrase."""
        if self._covers:
            return
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        host = QApplication.activeModalWidget() or self._window
        for window in _open_windows():
            cover = Cover(window)
            self._covers.append(cover)
            if window is host:
                self._ask_in(cover)
        QApplication.instance().focusWindowChanged.connect(self._cover_newcomers)  # type: ignore[union-attr]
        announce(host, self.tr("Locked"), at_once=True)

    def take_away(self) -> None:
        """Show everything as it was."""
        if not self._covers:
            return
        QApplication.instance().focusWindowChanged.disconnect(self._cover_newcomers)  # type: ignore[union-attr]
        covers, self._covers = self._covers, []
        self._page = self._recovery = None
        for cover in covers:
            if isValid(cover):
                cover.lift()

    def show_refusal(self, error: RuleError) -> None:
        """Say why it does not open."""
        if self._recovery is not None and self._recovery.isVisible():
            self._recovery.show_refusal(error)
        elif self._page is not None:
            self._page.show_refusal(sentence(error), getattr(error, "wait", 0))

    def show_trouble(self, words: str) -> None:
        """Say what keeps the file from opening."""
        if self._page is not None:
            self._show_page(self._page)
            self._page.show_refusal(words)

    def _ask_in(self, cover: Cover) -> None:
        theme = current_theme()
        row = QHBoxLayout(cover)
        row.setContentsMargins(12, 12, 12, 12)
        row.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(1)
        self._page = UnlockPage(
            self.tr("Locked. What you typed is kept; after unlocking you go on where you were."),
            is_lock=True,
        )
        self._recovery = RecoveryPage()
        self._recovery.hide()
        for page in (self._page, self._recovery):
            page.setMaximumWidth(theme.px(560))
            column.addWidget(page)
        self._page.unlock_wanted.connect(self.unlock_wanted)
        self._page.recovery_wanted.connect(self._ask_for_key)
        self._recovery.unlock_wanted.connect(self.recovery_wanted)
        self._recovery.went_back.connect(self._ask_for_passphrase)
        column.addStretch(1)
        row.addLayout(column, 20)
        row.addStretch(1)
        window = cover.parentWidget()
        if window is not None and window is not self._window:
            # A small dialog must have room for the question.
            window.resize(window.size().expandedTo(cover.sizeHint()))
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _cover_newcomers(self) -> None:
        """Cover what was on its way when the windows were locked."""
        covered = {cover.parentWidget() for cover in self._covers if isValid(cover)}
        for window in _open_windows():
            if window not in covered:
                self._covers.append(Cover(window))

    @Slot()
    def _ask_for_key(self) -> None:
        if self._recovery is not None:
            self._show_page(self._recovery)

    @Slot()
    def _ask_for_passphrase(self) -> None:
        if self._page is not None:
            self._show_page(self._page)

    def _show_page(self, page: UnlockPage | RecoveryPage) -> None:
        for other in (self._page, self._recovery):
            if other is not None:
                other.setVisible(other is page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)


def _open_windows() -> Iterator[QWidget]:
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            yield widget
