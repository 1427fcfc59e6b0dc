"""The house style of a municipality: kept, printed from then on, told in the history by name."""

import io
import json
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import select

from tests.factories import TODAY, a_client, a_municipality
from tests.font_files import BOLD, REGULAR, own_pair, with_usage
from wmo_desk.contents.letters import Confirmation
from wmo_desk.database.database import Database
from wmo_desk.database.unit_of_work import Actor, UnitOfWork
from wmo_desk.domain.font_files import FontNotEmbeddable, FontPair
from wmo_desk.domain.house_style import (
    ACCENT,
    KEPT_LOGO_BYTES,
    ColourTooLight,
    ColourUnreadable,
    LogoTooLarge,
    LogoUnknown,
    OwnFont,
)
from wmo_desk.domain.kinds import DocumentKind
from wmo_desk.domain.permissions import NotPermitted, Role
from wmo_desk.errors import ConflictError
from wmo_desk.models.document import Document
from wmo_desk.models.history import HistoryEntry
from wmo_desk.models.house_style import HouseStyle
from wmo_desk.reports.papers import print_paper
from wmo_desk.services import documents, house_styles, options, reports
from wmo_desk.services.confirmations import confirmation_of
from wmo_desk.services.documents import PaperAbout
from wmo_desk.services.house_style_view import own_house_style
from wmo_desk.services.house_styles import HouseStyleRow, house_style_of
from wmo_desk.services.summary_query import letterhead_of

WINE = "#7A1E3A"


def logo(colour: str = "navy") -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (60, 20), colour).save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture
def municipality_id(unit: UnitOfWork) -> UUID:
    identifier = a_municipality(unit, code="0938")
    options.write_option(unit, options.MUNICIPALITY, "0938")
    return identifier


def history(unit: UnitOfWork) -> list[tuple[str, str | None]]:
    unit.flush()
    query = (
        select(HistoryEntry.field, HistoryEntry.new)
        .where(HistoryEntry.record_type == HouseStyle.__tablename__)
        .order_by(HistoryEntry.number)
    )
    return [(row.field, row.new) for row in unit.session.execute(query)]


def test_nothing_chosen_is_what_the_program_has(unit: UnitOfWork, municipality_id: UUID) -> None:
    assert house_style_of(unit.session, municipality_id) == HouseStyleRow(ACCENT)
    head = letterhead_of(unit.session, municipality_id)
    assert (head.accent, head.logo, head.font) == (ACCENT, None, None)


def test_what_is_chosen_stands_on_the_letterhead(unit: UnitOfWork, municipality_id: UUID) -> None:
    house_styles.change_accent(unit, municipality_id, {"accent": " 7a1e3a"})
    house_styles.choose_logo(unit, municipality_id, logo(), "wapen.png")
    house_styles.choose_font(unit, municipality_id, own_pair())
    unit.flush()

    head = letterhead_of(unit.session, municipality_id)
    assert (head.accent, head.logo) == (WINE, logo())
    assert head.font == OwnFont(REGULAR.content, BOLD.content)
    style = house_style_of(unit.session, municipality_id)
    assert (style.logo_name, style.font_name) == ("wapen.png", "Inter Regular")

    house_styles.remove_logo(unit, municipality_id)
    house_styles.remove_font(unit, municipality_id)
    unit.flush()
    assert house_style_of(unit.session, municipality_id) == HouseStyleRow(WINE)


def test_another_municipality_keeps_its_own(unit: UnitOfWork, municipality_id: UUID) -> None:
    other = a_municipality(unit, code="0935")

    house_styles.change_accent(unit, other, {"accent": WINE})
    unit.flush()

    assert house_style_of(unit.session, municipality_id).accent == ACCENT


