"""Norm calculations: made from a grant, kept with it as they were, and put on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.contents.norm_calculations import CalculationPaper, CalculationRow
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.indications import ExtentUnit, ProductCategory
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.norms import (
    CalculatedLine,
    Choice,
    ExtentNotCalculated,
    NormSetNotValid,
    NotCounted,
    calculate,
    check_accepted,
    check_outcome,
)
from wmo_desk.errors import RecordMissing
from wmo_desk.models.document import Document
from wmo_desk.models.indication import Indication
from wmo_desk.models.norms import NormCalculation, NormSet
from wmo_desk.models.organisation import Provision, Staff
from wmo_desk.services import options
from wmo_desk.services.clients import client_details
from wmo_desk.services.editions import next_edition
from wmo_desk.services.indications import change_indication, grant_indication
from wmo_desk.services.norms import lines_of, norm_of, row_of
from wmo_desk.services.summary_query import letterhead_of, resident_of


@dataclass(frozen=True, slots=True)
class NewCalculation:
    """What is chosen in the calculator: the set, its lines, and the minutes that are accepted."""

    norm_set_id: UUID
    choices: tuple[Choice, ...]
    accepted: int
    deviation_reason: str = ""


def grant_calculated(
    unit: UnitOfWork,
    /,
    client_id: UUID,
    provision_id: UUID,
    calculation: NewCalculation,
    **values: Any,
) -> UUID:
    """Grant what was calculated and keep the calculation with it, in one unit of work.

    Raises what `grant_indication` and `keep_calculation` refuse.
    """
    indication_id = grant_indication(unit, client_id, provision_id, **values)
    keep_calculation(unit, indication_id, calculation)
    return indication_id


def change_calculated(
    unit: UnitOfWork,
    indication_id: UUID,
    calculation: NewCalculation,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
    **decided: Any,
) -> None:
    """Change an indication to what was calculated; earlier calculations stay beside it."""
    change_indication(unit, indication_id, changes, base, **decided)
    keep_calculation(unit, indication_id, calculation)


def keep_calculation(unit: UnitOfWork, indication_id: UUID, new: NewCalculation) -> UUID:
    """Keep how the minutes of an indication were calculated.

    The set counts on the day of the decision, or on today: raises `NormSetNotValid`. Raises
    `ExtentNotCalculated` where the extent is another, `NotCounted` for what is not household help
    in minutes a week, and what `check_outcome` and `check_accepted` refuse.
    """
    unit.flush()
    indication = unit.get(Indication, indication_id)
    norm_set = row_of(unit.get(NormSet, new.norm_set_id))
    provision = unit.get(Provision, indication.provision_id)
    if (
        provision.category is not ProductCategory.HOUSEHOLD_HELP
        or indication.unit is not ExtentUnit.MINUTES_PER_WEEK
    ):
        raise NotCounted
    if not (norm_set.counts_on(indication.granted_on) or norm_set.counts_on(unit.today)):
        raise NormSetNotValid
    outcome = calculate(norm_set.norms, new.choices)
    calculated = check_outcome(outcome)
    check_accepted(calculated, new.accepted, new.deviation_reason)
    if indication.extent != new.accepted:
        raise ExtentNotCalculated(new.accepted)
    lines = [
        {"norm": norm, "count": line.count, "reason": line.reason, "yearly": line.yearly}
        for line, norm in zip(
            outcome.lines, lines_of(line.norm for line in outcome.lines), strict=True
        )
    ]
    dated_on = norm_set.dated_on
    record = unit.add(
        NormCalculation(
            client_id=indication.client_id,
            indication_id=indication_id,
            norm_set_id=norm_set.id,
            norms={
                "name": norm_set.name,
                "edition": norm_set.edition,
                "source": norm_set.source,
                "dated_on": None if dated_on is None else dated_on.isoformat(),
                "yearly": outcome.yearly,
                "lines": lines,
            },
            calculated_on=unit.today,
            calculated_by=unit.actor.staff_id,
            calculated=calculated,
            accepted=new.accepted,
            deviation_reason=(new.deviation_reason.strip() if new.accepted != calculated else ""),
        )
    )
    return record.id


def calculations_of(session: Session, indication_id: UUID) -> list[CalculationRow]:
    """The calculations that were kept with an indication, the newest first."""
    query = (
        select(NormCalculation, Staff.name)
        .outerjoin(Staff, Staff.id == NormCalculation.calculated_by)
        .where(NormCalculation.indication_id == indication_id)
        .order_by(NormCalculation.created_at.desc(), NormCalculation.id.desc())
    )
    return [_row(found, name) for found, name in session.execute(query)]


def calculation_row(session: Session, calculation_id: UUID) -> CalculationRow:
    """One calculation; raises `RecordMissing`."""
    found = session.execute(
        select(NormCalculation, Staff.name)
        .outerjoin(Staff, Staff.id == NormCalculation.calculated_by)
        .where(NormCalculation.id == calculation_id)
    ).one_or_none()
    if found is None:
        raise RecordMissing(NormCalculation.__tablename__)
    return _row(*found)


def calculation_paper(
    session: Session, calculation_id: UUID, on: date, *, with_bsn: bool = False
) -> CalculationPaper:
    """Everything the page of one calculation says; raises `RecordMissing`."""
    row = calculation_row(session, calculation_id)
    client = client_details(session, row.client_id)
    provision = session.execute(
        select(Provision.plain_name, Provision.name)
        .join(Indication, Indication.provision_id == Provision.id)
        .where(Indication.id == row.indication_id)
    ).one()
    return CalculationPaper(
        letterhead=letterhead_of(session, client.municipality_id),
        resident=resident_of(client, with_bsn=with_bsn),
        calculation=row,
        provision=provision.plain_name or provision.name,
        consultant=client.consultant or "",
        printed_on=on,
        edition=next_edition(
            session, DocumentKind.NORM_CALCULATION, Document.calculation_id, calculation_id
        ),
        is_practice=options.read_option(session, options.PRACTICE_FILE),
    )


def _row(found: NormCalculation, name: str | None) -> CalculationRow:
    norms = found.norms
    return CalculationRow(
        id=found.id,
        client_id=found.client_id,
        indication_id=found.indication_id,
        calculated_on=found.calculated_on,
        calculated_by=name,
        set_name=norms["name"],
        edition=norms["edition"],
        source=norms["source"],
        dated_on=None if norms["dated_on"] is None else date.fromisoformat(norms["dated_on"]),
        lines=tuple(
            CalculatedLine(norm_of(line["norm"]), line["count"], line["reason"], line["yearly"])
            for line in norms["lines"]
        ),
        yearly=norms["yearly"],
        calculated=found.calculated,
        accepted=found.accepted,
        deviation_reason=found.deviation_reason,
    )
