"""What a colleague must know who takes over a file: on one page, for that colleague alone.

Signals of the kind that is not for everybody stand on no paper, whoever prints it; what is known of
people without their consent is left out as everywhere.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.hand_overs import (
    CareNoted,
    HandOver,
    HandOverPage,
    HeldPlace,
    NotedConsent,
    NotedSignal,
    RunningDirect,
)
from wmo_desk.domain.carers import CareLoad
from wmo_desk.domain.consent import Standing
from wmo_desk.domain.direct_support import SupportState
from wmo_desk.domain.signals import RESTRICTED
from wmo_desk.domain.waiting import Status
from wmo_desk.services import options
from wmo_desk.services.carers import carers_view
from wmo_desk.services.consents import consent_rows
from wmo_desk.services.direct_support import support_rows
from wmo_desk.services.dossier import DossierView, dossier
from wmo_desk.services.file_parts import (
    dated_agreements,
    last_talk,
    open_terms,
    person_of,
    phones_of,
    support_of,
    visit_of,
)
from wmo_desk.services.households import household_of
from wmo_desk.services.paper_languages import own_name
from wmo_desk.services.place_letters import open_offer
from wmo_desk.services.signals import signal_rows
from wmo_desk.services.summary_query import letterhead_of, resident_of
from wmo_desk.services.waiting_rows import standing_of

_RUNS: Final = frozenset({SupportState.COMING, SupportState.RUNNING, SupportState.NEARLY_OVER})


def hand_over_of(session: Session, client_ids: Sequence[UUID], on: date) -> HandOver:
    """Everything a colleague must know of these files on that day; raises `RecordMissing`."""
    return HandOver(
        files=tuple(_page(session, dossier(session, each, on)) for each in client_ids),
        printed_on=on,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _page(session: Session, view: DossierView) -> HandOverPage:
    client, last = view.client, view.last_conversation
    household = household_of(session, client.id, view.on)
    process = case = ""
    if household is not None:
        process = household.process_director or household.process_director_name
        case = household.case_director or household.case_director_name
    return HandOverPage(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client),
        address=client.address_lines,
        phones=phones_of(client),
        language=client.language,
        interpreter=client.interpreter,
        channel=client.preferred_channel,
        prefers_large_print=client.prefers_large_print,
        paper_language=own_name(client.paper_language) if client.paper_language else "",
        consultant=client.consultant or "",
        visit=None if view.next_conversation is None else visit_of(view.next_conversation),
        last=None if last is None else last_talk(session, last),
        last_with="" if last is None else last.consultant or "",
        last_participants="" if last is None else last.participants,
        terms=open_terms(view),
        agreements=dated_agreements(view.agreements),
        support=tuple(support_of(each) for each in view.running if each.end is not None),
        direct=tuple(_direct(session, view)),
        open_ended=tuple(support_of(each) for each in view.running if each.end is None),
        place=_place(session, view),
        people=tuple(map(person_of, view.people)),
        process_director=process,
        case_director=case,
        carers=tuple(_carers(session, view)),
        consents=tuple(_consents(session, view)),
        withheld=tuple(each.name for each in view.people if each.standing is Standing.ENDED),
        signals=tuple(_signals(session, view)),
    )


def _direct(session: Session, view: DossierView) -> Iterable[RunningDirect]:
    for row in support_rows(session, view.client.id):
        if row.state(view.on) in _RUNS:
            yield RunningDirect(row.kind, row.start, row.until)


def _place(session: Session, view: DossierView) -> HeldPlace | None:
    standing = standing_of(session, view.client.id, view.on) if view.waiting else None
    if standing is None:
        return None
    names = {row.id: row.provision for row in view.indications}
    is_offered = standing.status is Status.OFFERED
    return HeldPlace(
        provision=names.get(standing.indication_id, ""),
        explanation=standing.explanation,
        offer=open_offer(session, standing.entry_id) if is_offered else None,
    )


def _carers(session: Session, view: DossierView) -> Iterable[CareNoted]:
    told = carers_view(session, view.client.id).carers
    for person in view.people:
        carer = told.get(person.id)
        if carer is not None and carer.load not in {None, CareLoad.WELL}:
            yield CareNoted(person.name, CareLoad(carer.load))


def _consents(session: Session, view: DossierView) -> Iterable[NotedConsent]:
    for row in consent_rows(session, view.client.id):
        yield NotedConsent(
            topic=row.topic,
            person=row.person or "",
            given_by=row.given_by,
            given_on=row.given_on,
            scope=row.scope,
            valid_until=row.valid_until,
            withdrawn_on=row.withdrawn_on,
            holds=row.holds(view.on),
        )


def _signals(session: Session, view: DossierView) -> Iterable[NotedSignal]:
    for row in signal_rows(session, view.client.id, reader_id=None, on=view.on):
        # Paper goes from hand to hand: it holds what everybody may read who may read the file.
        if row.done_on is None and row.kind not in RESTRICTED:
            yield NotedSignal(
                kind=row.kind,
                noticed=row.noticed,
                action=row.action,
                consent=row.consent,
                due_on=row.due_on,
                owner=row.owner or "",
            )
