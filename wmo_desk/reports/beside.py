"""Another language beside that of a paper: what the paper says, not what somebody typed.

A paper is composed in both languages. What differs is fixed text and stands there twice; what is
alike was typed and stands there once. In ordinary print the two stand side by side, in large print
one below the other.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from typing_extensions import override

from wmo_desk.reports.addresses import linked
from wmo_desk.reports.beside_words import BESIDE_WORDS
from wmo_desk.reports.letter import Letter, list_item, outline_level
from wmo_desk.reports.page import ORDINARY, Sheet
from wmo_desk.reports.reading_letter import ReadingLetter
from wmo_desk.reports.tagged import (
    Cell,
    Columns,
    Element,
    Ornament,
    Prose,
    Role,
    Table,
    Text,
    TextStyle,
)
from wmo_desk.reports.two_languages import Pairs, Said, marked, merged, pairs_of

Compose: TypeAlias = Callable[[str, Letter], object]
"""Puts what a paper says in a language in a letter."""

_GAP: Final = 16
_MOST_LINES: Final = 14
"""Of half the width; longer text stands in one column, so that it can go on over a page."""


def composed(
    sheet: Sheet,
    compose: Compose,
    language: str,
    other: str = "",
    *,
    standard: Compose | None = None,
) -> Letter:
    """Return a letter in a language, with another one beside it if that is asked.

    `standard` composes what the other language is a translation of, where the letter itself says
    something else (it was adapted).
    """
    if not other:
        letter = Letter(sheet, language=language)
        compose(language, letter)
        return letter
    bilingual = _BesideLetter(sheet, both(standard or compose, language, other, sheet))
    compose(language, bilingual)
    _close(bilingual, language)
    return bilingual


def read_out(
    compose: Compose,
    language: str,
    other: str = "",
    *,
    sheet: Sheet = ORDINARY,
    standard: Compose | None = None,
) -> ReadingLetter:
    """Return the same as its words."""
    if not other:
        letter = ReadingLetter(sheet)
        compose(language, letter)
        return letter
    bilingual = _BesideReading(sheet, both(standard or compose, language, other, sheet))
    compose(language, bilingual)
    _close(bilingual, language)
    return bilingual


def both(compose: Compose, language: str, other: str, sheet: Sheet) -> Pairs:
    """Find what differs when a paper is composed in two languages."""
    return pairs_of(_heard(compose, language, sheet), _heard(compose, other, sheet), other)


def _heard(compose: Compose, language: str, sheet: Sheet) -> list[Said]:
    listener = _Listener(sheet)
    compose(language, listener)
    listener.text(BESIDE_WORDS[language].dutch_counts)
    listener.text(BESIDE_WORDS[language].partly_dutch)
    return listener.said


class _Listener(ReadingLetter):
    """Hears what is said, in its order; who writes and when is left out."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self.said: list[Said] = []

    @override
    def letterhead(self, logo: object, sender: object, facts: object, *, accent: object) -> None:
        pass

    @override
    def new_table(
        self,
        element: Element,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[float],
        *,
        style: TextStyle | None = None,
        gap: float = 10,
        language: str = "",
    ) -> Table:
        self.said += [(Role.HEADER_CELL, header) for header in headers]
        self.said += [(Role.CELL, cell.text) for row in rows for cell in row]
        return super().new_table(
            element, headers, rows, shares, style=style, gap=gap, language=language
        )

    @override
    def write_on(self, label: Text, lines: int) -> None:
        if label:
            self.said.append((Role.LABEL, label))

    @override
    def ticks(self, texts: Sequence[Text]) -> None:
        self.said += [(Role.LABEL, text) for text in texts]

    @override
    def _keep(self, role: Role, words: Text, language: str = "") -> None:
        self.said.append((role, words))


