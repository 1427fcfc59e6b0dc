"""Every paper in the house style: its colour, its logo, its font, and still a sound document."""

import io
import re
import threading
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Final
from uuid import UUID

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from tests.font_files import BOLD, REGULAR, own_pair, patched, without
from tests.reports import decision_samples, samples, team_samples
from tests.reports.structure_reader import read
from tests.reports.test_findings import COMPLETE as FINDINGS
from tests.reports.test_letter_batch import JOBS
from tests.reports.test_norm_calculation import PAPER as CALCULATION
from tests.reports.test_other_letters import CONFIRMED, PLACED
from tests.reports.test_provider_sheet import USUAL_SHEET
from tests.reports.test_resident_plan import PLAN
from tests.reports.test_social_map_page import PAGE
from tests.reports.test_tagged import checked
from wmo_desk.contents.decision_letters import DecisionLetter
from wmo_desk.contents.findings import Findings
from wmo_desk.contents.hand_overs import HandOver
from wmo_desk.domain.font_files import FontBroken, FontFile, FontPairNeeded
from wmo_desk.domain.house_style import (
    ACCENT,
    KEPT_LOGO_BYTES,
    LogoBroken,
    LogoTooManyPixels,
    LogoUnknown,
    OwnFont,
    check_logo,
)
from wmo_desk.reports import fonts, letter_batch
from wmo_desk.reports.letter_batch import compose_letters
from wmo_desk.reports.logos import fitted_logo
from wmo_desk.reports.own_fonts import usable_pair
from wmo_desk.reports.papers import Printable, paper_page, print_paper
from wmo_desk.reports.social_map_page import print_social_map
from wmo_desk.services.norm_calculations import CalculationPaper

WINE: Final = "#7A1E3A"
FONT: Final = own_pair().font
"""Inter under a name of its own: whatever is printed with the program's shows."""


def drawn(mode: str = "RGBA", size: tuple[int, int] = (900, 320)) -> Image.Image:
    image = Image.new(mode, size)
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 20, size[0] // 3, size[1] - 20), fill="red" if mode[0] == "R" else 1)
    return image


def saved(image: Image.Image, kind: str = "PNG", **more: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **more)  # type: ignore[arg-type]
    return stream.getvalue()


LOGO: Final = fitted_logo(saved(drawn()))


def styled(paper: Printable, font: OwnFont | None = FONT) -> Printable:
    head = replace(paper.letterhead, logo=LOGO, accent=WINE, font=font)
    match paper:
        case Findings():
            return replace(paper, summary=replace(paper.summary, letterhead=head))
        case HandOver():
            return replace(
                paper, files=tuple(replace(each, letterhead=head) for each in paper.files)
            )
        case DecisionLetter(calculation=CalculationPaper()):
            calculation = replace(paper.calculation, letterhead=head)
            return replace(paper, letterhead=head, calculation=calculation)
        case _:
            return replace(paper, letterhead=head)


def names(content: bytes) -> set[str]:
    reading = read(content)
    return {str(font.BaseFont).split("+")[1] for font in reading.fonts}


def streams(content: bytes) -> str:
    with io.BytesIO(content) as file, pikepdf.open(file) as pdf:
        return "\n".join(page.Contents.read_bytes().decode("latin-1") for page in pdf.pages)


def in_pdf(colour: str) -> str:
    """How reportlab writes a colour."""
    parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return " ".join(f"{part:.6f}".rstrip("0").lstrip("0") for part in parts)


PAPERS: Final[dict[str, Printable]] = {
    "summary": samples.USUAL,
    "confirmation": CONFIRMED,
    "place": PLACED,
    "findings": FINDINGS,
    "plan": PLAN,
    "calculation": CALCULATION,
    "provider": USUAL_SHEET,
    "decision": decision_samples.CALCULATED,
    "hand over": team_samples.HANDED_OVER,
    "caseload": team_samples.CARRIED,
    "waiting": team_samples.WAITING,
}


