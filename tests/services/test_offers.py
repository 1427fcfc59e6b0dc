from datetime import UTC, date, datetime, timedelta
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
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.domain.kinds import ListKind, OfferOutcome, WaitingEventKind
from wmo_desk.domain.providers import ProviderStopped
from wmo_desk.domain.waiting import (
    DeclineReasonMissing,
    DemandUnknown,
    IndicationNotRunning,
    LeavingReasonMissing,
    OfferReasonMissing,
    OtherNeedMissing,
    OutsideProviderArea,
    RefusalRule,
    Status,
    StatusNotPossible,
    StillNeeded,
    TakenUpAlready,
    TermStillRuns,
    Weekday,
)
from wmo_desk.services import catalogue, indications, offers, options, providers, waiting_list
from wmo_desk.services.offers import PassedOver, turn_of
from wmo_desk.services.waiting_rows import place_details, to_ask_again, waiting_rows


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


@pytest.mark.parametrize("counts", [True, False])
def test_hours_pass_over_where_the_municipality_says_so(
    unit: UnitOfWork, meerssen: Meerssen, counts: bool
) -> None:
    options.write_option(unit, options.HOURS_PASS_OVER, counts)
    provider_id = a_provider(unit)
    # Nobody reported any room yet: it is not known to be too little.
    assert turn_of(unit.session, provider_id, TODAY).first is not None
    providers.record_room(unit, provider_id, minutes_per_week=30)
    unit.flush()

    turn = turn_of(unit.session, provider_id, TODAY)

    if counts:
        assert turn.first is None
        assert {reason for _row, reason in turn.passed_over} == {PassedOver.HOURS}
    else:
        assert turn.first is not None
        assert turn.passed_over == ()
    providers.record_room(unit, provider_id, minutes_per_week=120)
    unit.flush()
    assert turn_of(unit.session, provider_id, TODAY).first is not None


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


