"""Labels that show text exactly as it is: never markup, with the line height of the type scale."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from wmo_desk.ui.theme.theme import TextStyle, current_theme
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.widgets.styling import set_text_style, style_as

_COMFORTABLE_CHARACTERS = 72


class PlainLabel(QLabel):
    """A label for any text, also from records: `<b>` is shown as typed.

    It wraps unless `wrap=False`; with `elide=True` it stays on one line, ends in "…" where it does
    not fit and shows the whole text as a hint. `selectable` lets it be copied with the mouse.
    """

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        colour: str = "",
        wrap: bool = True,
        elide: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style_step = style
        self._elide = elide
        self._selectable = selectable
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_text_style(self, style, colour)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        elif wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        if text == self.text():
            return
        super().setText(text)
        if self._elide:
            self.setToolTip(as_plain_hint(text))

    def set_style(self, style: TextStyle, colour: str = "") -> None:
        """Use another step of the type scale or another colour."""
        self._style_step = style
        set_text_style(self, style, colour)
        self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    @override
    def heightForWidth(self, width: int) -> int:
        if self._selectable:
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        return self._lines(inner)[1] + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        if self._selectable:
            return super().sizeHint()
        margins = self.contentsMargins()
        metrics = self.fontMetrics()
        natural = max(
            (metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0
        )
        # The last letter may reach a little beyond its own width, and would go to a new line.
        width = natural + 2
        if self.wordWrap():
            width = min(width, metrics.averageCharWidth() * _COMFORTABLE_CHARACTERS)
        height = self._lines(width)[1]
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    @override
    def minimumSizeHint(self) -> QSize:
        if self._selectable:
            return super().minimumSizeHint()
        whole = self.sizeHint()
        if self._elide:
            return QSize(self.fontMetrics().averageCharWidth() * 4, whole.height())
        if not self.wordWrap():
            return whole
        # As narrow as the longest word, within reason: an address or a code may not push the page.
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(w) for w in self.text().split()), default=0)
        width = min(longest + 1, metrics.averageCharWidth() * 24)
        return QSize(width, current_theme().line_height(self._style_step))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._selectable:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        inside = self.contentsRect()
        layouts, height = self._lines(inside.width())
        top = float(inside.top())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (inside.height() - height) / 2)
        for layout in layouts:
            layout.draw(painter, QPointF(inside.left(), top))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def _lines(self, width: int) -> tuple[list[QTextLayout], int]:
        """Lay the text out; returns the paragraphs, placed, and their height together."""
        text = self.text()
        if self._elide:
            joined = text.replace("\n", " ")
            text = self.fontMetrics().elidedText(joined, Qt.TextElideMode.ElideRight, width)
        step = max(current_theme().line_height(self._style_step), self.fontMetrics().height())
        lead = (step - self.fontMetrics().height()) / 2
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self.wordWrap()
            else QTextOption.WrapMode.NoWrap
        )
        layouts = []
        y = 0.0
        for paragraph in text.split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, y + lead))
                y += step
            layout.endLayout()
            layouts.append(layout)
        return layouts, round(y)


class Pill(QLabel):
    """A word or two on a soft ground: late, warn, ok, neutral or accent."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        style_as(self, kind="pill")
        self.set(text, tone)

    def set(self, text: str, tone: Tone) -> None:
        """Show another text and tone."""
        self.setText(text)
        style_as(self, tone=tone.value)


def as_plain_hint(text: str) -> str:
    """Return text for a hint, which Qt would otherwise read as markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text or "&" in text else text
