"""What the searches for clients and for the social map share: choices, and texts that are kept."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, bindparam, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute

from wmo_desk.database.prepared import Prepared

SHORTEST_INDEXED: Final = 3
READ_AT_MOST: Final = 200
"""So many hits of the full-text index are read and sorted at most; with more, one types on."""
LAST_CHARACTER: Final = "\U0010ffff"


class Identified(Protocol):
    """A row that tells which record it is of."""

    @property
    def id(self) -> UUID:
        """The identifier of the record."""


RowT = TypeVar("RowT", bound=Identified)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which records to take: a condition with its parameters.

    Choices that differ in their parameters only have the same `kind` and are equal, so that a
    statement can be made once for all of them.
    """

    kind: Hashable
    condition: Callable[[], ColumnElement[bool]] = field(compare=False)
    parameters: dict[str, Any] = field(compare=False)


def best_first(
    choices: Iterable[Choice], rows_of: Callable[[Choice], list[RowT]], limit: int
) -> list[RowT]:
    """Take what the choices find, each record once, until there is enough."""
    found: list[RowT] = []
    for choice in choices:
        rows = rows_of(choice)
        if found:
            known = {row.id for row in found}
            rows = [row for row in rows if row.id not in known]
        found.extend(rows)
        if len(found) >= limit:
            break
    return found[:limit]


class KeptTexts:
    """The table with one text per record; its statements are made once, as typing writes it."""

    def __init__(
        self,
        number: InstrumentedAttribute[int],
        owner: InstrumentedAttribute[UUID],
        text: InstrumentedAttribute[str],
    ) -> None:
        of_owner = bindparam("of_owner", type_=owner.type)
        new_text = bindparam("new_text", type_=text.type)
        of_number = bindparam("of_number", type_=number.type)
        model = owner.class_
        self._known = Prepared(select(number, text).where(owner == of_owner))
        self._add = Prepared(insert(model).values({owner.key: of_owner, text.key: new_text}))
        self._change = Prepared(
            update(model).where(number == of_number).values({text.key: new_text})
        )

    def keep(self, connection: Connection, owner_id: UUID, text: str) -> None:
        """Bring the text of one record up to date."""
        known = self._known.rows(connection, {"of_owner": owner_id}, tuple)
        if not known:
            self._add.write(connection, {"of_owner": owner_id, "new_text": text})
        elif known[0][1] != text:
            self._change.write(connection, {"of_number": known[0][0], "new_text": text})
