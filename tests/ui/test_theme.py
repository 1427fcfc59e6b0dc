"""Colours that can be read, and a theme that changes while the program runs."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.paths import resource
from wmo_desk.ui.theme.icons import IconRole, icon
from wmo_desk.ui.theme.theme import Appearance, TextStyle, Theme, apply_theme, current_theme
from wmo_desk.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Mode, Tokens, Tone

EVERY_MODE = pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH_CONTRAST])
TEXT, GRAPHICS = 4.5, 3.0


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2.2."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@EVERY_MODE
@pytest.mark.parametrize("ground", ["background", "surface", "field", "hover", "accent_soft"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "late", "warn", "ok"])
def test_text_can_be_read(tokens: Tokens, ground: str, ink: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= TEXT


@EVERY_MODE
@pytest.mark.parametrize("tone", list(Tone))
def test_words_in_a_pill_can_be_read(tokens: Tokens, tone: Tone) -> None:
    assert contrast(*tokens.tone(tone)) >= TEXT


@EVERY_MODE
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_pressed"),
        ("on_navigation", "navigation"),
        ("on_navigation_strong", "navigation_selected"),
        ("on_navigation_strong", "navigation_badge"),
        ("navigation_muted", "navigation"),
        ("disabled", "neutral_soft"),
        ("text", "neutral_soft"),
    ],
)
def test_words_on_coloured_grounds_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= (
        GRAPHICS if ink == "disabled" else TEXT
    )


@EVERY_MODE
def test_a_field_and_its_focus_can_be_seen(tokens: Tokens) -> None:
    assert contrast(tokens.field_line, tokens.surface) >= GRAPHICS
    assert contrast(tokens.accent, tokens.surface) >= GRAPHICS
    assert contrast(tokens.accent, tokens.background) >= GRAPHICS


@EVERY_MODE
@pytest.mark.parametrize("dimension", list(Dimension))
def test_dimensions_can_be_seen_and_their_names_read(tokens: Tokens, dimension: Dimension) -> None:
    colours = tokens.dimensions[dimension]

    assert contrast(colours.text, tokens.surface) >= TEXT
    assert contrast(colours.fill, tokens.surface) >= GRAPHICS
    assert contrast(colours.on_fill, colours.fill) >= GRAPHICS


def test_every_dimension_has_its_colours() -> None:
    for tokens in (LIGHT, DARK, HIGH_CONTRAST):
        assert set(tokens.dimensions) == {dimension.value for dimension in Dimension}


def test_text_size_stays_between_100_and_200_per_cent() -> None:
    assert Theme(Mode.LIGHT, 20).px(10) == 10
    assert Theme(Mode.LIGHT, 150).px(10) == 15
    assert Theme(Mode.LIGHT, 900).px(10) == 20


def test_the_type_scale_grows_with_the_text_size() -> None:
    theme = Theme(Mode.LIGHT, 200)

    assert theme.font(TextStyle.TITLE).pixelSize() == 42
    assert theme.line_height(TextStyle.BODY) == 40


def test_a_window_that_is_open_follows_another_theme(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()

    apply_theme(qapp, Theme(Mode.DARK, 200))

    assert label.font().pixelSize() == 28
    assert label.palette().color(label.foregroundRole()).name().upper() == DARK.text


def test_listeners_are_told_what_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    appearance = Appearance.of(qapp)

    with qtbot.waitSignal(appearance.changed) as told:
        apply_theme(qapp, Theme(Mode.HIGH_CONTRAST))

    assert told.args == [Theme(Mode.HIGH_CONTRAST)]


def test_following_the_desktop_shows_one_of_the_modes(qapp: QApplication) -> None:
    apply_theme(qapp, Theme(Mode.SYSTEM, 120))

    assert Appearance.of(qapp).chosen.mode is Mode.SYSTEM
    assert current_theme().mode in {Mode.LIGHT, Mode.DARK, Mode.HIGH_CONTRAST}
    assert current_theme().text_percent == 120


@pytest.mark.parametrize("name", sorted(file.stem for file in resource("icons").glob("*.svg")))
def test_an_icon_takes_the_colour_of_its_role(qapp: QApplication, name: str) -> None:
    drawn = icon(name, IconRole.LATE).pixmap(QSize(24, 24)).toImage()

    inks = {
        drawn.pixelColor(x, y).name().upper()
        for x in range(24)
        for y in range(24)
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert LIGHT.late in inks


def test_an_icon_is_sharp_on_a_screen_of_double_density(qapp: QApplication) -> None:
    drawn = icon("lock").pixmap(QSize(20, 20), 2.0)

    assert drawn.size() == QSize(40, 40)
    assert drawn.deviceIndependentSize().toSize() == QSize(20, 20)
