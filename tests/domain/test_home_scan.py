from datetime import date, timedelta

import pytest

from wmo_desk.domain.home_scan import (
    AgreedAlready,
    NothingToAgree,
    ScanDayAhead,
    ScanFinding,
    ScanPart,
    check_agreeing,
    check_scan_day,
    read_checklist,
)

TODAY = date(2026, 11, 22)
LINE = {
    "key": "stairs",
    "part": "house",
    "name": "Trap",
    "question": "Loopt u de trap veilig op en af?",
    "agreement": "Een tweede leuning",
}


def test_points_stand_by_part_in_their_order() -> None:
    bench = LINE | {"key": "bench", "part": "surroundings"}
    checklist = read_checklist("x", [LINE, bench, LINE | {"key": "floor"}])

    assert [point.key for point in checklist.of_part(ScanPart.HOUSE)] == ["stairs", "floor"]
    assert checklist.point("bench").part is ScanPart.SURROUNDINGS
    with pytest.raises(KeyError):
        checklist.point("chair")


def test_a_point_that_stands_twice_is_no_checklist() -> None:
    with pytest.raises(ValueError, match="twice"):
        read_checklist("x", [LINE, LINE])


@pytest.mark.parametrize("finding", [None, ScanFinding.FINE, ScanFinding.NOT_APPLICABLE])
def test_only_what_asks_for_attention_becomes_an_agreement(finding: ScanFinding | None) -> None:
    with pytest.raises(NothingToAgree):
        check_agreeing(finding, is_agreed=False)
    check_agreeing(ScanFinding.ATTENTION, is_agreed=False)


def test_nothing_is_agreed_twice() -> None:
    with pytest.raises(AgreedAlready):
        check_agreeing(ScanFinding.ATTENTION, is_agreed=True)


def test_a_scan_is_of_today_or_before() -> None:
    check_scan_day(TODAY, TODAY)
    with pytest.raises(ScanDayAhead):
        check_scan_day(TODAY + timedelta(days=1), TODAY)