class _Both(Letter):
    """A letter of which every text is looked up; a subclass says where two of them stand."""

    pairs: Pairs
    is_incomplete = False

    def others(self, role: Role, text: Text) -> tuple[Text, ...]:
        """Return the same in the other language; nothing where it is alike or not known."""
        found = self.pairs.of(role, text)
        self.is_incomplete = self.is_incomplete or found is None
        return self.pairs.labels_alone(text, found or ())

    def in_one(self, role: Role, text: Text) -> Text:
        """Return both in one line."""
        others = self.others(role, text)
        return merged(text, others, self.pairs.language) if others else text

    @override
    def subheading(
        self,
        text: Text,
        *,
        ornament: Ornament | None = None,
        room: float = 0,
        language: str = "",
    ) -> None:
        both = self.in_one(self._heading_role(2), text)
        super().subheading(both, ornament=ornament, room=room, language=language)

    @override
    def write_on(self, label: Text, lines: int) -> None:
        super().write_on(self.in_one(Role.LABEL, label) if label else label, lines)

    @override
    def ticks(self, texts: Sequence[Text]) -> None:
        super().ticks([self.in_one(Role.LABEL, text) for text in texts])

    @override
    def new_table(
        self,
        element: Element,
        headers: Sequence[Text],
        rows: Sequence[Sequence[Cell]],
        shares: Sequence[float],
        *,
        style: TextStyle | None = None,
        gap: float = 10,
        language: str = "",
    ) -> Table:
        return super().new_table(
            element,
            [self._of_cell(Role.HEADER_CELL, header) for header in headers],
            [
                [replace(cell, text=self._of_cell(Role.CELL, cell.text)) for cell in row]
                for row in rows
            ],
            shares,
            style=style,
            gap=gap,
            language=language,
        )

    def _of_cell(self, role: Role, text: Text) -> Text:
        others = self.others(role, text)
        return merged(text, others, self.pairs.language, between="\n") if others else text


class _BesideLetter(_Both):
    def __init__(self, sheet: Sheet, pairs: Pairs) -> None:
        super().__init__(sheet)
        self.pairs = pairs

    @override
    def title(self, text: str) -> None:
        role = self._title_role()
        others = self.others(role, text)
        style = self.sheet.title
        element = self.tree.add(role)
        first = replace(style, space_after=0) if others else style
        level = outline_level(role)
        self._add_prose(Prose(text, first, element, outline_level=level, goes_on=bool(others)))
        heading = self.sheet.heading
        below = replace(heading, space_before=0, space_after=style.space_after + heading.size / 2)
        for other in others:
            self._add_prose(Prose(self._marked(other), self._its_style(below, other), element))

    @override
    def heading(self, text: str, *, room: float = 0) -> None:
        role = self._heading_role(1)
        others = self.others(role, text)
        if not others:
            super().heading(text, room=room)
            return
        style = self.sheet.heading
        element = self.tree.add(role)
        first = Prose(text, style, element, outline_level=outline_level(role), goes_on=True)
        with self._heading_room(style, room):
            self._put(first, list(map(self._marked, others)), style, lambda: element)

    @override
    def text(self, text: Text, *, style: TextStyle | None = None, language: str = "") -> None:
        style = style or self.sheet.body
        others = self.others(Role.PARAGRAPH, text)
        line = self.pairs.in_line(text, others)
        if not others or line is not None:
            super().text(line or text, style=style, language=language)
            return
        first = _paragraph(text, style, self.tree.add(Role.PARAGRAPH, language=language))
        self._put(
            first,
            others,
            style,
            lambda: self.tree.add(Role.PARAGRAPH, language=self.pairs.language),
            make=_paragraph,
        )

    @override
    def quote(self, paragraphs: Sequence[Text], colour: str, *, language: str = "") -> None:
        quoted: list[Text] = []
        for paragraph in paragraphs:
            others = self.others(Role.QUOTE, paragraph)
            line = self.pairs.in_line(paragraph, others)
            quoted += [paragraph, *map(self._marked, others)] if line is None else [line]
        super().quote(quoted, colour, language=language)

    @override
    def bullets(self, items: Sequence[Text], *, language: str = "") -> None:
        found = [(item, self.others(Role.ITEM, item)) for item in items]
        if not any(others for _, others in found):
            super().bullets(items, language=language)
            return
        style = self._item_style
        whole = self.tree.add(Role.LIST, language=language)
        beside = self.tree.add(Role.LIST, language=self.pairs.language)
        for item, others in found:
            line = self.pairs.in_line(item, others)
            first = list_item(item if line is None else line, style, whole)
            if line is None and others:
                self._put(first, others, style, lambda: beside, make=list_item)
            else:
                self._add_prose(first)

    def _its_style(self, style: TextStyle, text: Text) -> TextStyle:
        return self._style_of(style, text, self.pairs.language)

    def _marked(self, text: Text) -> Text:
        """Let a part of an element be in the other language."""
        return marked(text, self.pairs.language)

    def _put(
        self,
        first: Prose,
        others: Sequence[Text],
        style: TextStyle,
        element: Callable[[], Element],
        make: Callable[[Text, TextStyle, Element], Prose] = Prose,
    ) -> None:
        """Put texts side by side, or below each other where the letters or the text are large."""
        is_beside = not self.sheet.is_large and self._fits_beside([first.text, *others], style)
        # What stands below is set in, unless a bullet tells it apart.
        indent = style.indent + (0 if make is list_item else self.sheet.body.size)
        below = style if is_beside else replace(style, space_before=0, indent=indent)
        made = [make(other, self._its_style(below, other), element()) for other in others]
        if is_beside:
            self.has_missing = self.has_missing or any(each.has_missing for each in (first, *made))
            self.add(
                Columns(
                    [[first], made],
                    [1, 1],
                    _GAP,
                    space_before=style.space_before,
                    space_after=style.space_after,
                )
            )
            return
        for each in (first, *made):
            self._add_prose(each)

    def _fits_beside(self, texts: Sequence[Text], style: TextStyle) -> bool:
        half = (self.sheet.layout.width - _GAP) / 2
        most = _MOST_LINES * style.leading
        return all(Prose(text, style, None).wrap(half, 0)[1] <= most for text in texts)