@pytest.mark.parametrize(
    ("name", "large"),
    [*((name, False) for name in PAPERS), ("summary", True), ("waiting", True), ("decision", True)],
)
def test_a_paper_is_printed_in_the_house_style(name: str, large: bool) -> None:
    paper = PAPERS[name]
    content = print_paper(styled(paper), large=large).content

    checked(content)
    assert {"Inter-Regular-Own", "Inter-Bold-OwnBold"} <= names(content)
    assert not {"Inter-Regular", "Inter-Bold"} & names(content)
    assert re.search(r"/\S+ Do\b", streams(content))
    assert in_pdf(WINE) in streams(content)
    assert in_pdf(ACCENT) not in streams(content)
    # The same is said, in the same order.
    plain = print_paper(paper, large=large).content
    assert [node.text for node in read(content).root.all("P")] == [
        node.text for node in read(plain).root.all("P")
    ]


def test_the_page_of_the_social_map_is_too() -> None:
    head = replace(PAGE.letterhead, logo=LOGO, accent=WINE, font=FONT)
    content = print_social_map(replace(PAGE, letterhead=head)).content

    checked(content)
    assert names(content) == {"Inter-Regular-Own", "Inter-Bold-OwnBold"}
    assert in_pdf(WINE) in streams(content)


def test_a_summary_with_everything_stays_small() -> None:
    noise = Image.effect_noise((1200, 400), 90).convert("RGB")
    head = replace(samples.USUAL.letterhead, logo=fitted_logo(saved(noise)), accent=WINE, font=FONT)

    content = print_paper(replace(samples.USUAL, letterhead=head)).content

    assert len(content) < 120_000


def test_the_next_paper_has_the_font_of_the_program_again() -> None:
    print_paper(styled(CONFIRMED))

    assert names(print_paper(CONFIRMED).content) == {"Inter-Regular", "Inter-Bold"}


def test_two_at_the_same_time_have_each_their_own() -> None:
    wanted = [styled(CONFIRMED) if number % 2 else CONFIRMED for number in range(6)]
    found: dict[int, set[str]] = {}

    def work(number: int) -> None:
        found[number] = names(print_paper(wanted[number]).content)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(len(wanted))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(
        (found[number] == {"Inter-Regular-Own", "Inter-Bold-OwnBold"}) is bool(number % 2)
        for number in range(len(wanted))
    )


def test_what_the_font_lacks_comes_from_another() -> None:
    own = OwnFont(without(REGULAR, "ΩЖ").content, without(BOLD, "ΩЖ").content)
    need = "Ω en Ж, שלום, مرحبا 🙂 en gewoon."
    paper = replace(CONFIRMED, need=need)

    content = print_paper(styled(paper, own)).content

    checked(content)
    assert {"Inter-Regular", "NotoSansHebrew-Regular", "NotoEmoji-Regular"} <= names(content)
    said = " ".join(node.words for node in read(content).root.all("BlockQuote"))
    assert "Ω en Ж, שלום" in said
    assert "en gewoon." in said


