"""The words of the interface for enums and errors; every screen takes them from here."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.dimensions import Dimension, ScoreOffScale
from wmo_desk.errors import (
    ConflictError,
    RuleError,
    Unavailability,
    UnavailableError,
    WmoDeskError,
)

ErrorT = TypeVar("ErrorT", bound=RuleError)
_sentences: Final[dict[type[RuleError], Callable[..., str]]] = {}


def says(
    kind: type[ErrorT],
) -> Callable[[Callable[[ErrorT], str]], Callable[[ErrorT], str]]:
    """Register a function as the one that gives the sentence of this class of refusal.

    Raises ValueError for a second one: which of them is said would depend on what was loaded.
    """

    def register(function: Callable[[ErrorT], str]) -> Callable[[ErrorT], str]:
        if kind in _sentences:
            raise ValueError(kind.__name__)
        _sentences[kind] = function
        return function

    return register


def has_sentence(kind: type[RuleError]) -> bool:
    """Whether this class of refusal has a sentence of its own."""
    _load_sentences()
    return kind in _sentences


def sentence(error: WmoDeskError) -> str:
    """Return what to say to the person: what is wrong, and what to do next."""
    if isinstance(error, UnavailableError):
        return _unavailable(error)
    if isinstance(error, ConflictError):
        return QCoreApplication.translate(
            "vocabulary",
            "Somebody else changed this meanwhile. Look at both and choose; what you typed stays.",
        )
    _load_sentences()
    for kind in type(error).__mro__:
        if kind in _sentences:
            return _sentences[kind](error)
    return QCoreApplication.translate("vocabulary", "This is not possible now.")


@cache
def _load_sentences() -> None:
    # They know the services' words, for which the first window does not wait.
    import_module("wmo_desk.ui.refusals")


def dimension_name(dimension: Dimension) -> str:
    """Return the name of a dimension of positive health."""
    return {
        Dimension.BODILY_FUNCTIONS: QCoreApplication.translate("vocabulary", "Bodily functions"),
        Dimension.MENTAL_WELLBEING: QCoreApplication.translate("vocabulary", "Mental wellbeing"),
        Dimension.MEANINGFULNESS: QCoreApplication.translate("vocabulary", "Meaningfulness"),
        Dimension.QUALITY_OF_LIFE: QCoreApplication.translate("vocabulary", "Quality of life"),
        Dimension.PARTICIPATION: QCoreApplication.translate("vocabulary", "Participation"),
        Dimension.DAILY_FUNCTIONING: QCoreApplication.translate("vocabulary", "Daily functioning"),
    }[dimension]


@says(ScoreOffScale)
def _score_off_scale(error: ScoreOffScale) -> str:
    return QCoreApplication.translate(
        "vocabulary", "A score lies between 0 and 10. Leave it empty when it was not discussed."
    )


def _unavailable(error: UnavailableError) -> str:
    words = {
        Unavailability.DISK_FULL: QCoreApplication.translate(
            "vocabulary",
            "The disk is full, so this was not saved. Free some space and try again; what you "
            "typed stays on the screen.",
        ),
        Unavailability.READ_ONLY: QCoreApplication.translate(
            "vocabulary",
            "The folder may only be read, so nothing can be saved in it. Ask your administrator "
            "for write access, or choose another folder.",
        ),
        Unavailability.LOCKED: QCoreApplication.translate(
            "vocabulary",
            "The file is busy for a moment, perhaps with a copy. Try again in a few seconds.",
        ),
        Unavailability.IN_USE: QCoreApplication.translate(
            "vocabulary",
            "This file is open in another window of Wmo Desk. Go on there, or close that window "
            "first.",
        ),
        Unavailability.CLOSED: QCoreApplication.translate(
            "vocabulary",
            "The file is locked. Unlock it with your passphrase; what you typed is kept.",
        ),
        Unavailability.DAMAGED: QCoreApplication.translate(
            "vocabulary",
            "The file is damaged and cannot be read. Put back a copy; the damaged file is kept "
            "beside it.",
        ),
        Unavailability.WRONG_KEY: QCoreApplication.translate(
            "vocabulary",
            "This passphrase does not open the file. Check Caps Lock and try again, or use the "
            "recovery key.",
        ),
        Unavailability.MISSING: QCoreApplication.translate(
            "vocabulary",
            "The file is not there any more. Check whether it was moved, or put back a copy.",
        ),
        Unavailability.MISSING_FOLDER: QCoreApplication.translate(
            "vocabulary",
            "There is no such folder. Make it first, or choose another one.",
        ),
        Unavailability.NO_SLOTS: QCoreApplication.translate(
            "vocabulary",
            "The file with the key slots is missing, and without it the passphrase cannot be "
            "checked. Put it back beside the file; every copy holds one.",
        ),
        Unavailability.DAMAGED_SLOTS: QCoreApplication.translate(
            "vocabulary",
            "The file with the key slots is damaged. Put back the one from a copy; the records "
            "themselves are not harmed.",
        ),
        Unavailability.OTHER_SLOTS: QCoreApplication.translate(
            "vocabulary",
            "The file with the key slots belongs to another file: its key opens no page of this "
            "one. Put back the one that belongs to it; every copy holds one.",
        ),
        Unavailability.NEWER_VERSION: QCoreApplication.translate(
            "vocabulary",
            "This file was made by a newer version of Wmo Desk. Install that version to open it; "
            "nothing was changed.",
        ),
        Unavailability.UPGRADE_FAILED: QCoreApplication.translate(
            "vocabulary",
            "The file could not be brought up to this version. It is as it was before; ask your "
            "administrator to look at the log.",
        ),
        Unavailability.SYNCHRONISED_FOLDER: QCoreApplication.translate(
            "vocabulary",
            "This folder is copied to other computers by a synchronising program, which can damage "
            "the file. Choose a folder on this computer's own disk.",
        ),
        Unavailability.NETWORK_FOLDER: QCoreApplication.translate(
            "vocabulary",
            "This folder is on the network, where the file can be damaged. Choose a folder on this "
            "computer's own disk.",
        ),
        Unavailability.SERVER_GONE: QCoreApplication.translate(
            "vocabulary",
            "The server does not answer. Check the network and try again; what you typed stays on "
            "the screen.",
        ),
        Unavailability.INPUT_OUTPUT: QCoreApplication.translate(
            "vocabulary",
            "The disk could not be read or written. Try again; if it goes on, make a copy of your "
            "files and ask your administrator to check the disk.",
        ),
        Unavailability.NO_SCREEN: QCoreApplication.translate(
            "vocabulary",
            "There is no screen here, so the window cannot open. The commands do without one: "
            "wmo-desk --help names them.",
        ),
    }[error.reason]
    if error.reason is Unavailability.DISK_FULL and error.detail.isdecimal():
        missing = QCoreApplication.translate("vocabulary", "At least %1 MB more is needed.")
        return f"{words} {missing.replace('%1', str(int(error.detail) // 1_000_000 + 1))}"
    return f"{words} ({error.detail})" if error.detail else words