def test_after_a_provider_declines_it_is_shown_the_next(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    provider_id = a_provider(unit)
    offers.offer_place(unit, meerssen.first, provider_id)
    assert turn_of(unit.session, provider_id, TODAY).offered[0].id == meerssen.first
    offers.decline_by_provider(unit, meerssen.first, reason="geen ruimte in Geulle")

    turn = turn_of(unit.session, provider_id, TODAY)
    assert turn.first is not None
    assert turn.first.id == meerssen.second
    assert [(row.id, why) for row, why in turn.passed_over] == [
        (meerssen.first, PassedOver.ANSWERED)
    ]
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


# --- Days and special demands ------------------------------------------------------------------

PETS = "Allergie voor huisdieren"
LANGUAGE = "Spreekt Frans"


@pytest.fixture
def demands(unit: UnitOfWork, meerssen: Meerssen) -> None:
    for text in (PETS, LANGUAGE):
        catalogue.add_list_entry(
            unit, meerssen.id, ListKind.SPECIAL_DEMAND, text=text, valid_from=TODAY
        )
    unit.flush()


@pytest.mark.usefixtures("demands")
def test_a_demand_that_is_not_met_passes_over_and_is_kept(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    waiting_list.set_demands(unit, meerssen.first, demands=[PETS, LANGUAGE])
    provider_id = a_provider(unit, demands=[PETS])
    unit.flush()

    turn = turn_of(unit.session, provider_id, TODAY)
    assert turn.passed_over[0][1] is PassedOver.DEMANDS
    offers.offer_place(unit, meerssen.second, provider_id)

    event = place_details(unit.session, meerssen.first).events[-1]
    assert event.kind is WaitingEventKind.PASSED_FOR_DEMANDS
    assert (event.reason, event.provider) == (LANGUAGE, "Zorg A")


@pytest.mark.usefixtures("demands")
def test_a_demand_that_is_met_passes_nobody_over(unit: UnitOfWork, meerssen: Meerssen) -> None:
    waiting_list.set_demands(unit, meerssen.first, demands=[PETS])
    turn = turn_of(unit.session, a_provider(unit, demands=[PETS, LANGUAGE]), TODAY)
    assert turn.first is not None
    assert turn.first.id == meerssen.first


@pytest.mark.parametrize(
    ("asked", "has", "fits"),
    [
        ([Weekday.MONDAY], ["tue"], False),
        ([Weekday.MONDAY, Weekday.TUESDAY], ["tue"], True),
        ([], ["tue"], True),
        ([Weekday.MONDAY], [], True),
    ],
)
def test_days_fit_where_one_is_the_same_or_all_are_good(
    unit: UnitOfWork, meerssen: Meerssen, asked: list[Weekday], has: list[str], fits: bool
) -> None:
    waiting_list.set_demands(unit, meerssen.first, days=asked)
    turn = turn_of(unit.session, a_provider(unit, days=has), TODAY)
    assert turn.first is not None
    assert (turn.first.id == meerssen.first) is fits


def test_a_demand_comes_from_the_municipalitys_list(unit: UnitOfWork, meerssen: Meerssen) -> None:
    with pytest.raises(DemandUnknown):
        waiting_list.set_demands(unit, meerssen.first, demands=[PETS])


@pytest.mark.usefixtures("demands")
def test_who_does_not_fit_can_be_offered_with_a_reason(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    waiting_list.set_demands(unit, meerssen.first, demands=[PETS])
    provider_id = a_provider(unit)
    with pytest.raises(OfferReasonMissing):
        offers.offer_place(unit, meerssen.first, provider_id)
    offers.offer_place(unit, meerssen.first, provider_id, offer_reason="kat gaat logeren")


def test_whoever_is_passed_over_by_judgement_reads_why(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    offers.offer_place(unit, meerssen.third, a_provider(unit), offer_reason="twee uur past niet")
    for entry_id in (meerssen.first, meerssen.second):
        event = place_details(unit.session, entry_id).events[-1]
        assert (event.kind, event.reason) == (WaitingEventKind.PASSED_OVER, "twee uur past niet")


# --- An offer that comes to nothing ------------------------------------------------------------


def test_a_provider_says_why_it_declines(unit: UnitOfWork, meerssen: Meerssen) -> None:
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    with pytest.raises(DeclineReasonMissing):
        offers.decline_by_provider(unit, meerssen.first, reason=" ")


def test_room_on_a_later_day_asks_again(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    offers.offer_place(unit, meerssen.first, provider_id)
    offers.decline_by_provider(unit, meerssen.first, reason="geen ruimte")
    unit.now += timedelta(days=1)
    providers.record_room(unit, provider_id, minutes_per_week=240)
    unit.flush()
    turn = turn_of(unit.session, provider_id, unit.today)
    assert turn.first is not None
    assert turn.first.id == meerssen.first


def test_an_offer_lapses_only_after_its_last_day(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    offers.offer_place(unit, meerssen.first, provider_id)
    unit.now += timedelta(days=5)
    with pytest.raises(TermStillRuns):
        offers.lapse_offer(unit, meerssen.first)
    assert offers.lapse_late_offers(unit) == 0

    unit.now += timedelta(days=1)
    # Nothing ends by itself.
    assert place_details(unit.session, meerssen.first).status is Status.OFFERED
    assert offers.lapse_late_offers(unit) == 1
    [offer] = offers.offers_of(unit.session, meerssen.first)
    assert offer.outcome is OfferOutcome.LAPSED
    turn = turn_of(unit.session, provider_id, unit.today)
    assert turn.first is not None
    assert turn.first.id == meerssen.second
    assert turn.passed_over[0][1] is PassedOver.ANSWERED


@pytest.mark.parametrize(
    ("offered_at", "last_minute"),
    [
        (datetime(2027, 3, 25, 22, 30, tzinfo=UTC), datetime(2027, 3, 30, 21, 59, tzinfo=UTC)),
        (datetime(2027, 10, 29, 21, 30, tzinfo=UTC), datetime(2027, 11, 3, 22, 59, tzinfo=UTC)),
    ],
    ids=["spring", "autumn"],
)
def test_the_term_counts_days_also_when_the_clock_changes(
    unit: UnitOfWork, meerssen: Meerssen, offered_at: datetime, last_minute: datetime
) -> None:
    unit.now = offered_at
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    unit.now = last_minute
    assert offers.lapse_late_offers(unit) == 0
    unit.now = last_minute + timedelta(minutes=1)
    assert offers.lapse_late_offers(unit) == 1


def test_a_refusal_keeps_the_place_where_the_municipality_says_so(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    options.write_option(unit, options.REFUSAL_RULE, RefusalRule.KEEPS.value)
    unit.flush()
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    offers.decline_by_client(unit, meerssen.first, reason="wil een andere hulp")
    row = waiting_rows(unit.session, TODAY)[0]
    assert (row.id, row.status) == (meerssen.first, Status.WAITING)


def test_a_refusal_leads_to_the_end_of_the_category(unit: UnitOfWork, meerssen: Meerssen) -> None:
    options.write_option(unit, options.REFUSAL_RULE, RefusalRule.TO_THE_END.value)
    behind = meerssen.somebody(5, None)
    in_b = somebody_waiting(unit, meerssen.id, meerssen.provision_id, category="B")
    unit.flush()
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    offers.decline_by_client(unit, meerssen.first, reason="wil een andere hulp")
    ids = [row.id for row in waiting_rows(unit.session, TODAY)]
    assert ids[-3:] == [behind, meerssen.first, in_b]
    event = place_details(unit.session, meerssen.first).events[-1]
    assert event.kind is WaitingEventKind.DECLINED_TO_THE_END


def test_the_second_who_takes_up_is_told_who_was_first(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        first = Meerssen(unit).first
        offers.offer_place(unit, first, a_provider(unit))
    with database.unit(actor) as unit:
        offers.take_up(unit, first, started_on=TODAY)
    with pytest.raises(TakenUpAlready) as refusal, database.unit(actor) as unit:
        offers.take_up(unit, first, started_on=TODAY)
    assert (refusal.value.provider, refusal.value.started_on) == ("Zorg A", TODAY)


def test_an_indication_that_ends_while_an_offer_is_out(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    indication_id = place_details(unit.session, meerssen.first).indication_id
    indications.change_indication(unit, indication_id, {"end": TODAY})
    unit.flush()
    unit.now += timedelta(days=1)
    row = waiting_rows(unit.session, unit.today)[0]
    assert (row.id, row.is_running) == (meerssen.first, False)
    with pytest.raises(IndicationNotRunning):
        offers.take_up(unit, meerssen.first, started_on=unit.today)


# --- "Nog steeds nodig?" -----------------------------------------------------------------------


def test_who_waits_long_is_asked_again(unit: UnitOfWork, meerssen: Meerssen) -> None:
    assert to_ask_again(unit.session, TODAY + timedelta(weeks=26, days=-1)) == set()
    assert meerssen.first in to_ask_again(unit.session, TODAY + timedelta(weeks=26))

    unit.now += timedelta(weeks=26)
    waiting_list.answer_still_needed(unit, meerssen.first, StillNeeded.YES)
    unit.flush()
    asked = to_ask_again(unit.session, unit.today)
    assert meerssen.first not in asked
    assert meerssen.second in asked
    assert place_details(unit.session, meerssen.first).events[-1].kind is (
        WaitingEventKind.STILL_NEEDED
    )


def test_a_no_takes_off_the_list_with_its_reason(unit: UnitOfWork, meerssen: Meerssen) -> None:
    with pytest.raises(LeavingReasonMissing):
        waiting_list.answer_still_needed(unit, meerssen.first, StillNeeded.NO)
    waiting_list.answer_still_needed(unit, meerssen.first, StillNeeded.NO, remark="Wlz")
    event = place_details(unit.session, meerssen.first).events[-1]
    assert (event.kind, event.reason) == (WaitingEventKind.LEFT, "Wlz")


def test_something_else_says_what(unit: UnitOfWork, meerssen: Meerssen) -> None:
    with pytest.raises(OtherNeedMissing):
        waiting_list.answer_still_needed(unit, meerssen.first, StillNeeded.OTHERWISE)
    waiting_list.answer_still_needed(
        unit, meerssen.first, StillNeeded.OTHERWISE, remark="meer uren"
    )
    assert place_details(unit.session, meerssen.first).status is Status.WAITING


def test_who_died_moved_or_went_to_the_wlz_leaves_and_the_offer_ends(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    waiting_list.leave(unit, meerssen.first, reason="Overleden")
    [offer] = offers.offers_of(unit.session, meerssen.first)
    assert (offer.outcome, offer.reason) == (OfferOutcome.WITHDRAWN, "Overleden")
    assert waiting_rows(unit.session, TODAY)[0].id == meerssen.second


def test_an_earlier_day_tells_to_whom_whatever_happened_meanwhile(
    unit: UnitOfWork, meerssen: Meerssen
) -> None:
    offers.offer_place(unit, meerssen.first, a_provider(unit))
    waiting_list.answer_still_needed(unit, meerssen.first, StillNeeded.YES)
    unit.now += timedelta(days=1)
    offers.withdraw_offer(unit, meerssen.first)
    [row, *_] = waiting_rows(unit.session, TODAY)
    assert (row.status, row.provider) == (Status.OFFERED, "Zorg A")


def test_a_provider_without_room_is_shown_nobody(unit: UnitOfWork, meerssen: Meerssen) -> None:
    provider_id = a_provider(unit)
    offers.offer_place(unit, meerssen.first, provider_id)
    providers.record_room(unit, provider_id, minutes_per_week=0)
    unit.flush()

    turn = turn_of(unit.session, provider_id, TODAY)

    assert not turn.has_room
    assert (turn.first, turn.passed_over, turn.next_ones) == (None, (), ())
    assert [row.id for row in turn.offered] == [meerssen.first]