@settings(max_examples=12, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_prints_with_a_font_of_its_own(typed: str) -> None:
    checked(print_paper(styled(replace(CONFIRMED, need=typed))).content)


def test_a_font_that_turns_out_damaged_leaves_the_one_of_the_program() -> None:
    own = OwnFont(REGULAR.content[:200], BOLD.content)

    assert names(print_paper(styled(CONFIRMED, own)).content) == {"Inter-Regular", "Inter-Bold"}


def test_processes_print_in_the_house_style_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(letter_batch, "_ALONE_BELOW", 2)
    head = replace(CONFIRMED.letterhead, logo=LOGO, accent=WINE, font=FONT)
    jobs = [
        replace(job, about_id=UUID(int=7), contents=replace(job.contents, letterhead=head))
        for job in JOBS[:4]
    ]

    elsewhere = list(compose_letters(jobs))

    assert elsewhere == list(compose_letters(jobs, processes=1))
    assert names(elsewhere[0].printed.content) == {"Inter-Regular-Own", "Inter-Bold-OwnBold"}


def test_the_web_page_has_logo_and_colour() -> None:
    page = paper_page(styled(CONFIRMED))

    assert f'alt="Logo {CONFIRMED.letterhead.municipality}"' in page
    assert 'src="data:image/png;base64,' in page
    assert f"border-inline-start:4px solid {WINE}" in page
    assert f"strong{{color:{WINE}}}" in page
    assert page.count("<img") == 1
    assert "<img" not in paper_page(CONFIRMED)
    assert ACCENT in paper_page(CONFIRMED)


def test_large_print_has_no_small_letters_in_the_colour() -> None:
    content = streams(print_paper(styled(samples.USUAL), large=True).content)
    coloured = {
        float(size)
        for shown in re.findall(r"BT(.*?)ET", content, re.DOTALL)
        if f"{in_pdf(WINE)} rg" in shown
        for size in re.findall(r"/F\S+ ([\d.]+) Tf", shown)
    }

    assert coloured
    assert min(coloured) >= 18


# --- Logos -------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["RGBA", "RGB", "L", "LA", "P", "1", "I;16"])
def test_a_png_of_any_kind_is_kept_small(mode: str) -> None:
    image = drawn().convert("P" if mode == "P" else "RGBA").convert("L" if mode == "I;16" else mode)
    kept = fitted_logo(saved(image.convert("I;16") if mode == "I;16" else image))

    assert len(kept) <= KEPT_LOGO_BYTES
    width, height = check_logo(kept)
    assert (width, height) == (690, 245)


@pytest.mark.parametrize("mode", ["RGB", "L", "CMYK"])
def test_a_photo_is_kept_small(mode: str) -> None:
    noise = Image.effect_noise((2400, 900), 120).convert(mode)

    kept = fitted_logo(saved(noise, "JPEG", quality=95))

    assert len(kept) <= KEPT_LOGO_BYTES
    assert kept.startswith(b"\xff\xd8\xff")


def test_what_is_see_through_becomes_white_and_notes_are_left_out() -> None:
    notes = Image.Exif()
    notes[0x010E] = "geheim"
    kept = fitted_logo(saved(drawn(), exif=notes))

    assert b"geheim" not in kept
    with Image.open(io.BytesIO(kept)) as image:
        assert image.mode == "RGB"
        assert image.getpixel((image.width - 1, 0)) == (255, 255, 255)


def test_a_photo_on_its_side_is_set_upright() -> None:
    notes = Image.Exif()
    notes[0x0112] = 6

    assert check_logo(fitted_logo(saved(drawn("RGB", (200, 100)), "JPEG", exif=notes)))[1] == 200


def test_broken_pictures_are_refused() -> None:
    whole = saved(drawn("RGB", (300, 200)))
    start = whole.index(b"IDAT") + 10
    for content in (
        whole[: len(whole) // 2],
        whole[:start] + bytes(40) + whole[start + 40 :],
        saved(drawn("RGB"), "JPEG")[:400],
    ):
        with pytest.raises(LogoBroken):
            fitted_logo(content)
    with pytest.raises(LogoUnknown):
        fitted_logo(saved(drawn("RGB"), "GIF"))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    packed = zlib.compress(bytes(20_000))
    head = b"IHDR" + (50_000).to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00"
    parts = b"".join(
        (len(part) - 4).to_bytes(4, "big") + part + zlib.crc32(part).to_bytes(4, "big")
        for part in (head, b"IDAT" + packed, b"IEND")
    )

    with pytest.raises(LogoTooManyPixels):
        fitted_logo(b"\x89PNG\r\n\x1a\n" + parts)


# --- Fonts -------------------------------------------------------------------------------------


def test_a_pair_that_prints_is_usable() -> None:
    assert usable_pair([BOLD, REGULAR]).font == FONT
    with pytest.raises(FontPairNeeded):
        usable_pair([REGULAR])


@pytest.mark.parametrize(
    "damage",
    [
        lambda: patched(REGULAR, "post", 0, b"\x00\x09"),
        lambda: patched(REGULAR, "name", 0, b"\x00\x07"),
        lambda: patched(REGULAR, "hhea", 0, b"\x00\x07"),
    ],
)
def test_a_font_that_cannot_print_is_refused(damage: Callable[[], FontFile]) -> None:
    with pytest.raises(FontBroken):
        usable_pair([damage(), BOLD])


def test_widths_are_those_of_the_font_that_prints() -> None:
    """A font with other widths is measured as it prints, also what was measured before."""
    wide = patched(REGULAR, "head", 18, (1024).to_bytes(2, "big"))
    before = fonts.width("Tekst", fonts.text_font(), 10)

    with fonts.using(OwnFont(wide.content, BOLD.content)):
        assert fonts.width("Tekst", fonts.text_font(), 10) == pytest.approx(2 * before)
    assert fonts.width("Tekst", fonts.text_font(), 10) == before
