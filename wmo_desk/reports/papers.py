"""Every kind of paper by what it is made of: to print it, as text, as a web page."""

from functools import partial
from typing import TypeAlias

from wmo_desk.contents.decision_letters import (
    DecisionLetter,
    PgbLetter,
    RefusalLetter,
    WithdrawalLetter,
)
from wmo_desk.contents.findings import Findings
from wmo_desk.contents.hand_overs import HandOver
from wmo_desk.contents.insight import Insight
from wmo_desk.contents.invitations import Invitation
from wmo_desk.contents.letters import Confirmation, ExampleLetter, LetterUsed, PlaceLetter
from wmo_desk.contents.norm_calculations import CalculationPaper
from wmo_desk.contents.preparations import Preparation
from wmo_desk.contents.provider_sheets import ProviderSheet
from wmo_desk.contents.resident_plans import ResidentPlan
from wmo_desk.contents.resident_sheets import ResidentSheet
from wmo_desk.contents.social_map import ResidentPage
from wmo_desk.contents.summaries import ClientSummary
from wmo_desk.contents.team_papers import CaseloadPaper, WaitingPaper
from wmo_desk.reports.beside import read_out
from wmo_desk.reports.caseload_paper import compose_caseload, print_caseload
from wmo_desk.reports.client_summary import compose_summary, print_summary
from wmo_desk.reports.findings import compose_findings, print_findings
from wmo_desk.reports.hand_over import compose_hand_over, print_hand_over
from wmo_desk.reports.insight import compose_insight, print_insight
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_text import (
    LetterContents,
    compose_letter,
    print_letter,
    say_letter,
    translated_letter,
)
from wmo_desk.reports.norm_calculation import compose_calculation, print_calculation
from wmo_desk.reports.page import LARGE, ORDINARY
from wmo_desk.reports.preparation import compose_preparation, print_preparation
from wmo_desk.reports.provider_sheet import compose_provider_sheet, print_provider_sheet
from wmo_desk.reports.reading_letter import ReadingLetter
from wmo_desk.reports.resident_plan import compose_plan, print_plan
from wmo_desk.reports.resident_sheet import compose_resident_sheet, print_resident_sheet
from wmo_desk.reports.social_map_page import compose_social_map, print_social_map
from wmo_desk.reports.summary_text import Paragraph, text_of
from wmo_desk.reports.waiting_figures import compose_waiting_figures, print_waiting_figures
from wmo_desk.reports.web_page import web_page

Contents: TypeAlias = (
    ClientSummary
    | Confirmation
    | Invitation
    | ResidentSheet
    | ResidentPlan
    | Findings
    | Preparation
    | CalculationPaper
    | PlaceLetter
    | DecisionLetter
    | WithdrawalLetter
    | RefusalLetter
    | PgbLetter
    | HandOver
    | CaseloadPaper
    | WaitingPaper
    | ProviderSheet
    | Insight
)
Printable: TypeAlias = Contents | ExampleLetter | ResidentPage


def print_paper(
    contents: Printable, *, large: bool = False, language: str = "nl", beside: str = ""
) -> Printed:
    """Return a paper as a PDF, in ordinary or large print.

    On a paper for a resident the words of another language may stand `beside` those of its own.
    """
    match contents:
        case ClientSummary():
            return print_summary(contents, large=large, language=language, beside=beside)
        case Findings():
            return print_findings(contents, large=large, language=language, beside=beside)
        case ResidentPlan():
            return print_plan(contents, large=large, language=language, beside=beside)
        case ResidentSheet():
            return print_resident_sheet(contents, large=large, language=language, beside=beside)
        case Preparation():
            return print_preparation(contents, large=large, language=language)
        case CalculationPaper():
            return print_calculation(contents, large=large, language=language, beside=beside)
        case ProviderSheet():
            return print_provider_sheet(contents, large=large, language=language)
        case HandOver():
            return print_hand_over(contents, large=large, language=language)
        case CaseloadPaper():
            return print_caseload(contents, large=large, language=language)
        case WaitingPaper():
            return print_waiting_figures(contents, large=large, language=language)
        case ResidentPage():
            return print_social_map(contents, large=large, language=language, beside=beside)
        case Insight():
            return print_insight(contents, large=large, language=language)
        case _:
            return print_letter(contents, large=large, language=language, beside=beside)


def paper_text(
    contents: Printable, *, large: bool = False, language: str = "nl", beside: str = ""
) -> tuple[Paragraph, ...]:
    """Return what a paper says, in the reading order of its print."""
    return text_of(_read_out(contents, language, beside, large=large))


def paper_page(
    contents: Printable, *, large: bool = False, language: str = "nl", beside: str = ""
) -> str:
    """Return a paper as one HTML file."""
    letter = _read_out(contents, language, beside, large=large)
    return web_page(letter, language=language, large=large)


def _read_out(contents: Printable, language: str, beside: str, *, large: bool) -> ReadingLetter:
    standard = None
    if beside and isinstance(contents, LetterContents):
        standard = partial(compose_letter, translated_letter(contents, beside))
    sheet = LARGE if large else ORDINARY
    compose = partial(_compose, contents)
    return read_out(compose, language, beside, sheet=sheet, standard=standard)


def letter_of(
    contents: Printable, *, language: str = "nl"
) -> tuple[LetterUsed, str, str, bool] | None:
    """Return of a letter whose text is data what it is made of; None for another paper.

    That is its version and adaptation, its text with everything filled in, the same as it was
    adapted, and whether something else is filled in now than when that was done.
    """
    if not isinstance(contents, LetterContents):
        return None
    said = say_letter(contents, language)
    adapted = contents.texts.adapted(language)
    text = said.standard if adapted is None else adapted.text
    return contents.texts.used(language), said.standard, text, said.is_outdated


def _compose(contents: Printable, language: str, letter: Letter) -> None:
    match contents:
        case ClientSummary():
            compose_summary(contents, language, letter)
        case Findings():
            compose_findings(contents, language, letter)
        case ResidentPlan():
            compose_plan(contents, language, letter)
        case ResidentSheet():
            compose_resident_sheet(contents, language, letter)
        case Preparation():
            compose_preparation(contents, language, letter)
        case CalculationPaper():
            compose_calculation(contents, language, letter)
        case ProviderSheet():
            compose_provider_sheet(contents, language, letter)
        case HandOver():
            compose_hand_over(contents, language, letter)
        case CaseloadPaper():
            compose_caseload(contents, language, letter)
        case WaitingPaper():
            compose_waiting_figures(contents, language, letter)
        case ResidentPage():
            compose_social_map(contents, language, letter)
        case Insight():
            compose_insight(contents, language, letter)
        case _:
            compose_letter(contents, language, letter)
