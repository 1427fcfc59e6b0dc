"""What a colleague is told who takes over a file."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

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
from wmo_desk.contents.file_parts import PreparedAgreement
from wmo_desk.contents.hand_overs import HandOverPage
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.carers import CareLoad
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.documents import NotHandedOut
from wmo_desk.domain.kinds import Channel, DocumentKind, Interpreter
from wmo_desk.domain.reports import StepKey
from wmo_desk.domain.signals import SignalConsent, SignalKind
from wmo_desk.errors import RecordMissing
from wmo_desk.models.history import AccessEntry
from wmo_desk.services import (
    carers,
    clients,
    consents,
    conversations,
    direct_support,
    documents,
    households,
    offers,
    paper_sheets,
    providers,
    related_people,
    reports,
    signals,
)
from wmo_desk.services.documents import AccessAction, PaperAbout
from wmo_desk.services.hand_overs import hand_over_of

LAST_MONTH = TODAY - timedelta(days=30)
NEXT_WEEK = TODAY + timedelta(days=7)


@pytest.fixture
def municipality_id(unit: UnitOfWork) -> UUID:
    return a_municipality(unit)


@pytest.fixture
def client_id(unit: UnitOfWork, municipality_id: UUID) -> UUID:
    return a_client(unit, municipality_id)


def page_of(unit: UnitOfWork, client_id: UUID) -> HandOverPage:
    unit.flush()
    (page,) = hand_over_of(unit.session, [client_id], TODAY).files
    return page


def test_nothing_known_is_nothing_printed(unit: UnitOfWork, client_id: UUID) -> None:
    page = page_of(unit, client_id)

    assert (page.visit, page.last, page.place) == (None, None, None)
    assert page.agreements == page.support == page.direct == page.open_ended == ()
    assert page.people == page.carers == page.consents == page.signals == page.terms == ()


def test_how_to_speak_with_somebody(unit: UnitOfWork, client_id: UUID) -> None:
    wanted = {
        "language": "Pools",
        "interpreter": Interpreter.SPOKEN,
        "preferred_channel": Channel.LETTER,
        "prefers_large_print": True,
        "paper_language": "de",
    }
    clients.change_client(unit, client_id, wanted)

    page = page_of(unit, client_id)

    assert (page.language, page.interpreter) == ("Pools", Interpreter.SPOKEN)
    assert (page.channel, page.prefers_large_print) == (Channel.LETTER, True)
    assert page.paper_language == "Deutsch"


def test_last_talk_next_visit_and_all_that_is_open(unit: UnitOfWork, client_id: UUID) -> None:
    kok = a_consultant(unit)
    for ago, what in ((90, "Beugels"), (0, "Bellen")):
        held_on = LAST_MONTH - timedelta(days=ago)
        talk = conversations.plan_conversation(unit, client_id, held_on=held_on)
        values = {"main_wish": what, "participants": "Els", "consultant_id": kok}
        conversations.change_conversation(unit, talk, values)
        conversations.add_agreement(unit, talk, what=what, who="Els", by_when=NEXT_WEEK)
        done = conversations.add_agreement(unit, talk, what="Gedaan")
        conversations.change_agreement(unit, done, {"done_on": TODAY})
    conversations.plan_conversation(unit, client_id, held_on=NEXT_WEEK)
    reports.take_report(unit, client_id, received_on=date(2026, 11, 1), need="Hulp")

    page = page_of(unit, client_id)

    assert page.last is not None
    assert (page.last.held_on, page.last.main_wish) == (LAST_MONTH, "Bellen")
    assert (page.last_with, page.last_participants) == ("M. Kok", "Els")
    assert page.visit is not None
    assert page.visit.held_on == NEXT_WEEK
    assert sorted(page.agreements, key=lambda each: each.what) == [
        PreparedAgreement("Bellen", "Els", NEXT_WEEK, agreed_on=LAST_MONTH),
        PreparedAgreement("Beugels", "Els", NEXT_WEEK, agreed_on=LAST_MONTH - timedelta(days=90)),
    ]
    assert StepKey.INVESTIGATION in {term.key for term in page.terms}


def test_what_runs_with_and_without_end_date(
    unit: UnitOfWork, client_id: UUID, municipality_id: UUID
) -> None:
    an_indication(unit, client_id, a_provision(unit, municipality_id, name="Dagbesteding"))
    an_indication(
        unit,
        client_id,
        a_provision(unit, municipality_id),
        end=None,
        target_group="Ouderen",
        reason="Gaat niet over.",
        next_review=TODAY + timedelta(days=90),
    )
    direct_support.start_support(
        unit, client_id, kind=DirectSupportKind.GENERAL_SUPPORT, start=TODAY
    )

    page = page_of(unit, client_id)

    assert [each.provision for each in page.support] == ["Dagbesteding"]
    (open_ended,) = page.open_ended
    assert open_ended.next_review == TODAY + timedelta(days=90)
    (direct,) = page.direct
    assert (direct.kind, direct.start) == (DirectSupportKind.GENERAL_SUPPORT, TODAY)


def test_place_on_the_list_with_its_offer(
    unit: UnitOfWork, client_id: UUID, municipality_id: UUID
) -> None:
    a_criterion(unit, municipality_id)
    provision_id = a_provision(unit, municipality_id)
    place_id = a_place(unit, client_id, an_indication(unit, client_id, provision_id))
    provider_id = a_provider(unit)
    providers.record_room(unit, provider_id, minutes_per_week=300)
    offers.offer_place(unit, place_id, provider_id)

    place = page_of(unit, client_id).place

    assert place is not None
    assert (place.provision, place.explanation.position) == ("Hulp bij het huishouden", 1)
    assert place.offer is not None
    assert place.offer.provider == "Zorg A"


def test_people_and_how_heavy_the_care_is(unit: UnitOfWork, client_id: UUID) -> None:
    vos = a_consultant(unit, name="Vos")
    els = related_people.add_related_person(unit, client_id, name="Els", is_carer=True)
    bea = related_people.add_related_person(unit, client_id, name="Bea", is_carer=True)
    carers.enter_carer(unit, els, {"load": CareLoad.OFTEN_HEAVY})
    carers.enter_carer(unit, bea, {"load": CareLoad.WELL})
    households.begin_household(
        unit, client_id, process_director_id=vos, case_director_name="Van de Veste"
    )

    page = page_of(unit, client_id)

    assert {person.name for person in page.people} == {"Els", "Bea"}
    assert [(each.name, each.load) for each in page.carers] == [("Els", CareLoad.OFTEN_HEAVY)]
    assert (page.process_director, page.case_director) == ("Vos", "Van de Veste")


def test_consent_that_counts_and_that_ended(unit: UnitOfWork, client_id: UUID) -> None:
    els = related_people.add_related_person(unit, client_id, name="Els", relation="dochter")
    about_els = consents.record_consent(
        unit, client_id, topic=ConsentTopic.CHILDREN, given_by="Els", person_id=els
    )
    related_people.change_related_person(unit, els, {"phone": "0612345678"})
    consents.record_consent(unit, client_id, topic=ConsentTopic.SHARING, given_by="Mevrouw")
    assert page_of(unit, client_id).withheld == ()
    consents.withdraw_consent(unit, about_els)

    page = page_of(unit, client_id)

    found = {(each.topic, each.person, each.holds) for each in page.consents}
    assert found == {
        (ConsentTopic.CHILDREN, "Els", False),
        (ConsentTopic.SHARING, "", True),
    }
    assert page.withheld == ("Els",)
    assert "0612345678" not in repr(page)


def test_signals_that_are_followed_and_that_everybody_reads(
    unit: UnitOfWork, client_id: UUID
) -> None:
    # Of a household without directors nobody is a reader by being nobody.
    households.begin_household(unit, client_id)
    for kind in (SignalKind.LONELINESS, SignalKind.UNSAFE):
        signals.note_signal(
            unit, client_id, kind=kind, noticed=kind.value, consent=SignalConsent.REFUSED
        )
    settled = signals.note_signal(unit, client_id, kind=SignalKind.POVERTY)
    signals.deal_with(unit, settled, outcome="Opgelost")

    (signal,) = page_of(unit, client_id).signals

    assert (signal.kind, signal.consent) == (SignalKind.LONELINESS, SignalConsent.REFUSED)


def test_each_of_several_files_has_a_page(
    unit: UnitOfWork, client_id: UUID, municipality_id: UUID
) -> None:
    other = a_client(unit, municipality_id, family_name="Vries", bsn="111222333")
    unit.flush()

    paper = hand_over_of(unit.session, [client_id, other], TODAY)

    assert [page.resident.formal_name for page in paper.files] == [
        "A. van den Berg",
        "A. van den Vries",
    ]
    assert "111222333" not in repr(paper)
    with pytest.raises(RecordMissing):
        hand_over_of(unit.session, [UUID(int=9)], TODAY)


def test_log_tells_of_each_file_and_nothing_is_handed_out(database: Database, actor: Actor) -> None:
    with database.unit(actor) as unit:
        there = a_municipality(unit)
        first, second = a_client(unit, there), a_client(unit, there, family_name="Vries")
    about = PaperAbout(DocumentKind.HAND_OVER, first, (second,))
    with database.unit(actor) as unit:
        documents.note_paper(unit, about, AccessAction.PRINTED)
        sheet = paper_sheets.paper_sheet(unit.session, about, TODAY)
        with pytest.raises(NotHandedOut):
            documents.hand_out_paper(unit, about, content=b"%PDF", pages=1, is_large_print=False)

    assert (sheet.whose, sheet.bears_bsn, sheet.documents) == ("", False, ())
    with database.read() as session:
        query = select(AccessEntry.object_type, AccessEntry.object_id).order_by(AccessEntry.number)
        assert {tuple(row) for row in session.execute(query)} == {
            ("client", first),
            ("client", second),
        }
