"""The house style in the settings: chosen from files, refused with the reason, seen at once."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.font_files import BOLD, REGULAR, with_usage, without
from tests.ui.settings.conftest import SettingsDesk
from wmo_desk.domain.house_style import ACCENT, MOST_LOGO_BYTES, check_accent
from wmo_desk.domain.permissions import Role
from wmo_desk.services import organisation
from wmo_desk.services.house_style_view import own_house_style
from wmo_desk.services.house_styles import HouseStyleRow
from wmo_desk.ui.settings.colour_words import ratio_words, ready_colours, told_contrast
from wmo_desk.ui.settings.house_style_card import HouseStyleCard
from wmo_desk.ui.settings.letterhead_section import LetterheadSection
from wmo_desk.ui.widgets.saved_indicator import SaveState

WINE = "#7A1E3A"


def opened(desk: SettingsDesk) -> HouseStyleCard:
    card = desk.open("letterhead", LetterheadSection).style_card
    settle(desk)
    return card


def settle(desk: SettingsDesk) -> None:
    # What was read has the example printed, and what was kept is read again.
    for _ in range(3):
        desk.settle()


def stored(desk: SettingsDesk) -> HouseStyleRow:
    with desk.workspace.database.read() as session:
        own = own_house_style(session, desk.workspace.today())
    assert own is not None
    return own.style


def logo(path: Path, size: tuple[int, int] = (300, 100), kind: str = "PNG") -> Path:
    Image.new("RGB", size, "navy").save(path, kind)
    return path


def colour_on_paper(card: HouseStyleCard, colour: str) -> bool:
    """Whether the head of the letter shows a colour."""
    image = card.head.grab().toImage()
    wanted = check_accent(colour).lower()
    return any(
        image.pixelColor(x, y).name() == wanted
        for y in range(image.height())
        for x in range(image.width() // 2)
    )


def test_a_logo_is_chosen_replaced_removed_and_put_back(desk: SettingsDesk, tmp_path: Path) -> None:
    card = opened(desk)
    assert card._picture.isHidden()
    assert card.remove_logo.isHidden()

    card.take_logo(logo(tmp_path / "wapen.png"))
    settle(desk)

    assert stored(desk).logo_name == "wapen.png"
    assert not card._picture.isHidden()
    assert card.logo_words.text() == "wapen.png"
    assert desk.said[-1] == "The logo is printed from now on."
    assert colour_on_paper(card, "#000080")

    card.take_logo(logo(tmp_path / "nieuw.jpg", kind="JPEG"))
    settle(desk)
    first = stored(desk)
    assert first.logo_name == "nieuw.jpg"

    card.remove_logo.click()
    settle(desk)
    assert stored(desk).logo is None
    assert card._picture.isHidden()

    card.put_back.click()
    settle(desk)
    assert stored(desk) == first
    assert card.put_back.isHidden()


def enormous(path: Path) -> Path:
    path.write_bytes(logo(path).read_bytes() + bytes(MOST_LOGO_BYTES))
    return path


def broken(path: Path) -> Path:
    path.write_bytes(logo(path, (400, 400)).read_bytes()[:300])
    return path


def text(path: Path) -> Path:
    path.write_text("Dit is geen logo.", encoding="utf-8")
    return path


def bomb(path: Path) -> Path:
    stream = io.BytesIO()
    Image.new("1", (8000, 8000)).save(stream, "PNG")
    path.write_bytes(stream.getvalue())
    return path


def missing(path: Path) -> Path:
    return path


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (enormous, "larger than 5 MB"),
        (broken, "damaged"),
        (text, "neither a PNG nor a JPEG"),
        (bomb, "8000 by 8000 pixels"),
        (missing, "cannot be read"),
    ],
)
def test_a_logo_that_cannot_be_printed_is_refused_with_the_reason(
    desk: SettingsDesk, tmp_path: Path, make: Callable[[Path], Path], reason: str
) -> None:
    card = opened(desk)

    card.take_logo(make(tmp_path / "logo.png"))
    settle(desk)

    assert reason in card.logo_error.text()
    assert stored(desk).logo is None
    card.take_logo(logo(tmp_path / "goed.png"))
    settle(desk)
    assert card.logo_error.text() == ""


def test_a_colour_is_typed_saved_and_seen(desk: SettingsDesk) -> None:
    card = opened(desk)
    assert card.colour.text() == ACCENT
    assert f"{ratio_words(7.2)} to 1" in card.colour.accessibleDescription()

    card.colour.setFocus()
    card.colour.selectAll()
    QTest.keyClicks(card.colour, "7a1e3a")
    assert f"{ratio_words(10.1)} to 1" in card.colour.accessibleDescription()
    desk.flush()
    card.show_example()
    settle(desk)

    assert stored(desk).accent == WINE
    assert card.colour.text() == WINE
    assert colour_on_paper(card, WINE)


def test_a_colour_that_is_too_light_is_refused_with_its_contrast(desk: SettingsDesk) -> None:
    card = opened(desk)
    states: list[SaveState] = []
    card.state_changed.connect(states.append)

    card.colour.setFocus()
    card.colour.selectAll()
    QTest.keyClicks(card.colour, "#FFCC00")
    desk.flush()
    settle(desk)

    assert f"{ratio_words(1.5)} to 1" in card._colour_field.error
    assert ratio_words(4.5) in card._colour_field.error
    assert states[-1] is SaveState.UNSAVED
    assert stored(desk).accent == ACCENT
    card.colour.selectAll()
    QTest.keyClicks(card.colour, WINE)
    desk.flush()
    settle(desk)
    assert card._colour_field.error == ""
    assert stored(desk).accent == WINE


def test_a_ready_colour_is_chosen(desk: SettingsDesk) -> None:
    card = opened(desk)
    action = card.ready.menu_of.actions()[1]

    action.trigger()
    settle(desk)

    assert action.text() == "Dark blue (#1D3F72)"
    assert stored(desk).accent == "#1D3F72"
    assert card.colour.text() == "#1D3F72"


def test_every_ready_colour_can_be_read() -> None:
    for colour, word in ready_colours():
        assert check_accent(colour) == colour
        assert word
        assert told_contrast(colour)[1].endswith("well read.")
    colour, words = told_contrast("#777777")
    assert colour == "#777777"
    # Never told as more than it is: it is 4.478.
    assert words == (
        f"Contrast {ratio_words(4.4)} to 1 on white: too faint, {ratio_words(4.5)} is the least."
    )
    assert told_contrast("blauw") == ("", f"For example {ACCENT}.")


def font_file(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_a_font_is_chosen_and_left(desk: SettingsDesk, tmp_path: Path) -> None:
    card = opened(desk)
    regular = font_file(tmp_path / "a.ttf", REGULAR.content)
    bold = font_file(tmp_path / "b.ttf", BOLD.content)

    card.take_fonts([bold, regular])
    settle(desk)

    assert stored(desk).font_name == "Inter Regular"
    assert card.font_words.text() == "Inter Regular, a font of your own."
    assert card.head.document.pageCount()

    card.remove_font.click()
    settle(desk)
    assert stored(desk).font is None
    assert card.font_words.text() == "Inter, the font of the program."


def test_a_font_without_bold_waits_for_it(desk: SettingsDesk, tmp_path: Path) -> None:
    card = opened(desk)

    card.take_fonts([font_file(tmp_path / "a.ttf", REGULAR.content)])
    settle(desk)
    assert "a second file is needed" in card.font_error.text()
    assert stored(desk).font is None

    card.take_fonts([font_file(tmp_path / "b.ttf", BOLD.content)])
    settle(desk)
    assert card.font_error.text() == ""
    assert stored(desk).font_name == "Inter Regular"


@pytest.mark.parametrize(
    ("regular", "reason"),
    [
        (with_usage(REGULAR, 2).content, "does not allow it to be put in documents"),
        (with_usage(REGULAR, 0x100).content, "only as a whole"),
        (without(REGULAR, "€ë").content, "lacks characters that letters need: ë €"),
        (REGULAR.content[:9000], "is damaged"),
        (b"tekst", "is no TrueType font"),
        (BOLD.content, "Neither of these two files is bolder"),
        (REGULAR.content + bytes(2 * 1024 * 1024), "larger than 2 MB"),
    ],
)
def test_a_font_that_letters_cannot_have_is_refused_with_the_reason(
    desk: SettingsDesk, tmp_path: Path, regular: bytes, reason: str
) -> None:
    card = opened(desk)

    card.take_fonts(
        [font_file(tmp_path / "a.ttf", regular), font_file(tmp_path / "b.ttf", BOLD.content)]
    )
    settle(desk)

    assert reason in card.font_error.text()
    assert stored(desk).font is None


def test_another_municipality_has_its_own(desk: SettingsDesk, tmp_path: Path) -> None:
    card = opened(desk)
    card.take_logo(logo(tmp_path / "wapen.png"))
    settle(desk)
    card.remove_logo.click()
    settle(desk)
    card.take_fonts([font_file(tmp_path / "a.ttf", REGULAR.content)])
    settle(desk)
    assert not card.put_back.isHidden()

    with desk.workspace.database.unit(desk.workspace.actor) as unit:
        organisation.choose_municipality(unit, "0935")
    card.reload()
    settle(desk)

    assert card.put_back.isHidden()
    assert card.font_error.text() == ""
    card.take_fonts([font_file(tmp_path / "b.ttf", BOLD.content)])
    settle(desk)
    assert stored(desk).font is None


def test_files_are_asked_for_by_keyboard(desk: SettingsDesk) -> None:
    card = opened(desk)
    for button in (card.choose_logo, card.choose_font):
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        dialog = card.findChildren(QFileDialog)[-1]
        assert dialog.isVisible()
        dialog.reject()


def test_who_may_not_change_the_lists_only_looks(desk: SettingsDesk) -> None:
    desk.become(Role.CONSULTANT)
    card = opened(desk)

    assert not card.colour.isEnabled()
    for button in (card.choose_logo, card.choose_font, card.ready):
        assert not button.isVisible()
    assert card.head.document.pageCount()
