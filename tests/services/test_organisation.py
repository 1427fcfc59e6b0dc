"""The lists of the municipality: what the program knows at first, and how a list changes."""

from datetime import date
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from tests.factories import TODAY, a_consultant
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import ListKind
from wmo_desk.domain.organisation import (
    ChangeTooEarly,
    FormNeeded,
    NameNeeded,
    NameTaken,
    NoManagerNeeded,
    ValidityReversed,
)
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import RecordMissing
from wmo_desk.models.organisation import Staff
from wmo_desk.services import catalogue, organisation, team
from wmo_desk.services.catalogue import CatalogueRow
from wmo_desk.services.organisation import WMO_IN_FORCE

NEXT_YEAR = date(2027, 1, 1)


@pytest.fixture
def own(unit: UnitOfWork) -> UUID:
    return organisation.seed_organisation(unit, code="0938")


def household_help(session: Session, own: UUID, on: date = TODAY) -> CatalogueRow:
    rows = catalogue.catalogue_rows(session, own, on=on)
    return next(row for row in rows if row.category is ProductCategory.HOUSEHOLD_HELP)


def test_the_six_municipalities_are_known_before_there_is_a_file() -> None:
    known = organisation.known_municipalities()

    assert [one.name for one in known] == [
        "Eijsden-Margraten",
        "Gulpen-Wittem",
        "Maastricht",
        "Meerssen",
        "Vaals",
        "Valkenburg aan de Geul",
    ]
    assert all(len(one.code) == 4 for one in known)


def test_a_new_file_has_the_lists_of_every_municipality(unit: UnitOfWork, own: UUID) -> None:
    session = unit.session
    rows = organisation.municipality_rows(session)

    assert len(rows) == 6
    for row in rows:
        assert organisation.area_rows(session, row.id)
        assert catalogue.catalogue_rows(session, row.id)
        for kind in ListKind:
            assert catalogue.list_rows(session, row.id, kind)
    chosen = organisation.own_municipality(session)
    assert chosen is not None
    assert (chosen.id, chosen.name) == (own, "Meerssen")
    assert organisation.municipality_details(session, own).team


def test_only_household_help_and_day_activities_go_without_end_date(
    unit: UnitOfWork, own: UUID
) -> None:
    rows = catalogue.catalogue_rows(unit.session, own)

    assert {row.category for row in rows if row.is_open_ended_allowed} == {
        ProductCategory.HOUSEHOLD_HELP,
        ProductCategory.DAY_ACTIVITIES,
    }
    assert {row.category for row in rows if row.waits} == {ProductCategory.HOUSEHOLD_HELP}


def test_an_unknown_municipality_makes_nothing(unit: UnitOfWork) -> None:
    with pytest.raises(KeyError):
        organisation.seed_organisation(unit, code="0000")


def test_before_a_choice_there_is_no_municipality(unit: UnitOfWork) -> None:
    assert organisation.own_municipality(unit.session) is None
    with pytest.raises(RecordMissing):
        organisation.municipality_details(unit.session, UUID(int=1))


def test_another_municipality_can_be_chosen(unit: UnitOfWork, own: UUID) -> None:
    organisation.choose_municipality(unit, "0935")
    unit.flush()

    chosen = organisation.own_municipality(unit.session)
    assert chosen is not None
    assert chosen.id != own


def test_the_letterhead_changes(unit: UnitOfWork, own: UUID) -> None:
    organisation.change_municipality(unit, own, {"phone": "043 366 1661"}, {"phone": "14 043"})
    unit.flush()

    assert organisation.municipality_details(unit.session, own).phone == "043 366 1661"


def test_an_area_is_added_once(unit: UnitOfWork, own: UUID) -> None:
    added = organisation.add_area(unit, own, {"name": "  Vliek ", "district": "Ulestraten"})

    rows = {row.id: row for row in organisation.area_rows(unit.session, own)}
    assert (rows[added].name, rows[added].district) == ("Vliek", "Ulestraten")
    with pytest.raises(NameTaken):
        organisation.add_area(unit, own, {"name": "Vliek"})
    with pytest.raises(NameNeeded):
        organisation.add_area(unit, own, {"name": " "})


def test_an_area_takes_no_name_that_is_there(unit: UnitOfWork, own: UUID) -> None:
    first, second = organisation.area_rows(unit.session, own)[:2]

    with pytest.raises(NameTaken):
        organisation.change_area(unit, first.id, {"name": second.name})
    organisation.change_area(unit, first.id, {"name": first.name, "is_priority": True})
    unit.flush()

    assert organisation.area_rows(unit.session, own)[0].is_priority


def test_a_provision_changes_from_a_day_on(unit: UnitOfWork, own: UUID) -> None:
    before = household_help(unit.session, own)

    follower = catalogue.change_provision(
        unit, before.id, {"default_months": 24, "forms": ["in_kind"]}, valid_from=NEXT_YEAR
    )
    unit.flush()

    this_year = household_help(unit.session, own)
    next_year = household_help(unit.session, own, NEXT_YEAR)
    assert (this_year.id, this_year.default_months) == (before.id, 36)
    assert this_year.valid_until == date(2026, 12, 31)
    assert (next_year.id, next_year.default_months) == (follower, 24)
    assert next_year.forms == (DeliveryForm.IN_KIND,)
    assert next_year.is_open_ended_allowed


