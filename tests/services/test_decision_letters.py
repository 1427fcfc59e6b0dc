"""The letters about decisions and the explanation of a pgb: what is read, and what is kept."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.factories import (
    TODAY,
    a_client,
    a_criterion,
    a_municipality,
    a_place,
    a_provision,
    an_indication,
)
from wmo_desk.contents.decision_letters import ChangedDecision
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, WithdrawalGround
from wmo_desk.domain.kinds import ContributionRule, DocumentKind, ListKind
from wmo_desk.domain.letters import NoDecisionToTell
from wmo_desk.domain.norms import Choice
from wmo_desk.domain.pgb import PgbRefusalGround
from wmo_desk.domain.revisions import Reduction
from wmo_desk.errors import RecordMissing
from wmo_desk.models.organisation import ListEntry
from wmo_desk.models.report import Report
from wmo_desk.reports.papers import paper_text
from wmo_desk.services import (
    applications,
    documents,
    indications,
    norm_calculations,
    norms,
    options,
    reports,
)
from wmo_desk.services.decision_letters import decision_letter, refusal_letter, withdrawal_letter
from wmo_desk.services.documents import AccessAction, PaperAbout, document_rows
from wmo_desk.services.indications import Revision
from wmo_desk.services.norm_calculations import NewCalculation
from wmo_desk.services.paper_sheets import paper_sheet
from wmo_desk.services.pgb_letters import pgb_letter

APPLIED = date(2026, 11, 16)


class Case:
    """A resident of a municipality of this file with an application, and household help."""

    def __init__(self, unit: UnitOfWork) -> None:
        self.unit = unit
        self.there = a_municipality(unit)
        options.write_option(unit, options.MUNICIPALITY, "0938")
        self.provision = a_provision(unit, self.there, own_contribution=ContributionRule.ASKED)
        self.client = a_client(unit, self.there)
        self.report = reports.take_report(unit, self.client, received_on=date(2026, 10, 1))
        done = ("identity_seen_on", "investigation_done_on", "findings_handed_out_on")
        reports.change_report(unit, self.report, dict.fromkeys(done, APPLIED))
        applications.receive_application(unit, self.report, application_on=APPLIED)
        unit.flush()

    def granted(self, **values: Any) -> UUID:
        values = {"report_id": self.report, "granted_on": TODAY, "start": TODAY} | values
        made = an_indication(self.unit, self.client, self.provision, **values)
        self.unit.flush()
        return made

    def hand_out(self, about: PaperAbout) -> UUID:
        made = documents.hand_out_paper(
            self.unit, about, content=b"%PDF-1.7", pages=1, is_large_print=False
        )
        self.unit.flush()
        return made

    def step(self) -> date | None:
        return self.unit.get(Report, self.report).pgb_explained_on


@pytest.fixture
def case(unit: UnitOfWork) -> Case:
    return Case(unit)


def test_reads_what_was_granted_with_the_days_of_its_report(case: Case) -> None:
    letter = decision_letter(case.unit.session, case.granted(), TODAY)

    assert letter.applied_on == APPLIED
    assert letter.findings_on == APPLIED
    assert letter.indication.plain_name == "hulp bij het huishouden"
    assert letter.changed is None
    assert letter.calculation is None
    assert not letter.is_waiting
    assert letter.objection_until == date(2027, 1, 4)
    assert letter.edition == 1


def test_what_is_paid_follows_the_day(case: Case) -> None:
    for text, since, until in (
        ("€ 21,80", date(2026, 1, 1), date(2026, 12, 31)),
        ("€ 22,60", date(2027, 1, 1), None),
    ):
        case.unit.add(
            ListEntry(
                municipality_id=case.there,
                kind=ListKind.OWN_CONTRIBUTION,
                text=text,
                valid_from=since,
                valid_until=until,
            )
        )
    made = case.granted(start=date(2027, 2, 1))

    letter = decision_letter(case.unit.session, made, TODAY)

    assert letter.contribution.lines == ("€ 22,60",)
    assert letter.contribution.on == date(2027, 2, 1)


def test_a_changed_decision_tells_from_when_and_what_there_was(case: Case) -> None:
    made = case.granted(extent=180)
    indications.change_indication(
        case.unit,
        made,
        {"extent": 120},
        revision=Revision(WithdrawalGround.NO_LONGER_NEEDED, "Doet zelf meer."),
        reduction=Reduction(False, TODAY + timedelta(weeks=26), "Minder tijd nodig."),
    )
    case.unit.flush()

    letter = decision_letter(case.unit.session, made, TODAY)

    after = TODAY + timedelta(weeks=26, days=1)
    assert letter.changed == ChangedDecision(TODAY, after, 180)
    assert "letter b" in " ".join(part.text for part in paper_text(letter))
    assert (
        paper_sheet(case.unit.session, PaperAbout(DocumentKind.DECISION_LETTER, made), TODAY).dated
        == TODAY
    )


def test_what_is_put_right_is_no_changed_decision(case: Case) -> None:
    made = case.granted(extent=180)
    indications.change_indication(case.unit, made, {"extent": 120})
    case.unit.flush()

    assert decision_letter(case.unit.session, made, TODAY).changed is None


def test_a_place_on_the_waiting_list_is_told(case: Case) -> None:
    a_criterion(case.unit, case.there)
    made = case.granted()
    a_place(case.unit, case.client, made)
    case.unit.flush()

    assert decision_letter(case.unit.session, made, TODAY).is_waiting


def test_the_newest_calculation_goes_with_what_rests_on_it(case: Case) -> None:
    example = norms.add_example(case.unit, case.there)
    norms.adopt_norm_set(case.unit, example, valid_from=TODAY)
    made = norm_calculations.grant_calculated(
        case.unit,
        case.client,
        case.provision,
        NewCalculation(example, (Choice("schoon en leefbaar huis"),), 125),
        form=DeliveryForm.IN_KIND,
        unit=ExtentUnit.MINUTES_PER_WEEK,
        extent=125,
        start=TODAY,
        end=TODAY + timedelta(days=365),
    )
    case.unit.flush()
    letter = decision_letter(case.unit.session, made, TODAY)
    assert letter.calculation is not None
    assert letter.calculation.calculation.accepted == 125

    indications.change_indication(case.unit, made, {"extent": 150})
    case.unit.flush()
    assert decision_letter(case.unit.session, made, TODAY).calculation is None


def test_a_withdrawal_is_dated_on_its_day(case: Case) -> None:
    made = case.granted()
    with pytest.raises(NoDecisionToTell):
        withdrawal_letter(case.unit.session, made, TODAY)
    indications.withdraw_indication(
        case.unit,
        made,
        withdrawn_from=date(2027, 1, 1),
        ground=WithdrawalGround.NO_LONGER_NEEDED,
        reason="Gaat weer zelf.",
    )
    case.unit.flush()

    letter = withdrawal_letter(case.unit.session, made, TODAY + timedelta(days=3))

    assert letter.decided_on == TODAY
    assert letter.indication.withdrawn_from == date(2027, 1, 1)


def test_a_refusal_is_told_until_it_is_taken_out(case: Case) -> None:
    refused = applications.refuse_application(
        case.unit,
        case.report,
        provision_id=case.provision,
        refused_on=TODAY,
        pgb_ground=PgbRefusalGround.NOT_MOTIVATED,
        reason="Weet niet waarom.",
    )
    case.unit.flush()
    letter = refusal_letter(case.unit.session, refused, TODAY)
    assert letter.refusal.provision == "hulp bij het huishouden"
    assert letter.applied_on == APPLIED

    applications.remove_refusal(case.unit, refused)
    case.unit.flush()
    with pytest.raises(NoDecisionToTell):
        refusal_letter(case.unit.session, refused, TODAY)


def test_letters_are_kept_with_what_they_are_about(case: Case) -> None:
    made = case.granted(form=DeliveryForm.PGB)
    abouts = [
        PaperAbout(DocumentKind.DECISION_LETTER, made),
        PaperAbout(DocumentKind.PGB_LETTER, made),
        PaperAbout(DocumentKind.PGB_LETTER, case.report),
    ]
    for about in abouts:
        sheet = paper_sheet(case.unit.session, about, TODAY)
        assert sheet.contents.edition == 1
        case.hand_out(about)
        documents.note_paper(case.unit, about, AccessAction.VIEWED)

    rows = document_rows(case.unit.session, case.client)
    assert [row.about for row in rows] == abouts[::-1]
    assert [row.held_on for row in rows] == [date(2026, 10, 1), TODAY, TODAY]
    assert decision_letter(case.unit.session, made, TODAY).edition == 2
    assert pgb_letter(case.unit.session, made, TODAY).edition == 2


def test_other_letters_are_kept_too(case: Case) -> None:
    refused = applications.refuse_application(
        case.unit,
        case.report,
        provision_id=case.provision,
        refused_on=TODAY,
        ground="Op eigen kracht mogelijk",
        reason="Kan het zelf.",
    )
    made = case.granted()
    indications.withdraw_indication(
        case.unit,
        made,
        withdrawn_from=TODAY,
        ground=WithdrawalGround.NO_LONGER_NEEDED,
        reason="Gaat weer zelf.",
    )
    case.unit.flush()
    for about in (
        PaperAbout(DocumentKind.REFUSAL_LETTER, refused),
        PaperAbout(DocumentKind.WITHDRAWAL_LETTER, made),
    ):
        assert paper_sheet(case.unit.session, about, TODAY).client_id == case.client
        case.hand_out(about)
        assert document_rows(case.unit.session, case.client)[0].about == about


def test_handing_out_the_explanation_takes_the_step_once(case: Case) -> None:
    made = case.granted(form=DeliveryForm.PGB)
    assert case.step() is None

    case.hand_out(PaperAbout(DocumentKind.PGB_LETTER, made))
    assert case.step() == TODAY

    reports.change_report(case.unit, case.report, {"pgb_explained_on": APPLIED})
    case.hand_out(PaperAbout(DocumentKind.PGB_LETTER, case.report))
    assert case.step() == APPLIED


def test_without_a_report_there_is_no_step_to_take(case: Case) -> None:
    made = case.granted(form=DeliveryForm.PGB, report_id=None)

    case.hand_out(PaperAbout(DocumentKind.PGB_LETTER, made))

    assert case.step() is None


def test_the_explanation_knows_what_was_granted_and_the_usual_tariffs(case: Case) -> None:
    options.write_option(case.unit, options.PGB_TARIFF_FORMAL, 3_150)
    made = case.granted(form=DeliveryForm.PGB)

    letter = pgb_letter(case.unit.session, made, TODAY)
    assert letter.pgb is not None
    assert letter.pgb.answers.is_informal
    assert (letter.formal_tariff, letter.informal_tariff) == (3_150, 0)
    before = pgb_letter(case.unit.session, case.report, TODAY)
    assert before.indication is None
    in_kind = case.granted(start=date(2030, 1, 1), end=date(2031, 1, 1))
    assert pgb_letter(case.unit.session, in_kind, TODAY).indication is None


def test_what_is_unknown_is_refused(unit: UnitOfWork) -> None:
    for read in (decision_letter, withdrawal_letter, refusal_letter, pgb_letter):
        with pytest.raises(RecordMissing):
            read(unit.session, uuid4(), TODAY)
