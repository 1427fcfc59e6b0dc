"""Every kind of paper by what it is made of: one place to print it, one to have it as text."""

from typing import TypeAlias

from wmo_desk.reports.client_summary import print_summary
from wmo_desk.reports.confirmation_letter import compose_confirmation, print_confirmation
from wmo_desk.reports.letter import Letter, Printed
from wmo_desk.reports.preparation import compose_preparation, print_preparation
from wmo_desk.reports.summary_text import Paragraph, summary_text, text_of
from wmo_desk.services.confirmations import Confirmation
from wmo_desk.services.preparations import Preparation
from wmo_desk.services.summaries import ClientSummary

Contents: TypeAlias = ClientSummary | Confirmation | Preparation


def print_paper(contents: Contents, *, large: bool = False, language: str = "nl") -> Printed:
    """Return a paper as a PDF, in ordinary or large print."""
    match contents:
        case ClientSummary():
            return print_summary(contents, large=large, language=language)
        case Confirmation():
            return print_confirmation(contents, large=large, language=language)
        case Preparation():
            return print_preparation(contents, large=large, language=language)


def paper_text(contents: Contents, *, language: str = "nl") -> tuple[Paragraph, ...]:
    """Return what a paper says, in reading order."""

    def compose(letter: Letter) -> None:
        match contents:
            case Confirmation():
                compose_confirmation(contents, language, letter)
            case Preparation():
                compose_preparation(contents, language, letter)

    if isinstance(contents, ClientSummary):
        return summary_text(contents, language=language)
    return text_of(compose)
