"""The rules of the house style: a colour that is read, a logo that can be unpacked."""

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from wmo_desk.domain.house_style import (
    ACCENT,
    LEAST_CONTRAST,
    MOST_LOGO_BYTES,
    ColourTooLight,
    ColourUnreadable,
    LogoBroken,
    LogoTooLarge,
    LogoTooManyPixels,
    LogoUnknown,
    check_accent,
    check_logo,
    contrast_on_white,
    tint,
)
from wmo_desk.errors import RuleError

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


def picture(kind: str, size: tuple[int, int] = (30, 20)) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, "navy").save(stream, kind)
    return stream.getvalue()


def png_head(width: int, height: int) -> bytes:
    """The beginning of a picture that claims to be so large."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    check = struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + check


def test_black_and_white_are_the_ends_of_contrast() -> None:
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#FFFFFF") == pytest.approx(1)
    # The grey that is just dark enough, and the next one.
    assert contrast_on_white("#767676") >= LEAST_CONTRAST > contrast_on_white("#777777")
    assert check_accent(ACCENT) == ACCENT


@given(COLOURS)
def test_a_colour_is_taken_exactly_if_it_is_read_on_white(colour: str) -> None:
    if contrast_on_white(colour) >= LEAST_CONTRAST:
        assert check_accent(f" {colour.lower()} ") == check_accent(colour[1:]) == colour
    else:
        with pytest.raises(ColourTooLight) as refused:
            check_accent(colour)
        assert refused.value.ratio == contrast_on_white(colour)


@given(st.text(max_size=9).filter(lambda text: len(text.strip().removeprefix("#")) != 6))
def test_what_is_no_colour_is_refused(typed: str) -> None:
    with pytest.raises(ColourUnreadable):
        check_accent(typed)


@pytest.mark.parametrize("typed", ["#12345g", "blauw!", "# 12345", "#１２３４５６", "٠٠٠٠٠٠"])
def test_other_signs_make_no_colour(typed: str) -> None:
    with pytest.raises(ColourUnreadable):
        check_accent(typed)


@given(COLOURS, st.floats(0, 1))
def test_a_tint_is_lighter(colour: str, share: float) -> None:
    assert contrast_on_white(tint(colour, share)) <= contrast_on_white(colour) + 0.1


def test_the_tint_of_the_program_is_the_ground_of_its_web() -> None:
    assert tint(ACCENT, 0.1) == "#E8EFF0"


@given(st.sampled_from(("PNG", "JPEG")), st.integers(1, 300), st.integers(1, 300))
def test_the_size_of_a_picture_is_known_before_it_is_unpacked(
    kind: str, width: int, height: int
) -> None:
    assert check_logo(picture(kind, (width, height))) == (width, height)


def test_a_photo_with_notes_before_it_is_read() -> None:
    content = picture("JPEG", (64, 48))
    notes = b"\xff\xe1" + struct.pack(">H", 1002) + b"\xff\xc0" * 500

    assert check_logo(content[:2] + notes + b"\xff" + content[2:]) == (64, 48)


@pytest.mark.parametrize(
    "content",
    [b"", b"Dit is een tekst.", b"%PDF-1.7", b"<svg xmlns=''/>", b"GIF89a", b"RIFF0000WEBP"],
)
def test_another_format_is_refused(content: bytes) -> None:
    with pytest.raises(LogoUnknown):
        check_logo(content)


def test_an_enormous_file_is_refused() -> None:
    with pytest.raises(LogoTooLarge):
        check_logo(picture("PNG") + bytes(MOST_LOGO_BYTES))


def test_a_small_file_that_unpacks_enormously_is_refused() -> None:
    with pytest.raises(LogoTooManyPixels) as refused:
        check_logo(png_head(60_000, 60_000))

    assert (refused.value.width, refused.value.height) == (60_000, 60_000)


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n",
        png_head(0, 10),
        picture("PNG")[:20],
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\x00\x00\xff\xe0\x00\x00",
        b"\xff\xd8\xff\xd9",
    ],
)
def test_what_only_begins_as_a_picture_is_refused(content: bytes) -> None:
    with pytest.raises(LogoBroken):
        check_logo(content)


@given(st.sampled_from((b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")), st.binary(max_size=80))
def test_any_bytes_are_a_picture_or_refused(beginning: bytes, rest: bytes) -> None:
    try:
        width, height = check_logo(beginning + rest)
    except RuleError:
        return
    assert width > 0
    assert height > 0
