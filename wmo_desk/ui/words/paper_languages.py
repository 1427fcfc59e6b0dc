"""The words about the language that stands beside the Dutch on papers for residents."""

from PySide6.QtCore import QCoreApplication, QLocale

from wmo_desk.contents.paper_languages import loaded
from wmo_desk.services.paper_languages import beside_now, own_name


def languages_words(code: str) -> str:
    """Say in which languages a paper is: Dutch alone, or Dutch and another one by its own name."""
    if not code:
        return QCoreApplication.translate("paper_languages", "Dutch")
    words = QCoreApplication.translate("paper_languages", "Dutch and %1")
    return words.replace("%1", _name(code))


def offered_languages(remembered: str = "") -> list[tuple[object, str]]:
    """Return what can be chosen now, as (code, words).

    What is remembered stays there to be seen, also where it is not loaded (any more).
    """
    found: list[tuple[object, str]] = [("", languages_words(""))]
    found += [(each.code, languages_words(each.code)) for each in loaded()]
    if is_missing(remembered):
        words = QCoreApplication.translate("paper_languages", "%1 (not loaded)")
        found.append((remembered, words.replace("%1", languages_words(remembered))))
    return found


def is_missing(remembered: str) -> bool:
    """Whether a language is remembered that is not loaded (any more)."""
    return bool(remembered) and not beside_now(remembered)


def missing_words(remembered: str) -> str:
    """Say that a remembered language is not loaded, and what is printed."""
    words = QCoreApplication.translate(
        "paper_languages", "%1 is not loaded here (any more). The paper is in Dutch alone."
    )
    return words.replace("%1", _name(remembered))


def missing_remark(remembered: str) -> str:
    """Say the same in a few words, in a list of letters."""
    words = QCoreApplication.translate("paper_languages", "%1 is not loaded: Dutch alone")
    return words.replace("%1", _name(remembered))


def _name(code: str) -> str:
    """Name a language by its own name, as far as it is known."""
    found = own_name(code)
    if found != code:
        return found
    known = QLocale(code)
    named = "" if known.language() is QLocale.Language.C else known.nativeLanguageName()
    return named or code
