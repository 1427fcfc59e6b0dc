"""Pgb: what was found before it was granted, and what the CAK must still be told of it."""

from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.indications import PgbRow
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.pgb import PgbAnswers
from wmo_desk.domain.reports import ReportDateInFuture
from wmo_desk.models.indication import Indication
from wmo_desk.models.pgb import Pgb
from wmo_desk.services import options

_ANSWERS: Final = tuple(PgbAnswers.__dataclass_fields__)


def pgb_of(session: Session, indication_id: UUID) -> PgbRow | None:
    """What was found about a pgb; None for what is none, or was granted before this was kept."""
    query = (
        select(*(getattr(Pgb, name) for name in _ANSWERS), Indication.start, Pgb.cak_reported_on)
        .join(Indication, Indication.id == Pgb.indication_id)
        .where(Pgb.indication_id == indication_id)
    )
    found = session.execute(query).one_or_none()
    if found is None:
        return None
    *answers, start, reported = found
    return PgbRow(PgbAnswers(*answers), start, reported)


def note_cak(unit: UnitOfWork, indication_id: UUID, *, reported_on: date | None) -> None:
    """Note on which day the CAK was told of a pgb; None takes that back."""
    unit.require(Permission.GRANT_INDICATION)
    if reported_on is not None and reported_on > unit.today:
        raise ReportDateInFuture("cak_reported_on", reported_on)
    pgb = unit.session.scalars(select(Pgb).where(Pgb.indication_id == indication_id)).one()
    unit.change(pgb, {"cak_reported_on": reported_on})


def usual_tariffs(session: Session) -> dict[bool, int]:
    """The municipality's tariffs in cents an hour, by whether the help is informal; 0 is none."""
    keys = (options.PGB_TARIFF_FORMAL, options.PGB_TARIFF_INFORMAL)
    values = options.read_options(session, keys)
    return {False: values[keys[0].name], True: values[keys[1].name]}
