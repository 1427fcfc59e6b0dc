"""What an investigation covers, and the expert's reports that shorten it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session
from uuid_utils.compat import uuid7

from wmo_desk.database.access_log import AccessAction
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.attachments import AttachmentKind, attachment_kind
from wmo_desk.domain.completeness import (
    CoverageItem,
    ItemCover,
    WmoCriterion,
    asks_coverage,
    check_coverage,
    check_expert_report,
    is_covered,
    missing_items,
    unconfirmed_criteria,
)
from wmo_desk.domain.kinds import ConversationPurpose
from wmo_desk.domain.needs import SolutionFault
from wmo_desk.domain.permissions import Permission
from wmo_desk.errors import RecordMissing, Unavailability, UnavailableError
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.investigation import Attachment, CoverageNote, CriterionNote, ExpertReport
from wmo_desk.models.report import Report
from wmo_desk.services.needs import need_rows
from wmo_desk.services.open_conversations import fitting, open_conversation

# What windows may know by name without reaching below this layer.
__all__ = ["AccessAction"]

NAME_LIMIT: Final = 120
FILE_NAME_LIMIT: Final = 200
_LIMITS: Final = dict.fromkeys(("expert", "role", "organisation"), NAME_LIMIT)
_Note = TypeVar("_Note", CoverageNote, CriterionNote)


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file that is kept, without its contents."""

    id: UUID
    file_name: str
    file_kind: AttachmentKind
    size: int


