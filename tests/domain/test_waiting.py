from datetime import date, timedelta
from uuid import UUID

import pytest

from wmo_desk.domain.indications import DeliveryForm, IndicationState, ProductCategory
from wmo_desk.domain.waiting import (
    AlreadyWaiting,
    Category,
    CategoryReasonMissing,
    CriterionMissing,
    ExceptionNameMissing,
    ExceptionReasonMissing,
    IndicationNotRunning,
    LeavingReasonMissing,
    NotHouseholdHelp,
    NotInKind,
    PgbDateInFuture,
    PgbDeclineMissing,
    PgbOfferMissing,
    Status,
    StatusNotPossible,
    check_category,
    check_exception,
    check_placement,
    check_status,
    possible_statuses,
)
from wmo_desk.errors import RuleError

TODAY = date(2026, 11, 20)
DAY = timedelta(days=1)


def place(
    product_category: ProductCategory | None = ProductCategory.HOUSEHOLD_HELP,
    form: DeliveryForm = DeliveryForm.IN_KIND,
    state: IndicationState = IndicationState.RUNNING,
    *,
    is_waiting: bool = False,
) -> None:
    check_placement(
        product_category=product_category, form=form, state=state, is_waiting=is_waiting
    )


def test_household_help_in_kind_that_runs_can_wait() -> None:
    place()


@pytest.mark.parametrize("category", [ProductCategory.DAY_ACTIVITIES, None])
def test_nothing_but_household_help_waits(category: ProductCategory | None) -> None:
    with pytest.raises(NotHouseholdHelp):
        place(category)


@pytest.mark.parametrize("form", [DeliveryForm.PGB, DeliveryForm.ALFA, DeliveryForm.FINANCIAL])
def test_nothing_but_help_in_kind_waits(form: DeliveryForm) -> None:
    with pytest.raises(NotInKind) as refusal:
        place(form=form)
    assert refusal.value.form is form


@pytest.mark.parametrize(
    "state", [IndicationState.FUTURE, IndicationState.ENDED, IndicationState.WITHDRAWN]
)
def test_nothing_but_a_running_indication_waits(state: IndicationState) -> None:
    with pytest.raises(IndicationNotRunning) as refusal:
        place(state=state)
    assert refusal.value.state is state


def test_nobody_stands_on_the_list_twice() -> None:
    with pytest.raises(AlreadyWaiting):
        place(is_waiting=True)


def category_a(criteria: list[str], reason: str) -> None:
    check_category(
        Category.A,
        criteria=criteria,
        reason=reason,
        pgb_offered_on=None,
        pgb_declined_on=None,
        today=TODAY,
    )


def category_b(offered_on: date | None, declined_on: date | None) -> None:
    check_category(
        Category.B,
        criteria=[],
        reason="",
        pgb_offered_on=offered_on,
        pgb_declined_on=declined_on,
        today=TODAY,
    )


def test_category_a_rests_on_a_criterion_and_a_reason() -> None:
    category_a(["Woont alleen"], "Kan na de val niet meer bukken.")
    with pytest.raises(CriterionMissing):
        category_a([], "Kan na de val niet meer bukken.")
    with pytest.raises(CategoryReasonMissing):
        category_a(["Woont alleen"], " ")


def test_category_b_rests_on_a_pgb_that_was_offered_and_declined() -> None:
    category_b(TODAY - DAY, TODAY)
    category_b(TODAY, TODAY)


@pytest.mark.parametrize(
    ("offered_on", "declined_on", "error", "field"),
    [
        (None, TODAY, PgbOfferMissing, "pgb_offered_on"),
        (TODAY + DAY, TODAY + DAY, PgbDateInFuture, "pgb_offered_on"),
        (TODAY, None, PgbDeclineMissing, "pgb_declined_on"),
        (TODAY, TODAY - DAY, PgbDeclineMissing, "pgb_declined_on"),
        (TODAY, TODAY + DAY, PgbDateInFuture, "pgb_declined_on"),
    ],
)
def test_category_b_without_its_dates_is_refused(
    offered_on: date | None, declined_on: date | None, error: type[RuleError], field: str
) -> None:
    with pytest.raises(error) as refusal:
        category_b(offered_on, declined_on)
    assert refusal.value.field == field


def test_an_exception_has_a_reason_and_a_name() -> None:
    check_exception(reason="Valgevaar", decided_by=UUID(int=7))
    with pytest.raises(ExceptionReasonMissing):
        check_exception(reason=" ", decided_by=UUID(int=7))
    with pytest.raises(ExceptionNameMissing):
        check_exception(reason="Valgevaar", decided_by=None)


@pytest.mark.parametrize(
    ("current", "possible"),
    [
        (Status.WAITING, "offered paused left"),
        (Status.OFFERED, "waiting started declined paused left"),
        (Status.PAUSED, "waiting left"),
        (Status.STARTED, "waiting"),
        (Status.DECLINED, "waiting"),
        (Status.LEFT, "waiting"),
    ],
)
def test_a_status_changes_only_into_what_can_follow(current: Status, possible: str) -> None:
    assert " ".join(possible_statuses(current)) == possible
    for wanted in Status:
        if wanted in possible_statuses(current):
            check_status(current, wanted, reason="Verhuisd")
        else:
            with pytest.raises(StatusNotPossible) as refusal:
                check_status(current, wanted, reason="Verhuisd")
            assert (refusal.value.current, refusal.value.wanted) == (current, wanted)


def test_nobody_leaves_the_list_without_a_reason() -> None:
    check_status(Status.WAITING, Status.PAUSED)
    with pytest.raises(LeavingReasonMissing):
        check_status(Status.WAITING, Status.LEFT)
