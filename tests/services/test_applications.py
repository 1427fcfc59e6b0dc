from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from tests.factories import A_PGB, TODAY, a_client, a_municipality, a_provision, an_indication
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.applications import (
    AlreadyDecided,
    ApplicationMissing,
    ApplicationThere,
    ApplicationWay,
    ApplicationWithdrawalReasonMissing,
    SignedReportDoesNotCount,
    TermEventKind,
)
from wmo_desk.domain.indications import (
    DeliveryForm,
    ExtentUnit,
    PgbAndInKindOverlap,
    WithdrawalGround,
)
from wmo_desk.domain.pgb import PgbNotLookedAt, PgbRefusalGround
from wmo_desk.domain.reports import StepKey, StepState
from wmo_desk.domain.revisions import (
    NotHeard,
    Reduction,
    ReductionUnexplained,
    ReviewOutcome,
    RevisionGroundMissing,
    TemporaryAfterDecision,
    TemporaryWithoutReport,
    TransitionTooShort,
)
from wmo_desk.errors import RuleError
from wmo_desk.services import applications, indications, options, pgbs, reports, reviews
from wmo_desk.services.applications import applications_view
from wmo_desk.services.indication_rows import indication_row
from wmo_desk.services.indications import Revision
from wmo_desk.services.reports import ReportRow, report_row
from wmo_desk.services.today import today_view
from wmo_desk.services.today_lines import TodayView

APPLIED = date(2026, 11, 2)
GROUND = "Op eigen kracht mogelijk (art. 2.3.5 lid 3)"


