"""Measure everything that the program promises about its speed."""

import compileall
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from wmo_desk.bench.bringing_in import bringing_in_figure
from wmo_desk.bench.figures import Figure
from wmo_desk.bench.files import PASSPHRASE, file_with
from wmo_desk.bench.list_history import list_history_figure
from wmo_desk.bench.paper import has_typst, insight_figure, paper_figures
from wmo_desk.bench.queries import compared, figures_of, measured, three_letters
from wmo_desk.bench.social_map import social_map_figure
from wmo_desk.bench.windows import typing_in, window_figures
from wmo_desk.database.attempts import unlock_by_passphrase
from wmo_desk.database.unit_of_work import utc_now

MANY: Final = 1_000_000
"""From so many clients on the search for three letters has a limit of its own."""

_PROGRAM: Final = Path(__file__).resolve().parent.parent

Say = Callable[[str], object]


def measure(counts: Sequence[int], folder: Path, say: Say) -> Iterator[Figure]:
    """Measure in a file for each number of clients, made in `folder` unless it stands there.

    Starting, memory and paper are measured once, in the file that is nearest to 100,000 clients;
    the social map, the list of an earlier day and a list that is brought in have their own files.
    """
    # Where the program is installed its bytecode stands beside it; an environment that writes none
    # (PYTHONDONTWRITEBYTECODE) would let every process that is started compile it first.
    compileall.compile_dir(_PROGRAM, quiet=2)
    files = {count: file_with(folder, count, say) for count in sorted(set(counts))}
    usual = min(files, key=lambda count: abs(count - 100_000))
    found: dict[int, list[Figure]] = {}
    for count, path in files.items():
        key = unlock_by_passphrase(path, PASSPHRASE, utc_now())
        if count == usual:
            say("starting the program and a bare window")
            with tempfile.TemporaryDirectory(prefix="wmo-desk-bench-home-") as home:
                yield from window_figures(path.parent, PASSPHRASE, count, Path(home))
        say(f"measuring in the file with {count:,} clients")
        with measured(path, key, count) as file:
            found[count] = list(figures_of(file))
            yield from found[count]
            if count >= MANY:
                yield three_letters(file)
            if count == usual:
                say("writing paper")
                if not has_typst():
                    say("typst is not installed, so the summary is not compared with it")
                yield from paper_figures(file)
                yield insight_figure(file)
    say("measuring the waiting list of a day a year ago")
    yield list_history_figure(folder, usual, say)
    say("bringing a list in")
    yield bringing_in_figure(folder, say)
    say("typing two thousand words")
    yield typing_in(folder, PASSPHRASE)
    say("measuring the social map")
    yield social_map_figure(folder, say)
    if len(files) > 1:
        yield from compared(found[min(found)], found[max(found)])
