from datetime import date, timedelta
from uuid import UUID

import pytest

from tests import factories
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.reports import StepKey
from wmo_desk.services import clients, conversations, indications, offers, reports
from wmo_desk.services.today import today_view
from wmo_desk.services.today_lines import TodayView
from wmo_desk.services.waiting_rows import place_details

TODAY = factories.TODAY


@pytest.fixture
def client(database: Database, kok: Actor) -> UUID:
    with database.unit(kok) as unit:
        return factories.a_client(unit, factories.a_municipality(unit))


def _view(database: Database, who: Actor) -> TodayView:
    with database.read() as session:
        return today_view(session, TODAY, who.staff_id)


def test_who_waits_without_an_indication_comes_back(
    database: Database, kok: Actor, clock: Clock
) -> None:
    with database.unit(kok) as unit:
        meerssen = factories.a_municipality(unit)
        factories.a_criterion(unit, meerssen)
        place = factories.somebody_waiting(unit, meerssen, factories.a_provision(unit, meerssen))
        indication_id = place_details(unit.session, place).indication_id
        indications.change_indication(unit, indication_id, {"end": TODAY})

    assert _view(database, kok).ended == ()
    with database.read() as session:
        later = today_view(session, TODAY + timedelta(days=1), kok.staff_id)

    assert [(line.entry_id, line.ended_on) for line in later.ended] == [(place, TODAY)]
    assert later.attention == 1


def test_an_empty_file_has_nothing_to_show(database: Database, kok: Actor) -> None:
    view = _view(database, kok)

    assert not view.has_clients
    assert (view.visits, view.terms, view.reviews, view.recent) == ((), (), (), ())


