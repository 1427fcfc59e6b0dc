"""The web on paper: the geometry of the screen, colours that can be read."""

import io
import re
from dataclasses import replace
from math import hypot

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.reports.samples import USUAL
from tests.reports.structure_reader import read
from wmo_desk.domain import spider_web as geometry
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.reports import page, spider_web
from wmo_desk.reports.client_summary import print_summary
from wmo_desk.reports.symbols import SYMBOLS
from wmo_desk.reports.wording_nl import NL

SIZE = spider_web.ORDINARY
FULL = dict.fromkeys(Dimension, 5)


def drawn(
    scores: spider_web.Scores, previous: spider_web.Scores | None = None, *marked: Dimension
) -> str:
    canvas = Canvas(io.BytesIO(), pageCompression=0)
    web = spider_web.Web(scores, previous or {}, frozenset(marked), NL.web.corner_lines)
    spider_web.draw_web(canvas, web, SIZE)
    code: str = canvas.getpdfdata().decode("latin-1")
    return code


def outline_of(code: str) -> str:
    """What is drawn with the thick line."""
    return code.split("1.7 w")[1].split("rg", maxsplit=1)[0]


def count(operator: str, code: str) -> int:
    return len(re.findall(rf" {operator}\b", code))


def test_six_scores_make_a_line_that_goes_round() -> None:
    line = outline_of(drawn(FULL))

    assert count("m", line) == 1
    assert count("l", line) == 6


def test_the_line_is_open_where_nothing_was_discussed() -> None:
    line = outline_of(drawn({**FULL, Dimension.QUALITY_OF_LIFE: None}))

    assert count("m", line) == 1
    assert count("l", line) == 4


def test_a_dimension_not_discussed_has_no_point() -> None:
    # Each point is two circles of four curves; the symbol of the first dimension is a circle too.
    points = count("c", drawn(FULL))
    fewer = count("c", drawn({**FULL, Dimension.QUALITY_OF_LIFE: None}))

    assert points - fewer == 8


def test_the_earlier_conversation_is_dashed() -> None:
    assert "[3 2.4] 0 d" in drawn(FULL, dict.fromkeys(Dimension, 7))
    assert count("l", drawn(FULL, dict.fromkeys(Dimension, 7))) == count("l", drawn(FULL)) + 6


def test_marked_dimensions_are_bold() -> None:
    assert "Inter-Bold" in drawn({}, {}, Dimension.PARTICIPATION)
    assert "Inter-Bold" not in drawn({})


def test_ten_lies_on_the_rim_upwards() -> None:
    top = {Dimension.BODILY_FUNCTIONS: 10, Dimension.MENTAL_WELLBEING: 10}
    x, y = geometry.point(Dimension.BODILY_FUNCTIONS, 10)
    painter = spider_web._Painter(
        Canvas(io.BytesIO()), spider_web.Web(top, {}, frozenset(), NL.web.corner_lines), SIZE
    )

    assert painter._place((x, y))[1] == pytest.approx(SIZE.height / 2 + painter._radius)


def luminance(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("symbol", SYMBOLS.values(), ids=SYMBOLS)
def test_names_and_numbers_can_be_read(symbol: object) -> None:
    assert contrast(symbol.text_colour, "#FFFFFF") >= 4.5  # type: ignore[attr-defined]
    assert contrast(symbol.colour, "#FFFFFF") >= 3  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("letters", "ground"),
    [(page.INK, "#FFFFFF"), (page.MUTED, "#FFFFFF"), (page.WARN, page.WARN_SOFT)],
)
def test_letters_can_be_read(letters: str, ground: str) -> None:
    assert contrast(letters, ground) >= 4.5


def test_no_two_dimensions_look_the_same_in_grey() -> None:
    shapes = {(symbol.corners, symbol.turn) for symbol in SYMBOLS.values()}

    assert len(shapes) == len(Dimension)


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("score", [9, 10])
def test_a_high_score_covers_no_letter_of_a_name(is_large: bool, score: int) -> None:
    size = spider_web.LARGE if is_large else spider_web.ORDINARY
    summary = replace(
        USUAL,
        dimensions=tuple(replace(each, score=score, is_marked=True) for each in USUAL.dimensions),
    )
    (first, *_) = read(print_summary(summary, large=is_large).content).pages
    points = [run for run in first.runs if run.text == str(score) and run.colour == (1, 1, 1)]
    names = [
        run
        for run in first.runs
        if run.text in {line for lines in NL.web.corners.values() for line in lines}
        and run.size == pytest.approx(size.text)
    ]

    assert len(points) == len(Dimension)
    for point in points:
        middle = (point.left + point.right) / 2, point.baseline + point.size * 0.36
        for name in names:
            across = max(name.left - middle[0], middle[0] - name.right, 0)
            top = name.baseline + name.size * 0.73
            up = max(name.baseline - middle[1], middle[1] - top, 0)
            assert hypot(across, up) >= size.point * 1.14
