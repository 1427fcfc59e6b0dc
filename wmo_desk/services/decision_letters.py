"""What the letters about a decision say: granted or changed, withdrawn, refused; in one snapshot.

A decision says why (art. 3:46 Awb), and until when and where one may object (art. 3:45 Awb).
"""

from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.decision_letters import (
    ChangedDecision,
    DecisionLetter,
    RefusalLetter,
    WithdrawalLetter,
)
from wmo_desk.contents.indications import IndicationRow, RefusalRow
from wmo_desk.contents.norm_calculations import CalculationPaper
from wmo_desk.domain.indications import ExtentUnit
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letters import NoDecisionToTell
from wmo_desk.domain.local_time import local_day
from wmo_desk.domain.waiting import ON_THE_LIST
from wmo_desk.errors import RecordMissing
from wmo_desk.models.application import Refusal
from wmo_desk.models.document import Document
from wmo_desk.models.organisation import Provision
from wmo_desk.models.report import Report
from wmo_desk.models.waiting_list import WaitingEntry
from wmo_desk.services import options
from wmo_desk.services.clients import client_details
from wmo_desk.services.contributions import contribution_of
from wmo_desk.services.editions import MadeOf, next_edition
from wmo_desk.services.indication_rows import ChangeRow, changes_of, indication_row
from wmo_desk.services.letters import LetterNext, letter_texts
from wmo_desk.services.norm_calculations import calculation_paper, calculations_of
from wmo_desk.services.pgbs import pgb_of
from wmo_desk.services.summary_query import letterhead_of, resident_of

_REVISED: Final = frozenset({"revision_ground", "revision_reason"})


def decision_letter(
    session: Session, indication_id: UUID, on: date, *, with_bsn: bool = False
) -> DecisionLetter:
    """Everything the letter about what was granted says on that day; raises `RecordMissing`."""
    row = indication_row(session, indication_id)
    applied_on, findings_on = _report_days(session, row.report_id)
    return DecisionLetter(
        indication=row,
        applied_on=applied_on,
        findings_on=findings_on,
        changed=_changed(row, changes_of(session, indication_id)),
        pgb=pgb_of(session, indication_id),
        contribution=contribution_of(session, row, on),
        is_waiting=_is_waiting(session, indication_id),
        calculation=_calculation(session, row, on, with_bsn=with_bsn),
        **letter_parts(
            session,
            DocumentKind.DECISION_LETTER,
            row.client_id,
            on,
            about=(Document.indication_id, indication_id),
            with_bsn=with_bsn,
        ),
    )


def withdrawal_letter(
    session: Session, indication_id: UUID, on: date, *, with_bsn: bool = False
) -> WithdrawalLetter:
    """Everything the letter about a withdrawal says on that day.

    Raises `RecordMissing`, and `NoDecisionToTell` for what was not withdrawn.
    """
    row = indication_row(session, indication_id)
    if row.withdrawn_from is None:
        raise NoDecisionToTell
    noted = (each for each in changes_of(session, indication_id) if each.field == "withdrawn_from")
    last = next(noted, None)
    return WithdrawalLetter(
        indication=row,
        decided_on=on if last is None else local_day(last.at),
        **letter_parts(
            session,
            DocumentKind.WITHDRAWAL_LETTER,
            row.client_id,
            on,
            about=(Document.indication_id, indication_id),
            with_bsn=with_bsn,
        ),
    )


def refusal_letter(
    session: Session, refusal_id: UUID, on: date, *, with_bsn: bool = False
) -> RefusalLetter:
    """Everything the letter about a refusal says on that day.

    Raises `RecordMissing`, and `NoDecisionToTell` for what was taken out.
    """
    found = session.get(Refusal, refusal_id)
    if found is None:
        raise RecordMissing(Refusal.__tablename__)
    if found.removed_on is not None:
        raise NoDecisionToTell
    provision = session.execute(
        select(Provision.plain_name, Provision.name).where(Provision.id == found.provision_id)
    ).one()
    applied_on, findings_on = _report_days(session, found.report_id)
    return RefusalLetter(
        client_id=found.client_id,
        refusal=RefusalRow(
            found.id,
            found.report_id,
            provision.plain_name or provision.name,
            found.refused_on,
            found.ground,
            found.pgb_ground,
            found.reason,
            None,
        ),
        applied_on=applied_on,
        findings_on=findings_on,
        **letter_parts(
            session,
            DocumentKind.REFUSAL_LETTER,
            found.client_id,
            on,
            about=(Document.refusal_id, refusal_id),
            with_bsn=with_bsn,
        ),
    )


def letter_parts(
    session: Session,
    kind: DocumentKind,
    client_id: UUID,
    on: date,
    *,
    about: tuple[MadeOf, UUID],
    with_bsn: bool,
) -> dict[str, Any]:
    """What every letter to a client has: who writes, to whom, its number and its texts.

    `about` is the field of a document that names what the letter is about, with its value.
    """
    client = client_details(session, client_id)
    made_of, about_id = about
    edition = next_edition(session, kind, made_of, about_id)
    return {
        "letterhead": letterhead_of(session, client.municipality_id),
        "resident": resident_of(client, with_bsn=with_bsn),
        "consultant": client.consultant or "",
        "printed_on": on,
        "edition": edition,
        "is_practice": options.read_option(session, options.PRACTICE_FILE),
        "texts": letter_texts(
            session, kind, [LetterNext(about_id, client.municipality_id, edition)], on
        )[about_id],
    }


def _report_days(session: Session, report_id: UUID | None) -> tuple[date | None, date | None]:
    """The days of the application and of the written findings."""
    if report_id is None:
        return None, None
    found = session.execute(
        select(Report.application_on, Report.findings_handed_out_on).where(Report.id == report_id)
    ).one()
    return found.application_on, found.findings_handed_out_on


def _changed(row: IndicationRow, changes: list[ChangeRow]) -> ChangedDecision | None:
    """When the decision was changed last; what was only put right is no change."""
    if row.revision_ground is None:
        return None
    days = [local_day(change.at) for change in changes if change.field in _REVISED]
    changed_on = max(days, default=row.granted_on)
    before = next(
        (
            change.old
            for change in changes
            if change.field == "extent" and local_day(change.at) == changed_on
        ),
        row.reduced_from,
    )
    after = row.transition_until
    holds_from = max(changed_on, row.start) if after is None else after + timedelta(days=1)
    return ChangedDecision(changed_on, holds_from, before if isinstance(before, int) else None)


def _is_waiting(session: Session, indication_id: UUID) -> bool:
    query = select(WaitingEntry.id).where(
        WaitingEntry.indication_id == indication_id, WaitingEntry.status.in_(ON_THE_LIST)
    )
    return session.execute(query.limit(1)).scalar() is not None


def _calculation(
    session: Session, row: IndicationRow, on: date, *, with_bsn: bool
) -> CalculationPaper | None:
    """The newest calculation, if what is granted rests on it."""
    newest = next(iter(calculations_of(session, row.id)), None)
    counts = row.unit is ExtentUnit.MINUTES_PER_WEEK
    if newest is None or not counts or newest.accepted != row.extent:
        return None
    return calculation_paper(session, newest.id, on, with_bsn=with_bsn)
