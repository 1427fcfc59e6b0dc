"""Indications without end date over all files: who was not spoken with, and what the rule saves."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from wmo_desk.domain.indications import spared_reviews
from wmo_desk.domain.periods import add_months
from wmo_desk.models.client import Client
from wmo_desk.models.conversation import Conversation
from wmo_desk.models.indication import Indication
from wmo_desk.models.organisation import Provision, Staff
from wmo_desk.services import options
from wmo_desk.services.indication_rows import running_on


class OpenEndedRow(NamedTuple):
    """An indication without end date of somebody with whom nobody spoke for long.

    `spoken_on` is the day of the last conversation up to today, None where there was none.
    """

    indication_id: UUID
    client_id: UUID
    client: str
    consultant_id: UUID | None
    consultant: str | None
    provision: str
    start: date
    next_review: date | None
    spoken_on: date | None


@dataclass(frozen=True, slots=True)
class OpenEndedView:
    """`rows` without a conversation in `months`, the longest ago first; `running` counts all.

    `spared` tells how many decisions a cycle of `cycle_months` would have asked for again since
    each began.
    """

    rows: tuple[OpenEndedRow, ...]
    running: int
    spared: int
    months: int
    cycle_months: int


def open_ended_view(session: Session, on: date) -> OpenEndedView:
    """Read for the team lead what runs without end date on that day."""
    chosen = options.read_options(session, (options.TALK_MONTHS, options.CYCLE_MONTHS))
    months, cycle = chosen[options.TALK_MONTHS.name], chosen[options.CYCLE_MONTHS.name]
    spoken = (
        select(Conversation.client_id, func.max(Conversation.held_on).label("last"))
        .where(Conversation.held_on <= on, Conversation.closed_at.is_not(None))
        .group_by(Conversation.client_id)
        .subquery()
    )
    query = (
        select(
            Indication.id,
            Client.id,
            Client.list_name,
            Client.consultant_id,
            Staff.name,
            Provision.name,
            Indication.start,
            Indication.next_review,
            spoken.c.last,
        )
        .join(Client, Client.id == Indication.client_id)
        .join(Provision, Provision.id == Indication.provision_id)
        .outerjoin(Staff, Staff.id == Client.consultant_id)
        .outerjoin(spoken, spoken.c.client_id == Client.id)
        .where(running_on(on), Indication.end.is_(None))
    )
    since = add_months(on, -months)
    silent = query.where(or_(spoken.c.last.is_(None), spoken.c.last < since)).where(
        # Who was granted it lately was spoken with for that, in a conversation of elsewhere.
        Indication.start < since
    )
    rows = [OpenEndedRow(*row) for row in session.execute(silent)]
    rows.sort(key=lambda row: (row.spoken_on or row.start, row.client, row.indication_id.bytes))
    begun = session.execute(
        select(Indication.start, Indication.withdrawn_from).where(
            Indication.end.is_(None), Indication.start <= on
        )
    ).all()
    return OpenEndedView(
        rows=tuple(rows),
        running=sum(withdrawn is None or withdrawn > on for _start, withdrawn in begun),
        spared=sum(
            spared_reviews(start, min(on, withdrawn or on), cycle) for start, withdrawn in begun
        ),
        months=months,
        cycle_months=cycle,
    )
