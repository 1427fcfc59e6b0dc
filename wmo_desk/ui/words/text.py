"""How words are put together."""

from collections.abc import Sequence


def in_list(parts: Sequence[str]) -> str:
    """Put words beside each other, as the headers do; empty ones are left out."""
    return " · ".join(part for part in parts if part)


def in_sentence(parts: Sequence[str]) -> str:
    """Put words behind each other with commas; empty ones are left out."""
    return ", ".join(part for part in parts if part)


def capital(words: str) -> str:
    """Let words begin with a capital letter, as a choice or a title does."""
    # Of the Dutch “één” the capital has no accent.
    first = "E" if words.startswith("éé") else words[:1].upper()
    return first + words[1:]
