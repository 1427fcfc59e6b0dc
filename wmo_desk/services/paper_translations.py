"""The translations of papers that a municipality loads, and which count in this process."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wmo_desk.contents.paper_languages import use_translations
from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.paper_translations import Translation, check_translation, read_translation
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.organisation import Municipality, Staff
from wmo_desk.models.paper_translation import PaperTranslation
from wmo_desk.services.organisation import own_municipality


@dataclass(frozen=True, slots=True)
class TranslationRow:
    """A translation of the municipality: since when it counts, and who loaded it."""

    id: UUID
    translation: Translation
    loaded_on: date
    author: str = ""


# --- Queries -----------------------------------------------------------------------------------


def translation_rows(session: Session, municipality_id: UUID) -> tuple[TranslationRow, ...]:
    """The translations of a municipality that count, in the order in which they came."""
    query = (
        select(PaperTranslation, Staff.name)
        .outerjoin(Staff, Staff.id == PaperTranslation.loaded_by)
        .where(
            PaperTranslation.municipality_id == municipality_id,
            PaperTranslation.removed_on.is_(None),
        )
        .order_by(PaperTranslation.code)
    )
    return tuple(
        TranslationRow(
            found.id, read_translation(found.words.decode()), found.loaded_on, name or ""
        )
        for found, name in session.execute(query)
    )


def use_own_translations(session: Session) -> None:
    """Make papers in this process possible in the languages of this file's municipality alone."""
    own = own_municipality(session)
    rows = () if own is None else translation_rows(session, own.id)
    use_translations(row.translation for row in rows)


# --- Actions -----------------------------------------------------------------------------------


def load_translation_file(
    unit: UnitOfWork, municipality_id: UUID, text: str, dutch: Mapping[str, str]
) -> UUID:
    """Use the translation of a file from now on, in place of an earlier one of that language.

    `dutch` are all sentences of papers by key. Raises `TranslationUnreadable`, and
    `TranslationFaulty` with what is wrong in which entry; what is missing is no fault.
    """
    unit.require(Permission.EDIT_LISTS)
    unit.get(Municipality, municipality_id)
    translation = read_translation(text)
    check_translation(translation, dutch)
    of_language = (
        PaperTranslation.municipality_id == municipality_id,
        PaperTranslation.code == translation.code,
    )
    last = unit.session.execute(select(func.max(PaperTranslation.number)).where(*of_language))
    number = (last.scalar() or 0) + 1
    for earlier in unit.session.scalars(
        select(PaperTranslation).where(*of_language, PaperTranslation.removed_on.is_(None))
    ):
        unit.change(earlier, {"removed_on": unit.today})
    return unit.add(
        PaperTranslation(
            municipality_id=municipality_id,
            code=translation.code,
            number=number,
            name=translation.name,
            is_right_to_left=translation.is_right_to_left,
            words=text.encode(),
            loaded_on=unit.today,
            loaded_by=unit.actor.staff_id,
        )
    ).id


def remove_translation(unit: UnitOfWork, translation_id: UUID) -> None:
    """Make no papers with a translation any more; what was handed out stays as it is."""
    unit.require(Permission.EDIT_LISTS)
    unit.change(unit.get(PaperTranslation, translation_id), {"removed_on": unit.today})
