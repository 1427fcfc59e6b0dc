"""The report (melding) and the statutory steps that follow it."""

from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from wmo_desk.domain.applications import ApplicationWay
from wmo_desk.domain.kinds import IdentityDocument
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.domain.subjects import Subject
from wmo_desk.models.base import Record
from wmo_desk.models.types import by_value

_OPEN = text("decision_on IS NULL AND closed_on IS NULL")


class Report(Record):
    """A need that was reported for a client (art. 2.3.2 lid 1 Wmo), with the day of each step.

    `cannot_wait` to `is_known_question` are what was said in the first call, from which the route
    was proposed; `life_areas` and `other_laws` hold values of `LifeArea` and `OtherLaw`.
    `decide_by` is the last day of the decision's term where events have moved it.
    """

    __tablename__ = "report"
    __table_args__: Any = (
        Index("ix_report_client_id", "client_id"),
        # The few that are still being dealt with, among all that ever came in.
        Index(
            "ix_report_open",
            "received_on",
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
    )
    subject: ClassVar[Subject] = Subject.REPORTS
    # These follow from the events of the term.
    unrecorded: ClassVar[frozenset[str]] = frozenset({"decide_by", "default_noticed_on"})

    client_id: Mapped[UUID] = mapped_column(ForeignKey("client.id"))
    received_on: Mapped[date]
    route: Mapped[Route] = mapped_column(by_value(Route))
    referral_source: Mapped[ReferralSource] = mapped_column(by_value(ReferralSource))
    reported_by: Mapped[str] = mapped_column(String(120), default="")
    caller_phone: Mapped[str] = mapped_column(String(40), default="")
    need: Mapped[str] = mapped_column(default="")
    cannot_wait: Mapped[bool] = mapped_column(default=False)
    life_areas: Mapped[list[str]] = mapped_column(JSON, default=list)
    other_laws: Mapped[list[str]] = mapped_column(JSON, default=list)
    is_known_question: Mapped[bool] = mapped_column(default=False)
    confirmed_on: Mapped[date | None]
    client_support_on: Mapped[date | None]
    carer_support_on: Mapped[date | None]
    client_support_wanted: Mapped[bool | None]
    personal_plan_on: Mapped[date | None]
    personal_plan_used: Mapped[bool | None]
    identity_seen_on: Mapped[date | None]
    identity_document: Mapped[IdentityDocument | None] = mapped_column(by_value(IdentityDocument))
    pgb_explained_on: Mapped[date | None]
    investigation_done_on: Mapped[date | None]
    findings_handed_out_on: Mapped[date | None]
    application_on: Mapped[date | None]
    application_way: Mapped[ApplicationWay | None] = mapped_column(by_value(ApplicationWay))
    application_withdrawn_on: Mapped[date | None]
    decide_by: Mapped[date | None]
    default_noticed_on: Mapped[date | None]
    decision_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    closing_reason: Mapped[str] = mapped_column(default="")
