"""Text snippets: add, change, take out, and what one person can type."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import NotPermitted, Permission
from wmo_desk.domain.snippets import SnippetTaken, by_word, check_text, check_word
from wmo_desk.models.snippet import Snippet


@dataclass(frozen=True, slots=True)
class SnippetRow:
    """A short word and its text; `is_own` tells that it is of who asks, not of everybody."""

    id: UUID
    word: str
    text: str
    is_own: bool


def snippet_rows(session: Session, staff_id: UUID) -> list[SnippetRow]:
    """What a person can type: their own, then those of the municipality, by word."""
    query = select(Snippet.id, Snippet.word, Snippet.text, Snippet.staff_id.is_not(None)).where(
        Snippet.removed_on.is_(None),
        Snippet.staff_id.is_(None) | (Snippet.staff_id == staff_id),
    )
    rows = [SnippetRow(*row) for row in session.execute(query)]
    return sorted(rows, key=lambda row: (not row.is_own, row.word.casefold()))


def typed_snippets(session: Session, staff_id: UUID) -> dict[str, str]:
    """Texts by word, as typing looks them up."""
    rows = snippet_rows(session, staff_id)
    return by_word(
        own=[(row.word, row.text) for row in rows if row.is_own],
        shared=[(row.word, row.text) for row in rows if not row.is_own],
    )


def add_snippet(unit: UnitOfWork, *, word: str, text: str, is_own: bool) -> UUID:
    """Keep a snippet; raises `SnippetWordUnfit`, `SnippetEmpty` and `SnippetTaken`.

    Everybody keeps their own; those of the municipality are kept by whoever keeps the lists.
    """
    owner = _owner(unit) if is_own else None
    _may_change(unit, owner)
    word = check_word(word)
    _check_free(unit, owner, word)
    return unit.add(Snippet(staff_id=owner, word=word, text=check_text(text))).id


def change_snippet(unit: UnitOfWork, snippet_id: UUID, changes: Mapping[str, Any]) -> None:
    """Word a snippet otherwise; raises what `add_snippet` does."""
    snippet = unit.get(Snippet, snippet_id)
    _may_change(unit, snippet.staff_id)
    checked = dict(changes)
    if "word" in checked:
        checked["word"] = check_word(checked["word"])
        _check_free(unit, snippet.staff_id, checked["word"], except_for=snippet_id)
    if "text" in checked:
        checked["text"] = check_text(checked["text"])
    unit.change(snippet, checked)


def remove_snippet(unit: UnitOfWork, snippet_id: UUID, removed_on: date | None) -> None:
    """Take a snippet out; None puts it back, unless its word was given to another meanwhile."""
    snippet = unit.get(Snippet, snippet_id)
    _may_change(unit, snippet.staff_id)
    if removed_on is None:
        _check_free(unit, snippet.staff_id, snippet.word, except_for=snippet_id)
    unit.change(snippet, {"removed_on": removed_on})


def _owner(unit: UnitOfWork) -> UUID:
    if unit.actor.staff_id is None:
        raise NotPermitted(unit.actor.role, Permission.EDIT_LISTS)
    return unit.actor.staff_id


def _may_change(unit: UnitOfWork, owner: UUID | None) -> None:
    if owner is None or owner != unit.actor.staff_id:
        unit.require(Permission.EDIT_LISTS)


def _check_free(
    unit: UnitOfWork, owner: UUID | None, word: str, *, except_for: UUID | None = None
) -> None:
    # A database lowers only the letters it knows; there are few of one owner.
    query = select(Snippet.id, Snippet.word).where(
        Snippet.staff_id == owner if owner is not None else Snippet.staff_id.is_(None),
        Snippet.removed_on.is_(None),
    )
    unit.flush()
    for found in unit.session.execute(query):
        if found.id != except_for and found.word.casefold() == word.casefold():
            raise SnippetTaken(word)
