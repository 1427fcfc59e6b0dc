"""An archive that opens with a passphrase only: bytes in, bytes out, nothing on the disk.

Why a ZIP file with AES-256, and who can open one: docs/decisions/protected-archives.md.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import pyzipper


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """A file for an archive; its `name` is not encrypted, so it names nobody."""

    name: str
    content: bytes


def protected_archive(files: Iterable[ArchivedFile], passphrase: str, *, dated: date) -> bytes:
    """Return a ZIP file (AES-256) with these files, which all bear that day.

    `passphrase` is one that `domain.archives` accepted.
    """
    stream = io.BytesIO()
    with pyzipper.AESZipFile(
        stream, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(passphrase.encode("ascii"))
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        for file in files:
            info = archive.zipinfo_cls(
                file.name, date_time=(dated.year, dated.month, dated.day, 0, 0, 0)
            )
            info.compress_type = pyzipper.ZIP_DEFLATED
            archive.writestr(info, file.content)
    return stream.getvalue()
