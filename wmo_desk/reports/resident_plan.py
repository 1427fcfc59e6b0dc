"""The plan of a resident: what is asked, what can help, who does what, and when we look back."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from wmo_desk.contents.paper_languages import Worded
from wmo_desk.contents.resident_plans import ResidentPlan
from wmo_desk.contents.summaries import StepKind, SummaryStep
from wmo_desk.reports import summary_plan, summary_support
from wmo_desk.reports.client_summary import WORDINGS
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_parts import add_client_support, add_contact
from wmo_desk.reports.short_letter import add_opening, print_short
from wmo_desk.reports.tagged import Run
from wmo_desk.reports.wording import SummaryWording, filled

_SHEETS: Final = 1


@dataclass(frozen=True, slots=True)
class PlanPaperWording:
    """What a plan says besides `SummaryWording`."""

    title: str
    intro: str
    nothing: str
    look_back_heading: str
    look_back: str
    no_day: str
    change_heading: str
    change: str


_NL: Final = PlanPaperWording(
    title="Uw plan",
    intro="In dit plan staat wat u vraagt, wat kan helpen en wie wat doet. Zo is het op *{date}*.",
    nothing="Er staat nog niets in uw plan. Dat maken wij samen in een gesprek.",
    look_back_heading="Wanneer kijken wij terug?",
    look_back="Op *{date}* kijken wij samen of dit is gelukt: {text}",
    no_day="Daarvoor is nog geen dag afgesproken.",
    change_heading="Klopt het niet meer?",
    change="Verandert er iets bij u, of wilt u iets anders? Laat het ons weten. Dan passen wij "
    "het plan samen aan.",
)

PLAN_WORDS: Final = Worded("plan", _NL)

# What was typed is Dutch, whatever the language of the paper.
_TYPED_LANGUAGE: Final = "nl"


def print_plan(
    plan: ResidentPlan, *, large: bool = False, language: str = "nl", beside: str = ""
) -> Printed:
    """Return the plan as a PDF, in ordinary or large print; on one sheet where that reads well."""
    return print_short(
        plan,
        partial(compose_plan, plan),
        title=PLAN_WORDS[language].title,
        large=large,
        language=language,
        beside=beside,
        sheets=_SHEETS,
    )


def compose_plan(plan: ResidentPlan, language: str, letter: Letter) -> None:
    """Put everything that the plan says in a letter, in reading order."""
    common, words = WORDINGS[language], PLAN_WORDS[language]
    typed = "" if language == _TYPED_LANGUAGE else _TYPED_LANGUAGE
    add_opening(letter, plan, words.title, common)
    if plan.is_empty:
        letter.text(words.nothing)
    else:
        letter.text(filled(words.intro, date=common.calendar.day(plan.printed_on)))
    summary_plan.add_ladders(letter, plan, common, typed)
    summary_plan.add_agreements(letter, plan, common, typed)
    summary_plan.add_results(letter, plan, common, typed)
    summary_support.add_granted(letter, plan, common, typed)
    _look_back(plan, common, words, letter)
    letter.heading(words.change_heading)
    letter.text(words.change)
    add_client_support(letter, common, plan.letterhead)
    add_contact(letter, common, plan.letterhead, plan.consultant)
    if letter.has_missing:
        letter.text(common.missing, style=letter.sheet.small)


def _look_back(
    plan: ResidentPlan,
    common: SummaryWording,
    words: PlanPaperWording,
    letter: Letter,
) -> None:
    if plan.is_empty and not plan.look_back:
        return
    letter.heading(words.look_back_heading)
    if not plan.look_back:
        letter.text(words.no_day)
        return

    def said(step: SummaryStep) -> tuple[Run, ...]:
        is_result = step.kind is StepKind.OTHER
        template = words.look_back if is_result else common.steps[step.kind]
        text = summary_plan.closed(step.text) if is_result else step.text
        return filled(template, date=common.calendar.day(step.on), text=text)

    letter.bullets([said(step) for step in plan.look_back])
