"""The confirmation of a report and the preparation of a visit, as paper and as text."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import UUID

import pdfua
import pytest

from tests.reports.paper_rules import complaints, printed
from tests.reports.samples import HARD_TEXT, LONG_TEXT, USUAL
from wmo_desk.contents.file_parts import (
    LastTalk,
    PreparedAgreement,
    PreparedPerson,
    PreparedSupport,
    PreparedTerm,
    PreparedVisit,
)
from wmo_desk.contents.invitations import Invitation
from wmo_desk.contents.letters import (
    Confirmation,
    OpenOffer,
    PlaceLetter,
    PlannedVisit,
    RefusedOffer,
)
from wmo_desk.contents.preparations import Preparation
from wmo_desk.contents.resident_sheets import ResidentSheet, SheetForm
from wmo_desk.domain.clear_language import read_text
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import (
    ConversationPlace,
    ConversationPurpose,
    Interpreter,
    WaitingEventKind,
)
from wmo_desk.domain.reports import StepKey
from wmo_desk.domain.waiting import Category, Explanation, Status
from wmo_desk.reports.papers import Contents, paper_text, print_paper
from wmo_desk.reports.wording_nl import NL

CONFIRMED = Confirmation(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    received_on=date(2026, 11, 20),
    is_residents=True,
    is_urgent=False,
    need="Ik krijg het huis niet meer schoon en ik zie bijna niemand.",
    plan_on=None,
    plan_until=date(2026, 11, 27),
    investigation_until=date(2027, 1, 4),
    visit=PlannedVisit(date(2026, 11, 30), time(10, 30), 60, ConversationPlace.HOME, "M. Kok"),
    consultant="M. Kok",
    printed_on=date(2026, 11, 22),
)
INVITED = Invitation(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    visit=PlannedVisit(date(2026, 11, 30), time(10, 30), 60, ConversationPlace.HOME, "M. Kok"),
    address=("Brusselseweg 12", "6231 AB Meerssen"),
    participants="uw dochter Els.",
    purpose=ConversationPurpose.INVESTIGATION,
    asks_identity=True,
    needs_interpreter=True,
    consultant="M. Kok",
    printed_on=date(2026, 11, 22),
)
AT_THE_OFFICE = replace(
    INVITED,
    visit=PlannedVisit(date(2026, 11, 30), None, None, ConversationPlace.OFFICE, ""),
    address=(),
    participants="",
    purpose=ConversationPurpose.REVIEW,
    asks_identity=False,
    needs_interpreter=False,
)
TO_PREPARE = ResidentSheet(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    held_on=date(2026, 11, 30),
    held_at=time(10, 30),
    consultant="M. Kok",
    printed_on=date(2026, 11, 22),
)
IN_PLAIN_WORDS = replace(TO_PREPARE, form=SheetForm.PLAIN)
BLANK = replace(TO_PREPARE, resident=None, held_on=None, held_at=None, consultant="")
BARE = replace(
    CONFIRMED, need="", visit=None, consultant="", plan_on=date(2026, 11, 21), is_residents=False
)
HARD = replace(CONFIRMED, need=f"{HARD_TEXT} {LONG_TEXT}", is_practice=True, is_urgent=True)
PREPARED = Preparation(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    address=("Brusselseweg 12", "6231 AB Meerssen"),
    phones=("043 1234567",),
    language="Pools",
    interpreter=Interpreter.SPOKEN,
    visit=PreparedVisit(date(2026, 11, 30), time(10), 60, ConversationPlace.HOME, "dochter Els"),
    received_on=date(2026, 11, 20),
    need="Ik krijg het huis niet meer schoon.",
    last=LastTalk(
        date(2026, 3, 3),
        "Weer onder de mensen komen.",
        (
            PreparedAgreement("Huiskamer bellen", "Els", date(2026, 4, 1), date(2026, 3, 20)),
            PreparedAgreement("Meegaan naar de huiskamer", "", date(2026, 5, 1)),
            PreparedAgreement("Beugels aanvragen", "de consulent", None),
        ),
    ),
    support=(
        PreparedSupport(
            "Hulp bij het huishouden",
            DeliveryForm.IN_KIND,
            150,
            ExtentUnit.MINUTES_PER_WEEK,
            date(2025, 1, 1),
            None,
            date(2027, 1, 1),
        ),
    ),
    agreements=(PreparedAgreement("Scootmobiel proberen", "", None),),
    people=(PreparedPerson("Els Berg", "dochter", "", "0612345678", True, False),),
    terms=(
        PreparedTerm(StepKey.IDENTITY, date(2027, 1, 4), False),
        PreparedTerm(StepKey.CONFIRMED, None, False),
        PreparedTerm(StepKey.INVESTIGATION, date(2026, 11, 1), True),
    ),
    printed_on=date(2026, 11, 22),
)
NOTHING = replace(
    PREPARED,
    address=(),
    phones=(),
    language="",
    interpreter=Interpreter.NONE,
    visit=None,
    received_on=None,
    need="",
    last=None,
    support=(),
    agreements=(),
    people=(),
    terms=(),
)
PLACED = PlaceLetter(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    client_id=UUID(int=1),
    provision="hulp bij het huishouden",
    category=Category.A,
    status=Status.OFFERED,
    explanation=Explanation(
        position=3,
        category=Category.A,
        indication_date=date(2026, 9, 3),
        placed_at=datetime(2026, 9, 4, tzinfo=UTC),
        is_paused=False,
        ranked_on=None,
        ahead_in_category_a=0,
        ahead_with_earlier_date=2,
        ahead_with_same_date=0,
        ahead_by_exception=0,
    ),
    criteria=("Thuis uit het ziekenhuis",),
    reason="Mevrouw woont alleen en kan nog niet bukken.",
    pgb_offered_on=None,
    pgb_declined_on=None,
    refused=RefusedOffer(date(2026, 11, 2), "Zorg Dichtbij", WaitingEventKind.DECLINED_AND_WAITS),
    offer=OpenOffer("Thuis Verder", date(2026, 11, 20), date(2026, 11, 27)),
    started_on=None,
    provider="Thuis Verder",
    meanwhile=("Boodschappen Thuis: 043 123 45 67", "Eettafel Noord"),
    consultant="Marieke Kok",
    printed_on=date(2026, 11, 22),
)
IN_B = replace(
    PLACED,
    category=Category.B,
    criteria=(),
    reason="",
    pgb_offered_on=date(2026, 9, 1),
    pgb_declined_on=date(2026, 9, 2),
    refused=None,
    offer=None,
)
GONE = replace(
    PLACED,
    status=Status.DECLINED,
    explanation=None,
    offer=None,
    refused=RefusedOffer(date(2026, 11, 2), None, WaitingEventKind.DECLINED),
)
PAPERS = {
    "place": PLACED,
    "place in B": IN_B,
    "place left": GONE,
    "confirmation": CONFIRMED,
    "invitation": INVITED,
    "at the office": AT_THE_OFFICE,
    "sheet": TO_PREPARE,
    "plain sheet": IN_PLAIN_WORDS,
    "blank sheet": BLANK,
    "bare": BARE,
    "hard": HARD,
    "preparation": PREPARED,
    "nothing": NOTHING,
}
PLAIN_FOR_RESIDENTS = (
    *(USUAL, CONFIRMED, INVITED, AT_THE_OFFICE, TO_PREPARE, IN_PLAIN_WORDS),
    *(BARE, PLACED, IN_B, GONE),
)
each_paper = pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)


def told(paper: Contents, *, language: str = "nl") -> str:
    return " ".join(each.text for each in paper_text(paper, language=language))


@each_paper
@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_every_rule_holds(paper: Contents, large: bool) -> None:
    assert complaints(printed(paper, large=large)) == []


@pytest.mark.parametrize("paper", [CONFIRMED, INVITED, TO_PREPARE, BLANK, BARE, PREPARED, NOTHING])
def test_every_rule_holds_in_english(paper: Contents) -> None:
    assert complaints(printed(paper, language="en")) == []


@pytest.mark.parametrize("paper", [CONFIRMED, INVITED, AT_THE_OFFICE, BARE, PREPARED])
def test_usual_paper_is_one_page(paper: Contents) -> None:
    assert print_paper(paper).pages == 1


@pytest.mark.parametrize(
    "paper",
    [
        USUAL,
        CONFIRMED,
        INVITED,
        AT_THE_OFFICE,
        TO_PREPARE,
        IN_PLAIN_WORDS,
        BARE,
        PLACED,
        IN_B,
        GONE,
    ],
)
def test_what_we_write_to_residents_is_plain(paper: Contents) -> None:
    ours = [part.text for part in paper_text(paper) if not part.level and not part.is_quote]
    reading = read_text(ours)

    assert reading.is_plain
    assert reading.findings == ()


def test_dates_stand_in_full() -> None:
    words = told(CONFIRMED)

    assert "vrijdag 20 november 2026" in words
    assert "tot en met 27 november 2026" in words
    assert "uiterlijk 4 januari 2027 klaar" in words
    assert "maandag 30 november 2026 om 10.30 uur komt M. Kok bij u thuis" in words


def test_invitation_says_when_where_and_who_comes() -> None:
    words = told(INVITED)

    assert "maandag 30 november 2026 om 10.30 uur" in words
    assert "M. Kok komt bij u thuis: Brusselseweg 12, 6231 AB Meerssen." in words
    assert "ongeveer 60 minuten" in words
    assert "Ook erbij: uw dochter Els." in words
    assert "geldig paspoort" in words
    assert INVITED.letterhead.client_support_name in words


def test_invitation_says_of_what_is_not_known_that_it_comes() -> None:
    words = told(AT_THE_OFFICE)

    assert "maandag 30 november 2026. De tijd hoort u nog van ons." in words
    assert "U praat met iemand van de gemeente op ons kantoor: Gemeente Voorbeeld, Markt 1" in words
    assert "kijken wij samen of die nog bij u past" in words
    assert "paspoort" not in words


def test_sheet_asks_about_all_six_in_the_words_of_its_form() -> None:
    usual, plain = told(TO_PREPARE), told(IN_PLAIN_WORDS)

    assert all(name in usual for name in NL.web.names.values())
    assert "Op maandag 30 november 2026 om 10.30 uur praten wij met u." in usual
    assert "Mijn cijfer: 0 1 2 3 4 5 6 7 8 9 10" in usual
    assert "Mijn cijfer" not in plain
    assert "Goed Gaat wel Niet goed" in plain
    assert usual.count("Hier wil ik over praten") == plain.count("Praat hier met mij over") == 6


def test_blank_sheet_is_about_nobody_and_of_no_day() -> None:
    words = told(BLANK)

    assert "Naam:" in words
    assert "2026" not in words
    assert USUAL.resident.formal_name not in words


@pytest.mark.parametrize("large", [False, True], ids=["ordinary", "large"])
def test_sheet_goes_along_on_pages_of_its_own(large: bool, tmp_path: Path) -> None:
    along = INVITED.with_sheet(SheetForm.PLAIN)
    alone = print_paper(INVITED, large=large)
    file = tmp_path / "paper.pdf"
    printed = print_paper(along, large=large)
    file.write_bytes(printed.content)

    assert printed.pages == alone.pages + print_paper(IN_PLAIN_WORDS, large=large).pages
    assert pdfua.validate(str(file)).findings == ()
    assert "het blad bij deze brief" in told(along)
    assert "Wat wilt u vertellen?" in told(along)
    assert told(along.with_sheet(None)) == told(INVITED)


def test_without_appointment_and_name_it_still_says_what_comes() -> None:
    words = told(BARE)

    assert "om een afspraak te maken" in words
    assert "vroeg iemand ons om hulp voor u" in words
    assert "Wij kregen uw persoonlijk plan op 21 november 2026" in words


def test_support_is_for_the_carer_too() -> None:
    words = told(CONFIRMED)

    assert CONFIRMED.letterhead.client_support_name in words
    assert "uw partner, familie of buren? Ook die" in words


def test_preparation_says_whose_it_is() -> None:
    assert "Alleen voor de consulent" in told(PREPARED)


def test_state_of_each_agreement_is_told() -> None:
    words = told(PREPARED)

    assert "Huiskamer bellen (Els): gedaan op 20 maart 2026" in words
    assert "Meegaan naar de huiskamer: staat open, uiterlijk 1 mei 2026" in words
    assert "Beugels aanvragen (de consulent): staat nog open" in words
    assert "zonder einddatum" in words
    assert "had gemoeten op 1 november 2026" in words
