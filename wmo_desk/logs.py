"""The rotating log file: identifiers and facts, never what somebody typed.

Qt's messages arrive here through the loggers as well; the windows install that bridge.
"""

import errno
import faulthandler
import logging
import os
import sys
import time
import traceback
from io import FileIO, TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from typing_extensions import override

FILE_NAME = "wmo-desk.log"
CRASH_FILE_NAME = "wmo-desk-crash.log"
_MAX_BYTES = 1_000_000
_OLD_FILES = 4


class DiscreetFormatter(logging.Formatter):
    """One line per record in UTC; of an exception its class and its places, not its message.

    A message such as that of KeyError repeats a value, which may be somebody's name.
    """

    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self.converter = time.gmtime

    @override
    def format(self, record: logging.LogRecord) -> str:
        # Not the method above: it would repeat the trace that another handler left on the record.
        record.message = record.getMessage()
        record.asctime = self.formatTime(record)
        lines = [_printable(self.formatMessage(record))]
        if record.exc_info and record.exc_info[1] is not None:
            lines.append(describe_error(record.exc_info[1]))
        return "\n".join(lines)


class _PrivateFileHandler(RotatingFileHandler):
    """Makes its files readable and writable for the owner alone."""

    @override
    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(
            FileIO(descriptor, "a"), encoding=self.encoding, errors=self.errors, write_through=True
        )


def start_logging(folder: Path, *, level: int = logging.INFO) -> logging.Handler:
    """Send the log of the whole program to `folder` and return the handler.

    Where the folder cannot be written the program still starts, with its log on standard error.
    """
    handler = _handler(folder)
    handler.setFormatter(DiscreetFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("wmo_desk").setLevel(level)
    return handler


def note_crashes(folder: Path) -> None:
    """Let a crash below Python leave the places where every thread was, beside the log.

    Names of files and functions alone, never a value. Whoever sees to that already, such as a
    test run, goes on doing so.
    """
    if faulthandler.is_enabled():
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = os.open(folder / CRASH_FILE_NAME, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:
        return
    faulthandler.enable(file)


def stop_logging(handler: logging.Handler) -> None:
    """Close what `start_logging` returned."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def describe_error(error: BaseException) -> str:
    """Return where an error and the errors behind it came from, without any value."""
    parts = []
    current: BaseException | None = error
    seen: set[int] = set()
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        places = traceback.format_list(traceback.extract_tb(current.__traceback__))
        parts.append("".join((*places, _name_of(current))))
        hidden = None if current.__suppress_context__ else current.__context__
        current = current.__cause__ or hidden
    return "\ncame from\n".join(parts)


def _handler(folder: Path) -> logging.Handler:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return _PrivateFileHandler(
            folder / FILE_NAME,
            maxBytes=_MAX_BYTES,
            backupCount=_OLD_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError:
        return logging.StreamHandler(sys.stderr)


def _name_of(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {errno.errorcode.get(error.errno, error.errno)}"
    return name


def _printable(text: str) -> str:
    # A line break in a message must not look like a record of its own.
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode()
        for character in text
    )
