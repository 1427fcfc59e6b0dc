"""A request for insight (art. 15 AVG): gather a whole dossier, and keep what was handed out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.insight import Insight, InsightFile
from wmo_desk.contents.insight_book import insight_book
from wmo_desk.contents.summaries import SummaryLetterhead, SummaryResident
from wmo_desk.database.access_log import AccessAction, AccessResult
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.insight import (
    Choice,
    Item,
    Verdict,
    decided,
    is_professional_only,
    items_of,
    judged_of,
)
from wmo_desk.domain.insight_names import Names, Other, without_citizen_numbers
from wmo_desk.domain.insight_records import (
    InsightRecord,
    titled,
)
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.people import PersonName
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.reports import ReferralSource
from wmo_desk.domain.signals import RESTRICTED
from wmo_desk.models.client import Client
from wmo_desk.models.document import Document
from wmo_desk.models.household import HouseholdMember
from wmo_desk.models.investigation import Attachment
from wmo_desk.models.signal import Signal
from wmo_desk.services import options
from wmo_desk.services.clients import ClientDetails, client_details
from wmo_desk.services.discretion import Hidden, hidden_from
from wmo_desk.services.documents import PaperAbout, hand_out_paper
from wmo_desk.services.editions import next_edition
from wmo_desk.services.insight_drafts import forget_draft, read_draft
from wmo_desk.services.insight_reading import DossierReading, told_fields
from wmo_desk.services.summary_query import letterhead_of, resident_of


@dataclass(frozen=True, slots=True)
class InsightRequest:
    """A dossier as it is to be judged: every record of it, and the items that concern others.

    `separate_signals` counts the signals that are decided on apart; 0 for who may not read them.
    `has_earlier`: what stood in the fields before goes along.
    """

    client_id: UUID
    letterhead: SummaryLetterhead
    resident: SummaryResident
    printed_on: date
    edition: int
    consultant: str
    judged_by: str
    prefers_large_print: bool
    has_bsn: bool
    is_practice: bool
    separate_signals: int
    records: tuple[InsightRecord, ...]
    items: tuple[Item, ...]
    has_earlier: bool = True


@dataclass(frozen=True, slots=True)
class OpenedRequest:
    """A request with how far it was judged before."""

    request: InsightRequest
    choices: Mapping[str, Choice]


def insight_request(
    session: Session,
    client_id: UUID,
    *,
    on: date,
    reader_id: UUID | None,
    with_bsn: bool = False,
    with_earlier: bool = True,
) -> InsightRequest:
    """Read the whole dossier and what of it is to be judged; raises `RecordMissing`.

    The number of statements does not depend on the size of the dossier. Citizen numbers are hidden
    wherever they stand, the resident's own unless it is asked for. What stood in the fields before
    goes along unless somebody chose otherwise.
    """
    client = client_details(session, client_id)
    hidden = hidden_from(session, client_id, reader_id, on)
    reading = DossierReading(session, client, hidden, with_bsn=with_bsn, with_earlier=with_earlier)
    records = titled(reading.records(), insight_book())
    own = [
        record.id
        for record in records
        if record.table == "report"
        and reading.sources.get(record.id) is ReferralSource.RESIDENT
        and len(record.contents("referral_source")) == 1
    ]
    names = Names(_others(session, client, records, own), _whole_name(client.name))
    return InsightRequest(
        client_id=client_id,
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client, with_bsn=with_bsn),
        printed_on=on,
        edition=next_edition(session, DocumentKind.INSIGHT, Document.client_id, client_id),
        consultant=reading.name_of(client.consultant_id),
        judged_by=reading.name_of(reader_id),
        prefers_large_print=client.prefers_large_print,
        has_bsn=client.bsn is not None,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
        separate_signals=_separate_signals(session, client_id, reading.hidden),
        records=records,
        items=items_of(records, names, insight_book(), own_report=own),
        has_earlier=with_earlier,
    )


def insight_of(request: InsightRequest, choices: Mapping[str, Choice]) -> Insight:
    """Make of a request what is handed out; raises `NotAllJudged`."""
    clean = {
        key: Choice(each.verdict, each.ground, without_citizen_numbers(each.text))
        for key, each in choices.items()
    }
    verdicts = [verdict for _item, verdict in judged_of(request.items, clean)]
    return Insight(
        letterhead=request.letterhead,
        resident=request.resident,
        printed_on=request.printed_on,
        edition=request.edition,
        consultant=request.consultant,
        judged_by=request.judged_by,
        is_practice=request.is_practice,
        records=decided(request.records, request.items, clean, insight_book()),
        judged={verdict: verdicts.count(verdict) for verdict in Verdict},
        told={table: told_fields(table) for table in insight_book().kinds},
        has_earlier=request.has_earlier,
    )


def open_request(
    unit: UnitOfWork,
    client_id: UUID,
    *,
    with_bsn: bool = False,
    with_earlier: bool = True,
    is_again: bool = False,
) -> OpenedRequest:
    """Read a dossier to judge it; the access log says that all of it was looked at.

    With `is_again` somebody looks at it already, and it is read because something has changed.
    """
    unit.require(Permission.HAND_OUT_DOCUMENT)
    request = insight_request(
        unit.session,
        client_id,
        on=unit.today,
        reader_id=unit.actor.staff_id,
        with_bsn=with_bsn,
        with_earlier=with_earlier,
    )
    if not is_again:
        unit.log(AccessAction.VIEWED, Client.__tablename__, client_id)
        if with_bsn and request.has_bsn:
            unit.log(AccessAction.IDENTIFIER_SHOWN, Client.__tablename__, client_id)
    return OpenedRequest(request, read_draft(unit.session, client_id, request.items))


def note_insight(unit: UnitOfWork, client_id: UUID, action: AccessAction) -> None:
    """Note that a copy of the dossier was printed or saved as a file."""
    unit.require(Permission.HAND_OUT_DOCUMENT)
    unit.log(action, Client.__tablename__, client_id)


def hand_out_insight(
    unit: UnitOfWork,
    request: InsightRequest,
    choices: Mapping[str, Choice],
    *,
    content: bytes,
    pages: int,
    is_large_print: bool,
    action: AccessAction = AccessAction.EXPORTED,
) -> UUID:
    """Keep the copy that is handed out, in which every choice stands with its ground.

    The access log gets a line per item that was judged: shown, or refused in whole or in part.
    Raises `NotAllJudged`, and `EditionHandedOut` when another copy was handed out meanwhile.
    """
    insight_of(request, choices)
    document_id = hand_out_paper(
        unit,
        PaperAbout(DocumentKind.INSIGHT, request.client_id),
        content=content,
        pages=pages,
        is_large_print=is_large_print,
        edition=request.edition,
        action=action,
    )
    for item, verdict in judged_of(request.items, choices):
        is_shown = verdict is Verdict.SHOW
        unit.log(
            AccessAction.EXPORTED,
            item.table,
            item.record_id,
            result=AccessResult.DONE if is_shown else AccessResult.REFUSED,
        )
    forget_draft(unit, request.client_id)
    return document_id


def insight_files(session: Session, insight: Insight) -> list[InsightFile]:
    """Read the files that go along with a copy, as far as they were not left out."""
    shown = {
        table: {
            record.id
            for record in insight.records
            if record.table == table and record.left_out is None
        }
        for table in (Attachment.__tablename__, Document.__tablename__)
    }
    attachments = session.execute(
        select(Attachment.id, Attachment.file_name, Attachment.file_kind, Attachment.content)
        .where(Attachment.id.in_(shown[Attachment.__tablename__]))
        .order_by(Attachment.created_at, Attachment.id)
    )
    found = [
        InsightFile(f"bestanden/{number:02}-{_safe(name) or kind.value}", content)
        for number, (_id, name, kind, content) in enumerate(attachments, 1)
    ]
    documents = session.execute(
        select(Document.kind, Document.handed_out_on, Document.edition, Document.content)
        .where(
            Document.id.in_(shown[Document.__tablename__]),
            Document.kind != DocumentKind.INSIGHT,
        )
        .order_by(Document.handed_out_on, Document.id)
    )
    for number, (kind, handed_out_on, _edition, content) in enumerate(documents, 1):
        words = _safe(insight_book().word(kind))
        found.append(InsightFile(f"brieven/{number:02}-{handed_out_on}-{words}.pdf", content))
    return found


def _safe(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in name).strip("._")


def _separate_signals(session: Session, client_id: UUID, hidden: Hidden) -> int:
    """Count the signals of the restricted kind that the reader knows of."""
    found = session.scalars(
        select(Signal.id).where(Signal.client_id == client_id, Signal.kind.in_(RESTRICTED))
    )
    return sum(not hidden.hides(identifier) for identifier in found)


# --- Who is known -------------------------------------------------------------------------------

_PRIVATE_REPORTERS: Final = frozenset(
    {
        ReferralSource.FAMILY,
        ReferralSource.CARER,
        ReferralSource.NEIGHBOUR,
        ReferralSource.REPRESENTATIVE,
        ReferralSource.OTHER,
    }
)


def _whole_name(name: PersonName) -> str:
    first = (name.given_names, name.initials, *map(_initial, name.given_names.split()))
    last = (name.prefix, name.family_name, name.partner_prefix, name.partner_name)
    return " ".join((*first, *last))


def _initial(given_name: str) -> str:
    return given_name[:1]


def _others(
    session: Session,
    client: ClientDetails,
    records: Iterable[InsightRecord],
    own_reports: Sequence[UUID],
) -> list[Other]:
    """Everybody else whom the dossier knows or knew by name, but not who helps as a profession."""
    book = insight_book()
    private: set[object] = {book.word(each) for each in _PRIVATE_REPORTERS}
    found = []
    for record in records:
        match record.table:
            case "related_person" if not is_professional_only(record):
                names = record.contents("name") or ("",)
                relations = record.contents("relation") or ("",)
                found += [Other(str(name), str(each)) for name in names for each in relations]
            case "report" if record.id not in own_reports:
                if private.intersection(record.contents("referral_source")):
                    found += [Other(str(each)) for each in record.contents("reported_by")]
            case "consent":
                found += [Other(str(each)) for each in record.contents("given_by")]
    households = select(HouseholdMember.household_id).where(HouseholdMember.client_id == client.id)
    members = session.execute(
        select(
            Client.given_names,
            Client.prefix,
            Client.family_name,
            Client.partner_prefix,
            Client.partner_name,
        )
        .join(HouseholdMember, HouseholdMember.client_id == Client.id)
        .where(HouseholdMember.household_id.in_(households), Client.id != client.id)
    )
    found += [Other(" ".join(part for part in row if part)) for row in members]
    return found
