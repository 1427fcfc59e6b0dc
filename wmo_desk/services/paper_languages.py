"""Which language goes beside the Dutch on a paper for a resident."""

from wmo_desk.contents.paper_languages import languages, loaded


def beside_now(remembered: str) -> str:
    """Return the language to print of what is remembered: "" where it is not loaded (any more)."""
    return remembered if remembered in languages()[1:] else ""


def own_name(code: str) -> str:
    """Return what a language is called in that language; its code where it is not loaded."""
    return next((each.name for each in loaded() if each.code == code), code)
