"""Which backups are kept: the last of each recent hour, day, week and month."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime
from typing import Final

HOURS: Final = 6
DAYS: Final = 7
WEEKS: Final = 5
MONTHS: Final = 12

_PERIODS: Final[tuple[tuple[int, Callable[[datetime], Hashable]], ...]] = (
    (HOURS, lambda moment: (moment.date(), moment.hour)),
    (DAYS, lambda moment: moment.date()),
    (WEEKS, lambda moment: moment.isocalendar()[:2]),
    (MONTHS, lambda moment: (moment.year, moment.month)),
)


def to_keep(moments: Iterable[datetime]) -> set[datetime]:
    """Return the moments (UTC) whose backups stay.

    Counted in periods that have a backup, not back from now: a fortnight's leave or a clock that
    was wrong removes nothing.
    """
    newest_first = sorted(set(moments), reverse=True)
    kept: set[datetime] = set()
    for most, period_of in _PERIODS:
        last_of: dict[Hashable, datetime] = {}
        for moment in newest_first:
            last_of.setdefault(period_of(moment), moment)
        kept.update(list(last_of.values())[:most])
    return kept
