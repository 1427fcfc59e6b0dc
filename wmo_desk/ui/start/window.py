"""The window before a file is open: the name of the program at the left, one page beside it."""

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wmo_desk.ui.start.plain import words

_WIDEST_PAGE = 560
_NARROW = 760


class StartWindow(QWidget):
    """Shows one page at a time. `painted` is emitted once, when it is on screen."""

    painted = Signal()
    closed = Signal()

    def __init__(self, page: QWidget, *, text_percent: int = 100) -> None:
        super().__init__()
        self._text_percent = text_percent
        self._was_painted = False
        self.setProperty("ground", "page")
        self.setWindowTitle("Wmo Desk")
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._side = self._build_side()
        self._columns.addWidget(self._side)
        self._pages = _Pages()
        self._pages.setMaximumWidth(_WIDEST_PAGE * text_percent // 100)
        contents = QWidget()
        contents.setProperty("ground", "page")
        middle = QHBoxLayout(contents)
        middle.setContentsMargins(24, 24, 24, 24)
        middle.addStretch(1)
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(self._pages)
        column.addStretch(1)
        middle.addLayout(column, 20)
        middle.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        # No stop for Tab. By number, since its name loads all enumerations of Qt.
        area.setProperty("focusPolicy", 0)
        area.setWidget(contents)
        self._columns.addWidget(area, 1)
        self.show_page(page)
        wanted = QSize(1000 * text_percent // 100, 680 * text_percent // 100)
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.current

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the one that is there, which is kept."""
        self._pages.show_page(page)
        page.setFocus()

    def remove_page(self, page: QWidget) -> None:
        """Let go of a page that is not needed again."""
        self._pages.remove(page)
        page.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, D102 - see the package
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            # The children are painted in the same round; the next event comes when they are.
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, D102
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self._text_percent // 100
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._tagline.setVisible(not narrow)
        side = 100_000 if narrow else 300 * self._text_percent // 100
        self._side.setMaximumWidth(side)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802, D102
        super().closeEvent(event)
        self.closed.emit()

    def _build_side(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "navigation")
        column = QVBoxLayout(side)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(10)
        brand = QLabel("Wmo Desk")
        brand.setProperty("kind", "brand")
        self._tagline = words(
            self.tr(
                "The conversation, the indication and the waiting list. Encrypted, on this "
                "computer."
            ),
            "",
        )
        self._tagline.setProperty("kind", "navigation_foot")
        column.addWidget(brand)
        column.addWidget(self._tagline)
        column.addStretch(1)
        return side


class _Pages(QWidget):
    """Pages of which one shows, as high as that one; a QStackedWidget is as high as the highest."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._pages: list[QWidget] = []
        self.current: QWidget | None = None

    def show_page(self, page: QWidget) -> None:
        if page not in self._pages:
            self._pages.append(page)
            self._column.addWidget(page)
        if self.current is not None and self.current is not page:
            self.current.hide()
        self.current = page
        page.show()

    def remove(self, page: QWidget) -> None:
        if page in self._pages:
            self._pages.remove(page)
            self._column.removeWidget(page)
        if self.current is page:
            self.current = None
        page.hide()