@dataclass(frozen=True, slots=True)
class ExpertReportRow:
    """What an expert wrote; it covers nothing before there is consent."""

    id: UUID
    expert: str
    role: str
    organisation: str
    written_on: date | None
    consented_on: date | None
    items: Sequence[CoverageItem]
    attachments: tuple[AttachmentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CoverageView:
    """The items of one conversation: what was written, what is missing, what else covers them.

    `earlier` says on which day a closed conversation of the same report covered an item.
    """

    is_asked: bool
    covers: Mapping[CoverageItem, ItemCover]
    earlier: Mapping[CoverageItem, date]
    experts: tuple[ExpertReportRow, ...]
    confirmed: frozenset[WmoCriterion]

    @property
    def from_experts(self) -> frozenset[CoverageItem]:
        """The items that an expert's report with consent covers."""
        return _from_experts(self.experts)

    @property
    def missing(self) -> tuple[CoverageItem, ...]:
        """The items that nothing covers, whether or not they are asked."""
        return missing_items(
            self.covers.values(), from_experts=self.from_experts, earlier=self.earlier
        )

    @property
    def unconfirmed(self) -> tuple[WmoCriterion, ...]:
        """The criteria still to confirm."""
        return unconfirmed_criteria(self.covers.values(), self.confirmed)


def coverage_view(
    session: Session,
    conversation_id: UUID,
    *,
    report_id: UUID | None,
    purpose: ConversationPurpose,
) -> CoverageView:
    """Read what a conversation covers."""
    return CoverageView(
        is_asked=asks_coverage(
            purpose,
            has_report=report_id is not None,
            is_under_investigation=_is_under_investigation(session, report_id),
        ),
        covers=_covers(session, conversation_id),
        earlier=_earlier(session, conversation_id, report_id),
        experts=_experts(session, conversation_id),
        confirmed=frozenset(
            session.scalars(
                select(CriterionNote.criterion).where(
                    CriterionNote.conversation_id == conversation_id,
                    CriterionNote.is_confirmed.is_(True),
                )
            )
        ),
    )


def check_conversation(unit: UnitOfWork, conversation: Conversation) -> None:
    """Refuse to close a conversation of the investigation that does not cover every item."""
    view = coverage_view(
        unit.session,
        conversation.id,
        report_id=conversation.report_id,
        purpose=conversation.purpose,
    )
    if not view.is_asked:
        return
    check_coverage(
        view.missing,
        view.unconfirmed,
        is_usual_help_discussed=not any(
            SolutionFault.NOT_DISCUSSED in need.faults(solution)
            for need in need_rows(unit.session, conversation.id)
            for solution in need.solutions
        ),
    )


def record_coverage(
    unit: UnitOfWork,
    conversation_id: UUID,
    item: CoverageItem,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Keep how an item is covered, or its words."""
    conversation = open_conversation(unit, conversation_id)
    found = unit.session.execute(
        select(CoverageNote).where(
            CoverageNote.conversation_id == conversation_id, CoverageNote.item == item
        )
    ).scalar_one_or_none()
    note = CoverageNote(
        client_id=conversation.client_id, conversation_id=conversation_id, item=item
    )
    _keep(unit, found, note, changes, base)


def confirm_criterion(
    unit: UnitOfWork,
    conversation_id: UUID,
    criterion: WmoCriterion,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Keep whether a criterion was confirmed by ourselves."""
    conversation = open_conversation(unit, conversation_id)
    found = unit.session.execute(
        select(CriterionNote).where(
            CriterionNote.conversation_id == conversation_id,
            CriterionNote.criterion == criterion,
        )
    ).scalar_one_or_none()
    note = CriterionNote(
        client_id=conversation.client_id, conversation_id=conversation_id, criterion=criterion
    )
    _keep(unit, found, note, changes, base)


# --- Expert's reports --------------------------------------------------------------------------


def record_expert_report(
    unit: UnitOfWork,
    conversation_id: UUID,
    expert_report_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change an expert's report, or make it of the first values; `removed_on` takes it out.

    Raises `ExpertUnnamed` and `ReportDateLater`.
    """
    conversation = open_conversation(unit, conversation_id)
    changes = fitting(changes, _LIMITS)
    report = unit.session.get(ExpertReport, expert_report_id)
    check_expert_report(
        expert=changes.get("expert", "" if report is None else report.expert),
        written_on=changes.get("written_on"),
        consented_on=changes.get("consented_on"),
        today=unit.today,
    )
    if report is not None:
        unit.change(report, changes, base)
        return
    unit.add(
        ExpertReport(
            id=expert_report_id,
            client_id=conversation.client_id,
            conversation_id=conversation_id,
            **changes,
        )
    )


def attach_file(
    unit: UnitOfWork, expert_report_id: UUID, *, file_name: str, content: bytes
) -> UUID:
    """Keep a file with an expert's report; raises what `attachment_kind` refuses."""
    report = unit.get(ExpertReport, expert_report_id)
    open_conversation(unit, report.conversation_id)
    kind = attachment_kind(content)
    attachment_id: UUID = uuid7()
    unit.add(
        Attachment(
            id=attachment_id,
            client_id=report.client_id,
            expert_report_id=expert_report_id,
            file_name=file_name[-FILE_NAME_LIMIT:],
            file_kind=kind,
            size=len(content),
            fingerprint=sha256(content).hexdigest(),
            content=content,
        )
    )
    return attachment_id


def remove_attachment(unit: UnitOfWork, attachment_id: UUID, *, on: date | None) -> None:
    """Take a file out, or put it back with None; its contents stay in the file."""
    attachment = unit.get(Attachment, attachment_id)
    report = unit.get(ExpertReport, attachment.expert_report_id)
    open_conversation(unit, report.conversation_id)
    unit.change(attachment, {"removed_on": on})


def open_attachment(
    unit: UnitOfWork, attachment_id: UUID, action: AccessAction = AccessAction.VIEWED
) -> bytes:
    """Return a file exactly as it was; the access log says that it was shown or saved.

    Contents that are not what was kept raise `UnavailableError` (damaged).
    """
    unit.require(Permission.VIEW_CLIENT)
    found = unit.session.execute(
        select(Attachment.content, Attachment.fingerprint).where(Attachment.id == attachment_id)
    ).one_or_none()
    if found is None:
        raise RecordMissing(Attachment.__tablename__)
    if sha256(found.content).hexdigest() != found.fingerprint:
        raise UnavailableError(Unavailability.DAMAGED)
    unit.log(action, Attachment.__tablename__, attachment_id)
    content: bytes = found.content
    return content


# --- Reading -----------------------------------------------------------------------------------


def _keep(
    unit: UnitOfWork,
    found: _Note | None,
    new: _Note,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None,
) -> None:
    if found is not None:
        unit.change(found, changes, base)
        return
    for name, value in changes.items():
        setattr(new, name, value)
    unit.add(new)


def _is_under_investigation(session: Session, report_id: UUID | None) -> bool:
    if report_id is None:
        return False
    query = select(Report.id).where(
        Report.id == report_id,
        Report.investigation_done_on.is_(None),
        Report.decision_on.is_(None),
        Report.closed_on.is_(None),
    )
    return session.execute(query).one_or_none() is not None


def _covers(session: Session, conversation_id: UUID) -> dict[CoverageItem, ItemCover]:
    query = select(CoverageNote.item, CoverageNote.way, CoverageNote.text).where(
        CoverageNote.conversation_id == conversation_id
    )
    found = {row.item: ItemCover(*row) for row in session.execute(query)}
    return {item: found.get(item, ItemCover(item)) for item in CoverageItem}


def _earlier(
    session: Session, conversation_id: UUID, report_id: UUID | None
) -> dict[CoverageItem, date]:
    if report_id is None:
        return {}
    query = (
        select(Conversation.id, Conversation.held_on)
        .where(
            Conversation.report_id == report_id,
            Conversation.id != conversation_id,
            Conversation.closed_at.is_not(None),
        )
        .order_by(Conversation.held_on, Conversation.created_at)
    )
    covered: dict[CoverageItem, date] = {}
    for found in session.execute(query).all():
        experts = _from_experts(_experts(session, found.id))
        for cover in _covers(session, found.id).values():
            if is_covered(cover, experts):
                covered[cover.item] = found.held_on
    return covered


def _from_experts(experts: tuple[ExpertReportRow, ...]) -> frozenset[CoverageItem]:
    return frozenset(
        item for report in experts if report.consented_on is not None for item in report.items
    )


def _experts(session: Session, conversation_id: UUID) -> tuple[ExpertReportRow, ...]:
    query = (
        select(
            ExpertReport.id,
            ExpertReport.expert,
            ExpertReport.role,
            ExpertReport.organisation,
            ExpertReport.written_on,
            ExpertReport.consented_on,
            ExpertReport.items,
        )
        .where(ExpertReport.conversation_id == conversation_id, ExpertReport.removed_on.is_(None))
        .order_by(ExpertReport.created_at, ExpertReport.id)
    )
    rows = session.execute(query).all()
    files = _attachments(session, [row.id for row in rows])
    return tuple(
        ExpertReportRow(*row[:-1], list(map(CoverageItem, row.items)), files.get(row.id, ()))
        for row in rows
    )


def _attachments(session: Session, reports: list[UUID]) -> dict[UUID, tuple[AttachmentRow, ...]]:
    if not reports:
        return {}
    query = (
        select(
            Attachment.expert_report_id,
            Attachment.id,
            Attachment.file_name,
            Attachment.file_kind,
            Attachment.size,
        )
        .where(Attachment.expert_report_id.in_(reports), Attachment.removed_on.is_(None))
        .order_by(Attachment.created_at, Attachment.id)
    )
    found: dict[UUID, tuple[AttachmentRow, ...]] = {}
    for row in session.execute(query):
        of_report = found.get(row.expert_report_id, ())
        attachment = AttachmentRow(row.id, row.file_name, row.file_kind, row.size)
        found[row.expert_report_id] = (*of_report, attachment)
    return found
