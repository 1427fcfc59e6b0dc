from concurrent.futures import ThreadPoolExecutor, wait
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.factories import (
    TODAY,
    a_client,
    a_consultant,
    a_municipality,
    a_provision,
    an_indication,
)
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import (
    AlreadyWithdrawn,
    DecisionDateInFuture,
    DeliveryForm,
    ExtentNotPositive,
    ExtentUnit,
    FormNotOffered,
    IndicationState,
    OpenEndNotAllowed,
    OverlappingIndication,
    PgbAndInKindOverlap,
    ProductCategory,
    ProvisionEnded,
    ReviewMissing,
    ReviewTooEarly,
    ReviewTooFar,
    TargetGroupMissing,
    UnitNotOffered,
    WithdrawalGround,
    WithdrawalOutsidePeriod,
    WithdrawalReasonMissing,
)
from wmo_desk.domain.iwmo import BudgetNeedsEnd
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import RecordMissing
from wmo_desk.services import catalogue, indications, reviews
from wmo_desk.services.catalogue import provision_rows
from wmo_desk.services.indication_rows import (
    IndicationFilter,
    changes_of,
    indication_row,
    indication_rows,
    indications_of,
)

DAY = timedelta(days=1)
OPEN_ENDED: dict[str, Any] = {
    "end": None,
    "next_review": date(2027, 9, 3),
    "target_group": "Inwoners met dementie",
    "reason": "De situatie wordt niet beter.",
}


