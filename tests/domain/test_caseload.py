from dataclasses import replace
from datetime import date, timedelta

import pytest

from wmo_desk.domain.caseload import (
    OpenFile,
    Phase,
    is_overdue,
    is_review_due,
    overdue_steps,
    phase_on,
    report_phase,
)
from wmo_desk.domain.reports import ReportDates, StepKey

RECEIVED = date(2026, 11, 13)
UNTIL = date(2026, 12, 28)
DAY = timedelta(days=1)
ON = RECEIVED + 10 * DAY
NEW = ReportDates(RECEIVED)


@pytest.mark.parametrize(
    ("dates", "phase"),
    [
        (NEW, Phase.REPORT),
        (replace(NEW, confirmed_on=ON), Phase.INVESTIGATION),
        (replace(NEW, confirmed_on=ON + DAY), Phase.REPORT),
        (replace(NEW, investigation_done_on=ON), Phase.APPLICATION),
        (replace(NEW, application_on=ON), Phase.APPLICATION),
        (replace(NEW, application_on=ON, decision_on=ON), None),
        (replace(NEW, closed_on=ON), None),
    ],
)
def test_a_report_goes_from_phase_to_phase(dates: ReportDates, phase: Phase | None) -> None:
    assert report_phase(dates, ON) is phase


@pytest.mark.parametrize(
    ("file", "phase"),
    [
        (OpenFile(), None),
        (OpenFile(NEW, has_running_indication=True), Phase.REPORT),
        (OpenFile(replace(NEW, closed_on=ON)), None),
        (OpenFile(replace(NEW, closed_on=ON), has_running_indication=True), Phase.RUNNING),
        (OpenFile(has_running_indication=True), Phase.RUNNING),
        (OpenFile(None, has_running_indication=True, next_review=ON + 57 * DAY), Phase.RUNNING),
        (OpenFile(None, has_running_indication=True, next_review=ON + 56 * DAY), Phase.REVIEW),
        (OpenFile(None, has_running_indication=False, next_review=ON), None),
    ],
)
def test_a_file_is_in_the_phase_of_its_newest_work(file: OpenFile, phase: Phase | None) -> None:
    assert phase_on(file, ON, review_warn_weeks=8) is phase


def test_a_review_that_has_passed_is_still_due() -> None:
    assert is_review_due(ON - DAY, ON, review_warn_weeks=0)
    assert not is_review_due(None, ON, review_warn_weeks=8)


def test_a_file_is_overdue_from_the_day_after_its_term() -> None:
    assert not is_overdue(OpenFile(NEW), UNTIL)
    assert is_overdue(OpenFile(NEW), UNTIL + DAY)
    assert StepKey.INVESTIGATION in overdue_steps(NEW, UNTIL + DAY)


def test_a_passed_review_is_overdue_only_while_the_indication_runs() -> None:
    assert is_overdue(OpenFile(has_running_indication=True, next_review=ON - DAY), ON)
    assert not is_overdue(OpenFile(has_running_indication=True, next_review=ON), ON)
    assert not is_overdue(OpenFile(has_running_indication=True), ON)
    assert not is_overdue(OpenFile(has_running_indication=False, next_review=ON - DAY), ON)
