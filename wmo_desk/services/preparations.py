"""What the consultant takes along to a visit on one page: the consultant's own, not for others."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.file_parts import (
    PreparedAgreement,
)
from wmo_desk.contents.preparations import Preparation
from wmo_desk.services import options
from wmo_desk.services.conversations import ConversationRow
from wmo_desk.services.dossier import DossierView, dossier
from wmo_desk.services.file_parts import (
    last_talk,
    open_terms,
    person_of,
    phones_of,
    support_of,
    visit_of,
)
from wmo_desk.services.summary_query import letterhead_of, resident_of


def preparation_of(
    session: Session, client_id: UUID, on: date, *, conversation_id: UUID | None = None
) -> Preparation:
    """Everything to know before a visit; raises `RecordMissing`.

    Without a conversation, that of the first appointment from that day on, if there is one.
    """
    view = dossier(session, client_id, on)
    visit = _visit_row(view, conversation_id)
    last = _last(view, visit)
    report = view.current_report
    return Preparation(
        letterhead=letterhead_of(session, view.client.municipality_id),
        resident=resident_of(view.client),
        address=view.client.address_lines,
        phones=phones_of(view.client),
        language=view.client.language,
        interpreter=view.client.interpreter,
        visit=None if visit is None else visit_of(visit),
        received_on=report.dates.received_on if report is not None else None,
        need=report.need if report is not None else "",
        last=None if last is None else last_talk(session, last),
        support=tuple(map(support_of, view.running)),
        agreements=_open_agreements(view, last),
        people=tuple(map(person_of, view.people)),
        terms=open_terms(view),
        printed_on=on,
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _visit_row(view: DossierView, conversation_id: UUID | None) -> ConversationRow | None:
    if conversation_id is None:
        return view.next_conversation
    return next((row for row in view.conversations if row.id == conversation_id), None)


def _last(view: DossierView, visit: ConversationRow | None) -> ConversationRow | None:
    """The newest conversation that was really held before the one that is prepared."""
    before = view.on if visit is None else visit.held_on
    for row in view.conversations:
        is_another = visit is None or row.id != visit.id
        if is_another and row.held_on <= before and (row.is_closed or row.held_on < view.on):
            return row
    return None


def _open_agreements(
    view: DossierView, last: ConversationRow | None
) -> tuple[PreparedAgreement, ...]:
    """What is open from earlier conversations; that of the last one stands with it."""
    return tuple(
        PreparedAgreement(each.what, each.who, each.by_when)
        for each in view.agreements
        if last is None or each.conversation_id != last.id
    )
