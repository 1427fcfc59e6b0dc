"""The sentences of what is refused around papers."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.archives import PassphraseNotPlain
from wmo_desk.domain.documents import (
    DocumentSettled,
    EditionHandedOut,
    NotHandedOut,
    NothingToSumUp,
)
from wmo_desk.domain.insight import (
    EarlierInParts,
    FileInParts,
    LeftOutGroundMissing,
    NotAllJudged,
    ShownTextMissing,
    ShownTextUnchanged,
)
from wmo_desk.domain.letter_batches import AdaptationOutdated, LetterHandedOut
from wmo_desk.domain.letters import (
    LetterFaulty,
    LetterInThePast,
    LetterTooLong,
    NoDecisionToTell,
    NoLetterToAdapt,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date


@says(EditionHandedOut)
def _edition_handed_out(error: EditionHandedOut) -> str:
    words = QCoreApplication.translate(
        "documents",
        "Version %1 was handed out meanwhile. The preview now shows the next version: look at it "
        "and hand that out.",
    )
    return words.replace("%1", f"{error.edition}")


@says(DocumentSettled)
def _document_settled(_error: DocumentSettled) -> str:
    return QCoreApplication.translate(
        "documents",
        "What was handed out stays as it was. Make a new version of the summary and hand that out.",
    )


@says(NothingToSumUp)
def _nothing_to_sum_up(error: NothingToSumUp) -> str:
    return QCoreApplication.translate(
        "documents",
        "There is no conversation to make a summary of: not with this client, or no client with "
        "this identifier. Look at the identifier, or hold the conversation first.",
    )


@says(NotHandedOut)
def _not_handed_out(_error: NotHandedOut) -> str:
    return QCoreApplication.translate(
        "documents",
        "This paper is not for the resident and is not handed out. Give the resident the summary "
        "after the conversation.",
    )


@says(PassphraseNotPlain)
def _passphrase_not_plain(_error: PassphraseNotPlain) -> str:
    return QCoreApplication.translate(
        "documents",
        "Use letters without accents, digits and signs only. With others the archive does not "
        "open in every program.",
    )


@says(LetterFaulty)
def _letter_faulty(error: LetterFaulty) -> str:
    words = QCoreApplication.translate(
        "letters", "%n thing(s) in the text must be mended first.", "", len(error.faults)
    )
    first = next((fault.line for fault in error.faults if fault.line), 0)
    if not first:
        return words
    where = QCoreApplication.translate("letters", "Begin with line %1.")
    return f"{words} {where.replace('%1', f'{first}')}"


@says(LetterTooLong)
def _letter_too_long(error: LetterTooLong) -> str:
    words = QCoreApplication.translate(
        "letters", "The example takes %1 sheets, and at most %2 are allowed. Make the text shorter."
    )
    return words.replace("%1", f"{error.sheets}").replace("%2", f"{error.most}")


@says(LetterInThePast)
def _letter_in_the_past(_error: LetterInThePast) -> str:
    return QCoreApplication.translate(
        "letters", "Letters of earlier days were made already. Choose today or a later day."
    )


@says(NoDecisionToTell)
def _no_decision_to_tell(_error: NoDecisionToTell) -> str:
    return QCoreApplication.translate(
        "letters", "This was taken back meanwhile, so there is no decision to tell of."
    )


@says(NoLetterToAdapt)
def _no_letter_to_adapt(_error: NoLetterToAdapt) -> str:
    return QCoreApplication.translate(
        "letters", "This paper cannot be adapted here. Change what it is made of."
    )


@says(LetterHandedOut)
def _letter_handed_out(error: LetterHandedOut) -> str:
    words = QCoreApplication.translate(
        "letters", "This letter was handed out on %1 already, so it was not made a second time."
    )
    return words.replace("%1", format_date(error.on))


@says(AdaptationOutdated)
def _adaptation_outdated(_error: AdaptationOutdated) -> str:
    return QCoreApplication.translate(
        "letters",
        "Something changed after this letter was adapted. Open the letter in the file, see whether "
        "it is still right, and hand it out there.",
    )


@says(NotAllJudged)
def _not_all_judged(error: NotAllJudged) -> str:
    return QCoreApplication.translate(
        "documents",
        "%n item(s) that concern others are not judged yet. Judge all of them, then the copy can"
        " be made.",
        "",
        error.left,
    )


@says(LeftOutGroundMissing)
def _left_out_ground_missing(_error: LeftOutGroundMissing) -> str:
    return QCoreApplication.translate(
        "documents", "Choose a ground: the resident reads why something was left out."
    )


@says(ShownTextMissing)
def _shown_text_missing(_error: ShownTextMissing) -> str:
    return QCoreApplication.translate(
        "documents", "Write what the resident does read, or leave the whole item out."
    )


@says(ShownTextUnchanged)
def _shown_text_unchanged(_error: ShownTextUnchanged) -> str:
    return QCoreApplication.translate(
        "documents", "Take out what concerns others, or choose to show all of it."
    )


@says(EarlierInParts)
def _earlier_in_parts(_error: EarlierInParts) -> str:
    return QCoreApplication.translate(
        "documents", "An earlier text is shown as it stood, or left out. Choose one of the two."
    )


@says(FileInParts)
def _file_in_parts(_error: FileInParts) -> str:
    return QCoreApplication.translate(
        "documents", "A file is handed out as it is, or not at all. Choose one of the two."
    )
