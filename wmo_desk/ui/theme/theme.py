"""The theme in use: colours, type scale and measures, and applying them while running.

The unlock window waits for this module, so it stays away from what is slow to load: the namespace
`Qt` of PySide6 (30 ms for its enumerations), dataclasses, and the ring of the focus.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final, NamedTuple, Self

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from wmo_desk.paths import resource
from wmo_desk.ui.theme.style_sheet import build_style_sheet
from wmo_desk.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Mode, Tokens

SMALLEST_PERCENT: Final = 100
LARGEST_PERCENT: Final = 200
FONT_FAMILY: Final = "Inter"
_TOKENS: Final = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.HIGH_CONTRAST: HIGH_CONTRAST}
_STYLE: Final = "fusion"
_HAS_STYLE: Final = "wmo_has_style"
_PROPERTY: Final = "wmo_appearance"
_AFTER_START_MILLISECONDS: Final = 250
_MIDDLE_LIGHTNESS: Final = 128


class TextStyle(StrEnum):
    """The steps of the type scale; a widget names one in its property `textStyle`."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    SECONDARY = "secondary"
    # For sitting together: 24 points and up, read from across the table.
    SHARED = "shared"
    SHARED_TITLE = "shared_title"


# Size and line height in pixels at 100 %, and the weight.
_TYPE_SCALE = {
    TextStyle.TITLE: (21.0, 28.0, QFont.Weight.Bold),
    TextStyle.HEADING: (15.0, 22.0, QFont.Weight.DemiBold),
    TextStyle.BODY: (14.0, 20.0, QFont.Weight.Normal),
    TextStyle.STRONG: (14.0, 20.0, QFont.Weight.DemiBold),
    TextStyle.SECONDARY: (12.5, 18.0, QFont.Weight.Normal),
    TextStyle.SHARED: (32.0, 44.0, QFont.Weight.Normal),
    TextStyle.SHARED_TITLE: (38.0, 48.0, QFont.Weight.Bold),
}


class Theme(NamedTuple):
    """What the person chose: a set of colours and a text size in per cent (100 to 200)."""

    mode: Mode = Mode.SYSTEM
    text_percent: int = SMALLEST_PERCENT

    @property
    def tokens(self) -> Tokens:
        """The colours of the mode; SYSTEM has none until it is applied, and counts as light."""
        return _TOKENS.get(self.mode, LIGHT)

    def px(self, at_100_percent: float) -> int:
        """Return a measure in whole pixels at the chosen text size."""
        percent = min(max(self.text_percent, SMALLEST_PERCENT), LARGEST_PERCENT)
        return round(at_100_percent * percent / 100)

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
        self._chosen = Theme()
        self._theme = Theme(Mode.LIGHT)
        self._desktop_is_dark = _is_dark(app.palette())
        self._desktop_mode: Mode | None = None
        QTimer.singleShot(_AFTER_START_MILLISECONDS, self, self._finish_start)

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
        """What is shown: the chosen theme, with SYSTEM made into the mode of the desktop."""
        return self._theme

    @property
    def chosen(self) -> Theme:
        """What was applied last, perhaps SYSTEM."""
        return self._chosen

    def apply(self, theme: Theme) -> None:
        """Show everything in this theme, also what is on screen already."""
        self._chosen = theme
        shown = self._as_shown(theme)
        _load_fonts()
        if not self._app.property(_HAS_STYLE):
            if self._app.style().name() != _STYLE:
                self._app.setStyle(_STYLE)
            self._app.setProperty(_HAS_STYLE, True)
        if shown != self._theme or not self._app.styleSheet():
            self._theme = shown
            self._app.setPalette(shown.palette())
            self._app.setFont(shown.font())
            self._app.setStyleSheet(
                build_style_sheet(shown.tokens, shown.px, FONT_FAMILY, images=shown.mode.value)
            )
        self.changed.emit(shown)

    def _as_shown(self, theme: Theme) -> Theme:
        if theme.mode is not Mode.SYSTEM:
            return theme
        guessed = Mode.DARK if self._desktop_is_dark else Mode.LIGHT
        return theme._replace(mode=self._desktop_mode or guessed)

    @Slot()
    def _finish_start(self) -> None:
        """Load what a window can do without until it shows."""
        # Loaded now and not at the top: see the docstring of this module.
        from wmo_desk.ui.theme.desktop_watch import DesktopWatch  # noqa: PLC0415
        from wmo_desk.ui.theme.focus_ring import FocusRing  # noqa: PLC0415

        self._ring = FocusRing(self._app, self._theme.tokens)
        self.changed.connect(self._ring.show_theme)
        self._watch = DesktopWatch(self._app)
        self._watch.mode_changed.connect(self._follow_desktop)
        self._follow_desktop(self._watch.mode())

    @Slot(object)
    def _follow_desktop(self, mode: Mode) -> None:
        self._desktop_mode = mode
        if self._as_shown(self._chosen) != self._theme:
            self.apply(self._chosen)


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the Qt application in the style that the style sheet is written for.

    Looking at the style of an application afterwards takes 6 ms of the start.
    """
    app = QApplication([*arguments, "-style", _STYLE])
    app.setProperty(_HAS_STYLE, True)
    return app


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


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE_LIGHTNESS


def _load_fonts() -> None:
    if QFontDatabase.hasFamily(FONT_FAMILY):
        return
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
