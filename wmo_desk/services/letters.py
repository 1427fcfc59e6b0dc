"""The texts of letters: those of the program, and those that the municipality accepted."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from wmo_desk.contents.letters import (
    AdaptedText,
    ExampleLetter,
    LetterTexts,
    VersionText,
    shipped_text,
)
from wmo_desk.contents.summaries import SummaryLetterhead
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.letter_check import check_letter, letter_faults
from wmo_desk.domain.letter_kinds import LETTER_KINDS, LETTER_LANGUAGES
from wmo_desk.domain.letter_reading import parse
from wmo_desk.domain.letters import LetterInThePast, LetterTooLong
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.letter import LetterAdaptation, LetterVersion
from wmo_desk.models.organisation import Municipality, Staff
from wmo_desk.services.organisation import own_municipality
from wmo_desk.services.summary_query import letterhead_of


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter in one language: which version counts, which one will, and whether there is a draft.

    No number is the text of the program; so it is where a version is not `is_usable` any more.
    """

    kind: DocumentKind
    language: str
    number: int | None = None
    valid_from: date | None = None
    author: str = ""
    next_number: int | None = None
    next_from: date | None = None
    has_draft: bool = False
    is_usable: bool = True


@dataclass(frozen=True, slots=True)
class OwnLetters:
    """What the settings list: every letter of the municipality of this file."""

    municipality_id: UUID | None
    rows: tuple[LetterRow, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterView:
    """One letter to be edited: its draft, or the newest version where there is none."""

    municipality_id: UUID
    row: LetterRow
    text: str
    shipped: str
    letterhead: SummaryLetterhead


@lru_cache(maxsize=32)
def is_usable(kind: DocumentKind, text: str) -> bool:
    """Whether letters can be made with a text; a newer program may know other names.

    Where they cannot, the text of the program counts: a letter without a date is worse.
    """
    return not letter_faults(parse(text), LETTER_KINDS[kind])


@dataclass(frozen=True, slots=True)
class LetterNext:
    """Which letter would be handed out now: about what, of which municipality, and its number."""

    about_id: UUID
    municipality_id: UUID
    edition: int


def letter_texts(
    session: Session, kind: DocumentKind, letters: Collection[LetterNext], on: date
) -> dict[UUID, LetterTexts]:
    """What counts on a day for each of these letters, by what it is about."""
    versions = {
        municipality_id: _versions(session, municipality_id, kind, on)
        for municipality_id in {each.municipality_id for each in letters}
    }
    editions = {each.about_id: each.edition for each in letters}
    adapted: dict[UUID, list[AdaptedText]] = {}
    for each in session.scalars(
        select(LetterAdaptation).where(LetterAdaptation.about_id.in_(editions), is_pending(kind))
    ):
        if each.edition == editions[each.about_id]:
            text = AdaptedText(each.id, each.language, each.original, each.text)
            adapted.setdefault(each.about_id, []).append(text)
    return {
        each.about_id: LetterTexts(
            versions[each.municipality_id], tuple(adapted.get(each.about_id, ()))
        )
        for each in letters
    }


def is_pending(kind: DocumentKind) -> ColumnElement[bool]:
    """Choose what was adapted in letters of a kind that were not handed out yet."""
    return and_(
        LetterAdaptation.kind == kind,
        LetterAdaptation.removed_on.is_(None),
        LetterAdaptation.document_id.is_(None),
    )


def _versions(
    session: Session, municipality_id: UUID, kind: DocumentKind, on: date
) -> tuple[VersionText, ...]:
    found = (_in_force(session, municipality_id, kind, each, on) for each in LETTER_LANGUAGES)
    return tuple(
        VersionText(each.id, each.language, each.number or 0, each.text)
        for each in found
        if each is not None and is_usable(kind, each.text)
    )


def own_letters(session: Session, on: date) -> OwnLetters:
    """Every letter whose text is data, for the municipality of this file."""
    own = own_municipality(session)
    if own is None:
        return OwnLetters(None)
    rows = [
        _row(session, own.id, kind, language, on)
        for kind in LETTER_KINDS
        for language in LETTER_LANGUAGES
    ]
    return OwnLetters(own.id, tuple(rows))


def letter_view(session: Session, kind: DocumentKind, language: str, on: date) -> LetterView | None:
    """One letter with its texts; None where the file has no municipality yet."""
    own = own_municipality(session)
    if own is None:
        return None
    draft = _draft(session, own.id, kind, language)
    return LetterView(
        municipality_id=own.id,
        row=_row(session, own.id, kind, language, on),
        text=_newest_text(session, own.id, kind, language) if draft is None else draft.text,
        shipped=shipped_text(kind, language),
        letterhead=letterhead_of(session, own.id),
    )


def example_letter(
    view: LetterView, text: str, on: date, *, toggled: Collection[str] = ()
) -> ExampleLetter:
    """The letter as it would print with another text; see `ExampleLetter`."""
    row = view.row
    version = VersionText(view.municipality_id, row.language, 0, text)
    texts = LetterTexts((version,))
    return ExampleLetter(row.kind, view.letterhead, on, texts, frozenset(toggled))


def save_draft(
    unit: UnitOfWork,
    municipality_id: UUID,
    kind: DocumentKind,
    language: str,
    text: str,
    base: str | None = None,
) -> None:
    """Keep what is being typed, whatever is wrong with it; no letter is made with it.

    Raises `ConflictError` when somebody else typed since `base` was read.
    """
    unit.require(Permission.EDIT_LISTS)
    draft = _draft(unit.session, municipality_id, kind, language)
    if draft is None:
        unit.get(Municipality, municipality_id)
        unit.add(
            LetterVersion(municipality_id=municipality_id, kind=kind, language=language, text=text)
        )
    else:
        unit.change(draft, {"text": text}, None if base is None else {"text": base})


def accept_letter(
    unit: UnitOfWork,
    municipality_id: UUID,
    kind: DocumentKind,
    language: str,
    text: str,
    *,
    valid_from: date,
    sheets: tuple[int, int],
) -> int:
    """Let a text count from a day on, and return the number of its version, from 1.

    `sheets` are those of the example in ordinary and in large print. Raises `LetterFaulty` with
    every fault by line, `LetterTooLong` and `LetterInThePast`. On one day the newest counts.
    """
    unit.require(Permission.EDIT_LISTS)
    known = LETTER_KINDS[kind]
    check_letter(parse(text), known)
    for printed, most in zip(sheets, (known.most_sheets, known.most_large_sheets), strict=True):
        if printed > most:
            raise LetterTooLong(printed, most)
    if valid_from < unit.today:
        raise LetterInThePast(unit.today)
    draft = _draft(unit.session, municipality_id, kind, language)
    if draft is None:
        save_draft(unit, municipality_id, kind, language, text)
        draft = _draft(unit.session, municipality_id, kind, language)
    number = _last_number(unit.session, municipality_id, kind, language) + 1
    if draft is not None:
        unit.change(
            draft,
            {
                "text": text,
                "number": number,
                "valid_from": valid_from,
                "accepted_on": unit.today,
                "accepted_by": unit.actor.staff_id,
            },
        )
    return number


def _row(
    session: Session, municipality_id: UUID, kind: DocumentKind, language: str, on: date
) -> LetterRow:
    found = _in_force(session, municipality_id, kind, language, on)
    coming = session.execute(
        select(LetterVersion.number, LetterVersion.valid_from)
        .where(*_of(municipality_id, kind, language), LetterVersion.valid_from > on)
        .order_by(LetterVersion.valid_from, LetterVersion.number.desc())
        .limit(1)
    ).one_or_none()
    draft = _draft(session, municipality_id, kind, language)
    author = None
    if found is not None and found.accepted_by is not None:
        author = session.execute(select(Staff.name).where(Staff.id == found.accepted_by)).scalar()
    return LetterRow(
        kind=kind,
        language=language,
        number=None if found is None else found.number,
        valid_from=None if found is None else found.valid_from,
        author=author or "",
        next_number=None if coming is None else coming.number,
        next_from=None if coming is None else coming.valid_from,
        is_usable=found is None or is_usable(kind, found.text),
        has_draft=draft is not None
        and draft.text != _newest_text(session, municipality_id, kind, language),
    )


def _of(
    municipality_id: UUID, kind: DocumentKind, language: str
) -> tuple[ColumnElement[bool], ...]:
    return (
        LetterVersion.municipality_id == municipality_id,
        LetterVersion.kind == kind,
        LetterVersion.language == language,
    )


def _draft(
    session: Session, municipality_id: UUID, kind: DocumentKind, language: str
) -> LetterVersion | None:
    query = select(LetterVersion).where(
        *_of(municipality_id, kind, language), LetterVersion.accepted_on.is_(None)
    )
    return session.scalars(query.order_by(LetterVersion.created_at).limit(1)).one_or_none()


def _in_force(
    session: Session, municipality_id: UUID, kind: DocumentKind, language: str, on: date
) -> LetterVersion | None:
    query = (
        select(LetterVersion)
        .where(*_of(municipality_id, kind, language), LetterVersion.valid_from <= on)
        .order_by(LetterVersion.valid_from.desc(), LetterVersion.number.desc())
        .limit(1)
    )
    return session.scalars(query).one_or_none()


def _newest_text(session: Session, municipality_id: UUID, kind: DocumentKind, language: str) -> str:
    query = (
        select(LetterVersion.text)
        .where(*_of(municipality_id, kind, language), LetterVersion.number.is_not(None))
        .order_by(LetterVersion.number.desc())
        .limit(1)
    )
    found = session.execute(query).scalar()
    return shipped_text(kind, language) if found is None else found


def _last_number(session: Session, municipality_id: UUID, kind: DocumentKind, language: str) -> int:
    query = select(func.max(LetterVersion.number)).where(*_of(municipality_id, kind, language))
    return session.execute(query).scalar() or 0
