"""How the interface says something: a story names it in English and reads it in any language."""

import re
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

from wmo_desk.commands.tour.screen import plain
from wmo_desk.paths import ResourceMissingError, resource
from wmo_desk.settings import Language


class Phrases:
    """The words of the interface by their English source; what is unknown stands for itself.

    `*` and the numbered places of the catalogue (%1) stand for anything.
    """

    def __init__(self, language: Language = Language.DUTCH) -> None:
        self._known = {} if language is Language.ENGLISH else _catalogue(language)

    def said(self, source: str) -> frozenset[str]:
        """Return the ways in which the interface says this, as patterns.

        Of "*: score", "Score: *" and "Reports *" the words are looked up.
        """
        if source.startswith("*: "):
            return frozenset(f"*: {words}" for words in self.said(source[3:]))
        for rest in (": *", " *"):
            if source.endswith(rest) and source != rest:
                return frozenset(f"{w}{rest}" for w in self.said(source.removesuffix(rest)))
        known = self._known.get(source, ())
        return frozenset(_pattern(words) for words in known or (source,))

    def is_said(self, text: str, source: str) -> bool:
        """Whether a text on the screen says this and nothing more."""
        words = self.said(source)
        # A field that may stay empty says so behind its name.
        words |= {how.replace("*", what) for how in self.said("%1 (optional)") for what in words}
        return any(_fits(plain(text), pattern) for pattern in words)

    def is_said_in(self, text: str, source: str) -> bool:
        """Whether a text on the screen says this, perhaps among other things."""
        return any(_fits(text, f"*{pattern}*") for pattern in self.said(source))


def _fits(text: str, pattern: str) -> bool:
    return fnmatchcase(text.strip(), pattern) if "*" in pattern else text.strip() == pattern


def _pattern(words: str) -> str:
    starred = re.sub(r"%(L?\d+|n)", "*", plain(words))
    # Brackets and question marks mean themselves.
    return re.sub(r"[\[?]", lambda sign: f"[{sign[0]}]", starred) if "*" in starred else starred


def _catalogue(language: Language) -> Mapping[str, Iterable[str]]:
    try:
        file = resource(f"translations/wmo_desk_{language.value}.ts")
    except ResourceMissingError:
        return {}
    known: dict[str, set[str]] = defaultdict(set)
    for message in ET.parse(file).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        known[message.findtext("source") or ""].update(form for form in forms if form)
    return known
