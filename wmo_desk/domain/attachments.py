"""Which files are kept with a dossier: known by what is in them, whatever they are called."""

from enum import StrEnum
from typing import Final

from wmo_desk.errors import RuleError

MOST_BYTES: Final = 10 * 1024 * 1024


class AttachmentKind(StrEnum):
    """The kinds of file that can be shown again."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"


_BEGINNINGS: Final = {
    AttachmentKind.PDF: b"%PDF-",
    AttachmentKind.PNG: b"\x89PNG\r\n\x1a\n",
    AttachmentKind.JPEG: b"\xff\xd8\xff",
}


class AttachmentUnknown(RuleError):
    """The contents are neither a PDF nor a picture, whatever the name says."""

    field = "file"


class AttachmentTooLarge(RuleError):
    """The file is larger than what is kept."""

    field = "file"


class AttachmentEmpty(RuleError):
    """There is nothing in the file."""

    field = "file"


def attachment_kind(content: bytes) -> AttachmentKind:
    """Tell from the contents what a file is; refuse what is empty, too large or something else."""
    if not content:
        raise AttachmentEmpty
    if len(content) > MOST_BYTES:
        raise AttachmentTooLarge
    for kind, beginning in _BEGINNINGS.items():
        if content.startswith(beginning):
            return kind
    raise AttachmentUnknown
