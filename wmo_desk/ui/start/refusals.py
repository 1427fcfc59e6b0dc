"""The sentences of what is refused around a file: passphrases, recovery keys, names, roles."""

from PySide6.QtCore import QCoreApplication

from wmo_desk.domain.files import FileAlreadyThere, NotAsWritten
from wmo_desk.domain.organisation import (
    ChangeTooEarly,
    FormNeeded,
    NameNeeded,
    NameTaken,
    NoManagerNeeded,
    ValidityReversed,
)
from wmo_desk.domain.passphrases import (
    AttemptTooSoon,
    PassphraseMismatch,
    PassphraseTooShort,
    PassphraseTooSimple,
    WrongPassphrase,
)
from wmo_desk.domain.permissions import NotPermitted
from wmo_desk.domain.pins import PinMalformed, PinMismatch, PinTooSimple, PinUsedUp, WrongPin
from wmo_desk.domain.recovery_key import (
    RecoveryKeyGroupWrong,
    RecoveryKeyIncomplete,
    WrongRecoveryKey,
)
from wmo_desk.ui.vocabulary import says
from wmo_desk.ui.widgets.date_text import format_date


@says(WrongPassphrase)
def _wrong_passphrase(error: WrongPassphrase) -> str:
    return QCoreApplication.translate(
        "refusals",
        "This passphrase does not open the file. Look at Caps Lock and type it once more, or use "
        "the recovery key.",
    )


@says(AttemptTooSoon)
def _attempt_too_soon(error: AttemptTooSoon) -> str:
    return QCoreApplication.translate(
        "refusals",
        "After wrong attempts one waits: %n second(s) more. Nothing was tried.",
        "",
        error.wait,
    )


@says(PassphraseTooShort)
def _too_short(error: PassphraseTooShort) -> str:
    return QCoreApplication.translate(
        "refusals", "Use at least %n character(s), such as four words.", "", error.least
    )


@says(PassphraseTooSimple)
def _too_simple(error: PassphraseTooSimple) -> str:
    return QCoreApplication.translate(
        "refusals", "This is too much of the same. Use some other letters as well."
    )


@says(PassphraseMismatch)
def _mismatch(error: PassphraseMismatch) -> str:
    return QCoreApplication.translate(
        "refusals", "The two are not the same. Type the passphrase once more."
    )


@says(PinMalformed)
def _pin_malformed(error: PinMalformed) -> str:
    words = QCoreApplication.translate("refusals", "A PIN has %1 to %2 digits and nothing else.")
    return words.replace("%1", f"{error.fewest}").replace("%2", f"{error.most}")


@says(PinTooSimple)
def _pin_too_simple(_error: PinTooSimple) -> str:
    return QCoreApplication.translate(
        "refusals", "Anybody tries this one first. Choose digits that do not follow each other."
    )


@says(PinMismatch)
def _pin_mismatch(_error: PinMismatch) -> str:
    return QCoreApplication.translate(
        "refusals", "The two are not the same. Type the PIN once more."
    )


@says(WrongPin)
def _wrong_pin(error: WrongPin) -> str:
    words = QCoreApplication.translate(
        "refusals",
        "This is not your PIN. %n attempt(s) left; wait %1 s, or type the passphrase.",
        "",
        error.left,
    )
    return words.replace("%1", f"{error.wait}")


@says(PinUsedUp)
def _pin_used_up(_error: PinUsedUp) -> str:
    return QCoreApplication.translate(
        "refusals", "The PIN counts no longer after too many wrong ones. Type the passphrase."
    )


@says(RecoveryKeyGroupWrong)
def _group_wrong(error: RecoveryKeyGroupWrong) -> str:
    words = QCoreApplication.translate(
        "refusals", "There is a typing error in group %1. Compare it with the paper."
    )
    return words.replace("%1", f"{error.number}")


@says(RecoveryKeyIncomplete)
def _incomplete(error: RecoveryKeyIncomplete) -> str:
    words = QCoreApplication.translate(
        "refusals", "%1 of the %2 signs were typed. Fill every group with five."
    )
    return words.replace("%1", f"{error.typed}").replace("%2", f"{error.expected}")


@says(WrongRecoveryKey)
def _wrong_key(error: WrongRecoveryKey) -> str:
    return QCoreApplication.translate(
        "refusals",
        "This key was typed without error, but it is of another file, or a newer one replaced it. "
        "Look for another paper.",
    )


@says(FileAlreadyThere)
def _file_there(error: FileAlreadyThere) -> str:
    words = QCoreApplication.translate(
        "refusals", "There is a file called %1 in this folder already. Choose another name."
    )
    return words.replace("%1", error.name)


@says(NotAsWritten)
def _not_as_written(_error: NotAsWritten) -> str:
    return QCoreApplication.translate(
        "refusals",
        "The file can be read, but something in it is not as it was written; what was found stands "
        "above. Keep a copy of it as it is now, and tell who looks after this program.",
    )


@says(NameNeeded)
def _name_needed(error: NameNeeded) -> str:
    return QCoreApplication.translate("refusals", "This cannot stay empty. Fill it in.")


@says(NameTaken)
def _name_taken(error: NameTaken) -> str:
    words = QCoreApplication.translate(
        "refusals", "“%1” is in the list already. Change that one, or choose another name."
    )
    return words.replace("%1", error.name)


@says(FormNeeded)
def _form_needed(error: FormNeeded) -> str:
    return QCoreApplication.translate(
        "refusals", "Choose at least one form in which this can be granted."
    )


@says(ValidityReversed)
def _validity_reversed(error: ValidityReversed) -> str:
    words = QCoreApplication.translate(
        "refusals", "The last day lies before the first, which is %1. Choose a later day."
    )
    return words.replace("%1", format_date(error.valid_from))


@says(ChangeTooEarly)
def _change_too_early(error: ChangeTooEarly) -> str:
    words = QCoreApplication.translate(
        "refusals",
        "This line counts from %1. Choose a day after it; on that very day the line itself is "
        "corrected.",
    )
    return words.replace("%1", format_date(error.valid_from))


@says(NoManagerNeeded)
def _no_manager_needed(error: NoManagerNeeded) -> str:
    return QCoreApplication.translate(
        "refusals", "Somebody manages this file already. Ask that person for the role."
    )


@says(NotPermitted)
def _not_permitted(error: NotPermitted) -> str:
    return QCoreApplication.translate(
        "refusals", "Your role does not allow this. Ask whoever manages this file."
    )
