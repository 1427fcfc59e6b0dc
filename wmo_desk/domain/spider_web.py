"""The geometry of the web: one drawing on screen and on paper, on a circle of radius 1.

x runs to the right, y DOWN, as on a screen; a page with y upwards mirrors it. The centre is score
0, the rim score 10. There is no surface and no average here on purpose: the web is a subject of
conversation, not a measuring instrument.
"""

import math
from collections.abc import Mapping
from typing import Final, TypeAlias

from wmo_desk.domain.dimensions import MAX_SCORE, MIN_SCORE, Dimension

Point: TypeAlias = tuple[float, float]
Line: TypeAlias = tuple[Point, ...]

RINGS: Final = (2, 4, 6, 8, 10)

_AXES: Final = tuple(Dimension)
_STEP: Final = math.tau / len(_AXES)
_ANGLES: Final = {dimension: index * _STEP for index, dimension in enumerate(_AXES)}
_DIRECTIONS: Final = {
    dimension: (math.sin(angle), -math.cos(angle)) for dimension, angle in _ANGLES.items()
}


def axis_angle(dimension: Dimension) -> float:
    """Radians, clockwise from the top."""
    return _ANGLES[dimension]


def point(dimension: Dimension, score: float) -> Point:
    """Where a score stands; a score beyond 10 falls outside the rim (room for the labels)."""
    x, y = _DIRECTIONS[dimension]
    radius = score / MAX_SCORE
    return x * radius, y * radius


def ring(score: float) -> Line:
    """The six corners of one ring of the grid, clockwise from the top, the first not repeated."""
    return tuple(point(dimension, score) for dimension in _AXES)


def is_closed(scores: Mapping[Dimension, float | None]) -> bool:
    """Whether all six are discussed, so that the line goes round."""
    return all(scores.get(dimension) is not None for dimension in _AXES)


def outline(scores: Mapping[Dimension, float | None]) -> tuple[Line, ...]:
    """The lines to draw; a dimension that was not discussed is never bridged.

    All six discussed: one closed line whose first point comes back at the end. Otherwise open lines
    through neighbouring discussed dimensions (also across the top), clockwise; a dimension
    without discussed neighbours gives a line of one point.
    """
    if is_closed(scores):
        points = tuple(point(dimension, scores[dimension] or 0) for dimension in _AXES)
        return ((*points, points[0]),)
    # Start behind a gap, so that a run across the top is not cut in two.
    gap = next(index for index, axis in enumerate(_AXES) if scores.get(axis) is None)
    lines: list[Line] = []
    run: list[Point] = []
    for dimension in _AXES[gap + 1 :] + _AXES[: gap + 1]:
        score = scores.get(dimension)
        if score is not None:
            run.append(point(dimension, score))
        elif run:
            lines.append(tuple(run))
            run = []
    return tuple(lines)


def score_on_axis(dimension: Dimension, x: float, y: float) -> int:
    """The score for a hand at (x, y) that moves this dimension: its shadow on the axis."""
    axis_x, axis_y = _DIRECTIONS[dimension]
    # Half a step counts as the higher score; round() would take the even one.
    score = math.floor((x * axis_x + y * axis_y) * MAX_SCORE + 0.5)
    return max(MIN_SCORE, min(MAX_SCORE, score))


def nearest(x: float, y: float) -> tuple[Dimension, int]:
    """The axis that lies nearest to a hand at (x, y), and the score there."""
    angle = math.atan2(x, -y) % math.tau
    dimension = _AXES[math.floor(angle / _STEP + 0.5) % len(_AXES)]
    return dimension, score_on_axis(dimension, x, y)
