from datetime import date, timedelta
from uuid import UUID

import pytest

from tests.factories import (
    TODAY,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
    somebody_waiting,
)
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.kinds import OfferOutcome
from wmo_desk.domain.providers import ProviderStopped
from wmo_desk.domain.waiting import (
    IndicationNotRunning,
    OfferReasonMissing,
    OutsideProviderArea,
    Status,
    StatusNotPossible,
)
from wmo_desk.services import indications, offers, providers, waiting_list
from wmo_desk.services.offers import PassedOver, turn_of
from wmo_desk.services.waiting_rows import place_details, waiting_rows


class Meerssen:
    """A municipality with two areas and four people waiting, in the order of their names."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit
        self.id = a_municipality(unit)
        a_criterion(unit, self.id)
        self.provision_id = a_provision(unit, self.id)
        self.bunde = an_area(unit, self.id, name="Bunde")
        self.geulle = an_area(unit, self.id, name="Geulle")
        self.first = self.somebody(1, self.geulle)
        self.second = self.somebody(2, self.bunde)
        self.third = self.somebody(3, None)
        self.fourth = self.somebody(4, self.bunde, extent=180)

    def somebody(self, day: int, area_id: UUID | None, extent: int = 120) -> UUID:
        return somebody_waiting(
            self.unit,
            self.id,
            self.provision_id,
            granted_on=date(2026, 9, day),
            area_id=area_id,
            extent=extent,
        )


@pytest.fixture
def meerssen(unit: UnitOfWork) -> Meerssen:
    return Meerssen(unit)


def test_a_provider_everywhere_is_shown_the_first_of_all(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    turn = turn_of(unit.session, a_provider(unit), TODAY)
    assert turn.first is not None
    assert turn.first.id == meerssen.first
    assert turn.passed_over == ()
    assert [row.id for row in turn.next_ones] == [meerssen.second, meerssen.third, meerssen.fourth]


def test_who_stands_before_is_named_with_the_reason(unit: UnitOfWork, meerssen: Meerssen) -> None:
    waiting_list.pause(unit, meerssen.second, reason="ziekenhuis")
    provider_id = a_provider(unit, area_ids=[meerssen.bunde])

    turn = turn_of(unit.session, provider_id, TODAY)

    assert turn.first is not None
    assert turn.first.id == meerssen.fourth
    assert [(row.id, why) for row, why in turn.passed_over] == [
        (meerssen.first, PassedOver.OTHER_AREA),
        (meerssen.second, PassedOver.PAUSED),
        (meerssen.third, PassedOver.AREA_UNKNOWN),
    ]


def test_a_provider_of_a_municipality_serves_unknown_areas_there(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    elsewhere = a_municipality(unit, code="0935", name="Maastricht")
    here = a_provider(unit, municipality_id=meerssen.id)
    there = a_provider(unit, agb_code="41234568", municipality_id=elsewhere)

    assert len(turn_of(unit.session, here, TODAY).next_ones) == 3
    assert turn_of(unit.session, there, TODAY).first is None


def test_hours_pass_nobody_over(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    providers.record_room(unit, provider_id, minutes_per_week=30)
    unit.flush()
    turn = turn_of(unit.session, provider_id, TODAY)
    assert turn.first is not None
    assert turn.first.id == meerssen.first


def test_taking_up_starts_the_help_and_uses_room(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    providers.record_room(unit, provider_id, minutes_per_week=300)
    offers.offer_place(unit, meerssen.first, provider_id)
    offers.take_up(unit, meerssen.first, started_on=TODAY + timedelta(days=7))
    unit.flush()

    assert place_details(unit.session, meerssen.first).status is Status.STARTED
    assert providers.provider_row(unit.session, provider_id).room_minutes == 180
    [offer] = offers.offers_of(unit.session, meerssen.first)
    assert (offer.outcome, offer.respond_by) == (OfferOutcome.TAKEN_UP, TODAY + timedelta(days=5))
    assert meerssen.first not in [row.id for row in waiting_rows(unit.session, TODAY)]


def test_a_declining_provider_leaves_the_place_as_it_was(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    provider_id = a_provider(unit)
    offers.offer_place(unit, meerssen.first, provider_id)
    assert turn_of(unit.session, provider_id, TODAY).offered[0].id == meerssen.first
    offers.decline_by_provider(unit, meerssen.first, reason="geen ruimte in Geulle")

    turn = turn_of(unit.session, provider_id, TODAY)
    assert turn.first is not None
    assert turn.first.id == meerssen.first
    answer = turn.answers[meerssen.first]
    assert (answer.outcome, answer.reason) == (OfferOutcome.DECLINED, "geen ruimte in Geulle")


def test_a_declining_client_waits_no_more_until_put_back(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    offers.decline_by_client(unit, meerssen.first, reason="wil een eigen hulp")
    assert place_details(unit.session, meerssen.first).status is Status.DECLINED

    waiting_list.put_back(unit, meerssen.first)
    assert waiting_rows(unit.session, TODAY)[0].id == meerssen.first


def test_an_offer_can_be_withdrawn_and_a_pause_withdraws_it(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    provider_id = a_provider(unit)
    offers.offer_place(unit, meerssen.first, provider_id)
    offers.withdraw_offer(unit, meerssen.first)
    offers.offer_place(unit, meerssen.first, provider_id)
    waiting_list.pause(unit, meerssen.first)

    outcomes = [offer.outcome for offer in offers.offers_of(unit.session, meerssen.first)]
    assert outcomes == [OfferOutcome.WITHDRAWN, OfferOutcome.WITHDRAWN]
    with pytest.raises(StatusNotPossible):
        offers.withdraw_offer(unit, meerssen.first)


def test_an_offer_out_of_turn_says_why(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    with pytest.raises(OfferReasonMissing):
        offers.offer_place(unit, meerssen.second, provider_id)
    offers.offer_place(unit, meerssen.second, provider_id, offer_reason="twee uur past niet")
    event = place_details(unit.session, meerssen.second).events[-1]
    assert (event.reason, event.provider) == ("twee uur past niet", "Zorg A")


def test_an_offer_stays_where_the_provider_works(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit, area_ids=[meerssen.bunde])
    with pytest.raises(OutsideProviderArea):
        offers.offer_place(unit, meerssen.first, provider_id, offer_reason="toch")


def test_nobody_is_offered_to_a_provider_that_stopped(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    providers.stop_provider(unit, provider_id, stopped_on=TODAY)
    unit.flush()
    with pytest.raises(ProviderStopped):
        offers.offer_place(unit, meerssen.first, provider_id)


def test_nobody_is_offered_twice(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    offers.offer_place(unit, meerssen.first, provider_id)
    with pytest.raises(StatusNotPossible):
        offers.offer_place(unit, meerssen.first, provider_id)


def test_an_indication_that_ended_is_not_offered(unit: UnitOfWork, meerssen: Meerssen) -> None:
    indication_id = place_details(unit.session, meerssen.first).indication_id
    indications.change_indication(unit, indication_id, {"end": TODAY})
    unit.now += timedelta(days=1)
    provider_id = a_provider(unit)

    turn = turn_of(unit.session, provider_id, unit.today)
    assert turn.passed_over[0][1] is PassedOver.NOT_RUNNING
    with pytest.raises(IndicationNotRunning):
        offers.offer_place(unit, meerssen.first, provider_id)


def test_nobody_waits_at_all(unit: UnitOfWork) -> None:
    turn = turn_of(unit.session, a_provider(unit), TODAY)
    assert turn.first is None
    assert turn.passed_over == ()


def test_who_could_come_after_is_limited(unit: UnitOfWork, meerssen: Meerssen) -> None:
    assert len(turn_of(unit.session, a_provider(unit), TODAY, next_ones=2).next_ones) == 2


def test_the_program_offers_nobody_by_itself(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    providers.record_room(unit, provider_id, minutes_per_week=600)
    turn_of(unit.session, provider_id, TODAY)
    statuses = {row.status for row in waiting_rows(unit.session, TODAY)}
    assert statuses == {Status.WAITING}


def test_a_withdrawn_indication_withdraws_the_offer(unit: UnitOfWork, meerssen: Meerssen) -> None:
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    indications.withdraw_indication(
        unit,
        place_details(unit.session, meerssen.first).indication_id,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NOT_USED,
        reason="overleden",
    )
    [offer] = offers.offers_of(unit.session, meerssen.first)
    assert (offer.outcome, offer.reason) == (OfferOutcome.WITHDRAWN, "overleden")
