"""A card with lines: Tab comes in once, the arrow keys walk, Enter opens."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.today.line import Line, LineText
from wmo_desk.ui.widgets.buttons import Button, ButtonKind
from wmo_desk.ui.widgets.card import Card
from wmo_desk.ui.widgets.keyboard_order import follow_layout
from wmo_desk.ui.widgets.plain_label import PlainLabel
from wmo_desk.ui.widgets.styling import announce

_LEAST_MARK: Final = 112
_SIDE: Final = 10


class LinesCard(Card):
    """Shows the first lines and tells how many more there are; `opened(LineText)` on choosing one.

    `empty` is what it says without any; a card without such words is hidden then.
    """

    opened = Signal(object)

    def __init__(
        self,
        title: str,
        *,
        empty: str = "",
        at_first: int = 6,
        narrow_marks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self._title_words = title
        self._empty_words = empty
        self._at_first = at_first
        self._narrow_marks = narrow_marks
        self._shows_all = False
        self._texts: tuple[LineText, ...] | None = None
        self._lines: list[Line] = []
        self._count = PlainLabel("", TextStyle.SECONDARY, colour="muted", wrap=False)
        self.header.addWidget(self._count)
        self._empty = PlainLabel(empty, TextStyle.SECONDARY, colour="muted")
        self._empty.setContentsMargins(_SIDE, 0, _SIDE, 4)
        self.add(self._empty)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addLayout(self._column)
        self._more = Button("", ButtonKind.LINK)
        self._more.clicked.connect(self._show_all)
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE, 0, _SIDE, 0)
        below.addWidget(self._more)
        self.body.addLayout(below)
        self.body.setSpacing(0)
        # Lines bring their own side, so that the ground of a chosen one stands out of the words.
        self.header.setContentsMargins(_SIDE, 0, _SIDE, 0)
        frame = self.layout()
        if frame is not None:
            around = frame.contentsMargins()
            left, right = around.left() - _SIDE, around.right() - _SIDE
            frame.setContentsMargins(left, around.top(), right, 8)
            frame.setSpacing(4)
        self.hide()

    @property
    def texts(self) -> tuple[LineText, ...]:
        """Every line, also those that are not shown yet."""
        return self._texts or ()

    def show_lines(self, texts: Sequence[LineText]) -> None:
        """Show other lines; the keyboard stays on the line it was on, or on its neighbour."""
        new = tuple(texts)
        if new == self._texts:
            return
        held = next((n for n, line in enumerate(self._lines) if line.hasFocus()), -1)
        key = self._lines[held].text_shown.key if held >= 0 else None
        self._texts = new
        self._rebuild()
        if held < 0:
            return
        keys = [line.text_shown.key for line in self._lines]
        if key in keys:
            self._go_to(keys.index(key))
        elif keys:
            self._go_to(min(held, len(keys) - 1))

    def first_line(self) -> Line | None:
        """Return the line to which Tab comes, if there is any."""
        return self._lines[0] if self._lines else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._align()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, Line):
            self._set_way_in(watched)
        return False

    def _rebuild(self) -> None:
        texts = self.texts
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        shown = texts if self._shows_all else texts[: self._at_first]
        # A single line is sooner shown than asked for.
        if len(texts) - len(shown) == 1:
            shown = texts
        self._lines = [self._line(text, is_first=n == 0) for n, text in enumerate(shown)]
        self._align()
        if self._lines:
            self._set_way_in(self._lines[0])
        left = len(texts) - len(shown)
        self._more.set_text(self.tr("Show %1 more").replace("%1", str(left)))
        self._more.setVisible(left > 0)
        self._empty.setVisible(not texts)
        self._count.setText(str(len(texts)) if len(texts) > len(shown) else "")
        self.setVisible(bool(texts) or bool(self._empty_words))
        follow_layout(self)

    def _line(self, text: LineText, *, is_first: bool) -> Line:
        line = Line(text, is_first=is_first)
        line.clicked.connect(partial(self.opened.emit, text))
        line.neighbour_wanted.connect(self._go_on)
        line.installEventFilter(self)
        self._column.addWidget(line)
        return line

    def _align(self) -> None:
        widest = max((line.mark_width() for line in self._lines), default=0)
        if widest and not self._narrow_marks:
            widest = max(widest, current_theme().px(_LEAST_MARK))
        for line in self._lines:
            line.set_mark_width(widest)

    def _set_way_in(self, chosen: Line) -> None:
        for line in self._lines:
            is_chosen = line is chosen
            line.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus
            )

    @Slot(int)
    def _go_on(self, step: int) -> None:
        here = next((n for n, line in enumerate(self._lines) if line.hasFocus()), 0)
        self._go_to(min(max(here + step, 0), len(self._lines) - 1))

    def _go_to(self, position: int) -> None:
        line = self._lines[position]
        # A new line shows by itself, but only in the next turn of the event loop.
        line.show()
        line.setFocus(Qt.FocusReason.TabFocusReason)
        _bring_into_view(line)

    @Slot()
    def _show_all(self) -> None:
        first_new = len(self._lines)
        self._shows_all = True
        self._rebuild()
        announce(self, self.tr("%1 lines shown").replace("%1", str(len(self._lines))))
        self._go_to(min(first_new, len(self._lines) - 1))


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if isinstance(parent, QScrollArea):
        parent.ensureWidgetVisible(widget, 0, 40)
