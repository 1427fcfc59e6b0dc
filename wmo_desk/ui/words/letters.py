"""The words around letters whose text is data: what is wrong in a text, and what names mean."""

from PySide6.QtCore import QCoreApplication, QLocale

from wmo_desk.domain.letter_terms import LetterKind
from wmo_desk.domain.letters import DEEPEST, LetterFault, Problem
from wmo_desk.ui.words.papers import paper_name


def interface_language() -> str:
    """The language of the interface, for what letters and their names are called."""
    return "nl" if QLocale().language() is QLocale.Language.Dutch else "en"


def language_name(language: str) -> str:
    """Name a language of letters."""
    return {
        "nl": QCoreApplication.translate("letters", "Dutch"),
        "en": QCoreApplication.translate("letters", "English"),
        "de": QCoreApplication.translate("letters", "German"),
    }[language]


def letter_name(kind: LetterKind, language: str) -> str:
    """Name a letter in a language, as a title."""
    return f"{paper_name(kind.document)} · {language_name(language)}"


def line_words(fault: LetterFault) -> str:
    """Say in which line a fault is."""
    if not fault.line:
        return QCoreApplication.translate("letters", "Whole letter")
    return QCoreApplication.translate("letters", "Line %1").replace("%1", f"{fault.line}")


def fault_words(fault: LetterFault, kind: LetterKind) -> str:
    """Say what is wrong and how to mend it."""
    words = _words(fault.problem)
    if fault.proposal and fault.problem is not Problem.PASSAGE_LACKS:
        meant = QCoreApplication.translate("letters", "Do you mean “%1”?")
        words = f"{words} {meant.replace('%1', fault.proposal)}"
    about = _passage(fault.about, kind) if fault.problem in _OF_PASSAGES else fault.about
    return words.replace("%1", about).replace("%2", fault.proposal).replace("%3", fault.about)


_OF_PASSAGES = frozenset(
    {
        Problem.PASSAGE_MISSING,
        Problem.PASSAGE_CONDITIONAL,
        Problem.PASSAGE_EMPTY,
        Problem.PASSAGE_LACKS,
    }
)


def _passage(name: str, kind: LetterKind) -> str:
    for passage in kind.passages:
        if passage.name == name:
            return f"“{passage.described(interface_language())}” ({passage.source})"
    return f"“{name}”"


def _words(problem: Problem) -> str:
    return {
        Problem.NOT_CLOSED: QCoreApplication.translate(
            "letters", "“%1” is opened and not closed. Put [einde] where it ends, or a second *."
        ),
        Problem.NOT_OPENED: QCoreApplication.translate(
            "letters", "“%1” ends nothing. Take it out, or put the beginning before it."
        ),
        Problem.UNKNOWN_MARK: QCoreApplication.translate(
            "letters",
            "“%1” is no mark. Known are [als …], [anders], [einde] and [verplicht …]. For a "
            "bracket in the text, put \\ before it.",
        ),
        Problem.OWN_LINE: QCoreApplication.translate(
            "letters", "“%1” must stand on a line of its own."
        ),
        Problem.BROKEN_PLACEHOLDER: QCoreApplication.translate(
            "letters",
            "“%1” is not a whole placeholder. Put a name between { and }, and close it.",
        ),
        Problem.STRAY: QCoreApplication.translate(
            "letters", "“%1” stands here alone. Take it out, or put \\ before it to print it."
        ),
        Problem.CROSSED: QCoreApplication.translate(
            "letters", "Bold begins before a condition and ends inside it. End it where it began."
        ),
        Problem.TOO_DEEP: QCoreApplication.translate(
            "letters", "“%1” stands within %4 others. Make fewer conditions inside each other."
        ).replace("%4", f"{DEEPEST}"),
        Problem.TOO_LONG: QCoreApplication.translate(
            "letters", "The text is longer than %1 characters. Make it shorter."
        ),
        Problem.NO_TITLE: QCoreApplication.translate(
            "letters", "The letter must begin with a title: a line with “# ” before it."
        ),
        Problem.ONE_TITLE: QCoreApplication.translate(
            "letters", "A letter has one title. Write “## ” before a heading."
        ),
        Problem.UNKNOWN_PLACEHOLDER: QCoreApplication.translate(
            "letters", "“{%1}” is nothing that can be filled in. Choose one with “Insert…”."
        ),
        Problem.UNKNOWN_CONDITION: QCoreApplication.translate(
            "letters", "“%1” is no condition of this letter. Choose one with “Insert…”."
        ),
        Problem.UNKNOWN_PASSAGE: QCoreApplication.translate(
            "letters", "“%1” is no required part of this letter. Choose one with “Insert…”."
        ),
        Problem.NO_COUNT: QCoreApplication.translate(
            "letters", "“{%1}” is no number, so it has no singular and plural."
        ),
        Problem.LIST_ALONE: QCoreApplication.translate(
            "letters", "“{%1}” is a list. Put it alone in a line: - {%1}"
        ),
        Problem.PASSAGE_MISSING: QCoreApplication.translate(
            "letters", "This must be in the letter: %1. Put it between [verplicht %3] and [einde]."
        ),
        Problem.PASSAGE_CONDITIONAL: QCoreApplication.translate(
            "letters", "This must always be in the letter: %1. Take it out of the condition."
        ),
        Problem.PASSAGE_EMPTY: QCoreApplication.translate(
            "letters", "This must be in the letter, but there is not always a text: %1."
        ),
        Problem.PASSAGE_LACKS: QCoreApplication.translate(
            "letters", "In this part {%2} must be filled in: %1."
        ),
        Problem.FILLED_IN_ALREADY: QCoreApplication.translate(
            "letters",
            "In this letter everything is filled in already. Write the words in place of “%1”.",
        ),
    }[problem]
