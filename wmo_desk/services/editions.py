"""The number of a paper: of the same kind, about the same thing, from 1."""

from collections.abc import Collection
from typing import TypeAlias
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.models.document import Document

MadeOf: TypeAlias = InstrumentedAttribute[UUID] | InstrumentedAttribute[UUID | None]
"""The column of a document that names what papers of a kind are about.

`Document.client_id` is for a client at large, so for no conversation in particular.
"""


def next_edition(session: Session, kind: DocumentKind, made_of: MadeOf, about_id: UUID) -> int:
    """The number that would be handed out now."""
    return next_editions(session, kind, made_of, (about_id,))[about_id]


def next_editions(
    session: Session, kind: DocumentKind, made_of: MadeOf, about_ids: Collection[UUID]
) -> dict[UUID, int]:
    """The numbers of several papers of a kind, in one query."""
    query = (
        select(made_of, func.max(Document.edition))
        .where(made_of.in_(about_ids), Document.kind == kind)
        .group_by(made_of)
    )
    if made_of is Document.client_id:
        query = query.where(Document.conversation_id.is_(None))
    last = {row[0]: row[1] for row in session.execute(query)}
    return {about_id: last.get(about_id, 0) + 1 for about_id in about_ids}
