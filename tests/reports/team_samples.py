"""Papers for colleagues as they could be: a usual file and team, an empty one, and a hard one."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from tests.reports.samples import HARD_TEXT, LONG_TEXT, USUAL
from wmo_desk.contents.file_parts import (
    LastTalk,
    PreparedAgreement,
    PreparedPerson,
    PreparedSupport,
    PreparedTerm,
    PreparedVisit,
)
from wmo_desk.contents.hand_overs import (
    CareNoted,
    HandOver,
    HandOverPage,
    HeldPlace,
    NotedConsent,
    NotedSignal,
    RunningDirect,
)
from wmo_desk.contents.letters import OpenOffer
from wmo_desk.contents.team_papers import (
    CaseloadLine,
    CaseloadPaper,
    RoomLine,
    WaitingLine,
    WaitingPaper,
)
from wmo_desk.domain.carers import CareLoad
from wmo_desk.domain.consent import ConsentTopic
from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.fairness import Grouping, Movement, Waited, outlook
from wmo_desk.domain.indications import DeliveryForm, ExtentUnit
from wmo_desk.domain.kinds import Channel, ConversationPlace, Interpreter
from wmo_desk.domain.reports import StepKey
from wmo_desk.domain.signals import SignalConsent, SignalKind
from wmo_desk.domain.waiting import Category, Explanation

TODAY = date(2026, 11, 22)


def _hard(number: int) -> str:
    """Return words that are hard to print, for one name in ten."""
    return "Bunde " if number % 10 else f"{HARD_TEXT} "


FILE = HandOverPage(
    letterhead=USUAL.letterhead,
    resident=USUAL.resident,
    address=("Brusselseweg 12", "6231 AB Meerssen"),
    phones=("0431234567",),
    language="Pools",
    interpreter=Interpreter.SPOKEN,
    channel=Channel.LETTER,
    prefers_large_print=True,
    paper_language="Deutsch",
    consultant="M. Kok",
    visit=PreparedVisit(date(2026, 11, 30), time(10), 60, ConversationPlace.HOME, "dochter Els"),
    last=LastTalk(date(2026, 3, 3), "Weer onder de mensen komen.", ()),
    last_with="T. Smit",
    last_participants="dochter Els",
    terms=(PreparedTerm(StepKey.INVESTIGATION, date(2027, 1, 4), False),),
    agreements=(
        PreparedAgreement(
            "Beugels aanvragen", "de consulent", date(2026, 11, 1), agreed_on=date(2026, 3, 3)
        ),
        PreparedAgreement(
            "Meegaan naar de huiskamer", "Els", date(2026, 12, 1), agreed_on=date(2026, 3, 3)
        ),
        PreparedAgreement("Scootmobiel proberen", "", None, agreed_on=date(2025, 6, 1)),
    ),
    support=(
        PreparedSupport(
            "Begeleiding individueel",
            DeliveryForm.PGB,
            120,
            ExtentUnit.MINUTES_PER_WEEK,
            date(2025, 1, 1),
            date(2027, 12, 31),
            None,
        ),
    ),
    direct=(
        RunningDirect(DirectSupportKind.GENERAL_SUPPORT, date(2026, 10, 1), date(2026, 12, 30)),
    ),
    open_ended=(
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
    place=HeldPlace(
        "Hulp bij het huishouden",
        Explanation(
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
        OpenOffer("Thuis Verder", date(2026, 11, 20), date(2026, 11, 27)),
    ),
    people=(
        PreparedPerson("Els Berg", "dochter", "", "0612345678", True, True),
        PreparedPerson("J. Peters", "huisarts", "Praktijk Markt", "0437654321", False, False),
    ),
    process_director="Vos",
    case_director="",
    carers=(CareNoted("Els Berg", CareLoad.OFTEN_HEAVY),),
    consents=(
        NotedConsent(
            ConsentTopic.SHARING,
            "",
            "mevrouw zelf",
            date(2026, 3, 3),
            "met de dochter",
            date(2027, 3, 3),
            None,
            True,
        ),
        NotedConsent(
            ConsentTopic.CHILDREN,
            "Els Berg",
            "Els Berg",
            date(2026, 1, 3),
            "",
            None,
            date(2026, 8, 1),
            False,
        ),
    ),
    withheld=("Els Berg",),
    signals=(
        NotedSignal(
            SignalKind.LONELINESS,
            "Komt de deur niet meer uit.",
            "Bellen met de huiskamer.",
            SignalConsent.REFUSED,
            date(2026, 12, 3),
            "M. Kok",
        ),
    ),
)
HANDED_OVER = HandOver((FILE,), TODAY)
UNKNOWN_FILE = replace(
    FILE,
    address=(),
    phones=(),
    language="",
    interpreter=Interpreter.NONE,
    channel=Channel.PHONE,
    prefers_large_print=False,
    paper_language="",
    consultant="",
    visit=None,
    last=None,
    last_with="",
    last_participants="",
    terms=(),
    agreements=(),
    support=(),
    direct=(),
    open_ended=(),
    place=None,
    people=(),
    process_director="",
    carers=(),
    consents=(),
    withheld=(),
    signals=(),
)
UNKNOWN = HandOver((UNKNOWN_FILE,), TODAY)
SEVERAL = HandOver((FILE, UNKNOWN_FILE, FILE), TODAY)
HARD_FILE = HandOver(
    (
        replace(
            FILE,
            signals=(replace(FILE.signals[0], noticed=f"{HARD_TEXT} {LONG_TEXT}"),),
            agreements=tuple(
                replace(FILE.agreements[0], what=f"{number} {HARD_TEXT}") for number in range(12)
            ),
        ),
    ),
    TODAY,
    is_practice=True,
)

CARRIED = CaseloadPaper(
    letterhead=USUAL.letterhead,
    lines=(
        CaseloadLine("D. van der Heijden-Bemelmans", None, 12, 0, 1, 0, 0),
        CaseloadLine("L. Janssen", None, 41, 1, 3, 2, 4),
        CaseloadLine("M. Kok", None, 64, 3, 5, 6, 11),
        CaseloadLine("R. de Wit", None, 38, 0, 2, 1, 0),
        CaseloadLine("T. Smit", None, 57, 2, 4, 3, 7),
        CaseloadLine("", None, 4, 1, 0, 0, 1),
    ),
    room=60,
    soon_days=7,
    silent_months=12,
    has_names=True,
    printed_on=TODAY,
)
CARRIED_UNNAMED = replace(
    CARRIED,
    lines=tuple(
        replace(line, consultant="", number=number)
        for number, line in enumerate(sorted(CARRIED.lines[:-1], key=lambda line: -line.files), 1)
    )
    + CARRIED.lines[-1:],
    has_names=False,
)
CARRIED_BY_NOBODY = replace(CARRIED, lines=())
CARRIED_BY_MANY = replace(
    CARRIED,
    lines=tuple(
        CaseloadLine(f"{_hard(number)}{number}", None, number * 7, number, 2, 1, number % 3)
        for number in range(30)
    ),
    is_practice=True,
)


def _movements(weeks: int) -> list[Movement]:
    """The list of a year: five come each week, and four go."""
    begin = TODAY - timedelta(weeks=weeks)
    found = []
    for week in range(weeks):
        day = begin + timedelta(weeks=week)
        found += [Movement(day, 1)] * (5 + week % 3) + [Movement(day, -1)] * (4 + week % 4)
    return found


NONE = Waited(0, None, None, None)
WAITING = WaitingPaper(
    letterhead=USUAL.letterhead,
    lines=(
        WaitingLine(Grouping.ALL, None, Waited(52, 61, 143, 212), Waited(118, 74, 160, 240)),
        WaitingLine(Grouping.CATEGORY, "A", Waited(14, 23, 41, 66), NONE),
        WaitingLine(Grouping.CATEGORY, "B", Waited(38, 78, 150, 212), NONE),
        WaitingLine(Grouping.AREA, "Bunde", Waited(12, 55, 120, 149), NONE),
        WaitingLine(Grouping.AREA, "Meerssen-Centrum", Waited(24, 66, 150, 212), NONE),
        WaitingLine(Grouping.AREA, "Ulestraten en omgeving", Waited(11, 40, 90, 101), NONE),
        WaitingLine(Grouping.AREA, None, Waited(5, 30, 44, 44), NONE, is_rest=True),
    ),
    areas=(
        RoomLine("Bunde", 1530, 1200),
        RoomLine("Meerssen-Centrum", 3105, 1980),
        RoomLine("Ulestraten en omgeving", 1425, 600),
        RoomLine(None, 390, 1200, is_rest=True),
    ),
    asked=6450,
    room=1980,
    unknown_hours=2,
    outlook=outlook(_movements(78), TODAY),
    printed_on=TODAY,
)
WAITING_YOUNG = replace(WAITING, outlook=outlook(_movements(5), TODAY), unknown_hours=0, room=9000)
WAITING_IN_SMALL_AREAS = replace(
    WAITING,
    lines=(*WAITING.lines[:3], WAITING.lines[0]._replace(grouping=Grouping.AREA, is_rest=True)),
    areas=(RoomLine(None, 6450, 1980, is_rest=True),),
)
NOBODY_WAITS = replace(
    WAITING,
    lines=(WaitingLine(Grouping.ALL, None, NONE, NONE),),
    areas=(),
    asked=0,
    unknown_hours=0,
    outlook=outlook([], TODAY),
)
WAITING_EVERYWHERE = replace(
    WAITING,
    lines=(
        *WAITING.lines[:3],
        *(
            WaitingLine(Grouping.AREA, f"{_hard(number)}{number}", Waited(9, 4, 5, 6), NONE)
            for number in range(30)
        ),
    ),
    areas=tuple(RoomLine(f"{_hard(number)}{number}", 90, 1200) for number in range(30)),
    is_practice=True,
)
