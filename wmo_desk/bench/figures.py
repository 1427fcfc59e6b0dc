"""A measured figure with its floor and its limit, in a table or as JSON."""

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from PySide6 import __version__ as qt_version


@dataclass(frozen=True, slots=True)
class Limit:
    """What a figure must stay below: so many times its floor, or an amount of its own unit.

    `p99` is an amount that only one in a hundred may pass.
    """

    times: float | None = None
    amount: float | None = None
    over_floor: float | None = None
    p99: float | None = None
    unit: str = "ms"

    def allows(self, value: float, floor: float | None) -> bool:
        """Whether the value stays below every limit that is set."""
        return (
            (self.times is None or floor is None or value <= self.times * floor)
            and (self.amount is None or value < self.amount)
            and (self.over_floor is None or floor is None or value <= floor + self.over_floor)
        )

    def __str__(self) -> str:
        parts = []
        if self.times is not None:
            parts.append(f"{self.times:g} ×")
        if self.amount is not None:
            parts.append(f"{self.amount:g} {self.unit}")
        if self.over_floor is not None:
            parts.append(f"+ {self.over_floor:g} {self.unit}")
        if self.p99 is not None:
            parts.append(f"p99 {self.p99:g} {self.unit}")
        return ", ".join(parts)


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table; `values` and `floors` are in the unit of the limit."""

    name: str
    clients: int | None
    values: Sequence[float]
    floors: Sequence[float]
    limit: Limit
    floor_name: str = ""

    @property
    def median(self) -> float:
        """The middle of what was measured."""
        return median(self.values)

    @property
    def p99(self) -> float:
        """What one in a hundred takes longer than; with fewer, the longest."""
        ordered = sorted(self.values)
        return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]

    @property
    def floor(self) -> float | None:
        """The middle of what the floor took."""
        return median(self.floors) if self.floors else None

    @property
    def ratio(self) -> float | None:
        """How many times the floor."""
        return self.median / self.floor if self.floor else None

    @property
    def is_ok(self) -> bool:
        """Whether the limit was reached."""
        return self.limit.allows(self.median, self.floor) and (
            self.limit.p99 is None or self.p99 < self.limit.p99
        )

    def as_json(self) -> dict[str, Any]:
        """Keys that scripts rely on; what is not in milliseconds has keys of its own."""
        unit = self.limit.unit.lower()
        is_time = unit == "ms"
        values = {
            f"median_{unit}": _rounded(self.median),
            f"p99_{unit}": _rounded(self.p99),
            f"floor_{unit}": _rounded(self.floor),
        }
        empty = {"median_ms": None, "p99_ms": None, "floor_ms": None}
        return {
            "name": self.name,
            "clients": self.clients,
            **(values if is_time else {**empty, **values}),
            "ratio": _rounded(self.ratio),
            "limit": str(self.limit),
            "ok": self.is_ok,
            "floor": self.floor_name,
        }


def table(figures: Iterable[Figure]) -> str:
    """Write the figures as a Markdown table."""
    head = ("figure", "clients", "median", "p99", "floor", "ratio", "limit", "")
    rows = [
        (
            figure.name,
            "" if figure.clients is None else f"{figure.clients:,}",
            f"{_short(figure.median)} {figure.limit.unit}",
            _short(figure.p99),
            _short(figure.floor),
            "" if figure.ratio is None else f"{figure.ratio:.2f}",
            str(figure.limit),
            "ok" if figure.is_ok else "TOO SLOW",
        )
        for figure in figures
    ]
    widths = [max(len(row[place]) for row in (head, *rows)) for place in range(len(head))]
    lines = [
        "| " + " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) + " |"
        for row in (head, *rows)
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def machine() -> str:
    """On what it was measured."""
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, Qt {qt_version}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _short(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"
