"""The errors a person may see; anything else is a bug.

They carry facts, never sentences: `ui/vocabulary.py` has the words.
"""

from enum import StrEnum
from typing import Any, NamedTuple


class WmoDeskError(Exception):
    """Base of every error that is shown to a person as a sentence."""


class RuleError(WmoDeskError):
    """A rule of the work refuses; the person can change what was asked.

    `field` names the field the sentence belongs beside, or is empty. Facts for the sentence are
    attributes of the subclass.
    """

    field: str = ""


class RecordMissing(RuleError):
    """The record asked for does not exist (any more); the text names its table."""


class FieldDifference(NamedTuple):
    """One field on which two people (or two windows) disagree."""

    field: str
    base: Any
    theirs: Any
    mine: Any


class ConflictError(WmoDeskError):
    """Somebody else saved this record first; `differences` holds field by field what clashes."""

    def __init__(self, differences: tuple[FieldDifference, ...] = ()) -> None:
        super().__init__("conflict")
        self.differences = differences


class Unavailability(StrEnum):
    """Why the file cannot be used now; not the program's fault and not the person's."""

    DISK_FULL = "disk_full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    IN_USE = "in_use"
    CLOSED = "closed"
    DAMAGED = "damaged"
    WRONG_KEY = "wrong_key"
    MISSING = "missing"
    MISSING_FOLDER = "missing_folder"
    NO_SLOTS = "no_slots"
    DAMAGED_SLOTS = "damaged_slots"
    OTHER_SLOTS = "other_slots"
    NEWER_VERSION = "newer_version"
    UPGRADE_FAILED = "upgrade_failed"
    SYNCHRONISED_FOLDER = "synchronised_folder"
    NETWORK_FOLDER = "network_folder"
    SERVER_GONE = "server_gone"
    INPUT_OUTPUT = "input_output"
    NO_SCREEN = "no_screen"


class UnavailableError(WmoDeskError):
    """The environment refuses: disk full, locked, damaged, or made by a newer program.

    `detail` is a fact for the sentence (a folder, a product, a number of bytes), never contents.
    """

    def __init__(self, reason: Unavailability, detail: str = "") -> None:
        super().__init__(f"{reason.value} {detail}".strip())
        self.reason = reason
        self.detail = detail
