"""What the message standard makes of a grant."""

from datetime import date, timedelta
from fractions import Fraction
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wmo_desk.domain.indications import (
    DeliveryForm,
    EndCause,
    ExtentUnit,
    Granted,
    OverlappingIndication,
    PgbAndInKindOverlap,
    ProductCategory,
    check_overlap,
)
from wmo_desk.domain.iwmo import (
    MAY_OVERLAP,
    BudgetNeedsEnd,
    ChangeReason,
    Frequency,
    MessageExtent,
    MessageUnit,
    change_reason,
    check_budget,
    message_extent,
    months_between,
)
from wmo_desk.domain.periods import Period, add_months

MINUTE, WEEK, MONTH, TOTAL = MessageUnit.MINUTE, Frequency.WEEK, Frequency.MONTH, Frequency.TOTAL
# Three years, one of them a leap year.
START, END = date(2026, 1, 1), date(2028, 12, 31)
LARGEST = 99_999_999


@pytest.mark.parametrize(
    ("extent", "unit", "has_end", "sent"),
    [
        (150, ExtentUnit.MINUTES_PER_WEEK, False, MessageExtent(650, MINUTE, MONTH)),
        (180, ExtentUnit.MINUTES_PER_WEEK, False, MessageExtent(780, MINUTE, MONTH)),
        # 541,67 is no whole number.
        (125, ExtentUnit.MINUTES_PER_WEEK, False, MessageExtent(542, MINUTE, MONTH)),
        (125, ExtentUnit.MINUTES_PER_WEEK, True, MessageExtent(125, MINUTE, WEEK)),
        (3, ExtentUnit.HOURS_PER_WEEK, True, MessageExtent(3, MessageUnit.HOUR, WEEK)),
        (3, ExtentUnit.HOURS_PER_WEEK, False, MessageExtent(780, MINUTE, MONTH)),
        (4, ExtentUnit.DAY_PARTS_PER_WEEK, False, MessageExtent(18, MessageUnit.DAY_PART, MONTH)),
        (30, ExtentUnit.NIGHTS_PER_YEAR, False, MessageExtent(3, MessageUnit.DAY_AND_NIGHT, MONTH)),
        (250, ExtentUnit.TRIPS_PER_YEAR, True, MessageExtent(750, MessageUnit.PIECE, TOTAL)),
        (30, ExtentUnit.NIGHTS_PER_YEAR, True, MessageExtent(90, MessageUnit.DAY_AND_NIGHT, TOTAL)),
        (1, ExtentUnit.PIECES, False, MessageExtent(1, MessageUnit.PIECE, TOTAL)),
        (500, ExtentUnit.EUROS, True, MessageExtent(500, MessageUnit.EURO, TOTAL)),
    ],
)
def test_extent_is_sent_as_the_standard_takes_it(
    extent: int, unit: ExtentUnit, has_end: bool, sent: MessageExtent
) -> None:
    assert message_extent(extent, unit, START, END if has_end else None) == sent


@given(st.integers(1, 10_080), st.sampled_from(ExtentUnit), st.integers(1, 60), st.booleans())
def test_what_is_sent_is_never_refused_and_never_less(
    extent: int, unit: ExtentUnit, months: int, has_end: bool
) -> None:
    end = add_months(START, months) - timedelta(days=1) if has_end else None
    if unit is ExtentUnit.EUROS and end is None:
        with pytest.raises(BudgetNeedsEnd):
            message_extent(extent, unit, START, end)
        return
    sent = message_extent(extent, unit, START, end)

    assert 0 < sent.volume <= LARGEST
    assert has_end or sent.frequency is not WEEK
    granted = Fraction(extent * (52 if "week" in unit else 1))
    if unit is ExtentUnit.HOURS_PER_WEEK and sent.unit is MINUTE:
        granted *= 60
    if sent.frequency is TOTAL and "year" in unit:
        granted = granted * months / 12
    counted = {WEEK: 52, MONTH: 12, TOTAL: 1}[sent.frequency] * sent.volume
    assert granted <= counted < granted + 12


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(1, 60))
def test_whole_months_are_counted_as_such(start: date, months: int) -> None:
    end = add_months(start, months) - timedelta(days=1)

    assert months_between(start, end) == months
    assert months - 1 < months_between(start, end - timedelta(days=1)) < months


def test_money_without_end_date_is_refused() -> None:
    check_budget(ExtentUnit.EUROS, END)
    check_budget(ExtentUnit.PIECES, None)
    with pytest.raises(BudgetNeedsEnd):
        check_budget(ExtentUnit.EUROS, None)


@pytest.mark.parametrize(
    ("old_end", "new_end", "reason"),
    [
        (END, date(2029, 12, 31), ChangeReason.EXTENDED),
        (END, None, ChangeReason.EXTENDED),
        (END, date(2027, 1, 1), ChangeReason.SHORTENED),
        (None, END, ChangeReason.SHORTENED),
        (END, START, ChangeReason.REMOVED),
        (None, None, ChangeReason.CORRECTED),
    ],
)
def test_change_has_the_code_of_the_standard(
    old_end: date | None, new_end: date | None, reason: ChangeReason
) -> None:
    form = DeliveryForm.IN_KIND
    told = change_reason(
        start=START, old_end=old_end, new_end=new_end, old_form=form, new_form=form
    )

    assert told is reason


def test_another_form_is_told_as_such() -> None:
    forms = {"old_form": DeliveryForm.IN_KIND, "new_form": DeliveryForm.PGB}

    assert change_reason(start=START, old_end=END, new_end=END, **forms) is ChangeReason.OTHER_FORM


def a_grant(number: int, form: DeliveryForm, *, may_overlap: bool) -> Granted:
    product = UUID(int=7)
    return Granted(UUID(int=number), product, "", form, Period(START, END), may_overlap)


def test_aids_may_be_had_twice_but_not_as_pgb_and_in_kind() -> None:
    in_kind, pgb = DeliveryForm.IN_KIND, DeliveryForm.PGB
    had = a_grant(1, in_kind, may_overlap=True)

    check_overlap(a_grant(2, in_kind, may_overlap=True), [had])
    with pytest.raises(OverlappingIndication):
        check_overlap(a_grant(2, in_kind, may_overlap=False), [had])
    with pytest.raises(PgbAndInKindOverlap):
        check_overlap(a_grant(2, pgb, may_overlap=True), [had])
    assert ProductCategory.HOUSEHOLD_HELP not in MAY_OVERLAP


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        (EndCause.DIED, "02"),
        (EndCause.OTHER_LAW, "06"),
        (EndCause.MOVED_AWAY, "07"),
        (EndCause.REASSESSED, "05"),
    ],
)
def test_what_ends_help_has_a_code_of_its_own(cause: EndCause, reason: str) -> None:
    form = DeliveryForm.IN_KIND
    told = change_reason(
        start=START,
        old_end=END,
        new_end=date(2027, 1, 1),
        old_form=form,
        new_form=form,
        cause=cause,
    )

    assert told.value == reason


@pytest.mark.parametrize(
    ("is_correction", "reason"),
    [(True, ChangeReason.CORRECTED), (False, ChangeReason.SHORTENED)],
)
def test_another_extent_ends_the_assignment_unless_it_puts_right_what_was_typed(
    is_correction: bool, reason: ChangeReason
) -> None:
    form = DeliveryForm.IN_KIND
    told = change_reason(
        start=START,
        old_end=END,
        new_end=END,
        old_form=form,
        new_form=form,
        has_other_extent=True,
        is_correction=is_correction,
    )

    assert told is reason
