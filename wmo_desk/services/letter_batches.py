"""Many letters at once: for whom one would be made, what each says, and keeping each of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wmo_desk.contents.letters import Confirmation, LetterUsed, PlaceLetter
from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_batches import MOST_LETTERS, LetterBatch, LetterHandedOut
from wmo_desk.errors import RecordMissing
from wmo_desk.models.client import Client
from wmo_desk.models.document import Document
from wmo_desk.models.letter import LetterAdaptation
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import documents
from wmo_desk.services.confirmations import confirmations_of
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.letters import is_pending
from wmo_desk.services.open_reports import is_open
from wmo_desk.services.place_letters import place_letters_of
from wmo_desk.services.waiting_rows import stands_now

BatchContents: TypeAlias = Confirmation | PlaceLetter


@dataclass(frozen=True, slots=True)
class BatchRow:
    """One letter that could be made; `about_id` is the report or the place that it is about.

    `since` is the day of the report, or of the indication with which somebody waits. A letter that
    was handed out (`handed_out_on`) is not made again. `confirmed_on` is known of a report that was
    confirmed without a letter. `is_adapted` tells that somebody worded this letter otherwise,
    `paper_language` which language is remembered for the resident beside the Dutch.
    """

    about_id: UUID
    client_id: UUID
    client: str
    consultant_id: UUID | None
    since: date
    prefers_large_print: bool
    paper_language: str
    has_address: bool
    is_adapted: bool
    handed_out_on: date | None
    confirmed_on: date | None = None

    @property
    def is_left_out(self) -> bool:
        """Whether the letter was handed out already."""
        return self.handed_out_on is not None

    @property
    def is_proposed(self) -> bool:
        """Whether nothing speaks against making it: it can be posted, and nobody did so before."""
        return not self.is_left_out and self.has_address and self.confirmed_on is None


def batch_rows(session: Session, batch: LetterBatch, on: date) -> list[BatchRow]:
    """For whom a letter would be made on that day, then who had one; at most 1,000 of each."""
    last = _last_letter(batch, on)
    query = _query(batch, on, last).limit(MOST_LETTERS)
    found = [*session.execute(query.where(last.is_(None)))]
    found += session.execute(query.where(last.is_not(None)))
    return [BatchRow(*row) for row in found]


def batch_contents(
    session: Session, batch: LetterBatch, about_ids: Collection[UUID], on: date
) -> Mapping[UUID, BatchContents]:
    """What each of these letters says on that day; what does not exist any more is left out."""
    if batch.kind is DocumentKind.CONFIRMATION:
        return confirmations_of(session, about_ids, on)
    return place_letters_of(session, about_ids, on)


def hand_out_in_batch(
    unit: UnitOfWork,
    batch: LetterBatch,
    about_id: UUID,
    *,
    content: bytes,
    pages: int,
    is_large_print: bool,
    paper_language: str,
    edition: int,
    letter: LetterUsed,
    action: AccessAction,
) -> UUID:
    """Keep one letter of a batch as it is kept when it is handed out alone.

    Raises `LetterHandedOut` where somebody else, or another batch, did so meanwhile; otherwise as
    `hand_out_paper`.
    """
    model = _MODELS[batch.kind]
    # On a server two batches may get here at once: the second waits until the first is done.
    held = unit.session.execute(select(model.id).where(model.id == about_id).with_for_update())
    if held.one_or_none() is None:
        raise RecordMissing(model.__tablename__)
    last = unit.session.execute(
        select(_last_letter(batch, unit.today)).select_from(model).where(model.id == about_id)
    ).scalar_one()
    if last is not None:
        raise LetterHandedOut(last)
    return documents.hand_out_paper(
        unit,
        PaperAbout(batch.kind, about_id),
        content=content,
        pages=pages,
        is_large_print=is_large_print,
        paper_language=paper_language,
        edition=edition,
        letter=letter,
        action=action,
    )


_MODELS: Final[Mapping[DocumentKind, type[Report] | type[WaitingEntry]]] = {
    DocumentKind.CONFIRMATION: Report,
    DocumentKind.PLACE_LETTER: WaitingEntry,
}
_MADE_OF: Final[Mapping[DocumentKind, InstrumentedAttribute[UUID | None]]] = {
    DocumentKind.CONFIRMATION: Document.report_id,
    DocumentKind.PLACE_LETTER: Document.entry_id,
}


def _last_letter(batch: LetterBatch, on: date) -> ScalarSelect[Any]:
    """Choose the day of the last letter that counts; None where there is none."""
    model = _MODELS[batch.kind]
    return (
        select(func.max(Document.handed_out_on))
        .where(
            # The client first: so the index of what was handed out to somebody finds it.
            Document.client_id == model.client_id,
            Document.kind == batch.kind,
            _MADE_OF[batch.kind] == model.id,
            Document.handed_out_on >= batch.counts_from(on),
        )
        .correlate(model)
        .scalar_subquery()
    )


def _query(batch: LetterBatch, on: date, last: ScalarSelect[Any]) -> Select[*tuple[Any, ...]]:
    model = _MODELS[batch.kind]
    is_report = model is Report
    is_adapted = exists().where(LetterAdaptation.about_id == model.id, is_pending(batch.kind))
    query = (
        select(
            model.id,
            Client.id,
            Client.list_name,
            Client.consultant_id,
            Report.received_on if is_report else WaitingEntry.indication_date,
            Client.prefers_large_print,
            Client.paper_language,
            _has_address(),
            is_adapted,
            last,
        )
        .join(Client, Client.id == model.client_id)
        .where(Client.closed_on.is_(None))
    )
    if not is_report:
        return query.where(stands_now()).order_by(
            WaitingEntry.category, WaitingEntry.rank_date, WaitingEntry.placed_at, WaitingEntry.id
        )
    chosen = (
        Report.received_on == on
        if batch is LetterBatch.RECEIVED_TODAY
        else and_(Report.received_on <= on, Report.confirmed_on.is_(None))
    )
    return (
        query.add_columns(Report.confirmed_on)
        .where(is_open(), chosen)
        .order_by(Report.received_on, Client.sort_name, Report.id)
    )


def _has_address() -> ColumnElement[bool]:
    """Choose clients to whom a letter can be posted."""
    return and_(Client.street != "", or_(Client.postcode != "", Client.city != ""))
