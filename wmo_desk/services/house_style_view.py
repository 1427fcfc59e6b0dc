"""What the settings show of the house style: what was chosen, and a letter to see it on."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from wmo_desk.contents.letters import ExampleLetter
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.services.house_styles import HouseStyleRow, house_style_of
from wmo_desk.services.letters import example_letter, letter_view

EXAMPLE: Final = DocumentKind.CONFIRMATION


@dataclass(frozen=True, slots=True)
class OwnHouseStyle:
    """The house style of the municipality whose letterhead this file uses."""

    municipality_id: UUID
    style: HouseStyleRow
    example: ExampleLetter


def own_house_style(session: Session, on: date) -> OwnHouseStyle | None:
    """Read in one go what the settings show; None where the file has no municipality yet.

    The example is a letter as the program words it, on the paper of the municipality.
    """
    view = letter_view(session, EXAMPLE, "nl", on)
    if view is None:
        return None
    return OwnHouseStyle(
        view.municipality_id,
        house_style_of(session, view.municipality_id),
        example_letter(view, view.shipped, on),
    )