class _BesideReading(_Both, ReadingLetter):
    def __init__(self, sheet: Sheet, pairs: Pairs) -> None:
        ReadingLetter.__init__(self, sheet)
        self.pairs = pairs

    @override
    def title(self, text: str) -> None:
        role = self._title_role()
        self._keep(role, text)
        for other in self.others(role, text):
            self._keep(Role.PARAGRAPH, other, self.pairs.language)

    @override
    def heading(self, text: str, *, room: float = 0) -> None:
        role = self._heading_role(1)
        self._keep(role, self.in_one(role, text))

    @override
    def text(self, text: Text, *, style: TextStyle | None = None, language: str = "") -> None:
        self._keep_both(Role.PARAGRAPH, text, language)

    @override
    def quote(self, paragraphs: Sequence[Text], colour: str, *, language: str = "") -> None:
        for paragraph in paragraphs:
            self._keep_both(Role.QUOTE, paragraph, language)

    @override
    def bullets(self, items: Sequence[Text], *, language: str = "") -> None:
        for item in items:
            self._keep_both(Role.ITEM, item, language)

    def _keep_both(self, role: Role, text: Text, language: str) -> None:
        others = self.others(role, text)
        line = self.pairs.in_line(text, others)
        self._keep(role, text if line is None else line, language)
        if line is None:
            for other in others:
                self._keep(role, other, self.pairs.language)


def _paragraph(text: Text, style: TextStyle, element: Element) -> Prose:
    return Prose(linked(text), style, element)


def _close(letter: _BesideLetter | _BesideReading, language: str) -> None:
    """Say which language counts, and where there is only one."""
    words = BESIDE_WORDS[language]
    if letter.is_incomplete:
        letter.text(words.partly_dutch, style=letter.sheet.small)
    letter.text(words.dutch_counts, style=letter.sheet.small)
