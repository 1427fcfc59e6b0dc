"""How far a request for insight was judged: kept while somebody works on it, forgotten after."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.insight import (
    Choice,
    Item,
    Verdict,
)
from wmo_desk.domain.insight_names import without_citizen_numbers
from wmo_desk.domain.insight_records import (
    Ground,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.organisation import INSIGHT_PREFIX
from wmo_desk.services.options import OptionKey, read_option, write_option


def read_draft(session: Session, client_id: UUID, items: Iterable[Item]) -> dict[str, Choice]:
    """Read how items were judged before; one whose contents changed since is judged again."""
    kept = read_option(session, _key(client_id)) or {}
    return {
        item.key: _choice(kept[item.key])
        for item in items
        if item.key in kept and kept[item.key]["of"] == _digest(item)
    }


def keep_draft(
    unit: UnitOfWork, client_id: UUID, items: Iterable[Item], choices: Mapping[str, Choice]
) -> None:
    """Keep how far the items were judged."""
    kept = {
        item.key: {
            "verdict": choice.verdict.value,
            "ground": None if choice.ground is None else choice.ground.value,
            "text": choice.text,
            "of": _digest(item),
        }
        for item in items
        if (choice := choices.get(item.key)) is not None
    }
    write_option(unit, _key(client_id), kept)


def forget_draft(unit: UnitOfWork, client_id: UUID) -> None:
    """Forget it; the choices stand in the copy that was handed out."""
    write_option(unit, _key(client_id), None)


def _key(client_id: UUID) -> OptionKey[dict[str, Any] | None]:
    return OptionKey(f"{INSIGHT_PREFIX}{client_id.hex}", None, needs=Permission.HAND_OUT_DOCUMENT)


def _choice(kept: Mapping[str, Any]) -> Choice:
    ground = kept["ground"]
    return Choice(
        Verdict(kept["verdict"]), None if ground is None else Ground(ground), kept["text"]
    )


def _digest(item: Item) -> str:
    return sha256(without_citizen_numbers(item.text).encode()).hexdigest()
