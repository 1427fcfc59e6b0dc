"""The sentences of what is refused about question sets, snippets and translations of papers."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.paper_translations import FileProblem, TranslationUnreadable
from wmo_desk.domain.question_sets import (
    MOST_TOPICS,
    Fault,
    Problem,
    QuestionSetFaulty,
    QuestionSetTaken,
)
from wmo_desk.domain.snippets import WORD_LIMIT, SnippetEmpty, SnippetTaken, SnippetWordUnfit
from wmo_desk.ui.vocabulary import says

_MOST_LINES: Final = 12


def problem_words(problem: Problem) -> str:
    """Say what is wrong in which line of a question set, and how it should be."""
    words = QCoreApplication.translate("question sets", "Line %1: %2")
    return words.replace("%1", str(problem.line)).replace("%2", _fault_words(problem))


def _fault_words(problem: Problem) -> str:
    words = {
        Fault.NOT_TEXT: QCoreApplication.translate(
            "question sets", "a letter cannot be read. Save the file as text in UTF-8."
        ),
        Fault.TOO_LARGE: QCoreApplication.translate(
            "question sets", "the file is larger than a question set can be."
        ),
        Fault.NOT_JSON: QCoreApplication.translate(
            "question sets",
            "this is not written as JSON. Look here and in the line before for a comma, a "
            "quotation mark or a bracket that is missing or too many.",
        ),
        Fault.NOT_A_SET: QCoreApplication.translate(
            "question sets", "the file must begin with { and hold name, version and topics."
        ),
        Fault.MISSING: QCoreApplication.translate("question sets", "“%1” is missing."),
        Fault.UNKNOWN: QCoreApplication.translate(
            "question sets", "“%1” is none of the six dimensions."
        ),
        Fault.EMPTY: QCoreApplication.translate("question sets", "“%1” is empty."),
        Fault.TOO_LONG: QCoreApplication.translate("question sets", "“%1” is too long."),
        Fault.NO_TOPICS: QCoreApplication.translate(
            "question sets", "“%1” has no topics. Each dimension needs at least one."
        ),
        Fault.TOO_MANY: QCoreApplication.translate(
            "question sets", "“%1” has more than %2 topics."
        ),
        Fault.TWICE: QCoreApplication.translate(
            "question sets", "the key “%1” stands there twice in this dimension."
        ),
        Fault.NO_AUDIENCE: QCoreApplication.translate(
            "question sets",
            "“audience” must be adults, plain_language or young_people.",
        ),
    }[problem.fault]
    return words.replace("%1", problem.about).replace("%2", str(MOST_TOPICS))


@says(QuestionSetFaulty)
def _question_set_faulty(error: QuestionSetFaulty) -> str:
    words = QCoreApplication.translate(
        "question sets", "Nothing was loaded. Mend this in the file and load it again."
    )
    lines = [words, *(problem_words(problem) for problem in error.problems[:_MOST_LINES])]
    more = len(error.problems) - _MOST_LINES
    if more > 0:
        others = QCoreApplication.translate("question sets", "And %1 more after these.")
        lines.append(others.replace("%1", str(more)))
    return "\n".join(lines)


@says(QuestionSetTaken)
def _question_set_taken(error: QuestionSetTaken) -> str:
    return (
        QCoreApplication.translate(
            "question sets",
            "“%1”, version %2, is there already with other topics, or is a set of the program. "
            "Give the file another name or version, and load it again.",
        )
        .replace("%1", error.name)
        .replace("%2", error.edition)
    )


@says(SnippetWordUnfit)
def _snippet_word_unfit(_error: SnippetWordUnfit) -> str:
    return QCoreApplication.translate(
        "snippets", "Choose one word of letters and digits, of at most %1 characters."
    ).replace("%1", str(WORD_LIMIT))


@says(SnippetTaken)
def _snippet_taken(error: SnippetTaken) -> str:
    return QCoreApplication.translate(
        "snippets", "“%1” has a text already. Change that one, or choose another word."
    ).replace("%1", error.word)


@says(SnippetEmpty)
def _snippet_empty(_error: SnippetEmpty) -> str:
    return QCoreApplication.translate("snippets", "Write the text that the word expands to.")


@says(TranslationUnreadable)
def _translation_unreadable(error: TranslationUnreadable) -> str:
    words = {
        FileProblem.NO_COLUMNS: QCoreApplication.translate(
            "translations of papers",
            "This file has no columns “key”, “dutch” and “translation” in its first line. Begin "
            "with the file that the program makes for a translation.",
        ),
        FileProblem.NO_CODE: QCoreApplication.translate(
            "translations of papers",
            "The row “language.code” has no code of a language. Fill in one there, such as de, "
            "pl or ar.",
        ),
        FileProblem.WRONG_CODE: QCoreApplication.translate(
            "translations of papers",
            "“%1” is no code of another language than Dutch. Use one such as de, pl or ar.",
        ),
        FileProblem.NO_NAME: QCoreApplication.translate(
            "translations of papers",
            "The row “language.name” is empty. Fill in there what the language is called in that "
            "language itself, such as Deutsch.",
        ),
        FileProblem.WRONG_DIRECTION: QCoreApplication.translate(
            "translations of papers",
            "The row “language.direction” must say ltr (from left to right) or rtl (from right "
            "to left), and not “%1”.",
        ),
    }[error.problem]
    return words.replace("%1", error.about)
