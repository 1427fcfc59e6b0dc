"""The history says every choice in words."""

from enum import StrEnum

import pytest
from pytestqt.qtbot import QtBot

from wmo_desk.domain.dimensions import Dimension
from wmo_desk.domain.direct_support import DirectSupportKind, NeedOutcome
from wmo_desk.domain.home_scan import ScanFinding
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit, WithdrawalGround
from wmo_desk.domain.kinds import (
    Channel,
    ConversationPlace,
    DocumentKind,
    Gender,
    IdentityDocument,
    Interpreter,
    OfferOutcome,
    PresentHelpKind,
)
from wmo_desk.domain.people import NameUsage
from wmo_desk.domain.read_back import ReadBackAnswer
from wmo_desk.domain.reports import ReferralSource, Route
from wmo_desk.domain.scoring import Scoring
from wmo_desk.domain.waiting import Status
from wmo_desk.services.timeline import THEMES
from wmo_desk.ui.clients.field_words import field_name, record_name, value_words


@pytest.mark.parametrize(
    ("field", "choices"),
    [
        ("gender", Gender),
        ("name_usage", NameUsage),
        ("preferred_channel", Channel),
        ("interpreter", Interpreter),
        ("route", Route),
        ("referral_source", ReferralSource),
        ("identity_document", IdentityDocument),
        ("place", ConversationPlace),
        ("dimension", Dimension),
        ("form", DeliveryForm),
        ("status", Status),
        ("unit", ExtentUnit),
        ("withdrawal_ground", WithdrawalGround),
        ("outcome", OfferOutcome),
        ("kind", DirectSupportKind),
        ("need_outcome", NeedOutcome),
        ("finding", ScanFinding),
        ("scoring", Scoring),
        ("kind", PresentHelpKind),
        ("kind", DocumentKind),
    ],
)
def test_every_choice_has_words_of_its_own(
    qtbot: QtBot, field: str, choices: type[StrEnum]
) -> None:
    said = {value_words(field, choice.value) for choice in choices}

    assert len(said) == len(choices)
    assert all(said)


def test_a_moment_is_told_as_the_clock_on_the_wall_showed_it(qtbot: QtBot) -> None:
    assert value_words("placed_at", "2026-07-18T06:34:54.724212+00:00") == "18-07-2026 08:34"


def test_a_choice_of_a_newer_version_is_shown_as_it_stands(qtbot: QtBot) -> None:
    assert value_words("outcome", "not_known_yet") == "not_known_yet"


@pytest.mark.parametrize("record_type", sorted(set().union(*THEMES.values())))
def test_every_record_on_the_time_line_has_a_name(qtbot: QtBot, record_type: str) -> None:
    assert "_" not in record_name(record_type)


def test_what_was_read_back_is_told_in_words(qtbot: QtBot) -> None:
    assert value_words("answer", ReadBackAnswer.RIGHT.value) == "That is right"
    assert value_words("part", Dimension.PARTICIPATION.value) == "Participation"
    assert value_words("part", "What we agreed") == "What we agreed"
    assert field_name("said_on") == "Said on"


def test_languages_of_letters_are_told_in_words(qtbot: QtBot) -> None:
    codes = ("", "de", "tr", "qqx")
    assert [value_words("paper_language", code) for code in codes] == [
        "Dutch",
        "Dutch and Deutsch",
        "Dutch and Türkçe",
        "Dutch and qqx",
    ]
