"""One letter that is adapted before it is handed out; what was changed is kept with it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.letter_check import check_adapted, passages_of
from wmo_desk.domain.letter_kinds import LETTER_KINDS
from wmo_desk.domain.letter_reading import parse
from wmo_desk.domain.letters import NoLetterToAdapt
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.letter import LetterAdaptation
from wmo_desk.models.organisation import Staff
from wmo_desk.services.documents import PaperAbout, next_paper


@dataclass(frozen=True, slots=True)
class AdaptationRow:
    """What was changed in a letter that was handed out, by whom and when."""

    original: str
    text: str
    adapted_on: date
    adapted_by: str | None


def adaptation_of(session: Session, document_id: UUID) -> AdaptationRow | None:
    """What was changed in what was handed out; None where nothing was."""
    found = session.execute(
        select(
            LetterAdaptation.original,
            LetterAdaptation.text,
            LetterAdaptation.adapted_on,
            Staff.name,
        )
        .outerjoin(Staff, Staff.id == LetterAdaptation.adapted_by)
        .where(LetterAdaptation.document_id == document_id)
    ).one_or_none()
    return None if found is None else AdaptationRow(*found)


def adapt_letter(
    unit: UnitOfWork, about: PaperAbout, *, language: str, original: str, text: str
) -> UUID:
    """Keep the text of the one letter that would be handed out now, and return what keeps it.

    `original` is the text with everything filled in. Raises `LetterFaulty` with every fault by
    line: a passage that the law wants stays. Raises `NoLetterToAdapt` for another kind of paper.
    """
    unit.require(Permission.HAND_OUT_DOCUMENT)
    if about.kind not in LETTER_KINDS:
        raise NoLetterToAdapt
    check_adapted(parse(text), passages_of(parse(original).blocks))
    paper = next_paper(unit, about)
    kept = {
        "original": original,
        "text": text,
        "adapted_on": unit.today,
        "adapted_by": unit.actor.staff_id,
        "removed_on": None,
    }
    found = _adaptation(unit.session, about, language, paper.edition)
    if found is not None:
        unit.change(found, kept)
        return found.id
    return unit.add(
        LetterAdaptation(
            client_id=paper.client_id,
            about_id=about.id,
            kind=about.kind,
            edition=paper.edition,
            language=language,
            **kept,
        )
    ).id


def undo_adaptation(unit: UnitOfWork, about: PaperAbout, *, language: str) -> None:
    """Go back to the standard text; the history keeps what it was."""
    unit.require(Permission.HAND_OUT_DOCUMENT)
    paper = next_paper(unit, about)
    found = _adaptation(unit.session, about, language, paper.edition)
    if found is not None:
        unit.change(found, {"removed_on": unit.today})


def _adaptation(
    session: Session, about: PaperAbout, language: str, edition: int
) -> LetterAdaptation | None:
    query = select(LetterAdaptation).where(
        LetterAdaptation.about_id == about.id,
        LetterAdaptation.kind == about.kind,
        LetterAdaptation.edition == edition,
        LetterAdaptation.language == language,
    )
    return session.scalars(query).one_or_none()
