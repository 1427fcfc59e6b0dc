"""The sentences of what is refused around papers."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.archives import PassphraseNotPlain
from wmo_desk.domain.documents import (
    DocumentSettled,
    EditionHandedOut,
    NotHandedOut,
    NothingToSumUp,
)
from wmo_desk.ui.vocabulary import says


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
