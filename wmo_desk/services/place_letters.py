"""What the letter about a place on the waiting list says, read in one snapshot."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wmo_desk.domain.kinds import DocumentKind, OfferOutcome, WaitingEventKind
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.waiting import ON_THE_LIST, Category, Explanation, Status
from wmo_desk.errors import RecordMissing
from wmo_desk.models.document import Document
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provider, Provision
from wmo_desk.models.waiting_list import Offer, WaitingEntry
from wmo_desk.services import options
from wmo_desk.services.clients import client_details
from wmo_desk.services.letters import PROGRAM_TEXTS, LetterTexts, letter_texts
from wmo_desk.services.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.services.summary_query import letterhead_of, resident_of
from wmo_desk.services.waiting_rows import EventRow, event_rows, standing_of

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


@dataclass(frozen=True, slots=True)
class RefusedOffer:
    """Help that the resident did not want, and what followed by the municipality's rule."""

    on: date
    provider: str | None
    outcome: WaitingEventKind


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """A provider that was asked, and until when it may answer."""

    provider: str
    offered_on: date
    respond_by: date


@dataclass(frozen=True, slots=True)
class PlaceLetter:
    """Everything one letter about a place prints.

    `explanation` says where the resident stands; it is None for who is off the list. Of category B
    the days are known on which a pgb was offered and declined.
    """

    letterhead: SummaryLetterhead
    resident: SummaryResident
    client_id: UUID
    provision: str
    category: Category
    status: Status
    explanation: Explanation | None
    criteria: tuple[str, ...]
    reason: str
    pgb_offered_on: date | None
    pgb_declined_on: date | None
    refused: RefusedOffer | None
    offer: OpenOffer | None
    started_on: date | None
    provider: str | None
    consultant: str
    printed_on: date
    edition: int = 1
    is_practice: bool = False
    texts: LetterTexts = PROGRAM_TEXTS


def place_letter(
    session: Session, entry_id: UUID, on: date, *, with_bsn: bool = False
) -> PlaceLetter:
    """Everything the letter about one place says on that day; raises `RecordMissing`."""
    entry = session.get(WaitingEntry, entry_id)
    if entry is None:
        raise RecordMissing(WaitingEntry.__tablename__)
    client = client_details(session, entry.client_id)
    provision = session.execute(
        select(Provision.plain_name, Provision.name)
        .join(Indication, Indication.provision_id == Provision.id)
        .where(Indication.id == entry.indication_id)
    ).one()
    stands = entry.status in ON_THE_LIST
    standing = standing_of(session, entry.client_id, on) if stands else None
    edition = next_place_letter(session, entry_id)
    return PlaceLetter(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client, with_bsn=with_bsn),
        client_id=entry.client_id,
        provision=provision.plain_name or provision.name,
        category=entry.category,
        status=entry.status,
        explanation=None if standing is None else standing.explanation,
        criteria=tuple(entry.criteria),
        reason=entry.reason,
        pgb_offered_on=entry.pgb_offered_on,
        pgb_declined_on=entry.pgb_declined_on,
        refused=_refused(event_rows(session, entry_id)),
        offer=open_offer(session, entry_id) if entry.status is Status.OFFERED else None,
        started_on=entry.started_on,
        provider=_provider(session, entry.provider_id),
        consultant=client.consultant or "",
        printed_on=on,
        edition=edition,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
        texts=letter_texts(
            session,
            DocumentKind.PLACE_LETTER,
            client.municipality_id,
            on,
            about_id=entry_id,
            edition=edition,
        ),
    )


def next_place_letter(session: Session, entry_id: UUID) -> int:
    """The number of the letter that would be handed out now, from 1."""
    last = session.execute(
        select(func.max(Document.edition)).where(
            Document.entry_id == entry_id, Document.kind == DocumentKind.PLACE_LETTER
        )
    ).scalar()
    return 1 if last is None else last + 1


def _refused(events: list[EventRow]) -> RefusedOffer | None:
    """The refusal that is the latest thing that happened to a place."""
    latest = next((each for each in reversed(events) if each.kind not in _ASIDE), None)
    if latest is None or latest.kind not in _REFUSALS:
        return None
    return RefusedOffer(local_day(latest.at), latest.provider, latest.kind)


def open_offer(session: Session, entry_id: UUID) -> OpenOffer | None:
    """The offer of a place that waits for an answer."""
    found = session.execute(
        select(Provider.name, Offer.offered_on, Offer.respond_by)
        .join(Provider, Provider.id == Offer.provider_id)
        .where(Offer.entry_id == entry_id, Offer.outcome == OfferOutcome.OPEN)
    ).one_or_none()
    return None if found is None else OpenOffer(*found)


def _provider(session: Session, provider_id: UUID | None) -> str | None:
    if provider_id is None:
        return None
    return session.execute(select(Provider.name).where(Provider.id == provider_id)).scalar()
