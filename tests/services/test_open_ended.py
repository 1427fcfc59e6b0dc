"""What runs without end date, for the team lead."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from tests.factories import TODAY, a_client, a_municipality, a_provision, an_indication
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import WithdrawalGround
from wmo_desk.services import conversations, indications, options
from wmo_desk.services.open_ended import OpenEndedView, open_ended_view

BEGUN = date(2019, 11, 22)


class Meerssen:
    """Somebody with household help without end date for seven years."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit
        self.id = a_municipality(unit)
        self.provision_id = a_provision(unit, self.id)
        self.client_id = a_client(unit, self.id)
        self.indication_id = self.granted(self.client_id, BEGUN)

    def granted(self, client_id: UUID, start: date, **values: object) -> UUID:
        without_end: dict[str, object] = {
            "end": None,
            "target_group": "Ouderen met een blijvende beperking",
            "reason": "Gaat niet over.",
            "next_review": TODAY + timedelta(days=90),
        }
        return an_indication(
            self.unit,
            client_id,
            self.provision_id,
            **(without_end | {"start": start, "granted_on": start} | values),
        )

    def spoke(self, held_on: date, *, closed: bool = True) -> None:
        talk = conversations.plan_conversation(self.unit, self.client_id, held_on=held_on)
        if closed:
            conversations.close_conversation(self.unit, talk, reason="Kort gesproken.")

    @property
    def view(self) -> OpenEndedView:
        self.unit.flush()
        return open_ended_view(self.unit.session, TODAY)


@pytest.fixture
def meerssen(unit: UnitOfWork) -> Meerssen:
    return Meerssen(unit)


def test_who_was_never_spoken_with_is_listed(meerssen: Meerssen) -> None:
    (row,) = meerssen.view.rows
    assert (row.indication_id, row.spoken_on) == (meerssen.indication_id, None)


@pytest.mark.parametrize(
    ("held_on", "is_listed"), [(date(2025, 11, 21), True), (date(2025, 11, 22), False)]
)
def test_a_conversation_counts_for_a_year(
    meerssen: Meerssen, held_on: date, is_listed: bool
) -> None:
    meerssen.spoke(held_on)
    assert [row.spoken_on for row in meerssen.view.rows] == ([held_on] if is_listed else [])


def test_a_conversation_that_is_planned_or_not_closed_does_not_count(meerssen: Meerssen) -> None:
    meerssen.spoke(TODAY - timedelta(days=3), closed=False)
    assert len(meerssen.view.rows) == 1


def test_the_municipality_chooses_how_long(meerssen: Meerssen, unit: UnitOfWork) -> None:
    meerssen.spoke(date(2026, 6, 1))
    assert meerssen.view.rows == ()
    options.write_option(unit, options.TALK_MONTHS, 3)
    assert len(meerssen.view.rows) == 1


def test_only_what_runs_without_end_and_not_what_began_lately(meerssen: Meerssen) -> None:
    unit = meerssen.unit
    other = a_client(unit, meerssen.id, family_name="Ander")
    meerssen.granted(other, TODAY - timedelta(days=30))
    third = a_client(unit, meerssen.id, family_name="Derde")
    meerssen.granted(third, BEGUN, end=TODAY + timedelta(days=30), next_review=None)
    indications.withdraw_indication(
        unit,
        meerssen.indication_id,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NO_LONGER_NEEDED,
        reason="verhuisd",
    )

    assert meerssen.view.rows == ()
    assert meerssen.view.running == 1


def test_what_was_saved_is_counted_in_the_cycle(meerssen: Meerssen, unit: UnitOfWork) -> None:
    # Seven years: decided on again after three and after six.
    assert meerssen.view.spared == 2
    options.write_option(unit, options.CYCLE_MONTHS, 12)
    assert meerssen.view.spared == 7
