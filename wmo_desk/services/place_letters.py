"""What the letter about a place on the waiting list says, read in one snapshot."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.letters import OpenOffer, PlaceLetter, RefusedOffer
from wmo_desk.domain.kinds import DocumentKind, OfferOutcome, WaitingEventKind
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.waiting import ON_THE_LIST, Explanation, Status
from wmo_desk.errors import RecordMissing
from wmo_desk.models.document import Document
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provider, Provision
from wmo_desk.models.waiting_list import Offer, WaitingEntry
from wmo_desk.services import options
from wmo_desk.services.clients import details_of_clients
from wmo_desk.services.editions import next_editions
from wmo_desk.services.letters import LetterNext, letter_texts
from wmo_desk.services.meanwhile import meanwhile_of
from wmo_desk.services.summary_query import letterheads_of, resident_of
from wmo_desk.services.waiting_rows import EventRow, events_of, standing_of, waiting_rows

_REFUSALS: Final = frozenset(
    {
        WaitingEventKind.DECLINED,
        WaitingEventKind.DECLINED_AND_WAITS,
        WaitingEventKind.DECLINED_TO_THE_END,
    }
)
# What says nothing about where somebody stands now leaves a refusal the latest thing that happened.
_ASIDE: Final = frozenset(
    {
        WaitingEventKind.PASSED_OVER,
        WaitingEventKind.PASSED_FOR_DAYS,
        WaitingEventKind.PASSED_FOR_DEMANDS,
        WaitingEventKind.PASSED_FOR_HOURS,
        WaitingEventKind.DEMANDS_CHANGED,
        WaitingEventKind.STILL_NEEDED,
        WaitingEventKind.NEEDED_OTHERWISE,
    }
)


def place_letter(
    session: Session, entry_id: UUID, on: date, *, with_bsn: bool = False
) -> PlaceLetter:
    """Everything the letter about one place says on that day; raises `RecordMissing`."""
    found = place_letters_of(session, (entry_id,), on, with_bsn=with_bsn)
    if entry_id not in found:
        raise RecordMissing(WaitingEntry.__tablename__)
    return found[entry_id]


def place_letters_of(
    session: Session, entry_ids: Collection[UUID], on: date, *, with_bsn: bool = False
) -> dict[UUID, PlaceLetter]:
    """The letters about several places, by place, in as many statements as of one.

    A place that does not exist is left out.
    """
    entries = session.scalars(select(WaitingEntry).where(WaitingEntry.id.in_(entry_ids))).all()
    clients = details_of_clients(session, {entry.client_id for entry in entries})
    letterheads = letterheads_of(session, {each.municipality_id for each in clients.values()})
    provisions = _provisions(session, {entry.indication_id for entry in entries})
    explanations = _explanations(session, entries, on)
    ids = [entry.id for entry in entries]
    events = events_of(session, ids)
    offers = open_offers(session, ids)
    providers = _providers(session, {entry.provider_id for entry in entries} - {None})
    editions = next_editions(session, DocumentKind.PLACE_LETTER, Document.entry_id, ids)
    texts = letter_texts(
        session,
        DocumentKind.PLACE_LETTER,
        [
            LetterNext(entry.id, clients[entry.client_id].municipality_id, editions[entry.id])
            for entry in entries
        ],
        on,
    )
    waits = {entry.client_id for entry in entries if entry.id in explanations}
    meanwhile = meanwhile_of(session, [clients[each] for each in waits])
    is_practice = options.read_option(session, options.PRACTICE_FILE)
    letters = {}
    for entry in entries:
        client = clients[entry.client_id]
        letters[entry.id] = PlaceLetter(
            letterhead=letterheads[client.municipality_id],
            resident=resident_of(client, with_bsn=with_bsn),
            client_id=entry.client_id,
            provision=provisions[entry.indication_id],
            category=entry.category,
            status=entry.status,
            explanation=explanations.get(entry.id),
            criteria=tuple(entry.criteria),
            reason=entry.reason,
            pgb_offered_on=entry.pgb_offered_on,
            pgb_declined_on=entry.pgb_declined_on,
            refused=_refused(events.get(entry.id, [])),
            offer=offers.get(entry.id) if entry.status is Status.OFFERED else None,
            started_on=entry.started_on,
            provider=providers.get(entry.provider_id),
            consultant=client.consultant or "",
            printed_on=on,
            meanwhile=meanwhile.get(entry.client_id, ()) if entry.id in explanations else (),
            edition=editions[entry.id],
            is_practice=is_practice,
            texts=texts[entry.id],
        )
    return letters


def _provisions(session: Session, indication_ids: Collection[UUID]) -> dict[UUID, str]:
    """What was granted, in plain words where there are any."""
    found = session.execute(
        select(Indication.id, Provision.plain_name, Provision.name)
        .join(Provision, Provision.id == Indication.provision_id)
        .where(Indication.id.in_(indication_ids))
    )
    return {indication_id: plain or name for indication_id, plain, name in found}


def _explanations(
    session: Session, entries: Sequence[WaitingEntry], on: date
) -> dict[UUID, Explanation]:
    """Where everybody stands who is on the list: counted for one, read off the list for more."""
    standing = [entry for entry in entries if entry.status in ON_THE_LIST]
    if len(standing) > 1:
        return {row.id: row.explanation for row in waiting_rows(session, on)}
    found = (standing_of(session, entry.client_id, on) for entry in standing)
    return {each.entry_id: each.explanation for each in found if each is not None}


def _refused(events: list[EventRow]) -> RefusedOffer | None:
    """The refusal that is the latest thing that happened to a place."""
    latest = next((each for each in reversed(events) if each.kind not in _ASIDE), None)
    if latest is None or latest.kind not in _REFUSALS:
        return None
    return RefusedOffer(local_day(latest.at), latest.provider, latest.kind)


def open_offer(session: Session, entry_id: UUID) -> OpenOffer | None:
    """The offer of a place that waits for an answer."""
    return open_offers(session, (entry_id,)).get(entry_id)


def open_offers(session: Session, entry_ids: Collection[UUID]) -> dict[UUID, OpenOffer]:
    """The offers that wait for an answer, by place."""
    found = session.execute(
        select(Offer.entry_id, Provider.name, Offer.offered_on, Offer.respond_by)
        .join(Provider, Provider.id == Offer.provider_id)
        .where(Offer.entry_id.in_(entry_ids), Offer.outcome == OfferOutcome.OPEN)
    )
    return {each.entry_id: OpenOffer(*each[1:]) for each in found}


def _providers(session: Session, provider_ids: Collection[UUID | None]) -> dict[UUID | None, str]:
    """The names of providers."""
    found = session.execute(select(Provider.id, Provider.name).where(Provider.id.in_(provider_ids)))
    return {each.id: each.name for each in found}
