"""Which backups stay: enough, never too many, and the same whether removed daily or at once."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.database.rotation import DAYS, HOURS, MONTHS, WEEKS, to_keep

START = datetime(2026, 1, 1, tzinfo=UTC)
moments = st.lists(
    st.integers(0, 60 * 24 * 800).map(lambda minutes: START + timedelta(minutes=minutes))
)


@given(moments)
def test_only_what_exists_is_kept(made: list[datetime]) -> None:
    assert to_keep(made) <= set(made)


@given(moments)
def test_number_is_bounded(made: list[datetime]) -> None:
    assert len(to_keep(made)) <= HOURS + DAYS + WEEKS + MONTHS


@given(moments.filter(bool))
def test_newest_is_kept(made: list[datetime]) -> None:
    assert max(made) in to_keep(made)


@given(moments)
def test_keeping_twice_removes_nothing_more(made: list[datetime]) -> None:
    assert to_keep(to_keep(made)) == to_keep(made)


@given(moments)
def test_removing_after_each_backup_comes_to_the_same(made: list[datetime]) -> None:
    kept: set[datetime] = set()
    for moment in sorted(made):
        kept = to_keep({*kept, moment})

    assert kept == to_keep(made)


@given(moments.filter(bool))
def test_each_recent_day_and_month_has_one(made: list[datetime]) -> None:
    kept = to_keep(made)

    assert {moment.date() for moment in kept} >= set(
        sorted({moment.date() for moment in made})[-DAYS:]
    )
    assert {(moment.year, moment.month) for moment in kept} >= set(
        sorted({(moment.year, moment.month) for moment in made})[-MONTHS:]
    )


def test_long_leave_removes_nothing() -> None:
    before = {START + timedelta(days=day) for day in range(7)}

    assert to_keep({*before, START + timedelta(days=300)}) >= set(sorted(before)[1:])
