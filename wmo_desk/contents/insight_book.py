"""The book with what every field of a dossier means, as the program ships it."""

from functools import cache

from wmo_desk.domain.insight_book import InsightBook, read_book
from wmo_desk.paths import resource


@cache
def insight_book() -> InsightBook:
    """Read the book; raises `ResourceMissingError` where the installation is incomplete."""
    return read_book(
        parts=_lines("parts"),
        records=_lines("records"),
        fields=_lines("fields"),
        values=_lines("values"),
    )


def _lines(name: str) -> list[str]:
    return resource(f"insight/{name}.csv").read_text(encoding="utf-8").splitlines()
