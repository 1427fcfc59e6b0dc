"""What the paper of a municipality looks like: colour, logo, and a font of its own."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from wmo_desk.database.unit_of_work import UnitOfWork
from wmo_desk.domain.font_files import FontFile, FontPair, check_pair
from wmo_desk.domain.house_style import (
    ACCENT,
    KEPT_LOGO_BYTES,
    LogoTooLarge,
    OwnFont,
    check_accent,
    check_logo,
)
from wmo_desk.domain.permissions import Permission
from wmo_desk.models.house_style import HouseStyle

NAME_LIMIT = 120


@dataclass(frozen=True, slots=True)
class HouseStyleRow:
    """What the paper looks like; `logo` and `font` are None where there is none of its own."""

    accent: str = ACCENT
    logo: bytes | None = field(default=None, repr=False)
    logo_name: str = ""
    font: OwnFont | None = None
    font_name: str = ""


# --- Queries -----------------------------------------------------------------------------------


def house_style_of(session: Session, municipality_id: UUID) -> HouseStyleRow:
    """What the paper of a municipality looks like; that of the program where nothing was chosen."""
    return style_row(_found(session, municipality_id))


def style_row(found: HouseStyle | None) -> HouseStyleRow:
    """What was chosen; None is nothing yet."""
    if found is None:
        return HouseStyleRow()
    font = None
    if found.font_regular is not None and found.font_bold is not None:
        font = OwnFont(found.font_regular, found.font_bold)
    return HouseStyleRow(found.accent, found.logo, found.logo_name, font, found.font_name)


def _found(session: Session, municipality_id: UUID) -> HouseStyle | None:
    query = select(HouseStyle).where(HouseStyle.municipality_id == municipality_id)
    return session.scalars(query).one_or_none()


# --- Actions -----------------------------------------------------------------------------------


def change_accent(
    unit: UnitOfWork,
    municipality_id: UUID,
    changes: Mapping[str, Any],
    base: Mapping[str, Any] | None = None,
) -> None:
    """Choose the colour (field `accent`); raises `ColourUnreadable` or `ColourTooLight`."""
    unit.require(Permission.EDIT_LISTS)
    colour = check_accent(changes["accent"])
    unit.change(_own(unit, municipality_id), {"accent": colour}, base)


def choose_logo(unit: UnitOfWork, municipality_id: UUID, content: bytes, name: str) -> None:
    """Print this logo from now on; what was handed out before keeps its own.

    It is a PNG or JPEG of at most KEPT_LOGO_BYTES; raises what `check_logo` does.
    """
    unit.require(Permission.EDIT_LISTS)
    check_logo(content)
    if len(content) > KEPT_LOGO_BYTES:
        raise LogoTooLarge
    values = {
        "logo": content,
        "logo_name": name[:NAME_LIMIT],
        "logo_fingerprint": hashlib.sha256(content).hexdigest(),
    }
    unit.change(_own(unit, municipality_id), values)


def remove_logo(unit: UnitOfWork, municipality_id: UUID) -> None:
    """Print no logo from now on."""
    unit.require(Permission.EDIT_LISTS)
    values = {"logo": None, "logo_name": "", "logo_fingerprint": ""}
    unit.change(_own(unit, municipality_id), values)


def choose_font(unit: UnitOfWork, municipality_id: UUID, pair: FontPair) -> None:
    """Print with this font from now on; raises what `check_pair` does."""
    unit.require(Permission.EDIT_LISTS)
    font = pair.font
    check_pair([FontFile(pair.name, font.regular), FontFile(pair.name, font.bold)])
    values = {
        "font_regular": font.regular,
        "font_bold": font.bold,
        "font_name": pair.name[:NAME_LIMIT],
        "font_fingerprint": hashlib.sha256(font.regular + font.bold).hexdigest(),
    }
    unit.change(_own(unit, municipality_id), values)


def remove_font(unit: UnitOfWork, municipality_id: UUID) -> None:
    """Print with the font of the program from now on."""
    unit.require(Permission.EDIT_LISTS)
    values = {"font_regular": None, "font_bold": None, "font_name": "", "font_fingerprint": ""}
    unit.change(_own(unit, municipality_id), values)


def _own(unit: UnitOfWork, municipality_id: UUID) -> HouseStyle:
    found = _found(unit.session, municipality_id)
    return found or unit.add(HouseStyle(municipality_id=municipality_id))