class Case:
    """Somebody whose investigation is done."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit
        self.municipality_id = a_municipality(unit)
        self.provision_id = a_provision(unit, self.municipality_id)
        self.client_id = a_client(unit, self.municipality_id)
        self.report_id = reports.take_report(unit, self.client_id, received_on=date(2026, 10, 1))
        done = ("identity_seen_on", "pgb_explained_on", "investigation_done_on")
        self.note(**dict.fromkeys((*done, "findings_handed_out_on"), APPLIED))

    def note(self, **dates: Any) -> None:
        reports.change_report(self.unit, self.report_id, dates)
        self.unit.flush()

    def apply(self, **values: Any) -> None:
        values = {"application_on": APPLIED} | values
        applications.receive_application(self.unit, self.report_id, **values)
        self.unit.flush()

    def event(self, kind: TermEventKind, day: date, until: date | None = None) -> UUID:
        return applications.note_term_event(
            self.unit, self.report_id, kind=kind, happened_on=day, until=until, reason="Offerte."
        )

    def grant(self, **values: Any) -> UUID:
        granted = an_indication(self.unit, self.client_id, self.provision_id, **values)
        self.unit.flush()
        return granted

    def refuse(self, **values: Any) -> UUID:
        values = {"refused_on": TODAY, "ground": GROUND, "reason": "Kan het zelf."} | values
        refused = applications.refuse_application(
            self.unit, self.report_id, provision_id=self.provision_id, **values
        )
        self.unit.flush()
        return refused

    @property
    def report(self) -> ReportRow:
        self.unit.flush()
        return report_row(self.unit.session, self.report_id)

    def today(self, on: date = TODAY) -> TodayView:
        self.unit.flush()
        return today_view(self.unit.session, on, None)


@pytest.fixture
def case(unit: UnitOfWork) -> Case:
    return Case(unit)


def test_a_signed_report_is_an_application_if_the_municipality_says_so(
    case: Case, unit: UnitOfWork
) -> None:
    with pytest.raises(SignedReportDoesNotCount):
        case.apply(way=ApplicationWay.SIGNED_REPORT)
    options.write_option(unit, options.SIGNED_REPORT_COUNTS, value=True)

    case.apply(way=ApplicationWay.SIGNED_REPORT)

    assert case.report.dates.application_on == APPLIED
    with pytest.raises(ApplicationThere):
        case.apply()


def test_a_question_to_the_applicant_moves_the_last_day(case: Case) -> None:
    case.apply()
    asked = case.event(TermEventKind.COMPLETION_ASKED, date(2026, 11, 5), date(2026, 11, 19))

    step = next(each for each in case.report.steps(TODAY) if each.key is StepKey.DECISION)
    assert (step.due, step.state) == (date(2026, 11, 30), StepState.OPEN)
    assert [line.due for line in case.today().terms if line.step.key is StepKey.DECISION] == [
        date(2026, 11, 30)
    ]

    applications.remove_term_event(case.unit, asked)
    assert case.report.dates.decide_by is None


def test_a_corrected_application_moves_its_term_along(case: Case) -> None:
    case.apply()
    case.event(TermEventKind.COMPLETION_ASKED, date(2026, 11, 5), date(2026, 11, 19))
    case.note(application_on=date(2026, 11, 4))
    assert case.report.dates.decide_by == date(2026, 12, 2)


def test_a_notice_of_default_stands_with_the_report(case: Case) -> None:
    case.apply()
    case.event(TermEventKind.NOTICE_OF_DEFAULT, date(2026, 11, 18))
    assert case.report.dates.default_noticed_on == date(2026, 11, 18)
    (line,) = [each for each in case.today().terms if each.step.key is StepKey.DECISION]
    assert line.noticed_on == date(2026, 11, 18)


def test_what_is_granted_decides_the_application(case: Case) -> None:
    case.apply()
    case.grant(report_id=case.report_id, granted_on=TODAY)
    assert case.report.dates.decision_on == TODAY
    with pytest.raises(AlreadyDecided):
        case.event(TermEventKind.NOTIFIED, TODAY, TODAY + timedelta(7))


def test_a_refusal_decides_it_and_can_be_taken_back(case: Case) -> None:
    with pytest.raises(ApplicationMissing):
        case.refuse()
    case.apply()
    refused = case.refuse()
    (row,) = applications_view(case.unit.session, case.client_id).refusals
    assert (row.provision, row.ground) == ("Hulp bij het huishouden", GROUND)
    assert case.report.dates.decision_on == TODAY

    applications.remove_refusal(case.unit, refused)
    assert case.report.dates.decision_on is None


def test_a_pgb_that_is_refused_leaves_the_help_to_be_decided(case: Case) -> None:
    case.apply()
    case.refuse(pgb_ground=PgbRefusalGround.EXTRA_COST)
    assert case.report.dates.decision_on is None
    case.grant(report_id=case.report_id, granted_on=TODAY)
    assert case.report.dates.decision_on == TODAY


def test_an_application_that_is_taken_back_ends_the_report(case: Case) -> None:
    case.apply()

    def withdraw(reason: str) -> None:
        applications.withdraw_application(
            case.unit, case.report_id, withdrawn_on=TODAY, reason=reason
        )

    with pytest.raises(ApplicationWithdrawalReasonMissing):
        withdraw(" ")
    withdraw("De dochter helpt.")
    assert case.report.dates.closed_on == TODAY
    assert case.report.next_due(TODAY) is None

    reports.reopen_report(case.unit, case.report_id)
    assert case.report.dates.application_withdrawn_on is None


# --- Pgb ---------------------------------------------------------------------------------------


def test_a_pgb_keeps_what_was_found(case: Case) -> None:
    with pytest.raises(PgbNotLookedAt):
        case.grant(form=DeliveryForm.PGB, pgb=None)
    indication_id = case.grant(form=DeliveryForm.PGB)
    row = pgbs.pgb_of(case.unit.session, indication_id)
    assert row is not None
    assert row.answers == A_PGB
    assert row.cak_until == date(2027, 1, 3)


def test_the_cak_is_told_in_time(case: Case) -> None:
    indication_id = case.grant(form=DeliveryForm.PGB)
    assert not case.today(date(2026, 12, 5)).budgets
    (line,) = case.today(date(2026, 12, 6)).budgets
    assert line.due == date(2027, 1, 3)
    pgbs.note_cak(case.unit, indication_id, reported_on=TODAY)
    assert not case.today(date(2026, 12, 6)).budgets


def test_in_kind_becomes_a_pgb_with_its_conditions(case: Case) -> None:
    indication_id = case.grant()
    changes = {"form": DeliveryForm.PGB}
    with pytest.raises(PgbNotLookedAt):
        indications.change_indication(case.unit, indication_id, changes)
    indications.change_indication(case.unit, indication_id, changes, pgb=A_PGB)
    case.unit.flush()
    assert pgbs.pgb_of(case.unit.session, indication_id) is not None


def test_neither_end_nor_withdrawal_lets_both_forms_meet(case: Case) -> None:
    in_kind = case.grant(end=date(2026, 12, 31))
    indications.withdraw_indication(
        case.unit,
        in_kind,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NO_LONGER_NEEDED,
        reason="Wil een pgb.",
    )
    case.unit.flush()
    pgb = case.grant(form=DeliveryForm.PGB, start=TODAY)
    with pytest.raises(PgbAndInKindOverlap):
        indications.undo_withdrawal(case.unit, in_kind)

    indications.change_indication(case.unit, pgb, {"start": date(2026, 12, 1)})
    case.unit.flush()
    earlier = case.grant(start=date(2026, 11, 22), end=date(2026, 11, 30))
    with pytest.raises(PgbAndInKindOverlap):
        indications.change_indication(case.unit, earlier, {"end": date(2026, 12, 1)})


def test_two_at_once_do_not_grant_both_forms(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        case = Case(unit)
        client_id, provision_id = case.client_id, case.provision_id

    def grant(form: DeliveryForm) -> bool:
        try:
            with database.unit(actor) as unit:
                an_indication(unit, client_id, provision_id, form=form)
        except RuleError:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(grant, (DeliveryForm.PGB, DeliveryForm.IN_KIND)))

    assert sorted(done) == [False, True]


# --- Less help, revision, review ---------------------------------------------------------------


def test_less_help_in_an_unchanged_situation_has_a_transition(case: Case) -> None:
    indication_id = case.grant(extent=180)
    revision = Revision(WithdrawalGround.NOT_ADEQUATE, "Nieuw normenkader.")

    def reduce(reduction: Reduction | None) -> None:
        indications.change_indication(
            case.unit, indication_id, {"extent": 120}, revision=revision, reduction=reduction
        )

    with pytest.raises(ReductionUnexplained):
        reduce(None)
    with pytest.raises(TransitionTooShort):
        reduce(Reduction(situation_changed=False, transition_until=TODAY, reason="Norm."))
    until = TODAY + timedelta(weeks=13)
    reduce(Reduction(situation_changed=False, transition_until=until, reason="Norm."))
    case.unit.flush()
    row = indication_row(case.unit.session, indication_id)
    assert (row.extent, row.reduced_from, row.transition_until) == (120, 180, until)
    assert row.revision_ground is WithdrawalGround.NOT_ADEQUATE


def test_less_in_what_follows_is_explained_too(case: Case) -> None:
    case.grant(extent=180, end=date(2026, 11, 30))
    following = {"extent": 120, "start": date(2026, 12, 1), "granted_on": TODAY}
    with pytest.raises(ReductionUnexplained):
        case.grant(**following)
    case.grant(**following, reduction=Reduction(situation_changed=True, reason="Zoon helpt."))


def test_a_revision_has_its_ground(case: Case) -> None:
    indication_id = case.grant()
    with pytest.raises(RevisionGroundMissing):
        indications.change_indication(
            case.unit, indication_id, {"extent": 180}, revision=Revision(None, "Meer nodig.")
        )


def test_who_is_blamed_is_heard_where_that_is_the_rule(case: Case) -> None:
    indication_id = case.grant()
    options.write_option(case.unit, options.HEARD_FIRST, value=True)

    def withdraw(heard_on: date | None) -> None:
        indications.withdraw_indication(
            case.unit,
            indication_id,
            withdrawn_from=TODAY,
            ground=WithdrawalGround.NOT_USED,
            reason="Laat niemand binnen.",
            heard_on=heard_on,
        )

    with pytest.raises(NotHeard):
        withdraw(None)
    withdraw(TODAY)


def test_each_review_is_kept(case: Case) -> None:
    indication_id = case.grant(next_review=date(2027, 1, 1))
    reviews.review_indication(
        case.unit,
        indication_id,
        finding="Er is meer nodig.",
        informed_on=TODAY,
        outcome=ReviewOutcome.CHANGED,
    )
    reviews.review_indication(
        case.unit, indication_id, finding="Past.", informed_on=TODAY, next_review=date(2028, 1, 1)
    )
    case.unit.flush()
    last, first = reviews.reviews_of(case.unit.session, indication_id)
    assert (first.outcome, first.next_review) == (ReviewOutcome.CHANGED, date(2027, 1, 1))
    assert (last.outcome, last.next_review) == (ReviewOutcome.KEPT, date(2028, 1, 1))


# --- Temporary ---------------------------------------------------------------------------------


def temporary(case: Case, **values: Any) -> UUID:
    bridge = {
        "is_temporary": True,
        "report_id": case.report_id,
        "start": TODAY,
        "granted_on": TODAY,
        "end": TODAY + timedelta(41),
        "reason": "Gevallen, kan niet uit bed.",
    }
    return case.grant(**(bridge | values))


def test_a_temporary_provision_bridges_until_the_decision(case: Case) -> None:
    with pytest.raises(TemporaryWithoutReport):
        temporary(case, report_id=None)
    bridge = temporary(case)
    assert case.report.dates.decision_on is None

    case.apply(application_on=TODAY)
    case.grant(report_id=case.report_id, start=TODAY + timedelta(10), granted_on=TODAY)

    row = indication_row(case.unit.session, bridge)
    assert (row.is_temporary, row.end) == (True, TODAY + timedelta(9))
    with pytest.raises(TemporaryAfterDecision):
        temporary(case, start=date(2031, 1, 1), end=date(2031, 2, 1))


def test_its_end_is_a_task_in_time(case: Case) -> None:
    temporary(case)
    assert not case.today(TODAY + timedelta(26)).reviews
    (line,) = case.today(TODAY + timedelta(27)).reviews
    assert line.is_temporary


def test_an_extent_in_another_unit_is_no_reduction(case: Case) -> None:
    hours = a_provision(
        case.unit,
        case.municipality_id,
        name="Begeleiding",
        unit=ExtentUnit.HOURS_PER_WEEK,
        waits=False,
    )
    case.grant(extent=180, end=date(2026, 11, 30))
    an_indication(
        case.unit,
        case.client_id,
        hours,
        unit=ExtentUnit.HOURS_PER_WEEK,
        extent=2,
        start=date(2026, 12, 1),
    )
