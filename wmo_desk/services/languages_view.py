"""What the settings show of the languages of papers, with a letter to see them on."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.letters import ExampleLetter
from wmo_desk.services.house_style_view import EXAMPLE
from wmo_desk.services.letters import example_letter, letter_view
from wmo_desk.services.paper_translations import TranslationRow, translation_rows


@dataclass(frozen=True, slots=True)
class OwnLanguages:
    """What the municipality of this file loaded."""

    municipality_id: UUID
    rows: tuple[TranslationRow, ...]
    example: ExampleLetter


def own_languages(session: Session, on: date) -> OwnLanguages | None:
    """Read in one go what the settings show; None where the file has no municipality yet.

    The example is a letter as the program words it, on the paper of the municipality.
    """
    view = letter_view(session, EXAMPLE, "nl", on)
    if view is None:
        return None
    rows = translation_rows(session, view.municipality_id)
    return OwnLanguages(view.municipality_id, rows, example_letter(view, view.shipped, on))
