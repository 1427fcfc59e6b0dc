from datetime import date, timedelta

from tests.factories import (
    TODAY,
    a_consultant,
    a_criterion,
    a_municipality,
    a_provider,
    a_provision,
    an_area,
    somebody_waiting,
)
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.fairness import Grouping
from wmo_desk.domain.kinds import WaitingEventKind
from wmo_desk.domain.waiting import Category, RefusalRule, Status
from wmo_desk.services import offers, options, providers, waiting_list
from wmo_desk.services.fairness import fairness
from wmo_desk.services.waiting_changes import change_rows, change_words, list_change


def test_figures_and_differences_follow_what_happened(
    database: Database, actor: Actor, clock: Clock
) -> None:
    with database.unit(actor) as unit:
        meerssen = a_municipality(unit)
        a_criterion(unit, meerssen)
        provision = a_provision(unit, meerssen)
        bunde = an_area(unit, meerssen)
        places = {
            name: somebody_waiting(
                unit,
                meerssen,
                provision,
                granted_on=date(2026, 9, day),
                area_id=bunde,
                category=category,
                name=name,
            )
            for name, day, category in (
                ("Aarts", 1, Category.A),
                ("Bos", 2, Category.A),
                ("Cox", 3, Category.B),
            )
        }
        provider = a_provider(unit, area_ids=[bunde])
        providers.record_room(unit, provider, minutes_per_week=300)
    clock.move(days=1)
    with database.unit(actor) as unit:
        offers.offer_place(unit, places["Bos"], provider, offer_reason="Alleen op vrijdag plek.")
    with database.unit(actor) as unit:
        offers.take_up(unit, places["Bos"], started_on=unit.today)
    with database.unit(actor) as unit:
        waiting_list.change_category(
            unit,
            places["Cox"],
            category=Category.A,
            criteria=["Kan zonder hulp niet veilig thuis wonen"],
            reason="Valt nu ook.",
        )
    tomorrow = TODAY + timedelta(days=1)

    with database.read() as session:
        change = list_change(session, TODAY, tomorrow)
        happened = change_rows(session, TODAY, tomorrow)
        figures = fairness(session, tomorrow)

    told = "Eén begonnen, één van B naar A. Er wachtten drie inwoners, nu twee."
    assert change_words(change) == told
    assert [status for _, status in change.gone] == [Status.STARTED]
    assert change.ahead[places["Cox"]] == 1
    kinds = [row.event.kind for row in happened]
    moved = happened[kinds.index(WaitingEventKind.CATEGORY_CHANGED)]
    assert {WaitingEventKind.OFFERED, WaitingEventKind.STARTED} < {*kinds}
    assert WaitingEventKind.PLACED not in kinds
    assert moved.before is not None
    assert moved.before.category is Category.B
    whole = next(row for row in figures.waited if row.grouping is Grouping.ALL)
    assert (whole.now.people, whole.begun.people) == (2, 1)
    (away,) = figures.out_of_turn
    assert (away.reason, away.is_exception) == ("Alleen op vrijdag plek.", False)
    assert figures.asked == 240
    assert figures.areas[0].area == "Bunde"


def test_who_went_back_to_the_end_did_not_begin_before_others(
    database: Database, actor: Actor
) -> None:
    with database.unit(actor) as unit:
        options.write_option(unit, options.REFUSAL_RULE, RefusalRule.TO_THE_END.value)
        meerssen = a_municipality(unit)
        a_criterion(unit, meerssen)
        provision = a_provision(unit, meerssen)
        refuses, urgent = (
            somebody_waiting(unit, meerssen, provision, granted_on=date(2026, 9, day))
            for day in (1, 2)
        )
        provider = a_provider(unit)
    with database.unit(actor) as unit:
        offers.offer_place(unit, refuses, provider)
        offers.decline_by_client(unit, refuses, reason="Wil niemand van buiten.")
    with database.unit(actor) as unit:
        waiting_list.make_exception(
            unit, urgent, ranked_on=date(2026, 8, 1), reason="Spoed.", decided_by=a_consultant(unit)
        )
    with database.unit(actor) as unit:
        other = a_provider(unit, name="Zorg B", agb_code="41234568")
    for place in (urgent, refuses):
        with database.unit(actor) as unit:
            offers.offer_place(unit, place, other)
            offers.take_up(unit, place, started_on=unit.today)

    with database.read() as session:
        figures = fairness(session, TODAY)

    (before,) = figures.out_of_turn
    assert (before.entry_id, before.reason, before.by) == (urgent, "Spoed.", "M. Kok")
    assert before.is_exception
