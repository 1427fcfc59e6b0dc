"""Question sets: those of the program, and those that a municipality with a licence loads."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.permissions import Permission
from wmo_desk.domain.question_sets import (
    QuestionSet,
    QuestionSetTaken,
    read_question_set,
    text_of_file,
    topics_as_data,
    topics_of,
)
from wmo_desk.models.question_set import StoredQuestionSet
from wmo_desk.paths import resource

_SHIPPED: Final = ("adults.json", "plain_language.json", "young_people.json")


@dataclass(frozen=True, slots=True)
class QuestionSetRow:
    """A set that can be chosen; `id` is None for one of the program that was not used yet.

    `is_own` tells that the municipality loaded it, and may take it out.
    """

    id: UUID | None
    content: QuestionSet
    is_own: bool


@cache
def shipped_sets() -> tuple[QuestionSet, ...]:
    """The sets of the program, in its own wording."""
    folder = resource("question_sets")
    return tuple(
        read_question_set((folder / name).read_text(encoding="utf-8")) for name in _SHIPPED
    )


def question_set_rows(session: Session) -> list[QuestionSetRow]:
    """What can be chosen: the municipality's own sets, then those of the program."""
    stored = {
        (record.name, record.edition): record
        for record in session.scalars(
            select(StoredQuestionSet).order_by(StoredQuestionSet.name, StoredQuestionSet.edition)
        )
    }
    shipped = {(each.name, each.edition): each for each in shipped_sets()}
    # What the program had in an earlier version is in the file because it was used then.
    makers = {name for name, _edition in shipped}
    rows = [
        QuestionSetRow(record.id, set_of(record), is_own=True)
        for (name, _edition), record in stored.items()
        if name not in makers and record.removed_on is None
    ]
    for known, each in shipped.items():
        record_id = stored[known].id if known in stored else None
        rows.append(QuestionSetRow(record_id, each, is_own=False))
    return rows


def load_question_set_file(unit: UnitOfWork, content: bytes) -> UUID:
    """Keep the set of a file as it stands on disk; raises what `load_question_set` does."""
    return load_question_set(unit, text_of_file(content))


def load_question_set(unit: UnitOfWork, text: str) -> UUID:
    """Keep the set of a file; one that was taken out before comes back.

    Raises `QuestionSetFaulty` with every fault by line, and `QuestionSetTaken`.
    """
    unit.require(Permission.EDIT_LISTS)
    content = read_question_set(text)
    if any(each.name == content.name for each in shipped_sets()):
        raise QuestionSetTaken(content.name, content.edition)
    identifier = keep_question_set(unit, content)
    record = unit.get(StoredQuestionSet, identifier)
    if record.removed_on is not None:
        unit.change(record, {"removed_on": None})
    return identifier


def remove_question_set(unit: UnitOfWork, question_set_id: UUID, removed_on: date | None) -> None:
    """Offer a set no longer; conversations that were scored with it keep it. None puts it back."""
    unit.require(Permission.EDIT_LISTS)
    unit.change(unit.get(StoredQuestionSet, question_set_id), {"removed_on": removed_on})


def keep_question_set(unit: UnitOfWork, content: QuestionSet) -> UUID:
    """Return the record of a set as it is now, made where there is none.

    Raises `QuestionSetTaken` where the file has other topics under this name and edition.
    """
    record = unit.session.execute(
        select(StoredQuestionSet).where(
            StoredQuestionSet.name == content.name, StoredQuestionSet.edition == content.edition
        )
    ).scalar_one_or_none()
    if record is None:
        record = unit.add(
            StoredQuestionSet(
                name=content.name,
                edition=content.edition,
                audience=content.audience,
                licence=content.licence,
                topics=topics_as_data(content.topics),
            )
        )
    elif set_of(record) != content:
        raise QuestionSetTaken(content.name, content.edition)
    return record.id


def set_of(record: StoredQuestionSet) -> QuestionSet:
    """What a record holds."""
    return QuestionSet(
        name=record.name,
        edition=record.edition,
        audience=record.audience,
        licence=record.licence,
        topics=topics_of(record.topics),
    )
