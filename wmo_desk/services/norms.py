"""Norm sets of the municipality: take over, copy, edit, adopt and end."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.norm_sheet import read_norms
from wmo_desk.domain.norms import (
    Norm,
    NormKind,
    NormSetEndsBeforeStart,
    NormSetKnown,
    NormSetNotValid,
    NormSetSettled,
    NormSetUnnamed,
    Per,
    missing_figures,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.norms import NormSet
from wmo_desk.models.organisation import Municipality
from wmo_desk.paths import resource
from wmo_desk.services.organisation import own_municipality

EXAMPLE_NAME: Final = "Voorbeeld 108 uur per jaar"
EXAMPLE_EDITION: Final = "1"
EXAMPLE_SOURCE: Final = (
    "108 uur per jaar met correcties (KPMG Plexus en HHM), zoals aangehaald op "
    "maatschappelijkezaken.nl"
)


@dataclass(frozen=True, slots=True)
class NormSetRow:
    """A norm set with its lines."""

    id: UUID
    name: str
    edition: str
    source: str
    dated_on: date | None
    is_example: bool
    adopted_on: date | None
    valid_from: date | None
    valid_until: date | None
    norms: tuple[Norm, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The lines that lack a figure."""
        return missing_figures(self.norms)

    def counts_on(self, on: date) -> bool:
        """Whether one can calculate with it on that day."""
        return (
            self.valid_from is not None
            and self.valid_from <= on
            and (self.valid_until is None or self.valid_until >= on)
        )


@dataclass(frozen=True, slots=True)
class OwnNormSets:
    """What the settings show: the sets of the municipality of this file."""

    municipality_id: UUID | None
    rows: tuple[NormSetRow, ...] = ()


def own_norm_sets(session: Session) -> OwnNormSets:
    """The sets of the municipality of this file, the newest first."""
    own = own_municipality(session)
    if own is None:
        return OwnNormSets(None)
    return OwnNormSets(own.id, tuple(norm_set_rows(session, municipality_id=own.id)))


def norm_set_rows(
    session: Session, *, municipality_id: UUID, on: date | None = None
) -> list[NormSetRow]:
    """The sets of a municipality, the newest first; with `on` those that count on that day."""
    query = (
        select(NormSet)
        .where(NormSet.municipality_id == municipality_id)
        .order_by(
            NormSet.valid_from.is_(None).desc(),
            NormSet.valid_from.desc(),
            NormSet.name,
            NormSet.edition,
        )
    )
    rows = [row_of(found) for found in session.scalars(query)]
    return rows if on is None else [row for row in rows if row.counts_on(on)]


def row_of(found: NormSet) -> NormSetRow:
    """Make the row of a set."""
    return NormSetRow(
        id=found.id,
        name=found.name,
        edition=found.edition,
        source=found.source,
        dated_on=found.dated_on,
        is_example=found.is_example,
        adopted_on=found.adopted_on,
        valid_from=found.valid_from,
        valid_until=found.valid_until,
        norms=tuple(norm_of(line) for line in found.lines),
    )


def norm_of(line: Mapping[str, Any]) -> Norm:
    """Make a line of a set of what is kept of it."""
    return Norm(**(dict(line) | {"kind": NormKind(line["kind"]), "per": Per(line["per"])}))


def lines_of(norms: Iterable[Norm]) -> list[dict[str, Any]]:
    """Return what is kept of the lines of a set."""
    return [asdict(norm) for norm in norms]


def example_lines() -> str:
    """The table that the program ships: 108 hours a year with its corrections."""
    return resource("norms/voorbeeld.csv").read_text(encoding="utf-8")


def add_example(unit: UnitOfWork, municipality_id: UUID) -> UUID:
    """Take over the example of the program as a draft, marked as what it is."""
    return add_norm_set(
        unit,
        municipality_id,
        {"name": EXAMPLE_NAME, "edition": EXAMPLE_EDITION, "source": EXAMPLE_SOURCE},
        lines=example_lines(),
        is_example=True,
    )


def add_norm_set(
    unit: UnitOfWork,
    municipality_id: UUID,
    values: Mapping[str, Any],
    *,
    lines: str,
    is_example: bool = False,
) -> UUID:
    """Add a draft, also as a copy of another set; `lines` is the text of its table.

    `values` are `name`, `edition`, `source` and `dated_on`. Raises `NormSetUnnamed`,
    `NormSetKnown` and what `read_norms` refuses.
    """
    unit.require(Permission.EDIT_LISTS)
    unit.get(Municipality, municipality_id)
    named = _named(values)
    _check_known(unit.session, municipality_id, named, None)
    record = unit.add(
        NormSet(
            municipality_id=municipality_id,
            lines=lines_of(read_norms(lines)),
            is_example=is_example,
            **named,
        )
    )
    return record.id


def change_norm_set(
    unit: UnitOfWork,
    norm_set_id: UUID,
    values: Mapping[str, Any],
    *,
    lines: str,
    base: Mapping[str, Any] | None = None,
) -> None:
    """Change a draft; raises `NormSetSettled` for a set that was adopted."""
    unit.require(Permission.EDIT_LISTS)
    found = unit.get(NormSet, norm_set_id)
    if found.adopted_on is not None:
        raise NormSetSettled
    named = _named(values)
    _check_known(unit.session, found.municipality_id, named, found.id)
    unit.change(found, named | {"lines": lines_of(read_norms(lines))}, base)


def adopt_norm_set(unit: UnitOfWork, norm_set_id: UUID, *, valid_from: date) -> None:
    """Adopt a draft: it counts from that day on and its figures do not change any more."""
    unit.require(Permission.EDIT_LISTS)
    found = unit.get(NormSet, norm_set_id)
    if found.adopted_on is not None:
        raise NormSetSettled
    unit.change(found, {"adopted_on": unit.today, "valid_from": valid_from})


def end_norm_set(unit: UnitOfWork, norm_set_id: UUID, *, valid_until: date | None) -> None:
    """Let a set count until and including a day, or without end again.

    What was calculated with it stays. Raises `NormSetNotValid` for a draft.
    """
    unit.require(Permission.EDIT_LISTS)
    found = unit.get(NormSet, norm_set_id)
    if found.valid_from is None:
        raise NormSetNotValid
    if valid_until is not None and valid_until < found.valid_from:
        raise NormSetEndsBeforeStart(found.valid_from)
    unit.change(found, {"valid_until": valid_until})


def _named(values: Mapping[str, Any]) -> dict[str, Any]:
    named: dict[str, Any] = {"dated_on": values.get("dated_on")}
    for field in ("name", "edition", "source"):
        named[field] = " ".join(str(values.get(field, "")).split())
        if not named[field]:
            raise NormSetUnnamed(field)
    return named


def _check_known(
    session: Session, municipality_id: UUID, named: Mapping[str, Any], own: UUID | None
) -> None:
    query = select(NormSet.id).where(
        NormSet.municipality_id == municipality_id,
        func.lower(NormSet.name) == named["name"].lower(),
        func.lower(NormSet.edition) == named["edition"].lower(),
    )
    if any(found != own for found in session.scalars(query)):
        raise NormSetKnown
