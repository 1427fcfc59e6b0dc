"""The paper on screen, exactly as it prints, and beside it the same words to be read aloud."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPalette, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from wmo_desk.ui.paper.clear_words import advice_on
from wmo_desk.ui.paper.paper import Line, Paper, lines_of
from wmo_desk.ui.paper.reading_list import ReadingList
from wmo_desk.ui.theme.theme import TextStyle, Theme, appearance, current_theme
from wmo_desk.ui.widgets.adaptive_row import AdaptiveRow
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.choices import Segmented
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce, style_as

_ZOOM_STEP: Final = 1.2
_ZOOM_RANGE: Final = (0.25, 4.0)
_LEAST: Final = QSize(280, 360)


class View(StrEnum):
    """Ways to look at the same paper: as it prints, its words, and how clear they are."""

    PAPER = "paper"
    TEXT = "text"
    CLEAR = "clear"


class Preview(QWidget):
    """Shows one paper; nothing of it is written anywhere.

    `document` is what is shown and what is printed, `least` the least room for it in pixels.
    `page_changed` follows scrolling.
    """

    page_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, least: QSize = _LEAST) -> None:
        super().__init__(parent)
        style_as(self, ground="clear")
        self._least = least
        self._paper: Paper | None = None
        self._buffer: QBuffer | None = None
        self._is_advised = False
        self.document = QPdfDocument(self)
        card = Card()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self._build_bar(card)
        self._build_views(card)
        # What is owned first goes first, and the threads of the view still draw from the document.
        self.document.setParent(None)
        self.document.setParent(self)
        self._add_shortcuts()
        appearance().changed.connect(self._show_theme)
        self._show_theme(current_theme())

    @property
    def paper(self) -> Paper | None:
        """The paper that is shown."""
        return self._paper

    def show_paper(self, paper: Paper) -> None:
        """Show another paper, at the same place as before where it is one of the same kind."""
        page, at = self._view.pageNavigator().currentPage(), QPointF()
        is_new = self._paper is None or self._paper.document != paper.document
        # The document reads from the buffer for as long as it is shown.
        buffer = QBuffer(self)
        buffer.setData(QByteArray(paper.content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        self._paper = paper
        if not is_new and 0 < page < self.document.pageCount():
            self._view.pageNavigator().jump(page, at, 0)
        self.reading.show_lines(paper.lines or self._lines())
        self._is_advised = False
        self._advise()
        self._tell_page()

    def clear(self) -> None:
        """Show nothing."""
        self._paper = None
        self.document.close()
        self.reading.show_lines(())
        self.clear_language.show_lines(())
        self._tell_page()

    def _advise(self) -> None:
        """Check the language once somebody wants to know: a long paper takes a while."""
        is_wanted = self._stack.currentWidget() is self.clear_language
        if self._paper is None or self._is_advised or not is_wanted:
            return
        self._is_advised = True
        document, language = self._paper.document, self._paper.choices.language
        if document is not None and document.paper_language:
            # Its text is that of the PDF, in both languages.
            language = document.paper_language
        advice = advice_on(self._paper.lines_alone or self.reading.lines, language)
        self.clear_language.show_lines(advice)

    def show_view(self, view: View) -> None:
        """Show the paper, its text, or how clear that is."""
        self.choice.load(view)
        self._show_view(view)

    def _lines(self) -> Sequence[Line]:
        count = self.document.pageCount()
        return lines_of([self.document.getAllText(page).text() for page in range(count)])

    def _build_bar(self, card: Card) -> None:
        self.choice = Segmented(
            [
                (View.PAPER, self.tr("Paper")),
                (View.TEXT, self.tr("As text")),
                (View.CLEAR, self.tr("Clear language")),
            ],
            name=self.tr("How to read it"),
        )
        self.choice.load(View.PAPER)
        self.choice.edited.connect(self._choose_view)
        self._page = PlainLabel("", TextStyle.SECONDARY, colour="muted", wrap=False)
        self.smaller = Button("−", ButtonKind.QUIET)
        self.smaller.setAccessibleName(self.tr("Zoom out"))
        self.smaller.setToolTip(self.tr("Zoom out (Ctrl+−)"))
        self.smaller.clicked.connect(self.zoom_out)
        self.larger = Button("+", ButtonKind.QUIET)
        self.larger.setAccessibleName(self.tr("Zoom in"))
        self.larger.setToolTip(self.tr("Zoom in (Ctrl++)"))
        self.larger.clicked.connect(self.zoom_in)
        self.fit = Button(self.tr("Whole width"), ButtonKind.QUIET)
        self.fit.setToolTip(self.tr("Show the whole width (Ctrl+0)"))
        self.fit.clicked.connect(self.zoom_to_width)
        self.whole = Button(self.tr("Whole page"), ButtonKind.QUIET)
        self.whole.clicked.connect(self.zoom_to_page)
        self._zoom = QWidget()
        style_as(self._zoom, ground="clear")
        zoom = QHBoxLayout(self._zoom)
        zoom.setContentsMargins(0, 0, 0, 0)
        zoom.setSpacing(2)
        for widget in (self._page, self.smaller, self.larger, self.fit, self.whole):
            zoom.addWidget(widget)
        bar = QWidget()
        style_as(bar, ground="clear")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 0, 10, 0)
        row.addWidget(AdaptiveRow(self.choice, self._zoom))
        card.add(bar)

    def _build_views(self, card: Card) -> None:
        self._view = QPdfView()
        self._view.setDocument(self.document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.setAccessibleName(self.tr("The paper as it prints"))
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)
        self.reading = ReadingList(name=self.tr("The words of the paper, in reading order"))
        self.clear_language = ReadingList(name=self.tr("How clear the words are, and advice"))
        self._views = {
            View.PAPER: self._view,
            View.TEXT: self.reading,
            View.CLEAR: self.clear_language,
        }
        self._stack = QStackedWidget()
        self._stack.setMinimumSize(self._least)
        for view in self._views.values():
            self._stack.addWidget(view)
        card.add(self._stack, 1)

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), self.zoom_in),
            (QKeySequence("Ctrl+="), self.zoom_in),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), self.zoom_out),
            (QKeySequence("Ctrl+0"), self.zoom_to_width),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def zoom_in(self) -> None:
        """Show the paper larger."""
        self._zoom_by(_ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Show the paper smaller."""
        self._zoom_by(1 / _ZOOM_STEP)

    @Slot()
    def zoom_to_width(self) -> None:
        """Fill the width with the paper."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    @Slot()
    def zoom_to_page(self) -> None:
        """Show a whole sheet at once."""
        self._view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def _zoom_by(self, factor: float) -> None:
        current = self._view.zoomFactor()
        if self._view.zoomMode() is not QPdfView.ZoomMode.Custom:
            current = self._shown_factor()
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        least, most = _ZOOM_RANGE
        self._view.setZoomFactor(min(most, max(least, current * factor)))

    def _shown_factor(self) -> float:
        """How large the paper is while it fits by itself, which the view does not tell."""
        page = self.document.pagePointSize(max(0, self._view.pageNavigator().currentPage()))
        if page.isEmpty():
            return 1.0
        margins = self._view.documentMargins()
        inside = self._view.viewport().size()
        across = (inside.width() - margins.left() - margins.right()) / page.width()
        down = (inside.height() - self._view.pageSpacing()) / page.height()
        in_points = 72 / self._view.logicalDpiX()
        is_page = self._view.zoomMode() is QPdfView.ZoomMode.FitInView
        return (min(across, down) if is_page else across) * in_points

    @Slot(object)
    def _choose_view(self, view: View) -> None:
        self.choice.autosave.mark_saved()
        self._show_view(view)

    def _show_view(self, view: View) -> None:
        self._stack.setCurrentWidget(self._views[view])
        self._zoom.setVisible(view is View.PAPER)
        self._advise()

    @Slot()
    def _tell_page(self) -> None:
        total = self.document.pageCount()
        if not total:
            self._page.setText("")
            return
        number = self._view.pageNavigator().currentPage() + 1
        words = self.tr("Page %1 of %2").replace("%1", f"{number}").replace("%2", f"{total}")
        self._page.setText(words)
        hint = self.tr("Choose “As text” to have it read aloud.")
        self._view.setAccessibleDescription(f"{words}. {hint}")
        if self._view.hasFocus():
            announce(self._view, words)
        self.page_changed.emit()

    @Slot(object)
    def _show_theme(self, theme: Theme) -> None:
        # The view paints the ground behind the sheets by itself, in this role of its palette.
        palette = QPalette(theme.palette())
        palette.setColor(QPalette.ColorRole.Dark, QColor(theme.tokens.neutral_soft))
        self._view.setPalette(palette)