@pytest.mark.parametrize("valid_from", [date(2015, 1, 1), NEXT_YEAR])
def test_a_changed_provision_takes_no_name_that_is_there(
    unit: UnitOfWork, own: UUID, valid_from: date
) -> None:
    help_at_home = household_help(unit.session, own)

    with pytest.raises(NameTaken):
        catalogue.change_provision(
            unit, help_at_home.id, {"name": "Scootmobiel"}, valid_from=valid_from
        )


def test_a_provision_is_corrected_from_its_own_first_day(unit: UnitOfWork, own: UUID) -> None:
    before = household_help(unit.session, own)

    same = catalogue.change_provision(
        unit, before.id, {"plain_name": "hulp in huis"}, valid_from=WMO_IN_FORCE
    )
    unit.flush()

    assert same == before.id
    assert household_help(unit.session, own).plain_name == "hulp in huis"


def test_a_change_before_the_line_began_is_refused(unit: UnitOfWork, own: UUID) -> None:
    before = household_help(unit.session, own)

    with pytest.raises(ChangeTooEarly):
        catalogue.change_provision(unit, before.id, {}, valid_from=date(2014, 12, 31))


def test_a_provision_without_a_form_is_refused(unit: UnitOfWork, own: UUID) -> None:
    before = household_help(unit.session, own)

    with pytest.raises(FormNeeded):
        catalogue.change_provision(unit, before.id, {"forms": []}, valid_from=NEXT_YEAR)


def test_a_provision_is_added_once_at_a_time(unit: UnitOfWork, own: UUID) -> None:
    values = {
        "name": "Was- en strijkservice",
        "forms": [DeliveryForm.IN_KIND],
        "unit": ExtentUnit.PIECES,
    }
    added = catalogue.add_provision(unit, own, values, valid_from=TODAY)

    with pytest.raises(NameTaken):
        catalogue.add_provision(unit, own, values, valid_from=NEXT_YEAR)
    before = catalogue.add_provision(
        unit, own, values | {"valid_until": date(2020, 12, 31)}, valid_from=date(2020, 1, 1)
    )
    with pytest.raises(NameNeeded):
        catalogue.add_provision(unit, own, values | {"name": " "}, valid_from=TODAY)

    names = [row.id for row in catalogue.catalogue_rows(unit.session, own, on=TODAY)]
    assert added in names
    assert before not in names


def test_a_provision_ends_and_comes_back(unit: UnitOfWork, own: UUID) -> None:
    provision = household_help(unit.session, own)

    catalogue.end_provision(unit, provision.id, valid_until=date(2026, 12, 31))
    unit.flush()
    gone = catalogue.catalogue_rows(unit.session, own, on=NEXT_YEAR)
    catalogue.end_provision(unit, provision.id, valid_until=None)
    unit.flush()

    assert provision.id not in [row.id for row in gone]
    assert household_help(unit.session, own, NEXT_YEAR).id == provision.id
    with pytest.raises(ValidityReversed):
        catalogue.end_provision(unit, provision.id, valid_until=date(2014, 12, 31))


def test_a_provision_that_only_ends_is_not_begun_anew(unit: UnitOfWork, own: UUID) -> None:
    before = household_help(unit.session, own)
    values = {
        "name": before.name,
        "forms": list(before.forms),
        "default_months": before.default_months,
        "valid_until": date(2027, 6, 30),
    }

    same = catalogue.revise_provision(unit, before.id, values, valid_from=TODAY)
    unit.flush()
    changed = catalogue.revise_provision(
        unit, before.id, values | {"default_months": 12}, valid_from=NEXT_YEAR
    )
    unit.flush()

    assert same == before.id
    after = household_help(unit.session, own, NEXT_YEAR)
    assert (after.id, after.default_months) == (changed, 12)
    assert after.valid_until == date(2027, 6, 30)


def test_criteria_keep_what_counted_before(unit: UnitOfWork, own: UUID) -> None:
    kind = ListKind.CRITERION
    first = catalogue.list_rows(unit.session, own, kind)[0]

    follower = catalogue.change_list_entry(
        unit, first.id, text="Woont alleen", valid_from=NEXT_YEAR
    )
    unit.flush()

    now = {row.id: row.text for row in catalogue.list_rows(unit.session, own, kind, on=TODAY)}
    then = catalogue.list_rows(unit.session, own, kind, on=NEXT_YEAR)
    assert now[first.id] == first.text
    assert (then[0].id, then[0].text) == (follower, "Woont alleen")


