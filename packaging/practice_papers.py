"""Every paper that can be made of a practice file: for the pictures of them, and for the tests."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from itertools import islice
from pathlib import Path
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from wmo_desk.database.file import this_device
from wmo_desk.database.unit_of_work import utc_now
from wmo_desk.domain.insight import Choice, Verdict
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.errors import RuleError
from wmo_desk.models.application import Refusal
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.indication import Indication
from wmo_desk.models.norms import NormCalculation
from wmo_desk.models.organisation import Provider
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.reports.papers import Contents, paper_text
from wmo_desk.services import files
from wmo_desk.services.documents import NOBODY, PaperAbout
from wmo_desk.services.insight import insight_of, insight_request
from wmo_desk.services.paper_sheets import paper_sheet

_MADE_OF: dict[DocumentKind, Select[tuple[UUID]]] = {
    DocumentKind.SUMMARY: select(Conversation.id),
    DocumentKind.FINDINGS: select(Conversation.id),
    DocumentKind.INVITATION: select(Conversation.id),
    DocumentKind.PREPARATION: select(Conversation.id),
    DocumentKind.CONFIRMATION: select(Report.id),
    DocumentKind.PLAN: select(Client.id),
    DocumentKind.RESIDENT_SHEET: select(Client.id),
    DocumentKind.HAND_OVER: select(Client.id),
    DocumentKind.INSIGHT: select(Client.id),
    DocumentKind.NORM_CALCULATION: select(NormCalculation.id),
    DocumentKind.PLACE_LETTER: select(WaitingEntry.id),
    DocumentKind.DECISION_LETTER: select(Indication.id),
    DocumentKind.WITHDRAWAL_LETTER: select(Indication.id),
    DocumentKind.PGB_LETTER: select(Indication.id),
    DocumentKind.REFUSAL_LETTER: select(Refusal.id),
    DocumentKind.PROVIDER_SHEET: select(Provider.id),
}


@contextmanager
def practice_file(folder: Path) -> Iterator[Session]:
    """Make a practice file in a folder and read in it."""
    path = folder / "oefenbestand.wmo"
    new = files.NewFile(path, "zes paarden in de wei", "0935", "M. Kok", manages=True)
    opened, _key = files.make_file(new, device=this_device(folder), now=utc_now())
    try:
        files.fill_for_practice(opened, lambda *_: None)
        with opened.file.database.read() as session:
            yield session
    finally:
        opened.file.close()


def three_of(
    session: Session, kind: DocumentKind, on: date, *, most: int | None = None
) -> dict[str, Contents]:
    """Return what the smallest, a usual and the fullest paper of a kind are made of, by size.

    Of fewer than three it is the usual one alone, of none nothing. At most `most` are looked at.
    """
    found = sorted(islice(_papers_of(session, kind, on), most), key=_length)
    if not found:
        return {}
    if len(found) < 3:
        return {"usual": found[0]}
    return {"small": found[0], "usual": found[len(found) // 2], "full": found[-1]}


def _papers_of(session: Session, kind: DocumentKind, on: date) -> Iterator[Contents]:
    made_of = _MADE_OF.get(kind)
    identifiers = [NOBODY] if made_of is None else session.scalars(made_of).all()
    for identifier in identifiers:
        with suppress(RuleError):
            yield _contents_of(session, PaperAbout(kind, identifier), on)


def _length(contents: Contents) -> int:
    return sum(len(paragraph.text) for paragraph in paper_text(contents))


def _contents_of(session: Session, about: PaperAbout, on: date) -> Contents:
    if about.kind is DocumentKind.INSIGHT:
        request = insight_request(session, about.id, on=on, reader_id=None)
        return insight_of(request, {each.key: Choice(Verdict.SHOW) for each in request.items})
    return paper_sheet(session, about, on).contents
