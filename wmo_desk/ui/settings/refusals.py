"""The sentences of what is refused about question sets, snippets, house style, translations.

They say what to do next.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.font_files import (
    MOST_FONT_BYTES,
    FontBroken,
    FontIncomplete,
    FontNotBolder,
    FontNotEmbeddable,
    FontOnlyWhole,
    FontPairNeeded,
    FontTooLarge,
    FontUnknown,
)
from wmo_desk.domain.house_style import (
    ACCENT,
    LEAST_CONTRAST,
    MOST_LOGO_BYTES,
    MOST_LOGO_PIXELS,
    ColourTooLight,
    ColourUnreadable,
    LogoBroken,
    LogoTooLarge,
    LogoTooManyPixels,
    LogoUnknown,
)
from wmo_desk.domain.paper_translations import (
    MOST_FILE_BYTES,
    EntryFault,
    EntryProblem,
    FileProblem,
    TranslationFaulty,
    TranslationUnreadable,
)
from wmo_desk.domain.question_sets import (
    MOST_TOPICS,
    Fault,
    Problem,
    QuestionSetFaulty,
    QuestionSetTaken,
)
from wmo_desk.domain.snippets import WORD_LIMIT, SnippetEmpty, SnippetTaken, SnippetWordUnfit
from wmo_desk.ui.settings.colour_words import ratio_words
from wmo_desk.ui.vocabulary import says

_MOST_LINES: Final = 12
_MOST_CHARACTERS: Final = 20
_MOST_ENTRIES: Final = 5
_MEGABYTE: Final = 1024 * 1024


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


@says(ColourUnreadable)
def _colour_unreadable(_error: ColourUnreadable) -> str:
    return QCoreApplication.translate(
        "house style",
        "A colour is # with six digits or letters from A to F, such as %1. You can also choose a "
        "ready one.",
    ).replace("%1", ACCENT)


@says(ColourTooLight)
def _colour_light(error: ColourTooLight) -> str:
    words = QCoreApplication.translate(
        "house style",
        "Letters of this colour are too faint on white: the contrast is %1 to 1, and at least %2 "
        "is needed. Choose a darker colour.",
    )
    least = ratio_words(LEAST_CONTRAST)
    return words.replace("%1", ratio_words(error.ratio)).replace("%2", least)


@says(LogoUnknown)
def _logo_unknown(_error: LogoUnknown) -> str:
    return QCoreApplication.translate(
        "house style",
        "This file is neither a PNG nor a JPEG, whatever its name says. Save the logo as one of "
        "those in another program, and choose it again.",
    )


@says(LogoTooLarge)
def _logo_large(_error: LogoTooLarge) -> str:
    words = QCoreApplication.translate(
        "house style",
        "This file is larger than %1 MB. Save the logo smaller, and choose it again: a width of "
        "700 pixels is enough.",
    )
    return words.replace("%1", f"{MOST_LOGO_BYTES // _MEGABYTE}")


@says(LogoTooManyPixels)
def _logo_pixels(error: LogoTooManyPixels) -> str:
    words = QCoreApplication.translate(
        "house style",
        "This picture has %1 by %2 pixels, more than %3 million. Save the logo smaller, and choose "
        "it again: a width of 700 pixels is enough.",
    )
    words = words.replace("%1", f"{error.width}").replace("%2", f"{error.height}")
    return words.replace("%3", f"{MOST_LOGO_PIXELS // 1_000_000}")


@says(LogoBroken)
def _logo_broken(_error: LogoBroken) -> str:
    return QCoreApplication.translate(
        "house style",
        "This picture is damaged and cannot be shown. Open it in another program, save it again "
        "there, and choose it again.",
    )


@says(FontUnknown)
def _font_unknown(error: FontUnknown) -> str:
    return QCoreApplication.translate(
        "house style",
        "%1 is no TrueType font, whatever its name says. Ask whoever made the font for the files "
        "with .ttf.",
    ).replace("%1", error.name)


@says(FontTooLarge)
def _font_large(error: FontTooLarge) -> str:
    words = QCoreApplication.translate(
        "house style",
        "%1 is larger than %2 MB. Ask whoever made the font for files with fewer scripts.",
    )
    most = f"{MOST_FONT_BYTES // _MEGABYTE}"
    return words.replace("%1", error.name).replace("%2", most)


@says(FontBroken)
def _font_broken(error: FontBroken) -> str:
    return QCoreApplication.translate(
        "house style",
        "%1 is damaged: letters could not be printed with it. Get the file again, and choose it "
        "again.",
    ).replace("%1", error.name)


@says(FontNotEmbeddable)
def _font_not_embeddable(error: FontNotEmbeddable) -> str:
    return QCoreApplication.translate(
        "house style",
        "The maker of %1 does not allow it to be put in documents. Choose another font, or ask the "
        "maker for a licence with a file that allows it.",
    ).replace("%1", error.name)


@says(FontOnlyWhole)
def _font_only_whole(error: FontOnlyWhole) -> str:
    return QCoreApplication.translate(
        "house style",
        "The maker of %1 allows it in documents only as a whole, and then every letter would be "
        "very large. Choose another font.",
    ).replace("%1", error.name)


@says(FontIncomplete)
def _font_incomplete(error: FontIncomplete) -> str:
    shown = " ".join(error.missing[:_MOST_CHARACTERS])
    more = len(error.missing) - _MOST_CHARACTERS
    if more > 0:
        others = QCoreApplication.translate("house style", "and %1 more")
        shown = f"{shown} {others.replace('%1', str(more))}"
    words = QCoreApplication.translate(
        "house style",
        "%1 lacks characters that letters need: %2. Choose a font that has them.",
    )
    return words.replace("%1", error.name).replace("%2", shown)


@says(FontPairNeeded)
def _font_pair(error: FontPairNeeded) -> str:
    if error.count == 1:
        return QCoreApplication.translate(
            "house style",
            "Letters are printed regular and bold, so a second file is needed. Choose the other "
            "one now. Until then the font stays as it was.",
        )
    return QCoreApplication.translate(
        "house style", "Choose two files of the font: the regular one and the bold one."
    )


@says(FontNotBolder)
def _font_not_bolder(_error: FontNotBolder) -> str:
    return QCoreApplication.translate(
        "house style",
        "Neither of these two files is bolder than the other. Choose the regular and the bold file "
        "of the font.",
    )


@says(TranslationUnreadable)
def _translation_unreadable(error: TranslationUnreadable) -> str:
    words = {
        FileProblem.NOT_TEXT: QCoreApplication.translate(
            "translations of papers",
            "This file is no text in UTF-8. Save it in the spreadsheet as “CSV UTF-8”, and choose "
            "it again.",
        ),
        FileProblem.TOO_LARGE: QCoreApplication.translate(
            "translations of papers",
            "This file is larger than %1 MB, which no translation is. Choose another file.",
        ).replace("%1", f"{MOST_FILE_BYTES // _MEGABYTE}"),
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


@says(TranslationFaulty)
def _translation_faulty(error: TranslationFaulty) -> str:
    # Of a sentence the first fault is enough: what is mended there often mends the others.
    firsts = list({fault.key: fault for fault in reversed(error.faults)}.values())[::-1]
    begun = QCoreApplication.translate(
        "translations of papers",
        "Nothing was loaded: %n sentence(s) of this file would print wrong. Mend this, and load "
        "the file again.",
        "",
        len(firsts),
    )
    lines = [
        begun,
        *map(entry_fault_words, firsts[:_MOST_ENTRIES]),
    ]
    more = len(firsts) - _MOST_ENTRIES
    if more > 0:
        others = QCoreApplication.translate("translations of papers", "And %1 more after these.")
        lines.append(others.replace("%1", f"{more}"))
    return "\n".join(lines)


def entry_fault_words(fault: EntryFault) -> str:
    """Say of which entry of a translation what is wrong, and how it should be."""
    words = {
        EntryProblem.PLACEHOLDER_MISSING: QCoreApplication.translate(
            "translations of papers", "%1 is missing; the program fills something in there."
        ),
        EntryProblem.PLACEHOLDER_UNKNOWN: QCoreApplication.translate(
            "translations of papers", "%1 does not stand in the Dutch. Take it out."
        ),
        EntryProblem.MARK_MISSING: QCoreApplication.translate(
            "translations of papers", "%1 is missing; take it over from the Dutch."
        ),
        EntryProblem.MARK_UNKNOWN: QCoreApplication.translate(
            "translations of papers", "%1 stands there more often than in the Dutch. Take it out."
        ),
        EntryProblem.BRACES: QCoreApplication.translate(
            "translations of papers", "A bracket stands elsewhere than in the Dutch."
        ),
        EntryProblem.BOLD_OPEN: QCoreApplication.translate(
            "translations of papers", "A * begins bold and nothing ends it."
        ),
        EntryProblem.BOLD_UNKNOWN: QCoreApplication.translate(
            "translations of papers", "There is a *, and the Dutch has no bold. Take it out."
        ),
    }[fault.problem]
    said = words.replace("%1", f"“{fault.about}”")
    return f"{fault.key}: {said}"