def test_a_criterion_is_corrected_added_ended_and_moved(unit: UnitOfWork, own: UUID) -> None:
    kind = ListKind.CRITERION
    first, second = catalogue.list_rows(unit.session, own, kind)[:2]

    assert (
        catalogue.change_list_entry(unit, first.id, text="Beter", valid_from=WMO_IN_FORCE)
        == first.id
    )
    added = catalogue.add_list_entry(unit, own, kind, text="Nieuw", valid_from=TODAY)
    catalogue.move_list_entry(unit, second.id, up=True)
    unit.flush()
    catalogue.move_list_entry(unit, second.id, up=True)
    catalogue.end_list_entry(unit, first.id, valid_until=date(2026, 12, 31))
    unit.flush()

    rows = catalogue.list_rows(unit.session, own, kind)
    assert [row.id for row in rows[:2]] == [second.id, first.id]
    assert rows[1].text == "Beter"
    assert rows[-1].id == added
    assert first.id not in [
        row.id for row in catalogue.list_rows(unit.session, own, kind, on=NEXT_YEAR)
    ]


def test_a_line_that_only_ends_is_not_begun_anew(unit: UnitOfWork, own: UUID) -> None:
    kind = ListKind.TARGET_GROUP
    first, second = catalogue.list_rows(unit.session, own, kind)[:2]
    last = date(2027, 6, 30)

    same = catalogue.revise_list_entry(
        unit, first.id, text=first.text, valid_from=TODAY, valid_until=last
    )
    other = catalogue.revise_list_entry(
        unit, second.id, text="Anders", valid_from=NEXT_YEAR, valid_until=last
    )
    unit.flush()

    rows = {row.id: row for row in catalogue.own_lists(unit.session).of_kind(kind)}
    assert same == first.id
    assert rows[first.id].valid_until == last
    assert (rows[other].text, rows[other].valid_until) == ("Anders", last)
    assert rows[second.id].valid_until == date(2026, 12, 31)


def test_without_a_municipality_there_are_no_lists(unit: UnitOfWork) -> None:
    assert catalogue.own_lists(unit.session).municipality_id is None
    assert organisation.own_areas(unit.session).rows == ()
    assert organisation.own_letterhead(unit.session).own is None


def test_the_settings_read_the_lists_of_the_own_municipality(unit: UnitOfWork, own: UUID) -> None:
    lists = catalogue.own_lists(unit.session)
    letterhead = organisation.own_letterhead(unit.session)

    assert lists.municipality_id == organisation.own_areas(unit.session).municipality_id == own
    assert lists.catalogue
    assert lists.of_kind(ListKind.CRITERION) == lists.criteria
    assert letterhead.own is not None
    assert letterhead.own.name == "Meerssen"
    assert len(letterhead.all) == 6


def test_somebody_new_works_for_the_own_municipality(unit: UnitOfWork, own: UUID) -> None:
    added = team.enter_staff(unit, {"name": " P. Smeets ", "role": Role.ADMINISTRATOR})
    unit.flush()

    overview = team.staff_overview(unit.session, on=TODAY)
    assert [(row.name, row.municipality_id) for row in overview.staff] == [("P. Smeets", own)]
    assert overview.managers == (added,)


def test_the_first_line_of_an_empty_list_stands_first(unit: UnitOfWork) -> None:
    own = organisation.seed_organisation(unit, code="0938")
    for row in catalogue.list_rows(unit.session, own, ListKind.TARGET_GROUP):
        unit.session.delete(unit.session.get(catalogue.ListEntry, row.id))
    unit.session.flush()

    catalogue.add_list_entry(unit, own, ListKind.TARGET_GROUP, text="Een", valid_from=TODAY)

    assert catalogue.list_rows(unit.session, own, ListKind.TARGET_GROUP)[0].position == 0


def test_a_consultant_changes_no_lists(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        own = organisation.seed_organisation(unit, code="0938")

    with (
        pytest.raises(NotPermitted),
        database.unit(Actor(None, Role.CONSULTANT)) as unit,
    ):
        organisation.add_area(unit, own, {"name": "Vliek"})


def test_who_works_alone_can_take_up_the_management(database: Database) -> None:
    with database.unit(Actor(None, Role.TEAM_LEAD)) as unit:
        me = a_consultant(unit)
        other = a_consultant(unit, name="P. Smeets", role=Role.TEAM_LEAD, left_on=TODAY)

    with database.unit(Actor(me, Role.CONSULTANT)) as unit:
        team.take_up_management(unit)

    with database.unit(Actor(me, Role.CONSULTANT)) as unit:
        assert unit.get(Staff, me).role is Role.TEAM_LEAD
        assert team.managers(unit.session, TODAY) == [me]
        with pytest.raises(NoManagerNeeded):
            team.take_up_management(unit)
    assert other != me


def test_own_contribution_is_that_of_the_day(unit: UnitOfWork) -> None:
    organisation.seed_organisation(unit, code="0938")
    unit.flush()

    before = catalogue.contribution_lines(unit.session, date(2025, 12, 31))
    since = catalogue.contribution_lines(unit.session, date(2026, 1, 1))

    assert not any("€" in line for line in before)
    assert any(line.startswith("€ 21,80 per maand") for line in since)
    assert all("(" in line for line in since)
