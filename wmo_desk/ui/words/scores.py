"""How a score is written: a mark as a whole number, an average with one decimal."""

from PySide6.QtCore import QLocale


def score_words(score: float) -> str:
    """Return a score as it is read; an average is always seen to be one."""
    return QLocale().toString(score, "f", 1) if isinstance(score, float) else str(score)