def test_a_visit_of_today_is_shown_and_one_of_tomorrow_not(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        today = conversations.plan_conversation(unit, client, held_on=TODAY)
        conversations.plan_conversation(unit, client, held_on=TODAY + timedelta(days=1))

    assert [line.conversation_id for line in _view(database, kok).visits] == [today]


def test_a_conversation_that_was_not_closed_comes_back(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        conversations.plan_conversation(unit, client, held_on=TODAY - timedelta(days=2))

    [line] = _view(database, kok).unfinished
    assert line.person.client_id == client


def test_terms_come_in_the_order_in_which_they_end(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        late = reports.take_report(unit, client, received_on=TODAY - timedelta(weeks=7))
        new = reports.take_report(unit, client, received_on=TODAY - timedelta(days=1))

    terms = _view(database, kok).terms
    assert [line.report_id for line in terms] == [late, new]
    assert terms[0].step.key is StepKey.INVESTIGATION
    assert terms[0].due < TODAY


def test_what_others_carry_is_not_mine(database: Database, kok: Actor, client: UUID) -> None:
    with database.unit(kok) as unit:
        smit = Actor(factories.a_consultant(unit, name="T. Smit"), Role.CONSULTANT)
        conversations.plan_conversation(unit, client, held_on=TODAY)

    assert _view(database, smit).visits == ()
    assert len(_view(database, Actor(None, Role.TEAM_LEAD)).visits) == 1


def test_files_opened_lately_are_at_hand_newest_first(
    database: Database, kok: Actor, client: UUID, clock: Clock
) -> None:
    with database.unit(kok) as unit:
        [municipality] = {clients.client_details(unit.session, client).municipality_id}
        other = factories.a_client(unit, municipality, family_name="Zand")
    for viewed in (client, other, client):
        clock.move(minutes=1)
        with database.unit(kok) as unit:
            clients.view_client(unit, viewed)

    assert [line.client_id for line in _view(database, kok).recent] == [client, other]


def test_an_agreement_that_is_not_done_is_shown_until_it_is(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        conversation = conversations.plan_conversation(unit, client, held_on=TODAY)
        agreement = conversations.add_agreement(
            unit, conversation, what="Bellen met het steunpunt", who="consulent", by_when=TODAY
        )
    assert [line.agreement_id for line in _view(database, kok).agreements] == [agreement]

    with database.unit(kok) as unit:
        conversations.change_agreement(unit, agreement, {"done_on": TODAY})
    assert _view(database, kok).agreements == ()


def test_a_line_carries_the_name_as_letters_write_it(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        clients.change_client(unit, client, {"gender": Gender.FEMALE})
        conversations.plan_conversation(unit, client, held_on=TODAY)

    [line] = _view(database, kok).visits
    assert (line.person.name, line.person.gender) == ("A. van den Berg", Gender.FEMALE)


def test_a_visit_is_mine_when_i_hold_it_or_when_the_file_is_mine(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        smit = Actor(factories.a_consultant(unit, name="T. Smit"), Role.CONSULTANT)
    with database.unit(smit) as unit:
        conversations.plan_conversation(unit, client, held_on=TODAY)

    assert len(_view(database, kok).visits) == len(_view(database, smit).visits) == 1


def test_a_visit_that_was_finished_stays_on_the_page_of_that_day(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        held = conversations.plan_conversation(unit, client, held_on=TODAY)
        conversations.close_conversation(unit, held, reason="Alleen kennisgemaakt")

    [line] = _view(database, kok).visits
    assert line.is_closed


def test_the_term_of_an_application_comes_before_that_of_a_newer_report(
    database: Database, kok: Actor, client: UUID
) -> None:
    done = TODAY - timedelta(days=12)
    with database.unit(kok) as unit:
        new = reports.take_report(unit, client, received_on=TODAY - timedelta(weeks=4))
        applied = reports.take_report(unit, client, received_on=TODAY - timedelta(weeks=5))
        steps = ("investigation_done_on", "identity_seen_on", "pgb_explained_on")
        changes = dict.fromkeys((*steps, "findings_handed_out_on", "application_on"), done)
        reports.change_report(unit, applied, changes)

    terms = _view(database, kok).terms
    assert [line.report_id for line in terms] == [applied, new]
    assert terms[0].step.key is StepKey.DECISION
    assert terms[0].application_on == done


@pytest.fixture
def provision(database: Database, kok: Actor, client: UUID) -> UUID:
    with database.unit(kok) as unit:
        municipality = clients.client_details(unit.session, client).municipality_id
        return factories.a_provision(unit, municipality)


def test_an_indication_comes_back_before_its_review_and_before_its_end(
    database: Database, kok: Actor, client: UUID, provision: UUID
) -> None:
    with database.unit(kok) as unit:
        municipality = clients.client_details(unit.session, client).municipality_id
        other = factories.a_client(unit, municipality, family_name="Zand")
        far = factories.a_client(unit, municipality, family_name="Ver")
        in_weeks = {client: TODAY + timedelta(weeks=3)}
        without_end = {"target_group": "Chronisch ziek", "reason": "Blijft nodig"}
        looked_at = factories.an_indication(
            unit, client, provision, end=None, next_review=in_weeks[client], **without_end
        )
        ends = factories.an_indication(unit, other, provision, end=TODAY + timedelta(days=5))
        factories.an_indication(
            unit, far, provision, end=None, next_review=TODAY + timedelta(weeks=30), **without_end
        )

    reviews = _view(database, kok).reviews
    assert [line.indication_id for line in reviews] == [ends, looked_at]
    assert [line.due for line in reviews] == [TODAY + timedelta(days=5), in_weeks[client]]


def test_a_review_tells_when_the_last_conversation_was(
    database: Database, kok: Actor, client: UUID, provision: UUID
) -> None:
    last = date(2025, 11, 28)
    with database.unit(kok) as unit:
        factories.an_indication(unit, client, provision, end=TODAY)
        for day in (date(2024, 3, 1), last, TODAY + timedelta(days=2)):
            conversations.plan_conversation(unit, client, held_on=day)

    [line] = _view(database, kok).reviews
    assert line.last_conversation == last


def test_a_team_lead_does_not_read_what_was_agreed_in_files_of_others(
    database: Database, kok: Actor, client: UUID
) -> None:
    with database.unit(kok) as unit:
        lead = factories.a_consultant(unit, name="L. Ead", role=Role.TEAM_LEAD)
        conversation = conversations.plan_conversation(unit, client, held_on=TODAY)
        conversations.add_agreement(unit, conversation, what="Steun", who="dochter", by_when=TODAY)

    with database.read() as session:
        [line] = today_view(session, TODAY, None, reader_id=lead).agreements
    assert (line.what, line.who) == ("", "")
    assert (line.person.client_id, line.by_when) == (client, TODAY)


def test_a_provider_that_has_not_answered_is_shown(
    database: Database, kok: Actor, client: UUID, provision: UUID
) -> None:
    with database.unit(kok) as unit:
        municipality = clients.client_details(unit.session, client).municipality_id
        factories.a_criterion(unit, municipality)
        indication = factories.an_indication(unit, client, provision)
        place = factories.a_place(unit, client, indication)
        offers.offer_place(unit, place, factories.a_provider(unit))

    [line] = _view(database, kok).offers
    assert (line.entry_id, line.provider, line.respond_by) == (
        place,
        "Zorg A",
        TODAY + timedelta(days=5),
    )


def test_what_cannot_wait_is_counted(database: Database, kok: Actor, client: UUID) -> None:
    with database.unit(kok) as unit:
        for weeks in (7, 6, 1):
            reports.take_report(unit, client, received_on=TODAY - timedelta(weeks=weeks))

    view = _view(database, kok)
    assert (view.late_terms, view.terms_within_a_week, view.attention) == (1, 1, 2)


def test_a_closed_file_asks_for_nothing(database: Database, kok: Actor, client: UUID) -> None:
    with database.unit(kok) as unit:
        reports.take_report(unit, client, received_on=TODAY - timedelta(weeks=7))
        conversations.plan_conversation(unit, client, held_on=TODAY)
        clients.close_file(unit, client, reason="verhuisd")

    view = _view(database, kok)
    assert (view.terms, view.visits, view.attention, view.has_clients) == ((), (), 0, True)
