"""What the explanation of a pgb says (art. 2.3.2 lid 6 Wmo), read in one snapshot."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.decision_letters import PgbLetter
from wmo_desk.domain.indications import DeliveryForm
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.errors import RecordMissing
from wmo_desk.models.document import Document
from wmo_desk.models.indication import Indication
from wmo_desk.models.report import Report
from wmo_desk.services.decision_letters import letter_parts
from wmo_desk.services.editions import MadeOf
from wmo_desk.services.indication_rows import indication_row
from wmo_desk.services.pgbs import pgb_of, usual_tariffs


def pgb_letter(session: Session, about_id: UUID, on: date, *, with_bsn: bool = False) -> PgbLetter:
    """Everything the explanation says that goes with an indication or a report on that day.

    Raises `RecordMissing`.
    """
    client_id, made_of = explained(session, about_id)
    row = indication_row(session, about_id) if made_of is Document.indication_id else None
    if row is not None and row.form is not DeliveryForm.PGB:
        row = None
    tariffs = usual_tariffs(session)
    return PgbLetter(
        client_id=client_id,
        indication=row,
        pgb=None if row is None else pgb_of(session, row.id),
        formal_tariff=tariffs[False],
        informal_tariff=tariffs[True],
        **letter_parts(
            session,
            DocumentKind.PGB_LETTER,
            client_id,
            on,
            about=(made_of, about_id),
            with_bsn=with_bsn,
        ),
    )


def explained(session: Session, about_id: UUID) -> tuple[UUID, MadeOf]:
    """Tell to whom a pgb is explained, and which column of a document names with what.

    That is an indication or a report; raises `RecordMissing`.
    """
    kinds = ((Indication, Document.indication_id), (Report, Document.report_id))
    for record, made_of in kinds:
        found = session.execute(select(record.client_id).where(record.id == about_id)).scalar()
        if found is not None:
            return found, made_of
    raise RecordMissing(Report.__tablename__)


def explained_report(session: Session, about_id: UUID) -> UUID | None:
    """The report whose step an explanation is: its own, or that of its indication."""
    found = session.get(Indication, about_id)
    return about_id if found is None else found.report_id
