"""What Vandaag says: the sentence on top and every line, in whole words."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.kinds import Gender
from wmo_desk.domain.reports import StepKey
from wmo_desk.services.intakes import IntakeRow
from wmo_desk.services.today_lines import (
    SHOWN,
    AgreementLine,
    AskAgainLine,
    BudgetLine,
    EndedLine,
    EvaluationLine,
    OfferLine,
    Person,
    ReviewLine,
    SignalLine,
    SupportLine,
    TermLine,
    TodayView,
    VisitLine,
)
from wmo_desk.ui.theme.tokens import Tone
from wmo_desk.ui.today.line import LineText, MarkStyle
from wmo_desk.ui.words.days import day_words, time_words
from wmo_desk.ui.words.deadlines import until_words
from wmo_desk.ui.words.direct_support import support_name, week_words
from wmo_desk.ui.words.people import name_or_unknown, titled
from wmo_desk.ui.words.places import place_name
from wmo_desk.ui.words.steps import step_name
from wmo_desk.ui.words.text import capital, in_list

_NEAR = timedelta(days=14)
_SHORTENED = 80


def number_words(number: int) -> str:
    """Write a number up to twelve in letters, as running text does."""
    small = {
        0: QCoreApplication.translate("today", "no"),
        1: QCoreApplication.translate("today", "one"),
        2: QCoreApplication.translate("today", "two"),
        3: QCoreApplication.translate("today", "three"),
        4: QCoreApplication.translate("today", "four"),
        5: QCoreApplication.translate("today", "five"),
        6: QCoreApplication.translate("today", "six"),
        7: QCoreApplication.translate("today", "seven"),
        8: QCoreApplication.translate("today", "eight"),
        9: QCoreApplication.translate("today", "nine"),
        10: QCoreApplication.translate("today", "ten"),
        11: QCoreApplication.translate("today", "eleven"),
        12: QCoreApplication.translate("today", "twelve"),
    }
    return small.get(number, str(number))


def summary(view: TodayView) -> str:
    """Say in two sentences what this day asks for."""
    visits = len(view.visits)
    if visits == 1:
        first = QCoreApplication.translate("today", "one visit today")
    else:
        first = _many(visits, QCoreApplication.translate("today", "%1 visits today"))
    return f"{_as_sentence(first)} {_as_sentence(_terms(view))}"


def _terms(view: TodayView) -> str:
    soon, late = view.terms_within_a_week, view.late_terms
    if not soon and not late:
        return QCoreApplication.translate("today", "no terms that end within a week")
    if not soon:
        if late == 1:
            return QCoreApplication.translate("today", "one term has passed")
        return _many(late, QCoreApplication.translate("today", "%1 terms have passed"))
    if soon == 1:
        first = QCoreApplication.translate("today", "one term ends within a week")
    else:
        first = _many(soon, QCoreApplication.translate("today", "%1 terms end within a week"))
    if not late:
        return first
    if late == 1:
        second = QCoreApplication.translate("today", "one has passed")
    else:
        second = _many(late, QCoreApplication.translate("today", "%1 have passed"))
    return f"{first}, {second}"


def _many(number: int, words: str) -> str:
    shown = number_words(number)
    if number >= SHOWN:
        shown = QCoreApplication.translate("today", "%1 or more").replace("%1", str(number))
    return words.replace("%1", shown)


def _as_sentence(words: str) -> str:
    return f"{capital(words)}."


# --- Lines --------------------------------------------------------------------------------------


def name_of(person: Person) -> str:
    """Name who a line is about, with the short title where it is known."""
    return titled(name_or_unknown(person.name), person.gender)


def intake_line(row: IntakeRow, on: date) -> LineText:
    """Say of whom a report is that was not finished, and what it is about."""
    need = " ".join(row.need.split())
    short = need if len(need) <= _SHORTENED else f"{need[:_SHORTENED]}…"
    who = row.client or row.reported_by
    return LineText(
        key=("intake", row.id),
        title=who or QCoreApplication.translate("today", "Nobody named yet"),
        mark=QCoreApplication.translate("today", "not finished"),
        tone=Tone.WARN,
        mark_style=_mark_style(Tone.WARN),
        detail=in_list(
            (
                QCoreApplication.translate("today", "called on %1").replace(
                    "%1", day_words(row.received_on, on)
                ),
                f"“{short}”" if short else "",
            )
        ),
        link=QCoreApplication.translate("today", "Go on"),
        page="intake",
        target={"intake_id": row.id},
    )


def term_line(line: TermLine, on: date) -> LineText:
    """Say which statutory term ends when, and what follows when it has passed."""
    mark, tone = until_words(line.due, on)
    return LineText(
        key=("term", line.report_id),
        title=in_list((name_of(line.person), step_name(line.step.key))),
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=_what_follows(line, on) if line.due < on else _runsuntil_words(line, on),
        link=QCoreApplication.translate("today", "File"),
        page="dossier",
        target={"client_id": line.person.client_id, "section": "overview"},
    )


def budget_line(line: BudgetLine, on: date) -> LineText:
    """Say by when the CAK must have the data of a pgb."""
    mark, tone = until_words(line.due, on)
    words = QCoreApplication.translate("today", "Pgb since %1: send the data to the CAK by %2.")
    words = words.replace("%1", day_words(line.start, on))
    return LineText(
        key=("budget", line.indication_id),
        title=in_list((name_of(line.person), line.provision[:1].lower() + line.provision[1:])),
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=words.replace("%2", day_words(line.due, on)),
        link=QCoreApplication.translate("today", "Indication"),
        page="indications",
        target={"indication_id": line.indication_id},
    )


def _temporary_line(line: ReviewLine, on: date) -> LineText:
    """Say that what bridges the time until the decision ends soon."""
    mark, tone = until_words(line.due, on)
    words = QCoreApplication.translate(
        "today", "Temporary, ends on %1. Finish the investigation and decide before that."
    )
    return LineText(
        key=("review", line.indication_id),
        title=in_list((name_of(line.person), line.provision[:1].lower() + line.provision[1:])),
        mark=mark,
        tone=Tone.WARN if tone is Tone.NEUTRAL else tone,
        mark_style=MarkStyle.PILL,
        detail=words.replace("%1", day_words(line.due, on)),
        link=QCoreApplication.translate("today", "File"),
        page="dossier",
        target={"client_id": line.person.client_id, "section": "indications"},
    )


def review_line(line: ReviewLine, on: date) -> LineText:
    """Say at which support to look again, and when that was agreed or ends."""
    if line.is_temporary:
        return _temporary_line(line, on)
    is_open_ended = line.end is None
    ends_first = line.end is not None and line.due == line.end
    mark, tone = until_words(line.due, on)
    no_end = QCoreApplication.translate("today", "without end date")
    if line.due >= on and is_open_ended:
        mark, tone = no_end, Tone.ACCENT
    elif ends_first and line.due > on + _NEAR:
        tone = Tone.ACCENT
    if ends_first:
        what = QCoreApplication.translate("today", "Ends on %1.")
    elif line.due < on:
        what = QCoreApplication.translate("today", "We would look again by %1.")
    else:
        what = QCoreApplication.translate("today", "Look again by %1.")
    words = [what.replace("%1", day_words(line.due, on))]
    if is_open_ended and line.due < on:
        words.insert(0, QCoreApplication.translate("today", "Without end date."))
    if line.last_conversation is None:
        words.append(QCoreApplication.translate("today", "Not spoken yet."))
    else:
        last = QCoreApplication.translate("today", "Last conversation %1.")
        words.append(last.replace("%1", day_words(line.last_conversation, on)))
    return LineText(
        key=("review", line.indication_id),
        title=in_list((name_of(line.person), line.provision[:1].lower() + line.provision[1:])),
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=" ".join(words),
        link=QCoreApplication.translate("today", "Indication"),
        page="indications",
        target={"indication_id": line.indication_id},
    )


def support_line(line: SupportLine, on: date) -> LineText:
    """Say that support is nearly or quite over, or ended with nothing written down of it."""
    due = day_words(line.due, on)
    if line.finished_on is not None:
        mark, tone = QCoreApplication.translate("today", "no outcome yet"), Tone.WARN
        words = QCoreApplication.translate("today", "Ended on %1. Note what came of it.")
    elif line.due < on:
        mark, tone = until_words(line.due, on)
        words = QCoreApplication.translate(
            "today", "The 13 weeks ended on %1. Note the outcome of each question."
        )
    else:
        mark, tone = until_words(line.due, on)
        tone = Tone.WARN
        words = QCoreApplication.translate(
            "today", "Ends on %1. Look together how each question goes on."
        )
    name = support_name(line.kind)
    week = "" if line.finished_on is not None else week_words(line.kind, line.start, on)
    return LineText(
        key=("support", line.support_id),
        title=in_list((name_of(line.person), name[:1].lower() + name[1:])),
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=in_list((capital(week), words.replace("%1", due))),
        link=QCoreApplication.translate("today", "File"),
        page="dossier",
        target={"client_id": line.person.client_id, "section": "indications"},
    )


def agreement_line(line: AgreementLine, on: date) -> LineText:
    """Say what was agreed, who does it and by when; only that much in a file of somebody else."""
    mark, tone = until_words(line.by_when, on, late=Tone.WARN)
    by_when = QCoreApplication.translate("today", "by %1")
    agreement = QCoreApplication.translate("today", "agreement")
    title = line.what or in_list((name_of(line.person), agreement))
    name = name_of(line.person) if line.what else ""
    return LineText(
        key=("agreement", line.agreement_id),
        title=title,
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=in_list((name, line.who, by_when.replace("%1", day_words(line.by_when, on)))),
        link=QCoreApplication.translate("today", "Conversation"),
        page="conversation",
        target={"conversation_id": line.conversation_id},
    )


def signal_line(line: SignalLine, on: date) -> LineText:
    """Say that a signal waits in a file; all look alike, so that none tells what it is about."""
    mark, tone = until_words(line.due_on, on, late=Tone.WARN)
    noted = QCoreApplication.translate("today", "noted on %1")
    nobody = QCoreApplication.translate("today", "nobody follows it yet")
    return LineText(
        key=("signal", line.signal_id),
        title=in_list((name_of(line.person), QCoreApplication.translate("today", "signal"))),
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=in_list((line.owner or nobody, noted.replace("%1", day_words(line.noted_on, on)))),
        link=QCoreApplication.translate("today", "Signals"),
        page="dossier",
        target={"client_id": line.person.client_id, "section": "signals"},
    )


def evaluation_line(line: EvaluationLine, on: date) -> LineText:
    """Say which result is to be looked at, and when; only that much in a file of somebody else."""
    mark, tone = until_words(line.evaluate_on, on, late=Tone.WARN)
    look = QCoreApplication.translate("today", "look at this result together on %1")
    result = QCoreApplication.translate("today", "result")
    day = day_words(line.evaluate_on, on)
    what = " ".join(line.what.split())
    return LineText(
        key=("evaluation", line.result_id),
        title=what or in_list((name_of(line.person), result)),
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=in_list((name_of(line.person) if what else "", look.replace("%1", day))),
        link=QCoreApplication.translate("today", "Plan"),
        page="dossier",
        target={"client_id": line.person.client_id, "section": "plan"},
    )


def offer_line(line: OfferLine, on: date) -> LineText:
    """Say which provider still has to answer, and by when."""
    mark, tone = until_words(line.respond_by, on, late=Tone.WARN)
    asked = QCoreApplication.translate("today", "An answer was asked by %1.")
    return LineText(
        key=("offer", line.entry_id),
        title=in_list((name_of(line.person), line.provider)),
        mark=mark,
        tone=tone,
        mark_style=_mark_style(tone),
        detail=asked.replace("%1", day_words(line.respond_by, on)),
        page="waiting_list",
        target={"entry_id": line.entry_id},
    )


def ended_line(line: EndedLine, on: date) -> LineText:
    """Say who still waits for help of which the indication has ended, and what to do."""
    mark = QCoreApplication.translate("today", "indication ended")
    what = QCoreApplication.translate(
        "today", "It ran until %1. Decide again, or take off the list."
    )
    return LineText(
        key=("ended", line.entry_id),
        title=name_of(line.person),
        mark=mark,
        tone=Tone.LATE,
        mark_style=MarkStyle.PILL,
        detail=what.replace("%1", day_words(line.ended_on, on)),
        link=QCoreApplication.translate("today", "Waiting list"),
        page="waiting_list",
        target={"entry_id": line.entry_id},
    )


def ask_again_line(line: AskAgainLine, on: date) -> LineText:
    """Say who waits so long that one asks whether the help is still needed."""
    if line.asked_on is None:
        since = QCoreApplication.translate("today", "On the waiting list since %1, never asked.")
        day = line.placed_at.date()
    else:
        since = QCoreApplication.translate("today", "Last asked on %1.")
        day = line.asked_on
    return LineText(
        key=("ask", line.entry_id),
        title=name_of(line.person),
        detail=since.replace("%1", day_words(day, on)),
        link=QCoreApplication.translate("today", "Ask"),
        page="waiting_list",
        target={"entry_id": line.entry_id},
    )


def visit_line(line: VisitLine) -> LineText:
    """Say at what time, whom and where."""
    done = QCoreApplication.translate("today", "finished") if line.is_closed else ""
    place = place_name(line.place)
    return LineText(
        key=("visit", line.conversation_id),
        title=name_of(line.person),
        mark=time_words(line.held_at) if line.held_at is not None else "–",
        mark_style=MarkStyle.STRONG,
        detail=in_list((done, line.city, place[:1].lower() + place[1:], line.participants)),
        is_strong=False,
        page="conversation",
        target={"conversation_id": line.conversation_id},
    )


def unfinished_line(line: VisitLine, on: date) -> LineText:
    """Say which conversation was held and not finished."""
    days = (on - line.held_on).days
    if days == 1:
        ago = QCoreApplication.translate("today", "yesterday")
    else:
        ago = QCoreApplication.translate("today", "%1 days ago").replace("%1", str(days))
    held = QCoreApplication.translate("today", "Conversation of %1")
    place = place_name(line.place)
    return LineText(
        key=("unfinished", line.conversation_id),
        title=name_of(line.person),
        detail=in_list(
            (
                held.replace("%1", f"{day_words(line.held_on, on)}, {ago}"),
                place[:1].lower() + place[1:],
                line.participants,
            )
        ),
        is_strong=False,
        page="conversation",
        target={"conversation_id": line.conversation_id},
    )


def with_consultant(text: LineText, person: Person) -> LineText:
    """Add in whose hands the file is, where the files of everybody are shown."""
    nobody = QCoreApplication.translate("today", "nobody's file")
    return replace(text, detail=in_list((person.consultant or nobody, text.detail)))


def recent_line(person: Person) -> LineText:
    """Name a file that was opened lately."""
    return LineText(
        key=("recent", person.client_id),
        title=name_of(person),
        is_strong=False,
        page="dossier",
        target={"client_id": person.client_id},
    )


def _mark_style(tone: Tone) -> MarkStyle:
    return MarkStyle.PLAIN if tone is Tone.NEUTRAL else MarkStyle.PILL


def _runsuntil_words(line: TermLine, on: date) -> str:
    """Say from which day the term runs, and its last day."""
    if line.step.key is StepKey.DECISION and line.application_on is not None:
        words = QCoreApplication.translate("today", "Application of %1, by %2 at the latest")
        start = line.application_on
    else:
        words = QCoreApplication.translate("today", "Report of %1, by %2 at the latest")
        start = line.received_on
    return words.replace("%1", day_words(start, on)).replace("%2", day_words(line.due, on))


def _what_follows(line: TermLine, on: date) -> str:
    """Say which term has passed and what the resident may do now (art. 2.3.2 lid 9)."""
    gender = line.person.gender
    if line.step.key is StepKey.DECISION and line.noticed_on is not None:
        words = QCoreApplication.translate(
            "today", "Notice of default of %2; the term ended on %1. Decide now."
        ).replace("%2", day_words(line.noticed_on, on))
    elif line.step.key is StepKey.DECISION:
        words = QCoreApplication.translate(
            "today", "The two weeks for the decision ended on %1. Decide first of all."
        )
    elif line.application_on is not None:
        words = QCoreApplication.translate(
            "today", "The six weeks ended on %1. The application is there already."
        )
    elif line.step.key is not StepKey.INVESTIGATION:
        words = QCoreApplication.translate(
            "today", "Belongs to the investigation, of which the six weeks ended on %1."
        )
    else:
        words = {
            Gender.FEMALE: QCoreApplication.translate(
                "today", "The six weeks ended on %1. She may now make an application herself."
            ),
            Gender.MALE: QCoreApplication.translate(
                "today", "The six weeks ended on %1. He may now make an application himself."
            ),
            Gender.UNKNOWN: QCoreApplication.translate(
                "today", "The six weeks ended on %1. The resident may now make an application."
            ),
        }[gender]
    return words.replace("%1", day_words(line.due, on))
