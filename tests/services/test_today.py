from datetime import timedelta
from uuid import UUID

import pytest

from tests import factories
from tests.fixtures import Clock
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.reports import StepKey
from wmo_desk.services import clients, conversations, reports
from wmo_desk.services.today import TodayView, today_view

TODAY = factories.TODAY


@pytest.fixture
def kok(database: Database, actor: Actor) -> Actor:
    with database.unit(actor) as unit:
        return Actor(factories.a_consultant(unit), Role.CONSULTANT)


@pytest.fixture
def client(database: Database, kok: Actor) -> UUID:
    with database.unit(kok) as unit:
        return factories.a_client(unit, factories.a_municipality(unit))


def _view(database: Database, who: Actor) -> TodayView:
    with database.read() as session:
        return today_view(session, TODAY, who.staff_id)


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
    assert line.client_id == client


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