class Case:
    """One client of one municipality that grants household help."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit
        self.municipality_id = a_municipality(unit)
        self.provision_id = a_provision(unit, self.municipality_id)
        self.client_id = a_client(unit, self.municipality_id)

    def grant(self, **values: Any) -> UUID:
        return an_indication(
            self.unit, self.client_id, values.pop("provision_id", self.provision_id), **values
        )


@pytest.fixture
def case(unit: UnitOfWork) -> Case:
    return Case(unit)


def test_what_is_granted_is_kept(unit: UnitOfWork, case: Case) -> None:
    row = indication_row(unit.session, case.grant(extent=150))
    assert (row.provision, row.form, row.extent) == (
        "Hulp bij het huishouden",
        DeliveryForm.IN_KIND,
        150,
    )
    assert row.state(TODAY) is IndicationState.RUNNING
    assert row.state(date(2029, 9, 3)) is IndicationState.ENDED


def test_without_end_date_is_a_normal_value(unit: UnitOfWork, case: Case) -> None:
    row = indication_row(unit.session, case.grant(**OPEN_ENDED))
    assert row.end is None
    assert row.state(date(2090, 1, 1)) is IndicationState.RUNNING


@pytest.mark.parametrize(
    ("missing", "refusal"),
    [
        ({"target_group": " "}, TargetGroupMissing),
        ({"next_review": None}, ReviewMissing),
        ({"next_review": date(2026, 9, 3)}, ReviewTooEarly),
        ({"next_review": date(2030, 1, 1)}, ReviewTooFar),
    ],
)
def test_without_end_date_needs_its_reasons(
    case: Case, missing: dict[str, Any], refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        case.grant(**(OPEN_ENDED | missing))


def test_the_catalogue_decides_what_can_be_granted(unit: UnitOfWork, case: Case) -> None:
    support = a_provision(
        unit,
        case.municipality_id,
        name="Begeleiding",
        category=ProductCategory.SUPPORT,
        forms=["in_kind"],
        unit=ExtentUnit.HOURS_PER_WEEK,
        is_open_ended_allowed=False,
    )
    with pytest.raises(FormNotOffered):
        case.grant(provision_id=support, form=DeliveryForm.PGB)
    with pytest.raises(UnitNotOffered):
        case.grant(provision_id=support)
    with pytest.raises(OpenEndNotAllowed):
        case.grant(provision_id=support, unit=ExtentUnit.HOURS_PER_WEEK, **OPEN_ENDED)
    with pytest.raises(ExtentNotPositive):
        case.grant(extent=0)


def test_the_same_provision_does_not_overlap(case: Case) -> None:
    case.grant(end=date(2026, 12, 31))
    with pytest.raises(OverlappingIndication):
        case.grant(start=date(2026, 12, 31))
    with pytest.raises(PgbAndInKindOverlap):
        case.grant(start=date(2026, 12, 31), form=DeliveryForm.PGB)
    case.grant(start=date(2027, 1, 1))


def test_an_aid_can_be_granted_twice(unit: UnitOfWork, case: Case) -> None:
    aid = a_provision(
        unit,
        case.municipality_id,
        name="Roerende woonvoorziening",
        category=ProductCategory.HOME_ADAPTATIONS,
        forms=["in_kind", "pgb"],
        unit=ExtentUnit.PIECES,
    )
    one: dict[str, Any] = {"unit": ExtentUnit.PIECES, "extent": 1}
    an_indication(unit, case.client_id, aid, **one)
    an_indication(unit, case.client_id, aid, **one)
    with pytest.raises(PgbAndInKindOverlap):
        an_indication(unit, case.client_id, aid, form=DeliveryForm.PGB, **one)


def test_money_has_an_end_date(unit: UnitOfWork, case: Case) -> None:
    money = a_provision(
        unit,
        case.municipality_id,
        name="Verhuisindicatie",
        category=ProductCategory.HOME_ADAPTATIONS,
        forms=["financial"],
        unit=ExtentUnit.EUROS,
    )
    of_money: dict[str, Any] = {
        "form": DeliveryForm.FINANCIAL,
        "unit": ExtentUnit.EUROS,
        "extent": 900,
    }
    an_indication(unit, case.client_id, money, **of_money)
    with pytest.raises(BudgetNeedsEnd):
        an_indication(unit, case.client_id, money, **(of_money | OPEN_ENDED))


def test_a_provision_that_was_worded_anew_is_the_same_help(unit: UnitOfWork, case: Case) -> None:
    case.grant(end=date(2029, 9, 2))
    unit.actor = Actor(None, Role.ADMINISTRATOR)
    anew = case.provision_id
    for year, name in ((2027, "Hulp in huis"), (2028, "Hulp thuis")):
        anew = catalogue.change_provision(unit, anew, {"name": name}, valid_from=date(year, 1, 1))
    unit.actor = Actor(None, Role.TEAM_LEAD)

    with pytest.raises(OverlappingIndication):
        case.grant(provision_id=anew, start=date(2028, 2, 1), end=date(2031, 1, 31))
    with pytest.raises(PgbAndInKindOverlap):
        case.grant(provision_id=anew, form=DeliveryForm.PGB, start=date(2028, 2, 1))


def test_a_line_that_another_followed_grants_only_what_was_decided_before(
    unit: UnitOfWork, case: Case
) -> None:
    unit.actor = Actor(None, Role.ADMINISTRATOR)
    catalogue.change_provision(unit, case.provision_id, {"default_months": 24}, valid_from=TODAY)
    unit.actor = Actor(None, Role.TEAM_LEAD)
    with pytest.raises(ProvisionEnded) as refusal:
        case.grant(granted_on=TODAY)
    assert refusal.value.valid_until == TODAY - DAY
    case.grant(granted_on=TODAY - DAY)


def test_two_people_do_not_grant_the_same_at_the_same_moment(
    database: Database, actor: Actor
) -> None:
    def grant_too() -> None:
        with database.unit(actor) as second:
            an_indication(second, case.client_id, case.provision_id)

    with database.unit(actor) as unit:
        case = Case(unit)
    with ThreadPoolExecutor(max_workers=1) as other:
        with database.unit(actor) as first:
            an_indication(first, case.client_id, case.provision_id)
            result = other.submit(grant_too)
            # Long enough to get through, if nothing held it up.
            assert not wait([result], timeout=0.5).done
        with pytest.raises(OverlappingIndication):
            result.result(timeout=5)


def test_a_decision_is_not_taken_tomorrow(case: Case) -> None:
    with pytest.raises(DecisionDateInFuture):
        case.grant(granted_on=TODAY + DAY)


def test_an_administrator_grants_nothing(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        case = Case(unit)
    with pytest.raises(NotPermitted), database.unit(Actor(None, Role.ADMINISTRATOR)) as unit:
        an_indication(unit, case.client_id, case.provision_id)


def test_every_change_keeps_what_was(database: Database, actor: Actor, clock: Clock) -> None:
    with database.unit(actor) as unit:
        case = Case(unit)
        indication_id = case.grant()
        consultant = Actor(a_consultant(unit), Role.CONSULTANT)
    clock.move(days=1)
    with database.unit(consultant) as unit:
        indications.change_indication(
            unit, indication_id, {"extent": 180, "form": DeliveryForm.ALFA}
        )
    clock.move(days=1)
    with database.unit(consultant) as unit:
        indications.change_indication(unit, indication_id, OPEN_ENDED)

    with database.read() as session:
        changes = {change.field: change for change in changes_of(session, indication_id)}
    assert (changes["extent"].old, changes["extent"].new) == (120, 180)
    assert changes["form"].new is DeliveryForm.ALFA
    assert (changes["end"].old, changes["end"].new) == (date(2029, 9, 2), None)
    assert changes["end"].by == "M. Kok"


def test_a_change_is_checked_as_a_grant_is(case: Case, unit: UnitOfWork) -> None:
    indication_id = case.grant()
    case.grant(start=date(2030, 1, 1), end=date(2031, 1, 1))
    with pytest.raises(OverlappingIndication):
        indications.change_indication(unit, indication_id, {"end": date(2030, 1, 1)})
    with pytest.raises(ValueError, match="client_id"):
        indications.change_indication(unit, indication_id, {"client_id": UUID(int=1)})


def test_looking_again_sets_the_next_review(case: Case, unit: UnitOfWork) -> None:
    indication_id = case.grant(**OPEN_ENDED)
    with pytest.raises(ReviewTooEarly):
        _look_again(unit, indication_id, TODAY)
    with pytest.raises(ReviewMissing):
        _look_again(unit, indication_id, None)

    _look_again(unit, indication_id, date(2027, 11, 22))
    unit.flush()

    assert indication_row(unit.session, indication_id).next_review == date(2027, 11, 22)


def _look_again(unit: UnitOfWork, indication_id: UUID, next_review: date | None) -> None:
    reviews.review_indication(
        unit, indication_id, finding="Past nog.", informed_on=TODAY, next_review=next_review
    )


def test_a_withdrawal_has_a_ground_and_a_reason(case: Case, unit: UnitOfWork) -> None:
    indication_id = case.grant()
    ground = WithdrawalGround.NO_LONGER_NEEDED
    with pytest.raises(WithdrawalReasonMissing):
        indications.withdraw_indication(
            unit, indication_id, withdrawn_from=TODAY, ground=ground, reason=""
        )
    with pytest.raises(WithdrawalOutsidePeriod):
        indications.withdraw_indication(
            unit, indication_id, withdrawn_from=date(2030, 1, 1), ground=ground, reason="verhuisd"
        )
    indications.withdraw_indication(
        unit, indication_id, withdrawn_from=TODAY, ground=ground, reason="verhuisd"
    )
    unit.flush()

    row = indication_row(unit.session, indication_id)
    assert row.state(TODAY) is IndicationState.WITHDRAWN
    assert row.state(TODAY - DAY) is IndicationState.RUNNING
    for refused in ({"extent": 60}, {"end": TODAY}):
        with pytest.raises(AlreadyWithdrawn):
            indications.change_indication(unit, indication_id, refused)
    with pytest.raises(AlreadyWithdrawn):
        indications.withdraw_indication(
            unit, indication_id, withdrawn_from=TODAY, ground=ground, reason="nog eens"
        )
    case.grant(start=TODAY)


def test_a_withdrawal_can_be_undone_while_nothing_took_its_place(
    case: Case, unit: UnitOfWork
) -> None:
    indication_id = case.grant()
    indications.withdraw_indication(
        unit,
        indication_id,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NOT_USED,
        reason="vergissing",
    )
    indications.undo_withdrawal(unit, indication_id)
    unit.flush()
    assert indication_row(unit.session, indication_id).state(TODAY) is IndicationState.RUNNING

    indications.withdraw_indication(
        unit,
        indication_id,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NOT_USED,
        reason="toch niet",
    )
    unit.flush()
    case.grant(start=TODAY)
    with pytest.raises(OverlappingIndication):
        indications.undo_withdrawal(unit, indication_id)


def test_what_was_withdrawn_from_its_first_day_leaves_room(case: Case, unit: UnitOfWork) -> None:
    indication_id = case.grant(start=TODAY)
    indications.withdraw_indication(
        unit,
        indication_id,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.INCORRECT_INFORMATION,
        reason="verkeerde bewoner",
    )
    unit.flush()
    case.grant(start=TODAY)


def test_lists_filter_by_what_is_to_be_done(unit: UnitOfWork, case: Case) -> None:
    open_ended = case.grant(**OPEN_ENDED)
    consultant_id = a_consultant(unit)
    other = a_client(unit, case.municipality_id, consultant_id=consultant_id)
    ending = an_indication(unit, other, case.provision_id, end=TODAY + DAY)
    ended = an_indication(
        unit,
        a_client(unit, case.municipality_id),
        case.provision_id,
        start=date(2020, 1, 1),
        end=date(2022, 12, 31),
    )

    def ids(**chosen: Any) -> set[UUID]:
        return {row.id for row in indication_rows(unit.session, TODAY, IndicationFilter(**chosen))}

    assert ids() == {open_ended, ending}
    assert ids(only_running=False) == {open_ended, ending, ended}
    assert ids(only_open_ended=True) == {open_ended}
    assert ids(review_until=date(2027, 9, 3)) == {open_ended}
    assert ids(ending_until=TODAY + DAY) == {ending}
    assert ids(consultant_id=consultant_id) == {ending}


def test_the_newest_indication_of_a_client_comes_first(unit: UnitOfWork, case: Case) -> None:
    old = case.grant(start=date(2020, 1, 1), end=date(2020, 12, 31))
    new = case.grant()
    assert [row.id for row in indications_of(unit.session, case.client_id)] == [new, old]


def test_the_catalogue_reads_as_on_that_day(unit: UnitOfWork, case: Case) -> None:
    a_provision(unit, case.municipality_id, name="Later", valid_from=TODAY + DAY)
    a_provision(unit, case.municipality_id, name="Vroeger", valid_until=TODAY - DAY)
    rows = provision_rows(unit.session, municipality_id=case.municipality_id, on=TODAY)
    assert [row.name for row in rows] == ["Hulp bij het huishouden"]


def test_an_indication_that_is_not_there_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        indication_row(unit.session, UUID(int=1))
