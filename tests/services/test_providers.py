from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import TODAY, a_municipality, a_provider, an_area
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.organisation import NameNeeded
from wmo_desk.domain.providers import (
    MOST_ROOM_MINUTES,
    AgbCodeInvalid,
    AgbCodeTaken,
    RoomImpossible,
    WorkingArea,
    check_agb_code,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.services import providers
from wmo_desk.services.providers import provider_row, provider_rows


def test_a_provider_has_a_name_a_code_and_areas(unit: UnitOfWork) -> None:
    meerssen = a_municipality(unit)
    bunde, geulle = an_area(unit, meerssen), an_area(unit, meerssen, name="Geulle")
    provider_id = a_provider(
        unit, agb_code="41 23 45 67", municipality_id=meerssen, area_ids=[geulle, bunde]
    )
    row = provider_row(unit.session, provider_id)
    assert (row.name, row.agb_code, row.municipality) == ("Zorg A", "41234567", "Meerssen")
    assert [area.name for area in row.areas] == ["Bunde", "Geulle"]


@pytest.mark.parametrize("code", ["", "1234567", "123456789", "1234567x"])
def test_an_agb_code_has_eight_digits(unit: UnitOfWork, code: str) -> None:
    with pytest.raises(AgbCodeInvalid):
        a_provider(unit, agb_code=code)


@given(number=st.integers(0, 99_999_999))
def test_any_eight_digits_are_a_code(number: int) -> None:
    code = f"{number:08}"
    assert check_agb_code(f"{code[:2]}.{code[2:]} ") == code


def test_two_providers_do_not_share_a_code(unit: UnitOfWork) -> None:
    provider_id = a_provider(unit)
    with pytest.raises(AgbCodeTaken):
        a_provider(unit, name="Zorg B")
    providers.change_provider(unit, provider_id, {"agb_code": "41234567", "name": "Zorg AA"})


def test_a_provider_needs_a_name(unit: UnitOfWork) -> None:
    with pytest.raises(NameNeeded):
        a_provider(unit, name="  ")


def test_areas_can_be_left_and_taken_up_again(unit: UnitOfWork) -> None:
    meerssen = a_municipality(unit)
    bunde, geulle = an_area(unit, meerssen), an_area(unit, meerssen, name="Geulle")
    provider_id = a_provider(unit, area_ids=[bunde])
    providers.set_areas(unit, provider_id, [geulle])
    assert [area.id for area in provider_row(unit.session, provider_id).areas] == [geulle]
    providers.set_areas(unit, provider_id, [geulle, bunde])
    assert len(provider_row(unit.session, provider_id).areas) == 2


def test_room_is_noted_with_its_day(unit: UnitOfWork) -> None:
    provider_id = a_provider(unit)
    providers.record_room(unit, provider_id, minutes_per_week=150)
    unit.flush()
    row = provider_row(unit.session, provider_id)
    assert (row.room_minutes, row.room_reported_on) == (150, TODAY)


@pytest.mark.parametrize("minutes", [-1, MOST_ROOM_MINUTES + 1])
def test_impossible_room_is_refused(unit: UnitOfWork, minutes: int) -> None:
    with pytest.raises(RoomImpossible):
        providers.record_room(unit, a_provider(unit), minutes_per_week=minutes)


def test_a_provider_that_stopped_is_kept_but_not_listed(unit: UnitOfWork) -> None:
    provider_id = a_provider(unit)
    providers.stop_provider(unit, provider_id, stopped_on=TODAY)
    unit.flush()
    assert provider_rows(unit.session, TODAY) == []
    assert len(provider_rows(unit.session, TODAY - timedelta(days=1))) == 1
    [kept] = provider_rows(unit.session, TODAY, with_stopped=True)
    assert kept.is_stopped(TODAY)

    providers.stop_provider(unit, provider_id, stopped_on=None)
    unit.flush()
    assert len(provider_rows(unit.session, TODAY)) == 1


def test_a_provider_is_revised_as_a_whole(unit: UnitOfWork) -> None:
    meerssen = a_municipality(unit)
    bunde = an_area(unit, meerssen)
    provider_id = a_provider(unit)
    for is_stopped in (True, True, False):
        providers.revise_provider(
            unit,
            provider_id,
            values={"name": "Zorg B", "municipality_id": meerssen},
            area_ids=[bunde],
            is_stopped=is_stopped,
        )
        unit.flush()
        row = provider_row(unit.session, provider_id)
        assert (row.name, row.is_stopped(TODAY)) == ("Zorg B", is_stopped)
        assert [area.id for area in row.areas] == [bunde]


def test_only_its_own_fields_are_changed(unit: UnitOfWork) -> None:
    with pytest.raises(ValueError, match="room_minutes"):
        providers.change_provider(unit, a_provider(unit), {"room_minutes": 5})


def test_a_provider_that_is_not_there_is_missing(unit: UnitOfWork) -> None:
    with pytest.raises(RecordMissing):
        provider_row(unit.session, UUID(int=1))


def test_areas_decide_before_the_municipality() -> None:
    here, there, area = UUID(int=1), UUID(int=2), UUID(int=3)
    assert WorkingArea().includes(area_id=None, municipality_id=here)
    assert WorkingArea((), here).includes(area_id=None, municipality_id=here)
    assert not WorkingArea((), there).includes(area_id=area, municipality_id=here)
    assert WorkingArea((area,), here).includes(area_id=area, municipality_id=here)
    assert not WorkingArea((area,), here).includes(area_id=None, municipality_id=here)
