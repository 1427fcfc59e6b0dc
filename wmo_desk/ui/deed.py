"""What was done, as pages tell the message bar."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that was done; `undo` does the opposite."""

    sentence: str
    undo: Callable[[], None] | None = None
