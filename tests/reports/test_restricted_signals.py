"""What is unsafe at home stands on no paper, whichever, in whatever form it is made."""

from datetime import timedelta
from typing import get_args
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.factories import (
    TODAY,
    a_client,
    a_consultant,
    a_criterion,
    a_municipality,
    a_place,
    a_provider,
    a_provision,
    an_indication,
)
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor
from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, WithdrawalGround
from wmo_desk.domain.insight import (
    Choice as Judged,
)
from wmo_desk.domain.insight import (
    Verdict,
)
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.norms import Choice
from wmo_desk.domain.permissions import Role
from wmo_desk.domain.reports import ReferralSource
from wmo_desk.domain.signals import SignalKind
from wmo_desk.models.application import Refusal
from wmo_desk.models.organisation import Staff
from wmo_desk.reports.papers import Contents, paper_page, paper_text
from wmo_desk.services import (
    conversations,
    dimensions,
    households,
    indications,
    norm_calculations,
    norms,
    reports,
    signals,
)
from wmo_desk.services.appointments import export_appointment
from wmo_desk.services.documents import NOBODY, PaperAbout
from wmo_desk.services.insight import insight_of, insight_request
from wmo_desk.services.norm_calculations import NewCalculation
from wmo_desk.services.paper_sheets import paper_sheet
from wmo_desk.services.read_back_file import read_back_file

NOTICED = "Blauwe plek bij het linkeroog."
ACTION = "Overleg met de vertrouwensarts."
OUTCOME = "Aangifte gedaan."
UNTOLD = ("blauwe plek", "vertrouwensarts", "aangifte", "onveilig", "unsafe", "signalkind")


@pytest.fixture
def about(database: Database, actor: Actor) -> dict[DocumentKind, UUID]:
    """What each kind of paper is made of, in one dossier with an open and a settled signal."""
    with database.unit(actor) as unit:
        director = a_consultant(unit, name="Vos")
        there = a_municipality(unit)
        client_id = a_client(unit, there, consultant_id=director)
        households.begin_household(unit, client_id, process_director_id=director)
        report_id = reports.take_report(
            unit, client_id, received_on=TODAY, referral_source=ReferralSource.FAMILY
        )
        conversation_id = conversations.plan_conversation(
            unit, client_id, held_on=TODAY, report_id=report_id
        )
        said = {"resident_words": "Ik ben vaak moe.", "score": 4}
        dimensions.record_dimension(unit, conversation_id, Dimension.BODILY_FUNCTIONS, said)
        example = norms.add_example(unit, there)
        norms.adopt_norm_set(unit, example, valid_from=TODAY)
        indication_id = norm_calculations.grant_calculated(
            unit,
            client_id,
            a_provision(unit, there),
            NewCalculation(example, (Choice("schoon en leefbaar huis"),), 125),
            form=DeliveryForm.IN_KIND,
            unit=ExtentUnit.MINUTES_PER_WEEK,
            extent=125,
            start=TODAY,
            end=TODAY + timedelta(days=365),
        )
        (calculation,) = norm_calculations.calculations_of(unit.session, indication_id)
        a_criterion(unit, there)
        entry_id = a_place(unit, client_id, indication_id)
        ended = an_indication(unit, client_id, a_provision(unit, there, name="Rolstoel"))
        indications.withdraw_indication(
            unit,
            ended,
            withdrawn_from=TODAY,
            ground=WithdrawalGround.NO_LONGER_NEEDED,
            reason="Loopt weer.",
        )
        refused = unit.add(
            Refusal(
                client_id=client_id,
                report_id=report_id,
                provision_id=a_provision(unit, there, name="Traplift"),
                refused_on=TODAY,
                ground="Op eigen kracht mogelijk",
                reason="Slaapt beneden.",
            )
        ).id
        provider_id = a_provider(unit)
    # Whoever may read it prints no more of it than anybody else.
    with database.unit(Actor(director, Role.CONSULTANT)) as unit:
        for is_settled in (False, True):
            noted = signals.note_signal(
                unit, client_id, kind=SignalKind.UNSAFE, noticed=NOTICED, action=ACTION
            )
            if is_settled:
                signals.deal_with(unit, noted, outcome=OUTCOME)
        (kept, _) = signals.signal_rows(unit.session, client_id, reader_id=director, on=TODAY)
        assert NOTICED in kept.noticed
    return {
        DocumentKind.SUMMARY: conversation_id,
        DocumentKind.CONFIRMATION: report_id,
        DocumentKind.INVITATION: conversation_id,
        DocumentKind.FINDINGS: conversation_id,
        DocumentKind.PLAN: client_id,
        DocumentKind.RESIDENT_SHEET: conversation_id,
        DocumentKind.PREPARATION: conversation_id,
        DocumentKind.NORM_CALCULATION: calculation.id,
        DocumentKind.PLACE_LETTER: entry_id,
        DocumentKind.DECISION_LETTER: indication_id,
        DocumentKind.WITHDRAWAL_LETTER: ended,
        DocumentKind.REFUSAL_LETTER: refused,
        DocumentKind.PGB_LETTER: report_id,
        DocumentKind.PROVIDER_SHEET: provider_id,
        DocumentKind.HAND_OVER: client_id,
        DocumentKind.CASELOAD: NOBODY,
        DocumentKind.WAITING_FIGURES: NOBODY,
        DocumentKind.INSIGHT: client_id,
    }


@pytest.mark.parametrize("kind", DocumentKind)
def test_no_paper_tells_of_it(
    database: Database, about: dict[DocumentKind, UUID], kind: DocumentKind
) -> None:
    with database.read() as session:
        contents = contents_of(session, PaperAbout(kind, about[kind]))

    assert isinstance(contents, Contents)
    for language in ("nl", "en"):
        told = [paragraph.text for paragraph in paper_text(contents, language=language)]
        told.append(paper_page(contents, language=language))
        assert_untold(repr(contents), *told)


def test_nor_does_the_screen_that_is_turned_to_the_resident(
    database: Database, about: dict[DocumentKind, UUID]
) -> None:
    with database.read() as session:
        assert_untold(repr(read_back_file(session, about[DocumentKind.SUMMARY], TODAY)))


def test_nor_does_an_appointment_in_a_calendar(
    database: Database, actor: Actor, about: dict[DocumentKind, UUID]
) -> None:
    with database.unit(actor) as unit:
        assert_untold(repr(export_appointment(unit, about[DocumentKind.SUMMARY])))


def test_every_kind_of_contents_is_a_kind_of_paper() -> None:
    assert len(get_args(Contents)) == len(DocumentKind)


def contents_of(session: Session, about: PaperAbout) -> object:
    """What a paper is made of; a copy of a dossier with everything in it that can be shown."""
    if about.kind is not DocumentKind.INSIGHT:
        return paper_sheet(session, about, TODAY).contents
    # Who directs the household may read it.
    reader_id = session.scalars(select(Staff.id).where(Staff.name == "Vos")).one()
    request = insight_request(session, about.id, on=TODAY, reader_id=reader_id)
    assert request.separate_signals == 2
    return insight_of(request, {item.key: Judged(Verdict.SHOW) for item in request.items})


def assert_untold(*texts: str) -> None:
    assert all(texts)
    found = [word for word in UNTOLD for text in texts if word in text.casefold()]
    assert found == []
