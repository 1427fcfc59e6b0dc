from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale

from wmo_desk.domain.direct_support import DirectSupportKind
from wmo_desk.domain.kinds import ConversationPlace, Gender
from wmo_desk.domain.reports import Step, StepKey, StepState
from wmo_desk.services.today_lines import (
    SHOWN,
    AgreementLine,
    Person,
    ReviewLine,
    SignalLine,
    SupportLine,
    TermLine,
    TodayView,
    VisitLine,
)
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.today import words

TODAY = date(2026, 11, 22)
ID = UUID(int=1)
PROEF = Person(ID, Gender.MALE, "M. Kok", "D. Proef")
EMPTY = TodayView(TODAY, False, *[()] * 11, True)


@pytest.fixture(autouse=True)
def _english_dates() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def _term(days: int, key: StepKey = StepKey.INVESTIGATION, person: Person = PROEF) -> TermLine:
    due = TODAY + timedelta(days=days)
    state = StepState.LATE if days < 0 else StepState.OPEN
    applied = date(2026, 11, 11) if key is StepKey.DECISION else None
    return TermLine(ID, person, date(2026, 10, 9), applied, Step(key, state, due=due))


def _visit() -> VisitLine:
    return VisitLine(ID, PROEF, TODAY, None, ConversationPlace.HOME, "Bunde", "", is_closed=False)


@pytest.mark.parametrize(
    ("visits", "terms", "said"),
    [
        (0, [], "No visits today. No terms that end within a week."),
        (1, [3], "One visit today. One term ends within a week."),
        (2, [-2, 0, 3, 5, 29], "Two visits today. Three terms end within a week, one has passed."),
        (0, [-9, -1], "No visits today. Two terms have passed."),
        (0, [-9, 6], "No visits today. One term ends within a week, one has passed."),
        (13, [-1], "13 visits today. One term has passed."),
    ],
)
def test_a_day_is_summed_up_in_two_sentences(visits: int, terms: list[int], said: str) -> None:
    view = replace(EMPTY, visits=(_visit(),) * visits, terms=tuple(map(_term, terms)))

    assert words.summary(view) == said


def test_more_than_can_be_shown_is_said_to_be_more() -> None:
    view = replace(EMPTY, terms=tuple(_term(-1) for _ in range(SHOWN)))

    assert "200 or more terms have passed" in words.summary(view)


@pytest.mark.parametrize(
    ("days", "mark", "tone"),
    [
        (-2, "2 days past", Tone.LATE),
        (-1, "1 day past", Tone.LATE),
        (0, "today", Tone.WARN),
        (1, "tomorrow", Tone.WARN),
        (6, "6 days left", Tone.WARN),
        (29, "29 days left", Tone.NEUTRAL),
    ],
)
def test_how_far_a_term_is_stands_in_words(days: int, mark: str, tone: Tone) -> None:
    line = words.term_line(_term(days), TODAY)

    assert (line.mark, line.tone) == (mark, tone)


def test_a_passed_term_says_what_the_resident_may_do_now() -> None:
    late = words.term_line(_term(-2), TODAY)
    assert late.title == "Mr D. Proef · investigation"
    assert (
        late.detail == "The six weeks ended on 20 November. He may now make an application himself."
    )

    decision = words.term_line(_term(-2, StepKey.DECISION), TODAY)
    assert decision.detail.endswith("Decide first of all.")


def test_a_term_that_runs_says_from_and_until_when() -> None:
    assert words.term_line(_term(5), TODAY).detail == (
        "Report of 9 October, by 27 November at the latest"
    )
    assert words.term_line(_term(3, StepKey.DECISION), TODAY).detail == (
        "Application of 11 November, by 25 November at the latest"
    )


def test_an_indication_without_end_date_says_so_before_and_after_its_review() -> None:
    review = ReviewLine(ID, PROEF, "Hulp", None, TODAY + timedelta(days=6), date(2025, 11, 28))
    line = words.review_line(review, TODAY)
    assert (line.mark, line.tone) == ("without end date", Tone.ACCENT)
    assert line.detail == "Look again by 28 November. Last conversation 28 November 2025."

    passed = replace(review, next_review=TODAY - timedelta(days=3))
    line = words.review_line(passed, TODAY)
    assert (line.mark, line.tone) == ("3 days past", Tone.LATE)
    assert line.detail.startswith("Without end date. We would look again by 19 November.")


def test_support_that_ends_says_when() -> None:
    ends = ReviewLine(ID, PROEF, "Begeleiding", TODAY + timedelta(days=5), None, None)

    line = words.review_line(ends, TODAY)
    assert (line.mark, line.tone) == ("5 days left", Tone.WARN)
    assert line.detail == "Ends on 27 November. Not spoken yet."
    assert line.title.endswith("· begeleiding")


def test_an_agreement_in_a_file_of_somebody_else_names_the_client_alone() -> None:
    own = AgreementLine(ID, ID, PROEF, "Bellen", "dochter", TODAY - timedelta(days=1))
    assert words.agreement_line(own, TODAY).title == "Bellen"
    assert words.agreement_line(own, TODAY).detail == "Mr D. Proef · dochter · by 21 November"

    other = replace(own, what="", who="")
    assert words.agreement_line(other, TODAY).title == "Mr D. Proef · agreement"
    assert words.agreement_line(other, TODAY).detail == "by 21 November"


def test_a_line_reads_as_a_sentence() -> None:
    assert words.term_line(_term(3), TODAY).sentence == (
        "Mr D. Proef · investigation, 3 days left. Report of 9 October, by 25 November at the "
        "latest"
    )


@pytest.mark.parametrize(
    ("started", "finished", "mark", "tone", "detail"),
    [
        (63, None, "28 days left", Tone.WARN, "Week 10 of 13 · Ends on 20 December."),
        (93, None, "2 days past", Tone.LATE, "Longer than 13 weeks · The 13 weeks ended on"),
        (40, 3, "no outcome yet", Tone.WARN, "Ended on 19 November. Note what came of it."),
    ],
)
def test_support_without_indication_says_what_to_do(
    started: int, finished: int | None, mark: str, tone: Tone, detail: str
) -> None:
    ended = None if finished is None else TODAY - timedelta(days=finished)
    start = TODAY - timedelta(days=started)
    kind = DirectSupportKind.GENERAL_SUPPORT

    line = words.support_line(SupportLine(ID, PROEF, kind, start, ended), TODAY)

    assert (line.mark, line.tone) == (mark, tone)
    assert line.detail.startswith(detail)
    assert line.target == {"client_id": ID, "section": "indications"}


def test_every_signal_looks_alike_and_opens_its_section() -> None:
    signal = SignalLine(ID, PROEF, TODAY - timedelta(days=9), TODAY - timedelta(days=2), None)

    text = words.signal_line(signal, TODAY)

    assert (text.title, text.mark) == ("Mr D. Proef · signal", "2 days past")
    assert text.detail == "nobody follows it yet · noted on 13 November"
    assert text.target == {"client_id": ID, "section": "signals"}
