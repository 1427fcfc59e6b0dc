"""Every kind of paper by what it is made of: to print it, as text, as a web page."""

from collections.abc import Callable
from typing import TypeAlias

from wmo_desk.reports.caseload_paper import compose_caseload, print_caseload
from wmo_desk.reports.client_summary import WORDINGS, compose_summary, print_summary
from wmo_desk.reports.findings import compose_findings, print_findings
from wmo_desk.reports.hand_over import compose_hand_over, print_hand_over
from wmo_desk.reports.insight import compose_insight, print_insight
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.letter_text import LetterContents, compose_letter, print_letter, say_letter
from wmo_desk.reports.norm_calculation import compose_calculation, print_calculation
from wmo_desk.reports.preparation import compose_preparation, print_preparation
from wmo_desk.reports.provider_sheet import compose_provider_sheet, print_provider_sheet
from wmo_desk.reports.resident_plan import compose_plan, print_plan
from wmo_desk.reports.resident_sheet import compose_resident_sheet, print_resident_sheet
from wmo_desk.reports.summary_text import Paragraph, text_of
from wmo_desk.reports.waiting_figures import compose_waiting_figures, print_waiting_figures
from wmo_desk.reports.web_page import web_page
from wmo_desk.services.decision_letters import DecisionLetter, RefusalLetter, WithdrawalLetter
from wmo_desk.services.findings import Findings
from wmo_desk.services.hand_overs import HandOver
from wmo_desk.services.insight import Insight
from wmo_desk.services.invitations import Invitation
from wmo_desk.services.letter_contents import Confirmation, ExampleLetter, LetterUsed, PlaceLetter
from wmo_desk.services.norm_calculations import CalculationPaper
from wmo_desk.services.pgb_letters import PgbLetter
from wmo_desk.services.preparations import Preparation
from wmo_desk.services.provider_sheets import ProviderSheet
from wmo_desk.services.resident_plans import ResidentPlan
from wmo_desk.services.resident_sheets import ResidentSheet
from wmo_desk.services.summaries import ClientSummary
from wmo_desk.services.team_papers import CaseloadPaper, WaitingPaper

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
Printable: TypeAlias = Contents | ExampleLetter


def print_paper(contents: Printable, *, large: bool = False, language: str = "nl") -> Printed:
    """Return a paper as a PDF, in ordinary or large print."""
    match contents:
        case ClientSummary():
            return print_summary(contents, large=large, language=language)
        case Findings():
            return print_findings(contents, large=large, language=language)
        case ResidentPlan():
            return print_plan(contents, large=large, language=language)
        case ResidentSheet():
            return print_resident_sheet(contents, large=large, language=language)
        case Preparation():
            return print_preparation(contents, large=large, language=language)
        case CalculationPaper():
            return print_calculation(contents, large=large, language=language)
        case ProviderSheet():
            return print_provider_sheet(contents, large=large, language=language)
        case HandOver():
            return print_hand_over(contents, large=large, language=language)
        case CaseloadPaper():
            return print_caseload(contents, large=large, language=language)
        case WaitingPaper():
            return print_waiting_figures(contents, large=large, language=language)
        case Insight():
            return print_insight(contents, large=large, language=language)
        case _:
            return print_letter(contents, large=large, language=language)


def paper_text(contents: Printable, *, language: str = "nl") -> tuple[Paragraph, ...]:
    """Return what a paper says, in reading order."""
    return text_of(_composer(contents, language))


def paper_page(contents: Printable, *, large: bool = False, language: str = "nl") -> str:
    """Return a paper as one HTML file."""
    return web_page(_composer(contents, language), language=language, large=large)


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


def _composer(contents: Printable, language: str) -> Callable[[Letter], None]:
    def compose(letter: Letter) -> None:
        match contents:
            case ClientSummary():
                compose_summary(contents, WORDINGS[language], letter)
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
            case Insight():
                compose_insight(contents, language, letter)
            case _:
                compose_letter(contents, language, letter)

    return compose
