"""The theme in use: colours, type scale and measures, and applying them while running."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from wmo_desk.paths import resource
from wmo_desk.ui.theme.focus_ring import FocusRing
from wmo_desk.ui.theme.style_sheet import build_style_sheet
from wmo_desk.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Mode, Tokens

SMALLEST_PERCENT = 100
LARGEST_PERCENT = 200
FONT_FAMILY = "Inter"
_TOKENS = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.HIGH_CONTRAST: HIGH_CONTRAST}
_PROPERTY = "wmo_appearance"


class TextStyle(StrEnum):
    """The steps of the type scale; a widget names one in its property `textStyle`."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    SECONDARY = "secondary"


# Size and line height in pixels at 100 %, and the weight.
_TYPE_SCALE = {
    TextStyle.TITLE: (21.0, 28.0, QFont.Weight.Bold),
    TextStyle.HEADING: (15.0, 22.0, QFont.Weight.DemiBold),
    TextStyle.BODY: (14.0, 20.0, QFont.Weight.Normal),
    TextStyle.STRONG: (14.0, 20.0, QFont.Weight.DemiBold),
    TextStyle.SECONDARY: (12.5, 18.0, QFont.Weight.Normal),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """What the person chose: a set of colours and a text size in per cent (100 to 200)."""

    mode: Mode = Mode.SYSTEM
    text_percent: int = SMALLEST_PERCENT

    def __post_init__(self) -> None:
        within = min(max(self.text_percent, SMALLEST_PERCENT), LARGEST_PERCENT)
        object.__setattr__(self, "text_percent", within)

    @property
    def shown_mode(self) -> Mode:
        """The set of colours in use; for SYSTEM what the desktop asks for at this moment."""
        return _system_mode() if self.mode is Mode.SYSTEM else self.mode

    @property
    def tokens(self) -> Tokens:
        """The colours of the shown mode."""
        return _TOKENS[self.shown_mode]

    def px(self, at_100_percent: float) -> int:
        """Return a measure in whole pixels at the chosen text size."""
        return round(at_100_percent * self.text_percent / 100)

    def font(self, style: TextStyle = TextStyle.BODY) -> QFont:
        """Return the font of a step of the type scale at the chosen text size."""
        size, _line, weight = _TYPE_SCALE[style]
        font = QFont(FONT_FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        return font

    def line_height(self, style: TextStyle = TextStyle.BODY) -> int:
        """Return the distance between base lines in pixels at the chosen text size."""
        return self.px(_TYPE_SCALE[style][1])

    def palette(self) -> QPalette:
        """Return the colours for what the style sheet does not reach."""
        tokens = self.tokens
        palette = QPalette()
        for role, name in (
            (QPalette.ColorRole.Window, tokens.background),
            (QPalette.ColorRole.WindowText, tokens.text),
            (QPalette.ColorRole.Base, tokens.field),
            (QPalette.ColorRole.AlternateBase, tokens.hover),
            (QPalette.ColorRole.Text, tokens.text),
            (QPalette.ColorRole.Button, tokens.surface),
            (QPalette.ColorRole.ButtonText, tokens.text),
            (QPalette.ColorRole.BrightText, tokens.late),
            (QPalette.ColorRole.Highlight, tokens.accent),
            (QPalette.ColorRole.HighlightedText, tokens.on_accent),
            (QPalette.ColorRole.Link, tokens.accent),
            (QPalette.ColorRole.LinkVisited, tokens.accent),
            (QPalette.ColorRole.PlaceholderText, tokens.muted),
            (QPalette.ColorRole.ToolTipBase, tokens.surface),
            (QPalette.ColorRole.ToolTipText, tokens.text),
            (QPalette.ColorRole.Accent, tokens.accent),
        ):
            palette.setColor(role, QColor(name))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
        return palette


class Appearance(QObject):
    """Holds the theme of the running application and says when it changes."""

    changed = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._theme = Theme()
        self._ring = FocusRing(app, self._theme.tokens)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @classmethod
    def of(cls, app: QApplication) -> Self:
        """Return the one that belongs to the application, made at first use."""
        known = app.property(_PROPERTY)
        if isinstance(known, cls):
            return known
        made = cls(app)
        app.setProperty(_PROPERTY, made)
        return made

    @property
    def theme(self) -> Theme:
        """The theme that was applied last."""
        return self._theme

    def apply(self, theme: Theme) -> None:
        """Show everything in this theme, also what is on screen already."""
        self._theme = theme
        _load_fonts()
        if self._app.style().name() != "fusion":
            self._app.setStyle(QStyleFactory.create("Fusion"))
        self._app.setPalette(theme.palette())
        self._app.setFont(theme.font())
        self._app.setStyleSheet(
            build_style_sheet(theme.tokens, theme.px, FONT_FAMILY, images=theme.shown_mode.value)
        )
        self._ring.recolour(theme.tokens)
        self.changed.emit(theme)

    @Slot()
    def _follow_system(self) -> None:
        if self._theme.mode is Mode.SYSTEM:
            self.apply(self._theme)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Show the application in this theme now; may be called again while windows are open."""
    Appearance.of(app).apply(theme)


def appearance() -> Appearance:
    """Return the appearance of the running application, to read the theme or follow `changed`."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("no application")
    return Appearance.of(app)


def current_theme() -> Theme:
    """Return the theme of the running application."""
    return appearance().theme


def _system_mode() -> Mode:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Mode.HIGH_CONTRAST
    return Mode.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Mode.LIGHT


def _load_fonts() -> None:
    if QFontDatabase.hasFamily(FONT_FAMILY):
        return
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