def test_the_history_names_files_and_holds_none(unit: UnitOfWork, municipality_id: UUID) -> None:
    house_styles.choose_logo(unit, municipality_id, logo(), "wapen.png")
    unit.flush()
    house_styles.choose_font(unit, municipality_id, own_pair())
    unit.flush()
    house_styles.remove_logo(unit, municipality_id)

    entries = history(unit)
    told = [(field, json.loads(new or "null")) for field, new in entries]
    assert ("logo_name", "wapen.png") in told
    assert ("font_name", "Inter Regular") in told
    assert ("logo_name", "") in told
    assert not {"logo", "font_regular", "font_bold"} & {field for field, _new in entries}
    assert sum(len(new or "") for _field, new in entries) < 1500


def test_what_is_not_fit_is_refused_here_too(unit: UnitOfWork, municipality_id: UUID) -> None:
    barred = FontPair("Huis", OwnFont(with_usage(REGULAR, 2).content, BOLD.content))

    with pytest.raises(ColourTooLight):
        house_styles.change_accent(unit, municipality_id, {"accent": "#FFCC00"})
    with pytest.raises(ColourUnreadable):
        house_styles.change_accent(unit, municipality_id, {"accent": "rood"})
    with pytest.raises(LogoUnknown):
        house_styles.choose_logo(unit, municipality_id, b"tekst", "logo.png")
    with pytest.raises(LogoTooLarge):
        house_styles.choose_logo(unit, municipality_id, logo() + bytes(KEPT_LOGO_BYTES), "l.png")
    with pytest.raises(FontNotEmbeddable):
        house_styles.choose_font(unit, municipality_id, barred)

    assert history(unit) == []


def test_two_windows_that_choose_a_colour_are_asked(
    unit: UnitOfWork, municipality_id: UUID
) -> None:
    house_styles.change_accent(unit, municipality_id, {"accent": WINE}, {"accent": ACCENT})

    with pytest.raises(ConflictError):
        house_styles.change_accent(unit, municipality_id, {"accent": "#1D3F72"}, {"accent": ACCENT})


def test_a_consultant_only_looks(database: Database, municipality_id: UUID) -> None:
    with database.unit(Actor(None, Role.CONSULTANT)) as unit:
        for act in (
            lambda: house_styles.change_accent(unit, municipality_id, {"accent": WINE}),
            lambda: house_styles.choose_logo(unit, municipality_id, logo(), "wapen.png"),
            lambda: house_styles.remove_logo(unit, municipality_id),
            lambda: house_styles.choose_font(unit, municipality_id, own_pair()),
            lambda: house_styles.remove_font(unit, municipality_id),
        ):
            with pytest.raises(NotPermitted):
                act()


def test_the_settings_read_it_with_an_example(unit: UnitOfWork, municipality_id: UUID) -> None:
    house_styles.change_accent(unit, municipality_id, {"accent": WINE})
    unit.flush()

    own = own_house_style(unit.session, TODAY)

    assert own is not None
    assert own.municipality_id == municipality_id
    assert own.style.accent == own.example.letterhead.accent == WINE


def test_without_a_municipality_there_is_nothing_to_choose(unit: UnitOfWork) -> None:
    assert own_house_style(unit.session, TODAY) is None


def test_what_was_handed_out_keeps_its_style(unit: UnitOfWork, municipality_id: UUID) -> None:
    client_id = a_client(unit, municipality_id)
    report_id = reports.take_report(unit, client_id, received_on=TODAY, need="Hulp")
    unit.flush()
    before = confirmation_of(unit.session, report_id, TODAY)
    assert isinstance(before, Confirmation)
    printed = print_paper(before)
    document_id = documents.hand_out_paper(
        unit,
        PaperAbout(DocumentKind.CONFIRMATION, report_id),
        content=printed.content,
        pages=printed.pages,
        is_large_print=False,
        edition=before.edition,
        letter=before.texts.used("nl"),
    )

    house_styles.change_accent(unit, municipality_id, {"accent": WINE})
    house_styles.choose_logo(unit, municipality_id, logo(), "wapen.png")
    house_styles.choose_font(unit, municipality_id, own_pair())
    unit.flush()

    kept = unit.session.get_one(Document, document_id)
    after = confirmation_of(unit.session, report_id, TODAY)
    assert kept.content == printed.content
    assert print_paper(after).content != printed.content
